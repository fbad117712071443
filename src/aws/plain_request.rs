//! Plain requests to what the machine itself offers: a container's agent, or an instance's metadata.

use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use tokio::time::timeout;

use crate::aws::bounded::{Bounded, MOST_OF_CREDENTIALS};
use crate::aws::error_answer::excerpt;

/// A response.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// Why there is no response of success.
#[derive(Debug)]
pub enum Unanswered {
    /// Nothing came in time.
    Late,
    /// The request cannot be sent, or nobody is there.
    Unreached(BoxError),
}

/// What is said if nothing came in time.
pub const LATE: &str = "no response in time";

/// Sends a request without a body, and waits no longer than `patience`.
///
/// # Errors
/// If no response comes.
pub async fn send(
    connector: &SharedHttpConnector,
    method: &str,
    url: &str,
    headers: &[(&'static str, &str)],
    patience: Duration,
) -> Result<Answer, Unanswered> {
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_method(method).map_err(|error| Unanswered::Unreached(error.into()))?;
    request.set_uri(url).map_err(|error| Unanswered::Unreached(error.into()))?;
    for (name, value) in headers {
        request
            .headers_mut()
            .try_insert(*name, (*value).to_owned())
            .map_err(|error| Unanswered::Unreached(error.into()))?;
    }
    let answer = async {
        let answer = connector.call(request).await.map_err(|error| Unanswered::Unreached(error.into()))?;
        let status = answer.status().as_u16();
        let body = Bounded::whole(answer.into_body(), MOST_OF_CREDENTIALS);
        let body = ByteStream::new(body).collect().await;
        let body = body.map_err(|error| Unanswered::Unreached(error.into()))?;
        Ok(Answer { status, body: body.to_vec() })
    };
    timeout(patience, answer).await.map_err(|_| Unanswered::Late)?
}

impl Answer {
    /// What a response that is no success says.
    pub fn refusal(&self) -> String {
        let said = excerpt(&String::from_utf8_lossy(&self.body), &str::to_owned)
            .map(|said| format!(": {said}"))
            .unwrap_or_default();
        format!("the response has HTTP status {}{said}", self.status)
    }
}
