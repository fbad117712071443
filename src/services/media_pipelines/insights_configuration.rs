//! Configurations of insights pipelines: what is done with the audio, and where the results go.

use super::sdk::types::{MediaInsightsPipelineConfigurationElement, RealTimeAlertConfiguration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a configuration that insights pipelines are started with
    ///
    /// It names the processors that listen (transcription, voice analytics) and the sinks that receive the
    /// results or a recording. Each type of element may stand in it once. The role, streams, queues and
    /// buckets that it names must be in the account and region of this command.
    ///
    /// Start single pipelines with create-media-insights-pipeline, or have every call of a voice connector
    /// analysed with put-voice-connector-streaming-configuration.
    CreateMediaInsightsPipelineConfiguration = media_pipelines : create_media_insights_pipeline_configuration {
        /// Name of the configuration, by which later commands can address it
        media_insights_pipeline_configuration_name: String,
        /// ARN of the role with which the service reads streams, transcribes and writes results
        resource_access_role_arn: Sensitive<String>,
        /// Words, moods or issues that raise an alert while the call is on
        ///
        /// Alerts come as events on the default bus of Amazon EventBridge.
        real_time_alert_configuration: Option<RealTimeAlertConfiguration>,
        /// Processors and sinks, each with its Type and the member that belongs to the type
        ///
        /// AmazonTranscribeCallAnalyticsProcessor and AmazonTranscribeProcessor exclude each other.
        elements: Vec<MediaInsightsPipelineConfigurationElement>,
        /// Tags of the configuration; not for personal or secret data
        tags: Option<Vec<Tag>>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines create-media-insights-pipeline-configuration --media-insights-pipeline-configuration-name call-analytics --resource-access-role-arn arn:aws:iam::123456789012:role/call-analytics --elements '[{\"Type\": \"AmazonTranscribeProcessor\", \"AmazonTranscribeProcessorConfiguration\": {\"LanguageCode\": \"en-US\"}}, {\"Type\": \"KinesisDataStreamSink\", \"KinesisDataStreamSinkConfiguration\": {\"InsightsTarget\": \"arn:aws:kinesis:us-east-1:123456789012:stream/call-insights\"}}]'"
}

operation! {
    /// Delete a configuration, so that no insights pipeline starts with it
    ///
    /// Take it out of voice connectors first (put-voice-connector-streaming-configuration), so that no new
    /// call asks for it.
    DeleteMediaInsightsPipelineConfiguration = media_pipelines : delete_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to delete
        identifier: String,
    }
    example "chimectl media-pipelines delete-media-insights-pipeline-configuration --identifier call-analytics"
}

operation! {
    /// Show a configuration of insights pipelines: elements, alerts and role
    ///
    /// To find its name, use list-media-insights-pipeline-configurations.
    GetMediaInsightsPipelineConfiguration = media_pipelines : get_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to show
        identifier: String,
    }
    example "chimectl media-pipelines get-media-insights-pipeline-configuration --identifier call-analytics"
}

operation! {
    /// List the configurations that insights pipelines can be started with
    ///
    /// The list has names, ids and ARNs only; see get-media-insights-pipeline-configuration for the rest.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListMediaInsightsPipelineConfigurations = media_pipelines : list_media_insights_pipeline_configurations {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many configurations the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-insights-pipeline-configurations"
}

operation! {
    /// Change the elements, alerts or role of a configuration
    ///
    /// Give role and elements whole, also what stays as it is: get-media-insights-pipeline-configuration
    /// shows the present ones. The name cannot be changed.
    UpdateMediaInsightsPipelineConfiguration = media_pipelines : update_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to change
        identifier: String,
        /// ARN of the role with which the service reads streams, transcribes and writes results
        resource_access_role_arn: Sensitive<String>,
        /// Words, moods or issues that raise an alert while the call is on
        ///
        /// Alerts come as events on the default bus of Amazon EventBridge.
        real_time_alert_configuration: Option<RealTimeAlertConfiguration>,
        /// Processors and sinks, each with its Type and the member that belongs to the type
        ///
        /// AmazonTranscribeCallAnalyticsProcessor and AmazonTranscribeProcessor exclude each other.
        elements: Vec<MediaInsightsPipelineConfigurationElement>,
    }
    example "chimectl media-pipelines update-media-insights-pipeline-configuration --identifier call-analytics --resource-access-role-arn arn:aws:iam::123456789012:role/call-analytics --elements '[{\"Type\": \"AmazonTranscribeProcessor\", \"AmazonTranscribeProcessorConfiguration\": {\"LanguageCode\": \"en-GB\"}}, {\"Type\": \"SqsQueueSink\", \"SqsQueueSinkConfiguration\": {\"InsightsTarget\": \"arn:aws:sqs:us-east-1:123456789012:call-insights\"}}]'"
}
