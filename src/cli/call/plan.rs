//! What to do for a command line without problems.

use super::connection::Connection;
use super::prepared::Prepared;
use crate::api::Document;
use crate::api::absence;
use crate::api::error::{Error, Kind};
use crate::api::existing::Existing;
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::things::Made;
use crate::api::times::Times;
use crate::api::waiting::{self, Wait};
use crate::aws::settings::{self, Found, Lookup};
use crate::cli::call::short_names::Last;
use crate::cli::confirm::Guard;
use crate::cli::modes::{DEFAULT_EVERY, DEFAULT_TIMEOUT, Modes};
use crate::cli::output::View;
use crate::cli::query::Query;
use crate::cli::{PartialFailure, Skeleton};
use crate::jobs::pages;
use crate::jobs::waiting::Pace;
use crate::services::Operations as _;

/// What to do, with everything that this requires.
pub enum Plan {
    /// Show a skeleton of the operation's input or answer. Nothing is connected.
    Skeleton {
        /// Which one.
        skeleton: Skeleton,
        /// The operation.
        operation: &'static Operation,
        /// How a response is shown.
        view: View,
    },
    /// Show the request, and send nothing.
    Request(Call, Connection),
    /// Send the request, page by page if there are pages, and print what comes back.
    Answer(Call, Box<Reading>, Route),
}

/// A call that is ready to send.
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// Its input.
    pub input: Document,
    /// How the result is printed.
    pub view: View,
    /// Notes about the input after the call.
    pub notes: Vec<String>,
    /// The name of the resource to delete, if it is known.
    pub name: Option<String>,
}

/// How answers are read.
pub struct Reading {
    /// The pages to fetch; a single response if there are none.
    pub paging: Option<(Paging, pages::Options)>,
    /// The operation whose answer is printed.
    pub shown: &'static Operation,
    /// The times that come into one form.
    pub times: Times,
    /// The result if the response lists failures.
    pub partial_failure: PartialFailure,
    /// Whether requests and answers are shown.
    pub debug: bool,
    /// What happens to one response.
    pub course: Course,
    /// What identifies that which is created only if it is not there.
    pub existing: Option<&'static Existing>,
    /// Whether a resource that does not exist counts as deleted.
    pub ignores_absence: bool,
    /// What asks before the request.
    pub guard: Option<Guard>,
    /// What is created, and the file that records it for `@last`.
    pub last: Option<(&'static Made, Last)>,
}

/// Where requests go.
pub struct Route {
    /// To the operation's service.
    pub connection: Connection,
    /// For another service that is also called.
    pub elsewhere: Option<Box<Connection>>,
}

/// What happens to one response.
pub enum Course {
    /// It is printed.
    Once,
    /// What the request has started is waited for.
    Wait(&'static Wait, Pace),
    /// The request is repeated until this is true of the response.
    Until(Query, Pace),
    /// The request is repeated at this pace, and each response replaces the previous one.
    Watch(Pace),
}

impl Course {
    /// The operation whose answer is printed for a request of `operation`.
    pub fn shown_of(&self, operation: &'static Operation) -> &'static Operation {
        match self {
            Self::Wait(wait, _) if !waiting::answers(operation) => {
                wait.service.operation(wait.asked).unwrap_or(operation)
            }
            _ => operation,
        }
    }

    fn of(modes: &Modes, until: Option<Query>, operation: &Operation, input: &Document) -> Self {
        let pace = Pace {
            every: modes.every.unwrap_or(DEFAULT_EVERY),
            timeout: modes.wait_timeout.unwrap_or(DEFAULT_TIMEOUT),
        };
        match (until, Wait::of(operation, input).filter(|_| modes.wait)) {
            (Some(query), _) => Self::Until(query, pace),
            (None, Some(wait)) => Self::Wait(wait, pace),
            (None, None) if modes.watch => Self::Watch(pace),
            (None, None) => Self::Once,
        }
    }
}

impl Plan {
    /// The plan for `prepared`.
    ///
    /// # Errors
    /// If something is wrong with the configuration of the connection.
    pub fn of(prepared: Prepared) -> Result<Self, Error> {
        let Prepared { operation, input, paging, view, modes, until, notes, options, lookup } = prepared;
        if let Some(skeleton) = options.generate_cli_skeleton {
            return Ok(Self::Skeleton { skeleton, operation, view });
        }
        let as_sent = times_stay_as_sent(&lookup)?;
        let partial_failure = PartialFailure::of(options.partial_failure, &lookup)?;
        // It is called only if requested, or if the outcome of a request is unknown. Until then, its problems must not block
        // the command.
        let elsewhere =
            absence::asked_beside(operation).map(|service| Connection::of(&options, lookup.clone(), service));
        let elsewhere = match modes.ignore_not_found {
            true => elsewhere.transpose()?,
            false => elsewhere.and_then(Result::ok),
        };
        let connection = Connection::of(&options, lookup.clone(), operation.service)?;
        let last = Made::of(operation).and_then(|made| {
            let target = connection.target(&lookup, options.profile.as_deref()).ok()?;
            Some((made, Last::of(&lookup.environment, lookup.context.name(), &target, made.of)?))
        });
        let course = Course::of(&modes, until, operation, &input);
        let guard = Guard::of_call(operation, &options, &lookup);
        let existing = modes.if_not_exists.then(|| Existing::of(operation, &input).ok()).flatten();
        let call = Call { operation, input, view, notes, name: None };
        if options.dry_run {
            return Ok(Self::Request(call, connection));
        }
        let pages = pages::Options { max_items: options.max_items, starting_token: options.starting_token };
        let shown = course.shown_of(operation);
        let reading = Reading {
            paging: paging.map(|paging| (paging, pages)),
            times: if as_sent { Times::default() } else { Times::of(shown) },
            shown,
            partial_failure,
            debug: options.debug,
            course,
            existing,
            ignores_absence: modes.ignore_not_found,
            guard,
            last,
        };
        Ok(Self::Answer(call, Box::new(reading), Route { connection, elsewhere: elsewhere.map(Box::new) }))
    }
}

/// Whether the times in a response stay as the service sent them.
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
