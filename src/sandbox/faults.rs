//! The faults that befall requests, by the rules of `--fault`.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::clock::machine_time;
use super::fault::Fault;
use super::fault_rule::{Content, Effect, FaultRule, Instead, MESSAGE, Often, Page, status_of};
use super::{Answer, Request, Sandbox, id, lock, signature};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;

/// A rule and its count.
#[derive(Debug)]
pub struct ActiveRule {
    rule: FaultRule,
    befallen: AtomicU64,
    /// When the last requests within a rate were let pass.
    passed: Mutex<VecDeque<Instant>>,
}

/// The faults that befall one request.
#[derive(Debug, Default)]
pub struct Faults {
    /// How long the response is delayed.
    pub delay: Duration,
    /// What replaces the response.
    pub fault: Option<InsteadOfAnswer>,
}

/// What replaces a response, and by which rule.
#[derive(Debug, Clone)]
pub struct InsteadOfAnswer {
    /// The rule's effect as it was written.
    pub rule: String,
    /// What comes.
    pub what: Instead,
    /// Whether the request has its effect before that.
    pub is_after: bool,
}

impl ActiveRule {
    /// A rule that has befallen nothing yet.
    pub fn new(rule: FaultRule) -> Self {
        Self { rule, befallen: AtomicU64::new(0), passed: Mutex::default() }
    }

    /// Whether a request at this time is one too many; one that is not is counted.
    fn exceeds(&self, most: usize, period: Duration, now: Instant) -> bool {
        let mut passed = lock(&self.passed);
        while passed.front().is_some_and(|first| now.duration_since(*first) >= period) {
            passed.pop_front();
        }
        if passed.len() >= most {
            return true;
        }
        passed.push_back(now);
        false
    }
}

impl Sandbox {
    /// Whether any request can be befallen by a fault.
    pub(super) fn has_faults(&self) -> bool {
        !self.fault_rules.is_empty()
    }

    /// The faults for a request of `operation`, whose body need not have arrived yet. Delays add up. Of the rules that
    /// replace the response, the first that applies wins, so that the count of a later rule is not used up.
    pub(super) fn faults(&self, operation: &Operation, request: &Request<'_>) -> Faults {
        let mut faults = Faults::default();
        for active in self.fault_rules.iter().filter(|active| active.rule.fits(operation)) {
            let ActiveRule { rule, befallen, .. } = active;
            let is_decided = faults.fault.is_some() && !matches!(rule.effect, Effect::Delay(_));
            let holds = match rule.often {
                // Drawn in any case: what a seed draws for one rule does not depend on the others.
                Often::Share(share) => id::draw(self.seed, &self.draws) < share && !is_decided,
                Often::First(most) => {
                    !is_decided
                        && befallen
                            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |so_far| {
                                (so_far < most).then_some(so_far + 1)
                            })
                            .is_ok()
                }
            };
            if !holds {
                continue;
            }
            let (what, is_after) = match &rule.effect {
                Effect::Delay(delay) => {
                    faults.delay += *delay;
                    continue;
                }
                Effect::Clock(ahead) => match early_or_late(request, *ahead) {
                    Some(page) => (Instead::Page(page), false),
                    None => continue,
                },
                Effect::Rate { most, period, refusal } if active.exceeds(*most, *period, Instant::now()) => {
                    (Instead::Page(refusal.clone()), false)
                }
                Effect::Rate { .. } => continue,
                Effect::Instead { what, is_after } => (what.clone(), *is_after),
            };
            faults.fault = Some(InsteadOfAnswer { rule: rule.text.clone(), what, is_after });
        }
        faults
    }

    /// The time of the service for requests of `operation`, in milliseconds since 1970, if a rule says that it is wrong.
    pub(super) fn wrong_time(&self, operation: &Operation) -> Option<i64> {
        self.fault_rules.iter().filter(|active| active.rule.fits(operation)).find_map(|active| {
            match active.rule.effect {
                Effect::Clock(ahead) => Some(machine_time().saturating_add(ahead)),
                _ => None,
            }
        })
    }

    /// The error answer that a rule describes for a request of `operation`.
    pub(super) fn page(&self, page: &Page, operation: Option<&Operation>) -> Answer {
        let status = |code: &str| page.status.or_else(|| status_of(code, operation)).unwrap_or(500);
        let mut answer = match &page.content {
            Content::Documented => self.identified(Err(documented(operation, page.status.unwrap_or(500)))),
            Content::Code(code, message) => self.identified(Err(Fault {
                code: code.clone().into(),
                status: status(code),
                message: message.clone(),
            })),
            Content::Html => {
                let status = status("");
                let body = format!(
                    "<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>\r\n"
                );
                Answer { status, body: body.into(), headers: vec![("content-type", "text/html".to_owned())] }
            }
            Content::Empty => Answer { status: status(""), body: Vec::new(), headers: Vec::new() },
        };
        answer.headers.extend(page.headers.iter().cloned());
        answer
    }
}

