//! Being there already, being gone already: `--if-not-exists` and `--ignore-not-found`.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use chimectl::api::absence::{ABSENCES, ends_something};
use chimectl::api::existing::{EXISTING, Found, NOT_IDENTIFIED};
use chimectl::api::facts::ServiceFacts;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::api::source::{Source, Sources};
use chimectl::services::Operations as _;
use serde_json::{Value, json};

use crate::common::{Request, Server, World, error, http};

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations().iter().copied())
}

/// A chat on the sandbox: an app instance with alice, bob and an admin, and a channel of alice's.
struct Chat {
    world: World,
    app: String,
    channel: String,
}

impl Chat {
    fn new() -> Self {
        let world = World::new();
        let app = world.sandbox("identity create-app-instance --name chat").ok()["AppInstanceArn"]
            .as_str()
            .unwrap()
            .to_owned();
        let mut chat = Self { world, app, channel: String::new() };
        for user in ["alice", "bob", "root"] {
            chat.ok(&format!(
                "identity create-app-instance-user --app-instance-arn APP --app-instance-user-id {user} --name {user}"
            ));
        }
        chat.ok("identity create-app-instance-admin --app-instance-arn APP --app-instance-admin-arn APP/user/root");
        let channel = chat.ok("messaging create-channel --app-instance-arn APP --name lobby --channel-id lobby --chime-bearer APP/user/alice");
        chat.channel = channel["ChannelArn"].as_str().unwrap().to_owned();
        chat
    }

    fn run(&self, words: &str) -> crate::common::Run {
        self.world.sandbox(&words.replace("APP", &self.app).replace("CHANNEL", &self.channel))
    }

    #[track_caller]
    fn ok(&self, words: &str) -> Value {
        self.run(words).ok()
    }
}

/// Creates it twice: first it is made, with the answer of the command without the option; then it is there, and nothing is changed.
#[track_caller]
fn twice(create: &dyn Fn(&str) -> Value, state: &dyn Fn() -> Value) {
    let first = create("--if-not-exists");
    let before = state();
    let second = create("--if-not-exists");
    assert_eq!(second, first);
    assert_eq!(state(), before);
}

#[test]
fn what_is_there_is_answered_as_if_it_was_created() {
    let chat = Chat::new();
    let export = || {
        let mut export = chat.world.sandbox("sandbox export").ok();
        // Times and numbers of requests are not what there is.
        export.as_object_mut().unwrap().retain(|name, _| name == "resource" || name == "tag");
        export
    };
    for command in [
        "identity create-app-instance --name second",
        "identity create-app-instance-user --app-instance-arn APP --app-instance-user-id carol --name Carol",
        "identity create-app-instance-bot --app-instance-arn APP --name helper --configuration Lex={LexBotAliasArn=arn:aws:lex:us-east-1:123456789012:bot-alias/AAAAAAAAAA/BBBBBBBBBB,LocaleId=en_US}",
        "identity create-app-instance-admin --app-instance-arn APP --app-instance-admin-arn APP/user/bob",
        "messaging create-channel --app-instance-arn APP --name public --chime-bearer APP/user/alice",
        "messaging create-channel --app-instance-arn APP --name private --privacy PRIVATE --chime-bearer APP/user/alice",
        "messaging create-channel --app-instance-arn APP --name own --channel-id own-id --chime-bearer APP/user/alice",
        "messaging create-channel-membership --channel-arn CHANNEL --member-arn APP/user/bob --type DEFAULT --chime-bearer APP/user/alice",
        "messaging create-channel-moderator --channel-arn CHANNEL --channel-moderator-arn APP/user/bob --chime-bearer APP/user/alice",
        "messaging create-channel-ban --channel-arn CHANNEL --member-arn APP/user/carol --chime-bearer APP/user/alice",
        "messaging create-channel-flow --app-instance-arn APP --name filter --processors Name=a,ExecutionOrder=1,FallbackAction=ABORT,Configuration={Lambda={ResourceArn=arn:aws:lambda:us-east-1:123456789012:function:a,InvocationType=ASYNC}}",
        "voice create-voice-connector --name support --require-encryption",
        "voice create-voice-connector-group --name group",
        "voice create-sip-media-application --name ivr --aws-region us-east-1 --endpoints LambdaArn=arn:aws:lambda:us-east-1:123456789012:function:ivr",
        "voice create-voice-profile-domain --name callers --server-side-encryption-configuration KmsKeyArn=arn:aws:kms:us-east-1:123456789012:key/7f6e5d4c-3b2a-4190-8f7e-6d5c4b3a2918",
        "media-pipelines create-media-insights-pipeline-configuration --media-insights-pipeline-configuration-name calls --resource-access-role-arn arn:aws:iam::123456789012:role/calls --elements Type=VoiceAnalyticsProcessor,VoiceAnalyticsProcessorConfiguration={SpeakerSearchStatus=Enabled,VoiceToneAnalysisStatus=Enabled}",
    ] {
        twice(&|option| chat.ok(&format!("{command} {option}")), &export);
    }
    // A pool goes on meanwhile, so that its answers differ in its state.
    let pool = "media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name pool --stream-configuration Region=us-east-1 --if-not-exists";
    let arn = |answer: &Value| answer["KinesisVideoStreamPoolConfiguration"]["PoolArn"].clone();
    assert_eq!(arn(&chat.ok(pool)), arn(&chat.ok(pool)));
}

