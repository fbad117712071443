//! Draws columns and fields as lines of text. No borders: what is copied from a table is the value alone.

use super::cell::{Cell, Narrowing};
use super::color::bold;
use super::column::Column;
use super::fit::{GAP, total};
use super::items::Items;
use super::wrap::wrapped;
use crate::api::error::Error;
use crate::text::escape;
use crate::text::width::width;

/// The narrowest column of values in which texts are wrapped.
const LEAST_VALUE: usize = 20;

/// Draws the rows of a list under a header, without one if the columns have no names, a line for each, and hands the lines on
/// page by page: `put` takes them. Gives whether a value was cut.
///
/// # Errors
/// If the items cannot be read, or what `put` fails with.
pub fn columns(
    columns: &[Column],
    items: Items,
    colored: bool,
    mut put: impl FnMut(&str) -> Result<(), Error>,
) -> Result<bool, Error> {
    let mut text = String::new();
    let rule = total(columns.iter().map(Column::width));
    // What stands above is not broken either: it is copied together with what stands in the column.
    for line in beginnings(columns) {
        text.push_str(&line);
        text.push('\n');
    }
    if columns.iter().any(|column| !column.name.is_empty()) {
        let header = |column: &Column| if colored { bold(&column.header) } else { column.header.clone() };
        put_row(columns, columns.iter().map(|column| (header(column), width(&column.header))), &mut text);
        text.push_str(&"─".repeat(rule));
        text.push('\n');
    }
    let mut is_cut = false;
    for page in items.pages() {
        for item in page?.iter() {
            let cells = columns.iter().map(|column| {
                let (cell, was_cut) = column.cell(item);
                is_cut |= was_cut;
                let columns = cell.width();
                match cell.state.filter(|_| colored && columns > 0) {
                    Some(state) => (state.colored(&cell.text), columns),
                    None => (cell.text, columns),
                }
            });
            put_row(columns, cells, &mut text);
        }
        put(&std::mem::take(&mut text))?;
    }
    Ok(is_cut)
}

/// What is said above the columns of the beginnings that their ARNs share.
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

/// Puts texts below the headers of their columns; numbers end where their column does.
fn put_row(columns: &[Column], cells: impl Iterator<Item = (String, usize)>, text: &mut String) {
    let start = text.len();
    for (number, (column, (cell, width))) in columns.iter().zip(cells).enumerate() {
        let blanks = " ".repeat(column.width().saturating_sub(width));
        text.push_str(if number == 0 { "" } else { "  " });
        match column.is_of_numbers() {
            true => text.extend([blanks, cell]),
            false => text.extend([cell, blanks]),
        }
    }
    let end = text[start..].trim_end_matches(' ').len();
    text.truncate(start + end);
    text.push('\n');
}

/// Draws names and values, a pair in a row, and hands the lines on: `put` takes them. Values are never cut; texts go to
/// several lines, and what has no blank is left to the terminal to break, so that it can be copied as it is, of whatever
/// length. A value of several lines is several cells.
///
/// # Errors
/// What `put` fails with.
pub fn fields(
    fields: Vec<(String, Vec<Cell>)>,
    room: Option<usize>,
    colored: bool,
    mut put: impl FnMut(&str) -> Result<(), Error>,
) -> Result<(), Error> {
    let widest = fields.iter().map(|(name, _)| width(&escape::cell(name))).max().unwrap_or(0);
    let left = room.map(|room| room.saturating_sub(widest + GAP).max(LEAST_VALUE));
    for (name, cells) in fields {
        let name = escape::cell(&name);
        let gap = " ".repeat(widest - width(&name) + GAP);
        let mut before = if colored { bold(&name) + &gap } else { format!("{name}{gap}") };
        for cell in cells {
            let lines = match left.filter(|_| cell.narrowing == Narrowing::Words) {
                Some(left) => wrapped(&cell.text, left),
                None => vec![cell.text],
            };
            for line in lines {
                let line = line.trim_end();
                put(if line.is_empty() { before.trim_end() } else { &before })?;
                match cell.state.filter(|_| colored) {
                    Some(state) => put(&state.colored(line))?,
                    None => put(line)?,
                }
                put("\n")?;
                before = " ".repeat(widest + GAP);
            }
        }
    }
    Ok(())
}
