//! Calls that functions of SIP media applications steer: the events, in their order, and what they hold.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use chimectl::api::service::Service;
use chimectl::sandbox::{Clock, Sandbox, Store};
use serde_json::{Value, json};

use crate::common::emulated::Emulated;
use crate::common::served::Served;
use crate::common::{Run, Server, World, http, run};

const CALLER: &str = "+12065550199";
const NUMBER: &str = "+12065550100";
const COLLEAGUE: &str = "+12065550142";

/// A number that leads to a SIP media application, in a state file.
struct Desk {
    world: World,
    state: PathBuf,
    voice: Emulated,
    application: String,
    rule: String,
}

fn arn(name: &str) -> String {
    format!("arn:aws:lambda:us-east-1:123456789012:function:{name}")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a text")).to_owned()
}

impl Desk {
    fn new() -> Self {
        let world = World::new();
        let state = world.home.path().join("state.db");
        let sandbox = Sandbox::new(Store::on_file(&state).unwrap(), Clock::Instant);
        let voice = Emulated::with(Service::Voice, sandbox);
        let order = json!({ "ProductType": "SipMediaApplicationDialIn", "E164PhoneNumbers": [NUMBER] });
        voice.ok("CreatePhoneNumberOrder", order);
        let application = application(&voice, "us-east-1", &arn("first"));
        let rule = json!({
            "Name": "desk", "TriggerType": "ToPhoneNumber", "TriggerValue": NUMBER,
            "TargetApplications": [{ "SipMediaApplicationId": application, "Priority": 1, "AwsRegion": "us-east-1" }],
        });
        let rule = text(&voice.ok("CreateSipRule", rule)["SipRule"]["SipRuleId"]);
        Self { world, state, voice, application, rule }
    }

    /// Calls the number.
    fn call(&self, functions: &[String], words: &[&str]) -> Run {
        let mut command = self.world.bare();
        command.args(["sandbox", "call", "--from", CALLER, "--state"]).arg(&self.state);
        if !words.contains(&"--to") {
            command.args(["--to", NUMBER]);
        }
        for function in functions {
            command.args(["--function", function]);
        }
        run(command.args(words))
    }

    /// Calls the number while the function answers its events with these lists of actions, one after the other, and with none
    /// afterwards: the events.
    #[track_caller]
    fn events(&self, lists: &[Value], words: &[&str]) -> Vec<Value> {
        let function = listed(lists);
        let done = self.call(&[format!("*={}", function.url)], words);
        assert_eq!((done.status, done.stderr.as_str()), (0, ""), "{}", done.stdout);
        events(&function)
    }

    /// The same as words.
    #[track_caller]
    fn walk(&self, lists: &[Value], words: &[&str]) -> Vec<String> {
        self.events(lists, words).iter().map(shown).collect()
    }

    /// A meeting with an attendee: its id, the attendee's id and join token.
    fn meeting(&self) -> [String; 3] {
        let meetings = self.voice.and(Service::Meetings);
        let meeting =
            json!({ "ExternalMeetingId": "m-1", "MediaRegion": "us-east-1", "ClientRequestToken": "token-1" });
        let meeting = text(&meetings.ok("CreateMeeting", meeting)["Meeting"]["MeetingId"]);
        let attendee = json!({ "MeetingId": meeting, "ExternalUserId": "caller" });
        let attendee = meetings.ok("CreateAttendee", attendee);
        let attendee = &attendee["Attendee"];
        [meeting, text(&attendee["AttendeeId"]), text(&attendee["JoinToken"])]
    }

    fn serve(&self, words: &str) -> Served {
        Served::new(&self.world, &format!("--clock instant --state {} {words}", self.state.display()))
    }

    /// Calls somebody: the transaction.
    fn create(&self, more: &Value) -> String {
        let mut input = json!({
            "SipMediaApplicationId": self.application, "FromPhoneNumber": NUMBER, "ToPhoneNumber": COLLEAGUE,
        });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        let made = self.voice.ok("CreateSipMediaApplicationCall", input);
        text(&made["SipMediaApplicationCall"]["TransactionId"])
    }

    fn update(&self, transaction: &str, arguments: Value) {
        self.voice.ok("UpdateSipMediaApplicationCall", self.of(transaction, arguments));
    }

    fn of(&self, transaction: &str, arguments: Value) -> Value {
        json!({ "SipMediaApplicationId": self.application, "TransactionId": transaction, "Arguments": arguments })
    }

    /// Waits until a call is over.
    fn until_over(&self, transaction: &str) {
        until(|| {
            let calls = self.world.bare().args(["sandbox", "export", "--state"]).arg(&self.state).output().unwrap();
            !String::from_utf8(calls.stdout).unwrap().contains(transaction)
        });
    }
}

fn application(voice: &Emulated, region: &str, function: &str) -> String {
    let input = json!({ "AwsRegion": region, "Name": "desk", "Endpoints": [{ "LambdaArn": function }] });
    text(&voice.ok("CreateSipMediaApplication", input)["SipMediaApplication"]["SipMediaApplicationId"])
}

#[track_caller]
fn until(mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        sleep(Duration::from_millis(100));
    }
    panic!("it does not happen");
}

/// A function.
fn function(answer: impl Fn(&Value) -> Value + Send + 'static) -> Server {
    Server::new(move |request| http(200, &[], &answer(&request.json()).to_string()))
}

/// A function that answers its events with these lists of actions, and with none afterwards. `$A` and `$B` are the ids of the
/// legs. A list that is an object is the whole response.
fn listed(lists: &[Value]) -> Server {
    let lists = lists.to_vec();
    let at = std::sync::atomic::AtomicUsize::new(0);
    function(move |event| {
        let at = at.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let list = lists.get(at).cloned().unwrap_or_else(|| json!([]));
        let mut list = list.to_string();
        for (name, leg) in ["$A", "$B"].iter().zip(event["CallDetails"]["Participants"].as_array().unwrap()) {
            list = list.replace(name, leg["CallId"].as_str().unwrap());
        }
        let list: Value = serde_json::from_str(&list).unwrap();
        if list.is_object() { list } else { response(&list) }
    })
}

fn response(actions: &Value) -> Value {
    json!({ "SchemaVersion": "1.0", "Actions": actions })
}

fn action(name: &str, parameters: Value) -> Value {
    json!({ "Type": name, "Parameters": parameters })
}

fn events(function: &Server) -> Vec<Value> {
    function.requests().iter().map(|request| request.json()).collect()
}

/// An event in words: its type, the action or leg, the error.
fn shown(event: &Value) -> String {
    let data = &event["ActionData"];
    let parameters = &data["Parameters"];
    let mut words = vec![text(&event["InvocationEventType"])];
    if data["Type"] == "Hangup" && event["InvocationEventType"] == "HANGUP" {
        words.extend([text(&parameters["ParticipantTag"]), parameters["SipResponseCode"].to_string()]);
    } else {
        words.extend(data["Type"].as_str().map(str::to_owned));
    }
    for value in [&data["ReceivedDigits"], &data["ErrorType"], &event["ErrorType"]] {
        words.extend(value.as_str().filter(|text| !text.is_empty()).map(str::to_owned));
    }
    words.extend(data["Error"].as_str().map(|error| error.split(':').next().unwrap().to_owned()));
    words.join(" ")
}

