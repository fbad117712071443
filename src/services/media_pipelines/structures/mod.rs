//! The structures and enums that members of media-pipelines operations hold.

mod alert;
mod capture;
mod concatenation;
mod element;
mod layout;
mod live_connector;
mod source;
mod stream;

use crate::api::declare::{choices, structure};

choices! { media_pipelines:
    ActiveSpeakerPosition,
    ArtifactsConcatenationState,
    ArtifactsState,
    AudioArtifactsConcatenationState,
    AudioChannelsOption,
    AudioMuxType,
    BorderColor,
    CallAnalyticsLanguageCode,
    CanvasOrientation,
    ConcatenationSinkType,
    ConcatenationSourceType,
    ContentMuxType,
    ContentRedactionOutput,
    ContentShareLayoutOption,
    ContentType,
    FragmentSelectorType,
    HighlightColor,
    HorizontalTilePosition,
    LayoutOption,
    LiveConnectorMuxType,
    LiveConnectorSinkType,
    LiveConnectorSourceType,
    MediaEncoding,
    MediaInsightsPipelineConfigurationElementType,
    MediaPipelineSinkType,
    MediaPipelineSourceType,
    MediaPipelineStatusUpdate,
    MediaStreamPipelineSinkType,
    MediaStreamType,
    PartialResultsStability,
    ParticipantRole,
    PresenterPosition,
    RealTimeAlertRuleType,
    RecordingFileFormat,
    ResolutionOption,
    SentimentType,
    TileOrder,
    VerticalTilePosition,
    VideoMuxType,
    VocabularyFilterMethod,
    VoiceAnalyticsConfigurationStatus,
    VoiceAnalyticsLanguageCode,
}

structure! {
    Tag = media_pipelines {
        /// Tag key
        key: String,
        /// Tag value
        value: String,
    }
}
