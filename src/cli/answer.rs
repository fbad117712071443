//! One call for a user: its response, or what its failure means and what to do next.

use aws_smithy_runtime_api::box_error::BoxError;

use super::terminal::Terminal;
use super::{hints, outcome, output};
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::causes::behind;
use crate::api::class::Class;
use crate::api::error::{Attempt, Error, Kind, ServiceError};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::redact::{Redaction, without_password};
use crate::api::regions;
use crate::api::send::Failure;
use crate::api::service::Service;
use crate::aws::call::{CallError, call};
use crate::aws::client::Clients;
use crate::aws::error_answer::{self, ErrorAnswer};
use crate::aws::fault::Fault;
use crate::aws::proxies::ByProxy;
use crate::aws::reasons::reasons;
pub use crate::aws::recorder::Debugging;
use crate::aws::recorder::{Debug, Record, Recorder};
use crate::aws::retries::Fate;
use crate::aws::trust::{Distrusted, TRUST};
use crate::text::escape;

/// What a proxy that returns 407 requires.
const ASKS_FOR_USER: &str = "requires a user name and a password";
/// What to do then.
const NAME_USER: &str = "Add them to the proxy's address, as in https_proxy=http://USER:PASSWORD@HOST:PORT.";

impl Debugging {
    /// On standard error of `terminal`.
    pub fn at(terminal: &Terminal) -> Self {
        let (is_indented, terminal) = (terminal.errors_are_terminal(), terminal.clone());
        Self { say: Box::new(move |line: &str| output::say(&terminal, line)), is_indented }
    }
}

/// Calls `operation` and explains a failure. The items of the response member called `list` stay text. With `debug`,
/// requests and responses are shown there, without secrets.
///
/// # Errors
/// If the call fails.
pub async fn answer(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    list: Option<&str>,
    debug: Option<Debugging>,
) -> Result<Answer, Error> {
    answer_recorded(clients, operation, input, list, debug, &Recorder::default()).await
}

/// The same, with its current state in `recorder` at any moment.
///
/// # Errors
/// If the call fails.
pub async fn answer_recorded(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    list: Option<&str>,
    debug: Option<Debugging>,
    recorder: &Recorder,
) -> Result<Answer, Error> {
    let debug = debug.map(|to| Debug { redaction: Redaction::of(operation, input), to });
    match call(clients, operation, input, list, recorder.clone().showing(debug)).await {
        Ok(answer) if answer.is_done_before => Ok(Answer { document: outcome::answer_of(operation, input), ..answer }),
        Ok(answer) => Ok(answer),
        Err(error) => Err(explain(&Request { operation, input, region: clients.region() }, error)),
    }
}

/// The request.
struct Request<'a> {
    operation: &'static Operation,
    input: &'a Document,
    region: &'a str,
}

fn explain(request: &Request, error: CallError) -> Error {
    match error {
        CallError::Mismatch(mismatch) => {
            Error::usage(format!("{} cannot be sent: {}", request.operation.name, mismatch.message))
        }
        CallError::Unreadable { why, record } => {
            let redaction = Redaction::of_credentials(request.operation, request.input);
            let what = error_answer::glimpse(&record.body, &|text| redaction.message(text));
            unreadable(request, &record, &what.unwrap_or(why))
        }
        CallError::Failed { failure, record } => failed(request, failure, &record),
    }
}

fn unreadable(request: &Request, record: &Record, why: &str) -> Error {
    let name = request.operation.name;
    let id = record.request_id.as_ref().map(|id| format!(", request ID {id}")).unwrap_or_default();
    let status = record.status;
    Error::new(Kind::Other, format!("the response to {name} cannot be read (HTTP {status}{id}): {why}"))
        .hint(outcome::next(request.operation, request.input, &record.sent))
        .hint(
            "A proxy or another server might have responded instead of the service: check --endpoint-url and \
               HTTPS_PROXY.",
        )
        .after(Attempt {
            is_outcome_unknown: request.class() != Class::Read,
            ..outcome::attempt(request.class(), record)
        })
}

/// The error answer of the service, or of whatever answers in its place.
fn service(request: &Request, record: &Record) -> Error {
    let &Request { operation, input, region } = request;
    let status = record.status;
    let redaction = Redaction::of_credentials(operation, input);
    let hide = |text: &str| redaction.message(text);
    let ErrorAnswer { code, message, details } = ErrorAnswer::read(&record.headers, &record.body, &hide);
    let location = record.headers.get("location").filter(|_| (300..400).contains(&status));
    let elsewhere = match location {
        _ if status == 407 && code.is_none() => {
            let proxy = record.proxy.as_deref().unwrap_or("the proxy");
            Some((format!("{proxy} {ASKS_FOR_USER}"), NAME_USER.to_owned()))
        }
        Some(location) => Some((
            "the response redirects to another address, which is not followed".to_owned(),
            format!("It redirects to {}.", escape::cell(&hide(&without_password(location)))),
        )),
        None => None,
    };
    let message = match (&elsewhere, message) {
        (Some((what, _)), Some(message)) => format!("{what}: {message}"),
        (Some((what, _)), None) => what.clone(),
        (None, Some(message)) => message,
        (None, None) => error_answer::reason(status)
            .map_or_else(|| format!("HTTP status {status}, without a message"), str::to_owned),
    };
    let in_body = details.iter().find(|(name, _)| *name == "RequestId").map(|(_, id)| id.clone());
    let known = code.as_deref().map_or(&[][..], |code| of_model(operation.service, code));
    let details = details.into_iter().filter(|(name, _)| known.contains(name)).collect();
    let attempt = outcome::attempt(request.class(), record);
    let is_once = attempt.is_outcome_unknown && request.class() == Class::Once;
    let error = ServiceError {
        code: code.unwrap_or_else(|| status.to_string()),
        message,
        operation: operation.name,
        request_id: record.request_id.clone().or(in_body),
        retries: record.attempts.saturating_sub(1),
        is_given_up: !is_once && record.failure.as_ref().is_some_and(|failure| failure.remedy.is_time()),
        details,
    };
    let hints = elsewhere.map(|(_, hint)| hint).into_iter().chain(hints::of_answer(operation, input, region, &error));
    let hints: Vec<_> = hints.collect();
    let mut error = Error::service(error).after(attempt);
    let is_last_unknown = record.failure.as_ref().is_some_and(|failure| failure.fate == Fate::Unknown);
    if attempt.is_outcome_unknown && (is_last_unknown || request.class() != Class::Absolute) {
        if is_once {
            // A script that repeats what the service refuses must not repeat this.
            error.kind = Kind::Other;
        }
        error = error.hint(format!("The outcome is unknown. {}", outcome::next(operation, input, &record.sent)));
    }
    hints.into_iter().fold(error, Error::hint)
}

