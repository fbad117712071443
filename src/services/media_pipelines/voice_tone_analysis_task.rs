//! Voice tone analysis: the sentiment of a speaker in a call.

use super::sdk::types::{KinesisVideoStreamSourceTaskConfiguration, VoiceAnalyticsLanguageCode};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show the status of a voice tone analysis
    ///
    /// Status changes from NotStarted to Initializing and InProgress, and ends as Stopped or Failed. Results
    /// are not shown here: they go to the pipeline's sinks.
    GetVoiceToneAnalysisTask = media_pipelines : get_voice_tone_analysis_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// ID of the voice tone analysis, from start-voice-tone-analysis-task
        voice_tone_analysis_task_id: String,
    }
    example "chimectl media-pipelines get-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-tone-analysis-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}

operation! {
    /// Start analyzing a speaker's sentiment from words and tone
    ///
    /// Before you start, you must give the speaker all notices, and obtain all consents, that privacy and
    /// biometrics laws and the AWS service terms require.
    ///
    /// Requires an insights pipeline that is InProgress and whose configuration has a VoiceAnalyticsProcessor
    /// with VoiceToneAnalysisStatus Enabled. A new account's quota is 0 analyses, so the first request fails
    /// with a ThrottledClientException: request an increase. To see the status, use
    /// get-voice-tone-analysis-task; to end the analysis early, stop-voice-tone-analysis-task.
    StartVoiceToneAnalysisTask = media_pipelines : start_voice_tone_analysis_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// Spoken language
        language_code: VoiceAnalyticsLanguageCode,
        /// Stream, channel and fragment to analyze
        kinesis_video_stream_source_task_configuration: Option<KinesisVideoStreamSourceTaskConfiguration>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines start-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --language-code en-US --kinesis-video-stream-source-task-configuration '{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"ChannelId\": 0}'"
}

operation! {
    /// Stop a voice tone analysis
    ///
    /// The pipeline continues. To see the status, use get-voice-tone-analysis-task.
    StopVoiceToneAnalysisTask = media_pipelines : stop_voice_tone_analysis_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// ID of the voice tone analysis, from start-voice-tone-analysis-task
        voice_tone_analysis_task_id: String,
    }
    example "chimectl media-pipelines stop-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-tone-analysis-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}
