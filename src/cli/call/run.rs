//! The doing of a plan: shows what it asks to show, or fetches an answer and prints it, and says what there is to say.

use serde_json::Value as Json;

use super::plan::{Call, Plan, Reading};
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind};
use crate::api::facts::{ServiceFacts, Traits};
use crate::api::operation::Operation;
use crate::api::redact::Redaction;
use crate::api::skeleton;
use crate::aws::recorder::Say;
use crate::aws::transport::{DryRun, Network};
use crate::cli::answer::{answer, answer_recorded};
use crate::cli::course::Course;
use crate::cli::hints;
use crate::cli::outcome;
use crate::cli::output::{self, Format, Progress, Shape, View};
use crate::cli::printing::Printing;
use crate::cli::terminal::Terminal;
use crate::cli::{PartialFailure, Skeleton};
use crate::jobs::pages::{self, Page};

/// The exit status of a call that succeeded and whose answer lists failures.
const PARTIAL_FAILURE: u8 = 1;

/// What is said after requests of `--no-verify-ssl`.
const UNVERIFIED: &str = "the server's certificate was not verified (--no-verify-ssl): anybody on the way can read and \
                          change what is sent; --ca-bundle trusts a server of yours";

/// Does what `plan` says and gives the exit status.
///
/// # Errors
/// If the call fails, or if its result cannot be printed.
pub async fn run(terminal: &Terminal, plan: Plan) -> Result<u8, Error> {
    match plan {
        Plan::Skeleton { skeleton, operation, view } => {
            show_skeleton(terminal, skeleton, operation, view).await.map(|()| 0)
        }
        Plan::Request(mut call) => {
            let remarks = Remarks::of(&mut call);
            let course = Course::of(call.operation, &call.input);
            remarks.after(terminal, course.until_interrupted(show_request(terminal, call)).await)
        }
        Plan::Answer(mut call, reading) => {
            let remarks = Remarks::of(&mut call);
            let course = Course::of(call.operation, &call.input);
            remarks.after(terminal, course.until_interrupted(fetch(terminal, call, reading, &course)).await)
        }
    }
}

/// What is said after a call, whatever became of it. It comes last, because scripts look for an error in the first line
/// of standard error.
struct Remarks {
    notes: Vec<String>,
    network: Option<Network>,
}

impl Remarks {
    fn of(call: &mut Call) -> Self {
        Self { notes: std::mem::take(&mut call.notes), network: call.connection.network() }
    }

    fn after(self, terminal: &Terminal, done: Result<u8, Error>) -> Result<u8, Error> {
        let warning = self.network.is_some_and(|network| network.was_unverified()).then_some(UNVERIFIED);
        match done {
            Ok(status) => {
                self.notes.iter().for_each(|note| output::say(terminal, &format!("Note: {note}")));
                warning.iter().for_each(|warning| output::say(terminal, &format!("Warning: {warning}")));
                Ok(status)
            }
            Err(error) => Err(self.notes.into_iter().chain(warning.map(str::to_owned)).fold(error, Error::hint)),
        }
    }
}

/// Fetches the answer, page by page if the operation pages, and prints it.
async fn fetch(terminal: &Terminal, call: Call, reading: Reading, course: &Course) -> Result<u8, Error> {
    let Call { operation, input, connection, view, .. } = call;
    let Reading { paging, times, partial_failure, debug } = reading;
    let clients = connection.clients(terminal).await?;
    let list = paging.as_ref().map(|(paging, _)| paging.items);
    let unread = list.filter(|_| view.format == Format::Ndjson && view.query.is_none());
    let mut printing = Printing {
        modelled: (view.format == Format::Text).then_some(operation),
        renderer: output::renderer(terminal, view, Shape::of(operation), list.map(str::to_owned)),
        times,
        list,
        failures: failures(operation),
        course: course.clone(),
        progress: Progress::new(terminal, list.is_some() && !debug),
        listed: 0,
        failed: 0,
    };
    let say = || {
        let terminal = terminal.clone();
        debug.then(|| Box::new(move |line: &str| output::say(&terminal, line)) as Say)
    };
    match paging {
        Some((paging, options)) => {
            let progress = printing.progress.clone();
            let page = async |input: &Document| {
                let answer = answer_recorded(&clients, operation, input, unread, say(), &course.recorder);
                progress.during(answer).await
            };
            printing = pages::each_page(&paging, &options, input, page, printing, &course.reached).await?;
        }
        None => {
            let Answer { document, items, is_done_before } =
                answer_recorded(&clients, operation, &input, None, say(), &course.recorder).await?;
            course.answered(&document);
            if is_done_before {
                output::remark(terminal, outcome::done_before(operation));
            }
            printing = pages::one_page(Page { document, items, resume: None }, printing).await?;
        }
    }
    if let Some(hint) = hints::of_empty_list(operation).filter(|_| list.is_some() && printing.listed == 0) {
        output::remark(terminal, hint);
    }
    if printing.failed > 0 {
        let (failed, lists) = (printing.failed, printing.failures.join(", "));
        output::say(terminal, &format!("{failed} of the items failed; the answer lists them under {lists}"));
        return Ok(match partial_failure {
            PartialFailure::Error => PARTIAL_FAILURE,
            PartialFailure::Ok => 0,
        });
    }
    Ok(0)
}

/// The members of an operation's answer that list what failed although the call succeeded.
fn failures(operation: &Operation) -> &'static [&'static str] {
    Traits::of(operation.service).partial_failure.get(operation.name).unwrap_or_default()
}

/// Prints the request that would be sent.
async fn show_request(terminal: &Terminal, call: Call) -> Result<u8, Error> {
    let Call { operation, input, connection, view, .. } = call;
    let dry_run = DryRun::default();
    let clients = connection.clients_of(dry_run.clone()).await?;
    answer(&clients, operation, &input, None, None).await?;
    let request = dry_run.take().ok_or_else(|| Error::new(Kind::Other, "the SDK made no request"))?;
    let redaction = Redaction::of_credentials(operation, &input);
    let mut document = Document::new();
    document.insert("Method".to_owned(), request.method.into());
    document.insert("Url".to_owned(), redaction.url(&request.url).into());
    // Of the headers those that carry members of the input.
    let facts = ServiceFacts::of(operation.service).operation(operation.name);
    let carried = facts.into_iter().flat_map(|facts| facts.headers.values());
    let carried = carried.filter_map(|name| Some((name.to_owned(), request.headers.get(name)?.into())));
    let headers: Document = carried.collect();
    if !headers.is_empty() {
        document.insert("Headers".to_owned(), headers.into());
    }
    if let Some(body) = redaction.request_body(&request.body) {
        document.insert("Body".to_owned(), body);
    }
    show(terminal, view, Shape::default(), document).await?;
    Ok(0)
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
async fn show(terminal: &Terminal, view: View, shape: Shape, document: Document) -> Result<(), Error> {
    let renderer = output::renderer(terminal, view, shape, None);
    pages::one_page(Page { document, items: None, resume: None }, renderer).await.map(drop)
}
