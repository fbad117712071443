//! Voice tone analysis: the sentiment of a call, from words and tone.

use super::sdk::types::LanguageCode;
use crate::api::declare::operation;

operation! {
    /// Show a voice tone analysis: status and call
    ///
    /// After start-voice-tone-analysis-task, poll it until VoiceToneAnalysisTaskStatus is SUCCEEDED,
    /// PARTIAL_SUCCESS, FAILED or STOPPED; IN_QUEUE and IN_PROGRESS mean that the analysis is running.
    /// StatusMessage tells more. The response does not contain the results: they go to the notification
    /// targets of voice analytics.
    GetVoiceToneAnalysisTask = voice : get_voice_tone_analysis_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// ID of the voice tone analysis to show
        voice_tone_analysis_task_id: String,
        /// Whether to show the caller's voice; --no-is-caller shows that of the called person
        ///
        /// Specify one of the two.
        is_caller: bool,
    }
    example "chimectl voice get-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --voice-tone-analysis-task-id 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b --is-caller"
}

operation! {
    /// Start analyzing the sentiment of a call from words and tone
    ///
    /// Requires a voice connector that streams its calls to voice analytics
    /// (put-voice-connector-streaming-configuration with a media insights configuration). To follow the
    /// analysis, poll get-voice-tone-analysis-task; to end it early, use stop-voice-tone-analysis-task.
    ///
    /// First inform the speakers and obtain the consent that the law requires. The default quota is zero, so
    /// every request fails with a ThrottledClientException until AWS increases it.
    StartVoiceToneAnalysisTask = voice : start_voice_tone_analysis_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// Transaction ID of the call, from the voice connector's streaming events
        transaction_id: String,
        /// Spoken language
        language_code: LanguageCode,
        /// Idempotency token: the same token and request return the same task
        ///
        /// Use a different token for each task. If omitted, no token is sent.
        client_request_token: Option<String>,
    }
    example "chimectl voice start-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --transaction-id 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0 --language-code en-US"
}

operation! {
    /// Stop a voice tone analysis
    ///
    /// The call continues. get-voice-tone-analysis-task then shows STOPPED.
    StopVoiceToneAnalysisTask = voice : stop_voice_tone_analysis_task {
        /// ID of the voice connector that carries the call
        voice_connector_id: String,
        /// ID of the voice tone analysis to stop
        voice_tone_analysis_task_id: String,
    }
    example "chimectl voice stop-voice-tone-analysis-task --voice-connector-id abcdef1ghij2klmno3pqr4 --voice-tone-analysis-task-id 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b"
}
