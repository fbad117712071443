//! The behavior of app instances, users, bots, admins and endpoints.

mod admin;
mod app_instance;
mod bot;
mod endpoint;
mod retention;
mod user;

use serde_json::Value as Json;

use super::emulation::{Emulation, real, simulated};
use super::fault::Fault;
use super::people::{APP_INSTANCE, app_instance_of, find_app_instance, identity};
use super::store::Range;
use super::{Call, tag};

pub use user::delete_user;

/// The kind of endpoints in the store; the others are in `people.rs`.
const ENDPOINT: &str = "app-instance-user-endpoint";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("CreateAppInstance", app_instance::create),
    real("CreateAppInstanceAdmin", admin::create),
    real("CreateAppInstanceBot", bot::create).without("the Lex bot is neither checked nor called"),
    real("CreateAppInstanceUser", user::create),
    simulated("DeleteAppInstance", app_instance::delete, "all data is deleted immediately; the service takes longer"),
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
    real("ListTagsForResource", |call| tag::list(call, is_taggable)),
    simulated(
        "PutAppInstanceRetentionSettings",
        retention::put,
        "older messages are hidden according to the sandbox's clock",
    )
    .without("permanent deletion"),
    simulated(
        "PutAppInstanceUserExpirationSettings",
        user::put_expiration,
        "users expire according to the sandbox's clock",
    ),
    simulated("RegisterAppInstanceUserEndpoint", endpoint::register, "every device is ACTIVE")
        .without("push notifications; the push topic is not checked"),
    real("TagResource", |call| tag::tag(call, is_taggable)),
    real("UntagResource", |call| tag::untag(call, is_taggable)),
    real("UpdateAppInstance", app_instance::update),
    real("UpdateAppInstanceBot", bot::update).without("the Lex bot is neither checked nor called"),
    real("UpdateAppInstanceUser", user::update),
    simulated("UpdateAppInstanceUserEndpoint", endpoint::update, "every device is ACTIVE")
        .without("push notifications; the push topic is not checked"),
];

/// Whether there is such an app instance, user or bot.
fn is_taggable(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    if app_instance_of(arn) == arn {
        return Ok(call.records.get(APP_INSTANCE, "", arn)?.is_some());
    }
    Ok(identity(call, arn)?.is_some())
}

/// A page of what belongs to the app instance in the request, as summaries of the members called `names`.
fn page_of_app_instance(call: &Call<'_>, list: &str, kind: &str, names: &[&str]) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceArn")?;
    find_app_instance(call, arn)?;
    let mut page = call.summaries(list, kind, Range::Under(arn), names)?;
    page["AppInstanceArn"] = arn.into();
    Ok(page)
}
