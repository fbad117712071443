//! Draws columns and fields as lines of text. No borders: what is copied from a table is the value alone.

use comfy_table::{
    Attribute, Cell as Drawn, CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle,
    Width,
};
use unicode_width::UnicodeWidthStr as _;

use super::cell::{Cell, Narrowing};
use super::color::{State, bold};
use super::fit::{Column, GAP, wrapped};
use super::items::Items;
use crate::api::error::Error;
use crate::text::escape;

/// The narrowest column of values in which texts are wrapped.
const LEAST_VALUE: usize = 20;
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// Draws the rows of a list under a header, without one if the columns have no names, and hands the lines on page by
/// page: `put` takes them. Gives whether a value was shortened.
///
/// # Errors
/// If the items cannot be read, or what `put` fails with.
pub fn columns(
    columns: &[Column],
    items: Items,
    colored: bool,
    mut put: impl FnMut(&str) -> Result<(), Error>,
) -> Result<bool, Error> {
    let widths = widths(columns, items)?;
    let mut shortened = false;
    for (number, page) in items.pages().enumerate() {
        let mut table = table(colored);
        if number == 0 && columns.iter().any(|column| !column.name.is_empty()) {
            table.set_header(columns.iter().map(|column| Drawn::new(header(column)).add_attribute(Attribute::Bold)));
        }
        for item in page?.iter() {
            table.add_row(columns.iter().map(|column| {
                let mut cell = column.cell(item);
                shortened |= column.narrow(&mut cell);
                drawn(&cell)
            }));
        }
        pad(&mut table);
        for ((at, column), width) in columns.iter().enumerate().zip(&widths) {
            let Some(shown) = table.column_mut(at) else { continue };
            if column.is_of_numbers() {
                shown.set_cell_alignment(CellAlignment::Right);
            }
            // A page has the widths of the whole list. No column of the library's is wider than this, and one that
            // should be is as wide as a page needs it.
            if let Ok(width) = u16::try_from(*width + usize::from(shown.padding_width())) {
                shown.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            }
        }
        put(&text(&table))?;
    }
    Ok(shortened)
}

/// The width of each column as it is drawn. Where texts are wrapped it is often less than they may take.
fn widths(columns: &[Column], items: Items) -> Result<Vec<usize>, Error> {
    let widest = |text: &str| text.split('\n').map(|line| line.width()).max().unwrap_or(0);
    let is_known = |column: &Column| !column.is_too_wide();
    let mut widths: Vec<_> = columns
        .iter()
        .map(|column| widest(&header(column)).max(if is_known(column) { column.content() } else { 0 }))
        .collect();
    if columns.iter().all(is_known) {
        return Ok(widths);
    }
    for page in items.pages() {
        for item in page?.iter() {
            for (column, width) in columns.iter().zip(&mut widths).filter(|(column, _)| !is_known(column)) {
                let mut cell = column.cell(item);
                column.narrow(&mut cell);
                *width = cell.width().max(*width);
            }
        }
    }
    Ok(widths)
}

fn header(column: &Column) -> String {
    column.header.iter().map(|line| escape::cell(line)).collect::<Vec<_>>().join("\n")
}

/// Draws names and values, a pair in a row, and hands the lines on: `put` takes them. Values are never shortened; texts go to
/// several lines, and what has no blank is left to the terminal to break, so that it can be copied as it is, of whatever
/// length. (A table of the library's would break it after 65,535 columns.)
///
/// # Errors
/// What `put` fails with.
pub fn fields(
    fields: Vec<(String, Cell)>,
    room: Option<usize>,
    colored: bool,
    mut put: impl FnMut(&str) -> Result<(), Error>,
) -> Result<(), Error> {
    let widest = fields.iter().map(|(name, _)| escape::cell(name).width()).max().unwrap_or(0);
    let left = room.map(|room| room.saturating_sub(widest + GAP).max(LEAST_VALUE));
    for (name, mut value) in fields {
        if let Some(left) = left.filter(|_| value.narrowing == Narrowing::Words) {
            value.lines = value.lines.iter().flat_map(|line| wrapped(line, left)).collect();
        }
        let name = escape::cell(&name);
        let gap = " ".repeat(widest - name.width() + GAP);
        let mut before = if colored { bold(&name) + &gap } else { format!("{name}{gap}") };
        if value.lines.is_empty() {
            value.lines.push(String::new());
        }
        for line in &value.lines {
            let line = line.trim_end();
            put(if line.is_empty() { before.trim_end() } else { &before })?;
            match value.state.filter(|_| colored) {
                Some(state) => put(&state.colored(line))?,
                None => put(line)?,
            }
            put("\n")?;
            before = " ".repeat(widest + GAP);
        }
    }
    Ok(())
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

/// Puts a gap between the columns.
fn pad(table: &mut Table) {
    let gap = u16::try_from(GAP).unwrap_or_default();
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if at == last { 0 } else { gap }));
    }
}

fn text(table: &Table) -> String {
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}
