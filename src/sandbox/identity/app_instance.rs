//! App instances: the roots of all that identity and messaging keep.

use serde_json::{Value as Json, json};

use crate::sandbox::event::Event;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{APP_INSTANCE, find_app_instance};
use crate::sandbox::store::Range;
use crate::sandbox::{ACCOUNT, Call, epoch_seconds, schedule, tag};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let region = call.records.region;
        let arn = format!("arn:aws:chime:{region}:{ACCOUNT}:app-instance/{}", call.new_id()?);
        let now = epoch_seconds(call.records.now);
        let mut app_instance = json!({ "AppInstanceArn": arn, "CreatedTimestamp": now, "LastUpdatedTimestamp": now });
        call.copy(&["Name", "Metadata"], &mut app_instance);
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(APP_INSTANCE, "", &arn, None, &app_instance)?;
        let answer = json!({ "AppInstanceArn": arn });
        Ok((arn, answer))
    })
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "AppInstance": find_app_instance(call, call.text("AppInstanceArn")?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.summaries("AppInstances", APP_INSTANCE, Range::Under(""), &["AppInstanceArn", "Name", "Metadata"])
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    let mut app_instance = find_app_instance(call, arn)?;
    call.copy(&["Name", "Metadata"], &mut app_instance);
    app_instance["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(APP_INSTANCE, "", arn, &app_instance)?;
    Ok(json!({ "AppInstanceArn": arn }))
}

/// Deletes the app instance and everything in it. The service deletes the contents in the background, but they cannot
/// be reached without the app instance, so there is no visible difference.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    call.records.delete(APP_INSTANCE, "", arn)?;
    call.records.delete_tree(arn)?;
    schedule::clear_all_of(call, arn)?;
    call.records.tell(&Event::gone(arn))?;
    Ok(Json::Null)
}