#[test]
fn an_attendee_and_a_rule_are_known_by_what_the_caller_chose() {
    let world = World::new();
    let meeting = world.sandbox("meetings create-meeting --external-meeting-id m1 --media-region us-east-1").ok();
    let id = meeting["Meeting"]["MeetingId"].as_str().unwrap();
    let create = |option: &str| {
        world.sandbox(&format!("meetings create-attendee --meeting-id {id} --external-user-id alice {option}")).ok()
    };
    twice(&create, &|| world.sandbox(&format!("meetings list-attendees --meeting-id {id}")).ok());

    let connector = world.sandbox("voice create-voice-connector --name c --require-encryption").ok();
    let host = connector["VoiceConnector"]["OutboundHostName"].as_str().unwrap();
    let lambda = "LambdaArn=arn:aws:lambda:us-east-1:123456789012:function:ivr";
    let application =
        format!("voice create-sip-media-application --name ivr --aws-region us-east-1 --endpoints {lambda}");
    let application = world.sandbox(&application).ok();
    let application = application["SipMediaApplication"]["SipMediaApplicationId"].as_str().unwrap();
    let create = |option: &str| {
        let target = format!("SipMediaApplicationId={application},Priority=1,AwsRegion=us-east-1");
        let rule = format!(
            "--name desk --trigger-type RequestUriHostname --trigger-value {host} --target-applications {target}"
        );
        world.sandbox(&format!("voice create-sip-rule {rule} {option}")).ok()
    };
    twice(&create, &|| world.sandbox("voice list-sip-rules").ok());
}

#[test]
fn two_of_a_name_are_an_error_that_lists_them() {
    let world = World::new();
    let create = "voice create-voice-connector --name support --require-encryption";
    let ids: Vec<_> = (0..2)
        .map(|_| world.sandbox(create).ok()["VoiceConnector"]["VoiceConnectorId"].as_str().unwrap().to_owned())
        .collect();
    let run = world.sandbox(&format!("{create} --if-not-exists"));
    assert_eq!((run.status, run.stdout.as_str()), (255, ""), "{run:?}");
    assert!(run.stderr.starts_with("chimectl: error: 2 with --name \"support\" exist"), "{run:?}");
    assert!(ids.iter().all(|id| run.stderr.contains(&format!("\n  {id}\n"))), "{run:?}");
}

