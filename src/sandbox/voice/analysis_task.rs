//! Speaker searches and voice tone analyses: tasks with their states. No voice is heard, so that a search finds
//! nobody and an analysis has nothing to report.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{
    SPEAKER_SEARCH_TASK, VOICE_CONNECTOR, VOICE_PROFILE_DOMAIN, VOICE_TONE_ANALYSIS_TASK, created, find, has_come,
    missing, setting, updated,
};
use crate::sandbox::fault::Fault;
use crate::sandbox::time::iso8601;

/// How long a task waits, and when it is done, from its request.
const QUEUE_MS: i64 = 1_000;
const DURATION_MS: i64 = 10_000;

/// What distinguishes the two kinds of tasks.
pub struct Kind {
    kind: &'static str,
    /// The answer's member, and the beginning of the names of its id and status.
    name: &'static str,
}

pub const SPEAKER_SEARCH: Kind = Kind { kind: SPEAKER_SEARCH_TASK, name: "SpeakerSearchTask" };
pub const VOICE_TONE: Kind = Kind { kind: VOICE_TONE_ANALYSIS_TASK, name: "VoiceToneAnalysisTask" };

pub fn start_speaker_search(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        analyses(call)?;
        find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")?;
        let caller = call.member("CallLeg").is_none_or(|leg| leg == "Caller");
        start(call, &SPEAKER_SEARCH, json!({ "$domain": call.text("VoiceProfileDomainId")? }), caller)
    })
}

pub fn start_voice_tone(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        analyses(call)?;
        start(call, &VOICE_TONE, json!({}), true)
    })
}

fn start(call: &Call<'_>, kind: &Kind, mut task: Json, is_caller: bool) -> Result<(String, Json), Fault> {
    let connector = call.text("VoiceConnectorId")?;
    let id = call.new_id()?;
    task[format!("{}Id", kind.name)] = id.clone().into();
    task["CallDetails"] = json!({
        "VoiceConnectorId": connector,
        "TransactionId": call.text("TransactionId")?,
        "IsCaller": is_caller,
    });
    task["$begins_at"] = call.done_at(QUEUE_MS).into();
    task["$done_at"] = call.done_at(DURATION_MS).into();
    created(call, &mut task);
    call.records.put(kind.kind, connector, &id, None, &task)?;
    task[format!("{}Status", kind.name)] = "IN_QUEUE".into();
    Ok((connector.to_owned(), json!({ kind.name: task })))
}

pub fn get(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let mut task = task(call, kind)?;
    // A voice tone analysis hears both sides and is shown for one of them.
    if let Some(is_caller) = call.member("IsCaller") {
        task["CallDetails"]["IsCaller"] = is_caller.clone();
    }
    let status = status(call, &task);
    task[format!("{}Status", kind.name)] = status.into();
    // A task that was stopped in the queue has none of these times.
    let time = |name: &str| task[name].as_i64().filter(|time| *time <= call.records.now).map(iso8601);
    let (began, done) = (time("$begins_at"), time("$done_at"));
    if let Some(began) = began {
        task["StartedTimestamp"] = began.clone().into();
        if status == "IN_PROGRESS" {
            task["UpdatedTimestamp"] = began.into();
        }
    }
    if let ("SUCCEEDED", Some(done)) = (status, done) {
        task["UpdatedTimestamp"] = done.into();
        if kind.kind == SPEAKER_SEARCH_TASK {
            task["SpeakerSearchDetails"] =
                json!({ "Results": [], "VoiceprintGenerationStatus": "VoiceprintGenerationSuccess" });
        }
    }
    Ok(json!({ kind.name: task }))
}

pub fn stop(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    let mut task = task(call, kind)?;
    let status = status(call, &task);
    if !matches!(status, "IN_QUEUE" | "IN_PROGRESS") {
        return Err(Fault::unprocessable(format!("{}Id: the status of the task is {status}", kind.name)));
    }
    task["$stopped"] = true.into();
    if status == "IN_QUEUE" {
        task["$begins_at"] = Json::Null;
    }
    task["StatusMessage"] = "The task was stopped by a request.".into();
    updated(call, &mut task);
    call.records.update(kind.kind, call.text("VoiceConnectorId")?, call.text(&format!("{}Id", kind.name))?, &task)?;
    Ok(Json::Null)
}

/// The status of a task now.
pub fn status(call: &Call<'_>, task: &Json) -> &'static str {
    if task["$stopped"] == true {
        "STOPPED"
    } else if !has_come(call, &task["$begins_at"]) {
        "IN_QUEUE"
    } else if !has_come(call, &task["$done_at"]) {
        "IN_PROGRESS"
    } else {
        "SUCCEEDED"
    }
}

fn task(call: &Call<'_>, kind: &Kind) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR, "VoiceConnectorId")?;
    let id = call.text(&format!("{}Id", kind.name))?;
    let found = call.records.get(kind.kind, call.text("VoiceConnectorId")?, id)?;
    found.ok_or_else(|| missing(call, kind.kind, id))
}

/// Refuses a voice connector whose calls are not streamed to call analytics.
fn analyses(call: &Call<'_>) -> Result<(), Fault> {
    let streaming = setting::present(call, setting::STREAMING)?.unwrap_or(Json::Null);
    let insights = &streaming["MediaInsightsConfiguration"];
    if streaming["Disabled"] == false && insights["ConfigurationArn"].is_string() && insights["Disabled"] != true {
        return Ok(());
    }
    Err(Fault::unprocessable(
        "the voice connector does not stream its calls to call analytics: its StreamingConfiguration needs a MediaInsightsConfiguration",
    ))
}
