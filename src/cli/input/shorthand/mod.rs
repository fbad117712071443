//! The AWS CLI's shorthand for structures, maps and lists: `Key=env,Value=prod`.
//!
//! Reading takes two steps, as in the AWS CLI. [`parse`] only knows the syntax and returns text, lists and objects;
//! [`typed`] converts text to numbers and booleans if the kind requires it. Values that do not match stay unchanged, so
//! that [`check`](crate::api::check::check) can report them with their paths.
//!
//! ```text
//! parameter = keyval *("," keyval)
//! keyval    = key "=" values / key "@=" values     ; after "@=", file://PATH stands for a file's contents
//! values    = csv-list / explicit-list / hash-literal
//! csv-list  = value *("," value)                   ; as far as no "=" follows
//! explicit  = value / explicit-list / hash-literal
//! explicit-list = "[" [explicit *("," explicit)] "]"
//! hash-literal  = "{" [key "=" explicit *("," key "=" explicit)] "}"
//! ```
//!
//! It differs if the AWS CLI loses data or fails: a duplicate key inside `{…}` and an escaped comma or an open quote
//! before a `=` are errors; characters outside the basic plane are letters; and a text can end with spaces, as a file
//! does.

mod parser;
#[cfg(test)]
mod tests;

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::kind::Kind;
use crate::cli::input::file::Place;
use crate::text::{mark, number};

/// Where and why a text is not shorthand.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place, in bytes.
    at: usize,
    /// What is wrong there. It holds nothing of the text.
    message: String,
    /// What was found there instead.
    found: Option<String>,
}

impl Fault {
    /// The message, then the line of `text` in which the place is, then a marker under the place.
    pub fn shown_in(&self, text: &str) -> String {
        let [line, mark] = mark(text, self.at);
        let found = self.found.as_ref().map(|found| format!(", found {found}")).unwrap_or_default();
        format!("{}{found}\n      {line}\n      {mark}", self.message)
    }

    /// The message for a text that must not be shown.
    pub fn hidden(&self, text: &str) -> String {
        let place = text.get(..self.at).unwrap_or_default().chars().count() + 1;
        format!("{} at character {place}; the text is not shown, because it may hold secrets", self.message)
    }
}

/// Reads a text by its syntax.
///
/// # Errors
/// If it does not follow the syntax, or if a file that it names cannot be read.
pub fn parse(text: &str, place: Place<'_>) -> Result<Document, Fault> {
    parser::parameter(text, place)
}

/// The value with the types that `kind` asks for, as far as its texts can have them; numbers are read as by Python. A lone value where a list
/// is asked for becomes a list of one.
pub fn typed(kind: Kind, value: Json) -> Json {
    match (kind, value) {
        (Kind::List(item), Json::Array(items)) => items.into_iter().map(|value| typed(*item, value)).collect(),
        (Kind::List(item), lone) => Json::Array(vec![typed(*item, lone)]),
        (Kind::Map(item), Json::Object(entries)) => {
            entries.into_iter().map(|(key, value)| (key, typed(*item, value))).collect()
        }
        (Kind::Structure(structure), Json::Object(members)) => {
            let typed_member = |(name, value)| match structure.members.iter().find(|member| member.name == name) {
                Some(member) => (name, typed(member.kind, value)),
                None => (name, value),
            };
            members.into_iter().map(typed_member).collect()
        }
        (Kind::Integer, Json::String(text)) => match number::whole(&text).and_then(|digits| digits.parse::<i64>().ok())
        {
            Some(number) => number.into(),
            None => Json::String(text),
        },
        (Kind::Float, Json::String(text)) => match number::fractional(&text) {
            Some(number) => number.into(),
            None => Json::String(text),
        },
        (Kind::Boolean, Json::String(text)) if text.eq_ignore_ascii_case("true") => Json::Bool(true),
        (Kind::Boolean, Json::String(text)) if text.eq_ignore_ascii_case("false") => Json::Bool(false),
        (_, other) => other,
    }
}
