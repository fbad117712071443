//! Stream pipelines: send the audio of a meeting to Kinesis video streams.

use super::sdk::types::{MediaStreamSink, MediaStreamSource, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Send meeting audio to a pool of Kinesis video streams
    ///
    /// Use it to process the audio yourself while the meeting runs. Requires an ACTIVE pool, from
    /// create-media-pipeline-kinesis-video-stream-pool, in the meeting's account and in the command's control
    /// region (--region). A meeting can have one stream pipeline.
    ///
    /// Audio flows when get-media-pipeline shows InProgress. To stop, use delete-media-pipeline; the pool
    /// remains for other meetings.
    CreateMediaStreamPipeline = media_pipelines : create_media_stream_pipeline {
        /// Meeting whose audio to send
        sources: Vec<MediaStreamSource>,
        /// Pool to send the audio to: mixed, one stream per attendee, or a sink for each of the two
        ///
        /// ReservedStreamCapacity is the number of pool streams that the sink can use: 1 for MixedAudio, the
        /// expected number of speakers for IndividualAudio.
        sinks: Vec<MediaStreamSink>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags for the pipeline; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-stream-pipeline --sources '[{\"SourceType\": \"ChimeSdkMeeting\", \"SourceArn\": \"arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f\"}]' --sinks '[{\"SinkType\": \"KinesisVideoStreamPool\", \"SinkArn\": \"arn:aws:chime:us-east-1:123456789012:media-pipeline-kinesis-video-stream-pool/meeting-audio\", \"ReservedStreamCapacity\": 1, \"MediaStreamType\": \"MixedAudio\"}]'"
}
