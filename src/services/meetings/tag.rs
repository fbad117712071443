//! Tags of meetings.

use super::sdk::types::Tag;
use crate::api::declare::operation;

operation! {
    /// List the tags of a meeting
    ///
    /// Returns all tags, at most 50, in one response.
    ListTagsForResource = meetings : list_tags_for_resource {
        /// ARN of the meeting, as create-meeting and get-meeting show it
        resource_arn as "ResourceARN": String,
    }
    example "chimectl meetings list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:meeting/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}

operation! {
    /// Add tags to a meeting, or change the values of existing tags
    ///
    /// A meeting can have up to 50 tags. Tag keys must not begin with "aws:", which is reserved for AWS. Tags
    /// must not contain personal or secret data.
    TagResource = meetings : tag_resource {
        /// ARN of the meeting, as create-meeting and get-meeting show it
        resource_arn as "ResourceARN": String,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl meetings tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:meeting/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from a meeting
    ///
    /// Keys that the meeting does not have are ignored.
    UntagResource = meetings : untag_resource {
        /// ARN of the meeting, as create-meeting and get-meeting show it
        resource_arn as "ResourceARN": String,
        /// Keys of the tags to remove
        tag_keys: Vec<String>,
    }
    example "chimectl meetings untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:meeting/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --tag-keys team"
}
