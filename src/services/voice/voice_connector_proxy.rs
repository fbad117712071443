//! Proxy configuration of a voice connector: its settings for proxy sessions.

#![expect(deprecated, reason = "the SDK marks the operations so since AWS ended support; the API still has them")]

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Remove the proxy configuration of a voice connector
    ///
    /// To stop new sessions but keep the configuration, use put-voice-connector-proxy with --disabled.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    DeleteVoiceConnectorProxy = voice : delete_voice_connector_proxy {
        /// ID of the voice connector whose proxy configuration is removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show a voice connector's settings for proxy sessions
    ///
    /// Shows the default time to live, the number that receives calls afterwards, and the countries of the
    /// proxy numbers. To set them, use put-voice-connector-proxy.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    GetVoiceConnectorProxy = voice : get_voice_connector_proxy {
        /// ID of the voice connector whose proxy configuration is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Allow proxy sessions on a voice connector, or change their settings
    ///
    /// Required before create-proxy-session. Specify the whole configuration: start from the output of
    /// get-voice-connector-proxy, where the countries are called PhoneNumberCountries.
    ///
    /// AWS ended support for proxy sessions on April 7, 2026: expect the service to reject the request.
    PutVoiceConnectorProxy = voice : put_voice_connector_proxy {
        /// ID of the voice connector that carries the sessions
        voice_connector_id: String,
        /// Default minutes until a session expires, if create-proxy-session does not specify them
        default_session_expiry_minutes: i32,
        /// Countries to choose proxy numbers from, as two-letter codes such as US
        phone_number_pool_countries: Vec<String>,
        /// Number that receives the calls after a session has expired, in E.164 format
        fall_back_phone_number: Option<Sensitive<String>>,
        /// Whether to stop new proxy sessions on the voice connector
        disabled: Option<bool>,
    }
    example "chimectl voice put-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4 --default-session-expiry-minutes 60 --phone-number-pool-countries US CA --fall-back-phone-number +12065550109"
}
