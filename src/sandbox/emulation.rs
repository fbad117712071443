//! What the sandbox does of each operation, as `docs/sandbox.md` shows it, beside the function that does it.

use serde_json::Value as Json;

use super::Call;
use super::fault::Fault;
use crate::api::operation::Operation;
use crate::api::service::Service;

/// Works on a call and gives the answer's document, `Null` where the answer has no body.
pub(super) type Handler = fn(&Call<'_>) -> Result<Json, Fault>;

/// An operation in the sandbox.
#[derive(Debug, Clone, Copy)]
pub struct Emulation {
    /// The operation (`CreateMeeting`).
    pub operation: &'static str,
    /// What is pretended, because it would take the real service; empty if nothing is.
    pub simulated: &'static str,
    /// What is not done at all; empty if everything is.
    pub missing: &'static str,
    pub(super) handler: Handler,
}

/// An operation that keeps, checks and answers what the service does.
pub(super) const fn real(operation: &'static str, handler: Handler) -> Emulation {
    Emulation { operation, simulated: "", missing: "", handler }
}

/// An operation that pretends what `what` says.
pub(super) const fn simulated(operation: &'static str, handler: Handler, what: &'static str) -> Emulation {
    Emulation { operation, simulated: what, missing: "", handler }
}

impl Emulation {
    /// The same without what `missing` says.
    pub(super) const fn without(self, missing: &'static str) -> Self {
        Self { missing, ..self }
    }

    /// What the sandbox does of `operation`; `None` if it does not know it.
    pub fn of(operation: &Operation) -> Option<&'static Self> {
        let of_service = match operation.service {
            Service::Identity => super::identity::OPERATIONS,
            Service::MediaPipelines => super::media_pipelines::OPERATIONS,
            Service::Meetings => super::meetings::OPERATIONS,
            Service::Messaging => super::messaging::OPERATIONS,
            Service::Voice => super::voice::OPERATIONS,
        };
        of_service.iter().find(|emulation| emulation.operation == operation.name)
    }
}
