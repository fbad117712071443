//! The callback of a channel flow's processor.
//!
//! A message stays pending until there is a callback for each processor of the flow: from the function, if the sandbox has
//! its URL (`--function`), or from anyone else. The message is identified by its ID, and any new callback ID is accepted.

use serde_json::{Value as Json, json};

use super::caller::{find_channel, place};
use super::{MESSAGE, message, news, processor};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;
use crate::sandbox::time::HOUR_MS;

/// How long a processor can take (developer guide, "Setting up a Channel Processor").
const PATIENCE_MS: i64 = 48 * HOUR_MS;
const REPLACED: [&str; 4] = ["Content", "ContentType", "Metadata", "MessageAttributes"];

pub fn callback(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("ChannelArn")?;
    find_channel(call, arn)?;
    call.once_by("CallbackId", || {
        let processed = call.member("ChannelMessage").unwrap_or(&Json::Null);
        let id = processed["MessageId"].as_str().unwrap_or_default();
        let place = place(arn, processed["SubChannelId"].as_str());
        message::check_size("ChannelMessage.Content", processed["Content"].as_str().unwrap_or_default(), "STANDARD")?;
        message::check_attributes("ChannelMessage.MessageAttributes", &processed["MessageAttributes"])?;
        let missing = || call.missing(format!("message {id} does not exist in the channel"));
        let mut message = call.records.get(MESSAGE, &place, id)?.ok_or_else(missing)?;
        if message.get("$processors_left").is_none() {
            return Err(Fault::conflict(format!("message {id} has already been processed")));
        }
        let since = message[message::PENDING_SINCE].as_i64().unwrap_or(call.records.now);
        if call.records.now.saturating_sub(since) > PATIENCE_MS {
            return Err(Fault::forbidden(format!("message {id} waited more than 48 hours for the callback")));
        }
        if call.member("DeleteResource") == Some(&Json::Bool(true)) {
            deny(call, &place, &mut message)?;
        } else {
            take(processed, &mut message);
            pass(call, arn, &place, message)?;
        }
        Ok((arn.to_owned(), json!({ "ChannelArn": arn, "CallbackId": call.text("CallbackId")? })))
    })
}

/// Passes a message to the next processor, or to the channel after the last one.
pub fn pass(call: &Call<'_>, arn: &str, place: &str, mut message: Json) -> Result<(), Fault> {
    let channel = find_channel(call, arn)?;
    let left = message["$processors_left"].as_u64().unwrap_or(0);
    if left <= 1 {
        return finish(call, channel, place, message);
    }
    message["$processors_left"] = (left - 1).into();
    let processors = processor::of(call, &channel, &message["Type"])?;
    processor::invoke(call, &processors, place, &mut message)?;
    call.records.update(MESSAGE, place, message["MessageId"].as_str().unwrap_or_default(), &message)
}

/// A denied message is not stored; a denied edit leaves the message as it was.
fn deny(call: &Call<'_>, place: &str, message: &mut Json) -> Result<(), Fault> {
    let is_edit = message.get("$revision").is_some();
    let name = if is_edit { "DENIED_UPDATE_CHANNEL_MESSAGE" } else { "DENIED_CREATE_CHANNEL_MESSAGE" };
    news::to_sender(call, name, message, "DENIED")?;
    processor::forget(message);
    let id = message["MessageId"].as_str().unwrap_or_default();
    if is_edit {
        call.records.update(MESSAGE, place, id, message)
    } else {
        call.records.delete(MESSAGE, place, id).map(drop)
    }
}

/// Puts what the processor changed into the message, or into the edit of it.
fn take(processed: &Json, message: &mut Json) {
    let is_edit = message.get("$revision").is_some();
    let content = if is_edit { &mut message["$revision"] } else { message };
    for name in REPLACED {
        if let Some(value) = processed.get(name).filter(|value| !value.is_null()) {
            content[name] = value.clone();
        }
    }
}

fn finish(call: &Call<'_>, channel: Json, place: &str, mut message: Json) -> Result<(), Fault> {
    let revision = message["$revision"].take();
    processor::forget(&mut message);
    if revision.is_object() {
        message::revise(call, &mut message, &revision)?;
        let id = message["MessageId"].as_str().unwrap_or_default();
        return call.records.update(MESSAGE, place, id, &message);
    }
    message["Status"] = json!({ "Value": "SENT" });
    message::keep(call, channel, place, &message)
}
