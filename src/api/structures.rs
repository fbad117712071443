//! The structures of a response: which structure each object in it is, by the reference and by the newest model.

use serde_json::Value as Json;

use super::Document;
use super::facts::{Limits, ServiceFacts, Table, Traits, Type};
use super::operation::Operation;

/// The members of a structure that the reference documents; none if it does not have the structure.
pub type Documented = Option<Table<&'static Limits>>;

/// What is known of a service's structures.
#[derive(Debug, Clone, Copy)]
pub struct Structures {
    facts: &'static ServiceFacts,
    traits: &'static Traits,
}

impl Structures {
    /// Those of the service of `operation`.
    pub fn of(operation: &Operation) -> Self {
        Self { facts: ServiceFacts::of(operation.service), traits: Traits::of(operation.service) }
    }

    /// What the reference leaves out.
    pub fn traits(&self) -> &'static Traits {
        self.traits
    }

    /// Calls `visit` with each object of a response of `operation` whose structure is known, with the structure's name
    /// (`CreateMeetingResponse`, `Meeting`) and its documented members; an object before those inside it. What `visit` takes out
    /// or replaces is not visited.
    pub fn of_response(
        &self,
        operation: &Operation,
        response: &mut Document,
        visit: &mut impl FnMut(&str, Documented, &mut Document),
    ) {
        self.structure(&format!("{}Response", operation.name), self.documented(operation), response, visit);
    }

    /// The same for an item of the list that is the response's member called `list`.
    pub fn of_item(
        &self,
        operation: &Operation,
        list: &str,
        item: &mut Json,
        visit: &mut impl FnMut(&str, Documented, &mut Document),
    ) {
        if let Some(name) = self.documented(operation).and_then(|members| members.get(list)?.structure()) {
            self.nested(name, item, visit);
        }
    }

    fn documented(&self, operation: &Operation) -> Documented {
        self.facts.operation(operation.name).map(|facts| facts.response)
    }

    fn structure(
        &self,
        name: &str,
        documented: Documented,
        members: &mut Document,
        visit: &mut impl FnMut(&str, Documented, &mut Document),
    ) {
        visit(name, documented, members);
        for (member, value) in members {
            let limits = documented.and_then(|documented| documented.get(member));
            let newer = || Some(*self.traits.newer_structures.get(&format!("{name}.{member}"))?.first()?);
            let Some(inner) = limits.map_or_else(newer, |limits| limits.structure()) else { continue };
            match (value, limits.map(|limits| limits.documented_type)) {
                (Json::Object(map), Some(Type::Map(_))) => {
                    map.values_mut().for_each(|value| self.nested(inner, value, visit));
                }
                (value, _) => self.nested(inner, value, visit),
            }
        }
    }

    fn nested(&self, name: &str, value: &mut Json, visit: &mut impl FnMut(&str, Documented, &mut Document)) {
        match value {
            Json::Object(members) => self.structure(name, self.facts.structure(name), members, visit),
            Json::Array(items) => items.iter_mut().for_each(|item| self.nested(name, item, visit)),
            _ => {}
        }
    }
}
