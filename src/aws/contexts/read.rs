//! The reading of a file of TOML: what is wrong is said with the file, the line and the key.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::Path;

use toml_edit::{Document, Item, TableLike};

use super::{Holds, KEYS};
use crate::api::error::{Error, Kind};
use crate::text::suggestion;

/// The keys of a context with their values, as text.
pub type Keys = BTreeMap<&'static str, String>;

/// What the file of contexts has.
#[derive(Debug, Default)]
pub struct Contexts {
    /// The name of the one in use on a terminal.
    pub current: Option<String>,
    contexts: BTreeMap<String, Keys>,
}

/// The key of the one in use.
pub const CURRENT: &str = "current";
/// The table of all.
pub const CONTEXTS: &str = "contexts";

impl Contexts {
    /// Reads the file at `path`. One that is not there is as an empty one.
    ///
    /// # Errors
    /// If it cannot be read, is no TOML, has a key that is not known, or a value of another type.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let Some(text) = contents(path)? else { return Ok(Self::default()) };
        Self::parse(path, &text)
    }

    /// The contexts in `text`, which stands at `path`.
    ///
    /// # Errors
    /// As [`Contexts::read`].
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let file = File { path, text };
        let document = file.document()?;
        let mut contexts = Self::default();
        for (key, item) in document.iter() {
            let span = span(document.as_table(), key, item);
            match key {
                CURRENT => contexts.current = Some(file.text_of(span, key, item)?),
                CONTEXTS => {
                    let table = file.table(span, key, item)?;
                    for (name, item) in table.iter() {
                        let place = format!("{CONTEXTS}.{name}");
                        let keys = file.keys(file.table(self::span(table, name, item), &place, item)?, &place)?;
                        contexts.contexts.insert(name.to_owned(), keys);
                    }
                }
                other => return Err(file.unknown(span, other, [CURRENT, CONTEXTS])),
            }
        }
        Ok(contexts)
    }

    /// The context called `name`.
    pub fn get(&self, name: &str) -> Option<&Keys> {
        self.contexts.get(name)
    }

    /// The names of all, in order.
    pub fn names(&self) -> Vec<&str> {
        self.contexts.keys().map(String::as_str).collect()
    }
}

/// The text of a file; none if there is no file.
///
/// # Errors
/// If it cannot be read.
pub fn contents(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => {
            Err(Error::new(Kind::Configuration, format!("{} cannot be read: {error}", path.display())).caused_by(error))
        }
    }
}

/// A file that is read.
pub struct File<'a> {
    /// Its path.
    pub path: &'a Path,
    /// What it holds.
    pub text: &'a str,
}

impl File<'_> {
    /// The document in it.
    pub fn document(&self) -> Result<Document<&str>, Error> {
        Document::parse(self.text).map_err(|error| {
            let line = self.line(error.span());
            let why = error.message().lines().next().unwrap_or_default();
            Error::new(Kind::Configuration, format!("{}: line {line} cannot be read: {why}", self.path.display()))
        })
    }

    /// The text that `item` is.
    pub fn text_of(&self, span: Option<Range<usize>>, key: &str, item: &Item) -> Result<String, Error> {
        let text = item.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        text.ok_or_else(|| self.wrong(span, key, &format!("expected text, found {}", found(item))))
    }

    /// The table that `item` is.
    pub fn table<'a>(&self, span: Option<Range<usize>>, key: &str, item: &'a Item) -> Result<&'a dyn TableLike, Error> {
        item.as_table_like().ok_or_else(|| self.wrong(span, key, &format!("expected a table, found {}", found(item))))
    }

    fn keys(&self, table: &dyn TableLike, place: &str) -> Result<Keys, Error> {
        let mut keys = Keys::new();
        for (key, item) in table.iter() {
            let span = span(table, key, item);
            let Some((known, holds)) = KEYS.iter().find(|(known, _)| *known == key) else {
                return Err(self.unknown(span, key, KEYS.map(|(known, _)| known)));
            };
            let place = format!("{place}.{key}");
            let value = match holds {
                Holds::Text => self.text_of(span, &place, item)?,
                Holds::Boolean => item.as_bool().map(|value| value.to_string()).ok_or_else(|| {
                    self.wrong(span, &place, &format!("expected true or false, found {}", found(item)))
                })?,
            };
            keys.insert(known, value);
        }
        Ok(keys)
    }

    /// What is said of a value.
    pub fn wrong(&self, span: Option<Range<usize>>, key: &str, why: &str) -> Error {
        let (path, line) = (self.path.display(), self.line(span));
        Error::new(Kind::Configuration, format!("{path}: line {line}: {key}: {why}"))
    }

    /// What is said of a key that is none of `known`.
    pub fn unknown<const N: usize>(&self, span: Option<Range<usize>>, key: &str, known: [&str; N]) -> Error {
        let why = match suggestion(key, known) {
            Some(near) => format!("unknown key; did you mean {near}?"),
            None => format!("unknown key; known: {}", known.join(", ")),
        };
        self.wrong(span, key, &why)
    }

    fn line(&self, span: Option<Range<usize>>) -> usize {
        let before = self.text.get(..span.map_or(0, |span| span.start)).unwrap_or(self.text);
        1 + before.matches('\n').count()
    }
}

/// Where a key stands, or its value.
pub fn span(table: &dyn TableLike, key: &str, item: &Item) -> Option<Range<usize>> {
    table.key(key).and_then(toml_edit::Key::span).or_else(|| item.span())
}

fn found(item: &Item) -> String {
    match item.as_str() {
        Some("") => "an empty text".to_owned(),
        Some(text) => format!("{text:?}"),
        None => format!("{} {}", article(item.type_name()), item.type_name()),
    }
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}
