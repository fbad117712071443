//! What one call of each operation costs, in instructions, which are the same on every run: `cargo bench --bench calls`.
//!
//! Every operation is called with its required members against a server on loopback that answers `{}`, under callgrind;
//! `curl --aws-sigv4` makes one request under it too. Without valgrind there is nothing to print. Programs that
//! CHIMECTL_BENCH_PROGRAM names, separated as in PATH, are measured in place of the one that is built here, so that
//! before and after come from one run.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints and may panic"
)]

#[path = "../tests/it/common/examples.rs"]
mod examples;
mod loopback;

use std::env;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use chimectl::api::kind::Kind;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;
use examples::example_input;
use loopback::serve;
use serde_json::Value as Json;

fn main() {
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("valgrind is not installed, so that no instructions can be counted");
        return;
    }
    let url = serve(answer);
    let curl = instructions(
        Command::new("curl"),
        &[
            "--silent",
            "--aws-sigv4",
            "aws:amz:us-east-1:chime",
            "--user",
            "AKIDEXAMPLE:secret",
            &format!("{url}/meetings/m"),
        ]
        .map(OsString::from),
    );
    println!("curl --aws-sigv4: {:.2} million instructions", millions(curl));
    let programs = env::var_os("CHIMECTL_BENCH_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_chimectl").into());
    for program in env::split_paths(&programs) {
        measure(&program, &url, curl);
    }
}

/// Prints what the operations cost, by service and together.
fn measure(program: &Path, url: &str, curl: u64) {
    println!("{}, one call of each operation, in million instructions:", program.display());
    let mut all = Vec::new();
    for service in Service::ALL {
        let mut counts: Vec<(u64, &str)> = Vec::new();
        for operation in service.operations() {
            let mut words = words(operation);
            words.extend(["--region", "us-east-1", "--endpoint-url", url].map(OsString::from));
            counts.push((instructions(Command::new(program), &words), operation.name));
        }
        print(service.name(), &mut counts, curl);
        all.extend(counts);
    }
    print("all", &mut all, curl);
}

fn print(name: &str, counts: &mut [(u64, &str)], curl: u64) {
    counts.sort_unstable();
    let (median, _) = counts[counts.len() / 2];
    let (worst, operation) = counts[counts.len() - 1];
    println!(
        "  {name}: {} operations, median {:.2} ({:.2} of curl), worst {:.2} ({operation})",
        counts.len(),
        millions(median),
        median as f64 / curl as f64,
        millions(worst),
    );
}

fn millions(count: u64) -> f64 {
    count as f64 / 1e6
}

/// The command line of an operation with its required members, as its example has them.
fn words(operation: &'static Operation) -> Vec<OsString> {
    let input = example_input(operation);
    let mut words = vec![operation.service.name().to_owned(), operation.command()];
    for member in operation.members.iter().filter(|member| member.required) {
        let flag = member.flag();
        match (member.kind, &input[member.name]) {
            (Kind::Boolean, Json::Bool(false)) => words.push(format!("--no-{flag}")),
            (Kind::Boolean, _) => words.push(format!("--{flag}")),
            (_, Json::String(text)) => words.extend([format!("--{flag}"), text.clone()]),
            (_, json) => words.extend([format!("--{flag}"), json.to_string()]),
        }
    }
    words.into_iter().map(OsString::from).collect()
}

/// How many instructions a process takes, which has to succeed.
fn instructions(program: Command, words: &[OsString]) -> u64 {
    let mut command = Command::new("valgrind");
    command
        .env_clear()
        .env("PATH", env::var_os("PATH").unwrap_or_default())
        .env("HOME", env::temp_dir())
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program.get_program())
        .args(words);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words:?}: {stderr}");
    let count = stderr.lines().find_map(|line| line.split_once("Collected :")).unwrap().1;
    count.trim().parse().unwrap()
}

/// Answers every request with `{}`.
fn answer(mut stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            reader.by_ref().take(length).read_to_end(&mut Vec::new()).unwrap();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
            if stream.write_all(head.as_bytes()).is_err() {
                return;
            }
            length = 0;
        }
        line.clear();
    }
}
