//! Checks an input against the declarations and the documented limits, and lists all problems together.
//!
//! The command line and the sandbox share this walk: what one refuses before sending is what the other
//! refuses on arrival.

use serde_json::Value as Json;

use super::Document;
use super::facts::{Limits, ServiceFacts, Traits};
use super::kind::{Kind, Structure};
use super::operation::{Member, Operation};
use super::problem::{Problem, ProblemKind, found};
use super::redact::HIDDEN;
use super::value::timestamp;
use crate::text::{range, suggestion};

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Everything that the reference states, as the service sees it: also idempotency tokens are required.
    Service,
    /// Types, members, required members and documented limits. Idempotency tokens can be omitted, because the SDK
    /// fills them in.
    Full,
    /// Types, members and the required members of the input itself, which are required flags. For `--no-validate`.
    Flags,
    /// Types and members only: what cannot be sent at all. For `--no-validate` where the input is given as a whole.
    Sendable,
}

/// Every problem of `input`, in the order of the operation's members.
pub fn check(operation: &Operation, input: &Document, strictness: Strictness) -> Vec<Problem> {
    let mut walk = Walk {
        facts: matches!(strictness, Strictness::Service | Strictness::Full)
            .then(|| ServiceFacts::of(operation.service)),
        member: String::new(),
        path: String::new(),
        problems: Vec::new(),
    };
    let facts = walk.facts.and_then(|facts| facts.operation(operation.name));
    let tokens = Traits::of(operation.service).idempotency_token.get(operation.name);
    let filled_in = tokens.filter(|_| strictness != Strictness::Service).unwrap_or_default();
    let needs_required = strictness != Strictness::Sendable;

    for member in operation.members {
        member.name.clone_into(&mut walk.member);
        let limits = facts.and_then(|facts| facts.member(member.name)).unwrap_or(Limits::NONE);
        match input.get(member.name) {
            Some(Json::String(step)) if is_step(step) && is_in_path(operation, member.name) => {
                let what = if step.is_empty() { "is missing" } else { "would be a step" };
                walk.problem(
                    ProblemKind::WrongType,
                    format!("{step:?} {what} in the request path, so the path would name something else"),
                );
            }
            Some(json) if !json.is_null() => walk.value(json, member.kind, limits, member.is_credential()),
            _ if needs_required && (member.required || limits.required) && !filled_in.contains(&member.name) => {
                walk.problem(ProblemKind::Missing, format!("missing; expected {}", allowed(member.kind, limits)));
            }
            _ => {}
        }
    }
    for name in input.keys().filter(|name| operation.member(name).is_none()) {
        name.clone_into(&mut walk.member);
        walk.unknown_member(name, operation.name, operation.members);
    }
    walk.problems
}

/// Whether a part of a path leads to another one, as whoever passes a request on can read it, or is none. It stays so
/// when it is encoded.
fn is_step(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}

/// Whether the path of a request carries the member.
fn is_in_path(operation: &Operation, member: &str) -> bool {
    let facts = ServiceFacts::of(operation.service);
    let facts = facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name));
    facts.is_some_and(|facts| {
        let (path, _) = facts.uri.split_once('?').unwrap_or((facts.uri, ""));
        let is_part = |name: &str| path.split('/').any(|part| part.trim_matches(['{', '}']) == name);
        facts.placeholders.iter().any(|(placeholder, of)| of == member && is_part(placeholder))
    })
}

struct Walk {
    facts: Option<&'static ServiceFacts>,
    member: String,
    path: String,
    problems: Vec<Problem>,
}

impl Walk {
    fn problem(&mut self, kind: ProblemKind, message: String) {
        self.problems.push(Problem { kind, member: self.member.clone(), path: self.path.clone(), message });
    }

    /// Runs `check` with `step` added to the path.
    fn inside(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let outer = self.path.len();
        self.path.push_str(step);
        check(self);
        self.path.truncate(outer);
    }

    fn value(&mut self, json: &Json, kind: Kind, limits: &Limits, is_secret: bool) {
        match (kind, json) {
            (Kind::Text, Json::String(text)) => self.text(text, limits, is_secret),
            (Kind::Choice(known), Json::String(text)) => self.choice(text, known),
            (Kind::Integer, Json::Number(number)) => match number.as_i64() {
                Some(number) => self.integer(number, limits),
                None => self.problem(ProblemKind::WrongType, format!("expected a whole number, found {number}")),
            },
            (Kind::Boolean, Json::Bool(_)) | (Kind::Float, Json::Number(_)) => {}
            (Kind::Timestamp, json) if timestamp(json).is_some() => {}
            (Kind::List(item), Json::Array(items)) => {
                self.count("item", items.len(), limits.min_items, limits.max_items);
                for (index, json) in items.iter().enumerate() {
                    self.inside(&format!("[{index}]"), |walk| walk.value(json, *item, limits, is_secret));
                }
            }
            (Kind::Map(item), Json::Object(entries)) => {
                self.count("entry", entries.len(), limits.min_entries, limits.max_entries);
                for (key, json) in entries {
                    // A key might be as secret as its value.
                    let shown = if is_secret { HIDDEN } else { key };
                    self.inside(&format!(".{shown}"), |walk| walk.value(json, *item, Limits::NONE, is_secret));
                }
            }
            (Kind::Structure(structure), Json::Object(members)) => self.structure(structure, members),
            (Kind::Text | Kind::Choice(_), Json::Number(_) | Json::Bool(_)) => {
                self.problem(ProblemKind::WrongType, format!("expected text, found {}; put it in quotes", found(json)));
            }
            _ => self.problem(ProblemKind::WrongType, format!("expected {}, found {}", kind.describe(), found(json))),
        }
    }

