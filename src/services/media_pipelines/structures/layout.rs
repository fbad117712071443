//! How attendees and shared content are composited into one video.

use super::super::sdk::types::{
    ActiveSpeakerOnlyConfiguration, ActiveSpeakerPosition, BorderColor, CanvasOrientation, ContentShareLayoutOption,
    GridViewConfiguration, HighlightColor, HorizontalLayoutConfiguration, HorizontalTilePosition, LayoutOption,
    PresenterOnlyConfiguration, PresenterPosition, ResolutionOption, TileOrder, VerticalLayoutConfiguration,
    VerticalTilePosition, VideoAttribute,
};
use crate::api::declare::structure;

structure! {
    ActiveSpeakerOnlyConfiguration = media_pipelines {
        /// Corner of the speaker's tile
        active_speaker_position: Option<ActiveSpeakerPosition>,
    }
}

structure! {
    CompositedVideoArtifactsConfiguration = media_pipelines {
        /// Layout: a grid
        layout: Option<LayoutOption>,
        /// Resolution: HD (1280 x 720) where it is left out, FHD is 1920 x 1080
        resolution: Option<ResolutionOption>,
        /// How the grid looks
        grid_view_configuration: GridViewConfiguration,
    }
}

structure! {
    GridViewConfiguration = media_pipelines {
        /// Layout while content is shared; the member that belongs to it sets the details
        content_share_layout: ContentShareLayoutOption,
        /// Details of PresenterOnly
        presenter_only_configuration: Option<PresenterOnlyConfiguration>,
        /// Details of ActiveSpeakerOnly
        active_speaker_only_configuration: Option<ActiveSpeakerOnlyConfiguration>,
        /// Details of Horizontal
        horizontal_layout_configuration: Option<HorizontalLayoutConfiguration>,
        /// Details of Vertical
        vertical_layout_configuration: Option<VerticalLayoutConfiguration>,
        /// Borders and corners of the tiles
        video_attribute: Option<VideoAttribute>,
        /// Wide or tall picture
        canvas_orientation: Option<CanvasOrientation>,
    }
}

structure! {
    HorizontalLayoutConfiguration = media_pipelines {
        /// Whether tiles stand in the order of joining or of speaking
        tile_order: Option<TileOrder>,
        /// Whether the row of tiles is above or below the content
        tile_position: Option<HorizontalTilePosition>,
        /// Greatest number of tiles
        tile_count: Option<i32>,
        /// Aspect ratio of the tiles, such as 16/9
        tile_aspect_ratio: Option<String>,
    }
}

structure! {
    PresenterOnlyConfiguration = media_pipelines {
        /// Corner of the presenter's tile; TopRight where it is left out
        presenter_position: Option<PresenterPosition>,
    }
}

structure! {
    VerticalLayoutConfiguration = media_pipelines {
        /// Whether tiles stand in the order of joining or of speaking
        tile_order: Option<TileOrder>,
        /// Whether the column of tiles is left or right of the content
        tile_position: Option<VerticalTilePosition>,
        /// Greatest number of tiles
        tile_count: Option<i32>,
        /// Aspect ratio of the tiles, such as 16/9
        tile_aspect_ratio: Option<String>,
    }
}

structure! {
    VideoAttribute = media_pipelines {
        /// Corner radius of the tiles
        corner_radius: Option<i32>,
        /// Border colour of the tiles
        border_color: Option<BorderColor>,
        /// Border colour of the speaker's tile
        highlight_color: Option<HighlightColor>,
        /// Border thickness of the tiles
        border_thickness: Option<i32>,
    }
}
