//! Credentials of roles are kept where the AWS CLI keeps them, and codes of devices are asked for once.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, thread};

use crate::common::{Run, Server, World, error, http, run};
use crate::credentials::{EXPIRATION, GET, key, keys, request, sts, write};
use serde_json::{Value, json};

const ARN: &str = "arn:aws:iam::123456789012:role/r";
/// How the AWS CLI calls the file of that role.
const PLAIN: &str = "6dc9e6e1e186b9f293814df3266de783142c48a2.json";
const CACHE: &str = ".aws/cli/cache";

/// A world in which the default profile is a role with more lines.
fn world(more: &str) -> World {
    let world = World::new();
    let base = keys("AKIDBASE");
    write(
        &world,
        ".aws/config",
        &format!("[profile base]\n{base}[default]\nrole_arn = {ARN}\nsource_profile = base\n{more}"),
    );
    world
}

/// The names and contents of what is kept.
fn kept(world: &World) -> Vec<(String, Value)> {
    let Ok(entries) = fs::read_dir(world.home.path().join(CACHE)) else { return Vec::new() };
    let read = |path: &Path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let named = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    entries.map(|entry| entry.unwrap().path()).map(|path| (named(&path), read(&path))).collect()
}

fn seconds_from_now(seconds: i64) -> String {
    let time = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Keeps credentials of the key `ASIAKEPT` that end in so many seconds.
fn keep(world: &World, seconds: i64) {
    let credentials = json!({ "AccessKeyId": "ASIAKEPT", "SecretAccessKey": "s", "SessionToken": "kept",
        "Expiration": seconds_from_now(seconds) });
    write(world, &format!("{CACHE}/{PLAIN}"), &json!({ "Credentials": credentials }).to_string());
}

#[test]
fn a_role_is_asked_for_once() {
    let (world, sts) = (world(""), sts());
    for _ in 0..3 {
        let signed = request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &[]);
        assert_eq!((key(&signed), signed.header("x-amz-security-token")), ("ASIAASSUMEROLE", Some("session")));
    }
    assert_eq!(sts.requests().len(), 1);
    let files = kept(&world);
    let [(name, content)] = &files[..] else { panic!("{files:?}") };
    assert_eq!(name, PLAIN);
    assert_eq!(
        content["Credentials"],
        json!({ "AccessKeyId": "ASIAASSUMEROLE", "SecretAccessKey": "secret", "SessionToken": "session",
            "Expiration": EXPIRATION, "AccountId": "123456789012" })
    );
    let mode = |path: &str| fs::metadata(world.home.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(CACHE), mode(&format!("{CACHE}/{PLAIN}"))), (0o700, 0o600));
}

#[test]
fn what_a_role_is_asked_with_has_a_file_of_its_own() {
    // The names are those that the AWS CLI gives.
    for (more, name) in [
        ("", PLAIN),
        ("role_session_name =\n", PLAIN),
        ("duration_seconds = soon\n", PLAIN),
        ("duration_seconds = 1800\n", "f942abd4d5a355c80cdda008e36f7745e055fd3d.json"),
        ("duration_seconds = +1_800\n", "f942abd4d5a355c80cdda008e36f7745e055fd3d.json"),
        ("role_session_name = me\n", "e031715e3909eb6f8c769322c915f0e2b37c291e.json"),
        ("external_id = ours\n", "4ab8ed1b330b9e67d2956f33376ebd6e1f470f8a.json"),
        ("external_id = üñ\"\\😀\n", "24618fabbace7d95aeca4994ee222e805e438ec2.json"),
    ] {
        let (world, sts) = (world(more), sts());
        request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &[]);
        let names: Vec<_> = kept(&world).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [name], "{more}");
    }
}

