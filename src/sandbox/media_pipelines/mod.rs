//! The behaviour of media pipelines. No media flows: pipelines, pools and tasks have their states and nothing else.

mod capture;
mod composition;
mod concatenation;
mod configuration;
mod element;
mod insights;
mod live_connector;
mod meeting;
mod pipeline;
mod pool;
mod state;
mod stream;
mod tag;
mod task;

use super::Handler;

/// The kinds of resources in the store. A deleted pipeline is kept apart for a while.
const PIPELINE: &str = "media-pipeline";
const DELETED_PIPELINE: &str = "media-pipeline-deleted";
const CONFIGURATION: &str = "media-insights-pipeline-configuration";
const POOL: &str = "media-pipeline-kinesis-video-stream-pool";

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "CreateMediaCapturePipeline" => capture::create,
        "CreateMediaConcatenationPipeline" => concatenation::create,
        "CreateMediaInsightsPipeline" => insights::create,
        "CreateMediaInsightsPipelineConfiguration" => configuration::create,
        "CreateMediaLiveConnectorPipeline" => live_connector::create,
        "CreateMediaPipelineKinesisVideoStreamPool" => pool::create,
        "CreateMediaStreamPipeline" => stream::create,
        "DeleteMediaCapturePipeline" => capture::delete,
        "DeleteMediaInsightsPipelineConfiguration" => configuration::delete,
        "DeleteMediaPipeline" => pipeline::delete,
        "DeleteMediaPipelineKinesisVideoStreamPool" => pool::delete,
        "GetMediaCapturePipeline" => capture::get,
        "GetMediaInsightsPipelineConfiguration" => configuration::get,
        "GetMediaPipeline" => pipeline::get,
        "GetMediaPipelineKinesisVideoStreamPool" => pool::get,
        "GetSpeakerSearchTask" => task::get_speaker_search,
        "GetVoiceToneAnalysisTask" => task::get_voice_tone_analysis,
        "ListMediaCapturePipelines" => capture::list,
        "ListMediaInsightsPipelineConfigurations" => configuration::list,
        "ListMediaPipelineKinesisVideoStreamPools" => pool::list,
        "ListMediaPipelines" => pipeline::list,
        "ListTagsForResource" => tag::list,
        "StartSpeakerSearchTask" => task::start_speaker_search,
        "StartVoiceToneAnalysisTask" => task::start_voice_tone_analysis,
        "StopSpeakerSearchTask" => task::stop_speaker_search,
        "StopVoiceToneAnalysisTask" => task::stop_voice_tone_analysis,
        "TagResource" => tag::tag,
        "UntagResource" => tag::untag,
        "UpdateMediaInsightsPipelineConfiguration" => configuration::update,
        "UpdateMediaInsightsPipelineStatus" => insights::update_status,
        "UpdateMediaPipelineKinesisVideoStreamPool" => pool::update,
        _ => return None,
    })
}
