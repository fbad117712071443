//! A page of help under way: headings, paragraphs, columns and commands, as wide as the terminal.

use std::fmt::Write as _;

use clap::builder::{StyledStr, Styles};
use unicode_width::UnicodeWidthStr as _;

use super::example;

/// The indentation of text below a heading.
const INDENT: usize = 2;
/// The blanks between two columns.
const GAP: usize = 2;
/// The maximum width of a first column. Wider entries get their own line, or the text follows directly.
const WIDEST: usize = 34;
/// The minimum width of a text next to its term.
const LEAST: usize = 16;

/// A page of help.
pub struct Page<'a> {
    styles: &'a Styles,
    width: usize,
    text: StyledStr,
    is_empty: bool,
}

impl<'a> Page<'a> {
    /// An empty page with the styles of a command, `width` columns wide.
    pub fn new(styles: &'a Styles, width: usize) -> Self {
        Self { styles, width, text: StyledStr::new(), is_empty: true }
    }

    /// The page so far.
    pub fn text(self) -> StyledStr {
        self.text
    }

    /// How many lines it has so far, on a terminal of its width.
    pub fn height(&self) -> usize {
        height(&self.text.to_string(), self.width)
    }

    /// Adds a heading, after a blank line.
    pub fn heading(&mut self, title: &str) {
        self.gap();
        let style = self.styles.get_header();
        self.line(&format!("{style}{title}:{style:#}"));
    }

    /// Adds a blank line, unless the page is empty.
    pub fn gap(&mut self) {
        if !self.is_empty {
            self.line("");
        }
    }

    /// Adds a paragraph, after a blank line.
    pub fn paragraph(&mut self, text: &str) {
        self.gap();
        wrapped(text, self.width).iter().for_each(|line| self.line(line));
    }

    /// Adds paragraphs, with a blank line before each. Lines that begin with `- ` are a list.
    pub fn paragraphs(&mut self, text: &str) {
        for paragraph in text.split("\n\n") {
            self.gap();
            for line in paragraph.lines() {
                let hang = if line.starts_with("- ") { INDENT } else { 0 };
                for (at, part) in wrapped(line, self.width.saturating_sub(hang)).iter().enumerate() {
                    let indent = " ".repeat(if at == 0 { 0 } else { hang });
                    self.line(&format!("{indent}{part}"));
                }
            }
        }
    }

    /// Adds a command that a reader can copy.
    pub fn command(&mut self, command: &str) {
        for line in example::lines(command) {
            self.line(&format!("{}{line}", example::INDENT));
        }
    }

    /// Adds terms, each with a text that continues on the next lines if it does not fit.
    pub fn items(&mut self, items: &[(String, String)]) {
        let column = column(items);
        let begin = INDENT + column + GAP;
        for (term, text) in items {
            let room = self.width.saturating_sub(begin).max(LEAST);
            let mut lines = wrapped(text, room).into_iter();
            let is_wide = term.width() > column;
            if is_wide || text.is_empty() {
                self.line(&format!("{}{}", " ".repeat(INDENT), self.literal(term)));
            } else {
                let gap = " ".repeat(column - term.width() + GAP);
                let first = lines.next().unwrap_or_default();
                self.line(&format!("{}{}{gap}{first}", " ".repeat(INDENT), self.literal(term)));
            }
            lines.for_each(|line| self.line(&format!("{}{line}", " ".repeat(begin))));
        }
    }

    /// Adds a term and a text, which starts after `column` columns, or after the term if that is wider.
    pub fn row(&mut self, term: &str, column: usize, text: &str) {
        let gap = column.saturating_sub(term.width()) + GAP;
        let begin = INDENT + term.width() + gap;
        let mut lines = wrapped(text, self.width.saturating_sub(begin).max(LEAST)).into_iter();
        let first = lines.next().unwrap_or_default();
        self.line(&format!("{}{}{}{first}", " ".repeat(INDENT), self.literal(term), " ".repeat(gap)));
        lines.for_each(|line| self.line(&format!("{}{line}", " ".repeat(begin))));
    }