fn pause(milliseconds: u64) -> Value {
    action("Pause", json!({ "DurationInMilliseconds": milliseconds.to_string() }))
}

fn speak() -> Value {
    action("Speak", json!({ "Text": "Hello" }))
}

fn hang_up(parameters: Value) -> Value {
    action("Hangup", parameters)
}

fn wav(key: &str) -> Value {
    json!({ "Type": "S3", "BucketName": "b", "Key": key })
}

fn prompt(more: &Value) -> Value {
    let mut parameters = json!({ "SpeechParameters": { "Text": "Pin?" }, "RepeatDurationInMilliseconds": 1000 });
    merge(&mut parameters, more);
    action("SpeakAndGetDigits", parameters)
}

fn play_prompt(more: &Value) -> Value {
    let mut parameters = json!({
        "AudioSource": wav("a.wav"), "FailureAudioSource": wav("b.wav"), "RepeatDurationInMilliseconds": "1000",
    });
    merge(&mut parameters, more);
    action("PlayAudioAndGetDigits", parameters)
}

fn bridge(more: &Value) -> Value {
    let mut parameters =
        json!({ "CallerIdNumber": NUMBER, "Endpoints": [{ "BridgeEndpointType": "PSTN", "Uri": COLLEAGUE }] });
    merge(&mut parameters, more);
    action("CallAndBridge", parameters)
}

fn merge(json: &mut Value, more: &Value) {
    for (name, value) in more.as_object().unwrap() {
        json[name] = value.clone();
    }
}

/// An action without one of its parameters.
fn without(mut action: Value, name: &str) -> Value {
    action["Parameters"].as_object_mut().unwrap().remove(name).unwrap();
    action
}

/// An action with other parameters.
fn with(mut action: Value, more: &Value) -> Value {
    merge(&mut action["Parameters"], more);
    action
}

#[test]
fn each_action_succeeds_or_fails_as_documented() {
    const INVALID: &str = "InvalidActionParameter";
    const MISSING: &str = "MissingRequiredActionParameter";
    let desk = Desk::new();
    let play = || action("PlayAudio", json!({ "AudioSource": wav("a.wav"), "PlaybackTerminators": ["#"] }));
    let receive = || {
        action(
            "ReceiveDigits",
            json!({
                "InputDigitsRegex": "^[12]$", "InBetweenDigitsDurationInMilliseconds": 1000,
                "FlushDigitsDurationInMilliseconds": 10000
            }),
        )
    };
    let send = || action("SendDigits", json!({ "CallId": "$A", "Digits": "12,#A" }));
    let record = || {
        let destination = json!({ "Type": "S3", "BucketName": "b", "Prefix": "mail/" });
        let parameters = json!({ "RecordingDestination": destination, "RecordingTerminators": ["#"] });
        action("RecordAudio", parameters)
    };
    let start = || {
        let destination = json!({ "Type": "S3", "Location": "b/calls" });
        action("StartCallRecording", json!({ "CallId": "$A", "Track": "BOTH", "Destination": destination }))
    };
    let bot = || {
        let arn = "arn:aws:lex:us-east-1:123456789012:bot-alias/B/A";
        action("StartBotConversation", json!({ "BotAliasArn": arn }))
    };
    let focus = || action("VoiceFocus", json!({ "CallId": "$A", "Enable": true }));
    let endpoint = |endpoint: Value| bridge(&json!({ "Endpoints": [endpoint] }));
    let aws = "arn:aws:chime:us-east-1:123456789012:vc/nowhere";
    let rows = [
        (speak(), ""),
        (with(speak(), &json!({ "Text": "x".repeat(1000), "Engine": "neural", "TextType": "ssml" })), ""),
        (with(speak(), &json!({ "Text": "x".repeat(1001) })), MISSING),
        (without(speak(), "Text"), MISSING),
        (with(speak(), &json!({ "Engine": "fast" })), INVALID),
        (with(speak(), &json!({ "TextType": "html" })), INVALID),
        (with(speak(), &json!({ "CallId": "nobody" })), INVALID),
        (with(speak(), &json!({ "CallId": "$A", "ParticipantTag": "LEG-B" })), ""),
        (with(speak(), &json!({ "CallId": "", "ParticipantTag": "" })), ""),
        (with(speak(), &json!({ "ParticipantTag": "LEG-B" })), INVALID),
        (with(speak(), &json!({ "ParticipantTag": 1 })), INVALID),
        (play(), ""),
        (with(play(), &json!({ "Repeat": 0 })), INVALID),
        (with(play(), &json!({ "PlaybackTerminators": ["12"] })), INVALID),
        (with(play(), &json!({ "PlaybackTerminators": "#" })), INVALID),
        (with(play(), &json!({ "AudioSource": wav("a.mp3") })), "InvalidAudioSource"),
        (with(play(), &json!({ "AudioSource": { "Type": "S3", "BucketName": "b" } })), "InvalidAudioSource"),
        (with(play(), &json!({ "AudioSource": { "Type": "S3", "Key": "a.wav" } })), INVALID),
        (with(play(), &json!({ "AudioSource": { "Type": "URL", "BucketName": "b", "Key": "a.wav" } })), INVALID),
        (without(play(), "AudioSource"), INVALID),
        (receive(), ""),
        (without(receive(), "InputDigitsRegex"), INVALID),
        (with(receive(), &json!({ "InputDigitsRegex": "(" })), INVALID),
        (with(receive(), &json!({ "FlushDigitsDurationInMilliseconds": 1000 })), INVALID),
        (send(), ""),
        (without(send(), "CallId"), INVALID),
        (with(send(), &json!({ "Digits": "1".repeat(51) })), INVALID),
        (with(send(), &json!({ "Digits": "1E" })), INVALID),
        (with(send(), &json!({ "Digits": "" })), INVALID),
        (with(send(), &json!({ "ToneDurationInMilliseconds": 49 })), INVALID),
        (with(send(), &json!({ "ToneDurationInMilliseconds": "24000" })), ""),
        (with(send(), &json!({ "ToneDurationInMilliseconds": 24_001 })), INVALID),
        (pause(1), ""),
        (pause(0), INVALID),
        (action("Pause", json!({})), INVALID),
        (action("Pause", json!({ "DurationInMilliseconds": "soon" })), INVALID),
        (json!({ "Type": "Pause" }), INVALID),
        (hang_up(json!({ "SipResponseCode": 404 })), INVALID),
        (bridge(&json!({})), ""),
        (bridge(&json!({ "CallerIdNumber": CALLER, "CallTimeoutSeconds": "120" })), ""),
        (bridge(&json!({ "CallerIdNumber": "+12065550177" })), INVALID),
        (bridge(&json!({ "CallTimeoutSeconds": 121 })), INVALID),
        (bridge(&json!({ "CallTimeoutSeconds": 0 })), INVALID),
        (bridge(&json!({ "Endpoints": [] })), INVALID),
        (bridge(&json!({ "RingbackTone": wav("tone.ogg") })), "InvalidAudioSource"),
        (bridge(&json!({ "SipHeaders": { "x-case": "42" } })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "PSTN", "Uri": "5001" })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "SIP", "Uri": COLLEAGUE })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "PSTN", "Uri": COLLEAGUE, "Arn": aws })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "AWS", "Uri": "5001" })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "AWS", "Uri": "5001", "Arn": aws })), INVALID),
        (endpoint(json!({ "BridgeEndpointType": "PSTN", "Uri": "+12065550186" })), "CallNotAnswered"),
        (endpoint(json!({ "BridgeEndpointType": "PSTN", "Uri": "+12065550180" })), "CallNotAnswered"),
        (with(record(), &json!({ "SilenceDurationInSeconds": 1 })), ""),
        (with(record(), &json!({ "DurationInSeconds": 1 })), ""),
        (with(record(), &json!({ "SilenceDurationInSeconds": 1001 })), INVALID),
        (with(record(), &json!({ "SilenceThreshold": 0 })), INVALID),
        (without(record(), "RecordingTerminators"), INVALID),
        (
            with(
                record(),
                &json!({ "RecordingDestination": { "Type": "S3", "BucketName": "b", "Prefix": "x".repeat(980) } }),
            ),
            INVALID,
        ),
        (start(), ""),
        (without(start(), "CallId"), INVALID),
        (with(start(), &json!({ "Track": "ALL" })), INVALID),
        (without(start(), "Destination"), INVALID),
        (action("StopCallRecording", json!({ "CallId": "$A" })), INVALID),
        (action("PauseCallRecording", json!({ "CallId": "$A" })), INVALID),
        (action("ResumeCallRecording", json!({ "CallId": "$A" })), INVALID),
        (bot(), ""),
        (without(bot(), "BotAliasArn"), INVALID),
        (
            with(bot(), &json!({ "BotAliasArn": "arn:aws:lex:eu-west-1:123456789012:bot-alias/B/A" })),
            "ResourceNotFound",
        ),
        (with(bot(), &json!({ "BotAliasArn": "bot" })), INVALID),
        (
            with(
                bot(),
                &json!({ "Configuration": { "SessionState": { "SessionAttributes": { "a": "x".repeat(10_240) } } } }),
            ),
            INVALID,
        ),
        (
            with(
                bot(),
                &json!({ "Configuration": { "WelcomeMessages": [{ "Content": "Hi", "ContentType": "PlainText" }] } }),
            ),
            INVALID,
        ),
        (
            with(
                bot(),
                &json!({ "Configuration": {
                "SessionState": { "DialogAction": { "Type": "ElicitIntent" } },
                "WelcomeMessages": [{ "Content": "Hi", "ContentType": "PlainText" }],
            } }),
            ),
            "",
        ),
        (focus(), ""),
        (without(focus(), "Enable"), MISSING),
        (without(focus(), "CallId"), MISSING),
        (with(focus(), &json!({ "Enable": "yes" })), INVALID),
        (prompt(&json!({})), "InvalidDigitsReceived"),
        (prompt(&json!({ "SpeechParameters": {} })), MISSING),
        (prompt(&json!({ "FailureSpeechParameters": { "VoiceId": "Joanna" } })), MISSING),
        (without(prompt(&json!({})), "RepeatDurationInMilliseconds"), INVALID),
        (prompt(&json!({ "MinNumberOfDigits": 5, "MaxNumberOfDigits": 4 })), INVALID),
        (prompt(&json!({ "MaxNumberOfDigits": 129 })), INVALID),
        (prompt(&json!({ "InputDigitsRegex": "[" })), INVALID),
        (play_prompt(&json!({ "Repeat": "1000000000000" })), "InvalidDigitsReceived"),
        (play_prompt(&json!({ "FailureAudioSource": wav("b.txt") })), "InvalidAudioSource"),
        (without(play_prompt(&json!({})), "FailureAudioSource"), INVALID),
        (action("JoinChimeMeeting", json!({ "JoinToken": "t", "MeetingId": "m" })), "ErrorJoiningMeeting"),
        (action("JoinChimeMeeting", json!({ "JoinToken": "t" })), INVALID),
        (
            action(
                "ModifyChimeMeetingAttendees",
                json!({ "Operation": "Mute", "MeetingId": "m", "AttendeeList": ["a"] }),
            ),
            INVALID,
        ),
    ];
    let words = ["--callee", "+12065550186=busy", "--callee", "+12065550180=no-answer"];
    for (action, error) in rows {
        // What is silent in the middle of a list is seen at its end, and a failure drops what is behind it.
        let list = if error.is_empty() { json!([action]) } else { json!([action, speak()]) };
        let events = desk.events(&[list], &words);
        let told = if error.is_empty() { "ACTION_SUCCESSFUL" } else { "ACTION_FAILED" };
        let expected = format!("{told} {} {error}", action["Type"].as_str().unwrap());
        assert_eq!(shown(&events[1]), expected.trim_end(), "{action}");
        let message = &events[1]["ActionData"]["ErrorMessage"];
        assert_eq!(message.is_string(), !error.is_empty() && error != "ErrorJoiningMeeting", "{action}: {message}");
    }
}

