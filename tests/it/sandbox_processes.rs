//! The sandbox as processes: served over HTTP, behind a command, shared, reset, stopped and killed.

use std::fs;
use std::thread;

use crate::common::served::Served;
#[cfg(unix)]
use crate::common::signals::Signal;
use crate::common::{World, run};
use serde_json::Value;

const CREATE: &str =
    "meetings create-meeting --external-meeting-id standup --media-region us-west-2 --query Meeting.MeetingId";

#[test]
fn serve_answers_on_loopback_and_shares_its_file_with_the_sandbox_in_process() {
    let world = World::new();
    let served = Served::new(&world, "");
    assert!(served.url.starts_with("http://127.0.0.1:"), "{}", served.url);
    let id = served.call(&world, CREATE).ok();
    world.sandbox(&format!("meetings get-meeting --meeting-id {}", id.as_str().unwrap())).ok();
}

#[cfg(unix)]
#[test]
fn signals_end_the_server_cleanly() {
    let world = World::new();
    for signal in [Signal::INT, Signal::TERM] {
        assert_eq!(Served::new(&world, "--in-memory").signal(signal), Some(0), "{signal:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_was_answered_is_there_after_a_kill() {
    let world = World::new();
    let state = world.home.path().join("state.db");
    let words = format!("--state {}", state.display());
    for _ in 0..3 {
        let served = Served::new(&world, &words);
        let id = served.call(&world, CREATE).ok();
        assert_eq!(served.signal(Signal::KILL), None);
        let served = Served::new(&world, &words);
        served.call(&world, &format!("meetings get-meeting --meeting-id {}", id.as_str().unwrap())).ok();
    }
}

#[test]
fn memory_is_forgotten_and_untouched_by_the_file() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let id = served.call(&world, CREATE).ok();
    let get = format!("meetings get-meeting --meeting-id {}", id.as_str().unwrap());
    world.sandbox(&get).refused("NotFoundException");
    Served::new(&world, "--in-memory").call(&world, &get).refused("NotFoundException");
}

#[test]
fn a_taken_port_is_an_error_that_names_it() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let port = served.url.rsplit_once(':').unwrap().1;
    let second = run(world.bare().args(["sandbox", "serve", "--in-memory", "--port", port]));
    assert_eq!(second.status, 255);
    assert!(second.stderr.contains(&format!("cannot listen on 127.0.0.1:{port}")), "{}", second.stderr);
}

#[test]
fn malformed_requests_get_errors() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let post = |path: &str, body: &str| {
        let length = body.len();
        served.raw(
            format!(
                "POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
            )
            .as_bytes(),
        )
    };
    assert!(post("/meetings", "{").contains("BadRequestException"));
    assert!(post("/meetings", "[]").contains("BadRequestException"));
    assert!(post("/meetings", "{}").contains("ClientRequestToken: missing"));
    assert!(post("/nothing", "{}").starts_with("HTTP/1.1 404"));
    assert!(served.raw(b"nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
    let large = post("/meetings", &"x".repeat(9 * 1024 * 1024));
    assert!(large.is_empty() || large.starts_with("HTTP/1.1 413"), "{large}");
    served.call(&world, CREATE).ok();
}

#[test]
fn every_error_answer_has_its_code_its_message_and_the_id_of_the_request() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let get = |path: &str, host: &str| format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    // The server reads all of a body that is too large by a byte, so that the connection is not reset before the answer
    // is read.
    let size = 8 * 1024 * 1024 + 1;
    let large = format!(
        "POST /meetings HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n{}",
        "x".repeat(size)
    );
    let nobody = get("/meetings/00000000-0000-4000-8000-000000000000", "localhost");
    for (request, status, code, says) in [
        (get("/meetings", "sandbox.example.com"), "403", "Forbidden", "only accepts localhost"),
        (nobody, "404", "NotFound", "does not exist"),
        (get("/nothing", "localhost"), "404", "NotFound", "GET /nothing"),
        (large, "413", "BadRequest", "at most 8388608 bytes"),
    ] {
        let answer = served.raw(request.as_bytes());
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{status}: {answer:?}"));
        assert_eq!(head.split_whitespace().nth(1), Some(status), "{head}");
        let header = |name: &str| {
            let mut values = head.lines().filter_map(|line| line.split_once(": ")).filter(|(found, _)| *found == name);
            let (_, value) = values.next().unwrap_or_else(|| panic!("no {name}: {head}"));
            assert!(values.next().is_none(), "{name} twice: {head}");
            value
        };
        let exception = if says == "GET /nothing" { "UnknownOperationException" } else { &format!("{code}Exception") };
        assert_eq!(header("x-amzn-errortype"), exception);
        assert_eq!(header("content-type"), "application/json");
        let body: Value = serde_json::from_str(body).unwrap();
        assert_eq!(body["Code"], code, "{body}");
        assert!(body["Message"].as_str().unwrap().contains(says), "{body}");
        assert_eq!(body["RequestId"], header("x-amzn-requestid"), "{body}");
        assert_eq!(header("x-amzn-requestid").len(), 36);
    }
}

