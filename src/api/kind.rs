//! What a member can hold.

use serde_json::Value as Json;

use super::operation::Member;

/// What a member holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// A point in time: ISO 8601 text or seconds since 1970.
    Timestamp,
    /// True or false.
    Boolean,
    /// Text of which these values are known. Others are passed on, because the service might be newer.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static Kind),
    /// A map from text to a kind.
    Map(&'static Kind),
    /// Named members.
    Structure(&'static Structure),
}

/// A structure of the API.
#[derive(Debug)]
pub struct Structure {
    /// The name in the API (`Tag`).
    pub name: &'static str,
    /// Its members.
    pub members: &'static [Member],
}

impl Kind {
    /// The structure that the kind is, or is a list or a map of.
    pub fn structure(self) -> Option<&'static Structure> {
        match self {
            Self::Structure(structure) => Some(structure),
            Self::List(item) | Self::Map(item) => item.structure(),
            Self::Text | Self::Integer | Self::Float | Self::Timestamp | Self::Boolean | Self::Choice(_) => None,
        }
    }

    /// Whether it holds such a member, at any depth.
    pub fn has(self, is_such: fn(&Member) -> bool) -> bool {
        let has = |member: &Member| is_such(member) || member.kind.has(is_such);
        self.structure().is_some_and(|structure| structure.members.iter().any(has))
    }

    /// The least value of the kind, for a place that cannot be left open.
    pub fn blank(self) -> Json {
        match self {
            Self::Text | Self::Choice(_) => Json::String(String::new()),
            Self::Integer | Self::Float | Self::Timestamp => Json::from(0),
            Self::Boolean => Json::Bool(false),
            Self::List(_) => Json::Array(Vec::new()),
            Self::Map(_) | Self::Structure(_) => Json::Object(serde_json::Map::new()),
        }
    }

    /// The kind in a user's words, after "expected".
    pub fn describe(self) -> String {
        match self {
            Self::Text | Self::Choice(_) => "text".to_owned(),
            Self::Integer => "a whole number".to_owned(),
            Self::Float => "a number".to_owned(),
            Self::Timestamp => "a time (2026-11-22T21:32:00Z or seconds since 1970)".to_owned(),
            Self::Boolean => "true or false".to_owned(),
            Self::List(Self::Text | Self::Choice(_)) => "a list of texts".to_owned(),
            Self::List(Self::Structure(structure)) => format!("a list of objects ({})", structure.name),
            Self::List(item) => format!("a list, each of {}", item.describe()),
            Self::Map(item) => format!("an object whose values are {}", item.describe()),
            Self::Structure(structure) => format!("an object ({})", structure.name),
        }
    }
}
