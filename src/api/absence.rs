//! How to tell that what a command deletes or detaches is not there.
//!
//! Where the service has its own code for that, its word counts. Identity and messaging answer most requests for what
//! is missing as if it were forbidden: then other operations are asked, which list what there is or have such a code.
//! `tests/it/existing.rs` holds that every operation that deletes something and has no such code is in the table.

use super::operation::Operation;
use super::service::Service::{self, Identity, Messaging};
use super::source::{Source, Sources};

/// Verbs of operations that delete or detach.
const VERBS: [&str; 4] = ["Delete", "BatchDelete", "Deregister", "Disassociate"];

/// What shows whether something is there, or that in which it would be. Only if all of its operations answer, and none of them
/// shows it, is it known not to be there.
#[derive(Debug)]
pub struct Proof {
    /// The service of the operations.
    pub service: Service,
    /// The operations, each with its request.
    pub asked: &'static [(&'static str, Sources)],
    /// The path to what identifies the things in their answers, and its like in the request to delete. Where the operations show
    /// one thing, there is none.
    pub listed: Option<(&'static str, Source)>,
}

/// What is asked where a request to delete was forbidden, in this order: first about the thing, then about that in which it
/// would be, without which it is not there either.
#[derive(Debug)]
pub struct Absence {
    /// The service of the operation.
    pub service: Service,
    /// The operation that deletes.
    pub deleted_by: &'static str,
    /// The proofs. The first that gives a response counts.
    pub proofs: &'static [&'static Proof],
}

const BEARER: (&str, Source) = ("ChimeBearer", Source::Input("ChimeBearer"));
const CHANNEL: (&str, Source) = ("ChannelArn", Source::Input("ChannelArn"));
const MEMBER: (&str, Source) = ("MemberArn", Source::Input("MemberArn"));
const MESSAGE: (&str, Source) = ("MessageId", Source::Input("MessageId"));
const MODERATOR: (&str, Source) = ("ChannelModeratorArn", Source::Input("ChannelModeratorArn"));
const SUB_CHANNEL: (&str, Source) = ("SubChannelId", Source::Optional("SubChannelId"));
const OF_CHANNEL: (&str, Source) = ("AppInstanceArn", Source::AppInstanceOf("ChannelArn"));
const USER: (&str, Source) = ("AppInstanceUserArn", Source::Input("AppInstanceUserArn"));

const fn app_instance(member: &'static str) -> Proof {
    Proof {
        service: Identity,
        asked: &[("ListAppInstances", &[])],
        listed: Some(("AppInstances.AppInstanceArn", Source::AppInstanceOf(member))),
    }
}

const fn listed(
    service: Service,
    asked: &'static [(&'static str, Sources)],
    path: &'static str,
    member: &'static str,
) -> Proof {
    Proof { service, asked, listed: Some((path, Source::Input(member))) }
}

const fn shown(asked: &'static [(&'static str, Sources)]) -> Proof {
    Proof { service: Messaging, asked, listed: None }
}

