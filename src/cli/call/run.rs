//! Executes a plan: shows what it asks to show, or fetches a response and prints it, then prints messages.

use std::cell::RefCell;

use serde_json::Value as Json;

use super::confirmed::confirm;
use super::connection::Connection;
use super::dry_run::show_request;
use super::echo;
use super::plan::{Call, Course, Plan, Reading, Route};
use super::printing::Printing;
use super::session::Session;
use super::wait::{self, Ended, Interruption, OnInterrupt};
use super::watch::watch;
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind};
use crate::api::operation::Operation;
use crate::api::paging::Paging;
use crate::api::skeleton;
use crate::api::times::Times;
use crate::api::waiting::Wait;
use crate::aws::transport::Network;
use crate::cli::hints;
use crate::cli::outcome;
use crate::cli::output::{self, Shape, View};
use crate::cli::terminal::Terminal;
use crate::cli::under_way::UnderWay;
use crate::cli::{PartialFailure, Skeleton};
use crate::jobs::absence::{self, Shown};
use crate::jobs::existing::{self, Created};
use crate::jobs::pages::{self, Page};
use crate::jobs::waiting::Pace;

/// The exit status of a call that succeeded and whose answer lists failures.
const PARTIAL_FAILURE: u8 = 1;

/// The warning after requests with `--no-verify-ssl`.
pub(super) const UNVERIFIED: &str = "the server's certificate was not verified (--no-verify-ssl), so attackers could read and \
    change requests; to trust your own server, use --ca-bundle";

/// Does what `plan` says and gives the exit status.
///
/// # Errors
/// If the call fails, or if its result cannot be printed.
pub async fn run(terminal: &Terminal, plan: Plan) -> Result<u8, Error> {
    match plan {
        Plan::Skeleton { skeleton, operation, view } => {
            show_skeleton(terminal, skeleton, operation, view).await.map(|()| 0)
        }
        Plan::Request(mut call, connection) => {
            let remarks = Remarks::of(&mut call, &connection);
            let on_interrupt = RefCell::new(Interruption::Unknown);
            let under_way = UnderWay::of(terminal, call.operation, &call.input);
            let work = show_request(terminal, call, connection);
            remarks.after(terminal, until_interrupted(&under_way, &on_interrupt, work).await)
        }
        Plan::Answer(mut call, reading, route) => {
            let remarks = Remarks::of(&mut call, &route.connection);
            let on_interrupt = RefCell::new(Interruption::Unknown);
            let under_way = UnderWay::of(terminal, call.operation, &call.input);
            let work = fetch(terminal, call, *reading, route, (&under_way, &on_interrupt));
            remarks.after(terminal, until_interrupted(&under_way, &on_interrupt, work).await)
        }
    }
}

/// The messages after a call, whatever its result. They come last, because scripts look for an error in the first line
/// of standard error.
struct Remarks {
    notes: Vec<String>,
    network: Option<Network>,
}

impl Remarks {
    fn of(call: &mut Call, connection: &Connection) -> Self {
        Self { notes: std::mem::take(&mut call.notes), network: connection.network() }
    }

    fn after(self, terminal: &Terminal, done: Result<u8, Error>) -> Result<u8, Error> {
        let warning = self.network.is_some_and(|network| network.was_unverified()).then_some(UNVERIFIED);
        match done {
            Ok(status) => {
                self.notes.iter().for_each(|note| output::tell(terminal, &format!("Note: {note}")));
                warning.iter().for_each(|warning| output::tell(terminal, &format!("Warning: {warning}")));
                Ok(status)
            }
            Err(error) => Err(self.notes.into_iter().chain(warning.map(str::to_owned)).fold(error, Error::hint)),
        }
    }
}

