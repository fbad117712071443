//! Media pipelines on the sandbox behave as documented. The sandbox runs in the test, and every answer is held
//! against the reference.

use crate::common::emulated::Emulated;
use chimectl::api::service::Service;
use chimectl::sandbox::{Clock, Sandbox, Store};
use chimectl::text::duration;
use serde_json::{Value, json};

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
const BUCKET: &str = "arn:aws:s3:::example-recordings";
const STREAM: &str = "arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000";
const ROLE: &str = "arn:aws:iam::123456789012:role/call-analytics";

fn pipelines() -> Emulated {
    Emulated::new(Service::MediaPipelines)
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned()
}

fn meeting_in(pipelines: &Emulated, media_region: &str) -> String {
    let input = json!({"ExternalMeetingId": "standup", "MediaRegion": media_region});
    text(&pipelines.and(Service::Meetings).ok("CreateMeeting", input)["Meeting"]["MeetingId"])
}

/// The id of a new meeting.
fn meeting(pipelines: &Emulated) -> String {
    meeting_in(pipelines, "us-west-2")
}

fn end_meeting(pipelines: &Emulated, id: &str) {
    pipelines.and(Service::Meetings).ok("DeleteMeeting", json!({ "MeetingId": id }));
}

/// The ARN of a meeting in the form that names no region.
fn arn(meeting: &str) -> String {
    format!("arn:aws:chime::123456789012:meeting:{meeting}")
}

fn with(mut input: Value, more: Value) -> Value {
    let Value::Object(more) = more else { panic!("{more}") };
    input.as_object_mut().unwrap().extend(more);
    input
}

fn capture_input(meeting: &str) -> Value {
    json!({"SourceType": "ChimeSdkMeeting", "SourceArn": arn(meeting), "SinkType": "S3Bucket", "SinkArn": BUCKET})
}

fn capture(pipelines: &Emulated, meeting: &str) -> Value {
    pipelines.ok("CreateMediaCapturePipeline", capture_input(meeting))["MediaCapturePipeline"].take()
}

fn concatenation_input(capture: &Value) -> Value {
    let off = json!({"State": "Disabled"});
    json!({
        "Sources": [{
            "Type": "MediaCapturePipeline",
            "MediaCapturePipelineSourceConfiguration": {
                "MediaPipelineArn": capture,
                "ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": {
                    "Audio": {"State": "Enabled"}, "Video": off, "Content": off, "DataChannel": off,
                    "TranscriptionMessages": off, "MeetingEvents": off, "CompositedVideo": off,
                }},
            },
        }],
        "Sinks": [{"Type": "S3Bucket", "S3BucketSinkConfiguration": {"Destination": BUCKET}}],
    })
}

fn connector_input(meeting: &str) -> Value {
    json!({
        "Sources": [{
            "SourceType": "ChimeSdkMeeting",
            "ChimeSdkMeetingLiveConnectorConfiguration": {"Arn": arn(meeting), "MuxType": "AudioWithActiveSpeakerVideo"},
        }],
        "Sinks": [{"SinkType": "RTMP", "RTMPConfiguration": {"Url": "rtmps://live.example.com:443/app/key"}}],
    })
}

/// The ARN of a new pool with streams in us-east-1.
fn pool(pipelines: &Emulated, name: &str) -> String {
    let input = json!({"PoolName": name, "StreamConfiguration": {"Region": "us-east-1", "DataRetentionInHours": 24}});
    let made = pipelines.ok("CreateMediaPipelineKinesisVideoStreamPool", input);
    assert_eq!(made["KinesisVideoStreamPoolConfiguration"]["PoolStatus"], "CREATING");
    text(&made["KinesisVideoStreamPoolConfiguration"]["PoolArn"])
}

fn show_pool(pipelines: &Emulated, name: &str) -> Value {
    pipelines.ok("GetMediaPipelineKinesisVideoStreamPool", json!({ "Identifier": name }))
        ["KinesisVideoStreamPoolConfiguration"]
        .take()
}

fn stream_input(meeting: &str, pool: &str) -> Value {
    json!({
        "Sources": [{"SourceType": "ChimeSdkMeeting", "SourceArn": arn(meeting)}],
        "Sinks": [{
            "SinkType": "KinesisVideoStreamPool", "SinkArn": pool, "ReservedStreamCapacity": 4,
            "MediaStreamType": "IndividualAudio",
        }],
    })
}

fn transcription() -> Value {
    json!({"Type": "AmazonTranscribeProcessor", "AmazonTranscribeProcessorConfiguration": {"LanguageCode": "en-US"}})
}

fn analytics(search: &str, tone: &str) -> Value {
    let switches = json!({"SpeakerSearchStatus": search, "VoiceToneAnalysisStatus": tone});
    json!({"Type": "VoiceAnalyticsProcessor", "VoiceAnalyticsProcessorConfiguration": switches})
}

fn configuration_input(name: &str, elements: &[Value]) -> Value {
    json!({
        "MediaInsightsPipelineConfigurationName": name, "ResourceAccessRoleArn": ROLE, "Elements": elements,
    })
}

/// The ARN of a new configuration.
fn configuration(pipelines: &Emulated, name: &str, elements: &[Value]) -> String {
    let made = pipelines.ok("CreateMediaInsightsPipelineConfiguration", configuration_input(name, elements));
    text(&made["MediaInsightsPipelineConfiguration"]["MediaInsightsPipelineConfigurationArn"])
}

