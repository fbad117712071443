//! What people guess leads to the command that they mean: after a command that does not exist, and by `chimectl search`.

use chimectl::cli::{self, Refusal};

use crate::common::{World, run};

/// Guesses, with the command that each leads to, as it is named in answer to the guess.
const GUESSES: &[(&str, &str)] = &[
    ("send-message", "messaging send-channel-message"),
    ("list-members", "messaging list-channel-memberships"),
    ("create-user", "identity create-app-instance-user"),
    ("buy-number", "voice create-phone-number-order"),
    ("order-phone-number", "voice create-phone-number-order"),
    ("list-pipelines", "media-pipelines list-media-pipelines"),
    ("end-meeting", "meetings delete-meeting"),
    ("add-attendee", "meetings create-attendee"),
    ("remove-attendee", "meetings delete-attendee"),
    ("create-sip-app", "voice create-sip-media-application"),
    ("get-app-instance", "identity describe-app-instance"),
    ("kick-member", "messaging delete-channel-membership"),
    ("ban-user", "messaging create-channel-ban"),
    ("edit-message", "messaging update-channel-message"),
    ("get-messages", "messaging list-channel-messages"),
    ("list-users", "identity list-app-instance-users"),
    ("rename-channel", "messaging update-channel"),
    ("start-recording", "media-pipelines create-media-capture-pipeline"),
    ("stop-recording", "media-pipelines delete-media-capture-pipeline"),
    ("get-numbers", "voice list-phone-numbers"),
    ("release-number", "voice delete-phone-number"),
    ("create-bot-user", "identity create-app-instance-bot"),
    ("add-member", "messaging create-channel-membership"),
    ("leave-channel", "messaging delete-channel-membership"),
    ("mute-channel", "messaging put-channel-membership-preferences"),
    ("delete-user", "identity delete-app-instance-user"),
    ("start-transcription", "meetings start-meeting-transcription"),
    // The same in a group, and others there.
    ("messaging list-members", "list-channel-memberships"),
    ("messaging send-message", "send-channel-message"),
    ("messaging show-channel", "describe-channel"),
    ("messaging get-channel", "describe-channel"),
    ("messaging remove-user", "delete-channel-membership"),
    ("messaging unban-user", "delete-channel-ban"),
    ("messaging add-moderator", "create-channel-moderator"),
    ("messaging mark-as-read", "update-channel-read-marker"),
    ("messaging find-channels", "search-channels"),
    ("messaging make-room", "create-channel"),
    ("messaging invite-user", "create-channel-membership"),
    ("messaging ls-channels", "list-channels"),
    ("messaging bulk-add-members", "batch-create-channel-membership"),
    ("messaging stream-messages", "put-messaging-streaming-configurations"),
    ("identity list-users", "list-app-instance-users"),
    ("identity get-user", "describe-app-instance-user"),
    ("identity list-apps", "list-app-instances"),
    ("identity add-admin", "create-app-instance-admin"),
    ("identity list-devices", "list-app-instance-user-endpoints"),
    ("identity set-retention", "put-app-instance-retention-settings"),
    ("chime-sdk-identity rename-user", "update-app-instance-user"),
    ("meetings add-participant", "create-attendee"),
    ("meetings get-participants", "list-attendees"),
    ("meetings start-captions", "start-meeting-transcription"),
    ("meetings mute-attendee", "update-attendee-capabilities"),
    ("meetings describe-meeting", "get-meeting"),
    ("media-pipelines record-meeting", "create-media-capture-pipeline"),
    ("media-pipelines list-recordings", "list-media-capture-pipelines"),
    ("media-pipelines merge-recordings", "create-media-concatenation-pipeline"),
    ("media-pipelines livestream-meeting", "create-media-live-connector-pipeline"),
    ("media-pipelines pause-insights", "update-media-insights-pipeline-status"),
    ("voice list-numbers", "list-phone-numbers"),
    ("voice search-numbers", "search-available-phone-numbers"),
    ("voice create-trunk", "create-voice-connector"),
    ("voice dial-number", "create-sip-media-application-call"),
    ("voice set-credentials", "put-voice-connector-termination-credentials"),
    ("voice list-orders", "list-phone-number-orders"),
    ("voice assign-number", "associate-phone-numbers-with-voice-connector"),
    ("voice detach-number", "disassociate-phone-numbers-from-voice-connector"),
    ("voice check-address", "validate-e911-address"),
    ("voice list-sip-apps", "list-sip-media-applications"),
    ("voice identify-speaker", "start-speaker-search-task"),
    // In a group that has nothing of the kind.
    ("messaging buy-number", "chimectl voice create-phone-number-order"),
    ("voice send-message", "chimectl messaging send-channel-message"),
    // Verbs and things in other words, numbers and forms.
    ("purchase-numbers", "voice create-phone-number-order"),
    ("new-meeting", "meetings create-meeting"),
    ("destroy-channel", "messaging delete-channel"),
    ("view-message", "messaging get-channel-message"),
    ("show-user", "identity describe-app-instance-user"),
    ("list-banned-users", "messaging list-channel-bans"),
    ("hide-message", "messaging redact-channel-message"),
    ("remove-tags", "identity untag-resource"),
    ("make-call", "voice create-sip-media-application-call"),
    ("stream-to-youtube", "media-pipelines create-media-live-connector-pipeline"),
    ("add-user-to-channel", "messaging create-channel-membership"),
    ("add-user-to-meeting", "meetings create-attendee"),
    ("remove-user-from-channel", "messaging delete-channel-membership"),
    ("SendMessage", "messaging send-channel-message"),
    ("list_users", "identity list-app-instance-users"),
    // Things alone, in the plural.
    ("channel-members", "messaging list-channel-memberships"),
    ("voice phone-numbers", "list-phone-numbers"),
    // As people say it who come from Twilio, Slack and Zoom.
    ("broadcast-message", "messaging send-channel-message"),
    ("list-blocked-users", "messaging list-channel-bans"),
    ("voice tag-number", "tag-resource"),
    ("messaging delete-room", "delete-channel"),
    ("identity create-workspace", "create-app-instance"),
    ("voice create-routing-rule", "create-sip-rule"),
    ("list-participants", "meetings list-attendees"),
    ("remove-participant", "meetings delete-attendee"),
    ("create-call", "voice create-sip-media-application-call"),
    ("list-available-numbers", "voice search-available-phone-numbers"),
    ("create-sip-trunk", "voice create-voice-connector"),
    ("list-trunks", "voice list-voice-connectors"),
    ("list-recordings", "media-pipelines list-media-capture-pipelines"),
    ("get-recording", "media-pipelines get-media-capture-pipeline"),
    ("fetch-message", "messaging get-channel-message"),
    ("post-message", "messaging send-channel-message"),
    ("open-dm", "messaging create-channel"),
    ("conversations-history", "messaging list-channel-messages"),
    ("message-history", "messaging list-channel-messages"),
    ("conversations-invite", "messaging create-channel-membership"),
    ("users-list", "identity list-app-instance-users"),
    ("set-topic", "messaging update-channel"),
    ("join-channel", "messaging create-channel-membership"),
    ("reply-to-message", "messaging send-channel-message"),
    ("mute-participant", "meetings update-attendee-capabilities"),
    ("mute-all", "meetings batch-update-attendee-capabilities-except"),
    ("start-live-stream", "media-pipelines create-media-live-connector-pipeline"),
    ("stop-live-stream", "media-pipelines delete-media-pipeline"),
    ("go-live", "media-pipelines create-media-live-connector-pipeline"),
    ("create-breakout-room", "meetings create-meeting"),
    ("list-kvs-pools", "media-pipelines list-media-pipeline-kinesis-video-stream-pools"),
    ("set-emergency-address", "voice put-voice-connector-emergency-calling-configuration"),
    ("enable-proxy", "voice put-voice-connector-proxy"),
    ("list-countries", "voice list-supported-phone-number-countries"),
    ("undelete-number", "voice restore-phone-number"),
    ("set-calling-name", "voice update-phone-number"),
    ("set-caller-id", "voice update-phone-number"),
    ("get-caller-id", "voice get-phone-number"),
    ("move-number", "voice associate-phone-numbers-with-voice-connector"),
    ("stream-messages", "messaging put-messaging-streaming-configurations"),
    ("invite-attendee", "meetings create-attendee"),
    ("kick-attendee", "meetings delete-attendee"),
    ("kick-participant", "meetings delete-attendee"),
    ("get-join-token", "meetings get-attendee"),
    ("get-join-url", "meetings get-attendee"),
    ("list-voice-ids", "voice list-voice-profiles"),
    ("invoke-lambda", "voice update-sip-media-application-call"),
    ("set-cdr-bucket", "voice update-global-settings"),
    ("voice get-streaming", "get-voice-connector-streaming-configuration"),
    ("messaging get-streaming", "get-messaging-streaming-configurations"),
    ("voice get-logging-config", "get-voice-connector-logging-configuration"),
    ("voice set-origination", "put-voice-connector-origination"),
    ("voice list-regions", "list-available-voice-connector-regions"),
    ("voice start-tone-analysis", "start-voice-tone-analysis-task"),
    ("voice verify-speaker", "start-speaker-search-task"),
    ("messaging set-expiration", "put-channel-expiration-settings"),
    ("identity get-retention", "get-app-instance-retention-settings"),
    ("identity register-device", "register-app-instance-user-endpoint"),
    ("identity make-admin", "create-app-instance-admin"),
    ("messaging get-websocket-url", "get-messaging-session-endpoint"),
    ("messaging mark-read", "update-channel-read-marker"),
    ("messaging get-notification-settings", "get-channel-membership-preferences"),
    ("messaging attach-flow", "associate-channel-flow"),
    ("voice create-masked-number", "create-proxy-session"),
    ("messaging silence-notifications", "put-channel-membership-preferences"),
    ("messaging channel-info", "describe-channel"),
    ("messaging promote-to-moderator", "create-channel-moderator"),
    ("voice update-number-name", "update-phone-number"),
    ("messaging get-members", "list-channel-memberships"),
    ("messaging create-group", "create-channel"),
    ("meetings transcribe-meeting", "start-meeting-transcription"),
    ("media-pipelines concat-recordings", "create-media-concatenation-pipeline"),
    ("media-pipelines create-insights-config", "create-media-insights-pipeline-configuration"),
    // The thing before the verb, as two words; slips of the pen in a guess.
    ("channel list", "messaging list-channels"),
    ("attendee add", "meetings create-attendee"),
    ("send-mesage", "messaging send-channel-message"),
    ("voice lsit-numbers", "list-phone-numbers"),
];

