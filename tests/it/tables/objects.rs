//! What commands that give no list print on a terminal, for all of them: nothing is lost, nothing is broken that has room in
//! a line, and the values of an object stand in one column. `tests/it/tables/objects.txt` shows a dozen.

use std::fmt::Write as _;

use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::cli::output::{Shape, Subject};
use chimectl::services::Operations as _;
use chimectl::text::width::width;
use serde_json::{Map, Value as Json, json};

use super::{Looked, answer, at, operation, rows};
use crate::common::texts;
use crate::generated::assert_current;

/// The responses that are shown.
const SHOWN: [(Service, &str); 14] = [
    (Service::Identity, "DescribeAppInstance"),
    (Service::Identity, "CreateAppInstanceUser"),
    (Service::Identity, "DescribeAppInstanceBot"),
    (Service::MediaPipelines, "GetMediaCapturePipeline"),
    (Service::MediaPipelines, "GetMediaInsightsPipelineConfiguration"),
    (Service::Meetings, "GetMeeting"),
    (Service::Meetings, "CreateMeetingWithAttendees"),
    (Service::Messaging, "DescribeChannel"),
    (Service::Messaging, "GetChannelMessage"),
    (Service::Messaging, "SendChannelMessage"),
    (Service::Voice, "GetPhoneNumber"),
    (Service::Voice, "GetPhoneNumberOrder"),
    (Service::Voice, "GetSipRule"),
    (Service::Voice, "GetVoiceConnectorStreamingConfiguration"),
];

/// The responses of every operation that are no list which a user can ask for again: some of each.
fn responses() -> impl Iterator<Item = (&'static Operation, Map<String, Json>)> {
    let operations = Service::ALL.iter().flat_map(|service| service.operations().iter().copied());
    let objects = operations
        .filter(|operation| !operation.only_reads() || !matches!(Shape::of(operation).subject(), Subject::List { .. }));
    objects.flat_map(|operation| (0..4).filter_map(move |row| Some((operation, rows::response(operation, row)?))))
}

/// The tables of an answer, which have a blank line between them.
fn sheets(text: &str) -> Vec<Vec<&str>> {
    text.split("\n\n").map(|sheet| sheet.lines().collect()).collect()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Where the value of a field begins: behind a name and two blanks.
fn value_at(line: &str) -> Option<usize> {
    let start = indent(line);
    let end = start + line[start..].find(' ')?;
    let value = end + indent(&line[end..]);
    (value > end + 1 && value < line.len()).then(|| width(&line[..value]))
}

#[test]
fn nothing_is_lost_and_nothing_broken_that_has_room() {
    let mut count = 0;
    for (operation, response) in responses() {
        count += 1;
        for columns in [60, 80, 100, 120] {
            let (table, note) = answer(operation, response.clone(), &at(columns));
            let name = format!("{} at {columns}\n{table}\n{note}", operation.name);
            assert_eq!(note, "", "{name}");
            let whole = Json::Object(response.clone());
            let mut all = Vec::new();
            texts(&whole, &mut all);
            let packed: String = table.split_whitespace().collect();
            for text in all.into_iter().filter(|text| !text.contains("T0") && !text.contains("T2")) {
                // A word is whole in its line, and a text in as many as it takes.
                let is_word = text.bytes().all(|byte| byte.is_ascii_graphic());
                let is_there = if is_word {
                    table.lines().any(|line| line.contains(text))
                } else {
                    packed.contains(&text.split_whitespace().collect::<String>())
                };
                assert!(is_there, "{text} is missing: {name}");
            }
            for line in table.lines().filter(|line| width(line) > columns) {
                let word = line.rsplit(' ').next().unwrap();
                assert!(indent(line) + 2 + width(word) > columns, "{line} has room on a line of its own: {name}");
            }
            assert!(table.lines().all(|line| line.trim_end() == line), "{name}");
        }
    }
    assert!(count > 400, "{count}");
}

#[test]
fn the_values_of_an_object_stand_in_one_column() {
    for (operation, response) in responses() {
        let (table, _) = answer(operation, response, &at(100));
        for sheet in sheets(&table).iter().filter(|sheet| sheet.iter().all(|line| !line.starts_with('─'))) {
            let column = sheet.iter().find_map(|line| value_at(line));
            let Some(column) = column else { continue };
            for line in sheet.iter().filter(|line| indent(line) < column) {
                assert!(value_at(line).is_none_or(|at| at == column), "{line}\n{}\n{table}", operation.name);
            }
        }
    }
}

#[test]
fn members_stand_in_the_order_of_the_api() {
    for (operation, response) in responses() {
        let reversed: Map<String, Json> = response.clone().into_iter().rev().collect();
        let look = at(120);
        assert_eq!(answer(operation, response, &look), answer(operation, reversed, &look), "{}", operation.name);
    }
    let channel = json!({ "Channel": { "Mode": "RESTRICTED", "ChannelArn": "arn:x", "New": 1, "Name": "general" } });
    let describe = operation(Service::Messaging, "DescribeChannel");
    let (table, _) = answer(describe, channel.as_object().unwrap().clone(), &at(80));
    assert_eq!(table, "Name        general\nChannelArn  arn:x\nMode        RESTRICTED\nNew         1\n");
}

#[test]
fn a_dozen_is_shown_as_it_was() {
    let mut text = String::new();
    for (service, name) in SHOWN {
        let operation = operation(service, name);
        let _ = writeln!(text, "# {} {}\n", service.name(), operation.command());
        for columns in [80, 120] {
            let (table, _) = answer(operation, rows::response(operation, 3).unwrap(), &at(columns));
            let lines = table.lines().filter(|line| !line.starts_with('─')).map(|line| format!("{line}\n"));
            let _ = writeln!(text, "{columns} columns\n{}", lines.collect::<String>());
        }
    }
    assert_current("tests/it/tables/objects.txt", &text);
}

#[test]
fn in_a_file_a_value_stands_beside_its_name() {
    for (operation, response) in responses() {
        let look = Looked { is_piped: true, ..Looked::default() };
        let (table, _) = answer(operation, response.clone(), &look);
        for (name, value) in &response {
            let Some(value) = value.as_str().filter(|value| !value.contains('T')) else { continue };
            let is_beside = table.lines().any(|line| {
                line.split_once("  ").is_some_and(|(found, rest)| found == name && rest.trim_start() == value)
            });
            assert!(is_beside, "{name} {value}\n{}\n{table}", operation.name);
        }
    }
}
