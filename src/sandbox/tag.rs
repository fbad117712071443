//! Tags of whatever resource, by its ARN. Whether there is such a resource is for the service to know.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;
use crate::api::facts::ServiceFacts;
use crate::api::service::Service;
use crate::text::counted;

/// Adds tags to a resource.
pub fn add(call: &Call<'_>, arn: &str, tags: &[Json]) -> Result<(), Fault> {
    if tags.is_empty() {
        return Ok(());
    }
    let mut given = BTreeSet::new();
    for tag in tags {
        let key = tag["Key"].as_str().unwrap_or_default();
        not_reserved("Tags", key)?;
        if !given.insert(key) {
            return Err(Fault::bad_request(format!("Tags: the key {key} is given twice")));
        }
        call.records.put_tag(arn, key, tag["Value"].as_str().unwrap_or_default())?;
    }
    let most = most(call.operation.service);
    if call.records.tags(arn)?.len() > most {
        let message = format!("{arn} would have more than {}", counted(most, "tag"));
        return Err(if call.documents("ResourceLimitExceededException") {
            Fault::resource_limit_exceeded(message)
        } else {
            call.as_documented(Fault::too_many_tags(message))
        });
    }
    Ok(())
}

/// The tags of a resource, as an answer.
pub fn list(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let tags = call.records.tags(arn)?;
    let tags: Vec<Json> = tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    Ok(json!({ "Tags": tags }))
}

/// Removes the tags of a resource whose keys are in the request.
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

/// The tags that a resource may have. The reference states no number but that of one request: it is taken for
/// both.
fn most(service: Service) -> usize {
    let facts = ServiceFacts::of(service).operation("TagResource");
    let items = facts.and_then(|facts| facts.member("Tags")?.max_items);
    items.and_then(|items| usize::try_from(items).ok()).unwrap_or(50)
}
