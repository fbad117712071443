//! A batch that ends before it is through: by a signal, because nobody reads, because its output cannot be written, because
//! what failed for a row would fail for every other one. What was answered by then is known, and the rest can be sent.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use crate::common::batch::{counts, create_users, created, lines, statuses, user, users};
use crate::common::signals::{Signal, send};
use crate::common::{Server, World, error, http, run};

/// The rows of the only journal that are told of as done.
fn done_in_journal(world: &World) -> usize {
    let journals = world.journals();
    assert_eq!(journals.len(), 1);
    journals.values().flat_map(|text| text.lines()).filter(|line| line.contains("\"Status\":\"ok\"")).count()
}

fn stderr_of(child: &mut Child) -> String {
    let mut text = String::new();
    child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_first_signal_lets_requests_end_and_the_same_command_goes_on() {
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let world = World::new();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let server = Server::new(move |request| {
            counted.fetch_add(1, Ordering::SeqCst);
            sleep(Duration::from_millis(20));
            created(request)
        });
        world.file("users.csv", &users(200));
        let words = create_users("--input users.csv --concurrency 2");
        let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        output.read_line(&mut first).unwrap();
        send(signal, &child);
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(status));
        let told = 1 + rest.lines().count();
        assert!(told < 200, "{told}");
        assert_eq!(count.load(Ordering::SeqCst), told);
        let done = run(&mut world.batch(&server.url, &words));
        assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 200)])), "{done:?}");
        assert_eq!(count.load(Ordering::SeqCst), 200);
    }
}

/// A server whose answers are 4 KiB long, and that says how many it has given.
fn lengthy() -> (Server, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let server = Server::new(move |request| {
        counted.fetch_add(1, Ordering::SeqCst);
        http(201, &[], &json!({ "AppInstanceUserArn": user(request), "Filler": "x".repeat(4096) }).to_string())
    });
    (server, count)
}

fn until(condition: impl Fn() -> bool) {
    while !condition() {
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn nobody_has_to_read_for_a_signal_to_end_it() {
    let world = World::new();
    let (server, count) = lengthy();
    world.file("users.csv", &users(600));
    let words = create_users("--input users.csv");
    let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The pipe is full by then.
    until(|| count.load(Ordering::SeqCst) > 100);
    send(Signal::INT, &child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let said = stderr_of(&mut child);
    assert!(
        said.contains("standard output was not read: ") && said.contains("to print all, use --results-only"),
        "{said}"
    );
    let sent = count.load(Ordering::SeqCst);
    assert!(sent < 600, "{sent}");
    assert_eq!(done_in_journal(&world), sent);
    // What was done and not printed is printed now.
    let done = run(&mut world.batch(&server.url, &words));
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 600)])));
    assert!((1..).zip(lines(&done)).all(|(number, line)| line["Row"] == number));
    assert_eq!(count.load(Ordering::SeqCst), 600);
}

#[test]
fn rows_wait_for_a_reader_who_is_slow() {
    let world = World::new();
    let (server, count) = lengthy();
    world.file("users.csv", &users(600));
    let words = create_users("--input users.csv");
    let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    until(|| count.load(Ordering::SeqCst) > 100);
    // What nobody reads is bounded: 1 MiB, the pipe, and what was under way.
    sleep(Duration::from_millis(300));
    assert!(count.load(Ordering::SeqCst) < 450);
    let mut told = String::new();
    child.stdout.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!((child.wait().unwrap().code(), told.lines().count(), count.load(Ordering::SeqCst)), (Some(0), 600, 600));
}

/// A server that keeps every request from the `from`-th on without an answer until the sender is dropped; says of each that it has come.
fn holding(from: usize) -> (Server, Sender<()>, Arc<AtomicUsize>) {
    let (release, held) = channel::<()>();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let server = Server::new(move |request| {
        if counted.fetch_add(1, Ordering::SeqCst) + 1 >= from {
            let _ = held.recv();
        }
        created(request)
    });
    (server, release, count)
}

