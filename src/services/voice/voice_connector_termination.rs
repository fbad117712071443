//! Termination of a voice connector: outbound calls from your SIP equipment, and the credentials and the
//! health of that link.

use super::sdk::types::{Credential, Termination};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Remove the settings for outbound calls of a voice connector
    ///
    /// No calls can be placed through it afterwards. Where emergency calling is set up, remove that first
    /// with delete-voice-connector-emergency-calling-configuration.
    ///
    /// To stop outbound calls but keep the settings, use put-voice-connector-termination with Disabled true.
    DeleteVoiceConnectorTermination = voice : delete_voice_connector_termination {
        /// Voice connector whose termination settings are removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Remove SIP credentials, so that equipment cannot log in with them any more
    ///
    /// To see which there are, use list-voice-connector-termination-credentials.
    DeleteVoiceConnectorTerminationCredentials = voice : delete_voice_connector_termination_credentials {
        /// Voice connector that the credentials belong to
        voice_connector_id: String,
        /// User names of the credentials to remove
        usernames: Sensitive<Vec<String>>,
    }
    example "chimectl voice delete-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4 --usernames pbx-seattle"
}

operation! {
    /// Show the settings for outbound calls of a voice connector
    ///
    /// Who may call, which countries, how many calls a second, and the default number. Set them with
    /// put-voice-connector-termination.
    GetVoiceConnectorTermination = voice : get_voice_connector_termination {
        /// Voice connector whose termination settings are shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show when your SIP equipment last reached a voice connector
    ///
    /// The answer holds the time and the source address of the last SIP OPTIONS ping that arrived. An old
    /// time means that your equipment, or the way to it, is down, or that it sends no such pings.
    GetVoiceConnectorTerminationHealth = voice : get_voice_connector_termination_health {
        /// Voice connector that your equipment pings
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-termination-health --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// List the user names of the SIP credentials of a voice connector
    ///
    /// Passwords are not shown; a lost one is replaced with put-voice-connector-termination-credentials. The
    /// names come in one answer.
    ListVoiceConnectorTerminationCredentials = voice : list_voice_connector_termination_credentials {
        /// Voice connector whose credentials are listed
        voice_connector_id: String,
    }
    example "chimectl voice list-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Allow outbound calls through a voice connector, or change how
    ///
    /// Needed before your equipment can place calls. Give all settings that are to hold: start from what
    /// get-voice-connector-termination shows. Where emergency calling is set up, remove that before you turn
    /// outbound calls off.
    ///
    /// To let your equipment log in by name and password as well, go on with
    /// put-voice-connector-termination-credentials.
    PutVoiceConnectorTermination = voice : put_voice_connector_termination {
        /// Voice connector that carries the calls
        voice_connector_id: String,
        /// Who may call where, and how often
        ///
        /// CallingRegions is needed although it is not marked so. CpsLimit is 1 where it is left out and
        /// cannot exceed the account's quota.
        termination: Termination,
    }
    example "chimectl voice put-voice-connector-termination --voice-connector-id abcdef1ghij2klmno3pqr4 --termination '{\"CallingRegions\": [\"US\"], \"CidrAllowedList\": [\"192.0.2.16/28\"], \"CpsLimit\": 1}'"
}

operation! {
    /// Set the SIP credentials with which equipment logs in to a voice connector
    ///
    /// Needs the termination settings of put-voice-connector-termination. Remove user names that are no
    /// longer used with delete-voice-connector-termination-credentials.
    ///
    /// Passwords on the command line end up in the shell's history and in the list of processes: put the
    /// JSON into a file and give --credentials file://credentials.json, or pipe it into
    /// --credentials file:///dev/stdin. The service never shows a password again.
    PutVoiceConnectorTerminationCredentials = voice : put_voice_connector_termination_credentials {
        /// Voice connector that the equipment logs in to
        voice_connector_id: String,
        /// User names and passwords; best from a file, as file://PATH
        credentials: Option<Vec<Credential>>,
    }
    example "chimectl voice put-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4 --credentials '[{\"Username\": \"pbx-seattle\", \"Password\": \"example-only-7Jq2\"}]'"
}
