//! The items of a list for tables. A list can have hundreds of thousands of items, and a table needs to see all of them
//! before it draws the first: so they are read in batches, as often as needed, and are stored as text in between.

use std::borrow::Cow;
use std::collections::HashSet;
use std::iter::{from_fn, once};

use serde_json::{Map, Value as Json};

use super::shape::flattened;
use crate::api::error::Error;
use crate::api::items::Items as Texts;
use crate::jobs::joined::unreadable;

/// How many items are values at a time.
const AT_ONCE: usize = 1000;

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
            Self::Kept(kept) => {
                let mut values = kept.values();
                let mut is_first = true;
                Box::new(from_fn(move || {
                    let some: Result<Vec<Json>, Error> = values.by_ref().take(AT_ONCE).collect();
                    let is_over = some.as_ref().is_ok_and(Vec::is_empty) && !is_first;
                    is_first = false;
                    (!is_over).then(|| some.map(Cow::Owned))
                }))
            }
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

/// Items as text.
#[derive(Default)]
pub struct Kept {
    pages: Vec<Texts>,
    makeup: Makeup,
}

impl Kept {
    /// Keeps the items of another page.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn push(&mut self, items: Texts) -> Result<(), Error> {
        for item in items.values() {
            self.makeup.add(&item.map_err(unreadable)?);
        }
        self.pages.push(items);
        Ok(())
    }

    /// What kinds of values there are.
    pub fn makeup(&self) -> &Makeup {
        &self.makeup
    }

    /// The values.
    pub fn values(&self) -> impl Iterator<Item = Result<Json, Error>> {
        self.pages.iter().flat_map(Texts::values).map(|item| item.map_err(unreadable))
    }
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
    /// The items of a list.
    pub fn of(items: &[Json]) -> Self {
        let mut makeup = Self::default();
        items.iter().for_each(|item| makeup.add(item));
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

    /// Another item.
    pub fn add(&mut self, item: &Json) {
        let Json::Object(members) = item else {
            *(if item.is_null() { &mut self.nulls } else { &mut self.others }) = true;
            return;
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_kept_is_what_was_given() {
        let pages = [json!([{"a": 1.50, "b": {"c": "\u{9b}é"}}]), json!([]), json!([{"b": {"d": []}}, null, "x"])];
        let mut kept = Kept::default();
        pages.iter().for_each(|page| kept.push(Texts::of(page.as_array().unwrap()).unwrap()).unwrap());
        let values: Vec<Json> = pages.iter().flat_map(|page| page.as_array().unwrap().clone()).collect();
        assert_eq!(kept.values().map(Result::unwrap).collect::<Vec<_>>(), values);
        assert_eq!(kept.makeup().names, ["a", "b.c", "b.d"]);
        assert!(kept.makeup().is_mixed() && kept.makeup().nulls);
        let read: Vec<Json> = Items::Kept(&kept).pages().flat_map(|page| page.unwrap().into_owned()).collect();
        assert_eq!(read, values);
    }
}
