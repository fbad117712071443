//! Functions that a served sandbox invokes: the processors of channel flows.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::common::chat::{Chat, text, with};
use crate::common::served::Served;
use crate::common::socket::Socket;
use crate::common::{Server, World, http};

/// Alice and bob in a channel, in a state file.
struct Talk {
    world: World,
    state: PathBuf,
    chat: Chat,
    channel: String,
}

fn function(name: &str) -> String {
    format!("arn:aws:lambda:us-east-1:123456789012:function:{name}")
}

impl Talk {
    fn new() -> Self {
        let world = World::new();
        let state = world.home.path().join("state.db");
        let chat = Chat::on_file(&state);
        let channel = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
        Self { world, state, chat, channel }
    }

    /// Gives the channel a flow of processors, each with its name and its fallback action. The last one is the first to run.
    fn flow(&self, processors: &[(&str, &str)]) {
        let processor = |(at, (name, fallback)): (usize, &(&str, &str))| {
            json!({
                "Name": name, "ExecutionOrder": processors.len() - at, "FallbackAction": fallback,
                "Configuration": { "Lambda": { "ResourceArn": function(name), "InvocationType": "ASYNC" } },
            })
        };
        let processors: Vec<Value> = processors.iter().enumerate().map(processor).collect();
        let flow = json!({ "AppInstanceArn": self.chat.app, "Name": "flow", "Processors": processors });
        let flow = text(&self.chat.messaging.ok("CreateChannelFlow", flow)["ChannelFlowArn"]);
        let associated = json!({ "ChannelArn": self.channel, "ChannelFlowArn": flow });
        self.chat.ok("alice", "AssociateChannelFlow", associated);
    }

    /// A function that calls back with what `answer` makes of an event; with nothing, it does not call back.
    fn function(&self, answer: impl Fn(&Value) -> Value + Send + 'static) -> Server {
        let (state, app) = (self.state.clone(), self.chat.app.clone());
        Server::new(move |request| {
            let event = request.json();
            let answer = answer(&event);
            if !answer.is_null() {
                let message = &event["ChannelMessage"];
                let callback = json!({
                    "CallbackId": event["CallbackId"], "ChannelArn": message["ChannelArn"],
                    "ChannelMessage": { "MessageId": message["MessageId"] },
                });
                Chat::of_app(&state, &app).messaging.ok("ChannelFlowCallback", merged(callback, &answer));
            }
            http(200, &[], "{}")
        })
    }

    fn serve(&self, functions: &[String]) -> Served {
        let functions: String = functions.iter().map(|function| format!(" --function {function}")).collect();
        Served::new(&self.world, &format!("--clock instant --state {}{functions}", self.state.display()))
    }

    /// What is told of the next message or edit when the flow is done with it: the name, the content and the status.
    fn done(session: &mut Socket) -> String {
        loop {
            let told = session.told();
            if told.name.ends_with("_CHANNEL_MESSAGE") && !told.name.starts_with("PENDING") {
                return format!("{} {} {}", told.name, told.payload["Content"], told.payload["Status"]["Value"]);
            }
        }
    }
}

/// `more` in `json`, at every depth.
fn merged(mut json: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        json[name] = if value.is_object() { with(json[name].clone(), value) } else { value.clone() };
    }
    json
}