#[test]
fn the_second_signal_waits_for_nothing() {
    let world = World::new();
    let (server, release, count) = holding(3);
    world.file("users.csv", &users(20));
    let words = create_users("--input users.csv --concurrency 1");
    let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    until(|| count.load(Ordering::SeqCst) == 3);
    send(Signal::INT, &child);
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert!(line.starts_with("Interrupted; waiting for requests in progress"), "{line}");
    send(Signal::INT, &child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(release);
    assert_eq!(done_in_journal(&world), 2);
}

#[test]
fn neither_does_it_wait_for_a_reader_of_what_is_said() {
    let world = World::new();
    let (server, count) = lengthy();
    world.file("users.csv", &users(600));
    let (reader, writer) = std::io::pipe().unwrap();
    let words = create_users("--input users.csv --debug");
    let mut command = world.batch(&server.url, &words);
    let mut child = command.stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap();
    until(|| count.load(Ordering::SeqCst) > 20);
    while child.try_wait().unwrap().is_none() {
        send(Signal::INT, &child);
        sleep(Duration::from_millis(50));
    }
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(reader);
}

#[test]
fn a_reader_who_has_seen_enough_ends_no_batch() {
    let world = World::new();
    let server = Server::new(|request| match user(request).as_str() {
        "user-90" => error(403, "ForbiddenException", "no"),
        // More than a pipe takes that nobody reads.
        name => http(201, &[], &json!({ "AppInstanceUserArn": name, "Filler": "x".repeat(4096) }).to_string()),
    });
    world.file("users.csv", &users(100));
    let words = create_users("--input users.csv");
    let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with("{\"Row\":1,"), "{first}");
    let said = stderr_of(&mut child);
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(said.starts_with("100 rows: 99 ok, 1 failed. standard output was closed: "), "{said}");
    assert_eq!(server.requests().len(), 100);
    let results = run(&mut world.batch(&server.url, &format!("{words} --results-only")));
    assert_eq!(statuses(&results), counts([("failed", 1), ("ok", 99)]));
    // Of what was done before, whoever has seen enough is told no more.
    let mut command = world.batch(&server.url, &format!("{words} --results-only"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!((stderr_of(&mut child).as_str(), child.wait().unwrap().code()), ("", Some(0)));
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_leaves_rows_undone() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(300));
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let words = create_users("--input users.csv");
    let mut command = world.batch(&server.url, &words);
    let mut child = command.stdout(full()).stderr(Stdio::piped()).spawn().unwrap();
    let said = stderr_of(&mut child);
    assert_eq!(child.wait().unwrap().code(), Some(255));
    assert!(
        said.contains("cannot write to standard output") && said.contains("to continue, repeat the command"),
        "{said}"
    );
    let sent = server.requests().len();
    assert!(sent < 300, "{sent}");
    assert_eq!(done_in_journal(&world), sent);
    // So do rows to try again that cannot be kept.
    let refusing = Server::answering(403, "{}");
    let refused = run(&mut world.batch(&refusing.url, &format!("{words} --failed /dev/full")));
    assert!(refused.status == 255 && refused.stderr.contains("cannot write /dev/full"), "{refused:?}");
}

#[test]
fn a_service_that_nobody_reaches_ends_it_with_all_rows_left() {
    let world = World::new();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    world.file("users.csv", &users(100));
    let words = create_users("--input users.csv --failed failed.csv");
    let url = format!("http://{address}");
    let refused = run(world.batch(&url, &words).env("AWS_MAX_ATTEMPTS", "2"));
    assert_eq!((refused.status, refused.stdout.as_str()), (255, ""), "{refused:?}");
    assert!(refused.stderr.contains("CreateAppInstanceUser did not reach the service"), "{refused:?}");
    assert!(refused.stderr.contains("to continue, repeat the command"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(world.home.path().join("failed.csv")).unwrap(), "AppInstanceUserId,Name\n");
    assert_eq!(done_in_journal(&world), 0);
    let server = Server::on(TcpListener::bind(address).unwrap(), created);
    let done = run(&mut world.batch(&url, &words));
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 100)])), "{done:?}");
    assert_eq!(server.requests().len(), 100);
}

#[test]
fn who_asks_is_refused_once_and_not_for_every_row() {
    for (code, most) in [
        ("UnrecognizedClientException", 0),
        ("InvalidSignatureException", 0),
        ("ExpiredTokenException", 0),
        ("AccessDeniedException", 10),
        ("UnauthorizedClientException", 10),
    ] {
        let world = World::new();
        let is_known = Arc::new(AtomicBool::new(false));
        let knows = Arc::clone(&is_known);
        let server = Server::new(move |request| match knows.load(Ordering::SeqCst) {
            true => created(request),
            false => error(403, code, "no"),
        });
        world.file("users.csv", &users(200));
        let words = create_users("--input users.csv --concurrency 4");
        let refused = run(&mut world.batch(&server.url, &words));
        assert_eq!(refused.status, 254, "{refused:?}");
        assert!(refused.stderr.starts_with(&format!("An error occurred ({code})")), "{refused:?}");
        assert!(refused.stderr.contains("to continue, repeat the command"), "{refused:?}");
        // A request may go out a second time with a new signature.
        let told = lines(&refused).len();
        assert!(told <= most + 4 && server.requests().len() <= 2 * (most + 4), "{code}: {told}");
        is_known.store(true, Ordering::SeqCst);
        let done = run(&mut world.batch(&server.url, &words));
        assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 200)])), "{done:?}");
    }
}

#[test]
fn a_denial_of_some_rows_stops_none_of_the_others() {
    let world = World::new();
    let server = Server::new(|request| match user(request).len() {
        // user-10 to user-99
        7 => error(403, "AccessDeniedException", "not for those"),
        _ => created(request),
    });
    world.file("users.csv", &users(150));
    let words = create_users("--input users.csv --concurrency 1");
    for _ in 0..2 {
        let done = run(&mut world.batch(&server.url, &words));
        assert_eq!((done.status, statuses(&done)), (1, counts([("failed", 90), ("ok", 60)])));
    }
}

