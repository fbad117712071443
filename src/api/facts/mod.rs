//! What the API reference states of each service: routes, limits, patterns, statuses, error codes.
//!
//! The JSON files beside this module are copies of the extracted facts, kept word for word so that they can be
//! replaced by a newer extraction; `newer.json` is what the newest service model says differently, and the looser of the
//! two counts. The build script (`generate.rs`) makes static tables of them. Nothing here knows how
//! a value is typed or sent; it only answers "what does the reference say of this member".

mod documented_type;
mod pattern;
mod table;

pub use documented_type::{Element, Type};
pub use pattern::Pattern;
pub use table::Table;

use super::service::Service;

/// The tables that the build script has made.
mod tables {
    use super::{Element, Limits, OperationFacts, Paged, Pattern, ServiceFacts, Table, Traits, Type};

    const NONE: Limits = *Limits::NONE;

    include!(concat!(env!("OUT_DIR"), "/facts.rs"));
}

/// All that the reference says of one service, by the names that the reference uses.
#[derive(Debug)]
pub struct ServiceFacts {
    operations: Table<&'static OperationFacts>,
    newer_operations: Table<&'static OperationFacts>,
    structures: Table<Table<&'static Limits>>,
}

impl ServiceFacts {
    /// The facts of `service`.
    pub fn of(service: Service) -> &'static Self {
        match service {
            Service::Identity => &tables::IDENTITY,
            Service::MediaPipelines => &tables::MEDIA_PIPELINES,
            Service::Meetings => &tables::MEETINGS,
            Service::Messaging => &tables::MESSAGING,
            Service::Voice => &tables::VOICE,
        }
    }

    /// The operation called `name` (`CreateMeeting`).
    pub fn operation(&self, name: &str) -> Option<&'static OperationFacts> {
        self.operations.get(name)
    }

    /// What is known of an operation that came after the reference was printed: its route and the members in it.
    pub fn newer_operation(&self, name: &str) -> Option<&'static OperationFacts> {
        self.newer_operations.get(name)
    }

    /// The members of the structure called `name` (`Tag`).
    pub fn structure(&self, name: &str) -> Option<Table<&'static Limits>> {
        self.structures.get(name)
    }

    /// The names of all operations, sorted.
    pub fn operation_names(&self) -> impl Iterator<Item = &'static str> {
        self.operations.keys()
    }

    /// The names of all structures, sorted.
    pub fn structure_names(&self) -> impl Iterator<Item = &'static str> {
        self.structures.keys()
    }
}

/// What the reference says of one operation.
#[derive(Debug)]
pub struct OperationFacts {
    /// HTTP method.
    pub method: &'static str,
    /// Path and query as printed, with member names as placeholders (`/meetings/MeetingId?max-results=MaxResults`).
    pub uri: &'static str,
    /// HTTP status of success.
    pub status: u16,
    /// Error codes with their HTTP status.
    pub errors: Table<u16>,
    /// Members of the response.
    pub response: Table<&'static Limits>,
    /// Input members that a header carries, with the header's name.
    pub headers: Table<&'static str>,
    /// Input members, of the URI and of the body.
    pub members: Table<&'static Limits>,
    /// Placeholders in the URI, with the names of the members that they stand for.
    pub placeholders: Table<&'static str>,
}

impl OperationFacts {
    /// The limits of the input member called `name`.
    pub fn member(&self, name: &str) -> Option<&'static Limits> {
        self.members.get(name)
    }
}

/// Documented limits of one member. Lengths count characters, and for a list of strings they hold for each
/// string.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The type of the member. One of the URI, which has none in the reference, is text.
    pub documented_type: Type,
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
    pub pattern: Option<&'static Pattern>,
    /// Allowed values.
    pub values: &'static [&'static str],
}

impl Limits {
    /// Of what nothing is documented.
    pub const NONE: &'static Self = &Self {
        documented_type: Type::One(Element::Text),
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
        values: &[],
    };

    /// The structure that the member is, or is a list or a map of.
    pub fn structure(&self) -> Option<&'static str> {
        match self.documented_type.element() {
            Element::Structure(name) => Some(name),
            _ => None,
        }
    }
}

/// What the reference leaves out of one service: secrets, tokens, time formats, paging, partial failures.
#[derive(Debug)]
pub struct Traits {
    /// Operation → members that make a repeated request safe.
    pub idempotency_token: Table<&'static [&'static str]>,
    /// Operation → how it pages.
    pub paged: Table<&'static Paged>,
    /// Operation → lists in the response that name what failed.
    pub partial_failure: Table<&'static [&'static str]>,
    /// Structure, `<Operation>Request` or `<Operation>Response` → members that are times, with their form on the
    /// wire (`epoch-seconds`, `iso8601`, `date-time`).
    pub timestamps: Table<Table<&'static str>>,
    /// Structure or `<Operation>Request` → members that must not be shown.
    pub sensitive: Table<&'static [&'static str]>,
    /// Operation or structure → members that came after the reference was printed.
    pub newer_members: Table<&'static [&'static str]>,
    /// Structure or `<Operation>Response` → its members in the order of the service model, if that is not the order of
    /// their names, or if the reference does not have it.
    pub member_order: Table<&'static [&'static str]>,
    /// `Owner.Member` of a response that came after the reference was printed → the structure that the member holds.
    pub newer_structures: Table<&'static [&'static str]>,
}

/// How an operation pages.
#[derive(Debug)]
pub struct Paged {
    /// Lists that are continued from page to page.
    pub items: &'static [&'static str],
    /// Greatest page size.
    pub max_page: u64,
    /// Member that asks for a page size.
    pub page_size: &'static str,
}

impl Traits {
    /// The traits of `service`.
    pub fn of(service: Service) -> &'static Self {
        match service {
            Service::Identity => &tables::IDENTITY_TRAITS,
            Service::MediaPipelines => &tables::MEDIA_PIPELINES_TRAITS,
            Service::Meetings => &tables::MEETINGS_TRAITS,
            Service::Messaging => &tables::MESSAGING_TRAITS,
            Service::Voice => &tables::VOICE_TRAITS,
        }
    }
}
