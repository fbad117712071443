//! Live connector pipelines: send a meeting to a streaming service.

use super::sdk::types::{LiveConnectorSinkConfiguration, LiveConnectorSourceConfiguration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Stream a meeting to an RTMP endpoint
    ///
    /// For streaming services that take RTMP or RTMPS. A meeting takes one live connector at a time. Begin
    /// the stream at the service first, to have its URL and key.
    ///
    /// The stream is on the air when get-media-pipeline shows InProgress. Ending it at the streaming service
    /// does not end the pipeline: use delete-media-pipeline.
    CreateMediaLiveConnectorPipeline = media_pipelines : create_media_live_connector_pipeline {
        /// Meeting to stream, and how its audio and video are combined
        ///
        /// MuxType AudioWithCompositedVideo needs CompositedVideo.
        sources: Vec<LiveConnectorSourceConfiguration>,
        /// RTMP endpoint to stream to, and the audio format
        ///
        /// Url is the server's address with the stream key at its end. Prefer rtmps:// to rtmp://, which is
        /// not encrypted.
        sinks: Vec<LiveConnectorSinkConfiguration>,
        /// Token that makes a repeated request safe: the same token with the same request gives the same
        /// answer
        ///
        /// Left out, a new one is made for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags of the pipeline; not for personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-live-connector-pipeline --sources '[{\"SourceType\": \"ChimeSdkMeeting\", \"ChimeSdkMeetingLiveConnectorConfiguration\": {\"Arn\": \"arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f\", \"MuxType\": \"AudioWithActiveSpeakerVideo\"}}]' --sinks '[{\"SinkType\": \"RTMP\", \"RTMPConfiguration\": {\"Url\": \"rtmps://live.example.com:443/app/stream-key-0001\"}}]'"
}
