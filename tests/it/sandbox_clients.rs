//! What clients other than chimectl need of the sandbox: browsers, CloudFormation's custom resources, programs that ask first
//! who they are, samples that create or get.

use chimectl::api::service::Service;
use chimectl::sandbox::Clock;
use serde_json::{Value, json};

use crate::common::chat::{Chat, text};
use crate::common::emulated::Emulated;
use crate::common::served::Served;
use crate::common::{World, run};

const SIGNED: &str = "authorization: AWS4-HMAC-SHA256 Credential=AKIDSANDBOX/20261122/us-east-1/chime/aws4_request";

/// What is answered to a request with these lines and this body: status, the lines of its head in small letters, body.
fn send(served: &Served, first: &str, lines: &[&str], body: &str) -> (u16, String, String) {
    let lines = lines.iter().map(|line| format!("{line}\r\n")).collect::<String>();
    let length = body.len();
    let request = format!(
        "{first} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{lines}content-length: {length}\r\n\r\n{body}"
    );
    let answer = served.raw(request.as_bytes());
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{first}: {answer:?}"));
    let status = head.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap();
    (status, head.to_lowercase(), body.to_owned())
}

#[test]
fn pages_of_this_machine_may_use_it_and_every_answer_says_so() {
    let world = World::new();
    let served = Served::new(
        &world,
        "--in-memory --cors https://app.example.com --fault CreateMeeting=502/html --fault GetMeeting=500",
    );
    let meeting = "/meetings/00000000-0000-4000-8000-000000000000";
    for origin in ["http://localhost:3000", "http://127.0.0.1:8080", "https://app.example.com"] {
        let says = format!("origin: {origin}");
        let asks = [&says, "access-control-request-method: POST", "access-control-request-headers: x-amz-date,x-mine"];
        let (status, head, body) = send(&served, "OPTIONS /meetings", &asks, "");
        assert_eq!((status, body.as_str()), (204, ""), "{head}");
        for line in [
            &format!("access-control-allow-origin: {origin}"),
            "access-control-allow-methods: get, post, put, patch, delete",
            "access-control-max-age: 7200",
        ] {
            assert!(head.contains(line), "{line}: {head}");
        }
        for name in ["authorization", "x-amz-chime-bearer", "amz-sdk-invocation-id", "x-amz-user-agent", "x-mine"] {
            let allowed = head.lines().find(|line| line.starts_with("access-control-allow-headers")).unwrap();
            assert!(allowed.contains(name), "{name}: {allowed}");
        }
        for (first, expected) in [
            ("GET /voice-connectors", 200),
            ("POST /voice-connectors", 400),
            ("GET /nothing", 404),
            ("GET /voice-connectors/none", 404),
            ("POST /meetings", 502),
            (&format!("GET {meeting}"), 500),
            ("GET /health", 200),
            ("OPTIONS /meetings", 404),
        ] {
            let (status, head, _) = send(&served, first, &[&says], "");
            assert_eq!(status, expected, "{first}: {head}");
            assert!(head.contains(&format!("access-control-allow-origin: {origin}")), "{first}: {head}");
            assert!(head.contains("access-control-expose-headers: x-amzn-errortype, x-amzn-requestid"), "{head}");
            assert!(head.contains("vary: origin"), "{head}");
        }
    }
    for origin in ["https://example.com", "null", "http://localhost.example.com"] {
        let says = format!("origin: {origin}");
        for first in ["OPTIONS /meetings", "GET /voice-connectors", "GET /health"] {
            let (status, head, body) = send(&served, first, &[&says, "access-control-request-method: GET"], "");
            assert_eq!(status, 403, "{first} {origin}: {head}");
            assert!(!head.contains("access-control-allow-origin") && head.contains("vary: origin"), "{head}");
            assert!(body.contains("--cors"), "{body}");
        }
    }
    let wrong = run(world.bare().args(["sandbox", "serve", "--cors", "example.com"]));
    assert!(wrong.status == 252 && wrong.stderr.contains("must be an origin such as"), "{wrong:?}");
}

