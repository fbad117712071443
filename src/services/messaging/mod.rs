//! Channels and messages: the leaves of `chimectl messaging`.

mod ban;
mod channel;
mod flow;
mod membership;
mod message;
mod moderator;
mod session;
mod streaming;
mod structures;
mod tag;

pub use aws_sdk_chimesdkmessaging as sdk;

use ban::{CreateChannelBan, DeleteChannelBan, DescribeChannelBan, ListChannelBans};
use channel::{
    CreateChannel, DeleteChannel, DescribeChannel, ListChannels, ListSubChannels, PutChannelExpirationSettings,
    SearchChannels, UpdateChannel,
};
use flow::{
    AssociateChannelFlow, ChannelFlowCallback, CreateChannelFlow, DeleteChannelFlow, DescribeChannelFlow,
    DisassociateChannelFlow, ListChannelFlows, ListChannelsAssociatedWithChannelFlow, UpdateChannelFlow,
};
use membership::{
    BatchCreateChannelMembership, CreateChannelMembership, DeleteChannelMembership, DescribeChannelMembership,
    DescribeChannelMembershipForAppInstanceUser, GetChannelMembershipPreferences, ListChannelMemberships,
    ListChannelMembershipsForAppInstanceUser, PutChannelMembershipPreferences, UpdateChannelReadMarker,
};
use message::{
    DeleteChannelMessage, GetChannelMessage, GetChannelMessageStatus, ListChannelMessages, RedactChannelMessage,
    SendChannelMessage, UpdateChannelMessage,
};
use moderator::{
    CreateChannelModerator, DeleteChannelModerator, DescribeChannelModeratedByAppInstanceUser,
    DescribeChannelModerator, ListChannelModerators, ListChannelsModeratedByAppInstanceUser,
};
use session::GetMessagingSessionEndpoint;
use streaming::{
    DeleteMessagingStreamingConfigurations, GetMessagingStreamingConfigurations, PutMessagingStreamingConfigurations,
};
use tag::{ListTagsForResource, TagResource, UntagResource};

use crate::operation::leaves;

leaves! {
    Messaging:
    AssociateChannelFlow,
    BatchCreateChannelMembership,
    ChannelFlowCallback,
    CreateChannel,
    CreateChannelBan,
    CreateChannelFlow,
    CreateChannelMembership,
    CreateChannelModerator,
    DeleteChannel,
    DeleteChannelBan,
    DeleteChannelFlow,
    DeleteChannelMembership,
    DeleteChannelMessage,
    DeleteChannelModerator,
    DeleteMessagingStreamingConfigurations,
    DescribeChannel,
    DescribeChannelBan,
    DescribeChannelFlow,
    DescribeChannelMembership,
    DescribeChannelMembershipForAppInstanceUser,
    DescribeChannelModeratedByAppInstanceUser,
    DescribeChannelModerator,
    DisassociateChannelFlow,
    GetChannelMembershipPreferences,
    GetChannelMessage,
    GetChannelMessageStatus,
    GetMessagingSessionEndpoint,
    GetMessagingStreamingConfigurations,
    ListChannelBans,
    ListChannelFlows,
    ListChannelMemberships,
    ListChannelMembershipsForAppInstanceUser,
    ListChannelMessages,
    ListChannelModerators,
    ListChannels,
    ListChannelsAssociatedWithChannelFlow,
    ListChannelsModeratedByAppInstanceUser,
    ListSubChannels,
    ListTagsForResource,
    PutChannelExpirationSettings,
    PutChannelMembershipPreferences,
    PutMessagingStreamingConfigurations,
    RedactChannelMessage,
    SearchChannels,
    SendChannelMessage,
    TagResource,
    UntagResource,
    UpdateChannel,
    UpdateChannelFlow,
    UpdateChannelMessage,
    UpdateChannelReadMarker,
}
