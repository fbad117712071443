//! JSON and lines of JSON.

use std::io;

use serde::Serialize;
use serde_json::Value as Json;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter, PrettyFormatter, Serializer};

use super::Renderer;
use super::flow::{Flow, Text as _};
use super::shape::{Shape, Subject};
use crate::api::error::{Error, Kind};
use crate::api::items::Items;
use crate::cli::terminal::Terminal;
use crate::jobs::joined::{Joined, unreadable};
use crate::jobs::pages::Page;
use crate::jobs::reached::Fate;
use crate::text::escape::is_dangerous;

/// The AWS CLI's indent.
const INDENT: &[u8] = b"    ";

/// How deeply an item can be nested to be printed without parsing; deeper items are left to the JSON parser, which has
/// a limit.
const DEEP: usize = 100;

/// Prints a JSON value.
pub fn print(terminal: &Terminal, json: &Json) -> Result<(), Error> {
    let mut flow = Flow::data(terminal);
    put(&mut flow, json, PrettyFormatter::with_indent(INDENT))?;
    flow.push_str("\n");
    flow.end()
}

/// Prints each item of a list, or the value itself, as a line.
pub fn print_lines(terminal: &Terminal, json: &Json) -> Result<(), Error> {
    let mut flow = Flow::data(terminal);
    for line in json.as_array().map_or(std::slice::from_ref(json), Vec::as_slice) {
        put(&mut flow, line, CompactFormatter)?;
        flow.push_str("\n");
    }
    flow.end()
}

/// One document of all pages. Items are kept as the text that came, which is smaller by far than values: a list of a million
/// items must fit.
pub struct Pages {
    terminal: Terminal,
    answer: Joined,
    items: Vec<Items>,
}

impl Pages {
    /// A renderer for an operation whose pages continue the member called `list`.
    pub fn new(terminal: Terminal, list: Option<String>) -> Self {
        Self { terminal, answer: Joined::new(list), items: Vec::new() }
    }
}

impl Renderer for Pages {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        if let Some(added) = self.answer.page(page) {
            self.items.extend(Some(added.into_texts()?).filter(|items| !items.is_empty()));
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some((document, list)) = self.answer.finish().filter(|(document, _)| !document.is_empty()) else {
            return Ok(());
        };
        if self.items.is_empty() {
            return print(&self.terminal, &Json::Object(document));
        }
        let mut flow = Flow::data(&self.terminal);
        let mut separator = "{";
        for (name, value) in &document {
            flow.push_str(&format!("{separator}\n    {}: ", pretty(&Json::String(name.clone()))?));
            if Some(name) == list.as_ref() {
                let mut separator = "[";
                for items in self.items.drain(..) {
                    for item in items.values() {
                        if flow.has_failed() {
                            return flow.end();
                        }
                        flow.push_str(separator);
                        flow.push_str("\n        ");
                        put(&mut flow, &item.map_err(unreadable)?, inside(2))?;
                        separator = ",";
                    }
                }
                flow.push_str("\n    ]");
            } else {
                put(&mut flow, value, inside(1))?;
            }
            separator = ",";
        }
        flow.push_str("\n}\n");
        flow.end()
    }
}

/// A line of JSON for each item of the response's list, printed as its page arrives; the whole response as one line if the
/// operation does not return a list.
pub struct Lines {
    terminal: Terminal,
    /// The member that holds the list, however much of it is fetched.
    list: Option<String>,
}

impl Lines {
    /// A renderer for answers of this shape.
    pub fn new(terminal: Terminal, shape: Shape) -> Self {
        let list = match shape.subject() {
            Subject::List { member, .. } => Some(member),
            Subject::Object { .. } | Subject::Whole => None,
        };
        Self { terminal, list }
    }
}

impl Renderer for Lines {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        let Page { document, items, .. } = page;
        if let Some(items) = items {
            return print_items(&self.terminal, &items);
        }
        match self.list.as_ref().map(|list| document.get(list)) {
            Some(Some(items @ Json::Array(_))) => print_lines(&self.terminal, items),
            // A page can omit an empty list.
            Some(None | Some(Json::Null)) => Ok(()),
            Some(Some(_)) | None if document.is_empty() => Ok(()),
            Some(Some(_)) | None => print_lines(&self.terminal, &Json::Object(document)),
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Printed
    }
}

/// Prints a line for each item. Almost all are written unchanged, and only as many are held as one write needs.
fn print_items(terminal: &Terminal, items: &Items) -> Result<(), Error> {
    let mut flow = Flow::data(terminal);
    for item in items.texts() {
        if is_compact(&item) {
            flow.push_str(&item);
        } else {
            put(&mut flow, &serde_json::from_str::<Json>(&item).map_err(unreadable)?, CompactFormatter)?;
        }
        flow.push_str("\n");
        if flow.has_failed() {
            break;
        }
    }
    flow.end()
}

