//! The actions that a function can respond with, as a table: parameters, the leg, and whether the function is notified of the
//! success also in the middle of a list.
//!
//! Each has a page in the developer guide, "Supported actions". `RecordMeeting`, which one table of the guide lists, and
//! `Answer`, which a sample handles, have no page and are rejected.

use super::parameter::{AUDIO, Default, Kind, MISSING, Parameter, optional, required};

/// An action.
#[derive(Debug)]
pub struct Action {
    /// Its Type.
    pub name: &'static str,
    /// The leg that it is about.
    pub leg: Legs,
    /// Its parameters other than CallId and ParticipantTag.
    pub parameters: &'static [Parameter],
    /// Whether the function is notified of its success even if it is not the last of a list.
    pub reports: bool,
    /// How it is performed.
    pub run: Run,
}

/// The leg that an action is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legs {
    /// Any: CallId, else ParticipantTag, else the leg that the event was about.
    Any,
    /// One that CallId must name.
    Named,
    /// LEG-A.
    First,
    /// LEG-B.
    Second,
}

/// The kind of action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    Pause,
    Speak,
    Play,
    GetDigits,
    ReceiveDigits,
    SendDigits,
    Hangup,
    Bridge,
    Join,
    Mute,
    Record,
    StartRecording,
    StopRecording,
    PauseRecording,
    ResumeRecording,
    Bot,
    Focus,
}

const MORE: Kind = Kind::Number(1, i64::MAX);
const NAME: Kind = Kind::Text(1024);
const S3: Kind = Kind::OneOf(&["S3"]);

/// A file in S3.
const SOURCE: &[Parameter] =
    &[required("Type", S3), required("BucketName", NAME), required("Key", NAME).failing(AUDIO)];

/// The spoken text. A missing text and a text that is too long cause the same error.
const SPEECH: &[Parameter] = &[
    required("Text", Kind::Text(1000)).failing(MISSING),
    optional("Engine", Kind::OneOf(&["standard", "neural"])),
    optional("LanguageCode", NAME),
    optional("TextType", Kind::OneOf(&["text", "ssml"])),
    optional("VoiceId", NAME),
];

/// The parameters for collecting digits, after those of the prompts.
macro_rules! with_digits {
    ($($prompt:expr),*) => {
        &[
            $($prompt,)*
            optional("InputDigitsRegex", Kind::Pattern),
            optional("MinNumberOfDigits", Kind::Number(0, i64::MAX)).or(Default::Number(0)),
            optional("MaxNumberOfDigits", Kind::Number(1, 128)).or(Default::Number(128)),
            optional("TerminatorDigits", Kind::Keys).or(Default::Texts("#")),
            required("RepeatDurationInMilliseconds", MORE),
            optional("InBetweenDigitsDurationInMilliseconds", MORE).or(Default::As("RepeatDurationInMilliseconds")),
            optional("Repeat", MORE).or(Default::Number(1)),
        ]
    };
}

/// A leg to call. Further parameters depend on its type.
const ENDPOINT: &[Parameter] = &[
    required("BridgeEndpointType", Kind::OneOf(&["PSTN", "AWS"])),
    required("Uri", Kind::Text(36)),
    optional("Arn", NAME),
];

