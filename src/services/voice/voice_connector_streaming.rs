//! Streaming of a voice connector's media to Kinesis Video Streams, and call analytics on it.

use super::sdk::types::StreamingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Remove the streaming configuration of a voice connector
    ///
    /// To stop streaming but keep the configuration, use put-voice-connector-streaming-configuration with
    /// Disabled true.
    DeleteVoiceConnectorStreamingConfiguration = voice : delete_voice_connector_streaming_configuration {
        /// ID of the voice connector whose streaming configuration is removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show whether and how a voice connector's media is streamed
    ///
    /// Also shows how long the media is kept and who is notified. To set this, use
    /// put-voice-connector-streaming-configuration.
    GetVoiceConnectorStreamingConfiguration = voice : get_voice_connector_streaming_configuration {
        /// ID of the voice connector whose streaming configuration is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Stream a voice connector's media to Kinesis Video Streams
    ///
    /// To run call analytics on the streams, use MediaInsightsConfiguration: first create its configuration
    /// with chimectl media-pipelines create-media-insights-pipeline-configuration. start-speaker-search-task
    /// and start-voice-tone-analysis-task require call analytics.
    ///
    /// Specify every setting to keep: start from the output of get-voice-connector-streaming-configuration.
    PutVoiceConnectorStreamingConfiguration = voice : put_voice_connector_streaming_configuration {
        /// ID of the voice connector whose media is streamed
        voice_connector_id: String,
        /// Whether to stream media, how long to keep it, whom to notify, and which analytics to run
        streaming_configuration: StreamingConfiguration,
    }
    example "chimectl voice put-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --streaming-configuration '{\"DataRetentionInHours\": 24, \"Disabled\": false, \"StreamingNotificationTargets\": [{\"NotificationTarget\": \"EventBridge\"}]}'"
}