#[test]
fn an_inbound_call_is_told_with_what_the_logs_have() {
    let desk = Desk::new();
    let words = ["--sip-header", "X-Case=42", "--sip-header", "User-to-User=61;encoding=hex"];
    let events = desk.events(&[json!([speak()]), json!([hang_up(json!({}))])], &words);
    let first = &events[0];
    let leg = &first["CallDetails"]["Participants"][0];
    let expected = json!({
        "SchemaVersion": "1.0", "Sequence": 1, "InvocationEventType": "NEW_INBOUND_CALL",
        "CallDetails": {
            "TransactionId": first["CallDetails"]["TransactionId"], "AwsAccountId": "123456789012", "AwsRegion": "us-east-1",
            "SipRuleId": desk.rule, "SipMediaApplicationId": desk.application,
            "Participants": [{
                "CallId": leg["CallId"], "ParticipantTag": "LEG-A", "To": NUMBER, "From": CALLER, "Direction": "Inbound",
                "StartTimeInMilliseconds": leg["StartTimeInMilliseconds"],
                "SipHeaders": { "X-Case": "42", "User-to-User": "61;encoding=hex" },
            }],
        },
    });
    assert_eq!(*first, expected);
    assert!(text(&leg["StartTimeInMilliseconds"]).parse::<u64>().unwrap() > 1_700_000_000_000);
    let second = &events[1];
    assert_eq!((&second["Sequence"], shown(second)), (&json!(2), "ACTION_SUCCESSFUL Speak".to_owned()));
    assert_eq!(second["ActionData"]["Parameters"], json!({ "Text": "Hello", "CallId": leg["CallId"] }));
    assert_eq!(second["CallDetails"]["Participants"][0]["Status"], "Connected");
    let third = &events[2];
    assert_eq!((events.len(), &third["Sequence"], shown(third)), (3, &json!(3), "HANGUP LEG-A 0".to_owned()));
    assert_eq!(third["CallDetails"]["Participants"][0]["Status"], "Disconnected");
}

