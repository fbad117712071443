//! Looking again and again, until something has ended.

use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval, sleep, timeout_at};

use crate::api::error::Error;

/// How often to look, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The time between a response and the next look.
    pub every: Duration,
    /// The time after which to stop looking. Zero looks once.
    pub timeout: Duration,
}

/// What a look has found.
#[derive(Debug)]
pub enum Look<T> {
    /// It has ended.
    Ended(T),
    /// It continues; and how far it is, in a word or two.
    Going(T, String),
}

/// How the waiting has ended.
#[derive(Debug)]
pub enum End<T> {
    /// What was waited for.
    Ended(T),
    /// The time was over; what was found last, and how far it was, if anything was found.
    TimedOut(Option<(T, String)>),
}

/// Is told how the waiting goes, about once a second.
pub trait Onlooker {
    /// How far it was last, and how long it has taken.
    fn waiting(&self, state: &str, passed: Duration);
}

/// Looks until it has ended or the time is over. A look that is refused because there were too many requests is as none.
///
/// # Errors
/// If a look fails otherwise.
pub async fn until_ended<T>(
    pace: Pace,
    onlooker: &impl Onlooker,
    mut look: impl AsyncFnMut() -> Result<Look<T>, Error>,
) -> Result<End<T>, Error> {
    let began = Instant::now();
    let deadline = began.checked_add(pace.timeout);
    let mut last: Option<(T, String)> = None;
    loop {
        let state = last.as_ref().map_or("", |(_, state)| state.as_str());
        let in_time = deadline.filter(|_| !pace.timeout.is_zero());
        let Some(found) = watched(onlooker, state, began, within(in_time, look())).await else {
            return Ok(End::TimedOut(last));
        };
        match found {
            Ok(Look::Ended(found)) => return Ok(End::Ended(found)),
            Ok(Look::Going(found, state)) => last = Some((found, state)),
            Err(error) if error.attempt.is_some_and(|attempt| attempt.later.is_some()) => {}
            Err(error) => return Err(error),
        }
        let now = Instant::now();
        if deadline.is_some_and(|deadline| now >= deadline) {
            return Ok(End::TimedOut(last));
        }
        // The last look is when the time is over, not before.
        let left = deadline.map_or(pace.every, |deadline| pace.every.min(deadline - now));
        let state = last.as_ref().map_or("", |(_, state)| state.as_str());
        watched(onlooker, state, began, sleep(left)).await;
    }
}

/// The end of `work`, unless the deadline comes first.
async fn within<T>(deadline: Option<Instant>, work: impl Future<Output = T>) -> Option<T> {
    match deadline {
        // A look that began in time is given a moment to end.
        Some(deadline) => timeout_at(deadline.max(Instant::now() + GRACE), work).await.ok(),
        None => Some(work.await),
    }
}

/// How long a look can take that begins when the time is over.
const GRACE: Duration = Duration::from_secs(2);

/// The end of `work`, of which the onlooker hears meanwhile.
async fn watched<T>(onlooker: &impl Onlooker, state: &str, began: Instant, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut second = interval(Duration::from_secs(1));
    second.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            biased;
            // First, so that every state is told, however soon the next one comes.
            _ = second.tick() => onlooker.waiting(state, began.elapsed()),
            done = &mut work => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::future::pending;

    use tokio::runtime::Builder;

    use super::*;
    use crate::api::error::{Attempt, Kind};

    struct Heard(RefCell<Vec<String>>);

    impl Onlooker for Heard {
        fn waiting(&self, state: &str, _: Duration) {
            self.0.borrow_mut().push(state.to_owned());
        }
    }

    fn waited(
        pace: Pace,
        look: impl AsyncFnMut() -> Result<Look<u32>, Error>,
    ) -> (Result<End<u32>, Error>, Vec<String>) {
        let heard = Heard(RefCell::default());
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let end = runtime.block_on(until_ended(pace, &heard, look));
        (end, heard.0.into_inner())
    }

    fn failure(is_throttled: bool) -> Error {
        let attempt = Attempt {
            attempts: 5,
            is_outcome_unknown: false,
            is_retryable: true,
            later: is_throttled.then_some(Duration::ZERO),
        };
        Error::new(Kind::Service, "no").after(attempt)
    }

    const QUICK: Pace = Pace { every: Duration::from_millis(1), timeout: Duration::from_secs(60) };

    #[test]
    fn it_looks_until_it_has_ended() {
        let mut looks = 0;
        let (end, heard) = waited(QUICK, async || {
            looks += 1;
            Ok(if looks < 4 { Look::Going(looks, format!("state {looks}")) } else { Look::Ended(looks) })
        });
        assert!(matches!(end, Ok(End::Ended(4))), "{end:?}");
        assert!(heard.contains(&"state 3".to_owned()), "{heard:?}");
    }

    #[test]
    fn the_time_may_be_over_first() {
        for timeout in [Duration::ZERO, Duration::from_millis(20)] {
            let mut looks = 0;
            let (end, _) = waited(Pace { timeout, ..QUICK }, async || {
                looks += 1;
                Ok(Look::Going(looks, "going".to_owned()))
            });
            assert!(matches!(end, Ok(End::TimedOut(Some((1.., _))))), "{end:?}");
            assert!(looks == 1 || !timeout.is_zero(), "{looks} looks");
        }
    }

    #[test]
    fn too_many_requests_do_not_end_it_and_other_failures_do() {
        let mut looks = 0;
        let (end, _) = waited(QUICK, async || {
            looks += 1;
            if looks < 3 { Err(failure(true)) } else { Ok(Look::Ended(looks)) }
        });
        assert!(matches!(end, Ok(End::Ended(3))), "{end:?}");
        let (end, _) = waited(QUICK, async || Err(failure(false)));
        assert_eq!(end.unwrap_err().message, "no");
    }

    #[test]
    fn a_look_without_an_end_is_given_up() {
        let timeout = Duration::from_millis(10);
        let (end, _) = waited(Pace { timeout, ..QUICK }, async || pending().await);
        assert!(matches!(end, Ok(End::TimedOut(None))), "{end:?}");
    }
}
