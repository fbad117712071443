//! The forms in which a user gives a value: shorthand, JSON, YAML, files, skeletons. However it is given, the
//! same request goes out.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use crate::common::{Request, Run, Server, World, run};
use chimectl::api::check::{Strictness, check};
use chimectl::api::operation::Operation;
use chimectl::api::problem::{Problem, ProblemKind};
use chimectl::api::service::Service;
use chimectl::api::skeleton;
use chimectl::aws::environment::Environment;
use chimectl::cli::input::{Flags, Whole, gather};
use chimectl::services::Operations as _;
use serde_json::{Value as Json, json};

const MEETING: &str = "meetings create-meeting --external-meeting-id standup --media-region us-west-2";
const CONNECTOR: &str = "--voice-connector-id abcdefghijklmnopqrstu";
const CHANNEL: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
const USER: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a/user/u";

/// The request that a command line sends.
#[track_caller]
fn request(world: &World, words: &str, more: &[&str]) -> Request {
    let server = Server::answering(200, "{}");
    world.call(&server, words, more).ok();
    let requests = server.requests();
    let [request] = &requests[..] else { panic!("{requests:?}") };
    request.clone()
}

/// Asserts that a command line in shorthand and one in JSON send the same body, which is `body`.
#[track_caller]
fn same_body(words: &str, shorthand: &[&str], as_json: &[&str], body: &Json) {
    let world = World::new();
    for more in [shorthand, as_json] {
        let mut sent = request(&world, words, more).json();
        if let Some(document) = sent.as_object_mut() {
            document.remove("ClientRequestToken");
        }
        assert_eq!(&sent, body, "{more:?}");
    }
}

#[track_caller]
fn refused(words: &str, more: &[&str], messages: &[&str]) -> Run {
    let server = Server::answering(200, "{}");
    let run = World::new().call(&server, words, more);
    assert_eq!((run.status, run.stdout.as_str()), (252, ""), "{run:?}");
    assert!(server.requests().is_empty());
    for message in messages {
        assert!(run.stderr.contains(message), "{message:?} is not in {}", run.stderr);
    }
    run
}

#[test]
fn structures_and_lists_of_structures_in_shorthand_are_those_in_json() {
    same_body(
        MEETING,
        &[
            "--tags",
            "Key=team,Value=a b",
            "Key=empty,Value=",
            "--meeting-features",
            "Attendee={MaxCount=25},Video={MaxResolution=FHD}",
        ],
        &[
            "--tags",
            r#"[{"Key": "team", "Value": "a b"}, {"Key": "empty", "Value": ""}]"#,
            "--meeting-features",
            r#"{"Attendee": {"MaxCount": 25}, "Video": {"MaxResolution": "FHD"}}"#,
        ],
        &json!({
            "ExternalMeetingId": "standup",
            "MediaRegion": "us-west-2",
            "Tags": [{"Key": "team", "Value": "a b"}, {"Key": "empty", "Value": ""}],
            "MeetingFeatures": {"Attendee": {"MaxCount": 25}, "Video": {"MaxResolution": "FHD"}},
        }),
    );
}

#[test]
fn nested_lists_in_shorthand_are_those_in_json() {
    let routes = json!([
        {"Host": "198.51.100.12", "Port": 5060, "Protocol": "UDP", "Priority": 1, "Weight": 5},
        {"Host": "sip.example.com", "Port": 5061, "Protocol": "TCP", "Priority": 2, "Weight": 5},
    ]);
    same_body(
        &format!("voice put-voice-connector-origination {CONNECTOR} --origination"),
        &[
            "Routes=[{Host=198.51.100.12,Port=5060,Protocol=UDP,Priority=1,Weight=5},{Host=sip.example.com,Port=5061,Protocol=TCP,Priority=2,Weight=5}],Disabled=false",
        ],
        &[&json!({"Routes": routes, "Disabled": false}).to_string()],
        &json!({"Origination": {"Routes": routes, "Disabled": false}}),
    );
    same_body(
        &format!("voice put-voice-connector-termination {CONNECTOR} --termination"),
        &["CpsLimit=1,CallingRegions=US,CA,CidrAllowedList=198.51.100.0/27,Disabled=True"],
        &[
            r#"{"CpsLimit": 1, "CallingRegions": ["US", "CA"], "CidrAllowedList": ["198.51.100.0/27"], "Disabled": true}"#,
        ],
        &json!({"Termination": {"CpsLimit": 1, "CallingRegions": ["US", "CA"], "CidrAllowedList": ["198.51.100.0/27"], "Disabled": true}}),
    );
}

