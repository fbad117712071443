//! The small languages of the command line: words, page tokens, faults, durations, columns.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chimectl::api::Document;
use chimectl::api::answer::Answer;
use chimectl::api::error::{Error, Kind};
use chimectl::api::paging::Paging;
use chimectl::cli::output::{Picked, Shape, Sort, Subject};
use chimectl::cli::{self, Refusal};
use chimectl::jobs::pages::{Options, Page, Sink, each_page};
use chimectl::jobs::reached::{Fate, Reached};
use chimectl::sandbox::FaultRule;
use chimectl::services::Operations as _;
use chimectl::text::duration;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use tokio::runtime::Builder;

use super::generated::{any_json, any_operation, any_text, cases};

/// What a list has printed.
#[derive(Default)]
struct Listed {
    items: Vec<Json>,
    resume: Option<String>,
}

impl Sink for Listed {
    fn page(&mut self, mut page: Page) -> Result<(), Error> {
        if let Some(Json::Array(more)) = page.document.get_mut("Channels") {
            self.items.append(more);
        }
        if let Some(kept) = page.items {
            self.items.extend(kept.values().map(Result::unwrap));
        }
        self.resume = page.resume;
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Unseen
    }
}

/// The pages of a list of ten, three a page, with the tokens that the service gave: the same whether items are read or kept
/// as text.
fn pages(options: &Options) -> Result<(Vec<Json>, Option<String>), Error> {
    let (read, kept) = (pages_of(options, None), pages_of(options, Some("Channels")));
    assert_eq!(read.as_ref().ok(), kept.as_ref().ok());
    read
}

fn pages_of(options: &Options, list: Option<&str>) -> Result<(Vec<Json>, Option<String>), Error> {
    let operation = chimectl::api::service::Service::Messaging.operation("ListChannels").unwrap();
    let paging = Paging::of(operation).unwrap();
    let fetch = async |input: &Document| {
        let start: u64 = match input.get("NextToken").and_then(Json::as_str) {
            None => 0,
            Some(token) => token.parse().map_err(|_| Error::new(Kind::Other, "the service refuses the token"))?,
        };
        let end = (start.saturating_add(3)).min(10);
        let mut page = json!({ "Channels": (start..end).collect::<Vec<_>>() });
        if end < 10 {
            page["NextToken"] = end.to_string().into();
        }
        Ok(Answer::read(page.to_string().into(), list).unwrap())
    };
    let runtime = Builder::new_current_thread().build().unwrap();
    let reached = Reached::default();
    let listed = each_page(&paging, options, Document::new(), fetch, Listed::default(), &reached);
    let listed = runtime.block_on(listed)?;
    Ok((listed.items, listed.resume))
}

fn any_token() -> impl Strategy<Value = String> {
    let form = (prop_oneof![any_json(), Just(Json::Null), "[0-9]".prop_map(Json::from)], any_json(), any::<u64>());
    prop_oneof![
        any_text(),
        any_json().prop_map(|json| BASE64.encode(json.to_string())),
        form.prop_map(|(next, other, skip)| {
            let skip = if skip % 2 == 0 { Json::from(skip) } else { other };
            BASE64.encode(json!({ "NextToken": next, "boto_truncate_amount": skip }).to_string())
        }),
    ]
}

fn any_word() -> impl Strategy<Value = OsString> {
    let known = prop::sample::select(vec![
        "meetings",
        "messaging",
        "voice",
        "chime-sdk-identity",
        "sandbox",
        "serve",
        "tick",
        "completion",
        "bash",
        "help",
        "list-channels",
        "create-meeting",
        "--region",
        "--output",
        "json",
        "--query",
        "--columns",
        "--cli-error-format",
        "--page-size",
        "-1",
        "--help",
        "--version",
        "--tags",
        "--no-paginate",
        "--generate-cli-skeleton",
        "--fault",
        "--port",
        "--",
        "-",
        "--=",
        "--output=",
        "--color",
        "--app-instance-arn",
        "--media-region",
    ]);
    prop_oneof![3 => known.prop_map(OsString::from), 1 => any_text().prop_map(OsString::from), 1 => any_bytes()]
}

