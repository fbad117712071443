//! Items of lists, and whole responses, as services give them, made of the documented types: names that are long or in other scripts, ids of every
//! length, times, states and nested lists.

use chimectl::api::facts::{Element, Limits, ServiceFacts, Type};
use chimectl::api::operation::Operation;
use chimectl::cli::output::{Shape, Subject};
use serde_json::{Map, Value as Json, json};

/// Names as people give them: none is easy for a table.
const NAMES: [&str; 6] = [
    "support",
    "Quarterly planning with everybody in the northern region 42",
    "客户支持团队的日常会议记录与讨论",
    "فريق دعم العملاء في المنطقة الشمالية",
    "👩‍👩‍👧‍👦 family 👍🏽 and 🏳️‍🌈 flags 🇩🇪🇯🇵 of us ❤️❤️❤️",
    "한국어 고객 지원 채널",
];

const TEXTS: [&str; 3] = [
    "How long may a message be before a table has no room for it? About as long as this one, I should say.",
    "好的，我会在下午三点之前把会议纪要发给大家，请确认一下有没有遗漏的内容。",
    "👍🏽👍🏽👍🏽 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
];

const APP_INSTANCE: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

const TIMES: [&str; 6] = [
    "2026-11-22T21:32:00.123Z",
    "2026-11-22T21:34:57Z",
    "2026-11-20T09:00:00Z",
    "2025-01-02T03:04:05Z",
    "2026-11-23T00:00:00Z",
    "2026-11-29T21:35:00Z",
];

/// The items of the list that the answer of `operation` is about: `count` of them, no two alike. None if it gives no list of
/// objects.
pub fn rows(operation: &Operation, count: usize) -> Option<(String, Vec<Json>)> {
    let Subject::List { member, structure: Some(structure) } = Shape::of(operation_of(operation)).subject() else {
        return None;
    };
    let facts = ServiceFacts::of(operation.service);
    let item = |row| object(facts, &structure, "", row, &mut Vec::new());
    Some((member, (0..count).map(item).collect()))
}

/// A response of `operation` with all members that it can have, or most of them; which, and how many items its lists have, depends
/// on `row`. None if there is nothing in it.
pub fn response(operation: &Operation, row: usize) -> Option<Map<String, Json>> {
    let facts = ServiceFacts::of(operation.service);
    let members = facts.operation(operation.name)?.response;
    let mut response = Map::new();
    for (name, limits) in members {
        response.insert(name.to_owned(), value(facts, name, limits, "", row, &mut Vec::new()));
    }
    (!response.is_empty()).then_some(response)
}

fn object(facts: &ServiceFacts, structure: &str, around: &str, row: usize, within: &mut Vec<String>) -> Json {
    if within.iter().any(|outer| outer == structure) {
        return json!({});
    }
    within.push(structure.to_owned());
    let mut members = Map::new();
    for (at, (name, limits)) in facts.structure(structure).into_iter().flatten().enumerate() {
        // A member may be missing, but not one that the next command needs.
        let is_needed = limits.required || name.ends_with("Id") || name.ends_with("Arn") || name.ends_with("Number");
        if is_needed || (at + row) % 7 != 6 {
            members.insert(name.to_owned(), value(facts, name, limits, around, row, within));
        }
    }
    within.pop();
    members.into()
}

fn value(
    facts: &ServiceFacts,
    name: &str,
    limits: &Limits,
    around: &str,
    row: usize,
    within: &mut Vec<String>,
) -> Json {
    let mut one = |element: Element, row: usize| match element {
        Element::Structure(structure) => object(facts, structure, name, row, within),
        Element::Integer => (7 + 1000 * row).into(),
        Element::Float => json!(0.5 + row as f64),
        Element::Boolean => row.is_multiple_of(2).into(),
        Element::Timestamp => TIMES[row % TIMES.len()].into(),
        Element::Text if !limits.values.is_empty() => limits.values[row % limits.values.len()].into(),
        Element::Text => text(name, around, row).into(),
    };
    match limits.documented_type {
        Type::One(element) => one(element, row),
        Type::List(element) => (0..[1, 30, 0, 2][row % 4]).map(|at| one(element, row + at)).collect(),
        Type::Map(element) => json!({ "key": one(element, row) }),
    }
}

/// An id of 64 digits, which differs in its first and in its last ones.
fn hash(row: usize) -> String {
    format!("{row:04x}{}{row:04x}", "0123456789abcdef".repeat(4)[4..60].to_owned())
}

fn uuid(row: usize) -> String {
    format!("1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b{row:04x}")
}

fn text(name: &str, around: &str, row: usize) -> String {
    let id = if row.is_multiple_of(2) { hash(row) } else { format!("room-{row}") };
    match name {
        "AppInstanceArn" => format!("arn:aws:chime:us-east-1:123456789012:app-instance/{}", uuid(row)),
        "ChannelArn" => format!("{APP_INSTANCE}/channel/{id}"),
        "ChannelFlowArn" => format!("{APP_INSTANCE}/channel-flow/{}", uuid(row)),
        "AppInstanceUserArn" => format!("{APP_INSTANCE}/user/alice-{row}"),
        "AppInstanceBotArn" => format!("{APP_INSTANCE}/bot/{}", uuid(row)),
        "Arn" if matches!(around, "Member" | "Sender") && row % 3 == 2 => format!("{APP_INSTANCE}/bot/{}", uuid(row)),
        "Arn" | "MemberArn" => format!("{APP_INSTANCE}/user/alice-{row}"),
        name if name.ends_with("Arn") => {
            format!("arn:aws:chime:us-east-1:123456789012:{}/{}", name.to_lowercase(), uuid(row))
        }
        "MessageId" | "SubChannelId" => hash(row),
        "ExternalUserId" => NAMES[row % NAMES.len()].to_owned(),
        "VoiceConnectorId" => format!("abcdef1ghij2klmno3pq{row:02}"),
        "Content" | "Metadata" | "Description" | "ErrorMessage" | "StatusReason" => TEXTS[row % TEXTS.len()].to_owned(),
        "OutboundHostName" => format!("abcdef1ghij2klmno3pq{row:02}.voiceconnector.chime.aws"),
        "JoinToken" => hash(row).repeat(4),
        name if name.ends_with("Number") || name == "PhoneNumberId" || name == "TriggerValue" => {
            format!("+120655501{row:02}")
        }
        name if name.ends_with("Id") => uuid(row),
        name if name.ends_with("Name") || name == "Key" || name == "Value" => NAMES[row % NAMES.len()].to_owned(),
        name => format!("{name}-{row}"),
    }
}

/// The same operation, which lives as long as the program.
fn operation_of(operation: &Operation) -> &'static Operation {
    use chimectl::services::Operations as _;
    operation.service.operation(operation.name).unwrap()
}
