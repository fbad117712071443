//! One call for a user: its answer, or what its failure says and what to do next.

use super::hints;
use crate::api::Document;
use crate::api::error::{Error, Kind, ServiceError};
use crate::api::operation::Operation;
use crate::api::redact::{HIDDEN, Redaction};
use crate::api::regions;
use crate::api::send::Failure;
use crate::aws::call::{CallError, call};
use crate::aws::client::Clients;
use crate::aws::credentials::fault_behind;
use crate::aws::error_answer;
use crate::aws::reasons::reasons;
use crate::aws::recorder::{Debug, Record, Recorder, Say, address};
use crate::aws::trust::{Distrusted, TRUST};

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
        Failure::Credentials(source) => match fault_behind(source.as_ref()) {
            // The source has said all there is to say.
            Some(fault) => fault.again(),
            None => Error::new(Kind::Configuration, format!("no usable credentials: {}", reasons(source.as_ref())))
                .caused_by(source),
        },
        Failure::Timeout(source) => {
            let message = format!("{} got no answer in time: {}", operation.name, reasons(source.as_ref()));
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
                    .fold(error(&reasons(source.as_ref())), Error::hint)
                    .hint("Check --endpoint-url, --region and the network; --debug shows the address."),
            }
            .caused_by(source)
        }
        Failure::Answer(source) => unreadable(operation, &record, &reasons(source.as_ref())).caused_by(source),
        Failure::Request(source) => {
            Error::new(Kind::Usage, format!("{} cannot be sent: {}", operation.name, reasons(source.as_ref())))
                .caused_by(source)
        }
    }
}
