//! Moderators: who keeps order in a channel.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Make a user or bot a moderator of a channel
    ///
    /// Moderators add and remove members, other moderators and bans, redact messages and list them.
    /// Moderators and app instance admins may do this; members may not.
    ///
    /// In an elastic channel, a member who becomes a moderator loses the memberships of before: add the
    /// moderator to sub-channels with create-channel-membership --sub-channel-id. To send messages, a
    /// moderator must be a member too.
    CreateChannelModerator = messaging : create_channel_moderator {
        /// ARN of the channel to moderate
        channel_arn: String,
        /// ARN of the app instance user or bot to make a moderator
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging create-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Take the role of moderator away from a user or bot
    ///
    /// Moderators and app instance admins may do this. To remove the user from the channel as well, use
    /// delete-channel-membership. In an elastic channel the memberships of the moderator go too.
    DeleteChannelModerator = messaging : delete_channel_moderator {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the moderator to take the role from
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel that a user or bot moderates
    ///
    /// Tells the name, mode, privacy and metadata of the channel and when its last message came. To list all
    /// channels that a user moderates, use list-channels-moderated-by-app-instance-user.
    DescribeChannelModeratedByAppInstanceUser = messaging : describe_channel_moderated_by_app_instance_user {
        /// ARN of the channel to show
        channel_arn: String,
        /// ARN of the user or bot that moderates it
        app_instance_user_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-moderated-by-app-instance-user --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show one moderator: who it is, made by whom and when
    ///
    /// Moderators and app instance admins may see it. Where the user is no moderator, the answer is a
    /// NotFoundException. To see all of them, use list-channel-moderators.
    DescribeChannelModerator = messaging : describe_channel_moderator {
        /// ARN of the channel
        channel_arn: String,
        /// ARN of the moderator to show
        channel_moderator_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-moderator --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --channel-moderator-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the moderators of a channel
    ///
    /// Moderators and app instance admins may see them.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelModerators = messaging : list_channel_moderators {
        /// ARN of the channel whose moderators are listed
        channel_arn: String,
        /// How many moderators the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-moderators --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelModerators[].Moderator.Arn'"
}

operation! {
    /// List the channels that a user or bot moderates
    ///
    /// Each comes with its name, mode, privacy and the time of its last message. Only app instance admins may
    /// ask about another user than the bearer.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelsModeratedByAppInstanceUser = messaging : list_channels_moderated_by_app_instance_user {
        /// ARN of the user or bot whose moderated channels are listed
        ///
        /// Another than the bearer is for app instance admins only.
        app_instance_user_arn: Option<String>,
        /// How many channels the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging list-channels-moderated-by-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'Channels[].ChannelSummary'"
}