/// The refusal of a request whose signature does not fit a clock that is so many milliseconds ahead, with the time by that
/// clock, in the words of AWS. A request without a signature fits any clock.
fn early_or_late(request: &Request<'_>, ahead: i64) -> Option<Page> {
    let signed = DateTime::from(signature::made_at(request)?).to_millis().ok()?;
    let now = machine_time().saturating_add(ahead);
    let skew = i64::try_from(signature::SKEW.as_millis()).unwrap_or(i64::MAX);
    let basic = |milliseconds: i64| {
        let text = super::iso8601(milliseconds);
        let seconds = text.split_once('.').map_or(text.as_str(), |(seconds, _)| seconds);
        seconds.replace(['-', ':'], "") + "Z"
    };
    let message = if signed < now - skew {
        format!(
            "Signature expired: {} is now earlier than {} ({} - 5 min.)",
            basic(signed),
            basic(now - skew),
            basic(now)
        )
    } else if signed > now + skew {
        format!(
            "Signature not yet current: {} is still later than {} ({} + 5 min.)",
            basic(signed),
            basic(now + skew),
            basic(now)
        )
    } else {
        return None;
    };
    Some(Page::new(Some(403), Content::Code("InvalidSignatureException".to_owned(), message)))
}

/// A time in milliseconds since 1970 as the header `Date` has it.
pub fn http_date(milliseconds: i64) -> String {
    DateTime::from_millis(milliseconds).fmt(Format::HttpDate).unwrap_or_default()
}

/// The documented error of an operation with this status, or the one that the services use for it.
fn documented(operation: Option<&Operation>, status: u16) -> Fault {
    let facts = operation.and_then(|operation| ServiceFacts::of(operation.service).operation(operation.name));
    let code = facts.and_then(|facts| facts.errors.iter().find(|(_, of)| *of == status)).map_or(
        match status {
            429 => "ThrottledClientException",
            400..=499 => "BadRequestException",
            503 => "ServiceUnavailableException",
            _ => "ServiceFailureException",
        },
        |(code, _)| code,
    );
    Fault { code: code.to_owned().into(), status, message: MESSAGE.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_second_has_more_requests_than_its_rate() {
        let active = ActiveRule::new(FaultRule::parse("*=rate=10/s").unwrap());
        let start = Instant::now();
        let second = Duration::from_secs(1);
        let times: Vec<Instant> = (0..200).map(|number| start + Duration::from_millis(number * 17)).collect();
        let passed: Vec<Instant> = times.into_iter().filter(|time| !active.exceeds(10, second, *time)).collect();
        for first in &passed {
            let within = passed.iter().filter(|time| *time >= first && **time - *first < second).count();
            assert!(within <= 10, "{within}");
        }
        // As many as can be: ten in each second of the 3.4.
        assert_eq!(passed.len(), 40);
    }
}
