//! What to say about a request that got no response: whether it reached the service, what it might have done, and how to
//! check.

use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::class::{Class, TOKEN};
use crate::api::error::Attempt;
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::aws::recorder::Record;
use crate::aws::retries::{Fate, Remedy};
use crate::services::Operations as _;
use crate::text::hyphenated;

/// What is known about the request of a failed call.
pub fn attempt(class: Class, record: &Record) -> Attempt {
    let failure = record.failure.as_ref();
    let is_unknown = record.may_be_done || failure.is_some_and(|failure| failure.fate == Fate::Unknown);
    Attempt {
        attempts: record.attempts,
        is_outcome_unknown: is_unknown && class != Class::Read,
        is_retryable: failure.is_some_and(|failure| match failure.fate {
            Fate::Unknown => class != Class::Once,
            Fate::NotSent | Fate::Refused => failure.remedy.is_time(),
        }),
        later: failure.and_then(|failure| match failure.remedy {
            Remedy::Later(wait) => Some(wait.unwrap_or_default()),
            _ => None,
        }),
    }
}

/// What to do next about a request of `operation` with `input`, whose `body` was sent and which might have taken effect.
pub fn next(operation: &Operation, input: &Document, body: &[u8]) -> String {
    match operation.class_of(input) {
        Class::Read => "Nothing was changed; you can run it again.".to_owned(),
        Class::Absolute => "It is safe to run it again: what is already done does not change.".to_owned(),
        Class::Tokened => match token(body) {
            Some(token) => {
                format!("It is safe to run it again with --client-request-token {token}, and only with that.")
            }
            None => "It is safe to run it again with the same token.".to_owned(),
        },
        Class::Once => format!("It was not sent again, because that could do it twice. {}", find_out(operation, input)),
    }
}

/// How to find out whether a request that must not be repeated has had its effect.
pub fn find_out(operation: &Operation, input: &Document) -> String {
    match shown_by(operation, input) {
        Some(command) => format!("To see whether it took effect: {command}"),
        None => "Check whether it took effect before you repeat it.".to_owned(),
    }
}

/// The token of a request, as the SDK or the user has put it into the body.
fn token(body: &[u8]) -> Option<String> {
    let body: Json = serde_json::from_slice(body).ok()?;
    let token = body.get(TOKEN)?.as_str()?;
    // If a shell would split it, it is not a token that the SDK generated.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    token.bytes().all(is_plain).then(|| token.to_owned())
}

/// The command that lists what `operation` creates, with the members that both take.
fn shown_by(operation: &Operation, input: &Document) -> Option<String> {
    let created = operation.name.trim_start_matches("Batch").strip_prefix("Create")?;
    let list = operation.service.operation(&format!("List{created}s"))?;
    let required = list.members.iter().filter(|member| member.required);
    let flags = required.map(|member| Some(format!(" --{} {}", member.flag(), input.get(member.name)?.as_str()?)));
    let flags = flags.collect::<Option<String>>()?;
    Some(format!("chimectl {} {}{flags}", list.service.name(), hyphenated(list.name)))
}

/// The response to a request that an earlier attempt fulfilled, as far as the request determines it: the members that
/// both have, and the identities that it contains.
pub fn answer_of(operation: &Operation, input: &Document) -> Document {
    let Some(facts) = ServiceFacts::of(operation.service).operation(operation.name) else { return Document::new() };
    let member = |name: &'static str| {
        let identity = || input.get(&format!("{name}Arn")).map(|arn| json!({ "Arn": arn }));
        Some((name.to_owned(), input.get(name).cloned().or_else(identity)?))
    };
    facts.response.keys().filter_map(member).collect()
}

/// The message if a repeated request finds that the first one succeeded.
pub fn done_before(operation: &Operation) -> &'static str {
    match operation.code_of_done() {
        Some("ConflictException") => "An attempt whose response was lost succeeded: it already exists.",
        _ => "An attempt whose response was lost succeeded: it no longer exists.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::service::Service;

    fn advice(service: Service, operation: &str, input: Json, body: &str) -> String {
        next(service.operation(operation).unwrap(), input.as_object().unwrap(), body.as_bytes())
    }

    #[test]
    fn what_to_do_next_is_that_of_the_class() {
        let said = advice(Service::Meetings, "GetMeeting", json!({}), "");
        assert!(said.contains("run it again"), "{said}");
        let said = advice(Service::Meetings, "DeleteMeeting", json!({}), "");
        assert!(said.contains("safe to run it again"), "{said}");
        let said = advice(Service::Meetings, "CreateMeeting", json!({}), r#"{"ClientRequestToken": "a-1"}"#);
        assert!(said.contains("--client-request-token a-1"), "{said}");
        let said = advice(Service::Meetings, "CreateMeeting", json!({}), r#"{"ClientRequestToken": "$(x)"}"#);
        assert!(said.contains("the same token"), "{said}");
        let said = advice(Service::Meetings, "CreateAttendee", json!({ "MeetingId": "m" }), "");
        assert!(said.ends_with("chimectl meetings list-attendees --meeting-id m"), "{said}");
        let said = advice(Service::Voice, "CreateSipMediaApplicationCall", json!({}), "");
        assert!(said.contains("before you repeat it"), "{said}");
    }

    #[test]
    fn what_is_there_already_is_answered_as_the_request_names_it() {
        let input = json!({ "ChannelArn": "c", "MemberArn": "m", "Type": "DEFAULT", "ChimeBearer": "b" });
        let operation = Service::Messaging.operation("CreateChannelMembership").unwrap();
        let answer = answer_of(operation, input.as_object().unwrap());
        assert_eq!(Json::Object(answer), json!({ "ChannelArn": "c", "Member": { "Arn": "m" } }));
    }

    #[test]
    fn what_is_created_once_can_be_listed_but_for_calls_and_tasks() {
        let once = Service::ALL.iter().flat_map(|service| service.operations().iter().copied());
        let once = once.filter(|operation| operation.class() == Class::Once);
        let input: Document = ["MeetingId", "VoiceConnectorId", "VoiceProfileDomainId"]
            .iter()
            .map(|name| ((*name).to_owned(), Json::from("x")))
            .collect();
        let hidden: Vec<_> =
            once.filter(|operation| shown_by(operation, &input).is_none()).map(|operation| operation.name).collect();
        assert_eq!(
            hidden,
            [
                "StartMeetingTranscription",
                "CreateSipMediaApplicationCall",
                "StartSpeakerSearchTask",
                "StartVoiceToneAnalysisTask",
                "UpdateSipMediaApplicationCall"
            ]
        );
    }
}
