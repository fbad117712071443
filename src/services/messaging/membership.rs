//! Memberships: who belongs to a channel, and what each member wants of it.

use super::sdk::types::{ChannelMembershipPreferences, ChannelMembershipType};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Add up to 100 users and bots to a channel in one request
    ///
    /// Those that could not be added are listed under Errors while the others are members; the exit status is
    /// then 1. To add a single one, use create-channel-membership.
    ///
    /// In a RESTRICTED channel only moderators and app instance admins may add members. A banned user cannot
    /// be added: lift the ban first with delete-channel-ban.
    BatchCreateChannelMembership = messaging : batch_create_channel_membership {
        /// ARN of the channel to add the members to
        channel_arn: String,
        /// Whether the members are shown to others (DEFAULT) or hidden
        ///
        /// A hidden member is left out of list-channel-memberships unless --type HIDDEN asks for them, which
        /// is for moderators. Elastic channels have no hidden members.
        type: Option<ChannelMembershipType>,
        /// ARNs of the app instance users and bots to add
        member_arns: Vec<String>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel to add moderators to, where the channel is an elastic one
        ///
        /// Leave it out for other members: the service chooses their sub-channel. list-sub-channels shows the
        /// ids.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging batch-create-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arns arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/carol --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Add a user or bot to a channel
    ///
    /// Members send messages, get those of others, edit their own, and may leave. In a public channel anyone
    /// can read messages, but only members send; in a private channel only members do either. Admins and
    /// moderators too must be members to send.
    ///
    /// In a RESTRICTED channel only moderators and app instance admins may add members. A banned user cannot
    /// be added: lift the ban first with delete-channel-ban. To add many at once, use
    /// batch-create-channel-membership.
    CreateChannelMembership = messaging : create_channel_membership {
        /// ARN of the channel to add the member to
        channel_arn: String,
        /// ARN of the app instance user or bot to add
        member_arn: String,
        /// Whether the member is shown to others (DEFAULT) or hidden
        ///
        /// A hidden member is left out of list-channel-memberships unless --type HIDDEN asks for them, which
        /// is for moderators. Elastic channels have no hidden members.
        type: ChannelMembershipType,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel to add a moderator to, where the channel is an elastic one
        ///
        /// Leave it out for other members: the service chooses their sub-channel. list-sub-channels shows the
        /// ids.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging create-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --type DEFAULT --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Remove a user or bot from a channel
    ///
    /// Users leave a channel by removing themselves. Who is removed can be added again with
    /// create-channel-membership; to keep a user out, use create-channel-ban.
    DeleteChannelMembership = messaging : delete_channel_membership {
        /// ARN of the channel to remove the member from
        channel_arn: String,
        /// ARN of the app instance user or bot to remove
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel to remove a moderator from, where the channel is an elastic one
        ///
        /// For moderators only. Left out, the moderator is removed from all sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging delete-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show one membership: its type, who invited the member and when
    ///
    /// To see the channel and the read marker of a user with it, use
    /// describe-channel-membership-for-app-instance-user. For all members of a channel, use
    /// list-channel-memberships.
    DescribeChannelMembership = messaging : describe_channel_membership {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member to show
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel whose membership is shown, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging describe-channel-membership --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel as one of its members sees it, with the read marker
    ///
    /// Tells the name and privacy of the channel, when its last message came, up to when the user has read,
    /// and the sub-channel of the user in an elastic channel. Works for private channels too.
    ///
    /// Only app instance admins may ask about another user than the bearer.
    DescribeChannelMembershipForAppInstanceUser = messaging : describe_channel_membership_for_app_instance_user {
        /// ARN of the channel that the user belongs to
        channel_arn: String,
        /// ARN of the user or bot to ask about
        app_instance_user_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-membership-for-app-instance-user --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show which push notifications a member gets from a channel
    ///
    /// Only the members themselves may see this: give the same ARN as member and as bearer. Admins and
    /// moderators cannot see the preferences of others, and banned users not even their own.
    GetChannelMembershipPreferences = messaging : get_channel_membership_preferences {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member, the same as the bearer's
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging get-channel-membership-preferences --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the members of a channel
    ///
    /// Hidden members come only with --type HIDDEN, which is for moderators. To list the channels of a user
    /// instead, use list-channel-memberships-for-app-instance-user.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelMemberships = messaging : list_channel_memberships {
        /// ARN of the channel whose members are listed
        channel_arn: String,
        /// Which members to list; DEFAULT where it is left out
        ///
        /// HIDDEN lists the hidden members alone and is for moderators.
        type: Option<ChannelMembershipType>,
        /// How many memberships the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel whose members are listed, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging list-channel-memberships --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMemberships[].Member.Name'"
}

operation! {
    /// List the channels that a user or bot belongs to
    ///
    /// Private channels are among them. Each comes with the user's read marker and the time of its last
    /// message, which tells where there is something unread. Only app instance admins may ask about another
    /// user than the bearer.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelMembershipsForAppInstanceUser = messaging : list_channel_memberships_for_app_instance_user {
        /// ARN of the user or bot whose channels are listed
        ///
        /// Another than the bearer is for app instance admins only.
        app_instance_user_arn: Option<String>,
        /// How many memberships the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-memberships-for-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMemberships[].ChannelSummary'"
}

operation! {
    /// Choose which push notifications a member gets from a channel
    ///
    /// Only the members themselves may do this: give the same ARN as member and as bearer. Admins and
    /// moderators cannot set the preferences of others, banned users not even their own. Elastic channels
    /// have no preferences.
    ///
    /// Push notifications reach a user through the endpoints of register-app-instance-user-endpoint of
    /// identity.
    PutChannelMembershipPreferences = messaging : put_channel_membership_preferences {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the member, the same as the bearer's
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Whether all push notifications come, none, or those that pass a filter rule
        ///
        /// FILTERED needs FilterRule: a JSON object, escaped as text, that is matched against the attributes
        /// that send-channel-message gives each message.
        preferences: ChannelMembershipPreferences,
    }
    example "chimectl messaging put-channel-membership-preferences --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --preferences '{\"PushNotifications\": {\"AllowNotifications\": \"NONE\"}}'"
}

operation! {
    /// Mark a channel as read by the bearer up to now
    ///
    /// The bearer must be a member; app instance admins and moderators too. Not for elastic channels.
    /// describe-channel-membership-for-app-instance-user shows the marker as ReadMarkerTimestamp.
    UpdateChannelReadMarker = messaging : update_channel_read_marker {
        /// ARN of the channel that was read
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging update-channel-read-marker --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