#[test]
fn maps_in_shorthand_are_those_in_json() {
    let words = format!(
        "messaging send-channel-message --channel-arn {CHANNEL} --chime-bearer {USER} --content hi --type STANDARD --persistence PERSISTENT --message-attributes"
    );
    let attributes = json!({"subject": {"StringValues": ["news"]}, "topics": {"StringValues": ["a, b", "c"]}});
    same_body(
        &words,
        &[r#"subject={StringValues=news},topics={StringValues=["a, b",c]}"#],
        &[&attributes.to_string()],
        &json!({"Content": "hi", "Type": "STANDARD", "Persistence": "PERSISTENT", "MessageAttributes": attributes}),
    );
}

#[test]
fn shorthand_that_cannot_be_read_is_marked_with_every_other_problem() {
    let run = refused(
        MEETING,
        &["--tags", "Key=a,Value=b", "Key=a,Key=b", "--meeting-features", "Video", "--tenant-ids", "file:///nowhere/x"],
        &[
            "3 problems",
            "  --tags[1]: duplicate key; separate the items of a list with a space, not a comma\n      Key=a,Key=b\n            ^\n",
            "  --meeting-features: expected '=', found the end\n      Video\n           ^\n",
            "  --tenant-ids: cannot read /nowhere/x: No such file",
        ],
    );
    assert!(run.stderr.is_ascii(), "{run:?}");
    refused(
        MEETING,
        &["--meeting-features", "Attendee={MaxCount=many},Video={MaxResolutoin=FHD}"],
        &[
            "--meeting-features.Attendee.MaxCount: expected a whole number, found text",
            "--meeting-features.Video.MaxResolutoin: unknown member; did you mean MaxResolution?",
        ],
    );
}

#[test]
fn secrets_stay_out_of_problems() {
    let words = format!("voice put-voice-connector-termination-credentials {CONNECTOR} --credentials");
    let run = refused(
        &words,
        &["Username=ada,Password='hunter2"],
        &["--credentials[0]: the quote is not closed at character 23; the text is not shown"],
    );
    assert!(!run.stderr.contains("hunter2"), "{run:?}");
}

#[test]
fn a_list_without_a_value_is_empty() {
    let words = format!("{MEETING} --no-validate --tenant-ids --tags");
    let sent = request(&World::new(), &words, &[]).json();
    assert_eq!((&sent["Tags"], &sent["TenantIds"]), (&json!([]), &json!([])));
}

#[test]
fn repeated_lists_add_up_and_of_repeated_scalars_the_last_one_wins() {
    let words = format!("{MEETING} --tenant-ids one two --media-region eu-central-1 --tenant-ids three");
    let sent = request(&World::new(), &words, &[]).json();
    assert_eq!((&sent["TenantIds"], &sent["MediaRegion"]), (&json!(["one", "two", "three"]), &json!("eu-central-1")));
}

#[test]
fn any_value_can_come_from_a_file() {
    let world = World::new();
    let write = |name: &str, text: &[u8]| fs::write(world.home.path().join(name), text).unwrap();
    write("name", b"standup");
    write("tags", br#"[{"Key": "a", "Value": "b"}]"#);
    write("features", b"Attendee={MaxCount=5}\n");
    write("tenant", b"one");
    write("latin", b"Z\xfcrich");
    let server = Server::answering(200, "{}");
    let run_with = |more: &[&str]| {
        let mut command = world.chimectl();
        command.env("DIR", world.home.path()).args(["--endpoint-url", &server.url, "meetings", "create-meeting"]);
        run(command.args(["--media-region", "us-west-2"]).args(more))
    };
    run_with(&["--external-meeting-id", "file://~/name", "--tags", "fileb://$DIR/tags"]).ok();
    run_with(&["--external-meeting-id", "file://${DIR}/name", "--meeting-features", "file://~/features"]).ok();
    run_with(&[
        "--external-meeting-id",
        "https://example.com/",
        "--no-validate",
        "--tenant-ids",
        "file://~/tenant",
        "--tenant-ids",
        "file://~/tenant",
        "two",
    ])
    .ok();
    let sent: Vec<_> = server.requests().iter().map(Request::json).collect();
    assert_eq!(sent[0]["ExternalMeetingId"], "standup");
    assert_eq!(sent[0]["Tags"], json!([{"Key": "a", "Value": "b"}]));
    assert_eq!(sent[1]["MeetingFeatures"], json!({"Attendee": {"MaxCount": 5}}));
    assert_eq!(sent[2]["ExternalMeetingId"], "https://example.com/");
    // Of several words after one flag, none is read from a file.
    assert_eq!(sent[2]["TenantIds"], json!(["one", "file://~/tenant", "two"]));

    let unreadable = run_with(&["--external-meeting-id", "file://~/latin", "--tags", "file://$NOWHERE/tags"]);
    assert_eq!(unreadable.status, 252);
    let latin = format!("--external-meeting-id: {}/latin is not UTF-8 text", world.home.path().display());
    for message in [latin.as_str(), "--tags: cannot read $NOWHERE/tags: No such file"] {
        assert!(unreadable.stderr.contains(message), "{unreadable:?}");
    }
}

/// The body that a command line sends, with these files in the home directory.
#[track_caller]
fn body_with(files: &[(&str, &[u8])], words: &str, more: &[&str]) -> Json {
    let world = World::new();
    for (name, contents) in files {
        fs::write(world.home.path().join(name), contents).unwrap();
    }
    let mut body = request(&world, words, more).json();
    body.as_object_mut().unwrap().remove("ClientRequestToken");
    body
}

#[test]
fn lines_of_a_text_file_end_with_a_line_feed_whatever_the_file_has() {
    let words = format!(
        "messaging send-channel-message --channel-arn {CHANNEL} --chime-bearer {USER} --type STANDARD --persistence PERSISTENT"
    );
    let content = |word: &str| body_with(&[("text", b"a\r\nb\rc\n")], &words, &["--content", word])["Content"].clone();
    assert_eq!(content("file://~/text"), "a\nb\nc\n");
    assert_eq!(content("fileb://~/text"), "a\r\nb\rc\n");
    let tags = body_with(&[("text", b"a\r\nb")], MEETING, &["--tags", "Key=k,Value@=file://~/text"])["Tags"].clone();
    assert_eq!(tags, json!([{"Key": "k", "Value": "a\nb"}]));
}

#[test]
fn a_byte_order_mark_stands_before_what_is_read_and_not_in_it() {
    let json = "\u{feff}{\"ExternalMeetingId\": \"standup\", \"MediaRegion\": \"us-west-2\"}".as_bytes();
    let yaml = "\u{feff}ExternalMeetingId: standup\r\nMediaRegion: us-west-2\r\n".as_bytes();
    let tags = "\u{feff}[{\"Key\": \"a\", \"Value\": \"b\"}]".as_bytes();
    let features = "\u{feff}Attendee={MaxCount=5}".as_bytes();
    let whole = json!({"ExternalMeetingId": "standup", "MediaRegion": "us-west-2"});
    let create = "meetings create-meeting";
    assert_eq!(body_with(&[("f", json)], create, &["--cli-input-json", "file://~/f"]), whole);
    assert_eq!(body_with(&[("f", yaml)], create, &["--cli-input-yaml", "file://~/f"]), whole);
    assert_eq!(
        body_with(&[("f", tags)], MEETING, &["--tags", "file://~/f"])["Tags"],
        json!([{"Key": "a", "Value": "b"}])
    );
    let sent = body_with(&[("f", features)], MEETING, &["--meeting-features", "file://~/f"]);
    assert_eq!(sent["MeetingFeatures"], json!({"Attendee": {"MaxCount": 5}}));
    // A text is sent as it stands in the file, as by the AWS CLI.
    let sent = body_with(&[("f", "\u{feff}n".as_bytes())], MEETING, &["--meeting-host-id", "file://~/f"]);
    assert_eq!(sent["MeetingHostId"], "\u{feff}n");
}

#[test]
fn the_name_of_a_file_is_no_document_and_the_error_says_what_to_type() {
    let world = World::new();
    let file = world.home.path().join("input.json");
    fs::write(&file, r#"{"ExternalMeetingId": "standup", "MediaRegion": "us-west-2"}"#).unwrap();
    fs::write(world.home.path().join("utf-16"), b"\xff\xfe{\0}\0").unwrap();
    let server = Server::answering(200, "{}");
    let advice = "to read the file of this name, write file:// before it";
    let file = file.to_str().unwrap();
    for (words, message) in [
        (["--cli-input-json", file], format!("--cli-input-json: {advice}")),
        (["--cli-input-yaml", "~/input.json"], format!("--cli-input-yaml: {advice}")),
        (["--tags", file], format!("--tags[0]: {advice}")),
        (["--meeting-features", file], format!("--meeting-features: {advice}")),
        (["--cli-input-json", "missing.json"], "--cli-input-json: not JSON: ".to_owned()),
        (["--cli-input-json", "file://~/utf-16"], "utf-16 is UTF-16; save it as UTF-8".to_owned()),
    ] {
        let run = world.call(&server, "meetings create-meeting", &words);
        assert_eq!(run.status, 252, "{run:?}");
        assert!(run.stderr.contains(&message), "{words:?}: {run:?}");
    }
    let run = world.call(&server, "meetings create-meeting", &["--tags", "Key=a,Value=b", "file://~/input.json"]);
    let message = "--tags[1]: a list of several words cannot be read from files; put all items into one file";
    assert!(run.stderr.contains(message), "{run:?}");
    assert!(server.requests().is_empty());
}

#[cfg(unix)]
#[test]
fn standard_input_is_given_once_or_nothing_of_it_is_read() {
    let stdin = "file:///dev/stdin";
    for (words, places) in [
        (
            vec!["--external-meeting-id", stdin, "--meeting-host-id", stdin],
            "--meeting-host-id and --external-meeting-id",
        ),
        (vec!["--cli-input-json", stdin, "--tags", "Key=a,Value@=file:///dev/stdin"], "--cli-input-json and --tags"),
        (vec!["--tags", "Key@=file:///dev/stdin,Value@=file:///dev/stdin"], "--tags"),
        (
            vec!["--external-meeting-id", "fileb:///dev/fd/0", "--cli-input-yaml", stdin],
            "--cli-input-yaml and --external-meeting-id",
        ),
    ] {
        let mut command = World::new().chimectl();
        command.args(["meetings", "create-meeting"]).args(&words);
        // It stays open: whoever reads it waits.
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let held = child.stdin.take();
        let output = child.wait_with_output().unwrap();
        drop(held);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(252), "{errors}");
        let message = format!("standard input can be read only once, but several values read it: {places}\n");
        assert!(errors.contains(&message), "{words:?}: {errors}");
    }
}

#[cfg(unix)]
#[test]
fn standard_input_is_a_file_too() {
    let server = Server::answering(200, "{}");
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url]).args("meetings create-meeting --cli-input-yaml".split(' '));
    let mut child = command.arg("file:///dev/stdin").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"ExternalMeetingId: standup\nMediaRegion: us-west-2\n").unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(server.requests()[0].json()["ExternalMeetingId"], "standup");
}

