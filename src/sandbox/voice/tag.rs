//! Tags of the resources that can be created with tags.

use serde_json::Value as Json;

use super::super::Call;
use super::{SIP_MEDIA_APPLICATION, VOICE_CONNECTOR, VOICE_PROFILE_DOMAIN};
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
    let (before, id) = arn.rsplit_once('/').unwrap_or_default();
    let (kind, member) = match before.rsplit(':').next() {
        Some("vc") => (VOICE_CONNECTOR, "VoiceConnectorArn"),
        Some("sma") => (SIP_MEDIA_APPLICATION, "SipMediaApplicationArn"),
        _ => (VOICE_PROFILE_DOMAIN, "VoiceProfileDomainArn"),
    };
    match call.records.get(kind, "", id)? {
        Some(document) if document[member] == arn => Ok(arn),
        _ => Err(Fault::not_found(format!("{arn} does not exist in {}", call.records.region))),
    }
}
