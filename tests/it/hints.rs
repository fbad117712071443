//! What to do next: the hint of each frequent failure, the regions of a service, and the commands that show what a
//! member can name.

use crate::common::{Run, Server, World, error, http, run};
use chimectl::api::links::{self, LINKS};
use chimectl::api::operation::{Member, Operation};
use chimectl::api::service::Service;
use chimectl::services::Operations as _;

const INSTANCE: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a";
const CHANNEL: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a/channel/c";
const USER: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/a/user/alice";
const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// A failure as the service words it, and the hint that it deserves.
struct Failure {
    command: &'static str,
    status: u16,
    code: &'static str,
    message: &'static str,
    hint: &'static str,
}

const CAPTURE: &str = "media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --source-arn \
     arn:aws:chime:us-east-1:123456789012:meeting:1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --sink-type S3Bucket \
     --sink-arn arn:aws:s3:::recordings";
const SEARCH: &str = "voice start-speaker-search-task --voice-connector-id abcdefghijklmnopqrstuv --transaction-id \
     1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --voice-profile-domain-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const TONE: &str = "voice start-voice-tone-analysis-task --voice-connector-id abcdefghijklmnopqrstuv --transaction-id \
     1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f --language-code en-US";

/// The frequent failures, and refusals because something is in use.
const FAILURES: &[Failure] = &[
    Failure {
        command: "meetings create-meeting --external-meeting-id standup --media-region us-west-2",
        status: 400,
        code: "BadRequestException",
        message: "Credential should be scoped to a valid region.",
        hint: "(--region) can differ from the region that hosts the media (--media-region)",
    },
    Failure {
        command: "messaging list-channels --app-instance-arn INSTANCE --chime-bearer USER",
        status: 403,
        code: "ForbiddenException",
        message: "Forbidden",
        hint: "The bearer must be an existing user or bot in that app instance",
    },
    Failure {
        command: "identity list-app-instances",
        status: 403,
        code: "ForbiddenException",
        message: "Forbidden",
        hint: "The IAM policy of the credentials must allow this",
    },
    Failure {
        command: "meetings get-meeting --meeting-id MEETING",
        status: 404,
        code: "NotFoundException",
        message: "Not found",
        hint: "set --region to the control region that created it",
    },
    Failure {
        command: "media-pipelines create-media-stream-pipeline --sources SourceType=ChimeSdkMeeting,SourceArn=a --sinks SinkArn=a,SinkType=KinesisVideoStreamPool,ReservedStreamCapacity=1,MediaStreamType=MixedAudio",
        status: 404,
        code: "NotFoundException",
        message: "The meeting was not found",
        hint: "A meeting ends automatically",
    },
    Failure {
        command: CAPTURE,
        status: 400,
        code: "BadRequestException",
        message: "S3 bucket policy is not valid",
        hint: "The bucket must be in the meeting's account and region, with a bucket policy for mediapipelines.chime.amazonaws.com",
    },
    Failure {
        command: CAPTURE,
        status: 403,
        code: "ForbiddenException",
        message: "Resource ownership mismatch",
        hint: "The meeting must belong to your account",
    },
    Failure {
        command: CAPTURE,
        status: 400,
        code: "ResourceLimitExceededException",
        message: "Limit reached",
        hint: "A meeting can have one capture at a time. To see what is running, use chimectl media-pipelines list-media-capture-pipelines",
    },
    Failure {
        command: "media-pipelines create-media-stream-pipeline --sources SourceType=ChimeSdkMeeting,SourceArn=a --sinks SinkArn=a,SinkType=KinesisVideoStreamPool,ReservedStreamCapacity=1,MediaStreamType=MixedAudio",
        status: 400,
        code: "ResourceLimitExceededException",
        message: "Limit reached",
        hint: "A meeting can have one live connector and one stream pipeline at a time",
    },
    Failure {
        command: SEARCH,
        status: 429,
        code: "ThrottledClientException",
        message: "Slow down",
        hint: "The default quota of voice analytics is zero",
    },
    Failure {
        command: TONE,
        status: 429,
        code: "ThrottledClientException",
        message: "Slow down",
        hint: "The default quota of voice analytics is zero",
    },
    Failure {
        command: "voice create-sip-media-application-call --from-phone-number +12065550100 --to-phone-number +12065550101 --sip-media-application-id abc",
        status: 429,
        code: "ThrottledClientException",
        message: "Slow down",
        hint: "one such call per second",
    },
    Failure {
        command: "meetings get-meeting --meeting-id MEETING",
        status: 429,
        code: "ThrottlingException",
        message: "Slow down",
        hint: "The account's request rate is used up",
    },
    Failure {
        command: "voice delete-sip-media-application --sip-media-application-id abc",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "list-sip-rules --sip-media-application-id, then disable each with update-sip-rule --disabled and delete it",
    },
    Failure {
        command: "voice delete-sip-media-application --sip-media-application-id abc",
        status: 400,
        code: "BadRequestException",
        message: "Application is associated with SIP rules",
        hint: "SIP rules target it",
    },
    Failure {
        command: "voice delete-sip-rule --sip-rule-id abc",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "update-sip-rule --disabled",
    },
    Failure {
        command: "voice delete-phone-number --phone-number-id +12065550100",
        status: 400,
        code: "BadRequestException",
        message: "The number is associated",
        hint: "disassociate-phone-numbers-from-voice-connector",
    },
    Failure {
        command: "voice delete-voice-connector --voice-connector-id abcdefghijklmnopqrstuv",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "chimectl voice disassociate-phone-numbers-from-voice-connector",
    },
    Failure {
        command: "voice delete-voice-connector-group --voice-connector-group-id abc",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "chimectl voice disassociate-phone-numbers-from-voice-connector-group",
    },
    Failure {
        command: "messaging delete-channel-flow --channel-flow-arn INSTANCE/channel-flow/f",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "chimectl messaging list-channels-associated-with-channel-flow",
    },
    Failure {
        command: "messaging associate-channel-flow --channel-arn CHANNEL --channel-flow-arn INSTANCE/channel-flow/f --chime-bearer USER",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "A channel can have one flow. To see it, use chimectl messaging describe-channel",
    },
    Failure {
        command: "media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier pool",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "chimectl media-pipelines list-media-pipelines",
    },
    Failure {
        command: "media-pipelines delete-media-insights-pipeline-configuration --identifier analytics",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "It is in use",
    },
    Failure {
        command: "meetings create-meeting --external-meeting-id standup --media-region us-west-2 --client-request-token t1",
        status: 409,
        code: "ConflictException",
        message: "Refused",
        hint: "use a new --client-request-token or omit it",
    },
    Failure {
        command: "meetings get-meeting --meeting-id MEETING",
        status: 401,
        code: "UnauthorizedException",
        message: "Refused",
        hint: "Check which credentials are used",
    },
    Failure {
        command: "meetings get-meeting --meeting-id MEETING",
        status: 403,
        code: "ExpiredTokenException",
        message: "Refused",
        hint: "The credentials have expired",
    },
    Failure {
        command: "voice create-voice-connector --name office --require-encryption",
        status: 400,
        code: "ResourceLimitExceededException",
        message: "Refused",
        hint: "A quota is used up",
    },
];

