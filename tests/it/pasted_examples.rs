//! Examples as they are printed on a terminal of 80 columns can be pasted into a shell, and every one of them runs on the
//! sandbox, with what it needs there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::cli::manual::pages;
use chimectl::cli::{self, Refusal};
use chimectl::sandbox::{Clock, Sandbox, Store};
use chimectl::services::Operations as _;

use crate::common::{Run, World, run};

/// Makes all that examples name, and prints the id of each, the one that examples have for it, and the kind of state in which
/// it has that; without a kind in all of them.
const BEFORE: &str = r#"
set -eu
id() { chimectl "$@" --output text; }
# Ids of the examples are put in place of these afterwards: "theirs made" pairs go to stdout.
swap() { printf '%s\t%s\t%s\n' "$1" "$2" "${3-}"; }
# identity
app1=$(id identity create-app-instance --name support-chat --query AppInstanceArn)
swap "${app1##*/}" 4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35
app=$app1
alice1=$(id identity create-app-instance-user --app-instance-arn $app --app-instance-user-id alice --name Alice --query AppInstanceUserArn)
bot=$(id identity create-app-instance-bot --app-instance-arn $app --name helpdesk --configuration 'Lex={LexBotAliasArn=arn:aws:lex:us-east-1:123456789012:bot-alias/Q7WRT4XK2P/TSTALIASID,LocaleId=en_US}' --query AppInstanceBotArn)
swap "${bot##*/}" 8a2d6f10-3c7e-4b95-8d41-e0f9a7c2b364
endpoint=$(id identity register-app-instance-user-endpoint --app-instance-user-arn $alice1 --type APNS --resource-arn arn:aws:mobiletargeting:us-east-1:123456789012:apps/0b6d3f9a81c24e57a2c8f1e4d7905b36 --endpoint-attributes DeviceToken=4f1c9e --query EndpointId)
swap "$endpoint" c94e7b21-5d0f-4a68-b3e2-18f6d7a0c593
# messaging
app=$(id identity create-app-instance --name chat --query AppInstanceArn)
swap "${app##*/}" 5f0b7c1e-3a9d-4e86-b2c4-7d1e9f0a6b35
for user in alice bob carol; do
  chimectl identity create-app-instance-user --app-instance-arn $app --app-instance-user-id $user --name $user --output off
