//! One call for a user: its answer, or what its failure says and what to do next.

use super::hints;
use crate::api::Document;
use crate::api::error::{Error, Kind, ServiceError};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::redact::{HIDDEN, Redaction};
use crate::api::regions;
use crate::api::send::Failure;
use crate::api::service::Service;
use crate::aws::call::{CallError, call};
use crate::aws::client::Clients;
use crate::aws::error_answer::{self, ErrorAnswer};
use crate::aws::recorder::{Debug, Record, Recorder, Say};
use crate::aws::trust::Distrusted;
use crate::text::escape;

/// What to do where a server's certificate does not verify.
const TRUST: &str = "If the server is a proxy or another one of yours, name the certificate of its authority with \
                     --ca-bundle or AWS_CA_BUNDLE.";

/// Calls `operation` and explains a failure. With `debug`, requests and answers are shown there, without secrets.
///
/// # Errors
/// If the call fails.
pub async fn answer(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    debug: Option<Say>,
) -> Result<Document, Error> {
    let debug = debug.map(|say| Debug { redaction: Redaction::of(operation, input), say });
    let answer = call(clients, operation, input, Recorder::new(debug)).await;
    answer.map_err(|error| explain(operation, input, clients.region(), error))
}

/// The failure of a call of `operation` with `input` in `region`.
fn explain(operation: &'static Operation, input: &Document, region: &str, error: CallError) -> Error {
    match error {
        CallError::Mismatch(mismatch) => {
            Error::usage(format!("{} cannot be sent: {}", operation.name, mismatch.message))
        }
        CallError::Unreadable { why, record } => {
            let redaction = Redaction::of_credentials(operation, input);
            let what = error_answer::glimpse(&record.body, &|text| redaction.message(text));
            unreadable(operation, &record, &what.unwrap_or(why))
        }
        CallError::Failed { failure, record } => failed(operation, input, region, failure, *record),
    }
}

fn unreadable(operation: &Operation, record: &Record, why: &str) -> Error {
    let request = record.request_id.as_ref().map(|id| format!(", request id {id}")).unwrap_or_default();
    let status = record.status;
    Error::new(Kind::Other, format!("the answer to {} cannot be read (HTTP {status}{request}): {why}", operation.name))
        .hint("The call may have taken effect; check before you repeat it.")
        .hint("If a proxy or another server answers in the service's place, check --endpoint-url and HTTPS_PROXY.")
}

/// The error answer of the service, or of whatever answers in its place.
fn service(operation: &'static Operation, input: &Document, region: &str, record: Record) -> Error {
    let status = record.status;
    let redaction = Redaction::of_credentials(operation, input);
    let hide = |text: &str| redaction.message(text);
    let ErrorAnswer { code, message, details } = ErrorAnswer::read(&record.headers, &record.body, &hide);
    let location = record.headers.get("location").filter(|_| (300..400).contains(&status));
    let elsewhere = match location {
        _ if status == 407 && code.is_none() => Some((
            "the proxy asks for a user and a password",
            "Put them into the proxy's address, as in HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT.".to_owned(),
        )),
        Some(location) => Some((
            "the answer leads to another address, which is not followed",
            format!("It leads to {}.", escape::cell(&hide(&url_without_secrets(location)))),
        )),
        None => None,
    };
    let message = match (&elsewhere, message) {
        (Some((what, _)), Some(message)) => format!("{what}: {message}"),
        (Some((what, _)), None) => (*what).to_owned(),
        (None, Some(message)) => message,
        (None, None) => error_answer::reason(status)
            .map_or_else(|| format!("HTTP status {status}, without a message"), str::to_owned),
    };
    let in_body = details.iter().find(|(name, _)| *name == "RequestId").map(|(_, id)| id.clone());
    let known = code.as_deref().map_or(&[][..], |code| of_model(operation.service, code));
    let details = details.into_iter().filter(|(name, _)| known.contains(name)).collect();
    let error = ServiceError {
        code: code.unwrap_or_else(|| status.to_string()),
        message,
        operation: operation.name,
        request_id: record.request_id.or(in_body),
        retries: record.attempts.saturating_sub(1),
    };
    let hints = elsewhere.map(|(_, hint)| hint).into_iter().chain(hints::of_answer(operation, input, region, &error));
    let hints: Vec<_> = hints.collect();
    Error { details, ..hints.into_iter().fold(Error::service(error), Error::hint) }
}

