//! Attendees of a meeting and what they may send and receive.

use super::sdk::types::{AttendeeCapabilities, AttendeeIdItem, CreateAttendeeRequestItem};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create up to 100 attendees of a meeting in one request
    ///
    /// Each gets an id and a join token. Attendees that could not be created are listed under Errors while
    /// the others exist; the exit status is then 1. A meeting holds 250 attendees, or its own MaxCount.
    BatchCreateAttendee = meetings : batch_create_attendee {
        /// Meeting to add the attendees to
        meeting_id: String,
        /// Attendees to create, each with your id of the user and optionally capabilities
        attendees: Vec<CreateAttendeeRequestItem>,
    }
    example "chimectl meetings batch-create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendees '[{\"ExternalUserId\": \"alice\"}, {\"ExternalUserId\": \"bob\"}]'"
}

operation! {
    /// Change the capabilities of all attendees of a meeting but some
    ///
    /// For example to mute everyone except the speakers. To change one attendee, use
    /// update-attendee-capabilities.
    BatchUpdateAttendeeCapabilitiesExcept = meetings : batch_update_attendee_capabilities_except {
        /// Meeting whose attendees change
        meeting_id: String,
        /// Attendees that stay as they are
        excluded_attendee_ids: Vec<AttendeeIdItem>,
        /// What everybody else may send and receive from now on
        ///
        /// Content can be received only together with video. A medium that the meeting's features turned off
        /// takes None only.
        capabilities: AttendeeCapabilities,
    }
    example "chimectl meetings batch-update-attendee-capabilities-except --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --excluded-attendee-ids '[{\"AttendeeId\": \"7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a\"}]' --capabilities '{\"Audio\": \"Receive\", \"Video\": \"Receive\", \"Content\": \"Receive\"}'"
}

operation! {
    /// Create one attendee of a meeting
    ///
    /// The answer holds the join token with which a client joins as this attendee: hand it to that client
    /// only. Your id of the user makes a repeated request safe.
    CreateAttendee = meetings : create_attendee {
        /// Meeting to add the attendee to
        meeting_id: String,
        /// Your own id of the user, which comes back in events and rosters
        ///
        /// It may not begin with "aws:".
        external_user_id: Sensitive<String>,
        /// What the attendee may send and receive; everything where it is left out
        ///
        /// Content can be received only together with video. A medium that the meeting's features turned off
        /// takes None only.
        capabilities: Option<AttendeeCapabilities>,
    }
    example "chimectl meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id alice"
}

operation! {
    /// Remove an attendee from a meeting
    ///
    /// The join token stops working at once. Attendees are also removed with their meeting.
    DeleteAttendee = meetings : delete_attendee {
        /// Meeting that the attendee belongs to
        meeting_id: String,
        /// Attendee to remove
        attendee_id: String,
    }
    example "chimectl meetings delete-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a"
}

operation! {
    /// Show one attendee: user id, capabilities and join token
    ///
    /// To see all attendees of a meeting, use list-attendees.
    GetAttendee = meetings : get_attendee {
        /// Meeting that the attendee belongs to
        meeting_id: String,
        /// Attendee to show
        attendee_id: String,
    }
    example "chimectl meetings get-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a"
}

operation! {
    /// List the attendees of a meeting
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAttendees = meetings : list_attendees {
        /// Meeting whose attendees are listed
        meeting_id: String,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many attendees the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --query 'Attendees[].ExternalUserId'"
}

operation! {
    /// Change what one attendee may send and receive
    ///
    /// Takes effect while the meeting runs. An attendee who left a microphone on is heard as soon as Audio
    /// becomes Send or SendReceive; video and content come back after the client has renegotiated.
    UpdateAttendeeCapabilities = meetings : update_attendee_capabilities {
        /// Meeting that the attendee belongs to
        meeting_id: String,
        /// Attendee to change
        attendee_id: String,
        /// What the attendee may send and receive from now on: audio, video and content, all three
        ///
        /// Content can be received only together with video. A medium that the meeting's features turned off
        /// takes None only.
        capabilities: AttendeeCapabilities,
    }
    example "chimectl meetings update-attendee-capabilities --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a --capabilities '{\"Audio\": \"SendReceive\", \"Video\": \"Receive\", \"Content\": \"Receive\"}'"
}
