//! Stream pools, and what a stream pipeline sends to them.

use super::super::sdk::types::{MediaPipelineSourceType, MediaStreamPipelineSinkType, MediaStreamType};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    KinesisVideoStreamConfiguration = media_pipelines {
        /// Region of the streams
        region: String,
        /// Hours that the streams keep data
        data_retention_in_hours: Option<i32>,
    }
}

structure! {
    KinesisVideoStreamConfigurationUpdate = media_pipelines {
        /// Hours that the streams keep data from now on
        data_retention_in_hours: Option<i32>,
    }
}

structure! {
    MediaStreamSink = media_pipelines {
        /// ARN of the stream pool
        sink_arn: Sensitive<String>,
        /// Kind of destination: a stream pool
        sink_type: MediaStreamPipelineSinkType,
        /// How many streams of the pool the sink may take; 1 for MixedAudio
        reserved_stream_capacity: i32,
        /// All voices mixed, or each attendee's own
        media_stream_type: MediaStreamType,
    }
}

structure! {
    MediaStreamSource = media_pipelines {
        /// Kind of source: a meeting
        source_type: MediaPipelineSourceType,
        /// ARN of the meeting
        source_arn: Sensitive<String>,
    }
}
