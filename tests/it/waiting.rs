//! Waiting: for what a command starts, in every family that has states; for what is to become true; and on a terminal.
#![allow(clippy::disallowed_methods, reason = "a test starts processes")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use chimectl::api::facts::{Limits, ServiceFacts};
use chimectl::api::service::Service;
use chimectl::api::source::Source;
use chimectl::api::waiting::{WAITS, When};
use chimectl::services::Operations as _;
use serde_json::{Value, json};

use crate::common::{Request, Run, Server, World, error, http, run};

/// A sandbox whose clock stands still but for ticks.
struct Stage {
    world: World,
    made: AtomicUsize,
}

impl Stage {
    fn new() -> Self {
        let stage = Self { world: World::new(), made: AtomicUsize::new(0) };
        stage.tick("1s");
        stage
    }

    fn tick(&self, duration: &str) {
        assert_eq!(run(self.world.bare().args(["sandbox", "tick", duration])).status, 0);
    }

    /// The answer of a command in words, and of further ones.
    #[track_caller]
    fn ok(&self, words: &str, more: &[&str]) -> Value {
        self.world.sandbox_with(words, more).ok()
    }

    /// A text in the answer.
    #[track_caller]
    fn text(&self, words: &str, more: &[&str], pointer: &str) -> String {
        let answer = self.ok(words, more);
        answer.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{words}: {answer}")).to_owned()
    }

    /// A name that no other thing has.
    fn name(&self) -> String {
        format!("thing-{}", self.made.fetch_add(1, Ordering::Relaxed))
    }

    /// A phone number that nobody has.
    fn number(&self) -> String {
        let numbers = "voice search-available-phone-numbers --country US --area-code 206 --max-items 1";
        self.text(numbers, &[], "/E164PhoneNumbers/0")
    }

    /// The answer of `sh`, in which the program is in the path and on the sandbox.
    fn shell(&self, line: &str) -> Command {
        let mut command = self.world.bare();
        let program = Path::new(env!("CARGO_BIN_EXE_chimectl")).parent().unwrap().to_owned();
        let environment: Vec<_> =
            command.get_envs().map(|(name, value)| (name.to_owned(), value.unwrap_or_default().to_owned())).collect();
        command = Command::new("/bin/sh");
        command.env_clear().envs(environment).env("PATH", program).env("CHIMECTL_SANDBOX", "1").args(["-c", line]);
        command
    }

    /// Runs a command, and lets the time go on until it has ended.
    fn ticking(&self, command: &mut Command, tick: &str) -> Run {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        while child.try_wait().unwrap().is_none() {
            self.tick(tick);
            thread::sleep(Duration::from_millis(20));
        }
        ended(child)
    }
}

fn ended(mut child: Child) -> Run {
    let status = child.wait().unwrap().code().unwrap_or(-1);
    let read = |stream: &mut dyn std::io::Read| {
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    };
    Run { status, stdout: read(&mut child.stdout.take().unwrap()), stderr: read(&mut child.stderr.take().unwrap()) }
}

const SOON: [&str; 3] = ["--wait", "--every", "100ms"];

/// Plays one family: while the clock stands still, a command that waits ends without what was waited for and says how to go on;
/// going on, and waiting from the start, lead to the state at `pointer`.
#[track_caller]
fn play(stage: &Stage, tick: &str, pointer: &str, state: &str, words: &dyn Fn() -> Vec<String>) {
    let command = |more: &[&str]| {
        let words = words();
        let mut command = stage.world.bare();
        command.arg("--sandbox").args(&words).args(more);
        (words[..2].join(" "), command)
    };
    let (name, mut early) = command(&["--wait", "--wait-timeout", "0s"]);
    let early = run(&mut early);
    assert_eq!(early.status, 255, "{name}: {early:?}");
    assert!(early.stderr.contains("(--wait-timeout)"), "{name}: {early:?}");
    // Whatever was made can be found in the answer.
    assert!(early.json().as_object().is_some_and(|answer| !answer.is_empty()), "{name}: {early:?}");
    match early.stderr.split_once("Hint: To continue waiting: ") {
        Some((_, next)) => {
            let next = next.lines().next().unwrap();
            let gone_on = stage.ticking(&mut stage.shell(&format!("{next} --every 100ms")), tick);
            assert_eq!(gone_on.status, 0, "{name}: {next}: {gone_on:?}");
            assert!(gone_on.stdout.contains(state), "{name}: {gone_on:?}");
        }
        None => assert!(early.stderr.contains("To see its progress: chimectl "), "{name}: {early:?}"),
    }
    let (name, mut waiting) = command(&SOON);
    let waited = stage.ticking(&mut waiting, tick);
    assert_eq!((waited.status, waited.stderr.as_str()), (0, ""), "{name}: {waited:?}");
    match state {
        "" => assert_eq!(waited.stdout, "", "{name}"),
        state => assert_eq!(waited.json().pointer(pointer), Some(&json!(state)), "{name}: {waited:?}"),
    }
}