#[test]
fn yaml_input_is_joined_with_flags_and_flags_win() {
    let yaml = "---\n# The weekly one\nExternalMeetingId: standup\nMediaRegion: us-west-2\nTags:\n- Key: team\n  Value: 'a: b'\nMeetingFeatures: {Attendee: {MaxCount: 25}}\n";
    let world = World::new();
    fs::write(world.home.path().join("input.yaml"), yaml).unwrap();
    for source in [yaml, "file://~/input.yaml"] {
        let words = "meetings create-meeting --media-region eu-central-1 --cli-input-yaml";
        let mut sent = request(&world, words, &[source]).json();
        sent.as_object_mut().unwrap().remove("ClientRequestToken");
        let expected = json!({
            "ExternalMeetingId": "standup",
            "MediaRegion": "eu-central-1",
            "Tags": [{"Key": "team", "Value": "a: b"}],
            "MeetingFeatures": {"Attendee": {"MaxCount": 25}},
        });
        assert_eq!(sent, expected);
    }
}

#[test]
fn a_date_in_yaml_is_a_time() {
    let yaml = format!("ChannelArn: {CHANNEL}\nChimeBearer: {USER}\nNotBefore: 2026-11-22\nNotAfter: 1795341600\n");
    let sent = request(&World::new(), "--no-paginate messaging list-channel-messages --cli-input-yaml", &[&yaml]);
    for part in ["not-before=2026-11-22T00%3A00%3A00Z", "not-after=2026-11-22T10%3A00%3A00Z"] {
        assert!(sent.target.contains(part), "{}", sent.target);
    }
}

