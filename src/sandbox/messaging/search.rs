//! Channels by their members.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::caller::{Caller, is_elastic, place};
use super::channel::seen_by;
use super::{CHANNEL, CHANNEL_SUMMARY, MEMBERSHIP, SUB_CHANNEL};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::app_instance_of;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, summary};

/// The channels whose members fit every field: for admins among all channels, for others among their own.
pub fn search(call: &Call<'_>) -> Result<Json, Fault> {
    let caller = Caller::of(call)?;
    let item = |channel: Json| {
        let members = members(call, &channel)?;
        let mine = caller.is_admin || members.contains(caller.arn);
        let fits = mine && call.items("Fields").iter().all(|field| fits(&members, field));
        if !fits {
            return Ok(None);
        }
        Ok(Some(summary(&seen_by(call, channel, caller.arn)?, &CHANNEL_SUMMARY)))
    };
    call.page_of("Channels", CHANNEL, Range::Under(app_instance_of(caller.arn)), Order::OldestFirst, item)
}

fn fits(members: &BTreeSet<String>, field: &Json) -> bool {
    let values = field["Values"].as_array().map(Vec::as_slice).unwrap_or_default();
    let values: BTreeSet<&str> = values.iter().filter_map(Json::as_str).collect();
    let includes = values.iter().all(|value| members.contains(*value));
    includes && (field["Operator"] == "INCLUDES" || values.len() == members.len())
}

fn members(call: &Call<'_>, channel: &Json) -> Result<BTreeSet<String>, Fault> {
    let arn = channel["ChannelArn"].as_str().unwrap_or_default();
    let mut places = vec![arn.to_owned()];
    if is_elastic(channel) {
        let sub_channels = call.records.all(SUB_CHANNEL, arn)?;
        places.extend(sub_channels.iter().map(|found| place(arn, found["SubChannelId"].as_str())));
    }
    let mut members = BTreeSet::new();
    for place in places {
        let found = call.records.all(MEMBERSHIP, &place)?;
        members.extend(found.iter().filter_map(|found| found["Member"]["Arn"].as_str().map(str::to_owned)));
    }
    Ok(members)
}
