//! Requests that are not for the five services: health checks and STS.

use serde_json::json;

use super::fault::Fault;
use super::{Answer, Request, Sandbox, sts};

/// Reports that the sandbox is running, for clients that wait for it.
const HEALTH: &str = "/health";

impl Sandbox {
    /// The response to a request that is not for one of the services, if it is one of these.
    pub(super) fn beside(&self, request: &Request<'_>) -> Option<Result<Answer, Fault>> {
        if request.path == HEALTH && matches!(request.method, "GET" | "HEAD") {
            let body = json!({ "Status": "UP" }).to_string().into();
            return Some(Ok(Answer { status: 200, body, headers: Vec::new() }));
        }
        sts::answer(self, request).map(Ok)
    }
}
