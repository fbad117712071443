//! CSV as RFC 4180 has it: a header, a row for each item, CR LF at the end of lines.
//!
//! The header holds every column that the API reference knows, so that it is the same for every answer of an
//! operation and can be written before all pages have come. Values are not altered: one that begins with `=`
//! is a formula to a spreadsheet, and stays so.

use std::collections::BTreeSet;

use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value as Json};

use super::items::Makeup;
use super::shape::{self, Shape, Subject, find};
use super::{Renderer, json, machine, say, say_more};
use crate::api::error::{Error, Kind};
use crate::api::paging::NEXT_TOKEN;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::Page;

/// Prints a JSON value of which nothing is known: rows with a header for objects, rows for lists, one row for
/// anything else. Where a list has objects and other values, an object is JSON in a row of one cell.
pub fn print(terminal: &Terminal, json: &Json, wanted: &[String]) -> Result<(), Error> {
    let items = match json {
        Json::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    };
    let makeup = Makeup::of(items);
    if makeup.objects && !makeup.others || !wanted.is_empty() {
        let names = if wanted.is_empty() { makeup.names } else { shape::pick_of(&makeup, wanted, &makeup.names)? };
        return machine(terminal, &(line(&names)? + &rows(items, &names)?));
    }
    let lines: Result<String, Error> = items
        .iter()
        .map(|item| match item {
            Json::Array(cells) => line(&cells.iter().map(cell).collect::<Result<Vec<_>, _>>()?),
            scalar => line(&[cell(scalar)?]),
        })
        .collect();
    machine(terminal, &lines?)
}

/// Prints pages as they arrive.
pub struct Pages {
    terminal: Terminal,
    shape: Shape,
    wanted: Vec<String>,
    subject: Subject,
    header: Option<Vec<String>>,
    missed: BTreeSet<String>,
}

impl Pages {
    /// A renderer for answers of this shape, with the columns that a user wants or, if that is none, with all.
    pub fn new(terminal: Terminal, shape: Shape, wanted: Vec<String>) -> Self {
        Self { terminal, subject: shape.subject(), shape, wanted, header: None, missed: BTreeSet::new() }
    }

    fn choose_header(&self, items: &[Json]) -> Result<Vec<String>, Error> {
        let mut known = self.shape.columns();
        let undocumented: Vec<_> = Makeup::of(items).names.into_iter().filter(|name| !covers(&known, name)).collect();
        known.extend(undocumented);
        if self.wanted.is_empty() { Ok(known) } else { shape::pick(&self.wanted, &known).map_err(Error::usage) }
    }
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let mut document = page.document;
        if document.is_empty() {
            return Ok(());
        }
        let token = document.get(NEXT_TOKEN).cloned();
        let items = match &self.subject {
            Subject::List { member, structure } => {
                let items = match document.get_mut(member) {
                    Some(Json::Array(items)) => std::mem::take(items),
                    _ => Vec::new(),
                };
                let column = |scalar| Json::Object(Map::from_iter([(member.clone(), scalar)]));
                if structure.is_some() { items } else { items.into_iter().map(column).collect() }
            }
            Subject::Object { member, .. } => document.remove(member).into_iter().collect(),
            Subject::Whole => vec![Json::Object(document)],
        };
        let header = match self.header.take() {
            Some(header) => {
                if self.wanted.is_empty() {
                    self.missed.extend(Makeup::of(&items).names.into_iter().filter(|name| !covers(&header, name)));
                }
                header
            }
            None => {
                let header = self.choose_header(&items)?;
                machine(&self.terminal, &line(&header)?)?;
                header
            }
        };
        machine(&self.terminal, &rows(&items, &header)?)?;
        self.header = Some(header);
        let token = token.filter(|_| matches!(self.subject, Subject::List { .. }));
        say_more(&self.terminal, page.resume.as_deref(), token.as_ref());
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        if !self.missed.is_empty() {
            let missed: Vec<_> = self.missed.iter().map(String::as_str).collect();
            say(
                &self.terminal,
                &format!(
                    "Note: later pages have members for which the first had no column: {}; --output ndjson has them",
                    missed.join(", ")
                ),
            );
        }
        Ok(())
    }
}

/// Whether a column holds what is called `name`, alone or with others.
fn covers(columns: &[String], name: &str) -> bool {
    columns.iter().any(|column| name.strip_prefix(column).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn rows(items: &[Json], names: &[String]) -> Result<String, Error> {
    items
        .iter()
        .map(|item| {
            let cells: Result<Vec<_>, _> =
                names.iter().map(|name| find(item, name).map_or_else(|| Ok(String::new()), cell)).collect();
            line(&cells?)
        })
        .collect()
}

fn cell(json: &Json) -> Result<String, Error> {
    match json {
        Json::Null => Ok(String::new()),
        Json::String(text) => Ok(text.clone()),
        other => json::compact(other),
    }
}

fn line(cells: &[String]) -> Result<String, Error> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: String| Error::new(Kind::Other, format!("the answer cannot be written as CSV: {error}"));
    writer.write_record(cells).map_err(|error| failed(error.to_string()))?;
    let bytes = writer.into_inner().map_err(|error| failed(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_are_quoted_where_needed_and_formulas_stay() {
        let items =
            [json!({"a": "x, \"y\"\nz", "b": {"c": 1.50, "d": [1, {"e": null}]}, "f": "=1+1"}), json!({"b": {}})];
        let names = Makeup::of(&items).names;
        assert_eq!(names, ["a", "b.c", "b.d", "f"]);
        assert_eq!(rows(&items, &names).unwrap(), "\"x, \"\"y\"\"\nz\",1.5,\"[1,{\"\"e\"\":null}]\",=1+1\r\n,,,\r\n");
    }
}
