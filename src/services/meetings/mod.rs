//! Meetings: the leaves of `chimectl meetings`.

mod attendee;
mod meeting;
mod structures;
mod tag;
mod transcription;

pub use crate::api::sdk::meetings as sdk;

pub use attendee::{
    BatchCreateAttendee, BatchUpdateAttendeeCapabilitiesExcept, CreateAttendee, DeleteAttendee, GetAttendee,
    ListAttendees, UpdateAttendeeCapabilities,
};
pub use meeting::{CreateMeeting, CreateMeetingWithAttendees, DeleteMeeting, GetMeeting};
pub use tag::{ListTagsForResource, TagResource, UntagResource};
pub use transcription::{StartMeetingTranscription, StopMeetingTranscription};

use crate::api::declare::list;
use crate::api::operation::Operation;

/// Passes the operations, in alphabetical order, to a macro together with what that macro needs.
macro_rules! operations {
    ($make:ident $($what:tt)*) => {
        $make! {
            $($what)*:
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
    };
}
pub(crate) use operations;

/// The operations, in alphabetical order.
pub const OPERATIONS: &[&Operation] = operations!(list);
