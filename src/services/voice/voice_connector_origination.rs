//! Origination of a voice connector: where inbound calls go.

use super::sdk::types::Origination;
use crate::api::declare::operation;

operation! {
    /// Remove a voice connector's settings for inbound calls
    ///
    /// Inbound calls no longer reach your SIP hosts. If emergency calling is set up, first remove it with
    /// delete-voice-connector-emergency-calling-configuration.
    ///
    /// To stop inbound calls but keep the routes, use put-voice-connector-origination with Disabled true.
    DeleteVoiceConnectorOrigination = voice : delete_voice_connector_origination {
        /// ID of the voice connector whose origination settings are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show the SIP hosts that a voice connector sends inbound calls to
    ///
    /// To set them, use put-voice-connector-origination.
    GetVoiceConnectorOrigination = voice : get_voice_connector_origination {
        /// ID of the voice connector whose origination settings are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Route a voice connector's inbound calls to your SIP hosts
    ///
    /// Hosts with priority 1 are tried first; hosts with the same priority share the calls by weight. Specify
    /// every route to keep: start from the output of get-voice-connector-origination. If emergency calling is
    /// set up, remove it before you disable inbound calls.
    PutVoiceConnectorOrigination = voice : put_voice_connector_origination {
        /// ID of the voice connector that receives the calls
        voice_connector_id: String,
        /// Routes to your SIP hosts, Disabled to stop inbound calls, or both
        ///
        /// A voice connector can have up to ten routes. A route names one SIP host; if Port is omitted, 5060
        /// is used.
        origination: Origination,
    }
    example "chimectl voice put-voice-connector-origination --voice-connector-id abcdef1ghij2klmno3pqr4 --origination '{\"Routes\": [{\"Host\": \"sip.example.com\", \"Port\": 5061, \"Protocol\": \"TCP\", \"Priority\": 1, \"Weight\": 1}]}'"
}
