//! The families of the sandbox. Only this file knows all of them; no family knows another. Data that one family stores
//! and another reads is in files that belong to neither (`people.rs`, `meeting.rs`), and actions that one family takes
//! because of another go through this table.

use super::emulation::{Emulation, Families};
use super::schedule::Event;
use super::{identity, media_pipelines, meetings, messaging, voice};
use crate::api::operation::Operation;
use crate::api::service::Service;

/// The families of the sandbox.
pub static FAMILIES: Families = Families {
    operations: |service| match service {
        Service::Identity => identity::OPERATIONS,
        Service::MediaPipelines => media_pipelines::OPERATIONS,
        Service::Meetings => meetings::OPERATIONS,
        Service::Messaging => messaging::OPERATIONS,
        Service::Voice => voice::OPERATIONS,
    },
    on_event: |event| match event {
        Event::User => identity::delete_user,
        Event::Channel => messaging::delete_channel,
        Event::Retention => messaging::delete_old_messages,
        Event::Meeting => meetings::end,
        Event::Pipeline => media_pipelines::go_on,
        Event::PipelineTask => media_pipelines::go_on_with_task,
        Event::Pool => media_pipelines::go_on_with_pool,
        Event::PhoneNumberOrder => voice::carry_out_order,
        Event::CallingName => voice::spread_calling_name,
        Event::ProxySession => voice::close_proxy_session,
        Event::CallTask => voice::go_on_with_task,
    },
    memberships_of: messaging::memberships_of,
    details: messaging::details,
    on_unreached: messaging::unreached,
    route: voice::route,
    may_call_from: voice::may_call_from,
    is_connector: voice::is_connector,
    on_person_deleted: &[messaging::leave_all],
    on_meeting_ended: &[media_pipelines::meeting_ended],
    uses_of_configuration: &[voice::use_of_configuration],
};

impl Emulation {
    /// What the sandbox does of `operation`; `None` if it does not know it.
    pub fn of(operation: &Operation) -> Option<&'static Self> {
        FAMILIES.emulation(operation)
    }
}
