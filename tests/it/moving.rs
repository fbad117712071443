//! Rows of `docs/moving-from-the-aws-cli.md` that no other file of tests holds: what chimectl does where the AWS CLI does
//! something else. `check_requests.py` and `check_configuration.py` hold that they are alike elsewhere.

use std::fs;
use std::process::Command;

use crate::common::{Run, Server, World, error, http, run};

const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const GET: [&str; 4] = ["meetings", "get-meeting", "--meeting-id", MEETING];
const NAME: &str = "identity create-app-instance --client-request-token t1 --name";

/// A call with these variables that a service answers with an empty object.
fn called(world: &World, environment: &[(&str, &str)]) -> Run {
    let server = Server::answering(200, "{}");
    let mut command = world.chimectl();
    run(command.envs(environment.iter().copied()).args(["--endpoint-url", &server.url]).args(GET))
}

fn in_shell(words: &str, environment: &[(&str, &str)], server: &Server) -> Run {
    let mut shell = Command::new("/bin/sh");
    shell.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", "/nowhere").env("AWS_REGION", "us-east-1");
    shell.env("AWS_ACCESS_KEY_ID", "AKID").env("AWS_SECRET_ACCESS_KEY", "secret").env("AWS_ENDPOINT_URL", &server.url);
    let line = words.replacen("chimectl", env!("CARGO_BIN_EXE_chimectl"), 1);
    run(shell.envs(environment.iter().copied()).args(["-c", &line]))
}

// What is typed.

#[test]
fn a_value_may_begin_with_a_dash() {
    let server = Server::answering(200, "{}");
    for value in ["-x", "-hello", "-1e3"] {
        assert_eq!(World::new().call(&server, NAME, &[value]).status, 0);
        assert_eq!(server.requests().last().unwrap().json()["Name"], value);
    }
}

#[test]
fn an_address_as_a_value_is_text() {
    let server = Server::answering(200, "{}");
    let value = format!("{}/name", server.url);
    assert_eq!(World::new().call(&server, NAME, &[&value]).status, 0);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.requests()[0].json()["Name"], value);
}

#[test]
fn a_key_stands_once_in_shorthand() {
    let server = Server::answering(200, "{}");
    let words = "meetings create-meeting --external-meeting-id standup --media-region us-west-2 --meeting-features";
    let run = World::new().call(&server, words, &["Audio={EchoReduction=AVAILABLE,EchoReduction=UNAVAILABLE}"]);
    assert!(run.status == 252 && run.stderr.contains("EchoReduction"), "{run:?}");
    assert!(server.requests().is_empty());
}

#[test]
fn help_has_three_names_and_no_usage_is_an_error() {
    let shown: Vec<_> = ["help", "--help"]
        .iter()
        .map(|word| run(World::new().bare().args(GET).arg(word)))
        .inspect(|run| assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}"))
        .map(|run| run.stdout)
        .collect();
    assert_eq!(shown[0], shown[1]);
    let short = run(World::new().bare().args(["meetings", "get-meeting", "-h"]));
    assert!(short.status == 0 && short.stdout.contains("--meeting-id"), "{short:?}");
}

#[test]
fn a_number_that_is_none_is_a_usage_error() {
    for value in ["soon", "-1", "1.5"] {
        let run = run(World::new().chimectl().args(GET).arg(format!("--cli-read-timeout={value}")));
        assert!(run.status == 252 && run.stderr.contains("--cli-read-timeout: "), "{run:?}");
    }
    let list = ["meetings", "list-attendees", "--meeting-id", MEETING, "--max-results", "few"];
    let run = run(World::new().chimectl().args(list));
    assert!(run.status == 252 && run.stderr.contains("--max-results: "), "{run:?}");
}

#[test]
fn the_form_of_binary_values_does_not_matter() {
    let (world, server) = (World::new(), Server::answering(200, "{}"));
    world.configure("[default]\ncli_binary_format = odd\n");
    let mut command = world.chimectl();
    command.args(["--endpoint-url", &server.url, "--cli-binary-format", "odd"]);
    assert_eq!(run(command.args(GET)).status, 0);
}

