//! Reading messages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{MESSAGE, message, shown};
use crate::api::value::timestamp;
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::page::DEFAULT_SIZE;
use crate::sandbox::people::{app_instance_of, identity, retention_days};
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::store::{Members, Order, Range};
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
        return Err(call.missing("the message is older than the app instance's retention period"));
    }
    Ok(json!({ "ChannelMessage": shown(call, message, &["Sender"])? }))
}

/// Only the sender can get the status. The status of an edit is that of the message until it is processed.
pub fn status(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let (_, message) = message::find(call, &visit)?;
    if message["Sender"]["Arn"] != visit.caller.arn {
        return Err(visit.forbidden("is not the sender of the message"));
    }
    let is_revised = message.get("$revision").is_some();
    Ok(json!({ "Status": if is_revised { json!({ "Value": "PENDING" }) } else { message["Status"].clone() } }))
}

/// Pages of messages are the most frequent reads of a chat: their items are written as the text in the store.
pub fn list(call: &Call<'_>) -> Result<String, Fault> {
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
    let item = |text: &str| {
        let message = Members::of(text)?;
        let Sender { arn } = message.read("Sender").unwrap_or_default();
        if !sees(visit.caller.arn, &arn, &message) {
            return Ok(None);
        }
        if !senders.contains_key(arn.as_ref()) {
            let sender = identity(call, &arn)?.map(|sender| sender.to_string());
            senders.insert(arn.clone().into_owned(), sender);
        }
        let sender = senders.get(arn.as_ref()).and_then(Option::as_deref);
        Ok(Some(shown_item(&message, sender)))
    };
    let range = Range::Within(&place, from, to);
    let (items, next) = call.page_text(DEFAULT_SIZE, MESSAGE, range, order, item)?;
    let mut rest = json!({ "ChannelArn": visit.arn });
    if let Some(token) = next {
        rest["NextToken"] = token.into();
    }
    call.copy(&["SubChannelId"], &mut rest);
    let rest = rest.to_string();
    Ok(format!(r#"{{"ChannelMessages":[{}],{}"#, items.join(","), rest.trim_start_matches('{')))
}

/// Who sent a message, as the store has it.
#[derive(Default, Deserialize)]
struct Sender<'a> {
    #[serde(borrow, rename = "Arn")]
    arn: Cow<'a, str>,
}

/// Whether `reader` sees a message of the sender with this ARN.
fn sees(reader: &str, sender: &str, message: &Members<'_>) -> bool {
    let value = |name: &str| message.read::<Json>(name);
    sender == reader || message::reaches(reader, value("Target").as_ref(), &value("Status").unwrap_or_default())
}

/// A message as a list shows it, with its sender as that is called now.
fn shown_item(message: &Members<'_>, sender: Option<&str>) -> String {
    let mut item = String::from("{");
    for name in SUMMARY {
        let value = message.get(name).map(|value| if name == "Sender" { sender.unwrap_or(value) } else { value });
        if let Some(value) = value {
            let comma = if item.len() == 1 { "" } else { "," };
            item.extend([comma, "\"", name, "\":", value]);
        }
    }
    item.push('}');
    item
}

fn created(message: &Json) -> i64 {
    message["$created"].as_i64().unwrap_or(0)
}

/// Permanently deletes messages beyond the retention period of an app instance, and again each day: until the grace period
/// is over, longer retention brings messages back.
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