fn played(world: &World, command: &str, answer: Vec<u8>, environment: &[(&str, &str)]) -> Run {
    let server = Server::new(move |_| answer.clone());
    let command = command.replace("INSTANCE", INSTANCE).replace("CHANNEL", CHANNEL).replace("USER", USER);
    let command = command.replace("MEETING", MEETING);
    let mut program = world.chimectl();
    program.env("AWS_MAX_ATTEMPTS", "1").envs(environment.iter().copied());
    run(program.args(["--endpoint-url", &server.url, "--no-validate"]).args(command.split_whitespace()))
}

fn hints(run: &Run) -> Vec<&str> {
    run.stderr.lines().filter_map(|line| line.strip_prefix("Hint: ")).collect()
}

#[test]
fn every_frequent_failure_has_its_hint() {
    let world = World::new();
    for Failure { command, status, code, message, hint } in FAILURES {
        let run = played(&world, command, error(*status, code, message), &[]);
        assert_eq!(run.status, 254, "{command}: {run:?}");
        assert!(hints(&run).iter().any(|line| line.contains(hint)), "{hint:?} is not in {}", run.stderr);
    }
}

#[test]
fn a_failure_that_nobody_knows_has_no_hint() {
    let run = played(&World::new(), "identity list-app-instances", error(400, "BadRequestException", "No"), &[]);
    assert_eq!((run.status, hints(&run).len()), (254, 0), "{run:?}");
}

#[test]
fn a_hint_about_limits_is_for_errors_about_limits() {
    let world = World::new();
    let stream = FAILURES.iter().find(|failure| failure.command.contains("create-media-stream-pipeline")).unwrap();
    for command in [CAPTURE, stream.command] {
        let outside = played(&world, command, error(400, "BadRequestException", "99 is outside the limits"), &[]);
        assert_eq!((outside.status, hints(&outside).len()), (254, 0), "{outside:?}");
        let throttled = played(&world, command, error(429, "ThrottledClientException", "Rate limit"), &[]);
        assert!(hints(&throttled)[0].starts_with("The account's request rate is used up"), "{throttled:?}");
    }
}

