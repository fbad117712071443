//! Tags of meetings.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{MEETING, not_reserved};
use crate::sandbox::fault::Fault;

const MAX_TAGS: usize = 50;

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let tags = call.records.tags(resource(call)?)?;
    let tags: Vec<Json> = tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    Ok(json!({ "Tags": tags }))
}

pub fn tag(call: &Call<'_>) -> Result<Json, Fault> {
    add(call, resource(call)?, call.items("Tags"))?;
    Ok(Json::Null)
}

pub fn untag(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = resource(call)?;
    for key in call.items("TagKeys").iter().filter_map(Json::as_str) {
        call.records.delete_tag(arn, key)?;
    }
    Ok(Json::Null)
}

/// Adds tags to a resource.
pub fn add(call: &Call<'_>, arn: &str, tags: &[Json]) -> Result<(), Fault> {
    let mut given = BTreeSet::new();
    for tag in tags {
        let key = tag["Key"].as_str().unwrap_or_default();
        not_reserved("Tags", key)?;
        if !given.insert(key) {
            return Err(Fault::bad_request(format!("Tags: the key {key} is given twice")));
        }
        call.records.put_tag(arn, key, tag["Value"].as_str().unwrap_or_default())?;
    }
    if call.records.tags(arn)?.len() > MAX_TAGS {
        return Err(Fault::too_many_tags(format!("{arn} would have more than {MAX_TAGS} tags")));
    }
    Ok(())
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
