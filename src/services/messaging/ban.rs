//! Bans: who is kept out of a channel.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Ban a user from a channel for good
    ///
    /// A member who is banned is removed at once, and nobody can add a banned user again. Admins of the app
    /// instance and moderators of the channel cannot be banned: take the role away first, with
    /// delete-channel-moderator for a moderator.
    ///
    /// Moderators and app instance admins may do this. To let the user back in, use delete-channel-ban and
    /// then create-channel-membership. Bans are deleted with their channel or user.
    CreateChannelBan = messaging : create_channel_ban {
        /// ARN of the channel to ban the user from
        channel_arn: String,
        /// ARN of the app instance user to ban
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging create-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Lift the ban of a user from a channel
    ///
    /// The user does not become a member again by that: use create-channel-membership afterwards. Moderators
    /// and app instance admins may do this.
    DeleteChannelBan = messaging : delete_channel_ban {
        /// ARN of the channel that the user is banned from
        channel_arn: String,
        /// ARN of the app instance user to allow again
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging delete-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show one ban: who is banned, by whom and since when
    ///
    /// Moderators and app instance admins may see it. Without a ban, the answer is a NotFoundException. To
    /// see all bans of a channel, use list-channel-bans.
    DescribeChannelBan = messaging : describe_channel_ban {
        /// ARN of the channel that the user is banned from
        channel_arn: String,
        /// ARN of the banned app instance user
        member_arn: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging describe-channel-ban --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --member-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/bob --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the users and bots that are banned from a channel
    ///
    /// Moderators and app instance admins may see them. To see who set a ban and when, use
    /// describe-channel-ban.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelBans = messaging : list_channel_bans {
        /// ARN of the channel whose bans are listed
        channel_arn: String,
        /// How many bans the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
    }
    example "chimectl messaging list-channel-bans --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelBans[].Member.Arn'"
}