#[test]
fn numbers_and_booleans_are_taken_as_text_unless_it_is_strict() {
    let world = World::new();
    let features = r#"{"Attendee":{"MaxCount":"3"}}"#;
    let meeting = format!(
        r#"{{"ClientRequestToken":"token-1","MediaRegion":"us-east-1","ExternalMeetingId":"m-1","MeetingFeatures":{features}}}"#
    );
    let connector = r#"{"Name":"pbx","RequireEncryption":"True"}"#;
    let lax = Served::new(&world, "--in-memory");
    let (status, _, body) = send(&lax, "POST /meetings", &[SIGNED], &meeting);
    let made: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &made["Meeting"]["MeetingFeatures"]["Attendee"]["MaxCount"]), (200, &json!(3)), "{body}");
    let (status, _, body) = send(&lax, "POST /voice-connectors", &[SIGNED], connector);
    let made: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &made["VoiceConnector"]["RequireEncryption"]), (201, &json!(true)), "{body}");
    let (status, _, body) =
        send(&lax, "POST /voice-connectors", &[SIGNED], r#"{"Name":"pbx","RequireEncryption":"yes"}"#);
    assert!(status == 400 && body.contains("RequireEncryption: expected"), "{body}");

    let strict = Served::new(&world, "--in-memory --strict");
    for (path, body, says) in [
        ("/meetings", meeting.as_str(), "MaxCount: expected"),
        ("/voice-connectors", connector, "RequireEncryption: expected"),
    ] {
        let (status, _, body) = send(&strict, &format!("POST {path}"), &[SIGNED], body);
        assert!(status == 400 && body.contains(says), "{body}");
    }
    let (status, _, body) = send(&strict, "GET /voice-connectors?max-results=5", &[SIGNED], "");
    assert_eq!(status, 200, "a URL has nothing but text: {body}");
}

#[test]
fn sts_says_who_calls_and_gives_roles() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let ask = |form: &str, lines: &[&str]| send(&served, "POST /", lines, form);
    let (status, head, body) = ask("Action=GetCallerIdentity&Version=2011-06-15", &[]);
    assert_eq!(status, 200, "{body}");
    assert!(head.contains("content-type: text/xml"), "{head}");
    assert!(body.contains("<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/sandbox</Arn>"), "{body}");
    assert!(body.contains("<Account>123456789012</Account>"), "{body}");

    let role = "Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fteam%2Fchat&RoleSessionName=me";
    let (status, _, body) = ask(role, &[]);
    assert_eq!(status, 200, "{body}");
    assert!(body.contains("<Arn>arn:aws:sts::123456789012:assumed-role/chat/me</Arn>"), "{body}");
    assert!(body.contains("<AccessKeyId>AKIDSANDBOX</AccessKeyId>"), "{body}");
    let token = body.split_once("<SessionToken>").unwrap().1.split_once("</").unwrap().0;
    let (_, _, body) = ask("Action=GetCallerIdentity", &[&format!("x-amz-security-token: {token}")]);
    assert!(body.contains("<Arn>arn:aws:sts::123456789012:assumed-role/chat/me</Arn>"), "{body}");

    for (form, status, code) in [
        ("Action=AssumeRole&RoleSessionName=me".to_owned(), 400, "ValidationError"),
        (role.replace("=me", "=m"), 400, "ValidationError"),
        (format!("{role}&DurationSeconds=1"), 400, "ValidationError"),
        (role.replace("123456789012", "210987654321"), 403, "AccessDenied"),
        (role.replace("Arole", "Auser"), 400, "ValidationError"),
        ("Action=AssumeRoleWithSAML".to_owned(), 400, "InvalidAction"),
    ] {
        let (found, _, body) = ask(&form, &[]);
        assert_eq!(found, status, "{body}");
        assert!(body.contains(&format!("<Code>{code}</Code>")), "{form}: {body}");
    }
    // What names no action is for none of the services.
    assert_eq!(ask("", &[]).0, 404);

    let verifying = Served::new(&world, "--in-memory --verify-signatures");
    let (status, _, body) = send(&verifying, "POST /", &[], "Action=GetCallerIdentity");
    assert!(status == 403 && body.contains("<Code>SignatureDoesNotMatch</Code>"), "{body}");
}

#[test]
fn exec_names_sts_and_the_callers_region() {
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    let script = format!(
        "test \"$AWS_ENDPOINT_URL_STS\" = \"$AWS_ENDPOINT_URL_CHIME_SDK_VOICE\" && echo $AWS_REGION $AWS_DEFAULT_REGION && \
         {program} identity create-app-instance --name chat --query AppInstanceArn --output text"
    );
    for (words, variable, region) in [
        (&["sandbox", "exec"][..], None, "us-east-1"),
        (&["sandbox", "exec"], Some("eu-central-1"), "eu-central-1"),
        (&["--region", "eu-central-1", "sandbox", "exec"], None, "eu-central-1"),
        (&["sandbox", "exec", "--region", "us-east-1"], Some("eu-central-1"), "us-east-1"),
    ] {
        let mut command = world.bare();
        command.args(words).args(["--", "sh", "-c", &script]);
        if let Some(variable) = variable {
            command.env("AWS_REGION", variable);
        }
        let done = run(&mut command);
        assert_eq!(done.status, 0, "{words:?}: {done:?}");
        let mut lines = done.stdout.lines();
        assert_eq!(lines.next(), Some(format!("{region} {region}").as_str()), "{words:?}");
        assert!(lines.next().unwrap().starts_with(&format!("arn:aws:chime:{region}:")), "{done:?}");
    }
}

