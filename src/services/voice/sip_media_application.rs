//! SIP media applications, which control phone calls with a Lambda function.

use super::sdk::types::{SipMediaApplicationEndpoint, SipMediaApplicationLoggingConfiguration, Tag};
use crate::api::declare::operation;

operation! {
    /// Create a SIP media application that controls calls with a Lambda function
    ///
    /// The Lambda function must exist in the same region, and its policy must allow
    /// voiceconnector.chime.amazonaws.com to invoke it.
    ///
    /// For incoming calls, route a phone number or a voice connector to the application with create-sip-rule.
    /// For outgoing calls, use create-sip-media-application-call.
    CreateSipMediaApplication = voice : create_sip_media_application {
        /// Region of the application; must be the Lambda function's region
        aws_region: String,
        /// Your own name for the application
        name: String,
        /// Lambda function to invoke for calls; exactly one
        endpoints: Vec<SipMediaApplicationEndpoint>,
        /// Tags for the application; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl voice create-sip-media-application --aws-region us-east-1 --name ivr --endpoints '[{\"LambdaArn\": \"arn:aws:lambda:us-east-1:123456789012:function:ivr\"}]'"
}

operation! {
    /// Delete a SIP media application
    ///
    /// Fails if SIP rules target the application: find them with list-sip-rules --sip-media-application-id,
    /// then use update-sip-rule --disabled and delete-sip-rule. The Lambda function remains.
    DeleteSipMediaApplication = voice : delete_sip_media_application {
        /// ID of the SIP media application to delete
        sip_media_application_id: String,
    }
    example "chimectl voice delete-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Show a SIP media application: name, region and Lambda function
    ///
    /// To see whether its messages are logged, use get-sip-media-application-logging-configuration.
    GetSipMediaApplication = voice : get_sip_media_application {
        /// ID of the SIP media application to show
        sip_media_application_id: String,
    }
    example "chimectl voice get-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Show whether the messages of a SIP media application are logged
    ///
    /// To turn logging on or off, use put-sip-media-application-logging-configuration.
    GetSipMediaApplicationLoggingConfiguration = voice : get_sip_media_application_logging_configuration {
        /// ID of the SIP media application whose logging is shown
        sip_media_application_id: String,
    }
    example "chimectl voice get-sip-media-application-logging-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// List the SIP media applications in your account
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListSipMediaApplications = voice : list_sip_media_applications {
        /// Number of applications to request in a single page; to list all of them, use --page-size
        ///
        /// If omitted, up to 100.
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
    }
    example "chimectl voice list-sip-media-applications --query 'SipMediaApplications[].[Name, SipMediaApplicationId]'"
}

operation! {
    /// Turn message logging of a SIP media application on or off
    ///
    /// While logging is on, messages about the application's calls go to CloudWatch Logs. They can contain
    /// personal data such as phone numbers.
    PutSipMediaApplicationLoggingConfiguration = voice : put_sip_media_application_logging_configuration {
        /// ID of the SIP media application whose logging is set
        sip_media_application_id: String,
        /// Whether to log messages
        sip_media_application_logging_configuration: Option<SipMediaApplicationLoggingConfiguration>,
    }
    example "chimectl voice put-sip-media-application-logging-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --sip-media-application-logging-configuration '{\"EnableSipMediaApplicationMessageLogs\": true}'"
}

operation! {
    /// Change the name or Lambda function of a SIP media application
    ///
    /// You cannot change the region: create an application in the other region with
    /// create-sip-media-application.
    UpdateSipMediaApplication = voice : update_sip_media_application {
        /// ID of the SIP media application to change
        sip_media_application_id: String,
        /// Your own new name for the application
        name: Option<String>,
        /// New Lambda function to invoke for calls; exactly one, in the application's region
        endpoints: Option<Vec<SipMediaApplicationEndpoint>>,
    }
    example "chimectl voice update-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --endpoints '[{\"LambdaArn\": \"arn:aws:lambda:us-east-1:123456789012:function:ivr-next\"}]'"
}
