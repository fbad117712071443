//! Sessions of messaging on a served sandbox: who is told what, in which order, and how sessions end. What is done is done by
//! this process, and the sandbox that tells of it is another one on the same state.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::common::chat::{Chat, text};
use crate::common::served::Served;
use crate::common::socket::{Socket, Told};
use crate::common::{World, run};

/// People who talk, and a served sandbox that tells of it.
struct Talk {
    chat: Chat,
    served: Served,
    /// A channel in which all are, for marks between what is looked at.
    bell: String,
    state: PathBuf,
    _world: World,
}

impl Talk {
    fn new() -> Self {
        let world = World::new();
        let state = world.home.path().join("state.db");
        let chat = Chat::on_file(&state);
        let served = Served::new(&world, &format!("--clock instant --state {}", state.display()));
        let everybody: Vec<_> = ["root", "bob", "carol", "dave"].map(|id| chat.user(id)).into();
        let bell = chat.channel(&json!({ "MemberArns": everybody }));
        Self { chat, served, bell, state, _world: world }
    }

    /// A session of a user that is ready.
    #[track_caller]
    fn session(&self, id: &str) -> Socket {
        let mut socket = self.asked(id, "");
        let first = socket.told();
        assert_eq!((first.name.as_str(), first.message_type.as_str()), ("SESSION_ESTABLISHED", "SYSTEM"));
        assert_eq!(first.payload, Value::Null);
        socket
    }

    fn asked(&self, id: &str, more: &str) -> Socket {
        Socket::open(&self.served.url, &self.chat.user(id), more)
    }

    /// Sends a message that everybody gets.
    fn ring(&self, content: &str) {
        self.chat.send("alice", &self.bell, content, &json!({}));
    }

    fn by_channel(&self, who: &str, name: &str, channel: &str, more: &Value) -> Value {
        self.chat.ok(who, name, crate::common::chat::with(json!({ "ChannelArn": channel }), more))
    }
}

#[test]
fn members_are_told_and_nobody_else() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let mut all = ["alice", "bob", "carol", "root"].map(|id| talk.session(id));
    let channel = chat.channel(&json!({ "Name": "quiet", "ModeratorArns": [chat.user("carol")] }));
    chat.join(&channel, "bob");
    let id = chat.send("bob", &channel, "hello", &json!({ "Metadata": "m" }));
    let by_id = json!({ "MessageId": id });
    talk.by_channel("bob", "UpdateChannelMessage", &channel, &json!({ "MessageId": id, "Content": "hello!" }));
    talk.by_channel("alice", "RedactChannelMessage", &channel, &by_id);
    talk.by_channel("root", "DeleteChannelMessage", &channel, &by_id);
    talk.by_channel("bob", "UpdateChannelReadMarker", &channel, &json!({}));
    talk.by_channel("alice", "UpdateChannel", &channel, &json!({ "Name": "loud" }));
    talk.by_channel("alice", "CreateChannelBan", &channel, &json!({ "MemberArn": chat.user("dave") }));
    talk.by_channel("alice", "DeleteChannelMembership", &channel, &json!({ "MemberArn": chat.user("bob") }));
    chat.send("alice", &channel, "bob is gone", &json!({ "Type": "CONTROL", "Persistence": "NON_PERSISTENT" }));
    talk.by_channel("alice", "DeleteChannel", &channel, &json!({}));
    talk.ring("end");

    let message =
        ["CREATE_CHANNEL_MESSAGE", "UPDATE_CHANNEL_MESSAGE", "REDACT_CHANNEL_MESSAGE", "DELETE_CHANNEL_MESSAGE"];
    let rest = ["UPDATE_CHANNEL", "DELETE_CHANNEL_MEMBERSHIP"];
    let of_bob: Vec<&str> = ["CREATE_CHANNEL_MEMBERSHIP"].into_iter().chain(message).chain(rest).collect();
    let of_alice: Vec<&str> = ["CREATE_CHANNEL_MEMBERSHIP"]
        .into_iter()
        .chain(of_bob.iter().copied())
        .chain(["CREATE_CHANNEL_MESSAGE", "DELETE_CHANNEL"])
        .collect();
    let told: Vec<Vec<Told>> = all.iter_mut().map(|session| session.until("end")).collect();
    let names = |at: usize| told[at].iter().map(|told| told.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names(0), of_alice);
    assert_eq!(names(1), of_bob);
    // A moderator and an admin who are no members.
    assert_eq!((names(2), names(3)), (vec![], vec![]));

    let bob = &told[1];
    let types: Vec<_> = bob.iter().map(|told| told.message_type.as_str()).collect();
    assert_eq!(types, ["SYSTEM", "STANDARD", "STANDARD", "STANDARD", "STANDARD", "SYSTEM", "SYSTEM"]);
    let created = &bob[1].payload;
    assert_eq!(
        (&created["Content"], &created["Metadata"], &created["Redacted"]),
        (&json!("hello"), &json!("m"), &json!(false))
    );
    assert_eq!((&created["Sender"], &created["MessageId"]), (&chat.shown("bob"), &json!(id)));
    let time = text(&created["CreatedTimestamp"]);
    assert!(time.parse::<jiff::Timestamp>().is_ok() && time.ends_with('Z'), "{time}");
    assert_eq!(bob[2].payload["Content"], "hello!");
    assert!(bob[2].payload["LastEditedTimestamp"].is_string());
    assert_eq!((&bob[3].payload["Redacted"], bob[3].payload.get("Content")), (&json!(true), None));
    assert_eq!((&bob[4].payload["MessageId"], bob[4].payload.get("Content")), (&json!(id), None));
    assert_eq!((&bob[5].payload["Name"], &bob[5].payload["CreatedBy"]), (&json!("loud"), &chat.shown("alice")));
    assert_eq!((&bob[6].payload["Member"], &bob[6].payload["InvitedBy"]), (&chat.shown("bob"), &chat.shown("alice")));
    let control = &told[0][of_alice.len() - 2];
    assert_eq!((control.message_type.as_str(), &control.payload["Content"]), ("CONTROL", &json!("bob is gone")));
    for told in told.iter().flatten() {
        assert!(!told.payload.to_string().contains("\"$"), "{told:?}");
    }
}

