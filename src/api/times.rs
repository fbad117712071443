//! Brings the times of an answer into one form: ISO 8601 with offset, as the AWS CLI prints them.
//!
//! On the wire some are seconds since 1970 and some are text, which differs even within a service.

use std::collections::BTreeMap;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::Value as Json;

use crate::api::Document;
use crate::api::facts::{Limits, ServiceFacts, Table, Traits};
use crate::api::operation::Operation;
use crate::text::moment::{self, Moment};
use crate::text::number;

/// Where the times of an operation's answer are.
#[derive(Debug, Default)]
pub struct Times {
    /// Times of the answer itself.
    root: Structure,
    /// Times of structures, by name.
    structures: BTreeMap<&'static str, Structure>,
}

/// A member that the facts call a time and that is text to the SDK and the AWS CLI.
const TEXT: (&str, &str) = ("PhoneNumberOrder", "FocDate");

/// Where the times of a structure are.
#[derive(Debug, Default)]
struct Structure {
    name: &'static str,
    times: Option<Table<&'static str>>,
    members: Option<Table<&'static Limits>>,
}

impl Times {
    /// Where the times of the answers to `operation` are.
    pub fn of(operation: &Operation) -> Self {
        let timestamps = Traits::of(operation.service).timestamps;
        let facts = ServiceFacts::of(operation.service);
        let Some(response) = facts.operation(operation.name).map(|facts| facts.response) else {
            return Self::default();
        };
        if timestamps.is_empty() {
            return Self::default();
        }
        let times = timestamps.get(&format!("{}Response", operation.name));
        let root = Structure { name: "", times, members: Some(response) };
        let mut structures = BTreeMap::new();
        let mut open: Vec<&'static str> = root.nested().collect();
        while let Some(name) = open.pop() {
            if !structures.contains_key(name) {
                let structure = Structure { name, times: timestamps.get(name), members: facts.structure(name) };
                open.extend(structure.nested());
                structures.insert(name, structure);
            }
        }
        Self { root, structures }
    }

    /// Whether an answer can have times at all.
    pub fn are_none(&self) -> bool {
        self.root.times.is_none() && self.structures.values().all(|structure| structure.times.is_none())
    }

    /// Rewrites the times of an answer. What is not a time stays as it is.
    pub fn rewrite(&self, document: &mut Document) {
        self.rewrite_structure(&self.root, document);
    }

    fn rewrite_structure(&self, structure: &Structure, document: &mut Document) {
        for (name, value) in document {
            if structure.times.is_some_and(|times| times.contains_key(name)) && (structure.name, name.as_str()) != TEXT
            {
                if let Some(time) = on_the_wire(value) {
                    *value = time.into();
                }
            } else if let Some(nested) = structure.member(name).and_then(|name| self.structures.get(name)) {
                self.rewrite_nested(nested, value);
            }
        }
    }

    fn rewrite_nested(&self, structure: &Structure, json: &mut Json) {
        match json {
            Json::Object(document) => self.rewrite_structure(structure, document),
            Json::Array(items) => items.iter_mut().for_each(|item| self.rewrite_nested(structure, item)),
            _ => {}
        }
    }
}

impl Structure {
    /// The structures that its members hold.
    fn nested(&self) -> impl Iterator<Item = &'static str> {
        self.members.into_iter().flat_map(Table::values).filter_map(Limits::structure)
    }

    /// The structure that the member called `name` holds.
    fn member(&self, name: &str) -> Option<&'static str> {
        self.members?.get(name)?.structure()
    }
}

/// The time in an answer, as ISO 8601: of seconds since 1970, as a number or as text, or of a date and a time in any form that
/// is clear. An offset is kept, as by the AWS CLI.
fn on_the_wire(json: &Json) -> Option<String> {
    let seconds = |seconds: f64| {
        let time = DateTime::from_secs_f64(seconds);
        iso8601(time.secs(), (time.subsec_nanos() + 500) / 1000, Some(0))
    };
    match json {
        Json::Number(number) => number.as_f64().and_then(seconds),
        Json::String(text) => match number::fractional(text) {
            Some(number) => seconds(number),
            None => {
                let Moment { clock, micros, offset } = moment::read(text, || None).ok()?;
                iso8601(clock, micros, offset)
            }
        },
        _ => None,
    }
}

/// A time as Python's `isoformat` writes it: microseconds only where there are some. A time whose year has no four digits
/// cannot be written so.
fn iso8601(clock: i64, micros: u32, offset: Option<i32>) -> Option<String> {
    let (carry, micros) = (micros / 1_000_000, micros % 1_000_000);
    let whole = DateTime::from_secs(clock.checked_add(carry.into())?);
    let mut text = whole.fmt(Format::DateTime).ok()?;
    text.truncate(text.trim_end_matches('Z').len());
    if micros > 0 {
        text.push_str(&format!(".{micros:06}"));
    }
    if let Some(offset) = offset {
        let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs() / 60);
        text.push_str(&format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60));
    }
    Some(text)
}
