//! The behaviour of app instances, users, bots, admins and endpoints.

mod admin;
mod app_instance;
mod bot;
mod endpoint;
mod retention;
mod tag;
mod user;

use serde_json::{Value as Json, json};

use super::Call;
use super::emulation::{Emulation, real, simulated};
use super::fault::Fault;
use super::store::Range;

pub use app_instance::find as find_app_instance;
pub use retention::days as retention_days;
pub use user::delete_user;

/// The kinds of resources in the store. What belongs to an app instance lies under its ARN, and what belongs to
/// a user lies under the user's.
const APP_INSTANCE: &str = "app-instance";
const USER: &str = "app-instance-user";
const BOT: &str = "app-instance-bot";
const ADMIN: &str = "app-instance-admin";
const ENDPOINT: &str = "app-instance-user-endpoint";
const RETENTION: &str = "app-instance-retention";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("CreateAppInstance", app_instance::create),
    real("CreateAppInstanceAdmin", admin::create),
    real("CreateAppInstanceBot", bot::create).without("the Lex bot is neither looked for nor called"),
    real("CreateAppInstanceUser", user::create),
    simulated("DeleteAppInstance", app_instance::delete, "all data is gone at once, where the service takes its time"),
    real("DeleteAppInstanceAdmin", admin::delete),
    real("DeleteAppInstanceBot", bot::delete),
    real("DeleteAppInstanceUser", user::delete),
    real("DeregisterAppInstanceUserEndpoint", endpoint::deregister),
    real("DescribeAppInstance", app_instance::describe),
    real("DescribeAppInstanceAdmin", admin::describe),
    real("DescribeAppInstanceBot", bot::describe),
    real("DescribeAppInstanceUser", user::describe),
    real("DescribeAppInstanceUserEndpoint", endpoint::describe),
    real("GetAppInstanceRetentionSettings", retention::get),
    real("ListAppInstanceAdmins", admin::list),
    real("ListAppInstanceBots", bot::list),
    real("ListAppInstanceUserEndpoints", endpoint::list),
    real("ListAppInstanceUsers", user::list),
    real("ListAppInstances", app_instance::list),
    real("ListTagsForResource", tag::list),
    simulated("PutAppInstanceRetentionSettings", retention::put, "older messages are hidden by the sandbox's clock")
        .without("deletion for good"),
    simulated("PutAppInstanceUserExpirationSettings", user::put_expiration, "users expire by the sandbox's clock"),
    simulated("RegisterAppInstanceUserEndpoint", endpoint::register, "every device is ACTIVE")
        .without("push notifications; the push topic is not looked for"),
    real("TagResource", tag::tag),
    real("UntagResource", tag::untag),
    real("UpdateAppInstance", app_instance::update),
    real("UpdateAppInstanceBot", bot::update).without("the Lex bot is neither looked for nor called"),
    real("UpdateAppInstanceUser", user::update),
    simulated("UpdateAppInstanceUserEndpoint", endpoint::update, "every device is ACTIVE")
        .without("push notifications; the push topic is not looked for"),
];

/// The ARN of the app instance to which `arn` belongs (`arn:…:app-instance/ID/user/ID`), which may be its own.
pub fn app_instance_of(arn: &str) -> &str {
    arn.match_indices('/').nth(1).map_or(arn, |(end, _)| &arn[..end])
}

/// The user or bot `arn` with its name, as every answer shows it, if it exists.
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

/// A page of what belongs to the app instance in the request, as summaries of the members called `names`.
fn page_of_app_instance(call: &Call<'_>, list: &str, kind: &str, names: &[&str]) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    let mut page = call.summaries(list, kind, Range::Under(arn), names)?;
    page["AppInstanceArn"] = arn.into();
    Ok(page)
}
