//! The body of a request as it was typed.
//!
//! The SDK's types drop members that are false by default inside of some structures, demand some that the API does not,
//! and have no place for members that are newer than they are. So the SDK's form of the input is joined with the
//! input before it is signed: the values stay the SDK's, which knows the forms of times, and the members are the input's.

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;

/// The members of an input that travel in the body.
#[derive(Debug, Clone)]
pub struct Body {
    typed: Document,
    /// Whether the request has a body at all.
    is_sent: bool,
}

impl Body {
    /// Those of `input` that no path, query or header of `operation` carries.
    pub fn of(operation: &Operation, input: &Document) -> Self {
        let facts = ServiceFacts::of(operation.service);
        let route = facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name));
        let elsewhere = |name: &str| {
            route.is_some_and(|route| {
                route.headers.contains_key(name) || route.placeholders.values().any(|placeholder| placeholder == name)
            })
        };
        let typed = input.iter().filter(|(name, _)| !elsewhere(name)).map(|(name, json)| (name.clone(), json.clone()));
        let is_sent = route.is_none_or(|route| !["GET", "DELETE"].contains(&route.method));
        Self { typed: typed.collect(), is_sent }
    }

    /// The body with the members that were typed, if it is not so already. What is no JSON object stays as it is.
    pub fn join(&self, body: &[u8]) -> Option<Vec<u8>> {
        let mut joined = match serde_json::from_slice(body) {
            Ok(Json::Object(joined)) => joined,
            _ if body.is_empty() && self.is_sent && self.typed.values().any(|json| !json.is_null()) => Document::new(),
            _ => return None,
        };
        let before = joined.clone();
        // A member that the SDK has added itself makes a repeated request safe.
        insert_missing(&mut joined, &self.typed);
        (joined != before).then(|| Json::Object(joined).to_string().into_bytes())
    }
}

/// Puts the members of `typed` into `members`, at every depth.
fn insert_missing(members: &mut Document, typed: &Document) {
    for (name, typed) in typed.iter().filter(|(_, typed)| !typed.is_null()) {
        match members.get_mut(name) {
            Some(value) => join(value, typed),
            None => drop(members.insert(name.clone(), typed.clone())),
        }
    }
}

fn join(value: &mut Json, typed: &Json) {
    match (value, typed) {
        (Json::Object(members), Json::Object(typed)) => {
            members.retain(|name, _| typed.get(name).is_some_and(|typed| !typed.is_null()));
            insert_missing(members, typed);
        }
        (Json::Array(items), Json::Array(typed)) => {
            items.iter_mut().zip(typed).for_each(|(item, typed)| join(item, typed));
        }
        _ => {}
    }
}
