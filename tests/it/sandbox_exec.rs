//! `chimectl sandbox exec`: what its command is told, how signals reach it, and what is left afterwards.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment and the streams")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Stdio};

use crate::common::signals::{Signal, send};
use crate::common::{World, run};

/// Starts a shell script in a sandbox and waits until it has printed the place of its state; gives that place, and the
/// rest of what it prints.
fn started(world: &World, script: &str) -> (Child, String, BufReader<std::process::ChildStdout>) {
    let script = format!("trap 'echo interrupted; exit 7' INT\ntrap 'echo terminated; exit 8' TERM\n{script}");
    let mut child = world
        .bare()
        .args(["sandbox", "exec", "--", "sh", "-c", &script])
        .env("PATH", std::env::var_os("PATH").unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut state = String::new();
    output.read_line(&mut state).unwrap();
    (child, state.trim().to_owned(), output)
}

const WAITING: &str = "echo $CHIMECTL_SANDBOX_STATE; while :; do sleep 0.01; done";

#[test]
fn a_signal_is_handed_on_and_the_state_removed() {
    for (signal, word, status) in [(Signal::TERM, "terminated", 8), (Signal::INT, "interrupted", 7)] {
        let world = World::new();
        let (mut child, state, mut output) = started(&world, WAITING);
        assert!(Path::new(&state).is_file(), "{state}");
        send(signal, &child);
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(status), "{signal:?}");
        assert_eq!(rest.trim(), word);
        assert!(!Path::new(&state).parent().unwrap().exists(), "{state} was left");
    }
}

#[test]
fn a_command_that_a_signal_ends_gives_the_status_of_a_shell() {
    let world = World::new();
    let run = run(world.bare().args(["sandbox", "exec", "--", "sh", "-c", "kill -KILL $$"]));
    assert_eq!(run.status, 128 + 9, "{run:?}");
}

#[test]
fn nothing_in_the_environment_leads_past_the_sandbox() {
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    world.configure("[default]\nignore_configured_endpoint_urls = true\nuse_fips_endpoint = true\n");
    for (variable, value) in [
        ("HTTP_PROXY", "http://127.0.0.1:9"),
        ("http_proxy", "http://127.0.0.1:9"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
        ("CHIMECTL_BEARER", "arn:aws:chime:us-east-1:123456789012:app-instance/x/user/nobody"),
    ] {
        let script = format!("{program} identity list-app-instances && test -z \"$CHIMECTL_BEARER\"");
        let run = run(world.bare().env(variable, value).args(["sandbox", "exec", "--", "sh", "-c", &script]));
        assert_eq!(run.status, 0, "{variable}: {run:?}");
    }
}

#[test]
fn the_commands_keys_are_those_that_signatures_are_verified_with() {
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    let script = format!("{program} identity create-app-instance --name chat --query AppInstanceArn");
    let exec =
        |script: &str| run(world.bare().args(["sandbox", "exec", "--verify-signatures", "--", "sh", "-c", script]));
    assert_eq!(exec(&script).status, 0);
    for (variable, words) in [("AWS_SECRET_ACCESS_KEY", "does not match"), ("AWS_ACCESS_KEY_ID", "access key")] {
        let refused = exec(&format!("{variable}=another {script}"));
        assert_eq!(refused.status, 254, "{refused:?}");
        assert!(refused.stderr.starts_with("An error occurred (UnauthorizedClientException)"), "{refused:?}");
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    let unsigned = exec(&format!("{script} --no-sign-request"));
    assert!(unsigned.stderr.contains("not signed"), "{unsigned:?}");
}
