//! The parser of shorthand's syntax.

use serde_json::Value as Json;

use super::Fault;
use crate::api::Document;
use crate::cli::input::file::Place;

/// Deeper values are refused, because each level takes a frame of the stack.
const DEPTH: usize = 64;

/// Reads a whole text.
pub fn parameter(text: &str, place: Place<'_>) -> Result<Document, Fault> {
    Parser { text, place, at: 0, depth: 0 }.parameter()
}

struct Parser<'a> {
    text: &'a str,
    place: Place<'a>,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn fault<T>(&self, message: impl Into<String>) -> Result<T, Fault> {
        Err(Fault { at: self.at, message: message.into(), found: None })
    }

    fn skip_blanks(&mut self) {
        let blank = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c');
        self.at = self.text.len() - self.rest().trim_start_matches(blank).len();
    }

    fn expect(&mut self, wanted: char) -> Result<(), Fault> {
        match self.next() {
            Some(found) if found == wanted => {
                self.at += wanted.len_utf8();
                Ok(())
            }
            other => {
                let found = other.map_or_else(|| "the end".to_owned(), |letter| format!("{letter:?}"));
                Err(Fault { at: self.at, message: format!("expected {wanted:?}"), found: Some(found) })
            }
        }
    }

    /// Expects a character with blanks on both sides.
    fn expect_spaced(&mut self, wanted: char) -> Result<(), Fault> {
        self.skip_blanks();
        self.expect(wanted)?;
        self.skip_blanks();
        Ok(())
    }

    /// Reads something nested, unless it is too deep.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<Json, Fault>) -> Result<Json, Fault> {
        if self.depth == DEPTH {
            return self.fault(format!("more than {DEPTH} levels deep"));
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn parameter(&mut self) -> Result<Document, Fault> {
        let mut document = Document::new();
        loop {
            let (key, from_file) = self.new_key(&document)?;
            let value = self.values(from_file)?;
            document.insert(key, value);
            self.skip_blanks();
            if self.rest().is_empty() {
                return Ok(document);
            }
            self.expect_spaced(',')?;
        }
    }

    /// A key that `document` does not have yet, and whether values name files.
    fn new_key(&mut self, document: &Document) -> Result<(String, bool), Fault> {
        let letter =
            |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '#' | '/' | ':');
        let start = self.at;
        self.at = self.text.len() - self.rest().trim_start_matches(letter).len();
        let key = &self.text[start..self.at];
        self.skip_blanks();
        let from_file = self.next() == Some('@');
        if from_file {
            self.expect_spaced('@')?;
        }
        self.expect_spaced('=')?;
        if document.contains_key(key) {
            let message = "duplicate key; separate the items of a list with a space, not a comma".to_owned();
            return Err(Fault { at: start, message, found: None });
        }
        Ok((key.to_owned(), from_file))
    }

    fn values(&mut self, from_file: bool) -> Result<Json, Fault> {
        match self.next() {
            None => Ok(Json::String(String::new())),
            Some('[' | '{') => self.explicit(from_file),
            Some(_) => self.values_between_commas(from_file),
        }
    }

    /// One value, or a list if further ones follow that do not begin the next pair.
    fn values_between_commas(&mut self, from_file: bool) -> Result<Json, Fault> {
        let mut list = vec![self.scalar(from_file)?];
        self.skip_blanks();
        while self.next() == Some(',') {
            let mut comma = self.at;
            self.expect_spaced(',')?;
            let start = self.at;
            // A doubled comma before a key counts as one.
            if self.next() == Some(',') {
                comma = start;
            }
            let text = match self.next() {
                Some(quote @ ('\'' | '"')) => Some(self.quoted(quote)?),
                Some(letter) if begins(letter) => Some(self.unquoted(follows_later)),
                Some(_) => None,
                None => return self.fault("expected a value"),
            };
            self.skip_blanks();
            match text.filter(|_| matches!(self.next(), Some(',') | None)) {
                Some(text) => list.push(self.resolved(text, from_file, start)?),
                None => {
                    self.at = comma;
                    break;
                }
            }
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Json::Array(list) })
    }

    fn scalar(&mut self, from_file: bool) -> Result<Json, Fault> {
        let start = self.at;
        let text = match self.next() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote)?,
            Some(letter) if begins(letter) => self.unquoted(follows),
            _ => String::new(),
        };
        self.resolved(text, from_file, start)
    }

    /// The text, or the contents of the file that it names where the key says so.
    fn resolved(&self, text: String, from_file: bool, start: usize) -> Result<Json, Fault> {
        if !from_file {
            return Ok(Json::String(text));
        }
        match self.place.contents(&text) {
            Ok(contents) => Ok(Json::String(contents.into_owned())),
            Err(message) => Err(Fault { at: start, message, found: None }),
        }
    }

    /// Letters as far as they belong to the value; `\,` is a comma.
    fn unquoted(&mut self, follows: fn(char) -> bool) -> String {
        let mut text = String::new();
        while let Some(letter) = self.next() {
            if self.rest().starts_with("\\,") {
                text.push(',');
                self.at += 2;
            } else if text.is_empty() || follows(letter) {
                text.push(letter);
                self.at += letter.len_utf8();
            } else {
                break;
            }
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// Text in quotes, in which a backslash escapes a quote or another backslash. If no other quote follows, a quote
    /// after a backslash closes the text (`'C:\'`).
    fn quoted(&mut self, quote: char) -> Result<String, Fault> {
        let inside = &self.rest()[1..];
        let mut escaped_quote = None;
        let mut end = None;
        let mut letters = inside.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if letter == quote {
                end = Some(at);
                break;
            }
            if letter == '\\'
                && let Some((at, _)) = letters.next_if(|(_, next)| *next == quote)
            {
                escaped_quote = Some(at);
            }
        }
        let Some(end) = end.or(escaped_quote) else { return self.fault("the quote is not closed") };
        self.at += end + 2;
        Ok(inside[..end].replace(&format!("\\{quote}"), &quote.to_string()).replace("\\\\", "\\"))
    }

    fn explicit(&mut self, from_file: bool) -> Result<Json, Fault> {
        match self.next() {
            Some('[') => self.nested(|parser| parser.explicit_list(from_file)),
            Some('{') => self.nested(Self::hash_literal),
            _ => self.scalar(from_file),
        }
    }

    fn explicit_list(&mut self, from_file: bool) -> Result<Json, Fault> {
        self.expect_spaced('[')?;
        let mut list = Vec::new();
        while self.next() != Some(']') {
            list.push(self.explicit(from_file)?);
            self.skip_blanks();
            if self.next() != Some(']') {
                self.expect(',')?;
                self.skip_blanks();
            }
        }
        self.expect(']')?;
        Ok(Json::Array(list))
    }

    fn hash_literal(&mut self) -> Result<Json, Fault> {
        self.expect_spaced('{')?;
        let mut document = Document::new();
        while self.next() != Some('}') {
            let (key, from_file) = self.new_key(&document)?;
            let value = self.explicit(from_file)?;
            document.insert(key, value);
            self.skip_blanks();
            if self.next() != Some('}') {
                self.expect(',')?;
                self.skip_blanks();
            }
        }
        self.expect('}')?;
        Ok(Json::Object(document))
    }
}

/// Whether a value without quotes can start with `letter`.
fn begins(letter: char) -> bool {
    letter > ' ' && !matches!(letter, '"' | '\'' | ',' | '=' | '[' | '{')
}

/// Whether the first value after a key can continue with `letter`.
fn follows(letter: char) -> bool {
    (letter > ' ' || is_blank(letter)) && !matches!(letter, '"' | '\'' | ',' | ']' | '}')
}

/// Whether a further value of a list can continue with `letter`. A `=` means that it is a key.
fn follows_later(letter: char) -> bool {
    (letter > ' ' || is_blank(letter)) && !matches!(letter, '"' | '\'' | ',' | '=')
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || ('\x1c'..='\x1f').contains(&letter)
}
