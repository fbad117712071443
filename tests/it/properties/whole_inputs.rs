//! `--cli-input-json`, `--cli-input-yaml` and JSON after a flag: any bytes are an input or an error, and an input
//! without problems can be sent.

use std::fmt::Write as _;

use chimectl::api::check::{Strictness, check};
use chimectl::api::class::Class;
use chimectl::api::kind::Kind;
use chimectl::api::operation::Operation;
use chimectl::aws::credentials::Renewal;
use chimectl::aws::environment::Environment;
use chimectl::aws::recorder::Recorder;
use chimectl::aws::retries::Retries;
use chimectl::aws::transport::DryRun;
use chimectl::cli::in_process;
use chimectl::cli::input::{Flags, Whole, gather};
use proptest::prelude::*;
use serde_json::Value as Json;
use serde_yaml_ng::Value as Yaml;

use super::generated::{any_example, any_json, any_mutation, any_operation, any_text, cases, members};

/// Reads a whole input, checks it in every way, and builds the request if nothing is wrong with the types.
fn take(operation: &'static Operation, whole: Whole<'_>) -> Vec<String> {
    let (document, problems) = gather(operation, &Flags::default(), Some(whole), &Environment::of_process());
    let mut lines: Vec<_> = problems.iter().map(|problem| problem.message.clone()).collect();
    if !lines.is_empty() {
        assert!(document.is_empty());
        return lines;
    }
    for strictness in [Strictness::Full, Strictness::Service] {
        for problem in check(operation, &document, strictness) {
            let is_placed = !problem.place().is_empty() || document.contains_key("");
            assert!(!problem.message.is_empty() && is_placed, "{problem:?}");
        }
    }
    let problems = check(operation, &document, Strictness::Sendable);
    lines.extend(problems.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)));
    if lines.is_empty() {
        let clients = in_process::clients(None, DryRun::default());
        let sending = (operation.send)(
            &clients,
            &document,
            Recorder::new(None).attached(Retries::NONE, Class::Read, Renewal::default()),
        );
        assert!(sending.is_ok(), "{}: {:?} of {document:?}", operation.name, sending.err());
    }
    lines
}

/// Changes of a text that leave it near to what it was.
fn any_damage() -> impl Strategy<Value = Vec<(usize, String)>> {
    let insert = prop_oneof![
        prop::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\u{0}",
            "\u{feff}",
            "1e999",
            "-",
            "null",
            "nul",
            "\n",
            "\t",
            " ",
            "#",
            "&a",
            "*a",
            "!!int",
            "? ",
            "- ",
            "---\n",
            "...\n",
            "'",
            "|",
            ">",
            "%YAML 9\n",
            "<<: ",
        ])
        .prop_map(str::to_owned),
        any_text(),
    ];
    prop::collection::vec((any::<usize>(), insert), 0..4)
}

fn damaged(text: &str, damage: &[(usize, String)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, insert) in damage {
        let at = at % (letters.len() + 1);
        // What is put in also takes something away, so that a text loses its brackets too.
        let end = (at + insert.len() % 3).min(letters.len());
        letters.splice(at..end, insert.chars());
    }
    letters.into_iter().collect()
}

