//! Elements of an insights pipeline configuration: processors for the audio, sinks for the results.

use super::super::sdk::types::{
    AmazonTranscribeCallAnalyticsProcessorConfiguration, AmazonTranscribeProcessorConfiguration,
    CallAnalyticsLanguageCode, ContentRedactionOutput, ContentType, KinesisDataStreamSinkConfiguration,
    LambdaFunctionSinkConfiguration, MediaInsightsPipelineConfigurationElementType, PartialResultsStability,
    PostCallAnalyticsSettings, RecordingFileFormat, S3RecordingSinkConfiguration, SnsTopicSinkConfiguration,
    SqsQueueSinkConfiguration, VocabularyFilterMethod, VoiceAnalyticsConfigurationStatus,
    VoiceAnalyticsProcessorConfiguration, VoiceEnhancementSinkConfiguration,
};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    AmazonTranscribeCallAnalyticsProcessorConfiguration = media_pipelines {
        /// Spoken language
        language_code: CallAnalyticsLanguageCode,
        /// Name of a custom vocabulary; ignored if its language differs from that of the audio
        vocabulary_name: Option<String>,
        /// Name of a vocabulary filter; ignored if its language differs from that of the audio
        vocabulary_filter_name: Option<String>,
        /// How to treat words that match the vocabulary filter: mask with ***, remove or tag
        vocabulary_filter_method: Option<VocabularyFilterMethod>,
        /// Name of a custom language model; ignored if its language differs from LanguageCode
        language_model_name: Option<String>,
        /// Whether to stabilize partial results sooner, with some loss of accuracy
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results become stable: low is the most accurate, high the fastest
        partial_results_stability: Option<PartialResultsStability>,
        /// Whether to label personal information; cannot be used with ContentRedactionType
        content_identification_type: Option<ContentType>,
        /// Whether to redact personal information; cannot be used with ContentIdentificationType
        content_redaction_type: Option<ContentType>,
        /// Types of personal information, separated by commas
        ///
        /// Requires ContentIdentificationType or ContentRedactionType. ALL, or any of ADDRESS,
        /// BANK_ACCOUNT_NUMBER, BANK_ROUTING, CREDIT_DEBIT_CVV, CREDIT_DEBIT_EXPIRY, CREDIT_DEBIT_NUMBER,
        /// EMAIL, NAME, PHONE, PIN, SSN.
        pii_entity_types: Option<String>,
        /// Whether to omit partial utterances from the sink
        filter_partial_results: Option<bool>,
        /// Settings for analysis after the call
        post_call_analytics_settings: Option<PostCallAnalyticsSettings>,
        /// Categories whose events go to the sink; if omitted, all categories
        call_analytics_stream_categories: Option<Vec<String>>,
    }
}

structure! {
    AmazonTranscribeProcessorConfiguration = media_pipelines {
        /// Spoken language; cannot be used with IdentifyLanguage or IdentifyMultipleLanguages
        ///
        /// Specify exactly one of the three.
        language_code: Option<CallAnalyticsLanguageCode>,
        /// Name of a custom vocabulary; ignored if its language differs from that of the audio
        vocabulary_name: Option<String>,
        /// Name of a vocabulary filter; ignored if its language differs from that of the audio
        vocabulary_filter_name: Option<String>,
        /// How to treat words that match the vocabulary filter: mask with ***, remove or tag
        vocabulary_filter_method: Option<VocabularyFilterMethod>,
        /// Whether the transcript distinguishes speakers
        show_speaker_label: Option<bool>,
        /// Whether to stabilize partial results sooner, with some loss of accuracy
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results become stable: low is the most accurate, high the fastest
        partial_results_stability: Option<PartialResultsStability>,
        /// Whether to label personal information; cannot be used with ContentRedactionType
        content_identification_type: Option<ContentType>,
        /// Whether to redact personal information; cannot be used with ContentIdentificationType
        content_redaction_type: Option<ContentType>,
        /// Types of personal information, separated by commas
        ///
        /// Requires ContentIdentificationType or ContentRedactionType. ALL, or any of ADDRESS,
        /// BANK_ACCOUNT_NUMBER, BANK_ROUTING, CREDIT_DEBIT_CVV, CREDIT_DEBIT_EXPIRY, CREDIT_DEBIT_NUMBER,
        /// EMAIL, NAME, PHONE, PIN, SSN. If omitted, ALL.
        pii_entity_types: Option<String>,
        /// Name of a custom language model; ignored if its language differs from LanguageCode
        language_model_name: Option<String>,
        /// Whether to omit partial transcripts from the sink
        filter_partial_results: Option<bool>,
        /// Whether to identify the language automatically
        identify_language: Option<bool>,
        /// Whether to identify several languages automatically
        identify_multiple_languages: Option<bool>,
        /// Expected languages, separated by commas; for language identification
        language_options: Option<String>,
        /// Language to try first; for language identification
        preferred_language: Option<CallAnalyticsLanguageCode>,
        /// Names of custom vocabularies, separated by commas; for language identification
        vocabulary_names: Option<String>,
        /// Names of vocabulary filters, separated by commas; for language identification
        vocabulary_filter_names: Option<String>,
    }
}

