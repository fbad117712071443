//! Messages: send, edit, redact, delete.

use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{MEMBERSHIP, MESSAGE, channel, news, processor};
use crate::sandbox::fault::Fault;
use crate::sandbox::{Call, epoch_seconds, summary};
use crate::text::counted;

/// "STANDARD messages can be up to 4KB in size. CONTROL messages are limited to 30 bytes."
const MAX_STANDARD: usize = 4096;
const MAX_CONTROL: usize = 30;
/// "A total message attribute size of 1KB", says the developer guide ("Using filter rules to filter messages").
const MAX_ATTRIBUTES: usize = 1024;
/// Since when a message, or an edit of one, is in the channel flow.
pub const PENDING_SINCE: &str = "$pending_since";

pub fn send(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let place = visit.place(call)?;
    check_sender(call, &visit, &place)?;
    check_content(call, call.text("Type")?)?;
    check_attributes("MessageAttributes", call.member("MessageAttributes").unwrap_or(&Json::Null))?;
    for target in call.items("Target").iter().filter_map(|target| target["MemberArn"].as_str()) {
        if call.records.get(MEMBERSHIP, &place, target)?.is_none() {
            return Err(Fault::bad_request(format!("Target: {target} is not a member of the channel")));
        }
    }
    call.once(|| {
        let id = call.new_long_id()?;
        let now = call.records.now;
        let mut message = json!({
            "ChannelArn": visit.arn,
            "MessageId": id,
            "Sender": visit.caller.identity,
            "Redacted": false,
            "Status": { "Value": "SENT" },
            "CreatedTimestamp": epoch_seconds(now),
            "LastUpdatedTimestamp": epoch_seconds(now),
            "$created": now,
        });
        let names = [
            "Content",
            "ContentType",
            "Metadata",
            "MessageAttributes",
            "Type",
            "Persistence",
            "Target",
            "SubChannelId",
        ];
        call.copy(&names, &mut message);
        let processors = processor::of(call, &visit.channel, &message["Type"])?;
        if !processors.is_empty() {
            message["Status"] = json!({ "Value": "PENDING" });
            message["$processors_left"] = processors.len().into();
            message[PENDING_SINCE] = now.into();
            processor::invoke(call, &processors, &place, &mut message)?;
            call.records.put(MESSAGE, &place, &id, None, &message)?;
            news::to_sender(call, "PENDING_CREATE_CHANNEL_MESSAGE", &message, "PENDING")?;
        } else {
            keep(call, visit.channel.clone(), &place, &message)?;
        }
        Ok((visit.arn.to_owned(), answer(&message, &message["Status"])))
    })
}

/// Tells of a message that was sent now, and keeps it, if it is one to keep.
pub fn keep(call: &Call<'_>, channel: Json, place: &str, message: &Json) -> Result<(), Fault> {
    news::of_message(call, "CREATE_CHANNEL_MESSAGE", message)?;
    let id = message["MessageId"].as_str().unwrap_or_default();
    if message["Persistence"] != "PERSISTENT" {
        return call.records.delete(MESSAGE, place, id).map(drop);
    }
    call.records.put(MESSAGE, place, id, None, message)?;
    match message["Target"][0]["MemberArn"].as_str() {
        None => channel::note_message(call, channel, message["SubChannelId"].as_str()),
        Some(target) => {
            let sender = message["Sender"]["Arn"].as_str().unwrap_or_default();
            [sender, target].into_iter().try_for_each(|member| channel::note_message_for(call, place, member))
        }
    }
}

/// Only the sender can edit a message, while allowed to send messages.
pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let (place, mut message) = find(call, &visit)?;
    check_sender(call, &visit, &place)?;
    if message["Sender"]["Arn"] != visit.caller.arn {
        return Err(visit.forbidden("is not the sender of the message"));
    }
    check_content(call, message["Type"].as_str().unwrap_or_default())?;
    check_processed(&message)?;
    if message["Redacted"] == true {
        return Err(Fault::conflict("the message is redacted"));
    }
    let mut revision = json!({});
    call.copy(&["Content", "ContentType", "Metadata"], &mut revision);
    let processors = processor::of(call, &visit.channel, &message["Type"])?;
    let status = if !processors.is_empty() {
        message["$revision"] = revision;
        message["$processors_left"] = processors.len().into();
        message[PENDING_SINCE] = call.records.now.into();
        processor::invoke(call, &processors, &place, &mut message)?;
        news::to_sender(call, "PENDING_UPDATE_CHANNEL_MESSAGE", &message, "PENDING")?;
        json!({ "Value": "PENDING" })
    } else {
        revise(call, &mut message, &revision)?;
        message["Status"].clone()
    };
    call.records.update(MESSAGE, &place, call.text("MessageId")?, &message)?;
    Ok(answer(&message, &status))
}

