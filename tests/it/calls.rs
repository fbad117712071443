//! What goes over the wire, and what comes out of it again.

use std::fs;

use crate::common::{Server, World, http, run};
use serde_json::json;

const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

#[test]
fn flags_become_the_documented_request() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let features = r#"{"Attendee": {"MaxCount": 25}, "Video": {"MaxResolution": "FHD"}}"#;
    World::new()
        .call(
            &server,
            "meetings create-meeting --client-request-token token-1 --external-meeting-id standup --media-region us-west-2
             --tenant-ids one two --media-placement-network-type DualStack",
            &["--meeting-features", features, "--tags", r#"[{"Key": "team", "Value": ""}]"#],
        )
        .ok();
    let [request] = &server.requests()[..] else { panic!("{:?}", server.requests()) };
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/meetings"));
    assert_eq!(
        request.json(),
        json!({
            "ClientRequestToken": "token-1",
            "ExternalMeetingId": "standup",
            "MediaRegion": "us-west-2",
            "TenantIds": ["one", "two"],
            "MediaPlacementNetworkType": "DualStack",
            "MeetingFeatures": {"Attendee": {"MaxCount": 25}, "Video": {"MaxResolution": "FHD"}},
            "Tags": [{"Key": "team", "Value": ""}],
        })
    );
    let authorization = request.header("authorization").unwrap();
    assert!(authorization.contains("/us-east-1/chime/aws4_request"), "{authorization}");
}

#[test]
fn a_client_request_token_is_filled_in() {
    let server = Server::answering(200, "{}");
    World::new()
        .call(&server, "meetings create-meeting --external-meeting-id standup --media-region us-west-2", &[])
        .ok();
    let body = server.requests()[0].json();
    assert!(body["ClientRequestToken"].as_str().unwrap().len() >= 2, "{body}");
}

#[test]
fn an_explicitly_empty_list_and_an_empty_structure_are_sent_as_typed() {
    let server = Server::answering(200, "{}");
    World::new()
        .call(
            &server,
            "meetings create-meeting --external-meeting-id standup --media-region us-west-2 --tags [] --meeting-features {}",
            &[],
        )
        .ok();
    let body = server.requests()[0].json();
    assert_eq!((&body["Tags"], &body["MeetingFeatures"]), (&json!([]), &json!({})));
}

#[test]
fn json_input_is_joined_with_flags_and_flags_win() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let input = json!({"MeetingId": MEETING, "ExternalUserId": "from-json", "Capabilities": {"Audio": "Send", "Video": "None", "Content": "None"}});
    let file = world.home.path().join("input.json");
    fs::write(&file, input.to_string()).unwrap();
    for source in [input.to_string(), format!("file://{}", file.display())] {
        world.call(&server, "meetings create-attendee --external-user-id from-flag --cli-input-json", &[&source]).ok();
        let request = server.requests().pop().unwrap();
        assert_eq!(request.target, format!("/meetings/{MEETING}/attendees"));
        assert_eq!(request.json(), json!({"ExternalUserId": "from-flag", "Capabilities": input["Capabilities"]}));
    }
}

#[test]
fn the_answer_is_printed_with_members_that_the_sdk_does_not_know() {
    let answer = "{\"Meeting\": {\"MeetingId\": \"m\", \"NewerThanTheSdk\": 1.50, \"ExternalMeetingId\": \"Zürich\"}}";
    let run = World::new().call(&Server::answering(200, answer), "meetings get-meeting --meeting-id", &[MEETING]);
    assert_eq!(
        run.stdout,
        "{\n    \"Meeting\": {\n        \"MeetingId\": \"m\",\n        \"NewerThanTheSdk\": 1.50,\n        \"ExternalMeetingId\": \"Zürich\"\n    }\n}\n"
    );
}

#[test]
fn an_empty_answer_prints_nothing() {
    let world = World::new();
    for answer in [http(204, &[], ""), http(200, &[], ""), http(200, &[], "{}")] {
        let server = Server::new(move |_| answer.clone());
        let run = world.call(&server, "meetings delete-meeting --meeting-id", &[MEETING]);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    }
}

#[test]
fn global_options_are_accepted_before_the_group_and_after_the_leaf_and_the_aws_name_works() {
    let world = World::new();
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    for words in [
        ["--query", "Meeting.MeetingId", "chime-sdk-meetings", "get-meeting", "--meeting-id", MEETING],
        ["meetings", "get-meeting", "--meeting-id", MEETING, "--query", "Meeting.MeetingId"],
    ] {
        let run = world.call(&server, "", &words);
        assert_eq!(run.stdout, "\"m\"\n", "{run:?}");
    }
}

