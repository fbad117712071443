//! Messages as they are read.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{MESSAGE, message, shown};
use crate::api::Document;
use crate::api::value::timestamp;
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{app_instance_of, identity, retention_days};
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Order, Range};
use crate::sandbox::time::DAY_MS;

/// What a list shows of a message.
pub const SUMMARY: [&str; 13] = [
    "MessageId",
    "Content",
    "ContentType",
    "Metadata",
    "MessageAttributes",
    "Type",
    "CreatedTimestamp",
    "LastUpdatedTimestamp",
    "LastEditedTimestamp",
    "Sender",
    "Redacted",
    "Status",
    "Target",
];

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_reader(call)?;
    let (_, message) = message::find(call, &visit)?;
    if created(&message) < oldest(call, visit.arn)? {
        return Err(call.missing("the message is older than the app instance keeps messages"));
    }
    Ok(json!({ "ChannelMessage": shown(call, message, &["Sender"])? }))
}

/// Only the sender asks for the status. That of an edit is the status of the message until it is processed.
pub fn status(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let (_, message) = message::find(call, &visit)?;
    if message["Sender"]["Arn"] != visit.caller.arn {
        return Err(visit.forbidden("did not send the message"));
    }
    let is_revised = message.get("$revision").is_some();
    Ok(json!({ "Status": if is_revised { json!({ "Value": "PENDING" }) } else { message["Status"].clone() } }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of_reader(call)?;
    let place = visit.readable_place(call)?;
    let order = match call.member("SortOrder") {
        Some(order) if order == "ASCENDING" => Order::OldestFirst,
        _ => Order::NewestFirst,
    };
    let time = |name: &str| call.member(name).and_then(timestamp).and_then(|time| time.to_millis().ok());
    let from = time("NotBefore").unwrap_or(i64::MIN).max(oldest(call, visit.arn)?);
    let to = time("NotAfter").unwrap_or(i64::MAX);
    // A page has many messages and few senders.
    let mut senders = BTreeMap::new();
    let item = |mut message: Json| {
        if !message::sees(visit.caller.arn, &message) {
            return Ok(None);
        }
        let arn = message["Sender"]["Arn"].as_str().unwrap_or_default();
        if !senders.contains_key(arn) {
            senders.insert(arn.to_owned(), identity(call, arn)?);
        }
        let sender = senders.get(arn).cloned().flatten();
        // Moved and not copied: a page is most of what is read of a chat.
        let mut take = |name: &str| Some((name.to_owned(), message.get_mut(name)?.take()));
        let mut item: Json = SUMMARY.into_iter().filter_map(&mut take).collect::<Document>().into();
        if let Some(sender) = sender {
            item["Sender"] = sender;
        }
        Ok(Some(item))
    };
    let mut page = call.page_of("ChannelMessages", MESSAGE, Range::Within(&place, from, to), order, item)?;
    page["ChannelArn"] = visit.arn.into();
    call.copy(&["SubChannelId"], &mut page);
    Ok(page)
}

fn created(message: &Json) -> i64 {
    message["$created"].as_i64().unwrap_or(0)
}

/// Deletes for good what an app instance keeps no longer, and again each day: until the grace has passed, longer retention
/// brings messages back.
pub fn delete_old(call: &Call<'_>, app_instance: &str) -> Result<(), Fault> {
    let Some(days) = retention_days(call, app_instance)? else { return Ok(()) };
    let oldest = call.records.now.saturating_sub(days.saturating_mul(DAY_MS));
    call.records.delete_created_before(MESSAGE, &format!("{app_instance}/channel"), oldest)?;
    schedule::plan(call, Event::Retention, app_instance, Some(call.records.now.saturating_add(DAY_MS)))
}

/// The time before which messages are hidden, because the app instance does not keep them so long.
pub fn oldest(call: &Call<'_>, channel: &str) -> Result<i64, Fault> {
    let days = retention_days(call, app_instance_of(channel))?;
    Ok(days.map_or(i64::MIN, |days| call.records.now.saturating_sub(days.saturating_mul(DAY_MS))))
}
