//! Bans: users and bots that are kept out of a channel.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Ban a user from a channel permanently
    ///
    /// A banned member is removed immediately, and nobody can add a banned user again. App instance admins
    /// and channel moderators cannot be banned: first remove the role, for a moderator with
    /// delete-channel-moderator.
    ///
    /// Requires a channel moderator or an app instance admin. To let the user back in, use
    /// delete-channel-ban, then create-channel-membership. A ban is deleted with its channel or user.
    CreateChannelBan = messaging : create_channel_ban {
        /// ARN of the channel to ban the user from
        channel_arn: String,
        /// ARN of the app instance user to ban
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging create-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Lift a user's ban from a channel
    ///
    /// This does not restore the membership: use create-channel-membership afterwards. Requires a channel
    /// moderator or an app instance admin.
    DeleteChannelBan = messaging : delete_channel_ban {
        /// ARN of the channel that the user is banned from
        channel_arn: String,
        /// ARN of the app instance user whose ban is lifted
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a channel ban: the banned user, who set the ban, and when
    ///
    /// If there is no ban, the request fails with a NotFoundException. To see all bans of a channel, use
    /// list-channel-bans. Requires a channel moderator or an app instance admin.
    DescribeChannelBan = messaging : describe_channel_ban {
        /// ARN of the channel that the user is banned from
        channel_arn: String,
        /// ARN of the banned app instance user
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the users and bots banned from a channel
    ///
    /// To see who set a ban and when, use describe-channel-ban. Requires a channel moderator or an app
    /// instance admin.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelBans = messaging : list_channel_bans {
        /// ARN of the channel whose bans are listed
        channel_arn: String,
        /// Number of bans to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-bans --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelBans[].Member.Arn'"
}
