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

pub use crate::api::sdk::messaging as sdk;

pub use ban::{CreateChannelBan, DeleteChannelBan, DescribeChannelBan, ListChannelBans};
pub use channel::{
    CreateChannel, DeleteChannel, DescribeChannel, ListChannels, ListSubChannels, PutChannelExpirationSettings,
    SearchChannels, UpdateChannel,
};
pub use flow::{
    AssociateChannelFlow, ChannelFlowCallback, CreateChannelFlow, DeleteChannelFlow, DescribeChannelFlow,
    DisassociateChannelFlow, ListChannelFlows, ListChannelsAssociatedWithChannelFlow, UpdateChannelFlow,
};
pub use membership::{
    BatchCreateChannelMembership, CreateChannelMembership, DeleteChannelMembership, DescribeChannelMembership,
    DescribeChannelMembershipForAppInstanceUser, GetChannelMembershipPreferences, ListChannelMemberships,
    ListChannelMembershipsForAppInstanceUser, PutChannelMembershipPreferences, UpdateChannelReadMarker,
};
pub use message::{
    DeleteChannelMessage, GetChannelMessage, GetChannelMessageStatus, ListChannelMessages, RedactChannelMessage,
    SendChannelMessage, UpdateChannelMessage,
};
pub use moderator::{
    CreateChannelModerator, DeleteChannelModerator, DescribeChannelModeratedByAppInstanceUser,
    DescribeChannelModerator, ListChannelModerators, ListChannelsModeratedByAppInstanceUser,
};
pub use session::GetMessagingSessionEndpoint;
pub use streaming::{
    DeleteMessagingStreamingConfigurations, GetMessagingStreamingConfigurations, PutMessagingStreamingConfigurations,
};
pub use tag::{ListTagsForResource, TagResource, UntagResource};

use crate::api::declare::list;
use crate::api::operation::Operation;

/// Passes the operations, in alphabetical order, to a macro together with what that macro needs.
macro_rules! operations {
    ($make:ident $($what:tt)*) => {
        $make! {
            $($what)*:
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
    };
}
pub(crate) use operations;

/// The operations, in alphabetical order.
pub const OPERATIONS: &[&Operation] = operations!(list);
