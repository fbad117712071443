//! Endpoints: the devices of a user. No notification is sent to them.

use serde_json::{Value as Json, json};

use super::{ENDPOINT, user};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::Range;
use crate::sandbox::{Call, epoch_seconds};

/// A summary contains everything except secrets and times.
const SUMMARY: [&str; 6] = ["AppInstanceUserArn", "EndpointId", "Name", "Type", "AllowMessages", "EndpointState"];

pub fn register(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let user = call.text("AppInstanceUserArn")?;
        user::find(call, user)?;
        let id = call.new_id()?;
        let now = epoch_seconds(call.records.now);
        // Whether the push service takes the token, only the push service knows: every endpoint is active.
        let mut endpoint = json!({
            "AppInstanceUserArn": user,
            "EndpointId": id,
            "AllowMessages": "ALL",
            "EndpointState": { "Status": "ACTIVE" },
            "CreatedTimestamp": now,
            "LastUpdatedTimestamp": now,
        });
        call.copy(&["Name", "Type", "ResourceArn", "EndpointAttributes", "AllowMessages"], &mut endpoint);
        call.records.put(ENDPOINT, user, &id, None, &endpoint)?;
        Ok((format!("{user}/endpoint/{id}"), json!({ "AppInstanceUserArn": user, "EndpointId": id })))
    })
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "AppInstanceUserEndpoint": find(call)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let user = call.text("AppInstanceUserArn")?;
    user::find(call, user)?;
    call.summaries("AppInstanceUserEndpoints", ENDPOINT, Range::Under(user), &SUMMARY)
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut endpoint = find(call)?;
    call.copy(&["Name", "AllowMessages"], &mut endpoint);
    endpoint["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    let (user, id) = (call.text("AppInstanceUserArn")?, call.text("EndpointId")?);
    call.records.update(ENDPOINT, user, id, &endpoint)?;
    Ok(json!({ "AppInstanceUserArn": user, "EndpointId": id }))
}

pub fn deregister(call: &Call<'_>) -> Result<Json, Fault> {
    find(call)?;
    let (user, id) = (call.text("AppInstanceUserArn")?, call.text("EndpointId")?);
    call.records.delete(ENDPOINT, user, id)?;
    call.records.delete_tree(&format!("{user}/endpoint/{id}"))?;
    Ok(Json::Null)
}

fn find(call: &Call<'_>) -> Result<Json, Fault> {
    let (user, id) = (call.text("AppInstanceUserArn")?, call.text("EndpointId")?);
    user::find(call, user)?;
    let missing = || call.missing(format!("user {user} has no endpoint {id}"));
    call.records.get(ENDPOINT, user, id)?.ok_or_else(missing)
}
