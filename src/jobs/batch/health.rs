//! Whether what failed for a row would fail for every other one too, so that the batch ends with rows left undone instead of
//! going through all of them.

use std::time::Duration;

use super::{Blame, Meaning};

/// After so many failures in a row with which the service has said nothing of the rows, it will not of the next one.
pub const SILENCES: u32 = 10;
/// So many rows are refused for who asks, before any other is done, until the rest is thought to be refused too.
pub const DENIALS: u32 = 10;
/// For how long a service can want fewer requests, and take none.
pub const PATIENCE: Duration = Duration::from_secs(120);
/// How often a request goes out again that did not reach the service while others did.
pub const RETURNS: u8 = 3;

/// What the responses so far say of the service.
#[derive(Debug, Default)]
pub struct Health {
    silences: u32,
    denials: u32,
    has_served: bool,
    /// When the service last said something of a row, or the batch began.
    heard: Duration,
    /// Since when it has taken no request because it wants fewer.
    overrun: Option<Duration>,
}

/// What becomes of a row that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is told of as failed.
    Failed,
    /// It is told of as unknown.
    Unknown,
    /// It had no effect and goes out again.
    Again,
    /// It had no effect, and the batch ends. It is sent in the next run.
    Left,
    /// It might have had an effect, and the batch ends.
    Lost,
}

impl Health {
    /// A row was done.
    pub fn served(&mut self, now: Duration) {
        self.has_served = true;
        self.heard_of(now);
    }

    /// The service said something of a row.
    fn heard_of(&mut self, now: Duration) {
        (self.silences, self.heard, self.overrun) = (0, now, None);
    }

    /// A row that went out at `sent` for the `returns`-th time more failed, with this meaning. `was_served` says whether any row was done in
    /// an earlier run. The second part says whether the batch ends.
    pub fn failed(
        &mut self,
        meaning: Meaning,
        (now, sent, returns): (Duration, Duration, u8),
        was_served: impl FnOnce() -> bool,
    ) -> (Verdict, bool) {
        let silent = |health: &mut Self| {
            health.silences += 1;
            health.silences >= SILENCES
        };
        match meaning {
            Meaning::Fatal { is_outcome_unknown: true } => (Verdict::Lost, true),
            Meaning::Fatal { is_outcome_unknown: false } => (Verdict::Left, true),
            Meaning::Later(_) => match now.saturating_sub(*self.overrun.get_or_insert(now)) < PATIENCE {
                true => (Verdict::Again, false),
                false => (Verdict::Left, true),
            },
            // Others that went out after it have reached the service.
            Meaning::Unreached if self.heard > sent && returns < RETURNS => (Verdict::Again, false),
            Meaning::Unreached if self.heard > sent => (Verdict::Failed, silent(self)),
            Meaning::Unreached => (Verdict::Left, true),
            Meaning::Unknown => (Verdict::Unknown, silent(self)),
            Meaning::Failed(Blame::Service) => (Verdict::Failed, silent(self)),
            Meaning::Failed(Blame::Caller) => {
                self.heard_of(now);
                self.denials += 1;
                let is_for_all = self.denials >= DENIALS && !self.has_served && !was_served();
                (Verdict::Failed, is_for_all)
            }
            Meaning::Failed(Blame::Row) => {
                self.served(now);
                (Verdict::Failed, false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn ends(health: &mut Health, meaning: Meaning, was_served: bool) -> bool {
        health.failed(meaning, (at(9), at(8), 0), || was_served).1
    }

    #[test]
    fn what_nobody_can_do_ends_it_at_once() {
        for is_outcome_unknown in [true, false] {
            let (verdict, is_over) =
                Health::default().failed(Meaning::Fatal { is_outcome_unknown }, (at(1), at(0), 0), || true);
            let expected = if is_outcome_unknown { Verdict::Lost } else { Verdict::Left };
            assert_eq!((verdict, is_over), (expected, true));
        }
    }

    #[test]
    fn a_service_that_others_reach_is_tried_again_and_one_that_nobody_reaches_is_not() {
        let mut health = Health::default();
        let unreached =
            |health: &mut Health, sent, returns| health.failed(Meaning::Unreached, (at(9), sent, returns), || true);
        assert_eq!(unreached(&mut health, at(0), 0), (Verdict::Left, true));
        health.served(at(5));
        assert_eq!(unreached(&mut health, at(4), 0), (Verdict::Again, false));
        assert_eq!(unreached(&mut health, at(4), RETURNS), (Verdict::Failed, false));
        assert_eq!(unreached(&mut health, at(6), 0), (Verdict::Left, true));
    }

    #[test]
    fn silence_in_a_row_ends_it_and_an_answer_begins_anew() {
        let mut health = Health::default();
        for round in 0..3 {
            for count in 1..SILENCES {
                let meaning = if count % 2 == 0 { Meaning::Unknown } else { Meaning::Failed(Blame::Service) };
                assert!(!ends(&mut health, meaning, false), "{round}, {count}");
            }
            match round {
                0 => health.served(at(9)),
                _ => assert!(!ends(&mut health, Meaning::Failed(Blame::Row), false)),
            }
        }
        (1..SILENCES).for_each(|_| assert!(!ends(&mut health, Meaning::Unknown, false)));
        assert!(ends(&mut health, Meaning::Unknown, true));
    }

    #[test]
    fn a_refusal_of_the_caller_ends_it_only_where_nothing_was_ever_done() {
        for (was_served, is_served, expected) in [(false, false, true), (true, false, false), (false, true, false)] {
            let mut health = Health::default();
            if is_served {
                health.served(at(1));
            }
            let denied = Meaning::Failed(Blame::Caller);
            (1..DENIALS).for_each(|_| assert!(!ends(&mut health, denied, was_served)));
            assert_eq!(ends(&mut health, denied, was_served), expected);
        }
    }

    #[test]
    fn a_wish_for_fewer_is_obeyed_for_a_while() {
        let mut health = Health::default();
        health.served(at(100));
        let later = |health: &mut Health, now| health.failed(Meaning::Later(Duration::ZERO), (now, at(0), 0), || true);
        // Whatever the batch has waited for before.
        for first in [at(1000), at(5000)] {
            assert_eq!(later(&mut health, first), (Verdict::Again, false));
            assert_eq!(later(&mut health, first + PATIENCE / 2), (Verdict::Again, false));
            if first == at(1000) {
                health.served(at(1100));
            }
        }
        assert_eq!(later(&mut health, at(5000) + PATIENCE), (Verdict::Left, true));
    }
}
