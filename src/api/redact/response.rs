//! Hides what is secret in a response. A member is secret in its structure, so that a name that is secret in one place
//! stays readable in another.

use serde_json::Value as Json;

use super::HIDDEN;
use crate::api::Document;
use crate::api::facts::{Limits, ServiceFacts, Table, Traits, Type};
use crate::api::operation::Operation;

/// Hides the secrets of a successful response of `operation`.
pub fn hide(operation: &Operation, response: &mut Json) {
    let hiding = Hiding::of(operation);
    let documented = hiding.facts.operation(operation.name).map(|facts| facts.response);
    match response {
        Json::Object(members) => hiding.structure(&format!("{}Response", operation.name), documented, members),
        other => hiding.by_name(other),
    }
}

/// Hides, in a response whose structure is not known, each member whose name is secret anywhere in the service.
pub fn hide_by_name(operation: &Operation, response: &mut Json) {
    Hiding::of(operation).by_name(response);
}

struct Hiding {
    facts: &'static ServiceFacts,
    traits: &'static Traits,
}

impl Hiding {
    fn of(operation: &Operation) -> Self {
        Self { facts: ServiceFacts::of(operation.service), traits: Traits::of(operation.service) }
    }

    fn structure(&self, owner: &str, documented: Option<Table<&'static Limits>>, members: &mut Document) {
        let secret = self.traits.sensitive.get(owner).unwrap_or_default();
        for (name, value) in members {
            if secret.contains(&name.as_str()) {
                *value = HIDDEN.into();
                continue;
            }
            let Some(limits) = documented.and_then(|documented| documented.get(name)) else {
                // It is newer than the reference.
                self.member_by_name(name, value);
                continue;
            };
            let Some(structure) = limits.structure() else { continue };
            match (value, limits.documented_type) {
                (Json::Object(map), Type::Map(_)) => map.values_mut().for_each(|value| self.nested(structure, value)),
                (value, _) => self.nested(structure, value),
            }
        }
    }

    fn nested(&self, structure: &str, value: &mut Json) {
        match value {
            Json::Object(members) => self.structure(structure, self.facts.structure(structure), members),
            Json::Array(items) => items.iter_mut().for_each(|item| self.nested(structure, item)),
            // It is not of its type.
            other => self.by_name(other),
        }
    }

    fn by_name(&self, json: &mut Json) {
        match json {
            Json::Object(members) => members.iter_mut().for_each(|(name, value)| self.member_by_name(name, value)),
            Json::Array(items) => items.iter_mut().for_each(|item| self.by_name(item)),
            _ => {}
        }
    }

    fn member_by_name(&self, name: &str, value: &mut Json) {
        match self.traits.sensitive.values().flatten().any(|secret| *secret == name) {
            true => *value = HIDDEN.into(),
            false => self.by_name(value),
        }
    }
}
