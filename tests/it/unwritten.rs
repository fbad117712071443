//! Standard output that cannot be written: a disk that is full is a failure, after which what was done is said; a reader that
//! has seen enough is none.

use std::fs::File;
use std::process::Stdio;

use serde_json::{Value as Json, json};

use crate::common::{Run, Server, World, http, run};

const ONCE: &str = "voice create-voice-connector --name pbx --require-encryption";
const TOKENED: &str = "meetings create-meeting --external-meeting-id standup --media-region us-east-1";

/// Runs words with a full disk for standard output.
fn onto_full_disk(words: &str, server: Option<&Server>) -> Run {
    let mut command = World::new().chimectl();
    command.args(words.split_whitespace());
    if let Some(server) = server {
        command.args(["--endpoint-url", &server.url]);
    }
    let child = command.stdout(File::options().write(true).open("/dev/full").unwrap()).stderr(Stdio::piped()).spawn();
    let output = child.unwrap().wait_with_output().unwrap();
    Run {
        status: output.status.code().unwrap_or(-1),
        stdout: String::new(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_call_that_was_made_is_said_to_be_made() {
    let server = Server::new(|request| match request.target.as_str() {
        "/meetings" => http(201, &[], &json!({ "Meeting": { "MeetingId": "m1", "MeetingArn": "arn:m1" } }).to_string()),
        _ => http(201, &[], &json!({ "VoiceConnector": { "VoiceConnectorId": "vc1" } }).to_string()),
    });
    for format in ["json", "ndjson", "text", "table", "yaml", "yaml-stream", "csv"] {
        let words = |command: &str| format!("{command} --output {format} --cli-error-format json");
        for (command, done, retryable) in [
            (ONCE, "CreateVoiceConnector succeeded (VoiceConnectorId vc1). Running it again would do it twice.", false),
            (
                TOKENED,
                "CreateMeeting succeeded (MeetingId m1, MeetingArn arn:m1). It is safe to run it again with --client-request-token ",
                true,
            ),
        ] {
            let run = onto_full_disk(&words(command), Some(&server));
            let said: Json = serde_json::from_str(&run.stderr).unwrap_or_else(|why| panic!("{why}: {run:?}"));
            assert!(run.status == 255 && said["Message"].as_str().unwrap().contains("standard output"), "{run:?}");
            let hints = said["Hints"].to_string();
            assert!(hints.contains("The call succeeded") && hints.contains(done), "{run:?}");
            let found = (&said["OutcomeUnknown"], &said["Retryable"], &said["Attempts"]);
            assert_eq!(found, (&json!(false), &json!(retryable), &json!(1)), "{run:?}");
        }
    }
    // What prints nothing has nothing that could not be printed.
    assert_eq!(onto_full_disk(&format!("{ONCE} --output off"), Some(&server)).status, 0);
    let server = Server::answering(200, r#"{"VoiceConnectors": [{"VoiceConnectorId": "vc1"}]}"#);
    let run = onto_full_disk("voice list-voice-connectors", Some(&server));
    assert!(run.status == 255 && run.stderr.contains("Hint: Nothing was changed; you can run it again.\n"), "{run:?}");
}

#[test]
fn what_the_program_says_of_itself_is_no_success_there_either() {
    for words in [
        "--help",
        "-h",
        "help",
        "--version",
        "meetings --help",
        "meetings get-meeting help",
        "completion bash",
        "sandbox export",
        "meetings get-meeting --generate-cli-skeleton",
        "voice list-voice-connectors --dry-run",
        "sandbox serve --in-memory",
    ] {
        let run = onto_full_disk(words, None);
        assert!(run.status == 255 && run.stderr.contains("cannot write to standard output"), "{words}: {run:?}");
        assert!(!run.stderr.contains("The call succeeded"), "{words}: {run:?}");
    }
}

/// Runs a line of a shell, in which `$C` is the program and `$AT` leads to the server.
#[cfg(unix)]
fn in_shell(line: &str, server: &Server) -> Run {
    let world = World::new();
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", line]).env_clear().env("HOME", world.home.path()).env("AWS_REGION", "us-east-1");
    shell.env("AWS_ACCESS_KEY_ID", "a").env("AWS_SECRET_ACCESS_KEY", "b").env("C", env!("CARGO_BIN_EXE_chimectl"));
    run(shell.env("AT", format!("--endpoint-url {}", server.url)))
}

/// A closed output is none, and what Rust puts in its place is no more than a place.
#[cfg(unix)]
#[test]
fn a_closed_output_is_a_failure_and_one_that_is_thrown_away_is_none() {
    let server = Server::new(|request| match request.target.as_str() {
        "/voice-connectors" if request.method == "POST" => {
            http(201, &[], &json!({ "VoiceConnector": { "VoiceConnectorId": "vc1" } }).to_string())
        }
        _ => http(200, &[], &json!({ "VoiceConnectors": [{ "VoiceConnectorId": "vc1" }] }).to_string()),
    });
    let made = "CreateVoiceConnector succeeded (VoiceConnectorId vc1). Running it again would do it twice.";
    for (words, said) in [
        (&format!("{ONCE} $AT") as &str, made),
        ("voice list-voice-connectors $AT", "Nothing was changed; you can run it again."),
        ("voice list-voice-connectors $AT --output ndjson", "Nothing was changed; you can run it again."),
        ("--version", ""),
        ("--help", ""),
        ("voice --help", ""),
        ("completion fish", ""),
        ("voice list-voice-connectors --dry-run", ""),
        ("meetings get-meeting --generate-cli-skeleton", ""),
    ] {
        for closed in [">&-", ">&- <&-", "1< /dev/null"] {
            let run = in_shell(&format!("$C {words} {closed}"), &server);
            let is_said =
                run.stderr.contains("cannot write to standard output: it is closed, or open for reading only");
            assert!(run.status == 255 && is_said && run.stderr.contains(said), "{words} {closed}: {run:?}");
        }
        // Nobody hears of it, and the status tells.
        assert_eq!(in_shell(&format!("$C {words} >&- 2>&- <&-"), &server).status, 255, "{words}");
        for open in ["> /dev/null", "1<> /dev/null", "> /dev/null 2>&- <&-", "<&-", "2>&-", "<&- 2>&-"] {
            let run = in_shell(&format!("$C {words} {open}"), &server);
            assert!(run.status == 0 && run.stdout.is_empty() == open.contains("null"), "{words} {open}: {run:?}");
        }
    }
    // What prints nothing has nothing that could not be printed.
    assert_eq!(in_shell(&format!("$C {ONCE} $AT --output off >&-"), &server).status, 0);
    // What a command starts has what the command has.
    let run = in_shell("$C sandbox exec -- sh -c 'echo x' >&-", &server);
    assert!(run.status != 0 && run.stdout.is_empty(), "{run:?}");
}

#[test]
fn a_reader_that_has_seen_enough_ends_in_success() {
    let server = Server::answering(201, &json!({ "VoiceConnector": { "Name": "n".repeat(1_000_000) } }).to_string());
    let world = World::new();
    for words in [&format!("{ONCE} --endpoint-url {}", server.url), "--help", "completion fish"] {
        let mut command = world.chimectl();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = command.args(words.split_whitespace()).stdout(writer).stderr(Stdio::piped()).spawn();
        let output = output.unwrap().wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()), "{words}");
    }
    // Nothing else is taken for it.
    assert_eq!(run(world.bare().arg("--version")).status, 0);
}
