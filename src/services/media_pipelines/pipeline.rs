//! Pipelines of every kind: capture, concatenation, insights, live connector and stream.

use crate::api::declare::operation;

operation! {
    /// Stop and delete a pipeline of any kind
    ///
    /// Ends recording, streaming or analysis. What was written to buckets and streams stays, and so do the
    /// meeting, the configuration of an insights pipeline, and the pool of a stream pipeline.
    DeleteMediaPipeline = media_pipelines : delete_media_pipeline {
        /// Id of the pipeline to delete
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines delete-media-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58"
}

operation! {
    /// Show a pipeline of any kind: status, sources and sinks
    ///
    /// The one member of MediaPipeline that is there tells the kind. Status goes from Initializing to
    /// InProgress, then over Stopping to Stopped; Failed is final. An insights pipeline can also be Paused,
    /// and shows a status for each of its elements.
    GetMediaPipeline = media_pipelines : get_media_pipeline {
        /// Id of the pipeline to show
        media_pipeline_id: String,
    }
    example "chimectl media-pipelines get-media-pipeline --media-pipeline-id 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --query 'MediaPipeline.*.Status'"
}

operation! {
    /// List the pipelines of the account, of every kind
    ///
    /// The list has ids and ARNs only; see get-media-pipeline for kind and status.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListMediaPipelines = media_pipelines : list_media_pipelines {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many pipelines the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-pipelines --query 'MediaPipelines[].MediaPipelineId'"
}
