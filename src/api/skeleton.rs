//! Skeletons: an input with every member to fill in, and a response with every member to look at.
//!
//! The input's come from the declarations, the response's from the facts, because nothing else knows responses. Forms
//! and placeholders are those of the AWS CLI, except that an enum's is always its first known value.

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::facts::{Element, Limits, ServiceFacts, Table, Type};
use crate::api::kind::Kind;
use crate::api::operation::{Member, Operation};
use crate::text::paragraphs;

/// The key of the one entry that a map gets.
const KEY: &str = "KeyName";
const TIME: &str = "1970-01-01T00:00:00";

/// The operation's input with a placeholder for each member, nested to the end.
pub fn input(operation: &Operation) -> Document {
    members(operation.members)
}

fn members(members: &[Member]) -> Document {
    members.iter().map(|member| (member.name.to_owned(), placeholder(member.kind))).collect()
}

fn placeholder(kind: Kind) -> Json {
    match kind {
        Kind::Text => "".into(),
        Kind::Choice(known) => known.first().copied().unwrap_or_default().into(),
        Kind::Integer => 0.into(),
        Kind::Float => 0.0.into(),
        Kind::Timestamp => TIME.into(),
        Kind::Boolean => true.into(),
        Kind::List(item) => Json::Array(vec![placeholder(*item)]),
        Kind::Map(item) => Json::Object(Document::from_iter([(KEY.to_owned(), placeholder(*item))])),
        Kind::Structure(structure) => Json::Object(members(structure.members)),
    }
}

/// The operation's input as YAML. A comment beside each member tells whether it is required and what it is for.
pub fn yaml_input(operation: &Operation) -> String {
    let lines = match operation.members {
        [] => vec!["{}".to_owned()],
        members => block(members),
    };
    lines.join("\n") + "\n"
}

/// A value in YAML: behind its key or dash, or on separate lines below.
enum Node {
    Inline(String),
    Below { lines: Vec<String>, indent: &'static str },
}

fn node(kind: Kind) -> Node {
    match kind {
        Kind::List(item) => {
            let lines = match node(*item) {
                Node::Inline(text) => vec![format!("- {text}")],
                Node::Below { lines, .. } => {
                    let dash = |at| if at == 0 { "- " } else { "  " };
                    lines.iter().enumerate().map(|(at, line)| format!("{}{line}", dash(at))).collect()
                }
            };
            Node::Below { lines, indent: "" }
        }
        Kind::Map(item) => Node::Below { lines: entry(KEY, None, node(*item)), indent: "  " },
        Kind::Structure(structure) if structure.members.is_empty() => Node::Inline("{}".to_owned()),
        Kind::Structure(structure) => Node::Below { lines: block(structure.members), indent: "  " },
        Kind::Text => Node::Inline("''".to_owned()),
        scalar => Node::Inline(match placeholder(scalar) {
            Json::String(text) => plain_or_quoted(text),
            other => other.to_string(),
        }),
    }
}

fn block(members: &[Member]) -> Vec<String> {
    members.iter().flat_map(|member| entry(member.name, Some(comment(member)), node(member.kind))).collect()
}

fn entry(key: &str, comment: Option<String>, value: Node) -> Vec<String> {
    let comment = comment.map(|comment| format!("  # {comment}")).unwrap_or_default();
    match value {
        Node::Inline(text) => vec![format!("{key}: {text}{comment}")],
        Node::Below { lines, indent } => {
            let below = lines.iter().map(|line| format!("{indent}{line}"));
            std::iter::once(format!("{key}:{comment}")).chain(below).collect()
        }
    }
}

fn comment(member: &Member) -> String {
    let required = if member.required { "[REQUIRED] " } else { "" };
    let help = paragraphs(member.help);
    let help = help.lines().next().unwrap_or_default();
    match member.kind {
        Kind::Choice(known) | Kind::List(&Kind::Choice(known)) => {
            format!("{required}{help}. Valid values are: {}.", known.join(", "))
        }
        _ => format!("{required}{help}."),
    }
}

/// A text as YAML. Known values are words, of which few would be read as something else.
fn plain_or_quoted(text: String) -> String {
    let word = |letter: char| letter.is_ascii_alphanumeric() || "-_:".contains(letter);
    let is_text = text.chars().all(word) && text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let other = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    if text == TIME || is_text && !text.ends_with(':') && other.iter().all(|other| !text.eq_ignore_ascii_case(other)) {
        text
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// The operation's answer with a placeholder for each member, or nothing if the reference does not tell it.
/// Texts hold their member's name.
pub fn output(operation: &Operation) -> Option<Document> {
    let facts = ServiceFacts::of(operation.service);
    let response = facts.operation(operation.name)?.response;
    let member = |(name, limits): (&str, &Limits)| (name.to_owned(), answer(facts, name, limits, &mut Vec::new()));
    Some(response.iter().map(member).collect())
}

/// The placeholder of the member called `name`, from its documented type. `within` are the structures around it:
/// one inside itself is left empty.
fn answer(facts: &ServiceFacts, name: &str, limits: &Limits, within: &mut Vec<&'static str>) -> Json {
    let mut placeholder = |element: Element| match element {
        Element::Structure(structure) => {
            let known = facts.structure(structure).filter(|_| !within.contains(&structure));
            within.push(structure);
            let members = known.into_iter().flat_map(Table::iter);
            let members: Document =
                members.map(|(name, limits)| (name.to_owned(), answer(facts, name, limits, within))).collect();
            within.pop();
            Json::Object(members)
        }
        Element::Integer => 0.into(),
        Element::Float => 0.0.into(),
        Element::Boolean => true.into(),
        Element::Timestamp => TIME.into(),
        Element::Text => name.into(),
    };
    let entry = |value: Json| Json::Object(Document::from_iter([(KEY.to_owned(), value)]));
    match limits.documented_type {
        Type::One(element) => placeholder(element),
        Type::List(item) => Json::Array(vec![placeholder(item)]),
        Type::Map(Element::Text) => entry("".into()),
        Type::Map(value) => entry(placeholder(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_yaml_would_read_as_something_else_is_quoted() {
        let written: Vec<_> =
            ["FHD", "16:9", "null", "On", "a b", TIME].map(|text| plain_or_quoted(text.to_owned())).into();
        assert_eq!(written, ["FHD", "'16:9'", "'null'", "'On'", "'a b'", TIME]);
    }
}
