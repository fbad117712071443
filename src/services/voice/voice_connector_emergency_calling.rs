//! Emergency calling of a voice connector.

use super::sdk::types::EmergencyCallingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Remove the emergency numbers of a voice connector
    ///
    /// Needed before its origination or termination settings are removed or turned off. Make sure that your
    /// users can still reach emergency services in another way.
    DeleteVoiceConnectorEmergencyCallingConfiguration = voice : delete_voice_connector_emergency_calling_configuration {
        /// Voice connector whose emergency numbers are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show the emergency numbers of a voice connector
    ///
    /// Set them with put-voice-connector-emergency-calling-configuration.
    GetVoiceConnectorEmergencyCallingConfiguration = voice : get_voice_connector_emergency_calling_configuration {
        /// Voice connector whose emergency numbers are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Set the numbers that emergency calls of a voice connector are routed to
    ///
    /// Set up outbound and inbound calls first, with put-voice-connector-termination and
    /// put-voice-connector-origination. Give every number that is to stay: start from what
    /// get-voice-connector-emergency-calling-configuration shows.
    PutVoiceConnectorEmergencyCallingConfiguration = voice : put_voice_connector_emergency_calling_configuration {
        /// Voice connector that the emergency calls go through
        voice_connector_id: String,
        /// Emergency numbers, each with its country and optionally a number for test calls
        emergency_calling_configuration: EmergencyCallingConfiguration,
    }
    example "chimectl voice put-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --emergency-calling-configuration '{\"DNIS\": [{\"EmergencyPhoneNumber\": \"+12065550108\", \"TestPhoneNumber\": \"+12065550109\", \"CallingCountry\": \"US\"}]}'"
}
