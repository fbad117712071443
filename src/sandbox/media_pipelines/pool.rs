//! Pools of Kinesis video streams, by name. There are no streams.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{POOL, named_in, notice, pipeline, state, stream};
use crate::sandbox::fault::Fault;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;
use crate::sandbox::time::iso8601;

/// How long a pool is CREATING, UPDATING or DELETING.
const CHANGING_MS: i64 = 10_000;

/// The status of a deleted pool. The reference has none, because the pool then no longer exists, unless something still
/// streams into it.
const DELETED: &str = "DELETED";
const IS_DELETED: &str = "$is_deleted";

const ANSWER: &str = "KinesisVideoStreamPoolConfiguration";

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let name = call.text("PoolName")?;
        if find(call, name)?.is_some() {
            return Err(call.conflict(format!("PoolName: pool {name} already exists")));
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
        plan(call, &pool)?;
        Ok((arn, shown(call, pool)?))
    })
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    shown(call, named(call)?)
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
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
    plan(call, &pool)?;
    shown(call, pool)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let mut pool = active(call)?;
    let gone = call.done_at(CHANGING_MS);
    state::set(&mut pool, "PoolStatus", call.records.now, "DELETING", &[(gone, DELETED)]);
    call.records.update(POOL, "", name(&pool), &pool)?;
    plan(call, &pool)?;
    Ok(Json::Null)
}

/// The pool with this name, ID or ARN, if it exists.
pub fn find(call: &Call<'_>, identifier: &str) -> Result<Option<Json>, Fault> {
    named_in(call, POOL, ["PoolName", "PoolId", "PoolArn"], identifier)
}

/// Plans the next change of a pool.
fn plan(call: &Call<'_>, pool: &Json) -> Result<(), Fault> {
    schedule::plan(call, Event::Pool, name(pool), state::next(pool))
}

/// Changes a pool as it was planned for this time.
pub fn go_on(call: &Call<'_>, name: &str) -> Result<(), Fault> {
    let Some(mut pool) = call.records.get(POOL, "", name)? else { return Ok(()) };
    let before = pool["PoolStatus"].as_str().unwrap_or_default().to_owned();
    state::settle(&mut pool, "PoolStatus", call.records.now);
    if before == "CREATING" && call.fails("stream-pool") {
        state::set(&mut pool, "PoolStatus", call.records.now, "FAILED", &[]);
    }
    if pool["PoolStatus"] == DELETED {
        pool["PoolStatus"] = "DELETING".into();
        pool[IS_DELETED] = true.into();
    }
    call.records.update(POOL, "", name, &pool)?;
    plan(call, &pool)?;
    match (before.as_str(), pool["PoolStatus"].as_str()) {
        ("CREATING", Some("ACTIVE")) => notice::of_pool(call, &pool, "Active")?,
        ("UPDATING", Some("ACTIVE")) => notice::of_pool(call, &pool, "Updated")?,
        (_, Some("FAILED")) => notice::of_pool(call, &pool, "PermanentFailure")?,
        _ => {}
    }
    forget_unused(call)
}

/// Removes the pools that are deleted and that no meeting streams into.
pub fn forget_unused(call: &Call<'_>) -> Result<(), Fault> {
    for pool in call.records.all(POOL, "")? {
        if pool[IS_DELETED] == true && size(call, &pool)? == 0 {
            let arn = pool["PoolArn"].as_str().unwrap_or_default();
            call.records.delete(POOL, "", name(&pool))?;
            call.records.delete_children(arn)?;
            call.records.delete_tags(arn)?;
            notice::of_pool(call, &pool, "Deleted")?;
        }
    }
    Ok(())
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
        // A pool that failed can be deleted.
        Some("FAILED") if call.operation.name.starts_with("Delete") => Ok(pool),
        status => {
            let (name, status) = (name(&pool), status.unwrap_or_default());
            Err(call.conflict(format!("Stream pool {name} is {status}, not ACTIVE")))
        }
    }
}

fn name(pool: &Json) -> &str {
    pool["PoolName"].as_str().unwrap_or_default()
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
