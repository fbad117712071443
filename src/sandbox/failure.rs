//! Work in the background that fails, by the rules of `--fail`.

use std::sync::atomic::{AtomicU64, Ordering};

use super::fault_rule::Often;
use super::{Call, id};

/// Work that can fail, and its result: for the error, the completion and `docs/sandbox.md`.
pub const WORKS: [(&str, &str); 11] = [
    ("phone-number-order", "the order and its numbers are Failed, and no number is acquired"),
    ("calling-name", "the CallingNameStatus of the number is UpdateFailed"),
    ("media-capture-pipeline", "Failed instead of InProgress"),
    ("media-concatenation-pipeline", "Failed instead of InProgress"),
    ("media-insights-pipeline", "Failed instead of InProgress"),
    ("media-live-connector-pipeline", "Failed instead of InProgress"),
    ("media-stream-pipeline", "Failed instead of InProgress"),
    ("stream-pool", "FAILED instead of ACTIVE when it is created"),
    ("speaker-search-task", "Failed, or FAILED with a voice connector, instead of finishing"),
    ("voice-tone-analysis-task", "Failed, or FAILED with a voice connector, instead of finishing"),
    ("*", "all of these"),
];

/// Which work fails, and how often.
#[derive(Debug, Clone, PartialEq)]
pub struct FailureRule {
    work: &'static str,
    often: Often,
}

impl FailureRule {
    /// Parses a rule: the name of the work, and after a colon a probability (`0.2`) or a count (`2x`) if it fails only
    /// sometimes.
    ///
    /// # Errors
    /// The problem, and what is allowed there.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (name, often) = text.split_once(':').unwrap_or((text, "1"));
        let known = WORKS.iter().find(|(work, _)| *work == name);
        let Some((work, _)) = known else {
            let known = WORKS.map(|(work, _)| work).join(", ");
            return Err(format!("{name:?} is not work that can fail; known: {known}"));
        };
        Ok(Self { work, often: Often::parse(often)? })
    }
}

/// The rules and their counts.
#[derive(Debug, Default)]
pub struct Failures {
    rules: Vec<(FailureRule, AtomicU64)>,
    draws: AtomicU64,
}

impl Failures {
    /// Rules by which nothing has failed yet.
    pub fn new(rules: Vec<FailureRule>) -> Self {
        Self { rules: rules.into_iter().map(|rule| (rule, AtomicU64::new(0))).collect(), draws: AtomicU64::new(0) }
    }

    /// Whether work of this name fails now. The first rule for it decides.
    fn befall(&self, work: &str, seed: Option<u64>) -> bool {
        let rule = self.rules.iter().find(|(rule, _)| rule.work == work || rule.work == "*");
        rule.is_some_and(|(rule, befallen)| match rule.often {
            Often::Share(share) => id::draw(seed, &self.draws) < share,
            Often::First(most) => befallen.fetch_add(1, Ordering::Relaxed) < most,
        })
    }
}

impl Call<'_> {
    /// Whether the work called `work`, one of `WORKS`, fails.
    pub(super) fn fails(&self, work: &str) -> bool {
        self.failures.befall(work, self.seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_names_work_and_says_how_often() {
        let failures =
            Failures::new(vec![FailureRule::parse("stream-pool:2x").unwrap(), FailureRule::parse("*:0").unwrap()]);
        let befallen = [0; 4].map(|_| failures.befall("stream-pool", None));
        assert_eq!(befallen, [true, true, false, false]);
        assert!(!failures.befall("calling-name", None));
        let always = Failures::new(vec![FailureRule::parse("calling-name").unwrap()]);
        assert!(always.befall("calling-name", Some(7)) && !always.befall("stream-pool", Some(7)));
        let shares = || {
            let failures = Failures::new(vec![FailureRule::parse("*:0.5").unwrap()]);
            (0..64).map(move |_| failures.befall("calling-name", Some(7))).collect::<Vec<_>>()
        };
        assert_eq!(shares(), shares());
        assert!(shares().contains(&true) && shares().contains(&false));
        for wrong in ["", "meeting", "stream-pool:2", "stream-pool:x", "stream-pool:-1"] {
            assert!(FailureRule::parse(wrong).is_err(), "{wrong}");
        }
    }
}
