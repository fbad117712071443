//! `chimectl messaging listen`: what it prints, that it comes back and asks for what it has missed, and how it ends.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::common::chat::{Chat, text};
use crate::common::served::Served;
use crate::common::signals::{Signal, send};
use crate::common::{World, run};

/// Alice and bob in a channel, in a state file.
struct Talk {
    world: World,
    state: PathBuf,
    chat: Chat,
    channel: String,
}

impl Talk {
    fn new() -> Self {
        let world = World::new();
        let state = world.home.path().join("state.db");
        let chat = Chat::on_file(&state);
        let channel = chat.channel(&json!({ "MemberArns": [chat.user("bob")] }));
        Self { world, state, chat, channel }
    }

    fn serve(&self, words: &str) -> Served {
        Served::new(&self.world, &format!("--state {} {words}", self.state.display()))
    }

    fn say(&self, content: &str) {
        self.chat.send("alice", &self.channel, content, &json!({}));
    }

    /// Somebody who listens at `url`, and is ready.
    fn listener(&self, url: &str, who: &str, words: &[&str]) -> Listener {
        let mut command = self.world.chimectl();
        command
            .args(["--endpoint-url", url, "messaging", "listen", "--chime-bearer", &self.chat.user(who)])
            .args(words);
        Listener::new(command)
    }
}

struct Listener {
    child: Child,
    output: BufReader<ChildStdout>,
    errors: BufReader<ChildStderr>,
}

impl Listener {
    fn new(mut command: std::process::Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let errors = BufReader::new(child.stderr.take().unwrap());
        let mut listener = Self { child, output, errors };
        assert_eq!(listener.said(), "Listening.");
        listener
    }

    /// The next line on standard error.
    fn said(&mut self) -> String {
        let mut line = String::new();
        self.errors.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// The next line on standard output.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line
    }

    fn event(&mut self) -> Value {
        let line = self.line();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }

