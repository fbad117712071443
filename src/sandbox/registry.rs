//! The families that the sandbox is made of. Only this file names them: none knows another. What one keeps and another
//! reads is in files that belong to neither (`people.rs`, `meeting.rs`), and what one does because of another is done
//! through this table.

use super::emulation::{Emulation, Families};
use super::expiration::Expiring;
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
    on_expiration: |what| match what {
        Expiring::User => identity::delete_user,
        Expiring::Channel => messaging::delete_channel,
    },
    memberships_of: messaging::memberships_of,
    details: messaging::details,
    on_unreached: messaging::unreached,
    on_person_deleted: &[messaging::leave_all],
};

impl Emulation {
    /// What the sandbox does of `operation`; `None` if it does not know it.
    pub fn of(operation: &Operation) -> Option<&'static Self> {
        FAMILIES.emulation(operation)
    }
}
