//! Retention: for how long an app instance keeps the messages of its channels.

use super::sdk::types::AppInstanceRetentionSettings;
use crate::api::declare::operation;

operation! {
    /// Show for how long an app instance keeps messages
    ///
    /// InitiateDeletionTimestamp, where it is there, tells when messages that are too old begin to be
    /// deleted.
    GetAppInstanceRetentionSettings = identity : get_app_instance_retention_settings {
        /// ARN of the app instance whose retention is shown
        app_instance_arn: String,
    }
    example "chimectl identity get-app-instance-retention-settings --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Set for how many days an app instance keeps messages
    ///
    /// It holds for all channels, and for messages that are there already. Deletion runs in the background:
    /// InitiateDeletionTimestamp in the answer tells when it begins. Until then messages that are too old are
    /// only hidden, and a longer period brings them back; afterwards they are gone.
    PutAppInstanceRetentionSettings = identity : put_app_instance_retention_settings {
        /// ARN of the app instance whose retention is set
        app_instance_arn: String,
        /// Days to keep the messages of channels
        ///
        /// Without RetentionDays, that is with '{"ChannelRetentionSettings": {}}', nothing is deleted by age
        /// any more.
        app_instance_retention_settings: AppInstanceRetentionSettings,
    }
    example "chimectl identity put-app-instance-retention-settings --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-retention-settings '{\"ChannelRetentionSettings\": {\"RetentionDays\": 60}}'"
}