fn words(line: &str, more: &[&str]) -> Vec<String> {
    line.split_whitespace().chain(more.iter().copied()).map(str::to_owned).collect()
}

#[test]
fn orders_and_numbers_are_waited_for() {
    let stage = Stage::new();
    let order = "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers";
    play(&stage, "5s", "/PhoneNumberOrder/Status", "Successful", &|| words(order, &[&stage.number()]));

    let owned = || {
        let number = stage.number();
        stage.ok(order, &[&number]);
        stage.tick("1m");
        number
    };
    let name = "voice update-phone-number --calling-name Support --phone-number-id";
    play(&stage, "20m", "/PhoneNumber/CallingNameStatus", "UpdateSucceeded", &|| words(name, &[&owned()]));
    play(&stage, "2d", "", "", &|| words("voice delete-phone-number --phone-number-id", &[&owned()]));

    // The sandbox restores at once.
    let number = owned();
    stage.ok("voice delete-phone-number --phone-number-id", &[&number]);
    let restored = stage.ok("voice restore-phone-number --wait --phone-number-id", &[&number]);
    assert_eq!(restored["PhoneNumber"]["Status"], "Unassigned");
    // So it does where a calling name is taken away.
    stage.ok(name, &[&number]);
    stage.tick("2h");
    let unnamed = stage.ok("voice update-phone-number --calling-name= --wait --phone-number-id", &[&number]);
    assert_eq!(unnamed["PhoneNumber"]["CallingNameStatus"], "Unassigned");
}

#[test]
fn a_bad_end_is_status_1_with_state_and_reason() {
    let stage = Stage::new();
    let order = "--sandbox voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers";
    for (numbers, state) in [(vec!["+12065559999"], "Failed"), (vec![&*stage.number(), "+12065559999"], "Partial")] {
        let mut command = stage.world.bare();
        command.args(order.split_whitespace()).args(numbers).args(SOON);
        let run = stage.ticking(&mut command, "5s");
        assert_eq!(run.status, 1, "{run:?}");
        assert_eq!(run.json()["PhoneNumberOrder"]["Status"], state);
        let message = format!("chimectl: error: the order ended as {state}, not as Successful: failed: +12065559999\n");
        assert_eq!(run.stderr, message);
    }
    let mut command = stage.world.bare();
    command.args(order.split_whitespace()).arg("+12065559998").args(SOON).args(["--cli-error-format", "json"]);
    let run = stage.ticking(&mut command, "5s");
    let error: Value = serde_json::from_str(&run.stderr).unwrap();
    assert_eq!((&error["Code"], &error["ExitStatus"]), (&json!("BadEnd"), &json!(1)));
}

/// The ARN of a new meeting.
fn meeting(stage: &Stage) -> String {
    let meeting = "meetings create-meeting --media-region us-east-1 --external-meeting-id";
    stage.text(meeting, &[&stage.name()], "/Meeting/MeetingArn")
}

fn capture(stage: &Stage) -> Vec<String> {
    let capture = "media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --sink-type S3Bucket \
                   --sink-arn arn:aws:s3:::recordings --source-arn";
    words(capture, &[&meeting(stage)])
}

/// The pipeline that words make, as it is when it works.
fn working(stage: &Stage, words: Vec<String>) -> Value {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let made = stage.ok("", &words);
    stage.tick("10s");
    made.as_object().unwrap().values().next().unwrap().clone()
}

fn text<'a>(json: &'a Value, name: &str) -> &'a str {
    json[name].as_str().unwrap()
}

