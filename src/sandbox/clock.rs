//! How time passes in the sandbox.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::time::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS};

/// When background work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// After a time like that of the service, by the machine's clock.
    Real,
    /// As soon as it was asked for.
    Instant,
    /// When sandbox tick has moved the time on; it stands still otherwise.
    Manual,
}

impl Clock {
    /// The time at which work that begins `now` and takes `duration` is done, both in milliseconds.
    pub fn done_at(self, now: i64, duration: i64) -> i64 {
        match self {
            Self::Real | Self::Manual => now.saturating_add(duration),
            Self::Instant => now,
        }
    }
}

/// The machine's time, in milliseconds since 1970.
pub fn machine_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The longest duration that is taken, so that no sum of times overflows.
const MAX_MS: u64 = 36_525 * DAY_MS.unsigned_abs();

/// Reads a duration such as `200ms`, `30s`, `5m`, `24h`, `7d` or `1h30m`.
///
/// # Errors
/// What is wrong with it.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let form = || format!("{text:?} is not a duration such as 200ms, 30s, 5m, 24h, 7d or 1h30m");
    let mut rest = text;
    let mut milliseconds: u64 = 0;
    while !rest.is_empty() {
        let digits = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let letters = after.find(|character: char| character.is_ascii_digit()).unwrap_or(after.len());
        let (unit, next) = after.split_at(letters);
        let unit = match unit {
            "ms" => 1,
            "s" => SECOND_MS,
            "m" => MINUTE_MS,
            "h" => HOUR_MS,
            "d" => DAY_MS,
            _ => return Err(form()),
        };
        let part =
            number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit.unsigned_abs())).ok_or_else(form)?;
        milliseconds = milliseconds.checked_add(part).ok_or_else(form)?;
        rest = next;
    }
    match milliseconds {
        _ if text.is_empty() => Err(form()),
        MAX_MS.. => Err(format!("{text:?} is more than 100 years")),
        _ => Ok(Duration::from_millis(milliseconds)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        for (text, milliseconds) in [
            ("200ms", 200),
            ("30s", 30_000),
            ("5m", 300_000),
            ("24h", 86_400_000),
            ("1h30m", 5_400_000),
            ("7d", 604_800_000),
        ] {
            assert_eq!(parse_duration(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
        for text in ["", "5", "m", "5x", "-5m", "5 m", "99999999999999999999s", "99999999999999999d", "999999d"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }
}
