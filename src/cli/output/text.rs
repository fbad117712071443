//! The AWS CLI's `text`: scalars of an object in one row, sorted by name and separated by tabs; each nested value in
//! separate rows that start with its name in upper case.
//!
//! Scripts split these rows by position, so they match the AWS CLI to the byte, oddities included: `docs/output.md`
//! lists them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::Renderer;
use super::flow::{Flow, Text};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::items::Items;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::unreadable;
use crate::jobs::pages::Page;
use crate::jobs::reached::Fate;
use crate::text::number;

/// Prints a JSON value.
pub fn print(terminal: &Terminal, json: &Json) -> Result<(), Error> {
    let mut flow = Flow::machine(terminal);
    write(json, None, None, &mut flow);
    flow.end()
}

/// Prints pages as they arrive, as the AWS CLI does: the columns of a list's rows are those of its page.
pub struct Pages {
    terminal: Terminal,
    /// The member that pages continue.
    list: Option<String>,
    first: bool,
}

impl Pages {
    /// A renderer for an operation whose pages continue the member called `list`.
    pub fn new(terminal: Terminal, list: Option<String>) -> Self {
        Self { terminal, list, first: true }
    }
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let mut document = page.document;
        if let Some(list) = self.list.as_ref().filter(|_| !self.first) {
            document.retain(|name, _| name == list);
        }
        self.first = false;
        let mut flow = Flow::machine(&self.terminal);
        let texts = self.list.as_deref().zip(page.items.as_ref()).filter(|(list, _)| document.contains_key(*list));
        let rows = texts.map(|(list, items)| Ok((list, items, columns_of(items)?))).transpose()?;
        let (cells, nested) = parted(&document);
        if !cells.is_empty() {
            push_row(&mut flow, cells);
        }
        for (name, value) in nested {
            match rows.as_ref().filter(|(list, ..)| list == name) {
                Some((_, items, columns)) => write_texts(items, name, columns, &mut flow)?,
                None => write(value, Some(name), None, &mut flow),
            }
        }
        flow.end()?;
        match page.resume {
            Some(token) => print(&self.terminal, &json!({ "NextToken": { "NextToken": token } })),
            None => Ok(()),
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Printed
    }
}

/// The columns of a list whose items are texts: the scalar members of all objects in it. None if no item is an object.
fn columns_of(items: &Items) -> Result<Option<BTreeSet<String>>, Error> {
    let mut columns: Option<BTreeSet<String>> = None;
    for item in items.values() {
        if let Json::Object(members) = item.map_err(unreadable)? {
            let columns = columns.get_or_insert_default();
            for (name, _) in members.iter().filter(|(_, value)| !is_nested(value)) {
                if !columns.contains(name) {
                    columns.insert(name.clone());
                }
            }
        }
    }
    Ok(columns)
}

/// Writes the rows of a list whose items are texts, as [`write_list`] does for values.
fn write_texts(
    items: &Items,
    name: &str,
    columns: &Option<BTreeSet<String>>,
    flow: &mut Flow<'_>,
) -> Result<(), Error> {
    let mut each = |row: &mut dyn FnMut(&Json, &mut Flow<'_>)| {
        items.values().try_for_each(|item| {
            let item = item.map_err(unreadable)?;
            if !flow.has_failed() {
                row(&item, flow);
            }
            Ok(())
        })
    };
    if let Some(columns) = columns {
        let columns = columns.iter().map(String::as_str).collect();
        return each(&mut |item, flow| write(item, Some(name), Some(&columns), flow));
    }
    // Lists inside of it come last.
    each(&mut |item, flow| {
        if !item.is_array() {
            push_row(flow, [name.to_uppercase().into(), plain(item)]);
        }
    })?;
    each(&mut |item, flow| {
        if item.is_array() {
            write(item, Some(name), None, flow);
        }
    })
}

/// Writes the rows of a value. `name` is that of its member; `columns` are the scalar members of all objects in its
/// list.
fn write(json: &Json, name: Option<&str>, columns: Option<&BTreeSet<&str>>, text: &mut dyn Text) {
    match json {
        Json::Object(members) => write_object(members, name, columns, text),
        Json::Array(items) => write_list(items, name, text),
        scalar => push_row(text, [plain(scalar)]),
    }
}

/// The cells of an object, and its nested members, both sorted by name.
fn parted(members: &Document) -> (Vec<Cow<'_, str>>, Vec<(&String, &Json)>) {
    let (nested, scalars): (Vec<_>, Vec<_>) = sorted(members).into_iter().partition(|(_, value)| is_nested(value));
    (scalars.into_iter().map(|(_, value)| plain(value)).collect(), nested)
}

