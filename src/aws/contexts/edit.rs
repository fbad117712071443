//! The writing of the file of contexts: what else stands in it, comments too, stays as it is.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, value};

use super::read::{CONTEXTS, CURRENT, contents};
use super::{Contexts, Holds, KEYS, Keys};
use crate::api::error::{Error, Kind};
use crate::aws::private_file::{self, Lasts};

/// A file that is being changed.
pub struct Edit {
    path: PathBuf,
    document: DocumentMut,
    /// What was read.
    pub contexts: Contexts,
}

impl Edit {
    /// Begins with what is in the file at `path`.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn begin(path: &Path) -> Result<Self, Error> {
        let text = contents(path)?.unwrap_or_default();
        let contexts = Contexts::parse(path, &text)?;
        let broken = |error: toml_edit::TomlError| Error::new(Kind::Configuration, error.message().to_owned());
        Ok(Self { path: path.to_owned(), document: text.parse().map_err(broken)?, contexts })
    }

    /// Adds a context.
    pub fn add(&mut self, name: &str, keys: &Keys) {
        let mut table = Table::new();
        for (key, holds) in KEYS {
            if let Some(text) = keys.get(key) {
                let item = match holds {
                    Holds::Text => value(text),
                    Holds::Boolean => value(text == "true"),
                };
                table.insert(key, item);
            }
        }
        let contexts = self.document.entry(CONTEXTS).or_insert_with(|| {
            let mut all = Table::new();
            // Its own header would say nothing.
            all.set_implicit(true);
            Item::Table(all)
        });
        match contexts {
            Item::Table(contexts) => drop(contexts.insert(name, Item::Table(table))),
            other => {
                if let Some(contexts) = other.as_table_like_mut() {
                    contexts.insert(name, value(table.into_inline_table()));
                }
            }
        }
    }

    /// Takes a context away. It is in use no more.
    pub fn remove(&mut self, name: &str) {
        if let Some(contexts) = self.document.get_mut(CONTEXTS).and_then(Item::as_table_like_mut) {
            contexts.remove(name);
        }
        if self.contexts.current.as_deref() == Some(name) {
            self.document.remove(CURRENT);
        }
    }

    /// Makes a context the one in use, or none.
    pub fn set_current(&mut self, name: Option<&str>) {
        match (name, self.document.get_mut(CURRENT)) {
            (None, _) => drop(self.document.remove(CURRENT)),
            (Some(name), Some(current)) => {
                let decor = current.as_value().map(|value| value.decor().clone());
                *current = value(name);
                if let (Some(decor), Some(value)) = (decor, current.as_value_mut()) {
                    *value.decor_mut() = decor;
                }
            }
            (Some(name), None) => drop(self.document.insert(CURRENT, value(name))),
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(self) -> Result<PathBuf, Error> {
        // A link leads to where the user keeps it.
        let path = fs::canonicalize(&self.path).unwrap_or(self.path);
        private_file::write(&path, self.document.to_string().as_bytes(), Lasts::Always)
            .map_err(|error| Error::io(&format!("write {}", path.display()), error))?;
        Ok(path)
    }
}
