//! Sub-channels of elastic channels: they appear as members come, and go as members leave.

use serde_json::{Value as Json, json};

use super::caller::{Visit, find_channel, place};
use super::{MEMBERSHIP, SUB_CHANNEL, news};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    if !visit.is_elastic() {
        return Err(Fault::bad_request(format!("ChannelArn: {} is not elastic", visit.arn)));
    }
    let item = |sub_channel: Json| {
        let id = sub_channel["SubChannelId"].as_str().unwrap_or_default();
        let count = members(call, visit.arn, id)?.len();
        Ok(Some(json!({ "SubChannelId": id, "MembershipCount": count })))
    };
    let mut page = call.page_of("SubChannels", SUB_CHANNEL, Range::Under(visit.arn), Order::OldestFirst, item)?;
    page["ChannelArn"] = visit.arn.into();
    Ok(page)
}

/// Adds a sub-channel and returns its ID.
pub fn create(call: &Call<'_>, channel: &str) -> Result<String, Fault> {
    let id = call.new_id()?;
    call.records.put(SUB_CHANNEL, channel, &id, None, &json!({ "SubChannelId": id }))?;
    stream(call, "CREATE_SUB_CHANNEL", channel, &id)?;
    Ok(id)
}

fn stream(call: &Call<'_>, name: &str, channel: &str, id: &str) -> Result<(), Fault> {
    news::stream_of_channel(call, name, &json!({ "ChannelArn": channel, "SubChannelId": id }), &[])
}

/// Asserts that there is a sub-channel.
pub fn find(call: &Call<'_>, channel: &str, id: &str) -> Result<(), Fault> {
    match call.records.get(SUB_CHANNEL, channel, id)? {
        Some(_) => Ok(()),
        None => Err(call.missing(format!("SubChannelId: {id} is not a sub-channel of {channel}"))),
    }
}

/// The sub-channel in which the next member goes: the oldest that is not full, or a new one.
pub fn with_room(call: &Call<'_>, channel: &Json) -> Result<String, Fault> {
    let arn = channel["ChannelArn"].as_str().unwrap_or_default();
    let ids = ids(call, arn)?;
    for id in &ids {
        if regular(call, arn, id)?.len() < number(channel, "TargetMembershipsPerSubChannel") {
            return Ok(id.clone());
        }
    }
    if ids.len() < number(channel, "MaximumSubChannels") {
        return create(call, arn);
    }
    Err(Fault::resource_limit_exceeded(format!("every sub-channel of {arn} is full")))
}

/// Dissolves a sub-channel that a member has left, if it has too few members now and another one has room for them: the
/// members move there, and the messages are deleted. Moderators' memberships do not move.
pub fn scale_in(call: &Call<'_>, channel_arn: &str, id: &str) -> Result<(), Fault> {
    let channel = find_channel(call, channel_arn)?;
    let target = number(&channel, "TargetMembershipsPerSubChannel");
    let minimum = target.saturating_mul(number(&channel, "MinimumMembershipPercentage")).div_ceil(100);
    let leaving = regular(call, channel_arn, id)?;
    if leaving.len() >= minimum {
        return Ok(());
    }
    for other in ids(call, channel_arn)? {
        if other == id || regular(call, channel_arn, &other)?.len() + leaving.len() > target {
            continue;
        }
        for moderator in members(call, channel_arn, id)?.iter().filter(|found| found["$is_moderator"] == true) {
            news::of_membership(call, "DELETE_CHANNEL_MEMBERSHIP", moderator, Some("subchannel_DELETED"))?;
        }
        for mut membership in leaving {
            membership["SubChannelId"] = other.as_str().into();
            news::of_move(call, &membership, id)?;
            let member = membership["Member"]["Arn"].as_str().unwrap_or_default();
            call.records.put(MEMBERSHIP, &place(channel_arn, Some(&other)), member, None, &membership)?;
        }
        call.records.delete(SUB_CHANNEL, channel_arn, id)?;
        stream(call, "DELETE_SUB_CHANNEL", channel_arn, id)?;
        return call.records.delete_tree(&place(channel_arn, Some(id)));
    }
    Ok(())
}

fn number(channel: &Json, name: &str) -> usize {
    let number = channel["ElasticChannelConfiguration"][name].as_u64().unwrap_or(0);
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn ids(call: &Call<'_>, channel: &str) -> Result<Vec<String>, Fault> {
    let found = call.records.all(SUB_CHANNEL, channel)?;
    Ok(found.iter().filter_map(|sub_channel| sub_channel["SubChannelId"].as_str().map(Into::into)).collect())
}

fn members(call: &Call<'_>, channel: &str, id: &str) -> Result<Vec<Json>, Fault> {
    call.records.all(MEMBERSHIP, &place(channel, Some(id)))
}

/// The members that are no moderators: only they count for the size of a sub-channel.
fn regular(call: &Call<'_>, channel: &str, id: &str) -> Result<Vec<Json>, Fault> {
    let mut members = members(call, channel, id)?;
    members.retain(|membership| membership["$is_moderator"] != true);
    Ok(members)
}