/// The actions.
pub static ACTIONS: &[Action] = &[
    silent("Speak", Legs::Any, Run::Speak, SPEECH),
    telling(
        "SpeakAndGetDigits",
        Legs::Any,
        Run::GetDigits,
        with_digits!(
            required("SpeechParameters", Kind::Object(SPEECH)),
            optional("FailureSpeechParameters", Kind::Object(SPEECH))
        ),
    ),
    silent(
        "PlayAudio",
        Legs::Any,
        Run::Play,
        &[
            required("AudioSource", Kind::Object(SOURCE)),
            optional("PlaybackTerminators", Kind::Keys),
            optional("Repeat", MORE).or(Default::Number(1)),
        ],
    ),
    telling(
        "PlayAudioAndGetDigits",
        Legs::Any,
        Run::GetDigits,
        with_digits!(
            required("AudioSource", Kind::Object(SOURCE)),
            required("FailureAudioSource", Kind::Object(SOURCE))
        ),
    ),
    silent(
        "ReceiveDigits",
        Legs::Any,
        Run::ReceiveDigits,
        &[
            required("InputDigitsRegex", Kind::Pattern),
            required("InBetweenDigitsDurationInMilliseconds", MORE),
            required("FlushDigitsDurationInMilliseconds", MORE),
        ],
    ),
    silent(
        "SendDigits",
        Legs::Named,
        Run::SendDigits,
        &[
            required("Digits", Kind::Letters("0123456789*#ABCD,", 50)),
            optional("ToneDurationInMilliseconds", Kind::Number(50, 24_000)).or(Default::Number(250)),
        ],
    ),
    silent("Pause", Legs::Any, Run::Pause, &[required("DurationInMilliseconds", MORE)]),
    silent(
        "Hangup",
        Legs::Any,
        Run::Hangup,
        &[optional("SipResponseCode", Kind::Numbers(&[0, 480, 486])).or(Default::Number(0))],
    ),
    telling(
        "CallAndBridge",
        Legs::First,
        Run::Bridge,
        &[
            required("CallerIdNumber", Kind::Phone),
            required("Endpoints", Kind::Objects(ENDPOINT, 1)),
            optional("CallTimeoutSeconds", Kind::Number(1, 120)).or(Default::Number(30)),
            optional("RingbackTone", Kind::Object(SOURCE)),
            optional("SipHeaders", Kind::Headers),
        ],
    ),
    telling("JoinChimeMeeting", Legs::First, Run::Join, &[required("JoinToken", NAME), required("MeetingId", NAME)]),
    telling(
        "ModifyChimeMeetingAttendees",
        Legs::Second,
        Run::Mute,
        &[
            required("Operation", Kind::OneOf(&["Mute", "Unmute"])),
            required("MeetingId", NAME),
            required("AttendeeList", Kind::Texts(100)),
        ],
    ),
    telling(
        "RecordAudio",
        Legs::Any,
        Run::Record,
        &[
            required(
                "RecordingDestination",
                Kind::Object(&[
                    required("Type", S3),
                    required("BucketName", NAME),
                    optional("Prefix", Kind::Text(979)),
                ]),
            ),
            required("RecordingTerminators", Kind::Keys),
            optional("DurationInSeconds", MORE),
            optional("SilenceDurationInSeconds", Kind::Number(1, 1000)),
            optional("SilenceThreshold", Kind::Number(1, 1000)).or(Default::Number(200)),
        ],
    ),
    telling(
        "StartCallRecording",
        Legs::Named,
        Run::StartRecording,
        &[
            required("Track", Kind::OneOf(&["BOTH", "INCOMING", "OUTGOING"])),
            required("Destination", Kind::Object(&[required("Type", S3), required("Location", NAME)])),
        ],
    ),
    silent("StopCallRecording", Legs::Named, Run::StopRecording, &[]),
    silent("PauseCallRecording", Legs::Named, Run::PauseRecording, &[]),
    silent("ResumeCallRecording", Legs::Named, Run::ResumeRecording, &[]),
    telling(
        "StartBotConversation",
        Legs::First,
        Run::Bot,
        &[
            required("BotAliasArn", NAME),
            optional("LocaleId", NAME).or(Default::Text("en_US")),
            optional(
                "Configuration",
                Kind::Object(&[
                    optional(
                        "SessionState",
                        Kind::Object(&[optional(
                            "DialogAction",
                            Kind::Object(&[required("Type", Kind::OneOf(&["Delegate", "ElicitIntent"]))]),
                        )]),
                    ),
                    optional(
                        "WelcomeMessages",
                        Kind::Objects(
                            &[required("Content", NAME), required("ContentType", Kind::OneOf(&["PlainText", "SSML"]))],
                            5,
                        ),
                    ),
                ]),
            ),
        ],
    ),
    silent("VoiceFocus", Legs::Named, Run::Focus, &[required("Enable", Kind::Boolean).missing_as(MISSING)]),
];

/// An action whose success is only reported at the end of a list.
const fn silent(name: &'static str, leg: Legs, run: Run, parameters: &'static [Parameter]) -> Action {
    Action { name, leg, parameters, reports: false, run }
}

/// An action whose success is always reported.
const fn telling(name: &'static str, leg: Legs, run: Run, parameters: &'static [Parameter]) -> Action {
    Action { name, leg, parameters, reports: true, run }
}

/// The action of this Type, if there is one.
pub fn find(name: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.name == name)
}