#[test]
fn processors_run_in_their_order_and_each_gets_what_the_one_before_it_left() {
    let talk = Talk::new();
    talk.flow(&[("second", "ABORT"), ("first", "ABORT")]);
    let content = |event: &Value| text(&event["ChannelMessage"]["Content"]);
    let first =
        talk.function(move |event| json!({ "ChannelMessage": { "Content": format!("{}, first", content(event)) } }));
    let second = talk.function(move |event| match content(event).as_str() {
        "no, first" => json!({ "DeleteResource": true }),
        content => json!({ "ChannelMessage": { "Content": format!("{content}, second"), "Metadata": "seen" } }),
    });
    let served = talk.serve(&[format!("{}={}", function("first"), first.url), format!("*={}/path?x=y", second.url)]);
    let mut alice = Socket::open(&served.url, &talk.chat.user("alice"), "").begun().unwrap();
    let id = talk.chat.send("alice", &talk.channel, "hello", &json!({}));
    assert_eq!(Talk::done(&mut alice), r#"CREATE_CHANNEL_MESSAGE "hello, first, second" "SENT""#);
    let edit = json!({ "ChannelArn": talk.channel, "MessageId": id, "Content": "hi" });
    talk.chat.ok("alice", "UpdateChannelMessage", edit);
    assert_eq!(Talk::done(&mut alice), r#"UPDATE_CHANNEL_MESSAGE "hi, first, second" "SENT""#);
    talk.chat.send("alice", &talk.channel, "no", &json!({}));
    assert_eq!(Talk::done(&mut alice), r#"DENIED_CREATE_CHANNEL_MESSAGE "no, first" "DENIED""#);
    // Control messages go past the flow.
    talk.chat.send("alice", &talk.channel, "typing", &json!({ "Type": "CONTROL", "Persistence": "NON_PERSISTENT" }));
    assert_eq!(Talk::done(&mut alice), r#"CREATE_CHANNEL_MESSAGE "typing" "SENT""#);
    assert_eq!(talk.chat.read("bob", &talk.channel), ["hi, first, second"]);

    let events: Vec<Value> = first.requests().iter().map(|request| request.json()).collect();
    let event = &events[0];
    let message = &event["ChannelMessage"];
    assert_eq!((events.len(), &event["EventType"]), (3, &json!("CHANNEL_MESSAGE_EVENT")));
    assert!((32..=64).contains(&text(&event["CallbackId"]).len()));
    let expected = json!({
        "MessageId": id, "ChannelArn": talk.channel, "Content": "hello", "Sender": talk.chat.shown("alice"),
        "Persistence": "PERSISTENT", "CreatedTimestamp": message["CreatedTimestamp"], "Type": "STANDARD",
    });
    assert_eq!(message, &expected);
    assert!(text(&message["CreatedTimestamp"]).parse::<jiff::Timestamp>().is_ok());
    // An edit is told apart by its time alone.
    assert!(events[1]["ChannelMessage"]["LastEditedTimestamp"].is_string());
    let second = second.requests();
    assert_eq!((second[0].method.as_str(), second[0].target.as_str()), ("POST", "/path?x=y"));
    assert_eq!(second[0].json()["ChannelMessage"]["Content"], "hello, first");
    assert_ne!(second[0].json()["CallbackId"], event["CallbackId"]);
}

#[test]
fn where_a_function_cannot_be_invoked_the_fallback_action_is_done() {
    let broken = Server::answering(500, "{}");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for url in [broken.url.clone(), format!("http://{gone}")] {
        for (fallback, told, read) in [
            ("CONTINUE", r#"CREATE_CHANNEL_MESSAGE "hello" "SENT""#, &["hello"][..]),
            ("ABORT", r#"FAILED_CREATE_CHANNEL_MESSAGE "hello" "FAILED""#, &[]),
        ] {
            let talk = Talk::new();
            talk.flow(&[("last", "CONTINUE"), ("broken", fallback)]);
            let last = talk.function(|_| json!({}));
            let served = talk.serve(&[format!("{}={url}", function("broken")), format!("*={}", last.url)]);
            let mut alice = Socket::open(&served.url, &talk.chat.user("alice"), "").begun().unwrap();
            let id = talk.chat.send("alice", &talk.channel, "hello", &json!({}));
            assert_eq!(Talk::done(&mut alice), told);
            assert_eq!(talk.chat.read("bob", &talk.channel), read);
            let status = json!({ "ChannelArn": talk.channel, "MessageId": id });
            let status = talk.chat.ok("alice", "GetChannelMessageStatus", status);
            let expected = if read.is_empty() { "FAILED" } else { "SENT" };
            assert_eq!(status["Status"]["Value"], expected);
            assert_eq!(last.requests().len(), read.len());
            if !read.is_empty() {
                continue;
            }
            // A message that has failed is done with.
            let late = json!({
                "CallbackId": "c".repeat(32), "ChannelArn": talk.channel, "ChannelMessage": { "MessageId": id, "Content": "late" }
            });
            talk.chat.messaging.refused("ChannelFlowCallback", late, "ConflictException");
        }
    }
}

#[test]
fn an_edit_that_fails_leaves_the_message_and_a_function_that_is_silent_leaves_it_pending() {
    let talk = Talk::new();
    let id = talk.chat.send("alice", &talk.channel, "first", &json!({}));
    talk.flow(&[("f", "ABORT")]);
    let silent = talk.function(|_| Value::Null);
    let served = talk.serve(&[format!("*={}", silent.url)]);
    let mut alice = Socket::open(&served.url, &talk.chat.user("alice"), "").begun().unwrap();
    talk.chat.send("alice", &talk.channel, "never", &json!({}));
    assert_eq!(alice.told().name, "PENDING_CREATE_CHANNEL_MESSAGE");
    while silent.requests().is_empty() {
        std::thread::yield_now();
    }
    drop(served);
    let broken = Server::answering(404, "");
    let served = talk.serve(&[format!("*={}", broken.url)]);
    let mut alice = Socket::open(&served.url, &talk.chat.user("alice"), "").begun().unwrap();
    let edit = json!({ "ChannelArn": talk.channel, "MessageId": id, "Content": "second" });
    talk.chat.ok("alice", "UpdateChannelMessage", edit.clone());
    assert_eq!(Talk::done(&mut alice), r#"FAILED_UPDATE_CHANNEL_MESSAGE "second" "FAILED""#);
    assert_eq!(talk.chat.read("bob", &talk.channel), ["first"]);
    assert_eq!(talk.chat.read("alice", &talk.channel), ["never", "first"], "what is pending is for its sender");
    // It can be tried again.
    talk.chat.ok("alice", "UpdateChannelMessage", edit);
}
