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
        /// Which push notifications the member gets
        push_notifications: Option<PushNotificationPreferences>,
    }
}

structure! {
    ChannelMessageCallback = messaging {
        /// Message that the processor was called for
        message_id: String,
        /// Content that the message shall have
        content: Option<Sensitive<String>>,
        /// Metadata that the message shall have
        metadata: Option<Sensitive<String>>,
        /// Push notification that goes with the message
        push_notification: Option<PushNotificationConfiguration>,
        /// Attributes that push notification filter rules look at
        message_attributes: Option<Sensitive<HashMap<String, MessageAttributeValue>>>,
        /// Sub-channel that holds the message, where the channel is an elastic one
        sub_channel_id: Option<String>,
        /// Content type that the message shall have
        content_type: Option<Sensitive<String>>,
    }
}

structure! {
    ElasticChannelConfiguration = messaging {
        /// Greatest number of sub-channels
        maximum_sub_channels: i32,
        /// Greatest number of members of a sub-channel
        target_memberships_per_sub_channel: i32,
        /// Smallest share of the target that a sub-channel keeps, in percent; decides when members are moved
        minimum_membership_percentage: i32,
    }
}

structure! {
    ExpirationSettings = messaging {
        /// Days until the channel is deleted
        expiration_days: i32,
        /// What the days count from: the creation of the channel or its last message
        expiration_criterion: ExpirationCriterion,
    }
}

structure! {
    LambdaConfiguration = messaging {
        /// Lambda function to call, in the account and region of the app instance
        resource_arn: String,
        /// How the function is called
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
        /// Place in the order of processors; 1 for the only one
        execution_order: i32,
        /// What becomes of a message if the processor cannot be reached: it fails, or goes on without
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
        /// Ordinary push notification (DEFAULT) or one for a call (VOIP)
        type: Option<PushNotificationType>,
    }
}

structure! {
    PushNotificationPreferences = messaging {
        /// Whether all push notifications come, none, or those that pass FilterRule
        allow_notifications: AllowNotifications,
        /// Rule for FILTERED: JSON, written as text, that is compared with the attributes of each message
        ///
        /// Strings match exactly, as in {"mention": ["alice"]} or {"type": [{"anything-but": ["join"]}]}.
        filter_rule: Option<Sensitive<String>>,
    }
}

structure! {
    SearchField = messaging {
        /// What to search by
        key: SearchFieldKey,
        /// ARNs of app instance users
        values: Vec<String>,
        /// Whether the members are exactly the values (EQUALS) or the values are among them (INCLUDES)
        operator: SearchFieldOperator,
    }
}

structure! {
    StreamingConfiguration = messaging {
        /// What is streamed: messages, or events of channels
        data_type: MessagingDataType,
        /// Kinesis stream to write to; its name begins with chime-messaging-
        resource_arn: String,
    }
}

structure! {
    Tag = messaging {
        /// Key
        key: Sensitive<String>,
        /// Value
        value: Sensitive<String>,
    }
}

structure! {
    Target = messaging {
        /// Member of the channel who sees the message besides the sender
        member_arn: Option<String>,
    }
}
