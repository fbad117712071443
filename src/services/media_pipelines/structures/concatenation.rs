//! Artifacts that a concatenation pipeline joins, with their source and destination.

use super::super::sdk::types::{
    ArtifactsConcatenationConfiguration, ArtifactsConcatenationState, AudioArtifactsConcatenationState,
    AudioConcatenationConfiguration, ChimeSdkMeetingConcatenationConfiguration,
    CompositedVideoConcatenationConfiguration, ConcatenationSinkType, ConcatenationSourceType,
    ContentConcatenationConfiguration, DataChannelConcatenationConfiguration, MediaCapturePipelineSourceConfiguration,
    MeetingEventsConcatenationConfiguration, S3BucketSinkConfiguration,
    TranscriptionMessagesConcatenationConfiguration, VideoConcatenationConfiguration,
};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    ArtifactsConcatenationConfiguration = media_pipelines {
        /// Whether to join audio
        audio: AudioConcatenationConfiguration,
        /// Whether to join the video of individual attendees
        video: VideoConcatenationConfiguration,
        /// Whether to join shared content
        content: ContentConcatenationConfiguration,
        /// Whether to join data messages
        data_channel: DataChannelConcatenationConfiguration,
        /// Whether to join transcripts
        transcription_messages: TranscriptionMessagesConcatenationConfiguration,
        /// Whether to join meeting events
        meeting_events: MeetingEventsConcatenationConfiguration,
        /// Whether to join composited video
        composited_video: CompositedVideoConcatenationConfiguration,
    }
}

structure! {
    AudioConcatenationConfiguration = media_pipelines {
        /// Must be Enabled
        state: AudioArtifactsConcatenationState,
    }
}

structure! {
    ChimeSdkMeetingConcatenationConfiguration = media_pipelines {
        /// Artifacts to join; every artifact must be specified
        artifacts_configuration: ArtifactsConcatenationConfiguration,
    }
}

structure! {
    CompositedVideoConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}

structure! {
    ConcatenationSink = media_pipelines {
        /// Type of the destination: an S3 bucket
        type: ConcatenationSinkType,
        /// S3 bucket to write to
        s3_bucket_sink_configuration: S3BucketSinkConfiguration,
    }
}

structure! {
    ConcatenationSource = media_pipelines {
        /// Type of the source: a capture pipeline
        type: ConcatenationSourceType,
        /// Capture pipeline whose files are joined
        media_capture_pipeline_source_configuration: MediaCapturePipelineSourceConfiguration,
    }
}

structure! {
    ContentConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}

structure! {
    DataChannelConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}

structure! {
    MediaCapturePipelineSourceConfiguration = media_pipelines {
        /// ARN of the capture pipeline
        media_pipeline_arn: Sensitive<String>,
        /// Meeting artifacts to join
        chime_sdk_meeting_configuration: ChimeSdkMeetingConcatenationConfiguration,
    }
}

structure! {
    MeetingEventsConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}

structure! {
    S3BucketSinkConfiguration = media_pipelines {
        /// ARN of the S3 bucket, optionally with a prefix
        destination: Sensitive<String>,
    }
}

structure! {
    TranscriptionMessagesConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}

structure! {
    VideoConcatenationConfiguration = media_pipelines {
        /// Whether to join this artifact
        state: ArtifactsConcatenationState,
    }
}
