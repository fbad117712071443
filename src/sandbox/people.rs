//! App instances and the users and bots in them, as far as several families need them: identity stores them, and
//! messaging looks up users and their permissions.

use serde_json::{Value as Json, json};

pub use crate::api::source::app_instance_of;

use super::Call;
use super::fault::Fault;

/// The kinds of resources in the store. What belongs to an app instance has its ARN as the parent, and what belongs to
/// a user has the user's.
pub const APP_INSTANCE: &str = "app-instance";
/// Users.
pub const USER: &str = "app-instance-user";
/// Bots.
pub const BOT: &str = "app-instance-bot";
/// The role of an admin, under the ARN of the user or bot.
pub const ADMIN: &str = "app-instance-admin";
/// For how long an app instance keeps messages.
pub const RETENTION: &str = "app-instance-retention";

/// The app instance `arn`.
pub fn find_app_instance(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("app instance {arn} does not exist"));
    call.records.get(APP_INSTANCE, "", arn)?.ok_or_else(missing)
}

/// The user or bot `arn` with its name, as in every response, if it exists.
pub fn identity(call: &Call<'_>, arn: &str) -> Result<Option<Json>, Fault> {
    let app_instance = app_instance_of(arn);
    for kind in [USER, BOT] {
        if let Some(found) = call.records.get(kind, app_instance, arn)? {
            let mut identity = json!({ "Arn": arn });
            if let Some(name) = found.get("Name") {
                identity["Name"] = name.clone();
            }
            return Ok(Some(identity));
        }
    }
    Ok(None)
}

/// Whether the user or bot `arn` is an admin of its app instance.
pub fn is_admin(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    Ok(call.records.get(ADMIN, app_instance_of(arn), arn)?.is_some())
}

/// The days for which an app instance keeps messages, if it does not keep them for ever.
pub fn retention_days(call: &Call<'_>, app_instance: &str) -> Result<Option<i64>, Fault> {
    Ok(call.records.get(RETENTION, app_instance, "")?.as_ref().and_then(days_in))
}

/// The days in retention settings, if they have any.
pub fn days_in(settings: &Json) -> Option<i64> {
    settings["AppInstanceRetentionSettings"]["ChannelRetentionSettings"]["RetentionDays"].as_i64()
}