fn insights_input(configuration: &str) -> Value {
    json!({
        "MediaInsightsPipelineConfigurationArn": configuration,
        "KinesisVideoStreamSourceRuntimeConfiguration": {
            "Streams": [{"StreamArn": STREAM, "StreamChannelDefinition": {"NumberOfChannels": 1}}],
            "MediaEncoding": "pcm", "MediaSampleRate": 8000,
        },
        "MediaInsightsRuntimeMetadata": {"case": "42"},
    })
}

fn insights(pipelines: &Emulated, configuration: &str) -> String {
    let made = pipelines.ok("CreateMediaInsightsPipeline", insights_input(configuration));
    text(&made["MediaInsightsPipeline"]["MediaPipelineId"])
}

/// The pipeline of any kind with this id: its kind and itself.
fn show(pipelines: &Emulated, id: &str) -> (String, Value) {
    let mut shown = pipelines.ok("GetMediaPipeline", json!({ "MediaPipelineId": id }));
    let Value::Object(kinds) = shown["MediaPipeline"].take() else { panic!("{shown}") };
    kinds.into_iter().next().unwrap()
}

fn status(pipelines: &Emulated, id: &str) -> String {
    text(&show(pipelines, id).1["Status"])
}

fn by_id(id: &str) -> Value {
    json!({ "MediaPipelineId": id })
}

#[test]
fn a_capture_lives_from_create_to_delete_and_is_shown_for_a_while() {
    let pipelines = pipelines();
    let meeting = meeting(&pipelines);
    let made = capture(&pipelines, &meeting);
    let id = text(&made["MediaPipelineId"]);
    assert_eq!(made["Status"], "Initializing");
    assert_eq!(made["MediaPipelineArn"], format!("arn:aws:chime:us-east-1:123456789012:media-pipeline/{id}"));
    let artifacts = &made["ChimeSdkMeetingConfiguration"]["ArtifactsConfiguration"];
    assert_eq!(artifacts["Audio"]["MuxType"], "AudioWithActiveSpeakerVideo");

    let shown = pipelines.ok("GetMediaCapturePipeline", by_id(&id));
    assert_eq!(shown["MediaCapturePipeline"]["Status"], "InProgress");
    assert_eq!(show(&pipelines, &id), ("MediaCapturePipeline".to_owned(), shown["MediaCapturePipeline"].clone()));
    let listed = pipelines.ok("ListMediaCapturePipelines", json!({}));
    let summary = json!({"MediaPipelineId": id, "MediaPipelineArn": made["MediaPipelineArn"]});
    assert_eq!(listed, json!({"MediaCapturePipelines": [summary]}));

    pipelines.ok("DeleteMediaCapturePipeline", by_id(&id));
    assert_eq!(status(&pipelines, &id), "Stopped");
    assert_eq!(pipelines.ok("ListMediaCapturePipelines", json!({})), json!({"MediaCapturePipelines": []}));
    pipelines.refused("DeleteMediaCapturePipeline", by_id(&id), "NotFoundException");
    pipelines.refused("DeleteMediaPipeline", by_id(&id), "NotFoundException");
    for operation in ["GetMediaCapturePipeline", "GetMediaPipeline", "DeleteMediaPipeline"] {
        pipelines.refused(operation, by_id(NOBODY), "NotFoundException");
    }
}

#[test]
fn a_meeting_has_one_capture_one_connector_and_one_stream() {
    let pipelines = pipelines();
    let (one, other) = (meeting(&pipelines), meeting(&pipelines));
    let pool = pool(&pipelines, "audio");
    let first = capture(&pipelines, &one);
    capture(&pipelines, &other);
    pipelines.ok("CreateMediaLiveConnectorPipeline", connector_input(&one));
    pipelines.ok("CreateMediaStreamPipeline", stream_input(&one, &pool));
    for (operation, input) in [
        ("CreateMediaCapturePipeline", capture_input(&one)),
        ("CreateMediaLiveConnectorPipeline", connector_input(&one)),
        ("CreateMediaStreamPipeline", stream_input(&one, &pool)),
    ] {
        let message = pipelines.refused(operation, input, "ResourceLimitExceededException");
        assert!(message.contains("Limit reached"), "{message}");
    }
    pipelines.ok("DeleteMediaPipeline", by_id(&text(&first["MediaPipelineId"])));
    capture(&pipelines, &one);
}

#[test]
fn the_source_is_a_meeting_of_the_sandbox_in_either_form_of_arn() {
    let pipelines = pipelines();
    let id = meeting(&pipelines);
    let from = |source: String| with(capture_input(&id), json!({ "SourceArn": source }));
    let operation = "CreateMediaCapturePipeline";
    for source in [
        arn(NOBODY),
        format!("arn:aws:chime:eu-central-1:123456789012:meeting/{id}"),
        format!("arn:aws:chime::123456789012:channel:{id}"),
        "arn:nothing".to_owned(),
    ] {
        pipelines.refused(operation, from(source), "BadRequestException");
    }
    let foreign = format!("arn:aws:chime::210987654321:meeting:{id}");
    pipelines.refused(operation, from(foreign), "ForbiddenException");
    let regional = format!("arn:aws:chime:us-east-1:123456789012:meeting/{id}");
    let made = pipelines.ok(operation, from(regional.clone()));
    assert_eq!(made["MediaCapturePipeline"]["SourceArn"], regional);

    let elsewhere = meeting(&pipelines.in_region("eu-central-1").and(Service::MediaPipelines));
    capture(&pipelines, &elsewhere);
}

