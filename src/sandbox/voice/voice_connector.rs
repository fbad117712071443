//! Voice connectors. Their settings are in `setting`, their phone numbers in `association`.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call, DEFAULT_REGION};
use super::{
    SIP_RULE, VOICE_CONNECTOR, VOICE_CONNECTOR_GROUP, all_anywhere, association, created, find, text, updated,
};
use crate::api::regions;
use crate::api::service::Service;
use crate::sandbox::fault::Fault;
use crate::sandbox::tag;

/// Characters in an ID, all of them lowercase letters and digits (`abcdef1ghij2klmno3pqr4`).
const ID_LENGTH: usize = 22;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let id: String = call.new_id()?.replace('-', "").chars().take(ID_LENGTH).collect();
    let region = call.member("AwsRegion").and_then(Json::as_str).unwrap_or(DEFAULT_REGION);
    let arn = format!("arn:aws:chime:{region}:{ACCOUNT}:vc/{id}");
    let mut connector = json!({
        "VoiceConnectorId": id,
        "AwsRegion": region,
        "OutboundHostName": format!("{id}.voiceconnector.chime.aws"),
        "VoiceConnectorArn": arn,
    });
    call.copy(&["Name", "RequireEncryption", "IntegrationType", "NetworkType"], &mut connector);
    created(call, &mut connector);
    tag::add(call, &arn, call.items("Tags"))?;
    call.records.put(VOICE_CONNECTOR, "", &id, None, &connector)?;
    Ok(json!({ "VoiceConnector": connector }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "VoiceConnector": find(call, VOICE_CONNECTOR, "VoiceConnectorId")? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page("VoiceConnectors", VOICE_CONNECTOR, "")
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut connector = find(call, VOICE_CONNECTOR, "VoiceConnectorId")?;
    call.copy(&["Name", "RequireEncryption"], &mut connector);
    updated(call, &mut connector);
    call.records.update(VOICE_CONNECTOR, "", text(&connector["VoiceConnectorId"]), &connector)?;
    Ok(json!({ "VoiceConnector": connector }))
}

/// Deletes a voice connector that nothing uses, with its settings, proxy sessions and tasks.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let connector = find(call, VOICE_CONNECTOR, "VoiceConnectorId")?;
    let id = text(&connector["VoiceConnectorId"]);
    if association::any(call, association::CONNECTOR, id)? {
        return Err(Fault::conflict(format!("VoiceConnectorId: phone numbers are associated with {id}")));
    }
    let holds = |group: &Json| {
        let items = group["VoiceConnectorItems"].as_array().into_iter().flatten();
        items.into_iter().any(|item| item["VoiceConnectorId"] == id)
    };
    if all_anywhere(call, VOICE_CONNECTOR_GROUP)?.iter().any(holds) {
        return Err(Fault::conflict(format!("VoiceConnectorId: {id} is in a voice connector group")));
    }
    if all_anywhere(call, SIP_RULE)?.iter().any(|rule| rule["TriggerValue"] == connector["OutboundHostName"]) {
        return Err(Fault::conflict(format!("VoiceConnectorId: {id} triggers a SIP rule")));
    }
    call.records.delete(VOICE_CONNECTOR, "", id)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(text(&connector["VoiceConnectorArn"]))?;
    Ok(Json::Null)
}

pub fn regions(_: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "VoiceConnectorRegions": regions::of(Service::Voice) }))
}