    /// Ends it by a signal; gives the status, and what is left of both streams.
    fn end(mut self, signal: Signal) -> (Option<i32>, String, String) {
        send(signal, &self.child);
        let (mut output, mut errors) = (String::new(), String::new());
        self.output.read_to_string(&mut output).unwrap();
        self.errors.read_to_string(&mut errors).unwrap();
        (self.child.wait().unwrap().code(), output, errors)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn each_event_is_a_line_and_a_signal_ends_it_as_documented() {
    let talk = Talk::new();
    let served = talk.serve("");
    let other = talk.chat.channel(&json!({ "MemberArns": [talk.chat.user("bob")] }));
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let mut all = talk.listener(&served.url, "bob", &[]);
        let mut one = talk.listener(&served.url, "bob", &["--channel-arn", &talk.channel, "--output", "json"]);
        talk.chat.send("alice", &other, "elsewhere", &json!({}));
        talk.say("it's \u{202e}here");
        assert_eq!(all.event()["Payload"]["Content"], "elsewhere");
        let line = one.line();
        assert!(line.contains("\\u202e") && !line.contains('\u{202e}'), "{line}");
        let event: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(
            (&event["EventType"], &event["MessageType"]),
            (&json!("CREATE_CHANNEL_MESSAGE"), &json!("STANDARD"))
        );
        assert_eq!(event["Payload"]["Content"], "it's \u{202e}here");
        assert_eq!((event.get("Late"), event.get("Reason")), (None, None));
        assert_eq!(all.event()["Payload"], event["Payload"]);
        for listener in [all, one] {
            assert_eq!(listener.end(signal), (Some(status), String::new(), String::new()));
        }
    }
}

#[test]
fn a_listener_comes_back_and_has_missed_nothing() {
    let talk = Talk::new();
    talk.say("before anybody listened");
    let served = talk.serve("--clock instant");
    let mut bob = talk.listener(&served.url, "bob", &[]);
    talk.say("one");
    assert_eq!(bob.event()["Payload"]["Content"], "one");
    let port = served.url.rsplit(':').next().unwrap().to_owned();
    let url = served.url.clone();
    assert_eq!(served.signal(Signal::TERM), Some(0));
    let lost = bob.said();
    assert!(
        lost.starts_with("The session was lost (close code 1001: the sandbox is stopping); reconnecting in "),
        "{lost}"
    );
    talk.say("two");
    talk.say("three");
    talk.chat.send(
        "alice",
        &talk.channel,
        "not for bob",
        &json!({ "Target": [{ "MemberArn": talk.chat.user("alice") }] }),
    );
    let served = talk.serve(&format!("--clock instant --port {port}"));
    assert_eq!(served.url, url);
    for expected in ["two", "three"] {
        let event = bob.event();
        assert_eq!((&event["Payload"]["Content"], &event["Late"]), (&json!(expected), &json!(true)), "{event}");
        assert_eq!(event["EventType"], "CREATE_CHANNEL_MESSAGE");
        assert!(
            event["Payload"]["CreatedTimestamp"].is_string() && event["Payload"]["ChannelArn"] == talk.channel.as_str()
        );
    }
    talk.say("four");
    let event = bob.event();
    assert_eq!((&event["Payload"]["Content"], event.get("Late")), (&json!("four"), None));
    let (_, rest, _) = bob.end(Signal::INT);
    assert_eq!(rest, "");
}

#[test]
fn a_session_is_encrypted_where_the_endpoint_is() {
    let talk = Talk::new();
    let served = talk.serve("--tls --verify-signatures");
    let ca = talk.world.home.path().join(".local/state/chimectl/sandbox-ca.pem");
    let command = |words: &[&str]| {
        let mut command = talk.world.bare();
        command
            .env("AWS_ACCESS_KEY_ID", "AKIDSANDBOX")
            .env("AWS_SECRET_ACCESS_KEY", "sandbox")
            .env("AWS_REGION", "us-east-1");
        command.env("AWS_ENDPOINT_URL", &served.url).env("CHIMECTL_BEARER", talk.chat.user("bob"));
        command.args(["messaging", "listen"]).args(words);
        command
    };
    let mut bob = Listener::new(command(&["--ca-bundle", ca.to_str().unwrap()]));
    talk.say("secret");
    assert_eq!(bob.event()["Payload"]["Content"], "secret");
    let wrong = run(command(&["--ca-bundle", ca.to_str().unwrap()]).env("AWS_SECRET_ACCESS_KEY", "wrong"));
    assert_eq!(wrong.status, 254, "{wrong:?}");
    let distrusted = run(&mut command(&[]));
    assert!(distrusted.status == 255 && distrusted.stderr.contains("cannot be verified"), "{distrusted:?}");
}

#[test]
fn the_sandbox_in_the_process_is_listened_to_too_and_a_command_gets_each_event() {
    let talk = Talk::new();
    let log = talk.world.home.path().join("log");
    let mut command = talk.world.bare();
    command
        .args([
            "--sandbox",
            "messaging",
            "listen",
            "--output",
            "off",
            "--chime-bearer",
            &talk.chat.user("bob"),
            "--exec",
        ])
        .arg(format!("sleep 0.01; cat >> '{}'; test $(wc -l < '{}') -ne 2", log.display(), log.display()))
        .env("CHIMECTL_SANDBOX_STATE", &talk.state)
        .env("PATH", "/usr/bin:/bin");
    let mut bob = Listener::new(command);
    for at in 0..5 {
        talk.say(&format!("{at}"));
    }
    // The second run has failed, and the others come all the same.
    assert!(bob.said().starts_with("Warning: the --exec command failed: exit status: 1"));
    let told = loop {
        let told = std::fs::read_to_string(&log).unwrap();
        if told.lines().count() == 5 {
            break told;
        }
    };
    let contents: Vec<_> =
        told.lines().map(|line| text(&serde_json::from_str::<Value>(line).unwrap()["Payload"]["Content"])).collect();
    assert_eq!(contents, ["0", "1", "2", "3", "4"]);
    let (status, output, _) = bob.end(Signal::INT);
    assert_eq!((status, output.as_str()), (Some(130), ""));
}

#[test]
fn it_ends_when_its_time_is_over_and_shows_a_chat_to_a_person() {
    let talk = Talk::new();
    let served = talk.serve("");
    let mut bob = talk.listener(&served.url, "bob", &["--output", "table", "--for", "1h"]);
    talk.say("hello");
    let line = bob.line();
    let channel = talk.channel.rsplit('/').next().unwrap();
    assert!(line.ends_with(&format!(" #{channel} alice: hello\n")), "{line}");
    drop(bob);
    let bearer = talk.chat.user("bob");
    let over = talk
        .world
        .chimectl()
        .args(["--endpoint-url", &served.url, "messaging", "listen", "--for", "300ms"])
        .args(["--chime-bearer", &bearer])
        .output()
        .unwrap();
    assert_eq!((over.status.code(), over.stdout.len()), (Some(0), 0), "{over:?}");
}

#[test]
fn what_is_wrong_is_said_and_what_does_not_pass_ends_it() {
    let talk = Talk::new();
    let served = talk.serve("");
    let listen = |bearer: &str, words: &[&str]| {
        run(talk
            .world
            .chimectl()
            .args(["--endpoint-url", &served.url, "messaging", "listen", "--chime-bearer", bearer])
            .args(words))
    };
    let nobody = listen(&talk.chat.user("nobody"), &[]);
    assert_eq!(nobody.status, 254, "{nobody:?}");
    assert!(nobody.stderr.contains("the service rejected the session (close code 4003: userArn must be"), "{nobody:?}");
    let wrong =
        listen("bob", &["--channel-arn", "general", "--query", "x", "--output", "csv", "--for", "soon", "--loud"]);
    assert_eq!(wrong.status, 252, "{wrong:?}");
    for part in [
        "--chime-bearer: \"bob\"",
        "--channel-arn: \"general\"",
        "--query: cannot be used with",
        "--output: cannot be used with",
        "--for",
        "--loud",
    ] {
        assert!(wrong.stderr.contains(part), "{part}: {wrong:?}");
    }
    let missing = run(talk.world.chimectl().args(["messaging", "listen"]));
    assert!(missing.status == 252 && missing.stderr.contains("--chime-bearer: missing"), "{missing:?}");
    let batch = run(talk.world.chimectl().args(["batch", "messaging", "listen", "--input", "-"]));
    assert_eq!(batch.status, 252, "{batch:?}");
    // Nobody is there, now and ten seconds later.
    let address = served.url.clone();
    drop(served);
    let bearer = talk.chat.user("bob");
    let mut command = talk.world.chimectl();
    command.env("AWS_MAX_ATTEMPTS", "1");
    let gone = run(command.args(["--endpoint-url", &address, "messaging", "listen", "--chime-bearer", &bearer]));
    assert!(gone.status == 255 && gone.stderr.contains("no session could be opened: "), "{gone:?}");
}
