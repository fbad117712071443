//! Moderators of channels.

use serde_json::{Value as Json, json};

use super::caller::{Caller, Visit, is_elastic};
use super::{BAN, MODERATOR, membership, news, of_channel, person, shown};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let identity = add(call, &visit.channel, &visit.caller, call.text("ChannelModeratorArn")?)?;
    Ok(of_channel(visit.arn, "ChannelModerator", identity))
}

/// Makes `arn` a moderator of the channel, and gives its ARN and name. In an elastic channel it loses its
/// membership as an ordinary member.
pub fn add(call: &Call<'_>, channel: &Json, caller: &Caller<'_>, arn: &str) -> Result<Json, Fault> {
    let channel_arn = channel["ChannelArn"].as_str().unwrap_or_default();
    let identity = person(call, channel_arn, arn)?;
    if call.records.get(BAN, channel_arn, arn)?.is_some() {
        return Err(Fault::forbidden(format!("{arn} is banned from the channel")));
    }
    if call.records.get(MODERATOR, channel_arn, arn)?.is_some() {
        return Err(Fault::conflict(format!("{arn} is already a moderator")));
    }
    if is_elastic(channel) {
        membership::remove_all(call, channel, arn)?;
    }
    let moderator = json!({
        "ChannelArn": channel_arn,
        "Moderator": identity,
        "CreatedBy": caller.identity,
        "CreatedTimestamp": epoch_seconds(call.records.now),
    });
    call.records.put(MODERATOR, channel_arn, arn, None, &moderator)?;
    news::stream_of_channel(call, "CREATE_CHANNEL_MODERATOR", &moderator, &[])?;
    Ok(identity)
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let moderator = find(call, visit.arn, call.text("ChannelModeratorArn")?)?;
    Ok(json!({ "ChannelModerator": shown(call, moderator, &["Moderator", "CreatedBy"])? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let item = |moderator| {
        let moderator = shown(call, moderator, &["Moderator"])?;
        Ok(Some(json!({ "Moderator": moderator["Moderator"] })))
    };
    let mut page = call.page_of("ChannelModerators", MODERATOR, Range::Under(visit.arn), Order::OldestFirst, item)?;
    page["ChannelArn"] = visit.arn.into();
    Ok(page)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let arn = call.text("ChannelModeratorArn")?;
    let moderator = find(call, visit.arn, arn)?;
    if visit.is_elastic() {
        membership::remove_all(call, &visit.channel, arn)?;
    }
    call.records.delete(MODERATOR, visit.arn, arn)?;
    news::stream_of_channel(call, "DELETE_CHANNEL_MODERATOR", &moderator, &["Moderator", "CreatedBy"])?;
    Ok(Json::Null)
}

fn find(call: &Call<'_>, channel: &str, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("{arn} is not a moderator of the channel"));
    call.records.get(MODERATOR, channel, arn)?.ok_or_else(missing)
}
