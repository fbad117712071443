//! YAML in block style, as the AWS CLI version 2 prints it: members sorted by name, a single value as JSON, strings quoted
//! only if they would be read as something else, no folded lines.
//!
//! This is a separate emitter because it is short, the YAML crates sort, fold or quote differently, and readers of YAML 1.1
//! and 1.2 must get the same data: a string is quoted if either would misread it.

use serde_json::{Number, Value as Json};

use super::flow::{Flow, Text};
use super::{Renderer, json};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::items::Items;
use crate::api::paging::NEXT_TOKEN;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::{Joined, unreadable};
use crate::jobs::pages::Page;
use crate::jobs::reached::Fate;
use crate::text::{escape, number};

/// Prints a JSON value; one that is neither a list nor an object as JSON, which is YAML too.
pub fn print(terminal: &Terminal, value: &Json) -> Result<(), Error> {
    match value {
        Json::Object(_) | Json::Array(_) => {
            let mut flow = Flow::data(terminal);
            write_document(value, &mut flow);
            flow.end()
        }
        scalar => json::print(terminal, scalar),
    }
}

/// Prints a JSON value as the only item of a list.
pub fn print_item(terminal: &Terminal, json: &Json) -> Result<(), Error> {
    let mut flow = Flow::data(terminal);
    write_items(std::slice::from_ref(json), 0, false, &mut flow);
    flow.end()
}

/// Prints a list with one item for each page, as pages arrive.
pub struct Pages {
    /// Where items are printed.
    pub terminal: Terminal,
    /// The member that pages continue.
    pub list: Option<String>,
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let mut document = page.document;
        if let Some(token) = page.resume {
            document.insert(NEXT_TOKEN.to_owned(), token.into());
        }
        if document.is_empty() {
            return Ok(());
        }
        let Some(items) = page.items.filter(|items| !items.is_empty()) else {
            return print_item(&self.terminal, &Json::Object(document));
        };
        let mut flow = Flow::data(&self.terminal);
        for (number, (name, value)) in sorted(&document).into_iter().enumerate() {
            flow.push_str(if number == 0 { "- " } else { "  " });
            match Some(name) == self.list.as_ref() {
                true => write_list(name, std::iter::once(&items), 2, &mut flow)?,
                false => write_member(name, value, 2, &mut flow),
            }
        }
        flow.end()
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Printed
    }
}

/// Prints one document of all pages. Items are kept as the text that came, which is smaller by far than values.
pub struct Whole {
    terminal: Terminal,
    answer: Joined,
    items: Vec<Items>,
}

impl Whole {
    /// A renderer for an operation whose pages continue the member called `list`.
    pub fn new(terminal: Terminal, list: Option<String>) -> Self {
        Self { terminal, answer: Joined::new(list), items: Vec::new() }
    }
}

impl Renderer for Whole {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        if let Some(added) = self.answer.page(page) {
            self.items.extend(Some(added.into_texts()?).filter(|items| !items.is_empty()));
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some((document, list)) = self.answer.finish() else { return Ok(()) };
        let mut flow = Flow::data(&self.terminal);
        for (name, value) in sorted(&document) {
            match self.items.is_empty() || Some(name) != list.as_ref() {
                true => write_member(name, value, 0, &mut flow),
                false => write_list(name, &self.items, 0, &mut flow)?,
            }
        }
        flow.end()
    }
}

/// A value as a document.
pub fn document(json: &Json) -> String {
    let mut text = String::new();
    write_document(json, &mut text);
    text
}

fn write_document(json: &Json, text: &mut dyn Text) {
    match json {
        Json::Object(members) if !members.is_empty() => write_members(members, 0, false, text),
        Json::Array(items) if !items.is_empty() => write_items(items, 0, false, text),
        scalar => {
            write_inline(scalar, text);
            text.push_str("\n");
        }
    }
}

