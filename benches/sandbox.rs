//! `chimectl sandbox serve` under load, over keep-alive connections on loopback: `cargo bench --bench sandbox`.
//!
//! - Time from start to the ready line, on a new file and on one that is there.
//! - Requests per second with the 50th and the 99th percentile of their times: creating, reading one, listing a page.
//!   The load comes from this process and shares the cores with the server.
//! - A channel with many messages (not with `-- --short`): the first page beside a later one, and the peak memory of the server while a client
//!   goes through pages of it (Linux only, from `/proc`).
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a benchmark prints and may panic")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, params};
use serde_json::{Value, json};

const STARTS: usize = 30;
const CONNECTIONS: usize = 8;
const REQUESTS: usize = 20_000;
const MESSAGES: i64 = 1_000_000;
const LATER_PAGE: usize = 1000;
const PAGE: usize = 50;
const PAGES_IN_TURN: usize = 500;

fn main() {
    let home = tempfile::tempdir().unwrap();
    start_up(home.path());
    load(home.path());
    let arguments: Vec<String> = std::env::args().collect();
    if !arguments.iter().any(|argument| argument == "--short") {
        many_messages(home.path());
    }
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn on(state: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chimectl"));
        command.env_clear().args(["sandbox", "serve", "--state"]).arg(state);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit_once("http://").unwrap().1.to_owned();
        Self { child, address }
    }

    /// The greatest resident size so far in MiB; 0 where it is not to be had.
    fn peak(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) >> 10
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that is kept open.
struct Client {
    stream: BufReader<TcpStream>,
    answer: Vec<u8>,
}

impl Client {
    fn of(server: &Server) -> Self {
        let stream = TcpStream::connect(&server.address).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: BufReader::new(stream), answer: Vec::new() }
    }

    /// Sends a request and gives the body of its answer, which must be a success.
    fn send(&mut self, method: &str, target: &str, bearer: &str, body: &str) -> &[u8] {
        let length = body.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: localhost\r\nx-amz-chime-bearer: {bearer}\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.stream.get_mut().write_all(request.as_bytes()).unwrap();
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        let is_success = line.starts_with("HTTP/1.1 2");
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).unwrap();
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        self.answer.resize(length, 0);
        self.stream.read_exact(&mut self.answer).unwrap();
        assert!(is_success, "{method} {target}: {}", String::from_utf8_lossy(&self.answer));
        &self.answer
    }

    fn call(&mut self, method: &str, target: &str, bearer: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        serde_json::from_slice(self.send(method, target, bearer, &body)).unwrap_or_default()
    }
}

fn start_up(home: &Path) {
    let state = home.join("start.db");
    let time = |state: &Path| {
        let start = Instant::now();
        let server = Server::on(state);
        let time = start.elapsed();
        drop(server);
        time
    };
    let new = (0..STARTS).map(|_| {
        for suffix in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(home.join(format!("start.db{suffix}")));
        }
        time(&state)
    });
    let new = median(new.collect());
    let again = median((0..STARTS).map(|_| time(&state)).collect());
    println!("ready line: {new:.1?} on a new file, {again:.1?} on an old one (medians of {STARTS} starts)");
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// An app instance with a user and a channel of hers.
struct Chat {
    user: String,
    channel: String,
}

impl Chat {
    fn new(client: &mut Client) -> Self {
        let app = json!({ "Name": "chat", "ClientRequestToken": "bench" });
        let app = client.call("POST", "/app-instances", "", &app)["AppInstanceArn"].take();
        let user =
            json!({ "AppInstanceArn": app, "AppInstanceUserId": "alice", "Name": "a", "ClientRequestToken": "bench" });
        let user = client.call("POST", "/app-instance-users", "", &user);
        let user = user["AppInstanceUserArn"].as_str().unwrap().to_owned();
        let channel = json!({ "AppInstanceArn": app, "Name": "standup", "ClientRequestToken": "bench" });
        let channel = client.call("POST", "/channels", &user, &channel);
        let channel = channel["ChannelArn"].as_str().unwrap().to_owned();
        Self { user, channel }
    }

    fn messages(&self) -> String {
        format!("/channels/{}/messages", encoded(&self.channel))
    }
}

fn encoded(arn: &str) -> String {
    arn.replace('/', "%2F").replace(':', "%3A")
}

fn message(token: &str) -> String {
    let content = "Shall we meet at ten? The room on the second floor is free until noon.";
    json!({ "Content": content, "Type": "STANDARD", "Persistence": "PERSISTENT", "ClientRequestToken": token })
        .to_string()
}

