//! Makes columns fit the terminal: names and texts go to several lines, long ARNs, tokens and URLs lose their
//! middle, and the last columns are left out where nothing else helps.

use unicode_width::UnicodeWidthStr as _;

use super::cell::{Cell, Narrowing};

/// The blanks between two columns.
pub const GAP: usize = 2;
/// What is left of a value that loses its middle, at least.
const LEAST_MIDDLE: usize = 16;
/// The narrowest column of words.
const LEAST_WORDS: usize = 16;
/// The lines that a text may take in a list.
const MOST_LINES: usize = 4;
/// The longest name that is not broken.
const SHORT_NAME: usize = 7;
/// The length of a UUID.
const UUID: usize = 36;
const ELLIPSIS: &str = "…";

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// The name in lines, as the header shows it.
    pub header: Vec<String>,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// How far fitting may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Nothing may be lost.
    None,
    /// Values may lose their middle.
    Values,
    /// Whole columns may be left out too.
    Columns,
}

/// What fitting has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fitted {
    /// Whether the columns fit now.
    pub fits: bool,
    /// Whether a value was shortened.
    pub shortened: bool,
    /// The columns that were left out.
    pub left_out: Vec<String>,
}

impl Column {
    /// A column whose header is one line.
    pub fn new(name: String, cells: Vec<Cell>) -> Self {
        Self { header: vec![name.clone()], name, cells }
    }

    /// Whether every cell that is not empty holds a number.
    pub fn is_of_numbers(&self) -> bool {
        self.cells.iter().any(|cell| cell.number) && self.cells.iter().all(|cell| cell.number || cell.is_empty())
    }

    fn content(&self) -> usize {
        self.cells.iter().map(Cell::width).max().unwrap_or(0)
    }

    /// The width that it wants, and the least that it can take.
    fn widths(&self, loss: Loss) -> (usize, usize) {
        let longest_word = words(&self.name).into_iter().map(str::width).max().unwrap_or(0);
        let header = longest_word.max(self.name.width().min(SHORT_NAME));
        let least = self.cells.iter().map(|cell| match cell.narrowing {
            Narrowing::Words => cell.width().min(LEAST_WORDS.max(longest_id(cell))),
            Narrowing::Middle if loss != Loss::None => cell.width().min(LEAST_MIDDLE),
            _ => cell.width(),
        });
        (self.content().max(header), least.max().unwrap_or(0).max(header))
    }

    fn narrow(&mut self, width: usize, loss: Loss) -> bool {
        self.header = wrapped_name(&self.name, width);
        let mut shortened = false;
        for cell in self.cells.iter_mut().filter(|cell| cell.width() > width) {
            match cell.narrowing {
                Narrowing::Words => {
                    cell.lines = cell.lines.iter().flat_map(|line| wrapped(line, width)).collect();
                    if cell.lines.len() > MOST_LINES && loss != Loss::None {
                        cell.lines.truncate(MOST_LINES);
                        if let Some(last) = cell.lines.last_mut() {
                            *last = format!("{}{ELLIPSIS}", beginning(last, width.saturating_sub(1)).trim_end());
                        }
                        shortened = true;
                    }
                }
                Narrowing::Middle if loss != Loss::None => {
                    cell.lines.iter_mut().for_each(|line| *line = without_middle(line, width));
                    shortened = true;
                }
                _ => {}
            }
        }
        shortened
    }
}

/// The longest word of a cell that is kept whole, because it may be an id.
fn longest_id(cell: &Cell) -> usize {
    let words = cell.lines.iter().flat_map(|line| line.split(' ')).map(str::width);
    words.filter(|width| *width <= UUID).max().unwrap_or(0)
}

/// Makes `columns` fit into `room`.
pub fn fit(columns: &mut Vec<Column>, room: usize, loss: Loss) -> Fitted {
    let mut fitted = Fitted::default();
    let gaps = |count: usize| GAP * count.saturating_sub(1);
    if columns.iter().map(|column| column.content().max(column.name.width())).sum::<usize>() + gaps(columns.len())
        <= room
    {
        return Fitted { fits: true, ..fitted };
    }
    while loss == Loss::Columns && columns.len() > 1 {
        let least: usize = columns.iter().map(|column| column.widths(loss).1).sum();
        if least + gaps(columns.len()) <= room {
            break;
        }
        fitted.left_out.extend(columns.pop().map(|column| column.name));
    }
    let (mut widths, least): (Vec<_>, Vec<_>) = columns.iter().map(|column| column.widths(loss)).unzip();
    // The widest column that can give gives, until all fit: short columns stay whole.
    while widths.iter().sum::<usize>() + gaps(widths.len()) > room {
        let Some(widest) = (0..widths.len()).filter(|at| widths[*at] > least[*at]).max_by_key(|at| widths[*at]) else {
            break;
        };
        widths[widest] -= 1;
    }
    let total = widths.iter().sum::<usize>() + gaps(widths.len());
    fitted.fits = total <= room;
    // What is left over goes to names that would be broken.
    let mut left = room.saturating_sub(total);
    for (width, column) in widths.iter_mut().zip(&*columns) {
        let more = column.name.width().saturating_sub(*width);
        if more <= left {
            *width += more;
            left -= more;
        }
    }
    for (column, width) in columns.iter_mut().zip(widths) {
        fitted.shortened |= column.narrow(width, loss);
    }
    fitted.left_out.reverse();
    fitted
}

