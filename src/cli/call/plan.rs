//! What is to be done for a command line without problems.

use super::connection::Connection;
use super::prepared::Prepared;
use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::times::Times;
use crate::aws::settings::{self, Found, Lookup};
use crate::cli::output::View;
use crate::cli::{PartialFailure, Skeleton};
use crate::jobs::pages;

/// What is to be done, with everything that it takes.
pub enum Plan {
    /// Show a skeleton of the operation's input or answer. Nothing is connected.
    Skeleton {
        /// Which one.
        skeleton: Skeleton,
        /// The operation.
        operation: &'static Operation,
        /// How an answer is shown.
        view: View,
    },
    /// Show the request, and send nothing.
    Request(Call),
    /// Send the request, page by page if there are pages, and print what comes back.
    Answer(Call, Reading),
}

/// A call that can be made.
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// Its input.
    pub input: Document,
    /// Where the request goes.
    pub connection: Connection,
    /// How the result is printed.
    pub view: View,
    /// What is said of the input after the call.
    pub notes: Vec<String>,
}

/// How answers are read.
pub struct Reading {
    /// The pages to fetch; one answer where there are none.
    pub paging: Option<(Paging, pages::Options)>,
    /// The times that come into one form.
    pub times: Times,
    /// What it is if the answer lists failures.
    pub partial_failure: PartialFailure,
    /// Whether requests and answers are shown.
    pub debug: bool,
}

impl Plan {
    /// The plan for `prepared`.
    ///
    /// # Errors
    /// If something is wrong with the configuration of the connection.
    pub fn of(prepared: Prepared) -> Result<Self, Error> {
        let Prepared { operation, input, paging, view, notes, options, lookup } = prepared;
        if let Some(skeleton) = options.generate_cli_skeleton {
            return Ok(Self::Skeleton { skeleton, operation, view });
        }
        let as_sent = times_stay_as_sent(&lookup)?;
        let partial_failure = PartialFailure::of(options.partial_failure, &lookup)?;
        let connection = Connection::of(&options, lookup, operation.service)?;
        let call = Call { operation, input, connection, view, notes };
        if options.dry_run {
            return Ok(Self::Request(call));
        }
        let pages = pages::Options { max_items: options.max_items, starting_token: options.starting_token };
        let reading = Reading {
            paging: paging.map(|paging| (paging, pages)),
            times: if as_sent { Times::default() } else { Times::of(operation) },
            partial_failure,
            debug: options.debug,
        };
        Ok(Self::Answer(call, reading))
    }
}

/// Whether the times of an answer stay as the service sent them.
fn times_stay_as_sent(lookup: &Lookup) -> Result<bool, Error> {
    let Some(Found { value, source }) = lookup.find(settings::TIMESTAMP_FORMAT, None) else { return Ok(false) };
    match value.as_str() {
        "iso8601" => Ok(false),
        "wire" => Ok(true),
        _ => {
            let message = format!("{source}: {value:?} is not a known form; known: iso8601, wire");
            Err(Error::new(Kind::Configuration, message))
        }
    }
}
