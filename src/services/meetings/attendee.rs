//! Attendees of a meeting and what they can send and receive.

use super::sdk::types::{AttendeeCapabilities, AttendeeIdItem, CreateAttendeeRequestItem};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create up to 100 attendees for a meeting in one request
    ///
    /// Each attendee gets an ID and a join token. If some attendees cannot be created, the response lists
    /// them under Errors, the others are created, and the exit status is 1. A meeting can have 250 attendees,
    /// or as many as its MaxCount allows.
    BatchCreateAttendee = meetings : batch_create_attendee {
        /// ID of the meeting to add the attendees to
        meeting_id: String,
        /// Attendees to create, each with your ID of the user and optionally capabilities
        attendees: Vec<CreateAttendeeRequestItem>,
    }
    example "chimectl meetings batch-create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendees '[{\"ExternalUserId\": \"alice\"}, {\"ExternalUserId\": \"bob\"}]'"
}

operation! {
    /// Change the capabilities of all attendees of a meeting except some
    ///
    /// Use it, for example, to mute everyone except the speakers. To change one attendee, use
    /// update-attendee-capabilities.
    BatchUpdateAttendeeCapabilitiesExcept = meetings : batch_update_attendee_capabilities_except {
        /// ID of the meeting whose attendees change
        meeting_id: String,
        /// IDs of the attendees to leave unchanged
        excluded_attendee_ids: Vec<AttendeeIdItem>,
        /// What all other attendees can send and receive
        ///
        /// To receive content, an attendee must also receive video. A medium that the meeting's features turn
        /// off can only be None.
        capabilities: AttendeeCapabilities,
    }
    example "chimectl meetings batch-update-attendee-capabilities-except --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --excluded-attendee-ids '[{\"AttendeeId\": \"7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a\"}]' --capabilities '{\"Audio\": \"Receive\", \"Video\": \"Receive\", \"Content\": \"Receive\"}'"
}

operation! {
    /// Create an attendee for a meeting
    ///
    /// The response contains the join token that a client needs to join as this attendee. Give the token to
    /// that client only. Your user ID makes it safe to repeat the request.
    CreateAttendee = meetings : create_attendee {
        /// ID of the meeting to add the attendee to
        meeting_id: String,
        /// Your own ID of the user, repeated in events and rosters
        ///
        /// It must not begin with "aws:".
        external_user_id: Sensitive<String>,
        /// What the attendee can send and receive; if omitted, everything
        ///
        /// To receive content, an attendee must also receive video. A medium that the meeting's features turn
        /// off can only be None.
        capabilities: Option<AttendeeCapabilities>,
    }
    example "chimectl meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id alice"
}

operation! {
    /// Remove an attendee from a meeting
    ///
    /// The join token stops working immediately. Deleting a meeting also removes its attendees.
    DeleteAttendee = meetings : delete_attendee {
        /// ID of the meeting that the attendee belongs to
        meeting_id: String,
        /// ID of the attendee to remove
        attendee_id: String,
    }
    example "chimectl meetings delete-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a"
}

operation! {
    /// Show an attendee: user ID, capabilities and join token
    ///
    /// To see all attendees of a meeting, use list-attendees.
    GetAttendee = meetings : get_attendee {
        /// ID of the meeting that the attendee belongs to
        meeting_id: String,
        /// ID of the attendee to show
        attendee_id: String,
    }
    example "chimectl meetings get-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a"
}

operation! {
    /// List the attendees of a meeting
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAttendees = meetings : list_attendees {
        /// ID of the meeting whose attendees are listed
        meeting_id: String,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of attendees to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --query 'Attendees[].ExternalUserId'"
}

operation! {
    /// Change what an attendee can send and receive
    ///
    /// Takes effect while the meeting runs. If the attendee's microphone is on, others hear it as soon as
    /// Audio becomes Send or SendReceive. Video and content return after the client has renegotiated.
    UpdateAttendeeCapabilities = meetings : update_attendee_capabilities {
        /// ID of the meeting that the attendee belongs to
        meeting_id: String,
        /// ID of the attendee to change
        attendee_id: String,
        /// What the attendee can send and receive; must include audio, video and content
        ///
        /// To receive content, an attendee must also receive video. A medium that the meeting's features turn
        /// off can only be None.
        capabilities: AttendeeCapabilities,
    }
    example "chimectl meetings update-attendee-capabilities --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendee-id 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a --capabilities '{\"Audio\": \"SendReceive\", \"Video\": \"Receive\", \"Content\": \"Receive\"}'"
}
