//! The call of an operation for one request of a batch, and what a failure of it means.

use std::sync::Arc;

use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::paging::{self, Paging};
use crate::api::times::Times;
use crate::aws::client::Clients;
use crate::aws::recorder::Say;
use crate::cli::Options;
use crate::cli::answer::answer;
use crate::cli::output::{self, Queue};
use crate::jobs::batch::{Blame, Failure, Meaning, Reply};
use crate::jobs::joined::whole;
use crate::jobs::pages::{self, Page};

/// Calls one operation again and again.
pub struct Calling<'a> {
    clients: &'a Clients,
    operation: &'static Operation,
    paging: Option<Paging>,
    times: Times,
    /// Where requests and answers are shown, if they are.
    shown: Option<Arc<Queue>>,
}

impl<'a> Calling<'a> {
    /// Calls `operation` by `clients`. With `--debug`, requests and answers are said to `asides`.
    pub fn new(clients: &'a Clients, operation: &'static Operation, options: &Options, asides: Arc<Queue>) -> Self {
        let paging = Paging::of(operation).filter(|_| !options.no_paginate);
        Self { clients, operation, paging, times: Times::of(operation), shown: options.debug.then_some(asides) }
    }

    /// Makes the call, and says what came of it. A list is fetched to its end.
    pub async fn call(&self, input: &Document) -> Reply {
        let is_single = input.contains_key(paging::NEXT_TOKEN);
        let options = pages::Options::default();
        let paging = self.paging.as_ref().filter(|_| !is_single).map(|paging| (paging, &options));
        match whole(paging, input.clone(), async |input: &Document| self.once(input).await).await {
            Ok(Page { mut document, .. }) => {
                self.times.rewrite(&mut document);
                Reply::Answer(document)
            }
            Err(error) => Reply::Failure(Failure { told: output::object(&error), meaning: meaning(&error), error }),
        }
    }

    async fn once(&self, input: &Document) -> Result<Answer, Error> {
        let say = self.shown.clone().map(|asides| Box::new(move |line: &str| asides.push(line.to_owned())) as Say);
        answer(self.clients, self.operation, input, None, say).await
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
/// Codes of what the caller may not do, here or at all.
const DENIED: [&str; 4] = ["AccessDenied", "NotAuthorized", "Unauthorized", "UnauthorizedClient"];

/// What a failure means for its row, and for the others.
fn meaning(error: &Error) -> Meaning {
    let code = error.service.as_ref().map(|service| service.code.as_str());
    let code = code.map(|code| code.strip_suffix("Exception").unwrap_or(code));
    let is_outcome_unknown = error.attempt.is_some_and(|attempt| attempt.is_outcome_unknown);
    if error.kind == Kind::Configuration || code.is_some_and(|code| UNKNOWN_CALLER.contains(&code)) {
        return Meaning::Fatal { is_outcome_unknown };
    }
    let Some(attempt) = error.attempt else { return Meaning::Failed(Blame::Row) };
    match (code, attempt.later) {
        _ if is_outcome_unknown => Meaning::Unknown,
        (_, Some(wait)) => Meaning::Later(wait),
        (None, None) => Meaning::Unreached,
        (Some(code), None) if DENIED.contains(&code) => Meaning::Failed(Blame::Caller),
        // A service has a code for what is wrong with a row; without one, what answered is something else.
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
        ] {
            let message = error.to_string();
            assert_eq!(meaning(&error), expected, "{message}, {:?}", error.attempt);
        }
    }
}
