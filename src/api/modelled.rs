//! The members of a response that the AWS CLI knows: those of the service's model that are not null, in the model's
//! order.
//!
//! Scripts cut the rows of `text` apart by position, so a member that the service adds tomorrow must not move them; and they
//! choose with `--query`, where `.*` has the values one after the other, and a member that is not there is none.

use serde_json::Value as Json;

use super::Document;
use super::facts::{Limits, ServiceFacts, Table, Traits, Type};
use super::operation::Operation;

/// Takes out of a response of `operation` what its model does not have, and what is null, and puts the rest in the
/// model's order.
pub fn keep(operation: &Operation, answer: &mut Document) {
    let model = Model::of(operation);
    model.structure(&format!("{}Response", operation.name), model.response(operation), answer);
}

/// Does the same to an item of the list that is the response's member called `list`.
pub fn keep_item(operation: &Operation, list: &str, item: &mut Json) {
    let model = Model::of(operation);
    if let Some(structure) = model.response(operation).and_then(|members| members.get(list)?.structure()) {
        model.nested(structure, item);
    }
}

struct Model {
    facts: &'static ServiceFacts,
    traits: &'static Traits,
}

impl Model {
    fn of(operation: &Operation) -> Self {
        Self { facts: ServiceFacts::of(operation.service), traits: Traits::of(operation.service) }
    }

    fn response(&self, operation: &Operation) -> Option<Table<&'static Limits>> {
        self.facts.operation(operation.name).map(|facts| facts.response)
    }

    fn structure(&self, owner: &str, documented: Option<Table<&'static Limits>>, members: &mut Document) {
        let newer = self.traits.newer_members.get(owner).unwrap_or_default();
        let order = self.traits.member_order.get(owner);
        let is_known = |name: &str| match (documented, order) {
            (Some(all), _) => all.contains_key(name) || newer.contains(&name),
            // The reference does not have it, and the order names every member.
            (None, order) => order.is_none_or(|order| order.contains(&name)),
        };
        members.retain(|name, value| !value.is_null() && is_known(name));
        if documented.is_some() || order.is_some() {
            sort(members, order.unwrap_or_default());
        }
        for (name, value) in members {
            let limits = documented.and_then(|documented| documented.get(name));
            let newer = || Some(*self.traits.newer_structures.get(&format!("{owner}.{name}"))?.first()?);
            let Some(structure) = limits.map_or_else(newer, |limits| limits.structure()) else { continue };
            match (value, limits.map(|limits| limits.documented_type)) {
                (Json::Object(map), Some(Type::Map(_))) => {
                    map.values_mut().for_each(|value| self.nested(structure, value));
                }
                (value, _) => self.nested(structure, value),
            }
        }
    }

    fn nested(&self, structure: &str, value: &mut Json) {
        match value {
            Json::Object(members) => self.structure(structure, self.facts.structure(structure), members),
            Json::Array(items) => items.iter_mut().for_each(|item| self.nested(structure, item)),
            _ => {}
        }
    }
}

/// Puts members into this order, those that are not in it by their names behind it.
fn sort(members: &mut Document, order: &[&str]) {
    let place = |name: &str| order.iter().position(|known| *known == name).unwrap_or(usize::MAX);
    // Of most answers the members are in order, and nothing is moved.
    if !members.keys().map(|name| (place(name), name.as_str())).is_sorted() {
        let mut sorted: Vec<_> = std::mem::take(members).into_iter().collect();
        sorted.sort_by_cached_key(|(name, _)| (place(name), name.clone()));
        members.extend(sorted);
    }
}
