//! Voice tone analysis: the mood of a call, from words and tone.

use super::sdk::types::LanguageCode;
use crate::api::declare::operation;

operation! {
    /// Show a voice tone analysis: its status and its call
    ///
    /// Poll it after start-voice-tone-analysis-task until VoiceToneAnalysisTaskStatus is SUCCEEDED,
    /// PARTIAL_SUCCESS, FAILED or STOPPED; IN_QUEUE and IN_PROGRESS mean that it is under way, and
    /// StatusMessage says more. The findings are not in the answer: they go to the notification targets of
    /// voice analytics.
    GetVoiceToneAnalysisTask = voice : get_voice_tone_analysis_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Voice tone analysis to show
        voice_tone_analysis_task_id: String,
        /// Whether the voice is the caller's; --no-is-caller for that of the one who was called
        ///
        /// One of the two must be given.
        is_caller: bool,
    }
    example "chimectl voice get-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --voice-tone-analysis-task-id 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b --is-caller"
}

operation! {
    /// Start judging the mood of a call from words and tone
    ///
    /// Needs a voice connector that streams its calls to voice analytics
    /// (put-voice-connector-streaming-configuration with a media insights configuration). Poll
    /// get-voice-tone-analysis-task; stop-voice-tone-analysis-task ends the analysis early.
    ///
    /// Inform the speakers and get the consent that the law asks for first. By default the quota is zero and
    /// every request is refused with a ThrottledClientException: ask AWS for an increase.
    StartVoiceToneAnalysisTask = voice : start_voice_tone_analysis_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Transaction id of the call, as the streaming events of the voice connector name it
        transaction_id: String,
        /// Language that is spoken
        language_code: LanguageCode,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// task
        ///
        /// Take another one for another task. Left out, none is sent.
        client_request_token: Option<String>,
    }
    example "chimectl voice start-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --language-code en-US"
}

operation! {
    /// Stop a voice tone analysis
    ///
    /// The call itself goes on. get-voice-tone-analysis-task then shows STOPPED.
    StopVoiceToneAnalysisTask = voice : stop_voice_tone_analysis_task {
        /// Voice connector that carries the call
        voice_connector_id: String,
        /// Voice tone analysis to stop
        voice_tone_analysis_task_id: String,
    }
    example "chimectl voice stop-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --voice-tone-analysis-task-id 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b"
}
