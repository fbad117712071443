//! What members are told about events, in the format of the service: recipients follow the developer guide, "Using
//! websockets to receive messages".

use serde_json::{Value as Json, json};

use super::caller::place;
use super::{MEMBERSHIP, MODERATOR, STREAMING, shown};
use crate::sandbox::event::{Event, Place};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::app_instance_of;
use crate::sandbox::{Call, iso8601};

const SYSTEM: &str = "SYSTEM";
/// The type of data that is about channels.
const CHANNELS: &str = "Channel";

/// Tells of a message: the members, or the sender and the target.
pub fn of_message(call: &Call<'_>, name: &str, message: &Json) -> Result<(), Fault> {
    let to = message["Target"].as_array().map(|targets| {
        let targets = targets.iter().map(|target| &target["MemberArn"]);
        targets.chain([&message["Sender"]["Arn"]]).map(text).collect()
    });
    tell_of_message(call, name, message.clone(), to)
}

/// Tells only the sender about the outcome of a message, or of an edit, in the channel flow.
pub fn to_sender(call: &Call<'_>, name: &str, message: &Json, status: &str) -> Result<(), Fault> {
    let mut message = message.clone();
    let revision = message["$revision"].take();
    for (name, value) in revision.as_object().into_iter().flatten() {
        message[name] = value.clone();
    }
    message["Status"] = json!({ "Value": status });
    let sender = text(&message["Sender"]["Arn"]);
    tell_of_message(call, name, message, Some(vec![sender]))
}

fn tell_of_message(call: &Call<'_>, name: &str, message: Json, to: Option<Vec<String>>) -> Result<(), Fault> {
    let payload = payload(&shown(call, message.clone(), &["Sender"])?);
    if ["CREATE_", "UPDATE_", "REDACT_", "DELETE_"].iter().any(|begin| name.starts_with(begin)) {
        stream(call, "ChannelMessage", name, &payload)?;
    }
    call.records.tell(&Event { message_type: text(&message["Type"]), to, payload, ..event(name, &message) })
}

/// Puts a record into the stream that the app instance has for data of this type, if it has one.
pub fn stream(call: &Call<'_>, data_type: &str, name: &str, payload: &Json) -> Result<(), Fault> {
    let app_instance = app_instance_of(payload["ChannelArn"].as_str().unwrap_or_default());
    let found = call.records.get(STREAMING, app_instance, "")?.unwrap_or_default();
    let configurations = found["StreamingConfigurations"].as_array().map(Vec::as_slice).unwrap_or_default();
    match configurations.iter().any(|configuration| configuration["DataType"] == data_type) {
        true => call.put_record(json!({ "EventType": name, "Payload": payload })),
        false => Ok(()),
    }
}

/// Puts a record into the stream for channels, about `document` with its `people` under the names that they have now.
pub fn stream_of_channel(call: &Call<'_>, name: &str, document: &Json, people: &[&str]) -> Result<(), Fault> {
    stream(call, CHANNELS, name, &payload(&shown(call, document.clone(), people)?))
}

/// Tells of a channel that was changed or is deleted.
pub fn of_channel(call: &Call<'_>, name: &str, channel: Json) -> Result<(), Fault> {
    stream_of_channel(call, name, &channel, &["CreatedBy"])?;
    call.records.tell(&Event {
        ends_channel: name == "DELETE_CHANNEL",
        payload: payload(&shown(call, channel.clone(), &["CreatedBy"])?),
        ..event(name, &channel)
    })
}

/// Announces a member who joined (`CREATE_…`) or left, who is also told.
pub fn of_membership(
    call: &Call<'_>,
    name: &str,
    membership: &Json,
    reason: Option<&'static str>,
) -> Result<(), Fault> {
    let member = Place { member: text(&membership["Member"]["Arn"]), sub_channel: sub_channel(membership) };
    let to = match membership["Type"] == "HIDDEN" {
        true => Some(insiders(call, membership, [member.member.clone()].into())?),
        // Who leaves a sub-channel that is dissolved hears of it; the others hear that they move.
        false => reason.map(|_| vec![member.member.clone()]),
    };
    stream_of_channel(call, name, membership, &["Member", "InvitedBy"])?;
    let (mut joins, mut leaves) = (Vec::new(), Vec::new());
    if name.starts_with("CREATE") { &mut joins } else { &mut leaves }.push(member);
    call.records.tell(&Event {
        reason: reason.map(str::to_owned),
        to,
        joins,
        leaves,
        payload: payload(&shown(call, membership.clone(), &["Member", "InvitedBy"])?),
        ..event(name, membership)
    })
}