/// An operation with an input that may have the wrong types in it.
fn near_input() -> impl Strategy<Value = (&'static Operation, Json)> {
    let valid = any_example().prop_map(|(operation, input)| (operation, Json::Object(input)));
    let typed = any_operation().prop_flat_map(|operation| {
        let input = members(operation.members, &any_text().boxed()).prop_map(Json::Object);
        (Just(operation), input)
    });
    (prop_oneof![valid, typed], prop::collection::vec(any_mutation(), 0..3)).prop_map(
        |((operation, mut input), put)| {
            put.iter().for_each(|mutation| mutation.apply(&mut input));
            (operation, input)
        },
    )
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn any_json_of_nearly_the_right_form_is_an_input_or_an_error((operation, input) in near_input()) {
        let lines = take(operation, Whole::Json(&input.to_string()));
        prop_assert!(input.is_object() || lines[0].starts_with("expected a JSON object"), "{lines:?}");
    }

    #[test]
    fn any_text_near_json_is_an_input_or_an_error((operation, input) in near_input(), damage in any_damage()) {
        take(operation, Whole::Json(&damaged(&input.to_string(), &damage)));
    }

    #[test]
    fn any_text_near_yaml_is_an_input_or_an_error((operation, input) in near_input(), damage in any_damage()) {
        let text = yaml(&input);
        take(operation, Whole::Yaml(&damaged(&text, &damage)));
    }

    #[test]
    fn json_is_the_same_input_after_a_flag_and_as_a_whole((operation, input) in any_example()) {
        let mut flags = Flags::default();
        for (name, value) in &input {
            let member = operation.member(name).unwrap();
            let word = match (member.kind, value) {
                (Kind::List(_) | Kind::Map(_) | Kind::Structure(_), value) => value.to_string(),
                (_, Json::String(text)) => text.clone(),
                (_, scalar) => scalar.to_string(),
            };
            flags.push(member, vec![word]);
        }
        let (by_flags, problems) = gather(operation, &flags, None, &Environment::of_process());
        prop_assert_eq!(problems, []);
        let text = Json::Object(input.clone()).to_string();
        let (whole, problems) = gather(operation, &Flags::default(), Some(Whole::Json(&text)), &Environment::of_process());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(&by_flags, &whole);
        prop_assert_eq!(by_flags, input);
    }
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn any_text_is_an_input_or_an_error(operation in any_operation(), text in any_text()) {
        take(operation, Whole::Json(&text));
        take(operation, Whole::Yaml(&text));
    }

    #[test]
    fn yaml_and_json_are_the_same_input(json in any_json()) {
        let operation = super::generated::OPERATIONS[0];
        // YAML 1.2 has no numbers beyond 64 bits; as JSON they stay digits.
        prop_assume!(is_small(&json));
        // To the writer, which is of YAML 1.1, these end a line.
        prop_assume!(!json.to_string().contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']));
        // Numbers to saphyr, texts to the writer. Where a text is wanted, a number is refused.
        prop_assume!(!json.to_string().contains("++"));
        let text = format!("{{\"A\": {json}}}");
        let (from_json, problems) = gather(operation, &Flags::default(), Some(Whole::Json(&text)), &Environment::of_process());
        prop_assert_eq!(problems, []);
        let text = yaml(&Json::Object(from_json.clone()));
        let (from_yaml, problems) = gather(operation, &Flags::default(), Some(Whole::Yaml(&text)), &Environment::of_process());
        prop_assert_eq!(problems, [], "{}", text);
        prop_assert_eq!(from_yaml, from_json, "{}", text);
    }
}

/// The value in YAML, as an independent writer writes it. Whole numbers are the same in both.
pub fn yaml(json: &Json) -> String {
    fn same(json: &Json) -> Yaml {
        match json {
            Json::Null => Yaml::Null,
            Json::Bool(value) => Yaml::Bool(*value),
            Json::Number(number) => match number.as_i64() {
                Some(number) => Yaml::from(number),
                None => Yaml::from(number.as_f64().unwrap_or_default()),
            },
            Json::String(text) => Yaml::from(text.as_str()),
            Json::Array(items) => items.iter().map(same).collect(),
            Json::Object(members) => {
                Yaml::Mapping(members.iter().map(|(name, value)| (Yaml::from(name.as_str()), same(value))).collect())
            }
        }
    }
    serde_yaml_ng::to_string(&same(json)).unwrap()
}

/// Whether saphyr and the writer agree of the text: beyond the range of floats it is a number to one of them.
fn is_finite(text: &str) -> bool {
    !text.parse::<f64>().is_ok_and(f64::is_infinite)
}

fn is_small(json: &Json) -> bool {
    match json {
        Json::Number(number) => number.is_i64() && number.to_string() != "-0",
        Json::Array(items) => items.iter().all(is_small),
        Json::Object(members) => members.iter().all(|(name, value)| is_small(value) && is_finite(name)),
        Json::String(text) => is_finite(text),
        _ => true,
    }
}

#[test]
fn nesting_of_any_depth_ends_in_an_error() {
    let operation = super::generated::OPERATIONS.iter().find(|operation| operation.name == "CreateMeeting").unwrap();
    const MILLION: usize = 1_000_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let text = format!("{{\"Tags\": {}1{}}}", open.repeat(MILLION), close.repeat(MILLION));
        assert!(take(operation, Whole::Json(&text))[0].starts_with("not JSON: "));
        assert!(!take(operation, Whole::Json(&open.repeat(MILLION))).is_empty());
    }
    for open in ["[", "{a: ", "- ", "? ", "!!seq [", "&a ["] {
        assert!(!take(operation, Whole::Yaml(&open.repeat(MILLION))).is_empty(), "{open}");
    }
    let mut stairs = String::new();
    for depth in 0..2_000 {
        let _ = writeln!(stairs, "{}a:", " ".repeat(depth));
    }
    assert!(!take(operation, Whole::Yaml(&stairs)).is_empty());
    for word in ["[".repeat(MILLION), "{\"a\":".repeat(MILLION), "a=[".repeat(MILLION), "a={".repeat(MILLION)] {
        let mut flags = Flags::default();
        flags.push(operation.member("Tags").unwrap(), vec![word]);
        assert_eq!(gather(operation, &flags, None, &Environment::of_process()).1.len(), 1);
    }
}

#[test]
fn what_json_cannot_say_is_refused() {
    let operation = super::generated::OPERATIONS.iter().find(|operation| operation.name == "CreateMeeting").unwrap();
    for text in [
        r#"{"ClientRequestToken": "\ud800"}"#,
        r#"{"ClientRequestToken": "\udc00x"}"#,
        "{\"ClientRequestToken\": \"\u{0}\"}",
    ] {
        assert!(take(operation, Whole::Json(text))[0].starts_with("not JSON: "), "{text}");
    }
}
