//! Events of channels as a person reads them.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use crate::api::source::id_in;
use crate::jobs::listening::Event;
use crate::text::escape;

/// The line for an event, with its channel if there can be several.
pub fn line(event: &Event, names_channel: bool) -> String {
    let payload = &event.payload;
    let time = payload["CreatedTimestamp"].as_str().filter(|_| event.name == "CREATE_CHANNEL_MESSAGE");
    let time = time.and_then(|time| time.parse::<Timestamp>().ok()).unwrap_or_else(Timestamp::now);
    let time = time.to_zoned(TimeZone::system()).strftime("%H:%M:%S");
    let channel = event.channel().filter(|_| names_channel).map(id_in).unwrap_or_default();
    let channel = if channel.is_empty() { String::new() } else { format!(" #{channel}") };
    format!("{time}{} {}\n", escape::cell(&channel), escape::cell(&said(event)))
}

fn said(event: &Event) -> String {
    let payload = &event.payload;
    let (sender, member) = (person(&payload["Sender"]), person(&payload["Member"]));
    let content = payload["Content"].as_str().unwrap_or_default();
    match event.name.as_str() {
        "CREATE_CHANNEL_MESSAGE" => format!("{sender}: {content}"),
        "UPDATE_CHANNEL_MESSAGE" => format!("{sender} (edited): {content}"),
        "REDACT_CHANNEL_MESSAGE" => format!("* a message of {sender} was redacted"),
        "DELETE_CHANNEL_MESSAGE" => format!("* a message of {sender} was deleted"),
        "PENDING_CREATE_CHANNEL_MESSAGE" | "PENDING_UPDATE_CHANNEL_MESSAGE" => format!("* pending: {content}"),
        "DENIED_CREATE_CHANNEL_MESSAGE" | "DENIED_UPDATE_CHANNEL_MESSAGE" => format!("* denied: {content}"),
        "FAILED_CREATE_CHANNEL_MESSAGE" | "FAILED_UPDATE_CHANNEL_MESSAGE" => format!("* failed: {content}"),
        "CREATE_CHANNEL_MEMBERSHIP" => format!("* {member} has joined"),
        "BATCH_CREATE_CHANNEL_MEMBERSHIP" => {
            let members = payload["Members"].as_array().map(Vec::as_slice).unwrap_or_default();
            let members: Vec<_> = members.iter().map(person).collect();
            format!("* {} have joined", members.join(", "))
        }
        "DELETE_CHANNEL_MEMBERSHIP" => format!("* {member} has left"),
        "UPDATE_CHANNEL_MEMBERSHIP" => format!("* {member} was moved"),
        "UPDATE_CHANNEL" => format!("* the channel was changed: {}", payload["Name"].as_str().unwrap_or_default()),
        "DELETE_CHANNEL" => "* the channel was deleted".to_owned(),
        // Anything newer than this program.
        name => format!("* {name}"),
    }
}

/// The name of a user or bot, or the end of its ARN.
fn person(identity: &Json) -> String {
    let name = identity["Name"].as_str().filter(|name| !name.is_empty());
    name.unwrap_or_else(|| id_in(identity["Arn"].as_str().unwrap_or_default())).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(name: &str, payload: Json, names_channel: bool) -> String {
        let event = Event { name: name.to_owned(), message_type: String::new(), reason: None, payload, is_late: false };
        let line = line(&event, names_channel);
        line.split_once(' ').unwrap().1.to_owned()
    }

    #[test]
    fn a_person_reads_who_says_what() {
        let payload = json!({
            "ChannelArn": "a/channel/general", "Sender": { "Arn": "a/user/bob", "Name": "Bob" }, "Content": "hi\u{1b}[2J\nthere"
        });
        assert_eq!(shown("CREATE_CHANNEL_MESSAGE", payload.clone(), false), "Bob: hi\\u{1b}[2J\\nthere\n");
        assert_eq!(shown("REDACT_CHANNEL_MESSAGE", payload, true), "#general * a message of Bob was redacted\n");
        let member = json!({ "ChannelArn": "a/channel/g", "Member": { "Arn": "a/user/carol" } });
        assert_eq!(shown("DELETE_CHANNEL_MEMBERSHIP", member, false), "* carol has left\n");
        let members = json!({ "Members": [{ "Arn": "a/user/x" }, { "Arn": "a/user/y", "Name": "Y" }] });
        assert_eq!(shown("BATCH_CREATE_CHANNEL_MEMBERSHIP", members, true), "* x, Y have joined\n");
        assert_eq!(shown("NEWER", Json::Null, true), "* NEWER\n");
    }
}