/// Options that every command takes, with a value that changes nothing here. Those that stand beside none of the
/// others have a test of their own.
const GLOBAL_OPTIONS: [&str; 21] = [
    "--region us-east-1",
    "--profile default",
    "--output json",
    "--query @",
    "--endpoint-url http://localhost.test",
    "--no-paginate",
    "--page-size 5",
    "--max-items 5",
    "--starting-token t",
    "--cli-input-json {}",
    "--cli-input-yaml {}",
    "--no-sign-request",
    "--cli-read-timeout 9",
    "--cli-connect-timeout 9",
    "--color off",
    "--debug",
    "--cli-error-format text",
    "--no-cli-pager",
    "--no-cli-auto-prompt",
    "--cli-binary-format raw-in-base64-out",
    "--no-validate",
];

#[test]
fn every_global_option_has_two_places() {
    let world = World::new();
    world.configure("[default]\n");
    for option in GLOBAL_OPTIONS {
        let option: Vec<_> = option.split(' ').collect();
        let leaf = ["identity", "list-app-instances"];
        let before = run(world.chimectl().arg("--dry-run").args(&option).args(leaf));
        let after = run(world.chimectl().arg("--dry-run").args(leaf).args(&option));
        assert_eq!((before.status, &before.stdout), (0, &after.stdout), "{option:?}: {before:?} {after:?}");
        assert_eq!(after.status, 0, "{option:?}: {after:?}");
    }
    let skeleton = |words: &str| run(world.bare().args(words.split(' '))).stdout;
    assert_eq!(
        skeleton("--generate-cli-skeleton identity list-app-instances"),
        skeleton("identity list-app-instances --generate-cli-skeleton")
    );
}

#[test]
fn options_of_the_aws_cli_that_have_nothing_to_do_change_nothing() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let words = "meetings get-meeting --no-cli-pager --no-cli-auto-prompt --cli-binary-format base64 --meeting-id";
    let plain = World::new().call(&server, "meetings get-meeting --meeting-id", &[MEETING]);
    assert_eq!(World::new().call(&server, words, &[MEETING]).stdout, plain.stdout);
    assert_eq!(server.requests()[0].target, server.requests()[1].target);
}

#[test]
fn the_version_goes_to_standard_output() {
    let short = run(World::new().bare().arg("-V"));
    assert_eq!((short.status, short.stderr.as_str()), (0, ""));
    assert_eq!(short.stdout, concat!("chimectl ", env!("CARGO_PKG_VERSION"), "\n"));
    let long = run(World::new().bare().arg("--version"));
    assert_eq!((long.status, long.stderr.as_str()), (0, ""));
    let rest = long.stdout.strip_prefix(&short.stdout).unwrap();
    let [commit, model] = rest.lines().collect::<Vec<_>>()[..] else { panic!("{rest}") };
    assert!(commit.strip_prefix("commit: ").is_some_and(|commit| !commit.is_empty()), "{commit}");
    let newer: serde_json::Value = serde_json::from_str(include_str!("../../src/api/facts/newer.json")).unwrap();
    let said = format!("service model: {} ({})", newer["from"].as_str().unwrap(), newer["date"].as_str().unwrap());
    assert_eq!(model, said);
}

#[test]
fn commands_and_flags_are_called_as_in_the_aws_cli() {
    let world = World::new();
    for words in [
        "chime-sdk-voice validate-e911-address --aws-account-id 123456789012 --street-number 1 --street-info a --city a \
         --state a --country US --postal-code 1",
        "chime-sdk-voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100",
        "chime-sdk-identity list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:app-instance/a",
        "chime-sdk-media-pipelines list-media-pipelines",
        "chime-sdk-messaging get-messaging-session-endpoint",
        "chime-sdk-meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f",
    ] {
        let run = run(world.chimectl().arg("--dry-run").args(words.split_whitespace()));
        assert_eq!(run.status, 0, "{run:?}");
    }
}

#[test]
fn help_lists_the_known_values() {
    let help = run(World::new().bare().env("COLUMNS", "200").args(["messaging", "create-channel", "--help"]));
    assert!(help.stdout.contains("Takes one of RESTRICTED, UNRESTRICTED."), "{}", help.stdout);
}

