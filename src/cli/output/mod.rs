//! The only place that prints, to the terminal that it gets. Data goes to standard output, messages go to standard error, and
//! no text from a service reaches a terminal unescaped.

mod cell;
pub mod chat;
mod choice;
mod color;
mod column;
mod columns;
mod csv;
mod curl;
mod draw;
mod failure;
mod failure_box;
mod fields;
mod fit;
mod flow;
mod header;
mod items;
mod json;
mod more;
mod pick;
mod progress;
mod prose;
mod queue;
mod shape;
mod shared;
mod sheet;
mod sort;
mod table;
mod text;
mod times;
mod waiting;
mod wrap;
mod yaml;

use std::io::{self, ErrorKind};
use std::sync::Arc;

use clap::ValueEnum;
use clap::builder::StyledStr;
use serde_json::Value as Json;

pub use color::Color;
pub use failure::{ErrorFormat, object, report};
pub use json::print as json;
pub use pick::Picked;
pub use progress::Progress;
pub use queue::{AtOnce, Queue};
pub use shape::{Shape, Subject};
pub use sort::Sort;
pub use table::Settings as Tables;
pub use times::Times;
pub use waiting::Waiting;

use self::more::{More, Told};
use crate::api::error::{Error, Kind};
use crate::cli::query::Query;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::Joined;
use crate::jobs::pages::{Page, Sink};
use crate::jobs::reached::Fate;
use crate::text::escape;

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON document
    Json,
    /// One line of JSON for each item of a list, printed as pages arrive
    Ndjson,
    /// Tables for reading
    Table,
    /// Tab-separated rows, as in the AWS CLI
    Text,
    /// One YAML document
    Yaml,
    /// A YAML list with an item for each page, printed as pages arrive
    YamlStream,
    /// CSV with a header row, printed as pages arrive
    Csv,
    /// A curl command for the request; only with --dry-run
    Curl,
    /// Nothing
    Off,
}

impl Format {
    /// The default format: a table for a person, JSON for a program.
    pub fn of_stdout(terminal: &Terminal) -> Self {
        if terminal.output_is_terminal() { Self::Table } else { Self::Json }
    }
}

/// Prints a response that arrives page by page.
pub trait Renderer: Send {
    /// Takes the next page.
    ///
    /// # Errors
    /// If standard output cannot be written.
    fn page(&mut self, page: Page) -> Result<(), Error>;

    /// Prints the rest.
    ///
    /// # Errors
    /// If standard output cannot be written, or if the query cannot be applied to the data.
    fn finish(&mut self) -> Result<(), Error>;

    /// What happens to a page. Most renderers need all pages before they print the first.
    fn fate(&self) -> Fate {
        Fate::Kept
    }
}

impl Sink for Box<dyn Renderer> {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        (**self).page(page)
    }

    fn finish(&mut self) -> Result<(), Error> {
        (**self).finish()
    }

    fn fate(&self) -> Fate {
        (**self).fate()
    }
}

/// What a user wants to see of a response.
#[derive(Clone)]
pub struct View {
    /// The format.
    pub format: Format,
    /// What to select from the response.
    pub query: Option<Arc<Query>>,
    /// How tables look, and the columns of tables and of CSV.
    pub tables: Tables,
}

/// Prints a whole result.
type Print = Box<dyn Fn(&Json) -> Result<(), Error> + Send>;

/// The renderer that prints answers of this shape to `terminal`. `list` names the member that pages continue, if the
/// operation pages.
pub fn renderer(terminal: &Terminal, view: View, shape: Shape, list: Option<String>) -> Box<dyn Renderer> {
    let View { format, query, tables } = view;
    let more = More::of(shape);
    let Some(query) = query else {
        let terminal = terminal.clone();
        let told = terminal.clone();
        let inner: Box<dyn Renderer> = match format {
            Format::Json => Box::new(json::Pages::new(terminal, list)),
            Format::Ndjson => Box::new(json::Lines::new(terminal, shape)),
            Format::Table => Box::new(table::Pages::new(terminal, shape, tables, list)),
            Format::Text => Box::new(text::Pages::new(terminal, list)),
            Format::Yaml => Box::new(yaml::Whole::new(terminal, list)),
            Format::YamlStream => Box::new(yaml::Pages { terminal, list }),
            Format::Csv => Box::new(csv::Pages::new(terminal, shape, tables.columns)),
            Format::Curl => Box::new(curl::Command(terminal)),
            Format::Off => Box::new(Discard),
        };
        return Box::new(Told { inner, terminal: told, more });
    };
    let (terminal, told) = (terminal.clone(), terminal.clone());
    let print: Print = match format {
        Format::Json => Box::new(move |json| json::print(&terminal, json)),
        Format::Ndjson => Box::new(move |json| json::print_lines(&terminal, json)),
        Format::Table => {
            let is_repeatable = shape.is_repeatable();
            Box::new(move |json| table::print(&terminal, json, is_repeatable, &tables))
        }
        Format::Text => Box::new(move |json| text::print(&terminal, json)),
        Format::Yaml => Box::new(move |json| yaml::print(&terminal, json)),
        Format::YamlStream => Box::new(move |json| yaml::print_item(&terminal, json)),
        Format::Csv => Box::new(move |json| csv::print(&terminal, json, &tables.columns)),
        Format::Curl | Format::Off => return Box::new(Told { inner: Box::new(Discard), terminal: told, more }),
    };
    Box::new(Queried { query, answer: Joined::new(list), items: Vec::new(), print, terminal: told, more })
}

