//! The call of an operation for one request of a batch.

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
use crate::cli::outcome;
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::jobs::Ask;
use crate::jobs::absence::after_lost_answer;
use crate::jobs::batch::Reply;
use crate::jobs::joined::whole;
use crate::jobs::pages::{self, Page};

/// Calls one operation again and again.
pub struct Calling<'a> {
    terminal: &'a Terminal,
    clients: &'a Clients,
    operation: &'static Operation,
    paging: Option<Paging>,
    times: Times,
    is_shown: bool,
}

impl<'a> Calling<'a> {
    /// Calls `operation` by `clients`.
    pub fn new(terminal: &'a Terminal, clients: &'a Clients, operation: &'static Operation, options: &Options) -> Self {
        let paging = Paging::of(operation).filter(|_| !options.no_paginate);
        Self { terminal, clients, operation, paging, times: Times::of(operation), is_shown: options.debug }
    }

    /// Makes the call, and says what came of it. A list is fetched to its end.
    pub async fn call(&self, input: &Document) -> Reply {
        let is_single = input.contains_key(paging::NEXT_TOKEN);
        let options = pages::Options::default();
        let paging = self.paging.as_ref().filter(|_| !is_single).map(|paging| (paging, &options));
        match whole(paging, input.clone(), async |input: &Document| self.once(self.operation, input).await).await {
            Ok(Page { mut document, .. }) => {
                self.times.rewrite(&mut document);
                Reply::Answer(document)
            }
            Err(error) => match Box::pin(after_lost_answer(self.operation, input, error, self)).await {
                Ok(()) => Reply::Answer(outcome::answer_of(self.operation, input)),
                Err(error) => reply(error),
            },
        }
    }

    async fn once(&self, operation: &'static Operation, input: &Document) -> Result<Answer, Error> {
        let terminal = self.terminal.clone();
        let say = self.is_shown.then(|| Box::new(move |line: &str| output::say(&terminal, line)) as Say);
        answer(self.clients, operation, input, None, say).await
    }
}

/// What shows what came of a row.
impl Ask for Calling<'_> {
    async fn ask(&self, operation: &'static Operation, input: Document) -> Result<Document, Error> {
        // The connection of a batch leads to one service.
        if operation.service != self.operation.service {
            return Err(Error::new(Kind::Other, format!("{} is not called by this command", operation.service.name())));
        }
        let (paging, options) = (Paging::of(operation), pages::Options::default());
        let paging = paging.as_ref().map(|paging| (paging, &options));
        whole(paging, input, async |input: &Document| self.once(operation, input).await).await.map(|page| page.document)
    }
}

/// What a failed call means for its row, and for the others.
fn reply(error: Error) -> Reply {
    if error.kind == Kind::Configuration {
        return Reply::Fatal(error);
    }
    let told = output::object(&error);
    match error.attempt {
        Some(attempt) if attempt.is_outcome_unknown => Reply::Unknown(told),
        Some(attempt) => match attempt.later {
            Some(wait) => Reply::Later(wait, told),
            None => Reply::Failed(told),
        },
        None => Reply::Failed(told),
    }
}
