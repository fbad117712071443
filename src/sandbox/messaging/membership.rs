//! Memberships: one for each member of a channel, in an elastic channel one in a sub-channel.

use serde_json::{Value as Json, json};

use super::caller::{Visit, is_elastic, memberships, place};
use super::{BAN, MEMBERSHIP, MODERATOR, news, of_channel, person, shown, sub_channel};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let (member, kind) = (call.text("MemberArn")?, call.text("Type")?);
    may_add(call, &visit, Some(member), kind)?;
    let membership = add(call, &visit.channel, &visit.caller.identity, member, kind)?;
    news::of_membership(call, "CREATE_CHANNEL_MEMBERSHIP", &membership, None)?;
    let mut answer = of_channel(visit.arn, "Member", membership["Member"].clone());
    if let Some(id) = membership.get("SubChannelId") {
        answer["SubChannelId"] = id.clone();
    }
    Ok(answer)
}

pub fn batch_create(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let kind = call.member("Type").and_then(Json::as_str).unwrap_or("DEFAULT");
    may_add(call, &visit, None, kind)?;
    let mut batch = json!({ "InvitedBy": visit.caller.identity, "Type": kind, "ChannelArn": visit.arn });
    let (mut members, mut memberships, mut errors) = (Vec::new(), Vec::new(), Vec::new());
    for member in call.items("MemberArns").iter().filter_map(Json::as_str) {
        match add(call, &visit.channel, &visit.caller.identity, member, kind) {
            Ok(membership) => {
                if let Some(id) = membership.get("SubChannelId") {
                    batch["SubChannelId"] = id.clone();
                    news::of_membership(call, "CREATE_CHANNEL_MEMBERSHIP", &membership, None)?;
                }
                members.push(membership["Member"].clone());
                memberships.push(membership);
            }
            Err(fault) if fault.status >= 500 => return Err(fault),
            Err(fault) => errors.push(json!({
                "MemberArn": member,
                "ErrorCode": fault.code.trim_end_matches("Exception"),
                "ErrorMessage": fault.message,
            })),
        }
    }
    batch["Members"] = members.into();
    if !visit.is_elastic() {
        news::of_batch(call, &batch, &memberships)?;
    }
    Ok(json!({ "BatchChannelMemberships": batch, "Errors": errors }))
}

/// Checks that the caller can add `member`, or others if it is none.
///
/// According to the developer guide, only members and managers can add members. The reference mentions users who "add
/// themselves to unrestricted channels", which is pointless for members: the sandbox lets anyone join a public channel.
fn may_add(call: &Call<'_>, visit: &Visit<'_>, member: Option<&str>, kind: &str) -> Result<(), Fault> {
    if visit.manages() {
        return Ok(());
    }
    if kind == "HIDDEN" {
        return Err(visit.forbidden("must be a moderator or admin to add hidden members"));
    }
    if visit.channel["Mode"] != "UNRESTRICTED" {
        return Err(visit.forbidden("must be a moderator or admin to add members to a restricted channel"));
    }
    let joins = member == Some(visit.caller.arn) && visit.channel["Privacy"] == "PUBLIC";
    if joins || visit.is_member(call)? {
        return Ok(());
    }
    Err(visit.forbidden("is not a member of the channel"))
}

