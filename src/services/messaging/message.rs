//! Messages of a channel: send, read, change, hide, delete.

use std::collections::HashMap;

use super::sdk::types::{
    ChannelMessagePersistenceType, ChannelMessageType, MessageAttributeValue, PushNotificationConfiguration, SortOrder,
    Target,
};
use crate::api::declare::operation;
use crate::api::value::{Sensitive, Timestamp};

operation! {
    /// Delete a message for good
    ///
    /// Nobody can read it any more; earlier versions of an edited message are deleted in the background. Only
    /// app instance admins may do this, also to targeted messages that they cannot see. To leave an empty
    /// message in its place, use redact-channel-message.
    DeleteChannelMessage = messaging : delete_channel_message {
        /// ARN of the channel that holds the message
        channel_arn: String,
        /// Message to delete
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel that holds the message, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging delete-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show one message: content, sender, times and status
    ///
    /// In a private channel, the bearer must be a member, a moderator or an app instance admin. While a
    /// channel flow still works on the message, only its sender can see it. To see many messages, use
    /// list-channel-messages.
    GetChannelMessage = messaging : get_channel_message {
        /// ARN of the channel that holds the message
        channel_arn: String,
        /// Message to show
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel that holds the message, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging get-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show how far a channel flow has got with a message
    ///
    /// Poll it after send-channel-message or update-channel-message in a channel with a flow: PENDING becomes
    /// SENT, or FAILED where the processing failed. A denied message is not stored, so DENIED never shows
    /// here.
    ///
    /// Only the sender of the message may ask.
    GetChannelMessageStatus = messaging : get_channel_message_status {
        /// ARN of the channel that holds the message
        channel_arn: String,
        /// Message to ask about
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel that holds the message, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging get-channel-message-status --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the messages of a channel, newest first
    ///
    /// In a public channel anyone in the app instance can read them, in a private channel members, moderators
    /// and app instance admins. Edited messages come in their latest version, redacted ones are empty,
    /// deleted and non-persistent ones are missing.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListChannelMessages = messaging : list_channel_messages {
        /// ARN of the channel whose messages are listed
        channel_arn: String,
        /// Order by the time of creation; DESCENDING, newest first, where it is left out
        sort_order: Option<SortOrder>,
        /// Time from which on messages are listed
        not_before: Option<Timestamp>,
        /// Time up to which messages are listed
        not_after: Option<Timestamp>,
        /// How many messages the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel whose messages are listed, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging list-channel-messages --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --not-before 2026-11-22T00:00:00Z --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMessages[].[Sender.Name, Content]'"
}

operation! {
    /// Empty a message: its content and metadata are not shown any more
    ///
    /// The message stays in the list, empty and marked as redacted. Members may redact their own messages,
    /// moderators and app instance admins all, once a message is sent. To remove a message altogether, use
    /// delete-channel-message.
    RedactChannelMessage = messaging : redact_channel_message {
        /// ARN of the channel that holds the message
        channel_arn: String,
        /// Message to redact
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel that holds the message, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging redact-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Send a message to the members of a channel
    ///
    /// The bearer is the sender and must be a member of the channel; admins and moderators too: use
    /// create-channel-membership first. The answer holds the id of the message and its status. In a channel
    /// with a flow the status is PENDING at first: poll get-channel-message-status.
    ///
    /// STANDARD messages hold up to 4 KB and may have metadata; CONTROL messages hold 30 bytes, have no
    /// metadata and go past channel flows.
    SendChannelMessage = messaging : send_channel_message {
        /// ARN of the channel to send to
        channel_arn: String,
        /// Text of the message
        ///
        /// At most 4 KB for a STANDARD message, 30 bytes for a CONTROL message.
        content: Sensitive<String>,
        /// Kind of message: STANDARD for people, CONTROL for short signals between clients
        type: ChannelMessageType,
        /// Whether the message is stored
        ///
        /// A NON_PERSISTENT message reaches only members who are connected now; list-channel-messages does
        /// not show it.
        persistence: ChannelMessagePersistenceType,
        /// Your own data about the message, such as a link to an attachment
        ///
        /// Not for CONTROL messages.
        metadata: Option<Sensitive<String>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// message
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Push notification that goes with the message: title, body and type
        ///
        /// It reaches members through the endpoints of register-app-instance-user-endpoint of identity, as
        /// far as their put-channel-membership-preferences lets it.
        push_notification: Option<PushNotificationConfiguration>,
        /// Attributes by which members filter push notifications: a name and its StringValues
        ///
        /// Each member's rule is FilterRule of put-channel-membership-preferences.
        message_attributes: Option<Sensitive<HashMap<String, MessageAttributeValue>>>,
        /// Sub-channel to send to, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
        /// Content type of the message, such as text/plain
        content_type: Option<Sensitive<String>>,
        /// The only member who gets the message: a user, a bot, or the sender
        ///
        /// Only the target and the sender see it and may act on it; app instance admins can still delete it.
        target: Option<Vec<Target>>,
    }
    example "chimectl messaging send-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --content 'Good morning' --type STANDARD --persistence PERSISTENT --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Edit a message that the bearer sent
    ///
    /// Only the sender may edit, once the message is sent. Readers get the latest version; the edit time is
    /// LastEditedTimestamp. In a channel with a flow the new text is processed again: poll
    /// get-channel-message-status.
    UpdateChannelMessage = messaging : update_channel_message {
        /// ARN of the channel that holds the message
        channel_arn: String,
        /// Message to edit
        message_id: String,
        /// New text of the message
        ///
        /// At most 4 KB.
        content: Sensitive<String>,
        /// Your own data about the message, such as a link to an attachment
        metadata: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// Taken from CHIMECTL_BEARER where it is left out.
        chime_bearer: String,
        /// Sub-channel that holds the message, where the channel is an elastic one
        ///
        /// A member finds it with describe-channel-membership-for-app-instance-user, an admin or moderator
        /// with list-sub-channels.
        sub_channel_id: Option<String>,
        /// Content type of the message, such as text/plain
        content_type: Option<Sensitive<String>>,
    }
    example "chimectl messaging update-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --content 'Good afternoon' --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
