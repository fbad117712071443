//! Many processes that start together against a service that takes few requests, by a clock that nobody waits for.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::*;

const CALLERS: usize = 200;
const RATE: u64 = 10;
const SECOND: Duration = Duration::from_secs(1);

/// A service that takes so many requests a second, in one of the manners in which services count.
enum Limiter {
    /// Never two within a tenth of a second.
    Strict(Option<Duration>),
    /// Ten in each second of the clock: which one it is, and how many there were.
    Fixed(u64, u64),
    /// Ten in any second: when the last ones were.
    Sliding(VecDeque<Duration>),
    /// A bucket of ten that fills again: hundredths of a request in it, and when that was.
    Bucket(u128, Duration),
}

impl Limiter {
    fn all() -> [(&'static str, Self); 4] {
        [
            ("strict", Self::Strict(None)),
            ("fixed", Self::Fixed(0, 0)),
            ("sliding", Self::Sliding(VecDeque::new())),
            ("bucket", Self::Bucket(u128::from(RATE) * 1000, Duration::ZERO)),
        ]
    }

    fn takes(&mut self, now: Duration) -> bool {
        match self {
            Self::Strict(last) => {
                let is_free = last.is_none_or(|last| now - last >= SECOND / 10);
                *last = if is_free { Some(now) } else { *last };
                is_free
            }
            Self::Fixed(second, taken) => {
                if *second != now.as_secs() {
                    (*second, *taken) = (now.as_secs(), 0);
                }
                *taken += 1;
                *taken <= RATE
            }
            Self::Sliding(times) => {
                times.retain(|time| now - *time < SECOND);
                let is_free = (times.len() as u64) < RATE;
                times.extend(is_free.then_some(now));
                is_free
            }
            Self::Bucket(thousandths, filled) => {
                let more = (now - *filled).as_millis() * u128::from(RATE);
                (*thousandths, *filled) = ((*thousandths + more).min(u128::from(RATE) * 1000), now);
                let is_free = *thousandths >= 1000;
                *thousandths -= if is_free { 1000 } else { 0 };
                is_free
            }
        }
    }
}

/// How many callers give up, and how many requests each has wasted, where all begin at the same moment.
fn play(retries: Retries, mut limiter: Limiter) -> (usize, f64) {
    let throttled = Failure { fate: Fate::Refused, remedy: Remedy::Later(None) };
    let policies: Vec<_> =
        (0..CALLERS).map(|_| Policy::new(retries, Class::Once, Arc::default(), Renewal::default())).collect();
    let mut spent: Vec<_> = (0..CALLERS).map(|_| Spent::default()).collect();
    let mut next: BinaryHeap<_> = (0..CALLERS).map(|caller| Reverse((Duration::ZERO, caller))).collect();
    let (mut wasted, mut failed) = (0_u32, 0);
    while let Some(Reverse((now, caller))) = next.pop() {
        if limiter.takes(now) {
            continue;
        }
        wasted += 1;
        spent[caller].attempts += 1;
        match policies[caller].decide(&mut spent[caller], &throttled, false, now) {
            Some(wait) => next.push(Reverse((now + wait, caller))),
            None => failed += 1,
        }
    }
    (failed, f64::from(wasted) / CALLERS as f64)
}

#[test]
fn processes_that_start_at_once_all_succeed_and_waste_less_than_three_requests_each() {
    for seed in 0..30 {
        for (name, limiter) in Limiter::all() {
            fastrand::seed(seed);
            let (failed, wasted) = play(Retries::STANDARD, limiter);
            assert!(failed == 0 && wasted < 3.0, "{name}, seed {seed}: {failed} fail, {wasted} wasted each");
        }
    }
}

/// The simulation can tell: waits that double from half a second waste more.
#[test]
fn shorter_waits_waste_more() {
    let short = Retries { throttled_wait: Duration::from_millis(100), ..Retries::STANDARD };
    for (name, limiter) in Limiter::all() {
        fastrand::seed(1);
        let (_, wasted) = play(short, limiter);
        assert!(wasted > 3.0, "{name}: {wasted}");
    }
}