#[test]
fn what_is_for_some_is_told_to_no_others() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let channel = chat.channel(&json!({}));
    let members = json!({ "MemberArns": [chat.user("bob"), chat.user("carol")], "Type": "DEFAULT" });
    let mut all = ["alice", "bob", "carol", "dave"].map(|id| talk.session(id));
    let mut names = || {
        talk.ring("mark");
        all.each_mut().map(|session| session.names_until("mark"))
    };
    talk.by_channel("alice", "BatchCreateChannelMembership", &channel, &members);
    let batch = vec!["BATCH_CREATE_CHANNEL_MEMBERSHIP".to_owned()];
    assert_eq!(names(), [batch.clone(), batch.clone(), batch, vec![]]);

    chat.send("bob", &channel, "psst", &json!({ "Target": [{ "MemberArn": chat.user("alice") }] }));
    let one = vec!["CREATE_CHANNEL_MESSAGE".to_owned()];
    assert_eq!(names(), [one.clone(), one, vec![], vec![]]);

    // Alice is a moderator, and carol is none.
    let hidden = json!({ "MemberArn": chat.user("dave"), "Type": "HIDDEN" });
    talk.by_channel("alice", "CreateChannelMembership", &channel, &hidden);
    chat.send("carol", &channel, "who is there?", &json!({}));
    talk.by_channel("dave", "DeleteChannelMembership", &channel, &json!({ "MemberArn": chat.user("dave") }));
    let message = vec!["CREATE_CHANNEL_MESSAGE".to_owned()];
    let all_of_it: Vec<String> =
        ["CREATE_CHANNEL_MEMBERSHIP", "CREATE_CHANNEL_MESSAGE", "DELETE_CHANNEL_MEMBERSHIP"].map(str::to_owned).into();
    assert_eq!(names(), [all_of_it.clone(), message.clone(), message, all_of_it]);
}

