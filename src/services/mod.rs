//! The declarations: one folder per service, with one file per resource that operations act on.

pub mod identity;
pub mod media_pipelines;
pub mod meetings;
pub mod messaging;
pub mod voice;

use crate::api::operation::Operation;
use crate::api::service::Service;

/// The operations of a service.
pub trait Operations {
    /// All of them, in alphabetical order.
    fn operations(self) -> &'static [&'static Operation];

    /// The one called `name` in the API (`CreateMeeting`).
    fn operation(self, name: &str) -> Option<&'static Operation>;
}

impl Operations for Service {
    fn operations(self) -> &'static [&'static Operation] {
        match self {
            Self::Identity => identity::OPERATIONS,
            Self::MediaPipelines => media_pipelines::OPERATIONS,
            Self::Meetings => meetings::OPERATIONS,
            Self::Messaging => messaging::OPERATIONS,
            Self::Voice => voice::OPERATIONS,
        }
    }

    fn operation(self, name: &str) -> Option<&'static Operation> {
        self.operations().iter().copied().find(|operation| operation.name == name)
    }
}
