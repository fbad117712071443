//! What of a meeting a capture pipeline records.

use super::super::sdk::types::{
    ArtifactsConfiguration, ArtifactsState, AudioArtifactsConfiguration, AudioMuxType,
    CompositedVideoArtifactsConfiguration, ContentArtifactsConfiguration, ContentMuxType, SelectedVideoStreams,
    SourceConfiguration, VideoArtifactsConfiguration, VideoMuxType,
};
use crate::api::declare::structure;
use crate::api::value::Sensitive;

structure! {
    ArtifactsConfiguration = media_pipelines {
        /// How audio is recorded
        audio: AudioArtifactsConfiguration,
        /// Whether the video of single attendees is recorded
        video: VideoArtifactsConfiguration,
        /// Whether shared content is recorded
        content: ContentArtifactsConfiguration,
        /// How attendees and content are composited into one video; left out, they are not
        composited_video: Option<CompositedVideoArtifactsConfiguration>,
    }
}

structure! {
    AudioArtifactsConfiguration = media_pipelines {
        /// What the audio is combined with
        ///
        /// AudioWithCompositedVideo needs CompositedVideo.
        mux_type: AudioMuxType,
    }
}

structure! {
    ChimeSdkMeetingConfiguration = media_pipelines {
        /// Whose video is recorded
        source_configuration: Option<SourceConfiguration>,
        /// What is recorded
        artifacts_configuration: Option<ArtifactsConfiguration>,
    }
}

structure! {
    ContentArtifactsConfiguration = media_pipelines {
        /// Whether shared content is recorded
        state: ArtifactsState,
        /// What the files hold
        mux_type: Option<ContentMuxType>,
    }
}

structure! {
    SelectedVideoStreams = media_pipelines {
        /// Ids of the attendees whose video is taken; up to 25 with those of ExternalUserIds
        attendee_ids: Option<Vec<String>>,
        /// Your own ids of the users whose video is taken; up to 25 with those of AttendeeIds
        external_user_ids: Option<Sensitive<Vec<String>>>,
    }
}

structure! {
    SourceConfiguration = media_pipelines {
        /// Attendees whose video is taken; up to 25
        selected_video_streams: Option<SelectedVideoStreams>,
    }
}

structure! {
    SseAwsKeyManagementParams = media_pipelines {
        /// KMS key: id, alias or ARN; of another account, the ARN of the key or of its alias
        aws_kms_key_id: String,
        /// Encryption context: a JSON object in UTF-8, then in Base64; not for secrets
        aws_kms_encryption_context: Option<String>,
    }
}

structure! {
    VideoArtifactsConfiguration = media_pipelines {
        /// Whether the video of single attendees is recorded
        state: ArtifactsState,
        /// What the files hold
        mux_type: Option<VideoMuxType>,
    }
}
