//! The behaviour of meetings.

mod attendee;
mod meeting;
mod tag;
mod transcription;

use super::Handler;

/// The kinds of resources in the store.
pub const MEETING: &str = "meeting";
const ATTENDEE: &str = "attendee";
const TRANSCRIPTION: &str = "transcription";

/// The handler of an operation.
pub fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "BatchCreateAttendee" => attendee::batch_create,
        "BatchUpdateAttendeeCapabilitiesExcept" => attendee::batch_update_capabilities_except,
        "CreateAttendee" => attendee::create,
        "CreateMeeting" => meeting::create,
        "CreateMeetingWithAttendees" => meeting::create_with_attendees,
        "DeleteAttendee" => attendee::delete,
        "DeleteMeeting" => meeting::delete,
        "GetAttendee" => attendee::get,
        "GetMeeting" => meeting::get,
        "ListAttendees" => attendee::list,
        "ListTagsForResource" => tag::list,
        "StartMeetingTranscription" => transcription::start,
        "StopMeetingTranscription" => transcription::stop,
        "TagResource" => tag::tag,
        "UntagResource" => tag::untag,
        "UpdateAttendeeCapabilities" => attendee::update_capabilities,
        _ => return None,
    })
}
