//! Channels: who makes one becomes its first member and moderator.

use serde_json::{Value as Json, json};

use super::caller::{Caller, Visit, is_elastic};
use super::{CHANNEL, CHANNEL_SUMMARY, membership, moderator, news, shown, sub_channel};
use crate::sandbox::expiration::{self, Expiring};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{app_instance_of, find_app_instance};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds, summary, tag};

/// "An elastic channel can support a maximum of 1-million users."
const MAX_ELASTIC_MEMBERS: i64 = 1_000_000;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    let caller = Caller::of_app_instance(call, app_instance)?;
    find_app_instance(call, app_instance)?;
    call.once(|| {
        let id = match call.member("ChannelId").and_then(Json::as_str) {
            Some(id) => id.to_owned(),
            None => call.new_id()?,
        };
        let arn = format!("{app_instance}/channel/{id}");
        if call.records.get(CHANNEL, app_instance, &arn)?.is_some() {
            return Err(Fault::conflict(format!("channel {arn} exists already")));
        }
        let now = call.records.now;
        // The reference names no defaults. These are the narrower mode, and the privacy under which a channel is
        // found at all.
        let mut channel = json!({
            "ChannelArn": arn,
            "Mode": "RESTRICTED",
            "Privacy": "PUBLIC",
            "CreatedBy": caller.identity,
            "CreatedTimestamp": epoch_seconds(now),
            "LastUpdatedTimestamp": epoch_seconds(now),
            "$created": now,
        });
        let names = ["Name", "Mode", "Privacy", "Metadata", "ElasticChannelConfiguration", "ExpirationSettings"];
        call.copy(&names, &mut channel);
        check_elastic(call, &channel)?;
        call.records.put(CHANNEL, app_instance, &arn, None, &channel)?;
        renew_expiration(call, &channel)?;
        tag::add(call, &arn, call.items("Tags"))?;
        news::stream_of_channel(call, "CREATE_CHANNEL", &channel, &[])?;
        populate(call, &channel, &caller)?;
        Ok((arn.clone(), json!({ "ChannelArn": arn })))
    })
}

/// Gives a new channel its first moderators and members.
fn populate(call: &Call<'_>, channel: &Json, caller: &Caller<'_>) -> Result<(), Fault> {
    let people = |name: &str| call.items(name).iter().filter_map(Json::as_str).filter(|arn| *arn != caller.arn);
    for arn in [caller.arn].into_iter().chain(people("ModeratorArns")) {
        moderator::add(call, channel, caller, arn)?;
    }
    if is_elastic(channel) {
        return sub_channel::create(call, channel["ChannelArn"].as_str().unwrap_or_default()).map(drop);
    }
    for arn in [caller.arn].into_iter().chain(people("MemberArns")) {
        let membership = membership::add(call, channel, &caller.identity, arn, "DEFAULT")?;
        news::of_membership(call, "CREATE_CHANNEL_MEMBERSHIP", &membership, None)?;
    }
    Ok(())
}

/// The rules on the page "Creating elastic channels" of the developer guide.
fn check_elastic(call: &Call<'_>, channel: &Json) -> Result<(), Fault> {
    if !is_elastic(channel) {
        return Ok(());
    }
    let number = |name: &str| channel["ElasticChannelConfiguration"][name].as_i64().unwrap_or(0);
    if channel["Mode"] == "UNRESTRICTED" {
        return Err(Fault::bad_request("Mode: an elastic channel is RESTRICTED"));
    }
    if call.member("MemberArns").is_some() {
        return Err(Fault::bad_request("MemberArns: an elastic channel is created without members"));
    }
    if number("MaximumSubChannels").saturating_mul(number("TargetMembershipsPerSubChannel")) > MAX_ELASTIC_MEMBERS {
        return Err(Fault::bad_request(format!(
            "ElasticChannelConfiguration: sub-channels times memberships are more than {MAX_ELASTIC_MEMBERS}"
        )));
    }
    Ok(())
}