#[test]
fn whoever_is_slower_finds_what_the_faster_one_made() {
    // Nothing is there at the first look, and then somebody else has made it.
    let looked = AtomicUsize::new(0);
    let pool = json!({ "KinesisVideoStreamPoolConfiguration": { "PoolArn": "arn", "PoolStatus": "CREATING" } });
    let shown = pool.to_string();
    let server = Server::new(move |request: &Request| match request.method.as_str() {
        "POST" => error(409, "ConflictException", "there is one"),
        _ if looked.fetch_add(1, Ordering::Relaxed) == 0 => error(404, "NotFoundException", "none"),
        _ => http(200, &[], &shown),
    });
    let create = "media-pipelines create-media-pipeline-kinesis-video-stream-pool --pool-name pool --stream-configuration Region=us-east-1 --if-not-exists";
    assert_eq!(World::new().call(&server, create, &[]).ok(), pool);
    assert_eq!(server.requests().len(), 3);
    // A conflict about something else stays one.
    let server = Server::new(|request: &Request| match request.method.as_str() {
        "POST" => error(409, "ConflictException", "the token is taken"),
        _ => error(404, "NotFoundException", "none"),
    });
    World::new().call(&server, create, &[]).refused("ConflictException");
}

#[test]
fn what_has_an_id_of_the_callers_own_is_not_looked_for_before() {
    let server = Server::answering(201, r#"{"AppInstanceUserArn": "arn"}"#);
    let create = "identity create-app-instance-user --app-instance-arn arn:aws:chime:us-east-1:1:app-instance/a --app-instance-user-id u --name u --if-not-exists";
    World::new().call(&server, create, &[]).ok();
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn what_nothing_identifies_is_refused_with_the_reason() {
    let world = World::new();
    for (words, reason) in [
        (
            "meetings create-meeting --external-meeting-id m1 --media-region us-east-1",
            "no operation lists meetings; instead, repeat the same --client-request-token",
        ),
        ("voice list-voice-connectors", "cannot be used with commands that create nothing"),
        (
            "identity create-app-instance-bot --app-instance-arn arn:aws:chime:us-east-1:1:app-instance/a --configuration Lex={LexBotAliasArn=arn:aws:lex:us-east-1:123456789012:bot-alias/AAAAAAAAAA/BBBBBBBBBB,LocaleId=en_US}",
            "requires --name, which identifies an existing one",
        ),
    ] {
        let run = world.sandbox(&format!("{words} --if-not-exists"));
        assert_eq!(run.status, 252, "{run:?}");
        assert!(run.stderr.contains(&format!("\n  --if-not-exists: {reason}")), "{run:?}");
    }
    for operation in operations() {
        let creates = operation.name.contains("Create") || operation.name.starts_with("Register");
        let has_row = EXISTING.iter().any(|row| row.service == operation.service && row.created_by == operation.name);
        let has_reason = NOT_IDENTIFIED.iter().any(|(name, _)| *name == operation.name);
        assert_eq!(creates, has_row || has_reason, "{}", operation.name);
        assert!(!(has_row && has_reason), "{}", operation.name);
    }
}

/// Asserts that a request can be made of `sources`, of an operation with the input members of `from`.
#[track_caller]
fn can_ask(service: Service, by: &str, sources: Sources, from: &Operation) {
    let asked = service.operation(by).unwrap_or_else(|| panic!("{by} does not exist"));
    assert!(asked.only_reads(), "{by}");
    let given: BTreeSet<_> = sources.iter().map(|(name, _)| *name).collect();
    for name in &given {
        assert!(asked.member(name).is_some(), "{by} has no {name}");
    }
    for member in asked.members.iter().filter(|member| member.required) {
        assert!(given.contains(member.name), "{by} needs {}", member.name);
    }
    for (_, source) in sources {
        match source {
            Source::Input(name) | Source::Optional(name) | Source::AppInstanceOf(name) => {
                assert!(from.member(name).is_some(), "{} has no {name}", from.name);
            }
            _ => {}
        }
    }
}

#[test]
fn the_tables_fit_the_declarations() {
    for row in EXISTING {
        let operation = row.service.operation(row.created_by).unwrap();
        assert!(operation.member(row.identified_by).is_some(), "{}", row.created_by);
        match row.found {
            Found::Shown { by, with, .. } => can_ask(row.service, by, with, operation),
            Found::Listed { lists, shown_by } => {
                lists.iter().for_each(|list| can_ask(row.service, list.by, list.with, operation));
                if !shown_by.0.is_empty() {
                    can_ask(row.service, shown_by.0, shown_by.1, operation);
                }
            }
        }
        let facts = ServiceFacts::of(row.service).operation(row.created_by).unwrap();
        let answer: BTreeSet<_> = row.answer.iter().map(|(name, _)| *name).collect();
        assert_eq!(answer, facts.response.keys().collect(), "{}", row.created_by);
    }
    for row in ABSENCES {
        let operation = row.service.operation(row.deleted_by).unwrap();
        for proof in row.proofs {
            proof.asked.iter().for_each(|(by, with)| can_ask(proof.service, by, with, operation));
        }
    }
}

#[test]
fn every_deletion_says_what_is_missing_or_asks_others() {
    for operation in operations().filter(|operation| ends_something(operation)) {
        let facts = ServiceFacts::of(operation.service).operation(operation.name);
        let has_code = facts.is_none_or(|facts| facts.errors.contains_key("NotFoundException"));
        let has_row = ABSENCES.iter().any(|row| row.service == operation.service && row.deleted_by == operation.name);
        assert!(has_code || has_row, "{}", operation.name);
    }
}

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

#[test]
fn what_is_gone_counts_as_deleted() {
    let chat = Chat::new();
    let flow = format!("{}/channel-flow/{NOBODY}", chat.app);
    for (words, code) in [
        ("identity delete-app-instance --app-instance-arn APPx", "Forbidden"),
        (
            "identity delete-app-instance-admin --app-instance-arn APP --app-instance-admin-arn APP/user/bob",
            "Forbidden",
        ),
        ("identity delete-app-instance-bot --app-instance-bot-arn APP/bot/nobody", ""),
        ("identity delete-app-instance-user --app-instance-user-arn APP/user/nobody", "Forbidden"),
        // In an app instance that is gone, whose lists are forbidden too.
        ("identity delete-app-instance-user --app-instance-user-arn APPx/user/nobody", "Forbidden"),
        (
            "identity delete-app-instance-admin --app-instance-arn APPx --app-instance-admin-arn APPx/user/bob",
            "Forbidden",
        ),
        (
            &format!(
                "identity deregister-app-instance-user-endpoint --app-instance-user-arn APP/user/bob --endpoint-id {NOBODY}"
            ),
            "Forbidden",
        ),
        (
            &format!(
                "identity deregister-app-instance-user-endpoint --app-instance-user-arn APP/user/no --endpoint-id {NOBODY}"
            ),
            "Forbidden",
        ),
        ("messaging delete-channel --channel-arn APP/channel/none --chime-bearer APP/user/root", "Forbidden"),
        (
            "messaging delete-channel-ban --channel-arn CHANNEL --member-arn APP/user/bob --chime-bearer APP/user/alice",
            "Forbidden",
        ),
        (
            "messaging delete-channel-moderator --channel-arn CHANNEL --channel-moderator-arn APP/user/bob --chime-bearer APP/user/alice",
            "Forbidden",
        ),
        (
            "messaging delete-channel-membership --channel-arn CHANNEL --member-arn APP/user/bob --chime-bearer APP/user/alice",
            "Forbidden",
        ),
        (
            "messaging delete-channel-membership --channel-arn CHANNELx --member-arn APP/user/bob --chime-bearer APP/user/root",
            "Forbidden",
        ),
        (
            &format!(
                "messaging delete-channel-message --channel-arn CHANNEL --message-id {NOBODY} --chime-bearer APP/user/root"
            ),
            "",
        ),
        (&format!("messaging delete-channel-flow --channel-flow-arn {flow}"), "Forbidden"),
        (
            &format!(
                "messaging disassociate-channel-flow --channel-arn CHANNEL --channel-flow-arn {flow} --chime-bearer APP/user/root"
            ),
            "",
        ),
        ("messaging delete-messaging-streaming-configurations --app-instance-arn APPx", ""),
        (&format!("meetings delete-meeting --meeting-id {NOBODY}"), ""),
        (&format!("meetings delete-attendee --meeting-id {NOBODY} --attendee-id {NOBODY}"), ""),
        (&format!("media-pipelines delete-media-pipeline --media-pipeline-id {NOBODY}"), ""),
        (&format!("media-pipelines delete-media-pipeline --wait --media-pipeline-id {NOBODY}"), ""),
        ("media-pipelines delete-media-pipeline-kinesis-video-stream-pool --identifier none", ""),
        ("voice delete-voice-connector --voice-connector-id abcdef1ghij2klmno3pqr4", ""),
        ("voice delete-phone-number --phone-number-id +12065550100", ""),
        ("voice delete-sip-rule --sip-rule-id 5c1d7e2b-8a4f-4b6e-9d3c-2f1e0a9b8c7d", ""),
    ] {
        let without = chat.run(words);
        // What is not there is already an error, but where the sandbox deletes settings that were never put.
        assert!(without.status == 254 || words.contains("streaming"), "{words}: {without:?}");
        assert!(without.stderr.contains(code), "{words}: {without:?}");
        let run = chat.run(&format!("{words} --ignore-not-found"));
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{words}: {run:?}");
    }
}

#[test]
fn what_is_forbidden_and_there_stays_an_error() {
    let chat = Chat::new();
    for words in [
        // bob is neither moderator nor admin.
        "messaging delete-channel --channel-arn CHANNEL --chime-bearer APP/user/bob",
        "messaging delete-channel-membership --channel-arn CHANNEL --member-arn APP/user/alice --chime-bearer APP/user/bob",
        "messaging delete-channel-moderator --channel-arn CHANNEL --channel-moderator-arn APP/user/alice --chime-bearer APP/user/bob",
        // Nobody but an admin sees whether there is a private channel.
        "messaging delete-channel --channel-arn APP/channel/none --chime-bearer APP/user/bob",
        // The bearer is nobody.
        "messaging delete-channel --channel-arn APP/channel/none --chime-bearer APP/user/nobody",
    ] {
        chat.run(&format!("{words} --ignore-not-found")).refused("ForbiddenException");
    }
    // Where nothing can be asked, nothing is believed.
    let server = Server::new(|_| error(403, "ForbiddenException", "no"));
    let delete = "identity delete-app-instance-user --app-instance-user-arn arn:aws:chime:us-east-1:1:app-instance/a/user/u --ignore-not-found";
    World::new().call(&server, delete, &[]).refused("ForbiddenException");
    assert_eq!(server.requests().len(), 3);
}

const INSTANCE: &str = "arn:aws:chime:us-east-1:111122223333:app-instance/694d2099-cb1e-463e-9d64-697ff5b8950e";

/// A server that loses the response to the first request to delete and calls the second one forbidden, as these services call what
/// is gone, and answers others with `shown`.
fn losing(shown: fn(&Request) -> Vec<u8>) -> Server {
    let deletions = AtomicUsize::new(0);
    Server::new(move |request| match (request.method.as_str(), deletions.load(Ordering::Relaxed)) {
        ("DELETE", count) => {
            deletions.fetch_add(1, Ordering::Relaxed);
            if count == 0 { Vec::new() } else { error(403, "ForbiddenException", "no") }
        }
        _ => shown(request),
    })
}

#[test]
fn what_is_forbidden_after_a_lost_answer_is_asked_for_before_it_is_believed() {
    let user = format!("identity delete-app-instance-user --app-instance-user-arn {INSTANCE}/user/u");
    let channel =
        format!("messaging delete-channel --channel-arn {INSTANCE}/channel/c --chime-bearer {INSTANCE}/user/b");
    let member = format!(
        "messaging delete-channel-membership --channel-arn {INSTANCE}/channel/c --member-arn {INSTANCE}/user/u --chime-bearer {INSTANCE}/user/b"
    );
    let world = World::new();
    let empty: fn(&Request) -> Vec<u8> = |_| http(200, &[], "{}");
    let listed: fn(&Request) -> Vec<u8> = |_| {
        let body = json!({
            "AppInstanceUsers": [{ "AppInstanceUserArn": format!("{INSTANCE}/user/u") }],
            "Channels": [{ "ChannelArn": format!("{INSTANCE}/channel/c") }],
            "ChannelMembership": { "Type": "DEFAULT" },
        });
        http(200, &[], &body.to_string())
    };
    let missing: fn(&Request) -> Vec<u8> = |_| error(404, "NotFoundException", "no");
    let forbidden: fn(&Request) -> Vec<u8> = |_| error(403, "ForbiddenException", "no");
    for words in [&user, &channel, &member] {
        for ignoring in ["", " --ignore-not-found"] {
            // Gone: the first request has done it.
            let gone = if words == &member { missing } else { empty };
            let run = world.call(&losing(gone), &format!("{words}{ignoring}"), &[]);
            assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{words}: {run:?}");
            // There: it has had no effect, and what is forbidden is so.
            let said = |shown| {
                let words = format!("{words}{ignoring} --cli-error-format json");
                let run = world.call(&losing(shown), &words, &[]);
                assert_eq!(run.status, 254, "{words}: {run:?}");
                let said: Value = serde_json::from_str(&run.stderr).unwrap();
                assert_eq!((&said["Code"], &said["Attempts"]), (&json!("ForbiddenException"), &json!(2)), "{said}");
                (said["OutcomeUnknown"].clone(), said["Hints"].to_string())
            };
            let (unknown, hints) = said(listed);
            assert!(unknown == false && hints.contains("It still exists"), "{words}: {hints}");
            // Nobody may say.
            let (unknown, hints) = said(forbidden);
            assert!(unknown == true && hints.contains("might have succeeded"), "{words}: {hints}");
        }
    }
    // Without a lost answer nobody asks.
    let server = Server::new(|_| error(403, "ForbiddenException", "no"));
    world.call(&server, &user, &[]).refused("ForbiddenException");
    assert_eq!(server.requests().len(), 1);
}

/// A row of a batch is a call.
#[test]
fn a_row_that_is_forbidden_after_a_lost_answer_is_asked_for_too() {
    let world = World::new();
    let file = world.home.path().join("gone.ndjson");
    std::fs::write(&file, json!({ "AppInstanceUserArn": format!("{INSTANCE}/user/u") }).to_string()).unwrap();
    let words = format!("batch identity delete-app-instance-user --new --input {}", file.display());
    for (shown, status) in [
        (http(200, &[], "{}"), "ok"),
        (
            http(
                200,
                &[],
                &json!({ "AppInstanceUsers": [{ "AppInstanceUserArn": format!("{INSTANCE}/user/u") }] }).to_string(),
            ),
            "failed",
        ),
        (error(403, "ForbiddenException", "no"), "unknown"),
    ] {
        let deletions = AtomicUsize::new(0);
        let server = Server::new(move |request| match request.method.as_str() {
            "DELETE" if deletions.fetch_add(1, Ordering::Relaxed) == 0 => Vec::new(),
            "DELETE" => error(403, "ForbiddenException", "no"),
            _ => shown.clone(),
        });
        let run = world.call(&server, &words, &[]);
        assert_eq!(run.json()["Status"], status, "{run:?}");
    }
}

#[test]
fn an_item_that_is_not_there_has_not_failed() {
    let world = World::new();
    let delete = "voice batch-delete-phone-number --phone-number-ids +12065550100";
    assert_eq!(world.sandbox(delete).status, 1);
    let run = world.sandbox(&format!("{delete} --ignore-not-found"));
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    assert_eq!(run.json()["PhoneNumberErrors"][0]["ErrorCode"], "NotFound");
}

#[test]
fn what_deletes_nothing_is_refused() {
    for (words, reason) in [
        ("voice list-voice-connectors", "cannot be used with list-voice-connectors, which deletes or detaches nothing"),
        (
            "meetings untag-resource --resource-arn arn:aws:chime:us-east-1:1:meeting/m --tag-keys a",
            "cannot be used with untag-resource, which already ignores tags that do not exist",
        ),
    ] {
        let run = World::new().sandbox(&format!("{words} --ignore-not-found"));
        assert_eq!(run.status, 252, "{run:?}");
        assert!(run.stderr.contains(&format!("\n  --ignore-not-found: {reason}")), "{run:?}");
    }
}
