//! The behavior of meetings.

mod attendee;
mod meeting;
mod notice;
mod transcription;

use super::emulation::{Emulation, real, simulated};
use super::fault::Fault;
use super::meeting::{ATTENDEE, MEETING};
use super::{Call, tag};

pub use meeting::end;

/// The kinds of resources in the store, other than meetings.
const TRANSCRIPTION: &str = "transcription";
/// The replicas of a meeting, with its ID as the parent.
const REPLICA: &str = "meeting-replica";

/// The operations, in alphabetical order.
pub static OPERATIONS: &[Emulation] = &[
    real("BatchCreateAttendee", attendee::batch_create).without("media; clients cannot use the join token"),
    real("BatchUpdateAttendeeCapabilitiesExcept", attendee::batch_update_capabilities_except),
    real("CreateAttendee", attendee::create).without("media; clients cannot use the join token"),
    real("CreateMeeting", meeting::create).without("media and notifications; clients cannot join"),
    real("CreateMeetingWithAttendees", meeting::create_with_attendees)
        .without("media and notifications; clients cannot join"),
    real("DeleteAttendee", attendee::delete),
    real("DeleteMeeting", meeting::delete),
    real("GetAttendee", attendee::get),
    real("GetMeeting", meeting::get),
    real("ListAttendees", attendee::list),
    real("ListTagsForResource", |call| tag::list(call, is_taggable)),
    simulated("StartMeetingTranscription", transcription::start, "transcription is on until it is stopped")
        .without("transcripts"),
    simulated("StopMeetingTranscription", transcription::stop, "transcription is off"),
    real("TagResource", |call| tag::tag(call, is_taggable)),
    real("UntagResource", |call| tag::untag(call, is_taggable)),
    real("UpdateAttendeeCapabilities", attendee::update_capabilities),
];

/// Whether there is such a meeting in the region.
fn is_taggable(call: &Call<'_>, arn: &str) -> Result<bool, Fault> {
    let id = arn.rsplit_once(":meeting/").map(|(_, id)| id).unwrap_or_default();
    Ok(call.records.get(MEETING, "", id)?.is_some_and(|meeting| meeting["MeetingArn"] == arn))
}
