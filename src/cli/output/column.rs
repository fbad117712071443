//! One column of a list: its cells, their width, and how they are fitted to the terminal.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::cell::{Cell, Manner, Narrowing, identifies, is_name, last};
use super::shape::find;
use super::shared::Shared;
use super::times::is_time;
use crate::text::escape;
use crate::text::width::{cut, width};

/// The width that names keep where room is short.
const NAME: usize = 24;
/// The width that other texts keep.
const TEXT: usize = 16;
/// The narrowest column of words that is worth its place.
const LEAST: usize = 8;

/// One column. It stores no cells, but knows how wide they are: there can be more cells than memory has room for, so
/// each is generated from its item when it is measured and when it is drawn.
#[derive(Debug, Clone)]
pub struct Column {
    /// The member that it shows.
    pub name: String,
    /// Its header.
    pub header: String,
    /// Whether a user asked for it, so that it is not omitted and its tokens are whole.
    pub is_wanted: bool,
    /// The place of its cells in items that are lists.
    place: Option<usize>,
    manner: Manner,
    measures: Measures,
    shared: Shared,
    /// The maximum width of its cells.
    limit: Option<usize>,
}

/// Facts about all cells of a column.
#[derive(Debug, Default, Clone)]
struct Measures {
    /// The width of the widest.
    content: usize,
    /// The width that they need.
    least: usize,
    numbers: bool,
    others: bool,
}

/// How much a column is worth where not all have room, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// What the next command needs.
    Key,
    /// What a message says.
    Content,
    /// What people call a thing.
    Name,
    /// How a thing is.
    Status,
    /// When something was.
    Time,
    /// Everything else.
    Rest,
}

impl Worth {
    /// The column of the member called `name`, which is not the key.
    fn of(name: &str) -> Self {
        let last = last(name);
        match name.strip_suffix(".Value").unwrap_or(last) {
            "Content" => Self::Content,
            _ if is_name(name) => Self::Name,
            own if own.ends_with("Status") || own.ends_with("State") => Self::Status,
            _ if is_time(last) => Self::Time,
            _ => Self::Rest,
        }
    }
}

impl Column {
    /// A column of the members called `name`.
    pub fn of_members(name: String, manner: Manner) -> Self {
        let header = escape::cell(&name).into_owned();
        let (measures, shared) = (Measures::default(), Shared::default());
        Self { name, header, is_wanted: false, place: None, manner, measures, shared, limit: None }
    }

    /// A column without a name, for a position in each list.
    pub fn of_places(place: usize, manner: Manner) -> Self {
        Self { place: Some(place), ..Self::of_members(String::new(), manner) }
    }

    /// The whole cell of an item.
    fn whole(&self, item: &Json) -> Cell {
        match (self.place, item) {
            (None, item) => find(item, &self.name).map(|value| Cell::of(&self.name, value, self.manner)),
            (Some(place), Json::Array(values)) => values.get(place).map(|value| Cell::of("", value, self.manner)),
            (Some(place), scalar) => (place == 0).then(|| Cell::of("", scalar, self.manner)),
        }
        .unwrap_or_default()
    }

    /// The cell of an item as drawn, and whether it was cut.
    pub fn cell(&self, item: &Json) -> (Cell, bool) {
        let mut cell = self.whole(item);
        if let Some(rest) = self.beginning().and_then(|beginning| cell.text.strip_prefix(beginning)) {
            cell.text = rest.to_owned();
        }
        let shorter = match self.limit.map(|limit| cut(&cell.text, limit)) {
            Some(Cow::Owned(shorter)) => Some(shorter),
            // One that has no room at all is cut to nothing.
            Some(Cow::Borrowed("")) if !cell.text.is_empty() => Some(String::new()),
            _ => None,
        };
        let is_cut = shorter.is_some();
        cell.text = shorter.unwrap_or(cell.text);
        (cell, is_cut)
    }

    /// Takes the measures of an item's cell.
    pub fn measure(&mut self, item: &Json) {
        let cell = self.whole(item);
        let width = cell.width();
        let least = match cell.narrowing {
            Narrowing::Words if is_name(&self.name) => width.min(NAME),
            Narrowing::Token if self.is_wanted => width,
            Narrowing::Words | Narrowing::Token => width.min(TEXT),
            Narrowing::None => width,
        };
        let measures = &mut self.measures;
        measures.content = measures.content.max(width);
        measures.least = measures.least.max(least);
        measures.numbers |= cell.number;
        measures.others |= !cell.number && !cell.is_empty();
        if self.manner.is_short && !cell.is_empty() && last(&self.name).ends_with("Arn") {
            self.shared.see(&cell.text);
        }
    }

    /// The common beginning of its ARNs, which is above the table and not in the cells.
    pub fn beginning(&self) -> Option<&str> {
        self.shared.beginning()
    }

    /// Whether every cell that is not empty holds a number.
    pub fn is_of_numbers(&self) -> bool {
        self.measures.numbers && !self.measures.others
    }

    /// Whether its values say which thing an item is.
    pub fn identifies(&self) -> bool {
        identifies(&self.name)
    }

    /// Its priority, unless it is the key.
    pub fn worth(&self) -> Worth {
        Worth::of(&self.name)
    }

    /// The width at which nothing is cut.
    pub fn wanted_width(&self) -> usize {
        self.without_beginning(self.measures.content).max(width(&self.header))
    }

    /// The least width that it is drawn in.
    pub fn least_width(&self) -> usize {
        self.without_beginning(self.measures.least).max(width(&self.header))
    }

    /// The width below which it is omitted, even if its priority is high.
    pub fn narrowest_width(&self) -> usize {
        match self.worth() {
            Worth::Content | Worth::Name => self.least_width().min(LEAST.max(width(&self.header))),
            _ => self.least_width(),
        }
    }

    /// The width that it is drawn in.
    pub fn width(&self) -> usize {
        self.wanted_width().min(self.limit.unwrap_or(usize::MAX))
    }

    /// Draws it no wider than this.
    pub fn limit(&mut self, width: usize) {
        self.limit = Some(width).filter(|width| *width < self.wanted_width());
        if self.limit.is_some() {
            self.header = cut(&self.header, width).into_owned();
        }
    }

    fn without_beginning(&self, width: usize) -> usize {
        width.saturating_sub(self.beginning().map_or(0, str::len))
    }
}
