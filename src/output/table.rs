//! Tables for reading on a terminal.
//!
//! A list of objects becomes rows, an object becomes field and value, and what is nested inside a cell is
//! written short: `Audio=SendReceive Video=None`.

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{Cell, CellAlignment, ContentArrangement, Table};
use serde_json::Value as Json;

use super::escape;
use crate::error::Error;
use crate::input::Document;

/// Prints a JSON value as tables.
pub fn print(json: &Json) -> Result<(), Error> {
    let mut text = String::new();
    draw(None, json, &mut text);
    super::data(&text)
}

/// Draws `json`. An object whose members are themselves objects or lists of objects becomes a table for each
/// of these, under its name.
fn draw(title: Option<&str>, json: &Json, text: &mut String) {
    match json {
        Json::Object(members) if title.is_none() && is_container(members) => {
            let (sections, plain): (Vec<_>, Vec<_>) = members.iter().partition(|(_, value)| is_section(value));
            if !plain.is_empty() {
                let rest: Document = plain.into_iter().map(|(name, value)| (name.clone(), value.clone())).collect();
                push_table(title, fields(&rest), text);
            }
            for (name, value) in sections {
                draw(Some(name), value, text);
            }
        }
        Json::Object(members) => push_table(title, fields(members), text),
        Json::Array(items) if items.is_empty() => {
            text.push_str(&title.map(|title| format!("{title}: ")).unwrap_or_default());
            text.push_str("(none)\n");
        }
        Json::Array(items) => push_table(title, rows(items), text),
        scalar => {
            text.push_str(&title.map(|title| format!("{title}: ")).unwrap_or_default());
            text.push_str(&short(scalar));
            text.push('\n');
        }
    }
}

/// Whether an answer's members are sections: `{"Meeting": {…}, "Attendees": […]}`.
fn is_container(members: &Document) -> bool {
    members.values().any(is_section)
        && members.values().all(|value| is_section(value) || !value.is_object())
        && members.values().filter(|value| !is_section(value)).count() <= 1
}

fn is_section(json: &Json) -> bool {
    match json {
        Json::Object(_) => true,
        Json::Array(items) => items.is_empty() || items.iter().all(Json::is_object),
        _ => false,
    }
}

fn push_table(title: Option<&str>, table: Table, text: &mut String) {
    if let Some(title) = title {
        text.push_str(&escape::cell(title));
        text.push('\n');
    }
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    table
}

fn fields(members: &Document) -> Table {
    let mut table = new_table();
    for name in ordered(members.keys().map(String::as_str).collect()) {
        let value = members.get(name).unwrap_or(&Json::Null);
        match value {
            Json::Object(nested) if !nested.is_empty() => {
                for (inner, value) in flattened(name, nested) {
                    table.add_row(vec![Cell::new(escape::cell(&inner)), Cell::new(short(value))]);
                }
            }
            value => {
                table.add_row(vec![Cell::new(escape::cell(name)), Cell::new(short(value))]);
            }
        }
    }
    table
}

/// The members of a nested object with dotted names, to the end.
fn flattened<'a>(prefix: &str, members: &'a Document) -> Vec<(String, &'a Json)> {
    members
        .iter()
        .flat_map(|(name, value)| {
            let name = format!("{prefix}.{name}");
            match value {
                Json::Object(nested) if !nested.is_empty() => flattened(&name, nested),
                value => vec![(name, value)],
            }
        })
        .collect()
}

fn rows(items: &[Json]) -> Table {
    let mut table = new_table();
    let mut names: Vec<&str> = Vec::new();
    for item in items.iter().filter_map(Json::as_object) {
        for name in item.keys() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    if names.is_empty() {
        for item in items {
            table.add_row(match item {
                Json::Array(cells) => cells.iter().map(cell).collect(),
                other => vec![cell(other)],
            });
        }
        return table;
    }
    let names = ordered(names);
    table.set_header(names.iter().map(|name| Cell::new(escape::cell(name))));
    for item in items {
        table.add_row(names.iter().map(|name| item.get(name).map_or_else(|| Cell::new(""), cell)));
    }
    table
}

fn cell(json: &Json) -> Cell {
    let cell = Cell::new(short(json));
    if json.is_number() { cell.set_alignment(CellAlignment::Right) } else { cell }
}

/// A value in one line.
fn short(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => escape::cell(text).into_owned(),
        Json::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| format!("{}={}", escape::cell(name), short(value)))
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

/// Columns and fields in the order in which a person looks for them: names, then ids, then what is left, long
/// texts and tokens last.
fn ordered(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_by_key(|name| match *name {
        "Name" | "Key" => 0,
        name if name.ends_with("UserId") || name.starts_with("External") => 1,
        name if name.ends_with("Id") => 2,
        "Status" | "Type" | "Value" => 3,
        name if name.ends_with("Arn") => 5,
        name if name.ends_with("Token") => 7,
        name if name.ends_with("Timestamp") => 6,
        _ => 4,
    });
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn drawn(json: &Json) -> String {
        let mut text = String::new();
        draw(None, json, &mut text);
        text
    }

    #[test]
    fn a_list_becomes_rows_with_ids_first_and_tokens_last() {
        let json = json!({"Attendees": [{"JoinToken": "t", "AttendeeId": "a1", "ExternalUserId": "alice"}]});
        let text = drawn(&json);
        let header = text.lines().nth(2).unwrap();
        assert_eq!(
            header.split_whitespace().collect::<Vec<_>>(),
            ["│", "ExternalUserId", "┆", "AttendeeId", "┆", "JoinToken", "│"]
        );
        assert!(text.starts_with("Attendees\n"), "{text}");
    }

    #[test]
    fn nested_objects_of_one_object_get_dotted_fields() {
        let text = drawn(&json!({"Meeting": {"MeetingId": "m", "MediaPlacement": {"AudioHostUrl": "u"}}}));
        assert!(text.contains("MediaPlacement.AudioHostUrl"), "{text}");
    }

    #[test]
    fn control_characters_are_shown() {
        assert!(drawn(&json!({"Meeting": {"Name": "\u{1b}[2J"}})).contains(r"\u{1b}[2J"));
    }

    #[test]
    fn an_empty_list_says_so() {
        assert_eq!(drawn(&json!({"Attendees": []})), "Attendees: (none)\n");
    }
}
