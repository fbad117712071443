//! Live connector pipelines: one for each meeting. Nothing is streamed.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::meeting::Meeting;
use super::{composition, notice, pipeline};
use crate::sandbox::fault::Fault;

const KIND: &str = "MediaLiveConnectorPipeline";

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let (sources, sinks) = (call.items("Sources"), call.items("Sinks"));
        // The reference allows one source and one sink.
        let place = "Sources[0].ChimeSdkMeetingLiveConnectorConfiguration";
        let source = &sources[0]["ChimeSdkMeetingLiveConnectorConfiguration"];
        composition::check_mux(place, source, source)?;
        composition::check_selection(&format!("{place}.SourceConfiguration"), &source["SourceConfiguration"])?;
        let url = sinks[0]["RTMPConfiguration"]["Url"].as_str().unwrap_or_default();
        if !url.starts_with("rtmp://") && !url.starts_with("rtmps://") {
            // The URL holds the stream key, so that it is not repeated.
            return Err(Fault::bad_request("Sinks[0].RTMPConfiguration.Url: must start with rtmp:// or rtmps://"));
        }
        let arn = source["Arn"].as_str().unwrap_or_default();
        let meeting = Meeting::of(call, &format!("{place}.Arn"), arn)?;
        meeting.has_no(call, KIND)?;
        let connector = json!({
            "Sources": sources,
            "Sinks": sinks,
            pipeline::MEETING_KEY: meeting.key,
            notice::MEETING: meeting.detail,
        });
        pipeline::create(call, KIND, connector, &pipeline::running(call))
    })
}
