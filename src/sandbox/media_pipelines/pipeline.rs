//! What pipelines of every kind share: IDs, states, lists and their end.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{DELETED_PIPELINE, PIPELINE, capture, concatenation, insights, notice, pool, state, task};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;
use crate::sandbox::time::{DAY_MS, iso8601};

/// The member of MediaPipeline in which a pipeline is shown tells its kind.
const KIND: &str = "$kind";
/// The meeting that a pipeline ends with.
pub const MEETING_KEY: &str = "$meeting";

/// How long a pipeline needs to begin and to end.
pub const BEGINNING_MS: i64 = 3_000;
const ENDING_MS: i64 = 5_000;
/// How long a deleted pipeline can still be shown, so that its end can be waited for. The reference does not say.
const KEPT_MS: i64 = DAY_MS;
/// How long after its end a recording can be joined.
pub const JOINABLE_MS: i64 = 30 * DAY_MS;
/// When a pipeline stopped.
pub const STOPPED_AT: &str = "$stopped_at";

/// Creates a pipeline of `kind` that starts now, and returns the response with the ID. `later` is what happens to it
/// automatically, earliest first.
pub fn create(call: &Call<'_>, kind: &str, mut pipeline: Json, later: &[(i64, &str)]) -> Result<(String, Json), Fault> {
    let id = call.new_id()?;
    let arn = format!("arn:aws:chime:{}:{ACCOUNT}:media-pipeline/{id}", call.records.region);
    pipeline["MediaPipelineId"] = id.clone().into();
    pipeline["MediaPipelineArn"] = arn.clone().into();
    pipeline["CreatedTimestamp"] = iso8601(call.records.now).into();
    // The reference has no such member in MediaInsightsPipeline.
    if kind != insights::KIND {
        pipeline["UpdatedTimestamp"] = iso8601(call.records.now).into();
    }
    pipeline[KIND] = kind.into();
    state::set(&mut pipeline, "Status", call.records.now, "Initializing", later);
    tag::add(call, &arn, call.items("Tags"))?;
    call.records.put(PIPELINE, "", &id, None, &pipeline)?;
    plan(call, &pipeline)?;
    Ok((id, json!({ kind: shown(pipeline) })))
}

