//! What is said where credentials cannot be retrieved, and how each source is asked for them.

use std::collections::BTreeMap;
use std::fs;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::common::{Request, Run, Server, World, http};
use crate::credentials::{EXPIRATION, call, key, request, write};
use serde_json::{Value, json};

fn seconds_from_now(seconds: i64) -> String {
    let time = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Asserts that a call is refused with `status`, in one line of error that has all of `words`, and hints behind it.
#[track_caller]
fn refused(run: &Run, status: i32, words: &[&str]) {
    assert_eq!(run.status, status, "{run:?}");
    let first = run.stderr.lines().next().unwrap();
    for word in words {
        assert!(first.contains(word), "{word}: {run:?}");
    }
    assert!(run.stderr.lines().skip(1).all(|line| line.starts_with("Hint: ")), "{run:?}");
}

#[test]
fn where_nothing_serves_one_line_says_what_was_tried() {
    let world = World::new();
    refused(
        &call(&world, &[], &[]),
        253,
        &[
            "Unable to locate credentials: neither AWS_ACCESS_KEY_ID nor AWS_WEB_IDENTITY_TOKEN_FILE is set",
            "the profile \"default\" has none",
            ".aws/config and ",
            ".aws/credentials not found or not readable",
            "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set",
            "instance metadata: turned off by AWS_EC2_METADATA_DISABLED",
        ],
    );
    write(
        &world,
        ".aws/config",
        "[profile a]\nsource_profile = b\n[profile b]\nsso_session = s\n[profile c]\nregion = x\n",
    );
    write(&world, ".aws/credentials", "");
    for (profile, why) in [
        ("a", "the profile \"a\" has source_profile and lacks role_arn"),
        ("b", "the profile \"b\" has sso_session and lacks sso_account_id"),
        ("c", "the profile \"c\" has none;"),
    ] {
        let run = call(&world, &[], &["--profile", profile, "--region", "us-east-1"]);
        refused(&run, 253, &[why, "environment variables are ignored because of --profile"]);
        assert!(run.stderr.contains("Hint: Set AWS_ACCESS_KEY_ID"), "{run:?}");
    }
    let nobody = [("AWS_EC2_METADATA_DISABLED", "false"), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1")];
    refused(&call(&world, &nobody, &[]), 253, &["instance metadata: not reached: "]);
}

#[test]
fn keys_of_the_environment_say_when_they_expired() {
    let keys = |end: &str| {
        let keys = [("AWS_ACCESS_KEY_ID", "A"), ("AWS_SECRET_ACCESS_KEY", "s")];
        let variables = [keys[0], keys[1], ("AWS_CREDENTIAL_EXPIRATION", end)];
        call(&World::new(), &variables, &["--endpoint-url", "http://127.0.0.1:1"])
    };
    refused(&keys("2020-01-01T00:00:00Z"), 253, &["AWS_CREDENTIAL_EXPIRATION", "expired at 2020-01-01T00:00:00Z"]);
    refused(&keys("2020-01-01 01:00:00+01:00"), 253, &["expired at 2020-01-01T00:00:00Z"]);
    refused(&keys("soon"), 253, &["AWS_CREDENTIAL_EXPIRATION: \"soon\" is not a time"]);
    assert_eq!(keys("2099-01-01T00:00:00UTC").status, 255);
}

/// A world in which a process gives what it is told.
fn process(command: &str) -> World {
    let world = World::new();
    write(&world, ".aws/config", &format!("[default]\ncredential_process = {command}\n"));
    world
}

#[test]
fn a_process_that_gives_nothing_says_why() {
    const PLACE: &str = "credential_process of the profile \"default\"";
    let prints = |text: &str| format!("printf %s '{text}'");
    for (command, words) in [
        ("sh -c 'printf \"a\\033[2Jb\\nc\" >&2; exit 3'".to_owned(), &["failed (exit status: 3): a", "c"][..]),
        ("false".to_owned(), &["failed (exit status: 1): it printed nothing"]),
        ("/missing/program --x".to_owned(), &["\"/missing/program\" cannot be run: No such file"]),
        ("echo 'x".to_owned(), &["a quotation mark is not closed"]),
        (String::new(), &["is empty"]),
        (prints("no json"), &["is not JSON"]),
        (prints("{}"), &["has no Version"]),
        (prints("{\"Version\": 2}"), &["its output has the unknown Version 2; known: 1"]),
        (prints("{\"Version\": 1, \"AccessKeyId\": \"A\"}"), &["has no SecretAccessKey"]),
        (prints("{\"Version\": 1, \"AccessKeyId\": 5}"), &["AccessKeyId in the response is not text"]),
        (
            prints(
                "{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"2020-01-01T00:00:00Z\"}",
            ),
            &["the credentials expired at 2020-01-01T00:00:00Z"],
        ),
        (
            prints("{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"s\", \"Expiration\": \"soon\"}"),
            &["Expiration \"soon\" is not a time"],
        ),
    ] {
        let run = call(&process(&command), &[], &[]);
        refused(&run, 253, &[&[PLACE], words].concat());
        assert!(!run.stderr.contains('\u{1b}'), "{run:?}");
    }
}

#[test]
fn a_process_is_run_without_a_shell() {
    let given = json!({ "Version": 1, "AccessKeyId": "AKIDPROCESS", "SecretAccessKey": "s", "SessionToken": "t" });
    for (command, is_run) in [
        ("cat 'HOME/a file'", true),
        ("cat \"HOME/a file\"", true),
        ("cat HOME/a\\ file", true),
        ("sh -c 'echo noise >&2; cat \"HOME/a file\" | cat'", true),
        ("cat HOME/a file", false),
        ("cat HOME/a* | cat", false),
        ("cat ~/plain", false),
        ("cat $HOME/plain", false),
    ] {
        let world = World::new();
        let home = world.home.path().to_str().unwrap();
        write(&world, "a file", &given.to_string());
        write(&world, "plain", &given.to_string());
        write(&world, ".aws/config", &format!("[default]\ncredential_process = {}\n", command.replace("HOME", home)));
        match is_run {
            true => {
                let signed = request(&world, &[], &[]);
                assert_eq!(
                    (key(&signed), signed.header("x-amz-security-token")),
                    ("AKIDPROCESS", Some("t")),
                    "{command}"
                );
            }
            false => assert_eq!(call(&world, &[], &[]).status, 253, "{command}"),
        }
    }
}

const START: &str = "https://office.awsapps.com/start";
/// The files of sign-ins for a session called `office`, and for the URL.
const OF_SESSION: &str = ".aws/sso/cache/e6427457497fe0f4f93a7334d2203b8e17ee82df.json";
const OF_URL: &str = ".aws/sso/cache/1094e6f0b35ff63695e19fb7312d0aa1a60bf134.json";

/// A world with a profile for single sign-on, and one of the older form.
fn single_sign_on(more: &str) -> World {
    let world = World::new();
    let role = "sso_account_id = 123456789012\nsso_role_name = r\n";
    write(
        &world,
        ".aws/config",
        &format!(
            "[default]\nsso_session = office\n{role}{more}[sso-session office]\nsso_region = us-east-1\n\
             sso_start_url = {START}\n[profile legacy]\n{role}sso_region = us-east-1\nsso_start_url = {START}\n"
        ),
    );
    world
}

/// Single sign-on: the portal and the place that renews sign-ins, which answers with this status and body.
fn portal(status: u16, body: Value) -> Server {
    Server::new(move |request| {
        if request.target.starts_with("/token") {
            return http(status, &[], &body.to_string());
        }
        let given = json!({ "accessKeyId": "ASIASSO", "secretAccessKey": "s", "sessionToken": "t", "expiration": 4_070_908_800_000_u64 });
        http(200, &[], &json!({ "roleCredentials": given }).to_string())
    })
}

/// Calls with a profile, and gives what the portal was asked.
fn sign_on(world: &World, portal: &Server, profile: &str) -> (Run, Vec<Request>) {
    let server = Server::answering(200, "{}");
    let run = call(
        world,
        &[("AWS_ENDPOINT_URL_SSO", &portal.url), ("AWS_ENDPOINT_URL_SSO_OIDC", &portal.url), ("AWS_MAX_ATTEMPTS", "1")],
        &["--endpoint-url", &server.url, "--profile", profile],
    );
    (run, portal.requests())
}

fn sign_in(seconds: i64) -> Value {
    json!({ "accessToken": "signed-in", "expiresAt": seconds_from_now(seconds), "region": "us-east-1",
        "startUrl": START, "clientId": "client", "clientSecret": "hidden-secret", "refreshToken": "hidden-refresh",
        "registrationExpiresAt": EXPIRATION })
}

#[test]
fn whoever_is_not_signed_in_is_told_how() {
    let without = |more: &[&str]| {
        let mut sign_in = sign_in(-60);
        more.iter().for_each(|name| drop(sign_in.as_object_mut().unwrap().remove(*name)));
        sign_in.to_string()
    };
    for (profile, file, hint) in [
        ("default", OF_SESSION, "Hint: Sign in with: aws sso login --sso-session office"),
        ("legacy", OF_URL, "Hint: Sign in with: aws sso login --profile legacy"),
    ] {
        let expired = format!("its sign-in expired at {}", &seconds_from_now(-60)[..13]);
        for (content, why) in [
            (None, "you are not signed in: "),
            (Some(without(&["refreshToken"])), expired.as_str()),
            (Some(without(&["expiresAt"])), "has no accessToken or no expiresAt"),
            (Some(without(&["accessToken"])), "has no accessToken or no expiresAt"),
            (Some("{\n  x".to_owned()), "line 2 cannot be read"),
            (Some("[]".to_owned()), "line 1 cannot be read"),
        ] {
            let world = single_sign_on("");
            content.iter().for_each(|content| drop(write(&world, file, content)));
            let (run, asked) = sign_on(&world, &portal(200, json!({})), profile);
            refused(&run, 253, &[why]);
            assert!(run.stderr.contains(hint), "{run:?}");
            assert!(asked.is_empty(), "{asked:?}");
        }
    }
}

#[test]
fn a_refusal_of_single_sign_on_is_in_its_own_words() {
    for (status, code, is_signed_out) in [(401, "UnauthorizedException", true), (403, "ForbiddenException", false)] {
        let world = single_sign_on("");
        write(&world, OF_SESSION, &sign_in(3600).to_string());
        let body = json!({ "__type": code, "message": "No access for signed-in" }).to_string();
        let (run, _) = sign_on(&world, &Server::answering(status, &body), "default");
        let first =
            format!("An error occurred ({code}) when calling the GetRoleCredentials operation: No access for ***");
        assert!(run.stderr.starts_with(&first), "{run:?}");
        assert_eq!((run.status, run.stderr.contains("aws sso login")), (254, is_signed_out), "{run:?}");
    }
}

#[test]
fn a_sign_in_that_is_about_to_expire_is_renewed_and_kept() {
    let new = json!({ "accessToken": "renewed", "tokenType": "Bearer", "expiresIn": 3600, "refreshToken": "next" });
    let refusal =
        json!({ "error": "invalid_grant", "__type": "InvalidGrantException", "message": "no hidden-refresh" });
    for (seconds, granted, token) in [
        (3600, true, Some("signed-in")),
        (930, true, Some("signed-in")),
        (870, true, Some("renewed")),
        (-60, true, Some("renewed")),
        // What is left of it will do.
        (870, false, Some("signed-in")),
        (-60, false, None),
    ] {
        let world = single_sign_on("");
        let file = write(&world, OF_SESSION, &sign_in(seconds).to_string());
        let portal = if granted { portal(200, new.clone()) } else { portal(400, refusal.clone()) };
        let (run, asked) = sign_on(&world, &portal, "default");
        let is_portal = |request: &&Request| request.target.starts_with("/federation");
        let sent = asked.iter().find(is_portal).and_then(|asked| asked.header("x-amz-sso_bearer_token"));
        assert_eq!(sent, token, "{seconds} {granted} {run:?}");
        let kept: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        match token {
            None => {
                refused(&run, 253, &["its sign-in expired at ", "InvalidGrantException", "no ***"]);
                assert!(run.stderr.contains("aws sso login"), "{run:?}");
            }
            Some("renewed") => {
                assert_eq!((&kept["accessToken"], &kept["refreshToken"]), (&json!("renewed"), &json!("next")));
                assert_eq!((&kept["clientId"], &kept["startUrl"]), (&json!("client"), &json!(START)));
                assert!(kept["expiresAt"].as_str().unwrap() > seconds_from_now(3000).as_str(), "{kept}");
            }
            Some(_) => assert_eq!((run.status, &kept["accessToken"]), (0, &json!("signed-in")), "{run:?}"),
        }
    }
    // A sign-in of the older form is never renewed.
    let world = single_sign_on("");
    write(&world, OF_URL, &sign_in(-60).to_string());
    let (run, asked) = sign_on(&world, &portal(200, new), "legacy");
    refused(&run, 253, &["its sign-in expired at "]);
    assert!(asked.is_empty());
}

#[test]
fn a_profile_may_repeat_its_session_and_not_contradict_it() {
    for (more, is_fine) in [
        ("sso_region = us-east-1\n", true),
        (&format!("sso_start_url = {START}\nsso_region = us-east-1\n"), true),
        ("sso_region = eu-west-1\n", false),
        ("sso_start_url = https://other.awsapps.com/start\n", false),
    ] {
        let world = single_sign_on(more);
        write(&world, OF_SESSION, &sign_in(3600).to_string());
        let (run, asked) = sign_on(&world, &portal(200, json!({})), "default");
        match is_fine {
            true => assert_eq!((run.status, asked.len()), (0, 1), "{run:?}"),
            false => refused(&run, 253, &["in the profile \"default\" and ", "in its sso-session"]),
        }
    }
}

/// What a container or an instance hands out.
fn machine(more: Value) -> Value {
    let mut given = json!({ "Code": "Success", "AccessKeyId": "ASIAMACHINE", "SecretAccessKey": "s", "Token": "t",
        "Expiration": EXPIRATION });
    given.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    given
}

#[test]
fn a_container_is_asked_with_a_token_that_can_be_sent() {
    let world = World::new();
    let file = write(&world, "token", "of the file").display().to_string();
    let lines = write(&world, "lines", "of the file\n").display().to_string();
    const FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
    const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    for (variables, sent) in [
        (vec![], Ok(None)),
        (vec![(TOKEN, "let me in")], Ok(Some("let me in"))),
        (vec![(TOKEN, "let me in"), (FILE, &file)], Ok(Some("of the file"))),
        (vec![(TOKEN, "let me in\n")], Err("AWS_CONTAINER_AUTHORIZATION_TOKEN: the token contains a line feed")),
        (vec![(FILE, &lines)], Err("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: the token contains a line feed")),
        (vec![(TOKEN, "x"), (FILE, "/missing")], Err("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: /missing: No such file")),
    ] {
        let container = Server::answering(200, &machine(json!({})).to_string());
        let url = format!("{}/credentials", container.url);
        let variables = [variables, vec![("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str())]].concat();
        match sent {
            Ok(sent) => {
                assert_eq!(key(&request(&world, &variables, &[])), "ASIAMACHINE");
                assert_eq!(container.requests()[0].header("authorization"), sent);
            }
            Err(why) => {
                refused(&call(&world, &variables, &[]), 253, &[why]);
                assert!(container.requests().is_empty());
            }
        }
    }
}

#[test]
fn a_container_is_never_asked_through_a_proxy() {
    let proxy = Server::answering(200, "{}");
    let container = Server::answering(200, &machine(json!({})).to_string());
    let url = format!("{}/credentials", container.url);
    let variables = [("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str()), ("HTTP_PROXY", &proxy.url)];
    let run = call(&World::new(), &variables, &["--endpoint-url", "http://service.test"]);
    assert_eq!((run.status, container.requests().len()), (0, 1), "{run:?}");
    let [asked] = &proxy.requests()[..] else { panic!("{:?}", proxy.requests()) };
    assert!(asked.target.starts_with("http://service.test/"), "{asked:?}");
}

#[test]
fn a_container_that_gives_nothing_says_why() {
    const PLACE: &str = "the container (AWS_CONTAINER_CREDENTIALS_FULL_URI)";
    for (status, body, words) in [
        (200, machine(json!({ "Token": null })).to_string(), &["has no Token"][..]),
        (
            200,
            machine(json!({ "Expiration": "2020-01-01T00:00:00Z" })).to_string(),
            &["expired at 2020-01-01T00:00:00Z"],
        ),
        (403, "no\u{1b}[2Jentry".to_owned(), &["the response has HTTP status 403: no"]),
    ] {
        let container = Server::answering(status, &body);
        let url = format!("{}/credentials", container.url);
        let run = call(&World::new(), &[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)], &[]);
        refused(&run, 253, &[&[PLACE], words].concat());
        assert!(!run.stderr.contains('\u{1b}'), "{run:?}");
        assert_eq!(container.requests().len(), if status == 200 { 1 } else { 3 });
    }
    for url in ["http://example.com/x", "", "ftp://127.0.0.1/"] {
        let run = call(&World::new(), &[("AWS_CONTAINER_CREDENTIALS_FULL_URI", url)], &[]);
        refused(&run, 253, &["AWS_CONTAINER_CREDENTIALS_FULL_URI: the host is not allowed"]);
    }
    let nobody = [("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/")];
    refused(&call(&World::new(), &nobody, &[]), 255, &[PLACE]);
}

#[test]
fn a_failure_in_the_middle_of_a_command_is_said_in_the_same_words() {
    let given = AtomicU32::new(0);
    // What is given first is about to expire, so that the SDK asks again before it signs.
    let container = Server::new(move |_| match given.fetch_add(1, Ordering::Relaxed) {
        0 => http(200, &[], &machine(json!({ "Expiration": seconds_from_now(12) })).to_string()),
        _ => http(403, &[], "not any more"),
    });
    let url = format!("{}/credentials", container.url);
    let server = Server::answering(200, "{}");
    let run = call(&World::new(), &[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)], &["--endpoint-url", &server.url]);
    refused(&run, 253, &["chimectl: error: the container (AWS_CONTAINER_CREDENTIALS_FULL_URI): ", "not any more"]);
    assert!(server.requests().is_empty());
}

/// An instance, whose session tokens and credentials come with these statuses.
fn instance(token: u16, role: u16, given: Value) -> Server {
    Server::new(move |request| match (request.method.as_str(), request.target.as_str()) {
        ("PUT", "/latest/api/token") => http(token, &[], "session"),
        ("GET", "/latest/meta-data/iam/security-credentials/") => http(role, &[], "role"),
        ("GET", "/latest/meta-data/iam/security-credentials/role") => http(200, &[], &given.to_string()),
        _ => http(404, &[], ""),
    })
}

#[test]
fn an_instance_of_the_first_version_is_asked_without_a_token_unless_that_is_turned_off() {
    let on = |metadata: &Server, disabled: &'static str| {
        BTreeMap::from([
            ("AWS_EC2_METADATA_DISABLED", "false".to_owned()),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url.clone()),
            ("AWS_EC2_METADATA_V1_DISABLED", disabled.to_owned()),
        ])
    };
    for (status, disabled, sent) in [
        (200, "", Some(Some("session"))),
        (200, "TRUE", Some(Some("session"))),
        (403, "", Some(None)),
        (404, "false", Some(None)),
        (405, "1", Some(None)),
        (500, "", Some(None)),
        (403, "true", None),
        (400, "", None),
    ] {
        let metadata = instance(status, 200, machine(json!({})));
        let variables = on(&metadata, disabled);
        let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let Some(token) = sent else {
            let run = call(&World::new(), &variables, &[]);
            refused(&run, 253, &["instance metadata: ", &format!("HTTP status {status}")]);
            assert_eq!(metadata.requests().len(), 1);
            continue;
        };
        assert_eq!(key(&request(&World::new(), &variables, &[])), "ASIAMACHINE", "{status} {disabled}");
        for asked in metadata.requests().iter().filter(|asked| asked.method == "GET") {
            assert_eq!(asked.header("x-aws-ec2-metadata-token"), token, "{status} {disabled}");
        }
    }
}

#[test]
fn an_instance_that_gives_nothing_says_why() {
    for (role, given, why) in [
        (404, machine(json!({})), "the response has HTTP status 404"),
        (200, json!({ "Code": "AssumeRoleUnauthorizedAccess", "Message": "no" }), "AssumeRoleUnauthorizedAccess no"),
        (200, json!({ "AccessKeyId": "A" }), "has no SecretAccessKey"),
        (200, machine(json!({ "Expiration": "2020-01-01T00:00:00Z" })), "expired at 2020-01-01T00:00:00Z"),
    ] {
        let metadata = instance(200, role, given);
        let world = World::new();
        // The keys of the profile say the same as the variables.
        write(&world, ".aws/config", &format!("[default]\nec2_metadata_service_endpoint = {}\n", metadata.url));
        refused(&call(&world, &[("AWS_EC2_METADATA_DISABLED", "false")], &[]), 253, &[why]);
    }
    for (variable, value, why) in [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "localhost", "is not a URL"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv5", "known: ipv4, ipv6"),
        ("AWS_METADATA_SERVICE_TIMEOUT", "soon", "a whole number from 1"),
        ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "0", "a whole number from 1"),
    ] {
        refused(&call(&World::new(), &[(variable, value)], &[]), 253, &[variable, why]);
    }
    // Beside an address, where the mode decides nothing.
    let variables = [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv5"),
    ];
    refused(&call(&World::new(), &variables, &[]), 253, &["known: ipv4, ipv6"]);
}

/// The session of a sign-in, the name of its file, and a key that was made for these tests.
const LOGIN: &str = "arn:aws:sts::123456789012:assumed-role/Admin/admin";
const OF_LOGIN: &str = "76c34dc5bc54e898fa0fb3d4f12aba206ccb28038e8acbf52ecb478d1c8214d6.json";
const PEM: &str = "-----BEGIN EC PRIVATE KEY-----\n\
    MHcCAQEEIAnSoIwxseq1Sg/U8+qIBvweegQggC7A18kPDR7vZHgxoAoGCCqGSM49\n\
    AwEHoUQDQgAEvoe0DnwegpVF1ifvhqYRP6gM8flWPHzmTcMSiM63bsaHqMJYIfhI\n\
    JsfgrYzDjL/+m2uLFuAf20eGQI5gArgQAA==\n\
    -----END EC PRIVATE KEY-----\n";

fn login(seconds: i64, more: Value) -> Value {
    let given = json!({ "accessKeyId": "ASIALOGIN", "secretAccessKey": "s", "sessionToken": "t",
        "accountId": "123456789012", "expiresAt": seconds_from_now(seconds) });
    let mut sign_in = json!({ "accessToken": given, "tokenType": "aws_sigv4", "refreshToken": "hidden-refresh",
        "idToken": "id", "clientId": "client", "dpopKey": PEM });
    sign_in.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    sign_in
}

/// A world with a sign-in of `aws login`, in `directory`.
fn signed_in(directory: &str, sign_in: &str) -> World {
    let world = World::new();
    write(&world, ".aws/config", &format!("[default]\nlogin_session = {LOGIN}\n"));
    if !sign_in.is_empty() {
        write(&world, &format!("{directory}/{OF_LOGIN}"), sign_in);
    }
    world
}

#[test]
fn a_sign_in_gives_credentials_and_is_renewed_with_a_proof() {
    let answer = json!({ "accessToken": { "accessKeyId": "ASIANEW", "secretAccessKey": "s", "sessionToken": "t2" },
        "tokenType": "aws_sigv4", "expiresIn": 900, "refreshToken": "next" });
    for (seconds, directory, variable, signer) in [
        (3600, ".aws/login/cache", None, "ASIALOGIN"),
        (330, ".aws/login/cache", None, "ASIALOGIN"),
        (270, ".aws/login/cache", None, "ASIANEW"),
        (-60, ".aws/login/cache", None, "ASIANEW"),
        (270, "logins", Some("~/logins"), "ASIANEW"),
        (270, "logins", Some("$HOME/logins"), "ASIANEW"),
    ] {
        let service = Server::answering(200, &answer.to_string());
        let world = signed_in(directory, &login(seconds, json!({})).to_string());
        let mut variables = vec![("AWS_ENDPOINT_URL_SIGNIN", service.url.as_str())];
        variables.extend(variable.map(|directory| ("AWS_LOGIN_CACHE_DIRECTORY", directory)));
        assert_eq!(key(&request(&world, &variables, &[])), signer, "{seconds}");
        let Some(asked) = service.requests().pop() else {
            assert_eq!(signer, "ASIALOGIN");
            continue;
        };
        assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", "/v1/token"));
        let expected = json!({ "clientId": "client", "grantType": "refresh_token", "refreshToken": "hidden-refresh" });
        assert_eq!(asked.json(), expected);
        assert_eq!(asked.header("dpop").unwrap().split('.').count(), 3);
        let kept = fs::read(world.home.path().join(directory).join(OF_LOGIN)).unwrap();
        let kept: Value = serde_json::from_slice(&kept).unwrap();
        assert_eq!(kept["accessToken"]["accessKeyId"], "ASIANEW");
        assert_eq!(kept["accessToken"]["accountId"], "123456789012");
        assert_eq!((&kept["refreshToken"], &kept["idToken"]), (&json!("next"), &json!("id")));
        // The new credentials are good for the next command.
        assert_eq!(key(&request(&world, &variables, &[])), "ASIANEW");
        assert_eq!(service.requests().len(), 1);
    }
}

#[test]
fn a_sign_in_that_does_not_serve_says_why() {
    for (content, why) in [
        (String::new(), "you are not signed in: "),
        ("{".to_owned(), "line 1 cannot be read"),
        (login(3600, json!({ "accessToken": {} })).to_string(), "has no accessKeyId"),
        (login(60, json!({ "refreshToken": null })).to_string(), "cannot be renewed: it lacks refreshToken"),
        (login(60, json!({ "dpopKey": "x" })).to_string(), "dpopKey is not a P-256 key"),
    ] {
        let run = call(&signed_in(".aws/login/cache", &content), &[], &[]);
        refused(&run, 253, &[why]);
        assert!(run.stderr.contains("Hint: Sign in with: aws login --profile default"), "{run:?}");
    }
    let refusal = json!({ "error": "TOKEN_EXPIRED", "message": "no hidden-refresh" }).to_string();
    let service = Server::new(move |_| http(400, &[("x-amzn-errortype", "AccessDeniedException")], &refusal));
    let world = signed_in(".aws/login/cache", &login(60, json!({})).to_string());
    let run = call(&world, &[("AWS_ENDPOINT_URL_SIGNIN", &service.url)], &[]);
    let first = "An error occurred (AccessDeniedException) when calling the CreateOAuth2Token operation: no ***";
    assert!(run.status == 254 && run.stderr.starts_with(first), "{run:?}");
    assert!(run.stderr.contains("Sign in with: aws login"), "{run:?}");
}