/// The members beside code and message that the model of `service` gives to the error called `code`.
fn of_model(service: Service, code: &str) -> &'static [&'static str] {
    let facts = ServiceFacts::of(service);
    let is_listed = || {
        let mut operations = facts.operation_names().filter_map(|name| facts.operation(name));
        operations.any(|operation| operation.errors.contains_key(code))
    };
    match (service, code) {
        (Service::Meetings, "ResourceNotFoundException" | "TooManyTagsException") => &["RequestId", "ResourceName"],
        (Service::Meetings, "ServiceUnavailableException") => &["RequestId", "RetryAfterSeconds"],
        (Service::Meetings | Service::MediaPipelines, _) if is_listed() => &["RequestId"],
        _ => &[],
    }
}

/// A URL without the user and the password that it may have.
fn url_without_secrets(url: &str) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let rest = &url[start..];
    let (host, behind) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    // A password that was not encoded may hold what ends a host.
    let is_port = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let looks_like_a_user = host.split_once(':').is_some_and(|(_, port)| !host.starts_with('[') && !is_port(port));
    match (host.rfind('@'), behind.rfind('@')) {
        (_, Some(at)) if looks_like_a_user => format!("{}{HIDDEN}{}", &url[..start], &behind[at..]),
        (Some(at), _) => format!("{}{HIDDEN}{}{behind}", &url[..start], &host[at..]),
        _ => url.to_owned(),
    }
}

fn failed(operation: &'static Operation, input: &Document, region: &str, failure: Failure, record: Record) -> Error {
    let nobody_there = || {
        let host = record.host();
        let is_own = host.ends_with(".amazonaws.com") || host.ends_with(".api.aws");
        regions::advice(operation.service, region).filter(|_| is_own)
    };
    match failure {
        Failure::Service => service(operation, input, region, record),
        Failure::Credentials(source) => {
            let error = |why: &str| Error::new(Kind::Configuration, format!("no usable credentials: {why}"));
            match Distrusted::behind(source.as_ref()) {
                Some(distrusted) => error(&distrusted.to_string()).hint(TRUST),
                None => error(&reasons(&source))
                    .known_as("NoCredentials")
                    .hint("Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or choose a profile with --profile.")
                    .hint("To try chimectl without an account, add --sandbox."),
            }
            .caused_by(source)
        }
        Failure::Timeout(source) => {
            let message = format!("{} got no answer in time: {}", operation.name, reasons(&source));
            let error = Error::new(Kind::Other, message).caused_by(source);
            nobody_there()
                .into_iter()
                .fold(error, Error::hint)
                .hint("The call may have taken effect; check before you repeat it.")
                .hint("Allow more time with --cli-connect-timeout and --cli-read-timeout.")
        }
        Failure::Connection(source) => {
            let to = if record.address.is_empty() { String::new() } else { format!(" at {}", record.address) };
            let error =
                |why: &str| Error::new(Kind::Other, format!("{} did not reach the service{to}: {why}", operation.name));
            match Distrusted::behind(source.as_ref()) {
                Some(distrusted) => error(&distrusted.to_string()).hint(TRUST),
                None => nobody_there()
                    .into_iter()
                    .fold(error(&reasons(&source)), Error::hint)
                    .hint("Check --endpoint-url, --region and the network; --debug shows the address."),
            }
            .caused_by(source)
        }
        Failure::Answer(source) => unreadable(operation, &record, &reasons(&source)).caused_by(source),
        Failure::Request(source) => {
            Error::new(Kind::Usage, format!("{} cannot be sent: {}", operation.name, reasons(&source)))
                .caused_by(source)
        }
    }
}

/// The chain of causes in one line, without repetitions, and without what the SDK quotes of the request, which may
/// hold secrets.
fn reasons(error: &aws_smithy_runtime_api::box_error::BoxError) -> String {
    let first: &(dyn std::error::Error + 'static) = error.as_ref();
    let mut line = String::new();
    for error in std::iter::successors(Some(first), |error| error.source()) {
        let reason = without_request(error.to_string());
        if !line.contains(&reason) {
            if !line.is_empty() {
                line.push_str(": ");
            }
            line.push_str(&reason);
        }
    }
    line
}

fn without_request(mut reason: String) -> String {
    if let Some(at) = [" to request ", "Request {"].iter().filter_map(|mark| reason.find(mark)).min() {
        reason.truncate(at);
    }
    reason
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_never_part_of_a_reason() {
        let quoted = "failed to apply endpoint `foo` to request `Request { body: Password }`";
        for (said, shown) in [(quoted, "failed to apply endpoint `foo`"), ("sent Request { Password }", "sent ")] {
            let error = std::io::Error::other(Box::<dyn std::error::Error + Send + Sync>::from(said));
            assert_eq!(reasons(&error.into()), shown);
        }
    }
}
