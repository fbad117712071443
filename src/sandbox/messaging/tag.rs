//! Tags of channels and channel flows.

use serde_json::Value as Json;

use super::{CHANNEL, FLOW};
use crate::sandbox::fault::Fault;
use crate::sandbox::identity::app_instance_of;
use crate::sandbox::{Call, tag};

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

/// The ARN in the request, if there is such a resource.
fn resource<'a>(call: &'a Call<'_>) -> Result<&'a str, Fault> {
    let arn = call.text("ResourceARN")?;
    for kind in [CHANNEL, FLOW] {
        if call.records.get(kind, app_instance_of(arn), arn)?.is_some() {
            return Ok(arn);
        }
    }
    Err(call.missing(format!("{arn} does not exist")))
}
