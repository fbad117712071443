//! What the members that name a resource name: which list shows it under which name, which command makes it, and how its
//! ARN follows from its ID.
//!
//! Where the values of a member come from is in `links.rs`; this is what stands there. Together they serve short names
//! (`@general`, `@last`, `alice`) and the completion of identifiers.

use super::links::{self, Link};
use super::operation::Operation;

/// A kind of thing, in a user's words.
pub type Kind = &'static str;

/// The thing that everything of messaging and of identity is below.
pub const APP_INSTANCE: Kind = "app instance";
/// Who acts in messaging, if it is not a bot.
pub const USER: Kind = "user";
/// A user that a program runs.
pub const BOT: Kind = "bot";

/// Kinds below an app instance, each with what stands before its ID in an ARN
/// (`arn:aws:chime:us-east-1:123456789012:app-instance/ID/channel/ID`).
const BELOW: &[(Kind, &str)] =
    &[(USER, "user"), (BOT, "bot"), ("channel", "channel"), ("channel flow", "channel-flow")];

/// What a list shows.
#[derive(Debug)]
pub struct Listing {
    /// The operation that lists (`ListChannels`).
    pub by: &'static str,
    /// What it lists.
    pub of: Kind,
    /// The member of its response with the things.
    pub things: &'static str,
    /// The path to the ARN in a thing; empty if it has none.
    pub arn: &'static str,
    /// The path to the ID in a thing; empty if its ARN says all.
    pub id: &'static str,
    /// The path to its name; empty if it has none.
    pub name: &'static str,
    /// A member of the request, and the values with which the list is asked for in turn. Not everybody can ask with all
    /// but the first. Empty if one request shows all.
    pub parts: (&'static str, &'static [&'static str]),
}

const fn listing(
    by: &'static str,
    of: Kind,
    things: &'static str,
    (arn, id, name): (&'static str, &'static str, &'static str),
) -> Listing {
    Listing { by, of, things, arn, id, name, parts: ("", &[]) }
}

/// Every list to which a link leads, but the one of numbers that can be bought.
pub static LISTINGS: &[Listing] = &[
    listing("ListAppInstances", APP_INSTANCE, "AppInstances", ("AppInstanceArn", "", "Name")),
    listing("ListAppInstanceUsers", USER, "AppInstanceUsers", ("AppInstanceUserArn", "", "Name")),
    listing("ListAppInstanceBots", BOT, "AppInstanceBots", ("AppInstanceBotArn", "", "Name")),
    listing("ListAppInstanceAdmins", USER, "AppInstanceAdmins", ("Admin.Arn", "", "Admin.Name")),
    listing("ListAppInstanceUserEndpoints", "endpoint", "AppInstanceUserEndpoints", ("", "EndpointId", "Name")),
    Listing {
        parts: ("Privacy", &["PUBLIC", "PRIVATE"]),
        ..listing("ListChannels", "channel", "Channels", ("ChannelArn", "", "Name"))
    },
    listing("ListChannelFlows", "channel flow", "ChannelFlows", ("ChannelFlowArn", "", "Name")),
    listing("ListChannelBans", USER, "ChannelBans", ("Member.Arn", "", "Member.Name")),
    listing("ListChannelMemberships", USER, "ChannelMemberships", ("Member.Arn", "", "Member.Name")),
    listing("ListChannelModerators", USER, "ChannelModerators", ("Moderator.Arn", "", "Moderator.Name")),
    listing("ListChannelMessages", "message", "ChannelMessages", ("", "MessageId", "")),
    listing("ListSubChannels", "subchannel", "SubChannels", ("", "SubChannelId", "")),
    listing("ListAttendees", "attendee", "Attendees", ("", "AttendeeId", "ExternalUserId")),
    listing(
        "ListMediaCapturePipelines",
        "media pipeline",
        "MediaCapturePipelines",
        ("MediaPipelineArn", "MediaPipelineId", ""),
    ),
    listing("ListMediaPipelines", "media pipeline", "MediaPipelines", ("MediaPipelineArn", "MediaPipelineId", "")),
    listing(
        "ListMediaInsightsPipelineConfigurations",
        "media insights pipeline configuration",
        "MediaInsightsPipelineConfigurations",
        (
            "MediaInsightsPipelineConfigurationArn",
            "MediaInsightsPipelineConfigurationId",
            "MediaInsightsPipelineConfigurationName",
        ),
    ),
    listing(
        "ListMediaPipelineKinesisVideoStreamPools",
        "Kinesis video stream pool",
        "KinesisVideoStreamPools",
        ("PoolArn", "PoolId", "PoolName"),
    ),
    listing(
        "ListVoiceProfileDomains",
        "voice profile domain",
        "VoiceProfileDomains",
        ("VoiceProfileDomainArn", "VoiceProfileDomainId", "Name"),
    ),
    listing("ListVoiceProfiles", "voice profile", "VoiceProfiles", ("VoiceProfileArn", "VoiceProfileId", "")),
    listing(
        "ListVoiceConnectors",
        "voice connector",
        "VoiceConnectors",
        ("VoiceConnectorArn", "VoiceConnectorId", "Name"),
    ),
    listing(
        "ListVoiceConnectorGroups",
        "voice connector group",
        "VoiceConnectorGroups",
        ("VoiceConnectorGroupArn", "VoiceConnectorGroupId", "Name"),
    ),
    listing(
        "ListSipMediaApplications",
        "SIP media application",
        "SipMediaApplications",
        ("SipMediaApplicationArn", "SipMediaApplicationId", "Name"),
    ),
    listing("ListSipRules", "SIP rule", "SipRules", ("", "SipRuleId", "Name")),
    listing("ListPhoneNumberOrders", "phone number order", "PhoneNumberOrders", ("", "PhoneNumberOrderId", "")),
    listing("ListProxySessions", "proxy session", "ProxySessions", ("", "ProxySessionId", "Name")),
];

/// What a command makes.
#[derive(Debug)]
pub struct Made {
    /// The operation (`CreateMeeting`).
    pub by: &'static str,
    /// What it makes.
    pub of: Kind,
    /// The path to the ARN in its response; empty if it has none.
    pub arn: &'static str,
    /// The path to the ID in its response; empty if the ARN says all.
    pub id: &'static str,
}

const fn made(by: &'static str, of: Kind, arn: &'static str, id: &'static str) -> Made {
    Made { by, of, arn, id }
}

/// A kind of pipeline, by the member in which it is shown.
macro_rules! pipeline {
    ($shown:literal) => {
        made(
            concat!("Create", $shown),
            "media pipeline",
            concat!($shown, ".MediaPipelineArn"),
            concat!($shown, ".MediaPipelineId"),
        )
    };
}

/// Every operation that makes something which has an ID.
pub static MADE: &[Made] = &[
    made("CreateAppInstance", APP_INSTANCE, "AppInstanceArn", ""),
    made("CreateAppInstanceUser", USER, "AppInstanceUserArn", ""),
    made("CreateAppInstanceBot", BOT, "AppInstanceBotArn", ""),
    made("RegisterAppInstanceUserEndpoint", "endpoint", "", "EndpointId"),
    made("CreateChannel", "channel", "ChannelArn", ""),
    made("CreateChannelFlow", "channel flow", "ChannelFlowArn", ""),
    made("SendChannelMessage", "message", "", "MessageId"),
    made("CreateMeeting", "meeting", "Meeting.MeetingArn", "Meeting.MeetingId"),
    made("CreateMeetingWithAttendees", "meeting", "Meeting.MeetingArn", "Meeting.MeetingId"),
    made("CreateAttendee", "attendee", "", "Attendee.AttendeeId"),
    pipeline!("MediaCapturePipeline"),
    pipeline!("MediaConcatenationPipeline"),
    pipeline!("MediaInsightsPipeline"),
    pipeline!("MediaLiveConnectorPipeline"),
    pipeline!("MediaStreamPipeline"),
    made(
        "CreateMediaInsightsPipelineConfiguration",
        "media insights pipeline configuration",
        "MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationArn",
        "MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationId",
    ),
    made(
        "CreateMediaPipelineKinesisVideoStreamPool",
        "Kinesis video stream pool",
        "KinesisVideoStreamPoolConfiguration.PoolArn",
        "KinesisVideoStreamPoolConfiguration.PoolId",
    ),
    made("StartSpeakerSearchTask", "speaker search task", "", "SpeakerSearchTask.SpeakerSearchTaskId"),
    made("StartVoiceToneAnalysisTask", "voice tone analysis task", "", "VoiceToneAnalysisTask.VoiceToneAnalysisTaskId"),
    made("CreatePhoneNumberOrder", "phone number order", "", "PhoneNumberOrder.PhoneNumberOrderId"),
    made("CreateProxySession", "proxy session", "", "ProxySession.ProxySessionId"),
    made(
        "CreateSipMediaApplication",
        "SIP media application",
        "SipMediaApplication.SipMediaApplicationArn",
        "SipMediaApplication.SipMediaApplicationId",
    ),
    made("CreateSipMediaApplicationCall", "call", "", "SipMediaApplicationCall.TransactionId"),
    made("CreateSipRule", "SIP rule", "", "SipRule.SipRuleId"),
    made(
        "CreateVoiceConnector",
        "voice connector",
        "VoiceConnector.VoiceConnectorArn",
        "VoiceConnector.VoiceConnectorId",
    ),
    made(
        "CreateVoiceConnectorGroup",
        "voice connector group",
        "VoiceConnectorGroup.VoiceConnectorGroupArn",
        "VoiceConnectorGroup.VoiceConnectorGroupId",
    ),
    made("CreateVoiceProfile", "voice profile", "VoiceProfile.VoiceProfileArn", "VoiceProfile.VoiceProfileId"),
    made(
        "CreateVoiceProfileDomain",
        "voice profile domain",
        "VoiceProfileDomain.VoiceProfileDomainArn",
        "VoiceProfileDomain.VoiceProfileDomainId",
    ),
];

impl Listing {
    /// The list of the operation called `by`.
    pub fn of(by: &str) -> Option<&'static Self> {
        LISTINGS.iter().find(|listing| listing.by == by)
    }
}

impl Made {
    /// What `operation` makes.
    pub fn of(operation: &Operation) -> Option<&'static Self> {
        MADE.iter().find(|made| made.by == operation.name)
    }
}

/// What a member names.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// Where its values come from.
    pub link: &'static Link,
    /// What it names.
    pub of: Kind,
    /// The list that shows them; none if the API has none.
    pub listing: Option<&'static Listing>,
    /// Whether its value is an ARN, and not an ID.
    pub is_arn: bool,
}

