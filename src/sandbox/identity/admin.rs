//! Admins: the role of users and bots in their app instance.

use serde_json::{Value as Json, json};

use crate::sandbox::fault::Fault;
use crate::sandbox::people::{ADMIN, app_instance_of, find_app_instance, identity};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let (app_instance, arn) = (call.text("AppInstanceArn")?, call.text("AppInstanceAdminArn")?);
    find_app_instance(call, app_instance)?;
    if app_instance_of(arn) != app_instance {
        return Err(Fault::bad_request(format!("AppInstanceAdminArn: {arn} does not belong to {app_instance}")));
    }
    let missing = || call.missing(format!("{arn} is not a user or bot of the app instance"));
    let identity = identity(call, arn)?.ok_or_else(missing)?;
    if call.records.get(ADMIN, app_instance, arn)?.is_some() {
        return Err(Fault::conflict(format!("{arn} is already an admin")));
    }
    let admin = json!({
        "Admin": identity,
        "AppInstanceArn": app_instance,
        "CreatedTimestamp": epoch_seconds(call.records.now),
    });
    call.records.put(ADMIN, app_instance, arn, None, &admin)?;
    Ok(json!({ "AppInstanceAdmin": admin["Admin"], "AppInstanceArn": app_instance }))
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let (app_instance, arn) = (call.text("AppInstanceArn")?, call.text("AppInstanceAdminArn")?);
    Ok(json!({ "AppInstanceAdmin": named(call, find(call, app_instance, arn)?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    find_app_instance(call, app_instance)?;
    let summary = |admin| Ok(Some(json!({ "Admin": named(call, admin)?["Admin"] })));
    let mut page = call.page_of("AppInstanceAdmins", ADMIN, Range::Under(app_instance), Order::OldestFirst, summary)?;
    page["AppInstanceArn"] = app_instance.into();
    Ok(page)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let (app_instance, arn) = (call.text("AppInstanceArn")?, call.text("AppInstanceAdminArn")?);
    find(call, app_instance, arn)?;
    call.records.delete(ADMIN, app_instance, arn)?;
    Ok(Json::Null)
}

fn find(call: &Call<'_>, app_instance: &str, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("{arn} is not an admin of {app_instance}"));
    call.records.get(ADMIN, app_instance, arn)?.ok_or_else(missing)
}

/// The admin with the name that the user or bot has now.
fn named(call: &Call<'_>, mut admin: Json) -> Result<Json, Fault> {
    if let Some(now) = identity(call, admin["Admin"]["Arn"].as_str().unwrap_or_default())? {
        admin["Admin"] = now;
    }
    Ok(admin)
}
