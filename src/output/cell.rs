//! Cells of tables: a value in words that a person reads, harmless to a terminal.

use serde_json::Value as Json;
use unicode_width::UnicodeWidthStr as _;

use super::color::State;
use super::escape;

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

/// The time that a member of times holds, without its fraction: `2026-11-22 21:32:00 +00:00`.
fn time(name: &str, json: &Json) -> Option<String> {
    let last = name.rsplit('.').next().unwrap_or(name);
    if !last.ends_with("Timestamp") && !last.ends_with("Date") {
        return None;
    }
    let text = json.as_str()?;
    let (date, rest) = text.split_once('T')?;
    let at = rest.find(['Z', '+', '-'])?;
    let (clock, offset) = rest.split_at(at);
    let clock = clock.split('.').next().unwrap_or(clock);
    let offset = if offset == "Z" { "+00:00" } else { offset };
    let is_of = |text: &str, form: &str| {
        text.len() == form.len()
            && text.bytes().zip(form.bytes()).all(|(byte, form)| {
                if form == b'0' { byte.is_ascii_digit() } else { byte == form || form == b'+' && byte == b'-' }
            })
    };
    (is_of(date, "0000-00-00") && is_of(clock, "00:00:00") && is_of(offset, "+00:00"))
        .then(|| format!("{date} {clock} {offset}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_can_be_read() {
        let cases = [
            ("2026-11-22T21:32:00.123000+00:00", "2026-11-22 21:32:00 +00:00"),
            ("2026-11-22T21:32:00Z", "2026-11-22 21:32:00 +00:00"),
            ("2026-11-22T21:32:00-07:00", "2026-11-22 21:32:00 -07:00"),
            ("Tuesday", "Tuesday"),
            ("2026-11-22T21:32Z", "2026-11-22T21:32Z"),
        ];
        for (wire, shown) in cases {
            assert_eq!(short("Sender.CreatedTimestamp", &json!(wire)), shown);
        }
        assert_eq!(short("Content", &json!("2026-11-22T21:32:00Z")), "2026-11-22T21:32:00Z");
    }

    #[test]
    fn nested_values_are_short() {
        let json = json!({"Audio": "SendReceive", "On": true, "In": {"List": [1, "a"]}});
        assert_eq!(short("x", &json), "Audio=SendReceive On=true In=(List=1, a)");
        assert_eq!(Cell::of("x", &json!([{"a": 1}, {"a": 2}])).lines, ["a=1", "a=2"]);
    }
}
