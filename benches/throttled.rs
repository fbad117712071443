//! Many processes that start at once against a service that takes few requests: `cargo bench --bench throttled`.
//!
//! Printed are how many succeed, how many requests of theirs were refused, and how long that takes: 200 processes at 10
//! requests a second, at one in a tenth of a second, and 40 at 2 a second, beside as many of the AWS CLI if
//! CHIMECTL_BENCH_AWS names it. Its processes take seconds of the processor to start, so that they come one after another,
//! which is to its advantage.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints and may panic"
)]

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

fn main() {
    let chimectl = OsString::from(env!("CARGO_BIN_EXE_chimectl"));
    measure("chimectl", &chimectl, 200, "10/s");
    measure("chimectl", &chimectl, 200, "1/100ms");
    measure("chimectl", &chimectl, 40, "2/s");
    if let Some(aws) = std::env::var_os("CHIMECTL_BENCH_AWS") {
        measure("the AWS CLI", &aws, 40, "2/s");
    }
}

/// Starts so many processes at once, against a sandbox that takes so many requests a second.
fn measure(name: &str, program: &OsString, processes: usize, rate: &str) {
    let home = tempfile::tempdir().unwrap();
    let log = home.path().join("log");
    let mut server = serve(&log, rate);
    let mut line = String::new();
    BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().rsplit_once(' ').unwrap().1;
    let start = Instant::now();
    let start_one = |number: usize| {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", home.path())
            .env("AWS_REGION", "us-east-1")
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .args(["chime-sdk-voice", "create-voice-connector", "--require-encryption", "--endpoint-url", url])
            .args(["--name", &format!("n-{number}")]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let started: Vec<Child> = (0..processes).map(start_one).collect();
    let all_started = start.elapsed();
    let succeeded = started.into_iter().filter_map(|mut child| child.wait().unwrap().success().then_some(())).count();
    let all_ended = start.elapsed();
    server.kill().unwrap();
    server.wait().unwrap();
    let log = fs::read_to_string(&log).unwrap();
    let wasted = log.lines().filter(|line| line.contains("\"fault\":")).count();
    println!(
        "{processes} processes of {name} at {rate}: {succeeded} succeed, {} requests, {wasted} refused ({:.2} for each process), started in {all_started:.1?}, ended after {all_ended:.1?}",
        log.lines().count(),
        wasted as f64 / processes as f64,
    );
}

fn serve(log: &Path, rate: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chimectl"));
    command.env_clear().args(["sandbox", "serve", "--in-memory", "--fault", &format!("*=rate={rate}"), "--log"]);
    command.arg(log).stdout(Stdio::piped()).spawn().unwrap()
}
