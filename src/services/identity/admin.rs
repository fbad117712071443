//! Admins: the users and bots that may do more than others in an app instance.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Make a user or bot an admin of its app instance
    ///
    /// An admin may do what a moderator may, in every channel of the app instance, and delete messages. Its
    /// ARN as --chime-bearer of messaging commands is how an operator sees private channels.
    ///
    /// The user or bot must exist: see create-app-instance-user and create-app-instance-bot.
    /// delete-app-instance-admin takes the role away again.
    CreateAppInstanceAdmin = identity : create_app_instance_admin {
        /// ARN of the user or bot to promote
        app_instance_admin_arn: String,
        /// ARN of the app instance that it belongs to
        app_instance_arn: String,
    }
    example "chimectl identity create-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Take the admin role away from a user or bot
    ///
    /// The user or bot itself stays, as an ordinary one. To delete it, use delete-app-instance-user or
    /// delete-app-instance-bot.
    DeleteAppInstanceAdmin = identity : delete_app_instance_admin {
        /// ARN of the user or bot to demote
        app_instance_admin_arn: String,
        /// ARN of the app instance that it belongs to
        app_instance_arn: String,
    }
    example "chimectl identity delete-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Show an admin: name, and since when it has the role
    ///
    /// To see all admins, use list-app-instance-admins.
    DescribeAppInstanceAdmin = identity : describe_app_instance_admin {
        /// ARN of the user or bot that has the role
        app_instance_admin_arn: String,
        /// ARN of the app instance that it belongs to
        app_instance_arn: String,
    }
    example "chimectl identity describe-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// List the admins of an app instance
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAppInstanceAdmins = identity : list_app_instance_admins {
        /// ARN of the app instance whose admins are listed
        app_instance_arn: String,
        /// How many admins the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-admins --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --query 'AppInstanceAdmins[].Admin.Arn'"
}
