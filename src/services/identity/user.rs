//! Users of an app instance, who join channels and send messages.

use super::sdk::types::{ExpirationSettings, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a user who can join channels and send messages
    ///
    /// The response contains the user's ARN, which ends in the ID that you choose. Pass this ARN to messaging
    /// commands as --chime-bearer to act as the user, or to make the user a channel member or moderator.
    ///
    /// To have temporary users deleted automatically, use --expiration-settings. To give a user rights over
    /// all channels, use create-app-instance-admin.
    CreateAppInstanceUser = identity : create_app_instance_user {
        /// ARN of the app instance to add the user to
        app_instance_arn: String,
        /// ID that you choose for the user, unique in the app instance
        app_instance_user_id: Sensitive<String>,
        /// Name shown to channel members
        name: Sensitive<String>,
        /// Custom text to store with the user
        metadata: Option<Sensitive<String>>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<String>,
        /// Tags for the user; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// When to delete the user, counted from its creation; if omitted, the user does not expire
        ///
        /// You also need the permission chime:PutAppInstanceUserExpirationSettings.
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl identity create-app-instance-user --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-user-id alice --name Alice"
}

operation! {
    /// Delete a user from an app instance
    ///
    /// To remove only the admin role, use delete-app-instance-admin.
    DeleteAppInstanceUser = identity : delete_app_instance_user {
        /// ARN of the user to delete
        app_instance_user_arn: String,
    }
    example "chimectl identity delete-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Show a user: name, metadata, expiration and timestamps
    ///
    /// An expired user looks like any other until it is deleted.
    DescribeAppInstanceUser = identity : describe_app_instance_user {
        /// ARN of the user to show
        app_instance_user_arn: String,
    }
    example "chimectl identity describe-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// List the users in an app instance
    ///
    /// To see a user's timestamps and expiration, use describe-app-instance-user.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAppInstanceUsers = identity : list_app_instance_users {
        /// ARN of the app instance whose users are listed
        app_instance_arn: String,
        /// Number of users to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-users --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --query 'AppInstanceUsers[].AppInstanceUserArn'"
}

operation! {
    /// Set when a user expires and is deleted automatically
    ///
    /// The days are counted from the user's creation. After they have passed, a background process deletes
    /// the user, usually within six hours. Until then the user looks active, and you can still prevent the
    /// deletion with new settings. To see the settings, use describe-app-instance-user.
    PutAppInstanceUserExpirationSettings = identity : put_app_instance_user_expiration_settings {
        /// ARN of the user whose expiration is set
        app_instance_user_arn: String,
        /// When to delete the user; if omitted, the user no longer expires
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl identity put-app-instance-user-expiration-settings --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --expiration-settings '{\"ExpirationDays\": 30, \"ExpirationCriterion\": \"CREATED_TIMESTAMP\"}'"
}

operation! {
    /// Change the name and metadata of a user
    ///
    /// Replaces both. To keep one, repeat the value that describe-app-instance-user shows.
    UpdateAppInstanceUser = identity : update_app_instance_user {
        /// ARN of the user to change
        app_instance_user_arn: String,
        /// New name
        name: Sensitive<String>,
        /// New metadata; an empty string clears it
        metadata: Sensitive<String>,
    }
    example "chimectl identity update-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --name Alice --metadata 'desk: second floor'"
}
