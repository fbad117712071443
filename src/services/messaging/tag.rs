//! Tags of channels and channel flows.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// List the tags of a channel or channel flow
    ///
    /// Returns all tags, at most 50, in one response. Requires no bearer.
    ListTagsForResource = messaging : list_tags_for_resource {
        /// ARN of the channel or channel flow
        resource_arn as "ResourceARN": String,
    }
    example "chimectl messaging list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a"
}

operation! {
    /// Add tags to a channel or channel flow, or change their values
    ///
    /// If a tag key already exists, its value is replaced. A resource can have up to 50 tags. Tags must not
    /// contain personal or secret data. Requires no bearer.
    TagResource = messaging : tag_resource {
        /// ARN of the channel or channel flow
        resource_arn as "ResourceARN": String,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl messaging tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from a channel or channel flow
    ///
    /// The channel or flow itself does not change. Requires no bearer.
    UntagResource = messaging : untag_resource {
        /// ARN of the channel or channel flow
        resource_arn as "ResourceARN": String,
        /// Keys of the tags to remove
        tag_keys: Sensitive<Vec<String>>,
    }
    example "chimectl messaging untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35/channel/9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a --tag-keys team"
}
