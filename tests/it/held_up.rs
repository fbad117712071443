//! A command that is held up where it does not attend to signals, by a pipe that nobody reads, by a terminal that was stopped:
//! it ends all the same; and signals that come one after the other.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{BufRead as _, BufReader, PipeReader, pipe};
use std::os::fd::AsFd;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rustix::io::ioctl_fionread;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use serde_json::json;

use crate::common::signals::{Signal, send};
use crate::common::{Run, Server, World, error, http};

const LIST: &str = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const ORDER: &str = "voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100";
/// What a pipe of the system holds.
const FULL: u64 = 1 << 16;

fn command(world: &World, server: &Server, words: &str) -> Command {
    let mut command = world.chimectl();
    command.args(words.split_whitespace()).args(["--endpoint-url", &server.url]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Waits until so many bytes are there that nobody reads, so that whoever writes more waits.
fn holds(reader: impl AsFd, bytes: u64) {
    for _ in 0..6000 {
        if ioctl_fionread(&reader).unwrap() >= bytes {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("{} bytes after a minute", ioctl_fionread(&reader).unwrap());
}

/// How the process ends, which it does not where it is held up for good.
#[track_caller]
fn ended(mut child: Child) -> Option<i32> {
    for _ in 0..6000 {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("it goes on after a minute");
}

fn list() -> Server {
    let attendees = vec![json!({ "AttendeeId": "a".repeat(1000) }); 1000];
    Server::answering(200, &json!({ "Attendees": attendees }).to_string())
}

fn full_pipe(start: impl FnOnce(std::io::PipeWriter) -> Child) -> (PipeReader, Child) {
    let (reader, writer) = pipe().unwrap();
    let child = start(writer);
    holds(&reader, FULL - 4096);
    (reader, child)
}

#[test]
fn a_full_standard_error_holds_nothing_up() {
    let world = World::new();
    let refusing = Server::new(|_| error(400, "BadRequestException", &"no".repeat(100_000)));
    for (server, words) in [(&list(), format!("{LIST} --debug")), (&refusing, LIST.to_owned())] {
        for signals in [&[Signal::INT][..], &[Signal::TERM, Signal::INT]] {
            let (reader, child) = full_pipe(|errors| command(&world, server, &words).stderr(errors).spawn().unwrap());
            signals.iter().for_each(|signal| send(*signal, &child));
            let status = if signals[0] == Signal::INT { 130 } else { 143 };
            assert!([Some(130), Some(status)].contains(&ended(child)), "{words}");
            drop(reader);
        }
    }
}

#[test]
fn a_terminal_that_was_stopped_does_not_hold_up_the_end_of_watching() {
    let (world, server) = (World::new(), list());
    for count in [1, 2] {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let name = ptsname(&terminal, Vec::new()).unwrap().into_string().unwrap();
        let output = File::options().read(true).write(true).open(name).unwrap();
        let child = command(&world, &server, &format!("{LIST} --watch --output json")).stdout(output).spawn().unwrap();
        // A terminal holds a page or so.
        holds(&terminal, 1024);
        (0..count).for_each(|_| send(Signal::INT, &child));
        assert_eq!(ended(child), Some(130));
    }
}

const USERS: &str = "batch identity create-app-instance-user --app-instance-arn \
                     arn:aws:chime:us-east-1:111122223333:app-instance/694d2099-cb1e-463e-9d64-697ff5b8950e --input ";

/// A file of users, and the words that create them.
fn users(world: &World, count: usize) -> String {
    let file = world.home.path().join("users.csv");
    let rows: String = (0..count).map(|number| format!("user-{number},{}\n", "n".repeat(100))).collect();
    std::fs::write(&file, format!("AppInstanceUserId,Name\n{rows}")).unwrap();
    format!("{USERS}{}", file.display())
}

#[test]
fn a_full_standard_output_does_not_hold_up_the_second_signal_to_a_batch() {
    let world = World::new();
    let arn = "u".repeat(200);
    let server = Server::answering(201, &json!({ "AppInstanceUserArn": arn }).to_string());
    let words = users(&world, 500);
    let (reader, child) = full_pipe(|output| command(&world, &server, &words).stdout(output).spawn().unwrap());
    send(Signal::INT, &child);
    send(Signal::TERM, &child);
    assert_eq!(ended(child).map(|status| [130, 143].contains(&status)), Some(true));
    drop(reader);
}

/// The first lets requests end, which these never do.
#[test]
fn the_second_signal_leaves_the_requests_of_a_batch_and_its_journal_can_be_used_again() {
    let world = World::new();
    let (come, has_come) = channel();
    let silent = Server::new(move |_| {
        come.send(()).unwrap();
        thread::sleep(Duration::from_secs(600));
        Vec::new()
    });
    let words = users(&world, 3) + " --concurrency 1";
    let mut child = command(&world, &silent, &words).stderr(Stdio::piped()).spawn().unwrap();
    has_come.recv_timeout(Duration::from_secs(60)).unwrap();
    send(Signal::INT, &child);
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    assert_eq!(
        said.next().unwrap().unwrap(),
        "Interrupted; waiting for requests in progress. To stop immediately, interrupt again."
    );
    assert!(child.try_wait().unwrap().is_none());
    send(Signal::INT, &child);
    assert_eq!(ended(child), Some(130));
    let said: Vec<_> = said.map(Result::unwrap).collect();
    assert_eq!(said.first().map(String::as_str), Some("interrupted"), "{said:?}");
    // Nobody holds the journal any more.
    let output = command(&world, &silent, &format!("{words} --results-only")).output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains("in use"), "{output:?}");
}

#[test]
fn two_signals_end_a_command_as_one_does() {
    let world = World::new();
    let order = json!({ "PhoneNumberOrder": { "PhoneNumberOrderId": "order-1", "Status": "Processing" } }).to_string();
    let (order, page) = (http(200, &[], &order), json!({ "Attendees": [{ "AttendeeId": "a" }], "NextToken": "t" }));
    let page = http(200, &[], &page.to_string());
    for (words, shown) in [
        (LIST.to_owned(), false),
        (format!("{LIST} --output ndjson"), true),
        (format!("{ORDER} --wait --every 100ms"), false),
        (format!("{LIST} --max-items 1 --until Nothing --every 100ms"), false),
        (format!("{LIST} --max-items 1 --watch --every 100ms --output json"), true),
    ] {
        let (come, has_come) = channel();
        let (order, page) = (order.clone(), page.clone());
        let server = Server::new(move |request| {
            let _ = come.send(());
            match request.target.as_str() {
                target if target.contains("next-token") => {
                    thread::sleep(Duration::from_secs(600));
                    Vec::new()
                }
                target if target.contains("attendees") => page.clone(),
                _ => order.clone(),
            }
        });
        let mut command = command(&world, &server, &words);
        let terminal = words.contains("--watch").then(|| openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap());
        let child = match &terminal {
            Some(terminal) => {
                grantpt(terminal).unwrap();
                unlockpt(terminal).unwrap();
                let name = ptsname(terminal, Vec::new()).unwrap().into_string().unwrap();
                command
                    .stdout(File::options().read(true).write(true).open(name).unwrap())
                    .stderr(Stdio::piped())
                    .spawn()
            }
            None => command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn(),
        };
        let child = child.unwrap();
        (0..2).for_each(|_| has_come.recv_timeout(Duration::from_secs(60)).unwrap());
        send(Signal::INT, &child);
        send(Signal::INT, &child);
        let output = child.wait_with_output().unwrap();
        let run = Run {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        assert_eq!((run.status, run.stdout.is_empty()), (130, terminal.is_some() || !shown), "{words}: {run:?}");
        let said = run.stderr.matches("interrupted").count();
        assert_eq!(said, usize::from(terminal.is_none()), "{words}: {run:?}");
    }
}