// What is configured.

#[test]
fn old_files_of_keys_are_not_read() {
    let world = World::new();
    let boto = "[Credentials]\naws_access_key_id = AKIDBOTO\naws_secret_access_key = secret\n";
    for name in [".boto", "boto.cfg"] {
        fs::write(world.home.path().join(name), boto).unwrap();
    }
    fs::write(world.home.path().join("keys"), "AWSAccessKeyId=AKIDOLD\nAWSSecretKey=secret\n").unwrap();
    let mut command = world.bare();
    command.env("AWS_REGION", "us-east-1").env("BOTO_CONFIG", world.home.path().join("boto.cfg"));
    let run = run(command.env("AWS_CREDENTIAL_FILE", world.home.path().join("keys")).args(GET));
    assert!(run.status == 253 && run.stderr.starts_with("An error occurred (NoCredentials): "), "{run:?}");
}

#[test]
fn a_broken_file_stops_what_needs_it_and_nothing_else() {
    let world = World::new();
    world.configure("[default\n");
    assert_eq!(called(&world, &[]).status, 253);
    for words in ["--version", "--help", "meetings get-meeting --help", "completion bash"] {
        assert_eq!(run(world.bare().args(words.split(' '))).status, 0, "{words}");
    }
    assert_eq!(world.sandbox("identity list-app-instances").status, 0);
}

#[test]
fn settings_of_other_services_have_no_effect_whatever_they_say() {
    for name in [
        "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        "AWS_REQUEST_CHECKSUM_CALCULATION",
        "AWS_RESPONSE_CHECKSUM_VALIDATION",
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        "AWS_CSM_PORT",
    ] {
        for value in ["", "odd"] {
            let run = called(&World::new(), &[(name, value)]);
            assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{name}={value:?}");
        }
    }
}

