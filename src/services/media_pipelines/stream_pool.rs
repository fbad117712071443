//! Pools of Kinesis video streams, which stream pipelines take their streams from.

use super::sdk::types::{KinesisVideoStreamConfiguration, KinesisVideoStreamConfigurationUpdate, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a pool of Kinesis video streams for the audio of meetings
    ///
    /// The service makes the streams in your account and adds more as meetings need them. One pool serves
    /// many meetings. Usable when get-media-pipeline-kinesis-video-stream-pool shows ACTIVE after CREATING;
    /// then use create-media-stream-pipeline.
    CreateMediaPipelineKinesisVideoStreamPool = media_pipelines : create_media_pipeline_kinesis_video_stream_pool {
        /// Region of the streams, and for how long they keep data
        ///
        /// For a meeting whose media region is one that accounts must opt in to, the streams must be in that
        /// region. See get-meeting for a meeting's media region.
        stream_configuration: KinesisVideoStreamConfiguration,
        /// Name of the pool, by which later commands can address it
        pool_name: String,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags of the pool; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name meeting-audio --stream-configuration '{\"Region\": \"us-east-1\", \"DataRetentionInHours\": 24}'"
}

operation! {
    /// Delete a pool of Kinesis video streams
    ///
    /// The pool is DELETING until all meetings that use it have ended: poll
    /// get-media-pipeline-kinesis-video-stream-pool until the pool is not found. Its streams stay in Kinesis
    /// Video Streams; delete them there afterwards, not before. Their names contain the PoolId, so note it
    /// down first.
    DeleteMediaPipelineKinesisVideoStreamPool = media_pipelines : delete_media_pipeline_kinesis_video_stream_pool {
        /// Name or ARN of the pool to delete
        identifier: String,
    }
    example "chimectl media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier meeting-audio"
}

operation! {
    /// Show a pool of Kinesis video streams: status, size and configuration
    ///
    /// PoolStatus is CREATING, then ACTIVE; UPDATING and DELETING while a change is under way; FAILED is
    /// final.
    GetMediaPipelineKinesisVideoStreamPool = media_pipelines : get_media_pipeline_kinesis_video_stream_pool {
        /// Name or ARN of the pool to show
        identifier: String,
    }
    example "chimectl media-pipelines get-media-pipeline-kinesis-video-stream-pool --identifier meeting-audio --query KinesisVideoStreamPoolConfiguration.PoolStatus"
}

operation! {
    /// List the pools of Kinesis video streams
    ///
    /// The list has names, ids and ARNs only; see get-media-pipeline-kinesis-video-stream-pool for the
    /// status.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListMediaPipelineKinesisVideoStreamPools = media_pipelines : list_media_pipeline_kinesis_video_stream_pools {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many pools the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-pipeline-kinesis-video-stream-pools --query 'KinesisVideoStreamPools[].PoolName'"
}

operation! {
    /// Change for how long the streams of a pool keep data
    ///
    /// The pool is UPDATING until the change is done: poll get-media-pipeline-kinesis-video-stream-pool until
    /// it is ACTIVE again. Region and name cannot be changed.
    UpdateMediaPipelineKinesisVideoStreamPool = media_pipelines : update_media_pipeline_kinesis_video_stream_pool {
        /// Name or ARN of the pool to change
        identifier: String,
        /// For how long the streams keep data from now on
        stream_configuration: Option<KinesisVideoStreamConfigurationUpdate>,
    }
    example "chimectl media-pipelines update-media-pipeline-kinesis-video-stream-pool --identifier meeting-audio --stream-configuration '{\"DataRetentionInHours\": 48}'"
}
