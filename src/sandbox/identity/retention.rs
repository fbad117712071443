//! For how long an app instance keeps messages. Messaging hides those that are older.

use serde_json::{Value as Json, json};

use super::{RETENTION, find_app_instance};
use crate::sandbox::fault::Fault;
use crate::sandbox::time::DAY_MS;
use crate::sandbox::{Call, epoch_seconds};

/// What is too old can be restored for this time after the settings were made, says the developer guide
/// ("Managing message retention"), and is deleted then.
const GRACE_MS: i64 = 30 * DAY_MS;

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    Ok(call.records.get(RETENTION, arn, "")?.unwrap_or_else(|| json!({ "AppInstanceRetentionSettings": {} })))
}

/// Sets the days, or turns retention off where the request has none.
pub fn put(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    let mut settings = json!({});
    call.copy(&["AppInstanceRetentionSettings"], &mut settings);
    if in_settings(&settings).is_some() {
        settings["InitiateDeletionTimestamp"] = epoch_seconds(call.records.now.saturating_add(GRACE_MS));
    }
    call.records.put(RETENTION, arn, "", None, &settings)?;
    Ok(settings)
}

/// The days for which an app instance keeps messages, if it does not keep them for ever.
pub fn days(call: &Call<'_>, app_instance: &str) -> Result<Option<i64>, Fault> {
    Ok(call.records.get(RETENTION, app_instance, "")?.as_ref().and_then(in_settings))
}

fn in_settings(settings: &Json) -> Option<i64> {
    settings["AppInstanceRetentionSettings"]["ChannelRetentionSettings"]["RetentionDays"].as_i64()
}
