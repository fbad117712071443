//! Meeting artifacts that a capture pipeline records.

use super::super::sdk::types::{
    ArtifactsConfiguration, ArtifactsState, AudioArtifactsConfiguration, AudioMuxType,
    CompositedVideoArtifactsConfiguration, ContentArtifactsConfiguration, ContentMuxType, SelectedVideoStreams,
    SourceConfiguration, VideoArtifactsConfiguration, VideoMuxType,
};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    ArtifactsConfiguration = media_pipelines {
        /// How to record audio
        audio: AudioArtifactsConfiguration,
        /// Whether to record the video of individual attendees
        video: VideoArtifactsConfiguration,
        /// Whether to record shared content
        content: ContentArtifactsConfiguration,
        /// How to composite attendees and content into one video; if omitted, they are not composited
        composited_video: Option<CompositedVideoArtifactsConfiguration>,
    }
}

structure! {
    AudioArtifactsConfiguration = media_pipelines {
        /// What to combine the audio with
        ///
        /// AudioWithCompositedVideo requires CompositedVideo.
        mux_type: AudioMuxType,
    }
}

structure! {
    ChimeSdkMeetingConfiguration = media_pipelines {
        /// Whose video to record
        source_configuration: Option<SourceConfiguration>,
        /// Artifacts to record
        artifacts_configuration: Option<ArtifactsConfiguration>,
    }
}

structure! {
    ContentArtifactsConfiguration = media_pipelines {
        /// Whether to record shared content
        state: ArtifactsState,
        /// Contents of the files
        mux_type: Option<ContentMuxType>,
    }
}

structure! {
    SelectedVideoStreams = media_pipelines {
        /// IDs of attendees to record on video; at most 25 together with ExternalUserIds
        attendee_ids: Option<Vec<String>>,
        /// Your own IDs of users to record on video; at most 25 together with AttendeeIds
        external_user_ids: Option<Sensitive<Vec<String>>>,
    }
}

structure! {
    SourceConfiguration = media_pipelines {
        /// Attendees to record on video; at most 25
        selected_video_streams: Option<SelectedVideoStreams>,
    }
}

structure! {
    SseAwsKeyManagementParams = media_pipelines {
        /// ID, alias or ARN of the KMS key; for a key in another account, the ARN of the key or alias
        aws_kms_key_id: String,
        /// Encryption context: a JSON object, UTF-8, Base64-encoded; must not contain secrets
        aws_kms_encryption_context: Option<String>,
    }
}

structure! {
    VideoArtifactsConfiguration = media_pipelines {
        /// Whether to record the video of individual attendees
        state: ArtifactsState,
        /// Contents of the files
        mux_type: Option<VideoMuxType>,
    }
}
