//! Streams that an insights pipeline analyzes or records.

use super::super::sdk::types::{
    ChannelDefinition, FragmentSelector, FragmentSelectorType, MediaEncoding, ParticipantRole, RecordingFileFormat,
    RecordingStreamConfiguration, StreamChannelDefinition, StreamConfiguration, TimestampRange,
};
use crate::api::declare::structure;
use crate::api::value::{Sensitive, Timestamp};

structure! {
    ChannelDefinition = media_pipelines {
        /// Number of the channel, starting at 0
        channel_id: i32,
        /// Role of the participant in the channel
        participant_role: Option<ParticipantRole>,
    }
}

structure! {
    FragmentSelector = media_pipelines {
        /// Clock that stamped the fragments: the producer's or the server's
        fragment_selector_type: FragmentSelectorType,
        /// Fragments to record, by start time
        timestamp_range: TimestampRange,
    }
}

structure! {
    KinesisVideoStreamRecordingSourceRuntimeConfiguration = media_pipelines {
        /// Streams to record, one per side of the call
        streams: Vec<RecordingStreamConfiguration>,
        /// Which part of the streams to record
        fragment_selector: FragmentSelector,
    }
}

structure! {
    KinesisVideoStreamSourceRuntimeConfiguration = media_pipelines {
        /// Streams to analyze
        streams: Vec<StreamConfiguration>,
        /// Encoding: signed 16-bit little-endian PCM, without a WAV header
        media_encoding: MediaEncoding,
        /// Sample rate of the audio in hertz
        media_sample_rate: i32,
    }
}

structure! {
    KinesisVideoStreamSourceTaskConfiguration = media_pipelines {
        /// ARN of the Kinesis video stream
        stream_arn: String,
        /// Number of the channel, starting at 0
        channel_id: i32,
        /// Number of the first fragment
        fragment_number: Option<String>,
    }
}

structure! {
    RecordingStreamConfiguration = media_pipelines {
        /// ARN of the Kinesis video stream
        stream_arn: Option<String>,
    }
}

structure! {
    S3RecordingSinkRuntimeConfiguration = media_pipelines {
        /// ARN of the S3 bucket
        destination: Sensitive<String>,
        /// File format
        recording_file_format: RecordingFileFormat,
    }
}

structure! {
    StreamChannelDefinition = media_pipelines {
        /// Number of channels in the stream
        number_of_channels: i32,
        /// Participant role for each channel
        channel_definitions: Option<Vec<ChannelDefinition>>,
    }
}

structure! {
    StreamConfiguration = media_pipelines {
        /// ARN of the Kinesis video stream
        stream_arn: String,
        /// Number of the first fragment
        fragment_number: Option<String>,
        /// Channels of the stream
        stream_channel_definition: StreamChannelDefinition,
    }
}

structure! {
    TimestampRange = media_pipelines {
        /// Earliest start of a fragment
        start_timestamp: Timestamp,
        /// Latest start of a fragment
        end_timestamp: Timestamp,
    }
}
