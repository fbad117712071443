//! Automatic work at a planned time: a meeting ends, a pipeline continues, an order is fulfilled.
//!
//! The store removes a single resource at its time (`expires`). Anything more is planned here, as a separate resource with a
//! time. Before anything else is done, all due work is played in the order of its times, with its consequences: what a
//! request finds does not depend on when somebody looked before.

use serde_json::json;

use super::fault::Fault;
use super::{Call, DEFAULT_REGION, Sandbox};
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::service::Service;
use crate::services::Operations as _;

/// Kind of the plans; the parent is the kind of event, and the ID is that of the affected resource.
pub const PLAN: &str = "expiration";

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A user expires.
    User,
    /// A channel expires.
    Channel,
    /// Messages that an app instance keeps no longer are deleted.
    Retention,
    /// A meeting ends.
    Meeting,
    /// The status of a media pipeline changes.
    Pipeline,
    /// The status of an insights pipeline's task changes.
    PipelineTask,
    /// The status of a stream pool changes.
    Pool,
    /// An order of phone numbers is carried out.
    PhoneNumberOrder,
    /// A calling name has reached the networks.
    CallingName,
    /// A proxy session ends.
    ProxySession,
    /// The status of a call's task changes.
    CallTask,
}

impl Event {
    const ALL: [Self; 11] = [
        Self::User,
        Self::Channel,
        Self::Retention,
        Self::Meeting,
        Self::Pipeline,
        Self::PipelineTask,
        Self::Pool,
        Self::PhoneNumberOrder,
        Self::CallingName,
        Self::ProxySession,
        Self::CallTask,
    ];

    fn kind(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Channel => "channel",
            Self::Retention => "retention",
            Self::Meeting => "meeting",
            Self::Pipeline => "pipeline",
            Self::PipelineTask => "pipeline-task",
            Self::Pool => "pool",
            Self::PhoneNumberOrder => "phone-number-order",
            Self::CallingName => "calling-name",
            Self::ProxySession => "proxy-session",
            Self::CallTask => "call-task",
        }
    }
}

/// Plans what happens to `id` next, replacing earlier plans, at this time in milliseconds since 1970; nothing if it is none.
/// Several changes of the same resource are planned one after the other.
pub fn plan(call: &Call<'_>, event: Event, id: &str, at: Option<i64>) -> Result<(), Fault> {
    match at {
        Some(at) => call.records.put(PLAN, event.kind(), id, Some(at), &json!({ "Arn": id })),
        None => call.records.delete(PLAN, event.kind(), id).map(drop),
    }
}

/// Cancels all planned work in an app instance, because it is deleted.
pub fn clear_all_of(call: &Call<'_>, app_instance: &str) -> Result<(), Fault> {
    plan(call, Event::Retention, app_instance, None)?;
    let within = format!("{app_instance}/");
    for event in [Event::User, Event::Channel] {
        for due in call.records.all(PLAN, event.kind())? {
            let arn = due["Arn"].as_str().unwrap_or_default();
            if arn.starts_with(&within) {
                plan(call, event, arn, None)?;
            }
        }
    }
    Ok(())
}

/// Plays all that is due, in every region, and what follows from it, if that is due too.
pub fn play(call: &Call<'_>) -> Result<(), Fault> {
    while let Some(due) = call.records.next_due(PLAN)? {
        let records = call.records.in_region(&due.region).at(due.at);
        records.forget_ended(PLAN)?;
        records.delete(PLAN, &due.parent, &due.id)?;
        let call = &Call { records, ..*call };
        if let Some(event) = Event::ALL.into_iter().find(|event| event.kind() == due.parent) {
            match (call.families.on_event)(event)(call, &due.id) {
                // Its resource was deleted in another way: nobody waits for it, and it must not hold up other work that is
                // due.
                Err(fault) if fault.status < 500 => {}
                outcome => outcome?,
            }
        }
    }
    Ok(())
}

impl Sandbox {
    /// Plays all that is due by now, as the next request would.
    ///
    /// # Errors
    /// If the state cannot be read or written.
    pub(super) fn catch_up(&self) -> Result<(), Error> {
        // Automatic work belongs to no operation, and requires nothing of it.
        let Some(operation) = Service::Identity.operation("ListAppInstances") else { return Ok(()) };
        let nothing = Document::new();
        let done = self.store.transaction(
            true,
            DEFAULT_REGION,
            &|connection| self.clock.time(connection),
            |records| play(&self.call(records, operation, &nothing)),
            |_| Ok(()),
        );
        done.map_err(|fault| Error::new(Kind::Other, fault.message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::emulation::Families;
    use crate::sandbox::registry::FAMILIES;
    use crate::sandbox::time::DAY_MS;
    use crate::sandbox::{Clock, Store};

    /// Families that find nothing of what an event is about.
    static ABSENT: Families = Families { on_event: |_| |_, id| Err(Fault::not_found(id)), ..FAMILIES };
    /// Families of which every event fails.
    static BROKEN: Families = Families { on_event: |_| |_, id| Err(Fault::internal(id)), ..FAMILIES };

    #[test]
    fn an_event_about_what_is_gone_holds_up_nothing() {
        for (families, is_answered) in [(&ABSENT, true), (&BROKEN, false)] {
            let sandbox = Sandbox::new(Store::in_memory().unwrap(), Clock::Real);
            let sandbox = Sandbox { families, ..sandbox };
            let at = |days: i64, operation: &str, input: serde_json::Value| {
                let serde_json::Value::Object(input) = input else { panic!("{input}") };
                let operation = Service::Meetings.operation(operation).unwrap();
                sandbox.perform(operation, &input, DEFAULT_REGION, None, &|_| Ok(Some(days * DAY_MS)))
            };
            let input =
                json!({ "ExternalMeetingId": "m-1", "MediaRegion": "us-east-1", "ClientRequestToken": "token-1" });
            let made = at(0, "CreateMeeting", input).unwrap();
            let made: serde_json::Value = serde_json::from_str(&made).unwrap();
            let id = json!({ "MeetingId": made["Meeting"]["MeetingId"] });
            // The meeting is to end after a day, and nobody ends it.
            for days in [1, 2] {
                assert_eq!(at(days, "GetMeeting", id.clone()).is_ok(), is_answered, "{days}");
            }
        }
    }
}
