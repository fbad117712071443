//! The log of a call in progress, for a program and for a person.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::super::time::iso8601;
use crate::api::redact::HIDDEN;

/// Something that has happened in a call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum What {
    /// The call begins: its transaction, who calls, who is called.
    Call(String, String, String),
    /// The function is invoked, with this event.
    Invocation(String, Json),
    /// The function has answered so.
    Response(Json),
    /// A function could not be invoked, or its response cannot be used.
    Failure(String),
    /// A person types something.
    Digits(String),
    /// A recording would be in S3: what kind of it, and where.
    Recording(String, String),
    /// Something else, in words.
    Note(String),
    /// The call is over, with the response code of SIP, and whether the function has failed.
    End(i64, bool),
}

impl Line {
    /// What a program reads: one JSON object. Join tokens open meetings, and are not shown.
    pub fn document(&self) -> Json {
        let mut line = json!({ "Time": iso8601(self.at) });
        let (kind, members) = match &self.what {
            What::Call(transaction, from, to) => {
                ("Call", json!({ "TransactionId": transaction, "From": from, "To": to }))
            }
            What::Invocation(function, event) => ("Invocation", json!({ "Function": function, "Event": event })),
            What::Response(response) => ("Response", json!({ "Response": response })),
            What::Failure(why) => ("Failure", json!({ "Message": why })),
            What::Digits(digits) => ("Digits", json!({ "Digits": digits })),
            What::Recording(kind, place) => ("Recording", json!({ "Recording": kind, "Location": place })),
            What::Note(words) => ("Note", json!({ "Message": words })),
            What::End(code, has_failed) => ("End", json!({ "SipResponseCode": code, "FunctionFailed": has_failed })),
        };
        line["Type"] = kind.into();
        if let Json::Object(members) = members {
            for (name, value) in members {
                line[name] = value;
            }
        }
        without_tokens(&mut line);
        line
    }
}

impl Line {
    /// What goes into a log: which events and actions there were, and nothing of what people say, type or are called.
    pub fn outline(&self) -> Json {
        match &self.what {
            What::Call(..) => json!({ "Type": "Call" }),
            What::Invocation(function, event) => {
                let data = &event["ActionData"];
                let mut line = json!({
                    "Type": "Invocation",
                    "Function": function,
                    "Sequence": event["Sequence"],
                    "InvocationEventType": event["InvocationEventType"],
                });
                for (name, value) in
                    [("Action", &data["Type"]), ("ErrorType", &data["ErrorType"]), ("ErrorType", &event["ErrorType"])]
                {
                    if !value.is_null() {
                        line[name] = value.clone();
                    }
                }
                line
            }
            What::Response(response) => {
                let actions = response["Actions"].as_array().into_iter().flatten();
                let names: Vec<_> = actions.map(|action| action["Type"].clone()).collect();
                json!({ "Type": "Response", "Actions": names })
            }
            What::Digits(digits) => json!({ "Type": "Digits", "Count": digits.len() }),
            What::Recording(..) | What::Failure(_) | What::Note(_) | What::End(..) => {
                let mut line = self.document();
                line.as_object_mut().map(|members| members.remove("Time"));
                line
            }
        }
    }
}

/// Takes join tokens out of a document, however deep they are.
fn without_tokens(document: &mut Json) {
    match document {
        Json::Object(members) => {
            for (name, value) in members {
                let is_token = ["jointoken", "x-chime-join-token"].contains(&name.to_ascii_lowercase().as_str());
                match value {
                    Json::String(text) if is_token => *text = HIDDEN.to_owned(),
                    value => without_tokens(value),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(without_tokens),
        _ => {}
    }
}

/// What a person reads, without the time.
pub fn readable(line: &Line) -> String {
    match &line.what {
        What::Call(transaction, from, to) => format!("{from} calls {to}, transaction {transaction}"),
        What::Invocation(_, event) => format!("-> {}", of_event(event)),
        What::Response(response) => format!("<- {}", of_response(response)),
        What::Failure(why) => format!("!! {why}"),
        What::Digits(digits) => format!("   presses {digits}"),
        What::Recording(kind, place) => format!("   {kind} {place}"),
        What::Note(words) => format!("   {words}"),
        What::End(code, has_failed) => {
            let code = if *code == 0 { String::new() } else { format!(", SIP response code {code}") };
            let failed = if *has_failed { ", because the function failed" } else { "" };
            format!("Call ended{code}{failed}")
        }
    }
}

fn of_event(event: &Json) -> String {
    let text = |value: &Json| match value {
        Json::Null => String::new(),
        Json::String(text) => format!(" {text}"),
        other => format!(" {other}"),
    };
    let data = &event["ActionData"];
    let mut words = event["InvocationEventType"].as_str().unwrap_or_default().to_owned();
    if data["Type"] == "Hangup" {
        words += &text(&data["Parameters"]["ParticipantTag"]);
        words += &text(&data["Parameters"]["SipResponseCode"]);
    } else {
        words += &text(&data["Type"]);
        words += &text(&data["ReceivedDigits"]);
    }
    for found in [event, data] {
        for name in ["ErrorType", "ErrorMessage", "Error"] {
            words += &text(&found[name]);
        }
    }
    words
}

fn of_response(response: &Json) -> String {
    let actions = response["Actions"].as_array().map(Vec::as_slice).unwrap_or_default();
    let names: Vec<_> = actions.iter().filter_map(|action| action["Type"].as_str()).collect();
    if names.is_empty() { "no actions".to_owned() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_not_told() {
        let action = json!({ "Type": "JoinChimeMeeting", "Parameters": { "JoinToken": "secret", "MeetingId": "m" } });
        let headers = json!({ "X-Chime-Join-Token": "secret", "x-case": "42" });
        for what in [
            What::Response(json!({ "Actions": [action] })),
            What::Invocation("f".to_owned(), json!({ "ActionData": action, "SipHeaders": headers })),
        ] {
            let line = Line { at: 0, what };
            assert!(!line.document().to_string().contains("secret") && !readable(&line).contains("secret"));
        }
    }

    #[test]
    fn a_log_has_nothing_of_what_people_say_type_or_are_called() {
        let data = json!({ "Type": "ReceiveDigits", "ReceivedDigits": "4711" });
        let details = json!({ "TransactionAttributes": { "name": "secret" } });
        let event = json!({ "InvocationEventType": "DIGITS_RECEIVED", "ActionData": data, "CallDetails": details });
        let action = json!({ "Type": "Speak", "Parameters": { "Text": "secret" } });
        let number = || "+12065550142".to_owned();
        for (what, named) in [
            (What::Call("t".to_owned(), number(), number()), "Call"),
            (What::Invocation("f".to_owned(), event), "DIGITS_RECEIVED"),
            (What::Response(json!({ "Actions": [action] })), "Speak"),
            (What::Digits("4711".to_owned()), "4"),
            (What::Recording("RecordAudio".to_owned(), "s3://b/k.wav".to_owned()), "s3://b/k.wav"),
        ] {
            let line = Line { at: 0, what }.outline().to_string();
            assert!(line.contains(named), "{line}");
            assert!(["secret", "4711", "+1206"].iter().all(|word| !line.contains(word)), "{line}");
        }
    }
}
