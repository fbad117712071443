//! What the service puts on EventBridge about pipelines, pools and tasks, as far as no media has to flow for it: the pages
//! "Media pipeline events", "Using Amazon EventBridge notifications" and "Understanding notifications" of the developer
//! guide.

use serde_json::{Map, Value as Json, json};

use super::{configuration, insights, pipeline};
use crate::sandbox::Call;
use crate::sandbox::fault::Fault;

/// What a pipeline has for its events of the meeting that it takes media from.
pub const MEETING: &str = "$meeting_detail";

/// The sinks of an insights configuration that also receive events of its tasks, in addition to EventBridge, with the
/// member for their location. The format for a Lambda function or a data stream is not documented.
const SINKS: [(&str, &str); 2] =
    [("SnsTopicSink", "SnsTopicSinkConfiguration"), ("SqsQueueSink", "SqsQueueSinkConfiguration")];

/// Publishes the new status of `pipeline`. Intermediate statuses are not published.
pub fn of_pipeline(call: &Call<'_>, pipeline: &Json) -> Result<(), Fault> {
    let status = pipeline["Status"].as_str().unwrap_or_default();
    if pipeline::is_of(pipeline, insights::KIND) {
        return of_insights(call, pipeline, status);
    }
    let event = match status {
        "InProgress" => "MediaPipelineInProgress",
        "Stopped" => "MediaPipelineDeleted",
        "Failed" => "MediaPipelinePermanentFailure",
        _ => return Ok(()),
    };
    let mut detail = begun(call, event);
    detail.insert("version".to_owned(), "0".into());
    detail.insert("mediaPipelineId".to_owned(), pipeline["MediaPipelineId"].clone());
    detail.extend(pipeline[MEETING].as_object().cloned().unwrap_or_default());
    call.put_event("Chime Media Pipeline State Change", detail.into())
}

fn of_insights(call: &Call<'_>, pipeline: &Json, status: &str) -> Result<(), Fault> {
    let event = match status {
        "InProgress" => "MediaInsightsInProgress",
        "Paused" => "MediaInsightsPaused",
        "Stopped" => "MediaInsightsStopped",
        "Failed" => "MediaInsightsPermanentFailure",
        _ => return Ok(()),
    };
    // The caller's values are next to the service's own, which take precedence.
    let mut detail = pipeline["MediaInsightsRuntimeMetadata"].as_object().cloned().unwrap_or_default();
    detail.insert("version".to_owned(), "0".into());
    detail.insert("mediaInsightsPipelineArn".to_owned(), pipeline["MediaPipelineArn"].clone());
    detail.insert("eventType".to_owned(), format!("chime:{event}").into());
    let elements = insights::element_statuses(pipeline).and_then(|statuses| statuses.as_array().cloned());
    if let Some(elements) = elements.filter(|elements| elements.len() > 1) {
        let shown = elements.iter().map(
            |element| json!({ "type": element["Type"], "status": element["Status"], "updatedOn": call.records.now }),
        );
        detail.insert("mediaInsightsPipelineElementStatuses".to_owned(), shown.collect());
    }
    call.put_event("Media Insights State Change", detail.into())
}

/// Publishes the result for a pool: `Active`, `Updated`, `Deleted` or `PermanentFailure`.
pub fn of_pool(call: &Call<'_>, pool: &Json, what: &str) -> Result<(), Fault> {
    let mut detail = begun(call, &format!("MediaPipelineKinesisVideoStreamPool{what}"));
    detail.insert("mediaRegion".to_owned(), pool["StreamConfiguration"]["Region"].clone());
    detail.insert("poolArn".to_owned(), pool["PoolArn"].clone());
    call.put_event("Chime Media Pipeline Kinesis Video Pool State Change", detail.into())
}

/// Tells what a task of an insights pipeline has found, on EventBridge and where the pipeline's sinks lead. `source` is what
/// the task listens to.
pub fn of_task(
    call: &Call<'_>,
    (detail_type, detail_status): (&str, &str),
    (pipeline, task): (&Json, &Json),
    source: &Json,
    mut more: Map<String, Json>,
) -> Result<(), Fault> {
    more.insert("taskId".to_owned(), task.clone());
    more.insert("detailStatus".to_owned(), detail_status.into());
    more.insert("mediaInsightsPipelineId".to_owned(), pipeline["MediaPipelineId"].clone());
    more.insert("sourceArn".to_owned(), pipeline["MediaPipelineArn"].clone());
    if let Some(stream) = source.get("StreamArn") {
        more.insert("streamArn".to_owned(), stream.clone());
        more.insert("channelId".to_owned(), source["ChannelId"].clone());
    }
    let arn = pipeline["MediaInsightsPipelineConfigurationArn"].as_str().unwrap_or_default();
    let configuration = configuration::find(call, arn)?.unwrap_or_default();
    let elements = configuration["Elements"].as_array().map(Vec::as_slice).unwrap_or_default();
    let targets = elements.iter().filter_map(|element| {
        let (_, member) = SINKS.iter().find(|(kind, _)| element["Type"] == *kind)?;
        element[member]["InsightsTarget"].as_str().map(str::to_owned)
    });
    call.put_event_to(detail_type, more.into(), targets.collect())
}

/// The beginning of a detail.
fn begun(call: &Call<'_>, event: &str) -> Map<String, Json> {
    let members = [("eventType", format!("chime:{event}").into()), ("timestamp", call.records.now.into())];
    members.into_iter().map(|(name, value): (&str, Json)| (name.to_owned(), value)).collect()
}
