//! Where the values of a member come from: the command that lists them, or the one whose response holds them.
//!
//! One table serves the help of a flag, the error for a missing member and the error of a service that did not find
//! what a member names. `tests/it/hints.rs` holds that every member that names a resource is in it, or on a list with
//! the reason why not.

use crate::api::Document;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::text::hyphenated;

/// The source of a member's values.
#[derive(Debug)]
pub struct Link {
    /// The member (`ChannelArn`).
    pub member: &'static str,
    /// The operations for which this holds; for all if there are none. Of several links of a member, the first one
    /// that holds counts.
    pub operations: &'static [&'static str],
    /// The service of the command; that of the operation if there is none.
    pub service: Option<Service>,
    /// The operation that shows the values (`ListChannels`).
    pub shown_by: &'static str,
}

const fn link(member: &'static str, service: Service, shown_by: &'static str) -> Link {
    Link { member, operations: &[], service: Some(service), shown_by }
}

const fn of(
    operations: &'static [&'static str],
    member: &'static str,
    service: Service,
    shown_by: &'static str,
) -> Link {
    Link { member, operations, service: Some(service), shown_by }
}

use Service::{Identity, MediaPipelines, Meetings, Messaging, Voice};

/// Every link, by service.
pub static LINKS: &[Link] = &[
    link("AppInstanceArn", Identity, "ListAppInstances"),
    link("AppInstanceUserArn", Identity, "ListAppInstanceUsers"),
    link("AppInstanceBotArn", Identity, "ListAppInstanceBots"),
    of(&["CreateAppInstanceAdmin"], "AppInstanceAdminArn", Identity, "ListAppInstanceUsers"),
    link("AppInstanceAdminArn", Identity, "ListAppInstanceAdmins"),
    link("EndpointId", Identity, "ListAppInstanceUserEndpoints"),
    link("ChimeBearer", Identity, "ListAppInstanceUsers"),
    link("ChannelArn", Messaging, "ListChannels"),
    link("ChannelFlowArn", Messaging, "ListChannelFlows"),
    of(&["CreateChannelModerator"], "ChannelModeratorArn", Identity, "ListAppInstanceUsers"),
    link("ChannelModeratorArn", Messaging, "ListChannelModerators"),
    of(&["CreateChannelBan", "CreateChannelMembership"], "MemberArn", Identity, "ListAppInstanceUsers"),
    of(&["DeleteChannelBan", "DescribeChannelBan"], "MemberArn", Messaging, "ListChannelBans"),
    link("MemberArn", Messaging, "ListChannelMemberships"),
    link("MemberArns", Identity, "ListAppInstanceUsers"),
    link("ModeratorArns", Identity, "ListAppInstanceUsers"),
    link("MessageId", Messaging, "ListChannelMessages"),
    link("SubChannelId", Messaging, "ListSubChannels"),
    link("MeetingId", Meetings, "CreateMeeting"),
    link("PrimaryMeetingId", Meetings, "CreateMeeting"),
    link("AttendeeId", Meetings, "ListAttendees"),
    link("ExcludedAttendeeIds", Meetings, "ListAttendees"),
    link("SourceArn", Meetings, "CreateMeeting"),
    // Of the meeting in a source of a live connector.
    of(&["CreateMediaLiveConnectorPipeline"], "Arn", Meetings, "CreateMeeting"),
    of(
        &["DeleteMediaCapturePipeline", "GetMediaCapturePipeline"],
        "MediaPipelineId",
        MediaPipelines,
        "ListMediaCapturePipelines",
    ),
    link("MediaPipelineId", MediaPipelines, "ListMediaPipelines"),
    of(
        &[
            "DeleteMediaInsightsPipelineConfiguration",
            "GetMediaInsightsPipelineConfiguration",
            "UpdateMediaInsightsPipelineConfiguration",
        ],
        "Identifier",
        MediaPipelines,
        "ListMediaInsightsPipelineConfigurations",
    ),
    of(
        &[
            "DeleteMediaPipelineKinesisVideoStreamPool",
            "GetMediaPipelineKinesisVideoStreamPool",
            "UpdateMediaPipelineKinesisVideoStreamPool",
        ],
        "Identifier",
        MediaPipelines,
        "ListMediaPipelineKinesisVideoStreamPools",
    ),
    link("Identifier", MediaPipelines, "ListMediaPipelines"),
    link("MediaPipelineArn", MediaPipelines, "ListMediaPipelines"),
    of(
        &["PutVoiceConnectorStreamingConfiguration"],
        "ConfigurationArn",
        MediaPipelines,
        "ListMediaInsightsPipelineConfigurations",
    ),
    link("MediaInsightsPipelineConfigurationArn", MediaPipelines, "ListMediaInsightsPipelineConfigurations"),
    link("VoiceProfileDomainArn", Voice, "ListVoiceProfileDomains"),
    // Both services have tasks, each its own.
    Link { member: "SpeakerSearchTaskId", operations: &[], service: None, shown_by: "StartSpeakerSearchTask" },
    Link { member: "VoiceToneAnalysisTaskId", operations: &[], service: None, shown_by: "StartVoiceToneAnalysisTask" },
    link("VoiceConnectorId", Voice, "ListVoiceConnectors"),
    link("VoiceConnectorGroupId", Voice, "ListVoiceConnectorGroups"),
    link("SipMediaApplicationId", Voice, "ListSipMediaApplications"),
    link("SipRuleId", Voice, "ListSipRules"),
    link("PhoneNumberId", Voice, "ListPhoneNumbers"),
    link("PhoneNumberIds", Voice, "ListPhoneNumbers"),
    of(&["CreatePhoneNumberOrder"], "E164PhoneNumbers", Voice, "SearchAvailablePhoneNumbers"),
    link("E164PhoneNumbers", Voice, "ListPhoneNumbers"),
    link("FromPhoneNumber", Voice, "ListPhoneNumbers"),
    link("PhoneNumberOrderId", Voice, "ListPhoneNumberOrders"),
    link("ProxySessionId", Voice, "ListProxySessions"),
    of(&["UpdateSipMediaApplicationCall"], "TransactionId", Voice, "CreateSipMediaApplicationCall"),
    link("VoiceProfileDomainId", Voice, "ListVoiceProfileDomains"),
    link("VoiceProfileId", Voice, "ListVoiceProfiles"),
];

