//! What is said of a call that a signal ends, at whatever moment, and that it ends.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::common::signals::{Signal, send};
use crate::common::{Run, World, error, http, read};

const READ: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const TOKENED: &str = "meetings create-meeting --external-meeting-id standup --media-region us-east-1";
const ABSOLUTE: &str = "meetings delete-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const ONCE: &str = "voice create-voice-connector --name pbx --require-encryption";
const LIST: &str = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// A server that gives each request the next answer, and then none. Says when a request has come.
fn server(answers: Vec<Vec<u8>>) -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (come, has_come) = channel();
    thread::spawn(move || {
        let mut answers = answers.into_iter();
        let mut held = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            if read(&mut stream).is_none() {
                continue;
            }
            let answer = answers.next();
            if let Some(answer) = &answer {
                let _ = stream.write_all(answer);
            }
            let _ = come.send(());
            if answer.is_none() {
                held.push(stream);
            }
        }
    });
    (url, has_come)
}

/// A server that takes connections and says nothing, not even in the handshake of TLS.
fn mute() -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let (come, has_come) = channel();
    thread::spawn(move || {
        let mut held = Vec::new();
        for stream in listener.incoming() {
            held.push(stream.unwrap());
            let _ = come.send(());
        }
    });
    (url, has_come)
}