/// Makes `member` a member of the channel. Who calls tells of it.
pub fn add(call: &Call<'_>, channel: &Json, invited_by: &Json, member: &str, kind: &str) -> Result<Json, Fault> {
    let arn = channel["ChannelArn"].as_str().unwrap_or_default();
    let identity = person(call, arn, member)?;
    if call.records.get(BAN, arn, member)?.is_some() {
        return Err(Fault::forbidden(format!("{member} is banned from the channel")));
    }
    let is_moderator = call.records.get(MODERATOR, arn, member)?.is_some();
    let asked = call.member("SubChannelId").and_then(Json::as_str);
    let is_member = || Fault::conflict(format!("{member} is already a member"));
    let present = memberships(call, channel, member)?;
    let sub_channel = match (is_elastic(channel), asked) {
        (false, None) if present.is_empty() => None,
        (false, None) => return Err(is_member()),
        (false, Some(_)) => return Err(Fault::bad_request("SubChannelId: requires an elastic channel")),
        (true, _) if kind == "HIDDEN" => {
            return Err(Fault::bad_request("Type: must not be HIDDEN for an elastic channel"));
        }
        (true, Some(id)) if is_moderator => {
            sub_channel::find(call, arn, id)?;
            if present.iter().any(|found| found["SubChannelId"] == id) {
                return Err(is_member());
            }
            Some(id.to_owned())
        }
        (true, None) if is_moderator => {
            return Err(Fault::bad_request("SubChannelId: is required for a moderator of an elastic channel"));
        }
        (true, Some(_)) => {
            return Err(Fault::bad_request("SubChannelId: can only be used for moderators of the channel"));
        }
        (true, None) if present.is_empty() => Some(sub_channel::with_room(call, channel)?),
        (true, None) => return Err(is_member()),
    };
    let now = epoch_seconds(call.records.now);
    let mut membership = json!({
        "ChannelArn": arn,
        "Member": identity,
        "InvitedBy": invited_by,
        "Type": kind,
        "CreatedTimestamp": now,
        "LastUpdatedTimestamp": now,
        "$is_moderator": is_moderator,
    });
    if let Some(id) = &sub_channel {
        membership["SubChannelId"] = id.as_str().into();
    }
    call.records.put(MEMBERSHIP, &place(arn, sub_channel.as_deref()), member, None, &membership)?;
    Ok(membership)
}

/// Hidden members are visible to themselves and to moderators and admins.
pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_reader(call)?;
    let member = call.text("MemberArn")?;
    let asked = call.member("SubChannelId");
    let found = memberships(call, &visit.channel, member)?
        .into_iter()
        .filter(|found| asked.is_none_or(|id| &found["SubChannelId"] == id))
        .find(|found| found["Type"] != "HIDDEN" || visit.manages() || visit.caller.arn == member);
    let membership = found.ok_or_else(|| call.missing(format!("{member} is not a member of the channel")))?;
    Ok(json!({ "ChannelMembership": shown(call, membership, &["Member", "InvitedBy"])? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_reader(call)?;
    let kind = call.member("Type").and_then(Json::as_str).unwrap_or("DEFAULT");
    if kind == "HIDDEN" && !visit.manages() {
        return Err(visit.forbidden("must be a moderator or admin to list hidden members"));
    }
    let place = visit.readable_place(call)?;
    let item = |membership: Json| {
        if membership["Type"] != kind {
            return Ok(None);
        }
        Ok(Some(json!({ "Member": shown(call, membership, &["Member"])?["Member"] })))
    };
    let mut page = call.page_of("ChannelMemberships", MEMBERSHIP, Range::Under(&place), Order::OldestFirst, item)?;
    page["ChannelArn"] = visit.arn.into();
    Ok(page)
}

/// Removes a member: moderators and admins remove any, others leave.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let member = call.text("MemberArn")?;
    if member != visit.caller.arn && !visit.manages() {
        return Err(visit.forbidden("must be a moderator or admin to remove other members"));
    }
    let asked = call.member("SubChannelId");
    let mut present = memberships(call, &visit.channel, member)?;
    if asked.is_some() && !present.iter().all(|found| found["$is_moderator"] == true) {
        return Err(Fault::bad_request("SubChannelId: can only be used for moderators of an elastic channel"));
    }
    present.retain(|found| asked.is_none_or(|id| &found["SubChannelId"] == id));
    if present.is_empty() {
        return Err(call.missing(format!("{member} is not a member of the channel")));
    }
    for membership in &present {
        remove(call, membership)?;
    }
    Ok(Json::Null)
}

/// Takes every membership of `member` in the channel away.
pub fn remove_all(call: &Call<'_>, channel: &Json, member: &str) -> Result<(), Fault> {
    for membership in memberships(call, channel, member)? {
        remove(call, &membership)?;
    }
    Ok(())
}

/// Takes a membership away, and tells of it.
pub fn remove(call: &Call<'_>, membership: &Json) -> Result<(), Fault> {
    let arn = membership["ChannelArn"].as_str().unwrap_or_default();
    let sub_channel = membership["SubChannelId"].as_str();
    let member = membership["Member"]["Arn"].as_str().unwrap_or_default();
    call.records.delete(MEMBERSHIP, &place(arn, sub_channel), member)?;
    news::of_membership(call, "DELETE_CHANNEL_MEMBERSHIP", membership, None)?;
    match sub_channel {
        Some(id) if membership["$is_moderator"] != true => sub_channel::scale_in(call, arn, id),
        _ => Ok(()),
    }
}
