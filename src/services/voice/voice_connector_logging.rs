//! Logging of a voice connector.

use super::sdk::types::LoggingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Show which logs of a voice connector are written
    ///
    /// SIP messages and media metrics; turn them on or off with put-voice-connector-logging-configuration.
    GetVoiceConnectorLoggingConfiguration = voice : get_voice_connector_logging_configuration {
        /// Voice connector whose logging is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-logging-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Turn logs of SIP messages and media metrics on or off
    ///
    /// They go to CloudWatch Logs. Nothing deletes the configuration: set both members to false instead.
    PutVoiceConnectorLoggingConfiguration = voice : put_voice_connector_logging_configuration {
        /// Voice connector whose logging changes
        voice_connector_id: String,
        /// Which logs are written
        ///
        /// Give both members, also the one that stays as get-voice-connector-logging-configuration shows it.
        logging_configuration: LoggingConfiguration,
    }
    example "chimectl voice put-voice-connector-logging-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --logging-configuration '{\"EnableSIPLogs\": true, \"EnableMediaMetricLogs\": true}'"
}
