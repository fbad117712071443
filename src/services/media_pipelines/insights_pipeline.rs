//! Insights pipelines: transcribe, analyze and record call audio.

use std::collections::HashMap;

use super::sdk::types::{
    KinesisVideoStreamRecordingSourceRuntimeConfiguration, KinesisVideoStreamSourceRuntimeConfiguration,
    MediaPipelineStatusUpdate, S3RecordingSinkRuntimeConfiguration, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Start analyzing or recording audio from Kinesis video streams
    ///
    /// Requires a configuration from create-media-insights-pipeline-configuration and streams that a producer
    /// writes to. Voice connector calls do not need this command: the service starts a pipeline for each call
    /// if the connector's streaming configuration says so (chimectl voice
    /// put-voice-connector-streaming-configuration).
    ///
    /// Analysis has begun when get-media-pipeline shows InProgress; ElementStatuses shows what an element
    /// could not do. The pipeline stops after 15 seconds without new audio in a stream, after 8 hours, after
    /// 2 hours of pause, or when you run delete-media-pipeline.
    CreateMediaInsightsPipeline = media_pipelines : create_media_insights_pipeline {
        /// ARN of the configuration that defines the processors and sinks
        media_insights_pipeline_configuration_arn: Sensitive<String>,
        /// Streams to analyze while they are written, and their audio format
        ///
        /// MediaSampleRate must match the audio: about 8000 for telephony, 16000 to 48000 for good
        /// microphones.
        kinesis_video_stream_source_runtime_configuration: Option<KinesisVideoStreamSourceRuntimeConfiguration>,
        /// Custom keys and values, repeated in events and results
        media_insights_runtime_metadata: Option<Sensitive<HashMap<String, String>>>,
        /// Streams to record, with start and end
        ///
        /// Requires a configuration with an S3RecordingSink.
        kinesis_video_stream_recording_source_runtime_configuration: Option<KinesisVideoStreamRecordingSourceRuntimeConfiguration>,
        /// S3 bucket and file format of this recording; overrides the configuration
        s3_recording_sink_runtime_configuration: Option<S3RecordingSinkRuntimeConfiguration>,
        /// Tags for the pipeline; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines create-media-insights-pipeline --media-insights-pipeline-configuration-arn arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/call-analytics --kinesis-video-stream-source-runtime-configuration '{\"Streams\": [{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"StreamChannelDefinition\": {\"NumberOfChannels\": 1}}], \"MediaEncoding\": \"pcm\", \"MediaSampleRate\": 8000}'"
}

operation! {
    /// Pause or resume an insights pipeline
    ///
    /// While the pipeline is paused, it analyzes no audio and writes no results; after 2 hours it stops.
    /// After you resume it, it continues with the newest audio and skips the audio from the pause. You cannot
    /// pause call recording.
    ///
    /// Pausing permanently stops the pipeline's speaker searches and voice tone analyses. After you resume
    /// the pipeline, start them again with start-speaker-search-task and start-voice-tone-analysis-task. To
    /// see the status, use get-media-pipeline.
    UpdateMediaInsightsPipelineStatus = media_pipelines : update_media_insights_pipeline_status {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// Whether to pause or resume the pipeline
        update_status: MediaPipelineStatusUpdate,
    }
    example "chimectl media-pipelines update-media-insights-pipeline-status --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --update-status Pause"
}
