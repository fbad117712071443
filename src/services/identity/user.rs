//! Users of an app instance: who sends messages and joins channels.

use super::sdk::types::{ExpirationSettings, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a user who can send messages and join channels
    ///
    /// The answer holds the user's ARN, which ends in the id that you choose. Messaging commands take it as
    /// --chime-bearer to act in the user's name, and as a member or moderator of channels.
    ///
    /// Users made for a test can delete themselves: see --expiration-settings. To give a user rights over all
    /// channels, go on with create-app-instance-admin.
    CreateAppInstanceUser = identity : create_app_instance_user {
        /// ARN of the app instance to add the user to
        app_instance_arn: String,
        /// Your own id of the user, unique in the app instance
        app_instance_user_id: Sensitive<String>,
        /// Name that other members of a channel see
        name: Sensitive<String>,
        /// Text of your own to keep with the user
        metadata: Option<Sensitive<String>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<String>,
        /// Tags of the user; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// How long after its creation the user is deleted; left out, it stays
        ///
        /// The caller needs the permission chime:PutAppInstanceUserExpirationSettings too.
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl identity create-app-instance-user --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-user-id alice --name Alice"
}

operation! {
    /// Delete a user of an app instance
    ///
    /// To take away only the admin role, use delete-app-instance-admin.
    DeleteAppInstanceUser = identity : delete_app_instance_user {
        /// ARN of the user to delete
        app_instance_user_arn: String,
    }
    example "chimectl identity delete-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Show a user: name, metadata, expiration and times
    ///
    /// A user that has expired looks like any other until it is deleted.
    DescribeAppInstanceUser = identity : describe_app_instance_user {
        /// ARN of the user to show
        app_instance_user_arn: String,
    }
    example "chimectl identity describe-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// List the users of an app instance
    ///
    /// Times and expiration of one are shown by describe-app-instance-user.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAppInstanceUsers = identity : list_app_instance_users {
        /// ARN of the app instance whose users are listed
        app_instance_arn: String,
        /// How many users the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-users --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --query 'AppInstanceUsers[].AppInstanceUserArn'"
}

operation! {
    /// Set after how many days a user is deleted by itself
    ///
    /// The days count from the user's creation. Once they are over, a background process deletes the user, as
    /// a rule within six hours. Until then the user looks active, and new settings still save it.
    /// describe-app-instance-user shows the settings.
    PutAppInstanceUserExpirationSettings = identity : put_app_instance_user_expiration_settings {
        /// ARN of the user whose expiration is set
        app_instance_user_arn: String,
        /// When the user is deleted; left out, the user has no expiration any more
        expiration_settings: Option<ExpirationSettings>,
    }
    example "chimectl identity put-app-instance-user-expiration-settings --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --expiration-settings '{\"ExpirationDays\": 30, \"ExpirationCriterion\": \"CREATED_TIMESTAMP\"}'"
}

operation! {
    /// Change the name and the metadata of a user
    ///
    /// Both are replaced. To keep one as it is, repeat what describe-app-instance-user shows.
    UpdateAppInstanceUser = identity : update_app_instance_user {
        /// ARN of the user to change
        app_instance_user_arn: String,
        /// Name from now on
        name: Sensitive<String>,
        /// Metadata from now on; an empty text clears it
        metadata: Sensitive<String>,
    }
    example "chimectl identity update-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --name Alice --metadata 'desk: second floor'"
}