#[test]
fn a_list_is_told_once_at_its_end_and_some_actions_in_the_middle() {
    let desk = Desk::new();
    let digits = prompt(&json!({ "MaxNumberOfDigits": 1 }));
    for (lists, words, expected) in [
        // A log: one event for the two.
        (vec![json!([pause(1), speak()])], vec![], vec!["ACTION_SUCCESSFUL Speak", "HANGUP LEG-A 0"]),
        // A log: no event for the actions before the hang-up, nor for it.
        (vec![json!([pause(1), speak(), hang_up(json!({}))])], vec![], vec!["HANGUP LEG-A 0"]),
        (
            vec![json!([digits, speak()]), Value::Null],
            vec!["--digits", "1"],
            vec!["ACTION_SUCCESSFUL SpeakAndGetDigits 1", "ACTION_SUCCESSFUL Speak", "HANGUP LEG-A 0"],
        ),
        // A new list takes the place of what is left, and an empty one continues it.
        (
            vec![json!([digits, speak()]), json!([pause(1)])],
            vec!["--digits", "1"],
            vec!["ACTION_SUCCESSFUL SpeakAndGetDigits 1", "ACTION_SUCCESSFUL Pause", "HANGUP LEG-A 0"],
        ),
        (
            vec![json!([digits, speak()]), json!([])],
            vec!["--digits", "1"],
            vec!["ACTION_SUCCESSFUL SpeakAndGetDigits 1", "ACTION_SUCCESSFUL Speak", "HANGUP LEG-A 0"],
        ),
        // A failure drops what is left.
        (
            vec![json!([pause(0), speak()]), Value::Null],
            vec![],
            vec!["ACTION_FAILED Pause InvalidActionParameter", "HANGUP LEG-A 0"],
        ),
    ] {
        let mut told = desk.walk(&lists, &words);
        assert_eq!(told.remove(0), "NEW_INBOUND_CALL");
        assert_eq!(told, expected, "{lists:?}");
    }
}

#[test]
fn digits_are_asked_for_again_and_waited_for() {
    let desk = Desk::new();
    let pin = prompt(&json!({
        "InputDigitsRegex": "^\\d{4}$", "MinNumberOfDigits": 4, "MaxNumberOfDigits": 4, "Repeat": 3,
    }));
    for (typed, told) in [
        ("4711", "ACTION_SUCCESSFUL SpeakAndGetDigits 4711"),
        ("47,,4711#", "ACTION_SUCCESSFUL SpeakAndGetDigits 4711"),
        ("1#,2#,3#,4711#", "ACTION_FAILED SpeakAndGetDigits InvalidDigitsReceived"),
        (",", "ACTION_FAILED SpeakAndGetDigits InvalidDigitsReceived"),
    ] {
        assert_eq!(desk.walk(&[json!([pin])], &["--digits", typed])[1], told, "{typed}");
    }
    let events = desk.events(&[json!([pin])], &["--digits", "4711"]);
    let expected = json!({
        "SpeechParameters": { "Text": "Pin?" }, "RepeatDurationInMilliseconds": 1000, "InputDigitsRegex": "^\\d{4}$",
        "MinNumberOfDigits": 4, "MaxNumberOfDigits": 4, "Repeat": 3, "TerminatorDigits": ["#"],
        "InBetweenDigitsDurationInMilliseconds": 1000, "CallId": events[0]["CallDetails"]["Participants"][0]["CallId"],
    });
    assert_eq!(events[1]["ActionData"]["Parameters"], expected);

    let receive = action(
        "ReceiveDigits",
        json!({
            "InputDigitsRegex": "^[12]$", "InBetweenDigitsDurationInMilliseconds": 1000,
            "FlushDigitsDurationInMilliseconds": 10000,
        }),
    );
    let told = desk.walk(&[json!([receive, speak()]), json!([]), json!([speak()])], &["--digits", "3,1,2"]);
    let expected = [
        "NEW_INBOUND_CALL",
        "ACTION_SUCCESSFUL Speak",
        "DIGITS_RECEIVED ReceiveDigits 1",
        "ACTION_SUCCESSFUL Speak",
        "DIGITS_RECEIVED ReceiveDigits 2",
        "HANGUP LEG-A 0",
    ];
    assert_eq!(told, expected);
    // An empty response to digits lets what is played continue.
    let wait = action("PlayAudio", json!({ "AudioSource": wav("wait.wav") }));
    let told = desk.walk(&[json!([receive, wait]), json!([])], &["--digits", "1"]);
    let expected =
        ["NEW_INBOUND_CALL", "DIGITS_RECEIVED ReceiveDigits 1", "ACTION_SUCCESSFUL PlayAudio", "HANGUP LEG-A 0"];
    assert_eq!(told, expected);
    // A key ends what is played, and a recording.
    let play = action(
        "PlayAudio",
        json!({ "AudioSource": wav("long.wav"), "Repeat": 1_000_000, "PlaybackTerminators": ["*"] }),
    );
    let destination = json!({ "Type": "S3", "BucketName": "b" });
    let record =
        action("RecordAudio", json!({ "RecordingDestination": destination, "RecordingTerminators": ["#", "1"] }));
    let events = desk.events(&[json!([play, record])], &["--digits", "*,#"]);
    let data = &events[1]["ActionData"];
    assert_eq!(
        (shown(&events[1]), &data["RecordingTerminatorUsed"]),
        ("ACTION_SUCCESSFUL RecordAudio".to_owned(), &json!("#"))
    );
    let destination = &data["RecordingDestination"];
    assert_eq!((&destination["Type"], &destination["BucketName"]), (&json!("S3"), &json!("b")));
    assert!(text(&destination["Key"]).ends_with(".wav"));
}

#[test]
fn legs_of_a_bridged_call_end_one_after_the_other() {
    let desk = Desk::new();
    let of_b = |code: u64| hang_up(json!({ "CallId": "$B", "SipResponseCode": code }));
    let events = desk.events(&[json!([bridge(&json!({}))]), json!([speak()]), json!([of_b(0)]), json!([speak()])], &[]);
    let told: Vec<_> = events.iter().map(shown).collect();
    let expected = [
        "NEW_INBOUND_CALL",
        "ACTION_SUCCESSFUL CallAndBridge",
        "ACTION_SUCCESSFUL Speak",
        "HANGUP LEG-B 0",
        "ACTION_SUCCESSFUL Speak",
        "HANGUP LEG-A 0",
    ];
    assert_eq!(told, expected);
    let participants = &events[1]["CallDetails"]["Participants"];
    let bridged = json!({
        "CallId": participants[1]["CallId"], "ParticipantTag": "LEG-B", "To": COLLEAGUE, "From": NUMBER,
        "Direction": "Outbound", "StartTimeInMilliseconds": participants[1]["StartTimeInMilliseconds"], "Status": "Connected",
    });
    assert_eq!(participants[1], bridged);
    assert_eq!(events[1]["ActionData"]["Parameters"]["CallTimeoutSeconds"], 30);
    let status = |at: usize, leg: usize| text(&events[at]["CallDetails"]["Participants"][leg]["Status"]);
    assert_eq!([status(3, 0), status(3, 1), status(5, 0)], ["Connected", "Disconnected", "Disconnected"]);
    // The caller leaves first: the other leg stays until it is hung up, or nothing is going on.
    for list in [json!([of_b(0)]), json!([])] {
        let told = desk.walk(&[json!([bridge(&json!({}))]), json!([]), list], &[]);
        assert_eq!(told[2..], ["HANGUP LEG-A 0", "HANGUP LEG-B 0"]);
    }
    // A call is refused with its code, and was never answered.
    let events = desk.events(&[json!([hang_up(json!({ "SipResponseCode": "486" }))])], &[]);
    assert_eq!(shown(&events[1]), "HANGUP LEG-A 486");
    // A voice connector takes a name that is no number.
    let connector = json!({ "Name": "support", "RequireEncryption": true });
    let connector = desk.voice.ok("CreateVoiceConnector", connector)["VoiceConnector"].take();
    let endpoint = json!({ "BridgeEndpointType": "AWS", "Uri": "5001", "Arn": connector["VoiceConnectorArn"] });
    let list = json!([bridge(&json!({ "Endpoints": [endpoint], "SipHeaders": { "x-case": "42" } }))]);
    let events = desk.events(&[list], &[]);
    assert_eq!(events[1]["CallDetails"]["Participants"][1]["To"], "5001");
    for name in ["x-amzn-a", "Case"] {
        let mut headers = json!({});
        headers[name] = json!("1");
        let list = json!([bridge(&json!({ "Endpoints": [endpoint], "SipHeaders": headers }))]);
        assert_eq!(desk.walk(&[list], &[])[1], "ACTION_FAILED CallAndBridge InvalidActionParameter");
    }
}

