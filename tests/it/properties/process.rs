//! The program's own printing, observed: what a case prints on a pipe or on a terminal.

use std::sync::Arc;

use chimectl::api::answer::Answer;
use chimectl::api::error::{Error, Kind, ServiceError};
use chimectl::api::operation::Operation;
use chimectl::api::paging::Paging;
use chimectl::cli::answer::{Debugging, answer};
use chimectl::cli::in_process::{self, InProcess};
use chimectl::cli::output::{self, Color, ErrorFormat, Format, Shape, Sort, Tables, Times, View};
use chimectl::cli::query::Query;
use chimectl::cli::terminal::{Looks, Terminal};
use chimectl::jobs::pages::Page;
use chimectl::sandbox::{Clock, Sandbox, Store};
use clap::ValueEnum as _;
use serde_json::Value as Json;
use tokio::runtime::Builder;

use super::generated::OPERATIONS;

/// The time of every case, from which tables tell others.
pub const NOW: &str = "2026-11-22T21:35:00Z";

/// What one case printed.
#[derive(Debug)]
pub struct Printed {
    pub stdout: String,
    pub stderr: String,
}

/// What `case` prints where standard output and standard error are pipes.
pub fn on_a_pipe(case: &Json) -> Printed {
    printed(case, Looks::default())
}

/// What `case` prints where standard output is a terminal of this width.
pub fn on_a_terminal(case: &Json, width: u16) -> Printed {
    printed(case, Looks { output_is_terminal: true, width: Some(width.into()), ..Looks::default() })
}

fn printed(case: &Json, looks: Looks) -> Printed {
    let (terminal, output, errors) = Terminal::captured(looks);
    tell(&terminal, case);
    Printed { stdout: output.take(), stderr: errors.take() }
}

fn tell(terminal: &Terminal, case: &Json) {
    let text = |name: &str| case[name].as_str();
    match text("do") {
        Some("render") => {
            if let Err(error) = render(terminal, case) {
                output::report(terminal, &error, ErrorFormat::Enhanced);
            }
        }
        Some("report") => {
            let message = text("message").unwrap().to_owned();
            let error = Error::service(ServiceError {
                code: text("code").unwrap().to_owned(),
                message,
                operation: "GetMeeting",
                request_id: text("request_id").map(str::to_owned),
                retries: 1,
                is_given_up: true,
                details: Vec::new(),
            });
            let error = if case["plain"] == true {
                Error::new(Kind::Usage, error.message).hint(text("hint").unwrap())
            } else {
                error
            };
            output::report(terminal, &error, ErrorFormat::from_str(text("format").unwrap(), false).unwrap());
        }
        Some("call") => {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let sandbox = Sandbox::new(Store::in_memory().unwrap(), Clock::Instant);
            let clients = in_process::clients(None, InProcess::new(sandbox));
            let input = case["input"].as_object().unwrap();
            let terminal = terminal.clone();
            let say = Box::new(move |line: &str| output::say(&terminal, line));
            let debugging = Debugging { say, is_indented: case["indented"] == true };
            let _ = runtime.block_on(answer(&clients, operation(case).unwrap(), input, None, Some(debugging)));
        }
        _ => {}
    }
}

fn operation(case: &Json) -> Option<&'static Operation> {
    let is_it =
        |operation: &&&Operation| case["operation"] == operation.name && case["service"] == operation.service.name();
    OPERATIONS.iter().find(is_it).copied()
}

fn render(terminal: &Terminal, case: &Json) -> Result<(), Error> {
    let columns =
        case["columns"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect();
    let color = Color::from_str(case["color"].as_str().unwrap(), false).unwrap();
    let view = View {
        format: Format::from_str(case["format"].as_str().unwrap(), false).unwrap(),
        query: case["query"].as_str().map(Query::new).transpose()?.map(Arc::new),
        tables: Tables {
            columns,
            wide: case["wide"] == true,
            color,
            times: case["times"].as_str().map(|times| Times::from_str(times, false).unwrap()),
            now: Some(NOW.parse().unwrap()),
            sort: case["sort"].as_str().map(Sort::of),
        },
    };
    let operation = operation(case);
    let list = operation.and_then(Paging::of).map(|paging| paging.items.to_owned());
    let mut renderer = output::renderer(terminal, view, operation.map(Shape::of).unwrap_or_default(), list.clone());
    for page in case["pages"].as_array().unwrap() {
        let Answer { document, items, .. } = match page["unread"].as_str() {
            Some(body) => Answer::read(body.into(), list.as_deref()).unwrap(),
            None => page["document"].as_object().unwrap().clone().into(),
        };
        renderer.page(Page { document, items, resume: page["resume"].as_str().map(str::to_owned) })?;
    }
    renderer.finish()
}
