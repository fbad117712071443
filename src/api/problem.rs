//! One problem of an input: the place, the value found, and what is allowed.

use serde_json::Value as Json;

/// What kind of problem it is. The command line and the sandbox treat some kinds differently: the service
/// ignores members that it does not know, and refuses choices that it does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// A required member is not there.
    Missing,
    /// A member that the structure does not have.
    UnknownMember,
    /// A value of the wrong type.
    WrongType,
    /// A value outside the documented limits.
    OutsideLimits,
    /// A text that the documented pattern does not describe. Patterns are misprinted or out of date too often to refuse
    /// for one.
    Unmatched,
    /// A value that is not among the known ones.
    UnknownChoice,
    /// Text that cannot be read at all: not JSON, an unreadable file.
    Unreadable,
}

/// One problem of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// The member of the operation in which it is (`Tags`).
    pub member: String,
    /// The path inside the member (`[0].Key`), empty for the member itself.
    pub path: String,
    /// What is wrong and what is allowed. Never the value of a secret.
    pub message: String,
}

impl Problem {
    /// Whether it is no more than a doubt, so that the value is sent with a note.
    pub fn is_doubt(&self) -> bool {
        matches!(self.kind, ProblemKind::UnknownChoice | ProblemKind::Unmatched)
    }

    /// The place in the API's names: `Tags[0].Key`.
    pub fn place(&self) -> String {
        format!("{}{}", self.member, self.path)
    }
}

/// A JSON value's type in a user's words, after "found".
pub fn found(json: &Json) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => format!("{value}"),
        Json::Number(_) => "a number".to_owned(),
        Json::String(_) => "text".to_owned(),
        Json::Array(items) if items.is_empty() => "an empty list".to_owned(),
        Json::Array(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    }
}
