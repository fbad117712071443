//! The AWS CLI's own table, in which it prints errors for those who ask for it. Results are in better ones (`table.rs`).

use std::iter::repeat_n;

use unicode_width::UnicodeWidthStr as _;

use crate::text::escape;

/// Blanks and border of a cell.
const PADDING: usize = 4;

/// The default width.
const WIDTH: usize = 80;

/// A table with `title` above the names and values of `cells`: names above values, or next to them if that is too wide.
pub fn boxed(title: &str, cells: &[(&str, String)], width: Option<usize>) -> String {
    let cells: Vec<_> = cells.iter().map(|(name, value)| (*name, escape::cell(value))).collect();
    let beside: Vec<[&str; 2]> = cells.iter().map(|(name, value)| [*name, value.as_ref()]).collect();
    let (names, values): (Vec<_>, Vec<_>) = beside.iter().map(|[name, value]| (*name, *value)).unzip();
    let across = Columns::of(title, &[&names, &values]);
    let mut text = String::new();
    if across.width <= width.unwrap_or(WIDTH) {
        across.head(title, &mut text);
        across.rule(&mut text);
        across.row(&names, centered, &mut text);
        across.rule(&mut text);
        across.row(&values, leading, &mut text);
        across.rule(&mut text);
    } else {
        let rows: Vec<&[&str]> = beside.iter().map(<[&str; 2]>::as_slice).collect();
        let down = Columns::of(title, &rows);
        down.head(title, &mut text);
        down.rule(&mut text);
        rows.iter().for_each(|row| down.row(row, leading, &mut text));
        down.rule(&mut text);
    }
    text
}

/// The total width, and that of each column with its right border, for the first column also the left one.
struct Columns {
    width: usize,
    widths: Vec<usize>,
}

impl Columns {
    fn of(title: &str, rows: &[&[&str]]) -> Self {
        let count = rows.first().map_or(0, |row| row.len());
        let widest = |column: usize| rows.iter().map(|row| row[column].width_cjk()).max().unwrap_or(0);
        let widths: Vec<_> = (0..count).map(|column| widest(column) + PADDING).collect();
        let own: usize = widths.iter().sum();
        let width = (own + 2).max(title.width_cjk() + 2);
        Self { width, widths: spread(&widths, width) }
    }

    fn head(&self, title: &str, text: &mut String) {
        text.extend(repeat_n('-', self.width));
        text.push('\n');
        text.push_str(&centered(title, self.width, "|"));
        text.push('\n');
    }

    fn rule(&self, text: &mut String) {
        for (at, width) in self.widths.iter().enumerate() {
            text.push_str(if at == 0 { "+" } else { "" });
            text.extend(repeat_n('-', width.saturating_sub(if at == 0 { 2 } else { 1 })));
            text.push('+');
        }
        text.push('\n');
    }

    fn row(&self, cells: &[&str], align: Align, text: &mut String) {
        for (at, (width, cell)) in self.widths.iter().zip(cells).enumerate() {
            text.push_str(&align(cell, *width, if at == 0 { "|" } else { "" }));
        }
        text.push('\n');
    }
}

/// The widths stretched to `whole`, as the AWS CLI does it.
fn spread(widths: &[usize], whole: usize) -> Vec<usize> {
    let sum: usize = widths.iter().sum();
    if sum == 0 {
        return widths.to_vec();
    }
    let factor = whole as f64 / sum as f64;
    let mut spread: Vec<_> = widths.iter().map(|width| (factor * *width as f64).round_ties_even() as usize).collect();
    let mut at = 0;
    while spread.iter().sum::<usize>() > whole {
        let column = at % spread.len();
        spread[column] = spread[column].saturating_sub(1);
        at += 1;
    }
    while spread.iter().sum::<usize>() < whole {
        let column = spread.len() - 1 - at % spread.len();
        spread[column] += 1;
        at += 1;
    }
    spread
}

/// A cell of this width, with its right border and `edge` before it.
type Align = fn(text: &str, width: usize, edge: &str) -> String;

fn centered(text: &str, width: usize, edge: &str) -> String {
    let start = (width / 2).saturating_sub(text.width_cjk() / 2 + 1);
    padded(format!("{edge}{}{text}", " ".repeat(start)), width)
}

fn leading(text: &str, width: usize, edge: &str) -> String {
    let has_room = text.width_cjk() + 2 + edge.len() < width;
    padded(format!("{edge}{}{text}", if has_room { "  " } else { "" }), width)
}

fn padded(mut cell: String, width: usize) -> String {
    let missing = width.saturating_sub(cell.width_cjk() + 1);
    cell.extend(repeat_n(' ', missing));
    cell.push('|');
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_that_of_the_aws_cli() {
        let cells = |message: &str| {
            [("Code", "NotFoundException"), ("Message", message), ("RequestId", "rid")]
                .map(|(name, value)| (name, value.to_owned()))
        };
        assert_eq!(
            boxed("error", &cells("gone"), None),
            "\
-----------------------------------------------
|                    error                    |
+--------------------+----------+-------------+
|        Code        | Message  |  RequestId  |
+--------------------+----------+-------------+
|  NotFoundException |  gone    |  rid        |
+--------------------+----------+-------------+
"
        );
        // What MultiTable of awscli/table.py wrote.
        assert_eq!(
            boxed("error", &cells("The meeting\nhas ended and cannot be joined any more"), Some(60)),
            r"
-----------------------------------------------------------------------
|                                error                                |
+-----------+---------------------------------------------------------+
|  Code     |  NotFoundException                                      |
|  Message  |  The meeting\nhas ended and cannot be joined any more   |
|  RequestId|  rid                                                    |
+-----------+---------------------------------------------------------+
"
            .trim_start()
        );
        let short = [("Code", "X".to_owned()), ("Message", String::new())];
        let expected = "
---------------------
|       error       |
+-------+-----------+
| Code  |  Message  |
+-------+-----------+
|  X    |           |
+-------+-----------+
";
        assert_eq!(boxed("error", &short, None), expected.trim_start());
        let wide = [("Code", "NotFoundException".to_owned()), ("Message", "日本 Zoë 🙂 m".to_owned())];
        assert!(
            boxed("error", &wide, None)
                .ends_with("\n|  NotFoundException |  日本 Zoë 🙂 m  |\n+--------------------+-----------------+\n")
        );
    }
}
