//! What a served sandbox publishes: events of EventBridge and records of messaging streams, in their documented forms.

use std::path::Path;

use chimectl::api::service::Service;
use serde_json::{Value, json};

use crate::common::chat::{Chat, text, with};
use crate::common::served::Served;
use crate::common::{Server, World};

/// The lines of a file as JSON, once there are so many.
fn lines(path: &Path, count: usize) -> Vec<Value> {
    loop {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let lines: Vec<Value> = whole.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        if lines.len() >= count {
            return lines;
        }
        std::thread::yield_now();
    }
}

#[test]
fn meetings_are_on_eventbridge() {
    let world = World::new();
    let (state, events) = (world.home.path().join("state.db"), world.home.path().join("events"));
    let chat = Chat::on_file(&state);
    let _served = Served::new(&world, &format!("--state {} --events {}", state.display(), events.display()));
    let meetings = chat.identity.and(Service::Meetings);
    let input = json!({
        "ClientRequestToken": "token-1", "ExternalMeetingId": "standup", "MediaRegion": "eu-central-1",
        "Attendees": [{ "ExternalUserId": "ada" }],
    });
    let made = meetings.ok("CreateMeetingWithAttendees", input);
    let (meeting, attendee) = (text(&made["Meeting"]["MeetingId"]), text(&made["Attendees"][0]["AttendeeId"]));
    let by = |more: Value| with(json!({ "MeetingId": meeting }), &more);
    let capabilities = json!({ "Audio": "Send", "Video": "None", "Content": "None" });
    meetings.ok("UpdateAttendeeCapabilities", by(json!({ "AttendeeId": attendee, "Capabilities": capabilities })));
    let configuration = json!({ "EngineTranscribeSettings": { "LanguageCode": "en-US", "Region": "auto" } });
    meetings.ok("StartMeetingTranscription", by(json!({ "TranscriptionConfiguration": configuration })));
    meetings.ok("StopMeetingTranscription", by(json!({})));
    meetings.ok("DeleteAttendee", by(json!({ "AttendeeId": attendee })));
    meetings.ok("DeleteMeeting", by(json!({})));
    let all = lines(&events, 7);
    let types: Vec<_> = all.iter().map(|event| text(&event["detail"]["eventType"])).collect();
    assert_eq!(
        types,
        [
            "chime:MeetingStarted",
            "chime:AttendeeAdded",
            "chime:AttendeeCapabilitiesUpdated",
            "chime:TranscriptionStarted",
            "chime:TranscriptionStopped",
            "chime:AttendeeDeleted",
            "chime:MeetingEnded",
        ]
    );
    let added = &all[1];
    let time = added["detail"]["timestamp"].as_i64().unwrap();
    let detail = json!({
        "version": "0", "eventType": "chime:AttendeeAdded", "timestamp": time, "meetingId": meeting,
        "externalMeetingId": "standup", "mediaRegion": "eu-central-1", "attendeeId": attendee, "externalUserId": "ada",
    });
    let second = jiff::Timestamp::from_second(time / 1000).unwrap().to_string();
    let expected = json!({
        "version": "0", "id": added["id"], "detail-type": "Chime Meeting State Change", "source": "aws.chime",
        "account": "123456789012", "time": second, "region": "us-east-1", "resources": [], "detail": detail,
    });
    assert_eq!(added, &expected);
    assert_eq!(text(&added["id"]).len(), 36);
    assert_ne!(added["id"], all[2]["id"]);
    let capable = &all[2]["detail"];
    let expected = json!({ "audio": "Send", "video": "None", "content": "None" });
    assert_eq!((&capable["success"], &capable["attendeeCapabilities"]), (&json!("1"), &expected));
    let started = &all[3]["detail"];
    assert_eq!(started["transcriptionRegion"], "eu-central-1");
    assert_eq!(serde_json::from_str::<Value>(&text(&started["transcriptionConfiguration"])).unwrap(), configuration);
}

