//! Numbers and booleans that are sent as text. CloudFormation sends every property of a custom resource as text, and
//! libraries pass it on; a URL contains only text.
//!
//! The declarations define the type of each member, in any operation and at any depth. Text that is not a number or
//! boolean stays unchanged, and the check reports it.

use serde_json::{Number, Value as Json};

use crate::api::Document;
use crate::api::kind::Kind;
use crate::api::operation::Member;

/// Gives the values in `document` the types of `members`.
pub fn type_members(document: &mut Document, members: &[Member]) {
    for member in members {
        if let Some(value) = document.get_mut(member.name) {
            type_value(value, member.kind);
        }
    }
}

/// Converts a value to the type of `kind`, if its text has that type.
pub fn type_value(value: &mut Json, kind: Kind) {
    match (kind, &mut *value) {
        (Kind::List(item), Json::Array(items)) => items.iter_mut().for_each(|value| type_value(value, *item)),
        (Kind::Map(item), Json::Object(entries)) => entries.values_mut().for_each(|value| type_value(value, *item)),
        (Kind::Structure(structure), Json::Object(members)) => type_members(members, structure.members),
        (_, Json::String(text)) => {
            if let Some(typed) = scalar(text, kind) {
                *value = typed;
            }
        }
        _ => {}
    }
}

fn scalar(text: &str, kind: Kind) -> Option<Json> {
    match kind {
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(true.into()),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(false.into()),
        Kind::Integer => text.parse::<i64>().ok().map(Json::from),
        Kind::Float => text.parse().ok().and_then(Number::from_f64).map(Json::Number),
        // ISO 8601 is text anyway; the other format is seconds since 1970.
        Kind::Timestamp => text.parse().ok().and_then(Number::from_f64).map(Json::Number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    /// A value of `kind`, and the same with numbers and booleans as text. Structures that hold themselves end with `depth`.
    fn values(kind: Kind, depth: usize) -> (Json, Json) {
        match kind {
            Kind::Boolean => (json!(true), json!("True")),
            Kind::Integer => (json!(5), json!("5")),
            Kind::Float => (json!(0.5), json!("0.5")),
            Kind::Timestamp => (json!(1_764_000_000.25), json!("1764000000.25")),
            Kind::List(item) => {
                let (typed, text) = values(*item, depth);
                (json!([typed]), json!([text]))
            }
            Kind::Map(item) => {
                let (typed, text) = values(*item, depth);
                (json!({ "true": typed }), json!({ "true": text }))
            }
            Kind::Structure(structure) if depth > 0 => {
                let members = structure.members.iter().map(|member| (member.name, values(member.kind, depth - 1)));
                let (mut typed, mut text) = (Document::new(), Document::new());
                for (name, (one, other)) in members {
                    typed.insert(name.to_owned(), one);
                    text.insert(name.to_owned(), other);
                }
                (typed.into(), text.into())
            }
            _ => (json!("5"), json!("5")),
        }
    }

    #[test]
    fn every_member_of_every_operation_is_taken_as_text() {
        let mut changed = 0;
        for operation in Service::ALL.iter().flat_map(|service| service.operations()) {
            for member in operation.members {
                let (typed, text) = values(member.kind, 6);
                let mut document = Document::from_iter([(member.name.to_owned(), text.clone())]);
                type_members(&mut document, operation.members);
                assert_eq!(document[member.name], typed, "{}.{}", operation.name, member.name);
                changed += usize::from(typed != text);
            }
        }
        assert!(changed > 70, "{changed}");
    }

    #[test]
    fn what_is_neither_stays_text() {
        for (kind, text) in [
            (Kind::Boolean, "yes"),
            (Kind::Boolean, ""),
            (Kind::Integer, "5.0"),
            (Kind::Integer, "five"),
            (Kind::Integer, " 5"),
            (Kind::Float, "NaN"),
            (Kind::Timestamp, "2026-11-22T21:32:00Z"),
            (Kind::Text, "5"),
        ] {
            let mut value = json!(text);
            type_value(&mut value, kind);
            assert_eq!(value, text);
        }
    }
}
