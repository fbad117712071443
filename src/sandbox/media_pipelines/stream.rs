//! Stream pipelines: one for each meeting, into stream pools. No audio is sent.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::meeting::Meeting;
use super::{notice, pipeline, pool};
use crate::sandbox::fault::Fault;

pub const KIND: &str = "MediaStreamPipeline";

/// Media regions that an account must opt in to: for a meeting there, the streams must be there too (from the
/// reference's page of CreateMediaPipelineKinesisVideoStreamPool; which regions these are is from the list of AWS
/// regions).
const OPT_IN_REGIONS: [&str; 2] = ["af-south-1", "eu-south-1"];

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let (sources, sinks) = (call.items("Sources"), call.items("Sinks"));
        let [source] = sources else { return Err(Fault::bad_request("Sources: must be of the same meeting")) };
        let meeting = Meeting::of(call, "Sources[0].SourceArn", source["SourceArn"].as_str().unwrap_or_default())?;
        if let [one, other] = sinks
            && one["MediaStreamType"] == other["MediaStreamType"]
        {
            return Err(Fault::bad_request("Sinks: two of the same MediaStreamType"));
        }
        for (at, sink) in sinks.iter().enumerate() {
            check_sink(call, &format!("Sinks[{at}]"), sink, &meeting)?;
        }
        meeting.has_no(call, KIND)?;
        let stream = json!({
            "Sources": sources,
            "Sinks": sinks,
            pipeline::MEETING_KEY: meeting.key,
            notice::MEETING: meeting.detail,
        });
        pipeline::create(call, KIND, stream, &pipeline::running(call))
    })
}

/// The streams of the pool with this ARN that a stream pipeline has reserved.
pub fn reserved(stream: &Json, pool: &Json) -> i64 {
    let sinks = stream["Sinks"].as_array().map(Vec::as_slice).unwrap_or_default();
    let into_pool = sinks.iter().filter(|sink| &sink["SinkArn"] == pool);
    into_pool.filter_map(|sink| sink["ReservedStreamCapacity"].as_i64()).sum()
}

fn check_sink(call: &Call<'_>, place: &str, sink: &Json, meeting: &Meeting) -> Result<(), Fault> {
    let arn = sink["SinkArn"].as_str().unwrap_or_default();
    let missing = || call.not_found(format!("{place}.SinkArn: stream pool {arn} does not exist"));
    let pool = pool::find(call, arn)?.filter(|pool| pool["PoolArn"] == arn).ok_or_else(missing)?;
    if pool["PoolStatus"] != "ACTIVE" {
        let status = pool["PoolStatus"].as_str().unwrap_or_default();
        return Err(Fault::bad_request(format!("{place}.SinkArn: the pool is {status}, not ACTIVE")));
    }
    if sink["MediaStreamType"] == "MixedAudio" && sink["ReservedStreamCapacity"] != 1 {
        return Err(Fault::bad_request(format!("{place}.ReservedStreamCapacity: must be 1 for MixedAudio")));
    }
    let region = &pool["StreamConfiguration"]["Region"];
    if OPT_IN_REGIONS.contains(&meeting.media_region.as_str()) && *region != meeting.media_region {
        return Err(Fault::bad_request(format!(
            "{place}.SinkArn: the streams of the pool must be in {}, the meeting's media region",
            meeting.media_region
        )));
    }
    Ok(())
}
