//! Which columns the items of each list have in tables, and in which order: what a person looks for first,
//! and what the next command needs, comes first.
//!
//! Members that are not named here are shown with `--wide` or `--columns`. In `csv`, which leaves nothing out,
//! they follow.

/// Structure → columns. A dotted name is a member of a member.
pub const CHOSEN: &[(&str, &[&str])] = &[
    // identity
    ("AppInstanceAdminSummary", &["Admin.Name", "Admin.Arn"]),
    ("AppInstanceBotSummary", &["Name", "AppInstanceBotArn", "Metadata"]),
    ("AppInstanceSummary", &["Name", "AppInstanceArn", "Metadata"]),
    (
        "AppInstanceUserEndpointSummary",
        &["Name", "EndpointId", "Type", "AllowMessages", "EndpointState.Status", "EndpointState.StatusReason"],
    ),
    ("AppInstanceUserSummary", &["Name", "AppInstanceUserArn", "Metadata"]),
    // media-pipelines
    ("KinesisVideoStreamPoolSummary", &["PoolName", "PoolId", "PoolArn"]),
    ("MediaCapturePipelineSummary", &["MediaPipelineId", "MediaPipelineArn"]),
    (
        "MediaInsightsPipelineConfigurationSummary",
        &[
            "MediaInsightsPipelineConfigurationName",
            "MediaInsightsPipelineConfigurationId",
            "MediaInsightsPipelineConfigurationArn",
        ],
    ),
    ("MediaPipelineSummary", &["MediaPipelineId", "MediaPipelineArn"]),
    // meetings
    (
        "Attendee",
        &[
            "ExternalUserId",
            "AttendeeId",
            "Capabilities.Audio",
            "Capabilities.Video",
            "Capabilities.Content",
            "JoinToken",
        ],
    ),
    ("CreateAttendeeError", &["ExternalUserId", "ErrorCode", "ErrorMessage"]),
    // messaging
    ("BatchCreateChannelMembershipError", &["MemberArn", "ErrorCode", "ErrorMessage"]),
    ("ChannelAssociatedWithFlowSummary", &["Name", "ChannelArn", "Privacy", "Mode", "Metadata"]),
    ("ChannelBanSummary", &["Member.Name", "Member.Arn"]),
    ("ChannelFlowSummary", &["Name", "ChannelFlowArn", "Processors"]),
    (
        "ChannelMembershipForAppInstanceUserSummary",
        &[
            "ChannelSummary.Name",
            "ChannelSummary.ChannelArn",
            "ChannelSummary.Privacy",
            "ChannelSummary.Mode",
            "AppInstanceUserMembershipSummary.Type",
            "ChannelSummary.LastMessageTimestamp",
            "AppInstanceUserMembershipSummary.ReadMarkerTimestamp",
        ],
    ),
    ("ChannelMembershipSummary", &["Member.Name", "Member.Arn"]),
    (
        "ChannelMessageSummary",
        &["CreatedTimestamp", "Sender.Name", "Content", "Status.Value", "MessageId", "Type", "Sender.Arn"],
    ),
    (
        "ChannelModeratedByAppInstanceUserSummary",
        &[
            "ChannelSummary.Name",
            "ChannelSummary.ChannelArn",
            "ChannelSummary.Privacy",
            "ChannelSummary.Mode",
            "ChannelSummary.LastMessageTimestamp",
        ],
    ),
    ("ChannelModeratorSummary", &["Moderator.Name", "Moderator.Arn"]),
    ("ChannelSummary", &["Name", "ChannelArn", "Privacy", "Mode", "LastMessageTimestamp", "Metadata"]),
    ("StreamingConfiguration", &["DataType", "ResourceArn"]),
    ("SubChannelSummary", &["SubChannelId", "MembershipCount"]),
    // voice
    ("CandidateAddress", &["streetNumber", "streetInfo", "city", "state", "postalCode", "postalCodePlus4", "country"]),
    (
        "PhoneNumber",
        &[
            "E164PhoneNumber",
            "Name",
            "Status",
            "Type",
            "ProductType",
            "Country",
            "Associations",
            "CallingName",
            "CreatedTimestamp",
        ],
    ),
    ("PhoneNumberCountry", &["CountryCode", "SupportedPhoneNumberTypes"]),
    ("PhoneNumberError", &["PhoneNumberId", "ErrorCode", "ErrorMessage"]),
    (
        "PhoneNumberOrder",
        &["PhoneNumberOrderId", "Status", "OrderType", "ProductType", "OrderedPhoneNumbers", "CreatedTimestamp"],
    ),
    (
        "ProxySession",
        &[
            "ProxySessionId",
            "Name",
            "Status",
            "Capabilities",
            "Participants",
            "ExpiryMinutes",
            "CreatedTimestamp",
            "EndedTimestamp",
        ],
    ),
    (
        "SipMediaApplication",
        &["Name", "SipMediaApplicationId", "AwsRegion", "Endpoints", "CreatedTimestamp", "SipMediaApplicationArn"],
    ),
    (
        "SipRule",
        &["Name", "SipRuleId", "Disabled", "TriggerType", "TriggerValue", "TargetApplications", "CreatedTimestamp"],
    ),
    ("Tag", &["Key", "Value"]),
    (
        "VoiceConnector",
        &[
            "Name",
            "VoiceConnectorId",
            "AwsRegion",
            "RequireEncryption",
            "OutboundHostName",
            "CreatedTimestamp",
            "VoiceConnectorArn",
        ],
    ),
    (
        "VoiceConnectorGroup",
        &["Name", "VoiceConnectorGroupId", "VoiceConnectorItems", "CreatedTimestamp", "VoiceConnectorGroupArn"],
    ),
    (
        "VoiceProfileDomainSummary",
        &["Name", "VoiceProfileDomainId", "Description", "CreatedTimestamp", "VoiceProfileDomainArn"],
    ),
    (
        "VoiceProfileSummary",
        &["VoiceProfileId", "VoiceProfileDomainId", "CreatedTimestamp", "ExpirationTimestamp", "VoiceProfileArn"],
    ),
];