/// Whether JSON text is as `compact` writes it, so far as one look at each byte shows: without blanks between its parts,
/// without escapes, which can be written in more than one way, without exponents, and without what a terminal might act on.
fn is_compact(json: &str) -> bool {
    let (mut is_text, mut depth, mut last) = (false, 0_usize, 0_u8);
    json.bytes().all(|byte| {
        let is_harmless = match byte {
            b'"' => {
                is_text = !is_text;
                true
            }
            b'\\' => false,
            _ if may_be_dangerous(byte) => false,
            _ if is_text => true,
            b'{' | b'[' => {
                depth += 1;
                depth < DEEP
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                true
            }
            b' ' | b'\t' | b'\r' | b'\n' | b'E' => false,
            b'e' => !last.is_ascii_digit(),
            _ => true,
        };
        last = byte;
        is_harmless
    })
}

/// The format of a value that is nested this deep in a document.
fn inside(depth: usize) -> PrettyFormatter<'static> {
    let mut formatter = PrettyFormatter::with_indent(INDENT);
    for _ in 0..depth {
        // It writes to memory, which cannot fail, and tracks that it is one level deeper.
        let _ = formatter.begin_object(&mut io::sink());
    }
    formatter
}

/// Writes a value. Failures are reported at the end of the flow.
fn put(flow: &mut Flow<'_>, json: &Json, formatter: impl Formatter) -> Result<(), Error> {
    match json.serialize(&mut Serializer::with_formatter(&mut *flow, Harmless(formatter))) {
        Err(error) if !flow.has_failed() => Err(unwritten(error)),
        _ => Ok(()),
    }
}

fn unwritten(error: serde_json::Error) -> Error {
    Error::new(Kind::Other, "the response cannot be written as JSON").caused_by(error)
}

/// A value in the AWS CLI's form of JSON.
pub fn pretty(json: &Json) -> Result<String, Error> {
    write(json, PrettyFormatter::with_indent(INDENT))
}

/// A value in one line.
pub fn compact(json: &Json) -> Result<String, Error> {
    write(json, CompactFormatter)
}

fn write(json: &Json, formatter: impl Formatter) -> Result<String, Error> {
    let mut bytes = Vec::new();
    json.serialize(&mut Serializer::with_formatter(&mut bytes, Harmless(formatter))).map_err(unwritten)?;
    String::from_utf8(bytes).map_err(|error| Error::new(Kind::Other, "the response is not text").caused_by(error))
}

/// Whether a byte of UTF-8 is DEL, or starts a character that could act on a terminal or mislead a reader: C1 control
/// characters, direction marks, line separators.
fn may_be_dangerous(byte: u8) -> bool {
    matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef)
}

/// Writes characters that JSON allows in strings, but that a terminal could act on or that could mislead a reader, as
/// escapes: the data is the same.
struct Harmless<F>(F);

impl<F: Formatter> Formatter for Harmless<F> {
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        if !fragment.bytes().any(may_be_dangerous) {
            return self.0.write_string_fragment(writer, fragment);
        }
        let mut rest = fragment;
        while let Some((at, control)) = rest.char_indices().find(|(_, character)| is_dangerous(*character)) {
            self.0.write_string_fragment(writer, &rest[..at])?;
            write!(writer, "\\u{:04x}", u32::from(control))?;
            rest = &rest[at + control.len_utf8()..];
        }
        self.0.write_string_fragment(writer, rest)
    }

    fn write_char_escape<W: ?Sized + io::Write>(&mut self, writer: &mut W, escape: CharEscape) -> io::Result<()> {
        self.0.write_char_escape(writer, escape)
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_number_forms_and_non_ascii_survive() {
        let text = "{\n    \"b\": 1.0,\n    \"a\": 123456789012345678901234567890,\n    \"é\": []\n}";
        let json: Json = serde_json::from_str(text).unwrap();
        assert_eq!(pretty(&json).unwrap(), text);
    }

    #[test]
    fn no_control_character_is_written() {
        let json = Json::String("a\u{7f}b\u{9b}c\u{1b}\u{202e}\u{feff}…é".to_owned());
        assert_eq!(compact(&json).unwrap(), r#""a\u007fb\u009bc\u001b\u202e\ufeff…é""#);
    }

    #[test]
    fn every_dangerous_character_is_looked_for() {
        let all = (' '..=char::MAX).filter(|character| is_dangerous(*character));
        for character in all {
            assert!(may_be_dangerous(character.to_string().as_bytes()[0]), "{character:?}");
        }
    }

    #[test]
    fn text_is_printed_as_it_came_only_where_it_would_be_written_so() {
        let deep = format!("{}{}", "[".repeat(120), "]".repeat(120));
        let came = [
            r#"{"a":"b c","é":[1,2.50,-3,true,false,null]}"#,
            r#"{"a": 1}"#,
            "[1,\n2]",
            r#"["\u0061\/"]"#,
            "[1e5,2E5]",
            "[\"\u{7f}\u{9b}\"]",
            "[\"£\"]",
            r#""a""#,
            &deep,
        ];
        for text in came {
            let read: Json = serde_json::from_str(text).unwrap();
            assert!(!is_compact(text) || compact(&read).unwrap() == text, "{text}");
        }
        assert_eq!(came.map(is_compact), [true, false, false, false, false, false, false, true, false]);
    }
}