done
alice=$app/user/alice
chimectl identity create-app-instance-admin --app-instance-arn $app --app-instance-admin-arn $alice --output off
channel=$(id messaging create-channel --app-instance-arn $app --name general --chime-bearer $alice --query ChannelArn)
swap "${channel##*/}" 9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a plain
flow=$(id messaging create-channel-flow --app-instance-arn $app --name filter --processors 'Name=p,Configuration={Lambda={ResourceArn=arn:aws:lambda:us-east-1:123456789012:function:filter-words,InvocationType=ASYNC}},ExecutionOrder=1,FallbackAction=ABORT' --query ChannelFlowArn)
swap "${flow##*/}" 3d6f9b2c-8e1a-4d5b-9c7f-0a2e4c6b8d1f
message=$(id messaging send-channel-message --channel-arn $channel --content hi --type STANDARD --persistence PERSISTENT --chime-bearer $alice --query MessageId)
swap "$message" 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f plain
channel=$(id messaging create-channel --app-instance-arn $app --name processed --chime-bearer $alice --query ChannelArn)
swap "${channel##*/}" 9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a processed
processing=$(id messaging create-channel-flow --app-instance-arn $app --name processing --processors 'Name=p,Configuration={Lambda={ResourceArn=arn:aws:lambda:us-east-1:123456789012:function:filter-words,InvocationType=ASYNC}},ExecutionOrder=1,FallbackAction=ABORT' --query ChannelFlowArn)
chimectl messaging associate-channel-flow --channel-arn $channel --channel-flow-arn $processing --chime-bearer $alice
message=$(id messaging send-channel-message --channel-arn $channel --content hi --type STANDARD --persistence PERSISTENT --chime-bearer $alice --query MessageId)
swap "$message" 4b7c9e1f2a3d5c6b8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f processed
channel=$(id messaging create-channel --app-instance-arn $app --name elastic --elastic-channel-configuration MaximumSubChannels=2,TargetMembershipsPerSubChannel=2,MinimumMembershipPercentage=10 --chime-bearer $alice --query ChannelArn)
swap "${channel##*/}" 9c3e5d7a-1b2f-4c6d-8e0a-2f4b6d8c0e1a elastic
# meetings
meeting=$(id meetings create-meeting --external-meeting-id standup --media-region us-east-1 --query Meeting.MeetingId)
swap "$meeting" 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f
attendee=$(id meetings create-attendee --meeting-id $meeting --external-user-id zoe --query Attendee.AttendeeId)
swap "$attendee" 7e3c1d2a-5b4f-4e6d-8a9c-1f2e3d4c5b6a
# voice
order=$(id voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100 +12065550101 --query PhoneNumberOrder.PhoneNumberOrderId)
swap "$order" 3f0e2d1c-7b6a-4958-8c7d-6e5f4a3b2c1d
vc=$(id voice create-voice-connector --name support --require-encryption --query VoiceConnector.VoiceConnectorId)
swap "$vc" abcdef1ghij2klmno3pqr4
vc2=$(id voice create-voice-connector --name second --require-encryption --query VoiceConnector.VoiceConnectorId)
swap "$vc2" stuvw5xyzab6cdefg7hijk8
group=$(id voice create-voice-connector-group --name support --query VoiceConnectorGroup.VoiceConnectorGroupId)
swap "$group" 3f2a9c1e-7b4d-4e8a-9c60-5d1b2a7e8f43
on() { chimectl voice put-voice-connector-$1 --voice-connector-id $vc --$2 "$3" --output off; }
on origination origination 'Routes=[{Host=sip.example.com,Port=5061,Protocol=TCP,Priority=1,Weight=1}]'
on termination termination 'CallingRegions=[US],CidrAllowedList=[192.0.2.16/28],CpsLimit=1'
on emergency-calling-configuration emergency-calling-configuration 'DNIS=[{EmergencyPhoneNumber=+12065550108,TestPhoneNumber=+12065550109,CallingCountry=US}]'
chimectl voice put-voice-connector-external-systems-configuration --voice-connector-id $vc --session-border-controller-types RIBBON_SBC --output off
chimectl voice put-voice-connector-proxy --voice-connector-id $vc --default-session-expiry-minutes 60 --phone-number-pool-countries US --output off
configuration=$(id media-pipelines create-media-insights-pipeline-configuration --media-insights-pipeline-configuration-name call-analytics --resource-access-role-arn arn:aws:iam::123456789012:role/call-analytics --elements 'Type=AmazonTranscribeCallAnalyticsProcessor,AmazonTranscribeCallAnalyticsProcessorConfiguration={LanguageCode=en-US}' 'Type=VoiceAnalyticsProcessor,VoiceAnalyticsProcessorConfiguration={SpeakerSearchStatus=Enabled,VoiceToneAnalysisStatus=Enabled}' 'Type=KinesisDataStreamSink,KinesisDataStreamSinkConfiguration={InsightsTarget=arn:aws:kinesis:us-east-1:123456789012:stream/call-insights}' --query MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationArn)
on streaming-configuration streaming-configuration "DataRetentionInHours=24,Disabled=false,MediaInsightsConfiguration={Disabled=false,ConfigurationArn=$configuration}"
domain=$(id voice create-voice-profile-domain --name callers --server-side-encryption-configuration KmsKeyArn=arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918 --query VoiceProfileDomain.VoiceProfileDomainId)
swap "$domain" 4b3a2918-0f7e-4d6c-8b5a-493827160594
search() { id voice start-speaker-search-task --voice-connector-id $vc --transaction-id call --voice-profile-domain-id $domain --call-leg Caller --query SpeakerSearchTask.SpeakerSearchTaskId; }
task=$(search)
swap "$task" 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726 done
judge() { id voice start-voice-tone-analysis-task --voice-connector-id $vc --transaction-id call --language-code en-US --query VoiceToneAnalysisTask.VoiceToneAnalysisTaskId; }
tone=$(judge)
second=$(search)
swap "$tone" 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b done
application=$(id voice create-sip-media-application --aws-region us-east-1 --name ivr --endpoints LambdaArn=arn:aws:lambda:us-east-1:123456789012:function:ivr --query SipMediaApplication.SipMediaApplicationId)
swap "$application" 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d
# media pipelines
capture=$(id media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --source-arn arn:aws:chime::123456789012:meeting:$meeting --sink-type S3Bucket --sink-arn arn:aws:s3:::example-recordings --query MediaCapturePipeline.MediaPipelineId)
swap "$capture" 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 capture
chimectl media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name meeting-audio --stream-configuration Region=us-east-1,DataRetentionInHours=24 --output off
insights=$(id media-pipelines create-media-insights-pipeline --media-insights-pipeline-configuration-arn $configuration --kinesis-video-stream-source-runtime-configuration 'Streams=[{StreamArn=arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000,StreamChannelDefinition={NumberOfChannels=1}}],MediaEncoding=pcm,MediaSampleRate=8000' --query MediaInsightsPipeline.MediaPipelineId)
swap "$insights" 3d7f5b2c-9a41-4e86-b0c3-7f2e1d6a9b58 insights
domain2=$(id voice create-voice-profile-domain --name other --server-side-encryption-configuration KmsKeyArn=arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918 --query VoiceProfileDomain.VoiceProfileDomainArn)
swap "${domain2##*/}" a7d1c5e9-0b38-4f62-9c4e-2f8b6d3a1705
chimectl sandbox tick 2m 2>/dev/null
stream='StreamArn=arn:aws:kinesisvideo:us-east-1:123456789012:stream/support-call/1763848800000,ChannelId=0'
task=$(id media-pipelines start-speaker-search-task --identifier $insights --voice-profile-domain-arn "$domain2" --kinesis-video-stream-source-task-configuration "$stream" --query SpeakerSearchTask.SpeakerSearchTaskId)
swap "$task" 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25
task=$(id media-pipelines start-voice-tone-analysis-task --identifier $insights --language-code en-US --kinesis-video-stream-source-task-configuration "$stream" --query VoiceToneAnalysisTask.VoiceToneAnalysisTaskId)
swap "$task" 5e8c1a7d-2b64-4f39-a1d0-6c9b3e7f4a25
chimectl sandbox tick 2m 2>/dev/null
profile=$(id voice create-voice-profile --speaker-search-task-id $second --query VoiceProfile.VoiceProfileId)
swap "$profile" 2c1b0a99-8877-4665-9544-332211009988
rule=$(id voice create-sip-rule --name front-desk --trigger-type RequestUriHostname --trigger-value $(id voice get-voice-connector --voice-connector-id $vc --query VoiceConnector.OutboundHostName) --target-applications SipMediaApplicationId=$application,Priority=1,AwsRegion=us-east-1 --query SipRule.SipRuleId)
swap "$rule" 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
session=$(id voice create-proxy-session --voice-connector-id $vc --participant-phone-numbers +12065550100 +12065550101 --capabilities Voice --query ProxySession.ProxySessionId)
swap "$session" 9d2c7e14-5a3b-4f60-8e1d-7c4b6a592f03
task=$(search)
swap "$task" 6d5c4b3a-2918-4f0e-9d8c-7b6a59483726 running
task=$(judge)
swap "$task" 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b running
call=$(id voice create-sip-media-application-call --from-phone-number +12065550100 --to-phone-number +12065550101 --sip-media-application-id $application --query SipMediaApplicationCall.TransactionId)
swap "$call" 8e7d6c5b-4a39-4281-9706-f5e4d3c2b1a0
"#;

