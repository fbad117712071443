//! Draws the parts of a response, one below the other, and counts what was omitted. Drawn text is printed as it grows,
//! because a long list makes a long text.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value as Json;

use super::cell::{Manner, short};
use super::choice::{measure, named};
use super::color::bold;
use super::column::Column;
use super::columns::ordered;
use super::fit::{Loss, fit};
use super::header::headers;
use super::items::{Items, Kept, Makeup};
use super::pick::Picked;
use super::shape::{Shape, flattened};
use super::table::{Settings, is_section};
use super::times::Times;
use super::{data, draw};
use crate::api::Document;
use crate::api::error::Error;
use crate::cli::terminal::Terminal;
use crate::text::{counted, escape};

/// Lists inside of an object with more columns than this become fields for each item.
const FEW: usize = 6;
/// The names that a note has room for.
const MOST_NAMES: usize = 5;
/// The bytes after which text is printed.
const CHUNK: usize = 1 << 16;

/// Tables in progress.
pub struct Sheet<'a> {
    /// Where tables are printed.
    pub terminal: &'a Terminal,
    /// How tables are drawn.
    pub settings: &'a Settings,
    /// The member of the response whose items are stored as text, and these items. The response has an empty list in
    /// their place.
    pub kept: Option<(&'a str, &'a Kept)>,
    /// The width to fit, if there is one.
    pub room: Option<usize>,
    /// The user's changes to the usual columns of the list.
    pub changed: Option<Picked>,
    /// How values are put into words.
    pub manner: Manner,
    /// Whether a user can repeat the request, so that something can be omitted.
    pub is_repeatable: bool,
    /// Whether colors are used.
    pub colored: bool,
    /// Whether anything has been drawn.
    pub begun: bool,
    /// Text that is drawn but not yet printed.
    pub text: String,
    /// The members that are not shown.
    pub left_out: BTreeSet<String>,
    /// Whether more would be shown on a wider terminal.
    pub is_narrow: bool,
    /// Whether a value was cut.
    pub is_cut: bool,
}

/// The name of a table, and whether it is shown above it.
#[derive(Clone, Copy)]
pub struct Title<'a> {
    /// The name of the member, with those of its parents.
    pub name: &'a str,
    /// Whether it is shown above the table.
    pub shown: bool,
}

impl<'a> Sheet<'a> {
    /// A sheet with nothing on it.
    pub fn new(terminal: &'a Terminal, settings: &'a Settings, is_repeatable: bool) -> Self {
        let room = if settings.wide { None } else { terminal.width() };
        let is_relative = settings.times.map_or(terminal.output_is_terminal(), |times| times == Times::Relative);
        let now = is_relative.then(|| settings.now.unwrap_or_else(Timestamp::now));
        Self {
            terminal,
            settings,
            kept: None,
            room,
            changed: None,
            manner: Manner { now, is_short: is_repeatable && room.is_some(), is_field: false },
            is_repeatable,
            colored: settings.color.is_on(terminal),
            begun: false,
            text: String::new(),
            left_out: BTreeSet::new(),
            is_narrow: false,
            is_cut: false,
        }
    }

    /// The members of a response, each under its name: those that are not nested first, in fields.
    pub fn sections(&mut self, members: &Document, shape: Shape) -> Result<(), Error> {
        let (sections, plain): (Vec<_>, Vec<_>) = members.iter().partition(|(_, value)| is_section(value));
        let shown = members.len() > 1;
        if !plain.is_empty() {
            let fields = plain.into_iter().map(|(name, value)| (name.clone(), value)).collect();
            self.fields(Title { name: "", shown: false }, fields)?;
        }
        for (name, value) in sections {
            self.member(Title { name, shown }, value, shape.structure(name))?;
        }
        Ok(())
    }

    /// A member of the response, which can be the list whose items are stored.
    pub fn member(&mut self, title: Title, json: &Json, structure: Option<String>) -> Result<(), Error> {
        match self.kept.filter(|(name, _)| *name == title.name) {
            Some((_, kept)) => self.items(title, Items::Kept(kept), structure),
            None => self.value(title, json, structure),
        }
    }

    /// Any value under its title.
    pub fn value(&mut self, title: Title, json: &Json, structure: Option<String>) -> Result<(), Error> {
        match json {
            Json::Object(members) => self.object(title, members),
            Json::Array(items) => self.items(title, Items::Values(items), structure),
            Json::Null => self.none(title),
            scalar => self.line(title, &short("", scalar, self.manner)),
        }
    }

    fn items(&mut self, title: Title, items: Items, structure: Option<String>) -> Result<(), Error> {
        let makeup = items.makeup();
        if makeup.is_mixed() {
            // Rows cannot contain a scalar next to objects.
            self.blocks(title, items)
        } else if makeup.objects {
            let (names, left_out) = self.choose(items, &makeup, structure.as_deref())?;
            self.left_out.extend(left_out);
            // Names that a query gives are a user's own.
            let shown = if structure.is_some() { headers(&names) } else { names.clone() };
            let columns = self.columns_of(items, &names, shown)?;
            self.rows(title, items, columns, Loss::Columns)
        } else if makeup.nulls || makeup.others {
            self.list(title, items)
        } else {
            self.none(title)
        }
    }

    fn none(&mut self, title: Title) -> Result<(), Error> {
        self.line(title, "(none)")
    }