#[test]
fn messaging_streams_get_what_they_are_configured_for() {
    let world = World::new();
    let (state, events) = (world.home.path().join("state.db"), world.home.path().join("events"));
    let chat = Chat::on_file(&state);
    let _served = Served::new(&world, &format!("--state {} --events {}", state.display(), events.display()));
    chat.channel(&json!({ "Name": "before it was configured" }));
    let stream = |kind: &str| json!({ "DataType": kind, "ResourceArn": "arn:aws:kinesis:us-east-1:123456789012:stream/chime-messaging-x" });
    let configure = |kinds: &[&str]| {
        let streams: Vec<Value> = kinds.iter().map(|kind| stream(kind)).collect();
        let input = json!({ "AppInstanceArn": chat.app, "StreamingConfigurations": streams });
        chat.messaging.ok("PutMessagingStreamingConfigurations", input);
    };
    configure(&["Channel"]);
    let channel = chat.channel(&json!({ "Name": "general" }));
    let by = |more: Value| with(json!({ "ChannelArn": channel }), &more);
    let members = json!({ "MemberArns": [chat.user("bob"), chat.user("carol")], "Type": "DEFAULT" });
    chat.ok("alice", "BatchCreateChannelMembership", by(members));
    chat.ok("alice", "CreateChannelModerator", by(json!({ "ChannelModeratorArn": chat.user("bob") })));
    chat.ok("alice", "DeleteChannelModerator", by(json!({ "ChannelModeratorArn": chat.user("bob") })));
    chat.ok("alice", "CreateChannelBan", by(json!({ "MemberArn": chat.user("carol") })));
    chat.ok("alice", "DeleteChannelBan", by(json!({ "MemberArn": chat.user("carol") })));
    let settings = json!({ "ExpirationSettings": { "ExpirationDays": 1, "ExpirationCriterion": "CREATED_TIMESTAMP" } });
    chat.ok("alice", "PutChannelExpirationSettings", by(settings));
    chat.send("alice", &channel, "nobody streams it", &json!({}));
    configure(&["ChannelMessage"]);
    let id = chat.send("bob", &channel, "hello", &json!({}));
    chat.ok("alice", "UpdateChannel", by(json!({ "Name": "nobody streams it" })));
    chat.ok("bob", "UpdateChannelMessage", by(json!({ "MessageId": id, "Content": "hi" })));
    chat.ok("bob", "RedactChannelMessage", by(json!({ "MessageId": id })));
    chat.ok("root", "DeleteChannelMessage", by(json!({ "MessageId": id })));
    configure(&["Channel", "ChannelMessage"]);
    chat.ok("alice", "DeleteChannel", by(json!({})));
    let all = lines(&events, 16);
    let names: Vec<_> = all.iter().map(|record| text(&record["EventType"])).collect();
    assert_eq!(
        names,
        [
            "CREATE_CHANNEL",
            "CREATE_CHANNEL_MODERATOR",
            "CREATE_CHANNEL_MEMBERSHIP",
            "CREATE_CHANNEL_MEMBERSHIP",
            "CREATE_CHANNEL_MEMBERSHIP",
            "CREATE_CHANNEL_MODERATOR",
            "DELETE_CHANNEL_MODERATOR",
            "DELETE_CHANNEL_MEMBERSHIP",
            "CREATE_CHANNEL_BAN",
            "DELETE_CHANNEL_BAN",
            "UPDATE_CHANNEL_EXPIRATION_SETTINGS",
            "CREATE_CHANNEL_MESSAGE",
            "UPDATE_CHANNEL_MESSAGE",
            "REDACT_CHANNEL_MESSAGE",
            "DELETE_CHANNEL_MESSAGE",
            "DELETE_CHANNEL",
        ]
    );
    let bob = &all[3]["Payload"];
    let expected = json!({
        "ChannelArn": channel, "Member": chat.shown("bob"), "InvitedBy": chat.shown("alice"), "Type": "DEFAULT",
        "CreatedTimestamp": bob["CreatedTimestamp"], "LastUpdatedTimestamp": bob["LastUpdatedTimestamp"],
    });
    assert_eq!(bob, &expected);
    assert!(text(&bob["CreatedTimestamp"]).parse::<jiff::Timestamp>().is_ok());
    assert_eq!((&all[11]["Payload"]["Content"], all[11].as_object().unwrap().len()), (&json!("hello"), 2));
}

#[test]
fn a_function_that_cannot_be_invoked_is_on_eventbridge_and_events_go_to_a_url_too() {
    let world = World::new();
    let state = world.home.path().join("state.db");
    let chat = Chat::on_file(&state);
    let channel = chat.channel(&json!({}));
    let function = "arn:aws:lambda:us-east-1:123456789012:function:f";
    let processor = json!({
        "Name": "p", "ExecutionOrder": 1, "FallbackAction": "CONTINUE",
        "Configuration": { "Lambda": { "ResourceArn": function, "InvocationType": "ASYNC" } },
    });
    let flow = json!({ "AppInstanceArn": chat.app, "Name": "flow", "Processors": [processor] });
    let flow = text(&chat.messaging.ok("CreateChannelFlow", flow)["ChannelFlowArn"]);
    chat.ok("alice", "AssociateChannelFlow", json!({ "ChannelArn": channel, "ChannelFlowArn": flow }));
    let (taker, broken) = (Server::answering(200, ""), Server::answering(503, ""));
    let words = format!("--state {} --events {}/bus --function *={}", state.display(), taker.url, broken.url);
    let _served = Served::new(&world, &words);
    let id = chat.send("alice", &channel, "hello", &json!({}));
    while taker.requests().is_empty() {
        std::thread::yield_now();
    }
    let request = &taker.requests()[0];
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/bus"));
    let event = request.json();
    assert_eq!(event["detail-type"], "Chime ChannelFlow Processing Status");
    let expected = json!({
        "eventType": "ProcessorInvocationFailure", "appInstanceArn": chat.app, "channelArn": channel, "messageId": id,
        "processorResourceArn": function, "failureReason": "it answers with HTTP status 503",
    });
    assert_eq!(event["detail"], expected);
}

#[test]
fn a_place_for_events_that_is_none_is_refused_and_one_that_takes_none_is_complained_of_once() {
    let world = World::new();
    for (place, status) in [("https://example.com/", 252), ("/nowhere/at/all", 255)] {
        let run = crate::common::run(world.bare().args(["sandbox", "serve", "--in-memory", "--events", place]));
        assert_eq!(run.status, status, "{run:?}");
    }
    let broken = Server::answering(500, "");
    let mut served = Served::new(&world, &format!("--in-memory --events {}", broken.url));
    let create =
        "meetings create-meeting --external-meeting-id standup --media-region eu-central-1 --client-request-token";
    for token in ["token-1", "token-2"] {
        assert_eq!(served.call(&world, &format!("{create} {token}")).status, 0);
    }
    assert_eq!(served.complaint(), "Warning: events are missing from --events: it answers with HTTP status 500\n");
}
