//! The behaviour of meetings.

mod attendee;
mod meeting;
mod tag;
mod transcription;

use super::Handler;
use super::fault::Fault;

/// The kinds of resources in the store.
const MEETING: &str = "meeting";
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

/// Refuses names that AWS keeps for itself.
fn not_reserved(member: &str, name: &str) -> Result<(), Fault> {
    if name.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
        return Err(Fault::bad_request(format!("{member}: names that begin with aws: are reserved")));
    }
    Ok(())
}
