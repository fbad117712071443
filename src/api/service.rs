//! The services of the Amazon Chime SDK.

/// The name by which requests to all of these services are signed.
pub const SIGNING_NAME: &str = "chime";

/// A service of the Amazon Chime SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// App instances with their users, bots, admins and endpoints.
    Identity,
    /// Recording, streaming and analysis of media.
    MediaPipelines,
    /// Meetings, their attendees and live transcription.
    Meetings,
    /// Channels, memberships and messages.
    Messaging,
    /// Phone numbers, voice connectors, SIP and voice profiles.
    Voice,
}

impl Service {
    /// Every service.
    pub const ALL: &'static [Self] =
        &[Self::Identity, Self::MediaPipelines, Self::Meetings, Self::Messaging, Self::Voice];

    /// The service whose module is called `module`. Anything else does not compile where a declaration is
    /// evaluated.
    pub(crate) const fn named(module: &str) -> Self {
        match module.as_bytes() {
            b"identity" => Self::Identity,
            b"media_pipelines" => Self::MediaPipelines,
            b"meetings" => Self::Meetings,
            b"messaging" => Self::Messaging,
            b"voice" => Self::Voice,
            _ => unreachable!(),
        }
    }

    /// The group's name on the command line and in the facts (`meetings`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::MediaPipelines => "media-pipelines",
            Self::Meetings => "meetings",
            Self::Messaging => "messaging",
            Self::Voice => "voice",
        }
    }

    /// The environment variables with which any AWS SDK and the AWS CLI set the service's endpoint: its own, then that
    /// of all services.
    pub const fn endpoint_variables(self) -> &'static [&'static str; 2] {
        match self {
            Self::Identity => &["AWS_ENDPOINT_URL_CHIME_SDK_IDENTITY", ENDPOINT_VARIABLE],
            Self::MediaPipelines => &["AWS_ENDPOINT_URL_CHIME_SDK_MEDIA_PIPELINES", ENDPOINT_VARIABLE],
            Self::Meetings => &["AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS", ENDPOINT_VARIABLE],
            Self::Messaging => &["AWS_ENDPOINT_URL_CHIME_SDK_MESSAGING", ENDPOINT_VARIABLE],
            Self::Voice => &["AWS_ENDPOINT_URL_CHIME_SDK_VOICE", ENDPOINT_VARIABLE],
        }
    }

    /// The variable of the service alone.
    pub const fn endpoint_variable(self) -> &'static str {
        self.endpoint_variables()[0]
    }
}

/// The variable that sets the endpoint of every service of AWS.
const ENDPOINT_VARIABLE: &str = "AWS_ENDPOINT_URL";