const fn absence(service: Service, deleted_by: &'static str, proofs: &'static [&'static Proof]) -> Absence {
    Absence { service, deleted_by, proofs }
}

static APP_INSTANCE: Proof = app_instance("AppInstanceArn");
static APP_INSTANCE_OF_BOT: Proof = app_instance("AppInstanceBotArn");
static APP_INSTANCE_OF_USER: Proof = app_instance("AppInstanceUserArn");
static APP_INSTANCE_OF_CHANNEL: Proof = app_instance("ChannelArn");
static APP_INSTANCE_OF_FLOW: Proof = app_instance("ChannelFlowArn");

static ADMIN: Proof = listed(
    Identity,
    &[("ListAppInstanceAdmins", &[("AppInstanceArn", Source::Input("AppInstanceArn"))])],
    "AppInstanceAdmins.Admin.Arn",
    "AppInstanceAdminArn",
);
static BOT: Proof = listed(
    Identity,
    &[("ListAppInstanceBots", &[("AppInstanceArn", Source::AppInstanceOf("AppInstanceBotArn"))])],
    "AppInstanceBots.AppInstanceBotArn",
    "AppInstanceBotArn",
);
const USERS: &[(&str, Sources)] =
    &[("ListAppInstanceUsers", &[("AppInstanceArn", Source::AppInstanceOf("AppInstanceUserArn"))])];
static USER_ITSELF: Proof = listed(Identity, USERS, "AppInstanceUsers.AppInstanceUserArn", "AppInstanceUserArn");
static ENDPOINT: Proof =
    listed(Identity, &[("ListAppInstanceUserEndpoints", &[USER])], "AppInstanceUserEndpoints.EndpointId", "EndpointId");
/// Only admins list private channels: who lists no more than the public ones cannot say that there is none.
const CHANNELS: &[(&str, Sources)] = &[
    ("ListChannels", &[OF_CHANNEL, ("Privacy", Source::Is("PUBLIC")), BEARER]),
    ("ListChannels", &[OF_CHANNEL, ("Privacy", Source::Is("PRIVATE")), BEARER]),
];
static CHANNEL_ITSELF: Proof = listed(Messaging, CHANNELS, "Channels.ChannelArn", "ChannelArn");
static FLOW: Proof = listed(
    Messaging,
    &[("ListChannelFlows", &[("AppInstanceArn", Source::AppInstanceOf("ChannelFlowArn"))])],
    "ChannelFlows.ChannelFlowArn",
    "ChannelFlowArn",
);
static BAN: Proof = shown(&[("DescribeChannelBan", &[CHANNEL, MEMBER, BEARER])]);
static MEMBERSHIP: Proof = shown(&[("DescribeChannelMembership", &[CHANNEL, MEMBER, SUB_CHANNEL, BEARER])]);
static MODERATION: Proof = shown(&[("DescribeChannelModerator", &[CHANNEL, MODERATOR, BEARER])]);
static SENT: Proof = shown(&[("GetChannelMessage", &[CHANNEL, MESSAGE, SUB_CHANNEL, BEARER])]);
static STREAMING: Proof =
    shown(&[("GetMessagingStreamingConfigurations", &[("AppInstanceArn", Source::Input("AppInstanceArn"))])]);

/// Every row, by service. What is not here has its own code for what is not there.
pub static ABSENCES: &[Absence] = &[
    absence(Identity, "DeleteAppInstance", &[&APP_INSTANCE]),
    absence(Identity, "DeleteAppInstanceAdmin", &[&ADMIN, &APP_INSTANCE]),
    absence(Identity, "DeleteAppInstanceBot", &[&BOT, &APP_INSTANCE_OF_BOT]),
    absence(Identity, "DeleteAppInstanceUser", &[&USER_ITSELF, &APP_INSTANCE_OF_USER]),
    absence(Identity, "DeregisterAppInstanceUserEndpoint", &[&ENDPOINT, &USER_ITSELF, &APP_INSTANCE_OF_USER]),
    absence(Messaging, "DeleteChannel", &[&CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
    absence(Messaging, "DeleteChannelBan", &[&BAN, &CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
    absence(Messaging, "DeleteChannelFlow", &[&FLOW, &APP_INSTANCE_OF_FLOW]),
    absence(Messaging, "DeleteChannelMembership", &[&MEMBERSHIP, &CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
    absence(Messaging, "DeleteChannelMessage", &[&SENT, &CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
    absence(Messaging, "DeleteChannelModerator", &[&MODERATION, &CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
    absence(Messaging, "DeleteMessagingStreamingConfigurations", &[&STREAMING, &APP_INSTANCE]),
    absence(Messaging, "DisassociateChannelFlow", &[&CHANNEL_ITSELF, &APP_INSTANCE_OF_CHANNEL]),
];

/// Whether `operation` deletes or detaches something.
pub fn ends_something(operation: &Operation) -> bool {
    VERBS.iter().any(|verb| operation.name.starts_with(verb))
}

/// The other service that might have to say whether what `operation` ends exists: what a channel belongs to is of
/// identity.
pub fn asked_beside(operation: &Operation) -> Option<Service> {
    (operation.service == Messaging && ends_something(operation)).then_some(Identity)
}

/// Whether an error code, or the code of an item that failed, says that something is not there.
pub fn says_missing(code: &str) -> bool {
    matches!(code.strip_suffix("Exception").unwrap_or(code), "NotFound" | "ResourceNotFound")
}

/// Whether an error code says that something is forbidden, which can mean that it is not there.
pub fn says_forbidden(code: &str) -> bool {
    code.strip_suffix("Exception").unwrap_or(code) == "Forbidden"
}

/// What to ask if `operation` was forbidden.
pub fn proofs(operation: &Operation) -> &'static [&'static Proof] {
    let row = ABSENCES.iter().find(|row| row.service == operation.service && row.deleted_by == operation.name);
    row.map(|row| row.proofs).unwrap_or_default()
}