fn command(world: &World, url: &str, words: &str) -> Command {
    let mut command = world.chimectl();
    command.args(words.split_whitespace()).args(["--endpoint-url", url]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn wait(come: &Receiver<()>) {
    come.recv_timeout(Duration::from_secs(60)).unwrap();
}

fn ended(child: Child) -> Run {
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs words until `come` has come this many times, and sends a signal then.
fn interrupted(words: &str, (url, come): (String, Receiver<()>), times: usize, signal: Signal) -> Run {
    let child = command(&World::new(), &url, words).arg("--cli-error-format=json").spawn().unwrap();
    (0..times).for_each(|_| wait(&come));
    send(signal, &child);
    ended(child)
}

#[track_caller]
fn says(run: &Run, hint: &str, (attempts, unknown, retryable): (u64, bool, bool)) {
    let said: Json = serde_json::from_str(&run.stderr).unwrap_or_else(|why| panic!("{why}: {run:?}"));
    assert!(said["Hints"].to_string().contains(hint), "{hint}: {run:?}");
    let found = (&said["Attempts"], &said["OutcomeUnknown"], &said["Retryable"]);
    assert_eq!(found, (&json!(attempts), &json!(unknown), &json!(retryable)), "{run:?}");
}

#[test]
fn the_class_of_the_operation_decides_what_is_said_of_a_request_under_way() {
    for (words, hint, known) in [
        (READ, "Nothing was changed; you can run it again.", (1, false, true)),
        (TOKENED, "It is safe to run it again with --client-request-token ", (1, true, true)),
        (ABSOLUTE, "It might have taken effect. It is safe to run it again", (1, true, true)),
        (ONCE, "To see whether it took effect: chimectl voice list-voice-connectors", (1, true, false)),
    ] {
        let run = interrupted(words, server(Vec::new()), 1, Signal::INT);
        says(&run, hint, known);
        assert_eq!((run.status, run.stdout.as_str()), (130, ""), "{run:?}");
    }
}

#[test]
fn every_signal_has_the_status_that_a_shell_reports_of_it() {
    for (signal, status, word) in
        [(Signal::INT, 130, "interrupted"), (Signal::TERM, 143, "terminated"), (Signal::HUP, 129, "hung up")]
    {
        let run = interrupted(ONCE, server(Vec::new()), 1, signal);
        says(&run, "The outcome is unknown", (1, true, false));
        assert!(run.status == status && run.stderr.contains(&format!("\"Message\": \"{word}\"")), "{run:?}");
    }
}

#[test]
fn what_has_not_left_is_said_to_be_so() {
    for words in [READ, TOKENED, ABSOLUTE, ONCE] {
        says(&interrupted(words, mute(), 1, Signal::INT), "Nothing was sent.", (1, false, true));
    }
    // Credentials are asked for first.
    let world = World::new();
    let (url, _) = server(Vec::new());
    let fifo = world.home.path().join("asked");
    let program = format!("#!/bin/sh\necho > {}\nexec sleep 60\n", fifo.display());
    let script = world.home.path().join("slow.sh");
    std::fs::write(&script, program).unwrap();
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    world.configure(&format!("[default]\ncredential_process = sh {}\n", script.display()));
    let mut command = world.bare();
    command.args(ONCE.split_whitespace()).args([
        "--endpoint-url",
        &url,
        "--region",
        "us-east-1",
        "--cli-error-format=json",
    ]);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let child = command.env("PATH", path).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::fs::read_to_string(&fifo).unwrap();
    send(Signal::INT, &child);
    says(&ended(child), "Nothing was sent.", (0, false, true));
}

#[test]
fn what_was_refused_so_far_had_no_effect() {
    for refusal in [error(429, "ThrottledClientException", "slow down"), http(429, &[("retry-after", "60")], "")] {
        let slow = String::from_utf8(refusal).unwrap().replacen("\r\n", "\r\nretry-after: 60\r\n", 1);
        let (url, come) = server(vec![slow.into_bytes()]);
        let child = command(&World::new(), &url, ONCE)
            .arg("--cli-error-format=json")
            .arg("--debug")
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.unwrap();
        wait(&come);
        // The answer has been read when it is shown.
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.starts_with("< ") {
            line.clear();
            assert!(errors.read_line(&mut line).unwrap() > 0);
        }
        thread::sleep(Duration::from_millis(200));
        send(Signal::INT, &child);
        let mut rest = String::new();
        errors.read_to_string(&mut rest).unwrap();
        let json = rest.find("{\n").map_or("", |at| &rest[at..]).to_owned();
        says(&Run { stderr: json, ..ended(child) }, "Nothing was changed; you can run it again.", (1, false, true));
    }
}

#[test]
fn a_list_says_where_it_goes_on_behind_what_was_printed() {
    let page = |token: &str| {
        let body = json!({ "Attendees": [{ "AttendeeId": token }], "NextToken": token });
        http(200, &[], &body.to_string())
    };
    for format in ["ndjson", "text", "csv", "yaml-stream"] {
        let words = format!("{LIST} --output {format}");
        let run = interrupted(&words, server(vec![page("one"), page("two")]), 3, Signal::INT);
        says(&run, "printed before this. To continue from here, add --starting-token ", (1, false, true));
        assert!(run.stdout.contains("one"), "{run:?}");
        let token = run.stderr.split("--starting-token ").nth(1).unwrap().split('"').next().unwrap();
        // The page that comes next, in the AWS CLI's form.
        let expected = ["eyJOZXh0VG9rZW4iOiJ0d28ifQ==", "eyJOZXh0VG9rZW4iOiJvbmUifQ=="];
        assert!(expected.contains(&token), "{token}");
    }
    // What is printed when all is there is not there yet, and would be lost with a token.
    for words in ["json", "yaml", "table", "ndjson --query Attendees", "text --query Attendees"] {
        let words = format!("{LIST} --output {words}");
        let run = interrupted(&words, server(vec![page("one"), page("two")]), 3, Signal::INT);
        says(&run, " fetched but not printed", (1, false, true));
        assert!(run.stdout.is_empty() && !run.stderr.contains("--starting-token"), "{run:?}");
    }
    // Nobody is told of the pages of a list that prints none.
    let run = interrupted(&format!("{LIST} --output off"), server(vec![page("one"), page("two")]), 3, Signal::INT);
    assert!(!run.stderr.contains("page") && !run.stderr.contains("--starting-token"), "{run:?}");
}

/// All was there, and a part of it is printed.
#[test]
fn a_list_that_is_cut_off_in_printing_is_said_to_be() {
    let attendees = vec![json!({ "AttendeeId": "a".repeat(1000) }); 1000];
    let pages = [Some("one"), None]
        .map(|token| http(200, &[], &json!({ "Attendees": attendees, "NextToken": token }).to_string()));
    for format in ["json", "yaml", "table"] {
        let (url, come) = server(pages.to_vec());
        let words = format!("{LIST} --output {format} --cli-error-format json");
        let mut child = command(&World::new(), &url, &words).spawn().unwrap();
        (0..2).for_each(|_| wait(&come));
        let mut output = child.stdout.take().unwrap();
        output.read_exact(&mut [0; 1]).unwrap();
        send(Signal::INT, &child);
        let run = ended(child);
        says(&run, "The printed list is incomplete.", (1, false, true));
        assert!(run.status == 130 && !run.stderr.contains("--starting-token"), "{run:?}");
        drop(output);
    }
}

/// Whatever stands in the way of the output: a pipe that nobody reads, of one page and of many, and standard error with it.
#[test]
fn a_full_pipe_holds_nothing_up() {
    let attendees = vec![json!({ "AttendeeId": "a".repeat(1000) }); 1000];
    for (format, token) in [
        ("json", None),
        ("ndjson", None),
        ("ndjson", Some("more")),
        ("text", None),
        ("table", None),
        ("yaml", None),
        ("csv", None),
    ] {
        let body = json!({ "Attendees": attendees, "NextToken": token }).to_string();
        let (url, come) = server(vec![http(200, &[], &body)]);
        let mut child = command(&World::new(), &url, &format!("{LIST} --output {format}")).spawn().unwrap();
        wait(&come);
        let mut first = [0; 1];
        let mut output = child.stdout.take().unwrap();
        output.read_exact(&mut first).unwrap();
        send(Signal::INT, &child);
        let run = ended(child);
        assert!(run.status == 130 && run.stderr.starts_with("interrupted\n"), "{format}: {run:?}");
        drop(output);
    }
    // Both streams in one pipe: there is no place for a word, and the command ends all the same.
    let body = json!({ "Attendees": attendees }).to_string();
    let (url, come) = server(vec![http(200, &[], &body)]);
    let world = World::new();
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut command = command(&world, &url, LIST);
    let mut child = command.stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap();
    drop(command);
    wait(&come);
    reader.read_exact(&mut [0; 1]).unwrap();
    send(Signal::INT, &child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

/// Runs a shell that says `ignoring` first, and interrupts the program in it.
#[cfg(target_os = "linux")]
#[test]
fn a_signal_that_is_ignored_stays_so() {
    for (signal, name, status) in [(Signal::INT, "INT", 143), (Signal::HUP, "HUP", 143)] {
        let (url, come) = server(Vec::new());
        let world = World::new();
        let line = format!("trap '' {name}; exec {} {ONCE} --endpoint-url {url}", env!("CARGO_BIN_EXE_chimectl"));
        let mut shell = Command::new("sh");
        shell.args(["-c", &line]).env_clear().env("HOME", world.home.path()).env("AWS_REGION", "us-east-1");
        shell.env("AWS_ACCESS_KEY_ID", "a").env("AWS_SECRET_ACCESS_KEY", "b").stderr(Stdio::piped());
        let child = shell.spawn().unwrap();
        wait(&come);
        send(signal, &child);
        send(Signal::TERM, &child);
        let run = ended(child);
        assert!(run.status == status && run.stderr.starts_with("terminated\n"), "{run:?}");
    }
}

/// The answer has come, and only its printing is interrupted.
#[test]
fn an_answer_that_was_not_printed_is_said_to_be_there() {
    let body = json!({ "VoiceConnector": { "VoiceConnectorId": "vc1", "Name": "n".repeat(1_000_000) } }).to_string();
    let (url, come) = server(vec![http(201, &[], &body)]);
    let mut child = command(&World::new(), &url, ONCE).arg("--cli-error-format=json").spawn().unwrap();
    wait(&come);
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut [0; 1]).unwrap();
    send(Signal::INT, &child);
    let run = ended(child);
    says(
        &run,
        "CreateVoiceConnector succeeded (VoiceConnectorId vc1). Running it again would do it twice.",
        (1, false, false),
    );
}
