//! Keeps secrets out of what is shown and kept. In debug output and logs, which are handed around, everything that the
//! service model marks is hidden; in errors and dry runs, which answer what the user typed, credentials alone.
//!
//! Requests are redacted by the declarations of the operation, responses by the structures of the reference and what
//! `traits.json` says is secret in each.

mod response;

use std::time::Duration;

use aws_smithy_runtime_api::http::Headers;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;

use crate::api::Document;
use crate::api::kind::Kind;
use crate::api::operation::{Member, Operation};
use crate::text::{beginning, counted, duration};

/// What stands in place of a secret.
pub const HIDDEN: &str = "***";

/// What is secret in one call.
#[derive(Debug)]
pub struct Redaction {
    operation: &'static Operation,
    /// Whether a member is hidden.
    hides: fn(&Member) -> bool,
    /// Those of the operation's own members, which a URL can carry.
    secrets: Vec<String>,
    /// All of them, to the end of the input, in the forms in which a message can repeat them.
    repeated: Vec<String>,
}

impl Redaction {
    /// All that is private in a call of `operation` with `input`, for debug output and logs.
    pub fn of(operation: &'static Operation, input: &Document) -> Self {
        Self::hiding(|member| member.sensitive, operation, input)
    }

    /// The credentials in a call of `operation` with `input`, for errors and dry runs.
    pub fn of_credentials(operation: &'static Operation, input: &Document) -> Self {
        Self::hiding(Member::is_credential, operation, input)
    }

    fn hiding(hides: fn(&Member) -> bool, operation: &'static Operation, input: &Document) -> Self {
        let mut secrets = Vec::new();
        for member in operation.members.iter().filter(|member| hides(member)) {
            collect(input.get(member.name), &mut secrets);
        }
        let mut repeated = Vec::new();
        collect_members(operation.members, input, hides, &mut repeated);
        let in_quotes: Vec<_> = repeated.iter().map(|secret| quoted(secret)).collect();
        repeated.extend(in_quotes);
        Self { operation, hides, secrets, repeated }
    }

    /// The URL with secret values hidden, which a path or a query can carry, and without a password.
    pub fn url(&self, url: &str) -> String {
        let encoded: Vec<_> = self.secrets.iter().map(|secret| percent_encoded(secret)).collect();
        without(&encoded, &without_password(url))
    }

    /// A request's body with secret members hidden.
    pub fn request_body(&self, body: &[u8]) -> Option<Json> {
        let mut json: Json = serde_json::from_slice(body).ok()?;
        if let Json::Object(document) = &mut json {
            hide_members(self.operation.members, document, self.hides);
        }
        Some(json)
    }

    /// The body of a response with this status, with secret members hidden, and the secrets of the request in an error's
    /// message.
    pub fn answer_body(&self, status: u16, body: &[u8]) -> Option<Json> {
        let mut json: Json = serde_json::from_slice(body).ok()?;
        match status {
            200..300 => response::hide(self.operation, &mut json),
            _ => response::hide_by_name(self.operation, &mut json),
        }
        if let Some(Json::String(message)) = json.get_mut("Message") {
            *message = self.message(message);
        }
        Some(json)
    }

    /// What a service said, without the secrets of the request.
    pub fn message(&self, message: &str) -> String {
        without(&self.repeated, message)
    }

    /// A request as debug output shows it, with its body on several lines if `is_indented`.
    pub fn request_lines(
        &self,
        (method, url): (&str, &str),
        headers: &Headers,
        body: &[u8],
        is_indented: bool,
    ) -> Vec<String> {
        let mut lines = vec![format!("> {method} {}", self.url(url))];
        lines.extend(headers.iter().map(|(name, value)| {
            let secret = matches!(name, "authorization" | "x-amz-security-token");
            format!("> {name}: {}", if secret { HIDDEN } else { value })
        }));
        lines.extend(self.request_body(body).into_iter().flat_map(|json| json_lines('>', &json, is_indented)));
        lines
    }

    /// A response as debug output shows it, which came after this time.
    pub fn answer_lines(
        &self,
        (status, request_id): (u16, Option<&str>),
        passed: Duration,
        body: &[u8],
        is_indented: bool,
    ) -> Vec<String> {
        let passed = duration::shown(Duration::from_millis(u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)));
        let request_id = request_id.unwrap_or("unknown");
        let mut lines = vec![format!("< HTTP {status} after {passed}, request ID {request_id}")];
        match self.answer_body(status, body) {
            Some(json) => lines.extend(json_lines('<', &json, is_indented)),
            None if body.is_empty() => {}
            None => lines.push(format!("< {} that are not JSON: {}", counted(body.len(), "byte"), shortened(body))),
        }
        lines
    }
}

