//! Speaker search: comparing the voice of a call with known voices.

use super::sdk::types::CallLegType;
use crate::api::declare::operation;

operation! {
    /// Show a speaker search: its status and the voices that come near
    ///
    /// Poll it after start-speaker-search-task until SpeakerSearchTaskStatus is SUCCEEDED, PARTIAL_SUCCESS,
    /// FAILED or STOPPED; IN_QUEUE and IN_PROGRESS mean that it is under way, and StatusMessage says more.
    ///
    /// Results holds voice profiles with a ConfidenceScore from 0 to 1. Do not take a match for proof of who
    /// is speaking: the service is not made for that.
    GetSpeakerSearchTask = voice : get_speaker_search_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Speaker search to show
        speaker_search_task_id: String,
    }
    example "chimectl voice get-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}

operation! {
    /// Start comparing the voice of a call with the voice profiles of a domain
    ///
    /// Needs a voice profile domain (create-voice-profile-domain) and a voice connector that streams its
    /// calls to voice analytics (put-voice-connector-streaming-configuration with a media insights
    /// configuration). Poll get-speaker-search-task; its voice print can then be kept with
    /// create-voice-profile or update-voice-profile.
    ///
    /// A voice print is biometric data: inform the speaker and get the consent that the law asks for first.
    /// By default the quota is zero and every request is refused with a ThrottledClientException: ask AWS for
    /// an increase.
    StartSpeakerSearchTask = voice : start_speaker_search_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Transaction id of the call, as the streaming events of the voice connector name it
        transaction_id: String,
        /// Domain whose voice profiles the voice is compared with, and that a new one would belong to
        voice_profile_domain_id: String,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// task
        ///
        /// Take another one for another task. Left out, none is sent.
        client_request_token: Option<String>,
        /// Side of the call whose voice is compared
        call_leg: Option<CallLegType>,
    }
    example "chimectl voice start-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --voice-profile-domain-id 4b3a2918-0f7e-4d6c-8b5a-493827160594 --call-leg Caller"
}

operation! {
    /// Stop a speaker search
    ///
    /// The call itself goes on. get-speaker-search-task then shows STOPPED.
    StopSpeakerSearchTask = voice : stop_speaker_search_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Speaker search to stop
        speaker_search_task_id: String,
    }
    example "chimectl voice stop-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --speaker-search-task-id 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726"
}
