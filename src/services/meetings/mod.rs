//! Meetings: the leaves of `chimectl meetings`.

mod attendee;
mod meeting;
mod structures;
mod tag;
mod transcription;

pub use aws_sdk_chimesdkmeetings as sdk;

use attendee::{
    BatchCreateAttendee, BatchUpdateAttendeeCapabilitiesExcept, CreateAttendee, DeleteAttendee, GetAttendee,
    ListAttendees, UpdateAttendeeCapabilities,
};
use meeting::{CreateMeeting, CreateMeetingWithAttendees, DeleteMeeting, GetMeeting};
use tag::{ListTagsForResource, TagResource, UntagResource};
use transcription::{StartMeetingTranscription, StopMeetingTranscription};

use crate::operation::leaves;

leaves! {
    Meetings:
    BatchCreateAttendee,
    BatchUpdateAttendeeCapabilitiesExcept,
    CreateAttendee,
    CreateMeeting,
    CreateMeetingWithAttendees,
    DeleteAttendee,
    DeleteMeeting,
    GetAttendee,
    GetMeeting,
    ListAttendees,
    ListTagsForResource,
    StartMeetingTranscription,
    StopMeetingTranscription,
    TagResource,
    UntagResource,
    UpdateAttendeeCapabilities,
}
