//! The rules of `--fault`: which requests fail, how, and how often.

use std::time::Duration;

use super::breakable::Break;
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::services::Operations as _;
use crate::text::duration;

/// What happens to which requests, and how often.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    /// The operation; every one, if there is none.
    pub(super) operation: Option<String>,
    pub(super) effect: Effect,
    pub(super) often: Often,
    /// The effect as it was written, for the log.
    pub(super) text: String,
}

/// How often a rule holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Often {
    /// With this probability, from 0 to 1.
    Share(f64),
    /// Only for this number of requests.
    First(u64),
}

/// What a rule does.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// The response is delayed.
    Delay(Duration),
    /// The clock of the service is ahead by this number of milliseconds, or behind.
    Clock(i64),
    /// More than so many requests in any period of this length are refused.
    Rate {
        /// How many requests are answered.
        most: usize,
        /// In which time.
        period: Duration,
        /// What the others get.
        refusal: Page,
    },
    /// Something else replaces the response.
    Instead {
        /// What comes.
        what: Instead,
        /// Whether the request has its effect before that.
        is_after: bool,
    },
}

/// What replaces a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Instead {
    /// An error answer.
    Page(Page),
    /// The end of the connection.
    Break(Break),
    /// Nothing, and the connection stays open.
    Silence,
}

/// An error answer that a rule describes.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// HTTP status; if none, that of the code.
    pub status: Option<u16>,
    /// Its contents.
    pub content: Content,
    /// Headers in addition to those of every response.
    pub headers: Vec<(&'static str, String)>,
}

/// What an error answer says.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The code that the reference lists for the status.
    Documented,
    /// This code, with a message.
    Code(String, String),
    /// A page of a gateway, in HTML.
    Html,
    /// Nothing.
    Empty,
}

/// The forms of an effect with what each does: for the error, the completion and `docs/sandbox.md`.
pub const FORMS: [(&str, &str); 13] = [
    ("STATUS", "300 to 599: an error response with the code that the API reference lists for the status"),
    ("CODE", "an error response with this code, such as `ExpiredTokenException`, and its status"),
    ("STATUS/CODE", "an error response with this status and this code"),
    ("STATUS/html", "an HTML error page of a gateway"),
    ("STATUS/empty", "a response without a body, and thus without a code"),
    ("reset", "the connection is reset instead of a response; with `before-`, before the request body is read"),
    ("cut", "the connection is closed in the middle of the response"),
    ("hang", "no response is sent, and the connection stays open"),
    ("garbage", "the response is not HTTP"),
    ("delay=DURATION", "the response is delayed"),
    (
        "clock=DURATION",
        "the service's clock is ahead by this duration, or behind with a `-`; requests whose signature time differs by more than five minutes are rejected",
    ),
    (
        "rate=NUMBER/s",
        "requests above this number per second are rejected with 429; other periods are `/m`, `/h` and `/500ms`",
    ),
    ("…,retry-after=SECONDS", "after an error response or a rate: adds the header `Retry-After`"),
];

/// The message for a request that a rule rejects.
pub const MESSAGE: &str = "a --fault of the sandbox";

/// The target of a 3xx response.
const ELSEWHERE: &str = "http://elsewhere.invalid/";

/// Codes that all operations can return in addition to those in the reference, with their status.
const COMMON: [(&str, u16); 17] = [
    ("AccessDeniedException", 403),
    ("ExpiredToken", 403),
    ("ExpiredTokenException", 403),
    ("InternalFailure", 500),
    ("InvalidClientTokenId", 403),
    ("InvalidSignatureException", 403),
    ("RequestExpired", 400),
    ("RequestTimeTooSkewed", 403),
    ("RequestTimeout", 400),
    ("RequestTimeoutException", 400),
    ("ServiceUnavailable", 503),
    ("SignatureDoesNotMatch", 403),
    ("SlowDown", 503),
    ("Throttling", 400),
    ("ThrottlingException", 400),
    ("TooManyRequestsException", 429),
    ("UnrecognizedClientException", 403),
];

