//! Makes columns fit the terminal: names and texts go to several lines, long ARNs, tokens and URLs lose their
//! middle, and the last columns are left out where nothing else helps.

use unicode_width::UnicodeWidthStr as _;

use serde_json::Value as Json;

use super::cell::{Cell, Narrowing};
use super::shape::find;

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

/// One column. It has no cells, but knows how wide they are: there may be more of them than memory has room for, so
/// each is made of its item when it is measured and when it is drawn.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// The name in lines, as the header shows it.
    pub header: Vec<String>,
    /// The place of its cells in items that are lists.
    place: Option<usize>,
    measures: Measures,
    /// The width that its cells may take, and what they may lose for it.
    limit: Option<(usize, Loss)>,
}

/// What is known of all cells of a column.
#[derive(Debug, Default, Clone)]
struct Measures {
    /// The width of the widest.
    content: usize,
    /// The width that they need if nothing may be lost.
    least: usize,
    /// The width that they need if values may lose their middle.
    least_shortened: usize,
    numbers: bool,
    others: bool,
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
    /// The columns that were left out.
    pub left_out: Vec<String>,
}

impl Column {
    /// A column of the members called `name`.
    pub fn of_members(name: String) -> Self {
        let header = vec![name.clone()];
        Self { name, header, place: None, measures: Measures::default(), limit: None }
    }

    /// A column without a name, of what stands at a place of each list.
    pub fn of_places(place: usize) -> Self {
        Self { place: Some(place), ..Self::of_members(String::new()) }
    }

    /// The cell of an item.
    pub fn cell(&self, item: &Json) -> Cell {
        match (self.place, item) {
            (None, item) => find(item, &self.name).map(|value| Cell::of(&self.name, value)),
            (Some(place), Json::Array(values)) => values.get(place).map(|value| Cell::of("", value)),
            (Some(place), scalar) => (place == 0).then(|| Cell::of("", scalar)),
        }
        .unwrap_or_default()
    }

    /// Takes the measures of an item's cell.
    pub fn measure(&mut self, item: &Json) {
        let cell = self.cell(item);
        let width = cell.width();
        let (least, least_shortened) = match cell.narrowing {
            Narrowing::Words => {
                let least = width.min(LEAST_WORDS.max(longest_id(&cell)));
                (least, least)
            }
            Narrowing::Middle => (width, width.min(LEAST_MIDDLE)),
            Narrowing::None => (width, width),
        };
        let measures = &mut self.measures;
        measures.content = measures.content.max(width);
        measures.least = measures.least.max(least);
        measures.least_shortened = measures.least_shortened.max(least_shortened);
        measures.numbers |= cell.number;
        measures.others |= !cell.number && !cell.is_empty();
    }

    /// Whether every cell that is not empty holds a number.
    pub fn is_of_numbers(&self) -> bool {
        self.measures.numbers && !self.measures.others
    }

    /// The width of the widest cell, as long as none is narrowed.
    pub fn content(&self) -> usize {
        self.measures.content
    }

    /// Whether there are cells that are wider than they may be.
    pub fn is_too_wide(&self) -> bool {
        self.limit.is_some_and(|(width, _)| self.measures.content > width)
    }

    /// The width that it wants, and the least that it can take.
    fn widths(&self, loss: Loss) -> (usize, usize) {
        let longest_word = words(&self.name).into_iter().map(str::width).max().unwrap_or(0);
        let header = longest_word.max(self.name.width().min(SHORT_NAME));
        let least = if loss == Loss::None { self.measures.least } else { self.measures.least_shortened };
        (self.content().max(header), least.max(header))
    }

    fn limit(&mut self, width: usize, loss: Loss) {
        self.header = wrapped_name(&self.name, width);
        self.limit = Some((width, loss));
    }

    /// Makes a cell as narrow as it must be. Gives whether it was shortened.
    pub fn narrow(&self, cell: &mut Cell) -> bool {
        let Some((width, loss)) = self.limit.filter(|(width, _)| cell.width() > *width) else { return false };
        match cell.narrowing {
            Narrowing::Words => {
                cell.lines = cell.lines.iter().flat_map(|line| wrapped(line, width)).collect();
                let is_too_long = cell.lines.len() > MOST_LINES && loss != Loss::None;
                if is_too_long {
                    cell.lines.truncate(MOST_LINES);
                    if let Some(last) = cell.lines.last_mut() {
                        *last = format!("{}{ELLIPSIS}", beginning(last, width.saturating_sub(1)).trim_end());
                    }
                }
                is_too_long
            }
            Narrowing::Middle if loss != Loss::None => {
                cell.lines.iter_mut().for_each(|line| *line = without_middle(line, width));
                true
            }
            _ => false,
        }
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
        column.limit(width, loss);
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
        let mut column = Column::of_members(name.to_owned());
        column.measure(&json!({ name: value }));
        column
    }

    /// The lines of a value in a column, and whether it was shortened.
    fn narrowed(column: &Column, value: &str) -> (Vec<String>, bool) {
        let mut cell = column.cell(&json!({ &column.name: value }));
        let shortened = column.narrow(&mut cell);
        (cell.lines, shortened)
    }

    const ARN: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    const ID: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

    #[test]
    fn ids_stay_whole_and_arns_lose_their_middle() {
        let mut columns = vec![column("Id", ID), column("Arn", ARN)];
        let fitted = fit(&mut columns, 80, Loss::Columns);
        assert_eq!(fitted, Fitted { fits: true, left_out: Vec::new() });
        assert_eq!(narrowed(&columns[0], ID), (vec![ID.to_owned()], false));
        let arn = format!("arn:a…{ID}");
        assert_eq!(arn.width(), 80 - 36 - GAP);
        assert_eq!(narrowed(&columns[1], ARN), (vec![arn], true));
    }

    #[test]
    fn the_last_columns_go_first() {
        let mut columns = vec![column("A", ID), column("B", ID), column("C", ID)];
        let fitted = fit(&mut columns, 80, Loss::Columns);
        assert_eq!(fitted, Fitted { fits: true, left_out: vec!["C".to_owned()] });
    }

    #[test]
    fn nothing_is_lost_where_nothing_may_be() {
        let mut columns = vec![column("Id", ID), column("Arn", ARN)];
        let fitted = fit(&mut columns, 80, Loss::None);
        assert_eq!(fitted, Fitted::default());
        assert_eq!(narrowed(&columns[1], ARN), (vec![ARN.to_owned()], false));
    }

    #[test]
    fn ids_inside_of_a_text_stay_whole() {
        let text = "Name=VoiceConnectorId Value=abcdef1ghij2klmno3pq4r";
        let mut columns = vec![column("Associations", text), column("Id", ID)];
        assert!(fit(&mut columns, 66, Loss::Columns).fits);
        let (lines, shortened) = narrowed(&columns[0], text);
        assert_eq!(lines, ["Name=VoiceConnectorId", "Value=abcdef1ghij2klmno3pq4r"]);
        assert!(!shortened);
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
