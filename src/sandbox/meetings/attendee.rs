//! Attendees: one for each external user ID, up to the meeting's maximum, with capabilities that are consistent with
//! each other and with the meeting's features.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};

use super::super::Call;
use super::{ATTENDEE, meeting, notice};
use crate::sandbox::fault::Fault;
use crate::sandbox::tag::not_reserved;
use crate::text::counted;

/// Attendees that a meeting holds unless its features say less.
const MAX_COUNT: i64 = 250;

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let item = json!({ "ExternalUserId": call.text("ExternalUserId")?, "Capabilities": call.member("Capabilities") });
    check_item(&meeting, &item)?;
    match Room::of(call, &meeting)?.admit(call, &meeting, &item)? {
        Some(attendee) => Ok(json!({ "Attendee": attendee })),
        None => Err(Fault::limit_exceeded(full(&meeting))),
    }
}

pub fn batch_create(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    create_all(call, &meeting, call.items("Attendees"))
}

/// Creates the attendees in `items`, as far as the meeting holds them. The others are listed as errors.
pub fn create_all(call: &Call<'_>, meeting: &Json, items: &[Json]) -> Result<Json, Fault> {
    for item in items {
        check_item(meeting, item)?;
    }
    let mut room = Room::of(call, meeting)?;
    let (mut attendees, mut errors) = (Vec::new(), Vec::new());
    for item in items {
        match room.admit(call, meeting, item)? {
            Some(attendee) => attendees.push(attendee),
            None => errors.push(json!({
                "ExternalUserId": item["ExternalUserId"],
                "ErrorCode": "LimitExceeded",
                "ErrorMessage": full(meeting),
            })),
        }
    }
    Ok(json!({ "Attendees": attendees, "Errors": errors }))
}

