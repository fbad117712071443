//! Capture pipelines: record a meeting to an S3 bucket.

use super::sdk::types::{
    ChimeSdkMeetingConfiguration, MediaPipelineSinkType, MediaPipelineSourceType, SseAwsKeyManagementParams, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Start recording a meeting to an S3 bucket
    ///
    /// Writes audio, video, shared content, data messages and events to the bucket as small files while the
    /// meeting runs. A meeting can have one capture at a time. The meeting must belong to your account. The
    /// bucket must be in the meeting's account and region, with a policy that allows
    /// mediapipelines.chime.amazonaws.com to write to it. Tell the attendees that they are being recorded,
    /// because the law may require it.
    ///
    /// The response shows the status Initializing; recording has begun when get-media-capture-pipeline shows
    /// InProgress. The pipeline stops when the meeting ends or when you run delete-media-pipeline. To join
    /// the small files, use create-media-concatenation-pipeline.
    CreateMediaCapturePipeline = media_pipelines : create_media_capture_pipeline {
        /// Type of the source; only meetings can be recorded
        source_type: MediaPipelineSourceType,
        /// ARN of the meeting to record, as create-meeting and get-meeting show it
        source_arn: Sensitive<String>,
        /// Type of the destination; only S3 buckets are supported
        sink_type: MediaPipelineSinkType,
        /// ARN of the S3 bucket to record to, optionally with a prefix
        sink_arn: Sensitive<String>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// What to record: artifacts, whose video, and how to composite them
        ///
        /// If omitted, records the mixed audio with the active speaker's video, and the shared content.
        chime_sdk_meeting_configuration: Option<ChimeSdkMeetingConfiguration>,
        /// KMS key to encrypt the recording with; requires --sink-iam-role-arn
        ///
        /// If omitted, the files are encrypted with the default S3 key.
        sse_aws_key_management_params: Option<SseAwsKeyManagementParams>,
        /// ARN of the role that writes to the bucket with the KMS key
        ///
        /// The role must belong to your account. It must be allowed to write to the bucket and to call
        /// kms:GenerateDataKey with the key in --sse-aws-key-management-params. To concatenate the files
        /// later, it also needs kms:Decrypt.
        sink_iam_role_arn: Option<Sensitive<String>>,
        /// Tags for the pipeline; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --source-arn arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --sink-type S3Bucket --sink-arn arn:aws:s3:::example-recordings"
}

operation! {
    /// Stop a recording and delete its capture pipeline
    ///
    /// The files in the bucket remain. A concatenation pipeline that waits for this capture starts. To delete
    /// another kind of pipeline, use delete-media-pipeline.
    DeleteMediaCapturePipeline = media_pipelines : delete_media_capture_pipeline {
        /// ID of the capture pipeline to delete
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines delete-media-capture-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58"
}

operation! {
    /// Show a capture pipeline: status, source, bucket and configuration
    ///
    /// Status changes from Initializing to InProgress, then Stopping and Stopped. Failed is final.
    GetMediaCapturePipeline = media_pipelines : get_media_capture_pipeline {
        /// ID of the capture pipeline to show
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines get-media-capture-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --query MediaCapturePipeline.Status"
}

operation! {
    /// List the capture pipelines in your account
    ///
    /// Returns IDs and ARNs only. For details, use get-media-capture-pipeline; for pipelines of every kind,
    /// list-media-pipelines.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListMediaCapturePipelines = media_pipelines : list_media_capture_pipelines {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of pipelines to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-capture-pipelines --query 'MediaCapturePipelines[].MediaPipelineId'"
}
