//! Moderators: users and bots with rights over a channel.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Make a user or bot a moderator of a channel
    ///
    /// Moderators add and remove members, other moderators and bans, and list and redact messages. Requires a
    /// channel moderator or an app instance admin; members cannot do this.
    ///
    /// In an elastic channel, a member who becomes a moderator loses all memberships: add the moderator to
    /// sub-channels with create-channel-membership --sub-channel-id. To send messages, a moderator must also
    /// be a member.
    CreateChannelModerator = messaging : create_channel_moderator {
        /// ARN of the channel to moderate
        channel_arn: String,
        /// ARN of the app instance user or bot to make a moderator
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging create-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Remove the moderator role from a user or bot
    ///
    /// To remove the user from the channel as well, use delete-channel-membership. In an elastic channel, the
    /// moderator's memberships are also deleted. Requires a channel moderator or an app instance admin.
    DeleteChannelModerator = messaging : delete_channel_moderator {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the moderator to remove the role from
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel that a user or bot moderates
    ///
    /// Returns the name, mode, privacy and metadata of the channel and the time of its last message. To list
    /// all channels that a user moderates, use list-channels-moderated-by-app-instance-user.
    DescribeChannelModeratedByAppInstanceUser = messaging : describe_channel_moderated_by_app_instance_user {
        /// ARN of the channel to show
        channel_arn: String,
        /// ARN of the user or bot that moderates the channel
        app_instance_user_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-moderated-by-app-instance-user --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel moderator: name, who assigned the role, and when
    ///
    /// If the user is not a moderator, the request fails with a NotFoundException. To see all moderators, use
    /// list-channel-moderators. Requires a channel moderator or an app instance admin.
    DescribeChannelModerator = messaging : describe_channel_moderator {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the moderator to show
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the moderators of a channel
    ///
    /// Requires a channel moderator or an app instance admin.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelModerators = messaging : list_channel_moderators {
        /// ARN of the channel whose moderators are listed
        channel_arn: String,
        /// Number of moderators to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-moderators --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelModerators[].Moderator.Arn'"
}

operation! {
    /// List the channels that a user or bot moderates
    ///
    /// Each channel is listed with its name, mode, privacy and the time of its last message. Only app
    /// instance admins can specify a user other than the bearer.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelsModeratedByAppInstanceUser = messaging : list_channels_moderated_by_app_instance_user {
        /// ARN of the user or bot whose moderated channels are listed
        ///
        /// A user other than the bearer requires an app instance admin.
        app_instance_user_arn: Option<String>,
        /// Number of channels to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging list-channels-moderated-by-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'Channels[].ChannelSummary'"
}
