//! Tags of a resource, whichever service it belongs to. That the resource exists is checked before.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::fault::Fault;
use super::{Call, route};
use crate::services::Service;

const MAX_TAGS: usize = 50;

/// Adds `tags` to the resource.
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
        let message = format!("{arn} would have more than {MAX_TAGS} tags");
        // Only meetings document a code of its own for this.
        return Err(match route::owner(arn) {
            Service::Meetings => Fault::too_many_tags(message),
            _ => Fault::resource_limit_exceeded(message),
        });
    }
    Ok(())
}

/// The answer to ListTagsForResource.
pub fn list(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let tags = call.records.tags(arn)?.into_iter();
    Ok(json!({ "Tags": tags.map(|(key, value)| json!({ "Key": key, "Value": value })).collect::<Vec<_>>() }))
}

/// Removes the tags whose keys the request names.
pub fn remove(call: &Call<'_>, arn: &str) -> Result<(), Fault> {
    for key in call.items("TagKeys").iter().filter_map(Json::as_str) {
        call.records.delete_tag(arn, key)?;
    }
    Ok(())
}

/// Refuses names that AWS keeps for itself.
pub fn not_reserved(member: &str, name: &str) -> Result<(), Fault> {
    if name.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
        return Err(Fault::bad_request(format!("{member}: names that begin with aws: are reserved")));
    }
    Ok(())
}
