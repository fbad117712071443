//! Memberships: who belongs to a channel, with each member's preferences and read marker.

use super::sdk::types::{ChannelMembershipPreferences, ChannelMembershipType};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Add up to 100 users and bots to a channel in one request
    ///
    /// If some cannot be added, the response lists them under Errors, the others become members, and the exit
    /// status is 1. To add a single member, use create-channel-membership.
    ///
    /// In a RESTRICTED channel, only channel moderators and app instance admins can add members. To add a
    /// banned user, first lift the ban with delete-channel-ban.
    BatchCreateChannelMembership = messaging : batch_create_channel_membership {
        /// ARN of the channel to add the members to
        channel_arn: String,
        /// Whether the members are visible to others (DEFAULT) or hidden
        ///
        /// To list hidden members, use list-channel-memberships with --type HIDDEN as a moderator. Elastic
        /// channels have no hidden members.
        type: Option<ChannelMembershipType>,
        /// ARNs of the app instance users and bots to add
        member_arns: Vec<String>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel to add moderators to; elastic channels only
        ///
        /// For other members, omit it: the service chooses the sub-channel. To see the IDs, use
        /// list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging batch-create-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arns arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/carol --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Add a user or bot to a channel
    ///
    /// Members send and receive messages, edit their own, and can leave the channel. In a public channel
    /// anyone can read messages, but only members can send; in a private channel only members can do either.
    /// Admins and moderators must also be members to send messages.
    ///
    /// In a RESTRICTED channel, only channel moderators and app instance admins can add members. To add a
    /// banned user, first lift the ban with delete-channel-ban. To add many members, use
    /// batch-create-channel-membership.
    CreateChannelMembership = messaging : create_channel_membership {
        /// ARN of the channel to add the member to
        channel_arn: String,
        /// ARN of the app instance user or bot to add
        member_arn: String,
        /// Whether the member is visible to others (DEFAULT) or hidden
        ///
        /// To list hidden members, use list-channel-memberships with --type HIDDEN as a moderator. Elastic
        /// channels have no hidden members.
        type: ChannelMembershipType,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel to add a moderator to; elastic channels only
        ///
        /// For other members, omit it: the service chooses the sub-channel. To see the IDs, use
        /// list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging create-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --type DEFAULT --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Remove a user or bot from a channel
    ///
    /// Users leave a channel by removing themselves. You can add a removed member again with
    /// create-channel-membership; to keep a user out, use create-channel-ban.
    DeleteChannelMembership = messaging : delete_channel_membership {
        /// ARN of the channel to remove the member from
        channel_arn: String,
        /// ARN of the app instance user or bot to remove
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel to remove a moderator from; elastic channels only
        ///
        /// For moderators only. If omitted, the moderator is removed from all sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging delete-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel membership: type, who invited the member, and when
    ///
    /// To see the channel and the user's read marker as well, use
    /// describe-channel-membership-for-app-instance-user. To see all members, use list-channel-memberships.
    DescribeChannelMembership = messaging : describe_channel_membership {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member to show
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel whose membership is shown; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging describe-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a user's channel with the read marker and the last message time
    ///
    /// Returns the name and privacy of the channel, the time of its last message, the user's read marker and,
    /// in an elastic channel, the user's sub-channel. Works for private channels too.
    ///
    /// Only app instance admins can specify a user other than the bearer.
    DescribeChannelMembershipForAppInstanceUser = messaging : describe_channel_membership_for_app_instance_user {
        /// ARN of the channel that the user belongs to
        channel_arn: String,
        /// ARN of the user or bot
        app_instance_user_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-membership-for-app-instance-user --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show which push notifications a member receives from a channel
    ///
    /// Members can only see their own preferences: specify the same ARN as member and as bearer. Admins and
    /// moderators cannot see the preferences of others; banned users cannot see even their own.
    GetChannelMembershipPreferences = messaging : get_channel_membership_preferences {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member; must be the bearer's ARN
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging get-channel-membership-preferences --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the members of a channel
    ///
    /// Lists hidden members only with --type HIDDEN, which requires a moderator. To list a user's channels
    /// instead, use list-channel-memberships-for-app-instance-user.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelMemberships = messaging : list_channel_memberships {
        /// ARN of the channel whose members are listed
        channel_arn: String,
        /// Which members to list; if omitted, DEFAULT
        ///
        /// HIDDEN lists only hidden members and requires a moderator.
        type: Option<ChannelMembershipType>,
        /// Number of memberships to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel whose members are listed; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging list-channel-memberships --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMemberships[].Member.Name'"
}

operation! {
    /// List the channels that a user or bot belongs to
    ///
    /// Includes private channels. Each channel is listed with the user's read marker and the time of its last
    /// message, so you can tell which have unread messages. Only app instance admins can specify a user other
    /// than the bearer.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelMembershipsForAppInstanceUser = messaging : list_channel_memberships_for_app_instance_user {
        /// ARN of the user or bot whose channels are listed
        ///
        /// A user other than the bearer requires an app instance admin.
        app_instance_user_arn: Option<String>,
        /// Number of memberships to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-memberships-for-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMemberships[].ChannelSummary'"
}

operation! {
    /// Choose which push notifications a member receives from a channel
    ///
    /// Members can only set their own preferences: specify the same ARN as member and as bearer. Admins and
    /// moderators cannot set the preferences of others; banned users cannot set even their own. Elastic
    /// channels have no preferences.
    ///
    /// Push notifications reach a user through endpoints that you register with chimectl identity
    /// register-app-instance-user-endpoint.
    PutChannelMembershipPreferences = messaging : put_channel_membership_preferences {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member; must be the bearer's ARN
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// Whether to send all push notifications, none, or those that match a filter rule
        ///
        /// FILTERED requires FilterRule: a JSON object, escaped as a string, that is matched against the
        /// attributes that send-channel-message attaches to each message.
        preferences: ChannelMembershipPreferences,
    }
    example "chimectl messaging put-channel-membership-preferences --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --preferences '{\"PushNotifications\": {\"AllowNotifications\": \"NONE\"}}'"
}

operation! {
    /// Mark a channel as read up to now for the bearer
    ///
    /// The bearer must be a member, even if it is an app instance admin or a moderator. Elastic channels have
    /// no read markers. describe-channel-membership-for-app-instance-user shows the marker as
    /// ReadMarkerTimestamp.
    UpdateChannelReadMarker = messaging : update_channel_read_marker {
        /// ARN of the channel to mark as read
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging update-channel-read-marker --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
