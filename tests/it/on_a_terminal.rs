//! What differs on a terminal from a pipe or a file, and what does not.

use std::cell::Cell;
use std::fs;
use std::io::Read as _;
use std::process::Stdio;
use std::sync::mpsc;
use std::time::Duration;

use crate::common::terminal::{on_terminal, terminal};
use crate::common::{Run, Server, World, error, http};
use serde_json::{Value, json};

const LIST: &str = "voice list-phone-numbers";

fn numbers() -> Server {
    Server::answering(
        200,
        &json!({ "PhoneNumbers": [{ "PhoneNumberId": "+12065550100", "E164PhoneNumber": "+12065550100", "Status": "Assigned" }] })
            .to_string(),
    )
}

fn shown(words: &str, environment: &[(&str, &str)]) -> Run {
    let run = on_terminal(&World::new(), &numbers(), words, environment);
    assert_eq!(run.status, 0, "{run:?}");
    run
}

#[test]
fn a_terminal_gets_a_table_and_a_pipe_gets_json() {
    let terminal = shown(LIST, &[]);
    assert!(terminal.stdout.contains("│") || terminal.stdout.contains("─"), "{terminal:?}");
    let pipe = shown(&format!("{LIST} | cat"), &[]);
    assert!(pipe.stdout.starts_with("{\r\n    \"PhoneNumbers\""), "{pipe:?}");
    let flag = shown(&format!("{LIST} --output json"), &[]);
    assert_eq!(flag.stdout, pipe.stdout);
    assert_eq!(shown(LIST, &[("AWS_DEFAULT_OUTPUT", "json")]).stdout, pipe.stdout);
}

#[test]
fn every_format_for_programs_is_the_same_on_and_off_a_terminal() {
    for format in ["json", "ndjson", "yaml", "yaml-stream", "text", "csv"] {
        let terminal = shown(&format!("{LIST} --output {format}"), &[]).stdout;
        let pipe = shown(&format!("{LIST} --output {format} | cat"), &[]).stdout;
        // A terminal gets the line ends of CSV as its own.
        assert_eq!(terminal.replace('\r', ""), pipe.replace('\r', ""), "{format}");
    }
}

#[test]
fn colours_are_for_terminals_unless_they_are_turned_off() {
    let colored = |words: &str, environment: &[(&str, &str)]| shown(words, environment).stdout.contains("\u{1b}[3");
    assert!(colored(LIST, &[]));
    assert!(!colored(LIST, &[("NO_COLOR", "1")]));
    assert!(!colored(&format!("{LIST} --color off"), &[]));
    assert!(!colored(&format!("{LIST} --output table | cat"), &[]));
    assert!(colored(&format!("{LIST} --output table --color on | cat"), &[]));
}

