//! Whether what was to be deleted is not there.

use super::Ask;
use crate::api::Document;
use crate::api::absence::{Proof, proofs, says_forbidden, says_missing};
use crate::api::error::Error;
use crate::api::operation::Operation;
use crate::api::source::{at, filled};
use crate::services::Operations as _;

/// What a proof has shown.
enum Shown {
    There,
    Gone,
    Nothing,
}

/// Whether the failure of a request of `operation`, which deletes something, means that it is not there. Where the service may
/// have meant something else, others are asked, and only what they show counts.
pub async fn is_gone(operation: &Operation, input: &Document, error: &Error, asked: &impl Ask) -> bool {
    let Some(code) = error.service.as_ref().map(|service| service.code.as_str()) else { return false };
    if says_missing(code) {
        return true;
    }
    if !says_forbidden(code) {
        return false;
    }
    for proof in proofs(operation) {
        match show(proof, input, asked).await {
            Shown::Gone => return true,
            Shown::There => return false,
            Shown::Nothing => {}
        }
    }
    false
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
