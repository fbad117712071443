//! What the sandbox offers to tests: a clock that is moved by hand, ids that are the same in every run, and a
//! server that does not answer to web pages.

use crate::common::served::Served;
use crate::common::{Run, World, run};
use serde_json::{Value, json};

const CREATE: &str = "meetings create-meeting --external-meeting-id standup --media-region us-west-2";
const CREATE_POOL: &str = "media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name audio --stream-configuration {\"Region\":\"us-east-1\"}";
const GET_POOL: &str = "media-pipelines get-media-pipeline-kinesis-video-stream-pool --identifier audio --query KinesisVideoStreamPoolConfiguration.PoolStatus";

/// Runs `chimectl sandbox` with words that are split at blanks.
fn sandbox(world: &World, words: &str) -> Run {
    run(world.bare().arg("sandbox").args(words.split_whitespace()))
}

/// Runs a script with an empty sandbox behind it; `$chimectl` is the program.
fn exec(world: &World, words: &str, script: &str) -> Run {
    let mut command = world.bare();
    command.args(["sandbox", "exec"]).args(words.split_whitespace()).args(["--", "sh", "-euc", script]);
    run(command.env("PATH", "/usr/bin:/bin").env("chimectl", env!("CARGO_BIN_EXE_chimectl")))
}

#[test]
fn a_manual_clock_moves_when_it_is_told_to_in_every_process() {
    let world = World::new();
    let state = world.home.path().join("state.db");
    let state = state.display();
    let served = Served::new(&world, &format!("--clock manual --state {state}"));
    let id = served.call(&world, CREATE).ok()["Meeting"]["MeetingId"].as_str().unwrap().to_owned();
    served.call(&world, CREATE_POOL).ok();
    assert_eq!(served.call(&world, GET_POOL).ok(), "CREATING");
    let tick = |duration: &str| sandbox(&world, &format!("tick {duration} --state {state}"));
    let ticked = tick("10s");
    assert_eq!((ticked.status, ticked.stdout.as_str()), (0, ""), "{ticked:?}");
    assert_eq!(served.call(&world, GET_POOL).ok(), "ACTIVE");
    let get = format!("meetings get-meeting --meeting-id {id}");
    tick("23h59m49s");
    served.call(&world, &get).ok();
    tick("1s");
    served.call(&world, &get).refused("NotFoundException");
    assert_eq!(tick("soon").status, 252);
}

#[test]
fn a_state_with_a_manual_clock_keeps_it_until_it_is_reset() {
    let world = World::new();
    world.sandbox(CREATE_POOL).ok();
    assert_eq!(world.sandbox(GET_POOL).ok(), "CREATING");
    sandbox(&world, "tick 1h");
    assert_eq!(world.sandbox(GET_POOL).ok(), "ACTIVE");
    let update = "media-pipelines update-media-pipeline-kinesis-video-stream-pool --identifier audio --query KinesisVideoStreamPoolConfiguration.UpdatedTimestamp";
    let first = world.sandbox(update).ok();
    sandbox(&world, "tick 10s");
    let second = world.sandbox(update).ok();
    let seconds = |time: &Value| time.as_str().unwrap()[17..19].parse::<u32>().unwrap();
    assert_eq!((seconds(&second) + 60 - seconds(&first)) % 60, 10);
    sandbox(&world, "reset");
    world.sandbox(CREATE_POOL).ok();
    let created = "media-pipelines get-media-pipeline-kinesis-video-stream-pool --identifier audio --query KinesisVideoStreamPoolConfiguration.CreatedTimestamp";
    assert!(world.sandbox(created).ok().as_str() < first.as_str(), "the clock is the machine's again");
}

#[test]
fn exec_is_instant_unless_it_is_told_otherwise() {
    let world = World::new();
    let script = format!("$chimectl {} > made; $chimectl {GET_POOL}", CREATE_POOL.replace('"', "\\\""));
    let script = format!("cd $HOME; {script}");
    assert_eq!(exec(&world, "", &script).stdout, "\"ACTIVE\"\n");
    assert_eq!(exec(&world, "--clock real", &script).stdout, "\"CREATING\"\n");
    let ticking = format!("{script}; $chimectl sandbox tick 10s; $chimectl {GET_POOL}");
    let ticked = exec(&world, "--clock manual", &ticking);
    assert_eq!(ticked.stdout, "\"CREATING\"\n\"ACTIVE\"\n", "{ticked:?}");
    world.sandbox(GET_POOL).refused("NotFoundException");
}