/// The states in which examples run, with the kinds of what has the ids of the examples there. Some examples name by the same id
/// what cannot be there together, or want it at another time of its life.
const STATES: [(&str, [&str; 3]); 5] = [
    ("usual", ["plain", "capture", "done"]),
    ("insights", ["plain", "insights", "done"]),
    ("elastic", ["elastic", "capture", "done"]),
    ("processed", ["processed", "capture", "done"]),
    ("running", ["plain", "capture", "running"]),
];

/// The state of an example that is not the usual one; an empty name is that of a sandbox without anything.
const ELSEWHERE: [(&str, &str); 14] = [
    ("CreateMediaInsightsPipelineConfiguration", ""),
    ("DeleteMediaInsightsPipelineConfiguration", ""),
    ("CreateMediaPipelineKinesisVideoStreamPool", ""),
    ("UpdateMediaInsightsPipelineStatus", "insights"),
    ("media-pipelines GetSpeakerSearchTask", "insights"),
    ("media-pipelines StartSpeakerSearchTask", "insights"),
    ("media-pipelines StopSpeakerSearchTask", "insights"),
    ("media-pipelines GetVoiceToneAnalysisTask", "insights"),
    ("media-pipelines StartVoiceToneAnalysisTask", "insights"),
    ("media-pipelines StopVoiceToneAnalysisTask", "insights"),
    ("ListSubChannels", "elastic"),
    ("ChannelFlowCallback", "processed"),
    ("voice StopSpeakerSearchTask", "running"),
    ("voice StopVoiceToneAnalysisTask", "running"),
];

