//! Cells of tables: a value in words that a person reads, harmless to a terminal.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value as Json;
use unicode_width::UnicodeWidthStr as _;

use super::color::State;
use crate::text::escape;

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Its lines.
    pub lines: Vec<String>,
    /// What it means, if it is a state.
    pub state: Option<State>,
    /// Whether it is a number.
    pub number: bool,
    /// What may be done to make it narrower.
    pub narrowing: Narrowing,
}

/// What may be done to make a cell narrower.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Narrowing {
    /// Nothing: ids, numbers, times and other short values.
    #[default]
    None,
    /// Its middle may be left out: ARNs, tokens, URLs.
    Middle,
    /// Its words may go to several lines.
    Words,
}

/// The longest value without a blank that is kept whole: a UUID.
const WHOLE: usize = 36;

impl Cell {
    /// The cell of the member called `name`.
    pub fn of(name: &str, json: &Json) -> Self {
        let lines = lines(name, json);
        let state = json.as_str().and_then(|value| State::of(name, value));
        let narrowing = match json {
            Json::Number(_) | Json::Bool(_) | Json::Null => Narrowing::None,
            _ if time(name, json).is_some() => Narrowing::None,
            _ if lines.iter().any(|line| line.contains(' ')) => Narrowing::Words,
            _ if lines.iter().any(|line| line.width() > WHOLE) => Narrowing::Middle,
            _ => Narrowing::None,
        };
        Self { lines, state, number: json.is_number(), narrowing }
    }

    /// The same with its values below each other, if they are a list of scalars.
    pub fn below_each_other(mut self, name: &str, json: &Json) -> Self {
        if let Json::Array(items) = json {
            self.lines = items.iter().map(|item| short(name, item)).collect();
        }
        self
    }

    /// The width of its longest line, in columns of a terminal.
    pub fn width(&self) -> usize {
        self.lines.iter().map(|line| line.width()).max().unwrap_or(0)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(String::is_empty)
    }
}

/// A value in lines: one for each object of a list, otherwise one.
fn lines(name: &str, json: &Json) -> Vec<String> {
    match json {
        Json::Array(items) if items.iter().any(Json::is_object) => items.iter().map(|item| short(name, item)).collect(),
        other => vec![short(name, other)],
    }
}

/// A value in one line.
pub fn short(name: &str, json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => time(name, json).unwrap_or_else(|| escape::cell(text).into_owned()),
        Json::Array(items) => items.iter().map(|item| short(name, item)).collect::<Vec<_>>().join(", "),
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| match value {
                Json::Object(_) => format!("{}=({})", escape::cell(name), short(name, value)),
                value => format!("{}={}", escape::cell(name), short(name, value)),
            })
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

/// The zone of `TZ`, else of the system, else UTC. It is looked up when the first time is shown.
static ZONE: LazyLock<TimeZone> = LazyLock::new(TimeZone::system);

/// The local time that a member of times holds, without its fraction.
fn time(name: &str, json: &Json) -> Option<String> {
    let last = name.rsplit('.').next().unwrap_or(name);
    if !last.ends_with("Timestamp") && !last.ends_with("Date") {
        return None;
    }
    let time: Timestamp = json.as_str()?.parse().ok()?;
    Some(local(time, &ZONE))
}

/// A time in `zone`: `2026-11-22 22:32:00 +01:00`.
fn local(time: Timestamp, zone: &TimeZone) -> String {
    time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_local_and_have_their_offset() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        for (wire, shown) in [
            ("2026-11-22T21:32:00.999999+00:00", "2026-11-22 22:32:00 +01:00"),
            ("2026-07-01T23:00:00+00:00", "2026-07-02 01:00:00 +02:00"),
            ("2026-11-22T21:32:00Z", "2026-11-22 22:32:00 +01:00"),
            ("2026-11-22T21:32:00-07:00", "2026-11-23 05:32:00 +01:00"),
            // The hour that the end of summer time brings twice.
            ("2026-10-25T00:30:00Z", "2026-10-25 02:30:00 +02:00"),
            ("2026-10-25T01:30:00Z", "2026-10-25 02:30:00 +01:00"),
        ] {
            assert_eq!(local(wire.parse().unwrap(), &zone), shown, "{wire}");
        }
        let zone = TimeZone::posix("<-0330>3:30").unwrap();
        assert_eq!(local("1969-12-31T23:59:59.5Z".parse().unwrap(), &zone), "1969-12-31 20:29:59 -03:30");
    }

    #[test]
    fn what_is_no_time_stays() {
        for text in ["Tuesday", "2026-11-22", "1795383120", "2026-11-22T21:32:00"] {
            assert_eq!(short("Sender.CreatedTimestamp", &json!(text)), text);
        }
        assert_ne!(short("Sender.CreatedTimestamp", &json!("2026-11-22T21:32:00Z")), "2026-11-22T21:32:00Z");
        assert_eq!(short("Content", &json!("2026-11-22T21:32:00Z")), "2026-11-22T21:32:00Z");
    }

    #[test]
    fn nested_values_are_short() {
        let json = json!({"Audio": "SendReceive", "On": true, "In": {"List": [1, "a"]}});
        assert_eq!(short("x", &json), "Audio=SendReceive On=true In=(List=1, a)");
        assert_eq!(Cell::of("x", &json!([{"a": 1}, {"a": 2}])).lines, ["a=1", "a=2"]);
    }
}
