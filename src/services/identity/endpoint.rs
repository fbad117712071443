//! Endpoints: the mobile devices on which a user receives push notifications.

use super::sdk::types::{AllowMessages, AppInstanceUserEndpointType, EndpointAttributes};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Remove a device, so that it receives no more push notifications
    ///
    /// To keep it registered but silent, use update-app-instance-user-endpoint with --allow-messages NONE.
    DeregisterAppInstanceUserEndpoint = identity : deregister_app_instance_user_endpoint {
        /// ARN of the user whose device it is
        app_instance_user_arn: String,
        /// Id of the endpoint to remove, from list-app-instance-user-endpoints
        endpoint_id: String,
    }
    example "chimectl identity deregister-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593"
}

operation! {
    /// Show a user's device: type, token and whether notifications reach it
    ///
    /// EndpointState tells why none arrive: INVALID_DEVICE_TOKEN is a token that the push service refuses,
    /// INVALID_PINPOINT_ARN a wrong --resource-arn at registration. Register the device again with right
    /// values.
    DescribeAppInstanceUserEndpoint = identity : describe_app_instance_user_endpoint {
        /// ARN of the user whose device it is
        app_instance_user_arn: String,
        /// Id of the endpoint to show, from list-app-instance-user-endpoints
        endpoint_id: String,
    }
    example "chimectl identity describe-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593"
}

operation! {
    /// List the devices of a user, with their ids and states
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListAppInstanceUserEndpoints = identity : list_app_instance_user_endpoints {
        /// ARN of the user whose devices are listed
        app_instance_user_arn: Sensitive<String>,
        /// How many endpoints the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-user-endpoints --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Register a mobile device for push notifications to a user
    ///
    /// Needs an Amazon Pinpoint application that holds the keys of the push service, and the device token
    /// that the app on the device was given. The caller needs the permission mobiletargeting:GetApp on that
    /// application; without it the answer is a ForbiddenException.
    ///
    /// The answer holds the endpoint's id. Whether notifications reach the device is shown by
    /// describe-app-instance-user-endpoint.
    RegisterAppInstanceUserEndpoint = identity : register_app_instance_user_endpoint {
        /// ARN of the user whose device it is
        app_instance_user_arn: Sensitive<String>,
        /// Name of the device, for people to recognise it
        name: Option<Sensitive<String>>,
        /// Push service of the device
        ///
        /// APNS is Apple's, APNS_SANDBOX Apple's for apps under development, GCM Android's.
        type: AppInstanceUserEndpointType,
        /// ARN of the Amazon Pinpoint application that sends the notifications
        resource_arn: String,
        /// Tokens that the push service gave the app on the device
        ///
        /// DeviceToken is for every type, VoipDeviceToken for APNS and APNS_SANDBOX only.
        endpoint_attributes: EndpointAttributes,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// With another request, the same token is refused with a ConflictException. Left out, a new one is
        /// made for each command.
        client_request_token: Option<String>,
        /// Whether the device receives all messages or none
        allow_messages: Option<AllowMessages>,
    }
    example "chimectl identity register-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --type GCM --resource-arn arn:aws:mobiletargeting:us-east-1:123456789012:apps/0b6d3f9a81c24e57a2c8f1e4d7905b36 --endpoint-attributes '{\"DeviceToken\": \"dGVzdC1kZXZpY2UtdG9rZW4\"}'"
}

operation! {
    /// Rename a user's device, or turn its notifications on or off
    ///
    /// A new device token cannot be given here: deregister-app-instance-user-endpoint, then
    /// register-app-instance-user-endpoint.
    UpdateAppInstanceUserEndpoint = identity : update_app_instance_user_endpoint {
        /// ARN of the user whose device it is
        app_instance_user_arn: String,
        /// Id of the endpoint to change, from list-app-instance-user-endpoints
        endpoint_id: String,
        /// Name of the device from now on
        name: Option<Sensitive<String>>,
        /// Whether the device receives all messages or none
        allow_messages: Option<AllowMessages>,
    }
    example "chimectl identity update-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593 --allow-messages NONE"
}
