//! SIP media applications, which let a Lambda function steer phone calls.

use super::sdk::types::{SipMediaApplicationEndpoint, SipMediaApplicationLoggingConfiguration, Tag};
use crate::api::declare::operation;

operation! {
    /// Create a SIP media application that lets a Lambda function steer calls
    ///
    /// The Lambda function must exist, in the same region, and its policy must let
    /// voiceconnector.chime.amazonaws.com invoke it.
    ///
    /// For incoming calls, lead a phone number or a voice connector to the application with create-sip-rule.
    /// For outgoing ones, use create-sip-media-application-call.
    CreateSipMediaApplication = voice : create_sip_media_application {
        /// Region that the application is assigned to; that of its Lambda function
        aws_region: String,
        /// Your own name for the application
        name: String,
        /// Lambda function that is invoked for calls; one only
        endpoints: Vec<SipMediaApplicationEndpoint>,
        /// Tags of the application; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl voice create-sip-media-application --aws-region us-east-1 --name ivr --endpoints '[{\"LambdaArn\": \"arn:aws:lambda:us-east-1:123456789012:function:ivr\"}]'"
}

operation! {
    /// Delete a SIP media application
    ///
    /// Refused while SIP rules lead to it: list-sip-rules with --sip-media-application-id finds them; then
    /// update-sip-rule --disabled and delete-sip-rule. The Lambda function stays.
    DeleteSipMediaApplication = voice : delete_sip_media_application {
        /// SIP media application to delete
        sip_media_application_id: String,
    }
    example "chimectl voice delete-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Show a SIP media application: name, region and Lambda function
    ///
    /// Whether its messages are logged is shown by get-sip-media-application-logging-configuration.
    GetSipMediaApplication = voice : get_sip_media_application {
        /// SIP media application to show
        sip_media_application_id: String,
    }
    example "chimectl voice get-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// Show whether the messages of a SIP media application are logged
    ///
    /// Turn logging on or off with put-sip-media-application-logging-configuration.
    GetSipMediaApplicationLoggingConfiguration = voice : get_sip_media_application_logging_configuration {
        /// SIP media application whose logging is shown
        sip_media_application_id: String,
    }
    example "chimectl voice get-sip-media-application-logging-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d"
}

operation! {
    /// List the SIP media applications of the account
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListSipMediaApplications = voice : list_sip_media_applications {
        /// How many SIP media applications the single request asks for; use --page-size to list them all
        ///
        /// Left out, up to 100.
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
    }
    example "chimectl voice list-sip-media-applications --query 'SipMediaApplications[].[Name, SipMediaApplicationId]'"
}

operation! {
    /// Turn logging of a SIP media application's messages on or off
    ///
    /// While it is on, messages of the calls that the application handles go to CloudWatch Logs. They can
    /// hold personal data such as phone numbers.
    PutSipMediaApplicationLoggingConfiguration = voice : put_sip_media_application_logging_configuration {
        /// SIP media application whose logging changes
        sip_media_application_id: String,
        /// Whether messages are logged
        sip_media_application_logging_configuration: Option<SipMediaApplicationLoggingConfiguration>,
    }
    example "chimectl voice put-sip-media-application-logging-configuration --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --sip-media-application-logging-configuration '{\"EnableSipMediaApplicationMessageLogs\": true}'"
}

operation! {
    /// Change the name or the Lambda function of a SIP media application
    ///
    /// The region cannot be changed: create another application there with create-sip-media-application.
    UpdateSipMediaApplication = voice : update_sip_media_application {
        /// SIP media application to change
        sip_media_application_id: String,
        /// Your own new name for the application
        name: Option<String>,
        /// Lambda function that takes the place of the present one; one only, of the application's region
        endpoints: Option<Vec<SipMediaApplicationEndpoint>>,
    }
    example "chimectl voice update-sip-media-application --sip-media-application-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d --endpoints '[{\"LambdaArn\": \"arn:aws:lambda:us-east-1:123456789012:function:ivr-next\"}]'"
}
