//! Brings the times of a response into one form: ISO 8601 with offset, as the AWS CLI prints them.
//!
//! On the wire some are seconds since 1970 and some are text, which differs even within a service.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::api::Document;
use crate::api::facts::{Limits, ServiceFacts, Table, Traits};
use crate::api::operation::Operation;
use crate::text::moment::{self, Moment};
use crate::text::number;

/// Where the times of an operation's answer are.
#[derive(Debug, Default)]
pub struct Times {
    /// Times of the response itself.
    root: Structure,
    /// Times of structures, by name.
    structures: BTreeMap<&'static str, Structure>,
    /// The structures that have times, in themselves or further in; found out when items are first rewritten as text.
    timed: OnceLock<BTreeSet<&'static str>>,
}

/// Where the times of a structure are.
#[derive(Debug, Default)]
struct Structure {
    times: Option<Table<&'static str>>,
    members: Option<Table<&'static Limits>>,
}

impl Times {
    /// Where the times of the responses to `operation` are.
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
        let root = Structure { times, members: Some(response) };
        let mut structures = BTreeMap::new();
        let mut open: Vec<&'static str> = root.nested().collect();
        while let Some(name) = open.pop() {
            if !structures.contains_key(name) {
                let structure = Structure { times: timestamps.get(name), members: facts.structure(name) };
                open.extend(structure.nested());
                structures.insert(name, structure);
            }
        }
        Self { root, structures, timed: OnceLock::new() }
    }

    /// Whether a response can have times at all.
    pub fn are_none(&self) -> bool {
        self.root.times.is_none() && self.structures.values().all(|structure| structure.times.is_none())
    }

    fn find_timed(&self) -> BTreeSet<&'static str> {
        let mut timed = BTreeSet::new();
        loop {
            let more = self.structures.iter().filter(|(name, structure)| {
                let inside = structure.times.is_some() || structure.nested().any(|nested| timed.contains(nested));
                inside && !timed.contains(*name)
            });
            let more: Vec<_> = more.map(|(name, _)| *name).collect();
            if more.is_empty() {
                return timed;
            }
            timed.extend(more);
        }
    }

    /// What rewrites the items of the response's member called `list` as JSON text: the text stays as it is but for
    /// times.
    pub fn of_items(&self, list: &str) -> ItemTimes<'_> {
        ItemTimes { times: self, timed: self.timed.get_or_init(|| self.find_timed()), item: self.root.member(list) }
    }

    /// Rewrites the times of a response. What is not a time stays as it is.
    pub fn rewrite(&self, document: &mut Document) {
        self.rewrite_structure(&self.root, document);
    }

    /// Rewrites the times of one item in the response's member called `list`.
    pub fn rewrite_item(&self, list: &str, item: &mut Json) {
        if let Some(structure) = self.root.member(list).and_then(|name| self.structures.get(name)) {
            self.rewrite_nested(structure, item);
        }
    }

    fn rewrite_structure(&self, structure: &Structure, document: &mut Document) {
        for (name, value) in document {
            if structure.is_time(name) {
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

    fn is_time(&self, name: &str) -> bool {
        self.times.is_some_and(|times| times.contains_key(name))
    }

    /// The structure that the member called `name` holds.
    fn member(&self, name: &str) -> Option<&'static str> {
        self.members?.get(name)?.structure()
    }
}

/// Rewrites the times of items that are kept as text.
#[derive(Debug)]
pub struct ItemTimes<'a> {
    times: &'a Times,
    /// The structures that must be looked into.
    timed: &'a BTreeSet<&'static str>,
    item: Option<&'static str>,
}

impl ItemTimes<'_> {
    /// The JSON text of an item with its times rewritten.
    pub fn rewrite<'t>(&self, item: &'t str) -> Cow<'t, str> {
        match self.structure(self.item) {
            Some(structure) => self.nested(structure, item).map_or(Cow::Borrowed(item), Cow::Owned),
            None => Cow::Borrowed(item),
        }
    }

    /// The structure of this name, if there are times in it.
    fn structure(&self, name: Option<&'static str>) -> Option<&Structure> {
        name.filter(|name| self.timed.contains(name)).and_then(|name| self.times.structures.get(name))
    }

    /// Nothing where the text is neither an object nor a list of objects.
    fn nested(&self, structure: &Structure, text: &str) -> Option<String> {
        let mut reader = serde_json::Deserializer::from_str(text);
        if text.starts_with('{') {
            return reader.deserialize_map(TimesOf { items: self, structure }).ok();
        }
        let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        let items = items
            .into_iter()
            .map(|item| self.nested(structure, item.get()).map_or(Cow::Borrowed(item.get()), Cow::Owned));
        Some(format!("[{}]", items.collect::<Vec<_>>().join(",")))
    }
}

/// Reads the text of a structure and gives it with its times rewritten.
struct TimesOf<'a> {
    items: &'a ItemTimes<'a>,
    structure: &'a Structure,
}

impl<'de> Visitor<'de> for TimesOf<'_> {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<String, A::Error> {
        let mut rewritten = String::from("{");
        while let Some((name, value)) = members.next_entry::<&RawValue, &RawValue>()? {
            let value = value.get();
            // A name with an escape is none of the API's.
            let plain = name.get().trim_matches('"');
            let time = || serde_json::from_str(value).ok().and_then(|value| on_the_wire(&value));
            let nested = |structure| self.items.nested(structure, value);
            let changed = if self.structure.is_time(plain) {
                time().map(|time| format!("\"{time}\""))
            } else {
                self.items.structure(self.structure.member(plain)).and_then(nested)
            };
            let separator = if rewritten.len() > 1 { "," } else { "" };
            rewritten.extend([separator, name.get(), ":", changed.as_deref().unwrap_or(value)]);
        }
        rewritten.push('}');
        Ok(rewritten)
    }
}

/// The time in a response, as ISO 8601: of seconds since 1970, as a number or as text, or of a date and a time in any
/// form that is clear. An offset is kept, as by the AWS CLI.
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

/// A time as Python's `isoformat` writes it: microseconds only if there are some. A time whose year has no four digits
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
