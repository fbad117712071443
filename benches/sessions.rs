//! A message to 1,000 sessions of messaging at once: `cargo bench --bench sessions`.
//!
//! Prints how long it takes from the request that sends it to the last session that has it. The sessions are held by this
//! process, which shares the cores with the server.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a benchmark prints and may panic")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocket};

const USERS: usize = 100;
const EACH: usize = 10;
const MESSAGES: usize = 50;

struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn main() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chimectl"));
    command.env_clear().args(["sandbox", "serve", "--in-memory"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let server = Server { child, address: line.trim().rsplit_once("http://").unwrap().1.to_owned() };

    let app = made(&server, "/app-instances", "", &json!({ "Name": "chat", "ClientRequestToken": "token-1" }));
    let user = |at: usize| {
        let id = format!("user{at}");
        let body = json!({ "AppInstanceArn": app, "AppInstanceUserId": id, "Name": id, "ClientRequestToken": id });
        made(&server, "/app-instance-users", "", &body)
    };
    let users: Vec<String> = (0..USERS).map(user).collect();
    let body = json!({ "AppInstanceArn": app, "Name": "all", "ClientRequestToken": "token-1" });
    let channel = made(&server, "/channels", &users[0], &body);
    let path = format!("/channels/{}", channel.replace('/', "%2F"));
    let body = json!({ "MemberArns": users[1..], "Type": "DEFAULT" });
    made(&server, &format!("{path}/memberships?operation=batch-create"), &users[0], &body);

    let mut sessions: Vec<_> =
        users.iter().flat_map(|user| std::iter::repeat_n(user, EACH)).map(|user| session(&server, user)).collect();
    for session in &mut sessions {
        next(session, "SESSION_ESTABLISHED");
    }
    let mut times: Vec<Duration> = (0..MESSAGES)
        .map(|at| {
            let body = json!({
                "Content": "hello", "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": format!("token-{at}")
            });
            let start = Instant::now();
            made(&server, &format!("{path}/messages"), &users[0], &body);
            for session in &mut sessions {
                next(session, "CREATE_CHANNEL_MESSAGE");
            }
            start.elapsed()
        })
        .collect();
    times.sort();
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("a message to {} sessions: median {median:.1?}, worst {worst:.1?} of {MESSAGES}", sessions.len());
}

/// Sends a request and gives the first text in its answer, which must be a success.
fn made(server: &Server, target: &str, bearer: &str, body: &Value) -> String {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let body = body.to_string();
    let request = format!(
        "POST {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-amz-chime-bearer: {bearer}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 2"), "{target}: {answer}");
    let body: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap_or_default();
    let first = body.as_object().and_then(|members| members.values().next()?.as_str());
    first.unwrap_or_default().to_owned()
}

/// Opens a session of a user, with a signature that the sandbox does not verify.
fn session(server: &Server, user: &str) -> WebSocket<TcpStream> {
    let now = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let query = format!(
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F{}%2Fus-east-1%2Fchime%2Faws4_request&X-Amz-Date={now}\
         &X-Amz-Expires=600&X-Amz-SignedHeaders=host&X-Amz-Signature=0&sessionId=1&userArn={}",
        &now[..8],
        user.replace('/', "%2F")
    );
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let request = format!(
        "GET /connect?{query} HTTP/1.1\r\nhost: {}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        server.address
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    WebSocket::from_raw_socket(stream, Role::Client, None)
}

/// Waits until a session is told of an event with this name.
fn next(session: &mut WebSocket<TcpStream>, name: &str) {
    loop {
        match session.read().unwrap() {
            Message::Text(text) if text.contains(name) => return,
            Message::Close(frame) => panic!("{frame:?}"),
            _ => {}
        }
    }
}
