//! One call for a user: its answer, or what its failure says and what to do next.

use super::hints;
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind, ServiceError};
use crate::api::operation::Operation;
use crate::api::redact::{HIDDEN, Redaction};
use crate::api::regions;
use crate::api::send::Failure;
use crate::aws::call::{CallError, call};
use crate::aws::client::Clients;
use crate::aws::error_answer;
use crate::aws::recorder::{Debug, Record, Recorder, Say, address};
use crate::aws::trust::Distrusted;

/// What to do where a server's certificate does not verify.
const TRUST: &str = "If the server is a proxy or another one of yours, name the certificate of its authority with \
                     --ca-bundle or AWS_CA_BUNDLE.";

/// Calls `operation` and explains a failure. The items of the answer's member called `list` stay text. With `debug`, requests and answers are shown there, without secrets.
///
/// # Errors
/// If the call fails.
pub async fn answer(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    list: Option<&str>,
    debug: Option<Say>,
) -> Result<Answer, Error> {
    let debug = debug.map(|say| Debug { redaction: Redaction::of(operation, input), say });
    let answer = call(clients, operation, input, list, Recorder::new(debug)).await;
    answer.map_err(|error| explain(operation, input, clients.region(), error))
}

/// The failure of a call of `operation` with `input` in `region`.
fn explain(operation: &'static Operation, input: &Document, region: &str, error: CallError) -> Error {
    match error {
        CallError::Mismatch(mismatch) => {
            Error::usage(format!("{} cannot be sent: {}", operation.name, mismatch.message))
        }
        CallError::Unreadable { why, record } => unreadable(operation, &record, &why),
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
fn service(
    operation: &'static Operation,
    input: &Document,
    region: &str,
    (code, message): (Option<String>, Option<String>),
    record: Record,
) -> Error {
    let status = record.status;
    let message = message.or_else(|| error_answer::message(&record.body));
    let message = message.map(|message| Redaction::of_credentials(operation, input).message(&message));
    let is_known = code.is_some();
    let mut error = ServiceError {
        code: code.or_else(|| error_answer::code(&record.body)).unwrap_or_else(|| status.to_string()),
        message: message.unwrap_or_else(|| format!("HTTP status {status}, without a message")),
        operation: operation.name,
        request_id: record.request_id,
        retries: record.attempts.saturating_sub(1),
    };
    let elsewhere = match status {
        407 if !is_known => Some((
            "the proxy asks for a user and a password",
            "Put them into the proxy's address, as in HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT.".to_owned(),
        )),
        300..400 => record.location.as_ref().map(|location| {
            let location = url_without_secrets(location);
            ("the answer leads to another address, which is not followed", format!("It leads to {location}."))
        }),
        _ => None,
    };
    if let Some((what, _)) = &elsewhere {
        error.message = format!("{what}: {}", error.message);
    }
    let hints = elsewhere.map(|(_, hint)| hint).into_iter().chain(hints::of_answer(operation, input, region, &error));
    hints.collect::<Vec<_>>().into_iter().fold(Error::service(error), Error::hint)
}

/// A URL without the user and the password that it may have.
fn url_without_secrets(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    match address(url)[host..].rfind('@') {
        Some(at) => format!("{}{HIDDEN}{}", &url[..host], &url[host + at..]),
        None => url.to_owned(),
    }
}

fn failed(operation: &'static Operation, input: &Document, region: &str, failure: Failure, record: Record) -> Error {
    let nobody_there = || {
        let host = record.host();
        let is_own = host.ends_with(".amazonaws.com") || host.ends_with(".api.aws");
        regions::advice(operation.service, region).filter(|_| is_own)
    };
    match failure {
        Failure::Service { code, message } => service(operation, input, region, (code, message), record),
        Failure::Credentials(source) => {
            let error = |why: &str| Error::new(Kind::Configuration, format!("no usable credentials: {why}"));
            match Distrusted::behind(source.as_ref()) {
                Some(distrusted) => error(&distrusted.to_string()).hint(TRUST),
                None => error(&reasons(&source))
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