#[test]
fn a_pipeline_ends_with_its_meeting() {
    let pipelines = pipelines();
    let meeting = meeting(&pipelines);
    let id = text(&capture(&pipelines, &meeting)["MediaPipelineId"]);
    assert_eq!(status(&pipelines, &id), "InProgress");
    end_meeting(&pipelines, &meeting);
    assert_eq!(status(&pipelines, &id), "Stopped");
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
}

#[test]
fn what_does_not_fit_in_a_capture_is_refused() {
    let pipelines = pipelines();
    let id = meeting(&pipelines);
    let artifacts = |mux: &str| {
        json!({"ChimeSdkMeetingConfiguration": {"ArtifactsConfiguration": {
            "Audio": {"MuxType": mux}, "Video": {"State": "Disabled"}, "Content": {"State": "Disabled"},
        }}})
    };
    let users: Vec<_> = (0..26).map(|number| format!("user-{number}")).collect();
    for more in [
        json!({"SinkArn": "arn:aws:sqs:us-east-1:123456789012:queue"}),
        artifacts("AudioWithCompositedVideo"),
        json!({"ChimeSdkMeetingConfiguration": {
            "SourceConfiguration": {"SelectedVideoStreams": {"ExternalUserIds": users}},
        }}),
        json!({"SseAwsKeyManagementParams": {"AwsKmsKeyId": "alias/recordings"}}),
        json!({"Tags": [{"Key": "aws:mine", "Value": ""}]}),
    ] {
        pipelines.refused("CreateMediaCapturePipeline", with(capture_input(&id), more), "BadRequestException");
    }
    let more = with(
        artifacts("AudioOnly"),
        json!({"SseAwsKeyManagementParams": {"AwsKmsKeyId": "alias/recordings"}, "SinkIamRoleArn": ROLE}),
    );
    let made = pipelines.ok("CreateMediaCapturePipeline", with(capture_input(&id), more));
    assert_eq!(made["MediaCapturePipeline"]["SinkIamRoleArn"], ROLE);
}

#[test]
fn a_token_makes_one_pipeline() {
    let pipelines = pipelines();
    let id = meeting(&pipelines);
    let input = with(capture_input(&id), json!({"ClientRequestToken": "token-1"}));
    let made = pipelines.ok("CreateMediaCapturePipeline", input.clone());
    assert_eq!(pipelines.ok("CreateMediaCapturePipeline", input.clone()), made);
    let other = with(input.clone(), json!({"SinkArn": "arn:aws:s3:::other"}));
    pipelines.refused("CreateMediaCapturePipeline", other, "BadRequestException");
    let id = text(&made["MediaCapturePipeline"]["MediaPipelineId"]);
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
    assert_ne!(pipelines.ok("CreateMediaCapturePipeline", input), made, "the token is free again");

    let pool = |region: &str| json!({"ClientRequestToken": "token-1", "PoolName": "audio", "StreamConfiguration": {"Region": region}});
    let operation = "CreateMediaPipelineKinesisVideoStreamPool";
    let made = pipelines.ok(operation, pool("us-east-1"));
    assert_eq!(pipelines.ok(operation, pool("us-east-1")), made);
    pipelines.refused(operation, pool("us-west-2"), "ConflictException");
}

#[test]
fn a_concatenation_waits_for_the_end_of_its_capture() {
    let pipelines = pipelines();
    let recorded = meeting(&pipelines);
    let captured = capture(&pipelines, &recorded);
    let input = concatenation_input(&captured["MediaPipelineArn"]);
    let made = pipelines.ok("CreateMediaConcatenationPipeline", input.clone());
    let id = text(&made["MediaConcatenationPipeline"]["MediaPipelineId"]);
    assert_eq!(status(&pipelines, &id), "Initializing");
    pipelines.ok("DeleteMediaCapturePipeline", by_id(&text(&captured["MediaPipelineId"])));
    assert_eq!(status(&pipelines, &id), "Stopped");

    let late = pipelines.ok("CreateMediaConcatenationPipeline", input);
    assert_eq!(status(&pipelines, &text(&late["MediaConcatenationPipeline"]["MediaPipelineId"])), "Stopped");
    let concatenation = &made["MediaConcatenationPipeline"]["MediaPipelineArn"];
    for source in [concatenation, &json!(BUCKET)] {
        pipelines.refused("CreateMediaConcatenationPipeline", concatenation_input(source), "BadRequestException");
    }
    pipelines.refused("GetMediaCapturePipeline", by_id(&id), "NotFoundException");
    pipelines.refused("DeleteMediaCapturePipeline", by_id(&id), "NotFoundException");
}

#[test]
fn a_live_connector_needs_an_rtmp_url_and_a_composition() {
    let pipelines = pipelines();
    let id = meeting(&pipelines);
    let operation = "CreateMediaLiveConnectorPipeline";
    let mut input = connector_input(&id);
    input["Sinks"][0]["RTMPConfiguration"]["Url"] = "https://live.example.com/secret-key".into();
    let message = pipelines.refused(operation, input, "BadRequestException");
    assert!(!message.contains("secret-key"), "{message}");
    let mut input = connector_input(&id);
    input["Sources"][0]["ChimeSdkMeetingLiveConnectorConfiguration"]["MuxType"] = "AudioWithCompositedVideo".into();
    pipelines.refused(operation, input, "BadRequestException");
    let made = pipelines.ok(operation, connector_input(&id));
    let made = text(&made["MediaLiveConnectorPipeline"]["MediaPipelineId"]);
    assert_eq!(show(&pipelines, &made).0, "MediaLiveConnectorPipeline");
}

