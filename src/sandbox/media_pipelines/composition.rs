//! Rules on how the media of a meeting is recorded or streamed that concern one member and another.

use serde_json::Value as Json;

use crate::sandbox::fault::Fault;

/// Maximum number of streams that can be selected, from the API reference on SelectedVideoStreams.
const MAX_SELECTED: usize = 25;

/// Refuses composited audio without a composition. `configuration` holds CompositedVideo, `audio` the MuxType.
pub fn check_mux(place: &str, audio: &Json, configuration: &Json) -> Result<(), Fault> {
    if audio["MuxType"] == "AudioWithCompositedVideo" && configuration["CompositedVideo"].is_null() {
        return Err(Fault::bad_request(format!("{place}: MuxType AudioWithCompositedVideo requires CompositedVideo")));
    }
    Ok(())
}

/// Refuses the selection of too many streams in a SourceConfiguration.
pub fn check_selection(place: &str, source: &Json) -> Result<(), Fault> {
    let selected = &source["SelectedVideoStreams"];
    let number = |list: &str| selected[list].as_array().map_or(0, Vec::len);
    if number("AttendeeIds") + number("ExternalUserIds") > MAX_SELECTED {
        return Err(Fault::bad_request(format!(
            "{place}.SelectedVideoStreams: more than {MAX_SELECTED} streams in AttendeeIds and ExternalUserIds"
        )));
    }
    Ok(())
}

/// Rejects anything but the ARN of an S3 bucket, with or without a prefix.
pub fn check_bucket(place: &str, arn: &Json) -> Result<(), Fault> {
    let bucket = arn.as_str().and_then(|arn| arn.strip_prefix("arn:")?.split_once(":s3:::"));
    match bucket {
        Some((_, bucket)) if !bucket.is_empty() && !bucket.starts_with('/') => Ok(()),
        _ => Err(Fault::bad_request(format!("{place}: not the ARN of an S3 bucket"))),
    }
}
