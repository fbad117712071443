//! Tags of app instances, users and bots.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// List the tags of an app instance, a user or a bot
    ///
    /// They come in one answer. The tags of channels are listed by the command of the same name in chimectl
    /// messaging.
    ListTagsForResource = identity : list_tags_for_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
    }
    example "chimectl identity list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Add tags to an app instance, a user or a bot
    ///
    /// A key that is there already gets the new value. Do not put personal or secret data into tags.
    TagResource = identity : tag_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl identity tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from an app instance, a user or a bot
    ///
    /// Tags with other keys stay. See list-tags-for-resource for the keys.
    UntagResource = identity : untag_resource {
        /// ARN of the app instance, user or bot
        resource_arn as "ResourceARN": String,
        /// Keys of the tags to remove
        tag_keys: Sensitive<Vec<String>>,
    }
    example "chimectl identity untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --tag-keys team"
}
