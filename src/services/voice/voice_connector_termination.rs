//! Termination of a voice connector: outbound calls from your SIP equipment, and the credentials and the
//! health of that link.

use super::sdk::types::{Credential, Termination};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Remove a voice connector's settings for outbound calls
    ///
    /// No calls can be placed through it afterwards. If emergency calling is set up, first remove it with
    /// delete-voice-connector-emergency-calling-configuration.
    ///
    /// To stop outbound calls but keep the settings, use put-voice-connector-termination with Disabled true.
    DeleteVoiceConnectorTermination = voice : delete_voice_connector_termination {
        /// ID of the voice connector whose termination settings are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Delete SIP credentials so that equipment can no longer log in with them
    ///
    /// To see the user names, use list-voice-connector-termination-credentials.
    DeleteVoiceConnectorTerminationCredentials = voice : delete_voice_connector_termination_credentials {
        /// ID of the voice connector that the credentials belong to
        voice_connector_id: String,
        /// User names of the credentials to delete
        usernames: Sensitive<Vec<String>>,
    }
    example "chimectl voice delete-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4 --usernames pbx-seattle"
}

operation! {
    /// Show a voice connector's settings for outbound calls
    ///
    /// Shows who can call, the countries, the calls per second and the default number. To set them, use
    /// put-voice-connector-termination.
    GetVoiceConnectorTermination = voice : get_voice_connector_termination {
        /// ID of the voice connector whose termination settings are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show when your SIP equipment last reached a voice connector
    ///
    /// The response contains the time and source address of the last SIP OPTIONS ping. If the time is old,
    /// your equipment or the network is down, or the equipment does not send pings.
    GetVoiceConnectorTerminationHealth = voice : get_voice_connector_termination_health {
        /// ID of the voice connector that your equipment pings
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-termination-health --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// List the user names of a voice connector's SIP credentials
    ///
    /// Returns all names in one response, without passwords. To replace a lost password, use
    /// put-voice-connector-termination-credentials.
    ListVoiceConnectorTerminationCredentials = voice : list_voice_connector_termination_credentials {
        /// ID of the voice connector whose credentials are listed
        voice_connector_id: String,
    }
    example "chimectl voice list-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Allow outbound calls through a voice connector, or change the settings
    ///
    /// Required before your equipment can place calls. Specify every setting to keep: start from the output
    /// of get-voice-connector-termination. If emergency calling is set up, remove it before you disable
    /// outbound calls.
    ///
    /// To let your equipment also log in with a user name and password, next use
    /// put-voice-connector-termination-credentials.
    PutVoiceConnectorTermination = voice : put_voice_connector_termination {
        /// ID of the voice connector that carries the calls
        voice_connector_id: String,
        /// Who can call where, and how often
        ///
        /// CallingRegions is required although it is not marked as such. CpsLimit is 1 if omitted, and must
        /// not exceed your account's quota.
        termination: Termination,
    }
    example "chimectl voice put-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4 --termination '{\"CallingRegions\": [\"US\"], \"CidrAllowedList\": [\"192.0.2.16/28\"], \"CpsLimit\": 1}'"
}

operation! {
    /// Set the SIP credentials that equipment uses to log in to a voice connector
    ///
    /// First set up termination with put-voice-connector-termination. To remove unused user names, use
    /// delete-voice-connector-termination-credentials.
    ///
    /// The shell's history and the process list show passwords from the command line. Put the JSON into a
    /// file and use --credentials file://credentials.json, or pipe it to --credentials file:///dev/stdin. The
    /// service never shows a password again.
    PutVoiceConnectorTerminationCredentials = voice : put_voice_connector_termination_credentials {
        /// ID of the voice connector that the equipment logs in to
        voice_connector_id: String,
        /// User names and passwords; use file://PATH to keep them off the command line
        credentials: Option<Vec<Credential>>,
    }
    example "chimectl voice put-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4 --credentials '[{\"Username\": \"pbx-seattle\", \"Password\": \"example-only-7Jq2\"}]'"
}
