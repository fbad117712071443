//! CSV as defined in RFC 4180: a header, a row for each item, CR LF at the end of lines.
//!
//! The header contains every column that the API reference lists, so that it is the same for every response of an
//! operation and can be written before all pages arrive. Values are not altered: a value that starts with `=` is a
//! formula to a spreadsheet, and stays one.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::flow::{Flow, Text as _};
use super::items::Makeup;
use super::pick::{pick, pick_of};
use super::shape::{Shape, Subject, find};
use super::{Renderer, json, say};
use crate::api::error::Error;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::unreadable;
use crate::jobs::pages::Page;
use crate::jobs::reached::Fate;

/// Prints a JSON value of which nothing is known: rows with a header for objects, rows for lists, one row for
/// anything else. Where a list has objects and other values, an object is JSON in a row of one cell.
pub fn print(terminal: &Terminal, json: &Json, wanted: &[String]) -> Result<(), Error> {
    let items = match json {
        Json::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    };
    let makeup = Makeup::of(items);
    if makeup.objects && !makeup.others || !wanted.is_empty() {
        let names =
            if wanted.is_empty() { makeup.names } else { pick_of(&makeup, wanted, &makeup.names)?.of(makeup.names) };
        let mut flow = Flow::machine(terminal);
        put_line(&mut flow, &names);
        put_rows(&mut flow, items.iter().map(|item| Ok(Cow::Borrowed(item))), &names)?;
        return flow.end();
    }
    let mut flow = Flow::machine(terminal);
    for item in items {
        match item {
            Json::Array(cells) => put_line(&mut flow, &cells.iter().map(cell).collect::<Result<Vec<_>, _>>()?),
            scalar => put_line(&mut flow, &[cell(scalar)?]),
        }
    }
    flow.end()
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
    /// A renderer for responses of this shape, with the requested columns or, if none are requested, with all.
    pub fn new(terminal: Terminal, shape: Shape, wanted: Vec<String>) -> Self {
        Self { terminal, subject: shape.subject(), shape, wanted, header: None, missed: BTreeSet::new() }
    }

    fn choose_header(&self, makeup: Makeup) -> Result<Vec<String>, Error> {
        let mut known = self.shape.columns();
        let undocumented: Vec<_> = makeup.names.into_iter().filter(|name| !covers(&known, name)).collect();
        known.extend(undocumented);
        if self.wanted.is_empty() {
            return Ok(known);
        }
        Ok(pick(&self.wanted, &known).map_err(Error::usage)?.of(known))
    }
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let mut document = page.document;
        if document.is_empty() {
            return Ok(());
        }
        let values = match &self.subject {
            Subject::List { member, .. } => match document.get_mut(member) {
                Some(Json::Array(items)) => std::mem::take(items),
                _ => Vec::new(),
            },
            Subject::Object { member, .. } => document.remove(member).into_iter().collect(),
            Subject::Whole => vec![Json::Object(document)],
        };
        // Scalars have one column, which has the list's name.
        let column = match &self.subject {
            Subject::List { member, structure: None } => Some(member),
            _ => None,
        };
        let in_column = |item: Json| match column {
            Some(column) => Json::Object(Map::from_iter([(column.clone(), item)])),
            None => item,
        };
        let items = || -> Box<dyn Iterator<Item = Result<Cow<'_, Json>, Error>> + '_> {
            match (&page.items, column) {
                (Some(texts), _) => {
                    Box::new(texts.values().map(|item| Ok(Cow::Owned(in_column(item.map_err(unreadable)?)))))
                }
                (None, Some(_)) => Box::new(values.iter().map(|item| Ok(Cow::Owned(in_column(item.clone()))))),
                (None, None) => Box::new(values.iter().map(|item| Ok(Cow::Borrowed(item)))),
            }
        };
        let makeup = || -> Result<Makeup, Error> {
            let mut makeup = Makeup::default();
            for item in items() {
                makeup.add(item?.as_ref());
            }
            Ok(makeup)
        };
        let mut flow = Flow::machine(&self.terminal);
        let header = match self.header.take() {
            Some(header) => {
                if self.wanted.is_empty() {
                    self.missed.extend(makeup()?.names.into_iter().filter(|name| !covers(&header, name)));
                }
                header
            }
            None => {
                let header = self.choose_header(makeup()?)?;
                put_line(&mut flow, &header);
                header
            }
        };
        put_rows(&mut flow, items(), &header)?;
        flow.end()?;
        self.header = Some(header);
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

    fn fate(&self) -> Fate {
        Fate::Printed
    }
}

/// Whether a column contains the member called `name`, alone or with others.
fn covers(columns: &[String], name: &str) -> bool {
    columns.iter().any(|column| name.strip_prefix(column).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn put_rows<'i>(
    flow: &mut Flow<'_>,
    items: impl Iterator<Item = Result<Cow<'i, Json>, Error>>,
    names: &[String],
) -> Result<(), Error> {
    for item in items {
        let item = item?;
        let cells: Result<Vec<_>, _> =
            names.iter().map(|name| find(&item, name).map_or(Ok(Cow::Borrowed("")), cell)).collect();
        put_line(flow, &cells?);
        if flow.has_failed() {
            break;
        }
    }
    Ok(())
}

fn cell(json: &Json) -> Result<Cow<'_, str>, Error> {
    match json {
        Json::Null => Ok("".into()),
        Json::String(text) => Ok(text.into()),
        other => json::compact(other).map(Cow::Owned),
    }
}

/// Writes a record. (The writer of the `csv` crate looks through all that is left of a long cell for each part that it writes.)
fn put_line(flow: &mut Flow<'_>, cells: &[impl AsRef<str>]) {
    for (number, cell) in cells.iter().map(AsRef::as_ref).enumerate() {
        flow.push_str(if number == 0 { "" } else { "," });
        // A line of nothing would be no record.
        let is_quoted = cell.contains(['"', ',', '\r', '\n']) || cell.is_empty() && cells.len() == 1;
        if !is_quoted {
            flow.push_str(cell);
            continue;
        }
        flow.push_str("\"");
        for (number, part) in cell.split('"').enumerate() {
            flow.push_str(if number == 0 { "" } else { "\"\"" });
            flow.push_str(part);
        }
        flow.push_str("\"");
    }
    flow.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::cli::terminal::Looks;

    #[test]
    fn cells_are_quoted_where_needed_and_formulas_stay() {
        let items =
            [json!({"a": "x, \"y\"\nz", "b": {"c": 1.50, "d": [1, {"e": null}]}, "f": "=1+1"}), json!({"b": {}})];
        let names = Makeup::of(&items).names;
        assert_eq!(names, ["a", "b.c", "b.d", "f"]);
        let (terminal, output, _) = Terminal::captured(Looks::default());
        let mut flow = Flow::machine(&terminal);
        put_rows(&mut flow, items.iter().map(|item| Ok(Cow::Borrowed(item))), &names).unwrap();
        put_line(&mut flow, &[""]);
        flow.end().unwrap();
        assert_eq!(output.take(), "\"x, \"\"y\"\"\nz\",1.5,\"[1,{\"\"e\"\":null}]\",=1+1\r\n,,,\r\n\"\"\r\n");
    }
}
