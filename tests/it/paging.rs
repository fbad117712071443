//! Lists are fetched to the end, stopped where the user says, and resumed where they stopped.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::common::examples::shell_words;
use crate::common::{Request, Run, Server, World, error, formats, http};
use chimectl::api::operation::Operation;
use chimectl::api::paging::Paging;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;
use serde_json::{Value, json};

const LIST: &str = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

fn parameter<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let (_, query) = request.target.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")))
}

/// Seven attendees in pages of three, or of as many as the request asks for.
fn server() -> Server {
    Server::new(|request| {
        let size: usize = parameter(request, "max-results").map_or(3, |size| size.parse().unwrap());
        let start: usize =
            parameter(request, "next-token").map_or(0, |token| token.trim_start_matches("from-").parse().unwrap());
        let end = (start + size).min(7);
        let attendees: Vec<_> = (start..end).map(|number| json!({ "AttendeeId": format!("a{number}") })).collect();
        let mut page = json!({ "Attendees": attendees });
        if end < 7 {
            page["NextToken"] = format!("from-{end}").into();
        }
        http(200, &[], &page.to_string())
    })
}

fn ids(json: &Value) -> Vec<String> {
    json["Attendees"].as_array().unwrap().iter().map(|item| item["AttendeeId"].as_str().unwrap().to_owned()).collect()
}

fn list(server: &Server, words: &str) -> Run {
    World::new().call(server, &format!("{LIST} {words}"), &[])
}