#[test]
fn a_channel_flow_tells_the_sender_until_it_is_done() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let channel = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
    let processor = json!({
        "Name": "p", "ExecutionOrder": 1, "FallbackAction": "ABORT",
        "Configuration": { "Lambda": { "ResourceArn": "arn:aws:lambda:us-east-1:123456789012:function:f", "InvocationType": "ASYNC" } }
    });
    let flow = json!({ "AppInstanceArn": chat.app, "Name": "flow", "Processors": [processor] });
    let flow = text(&chat.messaging.ok("CreateChannelFlow", flow)["ChannelFlowArn"]);
    talk.by_channel("alice", "AssociateChannelFlow", &channel, &json!({ "ChannelFlowArn": flow }));
    let mut all = ["alice", "bob"].map(|id| talk.session(id));
    let callback = |at: usize, id: &str, more: Value| {
        let message = crate::common::chat::with(json!({ "MessageId": id }), &more["ChannelMessage"]);
        let mut input = json!({ "CallbackId": format!("{at:032}"), "ChannelArn": channel, "ChannelMessage": message });
        if more["Deny"] == true {
            input["DeleteResource"] = true.into();
        }
        chat.messaging.ok("ChannelFlowCallback", input);
    };
    let first = chat.send("alice", &channel, "one", &json!({}));
    callback(1, &first, json!({ "ChannelMessage": { "Content": "ONE" } }));
    talk.by_channel("alice", "UpdateChannelMessage", &channel, &json!({ "MessageId": first, "Content": "two" }));
    callback(2, &first, json!({ "ChannelMessage": {} }));
    talk.by_channel("alice", "UpdateChannelMessage", &channel, &json!({ "MessageId": first, "Content": "three" }));
    callback(3, &first, json!({ "ChannelMessage": {}, "Deny": true }));
    let second = chat.send("alice", &channel, "four", &json!({}));
    callback(4, &second, json!({ "ChannelMessage": {}, "Deny": true }));
    talk.ring("end");
    let [alice, bob] = all.each_mut().map(|session| session.until("end"));
    let shown = |told: &[Told]| {
        let line =
            |told: &Told| format!("{} {} {}", told.name, told.payload["Content"], told.payload["Status"]["Value"]);
        told.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(shown(&bob), [r#"CREATE_CHANNEL_MESSAGE "ONE" "SENT""#, r#"UPDATE_CHANNEL_MESSAGE "two" "SENT""#]);
    assert_eq!(
        shown(&alice),
        [
            r#"PENDING_CREATE_CHANNEL_MESSAGE "one" "PENDING""#,
            r#"CREATE_CHANNEL_MESSAGE "ONE" "SENT""#,
            r#"PENDING_UPDATE_CHANNEL_MESSAGE "two" "PENDING""#,
            r#"UPDATE_CHANNEL_MESSAGE "two" "SENT""#,
            r#"PENDING_UPDATE_CHANNEL_MESSAGE "three" "PENDING""#,
            r#"DENIED_UPDATE_CHANNEL_MESSAGE "three" "DENIED""#,
            r#"PENDING_CREATE_CHANNEL_MESSAGE "four" "PENDING""#,
            r#"DENIED_CREATE_CHANNEL_MESSAGE "four" "DENIED""#,
        ]
    );
}

#[test]
fn an_elastic_channel_tells_its_sub_channels_apart() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let channel = chat.elastic_channel();
    let mut all = ["bob", "carol", "dave", "root"].map(|id| talk.session(id));
    // Two in each sub-channel.
    let first = text(&chat.join(&channel, "bob")["SubChannelId"]);
    assert_eq!(chat.join(&channel, "carol")["SubChannelId"], first.as_str());
    let second = text(&chat.join(&channel, "dave")["SubChannelId"]);
    chat.join(&channel, "root");
    assert_ne!(first, second);
    chat.send("bob", &channel, "first", &json!({ "SubChannelId": first }));
    chat.send("dave", &channel, "second", &json!({ "SubChannelId": second }));
    talk.by_channel("alice", "UpdateChannel", &channel, &json!({ "Name": "both" }));
    // Both sub-channels have room then, and one of them is dissolved.
    talk.by_channel("alice", "DeleteChannelMembership", &channel, &json!({ "MemberArn": chat.user("carol") }));
    talk.by_channel("alice", "DeleteChannelMembership", &channel, &json!({ "MemberArn": chat.user("root") }));
    talk.by_channel("alice", "DeleteChannelMembership", &channel, &json!({ "MemberArn": chat.user("dave") }));
    talk.ring("end");
    let told = all.each_mut().map(|session| session.until("end"));
    let shown = |at: usize| {
        let line = |told: &Told| {
            let place = match &told.payload["SubChannelId"] {
                Value::Null => "-",
                id if *id == first.as_str() => "1",
                _ => "2",
            };
            format!("{place} {}", told.name)
        };
        told[at].iter().map(line).collect::<Vec<_>>()
    };
    let (come, message, gone) = ("CREATE_CHANNEL_MEMBERSHIP", "CREATE_CHANNEL_MESSAGE", "DELETE_CHANNEL_MEMBERSHIP");
    assert_eq!(
        shown(0),
        [
            format!("1 {come}"),
            format!("1 {come}"),
            format!("1 {message}"),
            "- UPDATE_CHANNEL".into(),
            format!("1 {gone}")
        ]
    );
    assert_eq!(shown(1), [format!("1 {come}"), format!("1 {message}"), "- UPDATE_CHANNEL".into(), format!("1 {gone}")]);
    assert_eq!(shown(3), [format!("2 {come}"), format!("2 {message}"), "- UPDATE_CHANNEL".into(), format!("2 {gone}")]);
    assert!(
        shown(2).starts_with(&[format!("2 {come}"), format!("2 {come}"), format!("2 {message}")]),
        "{:?}",
        shown(2)
    );
}

#[test]
fn a_session_that_asks_for_it_is_told_of_its_channels_first() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let (read, unread) = (chat.channel(&json!({ "Name": "read" })), chat.channel(&json!({ "Name": "unread" })));
    for channel in [&read, &unread] {
        chat.join(channel, "bob");
    }
    for at in 0..21 {
        chat.send("alice", &unread, &format!("message {at}"), &json!({}));
    }
    chat.send("alice", &unread, "for carol", &json!({ "Target": [{ "MemberArn": chat.user("alice") }] }));
    std::thread::sleep(std::time::Duration::from_millis(5));
    chat.send("alice", &read, "old", &json!({}));
    talk.by_channel("bob", "UpdateChannelReadMarker", &read, &json!({}));
    let details = |more: &str| {
        let mut session = talk.asked("bob", &format!("&prefetch-on=connect{more}"));
        assert_eq!(session.told().name, "SESSION_ESTABLISHED");
        let told: Vec<Told> = (0..3).map(|_| session.told()).collect();
        assert!(told.iter().all(|told| told.name == "CHANNEL_DETAILS" && told.message_type == "SYSTEM"), "{told:?}");
        talk.ring("mark");
        assert_eq!(session.names_until("mark"), Vec::<String>::new());
        told
    };
    let names = |told: &[Told]| told.iter().map(|told| text(&told.payload["Channel"]["Name"])).collect::<Vec<_>>();
    let told = details("");
    assert_eq!(names(&told), ["unread", "read", "standup"]);
    let first = &told[0].payload;
    let contents: Vec<_> =
        first["ChannelMessages"].as_array().unwrap().iter().map(|item| text(&item["Content"])).collect();
    let expected: Vec<_> = (1..21).rev().map(|at| format!("message {at}")).collect();
    assert_eq!((contents, &first["ChannelMessagesHasMore"]), (expected, &json!(true)));
    let members = json!([{ "Member": chat.shown("alice") }, { "Member": chat.shown("bob") }]);
    assert_eq!((&first["ChannelMemberships"], first.get("ReadMarkerTimestamp")), (&members, None));
    let second = &told[1].payload;
    assert_eq!(second["ChannelMessagesHasMore"], false);
    assert!(second["ReadMarkerTimestamp"].is_string() && second["Channel"]["LastMessageTimestamp"].is_string());
    // The bell has rung in between.
    assert_eq!(names(&details("&prefetch-sort-by=last-message-timestamp")), ["standup", "read", "unread"]);
}

