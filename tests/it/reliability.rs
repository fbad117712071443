//! What happens when something goes wrong, for each class of operation: every row of `docs/reliability.md` is played by a
//! server that does exactly that, and the requests are counted. `UPDATE=1 cargo test --test it reliability::` rewrites the
//! tables of the page.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use chimectl::api::class::Class;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;
use chimectl::text::hyphenated;
use serde_json::Value as Json;

use crate::common::{Run, World, error, http, read, run};

/// What the server does with one request.
#[derive(Clone)]
enum Step {
    /// Nobody listens.
    Refuse,
    /// The connection breaks when the request has come.
    Reset,
    /// No answer comes in time.
    Silence,
    /// These bytes are the answer, after which the connection ends.
    Answer(Vec<u8>),
}

/// What is known after a failure.
#[derive(Clone, Copy, PartialEq)]
pub enum Known {
    /// The request had no effect, and is sent again.
    NoEffect,
    /// The request may have had its effect.
    Nothing,
    /// The request was refused, and would be again.
    Refused,
}

/// A row of the table: what fails, how the server plays it, and what is known then.
struct Row(&'static str, Vec<Step>, Known);

/// What fails in each row of the table, and what is known then.
pub fn failures() -> Vec<(&'static str, Known)> {
    rows().iter().map(|Row(what, _, known)| (*what, *known)).collect()
}

fn cut(status: u16, body: &str) -> Step {
    let mut bytes = http(status, &[], body);
    bytes.truncate(bytes.len() - body.len() / 2);
    Step::Answer(bytes)
}

fn rows() -> Vec<Row> {
    let refused = |status, code| Step::Answer(error(status, code, "no"));
    let plain = |status, body| Step::Answer(http(status, &[], body));
    let with = |status, headers: &[(&str, &str)], body| Step::Answer(http(status, headers, body));
    vec![
        Row("the name is not known, the connection is refused, or TLS fails", vec![Step::Refuse], Known::NoEffect),
        Row(
            "429, with whatever code in the header or the body, or with none",
            vec![
                refused(429, "ThrottledClientException"),
                refused(429, "ThrottlingException"),
                plain(429, r#"{"Code": "TooManyRequestsException"}"#),
                plain(429, ""),
                with(429, &[("retry-after", "0")], "<html>slow down</html>"),
            ],
            Known::NoEffect,
        ),
        Row(
            "a code that asks for fewer requests, with another status",
            vec![refused(400, "ThrottlingException"), plain(503, r#"{"__type": "x#SlowDown:"}"#)],
            Known::NoEffect,
        ),
        Row("503 with a code of the service", vec![refused(503, "ServiceUnavailableException")], Known::NoEffect),
        Row(
            "the service says that the request did not arrive in time",
            vec![refused(400, "RequestTimeoutException")],
            Known::NoEffect,
        ),
        Row(
            "500, with or without a code",
            vec![refused(500, "ServiceFailureException"), plain(500, "")],
            Known::Nothing,
        ),
        Row(
            "502, 504, and 503 of something else",
            vec![plain(502, "<html>bad gateway</html>"), plain(504, ""), plain(503, "<html></html>")],
            Known::Nothing,
        ),
        Row("the connection breaks after the request", vec![Step::Reset], Known::Nothing),
        Row("no response arrives in time", vec![Step::Silence], Known::Nothing),
        Row(
            "the response breaks off",
            vec![
                cut(200, r#"{"Meeting": {"MeetingId": "m"}}"#),
                cut(201, r#"{"Meeting": {"MeetingId": "m"}}"#),
                cut(500, r#"{"Code": "ServiceFailureException"}"#),
                Step::Answer(b"HTTP/1.1 2".to_vec()),
            ],
            Known::Nothing,
        ),
        Row("the server does not speak HTTP", vec![Step::Answer(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())], Known::Nothing),
        Row("the credentials have expired", vec![refused(403, "ExpiredTokenException")], Known::NoEffect),
        Row(
            "the clock is wrong",
            vec![Step::Answer(http(
                403,
                &[("x-amzn-errortype", "InvalidSignatureException"), ("date", "Wed, 01 Jan 2020 00:00:00 GMT")],
                r#"{"Message": "Signature expired"}"#,
            ))],
            Known::NoEffect,
        ),
        Row(
            "any other 4xx",
            vec![
                refused(400, "BadRequestException"),
                refused(403, "InvalidSignatureException"),
                refused(409, "ConflictException"),
                refused(400, "ResourceLimitExceededException"),
                plain(408, ""),
                cut(404, r#"{"Code": "NotFoundException"}"#),
            ],
            Known::Refused,
        ),
        Row("501, which says that nobody can do it", vec![plain(501, "")], Known::Refused),
        Row(
            "the response redirects elsewhere",
            vec![with(302, &[("location", "http://127.0.0.1:1/")], "")],
            Known::Refused,
        ),
    ]
}

/// An operation of each class, with a command line that is enough.
const CALLS: [(Class, &str); 4] = [
    (Class::Read, "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"),
    (Class::Tokened, "meetings create-meeting --external-meeting-id standup --media-region us-east-1"),
    (Class::Absolute, "meetings delete-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"),
    (Class::Once, "voice create-voice-connector --name pbx --require-encryption"),
];

/// A server that goes through `steps`, and then answers with success. Gives its address and counts the requests.
fn server(steps: Vec<Step>) -> (String, Arc<Mutex<usize>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        let mut steps = steps.into_iter();
        let mut held: Vec<TcpStream> = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let Some(_) = read(&mut stream) else { continue };
            *counted.lock().unwrap() += 1;
            match steps.next() {
                None => stream.write_all(&http(200, &[], "{}")).unwrap(),
                Some(Step::Answer(bytes)) => stream.write_all(&bytes).unwrap(),
                Some(Step::Silence) => held.push(stream),
                Some(Step::Reset | Step::Refuse) => drop(stream),
            }
        }
    });
    (format!("http://{address}"), count)
}

/// An address at which nobody listens.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

fn call(world: &World, url: &str, words: &str, environment: &[(&str, &str)]) -> Run {
    let mut command = world.chimectl();
    command.args(words.split_whitespace()).args(["--endpoint-url", url, "--cli-error-format", "json"]);
    // The first waits of the SDKs' retries of 2026 are shorter.
    command.args(["--cli-read-timeout", "1"]).env("AWS_NEW_RETRIES_2026", "true");
    run(command.envs(environment.iter().copied()))
}

fn said(run: &Run) -> Json {
    serde_json::from_str(run.stderr.trim()).unwrap_or_else(|why| panic!("{why}: {run:?}"))
}

/// What is expected of a call of `class` whose first request fails like this: how many requests come, and the exit status.
pub fn expected(class: Class, known: Known) -> (usize, i32) {
    match known {
        Known::Nothing if class == Class::Once => (1, 255),
        Known::NoEffect | Known::Nothing => (2, 0),
        Known::Refused => (1, 254),
    }
}

fn play(row: &Row, step: &Step, class: Class, words: &str) {
    let (what, known) = (row.0, row.2);
    let world = World::new();
    if matches!(step, Step::Refuse) {
        for url in [nobody(), "http://nowhere.invalid:1".to_owned(), server(Vec::new()).0.replace("http:", "https:")] {
            let run = call(&world, &url, words, &[("AWS_MAX_ATTEMPTS", "3")]);
            let said = said(&run);
            assert_eq!((run.status, &said["Attempts"]), (255, &Json::from(3)), "{what} {class:?} {url}: {run:?}");
            assert!(said["Message"].as_str().unwrap().contains("did not reach the service"), "{run:?}");
            assert_eq!(
                (&said["OutcomeUnknown"], &said["Retryable"]),
                (&Json::Bool(false), &Json::Bool(true)),
                "{run:?}"
            );
        }
        return;
    }
    let (url, count) = server(vec![step.clone()]);
    let run = call(&world, &url, words, &[]);
    let found = (*count.lock().unwrap(), run.status);
    assert_eq!(found, expected(class, known), "{what} {class:?}: {run:?}");
    if run.status == 0 {
        // What was done is not spoken of, but whose clock it is has to set it.
        let is_of_clock = run.stderr.starts_with("Note: this machine's clock is wrong");
        assert!(run.stderr.lines().count() == usize::from(is_of_clock), "{what} {class:?}: {run:?}");
        assert_eq!(is_of_clock, what == "the clock is wrong", "{class:?}: {run:?}");
        return;
    }
    let said = said(&run);
    let is_unknown = known == Known::Nothing;
    assert_eq!(said["OutcomeUnknown"], is_unknown, "{what} {class:?}: {run:?}");
    assert_eq!(said["Retryable"], false, "{what} {class:?}: {run:?}");
    assert_eq!(said["Attempts"], 1, "{what} {class:?}: {run:?}");
    let words = said.to_string();
    assert_eq!(words.contains("chimectl voice list-voice-connectors"), is_unknown, "{what} {class:?}: {run:?}");
    assert!(!words.contains("did not reach"), "{run:?}");
}

#[test]
fn every_row_of_the_table_is_played_for_every_class() {
    for row in rows() {
        thread::scope(|scope| {
            for step in &row.1 {
                for (class, words) in CALLS {
                    let row = &row;
                    scope.spawn(move || play(row, step, class, words));
                }
            }
        });
    }
}

/// Whatever is set, what may have been done once is not done twice.
#[test]
fn no_setting_repeats_what_may_have_been_done() {
    let (class, words) = CALLS[3];
    assert_eq!(class, Class::Once);
    for environment in [("AWS_RETRY_MODE", "adaptive"), ("AWS_RETRY_MODE", "legacy"), ("AWS_MAX_ATTEMPTS", "20")] {
        for step in [Step::Reset, cut(201, r#"{"VoiceConnector": {}}"#), Step::Answer(http(500, &[], ""))] {
            let (url, count) = server(vec![step]);
            let run = call(&World::new(), &url, words, &[environment]);
            assert_eq!((run.status, *count.lock().unwrap()), (255, 1), "{environment:?} {run:?}");
        }
    }
}

#[test]
fn a_second_request_that_finds_the_work_done_is_a_success() {
    let lost = || vec![Step::Reset, Step::Answer(error(404, "NotFoundException", "gone"))];
    // The second answer may be lost too, as long as its head says what it is.
    let head = http(404, &[("x-amzn-errortype", "NotFoundException")], "0123456789");
    let cut_off = || vec![Step::Reset, Step::Answer(head[..head.len() - 5].to_vec())];
    for steps in [lost(), cut_off()] {
        let run = call(&World::new(), &server(steps).0, CALLS[2].1, &[]);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{run:?}");
    }

    let lost = || vec![Step::Reset, Step::Answer(error(409, "ConflictException", "is a member"))];
    let arn = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    let words = format!(
        "messaging create-channel-membership --channel-arn {arn}/channel/c --member-arn {arn}/user/a --type DEFAULT --chime-bearer {arn}/user/b"
    );
    let run = call(&World::new(), &server(lost()).0, &words, &[]);
    assert_eq!(run.ok()["Member"]["Arn"], format!("{arn}/user/a"));

    // Without a lost answer it is the failure that it seems to be.
    let run = call(&World::new(), &server(lost()[1..].to_vec()).0, &words, &[]);
    assert_eq!(run.status, 254, "{run:?}");
}

#[test]
fn a_token_is_the_same_in_every_attempt_and_is_named_when_all_have_failed() {
    let (url, count) = server(vec![Step::Reset; 9]);
    let run = call(&World::new(), &url, CALLS[1].1, &[("AWS_MAX_ATTEMPTS", "2")]);
    let said = said(&run);
    assert_eq!((run.status, *count.lock().unwrap()), (255, 2), "{run:?}");
    assert_eq!((&said["OutcomeUnknown"], &said["Retryable"]), (&Json::Bool(true), &Json::Bool(true)), "{run:?}");
    assert!(said["Hints"].to_string().contains("--client-request-token "), "{run:?}");
}

/// Where all that comes are errors of a server, the token is named too: without it another one would be made.
#[test]
fn what_may_have_been_done_is_said_after_an_error_of_a_server_too() {
    for (number, hint) in [
        (1, "The outcome is unknown. It is safe to run it again with --client-request-token "),
        (2, "The outcome is unknown. It is safe to run it again: what is already done does not change."),
        (3, "The outcome is unknown. It was not sent again, because that could do it twice."),
    ] {
        let (url, _) = server(vec![Step::Answer(http(500, &[], "")); 9]);
        let run = call(&World::new(), &url, CALLS[number].1, &[("AWS_MAX_ATTEMPTS", "2")]);
        assert!(said(&run)["Hints"].to_string().contains(hint), "{run:?}");
    }
    let (url, _) = server(vec![Step::Answer(http(500, &[], "")); 9]);
    let run = call(&World::new(), &url, CALLS[0].1, &[("AWS_MAX_ATTEMPTS", "2")]);
    assert!(!said(&run)["Hints"].to_string().contains("unknown"), "{run:?}");
}

/// The connection is there, and its encryption does not come about: nothing has left.
#[test]
fn a_handshake_that_does_not_end_has_sent_nothing() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || listener.incoming().collect::<Vec<_>>());
    let run = call(&World::new(), &url, CALLS[3].1, &[("AWS_MAX_ATTEMPTS", "1")]);
    let said = said(&run);
    assert_eq!((run.status, &said["OutcomeUnknown"], &said["Retryable"]), (255, &Json::Bool(false), &Json::Bool(true)));
    assert!(run.stderr.contains("did not reach the service"), "{run:?}");
}

/// An operation of the class once is one with a token where the caller gives it.
#[test]
fn a_token_of_ones_own_makes_repeating_safe() {
    let words = "voice start-speaker-search-task --voice-connector-id abcdef1ghij2klmno3pqr4 --transaction-id \
                 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --voice-profile-domain-id abcdef1ghij2klmno3pqr4";
    for (more, expected) in [("", (255, 1)), (" --client-request-token again", (0, 2))] {
        let (url, count) = server(vec![Step::Reset]);
        let run = call(&World::new(), &url, &format!("{words}{more}"), &[]);
        assert_eq!((run.status, *count.lock().unwrap()), expected, "{run:?}");
    }
}

#[test]
fn the_service_says_how_long_to_wait() {
    let asked = |header: (&str, &str)| {
        vec![
            Step::Answer(http(429, &[header], "")),
            Step::Answer(http(503, &[header], r#"{"Code": "ServiceUnavailableException"}"#)),
        ]
    };
    for header in [("x-amz-retry-after", "10"), ("retry-after", "0"), ("retry-after", "Wed, 01 Jan 2020 00:00:00 GMT")]
    {
        let (url, count) = server(asked(header));
        assert_eq!(call(&World::new(), &url, CALLS[3].1, &[]).status, 0);
        assert_eq!(*count.lock().unwrap(), 3);
    }
    // What is longer than anybody waits for is said at once.
    let (url, count) = server(asked(("retry-after", "100000")));
    let run = call(&World::new(), &url, CALLS[3].1, &[]);
    assert_eq!((run.status, *count.lock().unwrap()), (254, 1), "{run:?}");
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations()).copied()
}

#[test]
fn every_operation_has_its_class() {
    let named = |name: &str| operations().find(|operation| operation.name == name).unwrap().class();
    let mut counts = BTreeMap::new();
    for operation in operations() {
        *counts.entry(operation.class()).or_insert(0) += 1;
        let has_token = operation.member("ClientRequestToken").is_some_and(|member| member.required);
        assert!(!has_token || operation.class() != Class::Once, "{}", operation.name);
    }
    assert_eq!(counts.values().sum::<i32>(), 224);
    // Those that nothing makes safe: creates, orders, calls, starts and batch creates, and the call of a function.
    let once: Vec<_> = operations().filter(|operation| operation.class() == Class::Once).collect();
    assert_eq!(once.len(), 15);
    for operation in once {
        let verbs = ["Create", "BatchCreate", "Start", "UpdateSipMediaApplicationCall"];
        assert!(verbs.iter().any(|verb| operation.name.starts_with(verb)), "{}", operation.name);
    }
    for name in ["CreateChannelMembership", "BatchCreateChannelMembership", "CreateChannelBan", "RestorePhoneNumber"] {
        assert_eq!(named(name), Class::Absolute, "{name}");
    }
}

/// What stands before and after each table of the page.
const TABLES: [[&str; 2]; 2] = [
    ["<!-- The classes are made from the code. -->\n", "<!-- End of the classes. -->\n"],
    ["<!-- The failures are those that the tests play. -->\n", "<!-- End of the failures. -->\n"],
];

#[test]
fn the_page_of_reliability_is_current() {
    let mut classes = "\n| class | operations |\n|---|---|\n".to_owned();
    for (class, name) in
        [(Class::Read, "read"), (Class::Tokened, "with a token"), (Class::Absolute, "absolute"), (Class::Once, "once")]
    {
        let mut commands: Vec<_> = operations()
            .filter(|operation| operation.class() == class)
            .map(|operation| format!("`{}`", hyphenated(operation.name)))
            .collect();
        commands.sort_unstable();
        commands.dedup();
        let of = operations().filter(|operation| operation.class() == class).count();
        classes.push_str(&format!("| {name} ({of}) | {} |\n", commands.join(", ")));
    }
    let mut failures = "\n| failure | known | read, with a token, absolute | once |\n|---|---|---|---|\n".to_owned();
    for Row(what, _, known) in rows() {
        let (known, others, once) = match known {
            Known::NoEffect => ("it had no effect", "again", "again"),
            Known::Nothing => ("nothing", "again", "**not again**; exit status 255"),
            Known::Refused => ("it was refused", "not again", "not again"),
        };
        failures.push_str(&format!("| {what} | {known} | {others} | {once} |\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reliability.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut made = page.clone();
    for ([begin, end], table) in TABLES.iter().zip([classes, failures]) {
        let (before, rest) = made.split_once(begin).unwrap();
        let (_, after) = rest.split_once(end).unwrap();
        made = [before, begin, &table, "\n", end, after].concat();
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    } else {
        assert!(page == made, "UPDATE=1 cargo test --test it reliability:: rewrites {}", path.display());
    }
}

/// The wait of a process that nobody answers is the sum of what its attempts may take.
#[test]
fn silence_ends_after_the_attempts_that_are_set() {
    let (url, count) = server(vec![Step::Silence; 9]);
    let run = call(&World::new(), &url, CALLS[0].1, &[("AWS_MAX_ATTEMPTS", "2")]);
    assert_eq!((run.status, *count.lock().unwrap()), (255, 2), "{run:?}");
    assert!(
        said(&run)["Message"].as_str().unwrap().contains("got no response in time from http://127.0.0.1:"),
        "{run:?}"
    );
}