/// The plan of a pipeline that runs until something ends it.
pub fn running(call: &Call<'_>) -> [(i64, &'static str); 1] {
    [(call.done_at(BEGINNING_MS), "InProgress")]
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let pipeline = find(call, call.text("MediaPipelineId")?)?;
    let kind = kind(&pipeline).to_owned();
    Ok(json!({ "MediaPipeline": { kind: shown(pipeline) } }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_of("MediaPipelines", PIPELINE, Range::Under(""), Order::OldestFirst, |pipeline| {
        Ok(Some(summary(&pipeline)))
    })
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("MediaPipelineId")?;
    let pipeline = call.records.get(PIPELINE, "", id)?.ok_or_else(|| missing(call, id))?;
    end(call, pipeline)?;
    Ok(Json::Null)
}

/// Ends and deletes a pipeline. It is no longer listed and cannot be deleted again, but is shown for a while, first as
/// Stopping, then as Stopped.
pub fn end(call: &Call<'_>, mut pipeline: Json) -> Result<(), Fault> {
    if is_live(&pipeline) {
        stop(call, &mut pipeline)?;
    }
    let kept_until = if is_of(&pipeline, capture::KIND) {
        pipeline[STOPPED_AT].as_i64().unwrap_or(call.records.now).saturating_add(JOINABLE_MS)
    } else {
        call.records.now.saturating_add(KEPT_MS)
    };
    let id = id(&pipeline);
    call.records.delete(PIPELINE, "", id)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(pipeline["MediaPipelineArn"].as_str().unwrap_or_default())?;
    call.records.put(DELETED_PIPELINE, "", id, Some(kept_until), &pipeline)?;
    plan(call, &pipeline)
}

/// Begins to stop a pipeline, and with it its tasks.
fn stop(call: &Call<'_>, pipeline: &mut Json) -> Result<(), Fault> {
    let stopped = call.done_at(ENDING_MS);
    state::set(pipeline, "Status", call.records.now, "Stopping", &[(stopped, "Stopped")]);
    task::stop_all(call, pipeline)
}

/// Stops the pipelines that get their media from the meeting with this ID, in every region.
pub fn meeting_ended(call: &Call<'_>, meeting: &str) -> Result<(), Fault> {
    for (region, mut pipeline) in call.records.everywhere(PIPELINE)? {
        if pipeline[MEETING_KEY] == json!([call.records.region, meeting]) && is_live(&pipeline) {
            let call = &Call { records: call.records.in_region(&region), ..*call };
            stop(call, &mut pipeline)?;
            update(call, &pipeline)?;
        }
    }
    Ok(())
}

/// The pipeline with this ID, deleted or not.
pub fn find(call: &Call<'_>, id: &str) -> Result<Json, Fault> {
    match call.records.get(PIPELINE, "", id)? {
        Some(pipeline) => Ok(pipeline),
        None => call.records.get(DELETED_PIPELINE, "", id)?.ok_or_else(|| missing(call, id)),
    }
}

/// The pipeline with this ID or ARN that is not deleted, if it is of `kind`.
pub fn find_of(call: &Call<'_>, kind: &str, identifier: &str) -> Result<Json, Fault> {
    let id = identifier.rsplit_once(":media-pipeline/").map_or(identifier, |(_, id)| id);
    let named = |pipeline: &Json| id == identifier || pipeline["MediaPipelineArn"] == identifier;
    let found = call.records.get(PIPELINE, "", id)?.filter(|pipeline| is_of(pipeline, kind) && named(pipeline));
    found.ok_or_else(|| call.not_found(format!("{kind} {identifier} does not exist in {}", call.records.region)))
}

/// Writes a pipeline that was changed.
pub fn update(call: &Call<'_>, pipeline: &Json) -> Result<(), Fault> {
    call.records.update(PIPELINE, "", id(pipeline), pipeline)?;
    plan(call, pipeline)
}

/// Plans the next change of a pipeline.
fn plan(call: &Call<'_>, pipeline: &Json) -> Result<(), Fault> {
    schedule::plan(call, Event::Pipeline, id(pipeline), state::next(pipeline))
}

/// Changes a pipeline as planned for this time, with the consequences: a concatenation starts when the recording ends,
/// and a pool is deleted when nothing streams into it.
pub fn go_on(call: &Call<'_>, id: &str) -> Result<(), Fault> {
    for kind in [PIPELINE, DELETED_PIPELINE] {
        let Some(mut pipeline) = call.records.get(kind, "", id)? else { continue };
        let before = pipeline["Status"].clone();
        state::settle(&mut pipeline, "Status", call.records.now);
        if before == "Initializing" && pipeline["Status"] == "InProgress" && call.fails(work(&pipeline)) {
            state::set(&mut pipeline, "Status", call.records.now, "Failed", &[]);
        }
        let has_stopped = matches!(pipeline["Status"].as_str(), Some("Stopped" | "Failed"));
        if has_stopped {
            pipeline[STOPPED_AT] = call.records.now.into();
        }
        call.records.update(kind, "", id, &pipeline)?;
        plan(call, &pipeline)?;
        if pipeline["Status"] != before {
            notice::of_pipeline(call, &pipeline)?;
        }
        if has_stopped {
            task::stop_all(call, &pipeline)?;
            concatenation::begin_all(call, id)?;
            pool::forget_unused(call)?;
        }
    }
    Ok(())
}

/// The pipelines that have not ended.
pub fn live(call: &Call<'_>) -> Result<Vec<Json>, Fault> {
    Ok(call.records.all(PIPELINE, "")?.into_iter().filter(is_live).collect())
}

pub fn is_live(pipeline: &Json) -> bool {
    !matches!(pipeline["Status"].as_str(), Some("Stopping" | "Stopped" | "Failed"))
}

pub fn is_of(pipeline: &Json, kind: &str) -> bool {
    pipeline[KIND] == kind
}

pub fn id(pipeline: &Json) -> &str {
    pipeline["MediaPipelineId"].as_str().unwrap_or_default()
}

/// A pipeline as its lists show it.
pub fn summary(pipeline: &Json) -> Json {
    json!({ "MediaPipelineId": pipeline["MediaPipelineId"], "MediaPipelineArn": pipeline["MediaPipelineArn"] })
}

/// A pipeline in a response.
pub fn shown(mut pipeline: Json) -> Json {
    if let Some(elements) = insights::element_statuses(&pipeline) {
        pipeline["ElementStatuses"] = elements;
    }
    pipeline
}

fn kind(pipeline: &Json) -> &str {
    pipeline[KIND].as_str().unwrap_or_default()
}

/// The name of a pipeline's work in rules of --fail.
fn work(pipeline: &Json) -> &'static str {
    match kind(pipeline) {
        "MediaCapturePipeline" => "media-capture-pipeline",
        "MediaConcatenationPipeline" => "media-concatenation-pipeline",
        "MediaLiveConnectorPipeline" => "media-live-connector-pipeline",
        "MediaStreamPipeline" => "media-stream-pipeline",
        _ => "media-insights-pipeline",
    }
}

fn missing(call: &Call<'_>, id: &str) -> Fault {
    call.not_found(format!("Media pipeline {id} does not exist in {}", call.records.region))
}
