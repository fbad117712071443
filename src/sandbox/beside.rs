//! What the sandbox answers beside the five services: whether it is there, and who calls.

use serde_json::json;

use super::fault::Fault;
use super::{Answer, Request, Sandbox, sts};

/// Says that the sandbox is there, for whoever waits until it is.
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