#[test]
fn every_role_of_a_chain_and_every_web_identity_is_kept() {
    let (world, sts) = (World::new(), sts());
    let base = keys("AKIDBASE");
    let roles = format!(
        "[profile base]\n{base}[profile b]\nrole_arn = {ARN}b\nsource_profile = base\n\
         [profile a]\nrole_arn = {ARN}\nsource_profile = b\n\
         [profile web]\nrole_arn = {ARN}\nweb_identity_token_file = {}\n",
        write(&world, "token", "a.web.token").display()
    );
    write(&world, ".aws/config", &roles);
    let environment = [("AWS_ENDPOINT_URL_STS", sts.url.as_str())];
    for profile in ["a", "a", "b", "web", "web"] {
        request(&world, &environment, &["--profile", profile]);
    }
    assert_eq!(sts.requests().len(), 3);
    // Another token is of somebody else.
    write(&world, "token", "another.web.token");
    request(&world, &environment, &["--profile", "web"]);
    assert_eq!(sts.requests().len(), 4);
}

#[test]
fn what_is_kept_is_used_as_long_as_a_quarter_of_an_hour_is_left() {
    for (seconds, signer) in [(3600, "ASIAKEPT"), (930, "ASIAKEPT"), (870, "ASIAASSUMEROLE"), (-1, "ASIAASSUMEROLE")] {
        let (world, sts) = (world(""), sts());
        keep(&world, seconds);
        assert_eq!(key(&request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &[])), signer, "{seconds}");
    }
}

#[test]
fn a_kept_file_that_cannot_be_read_is_replaced() {
    for broken in ["", "{", "[]", "{\"Credentials\": {\"AccessKeyId\": \"A\"}}", "\0"] {
        let (world, sts) = (world(""), sts());
        write(&world, &format!("{CACHE}/{PLAIN}"), broken);
        assert_eq!(key(&request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &[])), "ASIAASSUMEROLE", "{broken}");
        assert_eq!(kept(&world)[0].1["Credentials"]["AccessKeyId"], "ASIAASSUMEROLE", "{broken}");
    }
}

#[test]
fn a_home_that_cannot_be_written_is_no_failure() {
    let (world, sts) = (world(""), sts());
    write(&world, ".aws/cli", "a file where the directory would be");
    for _ in 0..2 {
        request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &[]);
    }
    assert_eq!(sts.requests().len(), 2);
}

#[test]
fn a_refusal_of_sts_is_an_error_of_the_service() {
    let refusal = "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
                   <Code>AccessDenied</Code><Message>User is not authorized for TOKEN a.web.token</Message></Error>\
                   <RequestId>request-1</RequestId></ErrorResponse>";
    let (web, assumed) = (World::new(), world(""));
    let token = write(&web, "token", "a.web.token");
    write(
        &web,
        ".aws/config",
        &format!("[default]\nrole_arn = {ARN}\nweb_identity_token_file = {}\n", token.display()),
    );
    for (world, operation) in [(assumed, "AssumeRole"), (web, "AssumeRoleWithWebIdentity")] {
        let sts = Server::answering(403, refusal);
        let run = run_without_terminal(&world, &sts, "");
        assert_eq!(run.status, 254, "{run:?}");
        let first = format!("An error occurred (AccessDenied) when calling the {operation} operation: User is not");
        assert!(run.stderr.starts_with(&first), "{run:?}");
        assert!(operation == "AssumeRole" || !run.stderr.contains("a.web.token"), "{run:?}");
        assert!(kept(&world).is_empty());
    }
    // What is no answer of STS is none of its errors.
    let run = run_without_terminal(&world(""), &Server::answering(200, "<html>Welcome</html>"), "");
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("AssumeRole, for credentials, got an unreadable response (HTTP 200): Welcome"));
    // Whoever does not answer at all is a failure of the network.
    let broken = Server::new(|_| Vec::new());
    let run = run_without_terminal(&world(""), &broken, "");
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("AssumeRole, for credentials, did not reach the service"), "{run:?}");
}