fn load(home: &Path) {
    let server = Server::on(&home.join("load.db"));
    let mut client = Client::of(&server);
    let meeting = |token: &str| {
        json!({ "ClientRequestToken": token, "ExternalMeetingId": "standup", "MediaRegion": "us-west-2" }).to_string()
    };
    let made: Value = serde_json::from_slice(client.send("POST", "/meetings", "", &meeting("first"))).unwrap();
    let id = made["Meeting"]["MeetingId"].as_str().unwrap();
    for attendee in 0..PAGE {
        let attendee = json!({ "ExternalUserId": format!("user-{attendee}") });
        client.call("POST", &format!("/meetings/{id}/attendees"), "", &attendee);
    }
    let chat = Chat::new(&mut client);
    let messages = chat.messages();
    let most = measured(&server, "health", |client, _| {
        client.send("GET", "/health", "", "");
    });
    measured(&server, "create-meeting", |client, number| {
        client.send("POST", "/meetings", "", &meeting(&format!("request-{number}")));
    });
    measured(&server, "send-channel-message", |client, number| {
        client.send("POST", &messages, &chat.user, &message(&format!("request-{number}")));
    });
    measured(&server, "get-meeting", |client, _| {
        client.send("GET", &format!("/meetings/{id}"), "", "");
    });
    measured(&server, "list-attendees, 50 of them", |client, _| {
        client.send("GET", &format!("/meetings/{id}/attendees"), "", "");
    });
    let page = measured(&server, "list-channel-messages, 50 of them", |client, _| {
        client.send("GET", &messages, &chat.user, "");
    });
    println!("list-channel-messages: {:.2} of the rate of health", page / most);
    println!("memory after {} requests: {} MiB", 6 * REQUESTS, server.peak());
}

/// Sends a request over and over on several connections, each with a number of its own: how many a second.
fn measured(server: &Server, what: &str, send: impl Fn(&mut Client, usize) + Sync) -> f64 {
    let start = Instant::now();
    let mut times: Vec<Duration> = thread::scope(|scope| {
        let send = &send;
        let workers = (0..CONNECTIONS).map(|worker| {
            scope.spawn(move || {
                let mut client = Client::of(server);
                let numbers = (worker..REQUESTS).step_by(CONNECTIONS);
                let timed = numbers.map(|number| {
                    let start = Instant::now();
                    send(&mut client, number);
                    start.elapsed()
                });
                timed.collect::<Vec<_>>()
            })
        });
        let workers: Vec<_> = workers.collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let elapsed = start.elapsed().as_secs_f64();
    times.sort();
    let percentile = |percent: usize| times[times.len() * percent / 100];
    let rate = times.len() as f64 / elapsed;
    println!(
        "{what}: {rate:.0} requests/s, 50th percentile {:.2?}, 99th {:.2?} ({CONNECTIONS} connections)",
        percentile(50),
        percentile(99)
    );
    rate
}

fn many_messages(home: &Path) {
    let state = home.join("messages.db");
    let chat = {
        let server = Server::on(&state);
        let mut client = Client::of(&server);
        let chat = Chat::new(&mut client);
        client.send("POST", &chat.messages(), &chat.user, &message("first"));
        chat
    };
    let start = Instant::now();
    multiply(&state);
    println!("{MESSAGES} messages written in {:.1?}: {} MiB", start.elapsed(), size(&state) >> 20);

    let server = Server::on(&state);
    let mut client = Client::of(&server);
    for query in ["", "sort-order=ASCENDING&", "sort-order=ASCENDING&not-before=1000000500&"] {
        let mut page = format!("{}?{query}", chat.messages());
        let first = page.clone();
        for _ in 1..LATER_PAGE {
            let answer: Value = serde_json::from_slice(client.send("GET", &page, &chat.user, "")).unwrap();
            assert_eq!(answer["ChannelMessages"].as_array().unwrap().len(), PAGE);
            page = format!("{first}next-token={}", answer["NextToken"].as_str().unwrap());
        }
        let mut time = |page: &str| {
            let start = Instant::now();
            client.send("GET", page, &chat.user, "");
            start.elapsed()
        };
        let (first, later): (Vec<_>, Vec<_>) = (0..PAGES_IN_TURN).map(|_| (time(&first), time(&page))).unzip();
        let (first, later) = (median(first), median(later));
        println!(
            "of {MESSAGES} messages ({}): page 1 {first:.2?}, page {LATER_PAGE} {later:.2?}, ratio {:.2} (medians of {PAGES_IN_TURN} in turn)",
            if query.is_empty() { "newest first" } else { query.trim_end_matches('&') },
            later.as_secs_f64() / first.as_secs_f64()
        );
    }
    println!("memory of the server: {} MiB", server.peak());
}

/// Makes one message in a file into many, a millisecond apart from 1,000,000,000 seconds on.
fn multiply(state: &Path) {
    let mut connection = Connection::open(state).unwrap();
    let transaction = connection.transaction().unwrap();
    let (region, kind, parent, document): (String, String, String, String) = transaction
        .query_row("SELECT region, kind, parent, document FROM resource WHERE kind = 'channel-message'", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .unwrap();
    transaction.execute("DELETE FROM resource WHERE kind = 'channel-message'", []).unwrap();
    let mut document: Value = serde_json::from_str(&document).unwrap();
    for number in 0..MESSAGES {
        let created = 1_000_000_000_000 + number;
        let id = format!("{number:064x}");
        document["MessageId"] = id.clone().into();
        document["CreatedTimestamp"] = (created as f64 / 1000.0).into();
        document["$created"] = created.into();
        let sql = "INSERT INTO resource (region, kind, parent, id, document, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let values = params![region, kind, parent, id, document.to_string(), created];
        transaction.prepare_cached(sql).unwrap().execute(values).unwrap();
    }
    transaction.commit().unwrap();
    connection.pragma_update(None, "wal_checkpoint", "truncate").unwrap();
}

fn size(state: &Path) -> u64 {
    let parts = ["", "-wal"].map(|suffix| PathBuf::from(format!("{}{suffix}", state.display())));
    parts.iter().filter_map(|part| Some(fs::metadata(part).ok()?.len())).sum()
}
