//! The items of a list as the text that came.
//!
//! A list of a hundred thousand items takes most of its time to be read into values and to be written again, and as values
//! they take six times the memory of their text. Whoever prints an item a line needs none of them, and whoever prints them
//! otherwise needs one at a time.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::Value as Json;

use super::modelled;
use super::operation::Operation;
use super::times::Times;

/// The items of a list, each as its JSON text.
#[derive(Clone)]
pub struct Items {
    /// A text that is known to be JSON, and in which they stand.
    body: String,
    /// Where those that are not omitted begin.
    begin: usize,
    count: usize,
    times: Option<(Arc<Times>, &'static str)>,
    modelled: Option<(&'static Operation, &'static str)>,
}

impl fmt::Debug for Items {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.raw()).finish()
    }
}

impl Items {
    /// Those of the list whose text begins with its bracket at this byte of `body`, which is JSON.
    pub fn within(body: String, list: usize) -> Self {
        let mut items = Self { body, begin: list + 1, count: usize::MAX, times: None, modelled: None };
        items.count = items.raw().count();
        items
    }

    /// These values.
    ///
    /// # Errors
    /// If they cannot be written as JSON.
    pub fn of(values: &[Json]) -> serde_json::Result<Self> {
        Ok(Self::within(serde_json::to_string(values)?, 0))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Leaves out the first `skipped`, and what is over `allowed` behind them.
    pub fn cut(&mut self, skipped: usize, allowed: usize) {
        let mut raw = self.raw();
        raw.by_ref().take(skipped).for_each(drop);
        let begin = self.body.len() - raw.rest.len();
        self.begin = begin;
        self.count = self.count.saturating_sub(skipped).min(allowed);
    }

    /// The same items, to be kept for a while.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.body.shrink_to_fit();
        self
    }

    /// The same items, with their times in one form. They are those of the response's member called `list`.
    #[must_use]
    pub fn with_times(self, times: &Arc<Times>, list: &'static str) -> Self {
        Self { times: Some((Arc::clone(times), list)), ..self }
    }

    /// The same items, as values without what the model of `operation` does not have. They are those of its response's
    /// member called `list`.
    #[must_use]
    pub fn modelled(self, operation: &'static Operation, list: &'static str) -> Self {
        Self { modelled: Some((operation, list)), ..self }
    }

    /// The text of each.
    pub fn texts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let times = self.times.as_ref().map(|(times, list)| times.of_items(list));
        self.raw().map(move |text| match &times {
            Some(times) => times.rewrite(text),
            None => Cow::Borrowed(text),
        })
    }

    /// The value of each.
    ///
    /// # Errors
    /// Of an item that is deeper than values can be, or whose text has half a character.
    pub fn values(&self) -> impl Iterator<Item = serde_json::Result<Json>> {
        self.raw().map(|text| {
            let mut value = serde_json::from_str(text)?;
            if let Some((times, list)) = &self.times {
                times.rewrite_item(list, &mut value);
            }
            if let Some((operation, list)) = self.modelled {
                modelled::keep_item(operation, list, &mut value);
            }
            Ok(value)
        })
    }

    fn raw(&self) -> Raw<'_> {
        Raw { rest: self.body.get(self.begin..).unwrap_or_default(), left: self.count }
    }
}

/// The texts of the items, as they came.
struct Raw<'a> {
    rest: &'a str,
    left: usize,
}

impl<'a> Iterator for Raw<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n', ',']);
        let length = length_of_value(rest.as_bytes());
        if self.left == 0 || length == 0 {
            return None;
        }
        self.left -= 1;
        let (item, rest) = rest.split_at(length);
        self.rest = rest;
        Some(item)
    }
}

/// The length of the value with which JSON text begins; nothing where a list ends. The text is known to be JSON.
fn length_of_value(text: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                at += 1;
                while let Some(byte) = text.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => depth -= 1,
            b',' | b' ' | b'\t' | b'\r' | b'\n' if depth == 0 => return at,
            // A part of a number or of a word.
            _ if depth == 0 => {
                at += 1;
                continue;
            }
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return at;
        }
    }
    at.min(text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(body: &str) -> Vec<String> {
        Items::within(body.to_owned(), body.find('[').unwrap()).texts().map(Cow::into_owned).collect()
    }

    #[test]
    fn items_are_what_stands_between_the_commas() {
        assert_eq!(texts(r#"{"a": [1 , -2.5e3,true,null], "b": [9]}"#), ["1", "-2.5e3", "true", "null"]);
        assert_eq!(
            texts(r#"[ "a,]\"\\", {"b": [1, {}], "c": "}"} ,[[]], "" ]"#),
            [r#""a,]\"\\""#, r#"{"b": [1, {}], "c": "}"}"#, "[[]]", r#""""#]
        );
        for none in ["[]", "[ \n ]", r#"{"a": [], "b": 1}"#] {
            assert!(texts(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn some_can_be_left_out_at_both_ends() {
        for (skipped, allowed, left) in [(0, 9, "123"), (1, 9, "23"), (1, 1, "2"), (3, 1, ""), (9, 9, ""), (0, 0, "")] {
            let mut items = Items::within("[1, 2, 3]".to_owned(), 0);
            items.cut(skipped, allowed);
            assert_eq!((items.texts().collect::<String>().as_str(), items.len()), (left, left.len()));
            // Once more, as two pages of a list are.
            items.cut(0, 9);
            assert_eq!(items.texts().collect::<String>(), left);
        }
    }

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::from),
            any::<i64>().prop_map(Json::from),
            "[a\\\\\"\\[\\]{},: é\n]{0,8}".prop_map(Json::from),
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
                prop::collection::vec(("[a\"\\]}]{0,3}", inner), 0..4)
                    .prop_map(|members| members.into_iter().collect::<serde_json::Map<_, _>>().into()),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_list_has_the_items_that_it_is_read_as(
            values in prop::collection::vec(any_json(), 0..6),
            is_pretty in any::<bool>(),
        ) {
            let write = if is_pretty { serde_json::to_string_pretty } else { serde_json::to_string };
            let items = Items::within(write(&Json::from(values.clone())).unwrap(), 0);
            prop_assert_eq!(items.len(), values.len());
            prop_assert_eq!(items.values().collect::<Result<Vec<_>, _>>().unwrap(), values);
        }
    }
}
