//! What the sandbox does for each operation, as shown in `docs/sandbox.md`, with its handler.

use serde_json::Value as Json;

use super::calls::Route;
use super::event::{InChannel, Invocation};
use super::fault::Fault;
use super::schedule::Event;
use super::{Call, own};
use crate::api::operation::Operation;
use crate::api::service::Service;

/// Handles a call.
#[derive(Debug, Clone, Copy)]
enum Handler {
    /// Returns the response document, `Null` if the response has no body.
    Document(fn(&Call<'_>) -> Result<Json, Fault>),
    /// Returns the response body.
    Body(fn(&Call<'_>) -> Result<String, Fault>),
}

/// What a handler returns.
pub(super) enum Reply {
    Document(Json),
    Body(String),
}

impl Reply {
    /// The response body of `operation`; empty if there is none.
    pub fn into_body(self, operation: &Operation) -> String {
        match self {
            Self::Document(Json::Null) => String::new(),
            Self::Document(mut document) => {
                own::strip(operation, &mut document);
                document.to_string()
            }
            Self::Body(body) => body,
        }
    }
}

/// An operation in the sandbox.
#[derive(Debug, Clone, Copy)]
pub struct Emulation {
    /// The operation (`CreateMeeting`).
    pub operation: &'static str,
    /// The simulated parts; empty if there are none.
    pub simulated: &'static str,
    /// The missing parts; empty if there are none.
    pub missing: &'static str,
    handler: Handler,
}

/// An operation that keeps, checks and answers what the service does.
pub(super) const fn real(operation: &'static str, handler: fn(&Call<'_>) -> Result<Json, Fault>) -> Emulation {
    Emulation { operation, simulated: "", missing: "", handler: Handler::Document(handler) }
}

/// The same if the handler writes the response body directly, without the sandbox's own members, because that is much faster.
pub(super) const fn written(operation: &'static str, handler: fn(&Call<'_>) -> Result<String, Fault>) -> Emulation {
    Emulation { operation, simulated: "", missing: "", handler: Handler::Body(handler) }
}

/// An operation that pretends what `what` says.
pub(super) const fn simulated(
    operation: &'static str,
    handler: fn(&Call<'_>) -> Result<Json, Fault>,
    what: &'static str,
) -> Emulation {
    Emulation { simulated: what, ..real(operation, handler) }
}

impl Emulation {
    /// Handles a call.
    pub(super) fn reply(&self, call: &Call<'_>) -> Result<Reply, Fault> {
        match self.handler {
            Handler::Document(handler) => handler(call).map(Reply::Document),
            Handler::Body(handler) => handler(call).map(Reply::Body),
        }
    }

    /// The same without what `missing` says.
    pub(super) const fn without(self, missing: &'static str) -> Self {
        Self { missing, ..self }
    }
}

/// What a family does because of something that was done to the resource with this ARN.
pub(super) type Consequence = fn(&Call<'_>, &str) -> Result<(), Fault>;

/// The families of a sandbox, for actions that one family needs from an unknown other one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Families {
    /// The operations of a service.
    pub operations: fn(Service) -> &'static [Emulation],
    /// What is done when an event is due.
    pub on_event: fn(Event) -> Consequence,
    /// The channels that a user or bot is a member of, each with the sub-channel.
    pub memberships_of: fn(&Call<'_>, &str) -> Result<Vec<InChannel>, Fault>,
    /// What a user or bot gets about its channels when a session starts, either sorted by the last message or with unread
    /// channels first.
    pub details: fn(&Call<'_>, &str, bool) -> Result<Vec<Json>, Fault>,
    /// What is done if a function cannot be invoked, with the reason.
    pub on_unreached: fn(&Call<'_>, &Invocation, &str) -> Result<(), Fault>,
    /// Where a call to a number, or to `NUMBER@HOST` through a voice connector, goes.
    pub route: fn(&Call<'_>, &str) -> Result<Route, Fault>,
    /// Whether the account has a number and can call from it.
    pub may_call_from: fn(&Call<'_>, &str) -> Result<bool, Fault>,
    /// Whether there is a voice connector, or a group of them, with this ARN.
    pub is_connector: fn(&Call<'_>, &str) -> Result<bool, Fault>,
    /// What else is done when a user or bot is deleted.
    pub on_person_deleted: &'static [Consequence],
    /// What else is done when a meeting has ended.
    pub on_meeting_ended: &'static [Consequence],
    /// Who uses an insights configuration, each in words.
    pub uses_of_configuration: &'static [Use],
}

/// What a family has that uses the resource with this ARN, in words, if it has anything.
pub(super) type Use = fn(&Call<'_>, &str) -> Result<Option<String>, Fault>;

impl Families {
    /// The emulation of `operation`, if it exists.
    pub fn emulation(&self, operation: &Operation) -> Option<&'static Emulation> {
        (self.operations)(operation.service).iter().find(|emulation| emulation.operation == operation.name)
    }
}

impl Call<'_> {
    /// Has the other families do what follows when the user or bot `arn` is deleted.
    pub(super) fn person_deleted(&self, arn: &str) -> Result<(), Fault> {
        self.families.on_person_deleted.iter().try_for_each(|consequence| consequence(self, arn))
    }

    /// Makes the other families do what follows when the meeting with this ID ends.
    pub(super) fn meeting_ended(&self, id: &str) -> Result<(), Fault> {
        self.families.on_meeting_ended.iter().try_for_each(|consequence| consequence(self, id))
    }

    /// What in the other families uses the insights configuration `arn`, in words.
    pub(super) fn use_of_configuration(&self, arn: &str) -> Result<Option<String>, Fault> {
        for family in self.families.uses_of_configuration {
            if let Some(found) = family(self, arn)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}