#[test]
fn a_pool_is_made_changed_and_deleted_when_no_meeting_uses_it() {
    let pipelines = pipelines();
    let arn = pool(&pipelines, "audio");
    assert_eq!(arn, "arn:aws:chime:us-east-1:123456789012:media-pipeline-kinesis-video-stream-pool/audio");
    let shown = show_pool(&pipelines, &arn);
    assert_eq!((&shown["PoolStatus"], &shown["PoolSize"]), (&json!("ACTIVE"), &json!(0)));
    assert_eq!(show_pool(&pipelines, "audio"), shown);
    let again = json!({"PoolName": "audio", "StreamConfiguration": {"Region": "us-east-1"}});
    pipelines.refused("CreateMediaPipelineKinesisVideoStreamPool", again, "ConflictException");

    let change = json!({"Identifier": "audio", "StreamConfiguration": {"DataRetentionInHours": 48}});
    let changed = pipelines.ok("UpdateMediaPipelineKinesisVideoStreamPool", change);
    assert_eq!(changed["KinesisVideoStreamPoolConfiguration"]["PoolStatus"], "UPDATING");
    let settings = json!({"Region": "us-east-1", "DataRetentionInHours": 48});
    assert_eq!(show_pool(&pipelines, "audio")["StreamConfiguration"], settings);
    let list = |pipelines: &Emulated| {
        let listed = pipelines.ok("ListMediaPipelineKinesisVideoStreamPools", json!({}));
        listed["KinesisVideoStreamPools"].as_array().unwrap().len()
    };
    assert_eq!(list(&pipelines), 1);

    let meeting = meeting(&pipelines);
    pipelines.ok("CreateMediaStreamPipeline", stream_input(&meeting, &arn));
    assert_eq!(show_pool(&pipelines, "audio")["PoolSize"], 4);
    let name = json!({"Identifier": "audio"});
    pipelines.ok("DeleteMediaPipelineKinesisVideoStreamPool", name.clone());
    assert_eq!(show_pool(&pipelines, "audio")["PoolStatus"], "DELETING");
    pipelines.refused("DeleteMediaPipelineKinesisVideoStreamPool", name.clone(), "ConflictException");
    pipelines.refused("UpdateMediaPipelineKinesisVideoStreamPool", name.clone(), "ConflictException");
    end_meeting(&pipelines, &meeting);
    assert_eq!(list(&pipelines), 0);
    for operation in [
        "GetMediaPipelineKinesisVideoStreamPool",
        "UpdateMediaPipelineKinesisVideoStreamPool",
        "DeleteMediaPipelineKinesisVideoStreamPool",
    ] {
        pipelines.refused(operation, name.clone(), "NotFoundException");
    }
    pool(&pipelines, "audio");
}

#[test]
fn a_stream_needs_an_active_pool_that_fits() {
    let pipelines = pipelines();
    let id = meeting(&pipelines);
    let pool = pool(&pipelines, "audio");
    let operation = "CreateMediaStreamPipeline";
    let missing = stream_input(&id, &format!("{pool}-other"));
    pipelines.refused(operation, missing, "NotFoundException");
    pipelines.refused(operation, stream_input(NOBODY, &pool), "NotFoundException");
    let mut twice = stream_input(&id, &pool);
    twice["Sinks"] = json!([twice["Sinks"][0], twice["Sinks"][0]]);
    pipelines.refused(operation, twice, "BadRequestException");
    let mut mixed = stream_input(&id, &pool);
    mixed["Sinks"][0]["MediaStreamType"] = "MixedAudio".into();
    pipelines.refused(operation, mixed.clone(), "BadRequestException");
    let opted_in = meeting_in(&pipelines, "af-south-1");
    pipelines.refused(operation, stream_input(&opted_in, &pool), "BadRequestException");
    mixed["Sinks"][0]["ReservedStreamCapacity"] = 1.into();
    let made = pipelines.ok(operation, mixed);
    assert_eq!(show(&pipelines, &text(&made["MediaStreamPipeline"]["MediaPipelineId"])).0, "MediaStreamPipeline");
}

