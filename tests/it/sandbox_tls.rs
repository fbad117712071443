//! A sandbox that is served with TLS: whom clients have to trust for it, and what the command of `exec` is told.

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use crate::common::served::Served;
use crate::common::{World, run};

const LIST: [&str; 2] = ["voice", "list-voice-connectors"];

fn authority(world: &World) -> PathBuf {
    world.home.path().join(".local/state/chimectl/sandbox-ca.pem")
}

#[test]
fn a_client_that_trusts_the_authority_is_answered_and_no_other() {
    let world = World::new();
    let served = Served::new(&world, "--tls --in-memory");
    let port = served.url.strip_prefix("https://127.0.0.1:").unwrap_or_else(|| panic!("{}", served.url));
    let bundle = authority(&world);
    for host in ["127.0.0.1", "localhost"] {
        let url = format!("https://{host}:{port}");
        let trusting = run(world.chimectl().args(["--endpoint-url", &url, "--ca-bundle"]).arg(&bundle).args(LIST));
        assert_eq!(trusting.status, 0, "{trusting:?}");
        let other = run(world.chimectl().args(["--endpoint-url", &url]).args(LIST));
        assert_eq!(other.status, 255, "{other:?}");
        assert!(other.stderr.contains("cannot be verified"), "{other:?}");
    }
    // Who speaks in the clear gets no answer, and keeps nobody out.
    let url = format!("http://127.0.0.1:{port}");
    let clear = run(world.chimectl().args(["--endpoint-url", &url]).args(LIST).env("AWS_MAX_ATTEMPTS", "1"));
    assert_eq!(clear.status, 255, "{clear:?}");
}

#[test]
fn the_authority_is_made_once_and_its_key_is_for_its_owner() {
    let world = World::new();
    let first = Served::new(&world, "--tls --in-memory");
    let bundle = authority(&world);
    let pem = std::fs::read_to_string(&bundle).unwrap();
    let key = bundle.with_extension("key");
    let mode = |path: &PathBuf| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&key), mode(&bundle)), (0o600, 0o600));
    assert!(std::fs::read_to_string(&key).unwrap().starts_with("-----BEGIN PRIVATE KEY-----"));
    drop(first);
    let second = Served::new(&world, "--tls --in-memory");
    assert_eq!(std::fs::read_to_string(&bundle).unwrap(), pem);
    let call = run(world.chimectl().args(["--endpoint-url", &second.url, "--ca-bundle"]).arg(&bundle).args(LIST));
    assert_eq!(call.status, 0, "{call:?}");
}

#[test]
fn the_command_of_exec_trusts_the_sandbox_and_whom_it_trusted_before() {
    let world = World::new();
    let program = env!("CARGO_BIN_EXE_chimectl");
    let other = world.home.path().join("other.pem");
    std::fs::write(&other, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
    let script = format!(
        "case $AWS_ENDPOINT_URL_CHIME_SDK_VOICE in https://*) ;; *) exit 9;; esac
         grep -qx AAAA \"$AWS_CA_BUNDLE\" && grep -c BEGIN \"$NODE_EXTRA_CA_CERTS\" && {program} voice list-voice-connectors"
    );
    let mut command = world.bare();
    command.args(["sandbox", "exec", "--tls", "--", "sh", "-c", &script]).env("AWS_CA_BUNDLE", &other);
    let told = run(command.env("PATH", "/usr/bin:/bin"));
    assert_eq!(told.status, 0, "{told:?}");
    assert!(told.stdout.starts_with("1\n"), "{told:?}");
    assert!(!authority(&world).exists(), "exec leaves nothing behind");

    let missing = run(command.env("AWS_CA_BUNDLE", "/nowhere.pem"));
    assert!(missing.status != 0 && missing.stderr.contains("AWS_CA_BUNDLE /nowhere.pem"), "{missing:?}");
}