structure! {
    KinesisDataStreamSinkConfiguration = media_pipelines {
        /// ARN of the Kinesis data stream
        insights_target: Option<Sensitive<String>>,
    }
}

structure! {
    LambdaFunctionSinkConfiguration = media_pipelines {
        /// ARN of the Lambda function
        insights_target: Option<Sensitive<String>>,
    }
}

structure! {
    MediaInsightsPipelineConfigurationElement = media_pipelines {
        /// Type of the element; also specify the member for that type
        type: MediaInsightsPipelineConfigurationElementType,
        /// Transcription with call analytics
        amazon_transcribe_call_analytics_processor_configuration: Option<AmazonTranscribeCallAnalyticsProcessorConfiguration>,
        /// Transcription
        amazon_transcribe_processor_configuration: Option<AmazonTranscribeProcessorConfiguration>,
        /// Kinesis data stream that receives results
        kinesis_data_stream_sink_configuration: Option<KinesisDataStreamSinkConfiguration>,
        /// S3 bucket that receives recordings
        s3_recording_sink_configuration: Option<S3RecordingSinkConfiguration>,
        /// Speaker search and voice tone analysis
        voice_analytics_processor_configuration: Option<VoiceAnalyticsProcessorConfiguration>,
        /// Lambda function that receives results
        lambda_function_sink_configuration: Option<LambdaFunctionSinkConfiguration>,
        /// SQS queue that receives results
        sqs_queue_sink_configuration: Option<SqsQueueSinkConfiguration>,
        /// SNS topic that receives results
        sns_topic_sink_configuration: Option<SnsTopicSinkConfiguration>,
        /// Settings for enhancing the recorded voice
        voice_enhancement_sink_configuration: Option<VoiceEnhancementSinkConfiguration>,
    }
}

structure! {
    PostCallAnalyticsSettings = media_pipelines {
        /// S3 URL to write the analysis to
        output_location: String,
        /// ARN of the role that Amazon Transcribe uses to write the analysis
        data_access_role_arn: String,
        /// Whether to write only a redacted transcript, or a redacted and an unredacted one
        content_redaction_output: Option<ContentRedactionOutput>,
        /// KMS key to encrypt the output with
        output_encryption_kms_key_id as "OutputEncryptionKMSKeyId": Option<String>,
    }
}

structure! {
    S3RecordingSinkConfiguration = media_pipelines {
        /// ARN of the S3 bucket, unless the pipeline specifies another
        destination: Option<Sensitive<String>>,
        /// File format, unless the pipeline specifies another
        recording_file_format: Option<RecordingFileFormat>,
    }
}

structure! {
    SnsTopicSinkConfiguration = media_pipelines {
        /// ARN of the SNS topic
        insights_target: Option<Sensitive<String>>,
    }
}

structure! {
    SqsQueueSinkConfiguration = media_pipelines {
        /// ARN of the SQS queue
        insights_target: Option<Sensitive<String>>,
    }
}

structure! {
    VoiceAnalyticsProcessorConfiguration = media_pipelines {
        /// Whether speaker searches can be started
        speaker_search_status: Option<VoiceAnalyticsConfigurationStatus>,
        /// Whether voice tone analyses can be started
        voice_tone_analysis_status: Option<VoiceAnalyticsConfigurationStatus>,
    }
}

structure! {
    VoiceEnhancementSinkConfiguration = media_pipelines {
        /// Whether to turn the enhancement off
        disabled: Option<bool>,
    }
}