#[test]
fn a_configuration_is_made_changed_and_deleted() {
    let pipelines = pipelines();
    let alerts = json!({"Rules": [{
        "Type": "KeywordMatch", "KeywordMatchConfiguration": {"RuleName": "refund", "Keywords": ["money back"]},
    }]});
    let input = with(configuration_input("calls", &[transcription()]), json!({"RealTimeAlertConfiguration": alerts}));
    let made = pipelines.ok("CreateMediaInsightsPipelineConfiguration", input.clone());
    let made = &made["MediaInsightsPipelineConfiguration"];
    let arn = text(&made["MediaInsightsPipelineConfigurationArn"]);
    assert_eq!(arn, "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/calls");
    for identifier in ["calls", &arn] {
        let shown = pipelines.ok("GetMediaInsightsPipelineConfiguration", json!({ "Identifier": identifier }));
        assert_eq!(&shown["MediaInsightsPipelineConfiguration"], made);
    }
    pipelines.refused("CreateMediaInsightsPipelineConfiguration", input, "BadRequestException");

    let elements = json!([analytics("Enabled", "Disabled")]);
    let change = json!({"Identifier": "calls", "ResourceAccessRoleArn": ROLE, "Elements": elements});
    let changed = pipelines.ok("UpdateMediaInsightsPipelineConfiguration", change);
    let changed = &changed["MediaInsightsPipelineConfiguration"];
    assert_eq!((&changed["Elements"], changed.get("RealTimeAlertConfiguration")), (&elements, None));
    assert_eq!(changed["CreatedTimestamp"], made["CreatedTimestamp"]);

    let id = insights(&pipelines, &arn);
    let name = json!({"Identifier": "calls"});
    pipelines.refused("DeleteMediaInsightsPipelineConfiguration", name.clone(), "ConflictException");
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
    pipelines.ok("DeleteMediaInsightsPipelineConfiguration", name.clone());
    for operation in ["GetMediaInsightsPipelineConfiguration", "DeleteMediaInsightsPipelineConfiguration"] {
        pipelines.refused(operation, name.clone(), "NotFoundException");
    }
    let listed = pipelines.ok("ListMediaInsightsPipelineConfigurations", json!({}));
    assert_eq!(listed, json!({"MediaInsightsPipelineConfigurations": []}));
}

#[test]
fn elements_that_do_not_fit_are_refused() {
    let pipelines = pipelines();
    let processor = |configuration: Value| json!({"Type": "AmazonTranscribeProcessor", "AmazonTranscribeProcessorConfiguration": configuration});
    let call_analytics = json!({
        "Type": "AmazonTranscribeCallAnalyticsProcessor",
        "AmazonTranscribeCallAnalyticsProcessorConfiguration": {"LanguageCode": "en-US"},
    });
    for elements in [
        vec![],
        vec![transcription(), transcription()],
        vec![transcription(), call_analytics],
        vec![json!({"Type": "AmazonTranscribeProcessor"})],
        vec![processor(json!({}))],
        vec![processor(json!({"LanguageCode": "en-US", "IdentifyLanguage": true}))],
        vec![processor(json!({"LanguageCode": "en-US", "PiiEntityTypes": "NAME"}))],
        vec![processor(json!({
            "LanguageCode": "en-US", "ContentIdentificationType": "PII", "ContentRedactionType": "PII",
        }))],
        vec![json!({"Type": "SqsQueueSink"})],
        vec![json!({"Type": "SqsQueueSink", "SnsTopicSinkConfiguration": {"InsightsTarget": ROLE}})],
    ] {
        let input = configuration_input("calls", &elements);
        pipelines.refused("CreateMediaInsightsPipelineConfiguration", input, "BadRequestException");
    }
    let alerts = json!({"RealTimeAlertConfiguration": {"Rules": [{"Type": "Sentiment"}]}});
    let input = with(configuration_input("calls", &[transcription()]), alerts);
    pipelines.refused("CreateMediaInsightsPipelineConfiguration", input, "BadRequestException");
}

#[test]
fn an_insights_pipeline_pauses_and_resumes() {
    let pipelines = pipelines();
    let recording = json!({"Type": "S3RecordingSink", "S3RecordingSinkConfiguration": {"Destination": BUCKET}});
    let arn = configuration(&pipelines, "calls", &[transcription(), recording]);
    let id = insights(&pipelines, &arn);
    let update = |status: &str| json!({"Identifier": id, "UpdateStatus": status});
    let operation = "UpdateMediaInsightsPipelineStatus";
    pipelines.refused(operation, update("Resume"), "ConflictException");
    assert_eq!(pipelines.ok(operation, update("Pause")), json!({}));
    let (kind, shown) = show(&pipelines, &id);
    assert_eq!((kind.as_str(), &shown["Status"]), ("MediaInsightsPipeline", &json!("Paused")));
    let elements = json!([
        {"Type": "AmazonTranscribeProcessor", "Status": "Paused"}, {"Type": "S3RecordingSink", "Status": "InProgress"},
    ]);
    assert_eq!(shown["ElementStatuses"], elements);
    pipelines.refused(operation, update("Pause"), "ConflictException");
    let by_arn = json!({"Identifier": shown["MediaPipelineArn"], "UpdateStatus": "Resume"});
    pipelines.ok(operation, by_arn);
    assert_eq!(status(&pipelines, &id), "InProgress");
    let nobody = json!({"Identifier": NOBODY, "UpdateStatus": "Pause"});
    pipelines.refused(operation, nobody, "NotFoundException");
}

