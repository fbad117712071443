//! Hides what is secret in a response. A member is secret in its structure, so that a name that is secret in one place
//! stays readable in another.

use serde_json::Value as Json;

use super::HIDDEN;
use crate::api::facts::Traits;
use crate::api::operation::Operation;
use crate::api::structures::Structures;

/// Hides the secrets of a successful response of `operation`.
pub fn hide(operation: &Operation, response: &mut Json) {
    let structures = Structures::of(operation);
    let traits = structures.traits();
    let Json::Object(members) = response else { return by_name(traits, response) };
    structures.of_response(operation, members, &mut |structure, documented, members| {
        let secret = traits.sensitive.get(structure).unwrap_or_default();
        for (name, value) in members {
            if secret.contains(&name.as_str()) {
                *value = HIDDEN.into();
            } else if documented.is_none_or(|documented| !documented.contains_key(name)) {
                // It is newer than the reference.
                member_by_name(traits, name, value);
            }
        }
    });
}

/// Hides, in a response whose structure is not known, each member whose name is secret anywhere in the service.
pub fn hide_by_name(operation: &Operation, response: &mut Json) {
    by_name(Traits::of(operation.service), response);
}

fn by_name(traits: &Traits, json: &mut Json) {
    match json {
        Json::Object(members) => members.iter_mut().for_each(|(name, value)| member_by_name(traits, name, value)),
        Json::Array(items) => items.iter_mut().for_each(|item| by_name(traits, item)),
        _ => {}
    }
}

fn member_by_name(traits: &Traits, name: &str, value: &mut Json) {
    match traits.sensitive.values().flatten().any(|secret| *secret == name) {
        true => *value = HIDDEN.into(),
        false => by_name(traits, value),
    }
}
