//! Rows that go out together: operations whose request has a list take a row for each item of it, up to what the reference
//! allows.

use std::time::Duration;

use serde_json::{Value as Json, json};

use super::row::{Outcome, Row, Status};
use crate::api::Document;
use crate::api::absence::says_missing;
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;

/// How many items a request takes where the reference names no limit.
const USUAL: u64 = 50;

/// How an operation takes items.
#[derive(Debug)]
pub struct Plural {
    /// The operation.
    pub name: &'static str,
    /// The member that lists them.
    pub list: &'static str,
    /// The member by which an item is known: of a row, and of the item if that is a structure.
    pub item: &'static str,
    /// Whether an item is a structure.
    is_structure: bool,
    /// The list in the response of what failed.
    errors: &'static str,
    /// The member by which such an error names its item.
    error_item: &'static str,
    /// The list of created items in the response, and the name of one item.
    made: Option<(&'static str, &'static str)>,
}

/// Phone numbers to which something is attached, or from which it is taken.
const fn numbers(name: &'static str) -> Plural {
    Plural {
        name,
        list: "E164PhoneNumbers",
        item: "E164PhoneNumber",
        is_structure: false,
        errors: "PhoneNumberErrors",
        error_item: "PhoneNumberId",
        made: None,
    }
}

/// Every operation that takes items for which nothing but the item differs.
static PLURALS: [Plural; 8] = [
    Plural {
        name: "BatchCreateAttendee",
        list: "Attendees",
        item: "ExternalUserId",
        is_structure: true,
        errors: "Errors",
        error_item: "ExternalUserId",
        made: Some(("Attendees", "Attendee")),
    },
    Plural {
        name: "BatchCreateChannelMembership",
        list: "MemberArns",
        item: "MemberArn",
        is_structure: false,
        errors: "Errors",
        error_item: "MemberArn",
        made: None,
    },
    Plural {
        name: "BatchDeletePhoneNumber",
        list: "PhoneNumberIds",
        item: "PhoneNumberId",
        is_structure: false,
        errors: "PhoneNumberErrors",
        error_item: "PhoneNumberId",
        made: None,
    },
    Plural {
        name: "BatchUpdatePhoneNumber",
        list: "UpdatePhoneNumberRequestItems",
        item: "PhoneNumberId",
        is_structure: true,
        errors: "PhoneNumberErrors",
        error_item: "PhoneNumberId",
        made: None,
    },
    numbers("AssociatePhoneNumbersWithVoiceConnector"),
    numbers("AssociatePhoneNumbersWithVoiceConnectorGroup"),
    numbers("DisassociatePhoneNumbersFromVoiceConnector"),
    numbers("DisassociatePhoneNumbersFromVoiceConnectorGroup"),
];

impl Plural {
    /// How `operation` takes items, if it does.
    pub fn of(operation: &Operation) -> Option<&'static Self> {
        PLURALS.iter().find(|plural| plural.name == operation.name)
    }

    /// Most items of a request.
    pub fn most(&self, operation: &Operation) -> usize {
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        let most = facts.and_then(|facts| facts.member(self.list)).and_then(|limits| limits.max_items);
        usize::try_from(most.unwrap_or(USUAL)).unwrap_or(usize::MAX).max(1)
    }

    /// The members of a row that belong to its item.
    pub fn members(&self, operation: &Operation) -> Vec<&'static str> {
        let structure = operation.member(self.list).and_then(|member| member.kind.structure());
        match structure.filter(|_| self.is_structure) {
            Some(structure) => structure.members.iter().map(|member| member.name).collect(),
            None => vec![self.item],
        }
    }

    /// The input of a request for the item of this row alone; as it is where the row has its own list.
    pub fn input(&self, operation: &Operation, row: &Document) -> Document {
        let mut input = row.clone();
        if input.contains_key(self.list) {
            return input;
        }
        let members = self.members(operation);
        let item: Document =
            members.iter().filter_map(|name| Some(((*name).to_owned(), input.shift_remove(*name)?))).collect();
        let item = match item.get(self.item) {
            _ if item.is_empty() => return input,
            Some(only) if !self.is_structure => only.clone(),
            _ => Json::Object(item),
        };
        input.insert(self.list.to_owned(), Json::Array(vec![item]));
        input
    }

    /// What the item of a request for one row is known by; nothing where the row has its own list.
    pub fn identity<'a>(&self, row: &'a Row) -> Option<&'a str> {
        if row.own.contains_key(self.list) {
            return None;
        }
        let [item] = row.input.get(self.list)?.as_array()?.as_slice() else { return None };
        if self.is_structure { item.get(self.item)?.as_str() } else { item.as_str() }
    }

    /// What the response to a request says of the row whose item is known by `identity`. With `ignores_absence`, what
    /// is not there is done.
    pub fn outcome(&self, answer: &Document, identity: &str, ignores_absence: bool) -> Outcome {
        let list = |name: &str| answer.get(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        let is_it = |json: &&Json, member: &str| json.get(member).and_then(Json::as_str) == Some(identity);
        if let Some(error) = list(self.errors).iter().find(|error| is_it(error, self.error_item)) {
            let code = error.get("ErrorCode").cloned().unwrap_or_else(|| "ServiceFailure".into());
            if ignores_absence && code.as_str().is_some_and(says_missing) {
                return Outcome { status: Status::Ok, is_unchanged: true, told: Some(json!({})) };
            }
            let message = error.get("ErrorMessage").cloned().unwrap_or_else(|| "the item failed".into());
            let told = json!({ "Code": code, "Message": message, "Kind": "Service" });
            return Outcome { status: Status::Failed, is_unchanged: false, told: Some(told) };
        }
        let made = self.made.and_then(|(made, one)| {
            let one = (one.to_owned(), list(made).iter().find(|made| is_it(made, self.item))?.clone());
            Some(Json::Object([one].into_iter().collect()))
        });
        Outcome { status: Status::Ok, is_unchanged: false, told: Some(made.unwrap_or_else(|| json!({}))) }
    }

    /// Adds the item of `row` to a request, if nothing else differs.
    pub fn join(&self, request: &mut Document, row: &Document) -> bool {
        let rest = |document: &Document| document.len() - usize::from(document.contains_key(self.list));
        let is_same = rest(request) == rest(row)
            && row.iter().all(|(name, value)| name == self.list || request.get(name) == Some(value));
        let (true, Some(Json::Array(items)), Some(Json::Array(more))) =
            (is_same, request.get_mut(self.list), row.get(self.list))
        else {
            return false;
        };
        items.extend(more.iter().cloned());
        true
    }
}

/// A request for one row or several.
#[derive(Debug, Clone)]
pub struct Request {
    /// What is sent.
    pub input: Document,
    /// Its rows, each with its place in the order of output.
    pub rows: Vec<(u64, Row)>,
    /// Whether each row is an item of it.
    pub is_joined: bool,
    /// Whether it might have had its effect in an earlier run.
    pub is_repeated: bool,
    /// When it went out, since the batch began.
    pub sent: Duration,
    /// How often it went out before, and did not reach the service.
    pub returns: u8,
}

impl Request {
    /// A request for one row, which might have had its effect in an earlier run if it `is_repeated`.
    pub fn of(place: u64, row: Row, is_repeated: bool) -> Self {
        Self {
            input: row.input.clone(),
            rows: vec![(place, row)],
            is_joined: false,
            is_repeated,
            sent: Duration::ZERO,
            returns: 0,
        }
    }

    /// The numbers of its rows.
    pub fn numbers(&self) -> Vec<u64> {
        self.rows.iter().map(|(_, row)| row.number).collect()
    }
}