    /// Adds terms, each in one line with as much of its text as fits there.
    pub fn short_items(&mut self, items: &[(String, String)]) {
        let column = column(items);
        for (term, text) in items {
            let gap = column.saturating_sub(term.width()) + GAP;
            let room = self.width.saturating_sub(INDENT + term.width() + gap);
            let text = if room < LEAST { String::new() } else { cut(text, room) };
            let gap = if text.is_empty() { String::new() } else { " ".repeat(gap) };
            self.line(&format!("{}{}{gap}{text}", " ".repeat(INDENT), self.literal(term)));
        }
    }

    /// Adds words that fill lines, separated by `between`. Words are not broken.
    pub fn flow(&mut self, words: &[String], between: &str) {
        let mut line = String::new();
        for (at, word) in words.iter().enumerate() {
            let end = if at + 1 == words.len() { "" } else { between.trim_end() };
            let added = word.width() + end.width();
            let gap = between.trim_start_matches(|letter: char| letter != ' ');
            if line.is_empty() {
                line = format!("{word}{end}");
            } else if INDENT + line.width() + gap.len() + added <= self.width {
                let _ = write!(line, "{gap}{word}{end}");
            } else {
                self.line(&format!("{}{line}", " ".repeat(INDENT)));
                line = format!("{word}{end}");
            }
        }
        if !line.is_empty() {
            self.line(&format!("{}{line}", " ".repeat(INDENT)));
        }
    }

    /// Adds a line that already has its layout, without trailing spaces.
    pub fn line_with_blanks(&mut self, line: &str) {
        let _ = writeln!(self.text, "{line}");
        self.is_empty = false;
    }

    /// Adds a line.
    pub fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "{}", line.trim_end());
        self.is_empty = false;
    }

    /// Text to type literally, up to the placeholder.
    fn literal(&self, term: &str) -> String {
        let (typed, rest) = term.find(" <").map_or((term, ""), |at| term.split_at(at));
        let style = self.styles.get_literal();
        format!("{style}{typed}{style:#}{rest}")
    }
}

/// The number of lines of a text on a terminal of this width.
pub fn height(text: &str, width: usize) -> usize {
    text.lines().map(|line| line.width().div_ceil(width.max(1)).max(1)).sum()
}

/// The width of the first column.
fn column(items: &[(String, String)]) -> usize {
    items.iter().map(|(term, _)| term.width()).filter(|width| *width <= WIDEST).max().unwrap_or(0)
}

/// The lines of a text, broken between words; a word that is wider than a line stays in one piece.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The text, or its first words and an ellipsis.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let first = wrapped(text, width.saturating_sub(1)).into_iter().next().unwrap_or_default();
    if first.width() >= width { String::new() } else { format!("{}…", first.trim_end_matches([',', ';', ':'])) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize, add: impl FnOnce(&mut Page)) -> String {
        let styles = Styles::plain();
        let mut page = Page::new(&styles, width);
        add(&mut page);
        page.text().to_string()
    }

    #[test]
    fn texts_are_wrapped_or_cut_beside_their_terms() {
        let items = [("--a <TEXT>", "One two three four five"), ("--bc", "Six")].map(|(a, b)| (a.into(), b.into()));
        assert_eq!(
            page(32, |page| page.items(&items)),
            "  --a <TEXT>  One two three four\n              five\n  --bc        Six\n"
        );
        assert_eq!(page(32, |page| page.short_items(&items)), "  --a <TEXT>  One two three…\n  --bc        Six\n");
    }

    #[test]
    fn words_fill_lines_and_stay_whole() {
        let words = ["one", "two", "three"].map(str::to_owned);
        assert_eq!(page(12, |page| page.flow(&words, ", ")), "  one, two,\n  three\n");
        assert_eq!(page(12, |page| page.flow(&words, "  ")), "  one  two\n  three\n");
        assert_eq!(page(8, |page| page.paragraph("a longer-word b")), "a\nlonger-word\nb\n");
    }

    #[test]
    fn height_is_that_on_a_terminal() {
        assert_eq!(height("a\n\nabcdef\n", 5), 4);
    }
}
