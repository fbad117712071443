//! Bans: who is banned from a channel is thrown out and cannot be added again.

use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{BAN, MODERATOR, membership, news, of_channel, person, shown};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::is_admin;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let member = call.text("MemberArn")?;
    let identity = person(call, visit.arn, member)?;
    if is_admin(call, member)? || call.records.get(MODERATOR, visit.arn, member)?.is_some() {
        return Err(Fault::forbidden(format!("{member} is a moderator or admin and cannot be banned")));
    }
    if call.records.get(BAN, visit.arn, member)?.is_some() {
        return Err(Fault::conflict(format!("{member} is already banned")));
    }
    membership::remove_all(call, &visit.channel, member)?;
    let ban = json!({
        "ChannelArn": visit.arn,
        "Member": identity,
        "CreatedBy": visit.caller.identity,
        "CreatedTimestamp": epoch_seconds(call.records.now),
    });
    call.records.put(BAN, visit.arn, member, None, &ban)?;
    news::stream_of_channel(call, "CREATE_CHANNEL_BAN", &ban, &[])?;
    Ok(of_channel(visit.arn, "Member", identity))
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let ban = find(call, visit.arn, call.text("MemberArn")?)?;
    Ok(json!({ "ChannelBan": shown(call, ban, &["Member", "CreatedBy"])? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let item = |ban| Ok(Some(json!({ "Member": shown(call, ban, &["Member"])?["Member"] })));
    let mut page = call.page_of("ChannelBans", BAN, Range::Under(visit.arn), Order::OldestFirst, item)?;
    page["ChannelArn"] = visit.arn.into();
    Ok(page)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_manager(call)?;
    let member = call.text("MemberArn")?;
    let ban = find(call, visit.arn, member)?;
    call.records.delete(BAN, visit.arn, member)?;
    news::stream_of_channel(call, "DELETE_CHANNEL_BAN", &ban, &["Member", "CreatedBy"])?;
    Ok(Json::Null)
}

fn find(call: &Call<'_>, channel: &str, member: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("{member} is not banned from the channel"));
    call.records.get(BAN, channel, member)?.ok_or_else(missing)
}
