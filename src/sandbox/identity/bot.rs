//! Bots of an app instance. They do not reply: there is no Lex in the sandbox.

use serde_json::{Value as Json, json};

use super::page_of_app_instance;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{ADMIN, BOT, app_instance_of, find_app_instance};
use crate::sandbox::{Call, epoch_seconds, tag};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let app_instance = call.text("AppInstanceArn")?;
        find_app_instance(call, app_instance)?;
        let arn = format!("{app_instance}/bot/{}", call.new_id()?);
        let now = epoch_seconds(call.records.now);
        let mut bot = json!({ "AppInstanceBotArn": arn, "CreatedTimestamp": now, "LastUpdatedTimestamp": now });
        call.copy(&["Name", "Metadata", "Configuration"], &mut bot);
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(BOT, app_instance, &arn, None, &bot)?;
        let answer = json!({ "AppInstanceBotArn": arn });
        Ok((arn, answer))
    })
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "AppInstanceBot": find(call, call.text("AppInstanceBotArn")?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    page_of_app_instance(call, "AppInstanceBots", BOT, &["AppInstanceBotArn", "Name", "Metadata"])
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceBotArn")?;
    let mut bot = find(call, arn)?;
    call.copy(&["Name", "Metadata", "Configuration"], &mut bot);
    bot["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(BOT, app_instance_of(arn), arn, &bot)?;
    Ok(json!({ "AppInstanceBotArn": arn }))
}

/// Deletes the bot with its role as an admin, and its memberships, bans and roles in channels.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("AppInstanceBotArn")?;
    find(call, arn)?;
    let app_instance = app_instance_of(arn);
    call.person_deleted(arn)?;
    call.records.delete(ADMIN, app_instance, arn)?;
    call.records.delete(BOT, app_instance, arn)?;
    call.records.delete_tree(arn)?;
    Ok(Json::Null)
}

/// The bot `arn`.
pub fn find(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("bot {arn} does not exist"));
    call.records.get(BOT, app_instance_of(arn), arn)?.ok_or_else(missing)
}
