//! The structures and enums that members of identity operations hold.

use super::sdk::types::{
    ChannelRetentionSettings, ExpirationCriterion, InvokedBy, LexConfiguration, RespondsTo, StandardMessages,
    TargetedMessages,
};
use crate::api::declare::{choices, structure};
use crate::api::value::Sensitive;

choices! { identity:
    AllowMessages,
    AppInstanceUserEndpointType,
    ExpirationCriterion,
    RespondsTo,
    StandardMessages,
    TargetedMessages,
}

structure! {
    AppInstanceRetentionSettings = identity {
        /// How long to keep channel messages
        channel_retention_settings: Option<ChannelRetentionSettings>,
    }
}

structure! {
    ChannelRetentionSettings = identity {
        /// Days to keep messages; if omitted, messages are kept indefinitely
        retention_days: Option<i32>,
    }
}

structure! {
    Configuration = identity {
        /// Amazon Lex V2 bot that answers messages
        lex: LexConfiguration,
    }
}

structure! {
    EndpointAttributes = identity {
        /// Device token from the push service
        device_token: Sensitive<String>,
        /// Token for incoming calls (APNS and APNS_SANDBOX only)
        voip_device_token: Option<Sensitive<String>>,
    }
}

structure! {
    ExpirationSettings = identity {
        /// Days until the user is deleted
        expiration_days: i32,
        /// Event that the days are counted from: the user's creation
        expiration_criterion: ExpirationCriterion,
    }
}

structure! {
    InvokedBy = identity {
        /// Which messages to the whole channel the bot answers
        ///
        /// ALL: every message. NONE: no messages. MENTIONS: messages whose CHIME.mentions attribute contains
        /// the bot's ARN. AUTO: every message while the channel has one other member that is not hidden,
        /// otherwise only mentions.
        standard_messages: StandardMessages,
        /// Whether the bot answers messages that target it alone; only the sender sees its reply
        targeted_messages: TargetedMessages,
    }
}

structure! {
    LexConfiguration = identity {
        /// Whether the bot answers every standard message; deprecated, use InvokedBy
        responds_to: Option<RespondsTo>,
        /// Which messages the bot answers
        invoked_by: Option<InvokedBy>,
        /// ARN of the Lex bot alias (arn:aws:lex:REGION:ACCOUNT:bot-alias/BOT/ALIAS)
        lex_bot_alias_arn: String,
        /// Language of the Lex bot, such as en_US
        locale_id: String,
        /// Lex intent that the bot uses to introduce itself in a channel
        welcome_intent: Option<String>,
    }
}

structure! {
    Tag = identity {
        /// Tag key
        key: Sensitive<String>,
        /// Tag value
        value: Sensitive<String>,
    }
}
