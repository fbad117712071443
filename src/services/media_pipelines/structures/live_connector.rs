//! Sources and sinks of live connector pipelines.

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
        /// What to combine the audio with
        ///
        /// AudioWithCompositedVideo requires CompositedVideo.
        mux_type: LiveConnectorMuxType,
        /// How to composite attendees and content into one video
        composited_video: Option<CompositedVideoArtifactsConfiguration>,
        /// Whose video to stream
        source_configuration: Option<SourceConfiguration>,
    }
}

structure! {
    LiveConnectorRtmpConfiguration as "LiveConnectorRTMPConfiguration" = media_pipelines {
        /// URL of the server, followed by the stream key
        url: Sensitive<String>,
        /// Number of audio channels: stereo or mono
        audio_channels: Option<AudioChannelsOption>,
        /// Sample rate in hertz: 44100 or 48000; if omitted, 48000
        audio_sample_rate: Option<String>,
    }
}

structure! {
    LiveConnectorSinkConfiguration = media_pipelines {
        /// Type of the destination: RTMP
        sink_type: LiveConnectorSinkType,
        /// RTMP endpoint and audio format
        rtmp_configuration as "RTMPConfiguration": LiveConnectorRtmpConfiguration,
    }
}

structure! {
    LiveConnectorSourceConfiguration = media_pipelines {
        /// Type of the source: a meeting
        source_type: LiveConnectorSourceType,
        /// Meeting to stream
        chime_sdk_meeting_live_connector_configuration: ChimeSdkMeetingLiveConnectorConfiguration,
    }
}