#[test]
fn hints_repeat_nothing_that_the_service_said() {
    let world = World::new();
    for failure in FAILURES {
        let message = format!("{} <said>", failure.message);
        let run = played(&world, failure.command, error(failure.status, failure.code, &message), &[]);
        assert!(hints(&run).iter().all(|hint| !hint.contains("<said>")), "{run:?}");
    }
}

#[test]
fn what_was_not_found_leads_to_the_commands_that_list_it() {
    let world = World::new();
    let hint = |command: &str, code: &str| {
        let run = played(&world, command, error(404, code, "No"), &[]);
        hints(&run).last().map(|hint| (*hint).to_owned()).unwrap_or_default()
    };
    assert_eq!(
        hint("messaging describe-channel --channel-arn CHANNEL --chime-bearer USER", "NotFoundException"),
        "To see what exists: chimectl messaging list-channels for --channel-arn."
    );
    assert_eq!(
        hint("voice get-proxy-session --voice-connector-id a --proxy-session-id b", "NotFoundException"),
        "To see what exists: chimectl voice list-voice-connectors for --voice-connector-id, chimectl voice \
         list-proxy-sessions for --proxy-session-id."
    );
    // The reference lists no NotFoundException here: what does not exist is forbidden.
    assert_eq!(
        hint("identity describe-app-instance --app-instance-arn INSTANCE", "ForbiddenException"),
        "To see what exists: chimectl identity list-app-instances for --app-instance-arn."
    );
}

#[test]
fn a_bearer_who_is_refused_is_no_absence() {
    let world = World::new();
    let hints_of = |message: &str| {
        let describe = "messaging list-channel-memberships --channel-arn CHANNEL --chime-bearer USER";
        let run = played(&world, describe, error(403, "ForbiddenException", message), &[]);
        hints(&run).iter().map(|hint| (*hint).to_owned()).collect::<Vec<_>>()
    };
    assert!(hints_of("No").last().unwrap().starts_with("To see what exists"), "{:?}", hints_of("No"));
    let refused = hints_of("The Bearer is not a member of the channel");
    assert!(refused.len() == 1 && refused[0].starts_with("The bearer must be"), "{refused:?}");
}

#[test]
fn a_missing_flag_leads_to_the_command_that_shows_its_values() {
    let missing = |words: &str, more: &[&str]| {
        let run = World::new().call(&Server::answering(200, "{}"), words, more);
        assert_eq!(run.status, 252, "{run:?}");
        run.stderr
    };
    let channels = missing("messaging list-channels", &[]);
    assert!(channels.contains("--app-instance-arn: missing; expected text, 5 to 1600 characters; to find it, use: chimectl identity list-app-instances\n"), "{channels}");
    assert!(channels.contains("to find it, use: chimectl identity list-app-instance-users\n"), "{channels}");
    let meeting = missing("meetings get-meeting", &[]);
    assert!(meeting.contains("returned by: chimectl meetings create-meeting\n"), "{meeting}");
    // The flag that stands beside another operation's of the same name.
    let capture = missing("media-pipelines get-media-capture-pipeline", &[]);
    assert!(capture.contains("chimectl media-pipelines list-media-capture-pipelines\n"), "{capture}");
    let any = missing("media-pipelines get-media-pipeline", &[]);
    assert!(any.contains("chimectl media-pipelines list-media-pipelines\n"), "{any}");
    // A member inside of a value.
    let group = missing("voice update-voice-connector-group", &["--voice-connector-items", "Priority=1"]);
    assert!(group.contains("[0].VoiceConnectorId: missing"), "{group}");
    assert_eq!(group.matches("chimectl voice list-voice-connectors\n").count(), 1, "{group}");
}

#[test]
fn the_help_of_a_flag_leads_to_the_command_that_shows_its_values() {
    let help = run(World::new().bare().env("COLUMNS", "200").args(["voice", "get-sip-rule", "--help"]));
    assert!(help.stdout.contains("required; to find it, use: chimectl voice list-sip-rules."), "{}", help.stdout);
}