/// The most requests that a rate can let pass: their times are kept.
const MOST: usize = 100_000;

impl FaultRule {
    /// Parses a rule: `OPERATION=EFFECT`, with `*` for all operations, and after a colon a probability (`0.3`) or a number of
    /// requests (`2x`) if it does not apply to all. The effects are [`FORMS`]; `before-` and `after-` say whether the request
    /// takes effect first.
    ///
    /// # Errors
    /// The problem, and what is allowed there.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (name, rest) = text.split_once('=').ok_or("must contain =")?;
        let (effect, often) = rest.rsplit_once(':').unwrap_or((rest, "1"));
        let mut operations = Service::ALL.iter().flat_map(|service| service.operations());
        let operation = match name {
            "*" => None,
            _ => Some(
                operations
                    .find(|operation| operation.name == name)
                    .ok_or_else(|| format!("no operation is called {name}; * = all operations"))?,
            ),
        };
        Ok(Self {
            operation: operation.map(|operation| operation.name.to_owned()),
            effect: Effect::parse(effect, operation.copied())?,
            often: Often::parse(often)?,
            text: effect.to_owned(),
        })
    }

    /// Whether requests of `operation` can be befallen.
    pub(super) fn fits(&self, operation: &Operation) -> bool {
        self.operation.as_deref().is_none_or(|name| name == operation.name)
    }
}

impl Often {
    /// Reads a probability such as `0.3`, or a number of times such as `2x`.
    ///
    /// # Errors
    /// If it is neither.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if let Some(number) = text.strip_suffix('x') {
            let number = number.parse().ok().filter(|number| *number > 0);
            return number.map(Self::First).ok_or_else(|| format!("{text:?} is not a number of requests such as 2x"));
        }
        match text.parse() {
            Ok(share @ 0.0..=1.0) => Ok(Self::Share(share)),
            _ => Err(format!("{text:?} is not a probability from 0 to 1 or a number of requests such as 2x")),
        }
    }
}

impl Effect {
    fn parse(text: &str, operation: Option<&Operation>) -> Result<Self, String> {
        let (effect, wait) = match text.split_once(',') {
            None => (text, None),
            Some((effect, more)) => (effect, Some(seconds(more)?)),
        };
        let wait = wait.map(|seconds| ("retry-after", seconds));
        let is_after = match effect.split_once('-') {
            Some(("after", _)) => Some(true),
            Some(("before", _)) => Some(false),
            _ => None,
        };
        let bare = is_after.and_then(|_| effect.split_once('-')).map_or(effect, |(_, bare)| bare);
        let found = match bare.split_once('=') {
            Some(("delay", duration)) => Self::Delay(duration::parse(duration)?),
            Some(("clock", duration)) => Self::Clock(ahead(duration)?),
            Some(("rate", rate)) => rate_of(rate)?,
            Some(_) => return Err(unknown(bare)),
            None => Self::Instead { what: Instead::parse(bare, operation)?, is_after: false },
        };
        let told = |what: &str| Err(format!("{text:?}: {what}"));
        match (found, is_after, wait) {
            (Self::Instead { what: Instead::Break(Break::Cut), .. }, Some(false), _) => {
                told("before- cannot be used with cut, which breaks the response after the request took effect")
            }
            (Self::Instead { what: Instead::Page(page), .. }, is_after, wait) => {
                let headers = page.headers.into_iter().chain(wait).collect();
                let what = Instead::Page(Page { headers, ..page });
                Ok(Self::Instead { what, is_after: is_after.unwrap_or(false) })
            }
            (Self::Rate { most, period, refusal }, None, wait) => {
                Ok(Self::Rate { most, period, refusal: Page { headers: wait.into_iter().collect(), ..refusal } })
            }
            (_, _, Some(_)) => told("retry-after can only be used with an error response or a rate"),
            // What breaks a connection is most often noticed when the work is done.
            (Self::Instead { what, .. }, is_after, None) => {
                Ok(Self::Instead { what, is_after: is_after.unwrap_or(true) })
            }
            (_, Some(_), None) => {
                told("before- and after- can only be used with an error response, reset, cut, hang and garbage")
            }
            (effect, None, None) => Ok(effect),
        }
    }
}