/// Writes the member that holds a list, whose items are texts.
fn write_list<'i>(
    name: &str,
    pages: impl IntoIterator<Item = &'i Items>,
    indent: usize,
    flow: &mut Flow<'_>,
) -> Result<(), Error> {
    write_string(name, flow);
    flow.push_str(":\n");
    for item in pages.into_iter().flat_map(Items::values) {
        if flow.has_failed() {
            break;
        }
        write_items(std::slice::from_ref(&item.map_err(unreadable)?), indent, false, flow);
    }
    Ok(())
}

/// Writes the members of an object, `indent` deep. The first one follows on a line that has begun, if `begun`.
fn write_members(members: &Document, indent: usize, begun: bool, text: &mut dyn Text) {
    for (number, (name, value)) in sorted(members).into_iter().enumerate() {
        text.push_str(&" ".repeat(if begun && number == 0 { 0 } else { indent }));
        write_member(name, value, indent, text);
    }
}

fn sorted(members: &Document) -> Vec<(&String, &Json)> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    sorted
}

fn write_member(name: &str, value: &Json, indent: usize, text: &mut dyn Text) {
    write_string(name, text);
    text.push_str(":");
    match value {
        Json::Object(members) if !members.is_empty() => {
            text.push_str("\n");
            write_members(members, indent + 2, false, text);
        }
        Json::Array(items) if !items.is_empty() => {
            text.push_str("\n");
            write_items(items, indent, false, text);
        }
        scalar => push_scalar(scalar, text),
    }
}

/// Writes the items of a list, in the same way.
fn write_items(items: &[Json], indent: usize, begun: bool, text: &mut dyn Text) {
    for (number, item) in items.iter().enumerate() {
        text.push_str(&" ".repeat(if begun && number == 0 { 0 } else { indent }));
        text.push_str("-");
        match item {
            Json::Object(members) if !members.is_empty() => {
                text.push_str(" ");
                write_members(members, indent + 2, true, text);
            }
            Json::Array(items) if !items.is_empty() => {
                text.push_str(" ");
                write_items(items, indent + 2, true, text);
            }
            scalar => push_scalar(scalar, text),
        }
    }
}

fn push_scalar(json: &Json, text: &mut dyn Text) {
    text.push_str(" ");
    write_inline(json, text);
    text.push_str("\n");
}

/// Writes a value that needs no separate lines: a scalar, an empty list, an empty object.
fn write_inline(json: &Json, text: &mut dyn Text) {
    match json {
        Json::Null => text.push_str("null"),
        Json::Bool(value) => text.push_str(&value.to_string()),
        Json::Number(value) => text.push_str(&number(value)),
        Json::String(value) => write_string(value, text),
        Json::Array(_) => text.push_str("[]"),
        Json::Object(_) => text.push_str("{}"),
    }
}

/// A number that YAML 1.1, which requires a point before an exponent, also reads as a number.
fn number(number: &Number) -> String {
    let text = number::python(number);
    match text.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0e{exponent}"),
        _ => match text.as_str() {
            "inf" => ".inf".to_owned(),
            "-inf" => "-.inf".to_owned(),
            _ => text,
        },
    }
}

fn write_string(value: &str, text: &mut dyn Text) {
    if value.contains(escape::is_dangerous) {
        write_double_quoted(value, text);
    } else if is_plain(value) {
        text.push_str(value);
    } else {
        text.push_str("'");
        for (number, part) in value.split('\'').enumerate() {
            text.push_str(if number == 0 { "" } else { "''" });
            text.push_str(part);
        }
        text.push_str("'");
    }
}

/// Writes a string in double quotes, where every character that is not for showing has an escape.
fn write_double_quoted(value: &str, text: &mut dyn Text) {
    text.push_str("\"");
    let has_escape = |character: char| matches!(character, '"' | '\\') || escape::is_dangerous(character);
    for part in value.split_inclusive(has_escape) {
        let Some(last) = part.chars().last().filter(|last| has_escape(*last)) else {
            text.push_str(part);
            continue;
        };
        text.push_str(&part[..part.len() - last.len_utf8()]);
        match last {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            other => text.push_str(&format!("\\u{:04X}", u32::from(other))),
        }
    }
    text.push_str("\"");
}

