//! What a failed attempt means: whether the request can have had an effect, and whether another one can fare better.

use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use hyper_util::client::legacy;

use crate::api::causes::causes;
use crate::aws::error_answer::ErrorAnswer;
use crate::aws::recorder::Record;

/// What is known of a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It did not reach the service.
    NotSent,
    /// The service, or what stands before it, has refused it: it had no effect.
    Refused,
    /// It might have had its effect.
    Unknown,
}

/// A failed attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What became of the request.
    pub fate: Fate,
    /// What to do about it.
    pub remedy: Remedy,
}

/// What can help after a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// To try again.
    Again,
    /// To try again later, and to ask for less; after this time if the service says so.
    Later(Option<Duration>),
    /// Other credentials: these have expired.
    Credentials,
    /// Another time in the signature, if the clock is wrong.
    Clock,
    /// Nothing that can be done here.
    None,
}

/// Codes by which services ask for fewer requests, whatever the status.
const THROTTLES: [&str; 15] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledClientException",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Codes by which services say that the request did not come in time.
const TOO_SLOW: [&str; 2] = ["RequestTimeout", "RequestTimeoutException"];

/// Codes of requests whose time does not fit, among other reasons.
const CLOCK: [&str; 6] = [
    "AccessDeniedException",
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// Codes of credentials that have expired.
const EXPIRED: [&str; 3] = ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"];

impl Remedy {
    /// Whether the same request can fare better later, without anything that has to change first.
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Again | Self::Later(_))
    }
}

impl Failure {
    const fn new(fate: Fate, remedy: Remedy) -> Self {
        Self { fate, remedy }
    }

    /// The failure of the attempt that `context` describes, of which `record` has the error answer.
    pub fn of(context: &InterceptorContext, record: &Record) -> Option<Self> {
        let error = context.output_or_error()?.err()?;
        if let Some(error) = error.as_connector_error() {
            return Some(Self::of_connection(error, record));
        }
        match context.response() {
            // Another one would be as long.
            Some(_) if record.is_overlong => Some(Self::new(Fate::Unknown, Remedy::None)),
            // It came as a success, but cannot be read to its end.
            Some(response) if response.status().is_success() => Some(Self::new(Fate::Unknown, Remedy::Again)),
            // So does the end of an error answer, whose status says enough.
            Some(response) => Some(Self::of_answer(response, record)),
            None if error.is_timeout_error() || error.is_response_error() => {
                Some(Self::new(Fate::Unknown, Remedy::Again))
            }
            // Without credentials, or without an endpoint, there was no request.
            None => Some(Self::new(Fate::NotSent, Remedy::None)),
        }
    }

    fn of_connection(error: &ConnectorError, record: &Record) -> Self {
        if error.is_user() {
            return Self::new(Fate::NotSent, Remedy::None);
        }
        let first: &(dyn std::error::Error + 'static) = error;
        let is_unconnected = causes(first).any(|error| error.downcast_ref().is_some_and(legacy::Error::is_connect));
        // The SDK gives up a request whose first byte does not get away, as in a handshake of TLS that does not end.
        let is_unsent = is_unconnected || error.is_timeout() && record.is_unconnected();
        Self::new(if is_unsent { Fate::NotSent } else { Fate::Unknown }, Remedy::Again)
    }

    fn of_answer(response: &HttpResponse, record: &Record) -> Self {
        let code = ErrorAnswer::read(response.headers(), &record.body, &str::to_owned).code;
        let is_one_of = |codes: &[&str]| code.as_deref().is_some_and(|code| codes.contains(&code));
        let status = response.status().as_u16();
        if status == 429 || is_one_of(&THROTTLES) {
            return Self::new(Fate::Refused, Remedy::Later(asked_for(response)));
        }
        match status {
            _ if is_one_of(&EXPIRED) => Self::new(Fate::Refused, Remedy::Credentials),
            400..500 if is_one_of(&CLOCK) => Self::new(Fate::Refused, Remedy::Clock),
            _ if is_one_of(&TOO_SLOW) => Self::new(Fate::Refused, Remedy::Again),
            // The service's own words: it is overloaded. A gateway's 503 can come after the service has answered.
            503 if code.is_some() => match asked_for(response) {
                Some(wait) => Self::new(Fate::Refused, Remedy::Later(Some(wait))),
                None => Self::new(Fate::Refused, Remedy::Again),
            },
            500 | 502 | 503 | 504 => Self::new(Fate::Unknown, Remedy::Again),
            501 | 505 => Self::new(Fate::Refused, Remedy::None),
            506.. => Self::new(Fate::Unknown, Remedy::None),
            _ => Self::new(Fate::Refused, Remedy::None),
        }
    }
}

/// How long the response asks to wait: `x-amz-retry-after` in milliseconds, or `Retry-After` in seconds or as a date.
fn asked_for(response: &HttpResponse) -> Option<Duration> {
    let header = |name: &str| response.headers().get(name).map(str::trim);
    if let Some(wait) = header("x-amz-retry-after").and_then(|text| text.parse().ok()) {
        return Some(Duration::from_millis(wait));
    }
    let text = header("retry-after")?;
    text.parse().map(Duration::from_secs).ok().or_else(|| {
        let date = SystemTime::try_from(DateTime::from_str(text, Format::HttpDate).ok()?).ok()?;
        // By the clock of whoever wrote the date, as far as it says the time.
        let now = header("date").and_then(|now| DateTime::from_str(now, Format::HttpDate).ok());
        let now = now.and_then(|now| SystemTime::try_from(now).ok()).unwrap_or_else(SystemTime::now);
        Some(date.duration_since(now).unwrap_or_default())
    })
}
