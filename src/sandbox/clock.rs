//! How time passes in the sandbox.

use std::time::{SystemTime, UNIX_EPOCH};

/// When background work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// After about as long as the service takes, by the system clock.
    Real,
    /// As soon as it was asked for.
    Instant,
    /// When sandbox tick advances the clock; time stands still otherwise.
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