impl Instead {
    fn parse(text: &str, operation: Option<&Operation>) -> Result<Self, String> {
        match text {
            "reset" => return Ok(Self::Break(Break::Reset)),
            "cut" => return Ok(Self::Break(Break::Cut)),
            "garbage" => return Ok(Self::Break(Break::Garbage)),
            "hang" => return Ok(Self::Silence),
            _ => {}
        }
        let is_code = |text: &str| {
            text.starts_with(|first: char| first.is_ascii_uppercase())
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let (status, content) = match text.split_once('/') {
            Some((status, content)) => (status, Some(content)),
            None if is_code(text) => {
                status_of(text, operation).ok_or_else(|| {
                    format!("no operation has the error code {text}; to use it, add a status, such as 400/{text}")
                })?;
                return Ok(Self::Page(Page::new(None, Content::Code(text.to_owned(), MESSAGE.to_owned()))));
            }
            None => (text, None),
        };
        let Ok(status @ 300..=599) = status.parse() else { return Err(unknown(text)) };
        let content = match content {
            // The target is not documented.
            None if status < 400 => Content::Empty,
            None => Content::Documented,
            Some("html") => Content::Html,
            Some("empty") => Content::Empty,
            Some(code) if is_code(code) => Content::Code(code.to_owned(), MESSAGE.to_owned()),
            Some(_) => return Err(unknown(text)),
        };
        Ok(Self::Page(Page::new(Some(status), content)))
    }
}

impl Page {
    pub(super) fn new(status: Option<u16>, content: Content) -> Self {
        let leads = status.is_some_and(|status| status < 400);
        let headers = leads.then(|| ("location", ELSEWHERE.to_owned())).into_iter().collect();
        Self { status, content, headers }
    }
}

/// The status of the error `code` of `operation`: the documented one, else that which the code has everywhere.
pub fn status_of(code: &str, operation: Option<&Operation>) -> Option<u16> {
    let of = |service: Service, name: &str| ServiceFacts::of(service).operation(name)?.errors.get(code);
    let own = || operation.and_then(|operation| of(operation.service, operation.name));
    let common = || COMMON.iter().find(|(name, _)| *name == code).map(|(_, status)| *status);
    let others = || {
        Service::ALL
            .iter()
            .find_map(|service| ServiceFacts::of(*service).operation_names().find_map(|name| of(*service, name)))
    };
    own().or_else(common).or_else(others)
}

/// The seconds in `retry-after=SECONDS`.
fn seconds(text: &str) -> Result<String, String> {
    let seconds = text.strip_prefix("retry-after=").and_then(|seconds| seconds.parse::<u32>().ok());
    seconds
        .map(|seconds| seconds.to_string())
        .ok_or_else(|| format!("after a comma, only retry-after=SECONDS is allowed, got {text:?}"))
}

/// The milliseconds in a duration with or without a sign.
fn ahead(text: &str) -> Result<i64, String> {
    let (sign, duration) = text.strip_prefix('-').map_or((1, text), |duration| (-1, duration));
    let milliseconds = duration::parse(duration)?.as_millis();
    // No duration is longer than a hundred years.
    Ok(sign * i64::try_from(milliseconds).unwrap_or(i64::MAX))
}

/// The rate in `NUMBER/TIME`.
fn rate_of(text: &str) -> Result<Effect, String> {
    let form = || format!("{text:?} is not a rate such as 10/s, with 1 to {MOST} requests");
    let (most, period) = text.split_once('/').ok_or_else(form)?;
    let most = most.parse().ok().filter(|most| (1..=MOST).contains(most)).ok_or_else(form)?;
    let one = if period.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "1" };
    let period = duration::parse(&format!("{one}{period}")).map_err(|_| form())?;
    if period.is_zero() {
        return Err(form());
    }
    Ok(Effect::Rate { most, period, refusal: Page::new(Some(429), Content::Documented) })
}