fn sorted(members: &Document) -> Vec<(&String, &Json)> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    sorted
}

fn write_object(members: &Document, name: Option<&str>, columns: Option<&BTreeSet<&str>>, text: &mut dyn Text) {
    let (cells, nested) = match columns {
        Some(columns) => (
            columns.iter().map(|column| members.get(*column).map_or(Cow::Borrowed(""), plain)).collect(),
            sorted(members).into_iter().filter(|(name, _)| !columns.contains(name.as_str())).collect(),
        ),
        None => parted(members),
    };
    if !cells.is_empty() {
        push_row(text, name.map(|name| name.to_uppercase().into()).into_iter().chain(cells));
    }
    for (name, value) in nested {
        write(value, Some(name), None, text);
    }
}

fn write_list(items: &[Json], name: Option<&str>, text: &mut dyn Text) {
    if items.is_empty() {
        return;
    }
    if items.iter().any(Json::is_object) {
        let columns = items
            .iter()
            .filter_map(Json::as_object)
            .flatten()
            .filter(|(_, value)| !is_nested(value))
            .map(|(name, _)| name.as_str())
            .collect();
        for item in items {
            write(item, name, Some(&columns), text);
        }
        return;
    }
    let (lists, scalars): (Vec<_>, Vec<_>) = items.iter().partition(|item| item.is_array());
    let scalars = scalars.into_iter().map(plain);
    match name {
        Some(name) => scalars.for_each(|scalar| push_row(text, [name.to_uppercase().into(), scalar])),
        None if scalars.len() > 0 => push_row(text, scalars),
        None => {}
    }
    for list in lists {
        write(list, name, None, text);
    }
}

fn push_row<'c>(text: &mut dyn Text, cells: impl IntoIterator<Item = Cow<'c, str>>) {
    for (number, cell) in cells.into_iter().enumerate() {
        if number > 0 {
            text.push_str("\t");
        }
        text.push_str(&cell);
    }
    text.push_str("\n");
}

fn is_nested(json: &Json) -> bool {
    json.is_object() || json.is_array()
}

/// A value in a cell, as `str()` of Python.
fn plain(json: &Json) -> Cow<'_, str> {
    match json {
        Json::String(text) => text.into(),
        other => represented(other).into(),
    }
}

/// A value as `repr()` of Python. The AWS CLI prints this where a member is a scalar in one object of a list
/// and nested in another, as queries can make it.
fn represented(json: &Json) -> String {
    match json {
        Json::Null => "None".to_owned(),
        Json::Bool(true) => "True".to_owned(),
        Json::Bool(false) => "False".to_owned(),
        Json::Number(number) => number::python(number),
        Json::String(text) => quoted(text),
        Json::Array(items) => format!("[{}]", items.iter().map(represented).collect::<Vec<_>>().join(", ")),
        Json::Object(members) => {
            let pairs = members.iter().map(|(name, value)| format!("{}: {}", quoted(name), represented(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ if character == quote => quoted.extend(['\\', character]),
            _ if character.is_control() => quoted.push_str(&format!("\\x{:02x}", u32::from(character))),
            _ => quoted.push(character),
        }
    }
    quoted.push(quote);
    quoted
}

#[cfg(test)]
mod tests {

    use super::*;

    fn text(json: &Json) -> String {
        let mut text = String::new();
        write(json, None, None, &mut text);
        text
    }

    /// Each expectation is what format_text of awscli/text.py wrote.
    #[test]
    fn rows_are_those_of_the_aws_cli() {
        let cases = [
            (json!(null), "None\n"),
            (json!("a\tb"), "a\tb\n"),
            (json!([]), ""),
            (json!({}), ""),
            (json!(["a", true, null, 1.0]), "a\tTrue\tNone\t1.0\n"),
            (json!([["a", 1], ["b", [2]]]), "a\t1\nb\n2\n"),
            (json!({"b": 1, "a": "x", "List": ["p", "q"], "in": {"z": false}}), "x\t1\nLIST\tp\nLIST\tq\nIN\tFalse\n"),
            (json!({"L": [{"b": 1}, {"a": 2, "n": {"c": 3}}]}), "L\t\t1\nL\t2\t\nN\t3\n"),
            (json!({"L": [{"n": {"c": 3}}]}), "N\t3\n"),
            (json!([{"c": null}, {"c": {"A": "it's", "B": [1]}}]), "None\n{'A': \"it's\", 'B': [1]}\n"),
            (json!([1, [2, 3], 4]), "1\t4\n2\t3\n"),
            (json!({"é": ["x"]}), "É\tx\n"),
        ];
        for (json, expected) in cases {
            assert_eq!(text(&json), expected, "{json}");
        }
    }
}
