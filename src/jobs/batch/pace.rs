//! How fast the requests of a batch go out: without a limit of rate at first, at a lower one as soon as the service asks
//! for fewer, and faster again while it does not (additive increase, multiplicative decrease).
//!
//! Times are given by the caller as what has passed since the batch began, so that a test has its own clock.

use std::time::Duration;

/// What is left of the rate when the service asks for fewer requests.
const DECREASE: f64 = 0.85;
/// What is left at least of the rate at which the service answered.
const LESS: f64 = 0.97;
/// What the rate gains a second, as a part of what it was when the service last asked for fewer.
const INCREASE: f64 = 0.02;
/// What the rate gains a second, as a part of itself, when the service has not asked for fewer for [`CALM`].
const FAST_INCREASE: f64 = 0.1;
/// After this time without being asked for fewer, another quota can hold.
const CALM: Duration = Duration::from_secs(15);
/// Requests under way when the rate was lowered do not lower it again.
const SETTLING: Duration = Duration::from_millis(400);
/// The lowest rate, in requests a second.
const LOWEST: f64 = 0.2;
/// Over how long answers are counted.
const WINDOW: Duration = Duration::from_secs(1);
/// How far a rate can be behind and catch up, because timers have a grain.
const SLACK: Duration = Duration::from_millis(5);
/// The longest wait that a service is obeyed for.
const LONGEST: Duration = Duration::from_secs(60);

/// The pace of one batch.
#[derive(Debug)]
pub struct Pace {
    ceiling: Option<f64>,
    /// Requests a second; `None` as long as nobody limits them.
    rate: Option<f64>,
    /// The rate when it was lowered last.
    base: f64,
    lowered: Duration,
    raised: Duration,
    next: Duration,
    answers: Answers,
    throttles: u64,
}

/// Answers that were no refusal, counted for windows of time.
#[derive(Debug, Default)]
struct Answers {
    began: Duration,
    count: f64,
    before: Option<f64>,
}

impl Answers {
    fn turn(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.began);
        if passed >= WINDOW {
            self.before = Some(self.count / passed.as_secs_f64());
            (self.began, self.count) = (now, 0.0);
        }
    }

    /// Answers a second.
    fn rate(&self, now: Duration) -> f64 {
        let passed = now.saturating_sub(self.began).as_secs_f64();
        self.before.unwrap_or(self.count / passed.max(0.1))
    }
}

impl Pace {
    /// A pace of at most `ceiling` requests a second, if there is one.
    pub fn new(ceiling: Option<f64>) -> Self {
        Self {
            ceiling,
            rate: ceiling,
            base: 0.0,
            lowered: Duration::ZERO,
            raised: Duration::ZERO,
            next: Duration::ZERO,
            answers: Answers::default(),
            throttles: 0,
        }
    }

    /// When the next request can go out; the past and now mean immediately.
    pub fn next(&self) -> Duration {
        self.next
    }

    /// Requests a second that can be sent, if that is limited.
    pub fn rate(&self) -> Option<f64> {
        self.rate
    }

    /// How often the service asked for fewer requests.
    pub fn throttles(&self) -> u64 {
        self.throttles
    }

    /// A request goes out.
    pub fn sent(&mut self, now: Duration) {
        self.raise(now);
        if let Some(rate) = self.rate {
            self.next = self.next.max(now.saturating_sub(SLACK)) + Duration::from_secs_f64(1.0 / rate);
        }
    }

    /// A request was answered, and not with a wish for fewer.
    pub fn answered(&mut self, now: Duration) {
        self.answers.turn(now);
        self.answers.count += 1.0;
    }

