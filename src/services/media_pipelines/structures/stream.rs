//! Stream pools, and the audio that a stream pipeline sends to them.

use super::super::sdk::types::{MediaPipelineSourceType, MediaStreamPipelineSinkType, MediaStreamType};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    KinesisVideoStreamConfiguration = media_pipelines {
        /// Region of the streams
        region: String,
        /// Hours to keep data in the streams
        data_retention_in_hours: Option<i32>,
    }
}

structure! {
    KinesisVideoStreamConfigurationUpdate = media_pipelines {
        /// New number of hours to keep data in the streams
        data_retention_in_hours: Option<i32>,
    }
}

structure! {
    MediaStreamSink = media_pipelines {
        /// ARN of the stream pool
        sink_arn: Sensitive<String>,
        /// Type of the destination: a stream pool
        sink_type: MediaStreamPipelineSinkType,
        /// Number of pool streams that the sink can use; 1 for MixedAudio
        reserved_stream_capacity: i32,
        /// All voices mixed, or each attendee's own audio
        media_stream_type: MediaStreamType,
    }
}

structure! {
    MediaStreamSource = media_pipelines {
        /// Type of the source: a meeting
        source_type: MediaPipelineSourceType,
        /// ARN of the meeting
        source_arn: Sensitive<String>,
    }
}