/// Announces members that were added together, with these memberships. In elastic channels, each is announced
/// separately.
pub fn of_batch(call: &Call<'_>, batch: &Json, memberships: &[Json]) -> Result<(), Fault> {
    for membership in memberships {
        stream_of_channel(call, "CREATE_CHANNEL_MEMBERSHIP", membership, &["Member", "InvitedBy"])?;
    }
    let members: Vec<_> = memberships.iter().map(|membership| text(&membership["Member"]["Arn"])).collect();
    if members.is_empty() {
        return Ok(());
    }
    let to = match batch["Type"] == "HIDDEN" {
        true => Some(insiders(call, batch, members.clone())?),
        false => None,
    };
    call.records.tell(&Event {
        to,
        joins: members.into_iter().map(|member| Place { member, sub_channel: None }).collect(),
        payload: payload(batch),
        ..event("BATCH_CREATE_CHANNEL_MEMBERSHIP", batch)
    })
}

/// Tells a member of an elastic channel that it was moved from the sub-channel `from`.
pub fn of_move(call: &Call<'_>, membership: &Json, from: &str) -> Result<(), Fault> {
    let member = text(&membership["Member"]["Arn"]);
    stream_of_channel(call, "UPDATE_CHANNEL_MEMBERSHIP", membership, &["Member", "InvitedBy"])?;
    let place = |sub_channel: Option<String>| vec![Place { member: member.clone(), sub_channel }];
    call.records.tell(&Event {
        to: Some(vec![member.clone()]),
        joins: place(sub_channel(membership)),
        leaves: place(Some(from.to_owned())),
        payload: payload(&shown(call, membership.clone(), &["Member", "InvitedBy"])?),
        ..event("UPDATE_CHANNEL_MEMBERSHIP", membership)
    })
}

/// Who is told about hidden members: the members themselves, and moderators who are members. The service does not
/// document it.
fn insiders(call: &Call<'_>, membership: &Json, mut hidden: Vec<String>) -> Result<Vec<String>, Fault> {
    let channel = text(&membership["ChannelArn"]);
    for moderator in call.records.all(MODERATOR, &channel)? {
        let arn = text(&moderator["Moderator"]["Arn"]);
        if !hidden.contains(&arn) && call.records.get(MEMBERSHIP, &place(&channel, None), &arn)?.is_some() {
            hidden.push(arn);
        }
    }
    Ok(hidden)
}

/// An event of the channel that `document` is about.
fn event(name: &str, document: &Json) -> Event {
    Event {
        name: name.to_owned(),
        message_type: SYSTEM.to_owned(),
        channel: text(&document["ChannelArn"]),
        sub_channel: sub_channel(document),
        ..Event::default()
    }
}

fn sub_channel(document: &Json) -> Option<String> {
    document["SubChannelId"].as_str().map(str::to_owned)
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A document as sessions get it: without the sandbox's own members, with times as text.
pub fn payload(document: &Json) -> Json {
    match document {
        Json::Object(members) => {
            let shown = members.iter().filter(|(name, _)| !name.starts_with('$'));
            let members = shown.map(|(name, value)| match value.as_f64().filter(|_| name.ends_with("Timestamp")) {
                Some(seconds) => (name.clone(), iso8601(milliseconds(seconds)).into()),
                None => (name.clone(), payload(value)),
            });
            Json::Object(members.collect())
        }
        Json::Array(items) => items.iter().map(payload).collect(),
        value => value.clone(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 have 41 bits")]
fn milliseconds(seconds: f64) -> i64 {
    (seconds * 1000.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_text_and_the_sandbox_keeps_its_own() {
        let document = json!({
            "CreatedTimestamp": 1_767_225_600.123, "$created": 1, "Channel": { "LastMessageTimestamp": 0.0 }, "n": [{ "$x": 1 }],
            "MessageAttributes": { "Timestamp": { "StringValues": ["1"] } }, "SubChannelId": null
        });
        let expected = json!({
            "CreatedTimestamp": "2026-01-01T00:00:00.123Z", "Channel": { "LastMessageTimestamp": "1970-01-01T00:00:00.000Z" },
            "n": [{}], "MessageAttributes": { "Timestamp": { "StringValues": ["1"] } }, "SubChannelId": null
        });
        assert_eq!(payload(&document), expected);
    }
}
