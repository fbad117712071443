//! Insights pipelines: started with a configuration, paused and resumed. Nothing is transcribed, analyzed or recorded.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{configuration, notice, pipeline, state, task};
use crate::api::value::timestamp;
use crate::sandbox::fault::Fault;
use crate::sandbox::time::HOUR_MS;

/// The member of MediaPipeline in which it is shown.
pub const KIND: &str = "MediaInsightsPipeline";
/// The types of the configuration's elements when the pipeline began.
const ELEMENTS: &str = "$elements";

/// The service ends a pipeline after this time, from its developer guide. That it also ends one whose streams are
/// silent for 15 seconds is not emulated: the streams are not listened to.
const LIFETIME_MS: i64 = 8 * HOUR_MS;
/// The longest pause, from the same place.
const PAUSE_MS: i64 = 2 * HOUR_MS;
/// When the pipeline ends at the latest.
const END: &str = "$end";

const LIVE_SOURCE: &str = "KinesisVideoStreamSourceRuntimeConfiguration";
const RECORDING_SOURCE: &str = "KinesisVideoStreamRecordingSourceRuntimeConfiguration";
const RECORDING_SINK: &str = "S3RecordingSinkRuntimeConfiguration";

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let arn = call.text("MediaInsightsPipelineConfigurationArn")?;
        let missing =
            || call.not_found(format!("MediaInsightsPipelineConfigurationArn: configuration {arn} does not exist"));
        let named = |found: &Json| found["MediaInsightsPipelineConfigurationArn"] == arn;
        let configuration = configuration::find(call, arn)?.filter(named).ok_or_else(missing)?;
        let elements = configuration["Elements"].as_array().cloned().unwrap_or_default();
        check_sources(call, &elements)?;
        let end = call.records.now + LIFETIME_MS;
        let types: Vec<&Json> = elements.iter().map(|element| &element["Type"]).collect();
        let mut insights = json!({ ELEMENTS: types, END: end });
        for name in [
            "MediaInsightsPipelineConfigurationArn",
            LIVE_SOURCE,
            "MediaInsightsRuntimeMetadata",
            RECORDING_SOURCE,
            RECORDING_SINK,
        ] {
            if let Some(value) = call.member(name) {
                insights[name] = value.clone();
            }
        }
        let begun = call.done_at(pipeline::BEGINNING_MS);
        pipeline::create(call, KIND, insights, &[(begun, "InProgress"), (end, "Stopped")])
    })
}

pub fn update_status(call: &Call<'_>) -> Result<Json, Fault> {
    let mut insights = pipeline::find_of(call, KIND, call.text("Identifier")?)?;
    let (now, end) = (call.records.now, insights[END].as_i64().unwrap_or_default());
    let status = insights["Status"].as_str().unwrap_or_default();
    match (call.text("UpdateStatus")?, status) {
        ("Pause", "InProgress") => {
            let stopped = end.min(now + PAUSE_MS);
            state::set(&mut insights, "Status", now, "Paused", &[(stopped, "Stopped")]);
            task::stop_all(call, &insights)?;
        }
        ("Resume", "Paused") => state::set(&mut insights, "Status", now, "InProgress", &[(end, "Stopped")]),
        (wanted, status) => {
            let message = format!("UpdateStatus: {wanted} cannot be used while the pipeline is {status}");
            return Err(call.conflict(message));
        }
    }
    pipeline::update(call, &insights)?;
    notice::of_pipeline(call, &insights)?;
    Ok(Json::Null)
}

/// The status of each element of an insights pipeline: that of the pipeline. Recording continues during a pause.
pub fn element_statuses(pipeline: &Json) -> Option<Json> {
    let types = pipeline[ELEMENTS].as_array()?;
    let status = |kind: &Json| match kind.as_str() {
        Some("S3RecordingSink" | "VoiceEnhancementSink") if pipeline["Status"] == "Paused" => "InProgress".into(),
        _ => pipeline["Status"].clone(),
    };
    Some(types.iter().map(|kind| json!({ "Type": kind, "Status": status(kind) })).collect())
}

/// The reference makes every source optional; a pipeline without one, or with something to record and no sink for
/// it, could do nothing.
fn check_sources(call: &Call<'_>, elements: &[Json]) -> Result<(), Fault> {
    if call.member(LIVE_SOURCE).is_none() && call.member(RECORDING_SOURCE).is_none() {
        return Err(Fault::bad_request(format!("must have {LIVE_SOURCE} or {RECORDING_SOURCE}")));
    }
    if call.member(LIVE_SOURCE).is_some() && call.member(RECORDING_SOURCE).is_some() {
        return Err(Fault::bad_request(format!("{LIVE_SOURCE} and {RECORDING_SOURCE} cannot be used together")));
    }
    let range = &call.member(RECORDING_SOURCE).unwrap_or(&Json::Null)["FragmentSelector"]["TimestampRange"];
    let time = |name: &str| timestamp(&range[name]).and_then(|time| time.to_millis().ok());
    if let (Some(start), Some(end)) = (time("StartTimestamp"), time("EndTimestamp"))
        && end <= start
    {
        let place = format!("{RECORDING_SOURCE}.FragmentSelector.TimestampRange");
        return Err(Fault::bad_request(format!("{place}: EndTimestamp must be after StartTimestamp")));
    }
    let records = elements.iter().any(|element| element["Type"] == "S3RecordingSink");
    for name in [RECORDING_SOURCE, RECORDING_SINK] {
        if call.member(name).is_some() && !records {
            return Err(Fault::bad_request(format!("{name}: the configuration has no S3RecordingSink")));
        }
    }
    Ok(())
}
