//! What the tests share: the program in an empty world, and a server that plays the service.

pub mod batch;
pub mod chat;
pub mod emulated;
pub mod examples;
pub mod installed;
pub mod served;
#[cfg(unix)]
pub mod signals;
pub mod socket;
#[cfg(target_os = "linux")]
pub mod terminal;

use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::net::TcpListener;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::{fs, thread};

use chimectl::cli::output::Format;
use clap::ValueEnum as _;
use tempfile::TempDir;

/// A home directory of its own, so that nothing of the machine is seen and nothing of a test is left.
pub struct World {
    pub home: TempDir,
}

impl World {
    pub fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// Writes `~/.aws/config`.
    pub fn configure(&self, config: &str) {
        fs::create_dir_all(self.home.path().join(".aws")).unwrap();
        fs::write(self.home.path().join(".aws/config"), config).unwrap();
    }

    /// The program with an empty environment: no region, no credentials, no metadata service, the time of UTC.
    pub fn bare(&self) -> Command {
        let mut command = program();
        command.env_clear().env("HOME", self.home.path()).env("AWS_EC2_METADATA_DISABLED", "true");
        command.env("LC_ALL", "C").env("TZ", "UTC");
        command
    }

    /// The program with a region and credentials.
    pub fn chimectl(&self) -> Command {
        let mut command = self.bare();
        command
            .env("AWS_REGION", "us-east-1")
            .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
            .env("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        command
    }

    /// Runs words, split at blanks, on the sandbox.
    pub fn sandbox(&self, words: &str) -> Run {
        self.sandbox_with(words, &[])
    }

    /// Runs words, split at blanks, and then `more`, which may hold blanks, on the sandbox.
    pub fn sandbox_with(&self, words: &str, more: &[&str]) -> Run {
        run(self.bare().arg("--sandbox").args(words.split_whitespace()).args(more))
    }

    /// Runs words, split at blanks, and then `more` against `server`, without waiting before retries.
    pub fn call(&self, server: &Server, words: &str, more: &[&str]) -> Run {
        run(self.chimectl().args(["--endpoint-url", &server.url]).args(words.split_whitespace()).args(more))
    }
}

/// The program. Whoever runs the tests in the background may have had signals ignored, which the program would go on to do
/// and the tests that send some would wait for.
pub fn program() -> Command {
    let program = env!("CARGO_BIN_EXE_chimectl");
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    // HUP, INT and TERM, by their numbers less one.
    if ignored.unwrap_or(0) & (1 | 1 << 1 | 1 << 14) == 0 {
        return Command::new(program);
    }
    let mut command = Command::new("/usr/bin/env");
    command.args(["--default-signal=HUP,INT,TERM", program]);
    command
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Asserts success and gives standard output as JSON.
    #[track_caller]
    pub fn ok(&self) -> serde_json::Value {
        assert_eq!(self.status, 0, "{self:?}");
        if self.stdout.is_empty() { serde_json::Value::Null } else { self.json() }
    }

    /// Asserts an error answer of the service with this code.
    #[track_caller]
    pub fn refused(&self, code: &str) {
        assert_eq!(self.status, 254, "{self:?}");
        assert!(self.stderr.starts_with(&format!("An error occurred ({code})")), "{self:?}");
        assert_eq!(self.stdout, "");
    }
}

pub fn run(command: &mut Command) -> Run {
    let Output { status, stdout, stderr } = command.output().unwrap();
    Run {
        status: status.code().unwrap_or(-1),
        stdout: String::from_utf8(stdout).unwrap(),
        stderr: String::from_utf8(stderr).unwrap(),
    }
}

/// A request that the server took.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A server on loopback that plays the service. Each answer is the bytes that go out on the connection, so
/// that a broken server can be played too.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// A server whose answers `answer` makes.
    pub fn new(answer: impl Fn(&Request) -> Vec<u8> + Send + 'static) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").unwrap(), answer)
    }

    /// The same at an address of one's own.
    pub fn on(listener: TcpListener, answer: impl Fn(&Request) -> Vec<u8> + Send + 'static) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let taken = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                if let Some(request) = read(&mut stream) {
                    taken.lock().unwrap().push(request.clone());
                    let _ = stream.write_all(&answer(&request));
                }
            }
        });
        Self { url, requests }
    }

    /// A server that always answers with this status and body.
    pub fn answering(status: u16, body: &str) -> Self {
        let answer = http(status, &[], body);
        Self::new(move |_| answer.clone())
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// The formats that `--output` takes, in the order of the help.
pub fn formats() -> Vec<String> {
    Format::value_variants()
        .iter()
        // It is for requests.
        .filter(|format| **format != Format::Curl)
        .filter_map(Format::to_possible_value)
        .map(|format| format.get_name().to_owned())
        .collect()
}

/// Adds all texts of a value to `found`.
pub fn texts<'a>(json: &'a serde_json::Value, found: &mut Vec<&'a str>) {
    match json {
        serde_json::Value::String(text) => found.push(text),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        serde_json::Value::Object(members) => members.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// An HTTP answer; the connection is closed after it.
pub fn http(status: u16, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}").into_bytes()
}

/// An error answer in the services' form.
pub fn error(status: u16, code: &str, message: &str) -> Vec<u8> {
    let body = serde_json::json!({ "Code": code, "Message": message }).to_string();
    http(status, &[("x-amzn-errortype", code), ("x-amzn-requestid", "request-1")], &body)
}

/// Reads one request.
pub fn read(stream: &mut impl Read) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
            None => break,
        }
    }
    let mut request = Request { method, target, headers, body: String::new() };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    request.body = String::from_utf8(body).ok()?;
    Some(request)
}
