//! The decision whether a call's request is sent again, as a retry classifier of the SDK that has the last word.
//!
//! | what became of the request | reads, requests with a token, absolute ones | others |
//! |---|---|---|
//! | it had no effect | again | again |
//! | it might have had its effect | again | never |

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction, RetryClassifierPriority};
use aws_smithy_types::retry::ErrorKind;

use super::failure::{Failure, Fate, Remedy};
use super::{GROWTH, LONGEST_WAIT, PATIENCE, Retries, THROTTLED_GROWTH};
use crate::api::class::Class;
use crate::api::lock::lock;
use crate::aws::credentials::Renewal;
use crate::aws::recorder::{Announce, Record};
use crate::text::duration;

/// The shortest wait that is announced. A person does not wonder about a shorter one.
const ANNOUNCED: Duration = Duration::from_secs(1);

/// Decides for one call whether its request is sent again.
#[derive(Debug)]
pub struct Policy {
    retries: Retries,
    class: Class,
    record: Arc<Mutex<Record>>,
    renewal: Renewal,
    began: Instant,
    spent: Mutex<Spent>,
    /// Takes a line about each wait that a person notices.
    announce: Option<Announce>,
}

/// What was tried already.
#[derive(Debug, Default)]
struct Spent {
    attempts: u32,
    /// What was decided after the last of them.
    wait: Option<Duration>,
    throttles: u32,
    is_clock_corrected: bool,
    are_credentials_renewed: bool,
}

impl Policy {
    /// The policy of a call of this class, of which `record` is kept. `renewal` lets credentials be fetched again.
    pub fn new(retries: Retries, class: Class, record: Arc<Mutex<Record>>, renewal: Renewal) -> Self {
        let (began, spent) = (Instant::now(), Mutex::default());
        Self { retries, class, record, renewal, began, spent, announce: None }
    }

    /// The same policy, which announces waits of a second and more.
    #[must_use]
    pub fn announcing(self, announce: Option<Announce>) -> Self {
        Self { announce, ..self }
    }

    /// The wait before the next attempt, if one follows after this many. The SDK asks more than once.
    fn wait(&self, attempts: u32, failure: &Failure, status: u16, is_clock_wrong: bool) -> Option<Duration> {
        let mut spent = lock(&self.spent);
        if spent.attempts != attempts {
            spent.attempts = attempts;
            spent.wait = self.decide(&mut spent, failure, is_clock_wrong, self.began.elapsed());
            if let (Some(announce), Some(wait)) = (&self.announce, spent.wait.filter(|wait| *wait >= ANNOUNCED)) {
                announce.say(&self.announcement(attempts, failure, status, wait));
            }
        }
        spent.wait
    }

    /// What has failed, when the request is sent again, and how many attempts there are: `HTTP 429; trying again in 2s (attempt 3
    /// of 10)`.
    fn announcement(&self, attempts: u32, failure: &Failure, status: u16, wait: Duration) -> String {
        let what = match (status, failure.fate) {
            (0, Fate::NotSent) => "No connection".to_owned(),
            (0, _) => "No response".to_owned(),
            (status, _) => format!("HTTP {status}"),
        };
        let most = match failure.remedy {
            Remedy::Later(_) => self.retries.throttled,
            _ => self.retries.attempts,
        };
        let wait = duration::shown(Duration::from_secs(wait.as_secs()));
        format!("{what}; trying again in {wait} (attempt {} of {most})", attempts + 1)
    }

    /// The wait before the next attempt of a call that began so long ago.
    fn decide(
        &self,
        spent: &mut Spent,
        failure: &Failure,
        is_clock_wrong: bool,
        elapsed: Duration,
    ) -> Option<Duration> {
        if failure.fate == Fate::Unknown && self.class == Class::Once {
            return None;
        }
        match failure.remedy {
            Remedy::None => None,
            Remedy::Clock => {
                (is_clock_wrong && !std::mem::replace(&mut spent.is_clock_corrected, true)).then_some(Duration::ZERO)
            }
            Remedy::Credentials if spent.are_credentials_renewed => None,
            Remedy::Credentials => {
                spent.are_credentials_renewed = true;
                self.renewal.ask();
                Some(Duration::ZERO)
            }
            Remedy::Again => (spent.attempts < self.retries.attempts)
                .then(|| jittered(self.retries.wait, GROWTH, spent.attempts.saturating_sub(spent.throttles + 1))),
            Remedy::Later(asked_for) => {
                spent.throttles += 1;
                let wait = jittered(self.retries.throttled_wait, THROTTLED_GROWTH, spent.throttles - 1);
                // Whoever is told the same time would come again at the same time.
                let wait = asked_for.map_or(wait, |asked_for| asked_for + wait.min(self.retries.throttled_wait));
                let is_in_time = elapsed + wait < PATIENCE;
                (spent.attempts < self.retries.throttled && is_in_time).then_some(wait)
            }
        }
    }
}

