//! The channels of a user or bot: those that it belongs to, and those that it moderates.

use serde_json::{Value as Json, json};

use super::caller::{Caller, find_channel, memberships};
use super::channel::seen_by;
use super::{CHANNEL_SUMMARY, MEMBERSHIP, MODERATOR, person};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::app_instance_of;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, summary};

pub fn list_memberships(call: &Call<'_>) -> Result<Json, Fault> {
    let caller = Caller::of(call)?;
    let user = user(call, &caller)?;
    let item = |membership: Json| membership_summary(call, &membership, caller.arn).map(Some);
    call.page_of("ChannelMemberships", MEMBERSHIP, Range::WithId(user), Order::OldestFirst, item)
}

pub fn describe_membership(call: &Call<'_>) -> Result<Json, Fault> {
    let user = user_at_channel(call)?;
    let channel = find_channel(call, call.text("ChannelArn")?)?;
    let found = memberships(call, &channel, user)?.into_iter().next();
    let membership = found.ok_or_else(|| call.missing(format!("{user} is not a member of the channel")))?;
    Ok(json!({ "ChannelMembership": membership_summary(call, &membership, Caller::of(call)?.arn)? }))
}

pub fn list_moderated(call: &Call<'_>) -> Result<Json, Fault> {
    let caller = Caller::of(call)?;
    let user = user(call, &caller)?;
    let item = |moderator: Json| moderated_summary(call, &moderator, caller.arn).map(Some);
    call.page_of("Channels", MODERATOR, Range::WithId(user), Order::OldestFirst, item)
}

pub fn describe_moderated(call: &Call<'_>) -> Result<Json, Fault> {
    let user = user_at_channel(call)?;
    let found = call.records.get(MODERATOR, call.text("ChannelArn")?, user)?;
    let moderator = found.ok_or_else(|| call.missing(format!("{user} is not a moderator of the channel")))?;
    Ok(json!({ "Channel": moderated_summary(call, &moderator, Caller::of(call)?.arn)? }))
}

/// Like `user`, for a caller of the app instance of the channel in the request.
fn user_at_channel<'a>(call: &'a Call<'_>) -> Result<&'a str, Fault> {
    user(call, &Caller::of_app_instance(call, app_instance_of(call.text("ChannelArn")?))?)
}

/// The user or bot in the request, or the caller. Only admins ask for others.
fn user<'a>(call: &'a Call<'_>, caller: &Caller<'a>) -> Result<&'a str, Fault> {
    let Some(user) = call.member("AppInstanceUserArn").and_then(Json::as_str) else { return Ok(caller.arn) };
    if user != caller.arn && !caller.is_admin {
        return Err(Fault::forbidden(format!(
            "AppInstanceUserArn: {} is not an admin and can only specify itself",
            caller.arn
        )));
    }
    person(call, caller.arn, user)?;
    Ok(user)
}

fn membership_summary(call: &Call<'_>, membership: &Json, viewer: &str) -> Result<Json, Fault> {
    let mut of_user = summary(membership, &["Type", "SubChannelId"]);
    if let Some(read) = membership.get("$read") {
        of_user["ReadMarkerTimestamp"] = read.clone();
    }
    Ok(
        json!({ "AppInstanceUserMembershipSummary": of_user, "ChannelSummary": channel_summary(call, membership, viewer)? }),
    )
}

fn moderated_summary(call: &Call<'_>, moderator: &Json, viewer: &str) -> Result<Json, Fault> {
    Ok(json!({ "ChannelSummary": channel_summary(call, moderator, viewer)? }))
}

fn channel_summary(call: &Call<'_>, of: &Json, viewer: &str) -> Result<Json, Fault> {
    let channel = find_channel(call, of["ChannelArn"].as_str().unwrap_or_default())?;
    Ok(summary(&seen_by(call, channel, viewer)?, &CHANNEL_SUMMARY))
}
