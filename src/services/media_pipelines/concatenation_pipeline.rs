//! Concatenation pipelines: join the small files of a recording.

use super::sdk::types::{ConcatenationSink, ConcatenationSource, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Join the files of a recording into one file per artifact
    ///
    /// You can create the pipeline while the capture still runs; it starts when the capture pipeline stops.
    /// Pipelines and buckets must be in the same account. The policy of the capture bucket must also allow
    /// mediapipelines.chime.amazonaws.com to read and list it; the policy of the destination bucket must
    /// allow it to write.
    ///
    /// The files are joined when get-media-pipeline shows Stopped. The small files remain.
    CreateMediaConcatenationPipeline = media_pipelines : create_media_concatenation_pipeline {
        /// Capture pipeline whose files are joined, and the artifacts to join
        ///
        /// Every artifact must be Enabled or Disabled; Audio must be Enabled.
        sources: Vec<ConcatenationSource>,
        /// S3 bucket to write the joined files to
        ///
        /// Destination is the bucket's ARN. A prefix at its end names the folder; if omitted, the folder is
        /// named after the pipeline's ID.
        sinks: Vec<ConcatenationSink>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags for the pipeline; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-concatenation-pipeline --sources '[{\"Type\": \"MediaCapturePipeline\", \"MediaCapturePipelineSourceConfiguration\": {\"MediaPipelineArn\": \"arn:aws:chime:us-east-1:123456789012:media-pipeline/3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58\", \"ChimeSdkMeetingConfiguration\": {\"ArtifactsConfiguration\": {\"Audio\": {\"State\": \"Enabled\"}, \"Video\": {\"State\": \"Disabled\"}, \"Content\": {\"State\": \"Disabled\"}, \"DataChannel\": {\"State\": \"Disabled\"}, \"TranscriptionMessages\": {\"State\": \"Enabled\"}, \"MeetingEvents\": {\"State\": \"Disabled\"}, \"CompositedVideo\": {\"State\": \"Disabled\"}}}}}]' --sinks '[{\"Type\": \"S3Bucket\", \"S3BucketSinkConfiguration\": {\"Destination\": \"arn:aws:s3:::example-recordings\"}}]'"
}