impl Named {
    /// What the member called `member` of `operation`, or of a structure in its input, names, if it names what has an ID.
    pub fn of(operation: &Operation, member: &str) -> Option<Self> {
        let link = links::find(operation, member)?;
        let listing = Listing::of(link.shown_by);
        let made = || MADE.iter().find(|made| made.by == link.shown_by).map(|made| made.of);
        let of = listing.map(|listing| listing.of).or_else(made)?;
        Some(Self { link, of, listing, is_arn: takes_arn(member) })
    }

    /// What stands before an ID in the ARN of what it names, if that is below an app instance.
    pub fn segment(&self) -> Option<&'static str> {
        BELOW.iter().find(|(kind, _)| *kind == self.of).map(|(_, segment)| *segment)
    }
}

/// Whether the value of a member of this name is an ARN. `Identifier` takes an ID as well, and any ARN.
pub fn takes_arn(member: &str) -> bool {
    matches!(member, "ChimeBearer" | "Identifier") || ["Arn", "Arns", "ARN"].iter().any(|end| member.ends_with(end))
}

/// What stands before IDs in the ARNs of things below an app instance, in a text such as `bot/helper`, and the ID.
pub fn segmented(text: &str) -> Option<(&'static str, &str)> {
    let (typed, id) = text.split_once('/')?;
    let (_, segment) = BELOW.iter().find(|(_, segment)| *segment == typed)?;
    Some((segment, id))
}

/// Whether the text can be an ID that a user has chosen, or that a service has made.
pub fn is_id(text: &str) -> bool {
    let is_arn = text.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("arn:"));
    let is_inside = |letter: char| letter.is_ascii_alphanumeric() || ":-_.@".contains(letter);
    let is_end = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    // A file and an address are none either.
    !is_arn
        && text.len() <= 64
        && text.chars().all(is_inside)
        && is_end(text.chars().next())
        && is_end(text.chars().last())
}

/// Whether the text has the form of an ID that a service makes.
pub fn is_uuid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.chars().all(|letter| letter == '-' || letter.is_ascii_hexdigit())
}
