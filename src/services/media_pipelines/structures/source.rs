//! What an insights pipeline listens to, and which streams it records.

use super::super::sdk::types::{
    ChannelDefinition, FragmentSelector, FragmentSelectorType, MediaEncoding, ParticipantRole, RecordingFileFormat,
    RecordingStreamConfiguration, StreamChannelDefinition, StreamConfiguration, TimestampRange,
};
use crate::api::declare::structure;
use crate::api::value::{Sensitive, Timestamp};

structure! {
    ChannelDefinition = media_pipelines {
        /// Number of the channel, from 0
        channel_id: i32,
        /// Whose audio is in the channel
        participant_role: Option<ParticipantRole>,
    }
}

structure! {
    FragmentSelector = media_pipelines {
        /// Whose clock stamped the fragments: the producer or the server
        fragment_selector_type: FragmentSelectorType,
        /// Fragments to take, by their start
        timestamp_range: TimestampRange,
    }
}

structure! {
    KinesisVideoStreamRecordingSourceRuntimeConfiguration = media_pipelines {
        /// Streams to record, one for each side of the call
        streams: Vec<RecordingStreamConfiguration>,
        /// Which part of the streams to record
        fragment_selector: FragmentSelector,
    }
}

structure! {
    KinesisVideoStreamSourceRuntimeConfiguration = media_pipelines {
        /// Streams to listen to
        streams: Vec<StreamConfiguration>,
        /// Encoding: signed 16-bit little-endian PCM, without a WAV header
        media_encoding: MediaEncoding,
        /// Samples a second, as the audio has them
        media_sample_rate: i32,
    }
}

structure! {
    KinesisVideoStreamSourceTaskConfiguration = media_pipelines {
        /// ARN of the Kinesis video stream
        stream_arn: String,
        /// Number of the channel, from 0
        channel_id: i32,
        /// Fragment to begin with
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
        /// How many channels the stream has
        number_of_channels: i32,
        /// Whose audio is in which channel
        channel_definitions: Option<Vec<ChannelDefinition>>,
    }
}

structure! {
    StreamConfiguration = media_pipelines {
        /// ARN of the Kinesis video stream
        stream_arn: String,
        /// Fragment to begin with
        fragment_number: Option<String>,
        /// Channels of the stream
        stream_channel_definition: StreamChannelDefinition,
    }
}

structure! {
    TimestampRange = media_pipelines {
        /// Start of the first fragment, at the earliest
        start_timestamp: Timestamp,
        /// Start of the last fragment, at the latest
        end_timestamp: Timestamp,
    }
}
