//! Speaker search: which known voice is speaking in a call.

use super::sdk::types::KinesisVideoStreamSourceTaskConfiguration;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show the status of a speaker search
    ///
    /// Status changes from NotStarted to Initializing and InProgress, and ends as Stopped or Failed. Results
    /// are not shown here: they go to the pipeline's sinks.
    GetSpeakerSearchTask = media_pipelines : get_speaker_search_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// ID of the speaker search, from start-speaker-search-task
        speaker_search_task_id: String,
    }
    example "chimectl media-pipelines get-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --speaker-search-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}

operation! {
    /// Start comparing a speaker with the known voices in a domain
    ///
    /// Before you start, you must give the speaker all notices, and obtain all consents, that privacy and
    /// biometrics laws and the AWS service terms require.
    ///
    /// Requires an insights pipeline that is InProgress and whose configuration has a VoiceAnalyticsProcessor
    /// with SpeakerSearchStatus Enabled. Also requires a voice profile domain, from chimectl voice
    /// create-voice-profile-domain. A new account's quota is 0 searches, so the first request fails with a
    /// ThrottledClientException: request an increase. To see the status, use get-speaker-search-task; to end
    /// the search early, stop-speaker-search-task.
    StartSpeakerSearchTask = media_pipelines : start_speaker_search_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// ARN of the voice profile domain to search; also stores the speaker's voice profile
        voice_profile_domain_arn: Sensitive<String>,
        /// Stream, channel and fragment to analyze
        kinesis_video_stream_source_task_configuration: Option<KinesisVideoStreamSourceTaskConfiguration>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines start-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-profile-domain-arn arn:aws:chime:us-east-1:123456789012:voice-profile-domain/a7d1c5e9-0b38-4f62-9c4e-2f8b6d3a1705 --kinesis-video-stream-source-task-configuration '{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"ChannelId\": 0}'"
}

operation! {
    /// Stop a speaker search
    ///
    /// The pipeline continues. To see the status, use get-speaker-search-task.
    StopSpeakerSearchTask = media_pipelines : stop_speaker_search_task {
        /// ID or ARN of the insights pipeline
        identifier: String,
        /// ID of the speaker search, from start-speaker-search-task
        speaker_search_task_id: String,
    }
    example "chimectl media-pipelines stop-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --speaker-search-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}
