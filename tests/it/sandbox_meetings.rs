//! Meetings on the sandbox behave as documented. Each call is a process of its own, so that these tests also
//! show that the state outlives the process.

use crate::common::emulated::Emulated;
use crate::common::{Run, World};
use chimectl::api::service::Service;
use serde_json::{Value, json};

/// The values of `MediaRegion`, as the reference prints them.
const MEDIA_REGIONS: &str = "af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 \
    ca-central-1 eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 \
    us-west-1 us-west-2 us-gov-east-1 us-gov-west-1";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

fn create(world: &World, more: &[&str]) -> Run {
    world.sandbox_with("meetings create-meeting --external-meeting-id standup --media-region us-west-2", more)
}

fn meeting(world: &World, more: &[&str]) -> String {
    text(&create(world, more).ok()["Meeting"]["MeetingId"])
}

fn attendee(world: &World, meeting: &str, user: &str) -> Value {
    let words = format!("meetings create-attendee --meeting-id {meeting} --external-user-id {user}");
    world.sandbox(&words).ok()["Attendee"].take()
}

fn users(from: usize, to: usize) -> String {
    Value::from_iter((from..to).map(|number| json!({ "ExternalUserId": format!("user-{number}") }))).to_string()
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned()
}

fn capabilities(audio: &str, video: &str, content: &str) -> String {
    json!({ "Audio": audio, "Video": video, "Content": content }).to_string()
}

#[test]
fn a_meeting_lives_from_create_to_delete() {
    let world = World::new();
    let features = json!({"Audio": {"EchoReduction": "AVAILABLE"}, "Attendee": {"MaxCount": 3}});
    let created = create(&world, &["--meeting-features", &features.to_string(), "--tenant-ids", "one", "two"]).ok();
    let id = text(&created["Meeting"]["MeetingId"]);
    assert_eq!(created["Meeting"]["ExternalMeetingId"], "standup");
    assert_eq!(created["Meeting"]["MeetingFeatures"], features);
    assert_eq!(created["Meeting"]["TenantIds"], json!(["one", "two"]));
    assert_eq!(created["Meeting"]["MeetingArn"], format!("arn:aws:chime:us-east-1:123456789012:meeting/{id}"));
    assert_eq!(world.sandbox(&format!("meetings get-meeting --meeting-id {id}")).ok(), created);

    let member = text(&attendee(&world, &id, "alice")["AttendeeId"]);
    world.sandbox(&format!("meetings delete-meeting --meeting-id {id}")).ok();
    for words in [
        format!("meetings get-meeting --meeting-id {id}"),
        format!("meetings get-attendee --meeting-id {id} --attendee-id {member}"),
        format!("meetings list-attendees --meeting-id {id}"),
        format!("meetings delete-meeting --meeting-id {id}"),
    ] {
        world.sandbox(&words).refused("NotFoundException");
    }
}

#[test]
fn a_token_makes_one_meeting() {
    let world = World::new();
    let with_token = |more: &[&str]| create(&world, &[&["--client-request-token", "token-1"], more].concat());
    let first = with_token(&["--tenant-ids", "one"]).ok();
    assert_eq!(with_token(&["--tenant-ids", "one"]).ok(), first);
    assert_eq!(with_token(&["--tenant-ids", "other"]).ok(), first, "whatever else the request says");

    let both = "meetings create-meeting-with-attendees --external-meeting-id standup --media-region us-west-2 --client-request-token";
    let same = world.sandbox_with(both, &["token-1", "--attendees", &users(0, 1)]).ok();
    assert_eq!((&same["Meeting"], same["Attendees"].as_array().unwrap().len()), (&first["Meeting"], 1));
    let more = world.sandbox_with(both, &["token-1", "--attendees", &users(0, 2)]).ok();
    assert_eq!(more["Attendees"][0], same["Attendees"][0], "who is there stays as they are");
    assert_eq!((&more["Meeting"], more["Attendees"].as_array().unwrap().len()), (&first["Meeting"], 2));
    let pair = world.sandbox_with(both, &["token-2", "--attendees", &users(0, 2)]).ok();
    assert_eq!(world.sandbox_with(both, &["token-2", "--attendees", &users(0, 2)]).ok(), pair);

    let id = text(&first["Meeting"]["MeetingId"]);
    world.sandbox(&format!("meetings delete-meeting --meeting-id {id}")).ok();
    assert_ne!(with_token(&["--tenant-ids", "one"]).ok(), first, "the token of a deleted meeting is free again");
}

