//! Concatenation pipelines: join the small files of a recording.

use super::sdk::types::{ConcatenationSink, ConcatenationSource, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Join the files of a recording into one file for each artifact
    ///
    /// May be created while the capture still runs: it begins when the capture pipeline stops. Pipelines and
    /// buckets must be in the same account. The policy of the capture's bucket must let
    /// mediapipelines.chime.amazonaws.com also read and list it; that of the destination must let it write.
    ///
    /// Done when get-media-pipeline shows Stopped. The small files stay where they are.
    CreateMediaConcatenationPipeline = media_pipelines : create_media_concatenation_pipeline {
        /// Capture pipeline whose files are joined, and which artifacts of it
        ///
        /// Every artifact must be named, with Enabled or Disabled; Audio takes Enabled only.
        sources: Vec<ConcatenationSource>,
        /// S3 bucket to write the joined files to
        ///
        /// Destination is the bucket's ARN. A prefix at its end names the folder, which otherwise is the
        /// pipeline's id.
        sinks: Vec<ConcatenationSink>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags of the pipeline; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-concatenation-pipeline --sources '[{\"Type\": \"MediaCapturePipeline\", \"MediaCapturePipelineSourceConfiguration\": {\"MediaPipelineArn\": \"arn:aws:chime:us-east-1:123456789012:media-pipeline/3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58\", \"ChimeSdkMeetingConfiguration\": {\"ArtifactsConfiguration\": {\"Audio\": {\"State\": \"Enabled\"}, \"Video\": {\"State\": \"Disabled\"}, \"Content\": {\"State\": \"Disabled\"}, \"DataChannel\": {\"State\": \"Disabled\"}, \"TranscriptionMessages\": {\"State\": \"Enabled\"}, \"MeetingEvents\": {\"State\": \"Disabled\"}, \"CompositedVideo\": {\"State\": \"Disabled\"}}}}}]' --sinks '[{\"Type\": \"S3Bucket\", \"S3BucketSinkConfiguration\": {\"Destination\": \"arn:aws:s3:::example-recordings\"}}]'"
}
