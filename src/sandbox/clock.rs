//! How fast the sandbox's background work is done.

/// When background work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// After a time like that of the service, by the machine's clock.
    Real,
    /// As soon as it was asked for.
    Instant,
}

impl Clock {
    /// The time at which work that begins `now` and takes `duration` is done, both in milliseconds.
    pub fn done_at(self, now: i64, duration: i64) -> i64 {
        match self {
            Self::Real => now.saturating_add(duration),
            Self::Instant => now,
        }
    }
}
