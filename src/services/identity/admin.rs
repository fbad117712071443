//! Admins: users and bots with rights over a whole app instance.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Make a user or bot an admin of its app instance
    ///
    /// An admin can do what a moderator can in every channel of the app instance, and can delete messages. To
    /// see private channels as an operator, pass an admin's ARN as --chime-bearer to messaging commands.
    ///
    /// The user or bot must exist: see create-app-instance-user and create-app-instance-bot. To remove the
    /// role, use delete-app-instance-admin.
    CreateAppInstanceAdmin = identity : create_app_instance_admin {
        /// ARN of the user or bot to promote
        app_instance_admin_arn: String,
        /// ARN of the app instance that the user or bot belongs to
        app_instance_arn: String,
    }
    example "chimectl identity create-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Remove the admin role from a user or bot
    ///
    /// The user or bot remains in the app instance, without admin rights. To delete it, use
    /// delete-app-instance-user or delete-app-instance-bot.
    DeleteAppInstanceAdmin = identity : delete_app_instance_admin {
        /// ARN of the user or bot to demote
        app_instance_admin_arn: String,
        /// ARN of the app instance that the user or bot belongs to
        app_instance_arn: String,
    }
    example "chimectl identity delete-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Show an app instance admin: name and creation time
    ///
    /// To see all admins, use list-app-instance-admins.
    DescribeAppInstanceAdmin = identity : describe_app_instance_admin {
        /// ARN of the admin, a user or bot
        app_instance_admin_arn: String,
        /// ARN of the app instance that the user or bot belongs to
        app_instance_arn: String,
    }
    example "chimectl identity describe-app-instance-admin --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --app-instance-admin-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// List the admins of an app instance
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAppInstanceAdmins = identity : list_app_instance_admins {
        /// ARN of the app instance whose admins are listed
        app_instance_arn: String,
        /// Number of admins to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-admins --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --query 'AppInstanceAdmins[].Admin.Arn'"
}
