//! Emergency calling of a voice connector.

use super::sdk::types::EmergencyCallingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Remove the emergency numbers of a voice connector
    ///
    /// Required before you remove or disable origination or termination. Make sure that your users can reach
    /// emergency services in another way.
    DeleteVoiceConnectorEmergencyCallingConfiguration = voice : delete_voice_connector_emergency_calling_configuration {
        /// ID of the voice connector whose emergency numbers are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show the emergency numbers of a voice connector
    ///
    /// To set them, use put-voice-connector-emergency-calling-configuration.
    GetVoiceConnectorEmergencyCallingConfiguration = voice : get_voice_connector_emergency_calling_configuration {
        /// ID of the voice connector whose emergency numbers are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Set the numbers that a voice connector routes emergency calls to
    ///
    /// First set up outbound and inbound calls with put-voice-connector-termination and
    /// put-voice-connector-origination. Specify every number to keep: start from the output of
    /// get-voice-connector-emergency-calling-configuration.
    PutVoiceConnectorEmergencyCallingConfiguration = voice : put_voice_connector_emergency_calling_configuration {
        /// ID of the voice connector that carries the emergency calls
        voice_connector_id: String,
        /// Emergency numbers, each with its country and optionally a number for test calls
        emergency_calling_configuration: EmergencyCallingConfiguration,
    }
    example "chimectl voice put-voice-connector-emergency-calling-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --emergency-calling-configuration '{\"DNIS\": [{\"EmergencyPhoneNumber\": \"+12065550108\", \"TestPhoneNumber\": \"+12065550109\", \"CallingCountry\": \"US\"}]}'"
}
