//! The behaviour of app instances, users, bots, admins and endpoints.

mod admin;
mod app_instance;
mod bot;
mod endpoint;
mod retention;
mod tag;
mod user;

use serde_json::{Value as Json, json};

use super::fault::Fault;
use super::store::Range;
use super::{Call, Handler};

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

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CreateAppInstance" => app_instance::create,
        "CreateAppInstanceAdmin" => admin::create,
        "CreateAppInstanceBot" => bot::create,
        "CreateAppInstanceUser" => user::create,
        "DeleteAppInstance" => app_instance::delete,
        "DeleteAppInstanceAdmin" => admin::delete,
        "DeleteAppInstanceBot" => bot::delete,
        "DeleteAppInstanceUser" => user::delete,
        "DeregisterAppInstanceUserEndpoint" => endpoint::deregister,
        "DescribeAppInstance" => app_instance::describe,
        "DescribeAppInstanceAdmin" => admin::describe,
        "DescribeAppInstanceBot" => bot::describe,
        "DescribeAppInstanceUser" => user::describe,
        "DescribeAppInstanceUserEndpoint" => endpoint::describe,
        "GetAppInstanceRetentionSettings" => retention::get,
        "ListAppInstanceAdmins" => admin::list,
        "ListAppInstanceBots" => bot::list,
        "ListAppInstanceUserEndpoints" => endpoint::list,
        "ListAppInstanceUsers" => user::list,
        "ListAppInstances" => app_instance::list,
        "ListTagsForResource" => tag::list,
        "PutAppInstanceRetentionSettings" => retention::put,
        "PutAppInstanceUserExpirationSettings" => user::put_expiration,
        "RegisterAppInstanceUserEndpoint" => endpoint::register,
        "TagResource" => tag::tag,
        "UntagResource" => tag::untag,
        "UpdateAppInstance" => app_instance::update,
        "UpdateAppInstanceBot" => bot::update,
        "UpdateAppInstanceUser" => user::update,
        "UpdateAppInstanceUserEndpoint" => endpoint::update,
        _ => return None,
    })
}

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
