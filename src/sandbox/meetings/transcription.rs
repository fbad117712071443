//! Live transcription: on or off. Nothing is transcribed.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{TRANSCRIPTION, meeting, notice};
use crate::sandbox::fault::Fault;
use crate::sandbox::transcribe;

const ENGINES: [&str; 2] = ["EngineTranscribeSettings", "EngineTranscribeMedicalSettings"];

pub fn start(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let configuration = call.member("TranscriptionConfiguration").unwrap_or(&Json::Null);
    check(configuration)?;
    let id = call.text("MeetingId")?;
    // While it is on, another configuration takes the place of the present one.
    call.records.put(TRANSCRIPTION, id, "", None, configuration)?;
    notice::of_meeting(call, "TranscriptionStarted", &meeting, details(&meeting, configuration))?;
    Ok(Json::Null)
}

pub fn stop(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let id = call.text("MeetingId")?;
    let configuration = call.records.get(TRANSCRIPTION, id, "")?.unwrap_or_default();
    if !call.records.delete(TRANSCRIPTION, id, "")? {
        return Err(Fault::unprocessable(format!("Meeting {id} is not being transcribed")));
    }
    notice::of_meeting(call, "TranscriptionStopped", &meeting, details(&meeting, &configuration))?;
    Ok(Json::Null)
}

/// What an event about transcription says of it: the configuration as text, and the region, which is the meeting's where the
/// configuration leaves it open.
fn details(meeting: &Json, configuration: &Json) -> Json {
    let mut regions = ENGINES.iter().filter_map(|engine| configuration[*engine]["Region"].as_str());
    let region = regions.find(|region| *region != "auto").or(meeting["MediaRegion"].as_str());
    json!({ "transcriptionRegion": region, "transcriptionConfiguration": configuration.to_string() })
}

/// The rules on the reference's pages of TranscriptionConfiguration and EngineTranscribeSettings about combinations of
/// members. The service reports some of them as an event after the response; here the request is rejected immediately,
/// because nobody listens to events.
fn check(configuration: &Json) -> Result<(), Fault> {
    if ENGINES.iter().filter(|engine| configuration[**engine].is_object()).count() != 1 {
        return Err(Fault::bad_request(format!(
            "TranscriptionConfiguration: must have one of {}",
            ENGINES.join(" and ")
        )));
    }
    let Some(settings) = configuration["EngineTranscribeSettings"].as_object() else { return Ok(()) };
    let has = |name: &str| settings.get(name).is_some_and(|value| !value.is_null());
    let identifies = settings.get("IdentifyLanguage") == Some(&Json::Bool(true));
    let rules = [
        (has("LanguageCode") == identifies, "must have either LanguageCode or IdentifyLanguage"),
        (
            has("ContentIdentificationType") && has("ContentRedactionType"),
            "ContentIdentificationType and ContentRedactionType cannot be used together",
        ),
        (has("LanguageOptions") && !identifies, "LanguageOptions requires IdentifyLanguage"),
        (
            has("PreferredLanguage") && !(identifies && has("LanguageOptions")),
            "PreferredLanguage requires IdentifyLanguage and LanguageOptions",
        ),
        (
            has("PiiEntityTypes") && !has("ContentIdentificationType") && !has("ContentRedactionType"),
            "PiiEntityTypes requires ContentIdentificationType or ContentRedactionType",
        ),
        (
            identifies && (has("LanguageModelName") || has("ContentRedactionType")),
            "IdentifyLanguage cannot be used with LanguageModelName or ContentRedactionType",
        ),
    ];
    if let Some(problem) = transcribe::unknown_pii_type(&configuration["EngineTranscribeSettings"]) {
        return Err(Fault::bad_request(format!("TranscriptionConfiguration.EngineTranscribeSettings.{problem}")));
    }
    match rules.into_iter().find(|(broken, _)| *broken) {
        Some((_, rule)) => {
            Err(Fault::bad_request(format!("TranscriptionConfiguration.EngineTranscribeSettings: {rule}")))
        }
        None => Ok(()),
    }
}
