//! The members of a response that the AWS CLI knows: those of the service's model that are not null, in the model's
//! order.
//!
//! Scripts cut the rows of `text` apart by position, so a member that the service adds tomorrow must not move them; and they
//! choose with `--query`, where `.*` has the values one after the other, and a member that is not there is none.

use serde_json::Value as Json;

use super::Document;
use super::facts::Traits;
use super::operation::Operation;
use super::structures::{Documented, Structures};

/// Takes out of a response of `operation` what its model does not have, and what is null, and puts the rest in the
/// model's order.
pub fn keep(operation: &Operation, answer: &mut Document) {
    let structures = Structures::of(operation);
    structures.of_response(operation, answer, &mut |name, documented, members| {
        keep_members(structures.traits(), name, documented, members);
    });
}

/// Does the same to an item of the list that is the response's member called `list`.
pub fn keep_item(operation: &Operation, list: &str, item: &mut Json) {
    let structures = Structures::of(operation);
    structures.of_item(operation, list, item, &mut |name, documented, members| {
        keep_members(structures.traits(), name, documented, members);
    });
}

/// Puts the members of a response of `operation` into the model's order, without removing any.
pub fn order(operation: &Operation, answer: &mut Document) {
    let structures = Structures::of(operation);
    structures.of_response(operation, answer, &mut |name, documented, members| {
        order_members(structures.traits(), name, documented, members);
    });
}

fn keep_members(traits: &Traits, structure: &str, documented: Documented, members: &mut Document) {
    let newer = traits.newer_members.get(structure).unwrap_or_default();
    let order = traits.member_order.get(structure);
    let is_known = |name: &str| match (documented, order) {
        (Some(all), _) => all.contains_key(name) || newer.contains(&name),
        // The reference does not have it, and the order names every member.
        (None, order) => order.is_none_or(|order| order.contains(&name)),
    };
    members.retain(|name, value| !value.is_null() && is_known(name));
    order_members(traits, structure, documented, members);
}

fn order_members(traits: &Traits, structure: &str, documented: Documented, members: &mut Document) {
    let order = traits.member_order.get(structure);
    if documented.is_some() || order.is_some() {
        sort(members, order.unwrap_or_default());
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
