//! What operations create, each with how to see whether it is there.

use super::{Existing, Found, Listing};
use crate::api::service::Service::{self, Identity, MediaPipelines, Meetings, Messaging, Voice};
use crate::api::source::{Source, Sources};

const ANY: Listing =
    Listing { by: "", with: &[], when: ("", ""), things: "", compared: "Name", except: ("", ""), is_for_some: false };

const NOTHING_MORE: (&str, Sources) = ("", &[]);
const OF_APP_INSTANCE: Sources = &[("AppInstanceArn", Source::Input("AppInstanceArn"))];
const BEARER: (&str, Source) = ("ChimeBearer", Source::Input("ChimeBearer"));
const CHANNEL: (&str, Source) = ("ChannelArn", Source::Input("ChannelArn"));

const fn named(
    service: Service,
    created_by: &'static str,
    lists: &'static [Listing],
    answer: &'static [(&'static str, &'static str)],
) -> Existing {
    Existing {
        service,
        created_by,
        identified_by: "Name",
        found: Found::Listed { lists, shown_by: NOTHING_MORE },
        answer,
    }
}

const fn own(
    service: Service,
    created_by: &'static str,
    identified_by: &'static str,
    (by, with): (&'static str, Sources),
    answer: &'static [(&'static str, &'static str)],
) -> Existing {
    Existing { service, created_by, identified_by, found: Found::Shown { by, with, first: false }, answer }
}

/// Every row, by service. Of several rows of an operation, the first one counts whose member the request has.
pub static EXISTING: &[Existing] = &[
    named(
        Identity,
        "CreateAppInstance",
        &[Listing { by: "ListAppInstances", things: "AppInstances", ..ANY }],
        &[("AppInstanceArn", "AppInstanceArn")],
    ),
    own(
        Identity,
        "CreateAppInstanceAdmin",
        "AppInstanceAdminArn",
        (
            "DescribeAppInstanceAdmin",
            &[
                ("AppInstanceArn", Source::Input("AppInstanceArn")),
                ("AppInstanceAdminArn", Source::Input("AppInstanceAdminArn")),
            ],
        ),
        &[("AppInstanceAdmin", "AppInstanceAdmin.Admin"), ("AppInstanceArn", "AppInstanceAdmin.AppInstanceArn")],
    ),
    named(
        Identity,
        "CreateAppInstanceBot",
        &[Listing { by: "ListAppInstanceBots", with: OF_APP_INSTANCE, things: "AppInstanceBots", ..ANY }],
        &[("AppInstanceBotArn", "AppInstanceBotArn")],
    ),
    own(
        Identity,
        "CreateAppInstanceUser",
        "AppInstanceUserId",
        (
            "DescribeAppInstanceUser",
            &[(
                "AppInstanceUserArn",
                Source::Own { app_instance: "AppInstanceArn", kind: "user", id: "AppInstanceUserId" },
            )],
        ),
        &[("AppInstanceUserArn", "AppInstanceUser.AppInstanceUserArn")],
    ),
    own(
        Messaging,
        "CreateChannel",
        "ChannelId",
        (
            "DescribeChannel",
            &[("ChannelArn", Source::Own { app_instance: "AppInstanceArn", kind: "channel", id: "ChannelId" }), BEARER],
        ),
        &[("ChannelArn", "Channel.ChannelArn")],
    ),
    named(
        Messaging,
        "CreateChannel",
        &[
            Listing {
                by: "ListChannels",
                with: &[("AppInstanceArn", Source::Input("AppInstanceArn")), ("Privacy", Source::Is("PUBLIC")), BEARER],
                things: "Channels",
                ..ANY
            },
            // Private channels are listed to admins, and to others those to which they belong.
            Listing {
                by: "ListChannels",
                with: &[
                    ("AppInstanceArn", Source::Input("AppInstanceArn")),
                    ("Privacy", Source::Is("PRIVATE")),
                    BEARER,
                ],
                things: "Channels",
                is_for_some: true,
                ..ANY
            },
            Listing {
                by: "ListChannelMembershipsForAppInstanceUser",
                with: &[BEARER],
                things: "ChannelMemberships.ChannelSummary",
                is_for_some: true,
                ..ANY
            },
        ],
        &[("ChannelArn", "ChannelArn")],
    ),
    own(
        Messaging,
        "CreateChannelBan",
        "MemberArn",
        ("DescribeChannelBan", &[CHANNEL, ("MemberArn", Source::Input("MemberArn")), BEARER]),
        &[("ChannelArn", "ChannelBan.ChannelArn"), ("Member", "ChannelBan.Member")],
    ),
    named(
        Messaging,
        "CreateChannelFlow",
        &[Listing { by: "ListChannelFlows", with: OF_APP_INSTANCE, things: "ChannelFlows", ..ANY }],
        &[("ChannelFlowArn", "ChannelFlowArn")],
    ),
    own(
        Messaging,
        "CreateChannelMembership",
        "MemberArn",
        (
            "DescribeChannelMembership",
            &[
                CHANNEL,
                ("MemberArn", Source::Input("MemberArn")),
                ("SubChannelId", Source::Optional("SubChannelId")),
                BEARER,
            ],
        ),
        &[
            ("ChannelArn", "ChannelMembership.ChannelArn"),
            ("Member", "ChannelMembership.Member"),
            ("SubChannelId", "ChannelMembership.SubChannelId"),
        ],
    ),
    own(
        Messaging,
        "CreateChannelModerator",
        "ChannelModeratorArn",
        ("DescribeChannelModerator", &[CHANNEL, ("ChannelModeratorArn", Source::Input("ChannelModeratorArn")), BEARER]),
        &[("ChannelArn", "ChannelModerator.ChannelArn"), ("ChannelModerator", "ChannelModerator.Moderator")],
    ),
    Existing {
        service: Meetings,
        created_by: "CreateAttendee",
        identified_by: "ExternalUserId",
        found: Found::Listed {
            lists: &[Listing {
                by: "ListAttendees",
                with: &[("MeetingId", Source::Input("MeetingId"))],
                things: "Attendees",
                compared: "ExternalUserId",
                ..ANY
            }],
            shown_by: (
                "GetAttendee",
                &[("MeetingId", Source::Input("MeetingId")), ("AttendeeId", Source::Answer("AttendeeId"))],
            ),
        },
        answer: &[("Attendee", "Attendee")],
    },
    Existing {
        service: MediaPipelines,
        created_by: "CreateMediaInsightsPipelineConfiguration",
        identified_by: "MediaInsightsPipelineConfigurationName",
        found: Found::Shown {
            by: "GetMediaInsightsPipelineConfiguration",
            with: &[("Identifier", Source::Input("MediaInsightsPipelineConfigurationName"))],
            first: true,
        },
        answer: &[("MediaInsightsPipelineConfiguration", "MediaInsightsPipelineConfiguration")],
    },
    Existing {
        service: MediaPipelines,
        created_by: "CreateMediaPipelineKinesisVideoStreamPool",
        identified_by: "PoolName",
        found: Found::Shown {
            by: "GetMediaPipelineKinesisVideoStreamPool",
            with: &[("Identifier", Source::Input("PoolName"))],
            first: true,
        },
        answer: &[("KinesisVideoStreamPoolConfiguration", "KinesisVideoStreamPoolConfiguration")],
    },
    Existing {
        service: Voice,
        created_by: "CreateProxySession",
        identified_by: "Name",
        found: Found::Listed {
            lists: &[Listing {
                by: "ListProxySessions",
                with: &[("VoiceConnectorId", Source::Input("VoiceConnectorId"))],
                things: "ProxySessions",
                except: ("Status", "Closed"),
                ..ANY
            }],
            shown_by: NOTHING_MORE,
        },
        answer: &[("ProxySession", "")],
    },
    named(
        Voice,
        "CreateSipMediaApplication",
        &[Listing { by: "ListSipMediaApplications", things: "SipMediaApplications", ..ANY }],
        &[("SipMediaApplication", "")],
    ),
    named(Voice, "CreateSipRule", &[Listing { by: "ListSipRules", things: "SipRules", ..ANY }], &[("SipRule", "")]),
    named(
        Voice,
        "CreateVoiceConnector",
        &[Listing { by: "ListVoiceConnectors", things: "VoiceConnectors", ..ANY }],
        &[("VoiceConnector", "")],
    ),
    named(
        Voice,
        "CreateVoiceConnectorGroup",
        &[Listing { by: "ListVoiceConnectorGroups", things: "VoiceConnectorGroups", ..ANY }],
        &[("VoiceConnectorGroup", "")],
    ),
    Existing {
        service: Voice,
        created_by: "CreateVoiceProfileDomain",
        identified_by: "Name",
        found: Found::Listed {
            lists: &[Listing { by: "ListVoiceProfileDomains", things: "VoiceProfileDomains", ..ANY }],
            // The list leaves the key out.
            shown_by: ("GetVoiceProfileDomain", &[("VoiceProfileDomainId", Source::Answer("VoiceProfileDomainId"))]),
        },
        answer: &[("VoiceProfileDomain", "VoiceProfileDomain")],
    },
];

const BY_TOKEN: &str = "you choose nothing that identifies the result; instead, repeat the same --client-request-token";
const BATCH: &str = "it creates several; create each one separately with --if-not-exists";

/// Operations whose names say that they create something, and by which nothing can be told, each with the reason.
pub static NOT_IDENTIFIED: &[(&str, &str)] = &[
    ("BatchCreateAttendee", BATCH),
    ("BatchCreateChannelMembership", BATCH),
    ("CreateMediaCapturePipeline", BY_TOKEN),
    ("CreateMediaConcatenationPipeline", BY_TOKEN),
    ("CreateMediaInsightsPipeline", BY_TOKEN),
    ("CreateMediaLiveConnectorPipeline", BY_TOKEN),
    ("CreateMediaStreamPipeline", BY_TOKEN),
    ("CreateMeeting", "no operation lists meetings; instead, repeat the same --client-request-token"),
    ("CreateMeetingWithAttendees", "no operation lists meetings; instead, repeat the same --client-request-token"),
    ("CreatePhoneNumberOrder", "an order has no name; to see whether you already have a number, use get-phone-number"),
    ("CreateSipMediaApplicationCall", "it places a new call each time"),
    ("CreateVoiceProfile", "you choose nothing that identifies the result"),
    ("RegisterAppInstanceUserEndpoint", "no operation shows a registered device's token"),
];
