//! Concatenation pipelines: they wait for the end of a capture, work for a while and stop. No file is joined.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{capture, composition, pipeline, state};
use crate::sandbox::fault::Fault;

const KIND: &str = "MediaConcatenationPipeline";
/// The id of the capture pipeline whose end is waited for.
const CAPTURE: &str = "$capture";
/// How long the joining takes.
const JOINING_MS: i64 = 30_000;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let (sources, sinks) = (call.items("Sources"), call.items("Sinks"));
        for (at, sink) in sinks.iter().enumerate() {
            let place = format!("Sinks[{at}].S3BucketSinkConfiguration.Destination");
            composition::check_bucket(&place, &sink["S3BucketSinkConfiguration"]["Destination"])?;
        }
        // The reference allows one source.
        let source = &sources[0]["MediaCapturePipelineSourceConfiguration"]["MediaPipelineArn"];
        let source = source.as_str().unwrap_or_default();
        let id = source.rsplit_once(":media-pipeline/").map(|(_, id)| id).unwrap_or_default();
        let found = pipeline::find(call, id).ok();
        let captured =
            found.filter(|found| pipeline::is_of(found, capture::KIND) && found["MediaPipelineArn"] == source);
        if captured.is_none() {
            let place = "Sources[0].MediaCapturePipelineSourceConfiguration.MediaPipelineArn";
            return Err(call.not_found(format!("{place}: capture pipeline {source} does not exist")));
        }
        let concatenation = json!({ "Sources": sources, "Sinks": sinks, CAPTURE: id });
        pipeline::create(call, KIND, concatenation, &[])
    })
}

/// Whether a pipeline is a concatenation that has not begun.
pub fn waits(pipeline: &Json) -> bool {
    pipeline::is_of(pipeline, KIND) && pipeline["Status"] == "Initializing" && !state::is_planned(pipeline)
}

/// Whether the capture of a concatenation has not ended. One that is forgotten has.
pub fn source_runs(call: &Call<'_>, concatenation: &Json) -> Result<bool, Fault> {
    let id = concatenation[CAPTURE].as_str().unwrap_or_default();
    match pipeline::find(call, id) {
        Ok(capture) => Ok(capture["Status"] != "Stopped"),
        Err(fault) if fault.status < 500 => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// Begins to join.
pub fn begin(call: &Call<'_>, concatenation: &mut Json) {
    let begun = call.done_at(pipeline::BEGINNING_MS);
    let done = call.done_at(pipeline::BEGINNING_MS + JOINING_MS);
    state::set(concatenation, "Status", call.records.now, "Initializing", &[(begun, "InProgress"), (done, "Stopped")]);
}
