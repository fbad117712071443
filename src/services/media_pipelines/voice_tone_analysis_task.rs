//! Voice tone analysis: how a speaker sounds on a call.

use super::sdk::types::{KinesisVideoStreamSourceTaskConfiguration, VoiceAnalyticsLanguageCode};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show the status of a voice tone analysis
    ///
    /// It goes from NotStarted over Initializing to InProgress, and ends as Stopped or Failed. What was found
    /// is not shown here: it goes to the sinks of the pipeline.
    GetVoiceToneAnalysisTask = media_pipelines : get_voice_tone_analysis_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Id of the analysis, as start-voice-tone-analysis-task shows it
        voice_tone_analysis_task_id: String,
    }
    example "chimectl media-pipelines get-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-tone-analysis-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}

operation! {
    /// Start to judge by words and tone how a speaker feels
    ///
    /// Before you start, you must give the speaker all notices, and have all consents, that privacy and
    /// biometrics laws and the AWS service terms require.
    ///
    /// Needs an insights pipeline that is InProgress, whose configuration has a VoiceAnalyticsProcessor with
    /// VoiceToneAnalysisStatus Enabled. A new account's quota of analyses is 0: the first answer is then a
    /// ThrottledClientException, and an increase has to be asked for. Poll get-voice-tone-analysis-task;
    /// stop-voice-tone-analysis-task ends the analysis early.
    StartVoiceToneAnalysisTask = media_pipelines : start_voice_tone_analysis_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Language that is spoken
        language_code: VoiceAnalyticsLanguageCode,
        /// Stream, channel and fragment to listen to
        kinesis_video_stream_source_task_configuration: Option<KinesisVideoStreamSourceTaskConfiguration>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines start-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --language-code en-US --kinesis-video-stream-source-task-configuration '{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"ChannelId\": 0}'"
}

operation! {
    /// Stop a voice tone analysis
    ///
    /// The pipeline goes on. See get-voice-tone-analysis-task for the status.
    StopVoiceToneAnalysisTask = media_pipelines : stop_voice_tone_analysis_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Id of the analysis, as start-voice-tone-analysis-task shows it
        voice_tone_analysis_task_id: String,
    }
    example "chimectl media-pipelines stop-voice-tone-analysis-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-tone-analysis-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}