/// The link of the member called `member` of `operation`.
pub fn find(operation: &Operation, member: &str) -> Option<&'static Link> {
    LINKS
        .iter()
        .find(|link| link.member == member && (link.operations.is_empty() || link.operations.contains(&operation.name)))
}

impl Link {
    /// The command as it is typed, for a member of `operation`.
    pub fn command(&self, operation: &Operation) -> String {
        let service = self.service.unwrap_or(operation.service);
        format!("chimectl {} {}", service.name(), hyphenated(self.shown_by))
    }

    /// Whether the command lists what there is. Others make something new, and their responses contain the value.
    pub fn is_list(&self) -> bool {
        self.shown_by.starts_with("List") || self.shown_by.starts_with("Search")
    }

    /// Where to look, in words that follow what a member takes.
    pub fn advice(&self, operation: &Operation) -> String {
        let command = self.command(operation);
        if self.is_list() { format!("to find it, use: {command}") } else { format!("returned by: {command}") }
    }
}

/// Which commands list what the members in `input` name, for a service that did not find one of them.
pub fn not_found(operation: &Operation, input: &Document) -> Option<String> {
    // The bearer has its own hint, and stands in nearly every call.
    let members =
        operation.members.iter().filter(|member| input.contains_key(member.name) && member.name != "ChimeBearer");
    let lists: Vec<_> = members
        .filter_map(|member| {
            let link = find(operation, member.name).filter(|link| link.is_list())?;
            Some(format!("{} for --{}", link.command(operation), member.flag()))
        })
        .collect();
    if lists.is_empty() { None } else { Some(format!("To see what exists: {}.", lists.join(", "))) }
}