#[test]
fn secrets_can_come_from_a_variable_without_standing_on_a_command_line() {
    let server = Server::answering(204, "");
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    let command = format!(
        "printf %s \"$CREDENTIALS\" | {program} --endpoint-url {} voice put-voice-connector-termination-credentials \
         --voice-connector-id abcdefghijklmnopqrstuv --credentials file:///dev/stdin",
        server.url
    );
    let mut shell = std::process::Command::new("/bin/sh");
    shell.env_clear().env("HOME", world.home.path()).env("PATH", "/usr/bin:/bin").env("AWS_REGION", "us-east-1");
    shell.env("AWS_ACCESS_KEY_ID", "AKID").env("AWS_SECRET_ACCESS_KEY", "secret");
    shell.env("CREDENTIALS", r#"[{"Username": "ada", "Password": "hunter2"}]"#);
    let run = run(shell.args(["-c", &command]));
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert_eq!(server.requests()[0].json()["Credentials"][0]["Password"], "hunter2");
}

#[test]
fn an_unsigned_request_has_no_signature() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let run = run(world
        .bare()
        .args(["--region", "us-east-1", "--no-sign-request", "--endpoint-url", &server.url])
        .args(["meetings", "get-meeting", "--meeting-id", MEETING]));
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(server.requests()[0].header("authorization"), None);
}

#[test]
fn a_dry_run_shows_the_request_needs_no_credentials_and_sends_nothing() {
    let world = World::new();
    let run = run(world.bare().args(["--region", "eu-central-1", "--dry-run", "meetings", "create-attendee"]).args([
        "--meeting-id",
        MEETING,
        "--external-user-id",
        "alice",
        "--capabilities",
        r#"{"Audio": "Send", "Video": "None", "Content": "None"}"#,
    ]));
    assert_eq!(
        run.ok(),
        json!({
            "Method": "POST",
            "Url": format!("https://meetings-chime.eu-central-1.amazonaws.com/meetings/{MEETING}/attendees"),
            "Region": "eu-central-1",
            "Profile": "default",
            "Body": {"Capabilities": {"Audio": "Send", "Content": "None", "Video": "None"}, "ExternalUserId": "alice"},
        })
    );
}

