//! Recordings. Nothing is recorded: the events report the location that the service would use.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};

use super::life::Life;
use super::line::What;
use super::media::number;
use super::run::{Ended, Failure};
use crate::sandbox::time::SECOND_MS;

/// How long RecordAudio lasts if neither a duration nor silence ends it. The guide has no figure.
const RECORDED_SECONDS: i64 = 60;
/// The folder of call recordings if the location has no prefix (the page "StartCallRecording").
const FOLDER: &str = "Amazon-Chime-SMA-Call-Recordings/";

/// The call recording of a leg: one at most.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Recording {
    /// None has begun.
    #[default]
    None,
    /// It runs, and goes to this place.
    Running(String),
    /// It is paused.
    Paused(String),
    /// It is over, and no other can begin.
    Stopped,
}

impl Life {
    /// Records speech. Nobody speaks, so silence ends it if silence detection is on.
    pub(super) async fn record(&mut self, parameters: &Json, data: &Json, leg: usize) -> Ended {
        let terminator = self.types_key_of(&parameters["RecordingTerminators"], leg).await;
        if terminator.is_none() {
            let seconds = ["SilenceDurationInSeconds", "DurationInSeconds"].map(|name| number(parameters, name));
            let seconds = seconds.into_iter().flatten().min().unwrap_or(RECORDED_SECONDS);
            match self.last(seconds.saturating_mul(SECOND_MS), data).await {
                Ended::Done(_) => {}
                ended => return ended,
            }
        }
        let destination = &parameters["RecordingDestination"];
        let prefix = destination["Prefix"].as_str().unwrap_or_default();
        let key = format!("{prefix}{}.wav", self.file_name(leg));
        let place = format!("s3://{}/{key}", destination["BucketName"].as_str().unwrap_or_default());
        self.say(What::Recording("RecordAudio".to_owned(), place)).await;
        let mut more = json!({
            "RecordingDestination": { "Type": "S3", "BucketName": destination["BucketName"], "Key": key }
        });
        if let Some(terminator) = terminator {
            more["RecordingTerminatorUsed"] = terminator.into();
        }
        Ended::Done(more)
    }

    pub(super) fn start_recording(&mut self, parameters: &Json, leg: usize) -> Result<Json, Failure> {
        if self.legs[leg].recording != Recording::None {
            return Err(Failure::invalid("CallId", "the leg has already been recorded"));
        }
        let given = parameters["Destination"]["Location"].as_str().unwrap_or_default().trim_end_matches('/');
        let folder = if given.contains('/') { "" } else { FOLDER };
        let day = self.today("%Y/%m/%d");
        let place = format!("{given}/{folder}{day}/{}.wav", self.file_name(leg));
        self.legs[leg].recording = Recording::Running(place.clone());
        Ok(json!({ "CallRecordingDestination": { "Type": "S3", "Location": place } }))
    }

    pub(super) async fn stop_recording(&mut self, leg: usize) -> Ended {
        match self.legs[leg].recording {
            Recording::Running(_) | Recording::Paused(_) => {
                self.end_recording(leg).await;
                Ended::done()
            }
            Recording::None | Recording::Stopped => {
                Ended::Failed(Failure::invalid("CallId", "the leg is not being recorded"))
            }
        }
    }

    /// Pauses or resumes the recording of a leg.
    pub(super) fn change_recording(&mut self, leg: usize, pauses: bool) -> Result<Json, Failure> {
        let recording = &mut self.legs[leg].recording;
        *recording = match std::mem::take(recording) {
            Recording::Running(place) if pauses => Recording::Paused(place),
            Recording::Paused(place) if !pauses => Recording::Running(place),
            other => {
                *recording = other;
                let state = if pauses { "running" } else { "paused" };
                return Err(Failure::invalid("CallId", &format!("the leg has no recording that is {state}")));
            }
        };
        Ok(json!({}))
    }

    /// Ends the recording of a leg, which would be in S3 then.
    pub(super) async fn end_recording(&mut self, leg: usize) {
        let recording = &mut self.legs[leg].recording;
        if let Recording::Running(place) | Recording::Paused(place) = recording {
            let place = format!("s3://{place}");
            *recording = Recording::Stopped;
            self.say(What::Recording("call recording".to_owned(), place)).await;
        }
    }

    fn file_name(&self, leg: usize) -> String {
        let milliseconds = self.stage.now().rem_euclid(SECOND_MS);
        let time = self.today("%-Y-%-m-%-d-%-H-%-M-%-S");
        format!("{time}-{milliseconds}_{}_{}", self.start.transaction, self.legs[leg].id)
    }

    fn today(&self, format: &str) -> String {
        let now = Timestamp::from_millisecond(self.stage.now()).unwrap_or_default();
        now.to_zoned(TimeZone::UTC).strftime(format).to_string()
    }
}