#[test]
fn a_meeting_belongs_to_the_region_that_made_it() {
    let world = World::new();
    let words =
        "--region eu-central-1 meetings create-meeting --external-meeting-id standup --media-region eu-central-1";
    let id = text(&world.sandbox(words).ok()["Meeting"]["MeetingId"]);
    world.sandbox(&format!("meetings get-meeting --meeting-id {id}")).refused("NotFoundException");
    world.sandbox(&format!("--region eu-central-1 meetings get-meeting --meeting-id {id}")).ok();
}

#[test]
fn what_the_service_refuses_in_a_new_meeting_is_refused() {
    let world = World::new();
    for (flag, value) in [
        ("--media-region", "mars-north-1"),
        ("--external-meeting-id", "AWS:mine"),
        ("--primary-meeting-id", NOBODY),
        ("--meeting-features", r#"{"Video": {"MaxResolution": "FHD"}}"#),
        ("--meeting-features", r#"{"Content": {"MaxResolution": "UHD"}, "Attendee": {"MaxCount": 26}}"#),
        ("--tags", r#"[{"Key": "aws:mine", "Value": ""}]"#),
        ("--tags", r#"[{"Key": "twice", "Value": "1"}, {"Key": "twice", "Value": "2"}]"#),
    ] {
        create(&world, &[flag, value]).refused("BadRequestException");
    }
    create(&world, &["--meeting-features", r#"{"Video": {"MaxResolution": "FHD"}, "Attendee": {"MaxCount": 25}}"#])
        .ok();
}

#[test]
fn media_runs_in_the_regions_that_the_reference_lists_and_in_no_other() {
    let meetings = Emulated::new(Service::Meetings);
    let input = |region: &str| json!({ "MediaRegion": region, "ExternalMeetingId": "standup", "Attendees": [{ "ExternalUserId": "alice" }] });
    for region in MEDIA_REGIONS.split_whitespace() {
        for operation in ["CreateMeeting", "CreateMeetingWithAttendees"] {
            assert_eq!(meetings.ok(operation, input(region))["Meeting"]["MediaRegion"], region);
        }
    }
    // Meetings are controlled from the first, but their media does not run there.
    for region in ["il-central-1", "us-east-9", "US-EAST-1", "auto"] {
        for operation in ["CreateMeeting", "CreateMeetingWithAttendees"] {
            let message = meetings.refused(operation, input(region), "BadRequestException");
            assert!(message.starts_with(&format!("MediaRegion: {region} is not one of af-south-1, ")), "{message}");
        }
    }
}

#[test]
fn limits_are_checked_on_arrival_with_all_problems_in_one_message() {
    let world = World::new();
    let tags = r#"[{"Key": "", "Value": "v"}]"#;
    let run = world.sandbox_with(
        "--no-validate meetings create-meeting --external-meeting-id x --media-region us-west-2 --tags",
        &[tags],
    );
    run.refused("BadRequestException");
    assert!(run.stderr.contains("ExternalMeetingId: must be 2 to 64 characters long, got 1"), "{}", run.stderr);
    assert!(run.stderr.contains("Tags[0].Key: must be 1 to 128 characters long, got 0"), "{}", run.stderr);
    let choice = capabilities("Loud", "None", "None");
    let id = meeting(&world, &[]);
    let words = format!("meetings create-attendee --meeting-id {id} --external-user-id alice --capabilities");
    world.sandbox_with(&words, &[&choice]).refused("BadRequestException");
}

#[test]
fn an_external_user_id_makes_one_attendee() {
    let world = World::new();
    let id = meeting(&world, &[]);
    let alice = attendee(&world, &id, "alice");
    assert_eq!(attendee(&world, &id, "alice"), alice);
    assert_ne!(attendee(&world, &id, "bob")["AttendeeId"], alice["AttendeeId"]);
    assert_eq!(
        alice["Capabilities"],
        json!({"Audio": "SendReceive", "Video": "SendReceive", "Content": "SendReceive"})
    );

    let who = text(&alice["AttendeeId"]);
    let words = |leaf: &str| format!("meetings {leaf} --meeting-id {id} --attendee-id {who}");
    assert_eq!(world.sandbox(&words("get-attendee")).ok()["Attendee"], alice);
    world.sandbox(&words("delete-attendee")).ok();
    world.sandbox(&words("get-attendee")).refused("NotFoundException");
    world.sandbox(&words("delete-attendee")).refused("NotFoundException");
}

#[test]
fn a_meeting_holds_250_attendees_and_a_batch_100() {
    let world = World::new();
    let id = meeting(&world, &[]);
    let batch = |from, to| {
        world.sandbox_with(
            &format!("--no-validate meetings batch-create-attendee --meeting-id {id} --attendees"),
            &[&users(from, to)],
        )
    };
    batch(0, 101).refused("BadRequestException");
    batch(0, 100).ok();
    batch(100, 200).ok();
    let last = batch(200, 252);
    assert_eq!(last.status, 1, "{last:?}");
    assert_eq!(last.json()["Attendees"].as_array().unwrap().len(), 50);
    let failed: Vec<_> =
        last.json()["Errors"].as_array().unwrap().iter().map(|error| text(&error["ExternalUserId"])).collect();
    assert_eq!(failed, ["user-250", "user-251"]);
    let one_more = world.sandbox(&format!("meetings create-attendee --meeting-id {id} --external-user-id late"));
    one_more.refused("LimitExceededException");

    let all = world.sandbox(&format!("meetings list-attendees --meeting-id {id} --query length(Attendees)"));
    assert_eq!(all.stdout, "250\n");
}

#[test]
fn a_meeting_with_attendees_takes_20_and_its_own_limit_counts() {
    let world = World::new();
    let words =
        "--no-validate meetings create-meeting-with-attendees --external-meeting-id standup --media-region us-west-2";
    world.sandbox_with(words, &["--attendees", &users(0, 21)]).refused("BadRequestException");
    let run = world
        .sandbox_with(words, &["--attendees", &users(0, 3), "--meeting-features", r#"{"Attendee": {"MaxCount": 2}}"#]);
    assert_eq!(run.status, 1);
    assert_eq!(run.json()["Attendees"].as_array().unwrap().len(), 2);
    assert_eq!(run.json()["Errors"][0]["ExternalUserId"], "user-2");
}

#[test]
fn pages_have_opaque_tokens_that_stay_right_while_attendees_come_and_go() {
    let world = World::new();
    let id = meeting(&world, &[]);
    let made: Vec<_> =
        (0..5).map(|number| text(&attendee(&world, &id, &format!("user-{number}"))["AttendeeId"])).collect();
    let page = |more: &str| world.sandbox(&format!("meetings list-attendees --meeting-id {id} --max-results 2 {more}"));
    let ids = |json: &Value| {
        json["Attendees"].as_array().unwrap().iter().map(|item| text(&item["AttendeeId"])).collect::<Vec<_>>()
    };

    let first = page("").ok();
    assert_eq!(ids(&first), made[..2]);
    world.sandbox(&format!("meetings delete-attendee --meeting-id {id} --attendee-id {}", made[1])).ok();
    world.sandbox(&format!("meetings delete-attendee --meeting-id {id} --attendee-id {}", made[3])).ok();
    let second = page(&format!("--next-token {}", text(&first["NextToken"]))).ok();
    assert_eq!(ids(&second), [made[2].clone(), made[4].clone()]);
    assert_eq!(second.get("NextToken"), None);

    page("--next-token made-up").refused("BadRequestException");
    let other = meeting(&world, &[]);
    let words = format!("meetings list-attendees --meeting-id {other} --next-token {}", text(&first["NextToken"]));
    world.sandbox(&words).refused("BadRequestException");
}

#[test]
fn capabilities_fit_each_other_and_the_features_of_the_meeting() {
    let world = World::new();
    let update = |meeting: &str, attendee: &Value, capabilities: &str| {
        let who = text(&attendee["AttendeeId"]);
        let words =
            format!("meetings update-attendee-capabilities --meeting-id {meeting} --attendee-id {who} --capabilities");
        world.sandbox_with(&words, &[capabilities])
    };
    let open = meeting(&world, &[]);
    let alice = attendee(&world, &open, "alice");
    update(&open, &alice, &capabilities("None", "Send", "Receive")).refused("BadRequestException");
    let changed = update(&open, &alice, &capabilities("None", "Receive", "Send")).ok();
    assert_eq!(changed["Attendee"]["Capabilities"], json!({"Audio": "None", "Video": "Receive", "Content": "Send"}));

    let no_video = meeting(&world, &["--meeting-features", r#"{"Video": {"MaxResolution": "None"}}"#]);
    let bob = attendee(&world, &no_video, "bob");
    assert_eq!(bob["Capabilities"], json!({"Audio": "SendReceive", "Video": "None", "Content": "None"}));
    update(&no_video, &bob, &capabilities("Send", "Receive", "None")).refused("BadRequestException");
    let no_content = meeting(&world, &["--meeting-features", r#"{"Content": {"MaxResolution": "None"}}"#]);
    let carol = attendee(&world, &no_content, "carol");
    update(&no_content, &carol, &capabilities("Send", "Receive", "Send")).refused("BadRequestException");
}

#[test]
fn all_attendees_but_the_excluded_ones_change() {
    let world = World::new();
    let id = meeting(&world, &[]);
    let alice = attendee(&world, &id, "alice");
    attendee(&world, &id, "bob");
    let excluded = json!([{ "AttendeeId": alice["AttendeeId"] }]).to_string();
    let muted = capabilities("Receive", "Receive", "Receive");
    let words = format!("meetings batch-update-attendee-capabilities-except --meeting-id {id} --capabilities");
    world.sandbox_with(&words, &[&muted, "--excluded-attendee-ids", &excluded]).ok();
    let audio = world
        .sandbox(&format!("meetings list-attendees --meeting-id {id} --query Attendees[].Capabilities.Audio"))
        .ok();
    assert_eq!(audio, json!(["SendReceive", "Receive"]));
    let nobody = json!([{ "AttendeeId": NOBODY }]).to_string();
    world.sandbox_with(&words, &[&muted, "--excluded-attendee-ids", &nobody]).refused("NotFoundException");
}

#[test]
fn tags_come_and_go() {
    let world = World::new();
    let created = create(&world, &["--tags", r#"[{"Key": "team", "Value": "support"}]"#]).ok();
    let arn = text(&created["Meeting"]["MeetingArn"]);
    let tags = || world.sandbox(&format!("meetings list-tags-for-resource --resource-arn {arn}")).ok()["Tags"].take();
    assert_eq!(tags(), json!([{ "Key": "team", "Value": "support" }]));
    let add = |tags: &str| world.sandbox_with(&format!("meetings tag-resource --resource-arn {arn} --tags"), &[tags]);
    add(r#"[{"Key": "team", "Value": "sales"}, {"Key": "stage", "Value": "test"}]"#).ok();
    assert_eq!(tags(), json!([{ "Key": "stage", "Value": "test" }, { "Key": "team", "Value": "sales" }]));
    world.sandbox(&format!("meetings untag-resource --resource-arn {arn} --tag-keys team never-set")).ok();
    assert_eq!(tags(), json!([{ "Key": "stage", "Value": "test" }]));

    let many = |count: usize| {
        let key = |number: usize| json!({ "Key": "k".repeat(number + 1), "Value": "" });
        Value::from_iter((0..count).map(key)).to_string()
    };
    add(&many(49)).ok();
    add(r#"[{"Key": "one-too-many", "Value": ""}]"#).refused("TooManyTagsException");
    assert_eq!(tags().as_array().unwrap().len(), 50, "a refused request changes nothing");
    let unknown =
        format!("meetings list-tags-for-resource --resource-arn arn:aws:chime:us-east-1:123456789012:meeting/{NOBODY}");
    world.sandbox(&unknown).refused("ResourceNotFoundException");
}

#[test]
fn transcription_is_on_or_off() {
    let world = World::new();
    let id = meeting(&world, &[]);
    let start = |configuration: &str| {
        let words = format!("meetings start-meeting-transcription --meeting-id {id} --transcription-configuration");
        world.sandbox_with(&words, &[configuration])
    };
    let stop = || world.sandbox(&format!("meetings stop-meeting-transcription --meeting-id {id}"));
    for broken in [
        "{}",
        r#"{"EngineTranscribeSettings": {}}"#,
        r#"{"EngineTranscribeSettings": {"LanguageCode": "en-US", "IdentifyLanguage": true}}"#,
        r#"{"EngineTranscribeSettings": {"LanguageCode": "en-US", "PiiEntityTypes": "ALL"}}"#,
        r#"{"EngineTranscribeSettings": {"LanguageCode": "en-US", "ContentRedactionType": "PII", "PiiEntityTypes": "NAME,SHOE"}}"#,
    ] {
        start(broken).refused("BadRequestException");
    }
    stop().refused("UnprocessableEntityException");
    start(r#"{"EngineTranscribeSettings": {"LanguageCode": "en-US"}}"#).ok();
    start(r#"{"EngineTranscribeSettings": {"LanguageCode": "de-DE"}}"#).ok();
    stop().ok();
    let medical = json!({"EngineTranscribeMedicalSettings": {"LanguageCode": "en-US", "Specialty": "CARDIOLOGY", "Type": "DICTATION"}});
    start(&medical.to_string()).ok();
}

#[test]
fn unknown_ids_are_not_found() {
    let world = World::new();
    let id = meeting(&world, &[]);
    for words in [
        format!("meetings get-meeting --meeting-id {NOBODY}"),
        format!("meetings create-attendee --external-user-id alice --meeting-id {NOBODY}"),
        format!("meetings get-attendee --meeting-id {id} --attendee-id {NOBODY}"),
        format!("meetings stop-meeting-transcription --meeting-id {NOBODY}"),
    ] {
        world.sandbox(&words).refused("NotFoundException");
    }
}

#[test]
fn replicas_end_with_their_primary_and_have_none_themselves() {
    let world = World::new();
    let replica = |of: &str| create(&world, &["--primary-meeting-id", of]);
    let primary = meeting(&world, &[]);
    let [one, other] = [(); 2].map(|()| text(&replica(&primary).ok()["Meeting"]["MeetingId"]));
    replica(&one).refused("BadRequestException");
    let get = |id: &str| world.sandbox(&format!("meetings get-meeting --meeting-id {id}"));
    world.sandbox(&format!("meetings delete-meeting --meeting-id {one}")).ok();
    get(&primary).ok();
    world.sandbox(&format!("meetings delete-meeting --meeting-id {primary}")).ok();
    get(&other).refused("NotFoundException");
}
