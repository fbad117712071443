//! Whether what was to be deleted is not there.

use super::Ask;
use crate::api::Document;
use crate::api::absence::{Proof, ends_something, proofs, says_forbidden, says_missing};
use crate::api::error::{Attempt, Error};
use crate::api::operation::Operation;
use crate::api::source::{at, filled};
use crate::services::Operations as _;

/// What is known of a thing, from a failure or from what others show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// It is there.
    There,
    /// It is not there.
    Gone,
    /// Nothing.
    Nothing,
}

/// What the failure of a request of `operation`, which deletes something, means for that. Where the service might have
/// meant something else than that it is not there, others are asked, and only what they show counts.
pub async fn shown_by(operation: &Operation, input: &Document, error: &Error, asked: &impl Ask) -> Shown {
    let code = error.service.as_ref().map(|service| service.code.as_str()).unwrap_or_default();
    if says_missing(code) {
        return Shown::Gone;
    }
    if !says_forbidden(code) {
        return Shown::Nothing;
    }
    for proof in proofs(operation) {
        match show(proof, input, asked).await {
            Shown::Nothing => {}
            shown => return shown,
        }
    }
    Shown::Nothing
}

/// What became of something that is deleted, where the first response was lost and the service calls the second
/// request forbidden, which it says of what no longer exists too. The failure stays as it is if nothing shows it.
///
/// # Errors
/// The failure, if the thing is not known to be gone. If it is known to be there, the first request has had no effect.
pub async fn after_lost_answer(
    operation: &Operation,
    input: &Document,
    error: Error,
    asked: &impl Ask,
) -> Result<(), Error> {
    let Some(attempt) = error.attempt.filter(|attempt| attempt.is_outcome_unknown && is_forbidden(operation, &error))
    else {
        return Err(error);
    };
    match shown_by(operation, input, &error, asked).await {
        Shown::Gone => Ok(()),
        Shown::There => {
            let error = error.after(Attempt { is_outcome_unknown: false, ..attempt });
            Err(error.hint("It still exists: the attempt whose response was lost had no effect."))
        }
        Shown::Nothing => Err(error.hint(
            "An attempt whose response was lost might have succeeded; no command that you are allowed to use can tell.",
        )),
    }
}

fn is_forbidden(operation: &Operation, error: &Error) -> bool {
    ends_something(operation) && error.service.as_ref().is_some_and(|service| says_forbidden(&service.code))
}

async fn show(proof: &Proof, input: &Document, asked: &impl Ask) -> Shown {
    for (by, with) in proof.asked {
        let request = filled(with, input, &Document::new());
        let (Some(operation), Ok(request)) = (proof.service.operation(by), request) else { return Shown::Nothing };
        match asked.ask(operation, request).await {
            Ok(answer) => {
                let is_there = proof.listed.is_none_or(|(path, source)| {
                    source.value(input, &Document::new()).is_none_or(|wanted| at(&answer, path).contains(&&wanted))
                });
                if is_there {
                    return Shown::There;
                }
            }
            Err(error) => {
                let code = error.service.as_ref().map(|service| service.code.as_str()).unwrap_or_default();
                // An operation that shows one thing says that it is missing; a list that is missing shows nothing of its items.
                if proof.listed.is_some() || !says_missing(code) {
                    return Shown::Nothing;
                }
            }
        }
    }
    Shown::Gone
}
