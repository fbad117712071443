//! The line that a person at a terminal sees after something was deleted, detached or stopped, and the question before it:
//! what happens to which resource.

use super::CHIME_BEARER;
use crate::api::Document;
use crate::api::operation::{Member, Operation};
use crate::api::source::id_in;
use crate::text::{counted, hyphenated};

/// The verb of an operation, in the imperative and in the past tense. Names of operations start with the verb.
const VERBS: [(&str, &str, &str); 6] = [
    ("BatchDelete", "Delete", "Deleted"),
    ("Delete", "Delete", "Deleted"),
    ("Deregister", "Deregister", "Deregistered"),
    ("Disassociate", "Disassociate", "Disassociated"),
    ("Redact", "Redact", "Redacted"),
    ("Stop", "Stop", "Stopped"),
];

/// The line about a successful call of `operation` with `input`, in which `failed` items failed; none for an operation that
/// ends nothing, or if all items failed. `name` is the name of the resource, if it is known.
pub fn deleted(operation: &Operation, input: &Document, failed: usize, name: Option<&str>) -> Option<String> {
    let (verb, _, done) = verb(operation)?;
    Some(format!("{done} {}.", things(operation, verb, input, failed, name)?))
}

/// What a call of `operation` with `input` will do, without punctuation at the end. `name` is the name of the resource, if
/// it is known.
pub fn to_delete(operation: &Operation, input: &Document, name: Option<&str>) -> String {
    let phrase = || {
        let (verb, imperative, _) = verb(operation)?;
        Some(format!("{imperative} {}", things(operation, verb, input, 0, name)?))
    };
    phrase().unwrap_or_else(|| format!("Run {}", operation.command()))
}

fn verb(operation: &Operation) -> Option<(&'static str, &'static str, &'static str)> {
    VERBS.into_iter().find(|(verb, ..)| operation.name.starts_with(verb))
}

/// The affected thing and its location, or how many there are.
fn things(operation: &Operation, verb: &str, input: &Document, failed: usize, name: Option<&str>) -> Option<String> {
    let thing = words(operation.name.strip_prefix(verb)?);
    // The caller is not the affected resource.
    let given = |member: &&Member| member.required && member.name != CHIME_BEARER;
    let members: Vec<_> = operation.members.iter().filter(given).collect();
    let list = members.iter().find_map(|member| Some((member, input.get(member.name)?.as_array()?)));
    let values = members.iter().filter_map(|member| Some((member.name, short(input.get(member.name)?.as_str()?))));
    let values: Vec<_> = values.collect();
    if let Some((member, items)) = list {
        let count = items.len().saturating_sub(failed);
        let one = words(member.name.trim_end_matches("Ids").trim_end_matches('s'));
        let from = values.first().map(|(_, value)| format!(" from {value}")).unwrap_or_default();
        return (count > 0).then(|| format!("{}{from}", counted(count, &one)));
    }
    match &values[..] {
        [] => Some(thing),
        [(_, value)] => Some(format!("{thing} {}", name.unwrap_or(value))),
        // The last one names the thing; the ones before it give its location.
        [rest @ .., (_, value)] => {
            let places = rest.iter().map(|(name, value)| format!("{} {value}", words(owner(name))));
            Some(format!("{thing} {value} ({})", places.collect::<Vec<_>>().join(", ")))
        }
    }
}

/// `AppInstanceUser` as `app instance user`.
fn words(name: &str) -> String {
    let words = hyphenated(name.trim_start_matches("E164")).replace('-', " ");
    words.split(' ').map(|word| if word == "sip" { "SIP" } else { word }).collect::<Vec<_>>().join(" ")
}

/// The thing whose ID or ARN a member contains.
fn owner(member: &str) -> &str {
    member.strip_suffix("Arn").or_else(|| member.strip_suffix("Id")).unwrap_or(member)
}

/// The ID at the end of an ARN; anything else unchanged.
pub fn short(value: &str) -> &str {
    match value.starts_with("arn:") {
        true => id_in(value),
        false => value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    const APP: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a";

    #[test]
    fn it_is_said_what_was_ended_and_where() {
        let of_app = |rest: &str| format!("{APP}/{rest}");
        for (service, name, input, failed, expected) in [
            (
                Service::Identity,
                "DeleteAppInstance",
                json!({ "AppInstanceArn": APP }),
                0,
                Some("Deleted app instance a."),
            ),
            (
                Service::Messaging,
                "DeleteChannelMembership",
                json!({ "ChannelArn": of_app("channel/c"), "MemberArn": of_app("user/alice"), "ChimeBearer": of_app("user/root") }),
                0,
                Some("Deleted channel membership alice (channel c)."),
            ),
            (
                Service::Identity,
                "DeleteAppInstanceUser",
                json!({ "AppInstanceUserArn": of_app("user/team:alice") }),
                0,
                Some("Deleted app instance user team:alice."),
            ),
            (
                Service::Voice,
                "BatchDeletePhoneNumber",
                json!({ "PhoneNumberIds": ["1", "2", "3"] }),
                1,
                Some("Deleted 2 phone numbers."),
            ),
            (Service::Voice, "BatchDeletePhoneNumber", json!({ "PhoneNumberIds": ["1"] }), 1, None),
            (
                Service::Voice,
                "DisassociatePhoneNumbersFromVoiceConnector",
                json!({ "VoiceConnectorId": "v", "E164PhoneNumbers": ["1"] }),
                0,
                Some("Disassociated 1 phone number from v."),
            ),
            (Service::Voice, "DeleteSipRule", json!({ "SipRuleId": "r" }), 0, Some("Deleted SIP rule r.")),
            (
                Service::Meetings,
                "StopMeetingTranscription",
                json!({ "MeetingId": "m" }),
                0,
                Some("Stopped meeting transcription m."),
            ),
            (Service::Meetings, "GetMeeting", json!({ "MeetingId": "m" }), 0, None),
        ] {
            let operation = service.operation(name).unwrap();
            assert_eq!(deleted(operation, input.as_object().unwrap(), failed, None).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn every_operation_that_ends_something_says_so() {
        let all = Service::ALL.iter().flat_map(|service| service.operations().iter().copied());
        let ending = all.filter(|operation| crate::api::absence::ends_something(operation));
        let silent: Vec<_> = ending
            .filter(|operation| {
                let of_kind = |member: &Member| match member.kind {
                    crate::api::kind::Kind::List(_) => json!(["x"]),
                    _ => Json::from("x"),
                };
                let input = operation.members.iter().map(|member| (member.name.to_owned(), of_kind(member)));
                deleted(operation, &input.collect(), 0, None)
                    .is_none_or(|line| !line.contains('x') && !line.contains(" 1 "))
            })
            .map(|operation| operation.name)
            .collect();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