/// Examples that need others to be run before.
const AFTER: [(&str, &[&str]); 24] = [
    ("CreateMediaCapturePipeline", &["DeleteMediaCapturePipeline"]),
    ("DeleteMediaInsightsPipelineConfiguration", &["CreateMediaInsightsPipelineConfiguration"]),
    ("GetSipMediaApplicationAlexaSkillConfiguration", &["PutSipMediaApplicationAlexaSkillConfiguration"]),
    ("DeleteSipMediaApplication", &["UpdateSipRule", "DeleteSipRule"]),
    ("DeleteSipRule", &["UpdateSipRule"]),
    ("CreateSipRule", &["UpdatePhoneNumber"]),
    ("DeleteVoiceConnector", &["UpdateSipRule", "DeleteSipRule"]),
    ("DeleteVoiceConnectorOrigination", &["DeleteVoiceConnectorEmergencyCallingConfiguration"]),
    ("DeleteVoiceConnectorTermination", &["DeleteVoiceConnectorEmergencyCallingConfiguration"]),
    ("DeleteAppInstanceAdmin", &["CreateAppInstanceAdmin"]),
    ("DescribeAppInstanceAdmin", &["CreateAppInstanceAdmin"]),
    ("DeleteChannelBan", &["CreateChannelBan"]),
    ("DescribeChannelBan", &["CreateChannelBan"]),
    ("DeleteChannelMembership", &["CreateChannelMembership"]),
    ("DescribeChannelMembership", &["CreateChannelMembership"]),
    ("DeleteChannelModerator", &["CreateChannelModerator"]),
    ("DescribeChannelModerator", &["CreateChannelModerator"]),
    ("DisassociateChannelFlow", &["AssociateChannelFlow"]),
    ("GetMessagingStreamingConfigurations", &["PutMessagingStreamingConfigurations"]),
    ("StopMeetingTranscription", &["StartMeetingTranscription"]),
    ("RestorePhoneNumber", &["DeletePhoneNumber"]),
    ("DeleteVoiceConnectorTerminationCredentials", &["PutVoiceConnectorTerminationCredentials"]),
    ("DisassociatePhoneNumbersFromVoiceConnector", &["AssociatePhoneNumbersWithVoiceConnector"]),
    ("DisassociatePhoneNumbersFromVoiceConnectorGroup", &["AssociatePhoneNumbersWithVoiceConnectorGroup"]),
];

/// What is shown for the words on a terminal of 80 columns.
fn shown(words: &[&str]) -> String {
    match cli::parse(std::iter::once(&"chimectl").chain(words).map(Into::into).collect()) {
        Err(Refusal::Asked(asked)) => asked.text(Some(80)).to_string(),
        other => panic!("{words:?}: {:?}", other.err()),
    }
}

/// The example in a help, as it would be copied from the screen.
fn example(help: &str) -> &str {
    let (_, example) = help.split_once("\nExample:\n").unwrap();
    example.split("\n\n").next().unwrap().trim_end()
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations().iter().copied())
}

fn of_short_help(operation: &Operation) -> String {
    example(&shown(&[operation.service.name(), &operation.command(), "-h"])).to_owned()
}

/// A shell in which a sandbox is that of the file at `state`.
fn shell(world: &World, state: &Path, script: &str) -> Run {
    let program = Path::new(env!("CARGO_BIN_EXE_chimectl")).parent().unwrap().display();
    let mut command = Command::new("sh");
    command.env_clear().env("PATH", format!("{program}:/usr/bin:/bin")).env("HOME", world.home.path()).env("TZ", "UTC");
    run(command.env("CHIMECTL_SANDBOX", "1").env("CHIMECTL_SANDBOX_STATE", state).args(["-c", script]))
}