#[test]
fn pipelines_are_waited_for() {
    let stage = Stage::new();
    play(&stage, "2s", "/MediaCapturePipeline/Status", "InProgress", &|| capture(&stage));
    let delete = "media-pipelines delete-media-capture-pipeline --media-pipeline-id";
    let captured = || working(&stage, capture(&stage));
    play(&stage, "2s", "/MediaCapturePipeline/Status", "Stopped", &|| {
        words(delete, &[text(&captured(), "MediaPipelineId")])
    });
    play(&stage, "2s", "/MediaPipeline/MediaCapturePipeline/Status", "Stopped", &|| {
        words("media-pipelines delete-media-pipeline --media-pipeline-id", &[text(&captured(), "MediaPipelineId")])
    });

    let state = json!({ "State": "Enabled" });
    let off = json!({ "State": "Disabled" });
    play(&stage, "10s", "/MediaConcatenationPipeline/Status", "Stopped", &|| {
        let captured = captured();
        stage.ok(delete, &[text(&captured, "MediaPipelineId")]);
        let input = json!({
            "Sources": [{ "Type": "MediaCapturePipeline", "MediaCapturePipelineSourceConfiguration": {
                "MediaPipelineArn": captured["MediaPipelineArn"],
                "ChimeSdkMeetingConfiguration": { "ArtifactsConfiguration": {
                    "Audio": state, "Video": off, "Content": off, "DataChannel": off,
                    "TranscriptionMessages": off, "MeetingEvents": off, "CompositedVideo": off,
                } },
            } }],
            "Sinks": [{ "Type": "S3Bucket", "S3BucketSinkConfiguration": { "Destination": "arn:aws:s3:::recordings" } }],
        });
        words("media-pipelines create-media-concatenation-pipeline --cli-input-json", &[&input.to_string()])
    });
    play(&stage, "2s", "/MediaLiveConnectorPipeline/Status", "InProgress", &|| {
        let input = json!({
            "Sources": [{ "SourceType": "ChimeSdkMeeting", "ChimeSdkMeetingLiveConnectorConfiguration": {
                "Arn": meeting(&stage), "MuxType": "AudioWithActiveSpeakerVideo",
            } }],
            "Sinks": [{ "SinkType": "RTMP", "RTMPConfiguration": { "Url": "rtmps://live.example.com/app/key" } }],
        });
        words("media-pipelines create-media-live-connector-pipeline --cli-input-json", &[&input.to_string()])
    });
}

#[test]
fn pools_and_their_pipelines_are_waited_for() {
    let stage = Stage::new();
    let pool = "media-pipelines create-media-pipeline-kinesis-video-stream-pool --stream-configuration \
                Region=us-east-1,DataRetentionInHours=24 --pool-name";
    let status = "/KinesisVideoStreamPoolConfiguration/PoolStatus";
    play(&stage, "5s", status, "ACTIVE", &|| words(pool, &[&stage.name()]));
    let active = || {
        let name = stage.name();
        stage.ok(pool, &[&name]);
        stage.tick("1m");
        name
    };
    let update = "media-pipelines update-media-pipeline-kinesis-video-stream-pool --stream-configuration \
                  DataRetentionInHours=48 --identifier";
    play(&stage, "5s", status, "ACTIVE", &|| words(update, &[&active()]));
    play(&stage, "5s", "", "", &|| {
        words("media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier", &[&active()])
    });
    let arn = stage.text(pool, &[&stage.name()], "/KinesisVideoStreamPoolConfiguration/PoolArn");
    stage.tick("1m");
    play(&stage, "2s", "/MediaStreamPipeline/Status", "InProgress", &|| {
        let source = format!("SourceType=ChimeSdkMeeting,SourceArn={}", meeting(&stage));
        let sink = format!(
            "SinkType=KinesisVideoStreamPool,SinkArn={arn},ReservedStreamCapacity=1,MediaStreamType=MixedAudio"
        );
        words("media-pipelines create-media-stream-pipeline", &["--sources", &source, "--sinks", &sink])
    });
}

const STREAM: &str = "arn:aws:kinesisvideo:us-east-1:123456789012:stream/calls/1700000000000";

/// A new pipeline of media insights.
fn insights(stage: &Stage) -> Vec<String> {
    let input = json!({
        "MediaInsightsPipelineConfigurationName": stage.name(),
        "ResourceAccessRoleArn": "arn:aws:iam::123456789012:role/insights",
        "Elements": [
            { "Type": "VoiceAnalyticsProcessor", "VoiceAnalyticsProcessorConfiguration": {
                "SpeakerSearchStatus": "Enabled", "VoiceToneAnalysisStatus": "Enabled",
            } },
        ],
    });
    let made = "media-pipelines create-media-insights-pipeline-configuration --cli-input-json";
    let pointer = "/MediaInsightsPipelineConfiguration/MediaInsightsPipelineConfigurationArn";
    let arn = stage.text(made, &[&input.to_string()], pointer);
    let input = json!({
        "MediaInsightsPipelineConfigurationArn": arn,
        "KinesisVideoStreamSourceRuntimeConfiguration": {
            "MediaEncoding": "pcm", "MediaSampleRate": 8000,
            "Streams": [{ "StreamArn": STREAM, "StreamChannelDefinition": {
                "NumberOfChannels": 1, "ChannelDefinitions": [{ "ChannelId": 0, "ParticipantRole": "CUSTOMER" }],
            } }],
        },
    });
    words("media-pipelines create-media-insights-pipeline --cli-input-json", &[&input.to_string()])
}

