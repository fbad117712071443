//! Channel messages: send, read, edit, redact, delete.

use std::collections::HashMap;

use super::sdk::types::{
    ChannelMessagePersistenceType, ChannelMessageType, MessageAttributeValue, PushNotificationConfiguration, SortOrder,
    Target,
};
use crate::api::declare::operation;
use crate::api::value::{Sensitive, Timestamp};

operation! {
    /// Delete a message permanently
    ///
    /// Nobody can read the message anymore; earlier versions of an edited message are deleted in the
    /// background. Requires an app instance admin, who can also delete targeted messages without seeing them.
    /// To leave an empty message in its place, use redact-channel-message.
    DeleteChannelMessage = messaging : delete_channel_message {
        /// ARN of the channel that contains the message
        channel_arn: String,
        /// ID of the message to delete
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel that contains the message; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging delete-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show a message: content, sender, timestamps and status
    ///
    /// In a private channel, the bearer must be a member, a moderator or an app instance admin. While a
    /// channel flow processes the message, only its sender can see it. To see many messages, use
    /// list-channel-messages.
    GetChannelMessage = messaging : get_channel_message {
        /// ARN of the channel that contains the message
        channel_arn: String,
        /// ID of the message to show
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel that contains the message; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging get-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Show how far a channel flow has processed a message
    ///
    /// Poll it after send-channel-message or update-channel-message in a channel with a flow: PENDING becomes
    /// SENT, or FAILED if processing fails. A denied message is not stored, so DENIED is never shown here.
    ///
    /// Only the sender of the message can see its status.
    GetChannelMessageStatus = messaging : get_channel_message_status {
        /// ARN of the channel that contains the message
        channel_arn: String,
        /// ID of the message
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel that contains the message; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging get-channel-message-status --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// List the messages in a channel, newest first
    ///
    /// Anyone in the app instance can read a public channel; members, moderators and app instance admins can
    /// read a private one. Edited messages are shown in their latest version and redacted ones without
    /// content; deleted and non-persistent messages are not listed.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListChannelMessages = messaging : list_channel_messages {
        /// ARN of the channel whose messages are listed
        channel_arn: String,
        /// Sort order by creation time; if omitted, DESCENDING (newest first)
        sort_order: Option<SortOrder>,
        /// Earliest creation time of messages to list
        not_before: Option<Timestamp>,
        /// Latest creation time of messages to list
        not_after: Option<Timestamp>,
        /// Number of messages to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel whose messages are listed; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging list-channel-messages --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --not-before 2026-11-22T00:00:00Z --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice --query 'ChannelMessages[].[Sender.Name, Content]'"
}

operation! {
    /// Redact a message: remove its content and metadata
    ///
    /// The message remains in the list, empty and marked as redacted. After a message is sent, its sender can
    /// redact it, and so can moderators and app instance admins. To remove a message entirely, use
    /// delete-channel-message.
    RedactChannelMessage = messaging : redact_channel_message {
        /// ARN of the channel that contains the message
        channel_arn: String,
        /// ID of the message to redact
        message_id: String,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel that contains the message; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
    }
    example "chimectl messaging redact-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Send a message to the members of a channel
    ///
    /// The bearer is the sender and must be a member of the channel, even if it is an admin or a moderator:
    /// use create-channel-membership first. The response contains the message's ID and status. In a channel
    /// with a flow the status is PENDING at first: poll get-channel-message-status.
    ///
    /// STANDARD messages can have up to 4 KB and metadata. CONTROL messages can have 30 bytes, have no
    /// metadata and bypass channel flows.
    SendChannelMessage = messaging : send_channel_message {
        /// ARN of the channel to send to
        channel_arn: String,
        /// Text of the message
        ///
        /// At most 4 KB for a STANDARD message, 30 bytes for a CONTROL message.
        content: Sensitive<String>,
        /// Type of message: STANDARD for people, CONTROL for short signals between clients
        type: ChannelMessageType,
        /// Whether to store the message
        ///
        /// A NON_PERSISTENT message reaches only members who are connected when you send it;
        /// list-channel-messages does not show it.
        persistence: ChannelMessagePersistenceType,
        /// Custom data about the message, such as a link to an attachment
        ///
        /// Cannot be used with CONTROL messages.
        metadata: Option<Sensitive<String>>,
        /// Idempotency token: the same token and request return the same message
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// Push notification to send with the message: title, body and type
        ///
        /// It reaches members through endpoints that you register with chimectl identity
        /// register-app-instance-user-endpoint, if their put-channel-membership-preferences allow it.
        push_notification: Option<PushNotificationConfiguration>,
        /// Attributes for filtering push notifications: names, each with its StringValues
        ///
        /// Members set their filter as FilterRule with put-channel-membership-preferences.
        message_attributes: Option<Sensitive<HashMap<String, MessageAttributeValue>>>,
        /// ID of the sub-channel to send to; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
        /// Content type of the message, such as text/plain
        content_type: Option<Sensitive<String>>,
        /// Only member who receives the message: a user, a bot or the sender
        ///
        /// Only the target and the sender see the message and can act on it; app instance admins can still
        /// delete it.
        target: Option<Vec<Target>>,
    }
    example "chimectl messaging send-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --content 'Good morning' --type STANDARD --persistence PERSISTENT --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}

operation! {
    /// Edit a message that the bearer sent
    ///
    /// Only the sender can edit a message, and only after it is sent. Readers see the latest version;
    /// LastEditedTimestamp shows when it was edited. In a channel with a flow, the new text is processed
    /// again: poll get-channel-message-status.
    UpdateChannelMessage = messaging : update_channel_message {
        /// ARN of the channel that contains the message
        channel_arn: String,
        /// ID of the message to edit
        message_id: String,
        /// New text of the message
        ///
        /// At most 4 KB.
        content: Sensitive<String>,
        /// Custom data about the message, such as a link to an attachment
        metadata: Option<Sensitive<String>>,
        /// ARN of the app instance user or bot that makes the call
        ///
        /// If omitted, CHIMECTL_BEARER is used.
        chime_bearer: String,
        /// ID of the sub-channel that contains the message; elastic channels only
        ///
        /// To find it as a member, use describe-channel-membership-for-app-instance-user; as an admin or
        /// moderator, list-sub-channels.
        sub_channel_id: Option<String>,
        /// Content type of the message, such as text/plain
        content_type: Option<Sensitive<String>>,
    }
    example "chimectl messaging update-channel-message --channel-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --message-id 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f --content 'Good afternoon' --chime-bearer arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/user/alice"
}