/// The end of `work`, or a signal, which leaves it undone.
async fn until_interrupted(
    under_way: &UnderWay,
    on_interrupt: &OnInterrupt,
    work: impl Future<Output = Result<u8, Error>>,
) -> Result<u8, Error> {
    under_way.until_interrupted(work).await.or_else(|error| match (&*on_interrupt.borrow(), error.kind) {
        (Interruption::Usual, Kind::Interrupted(_)) => Ok(error.kind.exit_status()),
        (Interruption::Harmless(hint), Kind::Interrupted(_)) => Err(Error::new(error.kind, error.message).hint(hint)),
        _ => Err(error),
    })
}

/// Fetches the response, page by page if the operation returns pages, and prints it; repeats the request if the plan
/// says so.
async fn fetch(
    terminal: &Terminal,
    mut call: Call,
    mut reading: Reading,
    route: Route,
    (under_way, on_interrupt): (&UnderWay, &OnInterrupt),
) -> Result<u8, Error> {
    let Route { connection, elsewhere } = route;
    let elsewhere = elsewhere.map(|elsewhere| *elsewhere);
    reading.guard.iter().try_for_each(|guard| guard.check(terminal, &call.operation.command()))?;
    let session =
        Box::pin(Session::open(terminal, call.operation.service, connection, elsewhere, reading.debug, under_way))
            .await?;
    if let Some(guard) = reading.guard.take() {
        call.name = Box::pin(confirm(&session, &guard, call.operation, &call.input)).await?;
    }
    let course = std::mem::replace(&mut reading.course, Course::Once);
    // Each future is on the heap; otherwise all of them would be on the stack together.
    match course {
        // Boxed, because the least of stacks could not hold the futures of all courses side by side.
        Course::Once if call.operation.only_reads() => Box::pin(read(&session, call, reading)).await,
        Course::Once => Box::pin(change(&session, None, call, reading, on_interrupt)).await,
        Course::Wait(wait, pace) => Box::pin(change(&session, Some((wait, pace)), call, reading, on_interrupt)).await,
        Course::Until(query, pace) => {
            let page = Box::pin(wait::until(&session, (&query, pace), &call, &reading, on_interrupt)).await?;
            let printing = Printing::of(terminal, &call, &reading, Times::default(), under_way);
            let printing = pages::one_page(page, printing).await?;
            Ok(ended(terminal, &call, &printing, reading.partial_failure))
        }
        Course::Watch(pace) => Box::pin(watch(&session, pace, &call, &reading, on_interrupt)).await,
    }
}

/// Prints the response of an operation that reads, page by page if it returns pages.
async fn read(session: &Session<'_>, call: Call, mut reading: Reading) -> Result<u8, Error> {
    let operation = call.operation;
    let times = std::mem::take(&mut reading.times);
    let under_way = session.under_way();
    // A query needs all values; everything else handles one item at a time.
    let unread = Paging::of(operation).map(|paging| paging.items).filter(|_| call.view.query.is_none());
    let mut printing = Printing::of(session.terminal(), &call, &reading, times, under_way);
    match &reading.paging {
        Some((paging, options)) => {
            let progress = printing.progress.clone();
            let page = async |input: &Document| progress.during(session.answer(operation, input, unread)).await;
            printing =
                pages::each_page(paging, options, call.input.clone(), page, printing, &under_way.reached).await?;
        }
        None => {
            let Answer { document, items, .. } = session.answer(operation, &call.input, unread).await?;
            under_way.answered(&document);
            printing = pages::one_page(Page { document, items, resume: None }, printing).await?;
        }
    }
    Ok(ended(session.terminal(), &call, &printing, reading.partial_failure))
}