struct Discard;

impl Renderer for Discard {
    fn page(&mut self, _: Page) -> Result<(), Error> {
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Unseen
    }
}

/// Joins all pages into one document and prints what a query finds in it: queries are over the whole result.
struct Queried {
    query: Arc<Query>,
    answer: Joined,
    items: Vec<Json>,
    print: Print,
    terminal: Terminal,
    more: More,
}

impl Renderer for Queried {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        self.more.see(&page);
        if let Some(added) = self.answer.page(page) {
            self.items.extend(added.into_values()?);
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some((mut document, list)) = self.answer.finish() else { return Ok(()) };
        if let Some(list) = list {
            document.insert(list, std::mem::take(&mut self.items).into());
        }
        // An empty answer has a result too: null, which the AWS CLI prints.
        let document = Json::Object(document);
        let found = self.query.search(&document)?;
        (self.print)(found.as_ref())?;
        self.more.say(&self.terminal, Some(found.as_ref()));
        Ok(())
    }
}

/// Prints data to standard output.
///
/// # Errors
/// If standard output cannot be written; a pipe that its reader has closed is a separate kind of error.
pub fn data(terminal: &Terminal, text: &str) -> Result<(), Error> {
    terminal.write_output(text.as_bytes()).map_err(unwritten)
}

/// A failure of writing to standard output.
fn unwritten(error: io::Error) -> Error {
    match error.kind() {
        ErrorKind::BrokenPipe => Error::new(Kind::ClosedPipe, "standard output was closed"),
        _ => Error::io("write to standard output", error),
    }
}

/// Prints data of a format that has no escapes: the bytes as they are to a program, with every dangerous character
/// shown to a terminal. The terminal needs this, not the format, so it happens here and not where rows are built.
fn machine(terminal: &Terminal, text: &str) -> Result<(), Error> {
    match terminal.output_is_terminal() {
        true => data(terminal, &escape::rows(&text.replace("\r\n", "\n"))),
        false => data(terminal, text),
    }
}

/// Says a line to a person, on standard error.
pub fn say(terminal: &Terminal, text: &str) {
    terminal.write_errors(&format!("{}\n", escape::lines(text)));
}

/// Prints lines for a person on standard error, broken at the width of the terminal; programs get them unbroken.
pub fn tell(terminal: &Terminal, text: &str) {
    if !terminal.errors_are_terminal() {
        return say(terminal, text);
    }
    terminal.write_errors(&format!("{}\n", prose::fitted(&escape::lines(text), terminal.errors_width())));
}

/// Prints a line for a person who watches, about something that is not a failure. A script gets no such line, because
/// it could treat anything on standard error as a failure.
pub fn remark(terminal: &Terminal, text: &str) {
    if terminal.errors_are_terminal() {
        tell(terminal, text);
    }
}

/// The same in the middle of the work, in place of a line that shows how far it has come.
pub fn interject(terminal: &Terminal, text: &str) {
    if terminal.errors_are_terminal() {
        terminal.write_errors(&format!("{}{}\n", progress::CLEAR, escape::lines(text)));
    }
}

/// Prints help that was not requested to standard error, styled if standard error shows styles.
pub fn unasked_help(terminal: &Terminal, text: &StyledStr) {
    terminal.write_errors(&format!("{}\n", styled(text, terminal.errors_show_color()).trim_end()));
}

/// Prints help to standard output, styled if standard output shows styles.
///
/// # Errors
/// If standard output cannot be written.
pub fn help(terminal: &Terminal, text: &StyledStr) -> Result<(), Error> {
    data(terminal, &styled(text, terminal.shows_color()))
}

fn styled(text: &StyledStr, with_color: bool) -> String {
    if with_color { text.ansi().to_string() } else { text.to_string() }
}