#[test]
fn a_meeting_is_joined_with_a_token_of_it_and_left_by_an_action() {
    let desk = Desk::new();
    let [meeting, attendee, token] = desk.meeting();
    let join =
        |token: &str, meeting: &str| action("JoinChimeMeeting", json!({ "JoinToken": token, "MeetingId": meeting }));
    for (token, meeting) in
        [("other", meeting.as_str()), (&token, "other"), (&token, "00000000-0000-4000-8000-000000000000")]
    {
        let events = desk.events(&[json!([join(token, meeting)])], &[]);
        assert_eq!(shown(&events[1]), "ACTION_FAILED JoinChimeMeeting ErrorJoiningMeeting");
        let data = events[1]["ActionData"].as_object().unwrap();
        assert_eq!(data.keys().collect::<Vec<_>>(), ["Type", "Parameters", "Error"]);
    }
    let mute = |meeting: &str, attendees: Value| {
        let parameters = json!({ "Operation": "Mute", "MeetingId": meeting, "AttendeeList": attendees });
        action("ModifyChimeMeetingAttendees", parameters)
    };
    let lists = [
        json!([join(&token, &meeting)]),
        json!([mute(&meeting, json!([attendee]))]),
        json!([mute(&meeting, json!([attendee, "nobody"]))]),
        json!([mute("other", json!([attendee]))]),
        json!([mute(&meeting, json!([]))]),
        json!([action(
            "StartBotConversation",
            json!({ "BotAliasArn": "arn:aws:lex:us-east-1:1:bot-alias/B/A", "ParticipantTag": "LEG-A" })
        )]),
        json!([join(&token, &meeting)]),
        json!([bridge(&json!({ "ParticipantTag": "LEG-A" }))]),
        json!([hang_up(json!({ "ParticipantTag": "LEG-B" }))]),
        json!([speak()]),
    ];
    let events = desk.events(&lists, &[]);
    let told: Vec<_> = events.iter().map(shown).collect();
    let expected = [
        "NEW_INBOUND_CALL",
        "ACTION_SUCCESSFUL JoinChimeMeeting",
        "ACTION_SUCCESSFUL ModifyChimeMeetingAttendees",
        "ACTION_FAILED ModifyChimeMeetingAttendees InvalidActionParameter",
        "ACTION_FAILED ModifyChimeMeetingAttendees InvalidActionParameter",
        "ACTION_FAILED ModifyChimeMeetingAttendees InvalidActionParameter",
        "ACTION_FAILED StartBotConversation InvalidActionParameter",
        "ACTION_FAILED JoinChimeMeeting InvalidActionParameter",
        "ACTION_FAILED CallAndBridge InvalidActionParameter",
        "ACTION_SUCCESSFUL Hangup",
        "ACTION_SUCCESSFUL Speak",
        "HANGUP LEG-A 0",
    ];
    assert_eq!(told, expected);
    assert_eq!(events[3]["ActionData"]["ErrorList"], json!(["nobody"]));
    let leg = &events[1]["CallDetails"]["Participants"][1];
    assert_eq!((&leg["To"], &leg["From"]), (&json!("+17035550122"), &json!("SMA")));
}

#[test]
fn recordings_and_conversations_say_what_came_of_them() {
    let desk = Desk::new();
    let of = |name: &str| action(name, json!({ "CallId": "$A" }));
    let start = |location: &str| {
        let destination = json!({ "Type": "S3", "Location": location });
        action("StartCallRecording", json!({ "CallId": "$A", "Track": "BOTH", "Destination": destination }))
    };
    let lists = [
        json!([start("b"), of("PauseCallRecording"), of("ResumeCallRecording"), of("StopCallRecording")]),
        Value::Null,
        json!([start("b")]),
    ];
    let function = listed(&lists);
    let done = desk.call(&[format!("*={}", function.url)], &[]);
    let events = events(&function);
    let told: Vec<_> = events.iter().map(shown).collect();
    let expected = [
        "NEW_INBOUND_CALL",
        "ACTION_SUCCESSFUL StartCallRecording",
        "ACTION_SUCCESSFUL StopCallRecording",
        "ACTION_FAILED StartCallRecording InvalidActionParameter",
        "HANGUP LEG-A 0",
    ];
    assert_eq!(told, expected);
    let destination = &events[1]["ActionData"]["CallRecordingDestination"];
    let location = text(&destination["Location"]);
    let details = &events[0]["CallDetails"];
    let (transaction, leg) = (text(&details["TransactionId"]), text(&details["Participants"][0]["CallId"]));
    assert!(location.starts_with("b/Amazon-Chime-SMA-Call-Recordings/20"), "{location}");
    assert!(location.ends_with(&format!("_{transaction}_{leg}.wav")), "{location}");
    let recordings: Vec<Value> = done
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|line| line["Type"] == "Recording")
        .collect();
    assert_eq!(recordings.len(), 1, "{}", done.stdout);
    assert_eq!(recordings[0]["Location"], format!("s3://{location}"));
    let events = self::events(&{
        let function = listed(&[json!([start("b/calls/")])]);
        desk.call(&[format!("*={}", function.url)], &[]);
        function
    });
    let location = text(&events[1]["ActionData"]["CallRecordingDestination"]["Location"]);
    assert!(location.starts_with("b/calls/20"), "{location}");

    let bot =
        action("StartBotConversation", json!({ "BotAliasArn": "arn:aws:lex:us-east-1:123456789012:bot-alias/B/A" }));
    let events = desk.events(&[json!([bot, bot]), Value::Null], &["--intent", "OrderPizza"]);
    let result = |at: usize| &events[at]["ActionData"]["IntentResult"];
    assert_eq!(result(1)["SessionId"], events[0]["CallDetails"]["Participants"][0]["CallId"]);
    let intents = [1, 2].map(|at| text(&result(at)["SessionState"]["Intent"]["Name"]));
    assert_eq!(intents, ["OrderPizza", "FallbackIntent"]);
    assert_eq!(result(1)["Interpretations"][0]["Intent"], result(1)["SessionState"]["Intent"]);
}