#[test]
fn insights_and_their_tasks_are_waited_for() {
    let stage = Stage::new();
    play(&stage, "2s", "/MediaInsightsPipeline/Status", "InProgress", &|| insights(&stage));
    let id = || text(&working(&stage, insights(&stage)), "MediaPipelineId").to_owned();
    // The sandbox pauses and goes on at once.
    let works = id();
    let update = "media-pipelines update-media-insights-pipeline-status --wait --every 100ms --identifier";
    for (status, state) in [("Pause", "Paused"), ("Resume", "InProgress")] {
        let shown = stage.ok(update, &[&works, "--update-status", status]);
        assert_eq!(shown["MediaPipeline"]["MediaInsightsPipeline"]["Status"], state);
    }
    let pipeline = id();
    let source = format!("StreamArn={STREAM},ChannelId=0");
    let domain = domain(&stage, "/VoiceProfileDomain/VoiceProfileDomainArn");
    let search = || {
        let start = "media-pipelines start-speaker-search-task --kinesis-video-stream-source-task-configuration";
        words(start, &[&source, "--voice-profile-domain-arn", &domain, "--identifier", &pipeline])
    };
    play(&stage, "5s", "/SpeakerSearchTask/SpeakerSearchTaskStatus", "Stopped", &search);
    let tone = || {
        let start = "media-pipelines start-voice-tone-analysis-task --kinesis-video-stream-source-task-configuration";
        words(start, &[&source, "--language-code", "en-US", "--identifier", &pipeline])
    };
    play(&stage, "5s", "/VoiceToneAnalysisTask/VoiceToneAnalysisTaskStatus", "Stopped", &tone);
    let starts: [(&dyn Fn() -> Vec<String>, _, _); 2] = [
        (&search, "stop-speaker-search-task --speaker-search-task-id", "SpeakerSearchTask"),
        (&tone, "stop-voice-tone-analysis-task --voice-tone-analysis-task-id", "VoiceToneAnalysisTask"),
    ];
    for (start, stop, name) in starts {
        play(&stage, "2s", &format!("/{name}/{name}Status"), "Stopped", &|| {
            let start = start();
            let start: Vec<&str> = start.iter().map(String::as_str).collect();
            let task = stage.text("", &start, &format!("/{name}/{name}Id"));
            words(&format!("media-pipelines {stop}"), &[&task, "--identifier", &pipeline])
        });
    }
}

fn domain(stage: &Stage, pointer: &str) -> String {
    let create = "voice create-voice-profile-domain --name callers --server-side-encryption-configuration \
                  KmsKeyArn=arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918";
    stage.text(create, &[], pointer)
}

#[test]
fn tasks_of_calls_are_waited_for() {
    let stage = Stage::new();
    let configuration = "media-pipelines create-media-insights-pipeline-configuration --media-insights-pipeline-configuration-name \
                         calls --resource-access-role-arn arn:aws:iam::123456789012:role/insights --elements Type=S3RecordingSink";
    stage.ok(configuration, &[]);
    let connector = "voice create-voice-connector --require-encryption --name calls";
    let connector = stage.text(connector, &[], "/VoiceConnector/VoiceConnectorId");
    let streaming = json!({
        "DataRetentionInHours": 24, "Disabled": false,
        "MediaInsightsConfiguration": { "Disabled": false, "ConfigurationArn":
            "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/calls" },
    });
    let put = "voice put-voice-connector-streaming-configuration --voice-connector-id";
    stage.ok(put, &[&connector, "--streaming-configuration", &streaming.to_string()]);
    let domain = domain(&stage, "/VoiceProfileDomain/VoiceProfileDomainId");
    let call = "8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0";
    let search = || {
        let more = ["--transaction-id", call, "--voice-profile-domain-id", &domain, "--voice-connector-id", &connector];
        words("voice start-speaker-search-task", &more)
    };
    play(&stage, "3s", "/SpeakerSearchTask/SpeakerSearchTaskStatus", "SUCCEEDED", &search);
    let tone = || {
        let more = ["--transaction-id", call, "--language-code", "en-US", "--voice-connector-id", &connector];
        words("voice start-voice-tone-analysis-task", &more)
    };
    play(&stage, "3s", "/VoiceToneAnalysisTask/VoiceToneAnalysisTaskStatus", "SUCCEEDED", &tone);
    for (start, stop, name) in [
        (search(), "stop-speaker-search-task --speaker-search-task-id", "SpeakerSearchTask"),
        (tone(), "stop-voice-tone-analysis-task --voice-tone-analysis-task-id", "VoiceToneAnalysisTask"),
    ] {
        let start: Vec<&str> = start.iter().map(String::as_str).collect();
        let task = stage.text("", &start, &format!("/{name}/{name}Id"));
        let shown = stage.ok(&format!("voice {stop}"), &[&task, "--voice-connector-id", &connector, "--wait"]);
        assert_eq!(shown[name][format!("{name}Status")], "STOPPED");
    }
}

