//! External systems of a voice connector: the session border controllers and contact centers it works with.

use super::sdk::types::{ContactCenterSystemType, SessionBorderControllerType};
use crate::api::declare::operation;

operation! {
    /// Remove the list of external systems that a voice connector works with
    ///
    /// To see the list first, use get-voice-connector-external-systems-configuration.
    DeleteVoiceConnectorExternalSystemsConfiguration = voice : delete_voice_connector_external_systems_configuration {
        /// ID of the voice connector whose external systems are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show the external systems that a voice connector works with
    ///
    /// To set them, use put-voice-connector-external-systems-configuration.
    GetVoiceConnectorExternalSystemsConfiguration = voice : get_voice_connector_external_systems_configuration {
        /// ID of the voice connector whose external systems are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Set the external systems that a voice connector works with
    ///
    /// Specify every system to keep: start from the output of
    /// get-voice-connector-external-systems-configuration.
    PutVoiceConnectorExternalSystemsConfiguration = voice : put_voice_connector_external_systems_configuration {
        /// ID of the voice connector that works with the systems
        voice_connector_id: String,
        /// Session border controllers in front of your voice system
        session_border_controller_types: Option<Vec<SessionBorderControllerType>>,
        /// Contact center systems that receive the calls
        contact_center_system_types: Option<Vec<ContactCenterSystemType>>,
    }
    example "chimectl voice put-voice-connector-external-systems-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --session-border-controller-types RIBBON_SBC --contact-center-system-types GENESYS_ENGAGE_ON_PREMISES"
}