/// Whether a string without characters that need an escape can be written without quotes.
fn is_plain(text: &str) -> bool {
    let mut start = text.chars();
    let (first, second) = (start.next(), start.next());
    let bad_start = match first {
        None => true,
        Some('-' | '?' | ':') => second.is_none_or(|second| second == ' '),
        Some(first) => ",[]{}#&*!|>'\"%@`".contains(first),
    };
    !bad_start
        && text.trim() == text
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !is_word(text)
        && !is_number(text)
        && !is_time(text)
}

/// Whether YAML 1.1 or 1.2 gives the word a meaning.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 15] =
        ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", ".nan", "-.inf"];
    WORDS.iter().chain(&["+.inf"]).any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether YAML 1.1 or 1.2 reads a number: decimal, binary, octal, hexadecimal, to the base of 60, or a float.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = digits.strip_prefix(prefix) {
            return rest.chars().all(|character| character == '_' || character.is_digit(base));
        }
    }
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    mantissa.contains(|character: char| character.is_ascii_digit())
        && mantissa.chars().all(|character| character.is_ascii_digit() || "_.:".contains(character))
        && mantissa.matches('.').count() <= 1
        && !exponent.is_empty()
        && exponent.chars().all(|character| character.is_ascii_digit())
}

/// Whether the text starts with a date, alone or followed by a time.
fn is_time(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let day = &rest[..rest.bytes().take_while(u8::is_ascii_digit).count()];
    let is_of = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.chars().all(|character| character.is_ascii_digit())
    };
    is_of(year, 4..=4)
        && is_of(month, 1..=2)
        && is_of(day, 1..=2)
        && rest.get(day.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['T', 't', ' ']))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn string(value: &str) -> String {
        let mut text = String::new();
        write_string(value, &mut text);
        text
    }

    #[test]
    fn blocks_look_as_in_the_aws_cli() {
        let json = json!({
            "Users": [
                {"Arn": "arn:aws:iam::123456789012:user/Admin", "CreateDate": "2014-10-16T16:03:09+00:00", "Tags": ["a", "b"]},
                {"Nested": {"Empty": {}, "None": []}, "Lists": [[1, 2], []]},
            ],
            "Next": null,
        });
        let expected = "Next: null
Users:
- Arn: arn:aws:iam::123456789012:user/Admin
  CreateDate: '2014-10-16T16:03:09+00:00'
  Tags:
  - a
  - b
- Lists:
  - - 1
    - 2
  - []
  Nested:
    Empty: {}
    None: []
";
        assert_eq!(document(&json), expected);
        assert_eq!(document(&json!([{"A": [1], "B": 2}])), "- A:\n  - 1\n  B: 2\n");
    }

    #[test]
    fn strings_are_quoted_where_they_would_be_misread() {
        let quoted = [
            "",
            " a",
            "a ",
            "- a",
            "-",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "true",
            "No",
            "~",
            "=",
            "12",
            "+15551234567",
            "0x1f",
            "1e5",
            "1_000",
            "12:30",
            ".5",
            "2026-11-22",
            "---",
            "[a",
            "it's: 'x'",
            "@a",
            ".inf",
        ];
        for text in quoted {
            assert!(string(text).starts_with('\''), "{text:?}");
        }
        let plain =
            ["a", "a:b", "a#b", "10.24.34.0/28", "1.2.3.4", "-a", "it's", "a,b", "3rd", "2026-11-22x", "日本 🙂", "e5"];
        for text in plain {
            assert_eq!(string(text), text);
        }
        assert_eq!(string("a\n\"b\"\u{1b}\u{202e}"), r#""a\n\"b\"\u001B\u202E""#);
        assert_eq!(number(&serde_json::from_str("1e300").unwrap()), "1.0e+300");
    }
}