#[test]
fn many_processes_use_one_sandbox_at_once() {
    let world = World::new();
    let id = world.sandbox(CREATE).ok();
    let id = id.as_str().unwrap();
    thread::scope(|scope| {
        for worker in 0..8 {
            let world = &world;
            scope.spawn(move || {
                for number in 0..5 {
                    let user = format!("user-{worker}-{number}");
                    let words = format!("meetings create-attendee --meeting-id {id} --external-user-id {user}");
                    world.sandbox(&words).ok();
                }
            });
        }
    });
    let all = world.sandbox(&format!("meetings list-attendees --meeting-id {id} --query length(Attendees)"));
    assert_eq!(all.stdout, "40\n");
}

#[test]
fn many_processes_may_be_the_first() {
    let world = World::new();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| world.sandbox(CREATE).ok());
        }
    });
}

#[test]
fn exec_puts_an_empty_sandbox_behind_a_command_and_gives_its_status() {
    let world = World::new();
    world.sandbox(CREATE).ok();
    let chimectl = env!("CARGO_BIN_EXE_chimectl");
    let script = format!(
        "id=$({chimectl} {CREATE} | tr -d '\"') && {chimectl} meetings get-meeting --meeting-id $id --query Meeting.MeetingId && exit 7"
    );
    let exec =
        |words: &[&str]| run(world.bare().args(["sandbox", "exec", "--"]).args(words).env("PATH", "/usr/bin:/bin"));
    let done = exec(&["sh", "-c", &script]);
    assert_eq!(done.status, 7, "{done:?}");
    assert_eq!(done.stdout.trim().len(), 38, "{done:?}");
    assert_eq!(exec(&["sh", "-c", "kill -TERM $$"]).status, 128 + 15);
    let missing = exec(&["/nowhere/program"]);
    assert_eq!(missing.status, 255);
    assert!(missing.stderr.contains("cannot run /nowhere/program"), "{}", missing.stderr);
}

#[test]
fn reset_forgets_everything() {
    let world = World::new();
    let id = world.sandbox(CREATE).ok();
    let reset = run(world.bare().args(["sandbox", "reset"]));
    assert_eq!((reset.status, reset.stdout.as_str()), (0, ""), "{reset:?}");
    world.sandbox(&format!("meetings get-meeting --meeting-id {}", id.as_str().unwrap())).refused("NotFoundException");
}

#[test]
fn the_environment_turns_the_sandbox_on_and_off() {
    let world = World::new();
    let with = |value: &str| run(world.bare().env("CHIMECTL_SANDBOX", value).args(CREATE.split_whitespace())).status;
    for (value, status) in [("1", 0), ("true", 0), ("maybe", 0), ("0", 253), ("OFF", 253), ("", 253)] {
        assert_eq!(with(value), status, "{value:?}");
    }
}

#[test]
fn state_lives_in_the_xdg_state_directory() {
    let world = World::new();
    world.sandbox(CREATE).ok();
    assert!(world.home.path().join(".local/state/chimectl/sandbox.db").is_file());
    let elsewhere = world.home.path().join("elsewhere");
    run(world.bare().env("XDG_STATE_HOME", &elsewhere).arg("--sandbox").args(CREATE.split_whitespace())).ok();
    assert!(elsewhere.join("chimectl/sandbox.db").is_file());
}

#[test]
fn a_file_that_is_not_the_sandboxs_is_an_error() {
    let world = World::new();
    let file = world.home.path().join("notes.txt");
    fs::write(&file, "not a database, and long enough to have a header").unwrap();
    let run = run(world.bare().args(["sandbox", "reset", "--state"]).arg(&file));
    assert_eq!(run.status, 255);
    assert!(run.stderr.contains("notes.txt") && run.stderr.contains("--state"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&file).unwrap(), "not a database, and long enough to have a header");
}
