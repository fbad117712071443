//! The memory that an answer takes: no more than twice its size as long as nobody asks a query of it, and never without a limit.
#![cfg(target_os = "linux")]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use std::{fs, thread};

use serde_json::{Value as Json, json};

use crate::common::{Run, Server, World, http, read};

const CREATE: &str = "voice create-voice-connector --name pbx --require-encryption";
const LIST: &str = "voice list-voice-connectors";

/// Runs words against `url` and gives the most memory that they have had, in bytes, with how they ended. What they print is
/// counted and forgotten.
fn peak(url: &str, words: &str) -> (u64, u64, Run) {
    let world = World::new();
    let mut command: Command = world.chimectl();
    command.args(words.split_whitespace()).args(["--endpoint-url", url]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut stdout, mut stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let status = format!("/proc/{}/status", child.id());
    let most = AtomicU64::new(0);
    // A high-water mark: whoever reads it late has it all the same, until the process is gone.
    let look = || {
        let status = fs::read_to_string(&status).unwrap_or_default();
        let kib = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        most.fetch_max(kib.unwrap_or(0_u64) << 10, Ordering::Relaxed);
    };
    let (printed, said, ended) = thread::scope(|scope| {
        let said = scope.spawn(move || {
            let mut said = String::new();
            stderr.read_to_string(&mut said).unwrap();
            said
        });
        let printed = scope.spawn(|| {
            let (mut part, mut printed) = (vec![0; 1 << 16], 0);
            loop {
                let count = stdout.read(&mut part).unwrap();
                look();
                printed += count as u64;
                if count == 0 {
                    return printed;
                }
            }
        });
        let ended = loop {
            look();
            if let Some(ended) = child.try_wait().unwrap() {
                break ended;
            }
            thread::sleep(Duration::from_millis(2));
        };
        (printed.join().unwrap(), said.join().unwrap(), ended)
    });
    let run = Run { status: ended.code().unwrap_or(-1), stdout: String::new(), stderr: said };
    (most.into_inner(), printed, run)
}

/// How many times its size an answer takes, beyond what a small one takes.
fn times(answer: impl Fn(usize) -> String, words: &str) -> f64 {
    let peak_of = |body: &str| {
        let server = Server::answering(201, body);
        let (peak, printed, run) = peak(&server.url, words);
        assert!(run.status == 0 && printed as usize >= body.len() / 4, "{words}: {printed} bytes printed, {run:?}");
        peak
    };
    let (small, large) = (answer(1), answer(12 << 20));
    let more = peak_of(&large).saturating_sub(peak_of(&small));
    more as f64 / large.len() as f64
}

/// Without a limit they took 4 to 16 times their size.
#[test]
fn one_long_text_takes_no_more_than_twice_its_size_and_in_a_table_three_times() {
    let answer = |length| json!({ "VoiceConnector": { "Name": "long\n".repeat(length / 6 + 1) } }).to_string();
    // A table shows it escaped.
    for (format, most) in [("json", 2.5), ("yaml", 2.5), ("text", 2.5), ("table", 3.5), ("csv", 2.5), ("ndjson", 2.5)] {
        let times = times(answer, &format!("{CREATE} --output {format}"));
        assert!(times < most, "{format}: {times}");
    }
}

/// As values they took 5 to 17 times their size.
#[test]
fn a_long_list_takes_no_more_than_twice_its_size_in_any_format() {
    let answer = |length| {
        let item = |number| json!({ "VoiceConnectorId": format!("vc-{number}"), "Name": "a list", "CreatedTimestamp": "2024-01-02T03:04:05.678Z", "RequireEncryption": true });
        json!({ "VoiceConnectors": (0..length / 240 + 1).map(item).collect::<Vec<Json>>() }).to_string()
    };
    for format in ["json", "yaml", "yaml-stream", "text", "table", "csv", "ndjson"] {
        let times = times(answer, &format!("{LIST} --output {format}"));
        assert!(times < 2.0, "{format}: {times}");
    }
}

/// A server that gives this, and then the same bytes again and again until nobody takes them any more.
fn endless(head: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            if read(&mut stream).is_some() && stream.write_all(head.as_bytes()).is_ok() {
                let chunk = format!("10000\r\n{}\r\n", "e".repeat(0x10000));
                while stream.write_all(chunk.as_bytes()).is_ok() {}
            }
        }
    });
    url
}

#[test]
fn of_an_error_its_beginning_is_read() {
    let message = r#"{"Message": "no"#;
    for (head, code) in [
        ("HTTP/1.1 400 X\r\ntransfer-encoding: chunked\r\nx-amzn-errortype: Gone\r\n\r\n", "Gone"),
        ("HTTP/1.1 400 X\r\ntransfer-encoding: chunked\r\n\r\n12\r\n{\"__type\": \"Gone\",\r\n", "Gone"),
        ("HTTP/1.1 404 X\r\ntransfer-encoding: chunked\r\n\r\n", "404"),
    ] {
        let (peak, _, run) = peak(&endless(head), CREATE);
        let first = format!("An error occurred ({code}) when calling the CreateVoiceConnector operation: ");
        assert!(run.status == 254 && run.stderr.starts_with(&first) && run.stderr.len() < 1000, "{run:?}");
        assert!(peak < 120 << 20, "{peak} bytes");
    }
    // Also of one that comes to an end.
    let server = Server::answering(409, &format!("{message}{}\"}}", "o".repeat(12 << 20)));
    let (peak, _, run) = peak(&server.url, CREATE);
    assert!(run.status == 254 && run.stderr.len() < 1000 && peak < 120 << 20, "{peak} bytes: {run:?}");
}

/// What is announced as longer than an answer can be is not read, and not asked for again.
#[test]
fn an_answer_beyond_the_limit_is_an_error_in_the_words_of_the_class() {
    const GET: &str = "voice get-voice-connector --voice-connector-id abcdefghijklmnopqrstuv";
    const TOKENED: &str = "meetings create-meeting --external-meeting-id standup --media-region us-east-1";
    for (words, hint, unknown) in [
        (CREATE, "To see whether it took effect: chimectl voice list-voice-connectors", true),
        (TOKENED, "It is safe to run it again with --client-request-token ", true),
        (GET, "Nothing was changed", false),
    ] {
        let head = http(201, &[], "");
        let head = String::from_utf8(head).unwrap().replace("content-length: 0", "content-length: 1073741825");
        let server = Server::new(move |_| head.clone().into_bytes());
        let (_, _, run) = peak(&server.url, &format!("{words} --cli-error-format json"));
        let said: Json = serde_json::from_str(&run.stderr).unwrap_or_else(|why| panic!("{why}: {run:?}"));
        let message = said["Message"].as_str().unwrap();
        assert!(
            run.status == 255 && message.ends_with("it is longer than 1024 MiB and was not read completely"),
            "{run:?}"
        );
        assert!(said["Hints"].to_string().contains(hint), "{run:?}");
        assert_eq!((&said["OutcomeUnknown"], server.requests().len()), (&json!(unknown), 1), "{run:?}");
    }
}
