//! External systems of a voice connector: the session border controllers and contact centers it works with.

use super::sdk::types::{ContactCenterSystemType, SessionBorderControllerType};
use crate::api::declare::operation;

operation! {
    /// Forget which external systems a voice connector works with
    ///
    /// To see them first, use get-voice-connector-external-systems-configuration.
    DeleteVoiceConnectorExternalSystemsConfiguration = voice : delete_voice_connector_external_systems_configuration {
        /// Voice connector whose external systems are forgotten
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show which external systems a voice connector works with
    ///
    /// Set them with put-voice-connector-external-systems-configuration.
    GetVoiceConnectorExternalSystemsConfiguration = voice : get_voice_connector_external_systems_configuration {
        /// Voice connector whose external systems are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Tell a voice connector which external systems it works with
    ///
    /// Give every system that is to stay: start from what
    /// get-voice-connector-external-systems-configuration shows.
    PutVoiceConnectorExternalSystemsConfiguration = voice : put_voice_connector_external_systems_configuration {
        /// Voice connector that works with the systems
        voice_connector_id: String,
        /// Session border controllers that stand before your voice system
        session_border_controller_types: Option<Vec<SessionBorderControllerType>>,
        /// Contact center systems that take the calls
        contact_center_system_types: Option<Vec<ContactCenterSystemType>>,
    }
    example "chimectl voice put-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --session-border-controller-types RIBBON_SBC --contact-center-system-types GENESYS_ENGAGE_ON_PREMISES"
}
