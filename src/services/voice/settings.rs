//! Account-wide settings for voice connectors and phone numbers.

use super::sdk::types::VoiceConnectorSettings;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show where the account's voice connectors store call detail records
    ///
    /// CdrBucket is the S3 bucket. To set it, use update-global-settings.
    GetGlobalSettings = voice : get_global_settings {
    }
    example "chimectl voice get-global-settings"
}

operation! {
    /// Show the account's default calling name and when it last changed
    ///
    /// The default applies to calls from phone numbers without their own calling name. To set it, use
    /// update-phone-number-settings.
    GetPhoneNumberSettings = voice : get_phone_number_settings {
    }
    example "chimectl voice get-phone-number-settings"
}

operation! {
    /// Set where the account's voice connectors store call detail records
    ///
    /// Applies to all voice connectors in the account. The S3 bucket must exist. To see the current settings,
    /// use get-global-settings.
    UpdateGlobalSettings = voice : update_global_settings {
        /// Settings for all voice connectors: the S3 bucket for call detail records
        voice_connector: Option<VoiceConnectorSettings>,
    }
    example "chimectl voice update-global-settings --voice-connector '{\"CdrBucket\": \"call-detail-records-123456789012\"}'"
}

operation! {
    /// Set the account's default calling name
    ///
    /// You can set the name once in seven days. It takes up to 72 hours to appear. For a single phone number,
    /// use update-phone-number. To see the name and when it was set, use get-phone-number-settings.
    UpdatePhoneNumberSettings = voice : update_phone_number_settings {
        /// Name shown to people whom the account's phone numbers call
        calling_name: Sensitive<String>,
    }
    example "chimectl voice update-phone-number-settings --calling-name 'Support Line'"
}
