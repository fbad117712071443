//! Rules on the elements and alerts of a configuration that concern one member and another.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::sandbox::fault::Fault;
use crate::sandbox::transcribe;

const TRANSCRIPTION: [&str; 2] = ["AmazonTranscribeCallAnalyticsProcessor", "AmazonTranscribeProcessor"];
const LANGUAGE: [&str; 3] = ["LanguageCode", "IdentifyLanguage", "IdentifyMultipleLanguages"];
/// The rules of an alert, with the member that each needs.
const RULES: [(&str, &str); 3] = [
    ("KeywordMatch", "KeywordMatchConfiguration"),
    ("Sentiment", "SentimentConfiguration"),
    ("IssueDetection", "IssueDetectionConfiguration"),
];

/// Refuses elements that do not fit each other.
pub fn check(elements: &[Json]) -> Result<(), Fault> {
    if elements.is_empty() {
        return Err(Fault::bad_request("Elements: must not be empty"));
    }
    let mut types = BTreeSet::new();
    for (at, element) in elements.iter().enumerate() {
        let place = format!("Elements[{at}]");
        let kind = element["Type"].as_str().unwrap_or_default();
        if !types.insert(kind) {
            return Err(Fault::bad_request(format!("{place}: only one {kind} is allowed")));
        }
        check_configuration(&place, kind, element)?;
    }
    if TRANSCRIPTION.iter().all(|kind| types.contains(kind)) {
        return Err(Fault::bad_request(format!("Elements: {} cannot be used together", TRANSCRIPTION.join(" and "))));
    }
    Ok(())
}

/// The member `<Type>Configuration` and no other belongs to an element.
fn check_configuration(place: &str, kind: &str, element: &Json) -> Result<(), Fault> {
    let own = format!("{kind}Configuration");
    let members = element.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    if let Some((other, _)) = members.into_iter().find(|(name, _)| *name != "Type" && **name != own) {
        return Err(Fault::bad_request(format!("{place}: {other} cannot be used with Type {kind}")));
    }
    let configuration = &element[&own];
    match kind {
        "KinesisDataStreamSink" | "LambdaFunctionSink" | "SqsQueueSink" | "SnsTopicSink" => {
            if configuration["InsightsTarget"].is_null() {
                return Err(Fault::bad_request(format!("{place}.{own}.InsightsTarget: missing")));
            }
        }
        // The pipeline can specify the bucket, and the voice is enhanced unless that is turned off.
        "S3RecordingSink" | "VoiceEnhancementSink" => {}
        _ if configuration.is_null() => return Err(Fault::bad_request(format!("{place}.{own}: missing"))),
        _ => check_transcription(&format!("{place}.{own}"), kind, configuration)?,
    }
    Ok(())
}

/// From the reference's pages of the two transcription processors.
fn check_transcription(place: &str, kind: &str, configuration: &Json) -> Result<(), Fault> {
    let has = |name: &str| !matches!(configuration[name], Json::Null | Json::Bool(false));
    let problem = if has("ContentIdentificationType") && has("ContentRedactionType") {
        "ContentIdentificationType and ContentRedactionType cannot be used together".to_owned()
    } else if has("PiiEntityTypes") && !has("ContentIdentificationType") && !has("ContentRedactionType") {
        "PiiEntityTypes requires ContentIdentificationType or ContentRedactionType".to_owned()
    } else if kind == "AmazonTranscribeProcessor" && LANGUAGE.iter().filter(|name| has(name)).count() != 1 {
        format!("must have one of {}", LANGUAGE.join(", "))
    } else if let Some(problem) = transcribe::unknown_pii_type(configuration) {
        problem
    } else {
        return Ok(());
    };
    Err(Fault::bad_request(format!("{place}: {problem}")))
}

/// Refuses rules of alerts without the member that belongs to them.
pub fn check_alerts(alerts: &Json) -> Result<(), Fault> {
    for (at, rule) in alerts["Rules"].as_array().into_iter().flatten().enumerate() {
        for (kind, member) in RULES {
            if (rule["Type"] == kind) == rule[member].is_null() {
                let kind = rule["Type"].as_str().unwrap_or_default();
                return Err(Fault::bad_request(format!(
                    "RealTimeAlertConfiguration.Rules[{at}]: {member} cannot be used with Type {kind}"
                )));
            }
        }
    }
    Ok(())
}
