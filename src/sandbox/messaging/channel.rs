//! Channels: who makes one becomes its first member and moderator.

use serde_json::{Value as Json, json};

use super::caller::{Caller, Visit, is_elastic, memberships};
use super::{
    CHANNEL, CHANNEL_SUMMARY, MEMBERSHIP, MODERATOR, SUB_CHANNEL, membership, moderator, news, shown, sub_channel,
};
use crate::sandbox::expiration;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{app_instance_of, find_app_instance, is_admin};
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds, summary, tag};

/// When the last message was sent that all members can see, with a membership the last one for the member alone.
const LAST_MESSAGE: &str = "$last_message";

/// "An elastic channel can support a maximum of 1-million users."
const MAX_ELASTIC_MEMBERS: i64 = 1_000_000;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    let caller = Caller::of_app_instance(call, app_instance)?;
    find_app_instance(call, app_instance)?;
    call.once(|| {
        let id = match call.member("ChannelId").and_then(Json::as_str) {
            Some(id) => id.to_owned(),
            None => call.new_long_id()?,
        };
        let arn = format!("{app_instance}/channel/{id}");
        if call.records.get(CHANNEL, app_instance, &arn)?.is_some() {
            return Err(Fault::conflict(format!("channel {arn} already exists")));
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
        return Err(Fault::bad_request("Mode: must be RESTRICTED for an elastic channel"));
    }
    if call.member("MemberArns").is_some() {
        return Err(Fault::bad_request("MemberArns: cannot be used with an elastic channel"));
    }
    if number("MaximumSubChannels").saturating_mul(number("TargetMembershipsPerSubChannel")) > MAX_ELASTIC_MEMBERS {
        return Err(Fault::bad_request(format!(
            "ElasticChannelConfiguration: sub-channels times memberships are more than {MAX_ELASTIC_MEMBERS}"
        )));
    }
    Ok(())
}

/// Private channels are shown to users with read access, and to their creator even after leaving. According to the developer
/// guide ("Understanding authorization by role"), only admins can see them; the service also shows them to these users, and
/// AWS's own chat front end describes each channel that it opens.
pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    if visit.channel["CreatedBy"]["Arn"] != visit.caller.arn {
        visit.check_reads(call)?;
    }
    let channel = seen_by(call, visit.channel, visit.caller.arn)?;
    Ok(json!({ "Channel": shown(call, channel, &["CreatedBy"])? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    let caller = Caller::of_app_instance(call, app_instance)?;
    let privacy = call.member("Privacy").and_then(Json::as_str).unwrap_or("PUBLIC");
    if privacy == "PRIVATE" && !caller.is_admin {
        return Err(Fault::forbidden(format!(
            "Privacy: {} is not an admin; only admins can list private channels",
            caller.arn
        )));
    }
    let item = |channel: Json| {
        if channel["Privacy"] != privacy {
            return Ok(None);
        }
        Ok(Some(summary(&seen_by(call, channel, caller.arn)?, &CHANNEL_SUMMARY)))
    };
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
    schedule::plan(call, Event::Channel, arn, None)?;
    call.records.delete(CHANNEL, app_instance_of(arn), arn)?;
    call.records.delete_tree(arn)
}

/// Stores a channel that was changed by a request.
pub fn put(call: &Call<'_>, arn: &str, channel: &mut Json) -> Result<(), Fault> {
    channel["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(CHANNEL, app_instance_of(arn), arn, channel)
}

/// The channel with the time of the last persistent message that `viewer` can see, as the reference has it: one with a target
/// counts for sender and target, and one in a sub-channel for those who read there.
pub fn seen_by(call: &Call<'_>, mut channel: Json, viewer: &str) -> Result<Json, Fault> {
    let arn = channel["ChannelArn"].as_str().unwrap_or_default().to_owned();
    let memberships = memberships(call, &channel, viewer)?;
    let mut last = memberships.iter().filter_map(|membership| membership[LAST_MESSAGE].as_i64()).max();
    let manages = || Ok::<_, Fault>(is_admin(call, viewer)? || call.records.get(MODERATOR, &arn, viewer)?.is_some());
    if !is_elastic(&channel) || manages()? {
        last = last.max(channel[LAST_MESSAGE].as_i64());
    } else {
        for id in memberships.iter().filter_map(|membership| membership["SubChannelId"].as_str()) {
            let found = call.records.get(SUB_CHANNEL, &arn, id)?.unwrap_or_default();
            last = last.max(found[LAST_MESSAGE].as_i64());
        }
    }
    match last {
        Some(last) => channel["LastMessageTimestamp"] = epoch_seconds(last),
        None => forget(&mut channel, "LastMessageTimestamp"),
    }
    Ok(channel)
}

/// Notes that a message was sent that one member can read later, who is a member at `place`.
pub fn note_message_for(call: &Call<'_>, place: &str, member: &str) -> Result<(), Fault> {
    let Some(mut membership) = call.records.get(MEMBERSHIP, place, member)? else { return Ok(()) };
    membership[LAST_MESSAGE] = call.records.now.into();
    call.records.update(MEMBERSHIP, place, member, &membership)
}

/// Records that a message was sent that members can read later: all of them, or those of a sub-channel.
pub fn note_message(call: &Call<'_>, mut channel: Json, sub_channel: Option<&str>) -> Result<(), Fault> {
    if let Some(id) = sub_channel {
        let arn = channel["ChannelArn"].as_str().unwrap_or_default();
        if let Some(mut found) = call.records.get(SUB_CHANNEL, arn, id)? {
            found[LAST_MESSAGE] = call.records.now.into();
            call.records.update(SUB_CHANNEL, arn, id, &found)?;
        }
    }
    channel["LastMessageTimestamp"] = epoch_seconds(call.records.now);
    channel[LAST_MESSAGE] = call.records.now.into();
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
    let last_message = channel[LAST_MESSAGE].as_i64().filter(|_| by_last_message);
    let start = last_message.or(channel["$created"].as_i64()).unwrap_or(call.records.now);
    expiration::set(call, Event::Channel, channel["ChannelArn"].as_str().unwrap_or_default(), settings, start)
}
