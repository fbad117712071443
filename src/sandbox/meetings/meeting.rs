//! Meetings: created once per token, and deleted after a day with everything in them.

use serde_json::{Value as Json, json};

use super::super::{ACCOUNT, Call};
use super::{REPLICA, attendee, notice};
use crate::api::regions;
use crate::sandbox::fault::Fault;
use crate::sandbox::meeting::MEETING;
use crate::sandbox::schedule::{self, Event};
use crate::sandbox::tag::{self, not_reserved};
use crate::sandbox::time::DAY_MS;

/// A meeting ends after a day. That it also ends five minutes after everybody has left is not emulated:
/// nobody can join a meeting of the sandbox, so that each would be gone before it could be tried.
const LIFETIME_MS: i64 = DAY_MS;

/// With video in FHD or content in UHD, a meeting holds at most this many attendees.
const MAX_COUNT_IN_HIGH_RESOLUTION: i64 = 25;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "Meeting": made_once(call)? }))
}

pub fn create_with_attendees(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = made_once(call)?;
    let mut answer = attendee::create_all(call, &meeting, call.items("Attendees"))?;
    answer["Meeting"] = meeting;
    Ok(answer)
}

/// The meeting of the request's token, whatever else the request contains, or a new one: "Use a different token for
/// different meetings". Programs rely on it to join a meeting that might exist.
fn made_once(call: &Call<'_>) -> Result<Json, Fault> {
    if let Some(id) = call.made_with_token()?
        && let Some(meeting) = call.records.get(MEETING, "", &id)?
    {
        return Ok(meeting);
    }
    let id = call.new_id()?;
    let meeting = new_meeting(call, &id)?;
    call.note_token(&id)?;
    Ok(meeting)
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "Meeting": find(call)? }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    find(call)?;
    end(call, call.text("MeetingId")?)?;
    Ok(Json::Null)
}

/// Ends the meeting with this ID, with everything in it, its replicas, and the pipelines that get their media from it.
pub fn end(call: &Call<'_>, id: &str) -> Result<(), Fault> {
    let Some(meeting) = call.records.get(MEETING, "", id)? else { return Ok(()) };
    schedule::plan(call, Event::Meeting, id, None)?;
    for replica in call.records.all(REPLICA, id)? {
        end(call, replica["MeetingId"].as_str().unwrap_or_default())?;
    }
    let primary = meeting["PrimaryMeetingId"].as_str().unwrap_or_default();
    call.records.delete(REPLICA, primary, id)?;
    call.records.delete(MEETING, "", id)?;
    notice::of_meeting(call, "MeetingEnded", &meeting, Json::Null)?;
    call.records.delete_children(id)?;
    call.records.delete_tags(meeting["MeetingArn"].as_str().unwrap_or_default())?;
    call.leave_meeting(id, None)?;
    call.meeting_ended(id)
}

/// The meeting that the request names.
pub fn find(call: &Call<'_>) -> Result<Json, Fault> {
    let id = call.text("MeetingId")?;
    let not_found = || Fault::not_found(format!("Meeting {id} does not exist in {}", call.records.region));
    call.records.get(MEETING, "", id)?.ok_or_else(not_found)
}

fn new_meeting(call: &Call<'_>, id: &str) -> Result<Json, Fault> {
    let region = call.text("MediaRegion")?;
    let known = regions::of_media();
    if !known.contains(&region) {
        return Err(Fault::bad_request(format!("MediaRegion: {region} is not one of {}", known.join(", "))));
    }
    not_reserved("ExternalMeetingId", call.text("ExternalMeetingId")?)?;
    check_features(call.member("MeetingFeatures").unwrap_or(&Json::Null))?;
    if let Some(primary) = call.member("PrimaryMeetingId").and_then(Json::as_str) {
        let missing = || Fault::bad_request(format!("PrimaryMeetingId: meeting {primary} does not exist"));
        let found = call.records.get(MEETING, "", primary)?.ok_or_else(missing)?;
        // "If you specify the MeetingId of a replica session as the PrimaryMeetingId, the API call fails", says the developer
        // guide ("Using media replication").
        if found["PrimaryMeetingId"].is_string() {
            return Err(Fault::bad_request(format!("PrimaryMeetingId: meeting {primary} is a replica itself")));
        }
        call.records.put(REPLICA, primary, id, None, &json!({ "MeetingId": id }))?;
    }
    let arn = format!("arn:aws:chime:{}:{ACCOUNT}:meeting/{id}", call.records.region);
    let mut meeting = json!({ "MeetingId": id });
    call.copy(&["MeetingHostId", "ExternalMeetingId", "MediaRegion"], &mut meeting);
    meeting["MediaPlacement"] = media_placement(id);
    // The service returns the list even if it is empty.
    meeting["TenantIds"] = json!([]);
    call.copy(&["MeetingFeatures", "PrimaryMeetingId", "TenantIds"], &mut meeting);
    meeting["MeetingArn"] = arn.clone().into();
    tag::add(call, &arn, call.items("Tags"))?;
    if let Some(notifications) = call.member("NotificationsConfiguration") {
        meeting[notice::NOTIFICATIONS] = notifications.clone();
    }
    call.records.put(MEETING, "", id, None, &meeting)?;
    schedule::plan(call, Event::Meeting, id, Some(call.records.now + LIFETIME_MS))?;
    notice::of_meeting(call, "MeetingStarted", &meeting, Json::Null)?;
    Ok(meeting)
}

/// URLs that look like the service's but do not work: the sandbox carries no media.
fn media_placement(id: &str) -> Json {
    let host = "media.sandbox.invalid";
    json!({
        "AudioHostUrl": format!("{id}.{host}:3478"),
        "AudioFallbackUrl": format!("wss://audio.{host}/calls/{id}"),
        "SignalingUrl": format!("wss://signal.{host}/control/{id}"),
        "TurnControlUrl": format!("https://turn.{host}/v2/turn_sessions"),
        "ScreenDataUrl": format!("wss://screen.{host}/v2/screen/{id}"),
        "ScreenViewingUrl": format!("wss://screen.{host}/ws/connect?id={id}"),
        "ScreenSharingUrl": format!("wss://screen.{host}/v2/screen/{id}/share"),
        "EventIngestionUrl": format!("https://events.{host}/v1/client-events"),
    })
}

fn check_features(features: &Json) -> Result<(), Fault> {
    let video = &features["Video"]["MaxResolution"];
    let content = &features["Content"]["MaxResolution"];
    if video == "FHD" || content == "UHD" {
        match features["Attendee"]["MaxCount"].as_i64() {
            Some(count) if count <= MAX_COUNT_IN_HIGH_RESOLUTION => {}
            _ => {
                return Err(Fault::bad_request(format!(
                    "MeetingFeatures: FHD video and UHD content require an Attendee.MaxCount of at most {MAX_COUNT_IN_HIGH_RESOLUTION}"
                )));
            }
        }
    }
    Ok(())
}
