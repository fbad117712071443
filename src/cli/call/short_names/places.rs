//! The positions of short names in an input: values of members that take a resource, at any depth.

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::kind::Kind;
use crate::api::operation::{Member, Operation};
use crate::api::things::{self, Named};

/// A step from a value to one inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To a member.
    Member(&'static str),
    /// To an item of a list.
    Item(usize),
}

/// The rank of what leads to nothing else.
const LAST_RANK: u8 = 3;

/// The position of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The operation's member in which it is.
    pub member: &'static str,
    steps: Vec<Step>,
}

impl Place {
    /// The path inside the operation's member, as problems have it (`[0].MemberArn`).
    pub fn path(&self) -> String {
        let shown = |step: &Step| match step {
            Step::Member(name) => format!(".{name}"),
            Step::Item(at) => format!("[{at}]"),
        };
        self.steps.iter().map(shown).collect()
    }

    /// The member that has the value: the operation's own, or the last one of the path.
    pub fn innermost(&self) -> &'static str {
        let members = self.steps.iter().rev().filter_map(|step| match step {
            Step::Member(name) => Some(*name),
            Step::Item(_) => None,
        });
        members.into_iter().next().unwrap_or(self.member)
    }

    /// Whether other short names can be looked up by this one.
    pub fn leads_on(&self) -> bool {
        self.rank() < LAST_RANK
    }

    /// The app instance comes first, then who acts, then what others are in.
    fn rank(&self) -> u8 {
        match self.innermost() {
            "AppInstanceArn" => 0,
            "ChimeBearer" => 1,
            "AppInstanceUserArn" | "ChannelArn" | "MeetingId" | "VoiceConnectorId" => 2,
            _ => LAST_RANK,
        }
    }

    /// Puts `value` there.
    pub fn put(&self, input: &mut Document, value: String) {
        let Some(mut place) = input.get_mut(self.member) else { return };
        for step in &self.steps {
            let inner = match step {
                Step::Member(name) => place.get_mut(name),
                Step::Item(at) => place.get_mut(at),
            };
            let Some(inner) = inner else { return };
            place = inner;
        }
        *place = value.into();
    }
}

/// Calls `visit` with the texts of `input` that name a resource, including full ARNs.
pub fn each<'a>(operation: &Operation, input: &'a Document, visit: &mut impl FnMut(&Place, &'a str)) {
    for member in operation.members {
        if let Some(value) = input.get(member.name) {
            let mut place = Place { member: member.name, steps: Vec::new() };
            walk(member, member.kind, value, &mut place, visit);
        }
    }
}

fn walk<'a>(member: &Member, kind: Kind, value: &'a Json, place: &mut Place, visit: &mut impl FnMut(&Place, &'a str)) {
    match (kind, value) {
        (Kind::Text, Json::String(text)) if text.starts_with('@') || things::takes_arn(member.name) => {
            visit(place, text);
        }
        (Kind::List(item), Json::Array(items)) => {
            for (at, value) in items.iter().enumerate() {
                place.steps.push(Step::Item(at));
                walk(member, *item, value, place, visit);
                place.steps.pop();
            }
        }
        (Kind::Structure(structure), Json::Object(members)) => {
            for member in structure.members {
                if let Some(value) = members.get(member.name) {
                    place.steps.push(Step::Member(member.name));
                    walk(member, member.kind, value, place, visit);
                    place.steps.pop();
                }
            }
        }
        _ => {}
    }
}

/// A short name.
#[derive(Debug, Clone)]
pub struct Short {
    /// Its position.
    pub place: Place,
    /// It, as it was given.
    pub text: String,
    /// What the member names; none if it can be anything.
    pub named: Option<Named>,
}

/// The short names of `input`, in the order in which they are resolved: the app instance, who acts, everything else.
pub fn shorts(operation: &Operation, input: &Document) -> Vec<Short> {
    let mut found = Vec::new();
    each(operation, input, &mut |place, text| {
        if text.starts_with("arn:") || text.len() < 2 {
            return;
        }
        let named = Named::of(operation, place.innermost());
        // A resource with tags can be of any kind, and its ARN says which.
        let is_tagged = place.innermost() == "ResourceARN" && things::segmented(text).is_some();
        if named.is_some() || is_tagged {
            found.push(Short { place: place.clone(), text: text.to_owned(), named });
        }
    });
    found.sort_by_key(|short| short.place.rank());
    found
}
