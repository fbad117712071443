//! Channels themselves: create, show, find, change, delete.

use super::sdk::types::{
    ChannelMode, ChannelPrivacy, ElasticChannelConfiguration, ExpirationSettings, SearchField, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a channel that members exchange messages in
    ///
    /// The bearer is an app instance user or bot, so the app instance and the user come first
    /// (create-app-instance and create-app-instance-user of identity). The answer holds the ARN of the
    /// channel; add members with create-channel-membership or batch-create-channel-membership.
    ///
    /// Privacy cannot be changed later, and neither can the configuration of an elastic channel. An elastic
    /// channel splits its members over sub-channels and takes up to a million of them, moderators aside; it
    /// has no hidden members, membership preferences or read markers.
    CreateChannel = messaging : create_channel {
        /// ARN of the app instance to create the channel in
        app_instance_arn: String,
        /// Name of the channel
        name: Sensitive<String>,
        /// Who adds members: anyone in the channel (UNRESTRICTED), or admins and moderators only (RESTRICTED)
        ///
        /// In an unrestricted channel, members may also add themselves.
        mode: Option<ChannelMode>,
        /// Who can find the channel: anyone in the app instance (PUBLIC), or its members only (PRIVATE)
        ///
        /// Cannot be changed later.
        privacy: Option<ChannelPrivacy>,
        /// Your own data about the channel
        ///
        /// At most 1 KB of UTF-8.
        metadata: Option<Sensitive<String>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// channel
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags to begin with; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Your own id for the channel, which ends its ARN; a UUID is made where it is left out
        channel_id: Option<Sensitive<String>>,
        /// ARNs of users and bots to make members at once
        ///
        /// For more than the limit, use batch-create-channel-membership afterwards.
        member_arns: Option<Vec<String>>,
        /// ARNs of users and bots to make moderators at once
        ///
        /// For more than the limit, use create-channel-moderator afterwards.
        moderator_arns: Option<Vec<String>>,
        /// Makes an elastic channel: how many sub-channels it has and how full they get
        ///
        /// Cannot be changed later.
        elastic_channel_configuration: Option<ElasticChannelConfiguration>,
        /// When the channel is deleted by itself; never where it is left out
        ///
        /// Needs the IAM permission chime:PutChannelExpirationSettings too. Change it with
        /// put-channel-expiration-settings.
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl messaging create-channel --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --name standup --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Delete a channel with its memberships and messages
    ///
    /// Nobody can use the channel any more as soon as the command returns; its messages, memberships,
    /// moderators and bans are deleted in the background. There is no way back. Moderators and app instance
    /// admins may do this.
    ///
    /// To have a channel deleted later, use put-channel-expiration-settings.
    DeleteChannel = messaging : delete_channel {
        /// ARN of the channel to delete
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel: name, mode, privacy, flow and expiration
    ///
    /// Users who are not app instance admins see public channels this way; for a private one, they ask with
    /// describe-channel-membership-for-app-instance-user or describe-channel-moderated-by-app-instance-user.
    DescribeChannel = messaging : describe_channel {
        /// ARN of the channel to show
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the public or private channels of an app instance
    ///
    /// Only app instance admins may list private channels. An empty list often means that the channels are
    /// private: add --privacy PRIVATE as an admin, or use list-channel-memberships-for-app-instance-user to
    /// list those that a user belongs to.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannels = messaging : list_channels {
        /// ARN of the app instance whose channels are listed
        app_instance_arn: String,
        /// Which channels to list: public or private
        ///
        /// PRIVATE is for app instance admins only.
        privacy: Option<ChannelPrivacy>,
        /// How many channels the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging list-channels --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35 --privacy PUBLIC --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the sub-channels of an elastic channel with their member counts
    ///
    /// Moderators of the channel and app instance admins may see them. The ids are what --sub-channel-id of
    /// the other commands takes.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListSubChannels = messaging : list_sub_channels {
        /// ARN of the elastic channel
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// How many sub-channels the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging list-sub-channels --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Set after how many days a channel is deleted by itself, or turn it off
    ///
    /// Without --expiration-settings, the channel does not expire any more. The days count from the creation
    /// of the channel or from its last message.
    ///
    /// An expired channel is deleted in the background, usually within six hours. Until then it looks alive,
    /// and new settings still save it. describe-channel shows the settings.
    PutChannelExpirationSettings = messaging : put_channel_expiration_settings {
        /// ARN of the channel to set the expiration of
        channel_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: Option<String>,
        /// When the channel is deleted; left out, the channel does not expire any more
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl messaging put-channel-expiration-settings --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --expiration-settings '{\"ExpirationDays\": 30, \"ExpirationCriterion\": \"LAST_MESSAGE_TIMESTAMP\"}'"
}

operation! {
    /// Find channels by their members
    ///
    /// EQUALS finds the channels that have exactly the given members, INCLUDES those that have them among
    /// others. Users and bots search the channels they belong to; app instance admins search all. It does not
    /// work for users with a great many memberships: use list-channel-memberships-for-app-instance-user for
    /// those.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    SearchChannels = messaging : search_channels {
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: Option<String>,
        /// What to search for: MEMBERS, an operator, and ARNs of app instance users
        fields: Vec<SearchField>,
        /// How many channels the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl messaging search-channels --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --fields '[{\"Key\": \"MEMBERS\", \"Operator\": \"INCLUDES\", \"Values\": [\"arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice\", \"arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob\"]}]'"
}

operation! {
    /// Change the name, mode or metadata of a channel
    ///
    /// Privacy and the configuration of an elastic channel cannot be changed. Moderators and app instance
    /// admins may do this. describe-channel shows the values of now; for the expiration, use
    /// put-channel-expiration-settings.
    UpdateChannel = messaging : update_channel {
        /// ARN of the channel to change
        channel_arn: String,
        /// New name
        name: Option<Sensitive<String>>,
        /// Who adds members from now on: anyone in the channel, or admins and moderators only
        mode: Option<ChannelMode>,
        /// Your own data about the channel, in place of what it has
        metadata: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging update-channel --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --name 'Daily standup' --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