    /// The service asks for fewer requests, and for none before `wait` is over.
    pub fn throttled(&mut self, now: Duration, wait: Duration) {
        self.throttles += 1;
        self.answers.turn(now);
        if self.rate.is_none() || now.saturating_sub(self.lowered) >= SETTLING {
            let reached = self.answers.rate(now);
            // What was answered is known to be possible.
            let rate = self.rate.map_or(reached, |rate| (rate * DECREASE).max(rate.min(reached) * LESS)).max(LOWEST);
            (self.base, self.rate) = (rate, Some(rate));
            (self.lowered, self.raised) = (now, now);
            self.next = self.next.max(now) + Duration::from_secs_f64((1.0 / rate).min(1.0));
        }
        self.next = self.next.max(now + wait.min(LONGEST));
    }

    fn raise(&mut self, now: Duration) {
        let Some(rate) = self.rate.filter(|_| self.throttles > 0) else { return };
        let passed = now.saturating_sub(self.raised).as_secs_f64();
        let gain = match now.saturating_sub(self.lowered) >= CALM {
            true => rate * FAST_INCREASE,
            false => (self.base * INCREASE).max(LOWEST / 10.0),
        };
        let raised = rate + gain * passed;
        self.rate = Some(self.ceiling.map_or(raised, |ceiling| raised.min(ceiling)));
        self.raised = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A service with a bucket of tokens, and the requests that it let pass in each second, under `concurrency`
    /// callers who wait `latency` for a response.
    fn passed(ceiling: Option<f64>, capacity: f64, burst: f64, concurrency: usize, seconds: usize) -> Vec<u32> {
        let latency = Duration::from_millis(20);
        let mut pace = Pace::new(ceiling);
        let mut passed = vec![0; seconds];
        let (mut tokens, mut filled) = (burst, Duration::ZERO);
        let mut under_way: Vec<(Duration, bool)> = Vec::new();
        let step = Duration::from_millis(1);
        let mut now = Duration::ZERO;
        while now < Duration::from_secs(seconds as u64) {
            under_way.retain(|(end, is_refused)| {
                let is_over = *end <= now;
                match (is_over, is_refused) {
                    (true, true) => pace.throttled(now, Duration::ZERO),
                    (true, false) => pace.answered(now),
                    _ => {}
                }
                !is_over
            });
            while under_way.len() < concurrency && pace.next() <= now {
                pace.sent(now);
                tokens = (tokens + (now - filled).as_secs_f64() * capacity).min(burst);
                filled = now;
                let is_refused = tokens < 1.0;
                if !is_refused {
                    tokens -= 1.0;
                    passed[now.as_secs() as usize] += 1;
                }
                under_way.push((now + latency, is_refused));
            }
            now += step;
        }
        passed
    }

    #[test]
    fn it_settles_within_a_fifth_of_what_the_service_takes() {
        // 8 callers at 20 ms ask for 400 a second.
        for capacity in [5.0_f64, 10.0, 40.0, 200.0] {
            for burst in [(capacity / 10.0).max(1.0), capacity, 2.0 * capacity] {
                let passed = passed(None, capacity, burst, 8, 60);
                let settled = f64::from(passed[20..].iter().sum::<u32>()) / 40.0;
                assert!(settled > 0.8 * capacity && settled < 1.2 * capacity, "{capacity}, {burst}: {settled}");
            }
        }
    }

    #[test]
    fn nothing_limits_it_before_the_service_does() {
        let passed = passed(None, 1e9, 1e9, 8, 3);
        assert!(passed.iter().all(|passed| *passed >= 350), "{passed:?}");
    }

    #[test]
    fn a_ceiling_is_not_passed() {
        for capacity in [20.0, 1e9] {
            let passed = passed(Some(25.0), capacity, capacity, 8, 30);
            assert!(passed.iter().all(|passed| *passed <= 27), "{passed:?}");
        }
    }

    #[test]
    fn a_wait_that_the_service_names_is_obeyed() {
        let mut pace = Pace::new(None);
        pace.sent(Duration::ZERO);
        pace.throttled(Duration::from_secs(1), Duration::from_secs(7));
        assert!(pace.next() >= Duration::from_secs(8));
        pace.throttled(Duration::from_secs(2), Duration::from_secs(100_000));
        assert!(pace.next() <= Duration::from_secs(63));
    }
}