/// A channel with a flow, and its app instance.
fn judged(stage: &Stage) -> (String, String) {
    let app = stage.text("identity create-app-instance --name chat", &[], "/AppInstanceArn");
    stage.ok("identity create-app-instance-user --app-instance-user-id alice --name alice --app-instance-arn", &[&app]);
    let bearer = format!("{app}/user/alice");
    let create = "messaging create-channel --name lobby --app-instance-arn";
    let channel = stage.text(create, &[&app, "--chime-bearer", &bearer], "/ChannelArn");
    let processors = json!([{
        "Name": "filter", "ExecutionOrder": 1, "FallbackAction": "ABORT",
        "Configuration": { "Lambda": {
            "ResourceArn": "arn:aws:lambda:us-east-1:123456789012:function:filter", "InvocationType": "ASYNC",
        } },
    }]);
    let create = "messaging create-channel-flow --name filter --app-instance-arn";
    let flow = stage.text(create, &[&app, "--processors", &processors.to_string()], "/ChannelFlowArn");
    let associate = ["--channel-arn", &channel, "--channel-flow-arn", &flow, "--chime-bearer", &bearer];
    stage.ok("messaging associate-channel-flow", &associate);
    (channel, bearer)
}

#[test]
fn a_message_is_waited_for_until_the_flow_has_judged_it() {
    let stage = Stage::new();
    let (channel, bearer) = judged(&stage);
    let of = ["--channel-arn", &channel, "--chime-bearer", &bearer];
    let judge = |callback: &str, message: &str, more: &[&str]| {
        let mut words = vec!["--callback-id", callback, "--channel-arn", &channel];
        let message = format!("MessageId={message}");
        words.extend(["--channel-message", &message]);
        words.extend(more);
        stage.ok("messaging channel-flow-callback", &words);
    };
    for (callback, more, status) in [
        ("e2c4a6b8-0d1f-4a3c-9b5e-7f6d8c0a2e4b", &[][..], 0),
        ("f2c4a6b8-0d1f-4a3c-9b5e-7f6d8c0a2e4b", &["--delete-resource"], 1),
    ] {
        let mut send = stage.world.bare();
        let line = "--sandbox messaging send-channel-message --content hi --type STANDARD --persistence PERSISTENT";
        send.args(line.split_whitespace()).args(of).args(SOON).arg("--debug");
        let mut child = send.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // The id is in the answer, which is shown before the waiting begins; what is denied must have been seen once.
        let mut seen = String::new();
        let mut byte = [0];
        while seen.matches("\"Status\":{").count() < 2 {
            assert_eq!(child.stderr.as_mut().unwrap().read(&mut byte).unwrap(), 1, "{seen}");
            seen.push(byte[0].into());
        }
        let id = seen.split("\"MessageId\":").nth(1).unwrap().split('"').nth(1).unwrap().to_owned();
        let rest = thread::spawn(move || ended(child));
        judge(callback, &id, more);
        let run = rest.join().unwrap();
        assert_eq!(run.status, status, "{run:?}");
        assert_eq!(run.json()["MessageId"], id);
        match status {
            0 => assert_eq!(run.json()["Status"]["Value"], "SENT"),
            _ => assert!(run.stderr.contains("the message was denied by the channel flow"), "{run:?}"),
        }
    }
    // The other one is edited, which the flow judges too.
    let list = stage.ok("messaging list-channel-messages", &of);
    let id = list["ChannelMessages"][0]["MessageId"].as_str().unwrap();
    let edit = [&of[..], &["--message-id", id, "--content", "ho", "--wait", "--wait-timeout", "0s"]].concat();
    let run = stage.world.sandbox_with("messaging update-channel-message", &edit);
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("the message is still PENDING"), "{run:?}");
}

/// Every documented value of the member at a path in the answer of an operation.
fn documented(service: Service, operation: &str, path: &str) -> BTreeSet<&'static str> {
    let facts = ServiceFacts::of(service);
    let mut members: Vec<(&str, &'static Limits)> = facts.operation(operation).unwrap().response.iter().collect();
    let mut found = BTreeSet::new();
    let names: Vec<_> = path.split('.').collect();
    for (at, name) in names.iter().enumerate() {
        let fitting: Vec<_> = members.iter().filter(|(member, _)| *name == "*" || member == name).collect();
        assert!(!fitting.is_empty(), "{operation} answers no {name} of {path}");
        if at + 1 == names.len() {
            found.extend(fitting.iter().flat_map(|(_, limits)| limits.values.iter().copied()));
        }
        members = fitting
            .iter()
            .filter_map(|(_, limits)| facts.structure(limits.structure()?))
            .flat_map(|structure| structure.iter())
            .collect();
    }
    found
}

