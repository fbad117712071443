//! Live transcription of a meeting.

use super::sdk::types::TranscriptionConfiguration;
use crate::api::declare::operation;

operation! {
    /// Start live transcription of a meeting with Amazon Transcribe
    ///
    /// Clients receive the transcript as events. Settings that Amazon Transcribe itself refuses show up as a
    /// TranscriptFailed event, not as an error of this command. Tell the attendees that they are being
    /// transcribed: the law may require it. stop-meeting-transcription ends it.
    StartMeetingTranscription = meetings : start_meeting_transcription {
        /// Meeting to transcribe
        meeting_id: String,
        /// Settings of one engine: EngineTranscribeSettings or EngineTranscribeMedicalSettings
        ///
        /// EngineTranscribeSettings needs LanguageCode or IdentifyLanguage.
        transcription_configuration: TranscriptionConfiguration,
    }
    example "chimectl meetings start-meeting-transcription --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --transcription-configuration '{\"EngineTranscribeSettings\": {\"LanguageCode\": \"en-US\"}}'"
}

operation! {
    /// Stop live transcription of a meeting
    ///
    /// The meeting itself goes on.
    StopMeetingTranscription = meetings : stop_meeting_transcription {
        /// Meeting whose transcription stops
        meeting_id: String,
    }
    example "chimectl meetings stop-meeting-transcription --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}