/// What is said of a command line that cannot be read.
fn told(words: &str) -> (String, Vec<String>) {
    let words = std::iter::once("chimectl").chain(words.split(' ')).map(Into::into).collect();
    match cli::parse(words) {
        Err(Refusal::Wrong(error)) => (error.message, error.hints),
        Err(other) => panic!("{other:?}"),
        Ok(parsed) => panic!("{:?}", parsed.problems),
    }
}

#[test]
fn a_guess_leads_to_the_command_that_is_meant() {
    let mut wrong = Vec::new();
    for (guess, meant) in GUESSES {
        let (message, hints) = told(guess);
        if !message.ends_with(&format!("; did you mean {meant}?")) {
            wrong.push(format!("{guess} -> {meant}: {message} {hints:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), GUESSES.len(), wrong.join("\n"));
}

#[test]
fn what_means_nothing_leads_nowhere() {
    for words in ["foo", "frobnicate-widget", "voice xyzzy", "messaging do-it", "qwertyuiop", "voice list", "users"] {
        let (message, _) = told(words);
        assert!(!message.contains("did you mean"), "{message}");
    }
}

#[test]
fn what_the_api_lacks_is_said_with_what_to_do_instead() {
    for (guess, message, instead) in [
        (
            "list-meetings",
            "chimectl has no command \"list-meetings\": the API cannot list meetings",
            "chimectl meetings create-meeting",
        ),
        (
            "meetings list-meetings",
            "chimectl meetings has no command \"list-meetings\": the API cannot list meetings",
            "MeetingId",
        ),
        (
            "get-user-presence",
            "chimectl has no command \"get-user-presence\": the API cannot tell who is online or typing",
            "--type CONTROL",
        ),
        (
            "messaging search-messages",
            "chimectl messaging has no command \"search-messages\": the API cannot search messages",
            "list-channel-messages --query",
        ),
        (
            "get-call-logs",
            "chimectl has no command \"get-call-logs\": the API cannot list calls",
            "get-global-settings",
        ),
        ("pin-message", "chimectl has no command \"pin-message\": the API cannot pin a message", "update-channel"),
        (
            "meetings lock-meeting",
            "chimectl meetings has no command \"lock-meeting\": the API cannot lock a meeting",
            "create-attendee",
        ),
    ] {
        let (said, hints) = told(guess);
        assert_eq!(said, message);
        assert!(hints.iter().any(|hint| hint.contains(instead)), "{hints:?}");
    }
}

#[test]
fn search_prints_lines_in_a_pipe_and_other_formats_where_one_is_chosen() {
    let world = World::new();
    let search = |words: &str| run(world.bare().arg("search").args(words.split(' ')));
    let plain = search("send message");
    assert_eq!((plain.status, plain.stderr.as_str()), (0, ""), "{plain:?}");
    let first = "chimectl messaging send-channel-message\tSend a message";
    assert!(plain.stdout.starts_with(first), "{plain:?}");
    assert!(plain.stdout.lines().count() > 1, "{plain:?}");

    let commands = search("send message --output json").ok();
    assert_eq!(commands["Commands"][0]["Command"], "messaging send-channel-message");
    let one = search("remove user --query Commands[0].Command --output text --max-items 1");
    assert_eq!(one.stdout, "identity\tdelete-app-instance-user\n".replace('\t', " "));
    let table = search("buy number --output table --max-items 1");
    assert!(table.stdout.contains("voice create-phone-number-order"), "{table:?}");

    let lacking = search("list meetings");
    assert!(lacking.stderr.starts_with("The API cannot list meetings. "), "{lacking:?}");
}

#[test]
fn search_finds_the_programs_own_commands() {
    let world = World::new();
    for (words, first) in [
        ("listen to channels", "chimectl messaging listen\t"),
        ("reset sandbox", "chimectl sandbox reset\t"),
        ("completion script", "chimectl completion\t"),
        ("manual pages", "chimectl man\t"),
    ] {
        let found = run(world.bare().arg("search").args(words.split(' ')));
        assert!(found.stdout.starts_with(first), "{words}: {found:?}");
    }
}

#[test]
fn search_that_finds_nothing_says_so_and_ends_with_1() {
    let world = World::new();
    let nothing = run(world.bare().args(["search", "xyzzy"]));
    assert_eq!((nothing.status, nothing.stdout.as_str()), (1, ""), "{nothing:?}");
    assert!(nothing.stderr.contains("chimectl search send message"), "{nothing:?}");
    let without = run(world.bare().arg("search"));
    assert_eq!(without.status, 252);
    assert!(without.stderr.contains("WORDS: missing"), "{without:?}");
}
