//! Whole processes against a server on loopback: `cargo bench`.
//!
//! - One call, beside `curl --aws-sigv4` making the same request: the two run in turn, and the ratio of their
//!   medians is printed. 1.0 means as fast as curl.
//! - Listing many items: the peak memory of the process, in `ndjson` and in `json` beside the size of the
//!   document (Linux only, from `/proc`).
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints and may panic"
)]

mod loopback;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use loopback::serve;

const RUNS: usize = 60;
const ITEMS: usize = 1_000_000;
const PAGE: usize = 1000;
const MEETING: &str = "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

fn main() {
    let address = serve(answer);
    one_call(&address);
    version();
    for format in ["ndjson", "json"] {
        listing(&address, format);
    }
}

fn chimectl(url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chimectl"));
    command
        .env_clear()
        .env("HOME", std::env::temp_dir())
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .args(["--region", "us-east-1", "--endpoint-url", url]);
    command
}

fn one_call(url: &str) {
    let ours = || {
        let mut command = chimectl(url);
        command.args(["meetings", "get-meeting", "--meeting-id", MEETING]);
        command
    };
    let theirs = || {
        let mut command = Command::new("curl");
        command
            .env_clear()
            .args(["--silent", "--aws-sigv4", "aws:amz:us-east-1:chime", "--user", "AKIDEXAMPLE:secret"])
            .arg(format!("{url}/meetings/{MEETING}"));
        command
    };
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        our_times.push(time(ours()));
        their_times.push(time(theirs()));
    }
    let (ours, theirs) = (median(our_times), median(their_times));
    println!(
        "one call: chimectl {ours:.2?}, curl --aws-sigv4 {theirs:.2?}, ratio {:.2} (medians of {RUNS} runs in turn)",
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
}

fn version() {
    let times = (0..RUNS).map(|_| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chimectl"));
        command.arg("--version");
        time(command)
    });
    println!("chimectl --version: {:.2?} (median of {RUNS} runs)", median(times.collect()));
}

fn time(mut command: Command) -> Duration {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let start = Instant::now();
    assert!(command.status().unwrap().success());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn listing(url: &str, format: &str) {
    let mut command = chimectl(url);
    command.args(["--output", format, "meetings", "list-attendees", "--meeting-id", MEETING]);
    let start = Instant::now();
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut stdout = child.stdout.take().unwrap();
    let size = thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()).unwrap());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_kib(&status));
        thread::sleep(Duration::from_millis(2));
    }
    let (time, size) = (start.elapsed(), size.join().unwrap());
    let ratio = peak as f64 * 1024.0 / size as f64;
    println!(
        "{ITEMS} items as {format}: {} MiB printed in {time:.1?}, peak memory {} MiB, {ratio:.2} of the output",
        size >> 20,
        peak >> 10
    );
}

/// The greatest resident size so far; 0 where it is not to be had.
fn peak_kib(status: &str) -> u64 {
    let status = fs::read_to_string(status).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Serves one meeting and a list of `ITEMS` attendees, and keeps connections open.
fn answer(mut stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        let mut request = String::new();
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
            request.push_str(&line);
        }
        reader.by_ref().take(length).read_to_end(&mut Vec::new()).unwrap();
        let body = if request.contains("/attendees") { page(&request) } else { meeting() };
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        if stream.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

fn meeting() -> String {
    format!(
        r#"{{"Meeting": {{"MeetingId": "{MEETING}", "ExternalMeetingId": "standup", "MediaRegion": "us-west-2"}}}}"#
    )
}

fn page(request: &str) -> String {
    let start: usize = request
        .split_once("next-token=")
        .map_or(0, |(_, rest)| rest.split([' ', '&']).next().unwrap().parse().unwrap());
    let items: Vec<String> = (start..start + PAGE)
        .map(|number| {
            format!(
                r#"{{"ExternalUserId":"user-{number}","AttendeeId":"7e3c1d2a-5b4f-4e6d-8a9c-{number:012}","JoinToken":"N2UzYzFkMmEtNWI0Zi00ZTZkLThhOWMt{number:012}","Capabilities":{{"Audio":"SendReceive","Video":"SendReceive","Content":"SendReceive"}}}}"#
            )
        })
        .collect();
    let next = start + PAGE;
    let token = if next < ITEMS { format!(r#","NextToken":"{next}""#) } else { String::new() };
    format!(r#"{{"Attendees":[{}]{token}}}"#, items.join(","))
}