fn unknown(text: &str) -> String {
    let known = FORMS.iter().map(|(form, _)| *form).collect::<Vec<_>>().join(", ");
    format!("{text:?} is not a known effect; known: {known}; some accept the prefix before- or after-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> FaultRule {
        FaultRule::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"))
    }

    fn page(status: Option<u16>, content: Content) -> Page {
        Page::new(status, content)
    }

    #[test]
    fn rules_are_read() {
        let read = rule("GetMeeting=429:0.3");
        assert_eq!((read.operation.as_deref(), read.often), (Some("GetMeeting"), Often::Share(0.3)));
        let before = |page| Effect::Instead { what: Instead::Page(page), is_after: false };
        let code = |code: &str| Content::Code(code.to_owned(), MESSAGE.to_owned());
        assert_eq!(read.effect, before(page(Some(429), Content::Documented)));
        assert_eq!(rule("*=delay=200ms").effect, Effect::Delay(Duration::from_millis(200)));
        assert_eq!(rule("*=clock=-15m").effect, Effect::Clock(-900_000));
        assert_eq!(rule("*=503/html:2x").often, Often::First(2));
        assert_eq!(rule("*=503/html").effect, before(page(Some(503), Content::Html)));
        assert_eq!(rule("*=429/ThrottlingException").effect, before(page(Some(429), code("ThrottlingException"))));
        assert_eq!(rule("CreateMeeting=ThrottlingException").effect, before(page(None, code("ThrottlingException"))));
        for (text, is_after) in [("reset", true), ("before-reset", false), ("after-500", true), ("500", false)] {
            let Effect::Instead { is_after: found, .. } = rule(&format!("*={text}")).effect else { panic!("{text}") };
            assert_eq!(found, is_after, "{text}");
        }
        let Effect::Rate { most, period, refusal } = rule("*=rate=10/s,retry-after=3").effect else { panic!() };
        assert_eq!((most, period), (10, Duration::from_secs(1)));
        assert_eq!(refusal.headers, [("retry-after", "3".to_owned())]);
    }

    #[test]
    fn what_is_no_rule_is_refused_with_what_is_allowed() {
        for (wrong, why) in [
            ("", "must contain ="),
            ("GetMeeting", "must contain ="),
            ("Nothing=429", "no operation is called Nothing"),
            ("*=200", "STATUS, CODE, STATUS/CODE"),
            ("*=melt", "STATUS, CODE, STATUS/CODE"),
            ("*=429/a b", "STATUS/html"),
            ("*=429:2", "a number of requests such as 2x"),
            ("*=429:0x", "such as 2x"),
            ("*=429:x", "such as 2x"),
            ("*=delay=", "such as 200ms"),
            ("*=delay", "delay=DURATION"),
            ("*=Nonesuch", "400/Nonesuch"),
            ("*=rate=0/s", "such as 10/s"),
            ("*=rate=10/0s", "such as 10/s"),
            ("*=rate=10", "such as 10/s"),
            ("*=before-cut", "before- cannot be used with cut"),
            ("*=after-delay=1s", "before- and after- can only be used"),
            ("*=reset,retry-after=1", "retry-after can only be used"),
            ("*=429,retry-after=soon", "retry-after=SECONDS"),
        ] {
            let said = FaultRule::parse(wrong).unwrap_err();
            assert!(said.contains(why), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_code_has_the_status_that_its_operation_documents() {
        let operation = |name: &str| {
            Service::ALL
                .iter()
                .flat_map(|service| service.operations())
                .find(|operation| operation.name == name)
                .copied()
        };
        assert_eq!(status_of("ThrottlingException", operation("CreateMeeting")), Some(429));
        assert_eq!(status_of("ThrottlingException", operation("CreateVoiceConnector")), Some(400));
        assert_eq!(status_of("ThrottledClientException", None), Some(429));
        assert_eq!(status_of("Nonesuch", None), None);
    }
}