#[test]
fn yaml_that_does_not_fit_is_refused_with_the_place() {
    refused(
        "meetings create-meeting --cli-input-yaml",
        &["ExternalMeetingId: 12345\nMediaRegoin: us-west-2\nTags: [{Key: true, Value: b}]"],
        &[
            "--cli-input-yaml ExternalMeetingId: expected text, found a number; put it in quotes",
            "--cli-input-yaml MediaRegoin: unknown member; did you mean MediaRegion?",
            "--cli-input-yaml Tags[0].Key: expected text, found true; put it in quotes",
            "--media-region: missing",
        ],
    );
    refused(
        "meetings get-meeting --cli-input-yaml",
        &["- a"],
        &["--cli-input-yaml: expected a YAML mapping, found a list"],
    );
    refused("meetings get-meeting --cli-input-yaml", &["a: [b"], &["--cli-input-yaml: not YAML: "]);
    refused(
        "meetings get-meeting --cli-input-yaml MeetingId:x --cli-input-json",
        &["{}"],
        &["--cli-input-yaml: cannot be used with --cli-input-json", "--meeting-id: missing"],
    );
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations().iter().copied())
}

#[test]
fn every_input_skeleton_is_accepted_but_for_its_limits() {
    let accepted = |operation: &Operation, whole: Whole<'_>| {
        let (document, unreadable) = gather(operation, &Flags::default(), Some(whole), &Environment::of_process());
        assert_eq!(unreadable, [], "{}", operation.name);
        let problems = check(operation, &document, Strictness::Full);
        let is_blank = |problem: &Problem| document.get(&problem.member).is_some_and(|value| value == "");
        let is_limit = |problem: &&Problem| problem.kind == ProblemKind::OutsideLimits || is_blank(problem);
        let strange: Vec<&Problem> = problems.iter().filter(|problem| !is_limit(problem)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", operation.name);
        document
    };
    let mut count = 0;
    for operation in operations() {
        let from_json = accepted(operation, Whole::Json(&Json::Object(skeleton::input(operation)).to_string()));
        let from_yaml = accepted(operation, Whole::Yaml(&skeleton::yaml_input(operation)));
        assert_eq!(from_json, from_yaml, "{}", operation.name);
        assert_eq!(from_json.len(), operation.members.len());
        count += 1;
    }
    assert_eq!(count, 224);
}