/// The states of tasks of voice, which the reference has in words only.
const OF_TASKS: [&str; 6] = ["IN_QUEUE", "IN_PROGRESS", "PARTIAL_SUCCESS", "SUCCEEDED", "FAILED", "STOPPED"];

#[test]
fn no_documented_state_is_forgotten() {
    for wait in WAITS {
        let states = wait.states;
        let all: Vec<_> = [states.good, states.bad, states.passing].concat();
        let sorted: BTreeSet<_> = all.iter().copied().collect();
        assert_eq!(sorted.len(), all.len(), "{}: a state stands twice", wait.started_by);
        let mut documented = documented(wait.service, wait.asked, wait.state);
        if documented.is_empty() {
            documented.extend(OF_TASKS);
        }
        assert_eq!(sorted, documented, "{}", wait.started_by);
        assert!(wait.until_gone || !states.good.is_empty(), "{}", wait.started_by);
    }
}

#[test]
fn what_is_asked_can_be_asked() {
    for wait in WAITS {
        let asked = wait.service.operation(wait.asked).unwrap();
        let started_by = wait.service.operation(wait.started_by).unwrap();
        assert!(asked.only_reads());
        for (member, source) in wait.by {
            assert!(asked.member(member).is_some(), "{}: {member}", wait.started_by);
            match source {
                Source::Input(name) | Source::Optional(name) | Source::IdIn(name) => {
                    assert!(started_by.member(name).is_some(), "{}: {name}", wait.started_by);
                }
                Source::Answer(path) => drop(documented(wait.service, wait.started_by, path)),
                _ => {}
            }
        }
        let given: BTreeSet<_> = wait.by.iter().map(|(member, _)| *member).collect();
        for member in asked.members.iter().filter(|member| member.required) {
            assert!(given.contains(member.name), "{}: {}", wait.started_by, member.name);
        }
        if let When::Has(name) | When::Is(name, _) = wait.when {
            assert!(started_by.member(name).is_some(), "{}: {name}", wait.started_by);
        }
    }
}

/// States that operations show and nothing waits for, each with the reason.
const NOT_WAITED_FOR: [(&str, &str); 5] = [
    ("AlexaSkillStatus", "a switch"),
    ("EndpointState.Status", "that of a device, which nothing here starts"),
    ("MediaInsightsPipelineElementStatus.Status", "that of a part, which the reason of a bad end names"),
    ("OrderedPhoneNumber.Status", "that of a part, which the reason of a bad end names"),
    ("ProxySession.Status", "open when it is made"),
];

#[test]
fn every_documented_state_is_waited_for_or_has_a_reason() {
    let mut waited = BTreeMap::new();
    for wait in WAITS {
        waited.insert(documented(wait.service, wait.asked, wait.state), wait.started_by);
    }
    for service in Service::ALL {
        let facts = ServiceFacts::of(*service);
        for structure in facts.structure_names() {
            for (name, limits) in facts.structure(structure).unwrap().iter() {
                let values: BTreeSet<_> = limits.values.iter().copied().collect();
                let is_switch = values.iter().all(|value| ["Enabled", "Disabled"].contains(value));
                if !name.ends_with("Status") || is_switch {
                    continue;
                }
                let full = format!("{structure}.{name}");
                let has_reason = NOT_WAITED_FOR.iter().any(|(of, _)| full.ends_with(of));
                assert!(waited.contains_key(&values) || has_reason, "{full}: {values:?}");
            }
        }
    }
}

#[test]
fn waiting_for_what_has_no_state_is_refused_with_what_to_do() {
    let world = World::new();
    for (words, problem) in [
        (
            "meetings create-meeting --external-meeting-id a1 --media-region us-east-1 --wait",
            "--wait: cannot be used with create-meeting, which has no state to wait for; use --until with a command that shows the change",
        ),
        (
            "voice list-phone-numbers --wait",
            "--wait: cannot be used with list-phone-numbers, which only reads; to wait for a result, use --until",
        ),
        (
            "voice update-phone-number --phone-number-id +12065550100 --name a --wait",
            "--wait: cannot be used with update-phone-number unless --calling-name is specified",
        ),
        (
            "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100 --until a",
            "--until: cannot be used with create-phone-number-order, which would repeat a change; to wait for the outcome, use --wait",
        ),
        (
            "meetings delete-meeting --meeting-id 00000000-0000-4000-8000-000000000000 --watch",
            "--watch: cannot be used with delete-meeting, which would repeat a change; use it with a command that shows the change",
        ),
        (
            "voice list-phone-numbers --watch",
            "--watch: requires a terminal as standard output; in a script, use --until",
        ),
        ("voice list-phone-numbers --every 1s", "--every: requires --wait, --until or --watch"),
        ("voice list-phone-numbers --wait-timeout 1s", "--wait-timeout: requires --wait or --until"),
        ("voice list-phone-numbers --until a --every 99ms", "--every: must be at least 100ms, got 99ms"),
        ("voice list-phone-numbers --until a --every soon", "--every: \"soon\" is not a duration such as 200ms"),
        ("voice list-phone-numbers --until a[", "--until is not a JMESPath expression"),
        ("voice list-phone-numbers --until nope(@)", "--until: "),
        ("voice list-phone-numbers --until a --watch", "--watch: cannot be used with --wait or --until"),
    ] {
        let run = world.sandbox(words);
        assert_eq!((run.status, run.stdout.as_str()), (252, ""), "{words}: {run:?}");
        assert!(run.stderr.contains(&format!("\n  {problem}")), "{words}: {run:?}");
    }
}

