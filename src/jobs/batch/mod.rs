//! One operation over many rows: what is sent when, what is written down of it, and what is told.
//!
//! A row goes this way: it is read, written down as sent, made safe on disk, sent when the pace lets it, written down with
//! its answer, made safe, and told. Of a row that was sent and not answered when everything ended, nothing is known; whether
//! it is sent again then is up to the class of its operation.

pub mod chunk;
pub mod journal;
mod order;
pub mod pace;
pub mod row;
pub mod shard;
mod source;
mod work;
mod writer;

use std::time::Duration;

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::class::Class;
use crate::api::error::Error;
use crate::api::operation::Operation;
use journal::{Journal, State};
use row::{Row, Rows, Status};
use shard::Shard;
pub use work::run;

/// What is done with a row that was sent, of which no answer is known, and which could be done twice.
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
    /// Whether a row is told of when it is answered, whatever came before it in the input.
    pub as_completed: bool,
    /// Which rows.
    pub shard: Shard,
}

/// What came of a request.
#[derive(Debug)]
pub enum Reply {
    /// The answer.
    Answer(Document),
    /// The service asks for fewer requests, and for none before the wait is over; with the error that says so.
    Later(Duration, Json),
    /// It had no effect.
    Failed(Json),
    /// It may have had its effect.
    Unknown(Json),
    /// So will every other one.
    Fatal(Error),
}

/// Takes what is told.
pub trait Outlet {
    /// Takes a line of output.
    ///
    /// # Errors
    /// If it cannot be printed.
    fn line(&mut self, line: &str) -> Result<(), Error>;

    /// Takes a row that failed and can be tried again.
    ///
    /// # Errors
    /// If it cannot be kept.
    fn failed(&mut self, row: &Row) -> Result<(), Error>;

    /// Takes how far it has come.
    fn progress(&mut self, tally: &Tally);
}

/// How many rows came out how.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Tally {
    /// Done, in this run or an earlier one.
    pub ok: u64,
    /// Of those, the ones that were done in an earlier run.
    pub before: u64,
    /// Without an effect.
    pub failed: u64,
    /// Perhaps with an effect.
    pub unknown: u64,
    /// Not tried.
    pub skipped: u64,
    /// How often the service asked for fewer requests.
    pub throttles: u64,
    /// Requests a second that may go out, where that is limited.
    pub rate: Option<f64>,
    /// Whether it was ended before it was through.
    pub is_interrupted: bool,
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
pub fn replay(rows: &mut impl Rows, journal: &Journal, shard: Shard, outlet: &mut impl Outlet) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    while let Some(row) = rows.next_row()? {
        if !shard.has(&row.own) {
            continue;
        }
        let outcome = |status| row::Outcome { status, told: None }.line(row.number, row.key.as_deref());
        let (status, line) = match journal.state(row.number) {
            State::Untried => (Status::Skipped, outcome(Status::Skipped)),
            State::Sent => (Status::Unknown, row::Outcome::unknown().line(row.number, row.key.as_deref())),
            State::Answered(status) => (status, journal.line(row.number)?),
        };
        tally.count(status);
        outlet.line(&line)?;
    }
    Ok(tally)
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
