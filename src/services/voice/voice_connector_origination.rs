//! Origination of a voice connector: where inbound calls go.

use super::sdk::types::Origination;
use crate::api::declare::operation;

operation! {
    /// Remove the settings for inbound calls of a voice connector
    ///
    /// Inbound calls do not reach your SIP hosts afterwards. Where emergency calling is set up, remove that
    /// first with delete-voice-connector-emergency-calling-configuration.
    ///
    /// To stop inbound calls but keep the routes, use put-voice-connector-origination with Disabled true.
    DeleteVoiceConnectorOrigination = voice : delete_voice_connector_origination {
        /// Voice connector whose origination settings are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show the SIP hosts that inbound calls of a voice connector go to
    ///
    /// Set them with put-voice-connector-origination.
    GetVoiceConnectorOrigination = voice : get_voice_connector_origination {
        /// Voice connector whose origination settings are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Route inbound calls of a voice connector to your SIP hosts
    ///
    /// Hosts of priority 1 are tried first; those of equal priority share the calls by their weights. Give
    /// every route that is to stay: start from what get-voice-connector-origination shows. Where emergency
    /// calling is set up, remove that before you turn inbound calls off.
    PutVoiceConnectorOrigination = voice : put_voice_connector_origination {
        /// Voice connector that takes the calls
        voice_connector_id: String,
        /// Routes to your SIP hosts, or Disabled to stop inbound calls; at least one of the two
        ///
        /// A voice connector has up to ten routes. A route names one SIP host, with port 5060 where Port is
        /// left out.
        origination: Origination,
    }
    example "chimectl voice put-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4 --origination '{\"Routes\": [{\"Host\": \"sip.example.com\", \"Port\": 5061, \"Protocol\": \"TCP\", \"Priority\": 1, \"Weight\": 1}]}'"
}