#[test]
fn a_skeleton_needs_nothing_and_sends_nothing() {
    let world = World::new();
    let skeleton = |words: &str| {
        let run = run(world.bare().args(words.split(' ')));
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
        run.stdout
    };
    let input = "{\n    \"ResourceARN\": \"\",\n    \"Tags\": [\n        {\n            \"Key\": \"\",\n            \"Value\": \"\"\n        }\n    ]\n}\n";
    assert_eq!(skeleton("meetings tag-resource --generate-cli-skeleton"), input);
    assert_eq!(skeleton("--generate-cli-skeleton meetings tag-resource --tags Key=a --output table"), input);
    assert_eq!(skeleton("chime-sdk-meetings tag-resource --generate-cli-skeleton input"), input);
    assert_eq!(skeleton("voice get-global-settings --generate-cli-skeleton"), "{}\n");
    assert!(
        skeleton("meetings tag-resource --generate-cli-skeleton yaml-input")
            .starts_with("ResourceARN: ''  # [REQUIRED] ")
    );
    let output = "{\n    \"Tags\": [\n        {\n            \"Key\": \"Key\",\n            \"Value\": \"Value\"\n        }\n    ]\n}\n";
    assert_eq!(skeleton("meetings list-tags-for-resource --generate-cli-skeleton output"), output);
    assert_eq!(
        skeleton("meetings list-tags-for-resource --generate-cli-skeleton output --query Tags[0].Key"),
        "\"Key\"\n"
    );
    assert_eq!(skeleton("meetings delete-meeting --generate-cli-skeleton output"), "");
    refused(
        "meetings get-meeting --generate-cli-skeleton inptu",
        &[],
        &["--generate-cli-skeleton: \"inptu\" is not a known value; known: input, output, yaml-input"],
    );
}