#[test]
fn a_seed_makes_the_same_ids_in_every_run() {
    let world = World::new();
    let script = format!(
        "$chimectl {CREATE}; $chimectl {CREATE}; $chimectl meetings get-meeting --meeting-id 00000000-0000-4000-8000-000000000000 --debug 2>&1 | grep -o 'request ID.*' || true"
    );
    let (one, same, other) =
        (exec(&world, "--seed 1", &script), exec(&world, "--seed 1", &script), exec(&world, "--seed 2", &script));
    assert_eq!(one.status, 0, "{one:?}");
    assert!(one.stdout.contains("request ID"), "{one:?}");
    assert_eq!(one.stdout, same.stdout);
    assert_ne!(one.stdout, other.stdout);

    let state = world.home.path().join("state.db");
    let words = format!("--seed 1 --state {}", state.display());
    let id = || Served::new(&world, &words).call(&world, &format!("{CREATE} --query Meeting.MeetingId")).ok();
    let (first, second) = (id(), id());
    assert!(one.stdout.contains(first.as_str().unwrap()) && one.stdout.contains(second.as_str().unwrap()));
    assert_ne!(first, second, "a state that is opened again goes on");
}

#[test]
fn web_pages_are_refused() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let status = |headers: &str| {
        let request = format!("GET /media-pipelines HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
        served.raw(request.as_bytes())[9..12].to_owned()
    };
    for headers in [
        "host: localhost\r\n",
        "host: 127.0.0.1:80\r\n",
        "host: [::1]:80\r\n",
        "host: localhost\r\norigin: http://localhost:3000\r\n",
    ] {
        assert_eq!(status(headers), "404", "{headers}");
    }
    for headers in [
        "host: example.com\r\n",
        "host: localhost.example.com\r\n",
        "host: localhost\r\norigin: https://example.com\r\n",
        "host: localhost\r\norigin: null\r\n",
    ] {
        assert_eq!(status(headers), "403", "{headers}");
    }
    let refused = served.raw(b"POST /meetings HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n\r\n");
    assert!(refused.contains("ForbiddenException"), "{refused}");
}

