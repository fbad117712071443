//! Draws the parts of an answer, one below the other, and keeps count of what was left out.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::cell::{Cell, short};
use super::columns::{chosen, ordered};
use super::fit::{Column, Fitted, Loss, fit};
use super::shape::{Shape, find, flattened, is_mixed};
use super::table::{Settings, is_section};
use super::{csv, draw};
use crate::api::Document;
use crate::text::escape;

/// Lists inside of an object with more columns than this become fields for each item.
const FEW: usize = 6;
/// The names that a note has room for.
const MOST_NAMES: usize = 5;
/// Names of fields that may be this long on any terminal.
const LONG_NAME: usize = 40;

/// Tables as far as they are drawn.
pub struct Sheet<'a> {
    /// How tables are drawn.
    pub settings: &'a Settings,
    /// The width to fit, if there is one.
    pub room: Option<usize>,
    /// Whether a user can ask again, so that something may be left out.
    pub is_repeatable: bool,
    /// Whether colours are used.
    pub colored: bool,
    /// What is drawn.
    pub text: String,
    /// The members that are not shown.
    pub left_out: BTreeSet<String>,
    /// Whether a value was shortened.
    pub shortened: bool,
}

/// What a table is called, and whether that is said above it.
#[derive(Clone, Copy)]
pub struct Title<'a> {
    /// The name of the member, with those of the members that hold it.
    pub name: &'a str,
    /// Whether it stands above the table.
    pub shown: bool,
}