/// A random wait up to `first`, which grows with each one before it.
fn jittered(first: Duration, growth: u32, before: u32) -> Duration {
    let longest = growth.checked_pow(before).and_then(|factor| first.checked_mul(factor)).unwrap_or(LONGEST_WAIT);
    longest.min(LONGEST_WAIT).mul_f64(fastrand::f64())
}

impl ClassifyRetry for Policy {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        self.classify_retry_v2(context, &RetryAction::NoActionIndicated)
    }

    fn classify_retry_v2(&self, context: &InterceptorContext, previous: &RetryAction) -> RetryAction {
        let mut record = lock(&self.record);
        let Some(failure) = Failure::of(context, &record) else { return RetryAction::NoActionIndicated };
        record.failure = Some(failure.clone());
        let (attempts, status) = (record.attempts, record.status);
        drop(record);
        // The SDK alone knows whether the clock was wrong: it has measured it, and signs with the right time from here
        // on.
        match self.wait(attempts, &failure, status, previous.should_retry()) {
            Some(wait) => {
                lock(&self.record).is_clock_wrong |= failure.remedy == Remedy::Clock;
                RetryAction::retryable_error_with_explicit_delay(ErrorKind::TransientError, wait)
            }
            None => RetryAction::RetryForbidden,
        }
    }

    fn name(&self) -> &'static str {
        "Policy"
    }

    /// After every classifier of the SDK.
    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}