/// The members other than code and message that the model of `service` defines for the error called `code`.
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

impl Request<'_> {
    fn class(&self) -> Class {
        self.operation.class_of(self.input)
    }
}

fn failed(request: &Request, failure: Failure, record: &Record) -> Error {
    if let Failure::Credentials(source) | Failure::Connection(source) = &failure
        && let Some(fault) = behind::<Fault>(source.as_ref())
    {
        return fault.error();
    }
    match failure {
        Failure::Service => service(request, record),
        Failure::Credentials(source) => match behind::<Error>(source.as_ref()).map(Error::again) {
            // The source has already explained the failure.
            Some(fault) => fault.caused_by(source),
            None => Error::new(Kind::Configuration, format!("no usable credentials: {}", reasons(source.as_ref())))
                .known_as("NoCredentials")
                .caused_by(source),
        },
        Failure::Timeout(source) => without_answer(
            request,
            record,
            ("in time", source),
            "Allow more time with --cli-connect-timeout and --cli-read-timeout.",
        ),
        Failure::Connection(source) => without_answer(
            request,
            record,
            ("", source),
            "Check --endpoint-url, --region and the network; --debug shows the address.",
        ),
        // The status of an error answer says what became of the request, also where the rest broke off.
        Failure::Answer(source) if record.status >= 300 => service(request, record)
            .hint(format!("The response broke off: {}", reasons(source.as_ref())))
            .caused_by(source),
        Failure::Answer(source) => unreadable(request, record, &reasons(source.as_ref())).caused_by(source),
        Failure::Request(source) => {
            Error::new(Kind::Usage, format!("{} cannot be sent: {}", request.operation.name, reasons(source.as_ref())))
                .caused_by(source)
        }
    }
}

/// The failure of a request that got no response, or none in time; `advice` is about the connection.
fn without_answer(request: &Request, record: &Record, (in_time, source): (&str, BoxError), advice: &str) -> Error {
    let &Request { operation, input, region } = request;
    let distrusted = behind::<Distrusted>(source.as_ref());
    let by_proxy = behind::<ByProxy>(source.as_ref());
    let asking = by_proxy.filter(|by_proxy| by_proxy.asks_for_user());
    let why = match (distrusted, asking) {
        (Some(distrusted), _) => distrusted.to_string(),
        (None, Some(asking)) => format!("{} {ASKS_FOR_USER}", asking.proxy),
        (None, None) => reasons(source.as_ref()),
    };
    let name = operation.name;
    let way = by_proxy.map(|by_proxy| format!(" through {}", by_proxy.proxy)).unwrap_or_default();
    let words = |word: &str| match record.address.as_str() {
        "" => format!("{in_time}{way}"),
        address => ([in_time, word, address].join(" ") + &way).trim_start().to_owned(),
    };
    let attempt = outcome::attempt(request.class(), record);
    let is_sent = record.failure.as_ref().is_some_and(|failure| failure.fate == Fate::Unknown);
    let message = match (is_sent, attempt.is_outcome_unknown) {
        (true, true) => format!("{name} got no response {}, so its outcome is unknown: {why}", words("from")),
        (true, false) => format!("{name} got no response {}: {why}", words("from")),
        (false, true) => format!(
            "{name} got no response at first, so its outcome is unknown, and then did not reach the service {}: {why}",
            words("at")
        ),
        (false, false) => format!("{name} did not reach the service {}: {why}", words("at")),
    };
    let mut error = Error::new(Kind::Other, message).after(attempt);
    if is_sent || attempt.is_outcome_unknown {
        error = error.hint(outcome::next(operation, input, &record.sent));
    }
    if distrusted.is_some() || asking.is_some() {
        return error.hint(if asking.is_some() { NAME_USER } else { TRUST }).caused_by(source);
    }
    let host = record.host();
    let is_own = host.ends_with(".amazonaws.com") || host.ends_with(".api.aws");
    if !is_sent && let Some(advice) = regions::advice(operation.service, region).filter(|_| is_own) {
        error = error.hint(advice);
    }
    error.hint(advice).caused_by(source)
}