impl Sheet<'_> {
    /// The members of an answer, each under its name: what is not nested first, in fields.
    pub fn sections(&mut self, members: &Document, shape: Shape) {
        let (sections, plain): (Vec<_>, Vec<_>) = members.iter().partition(|(_, value)| is_section(value));
        let shown = members.len() > 1;
        if !plain.is_empty() {
            let fields = plain.into_iter().map(|(name, value)| (name.clone(), value)).collect();
            self.fields(Title { name: "", shown: false }, fields);
        }
        for (name, value) in sections {
            self.value(Title { name, shown }, value, shape.structure(name));
        }
    }

    /// Any value under its title.
    pub fn value(&mut self, title: Title, json: &Json, structure: Option<String>) {
        match json {
            Json::Object(members) => self.object(title, members),
            // Rows have no place for a scalar beside objects.
            Json::Array(items) if is_mixed(items) => self.blocks(title, items),
            Json::Array(items) if items.iter().any(Json::is_object) => {
                let (names, left_out) = self.choose(items, structure.as_deref());
                self.left_out.extend(left_out);
                self.rows(title, items, columns_of(items, &names), Loss::Columns);
            }
            Json::Array(items) if !items.is_empty() => self.list(title, items),
            empty_or_scalar => {
                let text = match empty_or_scalar {
                    Json::Null | Json::Array(_) => "(none)".to_owned(),
                    scalar => short("", scalar),
                };
                let name = if title.shown { format!("{}: ", escape::cell(title.name)) } else { String::new() };
                self.push(Title { shown: false, ..title }, &format!("{name}{text}\n"));
            }
        }
    }

    /// The columns of a list that has none by request, and the members that these leave out.
    fn choose(&self, items: &[Json], structure: Option<&str>) -> (Vec<String>, Vec<String>) {
        let chosen = structure.map_or(&[][..], chosen);
        let mut found = csv::names_of(items);
        let is_filled = |name: &String| {
            items.iter().any(|item| find(item, name).is_some_and(|value| !Cell::of(name, value).is_empty()))
        };
        if chosen.is_empty() {
            if structure.is_some() {
                ordered(&mut found);
            }
            return (found, Vec::new());
        }
        let has = |column: &str, name: &str| {
            name.strip_prefix(column).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut names: Vec<String> = chosen.iter().map(|column| (*column).to_owned()).collect();
        names.retain(is_filled);
        found.retain(|name| is_filled(name) && !chosen.iter().any(|column| has(column, name)));
        if names.is_empty() {
            return (found, Vec::new());
        }
        if !self.settings.wide {
            return (names, found);
        }
        ordered(&mut found);
        names.append(&mut found);
        (names, Vec::new())
    }

    /// A list in rows, as far as they fit.
    pub fn rows(&mut self, title: Title, items: &[Json], mut columns: Vec<Column>, loss: Loss) {
        if let Some(room) = self.room {
            let fitted = fit(&mut columns, room, if self.is_repeatable { loss } else { Loss::None });
            if !fitted.fits && !self.is_repeatable {
                return self.blocks(title, items);
            }
            let Fitted { shortened, left_out, .. } = fitted;
            self.shortened |= shortened;
            self.left_out.extend(left_out);
        }
        let text = draw::columns(&columns, self.colored);
        self.push(title, &text);
    }

    /// A list without objects in it: a row for each scalar, and cells for a list of lists.
    pub fn list(&mut self, title: Title, items: &[Json]) {
        let cells_of = |item: &Json| match item {
            Json::Array(cells) => cells.iter().map(|cell| Cell::of("", cell)).collect(),
            scalar => vec![Cell::of("", scalar)],
        };
        let rows: Vec<Vec<Cell>> = items.iter().map(cells_of).collect();
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let column = |at: usize| rows.iter().map(|row| row.get(at).cloned().unwrap_or_default()).collect();
        let columns = (0..count).map(|at| Column::new(String::new(), column(at))).collect();
        self.rows(title, items, columns, Loss::Values);
    }

    /// An object in fields. Nested objects have dotted names, unless these would take more room than the values:
    /// then they get a table of their own, as lists of objects do.
    pub fn object(&mut self, title: Title, members: &Document) {
        let is_list = |value: &Json| value.as_array().is_some_and(|items| items.iter().any(Json::is_object));
        let mut found = flattened("", members);
        let longest = found.iter().filter(|(_, value)| !is_list(value)).map(|(name, _)| name.len()).max();
        if longest > Some(self.room.map_or(LONG_NAME, |room| room / 2).max(LONG_NAME)) {
            found = members.iter().map(|(name, value)| (name.clone(), value)).collect();
        }
        let mut names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
        ordered(&mut names);
        found.sort_by_key(|(name, _)| names.iter().position(|other| other == name));
        let (nested, plain): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(_, value)| is_list(value) || value.as_object().is_some_and(|members| !members.is_empty()));
        if !plain.is_empty() || nested.is_empty() {
            self.fields(title, plain);
        }
        for (name, value) in nested {
            let inner = if title.name.is_empty() { name } else { format!("{}.{name}", title.name) };
            let title = Title { name: &inner, shown: true };
            match value {
                Json::Object(members) => self.object(title, members),
                value => self.inner_list(title, value.as_array().map(Vec::as_slice).unwrap_or_default()),
            }
        }
    }

    /// A list inside of an object: rows if its items are small, otherwise fields for each item.
    fn inner_list(&mut self, title: Title, items: &[Json]) {
        let mut names = csv::names_of(items);
        let is_deep = items
            .iter()
            .filter_map(Json::as_object)
            .flat_map(|item| flattened("", item))
            .any(|(_, value)| value.as_array().is_some_and(|items| items.iter().any(Json::is_object)));
        if is_deep || is_mixed(items) || names.len() > FEW || names.is_empty() {
            return self.blocks(title, items);
        }
        ordered(&mut names);
        let mut columns = columns_of(items, &names);
        if self.room.is_some_and(|room| !fit(&mut columns, room, Loss::None).fits) {
            return self.blocks(title, items);
        }
        let text = draw::columns(&columns, self.colored);
        self.push(title, &text);
    }

    /// Each item in fields of its own, under its place in the list.
    fn blocks(&mut self, title: Title, items: &[Json]) {
        for (at, item) in items.iter().enumerate() {
            let name = format!("{}[{at}]", title.name);
            let title = Title { name: &name, shown: true };
            match item {
                Json::Object(members) => self.object(title, members),
                other => self.value(title, other, None),
            }
        }
    }

    /// Names and values.
    pub fn fields(&mut self, title: Title, found: Vec<(String, &Json)>) {
        if found.is_empty() {
            return self.push(title, "(none)\n");
        }
        let longest = found.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let fields = found
            .into_iter()
            .map(|(name, value)| {
                let cell = Cell::of(&name, value);
                let fits = self.room.is_none_or(|room| longest + cell.width() < room);
                (name.clone(), if fits { cell } else { cell.below_each_other(&name, value) })
            })
            .collect();
        let text = draw::fields(fields, self.room, self.colored);
        self.push(title, &text);
    }

    /// Adds a table, with a blank line before it if it is not the first.
    fn push(&mut self, title: Title, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        if title.shown {
            self.text.push_str(&escape::cell(title.name));
            self.text.push('\n');
        }
        self.text.push_str(text);
    }

    /// What a user does not see, and how to see it.
    pub fn note(&self) -> Option<String> {
        let mut what = Vec::new();
        if !self.left_out.is_empty() {
            let names: Vec<_> = self.left_out.iter().map(String::as_str).collect();
            let more = match names.len().saturating_sub(MOST_NAMES) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let names = names.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
            what.push(format!("not shown: {names}{more}"));
        }
        if self.shortened {
            what.push("long values are shortened".to_owned());
        }
        let how = "see --wide, --columns or --output json";
        (!what.is_empty()).then(|| format!("Note: {}; {how}", what.join("; ")))
    }
}

/// The columns of a list, by name.
pub fn columns_of(items: &[Json], names: &[String]) -> Vec<Column> {
    let cells = |name: &String| {
        items.iter().map(|item| find(item, name).map_or_else(Cell::default, |value| Cell::of(name, value))).collect()
    };
    names.iter().map(|name| Column::new(name.clone(), cells(name))).collect()
}
