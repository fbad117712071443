//! Concatenation pipelines: they wait for the end of a capture, work for a while and stop. No file is joined.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{PIPELINE, capture, composition, notice, pipeline, state};
use crate::sandbox::fault::Fault;

const KIND: &str = "MediaConcatenationPipeline";
/// The ID of the capture pipeline that it waits for.
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
        let place = "Sources[0].MediaCapturePipelineSourceConfiguration.MediaPipelineArn";
        let Some(captured) = captured else {
            return Err(call.not_found(format!("{place}: capture pipeline {source} does not exist")));
        };
        let stopped_at = captured[pipeline::STOPPED_AT].as_i64();
        if stopped_at.is_some_and(|at| at.saturating_add(pipeline::JOINABLE_MS) <= call.records.now) {
            let message = format!("{place}: capture pipeline {source} stopped more than 30 days ago");
            return Err(call.not_found(message));
        }
        let concatenation = json!({
            "Sources": sources,
            "Sinks": sinks,
            CAPTURE: id,
            notice::MEETING: captured[notice::MEETING],
        });
        let later = if captured["Status"] == "Stopped" { plan(call).to_vec() } else { Vec::new() };
        pipeline::create(call, KIND, concatenation, &later)
    })
}

/// Begins to join the recordings of a capture that has stopped.
pub fn begin_all(call: &Call<'_>, capture: &str) -> Result<(), Fault> {
    for mut found in call.records.all(PIPELINE, "")? {
        let waits = pipeline::is_of(&found, KIND) && found["Status"] == "Initializing" && !state::is_planned(&found);
        if waits && found[CAPTURE] == capture {
            state::set(&mut found, "Status", call.records.now, "Initializing", &plan(call));
            pipeline::update(call, &found)?;
        }
    }
    Ok(())
}

/// What happens to a concatenation that begins now.
fn plan(call: &Call<'_>) -> [(i64, &'static str); 2] {
    let (begun, done) = (pipeline::BEGINNING_MS, pipeline::BEGINNING_MS + JOINING_MS);
    [(call.done_at(begun), "InProgress"), (call.done_at(done), "Stopped")]
}
