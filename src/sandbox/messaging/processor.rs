//! The processors of a channel flow: a message that is sent to a channel with a flow goes to one function after another, and
//! waits for each to call back.

use serde_json::{Value as Json, json};

use super::{FLOW, MESSAGE, callback, channel, news};
use crate::sandbox::event::{Event, Invocation};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::app_instance_of;
use crate::sandbox::{Call, epoch_seconds, summary};

/// The event for a function about a message.
const SHOWN: [&str; 13] = [
    "MessageId",
    "ChannelArn",
    "Content",
    "Metadata",
    "Sender",
    "Persistence",
    "LastEditedTimestamp",
    "CreatedTimestamp",
    "Type",
    "Target",
    "MessageAttributes",
    "ContentType",
    "SubChannelId",
];

/// The processors of the flow of `channel`, in the order in which they run; none, if a message of `kind` goes past it.
pub fn of(call: &Call<'_>, channel: &Json, kind: &Json) -> Result<Vec<Json>, Fault> {
    let Some(flow) = channel["ChannelFlowArn"].as_str().filter(|_| kind == "STANDARD") else { return Ok(Vec::new()) };
    let mut flow = call.records.get(FLOW, app_instance_of(flow), flow)?.unwrap_or_default();
    let Json::Array(mut processors) = flow["Processors"].take() else { return Ok(Vec::new()) };
    processors.sort_by_key(|processor| processor["ExecutionOrder"].as_i64());
    Ok(processors)
}

/// Requests the invocation of the next processor for a waiting message or edit. The caller stores the message.
pub fn invoke(call: &Call<'_>, processors: &[Json], place: &str, message: &mut Json) -> Result<(), Fault> {
    let left = message["$processors_left"].as_u64().and_then(|left| usize::try_from(left).ok()).unwrap_or(0);
    // If the flow was changed in the meantime, it can have fewer.
    let Some(processor) = processors.len().checked_sub(left).and_then(|at| processors.get(at)) else { return Ok(()) };
    let id = call.new_id()?;
    message["$callback"] = id.as_str().into();
    let mut shown = message.clone();
    if let Json::Object(revision) = shown["$revision"].take() {
        for (name, value) in revision {
            shown[name] = value;
        }
        shown["LastEditedTimestamp"] = epoch_seconds(call.records.now);
    }
    let document = json!({
        "EventType": "CHANNEL_MESSAGE_EVENT",
        "CallbackId": id,
        "ChannelMessage": news::payload(&summary(&shown, &SHOWN)),
    });
    let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    call.records.tell(&Event {
        invocation: Some(Invocation {
            region: call.records.region.to_owned(),
            function: text(&processor["Configuration"]["Lambda"]["ResourceArn"]),
            document,
            place: place.to_owned(),
            message: text(&message["MessageId"]),
            callback: id,
            goes_on: processor["FallbackAction"] == "CONTINUE",
        }),
        ..Event::default()
    })
}

/// Applies the fallback action of a processor that cannot be invoked: continues without it, or fails the message. If there
/// was a callback for the message in the meantime, the processor is no longer responsible.
pub fn unreached(call: &Call<'_>, invocation: &Invocation, why: &str) -> Result<(), Fault> {
    let Some(mut message) = call.records.get(MESSAGE, &invocation.place, &invocation.message)? else { return Ok(()) };
    if message["$callback"] != invocation.callback.as_str() {
        return Ok(());
    }
    let arn = message["ChannelArn"].as_str().unwrap_or_default().to_owned();
    let detail = json!({
        "eventType": "ProcessorInvocationFailure",
        "appInstanceArn": app_instance_of(&arn),
        "channelArn": arn,
        "messageId": invocation.message,
        "processorResourceArn": invocation.function,
        "failureReason": why,
    });
    call.put_event("Chime ChannelFlow Processing Status", detail)?;
    if invocation.goes_on {
        return callback::pass(call, &arn, &invocation.place, message);
    }
    let is_edit = message.get("$revision").is_some();
    let name = if is_edit { "FAILED_UPDATE_CHANNEL_MESSAGE" } else { "FAILED_CREATE_CHANNEL_MESSAGE" };
    news::to_sender(call, name, &message, "FAILED")?;
    if !is_edit {
        message["Status"] = json!({ "Value": "FAILED" });
    }
    forget(&mut message);
    call.records.update(MESSAGE, &invocation.place, &invocation.message, &message)
}

/// Removes the data of a message that is only kept while it is in the flow.
pub fn forget(message: &mut Json) {
    for name in ["$revision", "$processors_left", "$callback"] {
        channel::forget(message, name);
    }
}
