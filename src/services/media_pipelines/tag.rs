//! Tags of pipelines, insights pipeline configurations and stream pools.

use super::sdk::types::Tag;
use crate::api::declare::operation;

operation! {
    /// List the tags of a pipeline, configuration or stream pool
    ///
    /// Returns all tags in one response.
    ListTagsForResource = media_pipelines : list_tags_for_resource {
        /// ARN of the pipeline, configuration or stream pool
        resource_arn as "ResourceARN": String,
    }
    example "chimectl media-pipelines list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:media-pipeline/3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58"
}

operation! {
    /// Add tags to a pipeline, configuration or stream pool
    ///
    /// If a tag key already exists, its value is replaced. Tags must not contain personal or secret data.
    TagResource = media_pipelines : tag_resource {
        /// ARN of the pipeline, configuration or stream pool
        resource_arn as "ResourceARN": String,
        /// Tags to add
        tags: Vec<Tag>,
    }
    example "chimectl media-pipelines tag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:media-pipeline/3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --tags '[{\"Key\": \"team\", \"Value\": \"support\"}]'"
}

operation! {
    /// Remove tags from a pipeline, configuration or stream pool
    ///
    /// Other tags remain. To see the tag keys, use list-tags-for-resource.
    UntagResource = media_pipelines : untag_resource {
        /// ARN of the pipeline, configuration or stream pool
        resource_arn as "ResourceARN": String,
        /// Keys of the tags to remove
        tag_keys: Vec<String>,
    }
    example "chimectl media-pipelines untag-resource --resource-arn arn:aws:chime:us-east-1:123456789012:media-pipeline/3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --tag-keys team"
}
