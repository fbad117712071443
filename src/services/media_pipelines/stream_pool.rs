//! Pools of Kinesis video streams that stream pipelines send audio to.

use super::sdk::types::{KinesisVideoStreamConfiguration, KinesisVideoStreamConfigurationUpdate, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a pool of Kinesis video streams for meeting audio
    ///
    /// The service creates the streams in your account and adds more as meetings need them. A pool can serve
    /// many meetings. The pool is ready when get-media-pipeline-kinesis-video-stream-pool shows ACTIVE. Next,
    /// use create-media-stream-pipeline.
    CreateMediaPipelineKinesisVideoStreamPool = media_pipelines : create_media_pipeline_kinesis_video_stream_pool {
        /// Region of the streams, and how long they keep data
        ///
        /// If accounts must opt in to a meeting's media region, the streams must be in that region. To see
        /// the media region, use chimectl meetings get-meeting.
        stream_configuration: KinesisVideoStreamConfiguration,
        /// Name of the pool; later commands accept it as an identifier
        pool_name: String,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags for the pool; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name meeting-audio --stream-configuration '{\"Region\": \"us-east-1\", \"DataRetentionInHours\": 24}'"
}

operation! {
    /// Delete a pool of Kinesis video streams
    ///
    /// The pool is DELETING until all meetings that use it have ended: poll
    /// get-media-pipeline-kinesis-video-stream-pool until the pool is not found. The streams remain in
    /// Kinesis Video Streams. Delete them there, but only after the pool. Their names contain the PoolId, so
    /// note it first.
    DeleteMediaPipelineKinesisVideoStreamPool = media_pipelines : delete_media_pipeline_kinesis_video_stream_pool {
        /// Name or ARN of the pool to delete
        identifier: String,
    }
    example "chimectl media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier meeting-audio"
}

operation! {
    /// Show a pool of Kinesis video streams: status, size and configuration
    ///
    /// PoolStatus changes from CREATING to ACTIVE. It is UPDATING or DELETING during a change. FAILED is
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
    /// Returns names, IDs and ARNs only. For the status, use get-media-pipeline-kinesis-video-stream-pool.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListMediaPipelineKinesisVideoStreamPools = media_pipelines : list_media_pipeline_kinesis_video_stream_pools {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of pools to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-pipeline-kinesis-video-stream-pools --query 'KinesisVideoStreamPools[].PoolName'"
}

operation! {
    /// Change how long a pool's streams keep data
    ///
    /// The pool is UPDATING until the change is complete: poll get-media-pipeline-kinesis-video-stream-pool
    /// until it is ACTIVE again. You cannot change the region or the name.
    UpdateMediaPipelineKinesisVideoStreamPool = media_pipelines : update_media_pipeline_kinesis_video_stream_pool {
        /// Name or ARN of the pool to change
        identifier: String,
        /// How long the streams keep data
        stream_configuration: Option<KinesisVideoStreamConfigurationUpdate>,
    }
    example "chimectl media-pipelines update-media-pipeline-kinesis-video-stream-pool --identifier meeting-audio --stream-configuration '{\"DataRetentionInHours\": 48}'"
}
