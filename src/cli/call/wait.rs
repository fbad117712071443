//! Repeated requests: for what a request started, or for a condition.

use std::cell::{Cell, RefCell};

use serde_json::Value as Json;

use super::plan::{Call, Reading};
use super::session::{Onlooker, Session};
use crate::api::Document;
use crate::api::absence::{says_forbidden, says_missing};
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::source::filled;
use crate::api::waiting::{Stage, Wait, in_shape_of};
use crate::cli::modes::{UNTIL, WAIT_TIMEOUT};
use crate::cli::output::Waiting;
use crate::cli::query::Query;
use crate::jobs::Ask as _;
use crate::jobs::pages::Page;
use crate::jobs::waiting::{End, Look, Pace, until_ended};
use crate::services::Operations as _;
use crate::text::{duration, quoted};

/// The message if Ctrl-C ends the work.
pub type OnInterrupt = RefCell<Interruption>;

/// What Ctrl-C means.
pub enum Interruption {
    /// A request can be in progress.
    Unknown,
    /// The work can be left undone; what to do next.
    Harmless(String),
    /// It is how the work ends.
    Usual,
}

/// How something has ended that was waited for.
pub struct Ended {
    /// What to print, if there is anything.
    pub shown: Option<Document>,
    /// What went wrong.
    pub failure: Option<Error>,
}

