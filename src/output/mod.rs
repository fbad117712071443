//! The only place that prints. Data goes to standard output, words to a person go to standard error, and
//! nothing that a service said reaches a terminal unescaped.

pub(crate) mod escape;
mod json;
mod query;
mod table;

use std::io::{self, ErrorKind, IsTerminal as _, Write as _};

use clap::ValueEnum;
use serde_json::{Value as Json, json};

pub use json::print as json;
pub use query::Query;

use crate::error::{Error, Kind};
use crate::input::Document;
use crate::paging::Page;

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON document
    Json,
    /// One line of JSON for each item of a list, printed as pages arrive
    Ndjson,
    /// Tables for reading
    Table,
    /// Nothing
    Off,
}

/// How errors are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ErrorFormat {
    /// Lines for reading, the first as the AWS CLI prints it
    #[default]
    Text,
    /// One JSON object
    Json,
}

impl Format {
    /// The format where nothing else is chosen: a table for a person, JSON for a program.
    pub fn of_stdout() -> Self {
        if io::stdout().is_terminal() { Self::Table } else { Self::Json }
    }
}

/// Prints an answer that arrives page by page.
pub trait Renderer {
    /// Takes the next page.
    ///
    /// # Errors
    /// If standard output cannot be written.
    fn page(&mut self, page: Page) -> Result<(), Error>;

    /// Prints what is left.
    ///
    /// # Errors
    /// If standard output cannot be written, or if the query does not fit the data.
    fn finish(&mut self) -> Result<(), Error>;
}

/// The renderer for `format`. `list` names the member that pages continue, if the operation pages.
pub fn renderer(format: Format, query: Option<Query>, list: Option<String>) -> Box<dyn Renderer> {
    match (format, query) {
        (Format::Off, _) => Box::new(Discard),
        (Format::Json, None) => Box::new(json::Pages::new(list)),
        (Format::Ndjson, None) => Box::new(json::Lines { list }),
        (Format::Table, None) => Box::new(Whole { list, query: None, document: None, print: table::print }),
        (Format::Json, query) => Box::new(Whole { list, query, document: None, print: json::print }),
        (Format::Ndjson, query) => Box::new(Whole { list, query, document: None, print: json::print_lines }),
        (Format::Table, query) => Box::new(Whole { list, query, document: None, print: table::print }),
    }
}

struct Discard;

impl Renderer for Discard {
    fn page(&mut self, _: Page) -> Result<(), Error> {
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// Joins all pages into one document before it prints: for tables, whose columns depend on every row, and for
/// queries, which are over the whole result.
struct Whole {
    list: Option<String>,
    query: Option<Query>,
    document: Option<Document>,
    print: fn(&Json) -> Result<(), Error>,
}

impl Renderer for Whole {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let mut document = page.document;
        let whole = match (self.document.take(), &self.list) {
            (Some(mut whole), Some(list)) => {
                if let (Some(Json::Array(all)), Some(Json::Array(more))) = (whole.get_mut(list), document.get_mut(list))
                {
                    all.append(more);
                }
                whole
            }
            (_, _) => document,
        };
        let whole = self.document.insert(whole);
        if let Some(token) = page.resume {
            whole.insert("NextToken".to_owned(), token.into());
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some(document) = self.document.take().filter(|document| !document.is_empty()) else { return Ok(()) };
        let json = Json::Object(document);
        match &self.query {
            Some(query) => (self.print)(&query.search(&json)?),
            None => (self.print)(&json),
        }
    }
}

/// Prints data to standard output.
///
/// # Errors
/// If standard output cannot be written; a pipe that its reader has closed is an error of its own kind.
pub fn data(text: &str) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Error::new(Kind::ClosedPipe, "standard output was closed"),
        _ => Error::io("write to standard output", error),
    })
}

/// Says a line to a person, on standard error. What cannot be said there cannot be said anywhere.
pub fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", escape::lines(text));
}

/// Prints text of clap's, which is styled for a terminal: help to standard output, errors to standard error.
pub fn show_clap(error: &clap::Error) {
    let _ = error.print();
}

/// Reports an error: what happened, the request's id, what to do next.
pub fn report(error: &Error, format: ErrorFormat) {
    if matches!(error.kind, Kind::ClosedPipe) {
        return;
    }
    if format == ErrorFormat::Json {
        return say(&as_json(error).to_string());
    }
    let prefix = if error.service.is_some() || error.kind == Kind::Interrupted { "" } else { "chimectl: error: " };
    say(&format!("{prefix}{error}"));
    if let Some(id) = error.service.as_ref().and_then(|service| service.request_id.as_ref()) {
        say(&format!("Request id: {id}"));
    }
    for hint in &error.hints {
        say(&format!("Hint: {hint}"));
    }
}

/// The same facts for a program: always `Kind`, `Message`, `Hints` and `ExitStatus`, and what the service said
/// where it answered.
fn as_json(error: &Error) -> Json {
    let mut json = json!({ "Kind": error.kind.name(), "Message": error.message });
    if let Some(service) = &error.service {
        json["Code"] = service.code.clone().into();
        json["Message"] = service.message.clone().into();
        json["Operation"] = service.operation.into();
        json["RequestId"] = service.request_id.clone().into();
        json["Retries"] = service.retries.into();
    }
    json["Hints"] = error.hints.clone().into();
    json["ExitStatus"] = error.kind.exit_status().into();
    json
}
