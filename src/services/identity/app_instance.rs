//! App instances: the containers of everything that a messaging application has.

use super::sdk::types::Tag;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create an app instance, the container of a messaging application
    ///
    /// Users, bots, channels and messages live inside one, and nothing is shared between two. Only messaging
    /// needs one; meetings, pipelines and voice do not. Next come create-app-instance-user,
    /// create-app-instance-admin and then the channels of chimectl messaging.
    ///
    /// The answer holds the ARN that nearly every other command of identity and messaging asks for.
    CreateAppInstance = identity : create_app_instance {
        /// Name of the app instance, for people to recognise it
        name: Sensitive<String>,
        /// Text of your own to keep with the app instance
        metadata: Option<Sensitive<String>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<String>,
        /// Tags of the app instance; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl identity create-app-instance --name support-chat"
}

operation! {
    /// Delete an app instance with all its users, channels and messages
    ///
    /// The command returns at once and the data goes in the background. There is no way to take it back.
    DeleteAppInstance = identity : delete_app_instance {
        /// ARN of the app instance to delete
        app_instance_arn: String,
    }
    example "chimectl identity delete-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// Show an app instance: name, metadata and times
    ///
    /// For how long it keeps messages, see get-app-instance-retention-settings; for its tags,
    /// list-tags-for-resource.
    DescribeAppInstance = identity : describe_app_instance {
        /// ARN of the app instance to show
        app_instance_arn: String,
    }
    example "chimectl identity describe-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35"
}

operation! {
    /// List the app instances of the account
    ///
    /// Only those of the control region (--region) are listed.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAppInstances = identity : list_app_instances {
        /// How many app instances the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instances --query 'AppInstances[].AppInstanceArn'"
}

operation! {
    /// Change the name and the metadata of an app instance
    ///
    /// Both are replaced. To keep one as it is, repeat what describe-app-instance shows.
    UpdateAppInstance = identity : update_app_instance {
        /// ARN of the app instance to change
        app_instance_arn: String,
        /// Name from now on
        name: Sensitive<String>,
        /// Metadata from now on; an empty text clears it
        metadata: Sensitive<String>,
    }
    example "chimectl identity update-app-instance --app-instance-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35 --name support-chat --metadata 'owner: support team'"
}
