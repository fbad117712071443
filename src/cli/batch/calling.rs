//! The call of an operation for one request of a batch, and what a failure of it means.

use std::sync::Arc;

use crate::api::Document;
use crate::api::absence as absent;
use crate::api::causes::behind;
use crate::api::error::{Attempt, Error, Kind};
use crate::api::existing::Existing;
use crate::api::operation::Operation;
use crate::api::paging::{self, Paging};
use crate::api::times::Times;
use crate::aws::client::Clients;
use crate::aws::recorder::Recorder;
use crate::aws::retries::Retries;
use crate::cli::Options;
use crate::cli::answer::{Debugging, answer, answer_recorded};
use crate::cli::call::{Connected, Connection};
use crate::cli::modes::Modes;
use crate::cli::output::{self, Queue};
use crate::cli::terminal::Terminal;
use crate::jobs::Ask;
use crate::jobs::absence::{Shown, shown_by};
use crate::jobs::batch::chunk::Request;
use crate::jobs::batch::{Blame, Failure, Meaning, Reply};
use crate::jobs::existing::{self, Created};
use crate::jobs::joined::whole;
use crate::jobs::pages::{self, Page};

/// Calls one operation repeatedly, and others when needed.
pub struct Calling<'a> {
    /// With its own retries.
    beside: Connected<'a>,
    /// The clients of the operation. The batch controls their pace: they do not retry throttled requests.
    paced: Clients,
    operation: &'static Operation,
    paging: Option<Paging>,
    times: Times,
    /// Whether only missing resources are created.
    is_if_not_exists: bool,
    /// Whether a resource that does not exist counts as deleted.
    ignores_absence: bool,
    /// Where requests and answers are shown, if they are.
    shown: Option<Arc<Queue>>,
}

impl<'a> Calling<'a> {
    /// Calls `operation` by `clients`, and other services by `elsewhere`. With `--debug`, requests and responses are printed
    /// to `asides`.
    pub fn new(
        terminal: &'a Terminal,
        (clients, elsewhere): (Clients, Option<Connection>),
        operation: &'static Operation,
        (options, modes): (&Options, &Modes),
        asides: Arc<Queue>,
    ) -> Self {
        Self {
            paced: clients.with_retries(Retries { throttled: 1, ..clients.retries() }),
            beside: Connected::new(terminal, operation.service, clients, elsewhere),
            operation,
            paging: Paging::of(operation).filter(|_| !options.no_paginate),
            times: Times::of(operation),
            is_if_not_exists: modes.if_not_exists,
            ignores_absence: modes.ignore_not_found,
            shown: options.debug.then_some(asides),
        }
    }

    /// Makes the call, and says what came of it. A list is fetched to its end.
    pub async fn call(&self, request: &Request) -> Reply {
        let input = &request.input;
        let existing = Existing::of(self.operation, input).ok().filter(|_| self.is_if_not_exists);
        let made = match existing {
            Some(row) => Box::pin(existing::create(row, self.operation, input, self))
                .await
                .map(|Created { answer, was_there }| (answer, was_there)),
            None => self.whole(input, request.is_repeated).await.map(|answer| (answer, false)),
        };
        let made = match made {
            Err(error) => {
                let was_asked = request.is_repeated || error.attempt.is_some_and(|attempt| attempt.is_outcome_unknown);
                let may_be_gone = self.ignores_absence || was_asked && absent::ends_something(self.operation);
                let shown = match may_be_gone {
                    true => Box::pin(shown_by(self.operation, input, &error, self)).await,
                    false => Shown::Nothing,
                };
                match (shown, error.attempt) {
                    // It might have existed until this request.
                    (Shown::Gone, _) => Ok((Document::new(), !was_asked)),
                    // The request whose answer was lost has had no effect.
                    (Shown::There, Some(attempt)) => Err(error.after(Attempt { is_outcome_unknown: false, ..attempt })),
                    (Shown::There, None) | (Shown::Nothing, _) => Err(error),
                }
            }
            made => made,
        };
        match made {
            Ok((mut answer, is_unchanged)) => {
                self.times.rewrite(&mut answer);
                if is_unchanged { Reply::Unchanged(answer) } else { Reply::Answer(answer) }
            }
            Err(error) => Reply::Failure(Failure { told: output::object(&error), meaning: meaning(&error), error }),
        }
    }

    /// The response to the operation itself.
    async fn whole(&self, input: &Document, is_repeated: bool) -> Result<Document, Error> {
        let is_single = input.contains_key(paging::NEXT_TOKEN);
        let options = pages::Options::default();
        let paging = self.paging.as_ref().filter(|_| !is_single).map(|paging| (paging, &options));
        let once = async |input: &Document| {
            let recorder = if is_repeated { Recorder::default().repeating() } else { Recorder::default() };
            answer_recorded(&self.paced, self.operation, input, None, self.debugging(), &recorder).await
        };
        whole(paging, input.clone(), once).await.map(|Page { document, .. }| document)
    }

    /// Requests and responses of several rows are interleaved, so each body stays on its own line.
    fn debugging(&self) -> Option<Debugging> {
        let asides = self.shown.clone()?;
        Some(Debugging { say: Box::new(move |line: &str| asides.push(line.to_owned())), is_indented: false })
    }
}

