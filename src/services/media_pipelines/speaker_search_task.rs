//! Speaker search: which known voice is speaking on a call.

use super::sdk::types::KinesisVideoStreamSourceTaskConfiguration;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Show the status of a speaker search
    ///
    /// It goes from NotStarted over Initializing to InProgress, and ends as Stopped or Failed. What was found
    /// is not shown here: it goes to the sinks of the pipeline.
    GetSpeakerSearchTask = media_pipelines : get_speaker_search_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Id of the search, as start-speaker-search-task shows it
        speaker_search_task_id: String,
    }
    example "chimectl media-pipelines get-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --speaker-search-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}

operation! {
    /// Start to compare a speaker with the known voices of a domain
    ///
    /// Before you start, you must give the speaker all notices, and have all consents, that privacy and
    /// biometrics laws and the AWS service terms require.
    ///
    /// Needs an insights pipeline that is InProgress, whose configuration has a VoiceAnalyticsProcessor with
    /// SpeakerSearchStatus Enabled, and a voice profile domain (create-voice-profile-domain). A new account's
    /// quota of searches is 0: the first answer is then a ThrottledClientException, and an increase has to be
    /// asked for. Poll get-speaker-search-task; stop-speaker-search-task ends the search early.
    StartSpeakerSearchTask = media_pipelines : start_speaker_search_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// ARN of the voice profile domain to search in, which also stores the speaker's voice profile
        voice_profile_domain_arn: Sensitive<String>,
        /// Stream, channel and fragment to listen to
        kinesis_video_stream_source_task_configuration: Option<KinesisVideoStreamSourceTaskConfiguration>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
    }
    example "chimectl media-pipelines start-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --voice-profile-domain-arn arn:aws:chime:us-east-1:123456789012:voice-profile-domain/a7d1c5e9-0b38-4f62-9c4e-2f8b6d3a1705 --kinesis-video-stream-source-task-configuration '{\"StreamArn\": \"arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000\", \"ChannelId\": 0}'"
}

operation! {
    /// Stop a speaker search
    ///
    /// The pipeline goes on. See get-speaker-search-task for the status.
    StopSpeakerSearchTask = media_pipelines : stop_speaker_search_task {
        /// Id or ARN of the insights pipeline
        identifier: String,
        /// Id of the search, as start-speaker-search-task shows it
        speaker_search_task_id: String,
    }
    example "chimectl media-pipelines stop-speaker-search-task --identifier 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 --speaker-search-task-id 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25"
}