/// Private channels are shown to admins only: others see theirs by their memberships.
pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    if visit.channel["Privacy"] != "PUBLIC" && !visit.caller.is_admin {
        return Err(visit.forbidden("is no admin of the app instance, and the channel is private"));
    }
    Ok(json!({ "Channel": shown(call, visit.channel, &["CreatedBy"])? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    let caller = Caller::of_app_instance(call, app_instance)?;
    let privacy = call.member("Privacy").and_then(Json::as_str).unwrap_or("PUBLIC");
    if privacy == "PRIVATE" && !caller.is_admin {
        return Err(Fault::forbidden(format!("Privacy: {} is no admin, who alone lists private channels", caller.arn)));
    }
    let item = |channel: Json| Ok((channel["Privacy"] == privacy).then(|| summary(&channel, &CHANNEL_SUMMARY)));
    call.page_of("Channels", CHANNEL, Range::Under(app_instance), Order::OldestFirst, item)
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let Visit { mut channel, arn, .. } = Visit::of_manager(call)?;
    call.copy(&["Name", "Mode", "Metadata"], &mut channel);
    check_elastic(call, &channel)?;
    put(call, arn, &mut channel)?;
    news::of_channel(call, "UPDATE_CHANNEL", channel)?;
    Ok(json!({ "ChannelArn": arn }))
}

/// Sets when the channel expires, or that it does not, if the request has no settings.
pub fn put_expiration(call: &Call<'_>) -> Result<Json, Fault> {
    let Visit { mut channel, arn, .. } = Visit::of_manager(call)?;
    forget(&mut channel, "ExpirationSettings");
    call.copy(&["ExpirationSettings"], &mut channel);
    put(call, arn, &mut channel)?;
    renew_expiration(call, &channel)?;
    news::stream_of_channel(call, "UPDATE_CHANNEL_EXPIRATION_SETTINGS", &channel, &["CreatedBy"])?;
    let mut answer = json!({ "ChannelArn": arn });
    call.copy(&["ExpirationSettings"], &mut answer);
    Ok(answer)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    remove(call, Visit::of_manager(call)?.arn)?;
    Ok(Json::Null)
}

/// Deletes the channel `arn` with all that belongs to it.
pub fn remove(call: &Call<'_>, arn: &str) -> Result<(), Fault> {
    if let Some(channel) = call.records.get(CHANNEL, app_instance_of(arn), arn)? {
        news::of_channel(call, "DELETE_CHANNEL", channel)?;
    }
    expiration::clear(call, Expiring::Channel, arn)?;
    call.records.delete(CHANNEL, app_instance_of(arn), arn)?;
    call.records.delete_tree(arn)
}

/// Stores a channel that was changed by a request.
pub fn put(call: &Call<'_>, arn: &str, channel: &mut Json) -> Result<(), Fault> {
    channel["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(CHANNEL, app_instance_of(arn), arn, channel)
}

/// Notes that a message was sent that the members can read later.
pub fn note_message(call: &Call<'_>, mut channel: Json) -> Result<(), Fault> {
    channel["LastMessageTimestamp"] = epoch_seconds(call.records.now);
    channel["$last_message"] = call.records.now.into();
    let arn = channel["ChannelArn"].as_str().unwrap_or_default();
    call.records.update(CHANNEL, app_instance_of(arn), arn, &channel)?;
    renew_expiration(call, &channel)
}

/// Takes a member away from a document.
pub fn forget(document: &mut Json, name: &str) {
    if let Some(members) = document.as_object_mut() {
        members.remove(name);
    }
}

fn renew_expiration(call: &Call<'_>, channel: &Json) -> Result<(), Fault> {
    let settings = &channel["ExpirationSettings"];
    let by_last_message = settings["ExpirationCriterion"] == "LAST_MESSAGE_TIMESTAMP";
    let last_message = channel["$last_message"].as_i64().filter(|_| by_last_message);
    let start = last_message.or(channel["$created"].as_i64()).unwrap_or(call.records.now);
    expiration::set(call, Expiring::Channel, channel["ChannelArn"].as_str().unwrap_or_default(), settings, start)
}
