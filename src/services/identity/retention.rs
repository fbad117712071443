//! Retention: how long an app instance keeps channel messages.

use super::sdk::types::AppInstanceRetentionSettings;
use crate::api::declare::operation;

operation! {
    /// Show how long an app instance keeps messages
    ///
    /// If present, InitiateDeletionTimestamp tells when the deletion of expired messages begins.
    GetAppInstanceRetentionSettings = identity : get_app_instance_retention_settings {
        /// ARN of the app instance whose retention settings are shown
        app_instance_arn: String,
    }
    example "chimectl identity get-app-instance-retention-settings --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Set how many days an app instance keeps messages
    ///
    /// Applies to all channels, including messages that already exist. Messages are deleted in the
    /// background: InitiateDeletionTimestamp in the response tells when deletion begins. Until then, expired
    /// messages are only hidden, and a longer period restores them; afterwards they cannot be recovered.
    PutAppInstanceRetentionSettings = identity : put_app_instance_retention_settings {
        /// ARN of the app instance whose retention settings are set
        app_instance_arn: String,
        /// Number of days to keep channel messages
        ///
        /// Without RetentionDays, as in '{"ChannelRetentionSettings": {}}', messages are kept indefinitely.
        app_instance_retention_settings: AppInstanceRetentionSettings,
    }
    example "chimectl identity put-app-instance-retention-settings --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-retention-settings '{\"ChannelRetentionSettings\": {\"RetentionDays\": 60}}'"
}
