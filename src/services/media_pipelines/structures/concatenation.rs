//! Which files of a recording a concatenation pipeline joins, and where to.

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
        /// Whether audio is joined
        audio: AudioConcatenationConfiguration,
        /// Whether the video of single attendees is joined
        video: VideoConcatenationConfiguration,
        /// Whether shared content is joined
        content: ContentConcatenationConfiguration,
        /// Whether data messages are joined
        data_channel: DataChannelConcatenationConfiguration,
        /// Whether transcripts are joined
        transcription_messages: TranscriptionMessagesConcatenationConfiguration,
        /// Whether meeting events are joined
        meeting_events: MeetingEventsConcatenationConfiguration,
        /// Whether composited video is joined
        composited_video: CompositedVideoConcatenationConfiguration,
    }
}

structure! {
    AudioConcatenationConfiguration = media_pipelines {
        /// Always Enabled
        state: AudioArtifactsConcatenationState,
    }
}

structure! {
    ChimeSdkMeetingConcatenationConfiguration = media_pipelines {
        /// Which artifacts are joined; all of them must be named
        artifacts_configuration: ArtifactsConcatenationConfiguration,
    }
}

structure! {
    CompositedVideoConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}

structure! {
    ConcatenationSink = media_pipelines {
        /// Kind of destination: an S3 bucket
        type: ConcatenationSinkType,
        /// S3 bucket to write to
        s3_bucket_sink_configuration: S3BucketSinkConfiguration,
    }
}

structure! {
    ConcatenationSource = media_pipelines {
        /// Kind of source: a capture pipeline
        type: ConcatenationSourceType,
        /// Capture pipeline whose files are joined
        media_capture_pipeline_source_configuration: MediaCapturePipelineSourceConfiguration,
    }
}

structure! {
    ContentConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}

structure! {
    DataChannelConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}

structure! {
    MediaCapturePipelineSourceConfiguration = media_pipelines {
        /// ARN of the capture pipeline
        media_pipeline_arn: Sensitive<String>,
        /// Which artifacts of the meeting are joined
        chime_sdk_meeting_configuration: ChimeSdkMeetingConcatenationConfiguration,
    }
}

structure! {
    MeetingEventsConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}

structure! {
    S3BucketSinkConfiguration = media_pipelines {
        /// ARN of the S3 bucket, with or without a prefix
        destination: Sensitive<String>,
    }
}

structure! {
    TranscriptionMessagesConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}

structure! {
    VideoConcatenationConfiguration = media_pipelines {
        /// Whether they are joined
        state: ArtifactsConcatenationState,
    }
}
