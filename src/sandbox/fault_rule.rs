//! Faults that are asked for with `--fault`: what a client does when the service fails can be tried with them.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::fault::Fault;
use super::{Sandbox, id};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::services::Operations as _;
use crate::text::duration;

/// What happens to which requests, and how often.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    /// The operation; every one, if there is none.
    operation: Option<String>,
    effect: Effect,
    probability: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Effect {
    /// The request has no effect, and an error is answered.
    Status(u16),
    /// The answer comes later.
    Delay(Duration),
    /// The request has its effect, and the connection breaks.
    Break(Break),
}

/// How a connection breaks in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Before anything of the answer was sent.
    Reset,
    /// In the middle of the body.
    Cut,
}

/// The faults that befall one request.
#[derive(Debug, Default)]
pub struct Faults {
    /// The error that is answered.
    pub refusal: Option<Fault>,
    /// How long the answer is held back.
    pub delay: Duration,
    /// How the connection breaks.
    pub broken: Option<Break>,
}

impl FaultRule {
    /// Reads a rule: an operation or `*`, `=`, a status, `delay=DURATION`, `reset` or `cut`, and a probability
    /// after a colon, if it is not to befall every request.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (operation, rest) = text.split_once('=').ok_or("it has no =")?;
        let (effect, probability) = rest.rsplit_once(':').unwrap_or((rest, "1"));
        let known = |name: &str| {
            Service::ALL.iter().any(|service| service.operations().iter().any(|operation| operation.name == name))
        };
        if operation != "*" && !known(operation) {
            return Err(format!("no operation is called {operation}"));
        }
        let effect = match effect.split_once('=') {
            None if effect == "reset" => Effect::Break(Break::Reset),
            None if effect == "cut" => Effect::Break(Break::Cut),
            Some(("delay", duration)) => Effect::Delay(duration::parse(duration)?),
            _ => match effect.parse() {
                Ok(status @ 400..=599) => Effect::Status(status),
                _ => return Err(format!("{effect:?} is not a status from 400 to 599, delay=DURATION, reset or cut")),
            },
        };
        match probability.parse() {
            Ok(probability @ 0.0..=1.0) => {
                Ok(Self { operation: (operation != "*").then(|| operation.to_owned()), effect, probability })
            }
            _ => Err(format!("{probability:?} is not a probability from 0 to 1")),
        }
    }
}

impl Sandbox {
    /// The faults that befall a request of `operation`. Each rule that fits draws by itself.
    pub(super) fn faults(&self, operation: &Operation) -> Faults {
        let mut faults = Faults::default();
        let fits = |rule: &&FaultRule| rule.operation.as_deref().is_none_or(|name| name == operation.name);
        for rule in self.fault_rules.iter().filter(fits) {
            if self.draw() >= rule.probability {
                continue;
            }
            match rule.effect {
                Effect::Status(status) => faults.refusal = Some(refusal(operation, status)),
                Effect::Delay(delay) => faults.delay += delay,
                Effect::Break(how) => faults.broken = Some(how),
            }
        }
        faults
    }

    /// A number from 0 to 1, without 1: by chance, or the next one of the seed.
    #[expect(clippy::cast_precision_loss, reason = "32 bits have room in the fraction's 52")]
    fn draw(&self) -> f64 {
        let bits = match self.seed {
            None => uuid::Uuid::new_v4().as_u64_pair().1,
            Some(seed) => id::mixed(seed.rotate_left(32), self.draws.fetch_add(1, Ordering::Relaxed)),
        };
        (bits & 0xffff_ffff) as f64 / 4_294_967_296.0
    }
}

/// The documented error of an operation with this status, or the one that the services use for it.
fn refusal(operation: &Operation, status: u16) -> Fault {
    let facts = ServiceFacts::of(operation.service).operation(operation.name);
    let documented = facts.and_then(|facts| facts.errors.iter().find(|(_, of)| *of == status));
    let code = documented.map_or_else(
        || match status {
            429 => "ThrottledClientException".to_owned(),
            400..=499 => "BadRequestException".to_owned(),
            503 => "ServiceUnavailableException".to_owned(),
            _ => "ServiceFailureException".to_owned(),
        },
        |(code, _)| code.to_owned(),
    );
    Fault { code: code.into(), status, message: "a --fault of the sandbox".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read() {
        let rule = |text: &str| FaultRule::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"));
        let expected =
            FaultRule { operation: Some("GetMeeting".to_owned()), effect: Effect::Status(429), probability: 0.3 };
        assert_eq!(rule("GetMeeting=429:0.3"), expected);
        let delay = Effect::Delay(Duration::from_millis(200));
        assert_eq!(rule("*=delay=200ms"), FaultRule { operation: None, effect: delay, probability: 1.0 });
        assert_eq!(rule("*=cut:1").effect, Effect::Break(Break::Cut));
        for wrong in ["", "GetMeeting", "Nothing=429", "*=200", "*=429:2", "*=429:x", "*=delay=", "*=delay", "*=melt"] {
            assert!(FaultRule::parse(wrong).is_err(), "{wrong}");
        }
    }
}