#[test]
fn a_session_ends_with_the_code_that_says_what_to_do() {
    let talk = Talk::new();
    let chat = &talk.chat;
    let (code, why) = talk.asked("nobody", "").end();
    assert_eq!((code, why.as_str()), (4003, "userArn must be an app instance user or bot of this sandbox"));
    let (code, why) = Socket::with_query(&talk.served.url, "userArn=x").end();
    assert_eq!((code, why.as_str()), (4401, "X-Amz-Algorithm is missing"));

    let mut held: Vec<_> = (0..10).map(|_| talk.session("dave")).collect();
    let (code, why) = talk.asked("dave", "").end();
    assert_eq!((code, why.as_str()), (1013, "the user already has 10 sessions"));
    // Others have their own ten, and whoever has gone makes room.
    let bob = talk.session("bob");
    drop(held.pop());
    let _eleventh = loop {
        if let Some(session) = talk.asked("dave", "").begun() {
            break session;
        }
    };
    chat.delete_user("bob");
    assert_eq!(bob.end(), (1001, "the user was deleted".to_owned()));
    let alice = talk.session("alice");
    let carol = talk.session("carol");
    chat.identity.ok("DeleteAppInstance", json!({ "AppInstanceArn": chat.app }));
    for session in [alice, carol] {
        assert_eq!(session.end().0, 1001);
    }
}

