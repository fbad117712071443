//! Speaker search: compare the voice in a call with known voices.

use super::sdk::types::CallLegType;
use crate::api::declare::operation;

operation! {
    /// Show a speaker search: status and similar voices
    ///
    /// After start-speaker-search-task, poll it until SpeakerSearchTaskStatus is SUCCEEDED, PARTIAL_SUCCESS,
    /// FAILED or STOPPED; IN_QUEUE and IN_PROGRESS mean that the search is running. StatusMessage tells more.
    ///
    /// Results contains voice profiles with a ConfidenceScore from 0 to 1. Do not treat a match as proof of
    /// the speaker's identity: the service is not designed for that.
    GetSpeakerSearchTask = voice : get_speaker_search_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// ID of the speaker search to show
        speaker_search_task_id: String,
    }
    example "chimectl voice get-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}

operation! {
    /// Start comparing the voice in a call with a domain's voice profiles
    ///
    /// Requires a voice profile domain (create-voice-profile-domain) and a voice connector that streams its
    /// calls to voice analytics (put-voice-connector-streaming-configuration with a media insights
    /// configuration). To follow the search, poll get-speaker-search-task. To keep its voice print, use
    /// create-voice-profile or update-voice-profile.
    ///
    /// A voice print is biometric data: first inform the speaker and obtain the consent that the law
    /// requires. The default quota is zero, so every request fails with a ThrottledClientException until AWS
    /// increases it.
    StartSpeakerSearchTask = voice : start_speaker_search_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// Transaction ID of the call, from the voice connector's streaming events
        transaction_id: String,
        /// ID of the domain whose voice profiles to compare; new profiles also belong to it
        voice_profile_domain_id: String,
        /// Idempotency token: the same token and request return the same task
        ///
        /// Use a different token for each task. If omitted, no token is sent.
        client_request_token: Option<String>,
        /// Side of the call whose voice to compare
        call_leg: Option<CallLegType>,
    }
    example "chimectl voice start-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --call-leg Caller"
}

operation! {
    /// Stop a speaker search
    ///
    /// The call continues. get-speaker-search-task then shows STOPPED.
    StopSpeakerSearchTask = voice : stop_speaker_search_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// ID of the speaker search to stop
        speaker_search_task_id: String,
    }
    example "chimectl voice stop-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}
