//! The faults that `--fault` plays: each does what `docs/sandbox.md` says, and with them every row of the table in
//! `docs/reliability.md` can be played for every class of operation.

use std::fs;
use std::thread;
use std::time::Instant;

use chimectl::api::class::Class;
use chimectl::sandbox::FAULT_FORMS;
use serde_json::Value as Json;

use crate::common::served::Served;
use crate::common::{Run, World, run};
use crate::reliability::{Known, expected, failures};

/// The rows of the table that a server can play, with the effects that play them.
const PLAYED: [(&str, &[&str]); 15] = [
    (
        "429, with whatever code in the header or the body, or with none",
        &["429", "429/ThrottlingException", "ThrottledClientException", "429/empty", "429/html,retry-after=0"],
    ),
    ("a code that asks for fewer requests, with another status", &["400/ThrottlingException", "SlowDown"]),
    ("503 with a code of the service", &["503", "503,retry-after=0"]),
    ("the service says that the request did not arrive in time", &["RequestTimeoutException"]),
    ("500, with or without a code", &["500", "after-500", "500/empty", "after-500/InternalFailure"]),
    ("502, 504, and 503 of something else", &["502/html", "503/html", "504/empty", "after-504/html"]),
    ("the connection breaks after the request", &["reset", "before-reset"]),
    ("no response arrives in time", &["hang", "before-hang"]),
    ("the response breaks off", &["cut"]),
    ("the server does not speak HTTP", &["garbage", "before-garbage"]),
    ("the credentials have expired", &["ExpiredTokenException"]),
    ("the clock is wrong", &["clock=15m", "clock=-2h"]),
    ("any other 4xx", &["400", "403/InvalidSignatureException", "ForbiddenException", "408/empty"]),
    ("501, which says that nobody can do it", &["501"]),
    ("the response redirects elsewhere", &["302", "307"]),
];

/// An operation of each class, with a command line that needs nothing to be there.
const CALLS: [(Class, &str, &str); 4] = [
    (Class::Read, "ListVoiceProfileDomains", "voice list-voice-profile-domains"),
    (
        Class::Tokened,
        "CreateMeeting",
        "meetings create-meeting --external-meeting-id standup --media-region us-east-1 --output off",
    ),
    (Class::Absolute, "UpdateGlobalSettings", "voice update-global-settings --voice-connector CdrBucket=bucket"),
    (Class::Once, "CreateVoiceConnector", "voice create-voice-connector --name pbx --require-encryption --output off"),
];

/// One call, with short waits; where no answer comes, none is waited for long.
fn call(world: &World, served: &Served, effect: &str, words: &str) -> Run {
    let mut command = world.chimectl();
    command.args(["--endpoint-url", &served.url]).env("AWS_NEW_RETRIES_2026", "true");
    if effect.ends_with("hang") {
        command.args(["--cli-read-timeout", "2"]);
    }
    run(command.args(words.split_whitespace()))
}

fn play(what: &str, known: Known, effect: &str) {
    let world = World::new();
    let log = world.home.path().join("log");
    // A clock that is wrong stays so.
    let count = if effect.starts_with("clock") { "" } else { ":1x" };
    let rules: String = CALLS.iter().map(|(_, name, _)| format!(" --fault {name}={effect}{count}")).collect();
    let served = Served::new(&world, &format!("--in-memory --log {}{rules}", log.display()));
    for (class, name, words) in CALLS {
        let run = call(&world, &served, effect, words);
        let lines = fs::read_to_string(&log).unwrap();
        let entries: Vec<Json> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let entries: Vec<_> = entries.iter().filter(|entry| entry["operation"] == name).collect();
        assert_eq!(
            (entries.len(), run.status),
            expected(class, known),
            "{what}, {effect}, {class:?}: {run:?}\n{lines}"
        );
        assert_eq!(entries[0]["fault"], effect, "{lines}");
        assert!(entries[1..].iter().all(|entry| entry["fault"].is_null()), "{lines}");
    }
    // What is made once is there once, or not at all, as the effect says.
    let is_after = effect.starts_with("after-") || ["reset", "hang", "cut", "garbage"].contains(&effect);
    let is_made = expected(Class::Once, known).1 == 0 || is_after;
    let found = call(&world, &served, effect, "voice list-voice-connectors --query VoiceConnectors[].Name").ok();
    assert_eq!(found.as_array().unwrap().len(), usize::from(is_made), "{what}, {effect}");
}

#[test]
fn every_failure_of_the_table_can_be_played() {
    // Where nobody listens, nothing can be asked to.
    let failures: Vec<_> = failures().into_iter().skip(1).collect();
    let rows: Vec<_> = failures.iter().map(|(what, _)| *what).collect();
    assert_eq!(rows, PLAYED.map(|(what, _)| what));
    for ((what, known), (_, effects)) in failures.into_iter().zip(PLAYED) {
        thread::scope(|scope| {
            for effect in effects {
                scope.spawn(move || play(what, known, effect));
            }
        });
    }
}

