//! Draws columns and fields as lines of text. No borders: what is copied from a table is the value alone.

use comfy_table::{Attribute, Cell as Drawn, CellAlignment, Color, ContentArrangement, LineStyle, Table, TableStyle};
use unicode_width::UnicodeWidthStr as _;

use super::cell::{Cell, Narrowing};
use super::color::State;
use super::fit::{Column, GAP, wrapped};
use crate::text::escape;

/// The narrowest column of values in which texts are wrapped.
const LEAST_VALUE: usize = 20;
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// Draws rows under a header; without one if the columns have no names.
pub fn columns(columns: &[Column], colored: bool) -> String {
    let mut table = table(colored);
    if columns.iter().any(|column| !column.name.is_empty()) {
        table.set_header(columns.iter().map(|column| {
            let name: Vec<_> = column.header.iter().map(|line| escape::cell(line)).collect();
            Drawn::new(name.join("\n")).add_attribute(Attribute::Bold)
        }));
    }
    for row in 0..columns.iter().map(|column| column.cells.len()).max().unwrap_or(0) {
        table.add_row(columns.iter().map(|column| column.cells.get(row).map_or_else(|| Drawn::new(""), drawn)));
    }
    for (at, column) in columns.iter().enumerate() {
        if let Some(drawn) = table.column_mut(at).filter(|_| column.is_of_numbers()) {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    text(table)
}

/// Draws names and values, a pair in a row. Values are never shortened; texts go to several lines, and what has
/// no blank is left to the terminal to break, so that it can be copied as it is.
pub fn fields(fields: Vec<(String, Cell)>, room: Option<usize>, colored: bool) -> String {
    let mut table = table(colored);
    let names = fields.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let left = room.map(|room| room.saturating_sub(names + GAP).max(LEAST_VALUE));
    for (name, mut value) in fields {
        if let Some(left) = left.filter(|_| value.narrowing == Narrowing::Words) {
            value.lines = value.lines.iter().flat_map(|line| wrapped(line, left)).collect();
        }
        table.add_row([Drawn::new(escape::cell(&name)).add_attribute(Attribute::Bold), drawn(&value)]);
    }
    text(table)
}

fn table(colored: bool) -> Table {
    let mut table = Table::new();
    table.load_style(STYLE).set_content_arrangement(ContentArrangement::Disabled);
    table.style_text_only();
    if colored {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    table
}

fn drawn(cell: &Cell) -> Drawn {
    let drawn = Drawn::new(cell.lines.join("\n"));
    match cell.state {
        Some(State::Good) => drawn.fg(Color::DarkGreen),
        Some(State::Waiting) => drawn.fg(Color::DarkYellow),
        Some(State::Bad) => drawn.fg(Color::DarkRed),
        None => drawn,
    }
}

fn text(mut table: Table) -> String {
    let gap = u16::try_from(GAP).unwrap_or_default();
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if at == last { 0 } else { gap }));
    }
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}