/// Members that name something and have no command that shows it.
const WITHOUT_LINK: &[(&str, &str)] = &[
    ("AppInstanceUserId", "your own id for a new user"),
    ("AwsAccountId", "the number of the account, which the account's owner knows"),
    ("CallbackId", "stands in the event that a channel flow's Lambda function is called with"),
    ("ChannelId", "your own id for a new channel"),
    ("ExternalMeetingId", "your own id for a new meeting"),
    ("ExternalUserId", "your own id for a new attendee"),
    ("MeetingHostId", "your own id of the host"),
    ("ResourceARN", "anything that has tags: each kind has a list of its own"),
    ("ResourceAccessRoleArn", "a role of IAM"),
    ("ResourceArn", "an application of Amazon Pinpoint"),
    ("SinkArn", "a bucket of S3"),
    ("SinkIamRoleArn", "a role of IAM"),
    ("TenantIds", "your own ids of tenants"),
    ("TransactionId", "the id of a call, which the call's own events have"),
];

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations()).copied()
}

#[test]
fn every_member_that_names_a_resource_leads_to_a_command_or_has_a_reason() {
    let ends = ["Id", "Ids", "Arn", "Arns", "ARN", "Identifier"];
    let mut excused = std::collections::BTreeSet::new();
    for operation in operations() {
        for member in operation.members.iter().filter(|member| ends.iter().any(|end| member.name.ends_with(end))) {
            if links::find(operation, member.name).is_some() {
                continue;
            }
            let reason = WITHOUT_LINK.iter().find(|(name, _)| *name == member.name);
            assert!(reason.is_some(), "{} {}: no link and no reason", operation.name, member.name);
            excused.insert(member.name);
        }
    }
    let listed: Vec<_> = WITHOUT_LINK.iter().map(|(name, _)| *name).collect();
    assert_eq!(excused.into_iter().collect::<Vec<_>>(), listed);
}

/// Whether the operation has a member of this name, or a structure in its input does.
fn has_member(operation: &Operation, name: &str) -> bool {
    fn is_in(members: &[Member], name: &str) -> bool {
        members.iter().any(|member| {
            member.name == name || member.kind.structure().is_some_and(|structure| is_in(structure.members, name))
        })
    }
    is_in(operation.members, name)
}

#[test]
fn every_link_is_used_and_leads_to_a_command_that_exists() {
    for link in LINKS {
        let mut users = operations().filter(|operation| {
            has_member(operation, link.member)
                && links::find(operation, link.member).is_some_and(|found| std::ptr::eq(found, link))
        });
        let user = users.next().unwrap_or_else(|| panic!("nobody uses {link:?}"));
        for name in link.operations {
            assert!(operations().any(|operation| operation.name == *name && has_member(operation, link.member)));
        }
        let command = link.command(user);
        let words: Vec<_> = command.split(' ').skip(1).collect();
        let help = run(World::new().bare().args(&words).arg("--help"));
        assert_eq!((help.status, words.len()), (0, 2), "{command}: {help:?}");
    }
}

/// What is done after the answer, and the command that shows how far it is.
const POLLED: &[(&str, &str)] = &[
    ("CreatePhoneNumberOrder", "get-phone-number-order"),
    ("UpdatePhoneNumber", "get-phone-number"),
    ("CreateMediaCapturePipeline", "get-media-capture-pipeline"),
    ("CreateMediaConcatenationPipeline", "get-media-pipeline"),
    ("CreateMediaInsightsPipeline", "get-media-pipeline"),
    ("UpdateMediaInsightsPipelineStatus", "get-media-pipeline"),
    ("CreateMediaLiveConnectorPipeline", "get-media-pipeline"),
    ("CreateMediaStreamPipeline", "get-media-pipeline"),
    ("CreateMediaPipelineKinesisVideoStreamPool", "get-media-pipeline-kinesis-video-stream-pool"),
    ("UpdateMediaPipelineKinesisVideoStreamPool", "get-media-pipeline-kinesis-video-stream-pool"),
    ("DeleteMediaPipelineKinesisVideoStreamPool", "get-media-pipeline-kinesis-video-stream-pool"),
    ("StartSpeakerSearchTask", "get-speaker-search-task"),
    ("StartVoiceToneAnalysisTask", "get-voice-tone-analysis-task"),
    ("StopSpeakerSearchTask", "get-speaker-search-task"),
    ("StopVoiceToneAnalysisTask", "get-voice-tone-analysis-task"),
    ("CreateVoiceProfile", "get-speaker-search-task"),
    ("SendChannelMessage", "get-channel-message-status"),
    ("UpdateChannelMessage", "get-channel-message-status"),
];

/// The words of an operation's help, without the signs around them.
fn words(operation: &Operation) -> impl Iterator<Item = &'static str> {
    let is_outside = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '-');
    operation.help.iter().flat_map(move |line| line.split(is_outside))
}

#[test]
fn what_is_done_in_the_background_names_the_command_that_polls() {
    for (name, command) in POLLED {
        let mut found = operations().filter(|operation| operation.name == *name).peekable();
        assert!(found.peek().is_some(), "{name}");
        assert!(found.all(|operation| words(operation).any(|word| word == *command)), "{name}: {command}");
    }
}

