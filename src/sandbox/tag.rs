//! Tags of resources, which are the same in every service. Which resources there are, each service knows.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;

const MAX_TAGS: usize = 50;

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
        let message = format!("{arn} would have more than {MAX_TAGS} tags");
        return Err(if call.documents("ResourceLimitExceededException") {
            Fault::resource_limit_exceeded(message)
        } else {
            Fault::too_many_tags(message)
        });
    }
    Ok(())
}

/// The answer with the tags of a resource.
pub fn list(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let tags = call.records.tags(arn)?;
    let tags: Vec<Json> = tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    Ok(json!({ "Tags": tags }))
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