#[test]
fn it_says_that_it_is_there() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory --verify-signatures --fault *=500");
    let (status, _, body) = send(&served, "GET /health", &[], "");
    assert_eq!((status, body.as_str()), (200, r#"{"Status":"UP"}"#));
    assert_eq!(send(&served, "HEAD /health", &[], "").0, 200);
    assert_eq!(send(&served, "POST /health", &[], "").0, 404);
}

#[test]
fn ids_and_tokens_have_the_forms_of_the_service() {
    let chat = Chat::new();
    let channel = chat.channel(&json!({}));
    let id = channel.rsplit_once("/channel/").unwrap().1;
    assert!(id.len() == 64 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{id}");

    let meetings = Emulated::new(Service::Meetings);
    let input = json!({ "ExternalMeetingId": "m-1", "MediaRegion": "us-east-1", "ClientRequestToken": "token-1" });
    let meeting = meetings.ok("CreateMeeting", input)["Meeting"].take();
    assert_eq!(meeting["TenantIds"], json!([]));
    let input = json!({ "MeetingId": meeting["MeetingId"], "ExternalUserId": "alice" });
    let attendee = meetings.ok("CreateAttendee", input)["Attendee"].take();
    let token = aws_smithy_types::base64::decode(attendee["JoinToken"].as_str().unwrap()).unwrap();
    let token = String::from_utf8(token).unwrap();
    let (of, secret) = token.split_once(':').unwrap();
    assert_eq!((of, secret.len()), (attendee["AttendeeId"].as_str().unwrap(), 36));
}

#[test]
fn configurations_and_pools_are_found_by_name_id_and_arn() {
    let pipelines = Emulated::at(Service::MediaPipelines, Clock::Instant);
    let sink = json!({ "Type": "SnsTopicSink", "SnsTopicSinkConfiguration": { "InsightsTarget": "arn:aws:sns:us-east-1:123456789012:t" } });
    let input = json!({
        "MediaInsightsPipelineConfigurationName": "calls",
        "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/r",
        "Elements": [sink],
    });
    let made = pipelines.ok("CreateMediaInsightsPipelineConfiguration", input);
    let made = &made["MediaInsightsPipelineConfiguration"];
    let names = ["Name", "Id", "Arn"].map(|end| text(&made[format!("MediaInsightsPipelineConfiguration{end}")]));
    for name in &names {
        let found = pipelines.ok("GetMediaInsightsPipelineConfiguration", json!({ "Identifier": name }));
        assert_eq!(&found["MediaInsightsPipelineConfiguration"], made);
    }
    pipelines.ok("DeleteMediaInsightsPipelineConfiguration", json!({ "Identifier": names[1] }));
    let gone = json!({ "Identifier": names[1] });
    pipelines.refused("GetMediaInsightsPipelineConfiguration", gone, "NotFoundException");

    let stream = json!({ "Region": "us-east-1", "DataRetentionInHours": 24 });
    let input = json!({ "PoolName": "audio", "StreamConfiguration": stream });
    let pool = pipelines.ok("CreateMediaPipelineKinesisVideoStreamPool", input);
    let pool = &pool["KinesisVideoStreamPoolConfiguration"];
    for name in ["PoolName", "PoolId", "PoolArn"] {
        let found = pipelines.ok("GetMediaPipelineKinesisVideoStreamPool", json!({ "Identifier": pool[name] }));
        assert_eq!(found["KinesisVideoStreamPoolConfiguration"]["PoolId"], pool["PoolId"]);
    }
    pipelines.ok("DeleteMediaPipelineKinesisVideoStreamPool", json!({ "Identifier": pool["PoolId"] }));
}

#[test]
fn services_are_in_their_regions_only() {
    let world = World::new();
    for (region, words, is_there) in [
        ("us-west-2", "identity list-app-instances", false),
        ("eu-central-1", "identity list-app-instances", true),
        ("us-west-2", "voice list-voice-connectors", true),
        ("us-gov-west-1", "voice list-voice-connectors", false),
        ("af-south-1", "media-pipelines list-media-pipelines", false),
        ("eu-north-1", "messaging get-messaging-session-endpoint", false),
    ] {
        let run = world.sandbox(&format!("--region {region} {words}"));
        assert_eq!(run.status == 0, is_there, "{region} {words}: {run:?}");
        let says = run.stderr.contains("Credential should be scoped to a valid region");
        assert!(is_there || run.status == 254 && says && run.stderr.contains("us-east-1"), "{run:?}");
    }
}
