//! What cases are made of: hostile texts, JSON, and inputs of the operations by their member tables.

use std::sync::LazyLock;

use chimectl::api::Document;
use chimectl::api::kind::Kind;
use chimectl::api::operation::{Member, Operation};
use chimectl::api::service::Service;
use chimectl::services::Operations as _;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Number, Value as Json};

use crate::common::examples::example_input;

/// The settings of a property of which a case costs about `cost` times as much as one that only parses: it runs a
/// `cost`th of the cases. Failures are printed, not kept in files.
pub fn cases(cost: u32) -> Config {
    let config = Config {
        failure_persistence: None,
        max_global_rejects: u32::MAX,
        max_shrink_time: 20_000,
        ..Config::default()
    };
    Config { cases: (config.cases / cost).max(1), ..config }
}

/// Every operation.
pub static OPERATIONS: LazyLock<Vec<&'static Operation>> =
    LazyLock::new(|| Service::ALL.iter().flat_map(|service| service.operations().iter().copied()).collect());

/// Each operation with the input of its example, which is valid.
pub static EXAMPLES: LazyLock<Vec<(&'static Operation, Document)>> =
    LazyLock::new(|| OPERATIONS.iter().map(|operation| (*operation, example_input(operation))).collect());

/// Any of the operations.
pub fn any_operation() -> impl Strategy<Value = &'static Operation> {
    prop::sample::select(OPERATIONS.as_slice())
}

/// Any of the operations with the input of its example.
pub fn any_example() -> impl Strategy<Value = (&'static Operation, Document)> {
    prop::sample::select(EXAMPLES.as_slice())
}

/// Texts that readers and terminals stumble over.
const AWKWARD: &[&str] = &[
    "",
    " ",
    "-",
    "- a",
    "a: b",
    "a #b",
    "null",
    "~",
    "yes",
    "012",
    "0x1f",
    "1e5",
    "12:30",
    "2026-11-22",
    "a\nb",
    "\u{0}",
    "\u{1b}[2J",
    "\u{1b}]0;x\u{7}",
    "\u{9b}1m",
    "\u{7f}",
    "\u{202e}x",
    "\u{2066}",
    "\u{200f}",
    "\u{feff}",
    "\u{200b}",
    "\u{301}",
    "e\u{301}",
    "👩‍👩‍👧",
    "日本",
    "ﷺ",
    "it's",
    "\"",
    "'",
    "=1+1",
    "{a}",
    "[",
    "]",
    "}",
    "%",
    "@",
    "`",
    "!",
    "&",
    "*x",
    "? a",
    ":",
    "|",
    ">",
    "---",
    "...",
    "<<",
    "\u{85}",
    "\u{2028}",
    "\t",
    "a\r\n",
    "\r",
    "🙂",
    "\\",
    "\\,",
    "\\'",
    "a,b",
    "a=b",
    ",",
    "=",
    "file://",
    "$HOME",
    "2026-11-22T21:32:00.123Z",
    "\u{fffe}",
    "\u{ffff}",
    "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f",
    "true",
    "-1",
    "\u{a0}",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// Any text, with a weight on what is dangerous.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(AWKWARD).prop_map(str::to_owned),
        3 => prop::collection::vec(prop::sample::select(AWKWARD), 1..5).prop_map(|parts| parts.concat()),
        2 => any::<String>(),
        2 => "[A-Za-z0-9:/+_. -]{0,60}",
        1 => "\\PC{0,40}",
    ]
}

/// Any number, as any JSON text may hold it.
pub fn any_number() -> impl Strategy<Value = Number> {
    let written = prop::sample::select(vec![
        "0",
        "-0",
        "0.0",
        "-0.0",
        "1.0",
        "1e5",
        "1E400",
        "-1e-400",
        "123456789012345678901234567890",
        "2147483648",
        "9223372036854775808",
        "0.1",
        "1e-7",
        "18446744073709551616",
        "3.141592653589793238462643383279",
    ]);
    prop_oneof![
        written.prop_map(|text| serde_json::from_str(text).unwrap()),
        any::<i64>().prop_map(Number::from),
        prop::num::f64::NORMAL.prop_filter_map("finite", Number::from_f64),
    ]
}

