//! For how long an app instance keeps messages. Messaging hides those that are older, and deletes them after a time of grace.

use serde_json::{Value as Json, json};

use crate::sandbox::fault::Fault;
use crate::sandbox::people::{RETENTION, days_in, find_app_instance};
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::time::DAY_MS;
use crate::sandbox::{Call, epoch_seconds};

/// Expired messages can be restored for this time after the settings changed, and are then deleted (developer guide,
/// "Managing message retention").
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
    let deletion = call.records.now.saturating_add(GRACE_MS);
    let deletion = days_in(&settings).is_some().then_some(deletion);
    if let Some(deletion) = deletion {
        settings["InitiateDeletionTimestamp"] = epoch_seconds(deletion);
    }
    schedule::plan(call, Event::Retention, arn, deletion)?;
    call.records.put(RETENTION, arn, "", None, &settings)?;
    Ok(settings)
}
