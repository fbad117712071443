//! Pools of Kinesis video streams, by name. There are no streams.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{POOL, named_in, pipeline, state, stream};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;
use crate::sandbox::time::iso8601;

/// How long a pool is CREATING, UPDATING or DELETING.
const CHANGING_MS: i64 = 10_000;

const ANSWER: &str = "KinesisVideoStreamPoolConfiguration";

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    // The token of a pool that is gone by now must not give it back.
    sweep(call)?;
    call.once(|| {
        let name = call.text("PoolName")?;
        if find(call, name)?.is_some() {
            return Err(call.conflict(format!("PoolName: pool {name} exists already")));
        }
        let arn = format!("arn:aws:chime:{}:{ACCOUNT}:{POOL}/{name}", call.records.region);
        let now = call.records.now;
        let mut pool = json!({
            "PoolArn": arn,
            "PoolName": name,
            "PoolId": call.new_id()?,
            "StreamConfiguration": call.member("StreamConfiguration"),
            "CreatedTimestamp": iso8601(now),
            "UpdatedTimestamp": iso8601(now),
        });
        state::set(&mut pool, "PoolStatus", now, "CREATING", &[(call.done_at(CHANGING_MS), "ACTIVE")]);
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(POOL, "", name, None, &pool)?;
        Ok((arn, shown(call, pool)?))
    })
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    shown(call, named(call)?)
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    sweep(call)?;
    call.page_of("KinesisVideoStreamPools", POOL, Range::Under(""), Order::OldestFirst, |pool| {
        Ok(Some(json!({ "PoolName": pool["PoolName"], "PoolId": pool["PoolId"], "PoolArn": pool["PoolArn"] })))
    })
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut pool = active(call)?;
    let retention = call.member("StreamConfiguration").map(|change| &change["DataRetentionInHours"]);
    if let Some(hours) = retention.filter(|hours| !hours.is_null()) {
        pool["StreamConfiguration"]["DataRetentionInHours"] = hours.clone();
    }
    let active = call.done_at(CHANGING_MS);
    state::set(&mut pool, "PoolStatus", call.records.now, "UPDATING", &[(active, "ACTIVE")]);
    call.records.update(POOL, "", name(&pool), &pool)?;
    shown(call, pool)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let mut pool = active(call)?;
    pool["$done_at"] = call.done_at(CHANGING_MS).into();
    state::set(&mut pool, "PoolStatus", call.records.now, "DELETING", &[]);
    call.records.update(POOL, "", name(&pool), &pool)?;
    Ok(Json::Null)
}

/// The pool with this name, id or ARN, in its present state, if it is there.
pub fn find(call: &Call<'_>, identifier: &str) -> Result<Option<Json>, Fault> {
    let Some(mut pool) = named_in(call, POOL, ["PoolName", "PoolId", "PoolArn"], identifier)? else { return Ok(None) };
    if is_gone(call, &pool)? {
        forget(call, &pool)?;
        return Ok(None);
    }
    if state::settle(&mut pool, "PoolStatus", call.records.now) {
        call.records.update(POOL, "", name(&pool), &pool)?;
    }
    Ok(Some(pool))
}

/// The pool that the request names.
fn named(call: &Call<'_>) -> Result<Json, Fault> {
    let identifier = call.text("Identifier")?;
    let missing = || call.not_found(format!("Stream pool {identifier} does not exist in {}", call.records.region));
    find(call, identifier)?.ok_or_else(missing)
}

/// The pool that the request names, if nothing is being done to it.
fn active(call: &Call<'_>) -> Result<Json, Fault> {
    let pool = named(call)?;
    match pool["PoolStatus"].as_str() {
        Some("ACTIVE") => Ok(pool),
        status => {
            let (name, status) = (name(&pool), status.unwrap_or_default());
            Err(call.conflict(format!("Stream pool {name} is {status}, not ACTIVE")))
        }
    }
}

fn name(pool: &Json) -> &str {
    pool["PoolName"].as_str().unwrap_or_default()
}

/// Whether a pool that was deleted is gone: it goes when no meeting uses it any more.
fn is_gone(call: &Call<'_>, pool: &Json) -> Result<bool, Fault> {
    let due = pool["$done_at"].as_i64().is_some_and(|at| at <= call.records.now);
    Ok(due && size(call, pool)? == 0)
}

fn forget(call: &Call<'_>, pool: &Json) -> Result<(), Fault> {
    let arn = pool["PoolArn"].as_str().unwrap_or_default();
    call.records.delete(POOL, "", name(pool))?;
    call.records.delete_children(arn)?;
    call.records.delete_tags(arn)
}

/// Forgets the pools whose deletion is done.
fn sweep(call: &Call<'_>) -> Result<(), Fault> {
    for pool in call.records.all(POOL, "")? {
        if is_gone(call, &pool)? {
            forget(call, &pool)?;
        }
    }
    Ok(())
}

/// The streams of a pool. The service adds streams as meetings need them; here there are as many as are reserved.
fn size(call: &Call<'_>, pool: &Json) -> Result<i64, Fault> {
    let live = pipeline::live(call)?;
    let streams = live.iter().filter(|pipeline| pipeline::is_of(pipeline, stream::KIND));
    Ok(streams.map(|pipeline| stream::reserved(pipeline, &pool["PoolArn"])).sum())
}

fn shown(call: &Call<'_>, mut pool: Json) -> Result<Json, Fault> {
    pool["PoolSize"] = size(call, &pool)?.into();
    Ok(json!({ ANSWER: pool }))
}