/// Puts new content into a message, and tells of it.
pub fn revise(call: &Call<'_>, message: &mut Json, revision: &Json) -> Result<(), Fault> {
    for (name, value) in revision.as_object().into_iter().flatten() {
        message[name] = value.clone();
    }
    message["LastEditedTimestamp"] = epoch_seconds(call.records.now);
    message["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    news::of_message(call, "UPDATE_CHANNEL_MESSAGE", message)
}

/// Senders redact their own messages, moderators and admins any that they see.
pub fn redact(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    let (place, mut message) = find(call, &visit)?;
    if !visit.manages() {
        if message["Sender"]["Arn"] != visit.caller.arn {
            return Err(visit.forbidden("is not the sender of the message, a moderator or an admin"));
        }
        if call.records.get(MEMBERSHIP, &place, visit.caller.arn)?.is_none() {
            return Err(visit.forbidden("is no longer a member of the channel"));
        }
    }
    check_processed(&message)?;
    take_content(&mut message);
    message["Redacted"] = true.into();
    message["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(MESSAGE, &place, call.text("MessageId")?, &message)?;
    news::of_message(call, "REDACT_CHANNEL_MESSAGE", &message)?;
    let mut answer = answer(&message, &Json::Null);
    channel::forget(&mut answer, "Status");
    Ok(answer)
}

/// Removes the sender's content.
fn take_content(message: &mut Json) {
    for name in ["Content", "ContentType", "Metadata", "MessageAttributes"] {
        channel::forget(message, name);
    }
}

/// Only admins delete messages, also those that they do not see.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let visit = Visit::of(call)?;
    if !visit.caller.is_admin {
        return Err(visit.forbidden("is not an admin of the app instance"));
    }
    let place = visit.place(call)?;
    let id = call.text("MessageId")?;
    let mut message = call.records.get(MESSAGE, &place, id)?.ok_or_else(|| missing(call, id))?;
    if is_processed(&message) {
        call.records.delete(MESSAGE, &place, id)?;
        take_content(&mut message);
        news::of_message(call, "DELETE_CHANNEL_MESSAGE", &message)?;
        return Ok(Json::Null);
    }
    Err(Fault::forbidden(format!("message {id} is still being processed by the channel flow")))
}

/// The message in the request and its place, if the caller can see it.
pub fn find(call: &Call<'_>, visit: &Visit<'_>) -> Result<(String, Json), Fault> {
    let place = visit.readable_place(call)?;
    let id = call.text("MessageId")?;
    let message = call.records.get(MESSAGE, &place, id)?.filter(|message| sees(visit.caller.arn, message));
    Ok((place, message.ok_or_else(|| missing(call, id))?))
}

/// Whether a reader of the channel can see a message: a targeted message is for the target and the sender, a message
/// that is still in the channel flow is for the sender.
pub fn sees(reader: &str, message: &Json) -> bool {
    message["Sender"]["Arn"] == reader || reaches(reader, message.get("Target"), &message["Status"])
}

/// The same for a reader who is not the sender.
pub fn reaches(reader: &str, target: Option<&Json>, status: &Json) -> bool {
    target.is_none_or(|target| target[0]["MemberArn"] == reader) && status["Value"] == "SENT"
}

fn missing(call: &Call<'_>, id: &str) -> Fault {
    call.missing(format!("message {id} does not exist in the channel"))
}

/// Hidden members read and do not write.
fn check_sender(call: &Call<'_>, visit: &Visit<'_>, place: &str) -> Result<(), Fault> {
    match call.records.get(MEMBERSHIP, place, visit.caller.arn)? {
        None => Err(visit.forbidden("is not a member of the channel")),
        Some(membership) if membership["Type"] == "HIDDEN" => Err(visit.forbidden("is a hidden member")),
        Some(_) => Ok(()),
    }
}

/// Refuses attributes that are too large in the member called `place`.
pub fn check_attributes(place: &str, attributes: &Json) -> Result<(), Fault> {
    let values = |attribute: &Json| -> usize {
        let values = attribute["StringValues"].as_array().into_iter().flatten();
        values.filter_map(|value| value.as_str().map(str::len)).sum()
    };
    let attributes = attributes.as_object().into_iter().flatten();
    let size: usize = attributes.map(|(name, attribute)| name.len() + values(attribute)).sum();
    if size > MAX_ATTRIBUTES {
        let size = counted(size, "byte");
        return Err(Fault::bad_request(format!(
            "{place}: {size}; all attributes together can have at most {MAX_ATTRIBUTES}"
        )));
    }
    Ok(())
}

/// Refuses content in the member called `place` that is too large for a message of this kind.
pub fn check_size(place: &str, content: &str, kind: &str) -> Result<(), Fault> {
    let max = if kind == "CONTROL" { MAX_CONTROL } else { MAX_STANDARD };
    if content.len() > max {
        let length = counted(content.len(), "byte");
        return Err(Fault::bad_request(format!("{place}: {length}; {kind} messages can have at most {max}")));
    }
    Ok(())
}

fn check_content(call: &Call<'_>, kind: &str) -> Result<(), Fault> {
    check_size("Content", call.text("Content")?, kind)?;
    if kind == "CONTROL" && call.member("Metadata").is_some() {
        return Err(Fault::bad_request("Metadata: cannot be used with CONTROL messages"));
    }
    Ok(())
}

/// Whether no processor still needs to handle the message.
fn is_processed(message: &Json) -> bool {
    message.get("$processors_left").is_none()
}

fn check_processed(message: &Json) -> Result<(), Fault> {
    if is_processed(message) {
        Ok(())
    } else {
        Err(Fault::conflict("the message is still being processed by the channel flow"))
    }
}

fn answer(message: &Json, status: &Json) -> Json {
    let mut answer = summary(message, &["ChannelArn", "MessageId", "SubChannelId"]);
    answer["Status"] = status.clone();
    answer
}
