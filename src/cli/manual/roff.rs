//! Text in roff with the `man` macros, as a formatter reads it: sections, paragraphs, items, fonts, escapes. `page.rs`
//! provides the contents.

use std::fmt::Write as _;

/// A page under way.
#[derive(Default)]
pub(super) struct Roff {
    text: String,
}

impl Roff {
    /// A page called `name`, without a section yet.
    pub(super) fn new(name: &str) -> Self {
        let mut page = Self::default();
        let version = env!("CARGO_PKG_VERSION");
        // Without a date: a page is of a version.
        let _ = writeln!(page.text, ".TH {} 1 \"\" \"chimectl {version}\" \"chimectl\"", escaped(&name.to_uppercase()));
        // Words broken or spread over the line could not be copied into a shell.
        page.text.push_str(".nh\n.ad l\n");
        page
    }

    /// The text so far.
    pub(super) fn text(self) -> String {
        self.text
    }

    /// Begins a section.
    pub(super) fn section(&mut self, title: &str) {
        let _ = writeln!(self.text, ".SH {title}");
    }

    /// Adds a line that is roff already. If it looks like a request, it is text all the same.
    pub(super) fn line(&mut self, roff: &str) {
        let guard = if roff.starts_with(['.', '\'']) { "\\&" } else { "" };
        let _ = writeln!(self.text, "{guard}{roff}");
    }

    /// Adds a paragraph of text.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.text.push_str(".PP\n");
        self.line(&escaped(text));
    }

    /// Adds paragraphs of text, which belong to the section itself. Lines that begin with `- ` are a list.
    pub(super) fn paragraphs(&mut self, text: &str) {
        self.blocks(text, ".PP");
    }

    /// Adds a term, which is already roff, and paragraphs that explain it.
    pub(super) fn item(&mut self, term: &str, text: &str) {
        self.text.push_str(".TP\n");
        self.line(term);
        self.blocks(text, ".IP");
    }

    /// Continues the last item: a line of text, and what `add` adds, indented further.
    pub(super) fn item_holds(&mut self, text: &str, add: impl FnOnce(&mut Self)) {
        self.text.push_str(".IP\n");
        self.line(&escaped(text));
        self.inside(add);
    }

    /// Adds what `add` adds, further in.
    pub(super) fn inside(&mut self, add: impl FnOnce(&mut Self)) {
        self.text.push_str(".RS\n");
        add(self);
        self.text.push_str(".RE\n");
    }

    /// Adds lines of text unchanged, after the text of the section if there is any.
    pub(super) fn commands<'a>(&mut self, lines: impl Iterator<Item = &'a str>) {
        let is_first = self.text.lines().next_back().is_some_and(|line| line.starts_with(".SH "));
        self.text.push_str(if is_first { ".nf\n" } else { ".PP\n.nf\n" });
        for line in lines {
            self.line(&escaped(line));
        }
        self.text.push_str(".fi\n");
    }

    /// Paragraphs, each but the first after the macro `between`. Lines that begin with `- ` are a list.
    fn blocks(&mut self, text: &str, between: &str) {
        for (at, paragraph) in text.split("\n\n").enumerate() {
            if at > 0 {
                let _ = writeln!(self.text, "{between}");
            }
            let (plain, items): (Vec<_>, Vec<_>) = paragraph.lines().partition(|line| !line.starts_with("- "));
            for line in plain {
                self.line(&escaped(line));
            }
            if !items.is_empty() {
                self.inside(|page| {
                    for item in items {
                        page.text.push_str(".IP \\(bu 2\n");
                        page.line(&escaped(item.trim_start_matches("- ")));
                    }
                });
            }
        }
    }
}

/// The text in bold, for literal text.
pub(super) fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

/// The text in italics, for placeholders.
pub(super) fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// A synopsis: literal text is bold.
pub(super) fn bold_words(usage: &str) -> String {
    let style = |word: &str| {
        let typed =
            word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-|".contains(letter));
        if typed { bold(word) } else { escaped(word) }
    };
    usage.split_whitespace().map(style).collect::<Vec<_>>().join(" ")
}

/// The text as roff prints it, letter by letter: an unescaped hyphen or quotation mark would become a typographic one,
/// which cannot be copied into a shell. A word that is wider than a column can break anywhere.
pub(super) fn escaped(text: &str) -> String {
    const WIDE: usize = 24;
    let mut roff = String::with_capacity(text.len());
    let mut width = 0;
    for letter in text.chars() {
        width = if letter.is_whitespace() { 0 } else { width + 1 };
        if width > WIDE {
            roff.push_str("\\:");
        }
        match letter {
            '\\' => roff.push_str("\\e"),
            '-' => roff.push_str("\\-"),
            '\'' => roff.push_str("\\(aq"),
            '`' => roff.push_str("\\(ga"),
            '^' => roff.push_str("\\(ha"),
            '~' => roff.push_str("\\(ti"),
            '"' => roff.push_str("\\(dq"),
            letter if letter.is_ascii() => roff.push(letter),
            letter => {
                let _ = write!(roff, "\\[u{:04X}]", u32::from(letter));
            }
        }
    }
    roff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_printed_letter_by_letter() {
        assert_eq!(escaped("'a-b' \\ ~…"), "\\(aqa\\-b\\(aq \\e \\(ti\\[u2026]");
        assert!(escaped(&"a".repeat(25)).ends_with("aa\\:a"));
        let mut page = Roff::default();
        page.line(".sandbox");
        assert_eq!(page.text, "\\&.sandbox\n");
    }
}
