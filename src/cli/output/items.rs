//! The items of a list. A list may have hundreds of thousands of them, and a table wants to see all of them before it
//! draws the first: so they are gone through page by page, as often as need be, and those of many pages are kept as
//! text in between, because parsed values take several times as much memory.

use std::borrow::Cow;
use std::collections::HashSet;
use std::iter::once;

use serde_json::{Map, Value as Json};

use super::shape::flattened;
use crate::api::error::{Error, Kind};

/// The items of a list, wherever they are.
#[derive(Clone, Copy)]
pub enum Items<'a> {
    /// Values.
    Values(&'a [Json]),
    /// Values that are kept as text.
    Kept(&'a Kept),
}

impl<'a> Items<'a> {
    /// All items, some at a time; at least once, even if there are none.
    pub fn pages(self) -> Box<dyn Iterator<Item = Result<Cow<'a, [Json]>, Error>> + 'a> {
        match self {
            Self::Values(items) => Box::new(once(Ok(Cow::Borrowed(items)))),
            Self::Kept(kept) => Box::new(kept.pages.iter().map(|page| parsed(page).map(Cow::Owned))),
        }
    }

    /// What kinds of values there are.
    pub fn makeup(self) -> Cow<'a, Makeup> {
        match self {
            Self::Values(items) => Cow::Owned(Makeup::of(items)),
            Self::Kept(kept) => Cow::Borrowed(&kept.makeup),
        }
    }
}

/// Items as text, an array for each page.
#[derive(Default)]
pub struct Kept {
    pages: Vec<String>,
    makeup: Makeup,
}

impl Kept {
    /// Keeps the items of another page.
    ///
    /// # Errors
    /// If they cannot be written as JSON.
    pub fn push(&mut self, items: &[Json]) -> Result<(), Error> {
        self.makeup.add(items);
        let mut text = serde_json::to_string(items)
            .map_err(|error| Error::new(Kind::Other, "the answer cannot be written as JSON").caused_by(error))?;
        text.shrink_to_fit();
        self.pages.push(text);
        Ok(())
    }

    /// What kinds of values there are.
    pub fn makeup(&self) -> &Makeup {
        &self.makeup
    }

    /// The values.
    ///
    /// # Errors
    /// If what was kept cannot be read.
    pub fn values(&self) -> Result<Vec<Json>, Error> {
        let pages: Result<Vec<_>, _> = self.pages.iter().map(|page| parsed(page)).collect();
        Ok(pages?.concat())
    }
}

fn parsed(page: &str) -> Result<Vec<Json>, Error> {
    serde_json::from_str(page)
        .map_err(|error| Error::new(Kind::Other, "the answer cannot be read again").caused_by(error))
}

/// What kinds of values there are in a list.
#[derive(Debug, Default, Clone)]
pub struct Makeup {
    /// The dotted names of all members of all items, in the order in which they appear. Empty members have none,
    /// because they have nothing to show.
    pub names: Vec<String>,
    /// Whether there is an object.
    pub objects: bool,
    /// Whether there is a null.
    pub nulls: bool,
    /// Whether there is anything else.
    pub others: bool,
    seen: HashSet<String>,
}

impl Makeup {
    /// That of a list.
    pub fn of(items: &[Json]) -> Self {
        let mut makeup = Self::default();
        makeup.add(items);
        makeup
    }

    /// Whether the list holds objects and other values, as queries can make it.
    pub fn is_mixed(&self) -> bool {
        self.objects && self.others
    }

    /// Whether no item has anything.
    pub fn is_nothing(&self) -> bool {
        !self.objects && !self.others
    }

    fn add(&mut self, items: &[Json]) {
        for item in items {
            let Json::Object(members) = item else {
                *(if item.is_null() { &mut self.nulls } else { &mut self.others }) = true;
                continue;
            };
            self.objects = true;
            for (name, value) in flattened("", members) {
                let is_empty = value.is_null() || value.as_object().is_some_and(Map::is_empty);
                if !is_empty && !self.seen.contains(&name) {
                    self.seen.insert(name.clone());
                    self.names.push(name);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_kept_is_what_was_given() {
        let pages = [json!([{"a": 1.50, "b": {"c": "\u{9b}é"}}]), json!([]), json!([{"b": {"d": []}}, null, "x"])];
        let mut kept = Kept::default();
        pages.iter().for_each(|page| kept.push(page.as_array().unwrap()).unwrap());
        let values: Vec<Json> = pages.iter().flat_map(|page| page.as_array().unwrap().clone()).collect();
        assert_eq!(kept.values().unwrap(), values);
        assert_eq!(kept.makeup().names, ["a", "b.c", "b.d"]);
        assert!(kept.makeup().is_mixed() && kept.makeup().nulls);
        let read: Vec<Json> = Items::Kept(&kept).pages().flat_map(|page| page.unwrap().into_owned()).collect();
        assert_eq!(read, values);
    }
}
