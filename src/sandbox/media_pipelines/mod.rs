//! The behavior of media pipelines. No media flows: pipelines, pools and tasks only have states.

mod capture;
mod composition;
mod concatenation;
mod configuration;
mod element;
mod insights;
mod live_connector;
mod meeting;
mod notice;
mod pipeline;
mod pool;
mod state;
mod stream;
mod task;

use serde_json::Value as Json;

use super::emulation::{Emulation, real, simulated};
use super::fault::Fault;
use super::reference::CONFIGURATION;
use super::{Call, tag};

pub use pipeline::{go_on, meeting_ended};
pub use pool::go_on as go_on_with_pool;
pub use task::go_on as go_on_with_task;

/// The kinds of resources in the store. A deleted pipeline is kept apart for a while.
const PIPELINE: &str = "media-pipeline";
const DELETED_PIPELINE: &str = "media-pipeline-deleted";
const POOL: &str = "media-pipeline-kinesis-video-stream-pool";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    simulated("CreateMediaCapturePipeline", capture::create, "states change according to the sandbox's clock")
        .without("recordings; the bucket is not checked"),
    simulated(
        "CreateMediaConcatenationPipeline",
        concatenation::create,
        "states change according to the sandbox's clock",
    )
    .without("the joined recording; buckets are not checked"),
    simulated("CreateMediaInsightsPipeline", insights::create, "states change according to the sandbox's clock")
        .without("analysis; streams, sinks and roles are not checked"),
    real("CreateMediaInsightsPipelineConfiguration", configuration::create)
        .without("the role and the sinks are not checked"),
    simulated(
        "CreateMediaLiveConnectorPipeline",
        live_connector::create,
        "states change according to the sandbox's clock",
    )
    .without("streaming; the RTMP server is not called"),
    simulated(
        "CreateMediaPipelineKinesisVideoStreamPool",
        pool::create,
        "states change according to the sandbox's clock",
    )
    .without("Kinesis video streams"),
    simulated("CreateMediaStreamPipeline", stream::create, "states change according to the sandbox's clock")
        .without("streaming"),
    simulated("DeleteMediaCapturePipeline", capture::delete, "states change according to the sandbox's clock"),
    real("DeleteMediaInsightsPipelineConfiguration", configuration::delete),
    simulated("DeleteMediaPipeline", pipeline::delete, "states change according to the sandbox's clock"),
    simulated(
        "DeleteMediaPipelineKinesisVideoStreamPool",
        pool::delete,
        "states change according to the sandbox's clock",
    ),
    real("GetMediaCapturePipeline", capture::get),
    real("GetMediaInsightsPipelineConfiguration", configuration::get),
    real("GetMediaPipeline", pipeline::get),
    real("GetMediaPipelineKinesisVideoStreamPool", pool::get),
    real("GetSpeakerSearchTask", task::get_speaker_search),
    real("GetVoiceToneAnalysisTask", task::get_voice_tone_analysis),
    real("ListMediaCapturePipelines", capture::list),
    real("ListMediaInsightsPipelineConfigurations", configuration::list),
    real("ListMediaPipelineKinesisVideoStreamPools", pool::list),
    real("ListMediaPipelines", pipeline::list),
    real("ListTagsForResource", |call| tag::list(call, is_taggable)),
    simulated("StartSpeakerSearchTask", task::start_speaker_search, "states change according to the sandbox's clock")
        .without("analysis"),
    simulated(
        "StartVoiceToneAnalysisTask",
        task::start_voice_tone_analysis,
        "states change according to the sandbox's clock",
    )
    .without("analysis"),
    simulated("StopSpeakerSearchTask", task::stop_speaker_search, "states change according to the sandbox's clock"),
    simulated(
        "StopVoiceToneAnalysisTask",
        task::stop_voice_tone_analysis,
        "states change according to the sandbox's clock",
    ),
    real("TagResource", |call| tag::tag(call, is_taggable)),
    real("UntagResource", |call| tag::untag(call, is_taggable)),
    real("UpdateMediaInsightsPipelineConfiguration", configuration::update)
        .without("the role and the sinks are not checked"),
    simulated(
        "UpdateMediaInsightsPipelineStatus",
        insights::update_status,
        "states change according to the sandbox's clock",
    ),
    simulated(
        "UpdateMediaPipelineKinesisVideoStreamPool",
        pool::update,
        "states change according to the sandbox's clock",
    ),
];

/// The resource of `kind` that `identifier` names: by its name, which is unique and its key, its ID or its ARN.
fn named_in(call: &Call<'_>, kind: &str, names: [&str; 3], identifier: &str) -> Result<Option<Json>, Fault> {
    if let Some(found) = call.records.get(kind, "", identifier)? {
        return Ok(Some(found));
    }
    let has = |found: &Json| names.iter().any(|name| found[*name] == identifier);
    Ok(call.records.all(kind, "")?.into_iter().find(has))
}

/// Whether there is such a pipeline, configuration or pool in the region.
fn is_taggable(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    let pipeline = match arn.rsplit_once(":media-pipeline/") {
        Some((_, id)) => call.records.get(PIPELINE, "", id)?.filter(|found| found["MediaPipelineArn"] == arn),
        None => None,
    };
    // Configurations and pools are also found by a name, which has no colon.
    let is_arn = arn.contains(':');
    Ok(pipeline.is_some() || is_arn && (configuration::find(call, arn)?.is_some() || pool::find(call, arn)?.is_some()))
}
