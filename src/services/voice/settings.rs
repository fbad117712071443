//! Settings of the whole account: those of its voice connectors and those of its phone numbers.

use super::sdk::types::VoiceConnectorSettings;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show where the account's voice connectors store call detail records
    ///
    /// CdrBucket is the S3 bucket; update-global-settings sets it.
    GetGlobalSettings = voice : get_global_settings {
    }
    example "chimectl voice get-global-settings"
}

operation! {
    /// Show the account's default calling name and when it last changed
    ///
    /// The name goes for calls from phone numbers that have none of their own. Set it with
    /// update-phone-number-settings.
    GetPhoneNumberSettings = voice : get_phone_number_settings {
    }
    example "chimectl voice get-phone-number-settings"
}

operation! {
    /// Set where the account's voice connectors store call detail records
    ///
    /// Goes for all voice connectors of the account. The S3 bucket must exist. get-global-settings shows
    /// what is set now.
    UpdateGlobalSettings = voice : update_global_settings {
        /// Settings of all voice connectors: the S3 bucket for call detail records
        voice_connector: Option<VoiceConnectorSettings>,
    }
    example "chimectl voice update-global-settings --voice-connector '{\"CdrBucket\": \"call-detail-records-123456789012\"}'"
}

operation! {
    /// Set the account's default calling name
    ///
    /// It can be set once in seven days, and takes up to 72 hours to show. For one phone number alone, use
    /// update-phone-number. get-phone-number-settings shows the name and when it was set.
    UpdatePhoneNumberSettings = voice : update_phone_number_settings {
        /// Name that is shown to people who are called from the account's phone numbers
        calling_name: Sensitive<String>,
    }
    example "chimectl voice update-phone-number-settings --calling-name 'Support Line'"
}