impl Ask for Calling<'_> {
    async fn ask(&self, operation: &'static Operation, input: Document) -> Result<Document, Error> {
        if std::ptr::eq(operation, self.operation) {
            return self.whole(&input, false).await;
        }
        let clients = self.beside.of(operation.service).await?;
        let (paging, options) = (Paging::of(operation), pages::Options::default());
        let once = async |input: &Document| answer(clients, operation, input, None, self.debugging()).await;
        let paging = paging.as_ref().map(|paging| (paging, &options));
        whole(paging, input, once).await.map(|page| page.document)
    }
}

/// Codes by which a service says that it does not know who asks, whatever is asked. They are without `Exception` at their
/// end.
const UNKNOWN_CALLER: [&str; 12] = [
    "AuthFailure",
    "ExpiredToken",
    "IncompleteSignature",
    "InvalidClientTokenId",
    "InvalidSignature",
    "MissingAuthenticationToken",
    "OptInRequired",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "TokenRefreshRequired",
    "UnrecognizedClient",
];
/// Codes of what the caller is not allowed to do, here or anywhere.
const DENIED: [&str; 4] = ["AccessDenied", "NotAuthorized", "Unauthorized", "UnauthorizedClient"];

/// What a failure means for its row, and for the others.
fn meaning(error: &Error) -> Meaning {
    let code = error.service.as_ref().map(|service| service.code.as_str());
    let code = code.map(|code| code.strip_suffix("Exception").unwrap_or(code));
    let is_outcome_unknown = error.attempt.is_some_and(|attempt| attempt.is_outcome_unknown);
    // The message of a credential source comes after the message about the call.
    let is_without_credentials = error.source.as_ref().is_some_and(|source| behind::<Error>(source.as_ref()).is_some());
    let is_unknown_caller = code.is_some_and(|code| UNKNOWN_CALLER.contains(&code));
    if error.kind == Kind::Configuration || is_without_credentials || is_unknown_caller {
        return Meaning::Fatal { is_outcome_unknown };
    }
    let Some(attempt) = error.attempt else { return Meaning::Failed(Blame::Row) };
    match (code, attempt.later) {
        _ if is_outcome_unknown => Meaning::Unknown,
        (_, Some(wait)) => Meaning::Later(wait),
        (None, None) => Meaning::Unreached,
        (Some(code), None) if DENIED.contains(&code) => Meaning::Failed(Blame::Caller),
        // A service has a code for problems with a row; without one, the response came from something else.
        (Some(code), None) if attempt.is_retryable || code.bytes().all(|byte| byte.is_ascii_digit()) => {
            Meaning::Failed(Blame::Service)
        }
        (Some(_), None) => Meaning::Failed(Blame::Row),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::api::error::{Attempt, ServiceError};

    const ATTEMPT: Attempt = Attempt { attempts: 1, is_outcome_unknown: false, is_retryable: false, later: None };

    fn answered(code: &str) -> Error {
        Error::service(ServiceError {
            code: code.to_owned(),
            message: String::new(),
            operation: "GetMeeting",
            request_id: None,
            retries: 0,
            is_given_up: false,
            details: Vec::new(),
        })
    }

    #[test]
    fn a_failure_is_that_of_its_row_of_who_asks_or_of_the_service() {
        let unreached = || Error::new(Kind::Other, "no answer");
        let (unknown, again) =
            (Attempt { is_outcome_unknown: true, ..ATTEMPT }, Attempt { is_retryable: true, ..ATTEMPT });
        let later = Attempt { later: Some(Duration::from_secs(3)), ..again };
        for (error, expected) in [
            (answered("NotFoundException").after(ATTEMPT), Meaning::Failed(Blame::Row)),
            (answered("ForbiddenException").after(ATTEMPT), Meaning::Failed(Blame::Row)),
            (answered("AccessDeniedException").after(ATTEMPT), Meaning::Failed(Blame::Caller)),
            (answered("UnauthorizedClientException").after(ATTEMPT), Meaning::Failed(Blame::Caller)),
            (answered("404").after(ATTEMPT), Meaning::Failed(Blame::Service)),
            (answered("ServiceUnavailableException").after(again), Meaning::Failed(Blame::Service)),
            (answered("ServiceFailureException").after(unknown), Meaning::Unknown),
            (answered("ThrottledClientException").after(later), Meaning::Later(Duration::from_secs(3))),
            (answered("InvalidSignatureException").after(ATTEMPT), Meaning::Fatal { is_outcome_unknown: false }),
            (answered("UnrecognizedClientException").after(ATTEMPT), Meaning::Fatal { is_outcome_unknown: false }),
            (answered("ExpiredTokenException").after(unknown), Meaning::Fatal { is_outcome_unknown: true }),
            (Error::new(Kind::Configuration, "no credentials"), Meaning::Fatal { is_outcome_unknown: false }),
            (unreached().after(again), Meaning::Unreached),
            (unreached().after(unknown), Meaning::Unknown),
            (Error::usage("it cannot be sent"), Meaning::Failed(Blame::Row)),
            (
                answered("AccessDenied").caused_by(Error::new(Kind::Other, "no role")),
                Meaning::Fatal { is_outcome_unknown: false },
            ),
        ] {
            let message = error.to_string();
            assert_eq!(meaning(&error), expected, "{message}, {:?}", error.attempt);
        }
    }
}
