//! What a served sandbox publishes: events of EventBridge, messages of topics and queues, and records of messaging streams, in
//! their documented forms.

use std::path::Path;

use chimectl::api::service::Service;
use chimectl::sandbox::{Clock, Sandbox, Store};
use chimectl::text::duration;
use serde_json::{Value, json};

use crate::common::chat::{Chat, text, with};
use crate::common::emulated::Emulated;
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
        "processorResourceArn": function, "failureReason": "HTTP status 503",
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
    assert_eq!(served.complaint(), "Warning: events could not be written to --events: HTTP status 500\n");
}

/// The services on a state file whose clock the test moves, and where a served sandbox puts their events.
struct Slow {
    _world: World,
    _served: Served,
    state: Store,
    events: std::path::PathBuf,
    pipelines: Emulated,
    meeting: String,
}

impl Slow {
    fn new() -> Self {
        let world = World::new();
        let (path, events) = (world.home.path().join("state.db"), world.home.path().join("events"));
        let sandbox = Sandbox::new(Store::on_file(&path).unwrap(), Clock::Manual);
        let pipelines = Emulated::with(Service::MediaPipelines, sandbox);
        let input = json!({ "ExternalMeetingId": "standup", "MediaRegion": "eu-central-1" });
        let meeting = text(&pipelines.and(Service::Meetings).ok("CreateMeeting", input)["Meeting"]["MeetingId"]);
        let served = Served::new(&world, &format!("--state {} --events {}", path.display(), events.display()));
        let state = Store::on_file(&path).unwrap();
        Self { _world: world, _served: served, state, events, pipelines, meeting }
    }

    /// Moves the clock, and has what is due done.
    fn tick(&self, time: &str) {
        self.state.tick(duration::parse(time).unwrap()).unwrap();
        self.pipelines.ok("ListMediaPipelines", json!({}));
    }

    /// The events since the last time that there were `before` of them, once there are `count` more.
    fn since(&self, before: usize, count: usize) -> Vec<Value> {
        lines(&self.events, before + count).split_off(before)
    }

    fn source(&self) -> String {
        format!("arn:aws:chime::123456789012:meeting:{}", self.meeting)
    }
}

/// The type, and what of the detail says what has happened.
fn what(event: &Value) -> (String, String) {
    let of = |name: &str| event["detail"][name].as_str().map(str::to_owned);
    (text(&event["detail-type"]), of("eventType").or_else(|| of("detailStatus")).unwrap())
}

#[test]
fn pipelines_and_pools_are_on_eventbridge_whenever_they_have_come_to_a_status() {
    const PIPELINE: &str = "Chime Media Pipeline State Change";
    const POOL: &str = "Chime Media Pipeline Kinesis Video Pool State Change";
    let slow = Slow::new();
    let capture = json!({
        "SourceType": "ChimeSdkMeeting", "SourceArn": slow.source(), "SinkType": "S3Bucket",
        "SinkArn": "arn:aws:s3:::example-recordings",
    });
    let capture = slow.pipelines.ok("CreateMediaCapturePipeline", capture)["MediaCapturePipeline"].take();
    let pool = json!({
        "PoolName": "audio", "StreamConfiguration": { "Region": "us-west-2", "DataRetentionInHours": 24 },
    });
    let pool = slow.pipelines.ok("CreateMediaPipelineKinesisVideoStreamPool", pool);
    let pool = &pool["KinesisVideoStreamPoolConfiguration"]["PoolArn"];
    let by_name = || json!({ "Identifier": "audio" });
    slow.tick("10s");
    slow.pipelines.ok("UpdateMediaPipelineKinesisVideoStreamPool", by_name());
    slow.tick("10s");
    slow.pipelines.ok("DeleteMediaPipelineKinesisVideoStreamPool", by_name());
    slow.pipelines.and(Service::Meetings).ok("DeleteMeeting", json!({ "MeetingId": slow.meeting }));
    slow.tick("10s");
    let all = slow.since(0, 6);
    let of_meeting = ("Chime Meeting State Change", "chime:MeetingEnded");
    let expected = [
        (PIPELINE, "chime:MediaPipelineInProgress"),
        (POOL, "chime:MediaPipelineKinesisVideoStreamPoolActive"),
        (POOL, "chime:MediaPipelineKinesisVideoStreamPoolUpdated"),
        of_meeting,
        (PIPELINE, "chime:MediaPipelineDeleted"),
        (POOL, "chime:MediaPipelineKinesisVideoStreamPoolDeleted"),
    ];
    assert_eq!(all.iter().map(what).collect::<Vec<_>>(), expected.map(|(kind, event)| (kind.into(), event.into())));
    // With the time at which it happened, and of the meeting also when that is gone.
    let started = text(&capture["CreatedTimestamp"]).parse::<jiff::Timestamp>().unwrap().as_millisecond();
    for (event, after, name) in [(&all[0], 3_000, "InProgress"), (&all[4], 25_000, "Deleted")] {
        let detail = json!({
            "version": "0", "eventType": format!("chime:MediaPipeline{name}"), "timestamp": started + after,
            "mediaPipelineId": capture["MediaPipelineId"], "meetingId": slow.meeting, "externalMeetingId": "standup",
            "mediaRegion": "eu-central-1",
        });
        assert_eq!(event["detail"], detail);
    }
    let detail = json!({
        "eventType": "chime:MediaPipelineKinesisVideoStreamPoolActive", "timestamp": started + 10_000,
        "mediaRegion": "us-west-2", "poolArn": pool,
    });
    assert_eq!(all[1]["detail"], detail);
}

