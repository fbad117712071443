//! Groups of voice connectors that back each other up.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{VOICE_CONNECTOR, VOICE_CONNECTOR_GROUP, absent, association, created, find, find_anywhere, text, updated};
use crate::sandbox::fault::Fault;

/// From the reference's page of VoiceConnectorItem.
const MAX_ITEMS: usize = 3;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    // A missing voice connector is not among the documented errors of this operation.
    if let Some(absent) = check(call)? {
        return Err(Fault::bad_request(absent));
    }
    let id = call.new_id()?;
    let mut group = json!({
        "VoiceConnectorGroupId": id,
        "VoiceConnectorItems": call.items("VoiceConnectorItems"),
        "VoiceConnectorGroupArn": format!("arn:aws:chime:{}:{ACCOUNT}:vcg/{id}", call.records.region),
    });
    call.copy(&["Name", "CallDistributionType"], &mut group);
    created(call, &mut group);
    call.records.put(VOICE_CONNECTOR_GROUP, "", &id, None, &group)?;
    Ok(json!({ "VoiceConnectorGroup": group }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "VoiceConnectorGroup": find(call, VOICE_CONNECTOR_GROUP, "VoiceConnectorGroupId")? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page("VoiceConnectorGroups", VOICE_CONNECTOR_GROUP, "")
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut group = find(call, VOICE_CONNECTOR_GROUP, "VoiceConnectorGroupId")?;
    if let Some(absent) = check(call)? {
        return Err(Fault::not_found(absent));
    }
    call.copy(&["Name", "VoiceConnectorItems", "CallDistributionType"], &mut group);
    updated(call, &mut group);
    call.records.update(VOICE_CONNECTOR_GROUP, "", text(&group["VoiceConnectorGroupId"]), &group)?;
    Ok(json!({ "VoiceConnectorGroup": group }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let group = find(call, VOICE_CONNECTOR_GROUP, "VoiceConnectorGroupId")?;
    let id = text(&group["VoiceConnectorGroupId"]);
    if group["VoiceConnectorItems"].as_array().is_some_and(|items| !items.is_empty()) {
        return Err(Fault::conflict(format!("VoiceConnectorGroupId: {id} contains voice connectors")));
    }
    if association::any(call, association::GROUP, id)? {
        return Err(Fault::conflict(format!("VoiceConnectorGroupId: phone numbers are associated with {id}")));
    }
    call.records.delete(VOICE_CONNECTOR_GROUP, "", id)?;
    Ok(Json::Null)
}

/// Checks the items of the request. Says which voice connector does not exist, if one does not.
fn check(call: &Call<'_>) -> Result<Option<String>, Fault> {
    let items = call.items("VoiceConnectorItems");
    if items.len() > MAX_ITEMS {
        return Err(Fault::bad_request(format!("VoiceConnectorItems: a group can have at most {MAX_ITEMS}")));
    }
    let mut ids = BTreeSet::new();
    for item in items {
        let id = text(&item["VoiceConnectorId"]);
        if !ids.insert(id) {
            return Err(Fault::bad_request(format!("VoiceConnectorItems: duplicate {id}")));
        }
        if find_anywhere(call, VOICE_CONNECTOR, id)?.is_none() {
            return Ok(Some(absent(call, VOICE_CONNECTOR, id)));
        }
    }
    Ok(None)
}
