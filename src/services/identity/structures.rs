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
        /// How long messages of channels are kept
        channel_retention_settings: Option<ChannelRetentionSettings>,
    }
}

structure! {
    ChannelRetentionSettings = identity {
        /// Days to keep messages; left out, they are kept without limit
        retention_days: Option<i32>,
    }
}

structure! {
    Configuration = identity {
        /// Amazon Lex V2 bot that answers
        lex: LexConfiguration,
    }
}

structure! {
    EndpointAttributes = identity {
        /// Token of the device at the push service
        device_token: Sensitive<String>,
        /// Token for incoming calls; APNS and APNS_SANDBOX only
        voip_device_token: Option<Sensitive<String>>,
    }
}

structure! {
    ExpirationSettings = identity {
        /// Days until the user is deleted
        expiration_days: i32,
        /// From when the days count: the user's creation
        expiration_criterion: ExpirationCriterion,
    }
}

structure! {
    InvokedBy = identity {
        /// Which messages to the whole channel the bot answers
        ///
        /// ALL and NONE speak for themselves. MENTIONS: those whose attribute CHIME.mentions names the bot's
        /// ARN. AUTO: all while the channel has one other member who is not hidden, mentions only when it has
        /// more.
        standard_messages: StandardMessages,
        /// Whether the bot answers messages that were sent to it alone; it answers the sender alone
        targeted_messages: TargetedMessages,
    }
}

structure! {
    LexConfiguration = identity {
        /// Deprecated, use InvokedBy; whether the bot answers every standard message
        responds_to: Option<RespondsTo>,
        /// Which messages the bot answers
        invoked_by: Option<InvokedBy>,
        /// Alias of the Lex bot: arn:aws:lex:REGION:ACCOUNT:bot-alias/BOT/ALIAS
        lex_bot_alias_arn: String,
        /// Language of the Lex bot, such as en_US
        locale_id: String,
        /// Intent of the Lex bot with which it introduces itself in a channel
        welcome_intent: Option<String>,
    }
}

structure! {
    Tag = identity {
        /// Key
        key: Sensitive<String>,
        /// Value
        value: Sensitive<String>,
    }
}
