//! Streaming of a voice connector's media to Kinesis Video Streams, and call analytics on it.

use super::sdk::types::StreamingConfiguration;
use crate::api::declare::operation;

operation! {
    /// Remove the streaming configuration of a voice connector
    ///
    /// To stop streaming but keep the configuration, use put-voice-connector-streaming-configuration with
    /// Disabled true.
    DeleteVoiceConnectorStreamingConfiguration = voice : delete_voice_connector_streaming_configuration {
        /// Voice connector whose streaming configuration is removed
        voice_connector_id: String,
    }
    example "chimectl voice delete-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Show whether and how the media of a voice connector is streamed
    ///
    /// Also how long it is kept and who is told. Set this with put-voice-connector-streaming-configuration.
    GetVoiceConnectorStreamingConfiguration = voice : get_voice_connector_streaming_configuration {
        /// Voice connector whose streaming configuration is shown
        voice_connector_id: String,
    }
    example "chimectl voice get-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Stream the media of a voice connector to Kinesis Video Streams
    ///
    /// With MediaInsightsConfiguration, call analytics run on the streams: make its configuration first with
    /// chimectl media-pipelines create-media-insights-pipeline-configuration. start-speaker-search-task and
    /// start-voice-tone-analysis-task need call analytics.
    ///
    /// Give all settings that are to hold: start from what get-voice-connector-streaming-configuration shows.
    PutVoiceConnectorStreamingConfiguration = voice : put_voice_connector_streaming_configuration {
        /// Voice connector whose media is streamed
        voice_connector_id: String,
        /// Whether media is streamed, how long it is kept, who is told, and which analytics run on it
        streaming_configuration: StreamingConfiguration,
    }
    example "chimectl voice put-voice-connector-streaming-configuration --voice-connector-id abcdef1ghij2klmno3pqr4 --streaming-configuration '{\"DataRetentionInHours\": 24, \"Disabled\": false, \"StreamingNotificationTargets\": [{\"NotificationTarget\": \"EventBridge\"}]}'"
}