/// Text in lines of at most `width`, broken at blanks, and inside of words that are too long.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let mut word = word;
        let used = lines.last().map_or(0, |line| line.width());
        if used > 0 && used + 1 + word.width() > width {
            lines.push(String::new());
        } else if used > 0 {
            push(&mut lines, " ");
        }
        while word.width() > width {
            // One character at least, however wide it is: U+17D8 takes three columns.
            let first = word.chars().next().map_or(0, char::len_utf8);
            let (start, rest) = word.split_at(beginning(word, width).len().max(first));
            push(&mut lines, start);
            lines.push(String::new());
            word = rest;
        }
        push(&mut lines, word);
    }
    lines
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}

/// A name in lines of at most `width`, broken where a new word begins: `CreatedTimestamp` as `Created`,
/// `Timestamp`.
fn wrapped_name(name: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(name) {
        if lines.last().is_some_and(|line| !line.is_empty() && line.width() + word.width() > width) {
            lines.push(String::new());
        }
        push(&mut lines, word);
    }
    lines
}

/// The words of a name in camel case; a dot ends a word.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, character) in name.char_indices() {
        let begins =
            matches!(before, Some(before) if before == '.' || character.is_uppercase() && !char::is_uppercase(before));
        if begins {
            words.push(&name[start..at]);
            start = at;
        }
        before = Some(character);
    }
    words.push(&name[start..]);
    words
}

/// The beginning and the end of a text. More is kept of the end, because ARNs differ there: a UUID if possible.
fn without_middle(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let kept = width.saturating_sub(ELLIPSIS.width());
    let at_start = kept.saturating_sub(UUID).max(3).min(kept / 3);
    let start = beginning(text, at_start);
    let begins = text.char_indices().rev().map(|(at, _)| at);
    let end = begins.take_while(|at| text[*at..].width() <= kept - at_start).last().unwrap_or(text.len());
    format!("{start}{ELLIPSIS}{}", &text[end..])
}

/// As much of the beginning as fits. A text may be wider than its characters are alone: U+FE0F widens the one before it.
fn beginning(text: &str, width: usize) -> &str {
    let ends = text.char_indices().map(|(at, character)| at + character.len_utf8());
    let end = ends.take_while(|end| text[..*end].width() <= width).last().unwrap_or(0);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn column(name: &str, value: &str) -> Column {
        Column::new(name.to_owned(), vec![Cell::of(name, &json!(value))])
    }

    const ARN: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    const ID: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

    #[test]
    fn ids_stay_whole_and_arns_lose_their_middle() {
        let mut columns = vec![column("Id", ID), column("Arn", ARN)];
        let fitted = fit(&mut columns, 80, Loss::Columns);
        assert_eq!(fitted, Fitted { fits: true, shortened: true, left_out: Vec::new() });
        assert_eq!(columns[0].cells[0].lines, [ID]);
        assert_eq!(columns[1].cells[0].lines, [format!("arn:a…{ID}")]);
        assert_eq!(columns[1].cells[0].width(), 80 - 36 - GAP);
    }

    #[test]
    fn the_last_columns_go_first() {
        let mut columns = vec![column("A", ID), column("B", ID), column("C", ID)];
        let fitted = fit(&mut columns, 80, Loss::Columns);
        assert_eq!(fitted, Fitted { fits: true, shortened: false, left_out: vec!["C".to_owned()] });
    }

    #[test]
    fn nothing_is_lost_where_nothing_may_be() {
        let mut columns = vec![column("Id", ID), column("Arn", ARN)];
        let fitted = fit(&mut columns, 80, Loss::None);
        assert_eq!(fitted, Fitted::default());
        assert_eq!(columns[1].cells[0].lines, [ARN]);
    }

    #[test]
    fn ids_inside_of_a_text_stay_whole() {
        let mut columns =
            vec![column("Associations", "Name=VoiceConnectorId Value=abcdef1ghij2klmno3pq4r"), column("Id", ID)];
        assert!(fit(&mut columns, 66, Loss::Columns).fits);
        assert_eq!(columns[0].cells[0].lines, ["Name=VoiceConnectorId", "Value=abcdef1ghij2klmno3pq4r"]);
    }

    #[test]
    fn names_break_between_their_words() {
        assert_eq!(
            wrapped_name("ChannelSummary.LastMessageTimestamp", 16),
            ["ChannelSummary.", "LastMessage", "Timestamp"]
        );
        assert_eq!(wrapped_name("E164PhoneNumber", 8), ["E164", "Phone", "Number"]);
    }

    #[test]
    fn a_character_that_is_wider_than_a_line_gets_its_own() {
        assert_eq!(wrapped("a\u{17d8}b", 2), ["a", "\u{17d8}", "b"]);
        assert_eq!(wrapped("日本", 1), ["日", "本", ""]);
        assert_eq!(wrapped("a0\u{fe0f}b", 2), ["a0", "\u{fe0f}b"]);
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_it_may_be(text in "(\\PC|\u{17d8}){0,60}", width in 3_usize..40) {
            prop_assert!(without_middle(&text, width).width() <= width);
            for line in wrapped(&text, width) {
                prop_assert!(line.width() <= width, "{:?}", line);
            }
        }

        #[test]
        fn wrapping_loses_no_character(text in "[a-z ]{0,60}", width in 2_usize..40) {
            prop_assert_eq!(wrapped(&text, width).concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
