//! Channels: create, show, find, change, delete.

use super::sdk::types::{
    ChannelMode, ChannelPrivacy, ElasticChannelConfiguration, ExpirationSettings, SearchField, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a channel for members to exchange messages in
    ///
    /// The bearer is an app instance user or bot, so first use create-app-instance and
    /// create-app-instance-user of chimectl identity. The response contains the ARN of the channel. Next, add
    /// members with create-channel-membership or batch-create-channel-membership.
    ///
    /// You cannot change the privacy or the configuration of an elastic channel later. An elastic channel
    /// distributes up to a million members, not counting moderators, over sub-channels. It has no hidden
    /// members, membership preferences or read markers.
    CreateChannel = messaging : create_channel {
        /// ARN of the app instance to create the channel in
        app_instance_arn: String,
        /// Name of the channel
        name: Sensitive<String>,
        /// Who can add members: any member (UNRESTRICTED), or only admins and moderators (RESTRICTED)
        ///
        /// In an unrestricted channel, users can also add themselves.
        mode: Option<ChannelMode>,
        /// Who can find the channel: anyone in the app instance (PUBLIC), or only members (PRIVATE)
        ///
        /// You cannot change it later.
        privacy: Option<ChannelPrivacy>,
        /// Custom data to store with the channel
        ///
        /// At most 1 KB of UTF-8.
        metadata: Option<Sensitive<String>>,
        /// Idempotency token: the same token and request return the same channel
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags to attach; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID that you choose for the channel, the end of its ARN; if omitted, a UUID is generated
        channel_id: Option<Sensitive<String>>,
        /// ARNs of users and bots to make members
        ///
        /// For more members, use batch-create-channel-membership afterwards.
        member_arns: Option<Vec<String>>,
        /// ARNs of users and bots to make moderators
        ///
        /// For more moderators, use create-channel-moderator afterwards.
        moderator_arns: Option<Vec<String>>,
        /// Number and size of sub-channels; makes the channel elastic
        ///
        /// You cannot change it later.
        elastic_channel_configuration: Option<ElasticChannelConfiguration>,
        /// When to delete the channel automatically; if omitted, it does not expire
        ///
        /// You also need the permission chime:PutChannelExpirationSettings. To change the settings, use
        /// put-channel-expiration-settings.
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl messaging create-channel --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --name standup --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Delete a channel with its memberships and messages
    ///
    /// Nobody can use the channel once the command returns. Its messages, memberships, moderators and bans
    /// are deleted in the background. This cannot be undone. Requires a channel moderator or an app instance
    /// admin.
    ///
    /// To have a channel deleted later, use put-channel-expiration-settings.
    DeleteChannel = messaging : delete_channel {
        /// ARN of the channel to delete
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel: name, mode, privacy, flow and expiration
    ///
    /// App instance admins can see every channel, other users only public ones. For a private channel, use
    /// describe-channel-membership-for-app-instance-user or describe-channel-moderated-by-app-instance-user.
    DescribeChannel = messaging : describe_channel {
        /// ARN of the channel to show
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the public or private channels of an app instance
    ///
    /// Only app instance admins can list private channels. If the list is empty, the channels might be
    /// private: as an admin, add --privacy PRIVATE; otherwise, list a user's channels with
    /// list-channel-memberships-for-app-instance-user.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannels = messaging : list_channels {
        /// ARN of the app instance whose channels are listed
        app_instance_arn: String,
        /// Which channels to list: public or private
        ///
        /// PRIVATE requires an app instance admin.
        privacy: Option<ChannelPrivacy>,
        /// Number of channels to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging list-channels --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --privacy PUBLIC --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the sub-channels of an elastic channel with their member counts
    ///
    /// Other commands take the IDs as --sub-channel-id. Requires a channel moderator or an app instance
    /// admin.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListSubChannels = messaging : list_sub_channels {
        /// ARN of the elastic channel
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// Number of sub-channels to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-sub-channels --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Set or clear when a channel expires and is deleted automatically
    ///
    /// Without --expiration-settings, the channel no longer expires. The days are counted from the creation
    /// of the channel or from its last message.
    ///
    /// An expired channel is deleted in the background, usually within six hours. Until then it looks active,
    /// and you can still prevent the deletion with new settings. To see the settings, use describe-channel.
    PutChannelExpirationSettings = messaging : put_channel_expiration_settings {
        /// ARN of the channel whose expiration is set
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: Option<String>,
        /// When to delete the channel; if omitted, the channel no longer expires
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl messaging put-channel-expiration-settings --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --expiration-settings '{\"ExpirationDays\": 30, \"ExpirationCriterion\": \"LAST_MESSAGE_TIMESTAMP\"}'"
}

operation! {
    /// Find channels by their members
    ///
    /// EQUALS finds channels with exactly the given members, INCLUDES finds channels that have them among
    /// others. Users and bots search the channels that they belong to; app instance admins search all
    /// channels. The search does not work for users with very many memberships: use
    /// list-channel-memberships-for-app-instance-user instead.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    SearchChannels = messaging : search_channels {
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: Option<String>,
        /// What to search for: MEMBERS, an operator and the ARNs of app instance users
        fields: Vec<SearchField>,
        /// Number of channels to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging search-channels --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --fields '[{\"Key\": \"MEMBERS\", \"Operator\": \"INCLUDES\", \"Values\": [\"arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice\", \"arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob\"]}]'"
}

operation! {
    /// Change the name, mode or metadata of a channel
    ///
    /// You cannot change the privacy or the configuration of an elastic channel. To see the current values,
    /// use describe-channel; to change the expiration, put-channel-expiration-settings. Requires a channel
    /// moderator or an app instance admin.
    UpdateChannel = messaging : update_channel {
        /// ARN of the channel to change
        channel_arn: String,
        /// New name
        name: Option<Sensitive<String>>,
        /// Who can add members: any member, or only admins and moderators
        mode: Option<ChannelMode>,
        /// New custom data; replaces the channel's metadata
        metadata: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging update-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --name 'Daily standup' --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