/// Whether a terminal obeys a character: C0, DEL, C1, and those that turn the direction of writing.
fn controls(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_that_a_service_says_controls_a_terminal() {
    let wild = "a\u{1b}[2J\u{9b}1m\u{202e}b\u{7}";
    let answer = json!({ "PhoneNumbers": [{ "PhoneNumberId": wild, "OrderId": wild }] }).to_string();
    for format in ["json", "ndjson", "yaml", "yaml-stream", "text", "csv", "table"] {
        let server = Server::answering(200, &answer);
        let run = on_terminal(&World::new(), &server, &format!("{LIST} --color off --output {format}"), &[]);
        for control in ['\u{1b}', '\u{9b}', '\u{7}'] {
            assert!(!run.stdout.contains(control), "{format}: {run:?}");
        }
        // JSON keeps what is not ASCII as it is.
        let is_for_people = matches!(format, "table" | "text" | "csv");
        assert!(!is_for_people || !run.stdout.contains('\u{202e}'), "{format}: {run:?}");
    }
    let every: String = ('\0'..='\u{ffff}').filter(|character| controls(*character)).collect();
    for format in ["enhanced", "legacy", "json", "yaml", "text", "table"] {
        let words = format!("--cli-error-format {format}");
        let refusal = json!({ "Code": "BadRequestException", "Message": format!("a{every}b") }).to_string();
        let server = Server::new(move |_| http(400, &[("x-amzn-requestid", "r\u{9b}1m")], &refusal));
        let run = on_terminal(&World::new(), &server, &format!("{LIST} {words}"), &[]);
        assert_eq!(run.status, 254, "{run:?}");
        // The terminal itself ends its lines with a carriage return.
        let said = run.stdout.replace("\r\n", "");
        let is_wild = |character: &char| controls(*character) && !(*character == '\t' && format == "text");
        let wild: Vec<char> = said.chars().filter(is_wild).collect();
        // What was said is there all the same.
        assert!(wild.is_empty() && said.to_lowercase().contains("202e"), "{words}: {wild:?} in {run:?}");
    }
}

#[test]
fn a_terminal_that_does_not_know_its_width_has_the_usual_one() {
    let attendee = json!({ "AttendeeId": "a".repeat(36), "ExternalUserId": "alice" });
    let server = Server::answering(200, &json!({ "Attendees": [attendee] }).to_string());
    let words = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    let mut command = terminal(&World::new(), &server, words);
    // script(1) makes a terminal without a size if it is not called from one.
    let run = crate::common::run(command.env("COLUMNS", "").stdin(std::process::Stdio::null()));
    assert!(run.status == 0 && run.stdout.contains(&"a".repeat(36)) && run.stdout.contains("alice"), "{run:?}");
}

#[test]
fn only_data_goes_to_standard_output() {
    let two_pages = || {
        Server::new(|request| {
            let mut page = json!({ "PhoneNumbers": [{ "PhoneNumberId": "a" }] });
            if !request.target.contains("next-token") {
                page["NextToken"] = "two".into();
            }
            http(200, &[], &page.to_string())
        })
    };
    let world = World::new();
    let run = on_terminal(&world, &two_pages(), &format!("{LIST} --output json --debug 2>/dev/null"), &[]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["PhoneNumbers"].as_array().unwrap().len(), 2);
}

/// Two pages, the second of which waits for a word of the test. If that never comes, the program ends and the test with
/// it, so that nothing waits for ever.
fn waiting() -> (Server, mpsc::Receiver<()>, mpsc::Sender<()>) {
    let ((asked, is_asked), (go, word)) = (mpsc::channel(), mpsc::channel());
    let server = Server::new(move |request| {
        if !request.target.contains("next-token") {
            return http(
                200,
                &[],
                &json!({ "PhoneNumbers": [{ "PhoneNumberId": "a" }], "NextToken": "two" }).to_string(),
            );
        }
        let _ = asked.send(());
        let _ = word.recv_timeout(Duration::from_secs(60));
        let rest = [json!({ "PhoneNumberId": "b" }), json!({ "PhoneNumberId": "c" })];
        http(200, &[], &json!({ "PhoneNumbers": rest }).to_string())
    });
    (server, is_asked, go)
}

#[test]
fn a_person_who_waits_sees_how_far_a_list_has_come_and_nothing_is_left_of_it() {
    let world = World::new();
    let (listed, silent) = (world.home.path().join("listed"), world.home.path().join("silent"));
    let words = format!("{LIST} --output json");

    // A second list waits at least as long as the first, but with its standard error in a file.
    let (quiet_server, quiet_is_asked, quiet_go) = waiting();
    let quiet_words = format!("{words} 2>{}", silent.display());
    let quiet = terminal(&world, &quiet_server, &quiet_words).stdout(Stdio::piped()).spawn().unwrap();
    quiet_is_asked.recv_timeout(Duration::from_secs(60)).unwrap();

    let (server, _is_asked, go) = waiting();
    let mut command = terminal(&world, &server, &format!("{words} >{}", listed.display()));
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let (mut screen, mut shown, mut byte) = (child.stdout.take().unwrap(), String::new(), [0]);
    while !shown.ends_with("so far") && screen.read(&mut byte).unwrap() == 1 {
        shown.push(char::from(byte[0]));
    }
    assert_eq!(shown, "\r\u{1b}[K1 page, 1 item so far");
    go.send(()).unwrap();
    quiet_go.send(()).unwrap();
    let mut rest = String::new();
    screen.read_to_string(&mut rest).unwrap();
    assert_eq!((rest.as_str(), child.wait().unwrap().code()), ("\r\u{1b}[K", Some(0)));

    let json: Value = serde_json::from_str(&fs::read_to_string(listed).unwrap()).unwrap();
    assert_eq!(
        json,
        json!({ "PhoneNumbers": [{ "PhoneNumberId": "a" }, { "PhoneNumberId": "b" }, { "PhoneNumberId": "c" }] })
    );
    let quiet = quiet.wait_with_output().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&quiet.stdout).unwrap(), json);
    assert_eq!(fs::read_to_string(silent).unwrap(), "");
}

