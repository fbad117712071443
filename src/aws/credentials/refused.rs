//! What is said if a service that hands out credentials (STS, single sign-on, sign-in) does not.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use super::fault;
use crate::api::causes::behind;
use crate::api::error::{Error, Kind, ServiceError};
use crate::api::redact::HIDDEN;
use crate::api::send::{Failure, outcome};
use crate::aws::error_answer::ErrorAnswer;
use crate::aws::reasons::reasons;
use crate::aws::trust::{Distrusted, TRUST};

/// How often the request of one call is sent.
#[derive(Debug, Default, Clone)]
pub struct Attempts(Arc<AtomicU32>);

#[dyn_dispatch_hint]
impl Intercept for Attempts {
    fn name(&self) -> &'static str {
        "Attempts"
    }

    fn read_before_transmit(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// What became of a call of `operation`, which takes `secrets` that its response can repeat.
///
/// # Errors
/// If it failed: in the service's words where it answered with an error.
pub fn granted<T, E>(
    operation: &'static str,
    result: Result<T, SdkError<E, HttpResponse>>,
    attempts: &Attempts,
    secrets: &[&str],
) -> Result<T, Error>
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
{
    let error = match result {
        Ok(answer) => return Ok(answer),
        Err(error) => error,
    };
    // STS answers in XML, which the SDK reads; what it cannot read can come from something else.
    let known = error.as_service_error().map(ProvideErrorMetadata::meta);
    let (code, message) = known.map_or((None, None), |known| (known.code(), known.message()));
    let (code, message) = (code.map(str::to_owned), message.map(str::to_owned));
    let raw = error.raw_response();
    let answer =
        raw.map(|raw| ErrorAnswer::read(raw.headers(), raw.body().bytes().unwrap_or_default(), &str::to_owned));
    let answer = answer.unwrap_or_default();
    let status = raw.map(|response| response.status().as_u16());
    let request_id = raw.and_then(|response| response.headers().get("x-amzn-requestid")).map(str::to_owned);
    let Err(failure) = outcome(Err::<T, _>(error)) else {
        return Err(fault(format!("{operation} returned no response")));
    };
    Err(match failure {
        // The SDK also calls a response of success an error where it cannot read it.
        Failure::Service if status.is_some_and(|status| status < 400) => {
            let status = status.unwrap_or_default();
            let said = answer.message.map(|said| format!(": {said}")).unwrap_or_default();
            let what = format!("{operation}, for credentials, got an unreadable response (HTTP {status}){said}");
            Error::new(Kind::Other, what)
        }
        Failure::Service => {
            let status = status.map_or_else(|| "no status".to_owned(), |status| status.to_string());
            let message = message.or(answer.message);
            let message = message.unwrap_or_else(|| format!("HTTP status {status}, without a message"));
            let hide = |message: String, secret: &&str| match secret.len() {
                0..=3 => message,
                _ => message.replace(*secret, HIDDEN),
            };
            Error::service(ServiceError {
                code: code.or(answer.code).unwrap_or(status),
                message: secrets.iter().fold(message, hide),
                operation,
                request_id,
                retries: attempts.0.load(Ordering::Relaxed).saturating_sub(1),
                is_given_up: true,
                details: Vec::new(),
            })
        }
        Failure::Credentials(source) => fault(format!("{operation} has no credentials: {}", reasons(source.as_ref()))),
        Failure::Timeout(source) => {
            unreached(&format!("{operation}, for credentials, got no response in time"), source)
                .hint("Allow more time with --cli-connect-timeout and --cli-read-timeout.")
        }
        Failure::Connection(source) => {
            unreached(&format!("{operation}, for credentials, did not reach the service"), source)
        }
        Failure::Answer(source) => {
            unreached(&format!("{operation}, for credentials, got an unreadable response"), source)
        }
        Failure::Request(source) => fault(format!("{operation} cannot be sent: {}", reasons(source.as_ref()))),
    })
}

/// What is said if `what` was not reached.
pub fn unreached(what: &str, source: BoxError) -> Error {
    match behind::<Distrusted>(source.as_ref()) {
        Some(distrusted) => fault(format!("no usable credentials: {what}: {distrusted}")).hint(TRUST),
        None => Error::new(Kind::Other, format!("{what}: {}", reasons(source.as_ref()))).caused_by(source),
    }
}
