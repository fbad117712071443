//! Pipelines of every kind: capture, concatenation, insights, live connector and stream.

use crate::api::declare::operation;

operation! {
    /// Stop and delete a pipeline of any kind
    ///
    /// Ends recording, streaming or analysis. The output in buckets and streams remains, and so do the
    /// meeting, the insights pipeline configuration and the stream pool.
    DeleteMediaPipeline = media_pipelines : delete_media_pipeline {
        /// ID of the pipeline to delete
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines delete-media-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58"
}

operation! {
    /// Show a pipeline of any kind: status, sources and sinks
    ///
    /// MediaPipeline has a single member, which tells the kind. Status changes from Initializing to
    /// InProgress, then Stopping and Stopped. Failed is final. An insights pipeline can also be Paused, and
    /// shows a status for each element.
    GetMediaPipeline = media_pipelines : get_media_pipeline {
        /// ID of the pipeline to show
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines get-media-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --query 'MediaPipeline.*.Status'"
}

operation! {
    /// List the pipelines of every kind in your account
    ///
    /// Returns IDs and ARNs only. For kind and status, use get-media-pipeline.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListMediaPipelines = media_pipelines : list_media_pipelines {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of pipelines to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-pipelines --query 'MediaPipelines[].MediaPipelineId'"
}