#[test]
fn attributes_replace_what_is_stored_and_bad_ones_are_told() {
    let desk = Desk::new();
    let with = |attributes: Value| {
        let mut response = response(&json!([speak()]));
        response["TransactionAttributes"] = attributes;
        response
    };
    let many: serde_json::Map<_, _> = (0..101).map(|at| (at.to_string(), json!("x"))).collect();
    let lists = [
        with(json!({ "a": "1" })),
        with(Value::Null),
        with(json!({ "b": "2" })),
        with(many.clone().into()),
        with(json!({})),
        with(json!({ "c": "3" })),
    ];
    let events = desk.events(&lists, &[]);
    let stored: Vec<_> =
        events.iter().map(|event| event["CallDetails"].get("TransactionAttributes").cloned()).collect();
    let [a, b, c] = [json!({ "a": "1" }), json!({ "b": "2" }), json!({ "c": "3" })].map(Some);
    assert_eq!(stored, [None, a.clone(), a, b.clone(), b, None, c.clone(), c]);
    let invalid = &events[4];
    assert_eq!(shown(invalid), "INVALID_LAMBDA_RESPONSE TransactionAttributesInvalidMapSize");
    assert!(invalid["ErrorMessage"].is_string() && invalid.get("ActionData").is_none());
    // A value can be any JSON.
    let of_all_kinds = json!({ "job": { "name": "x", "tries": [1, null] }, "count": 2, "done": false });
    let events = desk.events(&[with(of_all_kinds.clone())], &[]);
    assert_eq!(events[1]["CallDetails"]["TransactionAttributes"], of_all_kinds);
    // Whoever answers to that with the same mistake has had the call.
    let function = listed(&[with(many.clone().into()), with(many.into())]);
    let done = desk.call(&[format!("*={}", function.url)], &[]);
    let told: Vec<_> = self::events(&function).iter().map(shown).collect();
    let invalid = "INVALID_LAMBDA_RESPONSE TransactionAttributesInvalidMapSize";
    assert_eq!((done.status, told), (1, ["NEW_INBOUND_CALL", invalid, "HANGUP LEG-A 480"].map(str::to_owned).into()));
}