/// Waits for what a request of `operation` with `input` started; `own` is its response.
///
/// # Errors
/// If the response does not say what was started, or if a call fails.
pub async fn for_end(
    session: &Session<'_>,
    (wait, pace): (&'static Wait, Pace),
    operation: &'static Operation,
    input: &Document,
    own: Document,
    on_interrupt: &OnInterrupt,
) -> Result<Ended, Error> {
    let Wait { thing, asked, .. } = wait;
    let lost = |what: &str| {
        let name = operation.name;
        Error::new(
            Kind::Other,
            format!("{name} succeeded, but its response contains no {what}, so --wait cannot continue"),
        )
    };
    let asked = wait.service.operation(asked).ok_or_else(|| lost(asked))?;
    let request = filled(wait.by, input, &own).map_err(lost)?;
    let command = command(asked, &request);
    let goes_on = format!("{} continues anyway. To see its progress: {command}", capital(thing));
    *on_interrupt.borrow_mut() = Interruption::Harmless(goes_on.clone());
    let onlooker = Onlooker(Waiting::new(session.terminal(), &format!("for {thing}"), !session.shows_requests()));
    let was_shown = Cell::new(false);
    let code_of = |error: &Error| error.service.as_ref().map(|service| service.code.clone()).unwrap_or_default();
    let look = async || match session.ask(asked, request.clone()).await {
        Ok(shown) => {
            was_shown.set(true);
            let state = wait.state_in(&shown).unwrap_or_default().to_owned();
            Ok(match wait.stage(&state) {
                Stage::Passing => Look::Going(Some(shown), state),
                Stage::Good | Stage::Bad => Look::Ended(Some(shown)),
            })
        }
        Err(error) if wait.until_gone && says_missing(&code_of(&error)) => Ok(Look::Ended(None)),
        // A new resource might not be visible everywhere yet.
        Err(error) if !was_shown.get() && says_missing(&code_of(&error)) => Ok(Look::Going(None, String::new())),
        Err(error) if was_shown.get() && !wait.vanished.is_empty() && is_absent(&code_of(&error)) => {
            Ok(Look::Ended(None))
        }
        Err(error) => Err(error),
    };
    let end = until_ended(pace, &onlooker, look).await.map_err(|error| error.hint(goes_on.clone()))?;
    drop(onlooker);
    Ok(match end {
        End::Ended(None) if wait.until_gone => Ended { shown: None, failure: None },
        End::Ended(None) => {
            let failure = Error::new(Kind::BadEnd, format!("{thing} {}", wait.vanished));
            Ended { shown: Some(own), failure: Some(failure) }
        }
        End::Ended(Some(shown)) => {
            let state = wait.state_in(&shown).unwrap_or_default();
            let failure = (wait.stage(state) == Stage::Bad).then(|| bad_end(wait, &shown, state));
            Ended { shown: Some(in_shape_of(operation, own, shown)), failure }
        }
        End::TimedOut(last) => {
            let (shown, state) = last.unwrap_or_default();
            let is = if state.is_empty() { "has not ended".to_owned() } else { format!("is still {state}") };
            let after = duration::shown(pace.timeout);
            let failure = Error::new(Kind::Other, format!("{thing} {is} after {after} (--{WAIT_TIMEOUT})"));
            let failure = match wait.has_ended() {
                Some(condition) => {
                    failure.hint(format!("To continue waiting: {command} --{UNTIL} {}", double_quoted(&condition)))
                }
                None => failure.hint(format!("{goes_on}; NotFoundException means that it is deleted.")),
            };
            Ended {
                shown: Some(shown.map_or(own.clone(), |shown| in_shape_of(operation, own, shown))),
                failure: Some(failure),
            }
        }
    })
}

fn is_absent(code: &str) -> bool {
    says_missing(code) || says_forbidden(code)
}

fn bad_end(wait: &Wait, shown: &Document, state: &str) -> Error {
    let reason = wait.reason_in(shown).map(|reason| format!(": {reason}")).unwrap_or_default();
    let wanted = wait.states.good.join(" or ");
    let wanted = if wanted.is_empty() { "deleted" } else { wanted.as_str() };
    Error::new(Kind::BadEnd, format!("{} ended as {state}, not as {wanted}{reason}", wait.thing))
}

/// A command as the user types it.
fn command(operation: &Operation, input: &Document) -> String {
    let flags = input.iter().filter_map(|(name, value)| {
        let flag = operation.member(name)?.flag();
        Some(match value {
            Json::Bool(true) => format!(" --{flag}"),
            Json::Bool(false) => format!(" --no-{flag}"),
            Json::String(text) => format!(" --{flag} {}", quoted(text)),
            other => format!(" --{flag} {}", quoted(&other.to_string())),
        })
    });
    let flags: String = flags.collect();
    format!("chimectl {} {}{flags}", operation.service.name(), operation.command())
}

/// An expression that contains single quotes, as one word of a shell.
fn double_quoted(expression: &str) -> String {
    format!("\"{expression}\"")
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Repeats the request until `query` is true of the response, and returns the response.
///
/// # Errors
/// If a call fails, if the query cannot be applied to a response, or if the time is over.
pub async fn until(
    session: &Session<'_>,
    (query, pace): (&Query, Pace),
    call: &Call,
    reading: &Reading,
    on_interrupt: &OnInterrupt,
) -> Result<Page, Error> {
    *on_interrupt.borrow_mut() = Interruption::Harmless("Nothing was changed.".to_owned());
    let label = format!("until {}", query.text());
    let onlooker = Onlooker(Waiting::new(session.terminal(), &label, !session.shows_requests()));
    let look = async || {
        let mut page = asked(session, call, reading).await?;
        let answer = Json::Object(std::mem::take(&mut page.document));
        let is_true = query.holds(&answer).map_err(Error::of_printing)?;
        if let Json::Object(document) = answer {
            page.document = document;
        }
        Ok(if is_true { Look::Ended(page) } else { Look::Going(page, String::new()) })
    };
    match until_ended(pace, &onlooker, look).await? {
        End::Ended(page) => Ok(page),
        End::TimedOut(last) => {
            let after = duration::shown(pace.timeout);
            let what = if last.is_some() { "was never true of the result" } else { "got no result" };
            Err(Error::new(Kind::Other, format!("--{UNTIL} {what} within {after} (--{WAIT_TIMEOUT})"))
                .hint("To continue waiting, run the command again; nothing was changed."))
        }
    }
}

/// One whole response, with its times in one format.
///
/// # Errors
/// If a call fails.
pub async fn asked(session: &Session<'_>, call: &Call, reading: &Reading) -> Result<Page, Error> {
    let paging = reading.paging.as_ref().map(|(paging, options)| (paging, options));
    let mut page = session.whole(call.operation, call.input.clone(), paging).await?;
    reading.times.rewrite(&mut page.document);
    Ok(page)
}
