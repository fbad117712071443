//! Users of an app instance: the caller chooses their IDs, and they can expire.

use serde_json::{Value as Json, json};

use super::page_of_app_instance;
use crate::sandbox::expiration;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{ADMIN, USER, app_instance_of, find_app_instance};
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::{Call, epoch_seconds, tag};

/// Creates a user, or answers the one that is there with the same name and metadata: AWS's templates call it to create or get.
pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    find_app_instance(call, app_instance)?;
    let arn = format!("{app_instance}/user/{}", call.text("AppInstanceUserId")?);
    let present = call.records.get(USER, app_instance, &arn)?;
    let is_same = |user: &Json, name: &str| user.get(name) == call.member(name);
    if present.as_ref().is_some_and(|user| is_same(user, "Name") && is_same(user, "Metadata")) {
        return Ok(json!({ "AppInstanceUserArn": arn }));
    }
    call.once(|| {
        if present.is_some() {
            return Err(Fault::conflict(format!("user {arn} already exists with a different name or metadata")));
        }
        let now = call.records.now;
        let mut user = json!({
            "AppInstanceUserArn": arn,
            "CreatedTimestamp": epoch_seconds(now),
            "LastUpdatedTimestamp": epoch_seconds(now),
            "$created": now,
        });
        call.copy(&["Name", "Metadata", "ExpirationSettings"], &mut user);
        expiration::set(call, Event::User, &arn, &user["ExpirationSettings"], now)?;
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(USER, app_instance, &arn, None, &user)?;
        let answer = json!({ "AppInstanceUserArn": arn });
        Ok((arn, answer))
    })
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "AppInstanceUser": find(call, call.text("AppInstanceUserArn")?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    page_of_app_instance(call, "AppInstanceUsers", USER, &["AppInstanceUserArn", "Name", "Metadata"])
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceUserArn")?;
    let mut user = find(call, arn)?;
    call.copy(&["Name", "Metadata"], &mut user);
    user["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(USER, app_instance_of(arn), arn, &user)?;
    Ok(json!({ "AppInstanceUserArn": arn }))
}

/// Sets when the user expires, or that it does not, if the request has no settings.
pub fn put_expiration(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceUserArn")?;
    let mut user = find(call, arn)?;
    if let Some(members) = user.as_object_mut() {
        members.remove("ExpirationSettings");
    }
    call.copy(&["ExpirationSettings"], &mut user);
    let settings = call.member("ExpirationSettings").unwrap_or(&Json::Null);
    expiration::set(call, Event::User, arn, settings, user["$created"].as_i64().unwrap_or(call.records.now))?;
    user["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(USER, app_instance_of(arn), arn, &user)?;
    let mut answer = json!({ "AppInstanceUserArn": arn });
    call.copy(&["ExpirationSettings"], &mut answer);
    Ok(answer)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceUserArn")?;
    find(call, arn)?;
    delete_user(call, arn)?;
    Ok(Json::Null)
}

/// Deletes the user `arn` with its devices, its role as an admin, and its memberships, bans and roles in
/// channels. The messages that it sent stay.
pub fn delete_user(call: &Call<'_>, arn: &str) -> Result<(), Fault> {
    let app_instance = app_instance_of(arn);
    call.person_deleted(arn)?;
    schedule::plan(call, Event::User, arn, None)?;
    call.records.delete(ADMIN, app_instance, arn)?;
    call.records.delete(USER, app_instance, arn)?;
    call.records.delete_tree(arn)
}

/// The user `arn`.
pub fn find(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("user {arn} does not exist"));
    call.records.get(USER, app_instance_of(arn), arn)?.ok_or_else(missing)
}
