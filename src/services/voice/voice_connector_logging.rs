//! Logging of a voice connector.

use super::sdk::types::LoggingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Show which logs a voice connector writes
    ///
    /// The logs contain SIP messages and media metrics. To turn them on or off, use
    /// put-voice-connector-logging-configuration.
    GetVoiceConnectorLoggingConfiguration = voice : get_voice_connector_logging_configuration {
        /// ID of the voice connector whose logging is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-logging-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Turn logging of SIP messages and media metrics on or off
    ///
    /// The logs go to CloudWatch Logs. You cannot delete the configuration: set both members to false
    /// instead.
    PutVoiceConnectorLoggingConfiguration = voice : put_voice_connector_logging_configuration {
        /// ID of the voice connector whose logging is set
        voice_connector_id: String,
        /// Logs to write
        ///
        /// Specify both members. To keep one, repeat the value that get-voice-connector-logging-configuration
        /// shows.
        logging_configuration: LoggingConfiguration,
    }
    example "chimectl voice put-voice-connector-logging-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --logging-configuration '{\"EnableSIPLogs\": true, \"EnableMediaMetricLogs\": true}'"
}
