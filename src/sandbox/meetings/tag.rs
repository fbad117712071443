//! Tags of meetings.

use serde_json::Value as Json;

use super::super::Call;
use super::MEETING;
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

/// The ARN in the request, if there is such a meeting in the region.
fn resource<'a>(call: &'a Call<'_>) -> Result<&'a str, Fault> {
    let arn = call.text("ResourceARN")?;
    let id = arn.rsplit_once(":meeting/").map(|(_, id)| id).unwrap_or_default();
    match call.records.get(MEETING, "", id)? {
        Some(meeting) if meeting["MeetingArn"] == arn => Ok(arn),
        _ => Err(Fault::resource_not_found(format!("{arn} does not exist in {}", call.records.region))),
    }
}
