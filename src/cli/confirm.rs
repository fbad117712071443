//! The confirmation before something is deleted or detached in a protected context. Only a person at a terminal can confirm.
//! A script fails instead, so that it neither waits for input nor loses anything.

use std::path::Path;

use super::Options;
use super::last_words::end_at_signal;
use super::prompt;
use super::terminal::Terminal;
use crate::api::absence;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::signals::Signals;
use crate::aws::settings::{self, Lookup};

/// What asks, in a protected context.
pub struct Guard {
    context: String,
}

/// What confirms.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    /// `y` or `yes`.
    Yes,
    /// This text, whose meaning in the question is the first word.
    Typed(&'a str, &'a str),
}

impl Guard {
    /// The one of the context in force; none if it is not protected, or if the options or the environment turn questions off.
    pub fn of(options: &Options, lookup: &Lookup) -> Option<Self> {
        if !lookup.context.is_protected() || lookup.is_off(settings::CONFIRM, options.yes.then_some("off")) {
            return None;
        }
        Some(Self { context: lookup.context.name()?.to_owned() })
    }

    /// The same for a call of `operation`; none if it does not delete, detach or redact.
    pub fn of_call(operation: &Operation, options: &Options, lookup: &Lookup) -> Option<Self> {
        // The content of a message is lost permanently, although the message remains.
        let loses = absence::ends_something(operation) || operation.name.starts_with("Redact");
        if loses { Self::of(options, lookup) } else { None }
    }

    /// Whether `command` can ask at `terminal`.
    ///
    /// # Errors
    /// If it cannot.
    pub fn check(&self, terminal: &Terminal, command: &str) -> Result<(), Error> {
        if terminal.input_is_terminal() && terminal.errors_are_terminal() {
            return Ok(());
        }
        let message = format!(
            "the context {} is protected, and {command} cannot ask you without a terminal; nothing was sent",
            self.context
        );
        Err(Error::usage(message).hint("To skip the confirmation, add --yes or set CHIMECTL_CONFIRM=off."))
    }

    /// Asks whether to do `what` (`Delete channel c`).
    ///
    /// # Errors
    /// If it is not confirmed.
    pub async fn ask(&self, terminal: &Terminal, what: &str, proof: Proof<'_>) -> Result<(), Error> {
        let wanted = match proof {
            Proof::Yes => "[y/N] ".to_owned(),
            Proof::Typed(noun, _) => format!("To confirm, type {noun}: "),
        };
        let question = format!("The context {} is protected.\n{what}? {wanted}", self.context);
        let answer = prompt::answer(terminal, &question).await?;
        let answer = answer.as_deref().map(str::trim).unwrap_or_default();
        match proof {
            Proof::Yes if ["y", "yes"].iter().any(|yes| answer.eq_ignore_ascii_case(yes)) => Ok(()),
            Proof::Typed(_, text) if answer == text.trim() => Ok(()),
            Proof::Typed(noun, text) if !answer.is_empty() => {
                let message = format!("{answer:?} is not {noun}, {text:?}; nothing was changed");
                Err(Error::new(Kind::Canceled, message))
            }
            _ => Err(Error::new(Kind::Canceled, "canceled; nothing was changed")),
        }
    }

    /// Checks and asks before the work of `command` begins, which does not attend to signals yet.
    ///
    /// # Errors
    /// If it cannot ask, if it is not confirmed, or if a signal ends it.
    pub async fn ask_before(
        &self,
        terminal: &Terminal,
        command: &str,
        what: &str,
        proof: Proof<'_>,
    ) -> Result<(), Error> {
        self.check(terminal, command)?;
        let mut signals = Signals::listen(None)?;
        let asked = tokio::select! {
            biased;
            signal = signals.received() => {
                Err(Error::new(Kind::Interrupted(signal), signal.word()).hint("Nothing was changed."))
            }
            asked = self.ask(terminal, what, proof) => asked,
        };
        end_at_signal(signals);
        asked
    }
}

/// Asks before everything in the sandbox at `path` is deleted, if a protected context uses the sandbox.
///
/// # Errors
/// If it cannot ask, if it is not confirmed, or if a signal ends it.
pub async fn loss(terminal: &Terminal, lookup: &Lookup, options: &Options, path: &Path) -> Result<(), Error> {
    let Some(guard) = Guard::of(options, lookup).filter(|_| lookup.is_on(settings::SANDBOX, options.sandbox)) else {
        return Ok(());
    };
    let what = format!("Delete everything in the sandbox in {}", path.display());
    Box::pin(guard.ask_before(terminal, "chimectl sandbox", &what, Proof::Yes)).await
}
