//! Elements of an insights configuration: processors that listen, sinks that receive the results.

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
        /// Language that is spoken
        language_code: CallAnalyticsLanguageCode,
        /// Custom vocabulary; its language must be that of the audio, or it is not used
        vocabulary_name: Option<String>,
        /// Vocabulary filter; its language must be that of the audio, or it is not used
        vocabulary_filter_name: Option<String>,
        /// How words of the vocabulary filter are treated: masked with ***, removed, or tagged
        vocabulary_filter_method: Option<VocabularyFilterMethod>,
        /// Custom language model; its language must be that of LanguageCode, or it is not used
        language_model_name: Option<String>,
        /// Whether partial results settle sooner, at some cost in accuracy
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results settle: low is the most accurate, high the fastest
        partial_results_stability: Option<PartialResultsStability>,
        /// Whether personal information is marked; not together with ContentRedactionType
        content_identification_type: Option<ContentType>,
        /// Whether personal information is removed; not together with ContentIdentificationType
        content_redaction_type: Option<ContentType>,
        /// Kinds of personal information, separated by commas
        ///
        /// Needs ContentIdentificationType or ContentRedactionType. Any of ADDRESS, BANK_ACCOUNT_NUMBER,
        /// BANK_ROUTING, CREDIT_DEBIT_CVV, CREDIT_DEBIT_EXPIRY, CREDIT_DEBIT_NUMBER, EMAIL, NAME, PHONE, PIN,
        /// SSN, or ALL.
        pii_entity_types: Option<String>,
        /// Whether partial utterances are kept from the sink
        filter_partial_results: Option<bool>,
        /// Analysis that follows the call
        post_call_analytics_settings: Option<PostCallAnalyticsSettings>,
        /// Categories whose events go to the sink; all of them where it is left out
        call_analytics_stream_categories: Option<Vec<String>>,
    }
}

structure! {
    AmazonTranscribeProcessorConfiguration = media_pipelines {
        /// Language that is spoken; not together with IdentifyLanguage or IdentifyMultipleLanguages
        ///
        /// One of the three must be given.
        language_code: Option<CallAnalyticsLanguageCode>,
        /// Custom vocabulary; its language must be that of the audio, or it is not used
        vocabulary_name: Option<String>,
        /// Vocabulary filter; its language must be that of the audio, or it is not used
        vocabulary_filter_name: Option<String>,
        /// How words of the vocabulary filter are treated: masked with ***, removed, or tagged
        vocabulary_filter_method: Option<VocabularyFilterMethod>,
        /// Whether the transcript tells speakers apart
        show_speaker_label: Option<bool>,
        /// Whether partial results settle sooner, at some cost in accuracy
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results settle: low is the most accurate, high the fastest
        partial_results_stability: Option<PartialResultsStability>,
        /// Whether personal information is marked; not together with ContentRedactionType
        content_identification_type: Option<ContentType>,
        /// Whether personal information is removed; not together with ContentIdentificationType
        content_redaction_type: Option<ContentType>,
        /// Kinds of personal information, separated by commas
        ///
        /// Needs ContentIdentificationType or ContentRedactionType. Any of ADDRESS, BANK_ACCOUNT_NUMBER,
        /// BANK_ROUTING, CREDIT_DEBIT_CVV, CREDIT_DEBIT_EXPIRY, CREDIT_DEBIT_NUMBER, EMAIL, NAME, PHONE, PIN,
        /// SSN, or ALL. Left out, all.
        pii_entity_types: Option<String>,
        /// Custom language model; its language must be that of LanguageCode, or it is not used
        language_model_name: Option<String>,
        /// Whether partial transcripts are kept from the sink
        filter_partial_results: Option<bool>,
        /// Whether the language is found by listening
        identify_language: Option<bool>,
        /// Whether several languages are found by listening
        identify_multiple_languages: Option<bool>,
        /// Languages to expect, separated by commas; for identification
        language_options: Option<String>,
        /// Language to try first; for identification
        preferred_language: Option<CallAnalyticsLanguageCode>,
        /// Custom vocabularies, separated by commas; for identification
        vocabulary_names: Option<String>,
        /// Vocabulary filters, separated by commas; for identification
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
        /// Kind of element; give the member that belongs to it
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
        /// Enhancement of the recorded voice
        voice_enhancement_sink_configuration: Option<VoiceEnhancementSinkConfiguration>,
    }
}

structure! {
    PostCallAnalyticsSettings = media_pipelines {
        /// S3 URL to write the analysis to
        output_location: String,
        /// ARN of the role with which Amazon Transcribe writes it
        data_access_role_arn: String,
        /// Whether the transcript is written with personal information removed, or in both forms
        content_redaction_output: Option<ContentRedactionOutput>,
        /// KMS key with which the output is encrypted
        output_encryption_kms_key_id as "OutputEncryptionKMSKeyId": Option<String>,
    }
}

structure! {
    S3RecordingSinkConfiguration = media_pipelines {
        /// ARN of the S3 bucket, unless the pipeline names another
        destination: Option<Sensitive<String>>,
        /// File format, unless the pipeline names another
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
        /// Whether speaker searches may be started
        speaker_search_status: Option<VoiceAnalyticsConfigurationStatus>,
        /// Whether voice tone analyses may be started
        voice_tone_analysis_status: Option<VoiceAnalyticsConfigurationStatus>,
    }
}

structure! {
    VoiceEnhancementSinkConfiguration = media_pipelines {
        /// Whether the enhancement is turned off
        disabled: Option<bool>,
    }
}
