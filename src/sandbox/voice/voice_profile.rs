//! Voice profiles, created from finished speaker searches. They contain no voice print.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{
    SPEAKER_SEARCH_TASK, VOICE_PROFILE, VOICE_PROFILE_DOMAIN, all, analysis_task, created, find, missing, text, updated,
};
use crate::sandbox::fault::Fault;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::time::{DAY_MS, iso8601};

/// A voice print is available for one day after the end of a call. The sandbox has no calls: the end of the speaker
/// search counts instead.
const VOICE_PRINT_MS: i64 = DAY_MS;
/// A voice profile that is not renewed expires. The reference does not say when; three years is the longest
/// time that the service keeps a voice print.
const LIFETIME_MS: i64 = 3 * 365 * DAY_MS;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let task = finished_search(call)?;
    let domain = text(&task["$domain"]);
    if call.records.get(VOICE_PROFILE_DOMAIN, "", domain)?.is_none() {
        return Err(missing(call, VOICE_PROFILE_DOMAIN, domain));
    }
    if all(call, VOICE_PROFILE, domain)?.iter().any(|profile| profile["$task"] == task["SpeakerSearchTaskId"]) {
        return Err(Fault::conflict("SpeakerSearchTaskId: a voice profile was already created from this task"));
    }
    let id = call.new_id()?;
    let mut profile = json!({
        "VoiceProfileId": id,
        "VoiceProfileArn": format!("arn:aws:chime:{}:{ACCOUNT}:voice-profile/{id}", call.records.region),
        "VoiceProfileDomainId": domain,
    });
    created(call, &mut profile);
    enroll(call, profile, &task)
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "VoiceProfile": profile(call)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, VOICE_PROFILE_DOMAIN, "VoiceProfileDomainId")?;
    let domain = call.text("VoiceProfileDomainId")?;
    call.page_of("VoiceProfiles", VOICE_PROFILE, Range::Under(domain), Order::OldestFirst, |profile| Ok(Some(profile)))
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let mut profile = profile(call)?;
    let task = finished_search(call)?;
    if task["$domain"] != profile["VoiceProfileDomainId"] {
        return Err(Fault::bad_request("SpeakerSearchTaskId: the task belongs to another voice profile domain"));
    }
    updated(call, &mut profile);
    enroll(call, profile, &task)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let profile = profile(call)?;
    let (domain, id) = (text(&profile["VoiceProfileDomainId"]), text(&profile["VoiceProfileId"]));
    call.records.delete(VOICE_PROFILE, domain, id)?;
    Ok(Json::Null)
}

fn profile(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("VoiceProfileId")?;
    call.records.find(VOICE_PROFILE, id)?.ok_or_else(|| missing(call, VOICE_PROFILE, id))
}

/// Gives the profile the voice print of a task, and with it a new time to expire.
fn enroll(call: &Call<'_>, mut profile: Json, task: &Json) -> Result<Json, Fault> {
    let expires = call.records.now + LIFETIME_MS;
    profile["ExpirationTimestamp"] = iso8601(expires).into();
    profile["$task"] = task["SpeakerSearchTaskId"].clone();
    let (domain, id) = (text(&profile["VoiceProfileDomainId"]), text(&profile["VoiceProfileId"]));
    call.records.put(VOICE_PROFILE, domain, id, Some(expires), &profile)?;
    Ok(json!({ "VoiceProfile": profile }))
}

/// The task that the request names, if its voice print can be had.
fn finished_search(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("SpeakerSearchTaskId")?;
    let found = call.records.find(SPEAKER_SEARCH_TASK, id)?;
    let task = found.ok_or_else(|| missing(call, SPEAKER_SEARCH_TASK, id))?;
    let task = analysis_task::finished_if_instant(call, task)?;
    let status = analysis_task::status(&task);
    if status != "SUCCEEDED" {
        return Err(Fault::conflict(format!("SpeakerSearchTaskId: the status of the task is {status}")));
    }
    if task["$done_at"].as_i64().is_some_and(|done_at| done_at + VOICE_PRINT_MS <= call.records.now) {
        return Err(Fault::gone("SpeakerSearchTaskId: the voice print expired after one day"));
    }
    Ok(task)
}
