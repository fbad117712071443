//! Stream pipelines: send the audio of a meeting to Kinesis video streams.

use super::sdk::types::{MediaStreamSink, MediaStreamSource, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Send the audio of a meeting to a pool of Kinesis video streams
    ///
    /// For your own processing of the audio while the meeting runs. Needs a pool that is ACTIVE, from
    /// create-media-pipeline-kinesis-video-stream-pool, in the meeting's account and in the control region
    /// (--region) of this command. A meeting takes one stream pipeline.
    ///
    /// Audio flows when get-media-pipeline shows InProgress. delete-media-pipeline ends it; the pool stays
    /// for other meetings.
    CreateMediaStreamPipeline = media_pipelines : create_media_stream_pipeline {
        /// Meeting whose audio is sent
        sources: Vec<MediaStreamSource>,
        /// Pool to send the audio to: mixed, each attendee's own, or one sink for each of the two
        ///
        /// ReservedStreamCapacity is how many streams of the pool the sink may take: 1 for MixedAudio, as
        /// many as there will be speakers for IndividualAudio.
        sinks: Vec<MediaStreamSink>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags of the pipeline; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-stream-pipeline --sources '[{\"SourceType\": \"ChimeSdkMeeting\", \"SourceArn\": \"arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f\"}]' --sinks '[{\"SinkType\": \"KinesisVideoStreamPool\", \"SinkArn\": \"arn:aws:chime:us-east-1:123456789012:media-pipeline-kinesis-video-stream-pool/meeting-audio\", \"ReservedStreamCapacity\": 1, \"MediaStreamType\": \"MixedAudio\"}]'"
}
