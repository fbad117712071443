//! What the facts say about an operation's responses: their subject and its columns.

use serde_json::Value as Json;

use super::columns;
use super::pick::{Picked, one, pick};
use super::sort::Sort;
use crate::api::Document;
use crate::api::facts::{Element, Limits, ServiceFacts, Traits, Type};
use crate::api::modelled;
use crate::api::operation::Operation;
use crate::api::paging::{NEXT_TOKEN, Paging};
use crate::api::service::Service;

/// The shape of an operation's responses, or that of a document about which nothing is known. Facts are only read when
/// needed, because most formats do not need them.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    operation: Option<&'static Operation>,
    /// Whether the program itself is the source, so that the output can be requested again.
    is_own: bool,
}

/// The subject of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The items of a list.
    List {
        /// The member that holds the list.
        member: String,
        /// The structure of an item; `None` if the items are scalars.
        structure: Option<String>,
    },
    /// One object.
    Object {
        /// The member that holds the object.
        member: String,
        /// Its structure.
        structure: String,
    },
    /// All members together.
    Whole,
}

impl Shape {
    /// The shape of the responses of `operation`.
    pub fn of(operation: &'static Operation) -> Self {
        Self { operation: Some(operation), is_own: false }
    }

    /// The shape of the program's own output.
    pub fn of_own() -> Self {
        Self { operation: None, is_own: true }
    }

    /// Whether a user can ask again without changing anything.
    pub fn is_repeatable(&self) -> bool {
        self.is_own || self.operation.is_some_and(Operation::only_reads)
    }

    /// Whether columns can be hidden and values cut: the response can be requested again, and its subject is a list. A list among
    /// other members is shown whole, as they are.
    pub fn may_lose(&self) -> bool {
        self.is_own || self.is_repeatable() && matches!(self.subject(), Subject::List { .. })
    }

    /// The subject of a response: the list that pages continue, or the only member of the response.
    pub fn subject(&self) -> Subject {
        let Some(operation) = self.operation else { return Subject::Whole };
        let response = ServiceFacts::of(operation.service).operation(operation.name).map(|facts| facts.response);
        let types: Vec<(&str, Type)> = response
            .into_iter()
            .flatten()
            .filter(|(name, _)| *name != NEXT_TOKEN)
            .map(|(name, limits)| (name, limits.documented_type))
            .collect();
        let paged = Paging::of(operation).map(|paging| paging.items);
        let subject = match (&paged, types.as_slice()) {
            (Some(list), types) => types.iter().find(|(name, _)| name == list),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        match subject.map(|(member, documented)| ((*member).to_owned(), *documented)) {
            Some((member, Type::List(Element::Structure(structure)))) => {
                Subject::List { member, structure: Some(structure.to_owned()) }
            }
            Some((member, Type::List(_))) => Subject::List { member, structure: None },
            Some((member, Type::One(Element::Structure(structure)))) => {
                Subject::Object { member, structure: structure.to_owned() }
            }
            _ => Subject::Whole,
        }
    }

    /// The structure of a response member, or of its list's items.
    pub fn structure(&self, member: &str) -> Option<String> {
        let operation = self.operation?;
        let facts = ServiceFacts::of(operation.service).operation(operation.name)?;
        match facts.response.get(member)?.documented_type {
            Type::One(Element::Structure(structure)) | Type::List(Element::Structure(structure)) => {
                Some(structure.to_owned())
            }
            _ => None,
        }
    }

    /// Puts the members of a response into the order of the API.
    pub fn order(&self, answer: &mut Document) {
        if let Some(operation) = self.operation {
            modelled::order(operation, answer);
        }
    }

    /// Removes the members that the user had to specify, such as the channel whose messages are listed.
    pub fn forget_given(&self, answer: &mut Document) {
        let is_given = |name: &str| {
            self.operation.and_then(|operation| operation.member(name)).is_some_and(|member| member.required)
        };
        answer.retain(|name, value| !value.is_string() || !is_given(name));
    }

    /// The subject of a response that has arrived.
    pub fn subject_of<'a>(subject: &Subject, answer: &'a Document) -> Option<&'a Json> {
        match subject {
            Subject::List { member, .. } | Subject::Object { member, .. } => answer.get(member),
            Subject::Whole => None,
        }
    }

    /// All possible columns of the subject: those of the table first, then all others. Objects are split into members,
    /// lists and maps are not.
    pub fn columns(&self) -> Vec<String> {
        let Some(operation) = self.operation else { return Vec::new() };
        match self.subject() {
            Subject::List { structure: Some(structure), .. } | Subject::Object { structure, .. } => {
                Self::leaves(operation.service, &structure)
            }
            Subject::List { member, structure: None } => vec![member],
            Subject::Whole => {
                let facts = ServiceFacts::of(operation.service);
                let response = facts.operation(operation.name).map(|facts| facts.response);
                let mut leaves = Vec::new();
                for (name, limits) in response.into_iter().flatten() {
                    push_leaves(facts, name, limits, &mut Vec::new(), &mut leaves);
                }
                leaves
            }
        }
    }

    /// The columns that the list usually has in a table; none if the subject is not a list with chosen columns.
    pub fn usual(&self) -> &'static [&'static str] {
        match self.subject() {
            Subject::List { structure: Some(structure), .. } => columns::chosen(&structure),
            _ => &[],
        }
    }

    /// All columns of a structure.
    pub(super) fn leaves(service: Service, structure: &str) -> Vec<String> {
        let facts = ServiceFacts::of(service);
        let mut all = Vec::new();
        push_members(facts, "", structure, &mut Vec::new(), &mut all);
        let newer = Traits::of(service).newer_members.get(structure);
        all.extend(newer.into_iter().flatten().map(|name| (*name).to_owned()));
        let rank = |leaf: &String| {
            let chosen = columns::chosen(structure);
            let inside =
                |column: &&str| leaf.strip_prefix(*column).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            chosen.iter().position(inside).unwrap_or(chosen.len())
        };
        all.sort_by_key(rank);
        all
    }
}

