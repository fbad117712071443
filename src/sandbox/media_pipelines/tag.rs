//! Tags of pipelines, configurations and stream pools.

use serde_json::Value as Json;

use super::super::Call;
use super::{PIPELINE, configuration, pool};
use crate::sandbox::fault::Fault;
use crate::sandbox::tag;

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    tag::list(call, resource(call)?)
}

pub fn tag(call: &Call<'_>) -> Result<Json, Fault> {
    tag::add(call, resource(call)?, call.items("Tags"))?;
    Ok(Json::Null)
}

pub fn untag(call: &Call<'_>) -> Result<Json, Fault> {
    tag::remove(call, resource(call)?)?;
    Ok(Json::Null)
}

/// The ARN in the request, if there is such a resource in the region.
fn resource<'a>(call: &'a Call<'_>) -> Result<&'a str, Fault> {
    let arn = call.text("ResourceARN")?;
    let pipeline = match arn.rsplit_once(":media-pipeline/") {
        Some((_, id)) => call.records.get(PIPELINE, "", id)?.filter(|found| found["MediaPipelineArn"] == arn),
        None => None,
    };
    // Configurations and pools are also found by a name, which has no colon.
    let is_arn = arn.contains(':');
    if pipeline.is_some() || is_arn && (configuration::find(call, arn)?.is_some() || pool::find(call, arn)?.is_some()) {
        return Ok(arn);
    }
    Err(call.not_found(format!("{arn} does not exist in {}", call.records.region)))
}