/// JSON on one line, or indented on several, each behind `sign`.
fn json_lines(sign: char, json: &Json, is_indented: bool) -> Vec<String> {
    // What was read as JSON can be written as JSON.
    let text = if is_indented { serde_json::to_string_pretty(json).unwrap_or_default() } else { json.to_string() };
    text.lines().map(|line| format!("{sign} {line}")).collect()
}

fn hide_members(members: &[Member], document: &mut Document, hides: fn(&Member) -> bool) {
    for member in members {
        if let Some(value) = document.get_mut(member.name) {
            if hides(member) {
                *value = HIDDEN.into();
            } else {
                hide_inside(member.kind, value, hides);
            }
        }
    }
}

fn hide_inside(kind: Kind, json: &mut Json, hides: fn(&Member) -> bool) {
    match (kind, json) {
        (Kind::Structure(structure), Json::Object(document)) => hide_members(structure.members, document, hides),
        (Kind::List(item), Json::Array(items)) => items.iter_mut().for_each(|json| hide_inside(*item, json, hides)),
        (Kind::Map(item), Json::Object(entries)) => {
            entries.values_mut().for_each(|json| hide_inside(*item, json, hides))
        }
        // What is not of its kind can hold the secrets anywhere.
        (kind, other) if kind.has(hides) => *other = HIDDEN.into(),
        _ => {}
    }
}

/// The text with each of `secrets` hidden where it stands as a whole, not as a part of a longer word. In one pass, so
/// that what was put in is not searched again.
fn without(secrets: &[String], text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let before = text[..text.len() - rest.len()].chars().next_back();
        let stands_alone = |length: usize| {
            let is_inside = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
            !is_inside(before) && !is_inside(rest[length..].chars().next())
        };
        let is_here = |secret: &&String| rest.starts_with(secret.as_str()) && stands_alone(secret.len());
        let secret = secrets.iter().filter(is_here).map(String::len).max();
        match secret.filter(|length| *length > 0) {
            Some(length) => {
                shown.push_str(HIDDEN);
                rest = &rest[length..];
            }
            None => {
                shown.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    shown
}

/// A URL without the user and the password that it can have.
pub fn without_password(url: &str) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let rest = &url[start..];
    let (host, behind) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    // A password that was not encoded can hold what ends a host.
    let is_port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let looks_like_a_user = host.split_once(':').is_some_and(|(_, port)| !host.starts_with('[') && !is_port(port));
    match (host.rfind('@'), behind.rfind('@')) {
        (_, Some(at)) if looks_like_a_user => format!("{}{HIDDEN}{}", &url[..start], &behind[at..]),
        (Some(at), _) => format!("{}{HIDDEN}{}{behind}", &url[..start], &host[at..]),
        _ => url.to_owned(),
    }
}

/// The text as the sandbox's messages quote it, without the quotes.
fn quoted(text: &str) -> String {
    let quoted = format!("{text:?}");
    quoted[1..quoted.len() - 1].to_owned()
}

fn collect_members(members: &[Member], document: &Document, hides: fn(&Member) -> bool, secrets: &mut Vec<String>) {
    for member in members {
        match document.get(member.name) {
            Some(value) if hides(member) => collect(Some(value), secrets),
            Some(value) => collect_inside(member.kind, value, hides, secrets),
            None => {}
        }
    }
}

fn collect_inside(kind: Kind, json: &Json, hides: fn(&Member) -> bool, secrets: &mut Vec<String>) {
    match (kind, json) {
        (Kind::Structure(structure), Json::Object(document)) => {
            collect_members(structure.members, document, hides, secrets)
        }
        (Kind::List(item), Json::Array(items)) => {
            items.iter().for_each(|json| collect_inside(*item, json, hides, secrets))
        }
        (Kind::Map(item), Json::Object(entries)) => {
            entries.values().for_each(|json| collect_inside(*item, json, hides, secrets));
        }
        _ => {}
    }
}

fn collect(json: Option<&Json>, secrets: &mut Vec<String>) {
    match json {
        Some(Json::String(text)) => secrets.push(text.clone()),
        Some(Json::Array(items)) => items.iter().for_each(|item| collect(Some(item), secrets)),
        Some(Json::Object(entries)) => {
            for (key, value) in entries {
                secrets.push(key.clone());
                collect(Some(value), secrets);
            }
        }
        _ => {}
    }
}

/// The beginning of a body that is no JSON, which is a gateway's and holds nothing of the service.
fn shortened(body: &[u8]) -> String {
    const SHOWN: usize = 300;
    let text = String::from_utf8_lossy(body);
    match beginning(&text, SHOWN) {
        Some(beginning) => format!("{beginning:?}…"),
        None => format!("{text:?}"),
    }
}

/// The text as the SDK writes it into a URL: everything but unreserved characters is escaped.
fn percent_encoded(text: &str) -> String {
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, ESCAPED).to_string()
}
