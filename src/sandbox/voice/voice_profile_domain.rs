//! Voice profile domains. Nothing is encrypted: there is no voice print to protect.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{VOICE_PROFILE_DOMAIN, created, find, text, updated};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::tag;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    call.once(|| {
        let id = call.new_id()?;
        let arn = format!("arn:aws:chime:{}:{ACCOUNT}:voice-profile-domain/{id}", call.records.region);
        let mut domain = json!({ "VoiceProfileDomainId": id, "VoiceProfileDomainArn": arn });
        call.copy(&["Name", "Description", "ServerSideEncryptionConfiguration"], &mut domain);
        created(call, &mut domain);
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(VOICE_PROFILE_DOMAIN, "", &id, None, &domain)?;
        Ok((id, json!({ "VoiceProfileDomain": domain })))
    })
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "VoiceProfileDomain": find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")? }))
}

/// Lists summaries, which do not name the key.
pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    call.page_of("VoiceProfileDomains", VOICE_PROFILE_DOMAIN, Range::Under(""), Order::OldestFirst, |mut domain| {
        if let Json::Object(members) = &mut domain {
            members.shift_remove("ServerSideEncryptionConfiguration");
        }
        Ok(Some(domain))
    })
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut domain = find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")?;
    call.copy(&["Name", "Description"], &mut domain);
    updated(call, &mut domain);
    call.records.update(VOICE_PROFILE_DOMAIN, "", text(&domain["VoiceProfileDomainId"]), &domain)?;
    Ok(json!({ "VoiceProfileDomain": domain }))
}

/// Deletes a domain with its voice profiles.
pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let domain = find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")?;
    let id = text(&domain["VoiceProfileDomainId"]);
    call.records.delete(VOICE_PROFILE_DOMAIN, "", id)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(text(&domain["VoiceProfileDomainArn"]))?;
    Ok(Json::Null)
}
