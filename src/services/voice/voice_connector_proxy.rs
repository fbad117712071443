//! Proxy configuration of a voice connector: what it allows of proxy sessions.

#![expect(deprecated, reason = "the SDK marks the operations so since AWS ended support; the API still has them")]

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Remove the proxy configuration of a voice connector
    ///
    /// To stop new sessions but keep the configuration, use put-voice-connector-proxy with --disabled.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    DeleteVoiceConnectorProxy = voice : delete_voice_connector_proxy {
        /// Voice connector whose proxy configuration is removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show what a voice connector allows of proxy sessions
    ///
    /// The default time to live, the number that takes calls afterwards, and the countries of the proxy
    /// numbers. Set them with put-voice-connector-proxy.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    GetVoiceConnectorProxy = voice : get_voice_connector_proxy {
        /// Voice connector whose proxy configuration is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Allow proxy sessions on a voice connector, or change how they work
    ///
    /// Needed before create-proxy-session. Give the whole configuration: start from what
    /// get-voice-connector-proxy shows, where the countries are called PhoneNumberCountries.
    ///
    /// AWS ended its support of proxy sessions on April 7, 2026: expect the service to refuse this.
    PutVoiceConnectorProxy = voice : put_voice_connector_proxy {
        /// Voice connector that carries the sessions
        voice_connector_id: String,
        /// Minutes that a session lasts where create-proxy-session does not say
        default_session_expiry_minutes: i32,
        /// Countries that proxy numbers are taken from: two-letter codes such as US
        phone_number_pool_countries: Vec<String>,
        /// Number that takes the calls after a session has expired, in E.164 format
        fall_back_phone_number: Option<Sensitive<String>>,
        /// Stop new proxy sessions on the voice connector
        disabled: Option<bool>,
    }
    example "chimectl voice put-voice-connector-proxy --voice-connector-id abcdef1ghij2klmno3pqr4 --default-session-expiry-minutes 60 --phone-number-pool-countries US CA --fall-back-phone-number +12065550109"
}
