//! Live transcription of a meeting.

use super::sdk::types::TranscriptionConfiguration;
use crate::api::declare::operation;

operation! {
    /// Start live transcription of a meeting with Amazon Transcribe
    ///
    /// Clients receive the transcript as events. If Amazon Transcribe rejects the settings, clients receive a
    /// TranscriptFailed event; this command reports no error. Tell the attendees that they are being
    /// transcribed, because the law may require it. To stop, use stop-meeting-transcription.
    StartMeetingTranscription = meetings : start_meeting_transcription {
        /// ID of the meeting to transcribe
        meeting_id: String,
        /// Engine settings: either EngineTranscribeSettings or EngineTranscribeMedicalSettings
        ///
        /// EngineTranscribeSettings requires LanguageCode or IdentifyLanguage.
        transcription_configuration: TranscriptionConfiguration,
    }
    example "chimectl meetings start-meeting-transcription --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --transcription-configuration '{\"EngineTranscribeSettings\": {\"LanguageCode\": \"en-US\"}}'"
}

operation! {
    /// Stop live transcription of a meeting
    ///
    /// The meeting itself continues.
    StopMeetingTranscription = meetings : stop_meeting_transcription {
        /// ID of the meeting to stop transcribing
        meeting_id: String,
    }
    example "chimectl meetings stop-meeting-transcription --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
}
