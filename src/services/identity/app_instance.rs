//! App instances: containers for the users, bots, channels and messages of a messaging application.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create an app instance, the container for a messaging application
    ///
    /// An app instance contains users, bots, channels and messages, and shares nothing with other app
    /// instances. Only messaging needs one; meetings, media pipelines and voice do not. Next, create users
    /// and admins with create-app-instance-user and create-app-instance-admin, then channels with chimectl
    /// messaging create-channel.
    ///
    /// The response contains the ARN that nearly every other identity and messaging command needs.
    CreateAppInstance = identity : create_app_instance {
        /// Display name of the app instance
        name: Sensitive<String>,
        /// Custom text to store with the app instance
        metadata: Option<Sensitive<String>>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<String>,
        /// Tags for the app instance; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl identity create-app-instance --name support-chat"
}

operation! {
    /// Delete an app instance and all its users, channels and messages
    ///
    /// The command returns immediately; the data is deleted in the background. This cannot be undone.
    DeleteAppInstance = identity : delete_app_instance {
        /// ARN of the app instance to delete
        app_instance_arn: String,
    }
    example "chimectl identity delete-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Show an app instance: name, metadata and timestamps
    ///
    /// To see how long it keeps messages, use get-app-instance-retention-settings; to see its tags,
    /// list-tags-for-resource.
    DescribeAppInstance = identity : describe_app_instance {
        /// ARN of the app instance to show
        app_instance_arn: String,
    }
    example "chimectl identity describe-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// List the app instances in your account
    ///
    /// Lists only the app instances in the control region (--region).
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAppInstances = identity : list_app_instances {
        /// Number of app instances to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instances --query 'AppInstances[].AppInstanceArn'"
}

operation! {
    /// Change the name and metadata of an app instance
    ///
    /// Replaces both. To keep one, repeat the value that describe-app-instance shows.
    UpdateAppInstance = identity : update_app_instance {
        /// ARN of the app instance to change
        app_instance_arn: String,
        /// New name
        name: Sensitive<String>,
        /// New metadata; an empty string clears it
        metadata: Sensitive<String>,
    }
    example "chimectl identity update-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --name support-chat --metadata 'owner: support team'"
}