#[cfg(test)]
mod simulated;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::environment::Environment;
    use crate::aws::settings::Lookup;

    /// The waits of a call whose every attempt fails like this.
    fn waits(retries: Retries, class: Class, failure: &Failure) -> Vec<Duration> {
        let policy = Policy::new(retries, class, Arc::default(), Renewal::default());
        (1..).map_while(|attempts| policy.wait(attempts, failure, 0, true)).collect()
    }

    fn failure(fate: Fate, remedy: Remedy) -> Failure {
        Failure { fate, remedy }
    }

    #[test]
    fn waits_are_random_and_grow_to_a_limit() {
        let again = failure(Fate::Refused, Remedy::Again);
        let found: Vec<_> = (0..200).map(|_| waits(Retries::STANDARD, Class::Once, &again)).collect();
        for (number, longest) in [0.5, 1.0, 2.0, 4.0].into_iter().enumerate() {
            let of_all = found.iter().map(|waits| waits[number].as_secs_f64());
            let (least, most) =
                of_all.fold((f64::MAX, 0.0_f64), |(least, most), wait| (least.min(wait), most.max(wait)));
            assert!(least < longest * 0.2 && most > longest * 0.8 && most <= longest, "{least} {most} {longest}");
        }
        assert!(found.iter().all(|waits| waits.len() == 4));
        let later = failure(Fate::Refused, Remedy::Later(None));
        let found: Vec<_> = (0..200).map(|_| waits(Retries::STANDARD, Class::Once, &later)).collect();
        assert!(found.iter().all(|waits| waits.len() == 9 && waits.iter().all(|wait| *wait <= LONGEST_WAIT)));
        assert!(found.iter().any(|waits| waits[8] > LONGEST_WAIT / 2));
    }

    /// `docs/reliability.md` says what the constants say.
    #[test]
    fn the_page_has_the_numbers() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = words(include_str!("../../../docs/reliability.md"));
        let Retries { attempts, throttled, wait, throttled_wait } = Retries::STANDARD;
        let times = |growth| ["", "once", "twice", "three times", "four times", "five times"][growth as usize];
        let said = [
            "A request is sent up to",
            &attempts.to_string(),
            "times, and up to",
            &throttled.to_string(),
            "times within",
            ["no", "one", "two"][(PATIENCE.as_secs() / 60) as usize],
            "minutes if the service throttles. The waits are random: up to",
            &wait.as_secs_f64().to_string(),
            "s at first, then",
            times(GROWTH),
            "as long each time, at most",
            &LONGEST_WAIT.as_secs().to_string(),
            "s. If the service throttles, they are up to",
            &throttled_wait.as_secs_f64().to_string(),
            "s at first and",
            times(THROTTLED_GROWTH),
            "as long each time.",
        ]
        .join(" ");
        assert!(page.contains(&said), "{said}");
        let lookup = Lookup::without_profile(&Environment::of(&[("AWS_NEW_RETRIES_2026", "true")]));
        let Retries { wait, throttled_wait, .. } = Retries::configured(&lookup).unwrap();
        let said =
            format!("shortens the first waits to {} s and {} s.", wait.as_secs_f64(), throttled_wait.as_secs_f64());
        assert!(page.contains(&said), "{said}");
    }

    #[test]
    fn the_same_failure_is_counted_once_however_often_the_sdk_asks() {
        let policy = Policy::new(Retries::STANDARD, Class::Read, Arc::default(), Renewal::default());
        let expired = failure(Fate::Refused, Remedy::Credentials);
        assert_eq!(policy.wait(1, &expired, 403, false), policy.wait(1, &expired, 403, false));
        assert_eq!(policy.wait(2, &expired, 403, false), None);
    }

    #[test]
    fn what_may_have_been_done_is_repeated_by_all_classes_but_one() {
        let unknown = failure(Fate::Unknown, Remedy::Again);
        for class in [Class::Read, Class::Tokened, Class::Absolute] {
            assert_eq!(waits(Retries::STANDARD, class, &unknown).len(), 4, "{class:?}");
        }
        let many = Retries { attempts: 100, throttled: 100, ..Retries::STANDARD };
        assert!(waits(many, Class::Once, &unknown).is_empty());
    }

    #[test]
    fn the_wait_that_is_asked_for_is_waited_unless_nobody_would() {
        let asked = |seconds| failure(Fate::Refused, Remedy::Later(Some(Duration::from_secs(seconds))));
        let found = waits(Retries::STANDARD, Class::Once, &asked(5));
        assert!(found.iter().all(|wait| wait.as_secs() >= 5 && wait.as_secs() <= 8), "{found:?}");
        assert!(waits(Retries::STANDARD, Class::Once, &asked(200)).is_empty());
        assert!(waits(Retries::NONE, Class::Read, &asked(1)).is_empty());
    }

    #[test]
    fn a_clock_is_corrected_once() {
        assert_eq!(waits(Retries::STANDARD, Class::Once, &failure(Fate::Refused, Remedy::Clock)), vec![Duration::ZERO]);
        let policy = Policy::new(Retries::STANDARD, Class::Once, Arc::default(), Renewal::default());
        assert_eq!(policy.wait(1, &failure(Fate::Refused, Remedy::Clock), 403, false), None);
    }

    #[test]
    fn waits_that_a_person_notices_are_announced_once_each() {
        let said: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&said);
        let announce = Announce::new(Box::new(move |line| lock(&kept).push(line.to_owned())));
        // Nothing is random without waits of its own.
        let retries = Retries { throttled_wait: Duration::ZERO, ..Retries::STANDARD };
        let policy = Policy::new(retries, Class::Read, Arc::default(), Renewal::default()).announcing(Some(announce));
        let later = |fate, milliseconds| failure(fate, Remedy::Later(Some(Duration::from_millis(milliseconds))));
        for (attempts, status, failure) in [
            (1, 429, later(Fate::Refused, 999)),
            (2, 429, later(Fate::Refused, 20_500)),
            (2, 429, later(Fate::Refused, 20_500)),
            (3, 0, later(Fate::NotSent, 1_000)),
            (4, 0, later(Fate::Unknown, 2_000)),
            (5, 503, failure(Fate::Refused, Remedy::None)),
        ] {
            policy.wait(attempts, &failure, status, false);
        }
        let expected = [
            "HTTP 429; trying again in 20s (attempt 3 of 10)",
            "No connection; trying again in 1s (attempt 4 of 10)",
            "No response; trying again in 2s (attempt 5 of 10)",
        ];
        assert_eq!(*lock(&said), expected);
    }
}
