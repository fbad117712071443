//! What a live connector pipeline streams, and where to.

use super::super::sdk::types::{
    AudioChannelsOption, ChimeSdkMeetingLiveConnectorConfiguration, CompositedVideoArtifactsConfiguration,
    LiveConnectorMuxType, LiveConnectorRtmpConfiguration, LiveConnectorSinkType, LiveConnectorSourceType,
    SourceConfiguration,
};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    ChimeSdkMeetingLiveConnectorConfiguration = media_pipelines {
        /// ARN of the meeting
        arn: Sensitive<String>,
        /// What the audio is combined with
        ///
        /// AudioWithCompositedVideo needs CompositedVideo.
        mux_type: LiveConnectorMuxType,
        /// How attendees and content are composited into one video
        composited_video: Option<CompositedVideoArtifactsConfiguration>,
        /// Whose video is streamed
        source_configuration: Option<SourceConfiguration>,
    }
}

structure! {
    LiveConnectorRtmpConfiguration as "LiveConnectorRTMPConfiguration" = media_pipelines {
        /// URL of the server, with the stream key at its end
        url: Sensitive<String>,
        /// Stereo or mono
        audio_channels: Option<AudioChannelsOption>,
        /// Samples a second: 44100 or 48000; 48000 where it is left out
        audio_sample_rate: Option<String>,
    }
}

structure! {
    LiveConnectorSinkConfiguration = media_pipelines {
        /// Kind of destination: RTMP
        sink_type: LiveConnectorSinkType,
        /// RTMP endpoint and audio format
        rtmp_configuration as "RTMPConfiguration": LiveConnectorRtmpConfiguration,
    }
}

structure! {
    LiveConnectorSourceConfiguration = media_pipelines {
        /// Kind of source: a meeting
        source_type: LiveConnectorSourceType,
        /// Meeting to stream
        chime_sdk_meeting_live_connector_configuration: ChimeSdkMeetingLiveConnectorConfiguration,
    }
}
