//! The structures and enums that members of meetings operations hold.

use super::sdk::types::{
    AttendeeCapabilities, AttendeeFeatures, AudioFeatures, ContentFeatures, ContentResolution,
    EngineTranscribeMedicalSettings, EngineTranscribeSettings, MediaCapabilities, MeetingFeatureStatus,
    TranscribeContentIdentificationType, TranscribeContentRedactionType, TranscribeLanguageCode,
    TranscribeMedicalContentIdentificationType, TranscribeMedicalLanguageCode, TranscribeMedicalRegion,
    TranscribeMedicalSpecialty, TranscribeMedicalType, TranscribePartialResultsStability, TranscribeRegion,
    TranscribeVocabularyFilterMethod, VideoFeatures, VideoResolution,
};
use crate::api::declare::{choices, structure};
use crate::api::value::Sensitive;

choices! { meetings:
    ContentResolution,
    MediaCapabilities,
    MediaPlacementNetworkType,
    MeetingFeatureStatus,
    TranscribeContentIdentificationType,
    TranscribeContentRedactionType,
    TranscribeLanguageCode,
    TranscribeMedicalContentIdentificationType,
    TranscribeMedicalLanguageCode,
    TranscribeMedicalRegion,
    TranscribeMedicalSpecialty,
    TranscribeMedicalType,
    TranscribePartialResultsStability,
    TranscribeRegion,
    TranscribeVocabularyFilterMethod,
    VideoResolution,
}

structure! {
    AttendeeCapabilities = meetings {
        /// Whether the attendee can send and receive audio
        audio: MediaCapabilities,
        /// Whether the attendee can send and receive video
        video: MediaCapabilities,
        /// Whether the attendee can send and receive content; receiving content requires receiving video
        content: MediaCapabilities,
    }
}

structure! {
    AttendeeFeatures = meetings {
        /// Maximum number of attendees
        max_count: Option<i32>,
    }
}

structure! {
    AttendeeIdItem = meetings {
        /// ID of the attendee
        attendee_id: String,
    }
}

structure! {
    AudioFeatures = meetings {
        /// Whether clients can use echo reduction
        echo_reduction: Option<MeetingFeatureStatus>,
    }
}

structure! {
    ContentFeatures = meetings {
        /// Maximum resolution of shared content; if omitted, FHD
        max_resolution: Option<ContentResolution>,
    }
}

structure! {
    CreateAttendeeRequestItem = meetings {
        /// Your own ID of the user
        external_user_id: Sensitive<String>,
        /// What the attendee can send and receive
        capabilities: Option<AttendeeCapabilities>,
    }
}

structure! {
    EngineTranscribeMedicalSettings = meetings {
        /// Spoken language
        language_code: TranscribeMedicalLanguageCode,
        /// Medical specialty
        specialty: TranscribeMedicalSpecialty,
        /// Type of speech: conversation or dictation
        type: TranscribeMedicalType,
        /// Name of a custom vocabulary
        vocabulary_name: Option<String>,
        /// AWS Region of Amazon Transcribe Medical
        region: Option<TranscribeMedicalRegion>,
        /// Whether to label personal health information
        content_identification_type: Option<TranscribeMedicalContentIdentificationType>,
    }
}

structure! {
    EngineTranscribeSettings = meetings {
        /// Spoken language
        language_code: Option<TranscribeLanguageCode>,
        /// How to treat words that match the vocabulary filter
        vocabulary_filter_method: Option<TranscribeVocabularyFilterMethod>,
        /// Name of a vocabulary filter
        vocabulary_filter_name: Option<String>,
        /// Name of a custom vocabulary
        vocabulary_name: Option<String>,
        /// AWS Region of Amazon Transcribe
        region: Option<TranscribeRegion>,
        /// Whether to stabilize partial results sooner
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results become stable
        partial_results_stability: Option<TranscribePartialResultsStability>,
        /// Whether to label personal information; cannot be used with ContentRedactionType
        content_identification_type: Option<TranscribeContentIdentificationType>,
        /// Whether to redact personal information; cannot be used with ContentIdentificationType
        content_redaction_type: Option<TranscribeContentRedactionType>,
        /// Types of personal information, separated by commas
        pii_entity_types: Option<String>,
        /// Name of a custom language model
        language_model_name: Option<String>,
        /// Whether to identify the language automatically
        identify_language: Option<bool>,
        /// Expected languages, separated by commas; requires IdentifyLanguage
        language_options: Option<String>,
        /// Language to try first; requires IdentifyLanguage and LanguageOptions
        preferred_language: Option<TranscribeLanguageCode>,
        /// Names of custom vocabularies, separated by commas
        vocabulary_names: Option<String>,
        /// Names of vocabulary filters, separated by commas
        vocabulary_filter_names: Option<String>,
    }
}

structure! {
    MeetingFeaturesConfiguration = meetings {
        /// Audio features
        audio: Option<AudioFeatures>,
        /// Video features
        video: Option<VideoFeatures>,
        /// Content features
        content: Option<ContentFeatures>,
        /// Attendee limits
        attendee: Option<AttendeeFeatures>,
    }
}

structure! {
    NotificationsConfiguration = meetings {
        /// ARN of the Lambda function that receives the events
        lambda_function_arn: Option<Sensitive<String>>,
        /// ARN of the SNS topic that receives the events
        sns_topic_arn: Option<Sensitive<String>>,
        /// ARN of the SQS queue that receives the events
        sqs_queue_arn: Option<Sensitive<String>>,
    }
}

structure! {
    Tag = meetings {
        /// Tag key
        key: String,
        /// Tag value
        value: String,
    }
}

structure! {
    TranscriptionConfiguration = meetings {
        /// Settings for Amazon Transcribe
        engine_transcribe_settings: Option<EngineTranscribeSettings>,
        /// Settings for Amazon Transcribe Medical
        engine_transcribe_medical_settings: Option<EngineTranscribeMedicalSettings>,
    }
}

structure! {
    VideoFeatures = meetings {
        /// Maximum resolution of video; if omitted, HD
        max_resolution: Option<VideoResolution>,
    }
}