#[test]
fn all_pages_become_one_document() {
    let server = server();
    let json = list(&server, "").ok();
    assert_eq!(ids(&json), ["a0", "a1", "a2", "a3", "a4", "a5", "a6"]);
    assert_eq!(json.as_object().unwrap().keys().collect::<Vec<_>>(), ["Attendees"]);
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn every_list_that_has_tokens_is_fetched_to_the_end() {
    let operations = Service::ALL.iter().flat_map(|service| service.operations());
    let (paged, single): (Vec<&Operation>, Vec<&Operation>) =
        operations.copied().partition(|operation| Paging::of(operation).is_some());
    assert_eq!(paged.len(), 31);
    for operation in single {
        assert!(operation.member("NextToken").is_none(), "{}", operation.name);
    }
    for operation in paged {
        assert_joined(operation);
    }
}

/// Asserts that the operation's example, when the answer is two pages, asks for both and prints the items of both.
fn assert_joined(operation: &'static Operation) {
    let name = operation.name;
    let items = Paging::of(operation).unwrap().items;
    let item = |page: u8| match name {
        // The one list whose items are no structures.
        "SearchAvailablePhoneNumbers" => json!(format!("+1206555010{page}")),
        _ => json!({ "Page": page }),
    };
    let pages = [
        json!({ items: [item(0), item(1)], "NextToken": "page-two" }).to_string(),
        json!({ items: [item(2)] }).to_string(),
    ];
    let asks_for_second = |request: &Request| format!("{}{}", request.target, request.body).contains("page-two");
    let server = Server::new(move |request| http(200, &[], &pages[usize::from(asks_for_second(request))]));

    let example = shell_words(operation.example);
    let mut words: Vec<&str> = example[1..].iter().map(String::as_str).chain(["--output", "json"]).collect();
    // A query sees nothing of made-up members.
    if let Some(at) = words.iter().position(|word| *word == "--query") {
        words.drain(at..at + 2);
    }
    let run = World::new().call(&server, "", &words);
    let requests: Vec<bool> = server.requests().iter().map(asks_for_second).collect();
    assert_eq!(requests, [false, true], "{name}: {run:?}");
    assert_eq!(run.ok(), json!({ items: [item(0), item(1), item(2)] }), "{name}");
}

#[test]
fn other_members_come_from_the_first_page() {
    let server = Server::new(|request| match parameter(request, "next-token") {
        None => http(200, &[], r#"{"ChannelArn": "first", "ChannelMemberships": [], "NextToken": "two"}"#),
        Some(_) => http(200, &[], r#"{"ChannelArn": "second", "ChannelMemberships": []}"#),
    });
    let channel = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
    let user = "arn:aws:chime:us-east-1:123456789012:app-instance/a/user/alice";
    let words = format!("messaging list-channel-memberships --channel-arn {channel} --chime-bearer {user}");
    for format in ["json", "table"] {
        let run = World::new().call(&server, &format!("{words} --output {format} --query ChannelArn"), &[]);
        assert_eq!(run.stdout.trim().trim_matches('"'), "first", "{run:?}");
    }
    assert_eq!(World::new().call(&server, &words, &[]).ok()["ChannelArn"], "first");
}

#[test]
fn the_document_looks_the_same_whether_it_came_in_one_page_or_in_three() {
    assert_eq!(list(&server(), "").stdout, list(&server(), "--page-size 7").stdout);
}

#[test]
fn the_page_size_is_the_services_max_results() {
    let server = server();
    assert_eq!(ids(&list(&server, "--page-size 5").ok()).len(), 7);
    let sizes: Vec<_> =
        server.requests().iter().map(|request| parameter(request, "max-results").unwrap().to_owned()).collect();
    assert_eq!(sizes, ["5", "5"]);
}

#[test]
fn a_list_can_be_stopped_in_the_middle_of_a_page_and_resumed_there() {
    let server = server();
    let mut seen = Vec::new();
    let mut words = "--max-items 2".to_owned();
    for _ in 0..4 {
        let json = list(&server, &words).ok();
        seen.extend(ids(&json));
        match json["NextToken"].as_str() {
            Some(token) => words = format!("--max-items 2 --starting-token {token}"),
            None => break,
        }
    }
    assert_eq!(seen, ["a0", "a1", "a2", "a3", "a4", "a5", "a6"]);
}

#[test]
fn a_stop_at_the_end_of_a_page_resumes_with_the_next_one_and_a_stop_at_the_end_has_no_token() {
    let server = server();
    let json = list(&server, "--max-items 3").ok();
    let rest = list(&server, &format!("--starting-token {}", json["NextToken"].as_str().unwrap())).ok();
    assert_eq!(ids(&rest), ["a3", "a4", "a5", "a6"]);
    assert_eq!(list(&server, "--max-items 7").ok().get("NextToken"), None);
}

#[test]
fn one_raw_request_keeps_the_services_token() {
    for words in ["--no-paginate", "--max-results 3"] {
        let server = server();
        let json = list(&server, words).ok();
        assert_eq!((ids(&json).len(), &json["NextToken"]), (3, &json!("from-3")), "{words}");
        assert_eq!(server.requests().len(), 1, "{words}");
    }
    assert_eq!(ids(&list(&server(), "--next-token from-5").ok()), ["a5", "a6"]);
}

#[test]
fn a_token_of_the_service_can_be_the_starting_token() {
    assert_eq!(ids(&list(&server(), "--starting-token from-5").ok()), ["a5", "a6"]);
}

#[test]
fn a_query_is_over_the_whole_list() {
    assert_eq!(list(&server(), "--query length(Attendees)").stdout, "7\n");
}

#[test]
fn ndjson_prints_items_as_pages_arrive_and_says_how_to_go_on_after_a_failure() {
    let healthy = server();
    assert_eq!(list(&healthy, "--output ndjson").stdout.lines().count(), 7);

    let broken = Server::new(|request| match parameter(request, "next-token") {
        Some("two") => error(404, "NotFoundException", "Gone"),
        Some(_) => http(200, &[], r#"{"Attendees": [{"AttendeeId": "a1"}], "NextToken": "two"}"#),
        None => http(200, &[], r#"{"Attendees": [{"AttendeeId": "a0"}], "NextToken": "one"}"#),
    });
    let run = list(&broken, "--output ndjson");
    assert_eq!((run.status, run.stdout.as_str()), (254, "{\"AttendeeId\":\"a0\"}\n{\"AttendeeId\":\"a1\"}\n"));
    let token = run.stderr.rsplit_once("--starting-token ").unwrap().1.trim();
    list(&broken, &format!("--starting-token {token}"));
    assert_eq!(parameter(broken.requests().last().unwrap(), "next-token"), Some("two"), "{}", run.stderr);
    // What is printed when all is there is lost, and a token would leave it out.
    for words in ["json", "yaml", "table", "ndjson --query Attendees"] {
        let run = list(&broken, &format!("--output {words}"));
        assert!((run.status, run.stdout.as_str()) == (254, ""), "{run:?}");
        assert!(run.stderr.contains("2 pages were fetched but not printed."), "{run:?}");
        assert!(!run.stderr.contains("--starting-token"), "{run:?}");
    }
}

#[test]
fn the_next_page_is_asked_for_while_nobody_reads_the_first() {
    // More than a pipe holds.
    let body = json!({ "Attendees": [{ "AttendeeId": "a".repeat(1 << 20) }], "NextToken": "two" }).to_string();
    let server = Server::new(move |request| match parameter(request, "next-token") {
        None => http(200, &[], &body),
        Some(_) => http(200, &[], r#"{"Attendees": [{"AttendeeId": "b"}]}"#),
    });
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url]).args(LIST.split(' ')).args(["--output", "ndjson"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let patience = Instant::now() + Duration::from_secs(30);
    while server.requests().len() < 2 {
        assert!(Instant::now() < patience, "the second page is not asked for");
        thread::sleep(Duration::from_millis(5));
    }
    assert!(child.try_wait().unwrap().is_none());
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().map(|line| line.len() > 1 << 20).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_token_that_repeats_ends_the_list_with_an_error() {
    let server = Server::answering(200, r#"{"Attendees": [{"AttendeeId": "a"}], "NextToken": "again"}"#);
    let run = list(&server, "");
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("the same page token twice"), "{}", run.stderr);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn paging_options_that_have_no_meaning_are_refused() {
    let server = server();
    for words in ["--no-paginate --max-items 3", "--next-token t --page-size 2"] {
        assert_eq!(list(&server, words).status, 252, "{words}");
    }
    let get = World::new().call(
        &server,
        "meetings get-meeting --max-items 3 --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f",
        &[],
    );
    assert_eq!(get.status, 252);
    assert!(
        get.stderr.contains("--max-items: cannot be used because GetMeeting does not return pages"),
        "{}",
        get.stderr
    );
    let large = list(&server, "--page-size 101");
    assert!(large.stderr.contains("--page-size: must be 1 to 100, got 101"), "{}", large.stderr);
    assert!(server.requests().is_empty());
}

#[test]
fn a_starting_token_that_no_list_printed_is_refused() {
    // base64 of {"NextToken": 7}
    let run = list(&server(), "--starting-token eyJOZXh0VG9rZW4iOiA3fQ==");
    assert_eq!(run.status, 252, "{run:?}");
    assert!(run.stderr.contains("--starting-token"), "{}", run.stderr);
}

#[test]
fn tokens_of_the_older_form_are_starting_tokens() {
    assert_eq!(ids(&list(&server(), "--starting-token from-3___1").ok()), ["a4", "a5", "a6"]);
    assert_eq!(ids(&list(&server(), "--starting-token None___2 --max-items 2").ok()), ["a2", "a3"]);
}

#[test]
fn no_items_at_all_can_be_asked_for() {
    let json = list(&server(), "--max-items 0").ok();
    assert_eq!((ids(&json).len(), json["NextToken"].is_string()), (0, true));
    let run = list(&server(), "--max-items -1");
    assert!(run.stderr.contains("--max-items: -1 is too small; must be 0 or greater"), "{run:?}");
}

#[test]
fn numbers_of_items_are_read_as_by_python() {
    let server = server();
    let json = list(&server, "--max-items +0_2 --page-size 03").ok();
    assert_eq!((ids(&json).len(), parameter(&server.requests()[0], "max-results")), (2, Some("3")));
}

#[test]
fn a_whole_input_can_say_how_to_page() {
    let with = |config: &str, words: &str| {
        let server = server();
        let input = format!("--cli-input-json={{\"PaginationConfig\": {config}}}");
        let run = World::new().call(&server, &format!("{LIST} {words}"), &[&input]);
        (run, server)
    };
    let (run, server) = with(r#"{"MaxItems": 2, "PageSize": "5", "StartingToken": "from-1"}"#, "");
    assert_eq!(ids(&run.ok()), ["a1", "a2"]);
    assert_eq!(parameter(&server.requests()[0], "max-results"), Some("5"));
    // An option replaces all of it.
    let (run, server) = with(r#"{"MaxItems": 2}"#, "--page-size 4");
    assert_eq!((ids(&run.ok()).len(), server.requests().len()), (7, 2));
    for (config, words, message) in [
        (
            r#"{"MaxItems": -1}"#,
            "",
            "--cli-input-json PaginationConfig.MaxItems: expected a whole number from 0, found \"-1\"",
        ),
        (r#"{"MaxItem": 1}"#, "", "--cli-input-json PaginationConfig.MaxItem: unknown member; did you mean MaxItems?"),
        (r#"{"StartingToken": 1}"#, "", "PaginationConfig.StartingToken: expected text, found a number"),
        ("[]", "", "--cli-input-json PaginationConfig: expected an object, found an empty list"),
        (r#"{"MaxItems": 1}"#, "--no-paginate", "--cli-input-json PaginationConfig.MaxItems: cannot be used because"),
    ] {
        let (run, server) = with(config, words);
        assert_eq!((run.status, server.requests().len()), (252, 0), "{run:?}");
        assert!(run.stderr.contains(message), "{run:?}");
    }
}

/// Every way to ask for a part of a list.
const PARTS: [&str; 7] = [
    "",
    "--page-size 2",
    "--max-items 4",
    "--starting-token from-3",
    "--no-paginate",
    "--max-results 2",
    "--next-token from-3",
];

#[test]
fn formats_of_rows_have_an_item_in_a_row_whatever_part_of_a_list_is_asked_for() {
    for words in PARTS {
        let items = ids(&list(&server(), words).ok());
        let ndjson = list(&server(), &format!("{words} --output ndjson"));
        let lines = ndjson.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let found: Vec<_> = lines.map(|item| item["AttendeeId"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(found, items, "{words}: {ndjson:?}");
        let csv = list(&server(), &format!("{words} --output csv --columns AttendeeId"));
        assert_eq!(csv.stdout.lines().skip(1).collect::<Vec<_>>(), items, "{words}: {csv:?}");
        assert_eq!(ndjson.stderr, csv.stderr, "{words}");
        let text = list(&server(), &format!("{words} --output text"));
        let rows = text.stdout.lines().filter_map(|line| line.strip_prefix("ATTENDEES\t"));
        assert_eq!(rows.collect::<Vec<_>>(), items, "{words}: {text:?}");
    }
    let rest = list(&server(), "--no-paginate --output ndjson");
    assert_eq!(rest.stderr, "More items follow: --next-token from-3\n");
}

#[test]
fn every_format_says_on_standard_error_that_a_list_goes_on() {
    let token = list(&server(), "--max-items 2 --query NextToken --output text");
    assert_eq!(token.stderr, "", "{token:?}");
    let said = format!("More items follow: --starting-token {}", token.stdout);
    for format in formats() {
        for more in ["", "--query Attendees[].AttendeeId"] {
            let run = list(&server(), &format!("--max-items 2 --output {format} {more}"));
            // A query that a script makes has picked what the script wants.
            let is_said = more.is_empty() || format == "off";
            assert_eq!(run.stderr, if is_said { said.as_str() } else { "" }, "{format} {more}: {run:?}");
        }
        assert_eq!(list(&server(), &format!("--output {format}")).stderr, "", "{format}");
    }
    let picked = list(&server(), "--max-items 2 --output table --columns AttendeeId");
    assert_eq!((picked.stdout.lines().count(), picked.stderr), (4, said));
}
