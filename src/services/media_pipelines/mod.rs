//! Recording, streaming and analysis of media: the leaves of `chimectl media-pipelines`.

mod capture_pipeline;
mod concatenation_pipeline;
mod insights_configuration;
mod insights_pipeline;
mod live_connector_pipeline;
mod pipeline;
mod speaker_search_task;
mod stream_pipeline;
mod stream_pool;
mod structures;
mod tag;
mod voice_tone_analysis_task;

pub use crate::api::sdk::media_pipelines as sdk;

pub use capture_pipeline::{
    CreateMediaCapturePipeline, DeleteMediaCapturePipeline, GetMediaCapturePipeline, ListMediaCapturePipelines,
};
pub use concatenation_pipeline::CreateMediaConcatenationPipeline;
pub use insights_configuration::{
    CreateMediaInsightsPipelineConfiguration, DeleteMediaInsightsPipelineConfiguration,
    GetMediaInsightsPipelineConfiguration, ListMediaInsightsPipelineConfigurations,
    UpdateMediaInsightsPipelineConfiguration,
};
pub use insights_pipeline::{CreateMediaInsightsPipeline, UpdateMediaInsightsPipelineStatus};
pub use live_connector_pipeline::CreateMediaLiveConnectorPipeline;
pub use pipeline::{DeleteMediaPipeline, GetMediaPipeline, ListMediaPipelines};
pub use speaker_search_task::{GetSpeakerSearchTask, StartSpeakerSearchTask, StopSpeakerSearchTask};
pub use stream_pipeline::CreateMediaStreamPipeline;
pub use stream_pool::{
    CreateMediaPipelineKinesisVideoStreamPool, DeleteMediaPipelineKinesisVideoStreamPool,
    GetMediaPipelineKinesisVideoStreamPool, ListMediaPipelineKinesisVideoStreamPools,
    UpdateMediaPipelineKinesisVideoStreamPool,
};
pub use tag::{ListTagsForResource, TagResource, UntagResource};
pub use voice_tone_analysis_task::{GetVoiceToneAnalysisTask, StartVoiceToneAnalysisTask, StopVoiceToneAnalysisTask};

use crate::api::declare::list;
use crate::api::operation::Operation;

/// Passes the operations, in alphabetical order, to a macro together with what that macro needs.
macro_rules! operations {
    ($make:ident $($what:tt)*) => {
        $make! {
            $($what)*:
            CreateMediaCapturePipeline,
            CreateMediaConcatenationPipeline,
            CreateMediaInsightsPipeline,
            CreateMediaInsightsPipelineConfiguration,
            CreateMediaLiveConnectorPipeline,
            CreateMediaPipelineKinesisVideoStreamPool,
            CreateMediaStreamPipeline,
            DeleteMediaCapturePipeline,
            DeleteMediaInsightsPipelineConfiguration,
            DeleteMediaPipeline,
            DeleteMediaPipelineKinesisVideoStreamPool,
            GetMediaCapturePipeline,
            GetMediaInsightsPipelineConfiguration,
            GetMediaPipeline,
            GetMediaPipelineKinesisVideoStreamPool,
            GetSpeakerSearchTask,
            GetVoiceToneAnalysisTask,
            ListMediaCapturePipelines,
            ListMediaInsightsPipelineConfigurations,
            ListMediaPipelineKinesisVideoStreamPools,
            ListMediaPipelines,
            ListTagsForResource,
            StartSpeakerSearchTask,
            StartVoiceToneAnalysisTask,
            StopSpeakerSearchTask,
            StopVoiceToneAnalysisTask,
            TagResource,
            UntagResource,
            UpdateMediaInsightsPipelineConfiguration,
            UpdateMediaInsightsPipelineStatus,
            UpdateMediaPipelineKinesisVideoStreamPool,
        }
    };
}
pub(crate) use operations;

/// The operations, in alphabetical order.
pub const OPERATIONS: &[&Operation] = operations!(list);