#[test]
fn what_was_deleted_is_said_to_a_person_alone() {
    let world = World::new();
    let gone = || Server::answering(204, "");
    let words = "meetings delete-meeting --meeting-id 309f81a5-ebe9-47f2-b318-0454ba17a00c";
    let run = on_terminal(&world, &gone(), words, &[]);
    assert_eq!(run.stdout, "Deleted meeting 309f81a5-ebe9-47f2-b318-0454ba17a00c.\r\n", "{run:?}");
    let run = on_terminal(&world, &gone(), &format!("{words} 2>&1 | cat"), &[]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{run:?}");
}

#[test]
fn a_person_sees_debug_output_indented_with_times_and_attempts() {
    let answers = Cell::new(0);
    let server = Server::new(move |_| match answers.replace(answers.get() + 1) {
        0 => error(503, "ServiceUnavailableException", "busy"),
        _ => http(200, &[], &json!({ "Meeting": { "MeetingId": "m", "ExternalMeetingId": "secret" } }).to_string()),
    });
    let words = "meetings get-meeting --meeting-id 309f81a5-ebe9-47f2-b318-0454ba17a00c --output off --debug";
    let run = on_terminal(&World::new(), &server, words, &[]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let first = |beginning: &str| lines.iter().position(|line| line.starts_with(beginning));
    assert!(first("< HTTP 503 after ").is_some(), "{run:?}");
    assert!(lines.iter().any(|line| line.starts_with("> GET ") && line.ends_with(" (attempt 2)")), "{run:?}");
    let body = first("< HTTP 200 after ").unwrap() + 1;
    let expected = ["< {", "<   \"Meeting\": {", "<     \"MeetingId\": \"m\",", "<     \"ExternalMeetingId\": \"***\""];
    assert_eq!(lines[body..body + 4], expected, "{run:?}");
}

#[test]
fn an_error_is_broken_at_blanks_on_a_terminal_and_nowhere_else() {
    let message = "the resource has a state in which what was asked for cannot be done now, as far as anybody can tell";
    let server = Server::new(move |_| error(409, "ConflictException", message));
    let narrow = [("COLUMNS", "60")];
    let words = "meetings get-meeting --meeting-id 00000000-0000-4000-8000-000000000000";
    let terminal = on_terminal(&World::new(), &server, words, &narrow).stdout.replace('\r', "");
    let pipe = on_terminal(&World::new(), &server, &format!("{words} 2>&1 | cat"), &narrow).stdout.replace('\r', "");
    let first = format!("An error occurred (ConflictException) when calling the GetMeeting operation: {message}");
    assert_eq!(pipe.lines().next(), Some(first.as_str()));
    assert!(terminal.starts_with("An error occurred (ConflictException) when calling the\nGetMeeting operation: the "));
    assert!(terminal.lines().all(|line| line.len() <= 60), "{terminal}");
    assert_eq!(terminal.split_whitespace().collect::<String>(), pipe.split_whitespace().collect::<String>());
    // What is wrong with a flag stands below the flag.
    let wrong = on_terminal(&World::new(), &server, "meetings get-meeting --meeting-id x --query 'a['", &narrow).stdout;
    let lines: Vec<&str> = wrong.lines().collect();
    assert!(lines.iter().all(|line| line.trim_end().len() <= 60), "{wrong}");
    let mark = lines.iter().position(|line| line.trim() == "^").unwrap();
    assert_eq!(lines[mark - 1].find("a["), lines[mark].find('^').map(|at| at - 2), "{wrong}");
}

#[test]
fn what_was_typed_is_not_repeated_above_a_list() {
    let app = "arn:aws:chime:us-east-1:123456789012:app-instance/a";
    let users = json!({
        "AppInstanceArn": app,
        "AppInstanceUsers": [{ "AppInstanceUserArn": format!("{app}/user/alice"), "Name": "Alice" }],
    });
    let server = Server::answering(200, &users.to_string());
    let words = format!("identity list-app-instance-users --app-instance-arn {app} --color off");
    let list = |more: &str| {
        let run = on_terminal(&World::new(), &server, &format!("{words}{more}"), &[]);
        run.stdout.replace('\r', "").lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()
    };
    let first = format!("ARNs begin with {app}/user/");
    assert_eq!(list("")[..2], [first.as_str(), "Name   AppInstanceUserArn"]);
    assert_eq!(list(" --wide")[0], format!("AppInstanceArn  {app}"));
}

#[test]
fn what_the_program_says_itself_fits_a_narrow_terminal() {
    let narrow = [("COLUMNS", "64")];
    let server = numbers();
    let found = on_terminal(&World::new(), &server, "search send message --color off --output table", &narrow);
    let lines: Vec<&str> = found.stdout.lines().collect();
    assert!(lines[0].starts_with("Command") && lines[2].starts_with("messaging send-channel-message"), "{found:?}");
    let who = on_terminal(&World::new(), &server, "whoami --sandbox --color off", &narrow).stdout.replace('\r', "");
    assert!(who.starts_with("Account      123456789012 (the sandbox)\nArn\n  arn:aws:iam::"), "{who}");
    assert!(
        who.contains("\nContext      not set\n") && who.contains("\nRegion       us-east-1 (AWS_REGION)\n"),
        "{who}"
    );
}

#[test]
fn help_that_nobody_asked_for_is_styled_like_the_other() {
    let styled = |environment: &[(&str, &str)]| on_terminal(&World::new(), &numbers(), "meetings", environment).stdout;
    assert!(styled(&[]).contains("\u{1b}[1m"), "{}", styled(&[]));
    assert!(!styled(&[("NO_COLOR", "1")]).contains('\u{1b}'));
}
