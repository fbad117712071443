//! What a member keeps about a channel: which notifications to get, and how far it has read. No notification is
//! sent. Elastic channels have neither.

use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{MEMBERSHIP, filter_rule, of_channel, shown};
use crate::sandbox::fault::Fault;
use crate::sandbox::{Call, epoch_seconds};

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let (visit, membership) = own_membership(call)?;
    let preferences = match &membership["$preferences"] {
        Json::Null => json!({ "PushNotifications": { "AllowNotifications": "ALL" } }),
        preferences => preferences.clone(),
    };
    answer(call, &visit, membership, preferences)
}

pub fn put(call: &Call<'_>) -> Result<Json, Fault> {
    let (visit, mut membership) = own_membership(call)?;
    let preferences = call.member("Preferences").cloned().unwrap_or_default();
    check(&preferences["PushNotifications"])?;
    membership["$preferences"] = preferences.clone();
    membership["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(MEMBERSHIP, visit.arn, visit.caller.arn, &membership)?;
    answer(call, &visit, membership, preferences)
}

pub fn mark_read(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let mut membership = membership(call, &visit)?;
    membership["$read"] = epoch_seconds(call.records.now);
    call.records.update(MEMBERSHIP, visit.arn, visit.caller.arn, &membership)?;
    Ok(json!({ "ChannelArn": visit.arn }))
}

/// A rule belongs to FILTERED.
fn check(notifications: &Json) -> Result<(), Fault> {
    let rule = notifications["FilterRule"].as_str();
    if notifications["AllowNotifications"] == "FILTERED" && rule.is_none() {
        return Err(Fault::bad_request("Preferences.PushNotifications: FILTERED requires FilterRule"));
    }
    rule.map_or(Ok(()), filter_rule::check)
}

fn answer(call: &Call<'_>, visit: &Visit<'_>, membership: Json, preferences: Json) -> Result<Json, Fault> {
    let mut answer = of_channel(visit.arn, "Preferences", preferences);
    answer["Member"] = shown(call, membership, &["Member"])?["Member"].take();
    Ok(answer)
}

/// The membership in the request, which must be the caller's own.
fn own_membership<'a>(call: &'a Call<'_>) -> Result<(Visit<'a>, Json), Fault> {
    let visit = Visit::of(call)?;
    if call.text("MemberArn")? != visit.caller.arn {
        return Err(visit.forbidden("can only see and set its own preferences"));
    }
    let membership = membership(call, &visit)?;
    Ok((visit, membership))
}

fn membership(call: &Call<'_>, visit: &Visit<'_>) -> Result<Json, Fault> {
    if visit.is_elastic() {
        return Err(Fault::bad_request("ChannelArn: elastic channels do not support preferences or read markers"));
    }
    let no_member = || visit.forbidden("is not a member of the channel");
    call.records.get(MEMBERSHIP, visit.arn, visit.caller.arn)?.ok_or_else(no_member)
}
