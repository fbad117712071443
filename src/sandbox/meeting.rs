//! Meetings as far as several families know them: one keeps them, another takes its media from them, and calls join them.

use serde_json::Value as Json;

use super::Call;
use super::fault::Fault;

/// The kinds of resources in the store: meetings, and their attendees, each under its meeting.
pub const MEETING: &str = "meeting";
pub const ATTENDEE: &str = "attendee";

/// The meeting with this ID in `region`.
pub fn in_region(call: &Call<'_>, region: &str, id: &str) -> Result<Option<Json>, Fault> {
    call.records.in_region(region).get(MEETING, "", id)
}

/// The meeting with this ID, and its region.
pub fn anywhere(call: &Call<'_>, id: &str) -> Result<Option<(String, Json)>, Fault> {
    let Some(region) = call.records.region_of(MEETING, "", id)? else { return Ok(None) };
    let meeting = in_region(call, &region, id)?;
    Ok(meeting.map(|meeting| (region, meeting)))
}
