//! The services and their leaves: one folder a service, in it one file for each resource that leaves act on.

pub mod meetings;

use crate::operation::Operation;

/// A service of the Amazon Chime SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Meetings, their attendees and live transcription.
    Meetings,
}

impl Service {
    /// Every service.
    pub const ALL: &'static [Self] = &[Self::Meetings];

    /// The service whose module is called `module`. Anything else does not compile where a declaration is
    /// evaluated.
    pub(crate) const fn named(module: &str) -> Self {
        match module.as_bytes() {
            b"meetings" => Self::Meetings,
            _ => unreachable!(),
        }
    }

    /// The group's name on the command line and in the facts (`meetings`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
        }
    }

    /// The environment variable with which any AWS SDK and the AWS CLI set the service's endpoint.
    pub fn endpoint_variable(self) -> &'static str {
        match self {
            Self::Meetings => "AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS",
        }
    }

    /// The service's operations, in the order of its leaves.
    pub fn operations(self) -> &'static [&'static Operation] {
        match self {
            Self::Meetings => meetings::Meetings::OPERATIONS,
        }
    }

    /// The operation called `name` in the API.
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        self.operations().iter().copied().find(|operation| operation.name == name)
    }
}
