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
        /// Whether the attendee sends and receives audio
        audio: MediaCapabilities,
        /// Whether the attendee sends and receives video
        video: MediaCapabilities,
        /// Whether the attendee shares and sees content; seeing it needs video
        content: MediaCapabilities,
    }
}

structure! {
    AttendeeFeatures = meetings {
        /// Greatest number of attendees
        max_count: Option<i32>,
    }
}

structure! {
    AttendeeIdItem = meetings {
        /// Attendee
        attendee_id: String,
    }
}

structure! {
    AudioFeatures = meetings {
        /// Whether clients may use echo reduction
        echo_reduction: Option<MeetingFeatureStatus>,
    }
}

structure! {
    ContentFeatures = meetings {
        /// Greatest resolution of shared content; FHD where it is left out
        max_resolution: Option<ContentResolution>,
    }
}

structure! {
    CreateAttendeeRequestItem = meetings {
        /// Your own id of the user
        external_user_id: Sensitive<String>,
        /// What the attendee may send and receive
        capabilities: Option<AttendeeCapabilities>,
    }
}

structure! {
    EngineTranscribeMedicalSettings = meetings {
        /// Language that is spoken
        language_code: TranscribeMedicalLanguageCode,
        /// Medical field
        specialty: TranscribeMedicalSpecialty,
        /// Conversation or dictation
        type: TranscribeMedicalType,
        /// Custom vocabulary
        vocabulary_name: Option<String>,
        /// Region of Amazon Transcribe Medical
        region: Option<TranscribeMedicalRegion>,
        /// Whether health information is marked
        content_identification_type: Option<TranscribeMedicalContentIdentificationType>,
    }
}

structure! {
    EngineTranscribeSettings = meetings {
        /// Language that is spoken
        language_code: Option<TranscribeLanguageCode>,
        /// How words of the vocabulary filter are treated
        vocabulary_filter_method: Option<TranscribeVocabularyFilterMethod>,
        /// Vocabulary filter
        vocabulary_filter_name: Option<String>,
        /// Custom vocabulary
        vocabulary_name: Option<String>,
        /// Region of Amazon Transcribe
        region: Option<TranscribeRegion>,
        /// Whether partial results settle sooner
        enable_partial_results_stabilization: Option<bool>,
        /// How soon partial results settle
        partial_results_stability: Option<TranscribePartialResultsStability>,
        /// Whether personal information is marked; not together with ContentRedactionType
        content_identification_type: Option<TranscribeContentIdentificationType>,
        /// Whether personal information is removed; not together with ContentIdentificationType
        content_redaction_type: Option<TranscribeContentRedactionType>,
        /// Kinds of personal information, separated by commas
        pii_entity_types: Option<String>,
        /// Custom language model
        language_model_name: Option<String>,
        /// Whether the language is found by listening
        identify_language: Option<bool>,
        /// Languages to expect, separated by commas; needs IdentifyLanguage
        language_options: Option<String>,
        /// Language to try first; needs IdentifyLanguage and LanguageOptions
        preferred_language: Option<TranscribeLanguageCode>,
        /// Custom vocabularies, separated by commas
        vocabulary_names: Option<String>,
        /// Vocabulary filters, separated by commas
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
        /// Lambda function that receives the events
        lambda_function_arn: Option<Sensitive<String>>,
        /// SNS topic that receives the events
        sns_topic_arn: Option<Sensitive<String>>,
        /// SQS queue that receives the events
        sqs_queue_arn: Option<Sensitive<String>>,
    }
}

structure! {
    Tag = meetings {
        /// Key
        key: String,
        /// Value
        value: String,
    }
}

structure! {
    TranscriptionConfiguration = meetings {
        /// Settings of Amazon Transcribe
        engine_transcribe_settings: Option<EngineTranscribeSettings>,
        /// Settings of Amazon Transcribe Medical
        engine_transcribe_medical_settings: Option<EngineTranscribeMedicalSettings>,
    }
}

structure! {
    VideoFeatures = meetings {
        /// Greatest resolution of video; HD where it is left out
        max_resolution: Option<VideoResolution>,
    }
}