#[test]
fn settings_of_sockets_and_of_proxies_are_passed_over() {
    let world = World::new();
    world.configure("[default]\ntcp_keepalive = odd\nproxies_config =\n  proxy_ca_bundle = /nowhere\n");
    let run = called(&world, &[]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
}

#[test]
fn plugins_history_and_sessions_leave_nothing_behind() {
    let world = World::new();
    world.configure(
        "[default]\ncli_history = enabled\n[plugins]\ncli_legacy_plugin_path = /nowhere\nodd = odd_plugin\n",
    );
    let run = called(&world, &[]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    let names: Vec<_> =
        fs::read_dir(world.home.path().join(".aws")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["config"]);
}

#[test]
fn a_format_that_is_not_known_is_refused_before_anything_is_sent() {
    let (world, server) = (World::new(), Server::answering(200, r#"{"Meeting": {}}"#));
    let with = |format: &str| {
        let mut command = world.chimectl();
        run(command.env("AWS_DEFAULT_OUTPUT", format).args(["--endpoint-url", &server.url]).args(GET))
    };
    let wrong = with("cinema");
    assert!(wrong.status == 253 && server.requests().is_empty(), "{wrong:?}");
    for format in ["JSON", "ndjson", "csv"] {
        assert_eq!(with(format).status, 0, "{format}");
    }
}

// What is printed.

#[test]
fn there_is_no_prompt() {
    let server = Server::answering(200, "{}");
    for (name, value) in [("AWS_CLI_AUTO_PROMPT", "on"), ("AWS_CLI_AUTO_PROMPT", "on-partial")] {
        let missing = in_shell("chimectl meetings get-meeting </dev/null", &[(name, value)], &server);
        assert!(missing.status == 252 && missing.stderr.contains("--meeting-id: missing"), "{missing:?}");
        assert_eq!(called(&World::new(), &[(name, value)]).status, 0);
    }
    let option = run(World::new().chimectl().args(GET).arg("--cli-auto-prompt"));
    assert!(option.status == 252 && option.stderr.contains("--cli-auto-prompt: unknown flag"), "{option:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn there_is_no_pager() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let pagers = [("AWS_PAGER", "/nowhere/pager"), ("PAGER", "/nowhere/pager")];
    let run = crate::common::terminal::on_terminal(&World::new(), &server, &GET.join(" "), &pagers);
    assert!(run.status == 0 && run.stdout.contains("MeetingId"), "{run:?}");
}

#[test]
fn texts_are_utf_8_whatever_the_locale_is() {
    let body = r#"{"Meeting": {"MeetingId": "Zoë 日本"}}"#;
    for (name, value) in [
        ("AWS_CLI_OUTPUT_ENCODING", "latin-1"),
        ("AWS_CLI_OUTPUT_ENCODING", "odd"),
        ("PYTHONIOENCODING", "ascii"),
        ("LC_ALL", "C"),
    ] {
        let words = format!("chimectl {} --query Meeting.MeetingId --output text", GET.join(" "));
        let found = in_shell(&words, &[(name, value)], &Server::answering(200, body));
        assert_eq!((found.status, found.stdout.as_str()), (0, "Zoë 日本\n"), "{name}={value}");
        let refused = in_shell(&words, &[(name, value)], &Server::new(|_| error(404, "NotFoundException", "Zoë")));
        assert!(refused.stderr.contains("operation: Zoë\n"), "{name}={value}: {refused:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_a_failure() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let run = in_shell(&format!("chimectl {} >/dev/full", GET.join(" ")), &[], &server);
    assert!(run.status == 255 && run.stderr.contains("standard output"), "{run:?}");
}

#[test]
fn a_query_over_pages_is_one_result_in_text_too() {
    let server = Server::new(|request| match request.target.contains("next-token") {
        true => http(200, &[], r#"{"SipRules": [{"Name": "c"}]}"#),
        false => http(200, &[], r#"{"SipRules": [{"Name": "a"}, {"Name": "b"}], "NextToken": "two"}"#),
    });
    let words = "voice list-sip-rules --output text --query";
    assert_eq!(World::new().call(&server, words, &["length(SipRules)"]).stdout, "3\n");
    assert_eq!(World::new().call(&server, words, &["SipRules[].Name"]).stdout, "a\tb\tc\n");
}

#[test]
fn one_attempt_is_none_that_was_repeated() {
    let server = Server::new(|_| error(503, "ServiceUnavailableException", "Later"));
    let mut command = World::new().chimectl();
    command.env("AWS_MAX_ATTEMPTS", "1").args(["--endpoint-url", &server.url]).args(GET);
    let first =
        "An error occurred (ServiceUnavailableException) when calling the GetMeeting operation: Later\n".to_owned();
    assert!(run(&mut command).stderr.starts_with(&first));
}

#[test]
fn the_version_is_the_programs_own() {
    let mut command = World::new().bare();
    let run = run(command.env("AWS_EXECUTION_ENV", "odd").arg("--version"));
    assert_eq!((run.status, run.stdout.lines().next()), (0, Some(concat!("chimectl ", env!("CARGO_PKG_VERSION")))));
}

#[test]
fn a_clock_that_is_wrong_is_put_right_for_the_second_attempt() {
    let server = Server::new(|request| match request.header("x-amz-date").unwrap() > "2099" {
        true => http(200, &[], "{}"),
        false => {
            let date = ("date", "Tue, 01 Dec 2099 12:00:00 GMT");
            let body =
                r#"{"Code": "InvalidSignatureException", "Message": "Signature expired: a is now earlier than b"}"#;
            http(403, &[date, ("x-amzn-errortype", "InvalidSignatureException")], body)
        }
    });
    let run = World::new().call(&server, &GET.join(" "), &[]);
    assert_eq!((run.status, server.requests().len()), (0, 2), "{run:?}");
    let said =
        "Note: this machine's clock is wrong, so the request was signed with the service's time. Set the clock.\n";
    assert_eq!(run.stderr, said);
}
