//! Tags of voice connectors, SIP media applications and voice profile domains.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// List the tags of a resource
    ///
    /// Returns all tags, at most 50, in one response.
    ListTagsForResource = voice : list_tags_for_resource {
        /// ARN of the voice connector, SIP media application or voice profile domain
        resource_arn as "ResourceARN": Sensitive<String>,
    }
    example "chimectl voice list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:vc/abcdef1ghij2klmno3pqr4"
}

operation! {
    /// Add tags to a resource, or change the values of existing tags
    ///
    /// A resource can have up to 50 tags. Tags must not contain personal or secret data.
    TagResource = voice : tag_resource {
        /// ARN of the voice connector, SIP media application or voice profile domain
        resource_arn as "ResourceARN": Sensitive<String>,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl voice tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:vc/abcdef1ghij2klmno3pqr4 --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from a resource
    ///
    /// To see the tags, use list-tags-for-resource.
    UntagResource = voice : untag_resource {
        /// ARN of the voice connector, SIP media application or voice profile domain
        resource_arn as "ResourceARN": Sensitive<String>,
        /// Keys of the tags to remove
        tag_keys: Sensitive<Vec<String>>,
    }
    example "chimectl voice untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:vc/abcdef1ghij2klmno3pqr4 --tag-keys team"
}
