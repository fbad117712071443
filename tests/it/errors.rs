//! Bad input, missing configuration, broken networks: each with its exit status and a message that says what
//! happened, to which thing, and what to do.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::mpsc;
use std::time::Duration;

use serde_json::json;

use crate::common::{Run, Server, World, error, http, run};
use chimectl::api::facts::Traits;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;

const GET: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// Runs words that must be refused before anything is sent.
#[track_caller]
fn refused(words: &str, more: &[&str], messages: &[&str]) {
    let server = Server::answering(200, "{}");
    let run = World::new().call(&server, words, more);
    assert_eq!((run.status, run.stdout.as_str()), (252, ""), "{run:?}");
    assert!(server.requests().is_empty());
    for message in messages {
        assert!(run.stderr.contains(message), "{message:?} is not in {}", run.stderr);
    }
}

#[track_caller]
fn says(run: &Run, status: i32, messages: &[&str]) {
    assert_eq!(run.status, status, "{run:?}");
    for message in messages {
        assert!(run.stderr.contains(message), "{message:?} is not in {}", run.stderr);
    }
}

#[test]
fn missing_flags_are_all_named_with_what_they_take() {
    refused(
        "meetings create-meeting",
        &[],
        &[
            "2 problems with chimectl meetings create-meeting; nothing was sent",
            "--external-meeting-id: missing; expected text, 2 to 64 characters",
            "--media-region: missing",
            "chimectl meetings create-meeting --help",
        ],
    );
}

#[test]
fn an_unknown_member_inside_json_is_named_with_its_path_and_a_suggestion() {
    refused(
        "meetings create-meeting --external-meeting-id standup --media-region us-west-2",
        &[
            "--tags",
            r#"[{"Key": "a", "Value": "b"}, {"Kye": "c", "Value": "d"}]"#,
            "--meeting-features",
            r#"{"Sound": {}}"#,
        ],
        &[
            "--tags[1].Kye: unknown member; did you mean Key?",
            "--tags[1].Key: missing",
            "--meeting-features.Sound: unknown member; members of MeetingFeaturesConfiguration: Audio, Video, Content, Attendee",
        ],
    );
}

