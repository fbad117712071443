//! Puts the rows of a table in an order: `--sort`.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value as Json;

use super::cell::{Manner, short};
use super::items::{Items, Kept};
use super::shape::find;
use super::times::time;
use crate::api::error::{Error, Kind};
use crate::api::items::Items as Texts;

/// How many rows are put together again at a time.
const AT_ONCE: usize = 1000;

/// A column to sort by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// Its name, as it was typed.
    pub name: String,
    /// Whether the largest comes first.
    pub is_descending: bool,
}

impl Sort {
    /// The order that `--sort` names; a hyphen before the name turns it round.
    pub fn of(option: &str) -> Self {
        let name = option.trim();
        let own = name.strip_prefix('-');
        Self { name: own.unwrap_or(name).to_owned(), is_descending: own.is_some() }
    }

    /// The items in the order of the column called `column`; those that are equal stay as they were, and those that have
    /// nothing there come last.
    ///
    /// # Errors
    /// If an item cannot be read or written.
    pub fn sorted(&self, items: Items, column: &str) -> Result<Kept, Error> {
        let mut rows = Vec::new();
        for page in items.pages() {
            for item in page?.iter() {
                rows.push((Key::of(item, column), item.to_string().into_boxed_str()));
            }
        }
        rows.sort_by(|(one, _), (other, _)| match (one, other) {
            (Key::Nothing, _) | (_, Key::Nothing) => one.cmp(other),
            _ if self.is_descending => other.cmp(one),
            _ => one.cmp(other),
        });
        let mut kept = Kept::default();
        let mut rows = rows.into_iter().map(|(_, text)| text);
        loop {
            let some: Vec<_> = rows.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                return Ok(kept);
            }
            kept.push(Texts::within(format!("[{}]", some.join(",")), 0))?;
        }
    }

    /// Printed if there is nothing to sort.
    pub fn misfit() -> Error {
        Error::new(Kind::Usage, "--sort: the result is not a list")
    }
}

/// What a row is sorted by. Numbers come before times, and these before texts.
#[derive(Debug, Clone, PartialEq)]
enum Key {
    Number(f64),
    Time(Timestamp),
    /// A text ignoring case, and unchanged.
    Text(String, String),
    Nothing,
}

impl Key {
    fn of(item: &Json, column: &str) -> Self {
        let value = if item.is_object() { find(item, column) } else { Some(item) };
        match value {
            None | Some(Json::Null) => Self::Nothing,
            Some(Json::Number(number)) => number.as_f64().map_or(Self::Nothing, Self::Number),
            Some(Json::Array(items)) => Self::Number(items.len() as f64),
            Some(value) => match time(column, value) {
                Some(time) => Self::Time(time),
                None => {
                    let text = short(column, value, Manner::default());
                    if text.is_empty() { Self::Nothing } else { Self::Text(text.to_lowercase(), text) }
                }
            },
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::Time(_) => 1,
            Self::Text(..) => 2,
            Self::Nothing => 3,
        }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Time(one), Self::Time(other)) => one.cmp(other),
            (Self::Text(one, exactly), Self::Text(other, other_exactly)) => {
                one.cmp(other).then_with(|| exactly.cmp(other_exactly))
            }
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sorted(option: &str, column: &str, items: &Json) -> Vec<Json> {
        let kept = Sort::of(option).sorted(Items::Values(items.as_array().unwrap()), column).unwrap();
        kept.values().map(Result::unwrap).collect()
    }

    #[test]
    fn numbers_times_and_texts_have_their_own_order() {
        let numbers = json!([{"n": 10}, {"n": 9.5}, {}, {"n": -1}, {"n": null}]);
        assert_eq!(
            sorted("n", "n", &numbers),
            [json!({"n": -1}), json!({"n": 9.5}), json!({"n": 10}), json!({}), json!({"n": null})]
        );
        assert_eq!(sorted("-n", "n", &numbers)[..2], [json!({"n": 10}), json!({"n": 9.5})]);
        assert_eq!(sorted("-n", "n", &numbers)[3..], [json!({}), json!({"n": null})]);
        let time = |time: &str| json!({ "CreatedTimestamp": time });
        let (early, late) = (time("2026-11-22T23:00:00+02:00"), time("2026-11-22T22:00:00Z"));
        assert_eq!(sorted("x", "CreatedTimestamp", &json!([late, early])), [early, late]);
        let names = json!([{"N": "b"}, {"N": "B"}, {"N": "a"}, {"N": ""}]);
        assert_eq!(
            sorted("N", "N", &names),
            [json!({"N": "a"}), json!({"N": "B"}), json!({"N": "b"}), json!({"N": ""})]
        );
        let lists = json!([{"L": [1, 2]}, {"L": [1]}]);
        assert_eq!(sorted("L", "L", &lists)[0], json!({"L": [1]}));
        assert_eq!(sorted("-E", "E", &json!(["a", "b"])), [json!("b"), json!("a")]);
    }

    #[test]
    fn rows_that_are_equal_stay_as_they_were() {
        let items: Vec<Json> = (0..2500).map(|number| json!({ "a": number % 2, "b": number })).collect();
        for option in ["a", "-a"] {
            let sorted = sorted(option, "a", &json!(items));
            let of = |a: u64| sorted.iter().filter(move |item| item["a"] == a).map(|item| item["b"].as_u64().unwrap());
            assert!(of(0).is_sorted() && of(1).is_sorted() && sorted.len() == 2500);
            assert_eq!(sorted[0]["a"], u64::from(option == "-a"));
        }
    }
}