#[test]
fn insights_are_on_eventbridge_and_what_their_tasks_find_is_where_the_sinks_lead() {
    const STREAM: &str = "arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000";
    const TOPIC: &str = "arn:aws:sns:us-east-1:123456789012:insights";
    const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:insights";
    const STATE: &str = "Media Insights State Change";
    let slow = Slow::new();
    let switches = json!({ "SpeakerSearchStatus": "Enabled", "VoiceToneAnalysisStatus": "Enabled" });
    let configuration = json!({
        "MediaInsightsPipelineConfigurationName": "calls",
        "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/call-analytics",
        "Elements": [
            { "Type": "VoiceAnalyticsProcessor", "VoiceAnalyticsProcessorConfiguration": switches },
            { "Type": "SnsTopicSink", "SnsTopicSinkConfiguration": { "InsightsTarget": TOPIC } },
            { "Type": "SqsQueueSink", "SqsQueueSinkConfiguration": { "InsightsTarget": QUEUE } },
        ],
    });
    let made = slow.pipelines.ok("CreateMediaInsightsPipelineConfiguration", configuration);
    let configuration = &made["MediaInsightsPipelineConfiguration"]["MediaInsightsPipelineConfigurationArn"];
    let pipeline = json!({
        "MediaInsightsPipelineConfigurationArn": configuration,
        "KinesisVideoStreamSourceRuntimeConfiguration": {
            "Streams": [{ "StreamArn": STREAM, "StreamChannelDefinition": { "NumberOfChannels": 1 } }],
            "MediaEncoding": "pcm", "MediaSampleRate": 8000,
        },
        "MediaInsightsRuntimeMetadata": { "case": "42", "eventType": "mine" },
    });
    let pipeline = slow.pipelines.ok("CreateMediaInsightsPipeline", pipeline)["MediaInsightsPipeline"].take();
    slow.tick("3s");
    let identifier = json!({ "Identifier": pipeline["MediaPipelineId"] });
    let source = json!({ "StreamArn": STREAM, "ChannelId": 0 });
    let started = slow.pipelines.ok(
        "StartVoiceToneAnalysisTask",
        with(
            identifier.clone(),
            &json!({ "LanguageCode": "en-US", "KinesisVideoStreamSourceTaskConfiguration": source }),
        ),
    );
    slow.tick("1m");
    for update in ["Pause", "Resume"] {
        let input = with(identifier.clone(), &json!({ "UpdateStatus": update }));
        slow.pipelines.ok("UpdateMediaInsightsPipelineStatus", input);
    }
    slow.tick("8h");
    let all = slow.since(0, 7);
    let detail = json!({
        "taskId": started["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskId"],
        "detailStatus": "VoiceToneAnalysisCompleted", "mediaInsightsPipelineId": pipeline["MediaPipelineId"],
        "sourceArn": pipeline["MediaPipelineArn"], "streamArn": STREAM, "channelId": 0,
    });
    let task = &all[1];
    assert_eq!((&task["detail"], &task["service-type"]), (&detail, &json!("VoiceAnalytics")));
    // The same event, as text.
    let (notification, message) = (&all[2], &all[3]);
    assert_eq!((&notification["Type"], &notification["TopicArn"]), (&json!("Notification"), &json!(TOPIC)));
    assert_eq!((&message["eventSource"], &message["eventSourceARN"]), (&json!("aws:sqs"), &json!(QUEUE)));
    for body in [&notification["Message"], &message["body"]] {
        assert_eq!(&serde_json::from_str::<Value>(&text(body)).unwrap(), task);
    }
    let events: Vec<_> = [0, 1, 4, 5, 6].map(|at| what(&all[at])).into();
    let expected = [
        (STATE, "chime:MediaInsightsInProgress"),
        ("VoiceToneAnalysisStatus", "VoiceToneAnalysisCompleted"),
        (STATE, "chime:MediaInsightsPaused"),
        (STATE, "chime:MediaInsightsInProgress"),
        (STATE, "chime:MediaInsightsStopped"),
    ];
    assert_eq!(events, expected.map(|(kind, event)| (kind.to_owned(), event.to_owned())));
    let paused = &all[4]["detail"];
    assert_eq!((&paused["case"], &paused["version"]), (&json!("42"), &json!("0")));
    assert_eq!(paused["mediaInsightsPipelineArn"], pipeline["MediaPipelineArn"]);
    let statuses = paused["mediaInsightsPipelineElementStatuses"].as_array().unwrap();
    assert_eq!(statuses.len(), 3);
    assert_eq!((&statuses[0]["type"], &statuses[0]["status"]), (&json!("VoiceAnalyticsProcessor"), &json!("Paused")));
    assert!(statuses[0]["updatedOn"].is_i64());
}

