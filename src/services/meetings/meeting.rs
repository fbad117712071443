//! Meetings themselves: create, show, delete.

use super::sdk::types::{
    CreateAttendeeRequestItem, MediaPlacementNetworkType, MeetingFeaturesConfiguration, NotificationsConfiguration, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a meeting that attendees can then be added to
    ///
    /// The answer names the meeting's id and the media endpoints that clients connect to. Create attendees
    /// for it with create-attendee or batch-create-attendee, or do both at once with
    /// create-meeting-with-attendees.
    ///
    /// A meeting ends when it is deleted, after 24 hours, or after five minutes with nobody connected. There
    /// is no call that lists meetings: keep the id. Only the control region that created a meeting (--region)
    /// can show, change or delete it.
    CreateMeeting = meetings : create_meeting {
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// meeting
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Region in which the media runs; choose the one nearest to the attendees
        ///
        /// This need not be the control region of --region. Known: af-south-1, ap-northeast-1,
        /// ap-northeast-2, ap-south-1, ap-southeast-1, ap-southeast-2, ca-central-1, eu-central-1,
        /// eu-north-1, eu-south-1, eu-west-1, eu-west-2, eu-west-3, sa-east-1, us-east-1, us-east-2,
        /// us-west-1, us-west-2; in GovCloud us-gov-east-1 and us-gov-west-1.
        media_region: String,
        /// Not used by the service; reserved
        meeting_host_id: Option<Sensitive<String>>,
        /// Your own name for the meeting, to find it again in events and logs
        ///
        /// It may not begin with "aws:".
        external_meeting_id: Sensitive<String>,
        /// Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS
        /// queue
        notifications_configuration: Option<NotificationsConfiguration>,
        /// Audio, video, content and attendee limits of the meeting
        ///
        /// Video in FHD or content in UHD needs Attendee.MaxCount, of at most 25.
        meeting_features: Option<MeetingFeaturesConfiguration>,
        /// Meeting whose media is replicated into this one
        primary_meeting_id: Option<String>,
        /// Your identifiers of the customers whom the meeting serves; up to five
        ///
        /// No character may stand more than three times in a row.
        tenant_ids: Option<Vec<String>>,
        /// Tags of the meeting; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// IP versions of the media endpoints; IPv4 only where it is left out
        media_placement_network_type: Option<MediaPlacementNetworkType>,
    }
    example "chimectl meetings create-meeting --external-meeting-id standup --media-region eu-central-1"
}

operation! {
    /// Create a meeting together with its first attendees
    ///
    /// Saves a round trip where the attendees are known in advance: up to 20 of them. The meeting is made
    /// even where some attendees are refused; those are listed under Errors and the exit status is 1.
    ///
    /// Everything else is as in create-meeting.
    CreateMeetingWithAttendees = meetings : create_meeting_with_attendees {
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// meeting
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Region in which the media runs; choose the one nearest to the attendees
        ///
        /// The regions are those of create-meeting.
        media_region: String,
        /// Not used by the service; reserved
        meeting_host_id: Option<Sensitive<String>>,
        /// Your own name for the meeting, to find it again in events and logs
        ///
        /// It may not begin with "aws:".
        external_meeting_id: Sensitive<String>,
        /// Audio, video, content and attendee limits of the meeting
        ///
        /// Video in FHD or content in UHD needs Attendee.MaxCount, of at most 25.
        meeting_features: Option<MeetingFeaturesConfiguration>,
        /// Where to send events of the meeting and its attendees: a Lambda function, an SNS topic, an SQS
        /// queue
        notifications_configuration: Option<NotificationsConfiguration>,
        /// Attendees to create with the meeting
        attendees: Vec<CreateAttendeeRequestItem>,
        /// Meeting whose media is replicated into this one
        primary_meeting_id: Option<String>,
        /// Your identifiers of the customers whom the meeting serves; up to five
        ///
        /// No character may stand more than three times in a row.
        tenant_ids: Option<Vec<String>>,
        /// Tags of the meeting; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// IP versions of the media endpoints; IPv4 only where it is left out
        media_placement_network_type: Option<MediaPlacementNetworkType>,
    }
    example "chimectl meetings create-meeting-with-attendees --external-meeting-id standup --media-region eu-central-1 --attendees '[{\"ExternalUserId\": \"alice\"}, {\"ExternalUserId\": \"bob\"}]'"
}

operation! {
    /// Delete a meeting with all its attendees
    ///
    /// Connected clients are disconnected, join tokens stop working, and nobody can join any more. Deleting a
    /// meeting that is already gone is refused with a NotFoundException.
    DeleteMeeting = meetings : delete_meeting {
        /// Meeting to delete
        meeting_id: String,
    }
    example "chimectl meetings delete-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}

operation! {
    /// Show a meeting: its media endpoints, features and region
    ///
    /// A meeting that has ended is not found any more, and neither is one that another control region
    /// created.
    GetMeeting = meetings : get_meeting {
        /// Meeting to show
        meeting_id: String,
    }
    example "chimectl meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}