#[test]
fn wrong_types_are_named_with_what_was_found_and_what_is_allowed() {
    refused(
        "meetings create-meeting --external-meeting-id standup --media-region us-west-2",
        &["--meeting-features", r#"{"Attendee": {"MaxCount": "many"}, "Video": []}"#, "--tags", r#"{"Key": 1}"#],
        &[
            "--meeting-features.Attendee.MaxCount: expected a whole number, found text",
            "--meeting-features.Video: expected an object (VideoFeatures), found an empty list",
            "--tags[0].Key: expected text, found a number",
        ],
    );
    refused(
        "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --max-results few",
        &[],
        &["--max-results: expected a whole number, found \"few\""],
    );
}

#[test]
fn values_outside_the_limits_are_named_with_the_limits_and_secrets_are_not_shown() {
    refused(
        "meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id x",
        &[],
        &["--external-user-id: must be 2 to 64 characters long, got 1"],
    );
    refused(
        "meetings create-meeting --external-meeting-id standup --media-region us-west-2 --tenant-ids a1 a2 a3 a4 a5 a6",
        &["--meeting-features", r#"{"Attendee": {"MaxCount": 251}}"#],
        &[
            "--tenant-ids: must have 1 to 5 items, got 6",
            "--meeting-features.Attendee.MaxCount: must be 1 to 250, got 251",
        ],
    );
}

#[test]
fn what_only_breaks_a_pattern_is_sent_with_a_note() {
    let server = Server::answering(200, "{}");
    let world = World::new();
    let run = world.call(&server, "meetings get-meeting --meeting-id nonsense", &[]);
    assert_eq!((run.status, server.requests()[0].target.as_str()), (0, "/meetings/nonsense"));
    assert!(run.stderr.starts_with("Note: --meeting-id: \"nonsense\" does not match the pattern "), "{run:?}");
    assert!(run.stderr.ends_with("; chimectl sends it anyway\n"), "{run:?}");
    let create = "identity create-app-instance --client-request-token t1 --name";
    let run = world.call(&server, create, &["broken\u{1}name"]);
    assert_eq!((run.status, server.requests()[1].json()["Name"].as_str()), (0, Some("broken\u{1}name")));
    assert!(run.stderr.starts_with("Note: --name: \"broken\\u{1}name\" does not match the pattern "), "{run:?}");
    // These are what a misprinted pattern would refuse, and what the newest model allows.
    let metadata = "{\"a\": 1}\n";
    for (words, value) in [(create, "Team \u{1f680}"), (&format!("{create} n --metadata"), metadata)] {
        let run = world.call(&server, words, &[value]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{value}");
    }
    let voice = "voice get-voice-connector --voice-connector-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    let attendee = "meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id a;b";
    for words in [voice, attendee] {
        assert_eq!(world.call(&server, words, &[]).stderr, "", "{words}");
    }
}

#[test]
fn a_limit_that_refuses_names_the_way_around_it() {
    let words = "meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id x";
    let run = run(World::new().chimectl().args(words.split(' ')));
    assert!(
        run.stderr.contains("To send values that are outside the documented limits, use --no-validate."),
        "{run:?}"
    );
}

#[test]
fn secrets_stay_out_of_errors() {
    let run = World::new()
        .chimectl()
        .args(["meetings", "create-attendee", "--external-user-id", "secret;user"])
        .output()
        .unwrap();
    assert!(!String::from_utf8(run.stderr).unwrap().contains("secret;user"));
}

#[test]
fn text_that_is_not_json_is_refused_with_the_place() {
    refused(
        "meetings create-meeting --external-meeting-id standup --media-region us-west-2",
        &["--meeting-features", r#"{"Video": }"#, "--notifications-configuration", "SnsTopic"],
        &[
            "--meeting-features: not JSON: expected value at line 1 column 11",
            "--notifications-configuration: expected '=', found the end",
        ],
    );
    refused(
        "meetings get-meeting --cli-input-json",
        &["[]"],
        &["1 problem with", "--cli-input-json: expected a JSON object, found an empty list"],
    );
    refused(
        "meetings get-meeting --cli-input-json file:///nowhere/input.json",
        &[],
        &["1 problem with", "--cli-input-json: cannot read /nowhere/input.json: No such file or directory\n"],
    );
    refused(
        "meetings get-meeting --cli-input-json",
        &[r#"{"MeetingID": "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"}"#],
        &["--cli-input-json MeetingID: unknown member; did you mean MeetingId?", "--meeting-id: missing"],
    );
}

#[test]
fn unknown_flags_and_every_other_problem_are_reported_at_once() {
    refused(
        "meetings create-meeting --media-regoin us-west-2 --outptu json --external-meeting-id x",
        &[],
        &[
            // The misspelt flag is not missing as well.
            "3 problems",
            "--media-regoin: unknown flag; did you mean --media-region?",
            "--outptu: unknown flag; did you mean --output?",
            "--external-meeting-id: must be 2 to 64 characters long, got 1",
        ],
    );
}

#[test]
fn an_unknown_command_is_refused() {
    for words in ["meetings create-meting", "meeting create-meeting", "meetings", ""] {
        let run = run(World::new().chimectl().args(words.split_whitespace()));
        assert_eq!((run.status, run.stdout.as_str()), (252, ""), "{words}");
        assert!(run.stderr.contains("create-meeting") || run.stderr.contains("meetings"), "{}", run.stderr);
    }
}

#[test]
fn a_query_that_cannot_be_read_is_refused() {
    refused(GET, &["--query", "Meeting["], &["--query is not a JMESPath expression"]);
}

#[test]
fn a_function_that_does_not_exist_is_refused() {
    refused(GET, &["--query", "quux(@)"], &["--query: \"quux\" is not a function; known: abs, avg"]);
    refused(GET, &["--query", "length()"], &["--query: length takes at least 1 argument, found 0"]);
}

#[test]
fn problems_of_the_output_stand_among_the_others_with_their_hints() {
    refused(
        "meetings get-meeting --output json --columns MeetingId",
        &["--query", "Meeting["],
        &[
            "3 problems with chimectl meetings get-meeting; nothing was sent\n",
            "\n  --meeting-id: missing",
            "\n  --query is not a JMESPath expression",
            "\n      Meeting[\n",
            "\n  --columns: only works with tables and CSV\n",
            "Hint: Quote the whole expression",
            "Hint: Add --output table",
            "Hint: To see all flags, use chimectl meetings get-meeting --help",
        ],
    );
}

#[test]
fn a_file_to_import_that_is_no_export_is_refused() {
    let world = World::new();
    let file = world.home.path().join("file.json");
    let import = || run(world.chimectl().args(["sandbox", "import"]).arg(&file));
    says(&import(), 252, &["cannot read", "file.json"]);
    for (text, why) in [("{", "file.json is not JSON"), ("{}", "not a sandbox export of version")] {
        std::fs::write(&file, text).unwrap();
        says(&import(), 252, &[why]);
    }
}

#[test]
fn what_cannot_be_printed_after_the_call_says_that_the_call_was_made() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    for (words, why) in [
        ("--query length(Meeting.Nope)", "--query does not fit the result"),
        ("--query @ --columns Nope --output table", "--columns: \"Nope\" is not a known column"),
        ("--query @ --columns Nope --output csv", "--columns: \"Nope\" is not a known column"),
    ] {
        let run = World::new().call(&server, &format!("{GET} {words}"), &[]);
        says(&run, 255, &[why, "Hint: The call succeeded, but its response was not printed."]);
    }
    let run = World::new().call(&server, &format!("{GET} --dry-run --query length(Nope)"), &[]);
    says(&run, 252, &["--query does not fit the result"]);
    assert!(!run.stderr.contains("The call succeeded"), "{run:?}");
}

#[test]
fn no_validate_sends_what_is_outside_the_limits_and_what_is_unknown() {
    let server = Server::answering(200, "{}");
    let world = World::new();
    world.call(&server, "--no-validate meetings get-meeting --meeting-id nonsense", &[]).ok();
    assert_eq!(server.requests()[0].target, "/meetings/nonsense");
    let create = "--no-validate meetings create-meeting --media-region x --external-meeting-id y --tags";
    let run = world.call(&server, create, &[r#"[{"Kye": "a"}]"#]);
    says(&run, 0, &["Note: --tags[0].Kye: unknown member; did you mean Key?; chimectl sends it anyway"]);
    assert_eq!(server.requests()[1].json()["Tags"], json!([{"Kye": "a"}]));
    // What is of another type cannot be sent.
    let run = world.call(&server, create, &[r#"[{"Key": 1}]"#]);
    says(&run, 252, &["--tags[0].Key: expected text, found a number"]);
    // What the operation requires stays required, unless the input is given as a whole.
    let run = world.call(&server, "--no-validate meetings create-meeting --media-region x", &[]);
    says(&run, 252, &["--external-meeting-id: missing"]);
    world.call(&server, "--no-validate meetings create-meeting --cli-input-json", &["{}"]).ok();
}

#[test]
fn an_unknown_choice_is_sent_with_a_note() {
    let server = Server::answering(200, "{}");
    let capabilities = r#"{"Audio": "sendreceive", "Video": "None", "Content": "None"}"#;
    let run = World::new().call(
        &server,
        "meetings create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --external-user-id alice --capabilities",
        &[capabilities],
    );
    says(&run, 0, &["Note: --capabilities.Audio: \"sendreceive\" is not a known value; did you mean SendReceive?"]);
    assert_eq!(server.requests()[0].json()["Capabilities"]["Audio"], "sendreceive");
}

#[test]
fn an_address_that_is_none_is_refused_and_shows_no_secret() {
    let put = |more: &[&str], environment: &[(&str, &str)], config: &str| {
        let world = World::new();
        world.configure(config);
        let mut command = world.chimectl();
        command.args("voice put-voice-connector-termination-credentials --voice-connector-id".split(' '));
        command.args(["abcdefghijklmnopqrstuv", "--credentials", "Username=ada,Password=hunter22"]);
        let run = run(command.args(more).env("AWS_MAX_ATTEMPTS", "1").envs(environment.iter().copied()));
        assert!(!run.stderr.contains("hunter22") && !run.stderr.contains("ada,"), "{run:?}");
        run
    };
    for wrong in ["foo", "http://[::1", "localhost:4599", "http://127.0.0.1:99999"] {
        let said = format!("{wrong:?} is not a URL such as http://127.0.0.1:4599");
        let flag = put(&["--endpoint-url", wrong], &[], "");
        says(&flag, 252, &["1 problem with", "nothing was sent", &format!("--endpoint-url: {said}")]);
        for variable in ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CHIME_SDK_VOICE"] {
            says(&put(&[], &[(variable, wrong)], ""), 253, &[&format!("{variable}: {said}")]);
        }
        let profile = put(&[], &[], &format!("[default]\nendpoint_url = {wrong}\n"));
        says(&profile, 253, &[&format!("endpoint_url in the AWS configuration: {said}")]);
    }
}

#[test]
fn no_region_is_a_configuration_error() {
    let run = run(World::new().bare().args(GET.split_whitespace()));
    says(&run, 253, &["no region is configured", "--region", "--sandbox"]);
}

#[test]
fn no_credentials_is_a_configuration_error() {
    let run = run(World::new().bare().args(GET.split_whitespace()).args(["--region", "us-east-1"]));
    says(&run, 253, &["Unable to locate credentials", "AWS_ACCESS_KEY_ID", "--profile"]);
}

#[test]
fn an_unknown_output_format_of_the_environment_is_a_configuration_error() {
    let run = run(World::new().chimectl().args(GET.split_whitespace()).env("AWS_DEFAULT_OUTPUT", "cinema"));
    says(&run, 253, &["AWS_DEFAULT_OUTPUT: \"cinema\" is not a known format; known: json"]);
}

#[test]
fn nobody_listening_is_a_network_error() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = World::new().chimectl();
    command.args(GET.split_whitespace()).args(["--endpoint-url", &format!("http://127.0.0.1:{port}")]);
    let run = run(command.env("AWS_MAX_ATTEMPTS", "1"));
    says(&run, 255, &["GetMeeting did not reach the service", "Connection refused", "--endpoint-url"]);
}

#[test]
fn an_answer_that_is_cut_off_or_not_json_is_an_error() {
    let world = World::new();
    let cut_off = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Meeting\": {".to_vec();
    for answer in [cut_off, http(200, &[], "<html>"), http(200, &[], "{\"Meeting\": {"), http(200, &[], "[1]")] {
        let server = Server::new(move |_| answer.clone());
        let mut command = world.chimectl();
        command.args(GET.split_whitespace()).args(["--endpoint-url", &server.url]).env("AWS_MAX_ATTEMPTS", "1");
        let run = run(&mut command);
        says(&run, 255, &["GetMeeting", "Hint: Nothing was changed; you can run it again."]);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn an_error_answer_without_a_code_shows_the_status() {
    let server = Server::answering(502, "<html>Bad gateway</html>");
    let mut command = World::new().chimectl();
    command.args(GET.split_whitespace()).args(["--endpoint-url", &server.url]).env("AWS_MAX_ATTEMPTS", "1");
    says(&run(&mut command), 254, &["An error occurred (502) when calling the GetMeeting operation: Bad gateway"]);
}

#[test]
fn repeated_attempts_are_counted_as_the_aws_cli_counts_them() {
    let server = Server::new(|_| error(429, "ThrottlingException", "Slow down"));
    let mut command = World::new().chimectl();
    command.args(GET.split_whitespace()).args(["--endpoint-url", &server.url]).env("AWS_MAX_ATTEMPTS", "2");
    let run = run(&mut command);
    let first = "An error occurred (ThrottlingException) when calling the GetMeeting operation (reached max retries: 1): Slow down\n";
    assert!(run.stderr.starts_with(first), "{run:?}");
    assert_eq!((run.status, server.requests().len()), (254, 2));
    // A failure that no attempt mends ends the call before all are used.
    let last = std::sync::atomic::AtomicBool::new(false);
    let server = Server::new(move |_| match last.swap(true, std::sync::atomic::Ordering::Relaxed) {
        false => error(429, "ThrottlingException", "Slow down"),
        true => error(400, "BadRequestException", "No"),
    });
    let mut command = World::new().chimectl();
    command.args(GET.split_whitespace()).args(["--endpoint-url", &server.url]).env("AWS_MAX_ATTEMPTS", "3");
    let run = crate::common::run(&mut command);
    let first = "An error occurred (BadRequestException) when calling the GetMeeting operation: No\n";
    assert!(run.stderr.starts_with(first), "{run:?}");
    assert_eq!((run.status, server.requests().len()), (254, 2));
}

#[test]
fn the_request_id_follows_the_message_and_hints_come_last() {
    let server = Server::new(|_| error(404, "NotFoundException", "Gone"));
    let run = World::new().call(&server, GET, &[]);
    let lines: Vec<_> = run.stderr.lines().collect();
    assert_eq!(lines[0], "An error occurred (NotFoundException) when calling the GetMeeting operation: Gone");
    assert_eq!(lines[1], "Request ID: request-1");
    assert!(lines.len() > 2 && lines[2..].iter().all(|line| line.starts_with("Hint: ")), "{run:?}");
}

#[test]
fn what_the_service_says_cannot_control_a_terminal() {
    let server = Server::new(|_| error(404, "NotFoundException", "\u{1b}[2J\u{9b}31m\u{202e}gone"));
    let run = World::new().call(&server, GET, &[]);
    says(&run, 254, &[r"\u{1b}[2J\u{9b}31m\u{202e}gone"]);
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "\u001b[2J"}}"#);
    let run = World::new().call(&server, GET, &["--output", "table"]);
    assert!(run.stdout.contains(r"\u{1b}[2J") && !run.stdout.contains('\u{1b}'), "{}", run.stdout);
}

#[test]
fn an_error_of_the_service_does_not_repeat_a_credential_and_is_whole_else() {
    let server = Server::new(|_| error(409, "ConflictException", "pbx exists already with SECRETID, in the instance"));
    let create = "voice put-voice-connector-termination-credentials --voice-connector-id abcdef1ghij2klmno3pqr4 \
                  --credentials Username=pbx,Password=SECRETID Username=instance,Password=the";
    let first = "An error occurred (ConflictException) when calling the PutVoiceConnectorTerminationCredentials operation: pbx exists already with ***, in *** instance\n";
    for more in [&[][..], &["--debug"], &["--cli-error-format", "json"]] {
        let run = World::new().call(&server, create, more);
        assert!(run.status == 254 && !run.stderr.contains("SECRETID"), "{run:?}");
        assert!(run.stderr.contains(first) || more.contains(&"json"), "{run:?}");
    }
}

#[test]
fn a_partial_failure_prints_the_data_and_exits_with_1() {
    let server =
        Server::answering(200, r#"{"Attendees": [], "Errors": [{"ExternalUserId": "alice", "ErrorCode": "Full"}]}"#);
    let run = World::new().call(
        &server,
        "meetings batch-create-attendee --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --attendees",
        &[r#"[{"ExternalUserId": "alice"}]"#],
    );
    says(&run, 1, &["1 of the items failed; the response lists them in Errors"]);
    assert_eq!(run.json()["Errors"][0]["ErrorCode"], "Full");
}

#[test]
fn a_partial_failure_is_what_option_variable_or_profile_says() {
    let server = Server::answering(200, r#"{"Errors": [{"ExternalUserId": "alice", "ErrorCode": "Full"}]}"#);
    let status = |option: &[&str], variable: Option<&str>, profile: &str| {
        let world = World::new();
        world.configure(&format!("[default]\n{profile}\n"));
        let mut command = world.chimectl();
        command
            .args(["--endpoint-url", &server.url])
            .args(option)
            .envs(variable.map(|value| ("CHIMECTL_PARTIAL_FAILURE", value)));
        command.args(["meetings", "batch-create-attendee", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"]);
        let run = run(command.args(["--attendees", r#"[{"ExternalUserId": "alice"}]"#]));
        assert_eq!(run.stdout.contains("Full"), run.status < 2, "{run:?}");
        (run.status, run.stderr)
    };
    let key = "chimectl_partial_failure = ok";
    assert_eq!(status(&["--partial-failure", "ok"], Some("error"), "").0, 0);
    assert_eq!(status(&["--partial-failure", "error"], Some("ok"), key).0, 1);
    assert_eq!(status(&[], Some("ok"), "chimectl_partial_failure = error").0, 0);
    assert_eq!(status(&[], None, key).0, 0);
    assert_eq!(status(&[], None, "").0, 1);
    let (wrong, said) = status(&[], Some("maybe"), "");
    assert_eq!(wrong, 253);
    assert!(said.contains("CHIMECTL_PARTIAL_FAILURE: \"maybe\" is not a known value; known: error, ok"), "{said}");
}

#[test]
fn every_answer_that_can_list_failures_is_one_to_exit_with_1() {
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    let mut count = 0;
    for service in Service::ALL {
        for (name, lists) in Traits::of(*service).partial_failure {
            let answer: serde_json::Map<_, _> =
                lists.iter().map(|list| ((*list).to_owned(), serde_json::json!([{ "ErrorCode": "Full" }]))).collect();
            let server = Server::answering(200, &serde_json::Value::Object(answer).to_string());
            let example = service.operation(name).unwrap().example.replacen("chimectl", "\"$PROGRAM\"", 1);
            let mut shell = std::process::Command::new("/bin/sh");
            shell.env_clear().env("HOME", world.home.path()).env("PROGRAM", program).env("AWS_REGION", "us-east-1");
            shell.env("AWS_ACCESS_KEY_ID", "AKID").env("AWS_SECRET_ACCESS_KEY", "secret");
            let run = run(shell.env("AWS_ENDPOINT_URL", &server.url).args(["-c", &example]));
            says(&run, 1, &["1 of the items failed; the response lists them in"]);
            assert_eq!(run.json()[&lists[0]][0]["ErrorCode"], "Full");
            count += 1;
        }
    }
    assert_eq!(count, 9);
}

#[test]
fn a_closed_pipe_is_quiet_success() {
    let server = Server::new({
        let attendees = vec![serde_json::json!({ "AttendeeId": "a".repeat(200) }); 1000];
        let body = serde_json::json!({ "Attendees": attendees });
        move |_| {
            let mut body = body.clone();
            body["NextToken"] = uuid::Uuid::new_v4().to_string().into();
            http(200, &[], &body.to_string())
        }
    });
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url, "--output", "ndjson"]).args([
        "meetings",
        "list-attendees",
        "--meeting-id",
        "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f",
    ]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
    assert!(line.len() > 200, "{line}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_with_130() {
    let (asked, is_asked) = mpsc::channel();
    let server = Server::new(move |_| {
        let _ = asked.send(());
        std::thread::sleep(Duration::from_secs(60));
        Vec::new()
    });
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url]).args(GET.split_whitespace());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    is_asked.recv_timeout(Duration::from_secs(60)).unwrap();
    crate::common::signals::send(crate::common::signals::Signal::INT, &child);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stdout), (Some(130), Vec::new()));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("interrupted\n"));
}

#[test]
fn no_answer_in_time_is_an_error() {
    let server = Server::new(|_| {
        std::thread::sleep(Duration::from_secs(60));
        Vec::new()
    });
    let mut command = World::new().chimectl();
    command.args(GET.split_whitespace()).args(["--endpoint-url", &server.url, "--cli-read-timeout", "1"]);
    let run = run(command.env("AWS_MAX_ATTEMPTS", "1"));
    says(&run, 255, &["GetMeeting got no response in time", "--cli-read-timeout"]);
}
