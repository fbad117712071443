//! What pipelines of every kind share: ids, states, lists and their end.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{DELETED_PIPELINE, PIPELINE, concatenation, insights, meeting, state};
use crate::sandbox::fault::Fault;
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
/// How long a deleted pipeline can still be shown, so that its end can be waited for and its recording joined. The
/// reference does not say.
const KEPT_MS: i64 = DAY_MS;

/// Makes a pipeline of `kind` that begins now, and gives the answer with the id. `later` is what happens to it
/// by itself, earliest first.
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
    let pipeline = stored(call, PIPELINE, id)?.ok_or_else(|| missing(call, id))?;
    end(call, pipeline)?;
    Ok(Json::Null)
}

/// Ends and deletes a pipeline. It is not listed any more and cannot be deleted again, but is shown for a while,
/// first as Stopping, then as Stopped.
pub fn end(call: &Call<'_>, mut pipeline: Json) -> Result<(), Fault> {
    if is_live(&pipeline) {
        stop(call, &mut pipeline);
    }
    let id = id(&pipeline);
    call.records.delete(PIPELINE, "", id)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(pipeline["MediaPipelineArn"].as_str().unwrap_or_default())?;
    call.records.put(DELETED_PIPELINE, "", id, Some(call.records.now + KEPT_MS), &pipeline)
}

fn stop(call: &Call<'_>, pipeline: &mut Json) {
    let stopped = call.done_at(ENDING_MS);
    state::set(pipeline, "Status", call.records.now, "Stopping", &[(stopped, "Stopped")]);
}

/// The pipeline with this id, deleted or not, in its present state.
pub fn find(call: &Call<'_>, id: &str) -> Result<Json, Fault> {
    match stored(call, PIPELINE, id)? {
        Some(pipeline) => Ok(pipeline),
        None => stored(call, DELETED_PIPELINE, id)?.ok_or_else(|| missing(call, id)),
    }
}

/// The pipeline with this id or ARN that is not deleted, if it is of `kind`.
pub fn find_of(call: &Call<'_>, kind: &str, identifier: &str) -> Result<Json, Fault> {
    let id = identifier.rsplit_once(":media-pipeline/").map_or(identifier, |(_, id)| id);
    let named = |pipeline: &Json| id == identifier || pipeline["MediaPipelineArn"] == identifier;
    let found = stored(call, PIPELINE, id)?.filter(|pipeline| is_of(pipeline, kind) && named(pipeline));
    found.ok_or_else(|| call.not_found(format!("{kind} {identifier} does not exist in {}", call.records.region)))
}

/// Writes a pipeline that was changed.
pub fn update(call: &Call<'_>, pipeline: &Json) -> Result<(), Fault> {
    call.records.update(PIPELINE, "", id(pipeline), pipeline)
}

/// The pipelines that have not ended.
pub fn live(call: &Call<'_>) -> Result<Vec<Json>, Fault> {
    let mut live = Vec::new();
    for mut pipeline in call.records.all(PIPELINE, "")? {
        settle(call, &mut pipeline)?;
        if is_live(&pipeline) {
            live.push(pipeline);
        }
    }
    Ok(live)
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

/// A pipeline as it is answered.
pub fn shown(mut pipeline: Json) -> Json {
    if let Some(elements) = insights::element_statuses(&pipeline) {
        pipeline["ElementStatuses"] = elements;
    }
    pipeline
}

fn kind(pipeline: &Json) -> &str {
    pipeline[KIND].as_str().unwrap_or_default()
}

fn missing(call: &Call<'_>, id: &str) -> Fault {
    call.not_found(format!("Media pipeline {id} does not exist in {}", call.records.region))
}

fn stored(call: &Call<'_>, kind: &str, id: &str) -> Result<Option<Json>, Fault> {
    let Some(mut pipeline) = call.records.get(kind, "", id)? else { return Ok(None) };
    if settle(call, &mut pipeline)? {
        call.records.update(kind, "", id, &pipeline)?;
    }
    Ok(Some(pipeline))
}

/// Brings a pipeline into its present state; says whether anything changed. It ends with its meeting, and the
/// joining of a recording begins with the recording's end.
fn settle(call: &Call<'_>, pipeline: &mut Json) -> Result<bool, Fault> {
    let mut changed = state::settle(pipeline, "Status", call.records.now);
    let meeting = &pipeline[MEETING_KEY];
    if !meeting.is_null() && is_live(pipeline) && !meeting::runs(call, meeting)? {
        stop(call, pipeline);
        changed = true;
    }
    if concatenation::waits(pipeline) && !concatenation::source_runs(call, pipeline)? {
        concatenation::begin(call, pipeline);
        changed = true;
    }
    Ok(state::settle(pipeline, "Status", call.records.now) || changed)
}