#[test]
fn sessions_end_with_the_state_and_with_the_server() {
    let talk = Talk::new();
    let alice = talk.session("alice");
    let export = run(talk._world.bare().args(["sandbox", "export", "--state"]).arg(&talk.state));
    let file = talk._world.home.path().join("export.json");
    std::fs::write(&file, export.stdout).unwrap();
    let import = |words: &[&str]| {
        let done = run(talk._world.bare().args(words).arg("--state").arg(&talk.state));
        assert_eq!(done.status, 0, "{done:?}");
    };
    import(&["sandbox", "import", file.to_str().unwrap()]);
    assert_eq!(alice.end().0, 1001);
    // She is in the imported state too.
    let alice = talk.session("alice");
    let Talk { served, .. } = talk;
    #[cfg(unix)]
    {
        assert_eq!(served.signal(crate::common::signals::Signal::TERM), Some(0));
        assert_eq!(alice.end(), (1001, "the sandbox is stopping".to_owned()));
    }
}

#[test]
fn everything_comes_once_and_in_the_order_of_the_channel() {
    const EACH: usize = 50;
    let talk = Talk::new();
    let mut sessions = [talk.session("bob"), talk.session("bob"), talk.session("carol")];
    let (bell, app, state) = (&talk.bell, &talk.chat.app, &talk.state);
    std::thread::scope(|scope| {
        for sender in ["alice", "bob", "carol", "dave"] {
            scope.spawn(move || {
                let other = Chat::of_app(state, app);
                for at in 0..EACH {
                    other.send(sender, bell, &format!("{sender} {at}"), &json!({}));
                }
            });
        }
    });
    talk.ring("end");
    let listed = talk.by_channel("alice", "ListChannelMessages", bell, &json!({ "SortOrder": "ASCENDING" }));
    let expected: Vec<_> = all_pages(&talk, listed);
    assert_eq!(expected.len(), 4 * EACH);
    for session in &mut sessions {
        let told: Vec<_> = session.until("end").iter().map(|told| text(&told.payload["Content"])).collect();
        assert_eq!(told, expected);
    }
}

/// The contents of all messages of the bell but the last.
fn all_pages(talk: &Talk, mut page: Value) -> Vec<String> {
    let mut contents = Vec::new();
    loop {
        contents.extend(page["ChannelMessages"].as_array().unwrap().iter().map(|item| text(&item["Content"])));
        let Some(token) = page.get("NextToken") else { break };
        let more = json!({ "SortOrder": "ASCENDING", "NextToken": token });
        page = talk.by_channel("alice", "ListChannelMessages", &talk.bell, &more);
    }
    assert_eq!(contents.pop().as_deref(), Some("end"));
    contents
}

#[test]
fn a_thousand_sessions_are_told_at_once() {
    let talk = Talk::new();
    let mut sessions = Vec::new();
    for at in 0..100 {
        let id = format!("guest{at}");
        talk.chat.add_user(&id);
        talk.chat.join(&talk.bell, &id);
        sessions.extend((0..10).map(|_| talk.asked(&id, "")));
    }
    for session in &mut sessions {
        // Those who came first hear of those who came later.
        assert_eq!(session.told().name, "SESSION_ESTABLISHED");
    }
    talk.ring("all");
    for session in &mut sessions {
        assert!(session.names_until("all").iter().all(|name| name == "CREATE_CHANNEL_MEMBERSHIP"));
    }
    let endpoint = talk.chat.messaging.ok("GetMessagingSessionEndpoint", json!({}));
    assert_eq!(endpoint["Endpoint"]["Url"], "node001.ws-messaging.sandbox.invalid", "this process serves nobody");
    let served = run(talk._world.chimectl().args([
        "--endpoint-url",
        &talk.served.url,
        "messaging",
        "get-messaging-session-endpoint",
        "--query",
        "Endpoint.Url",
        "--output",
        "text",
    ]));
    assert_eq!(served.stdout.trim(), talk.served.url.strip_prefix("http://").unwrap());
}
