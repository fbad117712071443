//! Answers of any size: what they take in memory, and that those without end come to one.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::Stdio;
use std::thread;

use crate::common::{World, read, run};

const LIST: &str = "meetings list-attendees --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

/// The size of an answer, and what the program itself may take of memory before it has one.
const SIZE: usize = 64 << 20;
const PROGRAM: usize = 48 << 20;

/// A server that answers with a status, headers and a body of parts, each of which is written until the client has enough.
fn server(head: &'static str, parts: impl Fn() -> Box<dyn Iterator<Item = Vec<u8>>> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            if read(&mut stream).is_none() {
                continue;
            }
            let _ = stream.write_all(head.as_bytes());
            let _ = parts().try_for_each(|part| stream.write_all(&part));
        }
    });
    url
}

/// The most memory that the program had while it printed the answer, its exit status, and how much it printed.
fn peak(url: &str, more: &[&str]) -> (usize, i32, usize) {
    let world = World::new();
    let mut command = world.chimectl();
    command.args(LIST.split(' ')).args(["--endpoint-url", url]).args(more).env("AWS_MAX_ATTEMPTS", "1");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut output, mut printed, mut peak) = (child.stdout.take().unwrap(), 0, 0);
    let mut errors = child.stderr.take().unwrap();
    let errors = thread::spawn(move || errors.read_to_end(&mut Vec::new()));
    let mut buffer = vec![0; 1 << 20];
    loop {
        let length = output.read(&mut buffer).unwrap();
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let high = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let high = high.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0);
        peak = peak.max(high * 1024);
        if length == 0 {
            break;
        }
        printed += length;
    }
    errors.join().unwrap().unwrap();
    (peak, child.wait().unwrap().code().unwrap_or(-1), printed)
}

#[test]
fn a_list_in_lines_takes_no_more_than_twice_its_size() {
    let item = format!(r#"{{"AttendeeId":"{}"}},"#, "a".repeat(500));
    let count = SIZE / item.len();
    let url = server("HTTP/1.1 200 X\r\nconnection: close\r\n\r\n", move || {
        let item = item.clone().into_bytes();
        let items = std::iter::repeat_n(item, count);
        Box::new([br#"{"Attendees":["#.to_vec()].into_iter().chain(items).chain([br#"{}]}"#.to_vec()]))
    });
    let (peak, status, printed) = peak(&url, &["--output", "ndjson"]);
    assert_eq!(status, 0);
    assert!(printed > SIZE * 9 / 10 && peak < PROGRAM + 2 * SIZE, "{peak} bytes for {printed}");
}

#[test]
fn an_error_takes_no_more_than_a_small_one_however_long_it_is() {
    for (head, part) in [
        ("HTTP/1.1 502 X\r\nconnection: close\r\n\r\n", b"<p>busy ".repeat(8192)),
        ("HTTP/1.1 400 X\r\nconnection: close\r\n\r\n{\"Message\": \"", b"x".repeat(65536)),
        ("HTTP/1.1 307 X\r\nconnection: close\r\n\r\n", b"\x00\x01".repeat(32768)),
    ] {
        // Without end.
        let url = server(head, move || Box::new(std::iter::repeat(part.clone())));
        let (peak, status, _) = peak(&url, &[]);
        assert_eq!(status, 254);
        assert!(peak < PROGRAM + (24 << 20), "{peak} bytes");
    }
}

#[test]
fn headers_without_end_are_no_answer() {
    for part in [&b"x-a: b\r\n"[..], b"x"] {
        let part = part.repeat(10_000);
        let url = server("HTTP/1.1 200 X\r\n", move || Box::new(std::iter::repeat(part.clone())));
        let world = World::new();
        let mut command = world.chimectl();
        let run = run(command.args(LIST.split(' ')).args(["--endpoint-url", &url]).env("AWS_MAX_ATTEMPTS", "1"));
        assert!(run.status == 255 && run.stdout.is_empty(), "{run:?}");
    }
}