/// The columns of the structure called `structure`.
pub fn chosen(structure: &str) -> &'static [&'static str] {
    CHOSEN.iter().find(|(name, _)| *name == structure).map_or(&[], |(_, columns)| columns)
}

/// The default order of members, in which a person looks for them: names, then IDs, then the rest, with long texts and
/// tokens last.
pub fn ordered(names: &mut [String]) {
    names.sort_by_key(|name| match name.as_str() {
        "Name" | "Key" => 0,
        name if name.contains('.') => 4,
        name if name.ends_with("Name") && !name.contains("Host") => 0,
        name if name.ends_with("UserId") || name.starts_with("External") => 1,
        name if name.ends_with("Id") => 2,
        name if name.ends_with("Status") || matches!(name, "Type" | "Value") => 3,
        name if name.ends_with("Arn") => 5,
        name if name.ends_with("Token") => 7,
        name if name.ends_with("Timestamp") => 6,
        _ => 4,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::facts::Traits;
    use crate::api::service::Service;
    use crate::cli::output::shape::{Shape, Subject};
    use crate::services::Operations as _;

    #[test]
    fn every_column_is_a_documented_member() {
        for (structure, columns) in CHOSEN {
            // Two services may have structures of the same name that differ; the list is in one of them.
            let missing = |service: &Service| {
                let known = Shape::leaves(*service, structure);
                let has = |column: &&&str| {
                    let inside = format!("{column}.");
                    known.iter().any(|known| known == **column || known.starts_with(&inside))
                };
                columns.iter().filter(|column| !has(column)).count()
            };
            assert_eq!(Service::ALL.iter().map(missing).min(), Some(0), "{structure}: {columns:?}");
        }
    }

    #[test]
    fn the_items_of_every_list_have_columns() {
        let mut paged = 0;
        for service in Service::ALL {
            paged += Traits::of(*service).paged.len();
            for operation in service.operations() {
                if let Subject::List { structure: Some(structure), .. } = Shape::of(operation).subject() {
                    assert!(!chosen(&structure).is_empty(), "{}: {structure} has no columns", operation.name);
                }
            }
        }
        assert_eq!(paged, 31);
    }
}
