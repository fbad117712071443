//! What sending a call takes and how it fails, in terms that are the same for every operation.

use std::future::Future;
use std::pin::Pin;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use super::causes::behind;
use super::sdk;

/// The SDK's clients, each made when it is first asked for.
pub trait Clients {
    /// The client of `identity`.
    fn identity(&self) -> &sdk::identity::Client;
    /// The client of `media-pipelines`.
    fn media_pipelines(&self) -> &sdk::media_pipelines::Client;
    /// The client of `meetings`.
    fn meetings(&self) -> &sdk::meetings::Client;
    /// The client of `messaging`.
    fn messaging(&self) -> &sdk::messaging::Client;
    /// The client of `voice`.
    fn voice(&self) -> &sdk::voice::Client;
}

/// What is attached to one call.
#[derive(Debug)]
pub struct Attached {
    /// Sees its requests and its responses.
    pub interceptor: SharedInterceptor,
    /// Decides whether its request is sent again.
    pub classifier: SharedRetryClassifier,
}

/// A call under way. Boxed, because 224 futures of different sizes would otherwise sit on the stack.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

/// How a call failed, free of the operation's own types.
#[derive(Debug)]
pub enum Failure {
    /// The service answered with an error, which the response itself says.
    Service,
    /// No credentials could be had.
    Credentials(BoxError),
    /// Nothing came in time.
    Timeout(BoxError),
    /// The request could not be sent, or the connection broke, or the server's certificate does not verify.
    Connection(BoxError),
    /// The response could not be read.
    Answer(BoxError),
    /// The request could not be built.
    Request(BoxError),
}

/// The outcome of a call in terms that are the same for every operation.
pub fn outcome<T, E>(result: Result<T, SdkError<E, HttpResponse>>) -> Result<(), Failure>
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
{
    result.map(drop).map_err(|error| {
        failure(match error {
            SdkError::ServiceError(_) => return Failure::Service,
            SdkError::ConstructionFailure(error) => SdkError::ConstructionFailure(error),
            SdkError::TimeoutError(error) => SdkError::TimeoutError(error),
            SdkError::DispatchFailure(error) => SdkError::DispatchFailure(error),
            SdkError::ResponseError(error) => SdkError::ResponseError(error),
            _ => SdkError::construction_failure("an error that this version of chimectl does not know"),
        })
    })
}

fn failure(error: SdkError<std::convert::Infallible, HttpResponse>) -> Failure {
    let wrap: fn(BoxError) -> Failure = match &error {
        SdkError::TimeoutError(_) => Failure::Timeout,
        SdkError::DispatchFailure(dispatch) if dispatch.is_timeout() => Failure::Timeout,
        SdkError::DispatchFailure(_) => Failure::Connection,
        SdkError::ResponseError(_) => Failure::Answer,
        _ => Failure::Request,
    };
    match error.into_source() {
        Ok(source) if is_about_credentials(source.as_ref()) => Failure::Credentials(source),
        Ok(source) => wrap(source),
        Err(_) => wrap("the SDK gave no reason".into()),
    }
}

fn is_about_credentials(error: &(dyn std::error::Error + 'static)) -> bool {
    behind::<CredentialsError>(error).is_some()
}
