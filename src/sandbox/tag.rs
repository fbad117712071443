//! Tags of whatever resource, by its ARN, and the three operations on them. Whether there is such a resource is for its
//! family to know.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Call;
use super::fault::Fault;
use crate::api::facts::ServiceFacts;
use crate::api::service::Service;
use crate::text::counted;

/// Says whether there is a resource with this ARN that can have tags.
type IsThere = fn(&Call<'_>, &str) -> Result<bool, Fault>;

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
            return Err(Fault::bad_request(format!("Tags: duplicate key {key}")));
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

/// Answers `ListTagsForResource`.
pub fn list(call: &Call<'_>, is_there: IsThere) -> Result<Json, Fault> {
    let tags = call.records.tags(resource(call, is_there)?)?;
    let tags: Vec<Json> = tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    Ok(json!({ "Tags": tags }))
}

/// Works on `TagResource`.
pub fn tag(call: &Call<'_>, is_there: IsThere) -> Result<Json, Fault> {
    add(call, resource(call, is_there)?, call.items("Tags"))?;
    Ok(Json::Null)
}

/// Works on `UntagResource`.
pub fn untag(call: &Call<'_>, is_there: IsThere) -> Result<Json, Fault> {
    let arn = resource(call, is_there)?;
    for key in call.items("TagKeys").iter().filter_map(Json::as_str) {
        call.records.delete_tag(arn, key)?;
    }
    Ok(Json::Null)
}

/// The ARN in the request, if there is such a resource.
fn resource<'a>(call: &'a Call<'_>, is_there: IsThere) -> Result<&'a str, Fault> {
    let arn = call.text("ResourceARN")?;
    if is_there(call, arn)? {
        return Ok(arn);
    }
    let message = format!("{arn} does not exist in {}", call.records.region);
    Err(if call.documents("ResourceNotFoundException") {
        Fault::resource_not_found(message)
    } else {
        call.missing(message)
    })
}

/// Refuses names that AWS keeps for itself.
pub fn not_reserved(member: &str, name: &str) -> Result<(), Fault> {
    if name.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
        return Err(Fault::bad_request(format!("{member}: names that begin with aws: are reserved")));
    }
    Ok(())
}

/// The maximum number of tags on a resource. The reference only states one for a request, so it is used for both.
fn most(service: Service) -> usize {
    let facts = ServiceFacts::of(service).operation("TagResource");
    let items = facts.and_then(|facts| facts.member("Tags")?.max_items);
    items.and_then(|items| usize::try_from(items).ok()).unwrap_or(50)
}