#[test]
fn every_command_that_a_help_text_names_exists() {
    let commands: Vec<_> = operations().map(Operation::command).collect();
    let verbs: std::collections::BTreeSet<_> =
        commands.iter().filter_map(|command| Some(command.split_once('-')?.0)).collect();
    for operation in operations() {
        for word in words(operation) {
            let looks_like_one =
                word.split_once('-').is_some_and(|(verb, rest)| verbs.contains(verb) && rest.contains('-'));
            assert!(!looks_like_one || commands.iter().any(|command| command == word), "{}: {word}", operation.name);
        }
    }
}

/// A call to the service's own address that cannot get through: the proxy takes no connections.
fn unreachable(region: &str, words: &str) -> Run {
    let mut command = World::new().chimectl();
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let proxy = format!("http://{nobody}");
    command.env("AWS_MAX_ATTEMPTS", "1").env("HTTPS_PROXY", proxy).env("HTTP_PROXY", format!("http://{nobody}"));
    run(command.args(["--region", region]).args(words.split_whitespace()))
}

#[test]
fn a_service_that_is_not_in_the_region_is_said_to_be_where_it_is() {
    let flows = format!("messaging list-channel-flows --app-instance-arn {INSTANCE}");
    let run = unreachable("us-west-2", &flows);
    assert_eq!(run.status, 255, "{run:?}");
    let expected = "--region: messaging is not known in \"us-west-2\". Known regions: us-east-1, eu-central-1.";
    assert!(hints(&run).contains(&expected), "{run:?}");
    let slip = unreachable("us-esat-1", &flows);
    assert!(hints(&slip).iter().any(|hint| hint.contains("did you mean us-east-1?")), "{slip:?}");
    let right = unreachable("us-east-1", &flows);
    assert!(right.status == 255 && !right.stderr.contains("is in us-east-1"), "{right:?}");
}

#[test]
fn nothing_is_said_of_regions_about_an_address_that_was_given() {
    let flows = format!("messaging list-channel-flows --app-instance-arn {INSTANCE} --endpoint-url http://own.test");
    let run = unreachable("us-west-2", &flows);
    assert!(run.status == 255 && !run.stderr.contains("is in us-east-1"), "{run:?}");
}

#[test]
fn a_media_region_that_is_refused_is_explained() {
    let create = "meetings create-meeting --external-meeting-id standup --media-region";
    let refused = |region: &str| {
        played(&World::new(), &format!("{create} {region}"), error(400, "BadRequestException", "Invalid"), &[])
    };
    let slip = refused("eu-wset-1");
    assert!(hints(&slip)[0].contains("\"eu-wset-1\" is not a known media region; did you mean eu-west-1?"), "{slip:?}");
    assert_eq!(hints(&refused("eu-west-1")).len(), 0);
}

#[test]
fn a_request_signed_for_a_region_without_the_service_is_explained() {
    let message = "Credential should be scoped to a valid region.";
    let create = "meetings create-meeting --external-meeting-id standup --media-region us-west-1";
    let answer = error(403, "InvalidSignatureException", message);
    let run = played(&World::new(), create, answer, &[("AWS_REGION", "us-west-1")]);
    assert!(hints(&run)[1].starts_with("--region: meetings is not known in \"us-west-1\". Known regions: us-east-1"));
}

#[test]
fn an_empty_list_of_channels_is_explained_to_a_person_and_not_to_a_script() {
    let list = "messaging list-channels --app-instance-arn INSTANCE --chime-bearer USER";
    let script = played(&World::new(), list, http(200, &[], r#"{"Channels": []}"#), &[]);
    assert_eq!((script.status, script.stderr.as_str()), (0, ""));

    #[cfg(target_os = "linux")]
    {
        let on_terminal = |channels: &str, more: &str| {
            let server = Server::answering(200, &format!(r#"{{"Channels": [{channels}]}}"#));
            let list = list.replace("INSTANCE", INSTANCE).replace("USER", USER);
            crate::common::terminal::on_terminal(&World::new(), &server, &format!("{list} {more} >/dev/null"), &[])
        };
        let person = on_terminal("", "");
        assert!(person.status == 0 && person.stdout.contains("add --privacy PRIVATE as an admin"), "{person:?}");
        let some = on_terminal(r#"{"Name": "general"}"#, "");
        assert_eq!((some.status, some.stdout.as_str()), (0, ""));
        assert_eq!(on_terminal(r#"{"Name": "general"}"#, "--no-paginate").stdout, "");
    }
}
