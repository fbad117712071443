//! Endpoints: the mobile devices that receive a user's push notifications.

use super::sdk::types::{AllowMessages, AppInstanceUserEndpointType, EndpointAttributes};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Deregister a device so that it no longer receives push notifications
    ///
    /// To keep the device registered but silent, use update-app-instance-user-endpoint with --allow-messages
    /// NONE.
    DeregisterAppInstanceUserEndpoint = identity : deregister_app_instance_user_endpoint {
        /// ARN of the user that the device belongs to
        app_instance_user_arn: String,
        /// ID of the endpoint to deregister, from list-app-instance-user-endpoints
        endpoint_id: String,
    }
    example "chimectl identity deregister-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593"
}

operation! {
    /// Show a user's device: type, token and delivery state
    ///
    /// If no notifications arrive, EndpointState tells why: INVALID_DEVICE_TOKEN means that the push service
    /// rejects the token, INVALID_PINPOINT_ARN that --resource-arn was wrong at registration. Register the
    /// device again with the correct values.
    DescribeAppInstanceUserEndpoint = identity : describe_app_instance_user_endpoint {
        /// ARN of the user that the device belongs to
        app_instance_user_arn: String,
        /// ID of the endpoint to show, from list-app-instance-user-endpoints
        endpoint_id: String,
    }
    example "chimectl identity describe-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593"
}

operation! {
    /// List a user's devices with their IDs and states
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListAppInstanceUserEndpoints = identity : list_app_instance_user_endpoints {
        /// ARN of the user whose devices are listed
        app_instance_user_arn: Sensitive<String>,
        /// Number of endpoints to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<Sensitive<String>>,
    }
    example "chimectl identity list-app-instance-user-endpoints --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice"
}

operation! {
    /// Register a user's mobile device for push notifications
    ///
    /// Requires an Amazon Pinpoint application with the push service's keys, and the device token that the
    /// push service issued to the app on the device. You need the permission mobiletargeting:GetApp on the
    /// Pinpoint application; without it the request fails with a ForbiddenException.
    ///
    /// The response contains the endpoint's ID. To see whether notifications can reach the device, use
    /// describe-app-instance-user-endpoint.
    RegisterAppInstanceUserEndpoint = identity : register_app_instance_user_endpoint {
        /// ARN of the user that the device belongs to
        app_instance_user_arn: Sensitive<String>,
        /// Display name of the device
        name: Option<Sensitive<String>>,
        /// Push service of the device
        ///
        /// APNS is Apple's, APNS_SANDBOX is Apple's for apps in development, GCM is Android's.
        type: AppInstanceUserEndpointType,
        /// ARN of the Amazon Pinpoint application that sends the notifications
        resource_arn: String,
        /// Tokens that the push service issued to the app on the device
        ///
        /// DeviceToken applies to every type; VoipDeviceToken only to APNS and APNS_SANDBOX.
        endpoint_attributes: EndpointAttributes,
        /// Idempotency token: the same token and request return the same response
        ///
        /// The same token with a different request fails with a ConflictException. If omitted, a new token is
        /// generated for each command.
        client_request_token: Option<String>,
        /// Whether the device receives all messages or none
        allow_messages: Option<AllowMessages>,
    }
    example "chimectl identity register-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --type GCM --resource-arn arn:aws:mobiletargeting:us-east-1:123456789012:apps/0b6d3f9a81c24e57a2c8f1e4d7905b36 --endpoint-attributes '{\"DeviceToken\": \"dGVzdC1kZXZpY2UtdG9rZW4\"}'"
}

operation! {
    /// Rename a user's device, or turn its notifications on or off
    ///
    /// You cannot change the device token. Instead, use deregister-app-instance-user-endpoint, then
    /// register-app-instance-user-endpoint.
    UpdateAppInstanceUserEndpoint = identity : update_app_instance_user_endpoint {
        /// ARN of the user that the device belongs to
        app_instance_user_arn: String,
        /// ID of the endpoint to change, from list-app-instance-user-endpoints
        endpoint_id: String,
        /// New name of the device
        name: Option<Sensitive<String>>,
        /// Whether the device receives all messages or none
        allow_messages: Option<AllowMessages>,
    }
    example "chimectl identity update-app-instance-user-endpoint --app-instance-user-arn arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35/user/alice --endpoint-id c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593 --allow-messages NONE"
}
