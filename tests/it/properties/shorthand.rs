//! Shorthand: any text is a value or an error with its place, and what is written in shorthand is what is read.

use chimectl::api::Document;
use chimectl::api::check::{Strictness, check};
use chimectl::api::kind::Kind;
use chimectl::api::operation::{Member, Operation};
use chimectl::aws::environment::Environment;
use chimectl::cli::input::{Flags, gather};
use proptest::prelude::*;
use serde_json::Value as Json;

use super::generated::{OPERATIONS, any_text, cases, value};

/// Every member whose words may be shorthand.
fn takers() -> Vec<(&'static Operation, &'static Member)> {
    let all = OPERATIONS.iter().flat_map(|operation| operation.members.iter().map(move |member| (*operation, member)));
    all.filter(|(_, member)| matches!(item(member.kind), Kind::Map(_) | Kind::Structure(_))).collect()
}

/// What one word holds.
fn item(kind: Kind) -> Kind {
    match kind {
        Kind::List(item) => *item,
        other => other,
    }
}

fn any_taker() -> impl Strategy<Value = (&'static Operation, &'static Member)> {
    prop::sample::select(takers())
}

/// Text of the letters that shorthand gives a meaning.
fn near_shorthand() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => r#"([a-c]|[=,@{}\[\]"'\\ \n]|a=|Key=|=\[|\{b=|\\,|\PC){0,40}"#,
        1 => prop::collection::vec(any_text(), 0..6).prop_map(|parts| parts.join("=")),
    ]
}

/// The problems of the words after one flag, if there are any, else the document.
fn read(operation: &'static Operation, member: &'static Member, words: Vec<String>) -> Result<Document, Vec<String>> {
    let mut flags = Flags::default();
    flags.push(member, words);
    let (document, problems) = gather(operation, &flags, None, &Environment::of_process());
    let lines: Vec<_> = problems.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)).collect();
    if lines.is_empty() { Ok(document) } else { Err(lines) }
}

/// A value in shorthand; `style` varies quotes and blanks from place to place.
fn written(json: &Json, style: &mut u64) -> String {
    *style = style.rotate_left(7).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let blank = if *style & 8 == 0 { "" } else { " " };
    let list = |parts: Vec<String>| parts.join(&format!("{blank},{blank}"));
    match json {
        Json::String(text) => quoted(text, if *style & 16 == 0 { '"' } else { '\'' }),
        Json::Array(items) => {
            format!("[{blank}{}{blank}]", list(items.iter().map(|item| written(item, style)).collect()))
        }
        Json::Object(members) => format!("{{{blank}{}{blank}}}", pairs(members, style)),
        scalar => scalar.to_string(),
    }
}

fn pairs(members: &Document, style: &mut u64) -> String {
    members.iter().map(|(key, value)| format!("{key}={}", written(value, style))).collect::<Vec<_>>().join(",")
}

fn quoted(text: &str, quote: char) -> String {
    format!("{quote}{}{quote}", text.replace(quote, &format!("\\{quote}")))
}

/// Text without backslashes, because none can be written before a quote or at the end.
fn writable() -> BoxedStrategy<String> {
    any_text().prop_map(|text| text.replace('\\', "/")).boxed()
}

/// A member with a document that it takes.
fn any_written() -> impl Strategy<Value = (&'static Operation, &'static Member, Vec<Document>)> {
    any_taker().prop_flat_map(|(operation, member)| {
        let most = if matches!(member.kind, Kind::List(_)) { 4 } else { 2 };
        prop::collection::vec(value(item(member.kind), &writable()), 1..most).prop_filter_map(
            "is empty",
            move |items| {
                let documents: Option<Vec<_>> = items
                    .into_iter()
                    .map(|item| match item {
                        Json::Object(document) if !document.is_empty() => Some(document),
                        _ => None,
                    })
                    .collect();
                documents.map(|documents| (operation, member, documents))
            },
        )
    })
}

/// Names that no structure has, with values of any depth.
fn nested() -> impl Strategy<Value = Document> {
    let value = writable().prop_map(Json::String).prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::Array),
            prop::collection::vec(("[A-Za-z0-9_.#/:-]{1,8}", inner), 0..5)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    });
    prop::collection::vec(("x[A-Za-z0-9_.#/:-]{1,8}", value), 1..5).prop_map(|members| members.into_iter().collect())
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn any_text_is_a_value_or_an_error_with_its_place(
        (operation, member) in any_taker(),
        words in prop::collection::vec(near_shorthand(), 1..3),
    ) {
        match read(operation, member, words.clone()) {
            Err(lines) => {
                for line in &lines {
                    prop_assert!(line.starts_with(member.name), "{line}");
                    prop_assert!(line.lines().count() <= 3, "{line}");
                }
            }
            Ok(document) => {
                for problem in check(operation, &document, Strictness::Sendable) {
                    prop_assert_eq!(&problem.member, member.name);
                }
            }
        }
    }

    #[test]
    fn what_is_written_is_read((operation, member, documents) in any_written(), mut style in any::<u64>()) {
        let words: Vec<_> = documents.iter().map(|document| pairs(document, &mut style)).collect();
        let given: Vec<Json> = documents.into_iter().map(Json::Object).collect();
        let expected = match member.kind {
            Kind::List(_) => Json::Array(given),
            _ => given.into_iter().next_back().unwrap(),
        };
        let read = read(operation, member, words.clone());
        prop_assert_eq!(read.map(|mut document| document.remove(member.name)), Ok(Some(expected)), "{:?}", words);
    }

    #[test]
    fn what_no_structure_has_is_read_as_it_is_written(document in nested(), mut style in any::<u64>()) {
        let (operation, member) = prefetched();
        let word = pairs(&document, &mut style);
        let read = read(operation, member, vec![word.clone()]);
        prop_assert_eq!(read.map(|mut all| all.remove(member.name)), Ok(Some(Json::Object(document))), "{}", word);
    }

    #[test]
    fn a_key_that_comes_twice_is_refused(document in nested(), at in any::<prop::sample::Index>(), mut style in any::<u64>()) {
        let (operation, member) = prefetched();
        let again = document.keys().nth(at.index(document.len())).unwrap();
        let word = format!("{},{again}=z", pairs(&document, &mut style));
        let lines = read(operation, member, vec![word.clone()]).unwrap_err();
        prop_assert!(lines[0].contains("duplicate key"), "{word}: {lines:?}");
    }
}

/// A structure without secrets, whose errors show the text.
fn prefetched() -> (&'static Operation, &'static Member) {
    let operation = OPERATIONS.iter().find(|operation| operation.name == "PutVoiceConnectorOrigination").unwrap();
    (operation, operation.member("Origination").unwrap())
}
