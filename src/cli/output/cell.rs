//! Cells of tables: a value in words that a person reads, in one line and harmless to a terminal.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::color::State;
use super::times::{local, time};
use crate::text::width::width;
use crate::text::{counted, escape, relative};

/// How values are put into words.
#[derive(Debug, Default, Clone, Copy)]
pub struct Manner {
    /// The time that relative times refer to; if none, times are shown by the local clock.
    pub now: Option<Timestamp>,
    /// Whether lists are counted and ARNs are shown without their common beginning. Otherwise nothing is lost.
    pub is_short: bool,
    /// Whether there is a line for each value, so that a relative time is shown with the absolute one.
    pub is_field: bool,
}

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// Its meaning, if it is a state.
    pub state: Option<State>,
    /// Whether it is a number.
    pub number: bool,
    /// What can be done to make it narrower.
    pub narrowing: Narrowing,
}

/// What can be done to make a cell narrower.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Narrowing {
    /// Nothing: IDs, numbers, times and other values that are only useful as a whole.
    #[default]
    None,
    /// It can be cut if nobody asks for it: tokens, addresses.
    Token,
    /// It can be cut in rows, and wraps in fields: names, texts.
    Words,
}

/// The maximum length of a value without spaces that is always kept whole: a message ID, a hash.
const LONGEST_ID: usize = 64;
/// The longest list of texts that is shown rather than counted.
const SHORT_LIST: usize = 24;

impl Cell {
    /// The cell of the member called `name`.
    pub fn of(name: &str, json: &Json, manner: Manner) -> Self {
        let whole = short(name, json, manner);
        let count = count(name, json).filter(|_| manner.is_short);
        let has_objects = json.as_array().is_some_and(|items| items.iter().any(Json::is_object));
        let counted = count.filter(|_| has_objects || width(&whole) > SHORT_LIST);
        let state = json.as_str().and_then(|value| State::of(name, value));
        let narrowing = match json {
            Json::Number(_) | Json::Bool(_) | Json::Null => Narrowing::None,
            Json::Array(_) if counted.is_some() => Narrowing::None,
            Json::String(_) if identifies(name) || time(name, json).is_some() => Narrowing::None,
            Json::String(_) if is_name(name) => Narrowing::Words,
            _ if !whole.bytes().all(|byte| byte.is_ascii_graphic()) => Narrowing::Words,
            _ if whole.len() > LONGEST_ID => Narrowing::Token,
            _ => Narrowing::None,
        };
        Self { text: counted.unwrap_or(whole), state, number: json.is_number(), narrowing }
    }

    /// The width of its words, in columns of a terminal.
    pub fn width(&self) -> usize {
        width(&self.text)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// Whether members of this name say which thing is meant, so that the next command needs them.
pub fn identifies(name: &str) -> bool {
    let last = last(name);
    !last.starts_with("External") && ["Arn", "Id", "PhoneNumber", "Command"].iter().any(|end| last.ends_with(end))
}

/// Whether members of this name say what people call a thing.
pub fn is_name(name: &str) -> bool {
    let last = last(name);
    last == "Key" || last.starts_with("External") || last.ends_with("Name") && !last.contains("Host")
}

/// The last part of a dotted name.
pub fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// How many values a list has: `30 numbers` of the member `OrderedPhoneNumbers`.
fn count(name: &str, json: &Json) -> Option<String> {
    let items = json.as_array().filter(|items| !items.is_empty())?;
    let last = last(name);
    let word = last.rfind(char::is_uppercase).map_or(last, |at| &last[at..]).to_lowercase();
    let noun = match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s').map_or_else(|| "item".to_owned(), str::to_owned),
    };
    Some(counted(items.len(), &noun))
}

/// A value in one line.
pub fn short(name: &str, json: &Json, manner: Manner) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => match (time(name, json), manner.now) {
            (Some(time), Some(now)) => {
                let told = relative(now.as_second().saturating_sub(time.as_second()));
                if manner.is_field { format!("{} ({told})", local(time)) } else { told }
            }
            (Some(time), None) => local(time),
            (None, _) => escape::cell(text).into_owned(),
        },
        Json::Array(items) => {
            let between = if items.iter().any(Json::is_object) { "; " } else { ", " };
            items.iter().map(|item| short(name, item, manner)).collect::<Vec<_>>().join(between)
        }
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| match value {
                Json::Object(_) => format!("{}=({})", escape::cell(name), short(name, value, manner)),
                value => format!("{}={}", escape::cell(name), short(name, value, manner)),
            })
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_values_are_short() {
        let json = json!({"Audio": "SendReceive", "On": true, "In": {"List": [1, "a"]}});
        assert_eq!(short("x", &json, Manner::default()), "Audio=SendReceive On=true In=(List=1, a)");
        assert_eq!(Cell::of("x", &json!([{"a": 1}, {"a": 2}]), Manner::default()).text, "a=1; a=2");
    }

    #[test]
    fn lists_are_counted_where_it_is_to_be_short() {
        let is_short = Manner { is_short: true, ..Manner::default() };
        let numbers = json!([{ "E164PhoneNumber": "+12065550100" }, { "E164PhoneNumber": "+12065550101" }]);
        for (name, list, shown) in [
            ("OrderedPhoneNumbers", numbers.clone(), "2 numbers"),
            ("Associations", json!([{}]), "1 association"),
            ("Properties", json!([{}]), "1 property"),
            ("Processors", json!([]), ""),
            ("x", json!([{}, {}]), "2 items"),
            ("Capabilities", json!(["Voice", "SMS"]), "Voice, SMS"),
            ("Participants", json!(["+12065550100", "+12065550101"]), "2 participants"),
        ] {
            assert_eq!(Cell::of(name, &list, is_short).text, shown, "{name}");
        }
        let whole = Cell::of("OrderedPhoneNumbers", &numbers, Manner::default()).text;
        assert_eq!(whole, "E164PhoneNumber=+12065550100; E164PhoneNumber=+12065550101");
    }

    #[test]
    fn times_are_told_from_now_and_in_fields_by_the_clock_as_well() {
        let now = Some("2026-11-22T21:35:00Z".parse().unwrap());
        let cell = |manner| Cell::of("ExpirationTimestamp", &json!("2026-11-22T21:32:00.5Z"), manner).text;
        let manner = Manner { now, ..Manner::default() };
        assert_eq!(cell(manner), "3 min ago");
        let field = cell(Manner { is_field: true, ..manner });
        assert!(field.starts_with("2026-11-2") && field.ends_with(" (3 min ago)"), "{field}");
        assert!(!cell(Manner::default()).contains("ago"));
    }

    #[test]
    fn what_identifies_is_kept_whole_and_names_may_be_cut() {
        let narrowing = |name, value: &str| Cell::of(name, &json!(value), Manner::default()).narrowing;
        let long = "x".repeat(65);
        for (name, value, expected) in [
            ("ChannelArn", long.as_str(), Narrowing::None),
            ("Member.Arn", "a b", Narrowing::None),
            ("E164PhoneNumber", "+12065550100", Narrowing::None),
            ("ExternalUserId", "alice", Narrowing::Words),
            ("Name", "room", Narrowing::Words),
            ("OutboundHostName", "a.example", Narrowing::None),
            ("JoinToken", &long, Narrowing::Token),
            ("Hash", &long[1..], Narrowing::None),
            ("Content", "日本", Narrowing::Words),
            ("Content", "two words", Narrowing::Words),
        ] {
            assert_eq!(narrowing(name, value), expected, "{name}: {value}");
        }
    }
}
