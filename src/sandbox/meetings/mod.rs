//! The behaviour of meetings.

mod attendee;
mod meeting;
mod tag;
mod transcription;

use super::emulation::{Emulation, real, simulated};

/// The kinds of resources in the store.
pub const MEETING: &str = "meeting";
const ATTENDEE: &str = "attendee";
const TRANSCRIPTION: &str = "transcription";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("BatchCreateAttendee", attendee::batch_create).without("media: the join token opens nothing"),
    real("BatchUpdateAttendeeCapabilitiesExcept", attendee::batch_update_capabilities_except),
    real("CreateAttendee", attendee::create).without("media: the join token opens nothing"),
    real("CreateMeeting", meeting::create).without("media and notifications: nobody can join"),
    real("CreateMeetingWithAttendees", meeting::create_with_attendees)
        .without("media and notifications: nobody can join"),
    real("DeleteAttendee", attendee::delete),
    real("DeleteMeeting", meeting::delete),
    real("GetAttendee", attendee::get),
    real("GetMeeting", meeting::get),
    real("ListAttendees", attendee::list),
    real("ListTagsForResource", tag::list),
    simulated("StartMeetingTranscription", transcription::start, "transcription is on until it is stopped")
        .without("transcripts"),
    simulated("StopMeetingTranscription", transcription::stop, "transcription is off"),
    real("TagResource", tag::tag),
    real("UntagResource", tag::untag),
    real("UpdateAttendeeCapabilities", attendee::update_capabilities),
];
