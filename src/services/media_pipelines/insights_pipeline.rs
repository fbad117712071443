//! Insights pipelines: transcribe, analyse and record the audio of calls.

use std::collections::HashMap;

use super::sdk::types::{
    KinesisVideoStreamRecordingSourceRuntimeConfiguration, KinesisVideoStreamSourceRuntimeConfiguration,
    MediaPipelineStatusUpdate, S3RecordingSinkRuntimeConfiguration, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Start to analyse or record the audio of Kinesis video streams
    ///
    /// Needs a configuration, from create-media-insights-pipeline-configuration, and streams into which a
    /// producer writes. Calls of a voice connector need no such command: the service starts a pipeline for
    /// each by the streaming configuration of the connector (put-voice-connector-streaming-configuration).
    ///
    /// Analysis has begun when get-media-pipeline shows InProgress; what an element could not do is under
    /// ElementStatuses. The pipeline stops when a stream brings nothing new for 15 seconds, after 8 hours,
    /// after 2 hours of pause, or with delete-media-pipeline.
    CreateMediaInsightsPipeline = media_pipelines : create_media_insights_pipeline {
        /// ARN of the configuration that says what to do with the audio, and where the results go
        media_insights_pipeline_configuration_arn: Sensitive<String>,
        /// Streams to analyse while they are written, and their audio format
        ///
        /// MediaSampleRate must be that of the audio: about 8000 for telephony, 16000 to 48000 for good
        /// microphones.
        kinesis_video_stream_source_runtime_configuration: Option<KinesisVideoStreamSourceRuntimeConfiguration>,
        /// Text of your own, by key, that comes back in events and results
        media_insights_runtime_metadata: Option<Sensitive<HashMap<String, String>>>,
        /// Streams to record, and from when to when
        ///
        /// For a configuration with an S3RecordingSink.
        kinesis_video_stream_recording_source_runtime_configuration: Option<KinesisVideoStreamRecordingSourceRuntimeConfiguration>,
        /// S3 bucket and file format of this recording, in place of the configuration's
        s3_recording_sink_runtime_configuration: Option<S3RecordingSinkRuntimeConfiguration>,
        /// Tags of the pipeline; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines create-media-insights-pipeline --media-insights-pipeline-configuration-arn arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/call-analytics --kinesis-video-stream-source-runtime-configuration '{\"Streams\": [{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"StreamChannelDefinition\": {\"NumberOfChannels\": 1}}], \"MediaEncoding\": \"pcm\", \"MediaSampleRate\": 8000}'"
}

operation! {
    /// Pause or resume an insights pipeline
    ///
    /// While it is paused, no audio is analysed and no results are written; after 2 hours of pause it stops.
    /// Resumed, it goes on with the newest audio and leaves out what came in between. Call recording cannot
    /// be paused.
    ///
    /// A pause stops the pipeline's speaker searches and voice tone analyses for good: start them again after
    /// resuming, with start-speaker-search-task and start-voice-tone-analysis-task. See get-media-pipeline
    /// for the status.
    UpdateMediaInsightsPipelineStatus = media_pipelines : update_media_insights_pipeline_status {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Whether the pipeline pauses or goes on
        update_status: MediaPipelineStatusUpdate,
    }
    example "chimectl media-pipelines update-media-insights-pipeline-status --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --update-status Pause"
}