impl Shape {
    /// What `--columns` selects.
    ///
    /// # Errors
    /// The problem, in words for a user.
    pub fn pick(&self, wanted: &[String]) -> Result<Picked, String> {
        pick(wanted, &self.columns())
    }

    /// The column of `--sort`.
    ///
    /// # Errors
    /// The problem, in words for a user.
    pub fn sorted_by(&self, sort: &Sort) -> Result<String, String> {
        match self.subject() {
            Subject::List { .. } => one("--sort", &sort.name, &self.columns()).map_err(|problem| {
                // To the AWS CLI, --sort is an abbreviation of this flag.
                let order = self.operation.and_then(|operation| operation.member("SortOrder"));
                order.map_or(problem.clone(), |order| {
                    format!("{problem}; the order of the service is --{}", order.flag())
                })
            }),
            Subject::Object { .. } | Subject::Whole => Err("--sort: the result is not a list".to_owned()),
        }
    }
}

fn push_members<'a>(
    facts: &ServiceFacts,
    prefix: &str,
    structure: &'a str,
    around: &mut Vec<&'a str>,
    leaves: &mut Vec<String>,
) {
    around.push(structure);
    for (name, limits) in facts.structure(structure).into_iter().flatten() {
        push_leaves(facts, &format!("{prefix}{name}"), limits, around, leaves);
    }
    around.pop();
}

/// A member and, if it is an object, the members inside of it. A structure that holds itself is not opened
/// again.
fn push_leaves(facts: &ServiceFacts, name: &str, limits: &Limits, around: &mut Vec<&str>, leaves: &mut Vec<String>) {
    match limits.documented_type {
        Type::One(Element::Structure(structure))
            if !around.contains(&structure) && facts.structure(structure).is_some() =>
        {
            push_members(facts, &format!("{name}."), structure, around, leaves);
        }
        _ => leaves.push(name.to_owned()),
    }
}

/// The value of a dotted name in an item.
pub fn find<'a>(item: &'a Json, path: &str) -> Option<&'a Json> {
    // A key of a map can itself contain a dot.
    item.get(path).or_else(|| {
        path.match_indices('.').find_map(|(dot, _)| {
            let inner = item.get(&path[..dot]).filter(|inner| inner.is_object())?;
            find(inner, &path[dot + 1..])
        })
    })
}

/// The members of an object with dotted names, objects taken apart to the end.
pub fn flattened<'a>(prefix: &str, members: &'a Document) -> Vec<(String, &'a Json)> {
    members
        .iter()
        .flat_map(|(name, value)| {
            let name = format!("{prefix}{name}");
            match value {
                Json::Object(nested) if !nested.is_empty() => flattened(&format!("{name}."), nested),
                value => vec![(name, value)],
            }
        })
        .collect()
}