#[test]
fn an_insights_pipeline_needs_a_configuration_and_audio() {
    let pipelines = pipelines();
    let arn = configuration(&pipelines, "calls", &[transcription()]);
    let operation = "CreateMediaInsightsPipeline";
    pipelines.refused(operation, insights_input(&format!("{arn}-other")), "NotFoundException");
    let silent = json!({ "MediaInsightsPipelineConfigurationArn": arn });
    pipelines.refused(operation, silent, "BadRequestException");
    let recording = json!({"KinesisVideoStreamRecordingSourceRuntimeConfiguration": {
        "Streams": [{"StreamArn": STREAM}, {"StreamArn": format!("{STREAM}0")}],
        "FragmentSelector": {
            "FragmentSelectorType": "ServerTimestamp",
            "TimestampRange": {"StartTimestamp": 1_763_848_800, "EndTimestamp": 1_763_848_860},
        },
    }});
    pipelines.refused(operation, with(insights_input(&arn), recording.clone()), "BadRequestException");
    let sink = json!({"Type": "S3RecordingSink"});
    let arn = configuration(&pipelines, "records", &[sink]);
    let two = with(insights_input(&arn), recording.clone());
    let mut alone = two.clone();
    alone.as_object_mut().unwrap().remove("KinesisVideoStreamSourceRuntimeConfiguration");
    let backwards = |end: i64| {
        let mut input = alone.clone();
        let range =
            &mut input["KinesisVideoStreamRecordingSourceRuntimeConfiguration"]["FragmentSelector"]["TimestampRange"];
        range["EndTimestamp"] = end.into();
        input
    };
    for wrong in [two, backwards(1_763_848_800), backwards(1_763_848_799)] {
        pipelines.refused(operation, wrong, "BadRequestException");
    }
    pipelines.ok(operation, alone);
}

