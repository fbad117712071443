//! Helpers for handlers: the members of the request, the times of new resources, the error for missing ones.

use serde_json::Value as Json;

use super::Call;
use super::fault::Fault;
use crate::api::facts::{OperationFacts, ServiceFacts};

impl Call<'_> {
    /// The text of the member called `name`, which the check has found to be there.
    pub(super) fn text(&self, name: &str) -> Result<&str, Fault> {
        self.input
            .get(name)
            .and_then(Json::as_str)
            .ok_or_else(|| Fault::internal(format!("{name} is not a string member")))
    }

    /// The member called `name`, if the request has it.
    pub(super) fn member(&self, name: &str) -> Option<&Json> {
        self.input.get(name).filter(|value| !value.is_null())
    }

    /// The end time of work that a user can stop, if it takes `duration` milliseconds: it takes this time under every
    /// clock, because otherwise there would be nothing to stop.
    pub(super) fn lasts_until(&self, duration: i64) -> i64 {
        self.records.now.saturating_add(duration)
    }

    /// The time at which background work that begins with this request and takes `duration` milliseconds is
    /// done. A handler stores it with the resource (`$done_at`) and compares it with `records.now` later.
    pub(super) fn done_at(&self, duration: i64) -> i64 {
        self.clock.done_at(self.records.now, duration)
    }

    /// Whether the reference lists the error `code` for the operation.
    pub(super) fn documents(&self, code: &str) -> bool {
        self.facts().is_some_and(|facts| facts.errors.contains_key(code))
    }

    /// What the reference says of the operation, unless it is newer.
    pub(super) fn facts(&self) -> Option<&'static OperationFacts> {
        ServiceFacts::of(self.operation.service).operation(self.operation.name)
    }

    /// The response to a request for a resource that does not exist. Many operations of identity and messaging have no
    /// NotFoundException: resources that the caller cannot see and resources that do not exist look the same.
    pub(super) fn missing(&self, message: impl Into<String>) -> Fault {
        if self.documents("NotFoundException") { Fault::not_found(message) } else { Fault::forbidden(message) }
    }

    /// Copies the members called `names`, as far as the request has them, into `document`.
    pub(super) fn copy(&self, names: &[&str], document: &mut Json) {
        for name in names {
            if let Some(value) = self.member(name) {
                document[*name] = value.clone();
            }
        }
    }

    /// The items of the list member called `name`; none if the request has it not.
    pub(super) fn items(&self, name: &str) -> &[Json] {
        self.member(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
    }
}
