//! What the API reference states of each service: routes, limits, patterns, statuses, error codes.
//!
//! The JSON files beside this module are copies of the extracted facts, kept word for word so that they
//! can be replaced by a newer extraction. Nothing here knows how a value is typed or sent; it only answers
//! "what does the reference say of this member". Each operation and each structure is read when it is first
//! asked for, and once: a command needs one operation and a start-up that parses everything would be felt, the
//! sandbox asks for the same ones with every request.

mod documented_type;
mod pattern;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::value::RawValue;

pub use documented_type::{Element, Type};
pub use pattern::Pattern;

use crate::api::service::Service;

const IDENTITY: &str = include_str!("identity.json");
const MEDIA_PIPELINES: &str = include_str!("media-pipelines.json");
const MEETINGS: &str = include_str!("meetings.json");
const MESSAGING: &str = include_str!("messaging.json");
const VOICE: &str = include_str!("voice.json");
const TRAITS: &str = include_str!("traits.json");

/// All that the reference says of one service, by the names that the reference uses.
#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct ServiceFacts {
    operations: BTreeMap<&'static str, Lazy<OperationFacts>>,
    types: BTreeMap<&'static str, Lazy<BTreeMap<String, Limits>>>,
}

/// A part of a file that is read when it is first asked for.
#[derive(Deserialize)]
#[serde(transparent, bound(deserialize = "'de: 'static"))]
struct Lazy<T> {
    text: &'static RawValue,
    #[serde(skip, default = "OnceLock::new")]
    read: OnceLock<Option<T>>,
}

impl<T: Deserialize<'static>> Lazy<T> {
    fn get(&self) -> Option<&T> {
        self.read.get_or_init(|| serde_json::from_str(self.text.get()).ok()).as_ref()
    }
}

/// One value for each service, made when it is first asked for.
pub(crate) struct PerService<T>([OnceLock<T>; Service::ALL.len()]);

impl<T> PerService<T> {
    /// None of the values is made yet.
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; Service::ALL.len()])
    }

    /// The value for `service`, which `make` makes if nobody has asked for it.
    pub(crate) fn get(&self, service: Service, make: impl FnOnce() -> T) -> &T {
        self.0[service as usize].get_or_init(make)
    }
}

impl ServiceFacts {
    /// The facts of `service`. A file that is not JSON gives no facts; a test holds that none is.
    pub fn of(service: Service) -> &'static Self {
        static FACTS: PerService<ServiceFacts> = PerService::new();
        let text = match service {
            Service::Identity => IDENTITY,
            Service::MediaPipelines => MEDIA_PIPELINES,
            Service::Meetings => MEETINGS,
            Service::Messaging => MESSAGING,
            Service::Voice => VOICE,
        };
        FACTS.get(service, || serde_json::from_str(text).unwrap_or_default())
    }

    /// The operation called `name` (`CreateMeeting`).
    pub fn operation(&self, name: &str) -> Option<&OperationFacts> {
        self.operations.get(name)?.get()
    }

    /// The members of the structure called `name` (`Tag`).
    pub fn structure(&self, name: &str) -> Option<&BTreeMap<String, Limits>> {
        self.types.get(name)?.get()
    }

    /// The names of all operations, sorted.
    pub fn operation_names(&self) -> impl Iterator<Item = &'static str> {
        self.operations.keys().copied()
    }

    /// The names of all structures, sorted.
    pub fn structure_names(&self) -> impl Iterator<Item = &'static str> {
        self.types.keys().copied()
    }
}

/// What the reference says of one operation.
#[derive(Debug, Clone, Deserialize)]
pub struct OperationFacts {
    /// HTTP method.
    pub method: String,
    /// Path and query as printed, with member names as placeholders (`/meetings/MeetingId?max-results=MaxResults`).
    pub uri: String,
    /// HTTP status of success.
    pub status: u16,
    /// Error codes with their HTTP status.
    pub errors: BTreeMap<String, u16>,
    /// Members of the answer.
    pub response: BTreeMap<String, Limits>,
    /// Input members that a header carries, with the header's name.
    pub headers: BTreeMap<String, String>,
    uri_params: BTreeMap<String, Limits>,
    body_params: BTreeMap<String, Limits>,
}

impl OperationFacts {
    /// The limits of the input member called `name`. The reference prints some URI members with a small
    /// first letter, so the first letter's case is not compared.
    pub fn member(&self, name: &str) -> Option<&Limits> {
        self.body_params
            .get(name)
            .or_else(|| self.uri_params.iter().find(|(key, _)| same_member(key, name)).map(|(_, limits)| limits))
    }

    /// The input members' names, those of the URI first.
    pub fn member_names(&self) -> impl Iterator<Item = String> {
        self.uri_params.keys().chain(self.body_params.keys()).map(|name| capitalized(name))
    }

