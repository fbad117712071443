//! Live connector pipelines: send a meeting to a streaming service.

use super::sdk::types::{LiveConnectorSinkConfiguration, LiveConnectorSourceConfiguration, Tag};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Stream a meeting to an RTMP endpoint
    ///
    /// Works with streaming services that accept RTMP or RTMPS. A meeting can have one live connector at a
    /// time. First create the stream at the streaming service to get its URL and key.
    ///
    /// The stream is live when get-media-pipeline shows InProgress. Ending the stream at the streaming
    /// service does not end the pipeline: use delete-media-pipeline.
    CreateMediaLiveConnectorPipeline = media_pipelines : create_media_live_connector_pipeline {
        /// Meeting to stream, and how to combine its audio and video
        ///
        /// MuxType AudioWithCompositedVideo requires CompositedVideo.
        sources: Vec<LiveConnectorSourceConfiguration>,
        /// RTMP endpoint to stream to, and the audio format
        ///
        /// Url is the server's address followed by the stream key. Use rtmps:// if you can: rtmp:// is not
        /// encrypted.
        sinks: Vec<LiveConnectorSinkConfiguration>,
        /// Idempotency token: the same token and request return the same response
        ///
        /// If omitted, a new token is generated for each command.
        client_request_token: Option<Sensitive<String>>,
        /// Tags for the pipeline; must not contain personal or secret data
        tags: Option<Vec<Tag>>,
    }
    example "chimectl media-pipelines create-media-live-connector-pipeline --sources '[{\"SourceType\": \"ChimeSdkMeeting\", \"ChimeSdkMeetingLiveConnectorConfiguration\": {\"Arn\": \"arn:aws:chime::123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f\", \"MuxType\": \"AudioWithActiveSpeakerVideo\"}}]' --sinks '[{\"SinkType\": \"RTMP\", \"RTMPConfiguration\": {\"Url\": \"rtmps://live.example.com:443/app/stream-key-0001\"}}]'"
}
