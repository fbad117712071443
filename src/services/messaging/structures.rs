//! The structures and enums that members of messaging operations hold.

use std::collections::HashMap;

use super::sdk::types::{
    AllowNotifications, ExpirationCriterion, FallbackAction, InvocationType, LambdaConfiguration,
    MessageAttributeValue, MessagingDataType, ProcessorConfiguration, PushNotificationConfiguration,
    PushNotificationPreferences, PushNotificationType, SearchFieldKey, SearchFieldOperator,
};
use crate::api::declare::{choices, structure};
use crate::api::value::Sensitive;

choices! { messaging:
    AllowNotifications,
    ChannelMembershipType,
    ChannelMessagePersistenceType,
    ChannelMessageType,
    ChannelMode,
    ChannelPrivacy,
    ExpirationCriterion,
    FallbackAction,
    InvocationType,
    MessagingDataType,
    NetworkType,
    PushNotificationType,
    SearchFieldKey,
    SearchFieldOperator,
    SortOrder,
}

structure! {
    ChannelMembershipPreferences = messaging {
        /// Push notifications that the member receives
        push_notifications: Option<PushNotificationPreferences>,
    }
}

structure! {
    ChannelMessageCallback = messaging {
        /// ID of the message that the processor was invoked for
        message_id: String,
        /// New content of the message
        content: Option<Sensitive<String>>,
        /// New metadata of the message
        metadata: Option<Sensitive<String>>,
        /// Push notification to send with the message
        push_notification: Option<PushNotificationConfiguration>,
        /// Attributes for push notification filter rules
        message_attributes: Option<Sensitive<HashMap<String, MessageAttributeValue>>>,
        /// ID of the sub-channel that contains the message; elastic channels only
        sub_channel_id: Option<String>,
        /// New content type of the message
        content_type: Option<Sensitive<String>>,
    }
}

structure! {
    ElasticChannelConfiguration = messaging {
        /// Maximum number of sub-channels
        maximum_sub_channels: i32,
        /// Maximum number of members in a sub-channel
        target_memberships_per_sub_channel: i32,
        /// Minimum fill level of a sub-channel in percent of the target; below it, members are moved
        minimum_membership_percentage: i32,
    }
}

structure! {
    ExpirationSettings = messaging {
        /// Days until the channel is deleted
        expiration_days: i32,
        /// Event that the days are counted from: the channel's creation or its last message
        expiration_criterion: ExpirationCriterion,
    }
}

structure! {
    LambdaConfiguration = messaging {
        /// ARN of the Lambda function to invoke, in the account and region of the app instance
        resource_arn: String,
        /// How to invoke the function
        invocation_type: InvocationType,
    }
}

structure! {
    MessageAttributeValue = messaging {
        /// Values of the attribute
        string_values: Option<Sensitive<Vec<String>>>,
    }
}

structure! {
    Processor = messaging {
        /// Name of the processor
        name: Sensitive<String>,
        /// What the processor runs
        configuration: ProcessorConfiguration,
        /// Position of the processor in the order of execution; 1 for a single processor
        execution_order: i32,
        /// What happens to a message if the processor cannot be reached: it fails, or continues
        fallback_action: FallbackAction,
    }
}

structure! {
    ProcessorConfiguration = messaging {
        /// Lambda function that processes the messages
        lambda: LambdaConfiguration,
    }
}

structure! {
    PushNotificationConfiguration = messaging {
        /// Title of the push notification
        title: Option<Sensitive<String>>,
        /// Text of the push notification
        body: Option<Sensitive<String>>,
        /// Type of push notification: ordinary (DEFAULT) or for a call (VOIP)
        type: Option<PushNotificationType>,
    }
}

structure! {
    PushNotificationPreferences = messaging {
        /// Whether to send all push notifications, none, or those that match FilterRule
        allow_notifications: AllowNotifications,
        /// Rule for FILTERED: JSON, as a string, matched against the attributes of each message
        ///
        /// Strings match exactly, as in {"mention": ["alice"]} or {"type": [{"anything-but": ["join"]}]}.
        filter_rule: Option<Sensitive<String>>,
    }
}

structure! {
    SearchField = messaging {
        /// Criterion to search by
        key: SearchFieldKey,
        /// ARNs of app instance users
        values: Vec<String>,
        /// Whether the members equal the values (EQUALS) or include them (INCLUDES)
        operator: SearchFieldOperator,
    }
}

structure! {
    StreamingConfiguration = messaging {
        /// Data to stream: messages or channel events
        data_type: MessagingDataType,
        /// ARN of the Kinesis stream to write to; the stream name must begin with chime-messaging-
        resource_arn: String,
    }
}

structure! {
    Tag = messaging {
        /// Tag key
        key: Sensitive<String>,
        /// Tag value
        value: Sensitive<String>,
    }
}

structure! {
    Target = messaging {
        /// ARN of the channel member who sees the message in addition to the sender
        member_arn: Option<String>,
    }
}