#[test]
fn tasks_run_in_a_pipeline_that_allows_them() {
    let pipelines = pipelines();
    let arn = configuration(&pipelines, "calls", &[analytics("Enabled", "Disabled")]);
    let id = insights(&pipelines, &arn);
    let source = |stream: &str, channel: i64| json!({"KinesisVideoStreamSourceTaskConfiguration": {"StreamArn": stream, "ChannelId": channel}});
    let domain = voice_profile_domain(&pipelines);
    let search = json!({"Identifier": id, "VoiceProfileDomainArn": domain, "ClientRequestToken": "token-1"});
    let absent = with(search.clone(), json!({ "VoiceProfileDomainArn": format!("{domain}0") }));
    pipelines.refused("StartSpeakerSearchTask", absent, "NotFoundException");
    let tone = json!({"Identifier": id, "LanguageCode": "en-US"});
    pipelines.refused("StartVoiceToneAnalysisTask", tone.clone(), "BadRequestException");
    for wrong in [source(&format!("{STREAM}0"), 0), source(STREAM, 1), json!({ "VoiceProfileDomainArn": ROLE })] {
        pipelines.refused("StartSpeakerSearchTask", with(search.clone(), wrong), "BadRequestException");
    }
    let search = with(search, source(STREAM, 0));
    let started = pipelines.ok("StartSpeakerSearchTask", search.clone());
    assert_eq!(started["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "NotStarted");
    assert_eq!(pipelines.ok("StartSpeakerSearchTask", search.clone()), started);
    let other = with(search.clone(), json!({"VoiceProfileDomainArn": format!("{domain}0")}));
    pipelines.refused("StartSpeakerSearchTask", other, "ConflictException");

    let task = json!({"Identifier": id, "SpeakerSearchTaskId": started["SpeakerSearchTask"]["SpeakerSearchTaskId"]});
    let shown = pipelines.ok("GetSpeakerSearchTask", task.clone());
    assert_eq!(shown["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "InProgress", "there is something to stop");
    pipelines.ok("StopSpeakerSearchTask", task.clone());
    let shown = pipelines.ok("GetSpeakerSearchTask", task.clone());
    assert_eq!(shown["SpeakerSearchTask"]["SpeakerSearchTaskStatus"], "Stopped");
    let nobody = with(task.clone(), json!({ "SpeakerSearchTaskId": NOBODY }));
    for operation in ["GetSpeakerSearchTask", "StopSpeakerSearchTask"] {
        pipelines.refused(operation, nobody.clone(), "NotFoundException");
    }
    pipelines.ok("UpdateMediaInsightsPipelineStatus", json!({"Identifier": id, "UpdateStatus": "Pause"}));
    let again = with(search, json!({"ClientRequestToken": "token-2"}));
    pipelines.refused("StartSpeakerSearchTask", again, "ConflictException");
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
    pipelines.refused("GetSpeakerSearchTask", task, "NotFoundException");

    let arn = configuration(&pipelines, "tones", &[analytics("Disabled", "Enabled")]);
    let tone = with(tone, json!({"Identifier": insights(&pipelines, &arn)}));
    let started = pipelines.ok("StartVoiceToneAnalysisTask", tone.clone());
    let id = &started["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskId"];
    let task = json!({"Identifier": tone["Identifier"], "VoiceToneAnalysisTaskId": id});
    pipelines.ok("StopVoiceToneAnalysisTask", task.clone());
    let shown = pipelines.ok("GetVoiceToneAnalysisTask", task);
    assert_eq!(shown["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskStatus"], "Stopped");
}

#[test]
fn lists_have_pages_and_captures_a_list_of_their_own() {
    let pipelines = pipelines();
    let arn = configuration(&pipelines, "calls", &[transcription()]);
    let mut made = Vec::new();
    let mut captures = Vec::new();
    for _ in 0..5 {
        made.push(insights(&pipelines, &arn));
        let captured = text(&capture(&pipelines, &meeting(&pipelines))["MediaPipelineId"]);
        made.push(captured.clone());
        captures.push(captured);
    }
    let ids = |items: Vec<Value>| items.iter().map(|item| text(&item["MediaPipelineId"])).collect::<Vec<_>>();
    for size in [1, 2, 3, 10] {
        assert_eq!(ids(pipelines.pages("ListMediaPipelines", "MediaPipelines", size, &json!({}))), made);
        let listed = pipelines.pages("ListMediaCapturePipelines", "MediaCapturePipelines", size, &json!({}));
        assert_eq!(ids(listed), captures);
    }
    for operation in [
        "ListMediaPipelines",
        "ListMediaCapturePipelines",
        "ListMediaInsightsPipelineConfigurations",
        "ListMediaPipelineKinesisVideoStreamPools",
    ] {
        pipelines.refused(operation, json!({"NextToken": "made-up"}), "BadRequestException");
    }
}

#[test]
fn every_resource_has_tags() {
    let pipelines = pipelines();
    let tag = json!([{"Key": "team", "Value": "support"}]);
    let tagged = |input: Value| with(input, json!({ "Tags": tag }));
    let pool_input = json!({"PoolName": "audio", "StreamConfiguration": {"Region": "us-east-1"}});
    let made = [
        pipelines.ok("CreateMediaCapturePipeline", tagged(capture_input(&meeting(&pipelines))))["MediaCapturePipeline"]
            ["MediaPipelineArn"]
            .take(),
        pipelines.ok("CreateMediaPipelineKinesisVideoStreamPool", tagged(pool_input))
            ["KinesisVideoStreamPoolConfiguration"]["PoolArn"]
            .take(),
        pipelines.ok(
            "CreateMediaInsightsPipelineConfiguration",
            tagged(configuration_input("calls", &[transcription()])),
        )["MediaInsightsPipelineConfiguration"]["MediaInsightsPipelineConfigurationArn"]
            .take(),
    ];
    for arn in &made {
        let of = |more: Value| with(json!({ "ResourceARN": arn }), more);
        assert_eq!(pipelines.ok("ListTagsForResource", of(json!({})))["Tags"], tag);
        pipelines
            .ok("TagResource", of(json!({"Tags": [{"Key": "team", "Value": "sales"}, {"Key": "a", "Value": ""}]})));
        pipelines.ok("UntagResource", of(json!({"TagKeys": ["a"]})));
        let tags = pipelines.ok("ListTagsForResource", of(json!({})));
        assert_eq!(tags["Tags"], json!([{"Key": "team", "Value": "sales"}]));
        let many: Vec<_> = (0..200).map(|number| json!({"Key": format!("key-{number}"), "Value": ""})).collect();
        pipelines.refused("TagResource", of(json!({ "Tags": many })), "BadRequestException");
    }
    let nothing = json!({"ResourceARN": format!("arn:aws:chime:us-east-1:123456789012:media-pipeline/{NOBODY}")});
    pipelines.refused("ListTagsForResource", nothing.clone(), "NotFoundException");
    pipelines.refused("TagResource", with(nothing.clone(), json!({ "Tags": tag })), "NotFoundException");
    pipelines.refused("UntagResource", with(nothing, json!({"TagKeys": ["team"]})), "NotFoundException");
    let id = text(&made[0]).rsplit_once('/').unwrap().1.to_owned();
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
    pipelines.refused("ListTagsForResource", json!({ "ResourceARN": made[0] }), "NotFoundException");
}

#[test]
fn a_pipeline_belongs_to_the_region_that_made_it() {
    let pipelines = pipelines();
    let made = capture(&pipelines, &meeting(&pipelines));
    let elsewhere = pipelines.in_region("eu-central-1");
    elsewhere.refused("GetMediaPipeline", by_id(&text(&made["MediaPipelineId"])), "NotFoundException");
    assert_eq!(elsewhere.ok("ListMediaPipelines", json!({})), json!({"MediaPipelines": []}));
}

fn voice_profile_domain(pipelines: &Emulated) -> String {
    let key = "arn:aws:kms:us-east-1:123456789012:key/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
    let input = json!({ "Name": "callers", "ServerSideEncryptionConfiguration": { "KmsKeyArn": key } });
    text(
        &pipelines.and(Service::Voice).ok("CreateVoiceProfileDomain", input)["VoiceProfileDomain"]["VoiceProfileDomainArn"],
    )
}

/// A sandbox whose time only moves when it is told to.
struct Slow {
    pipelines: Emulated,
    state: Store,
    _directory: tempfile::TempDir,
}

impl Slow {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("sandbox.db");
        let sandbox = Sandbox::new(Store::on_file(&path).unwrap(), Clock::Manual);
        let pipelines = Emulated::with(Service::MediaPipelines, sandbox);
        Self { pipelines, state: Store::on_file(&path).unwrap(), _directory: directory }
    }

    fn tick(&self, duration: &str) {
        self.state.tick(duration::parse(duration).unwrap()).unwrap();
    }
}

#[test]
fn states_pass_as_time_passes() {
    let slow = Slow::new();
    let pipelines = &slow.pipelines;
    let captured = capture(pipelines, &meeting(pipelines));
    let id = text(&captured["MediaPipelineId"]);
    let joined = pipelines.ok("CreateMediaConcatenationPipeline", concatenation_input(&captured["MediaPipelineArn"]));
    let joined = text(&joined["MediaConcatenationPipeline"]["MediaPipelineId"]);
    assert_eq!(status(pipelines, &id), "Initializing");
    slow.tick("3s");
    assert_eq!(status(pipelines, &id), "InProgress");
    pipelines.ok("DeleteMediaPipeline", by_id(&id));
    assert_eq!(
        (status(pipelines, &id), status(pipelines, &joined)),
        ("Stopping".to_owned(), "Initializing".to_owned())
    );
    slow.tick("5s");
    assert_eq!((status(pipelines, &id), status(pipelines, &joined)), ("Stopped".to_owned(), "Initializing".to_owned()));
    slow.tick("3s");
    assert_eq!(status(pipelines, &joined), "InProgress");
    slow.tick("30s");
    let (_, shown) = show(pipelines, &joined);
    assert_eq!(shown["Status"], "Stopped");
    assert_ne!(shown["UpdatedTimestamp"], shown["CreatedTimestamp"]);
    // A recording can be joined for 30 days.
    slow.tick("29d");
    pipelines.ok("CreateMediaConcatenationPipeline", concatenation_input(&captured["MediaPipelineArn"]));
    slow.tick("1d");
    pipelines.refused("GetMediaPipeline", by_id(&id), "NotFoundException");
    let late = concatenation_input(&captured["MediaPipelineArn"]);
    pipelines.refused("CreateMediaConcatenationPipeline", late, "BadRequestException");
}

#[test]
fn what_follows_from_something_else_happens_at_its_time_whenever_somebody_looks() {
    for looks in [false, true] {
        let slow = Slow::new();
        let pipelines = &slow.pipelines;
        let meeting = meeting(pipelines);
        let captured = capture(pipelines, &meeting);
        let joined =
            pipelines.ok("CreateMediaConcatenationPipeline", concatenation_input(&captured["MediaPipelineArn"]));
        let [capture, joined] =
            [&captured, &joined["MediaConcatenationPipeline"]].map(|made| text(&made["MediaPipelineId"]));
        let times = || [&capture, &joined].map(|id| show(pipelines, id).1["UpdatedTimestamp"].clone());
        let began = text(&captured["CreatedTimestamp"]);
        // The meeting ends after a day, its capture with it, and the joining follows: all while nobody asks.
        slow.tick("24h");
        if looks {
            times();
        }
        slow.tick("5s");
        if looks {
            times();
        }
        slow.tick("10d");
        let after = |seconds: i64| {
            let began = aws_smithy_types::DateTime::from_str(&began, aws_smithy_types::date_time::Format::DateTime);
            chimectl::sandbox::iso8601(began.unwrap().to_millis().unwrap() + seconds * 1000)
        };
        assert_eq!(times(), [after(86_400 + 5), after(86_400 + 5 + 33)].map(Value::from), "{looks}");
        // Captures that have ended and were not deleted can be joined for 30 days too.
        pipelines.ok("CreateMediaConcatenationPipeline", concatenation_input(&captured["MediaPipelineArn"]));
        slow.tick("20d");
        let late = concatenation_input(&captured["MediaPipelineArn"]);
        pipelines.refused("CreateMediaConcatenationPipeline", late, "BadRequestException");
    }
}

#[test]
fn pools_and_tasks_take_their_time() {
    let slow = Slow::new();
    let pipelines = &slow.pipelines;
    let name = json!({"Identifier": "audio"});
    let arn = pool(pipelines, "audio");
    pipelines.refused("DeleteMediaPipelineKinesisVideoStreamPool", name.clone(), "ConflictException");
    pipelines.refused("CreateMediaStreamPipeline", stream_input(&meeting(pipelines), &arn), "BadRequestException");
    slow.tick("10s");
    pipelines.ok("DeleteMediaPipelineKinesisVideoStreamPool", name.clone());
    assert_eq!(show_pool(pipelines, "audio")["PoolStatus"], "DELETING");
    slow.tick("10s");
    pipelines.refused("GetMediaPipelineKinesisVideoStreamPool", name, "NotFoundException");

    let arn = configuration(pipelines, "calls", &[analytics("Enabled", "Enabled")]);
    let id = insights(pipelines, &arn);
    let input = json!({"Identifier": id, "LanguageCode": "en-US"});
    pipelines.refused("StartVoiceToneAnalysisTask", input.clone(), "ConflictException");
    slow.tick("3s");
    let start = || {
        let started = pipelines.ok("StartVoiceToneAnalysisTask", input.clone());
        let task = &started["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskId"];
        json!({"Identifier": id, "VoiceToneAnalysisTaskId": task})
    };
    let status_of = |task: &Value| {
        let shown = pipelines.ok("GetVoiceToneAnalysisTask", task.clone());
        text(&shown["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskStatus"])
    };
    let (whole, stopped, paused) = (start(), start(), start());
    assert_eq!(status_of(&whole), "Initializing");
    slow.tick("1s");
    assert_eq!(status_of(&whole), "InProgress");
    pipelines.ok("StopVoiceToneAnalysisTask", stopped.clone());
    assert_eq!(status_of(&stopped), "Stopping");
    slow.tick("1s");
    assert_eq!(status_of(&stopped), "Stopped");
    pipelines.ok("UpdateMediaInsightsPipelineStatus", json!({"Identifier": id, "UpdateStatus": "Pause"}));
    assert_eq!(status_of(&paused), "Stopping");
    slow.tick("2h");
    assert_eq!((status(pipelines, &id), status_of(&paused)), ("Stopped".to_owned(), "Stopped".to_owned()));
    let id = insights(pipelines, &arn);
    slow.tick("8h");
    assert_eq!(status(pipelines, &id), "Stopped");
}