#[test]
fn other_machines_are_let_in_with_a_warning_only() {
    let world = World::new();
    for (words, warning) in [
        ("--in-memory --address 0.0.0.0", "change everything in this sandbox without credentials."),
        ("--in-memory --address 0.0.0.0 --verify-signatures", "change everything in this sandbox."),
    ] {
        let mut served = Served::new(&world, words);
        let warned = served.complaint();
        assert!(
            warned.starts_with("Warning: anyone who can reach 0.0.0.0 ") && warned.trim_end().ends_with(warning),
            "{warned}"
        );
        let status = |headers: &str| {
            let request = format!("GET /media-pipelines HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
            served.raw(request.as_bytes())[9..12].to_owned()
        };
        assert_eq!(status("host: sandbox.example.com\r\n"), "404");
        assert_eq!(status("host: sandbox.example.com\r\norigin: https://example.com\r\n"), "403");
    }
}

#[test]
fn what_is_no_export_changes_nothing() {
    let world = World::new();
    world.sandbox(CREATE).ok();
    let before = sandbox(&world, "export").stdout;
    let file = world.home.path().join("export.json");
    let empty = r#""resource": [], "token": [], "tag": []"#;
    for (export, why) in [
        (r#"{"version": 3}"#.to_owned(), "resource: must be a list"),
        (r#"{"version": 3, "resource": {"a": 1}}"#.to_owned(), "resource: must be a list"),
        (
            format!(r#"{{"version": 3, {empty}, "number": [{{"name": "time", "value": "x"}}]}}"#),
            "value must be a whole number",
        ),
        (format!(r#"{{"version": 3, {empty}, "number": [{{"name": "time", "size": 1}}]}}"#), "unknown member size"),
    ] {
        std::fs::write(&file, &export).unwrap();
        let refused = sandbox(&world, &format!("import {}", file.display()));
        assert!(refused.status != 0 && refused.stderr.contains(why), "{export}: {refused:?}");
        assert_eq!(sandbox(&world, "export").stdout, before, "{export}");
    }
}

#[test]
fn a_file_that_is_no_state_is_left_alone() {
    let world = World::new();
    let other = world.home.path().join("other.db");
    let connection = rusqlite::Connection::open(&other).unwrap();
    connection.execute_batch("CREATE TABLE token (mine TEXT)").unwrap();
    drop(connection);
    let before = std::fs::read(&other).unwrap();
    let refused = sandbox(&world, &format!("status --state {}", other.display()));
    assert!(refused.status != 0 && refused.stderr.contains("another program"), "{refused:?}");
    assert_eq!(std::fs::read(&other).unwrap(), before);
    for command in ["status", "export", "reset"] {
        let refused = sandbox(&world, &format!("{command} --state {}", world.home.path().join("no/such.db").display()));
        assert_eq!(refused.status, 252, "{refused:?}");
        assert!(refused.stderr.contains("no such file: "), "{refused:?}");
    }
    assert!(!world.home.path().join("no").exists());
}

#[cfg(unix)]
#[test]
fn a_request_that_never_ends_does_not_hold_up_the_end() {
    use std::io::Write as _;

    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let mut stream = std::net::TcpStream::connect(served.url.strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(b"POST /meetings HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nabc").unwrap();
    // The server has the request when it answers the next one.
    served.raw(b"GET /meetings/x HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    assert_eq!(served.signal(crate::common::signals::Signal::TERM), Some(0));
    drop(stream);
}

#[test]
fn what_was_exported_can_be_imported_elsewhere() {
    let world = World::new();
    let id = world.sandbox(CREATE).ok()["Meeting"]["MeetingId"].as_str().unwrap().to_owned();
    for user in ["zoe", "adam", "mia"] {
        world.sandbox(&format!("meetings create-attendee --meeting-id {id} --external-user-id {user}")).ok();
    }
    let tags = ["--resource-arn", &format!("arn:aws:chime:us-east-1:123456789012:meeting/{id}"), "--tags"];
    world.sandbox_with("meetings tag-resource", &[&tags[..], &[r#"[{"Key": "team", "Value": "one"}]"#]].concat()).ok();
    sandbox(&world, "tick 1s");
    let export = sandbox(&world, "export");
    assert_eq!(export.json()["resource"][0]["document"]["ExternalMeetingId"], "standup");
    assert!(export.stdout.contains("\n            \"id\": "), "{export:?}");

    let file = world.home.path().join("export.json");
    std::fs::write(&file, &export.stdout).unwrap();
    let state = world.home.path().join("other.db");
    let other = format!("--state {}", state.display());
    assert_eq!(sandbox(&world, &format!("import {} {other}", file.display())).status, 0);
    assert_eq!(sandbox(&world, &format!("export {other}")).stdout, export.stdout);
    let served = Served::new(&world, &other);
    let list = format!("meetings list-attendees --meeting-id {id} --query Attendees[].ExternalUserId");
    assert_eq!(served.call(&world, &list).ok(), serde_json::json!(["zoe", "adam", "mia"]));

    for broken in [
        r#"{"version": 1}"#,
        r#"{"version": 2, "tag": [{"arn": "a", "color": "red"}]}"#,
        r#"{"version": 2, "tag": [7]}"#,
        "{",
    ] {
        std::fs::write(&file, broken).unwrap();
        assert_eq!(sandbox(&world, &format!("import {} {other}", file.display())).status, 252, "{broken}");
    }
    assert_eq!(sandbox(&world, &format!("export {other}")).stdout, export.stdout);
}

#[test]
fn what_is_in_an_app_instance_is_shown_by_its_short_name() {
    let world = World::new();
    let arn = world.sandbox("identity create-app-instance --name chat --query AppInstanceArn").ok();
    let arn = arn.as_str().unwrap();
    let user = "identity create-app-instance-user --app-instance-user-id alice --name Alice --app-instance-arn";
    world.sandbox(&format!("{user} {arn}")).ok();
    let channel = "messaging create-channel --channel-id ch1 --name general --chime-bearer alice --app-instance-arn";
    world.sandbox(&format!("{channel} {arn}")).ok();
    let of_channel = "      channel-moderator alice\n      channel-membership alice\n";
    let tree =
        format!("  app-instance {arn} chat\n    app-instance-user alice Alice\n    channel ch1 general\n{of_channel}");
    let status = sandbox(&world, "status").stdout;
    assert!(status.ends_with(&format!("us-east-1\n{tree}")), "{status}");
}

#[test]
fn status_is_a_tree_of_all_resources() {
    let world = World::new();
    let id = world.sandbox(CREATE).ok()["Meeting"]["MeetingId"].as_str().unwrap().to_owned();
    let attendee =
        format!("meetings create-attendee --meeting-id {id} --external-user-id alice --query Attendee.AttendeeId");
    let attendee = world.sandbox(&attendee).ok();
    let attendee = attendee.as_str().unwrap();
    world.sandbox(&format!("--region eu-central-1 {CREATE_POOL}")).ok();
    let pool = "media-pipeline-kinesis-video-stream-pool audio";
    let expected =
        format!("eu-central-1\n  {pool}\nus-east-1\n  meeting {id} standup\n    attendee {attendee} alice\n");
    let counts = "3 resources to delete: 1 attendee, 1 media-pipeline-kinesis-video-stream-pool, 1 meeting\n";
    assert_eq!(sandbox(&world, "status").stdout, format!("{counts}{expected}"));
    let failing = sandbox(&world, "status --fail-if-any");
    assert_eq!((failing.status, failing.stdout), (1, format!("{counts}{expected}")));
    world.sandbox(&format!("meetings delete-meeting --meeting-id {id}")).ok();
    let left = "1 resource to delete: 1 media-pipeline-kinesis-video-stream-pool\n";
    assert_eq!(sandbox(&world, "status").stdout, format!("{left}eu-central-1\n  {pool}\n"));
    assert_eq!(sandbox(&world, "reset").status, 0);
    let nothing = sandbox(&world, "status --fail-if-any");
    assert_eq!((nothing.status, nothing.stdout.as_str()), (0, "0 resources to delete\n"));
}

#[test]
fn the_log_has_every_request_without_secrets() {
    let world = World::new();
    let log = world.home.path().join("requests.ndjson");
    let served = Served::new(&world, &format!("--in-memory --log {}", log.display()));
    let created = served.call(&world, &format!("{CREATE} --client-request-token very-secret-1")).ok();
    let id = created["Meeting"]["MeetingId"].as_str().unwrap();
    let attendee = format!("meetings create-attendee --meeting-id {id} --external-user-id secret-user");
    let token = served.call(&world, &attendee).ok()["Attendee"]["JoinToken"].as_str().unwrap().to_owned();
    let missing = "meetings get-meeting --meeting-id 00000000-0000-4000-8000-000000000000";
    served.call(&world, missing).refused("NotFoundException");
    let capture = "media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --sink-type S3Bucket --source-arn arn:aws:chime::123456789012:meeting:nowhere --sink-arn arn:aws:s3:::my-bucket";
    served.call(&world, capture).refused("BadRequestException");
    served.raw(b"GET /secret HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");

    let log = std::fs::read_to_string(log).unwrap();
    let entries: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let operations: Vec<_> = entries.iter().map(|entry| (&entry["operation"], &entry["status"])).collect();
    let expected = serde_json::json!([
        ["CreateMeeting", 200],
        ["CreateAttendee", 200],
        ["GetMeeting", 404],
        ["CreateMediaCapturePipeline", 400],
        [null, 404]
    ]);
    assert_eq!((&entries[4]["method"], &entries[4]["path"]), (&json!("GET"), &json!("/secret")));
    assert_eq!(serde_json::json!(operations), expected);
    assert_eq!(entries[0]["request"]["MediaRegion"], "us-west-2");
    assert_eq!(entries[0]["answer"]["Meeting"]["MeetingId"], id);
    assert_eq!(entries[2]["answer"]["Code"], "NotFound");
    for secret in ["very-secret-1", "secret-user", &token, "meeting:nowhere", "my-bucket"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[test]
fn the_log_has_the_requests_that_were_refused_before_they_were_read() {
    let world = World::new();
    let log = world.home.path().join("requests.ndjson");
    let served = Served::new(&world, &format!("--in-memory --log {}", log.display()));
    let request = |head: &str, host: &str, size: usize, body: &str| {
        format!("{head} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n{body}")
    };
    let size = 8 * 1024 * 1024 + 1;
    let statuses = [
        served.raw(request("GET /meetings/m-1?secret=1", "sandbox.example.com", 0, "").as_bytes()),
        served.raw(request("POST /meetings", "localhost", size, &"x".repeat(size)).as_bytes()),
        served.raw(request("PATCH /elsewhere?secret=1", "localhost", 0, "").as_bytes()),
        served.raw_to_the_end(request("POST /meetings", "localhost", 20, "{\"secret\"").as_bytes()),
    ]
    .map(|answer| answer.split_whitespace().nth(1).unwrap_or_default().to_owned());
    assert_eq!(statuses, ["403", "413", "404", "400"]);

    let log = std::fs::read_to_string(log).unwrap();
    let entries = log.lines().map(|line| {
        let mut entry: Value = serde_json::from_str(line).unwrap();
        assert!(entry["time"].take().is_string(), "{line}");
        json!([
            entry["operation"],
            entry["method"],
            entry["path"],
            entry["status"],
            entry["answer"]["Code"],
            entry["answer"]["Message"]
        ])
    });
    let expected = json!([
        ["GetMeeting", null, null, 403, "Forbidden", "Host: the sandbox only accepts localhost and loopback addresses"],
        ["CreateMeeting", null, null, 413, "BadRequest", "the body of a request must have at most 8388608 bytes"],
        [null, "PATCH", "/elsewhere", 404, null, null],
        ["CreateMeeting", null, null, 400, "BadRequest", "the body of the request is incomplete"],
    ]);
    assert_eq!(Value::Array(entries.collect()), expected);
    assert!(!log.contains("secret"), "{log}");
}

#[test]
fn faults_befall_the_requests_that_they_are_meant_for() {
    let world = World::new();
    let with = |rules: &str| Served::new(&world, &format!("--in-memory {rules}"));
    let once = |served: &Served, words: &str| {
        let mut command = world.chimectl();
        command.env("AWS_MAX_ATTEMPTS", "1").args(["--endpoint-url", &served.url]).args(words.split_whitespace());
        run(&mut command)
    };
    let refusing = with("--fault CreateMeeting=429 --fault GetMeeting=503");
    once(&refusing, CREATE).refused("ThrottlingException");
    once(&refusing, "meetings get-meeting --meeting-id 00000000-0000-4000-8000-000000000000")
        .refused("ServiceUnavailableException");
    once(&refusing, CREATE_POOL).ok();

    let started = std::time::Instant::now();
    once(&with("--fault *=delay=300ms"), CREATE).ok();
    assert!(started.elapsed().as_millis() >= 300);

    for rule in ["reset", "cut"] {
        let broken = with(&format!("--fault CreateMediaPipelineKinesisVideoStreamPool={rule}"));
        let run = once(&broken, CREATE_POOL);
        assert_eq!(run.status, 255, "{rule}: {run:?}");
        once(&broken, GET_POOL).ok();
    }
    let cut = with("--fault *=cut");
    let answer = cut.raw(b"GET /media-pipeline-kinesis-video-stream-pools HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let length =
        head.to_lowercase().split_once("content-length: ").unwrap().1.split_whitespace().next().unwrap().to_owned();
    assert!(!body.is_empty() && body.len() < length.parse().unwrap(), "{answer}");

    for wrong in ["Nothing=429", "*=200", "*=429:7"] {
        assert_eq!(sandbox(&world, &format!("serve --in-memory --fault {wrong}")).status, 252, "{wrong}");
    }
}

#[test]
fn a_seed_makes_the_same_faults_in_every_run() {
    let world = World::new();
    let script = format!(
        "export AWS_MAX_ATTEMPTS=1; for n in 1 2 3 4 5 6 7 8 9 10 11 12; do $chimectl {CREATE} > /dev/null 2>&1 && echo yes || echo no; done"
    );
    let faults = |seed: &str| exec(&world, &format!("--seed {seed} --fault *=503:0.5"), &script).stdout;
    let one = faults("1");
    assert!(one.contains("yes") && one.contains("no"), "{one}");
    assert_eq!(faults("1"), one);
    assert_ne!(faults("2"), one);
}

#[cfg(unix)]
#[test]
fn an_interrupted_command_still_has_its_sandbox_and_nothing_is_left_of_it() {
    use std::io::{BufRead as _, BufReader};
    use std::os::unix::process::CommandExt as _;
    use std::process::Stdio;

    use crate::common::signals::{Signal, send_to_group};

    let world = World::new();
    let script = "trap 'trap : INT; $chimectl sandbox status; exit 7' INT; $chimectl meetings create-meeting \
        --external-meeting-id standup --media-region us-west-2 --output off; \
        echo $CHIMECTL_SANDBOX_STATE; while :; do sleep 0.1; done";
    let mut command = world.bare();
    command.args(["sandbox", "exec", "--", "sh", "-c", script]).env("PATH", "/usr/bin:/bin");
    command.env("chimectl", env!("CARGO_BIN_EXE_chimectl")).stdout(Stdio::piped()).stderr(Stdio::null());
    // As a terminal does it, the interrupt goes to all processes of the group. There is none here, so that chimectl hands
    // its own on as well.
    let mut child = command.process_group(0).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let state = lines.next().unwrap();
    send_to_group(Signal::INT, &child);
    let status: Vec<String> = lines.collect();
    assert_eq!((child.wait().unwrap().code(), status.len()), (Some(7), 3), "{status:?}");
    assert!(!std::path::Path::new(&state).parent().unwrap().exists(), "{state}");
}

#[test]
fn status_and_export_show_what_is_there_now() {
    let world = World::new();
    assert_eq!(sandbox(&world, "tick 0s").status, 0);
    let id = world.sandbox(CREATE).ok()["Meeting"]["MeetingId"].as_str().unwrap().to_owned();
    let capture = format!(
        "media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --sink-type S3Bucket \
         --source-arn arn:aws:chime::123456789012:meeting:{id} --sink-arn arn:aws:s3:::recordings"
    );
    world.sandbox(&capture).ok();
    let order = "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100";
    world.sandbox(order).ok();
    let status_of = |kind: &str| {
        let export: Value = serde_json::from_str(&sandbox(&world, "export").stdout).unwrap();
        let rows = export["resource"].as_array().unwrap();
        rows.iter().find(|row| row["kind"] == kind).map(|row| row["document"]["Status"].clone())
    };
    assert_eq!(status_of("media-pipeline"), Some("Initializing".into()));
    assert_eq!(status_of("phone-number"), Some("AcquireInProgress".into()));
    sandbox(&world, "tick 10s");
    assert_eq!(status_of("media-pipeline"), Some("InProgress".into()));
    assert_eq!(status_of("phone-number-order"), Some("Successful".into()));
    assert_eq!(status_of("phone-number"), Some("Unassigned".into()));
    sandbox(&world, "tick 23h59m52s");
    let status = sandbox(&world, "status").stdout;
    assert!(status.starts_with("2 resources to delete: 1 media-pipeline, 1 phone-number\n"), "{status}");
    assert_eq!(status_of("meeting"), None);
    assert_eq!(status_of("media-pipeline"), Some("Stopping".into()));
    sandbox(&world, "tick 5s");
    assert_eq!(status_of("media-pipeline"), Some("Stopped".into()));
}

#[test]
fn a_shell_finds_a_sandbox_that_is_served() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory --verify-signatures");
    let port = served.url.rsplit_once(':').unwrap().1;
    let script = format!(
        "eval \"$($chimectl --region eu-central-1 sandbox env --port {port})\" && \
         $chimectl identity create-app-instance --name chat --query AppInstanceArn --output text && \
         eval \"$($chimectl sandbox env --unset)\" && test -z \"$AWS_ENDPOINT_URL_CHIME_SDK_VOICE$AWS_REGION\""
    );
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &script]).env_clear().env("HOME", world.home.path()).env("PATH", "/usr/bin:/bin");
    command
        .env("chimectl", env!("CARGO_BIN_EXE_chimectl"))
        .env("AWS_PROFILE", "nobody")
        .env("NO_PROXY", "a.example.com");
    let done = run(&mut command);
    assert!(done.status == 0 && done.stdout.starts_with("arn:aws:chime:eu-central-1:"), "{done:?}");
    let lines = |words: &str| sandbox(&world, words).stdout;
    let sh = lines("env --port 1");
    for line in [
        "export AWS_ENDPOINT_URL_CHIME_SDK_MESSAGING='http://127.0.0.1:1'",
        "export AWS_ENDPOINT_URL_STS='http://127.0.0.1:1'",
        "export AWS_ACCESS_KEY_ID='AKIDSANDBOX'",
        "export NO_PROXY='127.0.0.1'",
        "unset AWS_PROFILE",
    ] {
        assert!(sh.lines().any(|found| found == line), "{line}: {sh}");
    }
    assert!(lines("env --address ::1").contains("='http://[::1]:4599'"));
    assert!(lines("env --shell fish").contains("set -gx AWS_REGION 'us-east-1';\n"));
    assert!(lines("env --shell powershell").contains("$Env:AWS_REGION = 'us-east-1'\n"));
}

#[test]
fn work_in_the_background_fails_as_it_is_told() {
    let world = World::new();
    let served = Served::new(
        &world,
        "--in-memory --clock instant --fail phone-number-order:1x --fail stream-pool --fail media-capture-pipeline",
    );
    let order = "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100";
    let ordered = |order: &Value| {
        let id = order["PhoneNumberOrder"]["PhoneNumberOrderId"].as_str().unwrap().to_owned();
        let got = served.call(&world, &format!("voice get-phone-number-order --phone-number-order-id {id}")).ok();
        let numbers = &got["PhoneNumberOrder"]["OrderedPhoneNumbers"];
        (got["PhoneNumberOrder"]["Status"].clone(), numbers[0]["Status"].clone())
    };
    assert_eq!(ordered(&served.call(&world, order).ok()), (json!("Failed"), json!("Failed")));
    served.call(&world, "voice get-phone-number --phone-number-id +12065550100").refused("NotFoundException");
    assert_eq!(ordered(&served.call(&world, order).ok()), (json!("Successful"), json!("Acquired")));
    served.call(&world, CREATE_POOL).ok();
    let pool = "media-pipelines get-media-pipeline-kinesis-video-stream-pool --identifier audio";
    assert_eq!(served.call(&world, pool).ok()["KinesisVideoStreamPoolConfiguration"]["PoolStatus"], "FAILED");
    let id = served.call(&world, CREATE).ok()["Meeting"]["MeetingId"].as_str().unwrap().to_owned();
    let capture = format!(
        "media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --sink-type S3Bucket \
         --source-arn arn:aws:chime::123456789012:meeting:{id} --sink-arn arn:aws:s3:::recordings"
    );
    let made = served.call(&world, &capture).ok();
    let pipeline = made["MediaCapturePipeline"]["MediaPipelineId"].as_str().unwrap();
    let get = format!("media-pipelines get-media-capture-pipeline --media-pipeline-id {pipeline}");
    assert_eq!(served.call(&world, &get).ok()["MediaCapturePipeline"]["Status"], "Failed");
    let wrong = run(world.bare().args(["sandbox", "serve", "--fail", "everything"]));
    assert!(wrong.status == 252 && wrong.stderr.contains("phone-number-order"), "{wrong:?}");
}