/// Any JSON value of a few levels.
pub fn any_json() -> impl Strategy<Value = Json> {
    let scalar = prop_oneof![
        1 => Just(Json::Null),
        1 => any::<bool>().prop_map(Json::from),
        2 => any_number().prop_map(Json::Number),
        6 => any_text().prop_map(Json::from),
    ];
    scalar.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::Array),
            prop::collection::vec((any_name(), inner), 0..5)
                .prop_map(|pairs| Json::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Any object.
pub fn any_document() -> impl Strategy<Value = Document> {
    prop::collection::vec((any_name(), any_json()), 0..5).prop_map(|pairs| pairs.into_iter().collect())
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[A-Z][A-Za-z]{0,20}(Arn|Id|Status|Timestamp|)", 1 => any_text()]
}

/// A value of a kind, with texts that `text` makes.
pub fn value(kind: Kind, text: &BoxedStrategy<String>) -> BoxedStrategy<Json> {
    match kind {
        Kind::Text => text.clone().prop_map(Json::from).boxed(),
        Kind::Choice(known) => prop::sample::select(known).prop_map(Json::from).boxed(),
        Kind::Integer => (0..300_i64).prop_map(Json::from).boxed(),
        Kind::Float => prop_oneof![Just(0.5), Just(1e-7), Just(12.25)].prop_map(Json::from).boxed(),
        Kind::Timestamp => Just(Json::from("2026-11-22T21:32:00Z")).boxed(),
        Kind::Boolean => any::<bool>().prop_map(Json::from).boxed(),
        Kind::List(item) => prop::collection::vec(value(*item, text), 0..4).prop_map(Json::Array).boxed(),
        Kind::Map(item) => prop::collection::vec(("[A-Za-z0-9_.#/:-]{1,8}", value(*item, text)), 0..4)
            .prop_map(|entries| Json::Object(entries.into_iter().collect()))
            .boxed(),
        Kind::Structure(structure) => members(structure.members, text).prop_map(Json::Object).boxed(),
    }
}

/// A document of some of `members`.
pub fn members(members: &'static [Member], text: &BoxedStrategy<String>) -> BoxedStrategy<Document> {
    let some: Vec<_> = members.iter().map(|member| prop::option::weighted(0.7, value(member.kind, text))).collect();
    some.prop_map(|values| {
        let given = members.iter().zip(values).filter_map(|(member, value)| Some((member.name.to_owned(), value?)));
        given.collect()
    })
    .boxed()
}

/// Puts something else in the place of a value somewhere in a document.
#[derive(Debug, Clone)]
pub struct Mutation {
    at: usize,
    put: Json,
}

/// Any mutation.
pub fn any_mutation() -> impl Strategy<Value = Mutation> {
    let put = prop_oneof![3 => any_json(), 1 => any_text().prop_map(Json::from)];
    (any::<usize>(), put).prop_map(|(at, put)| Mutation { at, put })
}

impl Mutation {
    /// The value with something else in it.
    pub fn apply(&self, json: &mut Json) {
        let count = count(json);
        place(json, &mut (self.at % count), &self.put);
    }
}

fn count(json: &Json) -> usize {
    1 + match json {
        Json::Array(items) => items.iter().map(count).sum(),
        Json::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn place(json: &mut Json, left: &mut usize, put: &Json) -> bool {
    if *left == 0 {
        *json = put.clone();
        return true;
    }
    *left -= 1;
    match json {
        Json::Array(items) => items.iter_mut().any(|item| place(item, left, put)),
        Json::Object(members) => members.values_mut().any(|value| place(value, left, put)),
        _ => false,
    }
}

/// Whether a terminal could act on the character or a reader be misled by it. Written from the Unicode charts and
/// not with the program's own function, which is what is tested.
pub fn is_dangerous(character: char) -> bool {
    let code = u32::from(character);
    let is_control = code < 0x20 || (0x7f..0xa0).contains(&code);
    let is_bidi = matches!(code, 0x61c | 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069);
    is_control || is_bidi || matches!(code, 0x2028 | 0x2029 | 0xfffe | 0xffff)
}

/// Fails if `text` has a dangerous character other than those in `allowed`.
#[track_caller]
pub fn assert_harmless(text: &str, allowed: &str) {
    let found = text.chars().find(|character| is_dangerous(*character) && !allowed.contains(*character));
    assert!(found.is_none(), "{found:?} in {text:?}");
}