    /// The same on the line below the title.
    pub fn none_below(&mut self, title: Title) -> Result<(), Error> {
        self.push(title, "(none)\n")
    }

    /// A value on the line of its title.
    fn line(&mut self, title: Title, text: &str) -> Result<(), Error> {
        let name = if title.shown { format!("{}: ", self.titled(title)) } else { String::new() };
        self.push(Title { shown: false, ..title }, &format!("{name}{text}\n"))
    }

    /// A list in rows, as far as they fit.
    pub fn rows(&mut self, title: Title, items: Items, mut columns: Vec<Column>, loss: Loss) -> Result<(), Error> {
        if let Some(room) = self.room {
            let fitted = fit(&mut columns, room, if self.is_repeatable { loss } else { Loss::None });
            if !fitted.fits && !self.is_repeatable {
                return self.blocks(title, items);
            }
            self.is_narrow |= !fitted.left_out.is_empty();
            self.left_out.extend(fitted.left_out);
        }
        self.draw(title, items, &columns)
    }

    fn draw(&mut self, title: Title, items: Items, columns: &[Column]) -> Result<(), Error> {
        self.begin(title);
        let is_cut = draw::columns(columns, items, self.colored, |text| self.add(text))?;
        self.is_cut |= is_cut;
        Ok(())
    }

    /// A list without objects in it: a row for each scalar, and cells for a list of lists.
    pub fn list(&mut self, title: Title, items: Items) -> Result<(), Error> {
        let mut columns = Vec::new();
        for page in items.pages() {
            for item in page?.iter() {
                let count = item.as_array().map_or(1, Vec::len);
                columns.extend((columns.len()..count).map(|place| Column::of_places(place, self.manner)));
            }
        }
        measure(&mut columns, items)?;
        self.rows(title, items, columns, Loss::Values)
    }

    /// A list inside of an object: rows if its items are small, otherwise fields for each item.
    pub fn inner_list(&mut self, title: Title, items: &[Json]) -> Result<(), Error> {
        let makeup = Makeup::of(items);
        let is_deep = items
            .iter()
            .filter_map(Json::as_object)
            .flat_map(|item| flattened("", item))
            .any(|(_, value)| value.as_array().is_some_and(|items| items.iter().any(Json::is_object)));
        let is_mixed = makeup.is_mixed();
        let mut names = makeup.names;
        let items = Items::Values(items);
        if is_deep || is_mixed || names.len() > FEW || names.is_empty() {
            return self.blocks(title, items);
        }
        ordered(&mut names);
        // Nothing is lost inside of an object.
        let mut columns = named(&names, names.clone(), Manner { is_short: false, ..self.manner });
        measure(&mut columns, items)?;
        if self.room.is_some_and(|room| !fit(&mut columns, room, Loss::None).fits) {
            return self.blocks(title, items);
        }
        self.draw(title, items, &columns)
    }

    /// Each item in separate fields, under its place in the list.
    fn blocks(&mut self, title: Title, items: Items) -> Result<(), Error> {
        let mut at = 0;
        for page in items.pages() {
            for item in page?.iter() {
                let name = format!("{}[{at}]", title.name);
                self.value(Title { name: &name, shown: true }, item, None)?;
                at += 1;
            }
        }
        Ok(())
    }

    fn push(&mut self, title: Title, text: &str) -> Result<(), Error> {
        self.begin(title);
        self.add(text)
    }

    fn titled(&self, title: Title) -> String {
        let name = escape::cell(title.name);
        if self.colored { bold(&name) } else { name.into_owned() }
    }

    /// Begins a table, with a blank line before it if it is not the first.
    pub fn begin(&mut self, title: Title) {
        if self.begun {
            self.text.push('\n');
        }
        if title.shown {
            let name = self.titled(title);
            self.text.push_str(&name);
            self.text.push('\n');
        }
    }

    /// Draws more of a table.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub fn add(&mut self, text: &str) -> Result<(), Error> {
        self.begun |= !self.text.is_empty() || !text.is_empty();
        if text.len() >= CHUNK {
            self.print()?;
            return data(self.terminal, text);
        }
        self.text.push_str(text);
        if self.text.len() < CHUNK { Ok(()) } else { self.print() }
    }

    /// Prints the drawn text.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub fn print(&mut self) -> Result<(), Error> {
        data(self.terminal, &std::mem::take(&mut self.text))
    }

    /// What a user does not see, and how to see it.
    pub fn note(&self) -> Option<String> {
        let mut what = Vec::new();
        let count = self.left_out.len();
        if count > 0 {
            let names: Vec<_> = self.left_out.iter().take(MOST_NAMES).map(String::as_str).collect();
            let more = if count > MOST_NAMES { format!(" and {} more", count - MOST_NAMES) } else { String::new() };
            let are = if count == 1 { "is" } else { "are" };
            what.push(format!("{} {are} hidden: {}{more}", counted(count, "column"), names.join(", ")));
        }
        if self.is_cut {
            what.push("long values are cut".to_owned());
        }
        let wider = if self.is_narrow || self.is_cut { "a wider terminal, " } else { "" };
        let how = if count > 0 { "--columns +NAME adds one; " } else { "" };
        (!what.is_empty()).then(|| format!("Note: {}; {how}{wider}--wide or --output json shows more", what.join("; ")))
    }
}