/// A server that shows a number in the states of `states`, one after the other, and a list of it on two pages.
fn numbers(states: &'static [&'static str]) -> Server {
    let asked = AtomicUsize::new(0);
    Server::new(move |request: &Request| {
        let number = |name: &str, state: &str| json!({ "PhoneNumberId": name, "Status": state });
        if request.target.contains("next-token=two") {
            let at = asked.fetch_add(1, Ordering::Relaxed).min(states.len() - 1);
            return http(200, &[], &json!({ "PhoneNumbers": [number("b", states[at])] }).to_string());
        }
        http(200, &[], &json!({ "PhoneNumbers": [number("a", "Assigned")], "NextToken": "two" }).to_string())
    })
}

#[test]
fn a_list_is_asked_whole_each_time_until_it_is_true() {
    let server = numbers(&["AcquireInProgress", "AcquireInProgress", "Unassigned"]);
    let until = ["--until", "PhoneNumbers[1].Status=='Unassigned'", "--every", "100ms"];
    let run = World::new().call(&server, "voice list-phone-numbers", &until);
    let all = json!({ "PhoneNumbers": [
        { "PhoneNumberId": "a", "Status": "Assigned" }, { "PhoneNumberId": "b", "Status": "Unassigned" },
    ] });
    assert_eq!((run.ok(), run.stderr.as_str()), (all, ""));
    assert_eq!(server.requests().len(), 6);
    // What is printed of it is what --query and --output say.
    let server = numbers(&["Unassigned"]);
    let run = World::new().call(
        &server,
        "voice list-phone-numbers --output text --query PhoneNumbers[].PhoneNumberId",
        &until[..2],
    );
    assert_eq!(run.stdout, "a\tb\n");
}

#[test]
fn truth_is_that_of_jmespath() {
    let world = World::new();
    let server = Server::answering(
        200,
        &json!({ "PhoneNumbers": [{ "Name": "", "Zero": 0, "No": false, "Of": {}, "Some": { "a": null } }] })
            .to_string(),
    );
    for (expression, is_true) in [
        ("PhoneNumbers", true),
        ("PhoneNumbers[0].Zero", true),
        ("PhoneNumbers[0].Some", true),
        ("PhoneNumbers[0].Name", false),
        ("PhoneNumbers[0].No", false),
        ("PhoneNumbers[0].Of", false),
        ("PhoneNumbers[0].Missing", false),
        ("PhoneNumbers[?Zero==`1`]", false),
        ("PhoneNumbers[0].No==`false`", true),
    ] {
        let run = world.call(&server, "voice list-phone-numbers --wait-timeout 0s --until", &[expression]);
        assert_eq!(run.status, if is_true { 0 } else { 255 }, "{expression}: {run:?}");
        assert_eq!(run.stdout.is_empty(), !is_true, "{expression}: {run:?}");
    }
    let run = world.call(&server, "voice list-phone-numbers --until", &["abs(PhoneNumbers[0].Name)"]);
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("--until does not fit the result"), "{run:?}");
}