#[test]
fn debug_shows_the_exchange_without_secrets() {
    let server = Server::answering(200, r#"{"Attendee": {"AttendeeId": "a", "JoinToken": "join-secret"}}"#);
    let run = World::new().call(
        &server,
        "--debug meetings create-attendee --external-user-id alice --meeting-id",
        &[MEETING],
    );
    assert_eq!(run.ok()["Attendee"]["JoinToken"], "join-secret");
    assert!(run.stderr.contains(&format!("> POST {}/meetings/{MEETING}/attendees", server.url)), "{}", run.stderr);
    assert!(run.stderr.contains("< HTTP 200"), "{}", run.stderr);
    for secret in ["alice", "join-secret", "AKIDEXAMPLE", "Signature="] {
        assert!(!run.stderr.contains(secret), "{secret}: {}", run.stderr);
    }
}

#[test]
fn the_region_comes_from_flag_environment_or_profile() {
    let world = World::new();
    fs::create_dir(world.home.path().join(".aws")).unwrap();
    let config = "[profile west]\nregion = us-west-2\noutput = off\n";
    fs::write(world.home.path().join(".aws/config"), config).unwrap();
    let region = |words: &[&str], environment: &[(&str, &str)]| {
        let mut command = world.bare();
        command.args([
            "--dry-run",
            "--output",
            "json",
            "--query",
            "Url",
            "meetings",
            "get-meeting",
            "--meeting-id",
            MEETING,
        ]);
        let url = run(command.args(words).envs(environment.iter().copied())).ok();
        url.as_str().unwrap().split('.').nth(1).unwrap().to_owned()
    };
    assert_eq!(region(&["--region", "eu-west-2"], &[("AWS_REGION", "us-east-1")]), "eu-west-2");
    assert_eq!(region(&[], &[("AWS_REGION", "ap-south-1"), ("AWS_DEFAULT_REGION", "us-east-1")]), "ap-south-1");
    assert_eq!(region(&[], &[("AWS_DEFAULT_REGION", "us-east-1")]), "us-east-1");
    assert_eq!(region(&["--profile", "west"], &[]), "us-west-2");
    assert_eq!(region(&[], &[("AWS_PROFILE", "west")]), "us-west-2");

    let command = &mut world.bare();
    let silent =
        run(command.args(["--dry-run", "--profile", "west", "meetings", "get-meeting", "--meeting-id", MEETING]));
    assert_eq!((silent.status, silent.stdout.as_str()), (0, ""), "the profile's output is obeyed: {silent:?}");
}

#[test]
fn the_bearer_comes_from_the_environment_unless_it_is_given() {
    let world = World::new();
    let user = |name: &str| format!("arn:aws:chime:us-east-1:123456789012:app-instance/a/user/{name}");
    let channel = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
    let sent = |words: &[&str]| {
        let server = Server::answering(200, "{}");
        let mut command = world.chimectl();
        command.env("CHIMECTL_BEARER", user("from-environment")).args(["--endpoint-url", &server.url]);
        command.args(["messaging", "describe-channel", "--channel-arn", channel]).args(words);
        run(&mut command).ok();
        server.requests()[0].header("x-amz-chime-bearer").map(str::to_owned)
    };
    assert_eq!(sent(&[]), Some(user("from-environment")));
    assert_eq!(sent(&["--chime-bearer", &user("from-flag")]), Some(user("from-flag")));
    let missing = run(world.chimectl().args(["messaging", "describe-channel", "--channel-arn", channel]));
    assert_eq!(missing.status, 252);
    assert!(missing.stderr.contains("--chime-bearer: missing"), "{}", missing.stderr);
}

#[test]
fn a_required_boolean_is_given_as_a_pair_of_flags() {
    let server = Server::answering(200, "{}");
    let world = World::new();
    let words = "voice create-voice-connector --name office --aws-region us-east-1";
    world.call(&server, words, &["--require-encryption"]).ok();
    world.call(&server, words, &["--require-encryption", "--no-require-encryption"]).ok();
    let sent: Vec<_> = server.requests().iter().map(|request| request.json()["RequireEncryption"].clone()).collect();
    assert_eq!(sent, [json!(true), json!(false)]);
    let missing = world.call(&server, words, &[]);
    assert!(missing.stderr.contains("--require-encryption: missing; expected true or false"), "{}", missing.stderr);
}

#[test]
fn times_are_given_and_printed_as_iso_8601() {
    let answer = r#"{"ChannelMessages": [{"MessageId": "m", "CreatedTimestamp": 1795383120.5}]}"#;
    let server = Server::answering(200, answer);
    let channel = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
    let bearer = "arn:aws:chime:us-east-1:123456789012:app-instance/a/user/u";
    let world = World::new();
    for time in ["2026-11-22T21:32:00Z", "2026-11-22T22:32:00+01:00", "1795383120"] {
        let words = ["--channel-arn", channel, "--chime-bearer", bearer, "--not-before", time];
        let messages = world.call(&server, "messaging list-channel-messages", &words).ok();
        assert_eq!(messages["ChannelMessages"][0]["CreatedTimestamp"], "2026-11-22T21:32:00.500000+00:00");
        let target = server.requests().pop().unwrap().target;
        assert!(target.contains("not-before=2026-11-22T21%3A32%3A00Z"), "{target}");
    }
    let words = ["--channel-arn", channel, "--chime-bearer", bearer, "--not-before", "yesterday"];
    let refused = world.call(&server, "messaging list-channel-messages", &words);
    assert!(refused.stderr.contains("--not-before: \"yesterday\" is not a time"), "{}", refused.stderr);

    fs::create_dir(world.home.path().join(".aws")).unwrap();
    fs::write(world.home.path().join(".aws/config"), "[default]\ncli_timestamp_format = wire\n").unwrap();
    let words = ["--channel-arn", channel, "--chime-bearer", bearer];
    let messages = world.call(&server, "messaging list-channel-messages", &words).ok();
    assert_eq!(messages["ChannelMessages"][0]["CreatedTimestamp"].to_string(), "1795383120.5");
    fs::write(world.home.path().join(".aws/config"), "[default]\ncli_timestamp_format = unix\n").unwrap();
    let refused = world.call(&server, "messaging list-channel-messages", &words);
    assert_eq!(refused.status, 253, "{refused:?}");
    assert!(refused.stderr.contains("cli_timestamp_format") && refused.stderr.contains("known: iso8601, wire"));
}

#[test]
fn the_profile_can_turn_validation_off() {
    let world = World::new();
    fs::create_dir(world.home.path().join(".aws")).unwrap();
    let server = Server::answering(200, "{}");
    for (value, is_on) in
        [("false", false), ("False", false), ("0", false), ("", false), ("true", true), ("TRUE", true)]
    {
        let config = format!("[default]\nparameter_validation = {value}\n");
        fs::write(world.home.path().join(".aws/config"), config).unwrap();
        let run = world.call(&server, "meetings create-meeting --media-region x --external-meeting-id y", &[]);
        assert_eq!(run.status, if is_on { 252 } else { 0 }, "{value:?} {run:?}");
        let run = world.call(&server, "meetings get-meeting", &[]);
        assert_eq!(run.status, 252, "{value:?} {run:?}");
    }
}

/// The stack of the main thread is 8 MiB on most systems and 1 MiB on some; a debug build needs the most of it.
#[cfg(unix)]
#[test]
fn a_stack_of_one_mebibyte_is_enough() {
    let world = World::new();
    let chimectl = env!("CARGO_BIN_EXE_chimectl");
    let create = "--sandbox meetings create-meeting --external-meeting-id standup --media-region eu-central-1";
    for words in [
        create,
        "completion bash",
        "voice --help",
        "media-pipelines create-media-insights-pipeline-configuration --help",
    ] {
        let mut shell = std::process::Command::new("sh");
        shell.env_clear().env("HOME", world.home.path());
        shell.arg("-c").arg(format!("ulimit -s 1024; exec {chimectl} {words}"));
        let run = run(&mut shell);
        assert_eq!(run.status, 0, "{words}: {}", run.stderr);
    }
}

#[test]
fn the_body_has_the_members_that_were_typed_and_no_others() {
    let server = Server::answering(200, "{}");
    let world = World::new();
    let sent = |words: &str, more: &[&str]| {
        let run = world.call(&server, words, more);
        assert_eq!(run.status, 0, "{run:?}");
        let request = server.requests().pop().unwrap();
        assert_eq!(request.header("content-length").unwrap(), request.body.len().to_string());
        (request.json(), run.stderr)
    };
    // Members that the SDK drops where they are false.
    let logging = r#"{"EnableSIPLogs": false, "EnableMediaMetricLogs": false}"#;
    let streaming = r#"{"DataRetentionInHours": 0, "Disabled": false}"#;
    let id = "--voice-connector-id abcdef1ghij2klmno3pqr4";
    for (words, flag, value) in [
        ("put-voice-connector-logging-configuration", "--logging-configuration", logging),
        ("put-voice-connector-streaming-configuration", "--streaming-configuration", streaming),
    ] {
        let (body, _) = sent(&format!("voice {words} {id}"), &[flag, value]);
        let expected: serde_json::Value = serde_json::from_str(value).unwrap();
        assert_eq!(body.as_object().unwrap().values().collect::<Vec<_>>(), [&expected]);
    }
    // One that the SDK demands, and the newest model does not.
    let items = r#"[{"VoiceConnectorId": "abcdef1ghij2klmno3pqr4"}, {"VoiceConnectorId": "b", "Priority": 2}]"#;
    let (body, notes) = sent("voice create-voice-connector-group --name n", &["--voice-connector-items", items]);
    assert_eq!(
        body,
        json!({"Name": "n", "VoiceConnectorItems": serde_json::from_str::<serde_json::Value>(items).unwrap()})
    );
    assert_eq!(notes, "");
    // Members that are newer than the declarations, and required ones that are left out.
    let input = r#"{"Name": "n", "Tags": [{"Value": "v", "Scope": {"Region": "eu"}}], "Newer": [1, {"a": null}]}"#;
    let create = "identity create-app-instance --client-request-token t1 --no-validate --cli-input-json";
    let (body, notes) = sent(create, &[input]);
    let mut expected: serde_json::Value = serde_json::from_str(input).unwrap();
    expected["ClientRequestToken"] = "t1".into();
    assert_eq!(body, expected);
    for place in ["Newer: unknown member", "Tags[0].Scope: unknown member"] {
        assert!(notes.contains(&format!("Note: --cli-input-json {place}")), "{notes}");
    }
    // Those of the path stay there.
    let (body, _) =
        sent("voice update-voice-connector-group --voice-connector-group-id g --name n --voice-connector-items", &[]);
    assert_eq!(body, json!({"Name": "n", "VoiceConnectorItems": []}));
}
