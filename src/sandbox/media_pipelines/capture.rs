//! Capture pipelines: one for each meeting. Nothing is recorded.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::meeting::Meeting;
use super::{PIPELINE, composition, notice, pipeline};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};

/// The member of MediaPipeline in which it is shown.
pub const KIND: &str = "MediaCapturePipeline";

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let configuration = call.member("ChimeSdkMeetingConfiguration");
        check(call, configuration.unwrap_or(&Json::Null))?;
        let meeting = Meeting::of(call, "SourceArn", call.text("SourceArn")?)?;
        meeting.has_no(call, KIND)?;
        let mut capture = json!({ pipeline::MEETING_KEY: meeting.key, notice::MEETING: meeting.detail });
        for name in ["SourceType", "SourceArn", "SinkType", "SinkArn", "SseAwsKeyManagementParams", "SinkIamRoleArn"] {
            if let Some(value) = call.member(name) {
                capture[name] = value.clone();
            }
        }
        capture["ChimeSdkMeetingConfiguration"] = configuration.cloned().unwrap_or_else(default_configuration);
        pipeline::create(call, KIND, capture, &pipeline::running(call))
    })
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("MediaPipelineId")?;
    let capture = pipeline::find(call, id)?;
    if !pipeline::is_of(&capture, KIND) {
        return Err(missing(call, id));
    }
    Ok(json!({ KIND: pipeline::shown(capture) }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let item = |found: Json| Ok(pipeline::is_of(&found, KIND).then(|| pipeline::summary(&found)));
    call.page_of("MediaCapturePipelines", PIPELINE, Range::Under(""), Order::OldestFirst, item)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    pipeline::end(call, pipeline::find_of(call, KIND, call.text("MediaPipelineId")?)?)?;
    Ok(Json::Null)
}

fn missing(call: &Call<'_>, id: &str) -> Fault {
    call.not_found(format!("{KIND} {id} does not exist in {}", call.records.region))
}

/// The default contents of a recording: the mixed audio with the active speaker's video, and shared content.
fn default_configuration() -> Json {
    json!({
        "ArtifactsConfiguration": {
            "Audio": { "MuxType": "AudioWithActiveSpeakerVideo" },
            "Video": { "State": "Disabled" },
            "Content": { "State": "Enabled", "MuxType": "ContentOnly" },
        }
    })
}

fn check(call: &Call<'_>, configuration: &Json) -> Result<(), Fault> {
    let sink = call.member("SinkArn").unwrap_or(&Json::Null);
    composition::check_bucket("SinkArn", sink)?;
    if call.member("SseAwsKeyManagementParams").is_some() && call.member("SinkIamRoleArn").is_none() {
        return Err(Fault::bad_request("SseAwsKeyManagementParams: requires SinkIamRoleArn"));
    }
    let artifacts = &configuration["ArtifactsConfiguration"];
    let place = "ChimeSdkMeetingConfiguration.ArtifactsConfiguration.Audio";
    composition::check_mux(place, &artifacts["Audio"], artifacts)?;
    let source = &configuration["SourceConfiguration"];
    composition::check_selection("ChimeSdkMeetingConfiguration.SourceConfiguration", source)
}