/// An answer to `GET /voice-connectors` under this rule, whose connection ends with it; `signed` at that time.
fn answer(served: &Served, signed: &str) -> String {
    let signature = match signed {
        "" => String::new(),
        time => format!("authorization: AWS4-HMAC-SHA256 Credential=A/B/C/D/E\r\nx-amz-date: {time}\r\n"),
    };
    let request = format!("GET /voice-connectors HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{signature}\r\n");
    served.raw(request.as_bytes())
}

/// The forms of an effect, each with an example, when the request was signed, how the answer begins and what is in it.
const EXAMPLES: [(&str, &str, &str, &str, &str); 13] = [
    ("STATUS", "429", "", "HTTP/1.1 429 ", "x-amzn-errortype: ThrottledClientException\r\n"),
    ("CODE", "ExpiredTokenException", "", "HTTP/1.1 403 ", "\"Code\":\"ExpiredTokenException\""),
    ("STATUS/CODE", "400/SlowDown", "", "HTTP/1.1 400 ", "x-amzn-errortype: SlowDown\r\n"),
    ("STATUS/html", "502/html", "", "HTTP/1.1 502 ", "content-type: text/html\r\n"),
    ("STATUS/empty", "503/empty", "", "HTTP/1.1 503 ", "content-length: 0\r\n"),
    ("reset", "before-reset", "", "", ""),
    ("cut", "cut", "", "HTTP/1.1 200 ", "\r\n\r\n{\"Voice"),
    // The connection stays open: `every_failure_of_the_table_can_be_played` waits for it.
    ("hang", "hang:0", "", "HTTP/1.1 200 ", ""),
    ("garbage", "garbage", "", "SSH-", ""),
    ("delay=DURATION", "delay=300ms", "", "HTTP/1.1 200 ", ""),
    ("clock=DURATION", "clock=-1h", "20990101T000000Z", "HTTP/1.1 403 ", "Signature not yet current: 20990101T000000Z"),
    ("rate=NUMBER/s", "rate=1/h", "", "HTTP/1.1 200 ", ""),
    ("…,retry-after=SECONDS", "429,retry-after=7", "", "HTTP/1.1 429 ", "retry-after: 7\r\n"),
];

#[test]
fn every_effect_does_what_the_page_says() {
    assert_eq!(FAULT_FORMS.map(|(form, _)| form), EXAMPLES.map(|(form, ..)| form));
    let world = World::new();
    for (form, effect, signed, begins, contains) in EXAMPLES {
        let served = Served::new(&world, &format!("--in-memory --fault ListVoiceConnectors={effect}"));
        let started = Instant::now();
        let found = answer(&served, signed);
        assert!(found.starts_with(begins) && found.contains(contains), "{form}: {found}");
        assert!(found.is_empty() == begins.is_empty(), "{form}: {found}");
        match effect {
            "cut" => assert!(!found.ends_with('}'), "{found}"),
            "delay=300ms" => assert!(started.elapsed().as_millis() >= 300),
            "rate=1/h" => assert!(answer(&served, "").starts_with("HTTP/1.1 429 "), "{form}"),
            // Whoever signs with the time of the service, which every answer has, is right.
            "clock=-1h" => assert!(found.contains("\r\ndate: ") && answer(&served, "").starts_with("HTTP/1.1 200 ")),
            _ => {}
        }
    }
}

/// Counts follow one another, because a rule is used up by what it befalls and by nothing else.
#[test]
fn rules_that_count_follow_one_another() {
    let world = World::new();
    let served =
        Served::new(&world, "--in-memory --fault *=500:1x --fault ListVoiceConnectors=429:2x --fault *=delay=1ms");
    let statuses: Vec<String> = (0..4).map(|_| answer(&served, "")[9..12].to_owned()).collect();
    assert_eq!(statuses, ["500", "429", "429", "200"]);
}

#[test]
fn what_is_no_rule_is_refused_with_what_is_allowed() {
    let world = World::new();
    for (rule, why) in [
        ("Nothing=429", "no operation is called Nothing; * = all operations"),
        ("*=200", "known: STATUS, CODE"),
        ("*=429:7", "or a number of requests such as 2x"),
        ("*=Nonesuch", "add a status, such as 400/Nonesuch"),
        ("*=rate=fast", "not a rate such as 10/s"),
        ("*=before-cut", "before- cannot be used with cut"),
    ] {
        let run = run(world.bare().args(["sandbox", "serve", "--in-memory", "--fault", rule]));
        assert_eq!(run.status, 252, "{rule}: {run:?}");
        assert!(run.stderr.contains(why) && run.stderr.contains("--fault"), "{rule}: {run:?}");
    }
}

/// `--verify-signatures` goes by the clock that a rule has made wrong.
#[test]
fn a_wrong_clock_is_the_clock_of_the_whole_service() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory --verify-signatures --fault *=clock=3h");
    let mut command = world.chimectl();
    command.env("AWS_ACCESS_KEY_ID", "AKIDSANDBOX").env("AWS_SECRET_ACCESS_KEY", "sandbox");
    let run = run(command.args(["--endpoint-url", &served.url, "voice", "list-voice-connectors"]));
    assert_eq!(run.ok()["VoiceConnectors"], Json::Array(Vec::new()));
}