#[test]
fn a_response_that_cannot_be_used_ends_the_call() {
    let desk = Desk::new();
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "Hello",
        r#"{"SchemaVersion":"2.0","Actions":[{"Type":"Speak","Parameters":{"Text":"x"}}]}"#,
        r#"{"SchemaVersion":"1.0","Actions":[{"Type":"RecordMeeting"}]}"#,
        r#"{"SchemaVersion":"1.0","Actions":[{"Type":"Answer"}]}"#,
        // An inbound call is not answered without an action.
        r#"{"SchemaVersion":"1.0","Actions":[]}"#,
        r#"{"SchemaVersion":"1.0"}"#,
    ] {
        let function = Server::answering(200, body);
        let done = desk.call(&[format!("*={}", function.url)], &[]);
        let told: Vec<_> = events(&function).iter().map(shown).collect();
        assert_eq!(
            (done.status, told),
            (1, ["NEW_INBOUND_CALL", "HANGUP LEG-A 480"].map(str::to_owned).into()),
            "{body}"
        );
        assert!(done.stdout.contains(r#""Type":"Failure""#), "{}", done.stdout);
    }
    let eleven = function(|_| response(&json!(vec![speak(); 11])));
    assert_eq!(desk.call(&[format!("*={}", eleven.url)], &[]).status, 1);
}

#[test]
fn a_function_that_fails_is_invoked_again_and_the_next_target_takes_a_new_call() {
    let desk = Desk::new();
    let west = desk.voice.in_region("us-west-2");
    let second = "arn:aws:lambda:us-west-2:123456789012:function:second";
    let application = application(&west, "us-west-2", second);
    let targets = json!([
        { "SipMediaApplicationId": application, "Priority": 2, "AwsRegion": "us-west-2" },
        { "SipMediaApplicationId": desk.application, "Priority": 1, "AwsRegion": "us-east-1" },
    ]);
    let rule = json!({ "SipRuleId": desk.rule, "Name": "both", "TargetApplications": targets });
    desk.voice.ok("UpdateSipRule", rule);
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let broken = Server::answering(429, "{}");
    for url in [broken.url.clone(), format!("http://{gone}")] {
        let working = listed(&[json!([speak()])]);
        let functions = [format!("{}={url}", arn("first")), format!("{second}={}", working.url)];
        let done = desk.call(&functions, &[]);
        assert_eq!(done.status, 0, "{done:?}");
        let events = events(&working);
        let told: Vec<_> = events.iter().map(shown).collect();
        assert_eq!(told, ["NEW_INBOUND_CALL", "ACTION_SUCCESSFUL Speak", "HANGUP LEG-A 0"]);
        let details = &events[0]["CallDetails"];
        assert_eq!((&events[0]["Sequence"], &details["AwsRegion"]), (&json!(1), &json!("us-west-2")));
        assert_eq!(details["SipMediaApplicationId"], application.as_str());
        // There is no other function for what comes later, and after the last one the call ends.
        let functions = [format!("{}={url}", arn("first")), format!("{second}={url}")];
        let done = desk.call(&functions, &[]);
        assert!(done.status == 1 && done.stdout.contains(r#""SipResponseCode":480,"FunctionFailed":true"#), "{done:?}");
    }
    // Each was invoked once more.
    assert_eq!(broken.requests().len(), 2 + 4);
}

#[test]
fn a_function_that_dies_in_a_call_ends_it() {
    let desk = Desk::new();
    let dying = Server::new(|request| match request.json()["Sequence"].as_u64() {
        Some(1) => http(200, &[], &response(&json!([speak()])).to_string()),
        _ => Vec::new(),
    });
    let done = desk.call(&[format!("*={}", dying.url)], &[]);
    let told: Vec<_> = events(&dying).iter().map(shown).collect();
    assert_eq!(told, ["NEW_INBOUND_CALL", "ACTION_SUCCESSFUL Speak", "ACTION_SUCCESSFUL Speak"]);
    let lines: Vec<Value> = done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let kinds: Vec<_> = lines.iter().map(|line| text(&line["Type"])).collect();
    assert_eq!((done.status, kinds.last().unwrap().as_str()), (1, "End"), "{done:?}");
    assert!(kinds.contains(&"Failure".to_owned()));
}

#[test]
fn a_call_that_never_comes_to_an_end_invokes_its_function_a_thousand_times() {
    let desk = Desk::new();
    let endless = function(|_| response(&json!([pause(1)])));
    let done = desk.call(&[format!("*={}", endless.url)], &[]);
    let sequences: Vec<_> = events(&endless).iter().map(|event| event["Sequence"].as_u64().unwrap()).collect();
    assert_eq!(sequences, (1..=1000).collect::<Vec<_>>());
    let last: Vec<_> = done.stdout.lines().rev().take(3).collect();
    assert!(done.status == 1 && last[0].contains(r#""Type":"End""#), "{last:?}");
    assert!(last.iter().any(|line| line.contains("at most 1000 times")), "{last:?}");
}

#[test]
fn an_outbound_call_rings_and_is_answered_or_not() {
    let desk = Desk::new();
    let function = listed(&[
        json!({ "SchemaVersion": "1.0", "Actions": [speak()], "TransactionAttributes": { "stage": "1" } }),
        json!([speak()]),
        json!([prompt(&json!({}))]),
        json!([hang_up(json!({}))]),
    ]);
    let words = format!("--function *={} --callee {COLLEAGUE}=answer:42#", function.url);
    let served = desk.serve(&words);
    let transaction = desk.create(&json!({ "ArgumentsMap": { "reason": "test" }, "SipHeaders": { "x-case": "42" } }));
    desk.until_over(&transaction);
    let events = events(&function);
    let told: Vec<_> = events.iter().map(shown).collect();
    let expected = [
        "NEW_OUTBOUND_CALL CallCreateRequest",
        "RINGING",
        "CALL_ANSWERED",
        "ACTION_SUCCESSFUL SpeakAndGetDigits 42",
        "HANGUP LEG-A 0",
    ];
    assert_eq!(told, expected);
    let sequences: Vec<_> = events.iter().filter_map(|event| event["Sequence"].as_u64()).collect();
    assert_eq!(sequences, [1, 2, 3, 4, 5]);
    let data = json!({ "Type": "CallCreateRequest", "Parameters": { "Arguments": { "reason": "test" } } });
    assert_eq!((&events[0]["ActionData"], &events[0]["CallDetails"]["TransactionId"]), (&data, &json!(transaction)));
    for (event, status) in events.iter().zip([None, None, Some("Connected"), Some("Connected"), Some("Disconnected")]) {
        let leg = &event["CallDetails"]["Participants"][0];
        assert_eq!((&leg["To"], &leg["From"]), (&json!(COLLEAGUE), &json!(NUMBER)));
        assert_eq!((&leg["Direction"], leg.get("SipHeaders")), (&json!("Outbound"), None));
        assert_eq!((leg["Status"].as_str(), event["CallDetails"].get("SipRuleId")), (status, None));
    }
    assert_eq!(events[1]["CallDetails"]["TransactionAttributes"], json!({ "stage": "1" }));
    let over = desk.of(&transaction, json!({}));
    desk.voice.refused("UpdateSipMediaApplicationCall", over, "NotFoundException");
    drop(served);

    for (behavior, told) in [
        ("busy", &["NEW_OUTBOUND_CALL CallCreateRequest", "HANGUP LEG-A 486"][..]),
        ("no-answer", &["NEW_OUTBOUND_CALL CallCreateRequest", "RINGING", "HANGUP LEG-A 480"]),
    ] {
        let function = listed(&[]);
        let _served = desk.serve(&format!("--function *={} --callee *={behavior}", function.url));
        let transaction = desk.create(&json!({}));
        desk.until_over(&transaction);
        assert_eq!(self::events(&function).iter().map(shown).collect::<Vec<_>>(), told);
    }
    let reserved = json!({
        "SipMediaApplicationId": desk.application, "FromPhoneNumber": NUMBER, "ToPhoneNumber": COLLEAGUE,
        "SipHeaders": { "x-amzn-id": "1" },
    });
    desk.voice.refused("CreateSipMediaApplicationCall", reserved, "BadRequestException");
}

#[test]
fn a_call_to_the_number_of_meetings_joins_one_by_its_headers() {
    let desk = Desk::new();
    let [meeting, _, token] = desk.meeting();
    for (token, told) in [(token.as_str(), "CALL_ANSWERED"), ("other", "HANGUP LEG-A 480")] {
        let function = listed(&[json!([]), json!([]), json!([hang_up(json!({}))])]);
        let _served = desk.serve(&format!("--function *={}", function.url));
        let headers = json!({ "X-chime-join-token": token, "X-chime-meeting-id": meeting });
        let transaction = desk.create(&json!({ "ToPhoneNumber": "+17035550122", "SipHeaders": headers }));
        desk.until_over(&transaction);
        assert_eq!(shown(&events(&function)[2]), told);
    }
}

#[test]
fn a_leg_ends_with_its_meeting_or_its_attendee() {
    let desk = Desk::new();
    let meetings = desk.voice.and(Service::Meetings);
    for (ends, goes_on) in [("DeleteMeeting", json!([])), ("DeleteAttendee", json!([pause(1_000_000)]))] {
        let [meeting, attendee, token] = desk.meeting();
        let other = json!({ "MeetingId": meeting, "ExternalUserId": "other" });
        let other = text(&meetings.ok("CreateAttendee", other)["Attendee"]["AttendeeId"]);
        let join = action("JoinChimeMeeting", json!({ "JoinToken": token, "MeetingId": meeting }));
        let function = function(move |event| match shown(event).as_str() {
            "CALL_ANSWERED" => response(&json!([join])),
            "ACTION_SUCCESSFUL JoinChimeMeeting" => response(&goes_on),
            "HANGUP LEG-B 0" => response(&json!([hang_up(json!({ "ParticipantTag": "LEG-A" }))])),
            _ => response(&json!([])),
        });
        let _served = desk.serve(&format!("--function *={}", function.url));
        let transaction = desk.create(&json!({}));
        until(|| function.requests().len() == 4);
        meetings.ok("DeleteAttendee", json!({ "MeetingId": meeting, "AttendeeId": other }));
        let mut input = json!({ "MeetingId": meeting });
        if ends == "DeleteAttendee" {
            // By then the action has begun.
            sleep(Duration::from_secs(1));
            input["AttendeeId"] = json!(attendee);
        }
        assert_eq!(function.requests().len(), 4);
        meetings.ok(ends, input);
        until(|| function.requests().len() > 4);
        let events = events(&function);
        assert_eq!(shown(&events[4]), "HANGUP LEG-B 0", "{ends}");
        let status = |leg: usize| text(&events[4]["CallDetails"]["Participants"][leg]["Status"]);
        assert_eq!([status(0), status(1)], ["Connected", "Disconnected"]);
        if ends == "DeleteMeeting" {
            desk.until_over(&transaction);
            assert_eq!(shown(&self::events(&function)[5]), "HANGUP LEG-A 0");
        } else {
            meetings.ok("DeleteMeeting", json!({ "MeetingId": meeting }));
        }
    }
    // A call that entered the meeting by its headers.
    let [meeting, _, token] = desk.meeting();
    let bridged = bridge(&json!({}));
    let function = function(move |event| match shown(event).as_str() {
        "CALL_ANSWERED" => response(&json!([bridged])),
        "HANGUP LEG-A 0" => response(&json!([hang_up(json!({ "ParticipantTag": "LEG-B" }))])),
        _ => response(&json!([])),
    });
    let _served = desk.serve(&format!("--function *={}", function.url));
    let headers = json!({ "X-chime-join-token": token, "X-chime-meeting-id": meeting });
    let transaction = desk.create(&json!({ "ToPhoneNumber": "+17035550122", "SipHeaders": headers }));
    until(|| function.requests().len() == 4);
    meetings.ok("DeleteMeeting", json!({ "MeetingId": meeting }));
    desk.until_over(&transaction);
    let told: Vec<_> = events(&function)[4..].iter().map(shown).collect();
    assert_eq!(told, ["HANGUP LEG-A 0", "HANGUP LEG-B 0"]);
}

#[test]
fn an_update_interrupts_what_can_be_interrupted() {
    let desk = Desk::new();
    let play = action("PlayAudio", json!({ "AudioSource": wav("music.wav"), "Repeat": 1_000_000 }));
    let destination = json!({ "Type": "S3", "BucketName": "b" });
    let record = action(
        "RecordAudio",
        json!({ "RecordingDestination": destination, "RecordingTerminators": ["#"], "DurationInSeconds": 100_000 }),
    );
    for running in [pause(1_000_000), play, record] {
        let name = text(&running["Type"]);
        let function = function(move |event| {
            let goes = &event["ActionData"]["Parameters"]["Arguments"]["goes"];
            match event["InvocationEventType"].as_str().unwrap() {
                "CALL_ANSWERED" => response(&json!([running, speak()])),
                "CALL_UPDATE_REQUESTED" if goes == "on" => json!({ "SchemaVersion": "1.0", "Actions": null }),
                "CALL_UPDATE_REQUESTED" if goes == "further" => response(&json!([])),
                "CALL_UPDATE_REQUESTED" => response(&json!([hang_up(json!({}))])),
                // It means nothing.
                "ACTION_INTERRUPTED" => response(&json!([speak()])),
                _ => response(&json!([])),
            }
        });
        let _served = desk.serve(&format!("--function *={}", function.url));
        let transaction = desk.create(&json!({}));
        until(|| function.requests().len() == 3);
        // By then the action has begun.
        sleep(Duration::from_secs(2));
        desk.update(&transaction, json!({ "goes": "on" }));
        until(|| function.requests().len() == 4);
        desk.update(&transaction, json!({ "goes": "further" }));
        until(|| function.requests().len() == 5);
        desk.update(&transaction, json!({ "to": "end" }));
        desk.until_over(&transaction);
        let events = events(&function);
        let told: Vec<_> = events[3..].iter().map(shown).collect();
        let interrupted = format!("ACTION_INTERRUPTED {name}");
        let update = "CALL_UPDATE_REQUESTED CallUpdateRequest";
        assert_eq!(told, [update, update, update, &interrupted, "HANGUP LEG-A 0"]);
        let asked = json!({ "Type": "CallUpdateRequest", "Parameters": { "Arguments": { "to": "end" } } });
        assert_eq!(events[5]["ActionData"], asked);
    }
}

#[test]
fn an_update_waits_for_other_actions_and_finds_a_call_that_is_idle() {
    let desk = Desk::new();
    let function = function(|event| match event["InvocationEventType"].as_str().unwrap() {
        "CALL_UPDATE_REQUESTED" => response(&json!([hang_up(json!({}))])),
        _ => response(&json!([])),
    });
    let served = desk.serve(&format!("--function *={}", function.url));
    let transaction = desk.create(&json!({}));
    until(|| function.requests().len() == 3);
    desk.update(&transaction, json!({}));
    desk.until_over(&transaction);
    let told: Vec<_> = events(&function)[3..].iter().map(shown).collect();
    assert_eq!(told, ["CALL_UPDATE_REQUESTED CallUpdateRequest", "HANGUP LEG-A 0"]);
    drop(served);
    // Without a function that is somewhere, a call is there and nothing comes of updates.
    let nobody = "arn:aws:lambda:us-east-1:123456789012:function:other";
    let _served = desk.serve(&format!("--function {nobody}={}", function.url));
    let transaction = desk.create(&json!({}));
    desk.update(&transaction, json!({}));
    assert_eq!(function.requests().len(), 5);
}

#[test]
fn somebody_who_serves_the_state_plays_a_call_without_a_function_of_its_own() {
    let desk = Desk::new();
    let function = listed(&[json!([bridge(&json!({}))])]);
    let _served = desk.serve(&format!("--function *={} --callee {COLLEAGUE}=busy", function.url));
    let done = desk.call(&[], &["--output", "table"]);
    assert_eq!(done.status, 0, "{done:?}");
    let told: Vec<_> = events(&function).iter().map(shown).collect();
    assert_eq!(told, ["NEW_INBOUND_CALL", "ACTION_FAILED CallAndBridge CallNotAnswered", "HANGUP LEG-A 0"]);
    let lines: Vec<_> = done.stdout.lines().map(|line| &line[9..]).collect();
    assert!(lines[0].starts_with(&format!("{CALLER} calls {NUMBER}, transaction ")), "{lines:?}");
    assert_eq!(lines[1..4], ["-> NEW_INBOUND_CALL", "<- CallAndBridge", lines[3]]);
    assert!(lines[3].starts_with("-> ACTION_FAILED CallAndBridge CallNotAnswered"), "{lines:?}");
    assert_eq!(lines.last(), Some(&"Call ended"));
}

#[test]
fn nobody_plays_a_call_whose_function_is_nowhere_and_wrong_words_are_named() {
    let desk = Desk::new();
    let done = desk.call(&[], &[]);
    assert!(
        done.status == 255 && done.stderr.contains("the call cannot be played") && done.stderr.contains("--function"),
        "{done:?}"
    );
    assert_eq!(done.stdout, "");
    let somewhere = ["*=http://127.0.0.1:9/".to_owned()];
    for (words, said) in [
        (&["--to", "+12065550111"][..], "no SIP rule has the trigger +12065550111"),
        (&["--to", "12065550111"], "E.164"),
        (&["--to", "+12065550111@"], "has no host"),
        (&["--to", "+12065550111@example.com"], "no SIP rule has the trigger example.com"),
        (&["--digits", "12x"], "'x' is not a key"),
        (&["--sip-header", "Case=42"], "User-to-User"),
        (&["--sip-header", "x-amzn-a=42"], "x-amzn"),
        (&["--callee", "+1=gone"], "busy"),
        (&["--for", "soon"], "is not a duration"),
    ] {
        let done = desk.call(&somewhere, words);
        assert!(done.status == 252 && done.stderr.contains(said), "{words:?}: {done:?}");
    }
    let disabled = json!({ "SipRuleId": desk.rule, "Name": "off", "Disabled": true });
    desk.voice.ok("UpdateSipRule", disabled);
    let done = desk.call(&somewhere, &[]);
    assert!(done.status == 252 && done.stderr.contains("is disabled"), "{done:?}");
}

#[test]
fn a_call_comes_through_the_host_of_a_voice_connector() {
    let desk = Desk::new();
    let connector = json!({ "Name": "support", "RequireEncryption": true });
    let connector = desk.voice.ok("CreateVoiceConnector", connector)["VoiceConnector"].take();
    let host = text(&connector["OutboundHostName"]);
    let rule = json!({
        "Name": "host", "TriggerType": "RequestUriHostname", "TriggerValue": host,
        "TargetApplications": [{ "SipMediaApplicationId": desk.application, "Priority": 1, "AwsRegion": "us-east-1" }],
    });
    desk.voice.ok("CreateSipRule", rule);
    let to = format!("+12065550177@{host}");
    let events = desk.events(&[json!([speak()])], &["--to", &to]);
    assert_eq!(events[0]["CallDetails"]["Participants"][0]["To"], "+12065550177");
}

#[test]
fn a_caller_who_leaves_in_an_action_fails_it_and_is_told() {
    let desk = Desk::new();
    let told = desk.walk(&[json!([pause(1_000_000), speak()])], &["--for", "1s"]);
    assert_eq!(told, ["NEW_INBOUND_CALL", "ACTION_FAILED Pause SystemException", "HANGUP LEG-A 0"]);
}
