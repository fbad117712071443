//! Secrets: whatever operation they are given to, and in whatever form, nothing that a person is shown holds them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chimectl::api::Document;
use chimectl::api::check::{Strictness, check};
use chimectl::api::kind::Kind;
use chimectl::api::operation::{Member, Operation};
use chimectl::api::redact::Redaction;
use chimectl::aws::environment::Environment;
use chimectl::aws::transport::DryRun;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process::{self, InProcess};
use chimectl::cli::input::{Flags, Whole, gather};
use chimectl::sandbox::{Clock, Log, Sandbox, Store};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use tokio::runtime::Builder;

use super::generated::{OPERATIONS, any_text, cases};
use super::process::on_a_pipe;
use crate::common::examples::example_input;

/// What is looked for. Neither JSON nor a URL escapes any of it.
const MARK: &str = "Zq9SecretMarkX4";

/// Whether the mark is in a text, as it is or in base64 at whatever place in it.
fn has_mark(text: &str) -> bool {
    text.contains(MARK)
        || (0..3).any(|before| {
            let encoded = BASE64.encode(format!("{}{MARK}", "x".repeat(before)));
            // The first and the last letters depend on what stands before and behind.
            text.contains(&encoded[4..encoded.len() - 4])
        })
}

/// Which members are secret.
type Secret = fn(&Member) -> bool;

/// In errors and dry runs.
const CREDENTIAL: Secret = Member::is_credential;

/// In debug output and logs.
const PRIVATE: Secret = |member| member.sensitive;

/// Puts the mark, with other text around it, into every secret member, to the end. Gives how many there were.
fn mark(members: &'static [Member], document: &mut Document, secret: &str, is_secret: Secret) -> usize {
    let mut marked = 0;
    for member in members {
        if is_secret(member) {
            document.insert(member.name.to_owned(), filled(member.kind, secret));
            marked += 1;
        } else if let Some(value) = document.get_mut(member.name) {
            marked += mark_inside(member.kind, value, secret, is_secret);
        } else if member.kind.has(is_secret) {
            let mut value = filled(member.kind, "x");
            marked += mark_inside(member.kind, &mut value, secret, is_secret);
            document.insert(member.name.to_owned(), value);
        }
    }
    marked
}

fn mark_inside(kind: Kind, json: &mut Json, secret: &str, is_secret: Secret) -> usize {
    match (kind, json) {
        (Kind::Structure(structure), Json::Object(document)) => mark(structure.members, document, secret, is_secret),
        (Kind::List(item), Json::Array(items)) => {
            items.iter_mut().map(|json| mark_inside(*item, json, secret, is_secret)).sum()
        }
        (Kind::Map(item), Json::Object(entries)) => {
            entries.values_mut().map(|json| mark_inside(*item, json, secret, is_secret)).sum()
        }
        _ => 0,
    }
}

/// A value of a kind, with this text where it can have one.
fn filled(kind: Kind, text: &str) -> Json {
    match kind {
        Kind::Text | Kind::Choice(_) => text.into(),
        Kind::Integer | Kind::Float => 1.into(),
        Kind::Timestamp => "2026-11-22T21:32:00Z".into(),
        Kind::Boolean => true.into(),
        Kind::List(item) => json!([filled(*item, text)]),
        Kind::Map(item) => json!({ "key": filled(*item, text) }),
        Kind::Structure(structure) => {
            structure.members.iter().map(|member| (member.name.to_owned(), filled(member.kind, text))).collect()
        }
    }
}

/// An operation that takes a secret, with its example.
fn any_of(is_secret: Secret) -> impl Strategy<Value = (&'static Operation, Document)> {
    let takes = |operation: &&&Operation| {
        operation.members.iter().any(|member| is_secret(member) || member.kind.has(is_secret))
    };
    let found: Vec<&'static Operation> = OPERATIONS.iter().filter(takes).copied().collect();
    prop::sample::select(found).prop_map(|operation| (operation, example_input(operation)))
}

/// An operation with an input in whose secrets the mark is.
fn any_marked(is_secret: Secret) -> impl Strategy<Value = (&'static Operation, Document)> {
    let some = any_of(is_secret);
    (some, any_text(), any_text()).prop_filter_map("has no secrets", move |((operation, mut input), before, behind)| {
        let secret = format!("{before}{MARK}{behind}");
        (mark(operation.members, &mut input, &secret, is_secret) > 0).then_some((operation, input))
    })
}

