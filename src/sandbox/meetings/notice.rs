//! What the service puts on EventBridge about meetings, as far as nobody has to join for it: the page "Sending event
//! notifications" of the developer guide.

use serde_json::{Value as Json, json};

use crate::sandbox::Call;
use crate::sandbox::fault::Fault;

/// Puts an event about a meeting on EventBridge, with `more` in its detail.
pub fn of_meeting(call: &Call<'_>, event: &str, meeting: &Json, more: Json) -> Result<(), Fault> {
    let mut detail = json!({
        "version": "0",
        "eventType": format!("chime:{event}"),
        "timestamp": call.records.now,
        "meetingId": meeting["MeetingId"],
        "externalMeetingId": meeting["ExternalMeetingId"],
        "mediaRegion": meeting["MediaRegion"],
    });
    if let Json::Object(more) = more {
        for (name, value) in more {
            detail[name] = value;
        }
    }
    call.put_event("Chime Meeting State Change", detail)
}

/// Puts an event about an attendee on EventBridge.
pub fn of_attendee(call: &Call<'_>, event: &str, meeting: &Json, attendee: &Json, more: Json) -> Result<(), Fault> {
    let mut about = json!({ "attendeeId": attendee["AttendeeId"], "externalUserId": attendee["ExternalUserId"] });
    if let Json::Object(more) = more {
        for (name, value) in more {
            about[name] = value;
        }
    }
    of_meeting(call, event, meeting, about)
}
