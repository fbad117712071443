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

pub use aws_sdk_chimesdkmediapipelines as sdk;

use capture_pipeline::{
    CreateMediaCapturePipeline, DeleteMediaCapturePipeline, GetMediaCapturePipeline, ListMediaCapturePipelines,
};
use concatenation_pipeline::CreateMediaConcatenationPipeline;
use insights_configuration::{
    CreateMediaInsightsPipelineConfiguration, DeleteMediaInsightsPipelineConfiguration,
    GetMediaInsightsPipelineConfiguration, ListMediaInsightsPipelineConfigurations,
    UpdateMediaInsightsPipelineConfiguration,
};
use insights_pipeline::{CreateMediaInsightsPipeline, UpdateMediaInsightsPipelineStatus};
use live_connector_pipeline::CreateMediaLiveConnectorPipeline;
use pipeline::{DeleteMediaPipeline, GetMediaPipeline, ListMediaPipelines};
use speaker_search_task::{GetSpeakerSearchTask, StartSpeakerSearchTask, StopSpeakerSearchTask};
use stream_pipeline::CreateMediaStreamPipeline;
use stream_pool::{
    CreateMediaPipelineKinesisVideoStreamPool, DeleteMediaPipelineKinesisVideoStreamPool,
    GetMediaPipelineKinesisVideoStreamPool, ListMediaPipelineKinesisVideoStreamPools,
    UpdateMediaPipelineKinesisVideoStreamPool,
};
use tag::{ListTagsForResource, TagResource, UntagResource};
use voice_tone_analysis_task::{GetVoiceToneAnalysisTask, StartVoiceToneAnalysisTask, StopVoiceToneAnalysisTask};

use crate::operation::leaves;

leaves! {
    MediaPipelines:
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