fn run<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn no_unreadable_flag_shows_a_secret((operation, input) in any_marked(CREDENTIAL), damage in any_text(), at in any::<prop::sample::Index>()) {
        for (name, value) in &input {
            let member = operation.member(name).unwrap();
            let shorthand = match value {
                Json::Object(_) | Json::Array(_) => value.to_string().replace('"', "").replace(':', "="),
                Json::String(text) => text.clone(),
                scalar => scalar.to_string(),
            };
            let secret = member.is_credential() || member.kind.has(CREDENTIAL);
            for text in [value.to_string(), shorthand].into_iter().filter(|_| secret) {
                let place = text.char_indices().map(|(at, _)| at).nth(at.index(text.chars().count().max(1))).unwrap_or(0);
                let word = format!("{}{damage}{}", &text[..place], &text[place..]);
                // A word that names a file shows the name.
                prop_assume!(!word.starts_with("file"));
                let mut flags = Flags::default();
                flags.push(member, vec![word.clone()]);
                let (document, problems) = gather(operation, &flags, None, &Environment::of_process());
                for problem in problems {
                    prop_assert!(!has_mark(&format!("{} {}", problem.place(), problem.message)), "{problem:?} of {word:?}");
                }
                prop_assert!(document.len() <= 1);
            }
        }
    }

    #[test]
    fn no_unreadable_whole_input_shows_a_secret((operation, input) in any_marked(CREDENTIAL), at in any::<prop::sample::Index>(), damage in any_text()) {
        let json = Json::Object(input);
        for yaml in [false, true] {
            let text = if yaml { super::whole_inputs::yaml(&json) } else { json.to_string() };
            let place = text.char_indices().map(|(at, _)| at).nth(at.index(text.chars().count())).unwrap_or(0);
            let text = format!("{}{damage}{}", &text[..place], &text[place..]);
            // A path is shown.
            prop_assume!(!text.starts_with("file"));
            let whole = if yaml { Whole::Yaml(&text) } else { Whole::Json(&text) };
            let (_, problems) = gather(operation, &Flags::default(), Some(whole), &Environment::of_process());
            for problem in problems {
                prop_assert!(!has_mark(&problem.message), "{problem:?}");
            }
        }
    }

    #[test]
    fn no_shown_request_has_a_secret((operation, input) in any_marked(CREDENTIAL)) {
        let dry_run = DryRun::default();
        let clients = in_process::clients(None, dry_run.clone());
        let _ = run(answer(&clients, operation, &input, None, None));
        // The SDK refuses an empty member of a path before it makes a request.
        if let Some(request) = dry_run.take() {
            let redaction = Redaction::of_credentials(operation, &input);
            let url = redaction.url(&request.url);
            let body = redaction.request_body(&request.body).map(|body| body.to_string()).unwrap_or_default();
            prop_assert!(!has_mark(&url) && !has_mark(&body), "{url} {body}");
        }
    }
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn no_error_in_an_input_shows_a_secret((operation, input) in any_marked(CREDENTIAL)) {
        for strictness in [Strictness::Full, Strictness::Service, Strictness::Sendable] {
            for problem in check(operation, &input, strictness) {
                prop_assert!(!has_mark(&format!("{} {}", problem.place(), problem.message)), "{problem:?}");
            }
        }
    }

    #[test]
    fn no_line_of_debug_has_a_secret((operation, input) in any_marked(PRIVATE)) {
        let case = json!({ "do": "call", "service": operation.service.name(), "operation": operation.name, "input": input });
        let printed = on_a_pipe(&case);
        prop_assert!(!has_mark(&printed.stderr), "{}", printed.stderr);
        prop_assert_eq!(&printed.stdout, "");
    }

    #[test]
    fn no_line_of_the_log_has_a_secret((operation, mut input) in any_marked(PRIVATE)) {
        // By the ARN the sandbox knows whose tags are meant, and so what of them is a secret.
        if let Some(arn) = input.get_mut("ResourceARN") {
            *arn = example_input(operation)["ResourceARN"].clone();
        }
        let log = tempfile::NamedTempFile::new().unwrap();
        let sandbox = Sandbox::new(Store::in_memory().unwrap(), Clock::Instant).logged(Some(Log::to(log.path()).unwrap()));
        let sandbox = InProcess::new(sandbox);
        let clients = in_process::clients(None, sandbox);
        let _ = run(answer(&clients, operation, &input, None, None));
        let lines = std::fs::read_to_string(log.path()).unwrap();
        prop_assert!(!has_mark(&lines), "{lines}");
    }
}

#[test]
fn many_operations_have_secrets() {
    let count = OPERATIONS
        .iter()
        .filter(|operation| operation.members.iter().any(|member| PRIVATE(member) || member.kind.has(PRIVATE)))
        .count();
    assert!(count > 70, "{count}");
    let before = format!("ab{MARK}cd");
    for text in [
        before.clone(),
        BASE64.encode(&before),
        BASE64.encode(format!("x{before}")),
        BASE64.encode(format!("xy{before}")),
    ] {
        assert!(has_mark(&text));
    }
}