    /// The name of the member that `placeholder` stands for in the URI, if it stands for one.
    pub fn uri_member(&self, placeholder: &str) -> Option<String> {
        self.uri_params.contains_key(placeholder).then(|| capitalized(placeholder))
    }
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn same_member(left: &str, right: &str) -> bool {
    left.len() == right.len()
        && left.get(..1).is_some_and(|first| first.eq_ignore_ascii_case(&right[..1]))
        && left[1..] == right[1..]
}

impl Limits {
    /// Of what nothing is documented.
    pub const NONE: &Self = &Self {
        kind: None,
        required: false,
        min_length: None,
        max_length: None,
        min: None,
        max: None,
        min_items: None,
        max_items: None,
        min_entries: None,
        max_entries: None,
        pattern: None,
        values: Vec::new(),
    };

    /// The type of the member. One of the URI, which has none, is text.
    pub fn documented_type(&self) -> Type<'_> {
        Type::of(self.kind.as_deref().unwrap_or_default())
    }

    /// The structure that the member is, or is a list or a map of.
    pub fn structure(&self) -> Option<&str> {
        match self.documented_type() {
            Type::One(Element::Structure(name))
            | Type::List(Element::Structure(name))
            | Type::Map(Element::Structure(name)) => Some(name),
            _ => None,
        }
    }
}

/// Documented limits of one member. Lengths count characters, and for a list of strings they hold for each
/// string.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// The type in the reference's words (`Array of Tag objects`); absent for members of the URI.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Whether the reference requires the member.
    pub required: bool,
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Least value.
    pub min: Option<i64>,
    /// Greatest value.
    pub max: Option<i64>,
    /// Least number of items.
    pub min_items: Option<u64>,
    /// Greatest number of items.
    pub max_items: Option<u64>,
    /// Least number of map entries.
    pub min_entries: Option<u64>,
    /// Greatest number of map entries.
    pub max_entries: Option<u64>,
    /// Pattern that describes the whole value.
    pub pattern: Option<Pattern>,
    /// Allowed values.
    pub values: Vec<String>,
}

/// What the reference leaves out of one service: secrets, tokens, time formats, paging, partial failures.
#[derive(Debug, Deserialize)]
pub struct Traits {
    /// Operation → members that make a repeated request safe.
    pub idempotency_token: BTreeMap<String, Vec<String>>,
    /// Operation → how it pages.
    pub paged: BTreeMap<String, Paged>,
    /// Operation → lists in the answer that name what failed.
    pub partial_failure: BTreeMap<String, Vec<String>>,
    /// Structure, `<Operation>Request` or `<Operation>Response` → members that are times, with their form on the
    /// wire (`epoch-seconds`, `iso8601`, `date-time`).
    pub timestamps: BTreeMap<String, BTreeMap<String, String>>,
    /// Structure or `<Operation>Request` → members that must not be shown.
    pub sensitive: BTreeMap<String, Vec<String>>,
    /// What the SDK has and the reference has not.
    pub newer_than_reference: Newer,
}

/// Members that came after the reference was printed.
#[derive(Debug, Deserialize)]
pub struct Newer {
    /// Operation or structure → members.
    pub members: BTreeMap<String, Vec<String>>,
    /// Operations, with their routes.
    #[serde(default)]
    pub operations: BTreeMap<String, NewerOperation>,
}

/// An operation that came after the reference was printed.
#[derive(Debug, Deserialize)]
pub struct NewerOperation {
    http: Http,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Http {
    method: String,
    request_uri: String,
    response_code: u16,
}

impl NewerOperation {
    /// What is known of the operation: its route and the members in it.
    pub fn facts(&self) -> OperationFacts {
        let placeholders = self.http.request_uri.split(['/', '?', '&', '=']).filter_map(|part| {
            let name = part.strip_prefix('{')?.strip_suffix('}')?;
            Some((name.to_owned(), Limits { required: true, ..Limits::default() }))
        });
        OperationFacts {
            uri_params: placeholders.collect(),
            method: self.http.method.clone(),
            uri: self.http.request_uri.clone(),
            status: self.http.response_code,
            headers: BTreeMap::new(),
            errors: BTreeMap::new(),
            response: BTreeMap::new(),
            body_params: BTreeMap::new(),
        }
    }
}

/// How an operation pages.
#[derive(Debug, Deserialize)]
pub struct Paged {
    /// Lists that are continued from page to page.
    pub items: Vec<String>,
    /// Greatest page size.
    pub max_page: u64,
    /// Member that asks for a page size.
    pub page_size: String,
}

impl Traits {
    /// The traits of `service`. A broken file gives none; a test holds that it is whole.
    pub fn of(service: Service) -> Option<&'static Self> {
        static OF_SERVICE: PerService<Option<Traits>> = PerService::new();
        let read = || {
            let services: BTreeMap<&str, &RawValue> = serde_json::from_str(TRAITS).ok()?;
            serde_json::from_str(services.get(service.name())?.get()).ok()
        };
        OF_SERVICE.get(service, read).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_whole() {
        for service in Service::ALL {
            let facts = ServiceFacts::of(*service);
            assert!(facts.operation_names().count() > 10, "{service:?}");
            for name in facts.operation_names() {
                assert!(facts.operation(name).is_some(), "{name}");
            }
            for name in facts.structure_names() {
                assert!(facts.structure(name).is_some(), "{name}");
            }
            assert!(Traits::of(*service).is_some(), "{service:?}");
        }
    }
}
