//! The AWS CLI's `text`: scalars of an object in one row, sorted by name and separated by tabs; each nested
//! value in rows of its own, with its name in upper case at their head.
//!
//! Scripts cut these rows apart by position, so they are the AWS CLI's to the byte, oddities included:
//! `docs/output.md` lists them.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::{Renderer, machine};
use crate::api::Document;
use crate::api::error::Error;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::Page;
use crate::text::number;

/// Prints a JSON value.
pub fn print(terminal: &Terminal, json: &Json) -> Result<(), Error> {
    let mut text = String::new();
    write(json, None, None, &mut text);
    machine(terminal, &text)
}

/// Prints pages as they arrive, which is what the AWS CLI does: the columns of a list's rows are those of
/// its page.
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
        print(&self.terminal, &Json::Object(document))?;
        match page.resume {
            Some(token) => print(&self.terminal, &json!({ "NextToken": { "NextToken": token } })),
            None => Ok(()),
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes the rows of a value. `name` is that of the member that holds it; `columns` are the scalar members
/// of all objects in its list.
fn write(json: &Json, name: Option<&str>, columns: Option<&BTreeSet<&str>>, text: &mut String) {
    match json {
        Json::Object(members) => write_object(members, name, columns, text),
        Json::Array(items) => write_list(items, name, text),
        scalar => push_row(text, [plain(scalar)]),
    }
}

fn write_object(members: &Document, name: Option<&str>, columns: Option<&BTreeSet<&str>>, text: &mut String) {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    let (cells, nested): (Vec<String>, Vec<_>) = match columns {
        Some(columns) => (
            columns.iter().map(|column| members.get(*column).map_or_else(String::new, plain)).collect(),
            sorted.into_iter().filter(|(name, _)| !columns.contains(name.as_str())).collect(),
        ),
        None => {
            let (nested, scalars): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(_, value)| is_nested(value));
            (scalars.into_iter().map(|(_, value)| plain(value)).collect(), nested)
        }
    };
    if !cells.is_empty() {
        push_row(text, name.map(str::to_uppercase).into_iter().chain(cells));
    }
    for (name, value) in nested {
        write(value, Some(name), None, text);
    }
}

fn write_list(items: &[Json], name: Option<&str>, text: &mut String) {
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
        Some(name) => scalars.for_each(|scalar| push_row(text, [name.to_uppercase(), scalar])),
        None if scalars.len() > 0 => push_row(text, scalars),
        None => {}
    }
    for list in lists {
        write(list, name, None, text);
    }
}

fn push_row(text: &mut String, cells: impl IntoIterator<Item = String>) {
    for (number, cell) in cells.into_iter().enumerate() {
        if number > 0 {
            text.push('\t');
        }
        text.push_str(&cell);
    }
    text.push('\n');
}

fn is_nested(json: &Json) -> bool {
    json.is_object() || json.is_array()
}

/// A value in a cell, as `str()` of Python.
fn plain(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        other => represented(other),
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