/// Runs a call away from every terminal, with `typed` on standard input.
fn run_without_terminal(world: &World, sts: &Server, typed: &str) -> Run {
    let server = Server::answering(200, "{}");
    let mut command = Command::new("setsid");
    command.args(["--wait", env!("CARGO_BIN_EXE_chimectl"), "--endpoint-url", &server.url]).args(GET);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", world.home.path()).env("AWS_REGION", "us-east-1");
    command.env("AWS_EC2_METADATA_DISABLED", "true").env("AWS_ENDPOINT_URL_STS", &sts.url).env("AWS_MAX_ATTEMPTS", "1");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let typed = typed.to_owned();
    // Whoever reads nothing closes the pipe.
    let typing = thread::spawn(move || drop(input.write_all(typed.as_bytes())));
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    Run {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

const DEVICE: &str = "mfa_serial = arn:aws:iam::123456789012:mfa/me\n";

#[test]
fn a_code_is_asked_for_once_and_read_from_standard_input_where_there_is_no_terminal() {
    let (world, sts) = (world(&format!("{DEVICE}duration_seconds = 1800\n")), sts());
    let run = run_without_terminal(&world, &sts, "123456\nmore\n");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.stderr.starts_with("Warning: your input is read from standard input"), "{run:?}");
    assert!(run.stderr.contains("Enter MFA code for arn:aws:iam::123456789012:mfa/me: "), "{run:?}");
    let body = &sts.requests()[0].body;
    for part in
        ["SerialNumber=arn%3Aaws%3Aiam%3A%3A123456789012%3Amfa%2Fme", "TokenCode=123456", "DurationSeconds=1800"]
    {
        assert!(body.contains(part), "{body}");
    }
    let again = run_without_terminal(&world, &sts, "");
    assert_eq!((again.status, again.stderr.as_str(), sts.requests().len()), (0, "", 1), "{again:?}");
}

#[test]
fn without_a_code_nothing_is_asked() {
    for (typed, why) in [("", "the input ended"), ("\n", "no MFA code was entered"), (" \n", "no MFA code was entered")]
    {
        let (world, sts) = (world(DEVICE), sts());
        let run = run_without_terminal(&world, &sts, typed);
        assert_eq!(run.status, 253, "{run:?}");
        assert!(run.stderr.contains(why), "{run:?}");
        assert!(sts.requests().is_empty());
    }
}

#[test]
fn a_code_that_is_refused_is_not_shown() {
    let refusal = "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Code>AccessDenied</Code>\
                   <Message>MultiFactorAuthentication failed with 123456</Message></Error></ErrorResponse>";
    let run = run_without_terminal(&world(DEVICE), &Server::answering(403, refusal), "123456\n");
    assert_eq!(run.status, 254, "{run:?}");
    assert!(run.stderr.contains("failed with ***") && !run.stderr.contains("123456\n"), "{run:?}");
}

/// Runs a call on a terminal, types `typed` when it is asked, and gives what the terminal shows and the exit status.
#[cfg(target_os = "linux")]
fn on_a_terminal(world: &World, sts: &Server, typed: &[u8]) -> (String, i32) {
    let server = Server::answering(200, "{}");
    let words = GET.join(" ");
    let mut command = crate::common::terminal::terminal(world, &server, &words);
    command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY").env("AWS_ENDPOINT_URL_STS", &sts.url);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut screen = child.stdout.take().unwrap();
    let mut shown = Vec::new();
    let mut byte = [0];
    while !shown.ends_with(b"mfa/me: ") && screen.read(&mut byte).unwrap() == 1 {
        shown.extend(byte);
    }
    let mut input = child.stdin.take().unwrap();
    input.write_all(typed).unwrap();
    input.flush().unwrap();
    screen.read_to_end(&mut shown).unwrap();
    let status = child.wait().unwrap().code().unwrap_or(-1);
    (String::from_utf8(shown).unwrap(), status)
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_does_not_show_what_is_typed() {
    let (world, sts) = (world(DEVICE), sts());
    let (shown, status) = on_a_terminal(&world, &sts, b"654321\n");
    assert_eq!(status, 0, "{shown}");
    assert!(!shown.contains("654321") && !shown.contains("Warning"), "{shown}");
    assert!(sts.requests()[0].body.contains("TokenCode=654321"));
}

#[cfg(target_os = "linux")]
#[test]
fn whoever_is_asked_can_interrupt() {
    let (shown, status) = on_a_terminal(&world(DEVICE), &sts(), b"12\x03");
    assert_eq!(status, 130, "{shown}");
    assert!(shown.contains("interrupted"), "{shown}");
}

#[test]
fn what_single_sign_on_gives_is_kept_as_the_aws_cli_keeps_it() {
    let world = World::new();
    let given = json!({ "accessKeyId": "ASIASSO", "secretAccessKey": "secret", "sessionToken": "session", "expiration": 4_070_908_800_000_u64 });
    let portal = Server::new(move |_| http(200, &[], &json!({ "roleCredentials": given }).to_string()));
    let start = "https://office.awsapps.com/start";
    write(
        &world,
        ".aws/config",
        &format!(
            "[default]\nsso_session = office\nsso_account_id = 123456789012\nsso_role_name = r\n\
             [sso-session office]\nsso_region = us-east-1\nsso_start_url = {start}\n\
             [profile legacy]\nsso_account_id = 123456789012\nsso_role_name = r\nsso_region = us-east-1\n\
             sso_start_url = {start}\n"
        ),
    );
    let sign_in = json!({ "accessToken": "signed-in", "expiresAt": EXPIRATION }).to_string();
    for name in ["e6427457497fe0f4f93a7334d2203b8e17ee82df", "1094e6f0b35ff63695e19fb7312d0aa1a60bf134"] {
        write(&world, &format!(".aws/sso/cache/{name}.json"), &sign_in);
    }
    for profile in ["default", "default", "legacy", "legacy"] {
        let signed = request(&world, &[("AWS_ENDPOINT_URL_SSO", &portal.url)], &["--profile", profile]);
        assert_eq!(key(&signed), "ASIASSO", "{profile}");
    }
    assert_eq!(portal.requests().len(), 2);
    let mut files = kept(&world);
    files.sort_by(|one, other| one.0.cmp(&other.0));
    for (name, content) in &files {
        assert!(
            ["848f5e7a0e9bd69e1e7a6f0231deda09dabf73dc.json", "147f687cdc1130949d65fbf56ab0535b406384fd.json"]
                .contains(&name.as_str()),
            "{name}"
        );
        assert_eq!(content["ProviderType"], "sso");
        assert_eq!(content["Credentials"]["Expiration"], "2099-01-01T00:00:00Z");
        assert_eq!(content["Credentials"]["AccountId"], "123456789012");
    }
}

#[test]
fn what_the_service_calls_expired_is_asked_for_again_once() {
    let (world, sts) = (world(""), sts());
    keep(&world, 3600);
    let service = Server::new(|request| match key(request) {
        "ASIAKEPT" => error(403, "ExpiredTokenException", "The security token included in the request is expired"),
        _ => http(200, &[], "{}"),
    });
    let mut command = world.bare();
    command.env("AWS_REGION", "us-east-1").env("AWS_ENDPOINT_URL_STS", &sts.url);
    command.args(["--endpoint-url", &service.url]).args(GET);
    let run = run(&mut command);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    let keys: Vec<_> = service.requests().iter().map(|request| key(request).to_owned()).collect();
    assert_eq!(keys, ["ASIAKEPT", "ASIAASSUMEROLE"]);
    assert_eq!(
        (sts.requests().len(), kept(&world)[0].1["Credentials"]["AccessKeyId"].as_str()),
        (1, Some("ASIAASSUMEROLE"))
    );
}