    fn structure(&mut self, structure: &Structure, document: &Document) {
        let facts = self.facts.and_then(|facts| facts.structure(structure.name));
        for member in structure.members {
            let limits = facts.and_then(|facts| facts.get(member.name)).unwrap_or(Limits::NONE);
            self.inside(&format!(".{}", member.name), |walk| match document.get(member.name) {
                Some(json) if !json.is_null() => walk.value(json, member.kind, limits, member.is_credential()),
                _ if member.required && walk.facts.is_some() => {
                    let message = format!("missing; expected {}", allowed(member.kind, limits));
                    walk.problem(ProblemKind::Missing, message);
                }
                _ => {}
            });
        }
        for name in document.keys().filter(|name| structure.members.iter().all(|member| member.name != **name)) {
            self.inside(&format!(".{name}"), |walk| walk.unknown_member(name, structure.name, structure.members));
        }
    }

    fn unknown_member(&mut self, name: &str, of: &str, members: &[Member]) {
        let names = members.iter().map(|member| member.name);
        let message = match suggestion(name, names.clone()) {
            Some(known) => format!("unknown member; did you mean {known}?"),
            None if members.is_empty() => format!("unknown member; {of} has no members"),
            None => format!("unknown member; members of {of}: {}", names.collect::<Vec<_>>().join(", ")),
        };
        self.problem(ProblemKind::UnknownMember, message);
    }

    fn choice(&mut self, text: &str, known: &'static [&'static str]) {
        if known.contains(&text) {
            return;
        }
        let near =
            suggestion(text, known.iter().copied()).map(|near| format!("did you mean {near}? ")).unwrap_or_default();
        self.problem(
            ProblemKind::UnknownChoice,
            format!("{text:?} is not a known value; {near}known: {}", known.join(", ")),
        );
    }

    fn integer(&mut self, number: i64, limits: &Limits) {
        let below = limits.min.is_some_and(|min| number < min);
        let above = limits.max.is_some_and(|max| number > max);
        if below || above {
            let range = range("", limits.min, limits.max);
            self.problem(ProblemKind::OutsideLimits, format!("must be {range}, got {number}"));
        } else if i32::try_from(number).is_err() {
            self.problem(ProblemKind::WrongType, format!("{number} does not fit in 32 bits"));
        }
    }

    fn text(&mut self, text: &str, limits: &Limits, is_secret: bool) {
        let length = text.chars().count() as u64;
        let short = limits.min_length.is_some_and(|min| length < min);
        let long = limits.max_length.is_some_and(|max| length > max);
        if short || long {
            let range = range("character", limits.min_length, limits.max_length);
            self.problem(ProblemKind::OutsideLimits, format!("must be {range} long, got {length}"));
        }
        if let Some(pattern) = limits.pattern
            && !pattern.describes(text)
        {
            let shown = if is_secret { "the value".to_owned() } else { format!("{text:?}") };
            // An empty text is no name of anything, and in a path it would name something else.
            let kind = if text.is_empty() { ProblemKind::OutsideLimits } else { ProblemKind::Unmatched };
            self.problem(kind, format!("{shown} does not match the pattern {pattern}"));
        }
    }

    fn count(&mut self, noun: &str, count: usize, min: Option<u64>, max: Option<u64>) {
        let count = count as u64;
        if min.is_some_and(|min| count < min) || max.is_some_and(|max| count > max) {
            let message = format!("must have {}, got {count}", range(noun, min, max));
            self.problem(ProblemKind::OutsideLimits, message);
        }
    }
}

/// What a member takes, in words, from its kind and limits: for help and for a missing member.
pub fn allowed(kind: Kind, limits: &Limits) -> String {
    let mut parts = vec![match kind {
        Kind::Choice(known) => format!("one of {}", known.join(", ")),
        Kind::List(Kind::Choice(known)) => format!("a list of {}", known.join(", ")),
        other => other.describe(),
    }];
    let mut limit = |noun: &str, min: Option<u64>, max: Option<u64>| {
        if min.is_some() || max.is_some() {
            parts.push(range(noun, min, max));
        }
    };
    limit("item", limits.min_items, limits.max_items);
    limit("entry", limits.min_entries, limits.max_entries);
    if matches!(kind, Kind::Text | Kind::List(Kind::Text)) {
        limit("character", limits.min_length, limits.max_length);
    }
    if limits.min.is_some() || limits.max.is_some() {
        parts.push(range("", limits.min, limits.max));
    }
    parts.join(", ")
}