fn any_bytes() -> impl Strategy<Value = OsString> {
    prop::collection::vec(1..=u8::MAX, 0..12).prop_map(OsString::from_vec)
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn any_starting_token_is_a_page_or_an_error(token in any_token()) {
        let options = Options { starting_token: Some(token), ..Options::default() };
        if let Err(error) = pages(&options) {
            prop_assert!(error.message.contains("token"), "{error}");
        }
    }

    #[test]
    fn a_list_taken_in_pieces_is_the_list(sizes in prop::collection::vec(1..7_u64, 12)) {
        let mut items = Vec::new();
        let mut token = None;
        for size in sizes {
            let options = Options { starting_token: token.take(), max_items: Some(size) };
            let (more, resume) = pages(&options).unwrap();
            prop_assert!(more.len() as u64 <= size);
            items.extend(more);
            token = resume;
            if token.is_none() {
                break;
            }
        }
        prop_assert!(token.is_none());
        prop_assert_eq!(items, (0..10).map(Json::from).collect::<Vec<_>>());
    }

    #[test]
    fn any_duration_is_a_time_or_an_error(text in prop_oneof!["([0-9]{1,22}(ms|s|m|h|d|x|)){0,4}", any_text()]) {
        const HUNDRED_YEARS: Duration = Duration::from_secs(36_525 * 24 * 60 * 60);
        match duration::parse(&text) {
            Ok(duration) => prop_assert!(duration < HUNDRED_YEARS),
            Err(message) => prop_assert!(message.contains(&format!("{text:?}")), "{message}"),
        }
    }

    #[test]
    fn any_fault_is_a_rule_or_an_error(text in prop_oneof![
        "(\\*|GetMeeting|[A-Za-z]{0,8})=?(before-|after-|)(delay=|clock=-?|rate=|reset|cut|hang|[0-9]{0,6}|Throttling|)/?([0-9]{0,3}(ms|s|)|html|empty)(,retry-after=[0-9]{0,11}|):?(-?[0-9.eE]{0,5}x?|nan|inf|)",
        any_text(),
    ]) {
        if let Err(message) = FaultRule::parse(&text) {
            prop_assert!(!message.is_empty());
        }
    }

    #[test]
    fn any_columns_are_known_or_refused(operation in any_operation(), wanted in prop::collection::vec(any_text(), 0..4)) {
        let shape = Shape::of(operation);
        match shape.pick(&wanted) {
            Ok(Picked::These(names)) => prop_assert_eq!(names.len(), wanted.len()),
            Ok(Picked::Changed { more, less }) => prop_assert_eq!(more.len() + less.len(), wanted.len()),
            Err(message) => prop_assert!(message.starts_with("--columns: "), "{message}"),
        }
    }
}

proptest! {
    // clap builds the tree of commands for each case.
    #![proptest_config(cases(16))]

    #[test]
    fn any_words_are_a_command_or_an_error(words in prop::collection::vec(any_word(), 0..8)) {
        let words = std::iter::once("chimectl".into()).chain(words).collect();
        match cli::parse(words) {
            Ok(parsed) => prop_assert!(parsed.problems.iter().all(|problem| !problem.is_empty())),
            Err(Refusal::Asked(answer)) => prop_assert!(!answer.to_string().is_empty()),
            Err(Refusal::Unfinished(help)) => prop_assert!(help.to_string().contains("chimectl")),
            Err(Refusal::Wrong(error)) => prop_assert!(!error.message.is_empty() && !error.hints.is_empty()),
        }
    }

    #[test]
    fn every_documented_column_can_be_picked(operation in any_operation(), at in any::<prop::sample::Index>(), upper in any::<bool>()) {
        let shape = Shape::of(operation);
        let known = shape.columns();
        prop_assume!(!known.is_empty());
        let name = &known[at.index(known.len())];
        let wanted = if upper { name.to_uppercase() } else { name.clone() };
        for option in ["{}", "+{}", "-{}"] {
            let picked = shape.pick(&[option.replace("{}", &wanted)]).unwrap();
            let names = match &picked {
                Picked::These(names) => names,
                Picked::Changed { more, less } => if option.starts_with('+') { more } else { less },
            };
            prop_assert!(names.len() == 1 && names[0].eq_ignore_ascii_case(name), "{picked:?}");
        }
        let sort = Sort::of(&format!("-{wanted}"));
        let is_list = !matches!(shape.subject(), Subject::Whole | Subject::Object { .. });
        prop_assert_eq!(shape.sorted_by(&sort).is_ok_and(|column| column.eq_ignore_ascii_case(name)), is_list);
    }
}
