//! Meetings: create, show, delete.

use super::sdk::types::{
    CreateAttendeeRequestItem, MediaPlacementNetworkType, MeetingFeaturesConfiguration, NotificationsConfiguration, Tag,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a meeting, without attendees
    ///
    /// The response contains the meeting's ID and the media endpoints that clients connect to. Next, create
    /// attendees with create-attendee or batch-create-attendee. To do both in one request, use
    /// create-meeting-with-attendees.
    ///
    /// A meeting ends when you delete it, after 24 hours, or after five minutes with nobody connected. No
    /// command lists meetings, so keep the ID. Only the control region (--region) that created a meeting can
    /// show, change or delete it.
    CreateMeeting = meetings : create_meeting {
        /// Idempotency token: the same token and request return the same meeting
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Region to host the media in; choose the one nearest to the attendees
        ///
        /// It can differ from the control region (--region). Known regions: af-south-1, ap-northeast-1,
        /// ap-northeast-2, ap-south-1, ap-southeast-1, ap-southeast-2, ca-central-1, eu-central-1,
        /// eu-north-1, eu-south-1, eu-west-1, eu-west-2, eu-west-3, sa-east-1, us-east-1, us-east-2,
        /// us-west-1, us-west-2; in GovCloud us-gov-east-1 and us-gov-west-1.
        media_region: String,
        /// Reserved; the service does not use it
        meeting_host_id: Option<Sensitive<String>>,
        /// Your own ID of the meeting, repeated in events and logs
        ///
        /// It must not begin with "aws:".
        external_meeting_id: Sensitive<String>,
        /// Lambda function, SNS topic or SQS queue that receives events of the meeting and its attendees
        notifications_configuration: Option<NotificationsConfiguration>,
        /// Audio, video, content and attendee limits of the meeting
        ///
        /// FHD video or UHD content requires Attendee.MaxCount, set to 25 or fewer.
        meeting_features: Option<MeetingFeaturesConfiguration>,
        /// ID of the meeting to replicate media from
        primary_meeting_id: Option<String>,
        /// Your own IDs of up to five customers (tenants) that use the meeting
        ///
        /// A character must not occur more than three times in a row.
        tenant_ids: Option<Vec<String>>,
        /// Tags for the meeting; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// IP versions of the media endpoints; if omitted, IPv4 only
        media_placement_network_type: Option<MediaPlacementNetworkType>,
    }
    example "chimectl meetings create-meeting --external-meeting-id standup --media-region eu-central-1"
}

operation! {
    /// Create a meeting together with its first attendees
    ///
    /// Saves a request if you know up to 20 of the attendees in advance. If some attendees are rejected, the
    /// meeting is still created, the response lists them under Errors, and the exit status is 1.
    ///
    /// For everything else, see create-meeting.
    CreateMeetingWithAttendees = meetings : create_meeting_with_attendees {
        /// Idempotency token: the same token and request return the same meeting
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Region to host the media in; choose the one nearest to the attendees
        ///
        /// For the known regions, see create-meeting.
        media_region: String,
        /// Reserved; the service does not use it
        meeting_host_id: Option<Sensitive<String>>,
        /// Your own ID of the meeting, repeated in events and logs
        ///
        /// It must not begin with "aws:".
        external_meeting_id: Sensitive<String>,
        /// Audio, video, content and attendee limits of the meeting
        ///
        /// FHD video or UHD content requires Attendee.MaxCount, set to 25 or fewer.
        meeting_features: Option<MeetingFeaturesConfiguration>,
        /// Lambda function, SNS topic or SQS queue that receives events of the meeting and its attendees
        notifications_configuration: Option<NotificationsConfiguration>,
        /// Attendees to create with the meeting
        attendees: Vec<CreateAttendeeRequestItem>,
        /// ID of the meeting to replicate media from
        primary_meeting_id: Option<String>,
        /// Your own IDs of up to five customers (tenants) that use the meeting
        ///
        /// A character must not occur more than three times in a row.
        tenant_ids: Option<Vec<String>>,
        /// Tags for the meeting; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// IP versions of the media endpoints; if omitted, IPv4 only
        media_placement_network_type: Option<MediaPlacementNetworkType>,
    }
    example "chimectl meetings create-meeting-with-attendees --external-meeting-id standup --media-region eu-central-1 --attendees '[{\"ExternalUserId\": \"alice\"}, {\"ExternalUserId\": \"bob\"}]'"
}

operation! {
    /// Delete a meeting and all its attendees
    ///
    /// Clients are disconnected, join tokens stop working, and nobody can join the meeting again. Deleting a
    /// meeting that no longer exists fails with a NotFoundException.
    DeleteMeeting = meetings : delete_meeting {
        /// ID of the meeting to delete
        meeting_id: String,
    }
    example "chimectl meetings delete-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}

operation! {
    /// Show a meeting: media endpoints, features and region
    ///
    /// A meeting that has ended, or that another control region created, is not found.
    GetMeeting = meetings : get_meeting {
        /// ID of the meeting to show
        meeting_id: String,
    }
    example "chimectl meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}
