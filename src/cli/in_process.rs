//! The sandbox in the SDK's place for the network: `--sandbox`.

use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use tokio::task::spawn_blocking;

use crate::aws::client::Clients;
use crate::aws::transport::{self, Always};
use crate::sandbox::{ACCESS_KEY, DEFAULT_REGION, Request, SECRET_KEY, Sandbox};

/// Where requests seem to go. Nobody is there.
const ADDRESS: &str = "http://sandbox.invalid";

/// Clients of a server in this process, in the sandbox's region if no other is named.
pub fn clients(region: Option<String>, server: impl HttpConnector + Clone + 'static) -> Clients {
    let region = region.unwrap_or_else(|| DEFAULT_REGION.to_owned());
    Clients::in_process(region, nobody(), ADDRESS, Always(server))
}

/// The sandbox's credentials, for requests that stay on this machine.
pub fn nobody() -> Credentials {
    Credentials::new(ACCESS_KEY, SECRET_KEY, None, None, "chimectl")
}

/// Answers the SDK's requests in this process.
#[derive(Debug, Clone)]
pub struct InProcess(Arc<Sandbox>);

impl InProcess {
    /// A connector to `sandbox`.
    pub fn new(sandbox: Sandbox) -> Self {
        Self(Arc::new(sandbox))
    }
}

impl HttpConnector for InProcess {
    /// On its own thread: the sandbox might wait for another process, and a signal must not wait with it.
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        transport::is_sent(&request);
        let server = self.clone();
        HttpConnectorFuture::new(async move {
            let answered = spawn_blocking(move || server.answer(&request)).await;
            answered.unwrap_or_else(|error| Err(ConnectorError::other(error.into(), None)))
        })
    }
}

impl InProcess {
    fn answer(&self, request: &HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let target = request.uri().split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
        let (path, query) = target.map_or(("/", ""), |target| target.split_once('?').unwrap_or((target, "")));
        let answer = self.0.answer(&Request {
            method: request.method(),
            path,
            query,
            headers: request.headers().iter().collect(),
            body: request.body().bytes().unwrap_or_default(),
        });
        transport::response(answer.status, answer.body, &answer.headers)
    }
}