#[test]
fn the_tasks_of_a_call_and_a_meetings_own_topic_and_queue_are_told() {
    let slow = Slow::new();
    let voice = slow.pipelines.and(Service::Voice);
    let connector = voice.ok("CreateVoiceConnector", json!({ "Name": "office", "RequireEncryption": true }));
    let connector = text(&connector["VoiceConnector"]["VoiceConnectorId"]);
    let configuration = json!({
        "MediaInsightsPipelineConfigurationName": "insights",
        "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/insights",
        "Elements": [{ "Type": "S3RecordingSink" }],
    });
    let made = slow.pipelines.ok("CreateMediaInsightsPipelineConfiguration", configuration);
    let arn = &made["MediaInsightsPipelineConfiguration"]["MediaInsightsPipelineConfigurationArn"];
    let streaming = json!({
        "DataRetentionInHours": 1, "Disabled": false, "MediaInsightsConfiguration": { "ConfigurationArn": arn },
    });
    let input = json!({ "VoiceConnectorId": connector, "StreamingConfiguration": streaming });
    voice.ok("PutVoiceConnectorStreamingConfiguration", input);
    let domain = json!({
        "Name": "callers",
        "ServerSideEncryptionConfiguration": { "KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/k" },
    });
    let domain = voice.ok("CreateVoiceProfileDomain", domain)["VoiceProfileDomain"]["VoiceProfileDomainId"].take();
    let call = json!({ "VoiceConnectorId": connector, "TransactionId": "00000000-0000-4000-8000-000000000000" });
    let search = with(call.clone(), &json!({ "VoiceProfileDomainId": domain, "CallLeg": "Callee" }));
    let task = voice.ok("StartSpeakerSearchTask", search)["SpeakerSearchTask"]["SpeakerSearchTaskId"].take();
    slow.tick("1m");
    voice.ok("StartVoiceToneAnalysisTask", with(call, &json!({ "LanguageCode": "en-US" })));
    slow.tick("1m");
    let all = slow.since(0, 3);
    let of_search = |status: &str, more: Value| {
        let detail = json!({
            "taskId": task, "detailStatus": status, "isCaller": false, "voiceConnectorId": connector,
            "transactionId": "00000000-0000-4000-8000-000000000000",
        });
        with(detail, &more)
    };
    let none = json!({ "speakerSearchDetails": { "results": [] } });
    assert_eq!(all[0]["detail"], of_search("IdentificationNoMatchesFound", none));
    assert_eq!(all[1]["detail"], of_search("VoiceprintGenerationSuccessful", json!({})));
    assert_eq!(what(&all[2]), ("VoiceToneAnalysisStatus".to_owned(), "VoiceToneAnalysisCompleted".to_owned()));

    let (topic, queue) = ("arn:aws:sns:us-east-1:123456789012:meetings", "arn:aws:sqs:us-east-1:123456789012:meetings");
    let input = json!({
        "ClientRequestToken": "token-2", "ExternalMeetingId": "told", "MediaRegion": "us-east-1",
        "NotificationsConfiguration": { "SnsTopicArn": topic, "SqsQueueArn": queue },
    });
    let made = slow.pipelines.and(Service::Meetings).ok("CreateMeeting", input);
    let told = slow.since(3, 3);
    assert_eq!(told[0]["detail"]["meetingId"], made["Meeting"]["MeetingId"]);
    assert_eq!((&told[1]["TopicArn"], &told[2]["eventSourceARN"]), (&json!(topic), &json!(queue)));
    for body in [&told[1]["Message"], &told[2]["body"]] {
        assert_eq!(serde_json::from_str::<Value>(&text(body)).unwrap(), told[0]);
    }
}
