//! Layouts for compositing attendees and shared content into one video.

use super::super::sdk::types::{
    ActiveSpeakerOnlyConfiguration, ActiveSpeakerPosition, BorderColor, CanvasOrientation, ContentShareLayoutOption,
    GridViewConfiguration, HighlightColor, HorizontalLayoutConfiguration, HorizontalTilePosition, LayoutOption,
    PresenterOnlyConfiguration, PresenterPosition, ResolutionOption, TileOrder, VerticalLayoutConfiguration,
    VerticalTilePosition, VideoAttribute,
};
use crate::api::declare::structure;

structure! {
    ActiveSpeakerOnlyConfiguration = media_pipelines {
        /// Corner for the active speaker's tile
        active_speaker_position: Option<ActiveSpeakerPosition>,
    }
}

structure! {
    CompositedVideoArtifactsConfiguration = media_pipelines {
        /// Layout: a grid
        layout: Option<LayoutOption>,
        /// Resolution: HD (1280 x 720) or FHD (1920 x 1080); if omitted, HD
        resolution: Option<ResolutionOption>,
        /// Grid settings
        grid_view_configuration: GridViewConfiguration,
    }
}

structure! {
    GridViewConfiguration = media_pipelines {
        /// Layout while content is shared; its details go into the member for that layout
        content_share_layout: ContentShareLayoutOption,
        /// Settings for PresenterOnly
        presenter_only_configuration: Option<PresenterOnlyConfiguration>,
        /// Settings for ActiveSpeakerOnly
        active_speaker_only_configuration: Option<ActiveSpeakerOnlyConfiguration>,
        /// Settings for Horizontal
        horizontal_layout_configuration: Option<HorizontalLayoutConfiguration>,
        /// Settings for Vertical
        vertical_layout_configuration: Option<VerticalLayoutConfiguration>,
        /// Tile borders and corners
        video_attribute: Option<VideoAttribute>,
        /// Orientation of the picture: landscape or portrait
        canvas_orientation: Option<CanvasOrientation>,
    }
}

structure! {
    HorizontalLayoutConfiguration = media_pipelines {
        /// Order of the tiles: by join time or by speaking
        tile_order: Option<TileOrder>,
        /// Position of the row of tiles: above or below the content
        tile_position: Option<HorizontalTilePosition>,
        /// Maximum number of tiles
        tile_count: Option<i32>,
        /// Aspect ratio of the tiles, such as 16/9
        tile_aspect_ratio: Option<String>,
    }
}

structure! {
    PresenterOnlyConfiguration = media_pipelines {
        /// Corner for the presenter's tile; if omitted, TopRight
        presenter_position: Option<PresenterPosition>,
    }
}

structure! {
    VerticalLayoutConfiguration = media_pipelines {
        /// Order of the tiles: by join time or by speaking
        tile_order: Option<TileOrder>,
        /// Position of the column of tiles: left or right of the content
        tile_position: Option<VerticalTilePosition>,
        /// Maximum number of tiles
        tile_count: Option<i32>,
        /// Aspect ratio of the tiles, such as 16/9
        tile_aspect_ratio: Option<String>,
    }
}

structure! {
    VideoAttribute = media_pipelines {
        /// Corner radius of the tiles
        corner_radius: Option<i32>,
        /// Border color of the tiles
        border_color: Option<BorderColor>,
        /// Border color of the active speaker's tile
        highlight_color: Option<HighlightColor>,
        /// Border thickness of the tiles
        border_thickness: Option<i32>,
    }
}
