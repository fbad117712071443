//! Capture pipelines: record a meeting into an S3 bucket.

use super::sdk::types::{
    ChimeSdkMeetingConfiguration, MediaPipelineSinkType, MediaPipelineSourceType, SseAwsKeyManagementParams, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Start to record a meeting into an S3 bucket
    ///
    /// Audio, video, shared content, data messages and events are written as small files while the meeting
    /// runs. A meeting takes one capture at a time. The meeting must belong to the calling account; the
    /// bucket must be in the meeting's account and region, with a policy that lets
    /// mediapipelines.chime.amazonaws.com write to it. Tell the attendees that they are being recorded: the
    /// law may require it.
    ///
    /// The answer has the status Initializing; recording has begun when get-media-capture-pipeline shows
    /// InProgress. The pipeline stops with the meeting, or with delete-media-pipeline. To join the small
    /// files into whole ones, use create-media-concatenation-pipeline.
    CreateMediaCapturePipeline = media_pipelines : create_media_capture_pipeline {
        /// Kind of source; only meetings can be recorded
        source_type: MediaPipelineSourceType,
        /// ARN of the meeting to record, as create-meeting and get-meeting show it
        source_arn: Sensitive<String>,
        /// Kind of destination; only S3 buckets are possible
        sink_type: MediaPipelineSinkType,
        /// ARN of the S3 bucket to record into, with or without a prefix
        sink_arn: Sensitive<String>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// What to record: which artifacts, whose video, how they are composited
        ///
        /// Left out, the mixed audio with the active speaker's video and the shared content are recorded.
        chime_sdk_meeting_configuration: Option<ChimeSdkMeetingConfiguration>,
        /// KMS key with which the recording is encrypted; needs --sink-iam-role-arn
        ///
        /// Left out, the files are encrypted with the default key of S3.
        sse_aws_key_management_params: Option<SseAwsKeyManagementParams>,
        /// ARN of the role that writes to the bucket with the KMS key
        ///
        /// It must belong to the calling account, and be allowed to write to the bucket and to call
        /// kms:GenerateDataKey with the key of --sse-aws-key-management-params. A later concatenation also
        /// needs kms:Decrypt.
        sink_iam_role_arn: Option<Sensitive<String>>,
        /// Tags of the pipeline; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --source-arn arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --sink-type S3Bucket --sink-arn arn:aws:s3:::example-recordings"
}

operation! {
    /// Stop a recording and delete its capture pipeline
    ///
    /// What was written to the bucket stays. A concatenation pipeline that waits for this capture begins its
    /// work. For any other kind of pipeline, use delete-media-pipeline.
    DeleteMediaCapturePipeline = media_pipelines : delete_media_capture_pipeline {
        /// Id of the capture pipeline to delete
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines delete-media-capture-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58"
}

operation! {
    /// Show a capture pipeline: status, source, bucket and configuration
    ///
    /// Status goes from Initializing to InProgress, then over Stopping to Stopped; Failed is final.
    GetMediaCapturePipeline = media_pipelines : get_media_capture_pipeline {
        /// Id of the capture pipeline to show
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines get-media-capture-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --query MediaCapturePipeline.Status"
}

operation! {
    /// List the capture pipelines of the account
    ///
    /// The list has ids and ARNs only; see get-media-capture-pipeline for the rest, and list-media-pipelines
    /// for pipelines of every kind.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListMediaCapturePipelines = media_pipelines : list_media_capture_pipelines {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many pipelines the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-capture-pipelines --query 'MediaCapturePipelines[].MediaPipelineId'"
}