/// Prints the response of an operation that changes something, after waiting for what it started if requested.
async fn change(
    session: &Session<'_>,
    waited: Option<(&'static Wait, Pace)>,
    call: Call,
    mut reading: Reading,
    on_interrupt: &OnInterrupt,
) -> Result<u8, Error> {
    let (terminal, operation, input) = (session.terminal(), call.operation, &call.input);
    let mut is_done = false;
    let own = match reading.existing {
        Some(row) => {
            let Created { answer, was_there } = Box::pin(existing::create(row, operation, input, session)).await?;
            if was_there {
                output::remark(terminal, "It already exists; nothing was created or changed.");
            }
            Some(answer)
        }
        None => match session.answer(operation, input, None).await {
            Ok(Answer { document, is_done_before, .. }) => {
                is_done = !is_done_before;
                if is_done_before {
                    output::remark(terminal, outcome::done_before(operation));
                }
                session.under_way().answered(&document);
                Some(document)
            }
            Err(error) => missed(session, operation, input, error, reading.ignores_absence).await?,
        },
    };
    if let (Some((made, last)), Some(own)) = (&reading.last, &own) {
        last.keep(made, own);
    }
    let (shown, failure) = match (own, waited) {
        (Some(own), Some(waited)) => {
            let Ended { shown, failure } =
                Box::pin(wait::for_end(session, waited, operation, input, own, on_interrupt)).await?;
            (shown, failure)
        }
        (own, _) => (own, None),
    };
    let times = std::mem::take(&mut reading.times);
    let printing = Printing::of(terminal, &call, &reading, times, session.under_way());
    let page = Page { document: shown.unwrap_or_default(), items: None, resume: None };
    let printing = pages::one_page(page, printing).await?;
    if is_done {
        let line = echo::deleted(operation, input, printing.failed, call.name.as_deref());
        line.iter().for_each(|line| output::remark(terminal, line));
    }
    let status = ended(terminal, &call, &printing, reading.partial_failure);
    failure.map_or(Ok(status), Err)
}

/// Accepts a failure that means success: the thing to delete does not exist.
///
/// # Errors
/// The failure, if it means anything else.
async fn missed(
    session: &Session<'_>,
    operation: &'static Operation,
    input: &Document,
    error: Error,
    ignores_absence: bool,
) -> Result<Option<Document>, Error> {
    let Err(error) = Box::pin(absence::after_lost_answer(operation, input, error, session)).await else {
        output::remark(session.terminal(), outcome::done_before(operation));
        return Ok(Some(outcome::answer_of(operation, input)));
    };
    if ignores_absence && Box::pin(absence::shown_by(operation, input, &error, session)).await == Shown::Gone {
        output::remark(session.terminal(), "It does not exist; nothing was changed.");
        return Ok(None);
    }
    Err(error)
}

/// Prints the final messages, and returns the exit status.
fn ended(terminal: &Terminal, call: &Call, printing: &Printing, partial_failure: PartialFailure) -> u8 {
    let is_empty = printing.list.is_some() && printing.listed == 0;
    if let Some(hint) = hints::of_empty_list(call.operation).filter(|_| is_empty) {
        output::remark(terminal, hint);
    }
    if printing.failed > 0 {
        let (failed, lists) = (printing.failed, printing.failures.join(", "));
        output::say(terminal, &format!("{failed} of the items failed; the response lists them in {lists}"));
        return match partial_failure {
            PartialFailure::Error => PARTIAL_FAILURE,
            PartialFailure::Ok => 0,
        };
    }
    0
}

async fn show_skeleton(
    terminal: &Terminal,
    skeleton: Skeleton,
    operation: &'static Operation,
    view: View,
) -> Result<(), Error> {
    match skeleton {
        Skeleton::Input => output::json(terminal, &Json::Object(skeleton::input(operation))),
        Skeleton::YamlInput => output::data(terminal, &skeleton::yaml_input(operation)),
        Skeleton::Output => match skeleton::output(operation) {
            Some(document) => show(terminal, view, Shape::of(operation), document).await,
            None => output::json(terminal, &Json::Object(Document::new())),
        },
    }
}

/// Prints one document.
pub(super) async fn show(terminal: &Terminal, view: View, shape: Shape, document: Document) -> Result<(), Error> {
    let renderer = output::renderer(terminal, view, shape, None);
    pages::one_page(Page { document, items: None, resume: None }, renderer).await.map(drop)
}
