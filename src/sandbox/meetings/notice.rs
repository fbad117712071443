//! What the service puts on EventBridge about meetings, as far as nobody has to join for it: the page "Sending event
//! notifications" of the developer guide.

use serde_json::{Value as Json, json};

use crate::sandbox::Call;
use crate::sandbox::fault::Fault;

/// A meeting's topic and queue.
pub const NOTIFICATIONS: &str = "$notifications";

/// Puts an event about a meeting on EventBridge and sends it to the meeting's own topic and queue, with `more` in its detail.
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
    // A function of the meeting also gets something, but its format is not documented.
    let targets = ["SnsTopicArn", "SqsQueueArn"].into_iter();
    let targets = targets.filter_map(|name| meeting[NOTIFICATIONS][name].as_str().map(str::to_owned));
    call.put_event_to("Chime Meeting State Change", detail, targets.collect())
}

/// Puts an event about an attendee there.
pub fn of_attendee(call: &Call<'_>, event: &str, meeting: &Json, attendee: &Json, more: Json) -> Result<(), Fault> {
    let mut about = json!({ "attendeeId": attendee["AttendeeId"], "externalUserId": attendee["ExternalUserId"] });
    if let Json::Object(more) = more {
        for (name, value) in more {
            about[name] = value;
        }
    }
    of_meeting(call, event, meeting, about)
}
