//! Insights pipeline configurations: how audio is processed, and where the results go.

use super::sdk::types::{MediaInsightsPipelineConfigurationElement, RealTimeAlertConfiguration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Create a configuration for insights pipelines
    ///
    /// A configuration names processors (transcription, voice analytics) and sinks for results or a
    /// recording. Each element type can occur once. The roles, streams, queues and buckets must be in your
    /// account and in the command's region.
    ///
    /// To start a single pipeline, use create-media-insights-pipeline. To analyze every call of a voice
    /// connector, use chimectl voice put-voice-connector-streaming-configuration.
    CreateMediaInsightsPipelineConfiguration = media_pipelines : create_media_insights_pipeline_configuration {
        /// Name of the configuration; later commands accept it as an identifier
        media_insights_pipeline_configuration_name: String,
        /// ARN of the role that the service uses to read streams, transcribe and write results
        resource_access_role_arn: Sensitive<String>,
        /// Keywords, sentiments or issues that raise an alert during the call
        ///
        /// Alerts are sent as events to the default Amazon EventBridge bus.
        real_time_alert_configuration: Option<RealTimeAlertConfiguration>,
        /// Processors and sinks: each with its Type and the member for that type
        ///
        /// AmazonTranscribeCallAnalyticsProcessor cannot be used with AmazonTranscribeProcessor.
        elements: Vec<MediaInsightsPipelineConfigurationElement>,
        /// Tags for the configuration; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines create-media-insights-pipeline-configuration --media-insights-pipeline-configuration-name call-analytics --resource-access-role-arn arn:aws:iam::123456789012:role/call-analytics --elements '[{\"Type\": \"AmazonTranscribeProcessor\", \"AmazonTranscribeProcessorConfiguration\": {\"LanguageCode\": \"en-US\"}}, {\"Type\": \"KinesisDataStreamSink\", \"KinesisDataStreamSinkConfiguration\": {\"InsightsTarget\": \"arn:aws:kinesis:us-east-1:123456789012:stream/call-insights\"}}]'"
}

operation! {
    /// Delete a configuration so that no insights pipeline can start with it
    ///
    /// First remove it from voice connectors with chimectl voice put-voice-connector-streaming-configuration,
    /// so that no new call uses it.
    DeleteMediaInsightsPipelineConfiguration = media_pipelines : delete_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to delete
        identifier: String,
    }
    example "chimectl media-pipelines delete-media-insights-pipeline-configuration --identifier call-analytics"
}

operation! {
    /// Show an insights pipeline configuration: elements, alerts and role
    ///
    /// To find the name, use list-media-insights-pipeline-configurations.
    GetMediaInsightsPipelineConfiguration = media_pipelines : get_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to show
        identifier: String,
    }
    example "chimectl media-pipelines get-media-insights-pipeline-configuration --identifier call-analytics"
}

operation! {
    /// List the configurations for insights pipelines
    ///
    /// Returns names, IDs and ARNs only. For details, use get-media-insights-pipeline-configuration.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListMediaInsightsPipelineConfigurations = media_pipelines : list_media_insights_pipeline_configurations {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of configurations to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl media-pipelines list-media-insights-pipeline-configurations"
}

operation! {
    /// Change the elements, alerts or role of a configuration
    ///
    /// Specify the complete role and elements, including what does not change:
    /// get-media-insights-pipeline-configuration shows the current values. You cannot change the name.
    UpdateMediaInsightsPipelineConfiguration = media_pipelines : update_media_insights_pipeline_configuration {
        /// Name or ARN of the configuration to change
        identifier: String,
        /// ARN of the role that the service uses to read streams, transcribe and write results
        resource_access_role_arn: Sensitive<String>,
        /// Keywords, sentiments or issues that raise an alert during the call
        ///
        /// Alerts are sent as events to the default Amazon EventBridge bus.
        real_time_alert_configuration: Option<RealTimeAlertConfiguration>,
        /// Processors and sinks: each with its Type and the member for that type
        ///
        /// AmazonTranscribeCallAnalyticsProcessor cannot be used with AmazonTranscribeProcessor.
        elements: Vec<MediaInsightsPipelineConfigurationElement>,
    }
    example "chimectl media-pipelines update-media-insights-pipeline-configuration --identifier call-analytics --resource-access-role-arn arn:aws:iam::123456789012:role/call-analytics --elements '[{\"Type\": \"AmazonTranscribeProcessor\", \"AmazonTranscribeProcessorConfiguration\": {\"LanguageCode\": \"en-GB\"}}, {\"Type\": \"SqsQueueSink\", \"SqsQueueSinkConfiguration\": {\"InsightsTarget\": \"arn:aws:sqs:us-east-1:123456789012:call-insights\"}}]'"
}