#[test]
fn throttles_do_not_end_a_waiting_and_other_failures_do() {
    let asked = AtomicUsize::new(0);
    let server = Server::new(move |_| match asked.fetch_add(1, Ordering::Relaxed) {
        0..4 => error(429, "ThrottledClientException", "slow down"),
        _ => http(200, &[], r#"{"PhoneNumber": {"Status": "Unassigned"}}"#),
    });
    let words = "voice get-phone-number --phone-number-id +12065550100 --every 100ms --until PhoneNumber.Status";
    let world = World::new();
    let attempts = |server: &Server| {
        let mut command = world.chimectl();
        command.env("AWS_MAX_ATTEMPTS", "1").args(["--endpoint-url", &server.url]).args(words.split_whitespace());
        run(&mut command)
    };
    let waited = attempts(&server);
    assert_eq!((waited.status, server.requests().len()), (0, 5), "{waited:?}");
    for (status, code, exit) in [(500, "ServiceFailureException", 254), (404, "NotFoundException", 254)] {
        let server = Server::new(move |_| error(status, code, "no"));
        let failed = attempts(&server);
        assert_eq!((failed.status, server.requests().len()), (exit, 1), "{failed:?}");
    }
}

/// A server with an order that stays as it is.
fn order(state: &'static str) -> Server {
    let order = json!({ "PhoneNumberOrder": { "PhoneNumberOrderId": "order-1", "Status": state } }).to_string();
    Server::new(move |request: &Request| http(if request.method == "POST" { 201 } else { 200 }, &[], &order))
}

const ORDER: &str = "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100";

#[test]
fn a_failure_while_waiting_says_that_the_thing_goes_on() {
    let server = Server::new(move |request: &Request| match request.method.as_str() {
        "POST" => http(201, &[], r#"{"PhoneNumberOrder": {"PhoneNumberOrderId": "order-1", "Status": "Processing"}}"#),
        _ => error(403, "ForbiddenException", "no"),
    });
    let run = World::new().call(&server, ORDER, &["--wait"]);
    assert_eq!(run.status, 254, "{run:?}");
    let next = "The order continues anyway. To see its progress: chimectl voice get-phone-number-order --phone-number-order-id order-1";
    assert!(run.stderr.contains(next), "{run:?}");
}

#[test]
fn what_was_just_made_may_not_be_shown_yet() {
    let asked = AtomicUsize::new(0);
    let shown =
        |state: &str| json!({ "PhoneNumberOrder": { "PhoneNumberOrderId": "order-1", "Status": state } }).to_string();
    let server =
        Server::new(move |request: &Request| match (request.method.as_str(), asked.fetch_add(1, Ordering::Relaxed)) {
            ("POST", _) => http(201, &[], &shown("Processing")),
            (_, 0..3) => error(404, "NotFoundException", "no"),
            _ => http(200, &[], &shown("Successful")),
        });
    let run = World::new().call(&server, ORDER, &SOON);
    assert_eq!(run.ok()["PhoneNumberOrder"]["Status"], "Successful");
}

#[cfg(unix)]
#[test]
fn ctrl_c_says_that_the_thing_goes_on_and_how_to_look_at_it() {
    use crate::common::signals::{Signal, send};

    let server = order("Processing");
    let mut command = World::new().chimectl();
    command.args(["--endpoint-url", &server.url]).args(ORDER.split_whitespace()).args(SOON);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while server.requests().len() < 3 {
        thread::sleep(Duration::from_millis(20));
    }
    send(Signal::INT, &child);
    let run = ended(child);
    assert_eq!((run.status, run.stdout.as_str()), (130, ""), "{run:?}");
    let next = "interrupted\nHint: The order continues anyway. To see its progress: chimectl voice get-phone-number-order \
                --phone-number-order-id order-1\n";
    assert_eq!(run.stderr, next);
}

#[cfg(target_os = "linux")]
mod on_a_terminal {
    use super::*;
    use crate::common::terminal::{on_terminal, terminal};

    #[test]
    fn a_terminal_shows_the_state_and_the_time() {
        let run = on_terminal(
            &World::new(),
            &order("Processing"),
            &format!("{ORDER} --wait --wait-timeout 1s --every 100ms"),
            &[],
        );
        assert_eq!(run.status, 255, "{run:?}");
        assert!(run.stdout.contains("Waiting for the order: Processing, "), "{run:?}");
        // Nothing of it is left, and a pipe gets nothing of it.
        let (_, left) = run.stdout.rsplit_once("\r\u{1b}[K").unwrap();
        assert!(!left.contains("Waiting") && left.contains("chimectl: error: "), "{run:?}");
    }

    #[test]
    fn a_watched_table_is_drawn_again_until_ctrl_c() {
        let server = numbers(&["AcquireInProgress", "Unassigned"]);
        let world = World::new();
        // The terminal's Ctrl-C goes to all that runs on it.
        let mut command = terminal(&world, &server, "voice list-phone-numbers --watch --every 100ms");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut seen = String::new();
        let mut byte = [0];
        let mut output = child.stdout.take().unwrap();
        while !(seen.contains("AcquireInProgress") && seen.matches("Unassigned").count() > 2) {
            assert_eq!(output.read(&mut byte).unwrap(), 1, "{seen}");
            seen.push(byte[0].into());
        }
        std::io::Write::write_all(child.stdin.as_mut().unwrap(), b"\x03").unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(seen.contains("every 100ms; to stop, press Ctrl-C"), "{seen}");
        assert!(seen.matches("\u{1b}[H").count() > 2, "{seen}");
    }
}
