//! The sandbox in the SDK's place for the network: `--sandbox`.

use std::sync::Arc;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use super::{Request, Sandbox};
use crate::transport;

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
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.uri().split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
        let (path, query) = target.map_or(("/", ""), |target| target.split_once('?').unwrap_or((target, "")));
        let answer = self.0.answer(&Request {
            method: request.method(),
            path,
            query,
            headers: request.headers().iter().collect(),
            body: request.body().bytes().unwrap_or_default(),
        });
        HttpConnectorFuture::ready(transport::response(answer.status, answer.body, &answer.headers))
    }
}
