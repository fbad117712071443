//! Draws columns as lines of text. No borders: copying from a table copies only the value.

use std::borrow::Cow;
use std::collections::VecDeque;

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use super::color::bold;
use super::column::Column;
use super::fit::GAP;
use super::items::Items;
use crate::api::error::Error;
use crate::text::width::{is_plain, width};

/// Draws the rows of a list under a header, without one if the columns have no names, a line for each, and hands the lines on
/// page by page: `put` takes them. Gives whether a value was cut.
///
/// # Errors
/// If the items cannot be read, and the errors of `put`.
pub fn columns(
    columns: &[Column],
    items: Items,
    colored: bool,
    mut put: impl FnMut(&str) -> Result<(), Error>,
) -> Result<bool, Error> {
    // The header is not broken either: it is copied together with the column.
    for line in beginnings(columns) {
        put(&format!("{line}\n"))?;
    }
    let mut is_cut = false;
    for (number, page) in items.pages().enumerate() {
        let mut rows = Rows::new();
        if number == 0 && columns.iter().any(|column| !column.name.is_empty()) {
            rows.header(columns, colored);
        }
        for item in page?.iter() {
            rows.add(columns.iter().map(|column| {
                let (cell, was_cut) = column.cell(item);
                is_cut |= was_cut;
                match cell.state.filter(|_| colored && !cell.is_empty()) {
                    Some(state) => (cell.width(), Cow::Owned(state.colored(&cell.text))),
                    None => (cell.width(), Cow::Owned(cell.text)),
                }
            }));
        }
        put(&rows.text(columns))?;
    }
    Ok(is_cut)
}

/// A placeholder for one column of a text that is inserted when the rows are drawn. No text contains it, because it is a
/// private-use character.
const PLACE: char = '\u{f8ff}';
/// The widest cell that the library draws; wider cells are not aligned.
const WIDEST: usize = 16_000;

/// The rows of a page. The library lays them out; it measures a text as a whole, in which two Arabic letters can be one column, and
/// does not know of colors, so that such a text is drawn in place of a plain one of its width.
struct Rows {
    table: Table,
    replaced: VecDeque<String>,
}

impl Rows {
    fn new() -> Self {
        let mut table = Table::new();
        let style = TableStyle::new().header_separator(LineStyle::none().fill('─'));
        table.load_style(style).set_content_arrangement(ContentArrangement::Disabled);
        Self { table, replaced: VecDeque::new() }
    }

    fn header(&mut self, columns: &[Column], colored: bool) {
        let header = |column: &Column| match colored {
            true => (width(&column.header), Cow::Owned(bold(&column.header))),
            false => (width(&column.header), Cow::Owned(column.header.clone())),
        };
        let cells: Vec<_> = columns.iter().map(header).map(|cell| self.place(cell)).collect();
        self.table.set_header(cells);
    }

    fn add<'a>(&mut self, cells: impl Iterator<Item = (usize, Cow<'a, str>)>) {
        let cells: Vec<_> = cells.map(|cell| self.place(cell)).collect();
        self.table.add_row(cells);
    }

    /// What the library is given for a text that is so wide.
    fn place(&mut self, (columns, text): (usize, Cow<'_, str>)) -> String {
        if columns == 0 || columns <= WIDEST && is_plain(&text) {
            return text.into_owned();
        }
        self.replaced.push_back(text.into_owned());
        PLACE.to_string().repeat(columns.min(WIDEST))
    }

    /// The lines. A page has the widths of the whole list.
    fn text(mut self, columns: &[Column]) -> String {
        let last = columns.len().saturating_sub(1);
        for (at, column) in columns.iter().enumerate() {
            let Some(shown) = self.table.column_mut(at) else { continue };
            let gap = if at == last { 0 } else { GAP };
            shown.set_padding((0, u16::try_from(gap).unwrap_or_default()));
            if column.is_of_numbers() {
                shown.set_cell_alignment(CellAlignment::Right);
            }
            if let Ok(width) = u16::try_from(column.width().min(WIDEST) + gap) {
                shown.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            }
        }
        let mut text = String::new();
        for line in self.table.lines() {
            let mut rest = line.trim_end();
            while let Some(at) = rest.find(PLACE) {
                text.push_str(&rest[..at]);
                text.push_str(&self.replaced.pop_front().unwrap_or_default());
                rest = rest[at..].trim_start_matches(PLACE);
            }
            text.push_str(rest);
            text.push('\n');
        }
        text
    }
}

/// The line above the columns with the common beginnings of their ARNs.
fn beginnings(columns: &[Column]) -> Vec<String> {
    let shared: Vec<_> = columns.iter().filter_map(|column| Some((column, column.beginning()?))).collect();
    match &shared[..] {
        [(_, first), rest @ ..] if rest.iter().all(|(_, beginning)| beginning == first) => {
            vec![format!("ARNs begin with {first}")]
        }
        several => {
            several.iter().map(|(column, beginning)| format!("{} begins with {beginning}", column.header)).collect()
        }
    }
}
