//! Tags of app instances, users and bots.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// List the tags of an app instance, user or bot
    ///
    /// Returns all tags in one response. To list a channel's tags, use chimectl messaging
    /// list-tags-for-resource.
    ListTagsForResource = identity : list_tags_for_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
    }
    example "chimectl identity list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Add tags to an app instance, user or bot
    ///
    /// If a tag key already exists, its value is replaced. Tags must not contain personal or secret data.
    TagResource = identity : tag_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl identity tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from an app instance, user or bot
    ///
    /// Other tags remain. To see the tag keys, use list-tags-for-resource.
    UntagResource = identity : untag_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
        /// Keys of the tags to remove
        tag_keys: Sensitive<Vec<String>>,
    }
    example "chimectl identity untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --tag-keys team"
}
