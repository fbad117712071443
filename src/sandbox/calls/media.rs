//! Actions that a caller hears: nothing is heard, they take their time.

use serde_json::Value as Json;

use super::leg::FIRST;
use super::life::Life;
use super::parameter::{AUDIO, whole};
use super::run::{Ended, Failure};

/// How long an announcement takes: a text that is spoken, or a file once. The sandbox has no audio.
pub const PROMPT_MS: i64 = 1_000;
/// How long a comma among digits is (the page "SendDigits").
const COMMA_MS: i64 = 500;

/// A number among checked parameters.
pub fn number(parameters: &Json, name: &str) -> Option<i64> {
    whole(&parameters[name])
}

/// Whether a parameter that lists keys has this one.
pub fn has_key(keys: &Json, typed: &str) -> bool {
    keys.as_array().is_some_and(|keys| keys.iter().any(|key| key == typed))
}

/// Rejects audio that cannot be played. The service inspects the file; the sandbox only knows its name.
pub fn check_audio(source: &Json, name: &str) -> Result<(), Failure> {
    let key = source["Key"].as_str().unwrap_or_default();
    if source.is_null() || key.to_ascii_lowercase().ends_with(".wav") {
        return Ok(());
    }
    Err(Failure::of(AUDIO, format!("{name}: {key:?} must be the key of a WAV file")))
}

impl Life {
    pub(super) async fn pause(&mut self, parameters: &Json, data: &Json) -> Ended {
        self.last(number(parameters, "DurationInMilliseconds").unwrap_or(0), data).await
    }

    pub(super) async fn speak(&mut self) -> Ended {
        self.take_time(PROMPT_MS).await
    }

    pub(super) async fn play_audio(&mut self, parameters: &Json, data: &Json, leg: usize) -> Ended {
        if let Err(failure) = check_audio(&parameters["AudioSource"], "AudioSource") {
            return Ended::Failed(failure);
        }
        if self.types_key_of(&parameters["PlaybackTerminators"], leg).await.is_some() {
            return Ended::done();
        }
        let times = number(parameters, "Repeat").unwrap_or(1);
        self.last(PROMPT_MS.saturating_mul(times), data).await
    }

    pub(super) async fn send_digits(&mut self, parameters: &Json) -> Ended {
        let tone = number(parameters, "ToneDurationInMilliseconds").unwrap_or(0);
        let digits = parameters["Digits"].as_str().unwrap_or_default();
        let duration = digits.chars().map(|key| if key == ',' { COMMA_MS } else { tone }).sum();
        self.take_time(duration).await
    }

    /// The key that ends playback or a recording, if the party at a leg types it next and it is one of `keys`.
    pub(super) async fn types_key_of(&mut self, keys: &Json, leg: usize) -> Option<String> {
        let typed = self.digits.front().filter(|typed| has_key(keys, typed)).cloned()?;
        if self.legs[leg].tag != FIRST {
            return None;
        }
        self.digits.pop_front();
        self.say(super::line::What::Digits(typed.clone())).await;
        Some(typed)
    }
}