/// The states, each in a file in which everything has the ids of the examples.
fn states(world: &World) -> BTreeMap<&'static str, PathBuf> {
    let home = world.home.path();
    let made = home.join("made.db");
    let before = shell(world, &made, BEFORE);
    assert_eq!(before.status, 0, "{before:?}");
    let ids: Vec<Vec<&str>> = before.stdout.lines().map(|line| line.split('\t').collect()).collect();
    let export = shell(world, &made, "chimectl sandbox export").stdout;
    let state = |(name, kinds): &(&'static str, [&str; 3])| {
        let mut text = export.clone();
        for id in &ids {
            let [made, of_examples, kind] = id.as_slice() else { panic!("{id:?}") };
            if kind.is_empty() || kinds.contains(kind) {
                text = text.replace(made, of_examples);
            }
        }
        fs::write(home.join("export.json"), text).unwrap();
        let file = home.join(format!("{name}.db"));
        let imported = shell(world, &file, &format!("chimectl sandbox import {}", home.join("export.json").display()));
        assert_eq!(imported.status, 0, "{imported:?}");
        (*name, file)
    };
    STATES.iter().map(state).collect()
}

/// What an operation has left in a state can be exported, and imported elsewhere.
fn assert_can_be_moved(state: &Path, operation: &str) {
    // The clock stands still, so that nothing becomes due between the two exports.
    let export = Sandbox::new(Store::on_file(state).unwrap(), Clock::Manual).export().unwrap();
    let other = Store::in_memory().unwrap();
    other.import(&export).unwrap_or_else(|error| panic!("after {operation}: {error}"));
    assert_eq!(Sandbox::new(other, Clock::Manual).export().unwrap(), export, "after {operation}");
}

#[test]
fn every_example_runs_as_it_is_printed() {
    let world = World::new();
    let states = states(&world);
    let file = world.home.path().join("one.db");
    let mut failed = Vec::new();
    for operation in operations() {
        let with_service = format!("{} {}", operation.service.name(), operation.name);
        let elsewhere = ELSEWHERE.iter().find(|(name, _)| *name == operation.name || *name == with_service);
        match elsewhere.map_or("usual", |(_, state)| state) {
            "" => drop(fs::remove_file(&file)),
            state => drop(fs::copy(&states[state], &file).unwrap()),
        }
        let before = AFTER.iter().find(|(name, _)| *name == operation.name).map_or(&[][..], |(_, before)| before);
        for name in before {
            let before = operation.service.operation(name).unwrap();
            let done = shell(&world, &file, &of_short_help(before));
            assert_eq!(done.status, 0, "{name} before {}: {done:?}", operation.name);
        }
        let done = shell(&world, &file, &of_short_help(operation));
        // An example may ask for the first items alone.
        let is_silent = done.stderr.lines().all(|line| line.starts_with("More items follow: "));
        if done.status != 0 || !is_silent {
            failed.push(format!("{}: {} {}", operation.name, done.status, done.stderr));
        }
        assert_can_be_moved(&file, operation.name);
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn an_example_is_broken_before_flags_alone_and_everywhere_alike() {
    let pages: BTreeMap<_, _> = pages().into_iter().map(|page| (page.name, page.text)).collect();
    for operation in operations() {
        let (group, leaf) = (operation.service.name(), operation.command());
        let short = of_short_help(operation);
        let lines: Vec<_> = short.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            assert!(at == 0 || line.starts_with("      --"), "{short}");
            assert_eq!(line.ends_with(" \\"), at + 1 < lines.len(), "{short}");
            assert!(line.starts_with("  "), "{short}");
        }
        let whole: Vec<_> = lines.iter().map(|line| line.trim_end_matches('\\').trim()).collect();
        assert_eq!(whole.join(" "), operation.example);
        assert!(whole[0].len() <= 78, "{short}");
        // Everything that is known of a command has the same example, at any width, and so has its manual page.
        for width in [40, 80, 200] {
            let words = ["chimectl", group, &leaf, "--help"].map(Into::into).to_vec();
            let Err(Refusal::Asked(asked)) = cli::parse(words) else { panic!("{leaf}") };
            assert_eq!(example(&asked.text(Some(width)).to_string()), short);
        }
        let page = &pages[&format!("chimectl-{group}-{leaf}")];
        let (_, section) = page.split_once(".SH EXAMPLE\n.nf\n").unwrap();
        let section = section.split(".fi\n").next().unwrap();
        assert_eq!(section.lines().count(), lines.len(), "{section}");
    }
}