#[test]
fn configuration_that_is_missing_is_said_before_a_row_is_sent() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(3));
    for (variable, part) in [("AWS_SECRET_ACCESS_KEY", "redentials"), ("AWS_REGION", "no region is configured")] {
        let refused = run(world.batch(&server.url, &create_users("--input users.csv")).env_remove(variable));
        assert_eq!((refused.status, refused.stdout.as_str()), (253, ""), "{refused:?}");
        assert!(refused.stderr.contains(part), "{refused:?}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn credentials_that_cannot_be_had_or_renewed_end_it_with_rows_left() {
    const ISSUER: &str = "https://sts.amazonaws.com/doc/2011-06-15/";
    let refusal = |status, body: String| http(status, &[], &body);
    let no = format!(
        "<ErrorResponse xmlns=\"{ISSUER}\"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"
    );
    for (last, status) in [(refusal(403, no), 254), (refusal(200, "<html>Welcome</html>".to_owned()), 255)] {
        // How often the issuer gives credentials before it gives none.
        for good in [0, 1] {
            let (asked, last) = (AtomicUsize::new(0), last.clone());
            let issuer = Server::new(move |_| match asked.fetch_add(1, Ordering::SeqCst) < good {
                true => http(
                    200,
                    &[],
                    &format!(
                        "<AssumeRoleWithWebIdentityResponse xmlns=\"{ISSUER}\"><AssumeRoleWithWebIdentityResult><AssumedRoleUser><AssumedRoleId>AROA:s</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser><Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>"
                    ),
                ),
                false => last.clone(),
            });
            let world = World::new();
            let token = world.file("token", "a.web.token");
            let role = "arn:aws:iam::111122223333:role/r";
            world.configure(&format!("[default]\nrole_arn = {role}\nweb_identity_token_file = {}\n", token.display()));
            let sent = AtomicUsize::new(0);
            let server = Server::new(move |request| match sent.fetch_add(1, Ordering::SeqCst) < 5 {
                true => created(request),
                false => error(403, "ExpiredTokenException", "expired"),
            });
            world.file("users.csv", &users(100));
            let mut command = world.batch(&server.url, &create_users("--input users.csv --concurrency 2"));
            command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
            let refused = run(command.env("AWS_ENDPOINT_URL_STS", &issuer.url).env("AWS_MAX_ATTEMPTS", "2"));
            assert_eq!(refused.status, status, "{refused:?}");
            assert!(refused.stderr.contains("AssumeRoleWithWebIdentity"), "{refused:?}");
            assert_eq!(lines(&refused).len(), 5 * good, "{refused:?}");
            assert_eq!(refused.stderr.contains("to continue, repeat the command"), good > 0, "{refused:?}");
            assert!(server.requests().len() <= 5 + 2 * 2, "{refused:?}");
        }
    }
}

#[test]
fn a_service_that_fails_for_all_rows_ends_it_before_all_are_unknown() {
    let world = World::new();
    let fails = Arc::new(Mutex::new(true));
    let failing = Arc::clone(&fails);
    let server = Server::new(move |request| match *failing.lock().unwrap() {
        true => http(502, &[], "<html>Bad Gateway</html>"),
        false => {
            http(201, &[], &json!({ "Attendee": { "ExternalUserId": request.json()["ExternalUserId"] } }).to_string())
        }
    });
    let rows: String = (1..=100).map(|number| format!("{{\"ExternalUserId\": \"u-{number}\"}}\n")).collect();
    world.file("rows.ndjson", &rows);
    let words = "meetings create-attendee --meeting-id m-1 --concurrency 2 --input rows.ndjson";
    let failed = run(&mut world.batch(&server.url, words));
    assert_eq!(failed.status, 255, "{failed:?}");
    assert!(failed.stderr.contains("the last 10 requests failed, not because of their rows"), "{failed:?}");
    let unknown = server.requests().len();
    assert!((10..=12).contains(&unknown), "{unknown}");
    assert_eq!(statuses(&failed), counts([("unknown", unknown)]));
    *fails.lock().unwrap() = false;
    let done = run(&mut world.batch(&server.url, words));
    assert_eq!((done.status, statuses(&done)), (1, counts([("ok", 100 - unknown), ("unknown", unknown)])), "{done:?}");
    assert_eq!(server.requests().len(), 100);
}

#[test]
fn a_journal_that_is_in_use_is_refused() {
    let world = World::new();
    let server = Server::new(|request| {
        sleep(Duration::from_millis(50));
        created(request)
    });
    world.file("users.csv", &users(500));
    let words = create_users("--input users.csv");
    let mut child = world.batch(&server.url, &words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut first).unwrap();
    let refused = run(&mut world.batch(&server.url, &words));
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(refused.status, 252, "{refused:?}");
    assert!(refused.stderr.contains("is in use by another process"), "{refused:?}");
}