pub fn get(call: &Call<'_>) -> Result<Json, Fault> {
    meeting::find(call)?;
    Ok(json!({ "Attendee": find(call, call.text("AttendeeId")?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    meeting::find(call)?;
    call.page("Attendees", ATTENDEE, call.text("MeetingId")?)
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let id = call.text("AttendeeId")?;
    let attendee = find(call, id)?;
    call.records.delete(ATTENDEE, call.text("MeetingId")?, id)?;
    notice::of_attendee(call, "AttendeeDeleted", &meeting, &attendee, Json::Null)?;
    call.leave_meeting(call.text("MeetingId")?, Some(id))?;
    Ok(Json::Null)
}

pub fn update_capabilities(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let mut attendee = find(call, call.text("AttendeeId")?)?;
    let capabilities = call.member("Capabilities").unwrap_or(&Json::Null);
    check_capabilities(&meeting, capabilities)?;
    set_capabilities(call, &meeting, &mut attendee, capabilities)?;
    Ok(json!({ "Attendee": attendee }))
}

pub fn batch_update_capabilities_except(call: &Call<'_>) -> Result<Json, Fault> {
    let meeting = meeting::find(call)?;
    let capabilities = call.member("Capabilities").unwrap_or(&Json::Null);
    check_capabilities(&meeting, capabilities)?;
    let excluded: Vec<&str> =
        call.items("ExcludedAttendeeIds").iter().filter_map(|item| item["AttendeeId"].as_str()).collect();
    for id in &excluded {
        find(call, id)?;
    }
    for mut attendee in all(call)? {
        if !attendee["AttendeeId"].as_str().is_some_and(|id| excluded.contains(&id)) {
            set_capabilities(call, &meeting, &mut attendee, capabilities)?;
        }
    }
    Ok(Json::Null)
}

fn find(call: &Call<'_>, id: &str) -> Result<Json, Fault> {
    let meeting = call.text("MeetingId")?;
    let not_found = || Fault::not_found(format!("Attendee {id} does not exist in meeting {meeting}"));
    call.records.get(ATTENDEE, meeting, id)?.ok_or_else(not_found)
}

fn all(call: &Call<'_>) -> Result<Vec<Json>, Fault> {
    call.records.all(ATTENDEE, call.text("MeetingId")?)
}

fn set_capabilities(call: &Call<'_>, meeting: &Json, attendee: &mut Json, capabilities: &Json) -> Result<(), Fault> {
    attendee["Capabilities"] = capabilities.clone();
    let id = attendee["AttendeeId"].as_str().unwrap_or_default();
    call.records.update(ATTENDEE, call.text("MeetingId")?, id, attendee)?;
    let media = ["audio", "video", "content"].into_iter().zip(["Audio", "Video", "Content"]);
    let media: serde_json::Map<_, _> =
        media.map(|(name, medium)| (name.to_owned(), capabilities[medium].clone())).collect();
    let more = json!({ "success": "1", "attendeeCapabilities": media });
    notice::of_attendee(call, "AttendeeCapabilitiesUpdated", meeting, attendee, more)
}

/// The attendees of a meeting while some are added.
struct Room {
    meeting_id: String,
    present: Vec<Json>,
    places: usize,
}

impl Room {
    fn of(call: &Call<'_>, meeting: &Json) -> Result<Self, Fault> {
        let meeting_id = meeting["MeetingId"].as_str().unwrap_or_default().to_owned();
        Ok(Self {
            present: call.records.all(ATTENDEE, &meeting_id)?,
            places: usize::try_from(places(meeting)).unwrap_or(0),
            meeting_id,
        })
    }

    /// Creates the attendee of `item`, or returns the one with the same external user ID: that ID is the request's
    /// idempotency token. None if the meeting is full.
    fn admit(&mut self, call: &Call<'_>, meeting: &Json, item: &Json) -> Result<Option<Json>, Fault> {
        let user = &item["ExternalUserId"];
        if let Some(attendee) = self.present.iter().find(|attendee| &attendee["ExternalUserId"] == user) {
            return Ok(Some(attendee.clone()));
        }
        if self.present.len() >= self.places {
            return Ok(None);
        }
        let id = call.new_id()?;
        let secret = call.new_id()?;
        let attendee = json!({
            "ExternalUserId": user,
            "AttendeeId": id,
            "JoinToken": BASE64.encode(format!("{id}:{secret}")),
            "Capabilities": if item["Capabilities"].is_null() { default_capabilities(meeting) } else { item["Capabilities"].clone() },
        });
        call.records.put(ATTENDEE, &self.meeting_id, &id, None, &attendee)?;
        notice::of_attendee(call, "AttendeeAdded", meeting, &attendee, Json::Null)?;
        self.present.push(attendee.clone());
        Ok(Some(attendee))
    }
}

fn places(meeting: &Json) -> i64 {
    meeting["MeetingFeatures"]["Attendee"]["MaxCount"].as_i64().unwrap_or(MAX_COUNT)
}

fn full(meeting: &Json) -> String {
    format!("The meeting can have at most {}", counted(places(meeting), "attendee"))
}

fn check_item(meeting: &Json, item: &Json) -> Result<(), Fault> {
    not_reserved("ExternalUserId", item["ExternalUserId"].as_str().unwrap_or_default())?;
    match &item["Capabilities"] {
        Json::Null => Ok(()),
        capabilities => check_capabilities(meeting, capabilities),
    }
}

/// Everything that the meeting's features allow.
fn default_capabilities(meeting: &Json) -> Json {
    let allowed = |on: bool| if on { "SendReceive" } else { "None" };
    let video = !is_off(meeting, "Video");
    json!({
        "Audio": "SendReceive",
        "Video": allowed(video),
        "Content": allowed(video && !is_off(meeting, "Content")),
    })
}

fn is_off(meeting: &Json, medium: &str) -> bool {
    meeting["MeetingFeatures"][medium]["MaxResolution"] == "None"
}

fn check_capabilities(meeting: &Json, capabilities: &Json) -> Result<(), Fault> {
    for medium in ["Video", "Content"] {
        if is_off(meeting, medium) && capabilities[medium] != "None" {
            return Err(Fault::bad_request(format!(
                "Capabilities.{medium}: must be None, because MeetingFeatures.{medium}.MaxResolution of the meeting is None"
            )));
        }
    }
    let receives = |medium: &str| matches!(capabilities[medium].as_str(), Some("Receive" | "SendReceive"));
    if receives("Content") && !receives("Video") {
        return Err(Fault::bad_request(
            "Capabilities.Content: can be Receive or SendReceive only if Video is Receive or SendReceive",
        ));
    }
    Ok(())
}
