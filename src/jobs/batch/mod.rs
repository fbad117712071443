//! One operation over many rows: what is sent when, what is recorded of it, and what is told.
//!
//! A row goes this way: it is read, recorded as sent, made safe on disk, sent when the pace lets it, recorded with its
//! response, made safe, and told. Of a row that was sent and not answered when everything ended, nothing is known;
//! whether it is sent again then is up to the class of its operation.

pub mod chunk;
mod health;
pub mod journal;
mod order;
pub mod pace;
pub mod row;
pub mod shard;
mod source;
mod telling;
mod work;
mod writer;

use std::time::Duration;

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::class::Class;
use crate::api::error::Error;
use crate::api::operation::Operation;
use crate::api::signals::Signal;
use journal::{Journal, State};
use row::{Row, Rows, Status};
use shard::Shard;
pub use work::run;

/// What is done with a row that was sent, of which no response is known, and which could be done twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// It is sent again.
    Retry,
    /// It is told of and left.
    Skip,
    /// Nothing is sent.
    Stop,
}

/// What a batch is like.
#[derive(Debug)]
pub struct Plan {
    /// The operation.
    pub operation: &'static Operation,
    /// Most requests at a time.
    pub concurrency: usize,
    /// Most requests a second.
    pub rate: Option<f64>,
    /// What is done with what could be done twice.
    pub unknown: Unknown,
    /// Whether what is not there counts as deleted.
    pub ignores_absence: bool,
    /// Whether a row is told of when it is answered, whatever came before it in the input.
    pub as_completed: bool,
    /// Which rows.
    pub shard: Shard,
}

/// What came of a request.
#[derive(Debug)]
pub enum Reply {
    /// The response.
    Answer(Document),
    /// The response that it would have had, if there was nothing to do.
    Unchanged(Document),
    /// It failed.
    Failure(Failure),
}

/// A request that failed.
#[derive(Debug)]
pub struct Failure {
    /// Why.
    pub error: Error,
    /// The same as it is told of a row.
    pub told: Json,
    /// What it means.
    pub meaning: Meaning,
}

/// What a failure means for its row, and for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The service asks for fewer requests, and for none before the wait is over.
    Later(Duration),
    /// It did not reach the service.
    Unreached,
    /// It had no effect.
    Failed(Blame),
    /// It might have had its effect.
    Unknown,
    /// So will every other one fail.
    Fatal {
        /// Whether it might have had its effect all the same.
        is_outcome_unknown: bool,
    },
}

/// What a refusal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// The row.
    Row,
    /// Who asks.
    Caller,
    /// The service, or what answered in its place.
    Service,
}

/// Takes what is told. None of it waits for a reader.
pub trait Outlet {
    /// Takes a line of output.
    fn line(&mut self, line: String);

    /// Takes a row that failed and can be tried again.
    fn failed(&mut self, row: &Row);

    /// Takes how far it has come.
    fn progress(&mut self, tally: &Tally);

    /// Whether few enough lines wait for their reader for more to be produced.
    fn has_room(&self) -> bool;

    /// How many lines are not printed yet; after a failure, how many never will be.
    fn unwritten(&self) -> usize;

    /// Why no more can be printed, if that is new.
    fn failure(&mut self) -> Option<Error>;

    /// Waits until more is printed, or cannot be.
    fn changed(&self) -> impl Future<Output = ()>;
}

/// How many rows came out how.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Tally {
    /// Done, in this run or an earlier one.
    pub ok: u64,
    /// Of those, the ones that were done in an earlier run.
    pub before: u64,
    /// Of those of this run, the ones for which there was nothing to do.
    pub unchanged: u64,
    /// Without an effect.
    pub failed: u64,
    /// Perhaps with an effect.
    pub unknown: u64,
    /// Not tried.
    pub skipped: u64,
    /// How often the service asked for fewer requests.
    pub throttles: u64,
    /// Requests a second that can be sent, if that is limited.
    pub rate: Option<f64>,
    /// What ended it before it was through, if anything has.
    pub interrupted: Option<Signal>,
    /// Rows that are done or told of, and whose line was not printed.
    pub unread: u64,
    /// Whether that is because the reader has seen enough.
    pub is_closed: bool,
}

impl Tally {
    fn count(&mut self, status: Status) {
        match status {
            Status::Ok => self.ok += 1,
            Status::Failed => self.failed += 1,
            Status::Unknown => self.unknown += 1,
            Status::Skipped => self.skipped += 1,
        }
    }

    /// All rows that are told of.
    pub fn all(&self) -> u64 {
        self.ok + self.failed + self.unknown + self.skipped
    }
}

/// Tells what the journal holds, and sends nothing. Rows that were never answered are told of as what they are.
///
/// # Errors
/// If the input or the journal cannot be read, or if a line cannot be printed.
pub async fn replay(
    rows: &mut impl Rows,
    journal: &Journal,
    shard: Shard,
    outlet: &mut impl Outlet,
) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    while let Some(row) = rows.next_row()? {
        if !shard.has(&row.own) {
            continue;
        }
        let outcome = |status| row::Outcome { status, ..row::Outcome::default() }.line(row.number, row.key.as_deref());
        let (status, line) = match journal.state(row.number) {
            State::Untried => (Status::Skipped, outcome(Status::Skipped)),
            State::Sent => (Status::Unknown, row::Outcome::unknown().line(row.number, row.key.as_deref())),
            State::Answered(status) => (status, journal.line(row.number)?),
        };
        tally.count(status);
        outlet.line(line);
        while !outlet.has_room() {
            outlet.changed().await;
        }
        if let Some(failure) = outlet.failure() {
            return Err(failure);
        }
    }
    loop {
        match outlet.failure() {
            Some(failure) => return Err(failure),
            None if outlet.unwritten() == 0 => return Ok(tally),
            None => outlet.changed().await,
        }
    }
}

/// What is done with a row, by what the journal knows of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Send,
    /// It is done.
    Tell,
    /// It is told of as unknown and left.
    Leave,
}

fn next(state: State, class: Class, unknown: Unknown) -> Next {
    match state {
        State::Untried | State::Answered(Status::Failed | Status::Skipped) => Next::Send,
        State::Answered(Status::Ok) => Next::Tell,
        State::Sent | State::Answered(Status::Unknown) if class != Class::Once || unknown == Unknown::Retry => {
            Next::Send
        }
        State::Sent | State::Answered(Status::Unknown) => Next::Leave,
    }
}
