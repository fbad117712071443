//! Credentials come from everywhere that AWS tools look for them.

use std::fs;
use std::path::PathBuf;

use crate::common::{Request, Run, Server, World, http, run};
use serde_json::json;

const GET: [&str; 4] = ["meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"];
const EXPIRATION: &str = "2099-01-01T00:00:00Z";

/// Writes a file in the home directory and gives its path.
fn write(world: &World, path: &str, text: &str) -> PathBuf {
    let path = world.home.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// Calls with no credentials but those that `environment` leads to, and gives the request.
#[track_caller]
fn request(world: &World, environment: &[(&str, &str)], words: &[&str]) -> Request {
    let server = Server::answering(200, "{}");
    let run = call(world, environment, &[&["--endpoint-url", &server.url], words].concat());
    assert_eq!(run.status, 0, "{run:?}");
    server.requests().pop().unwrap()
}

fn call(world: &World, environment: &[(&str, &str)], words: &[&str]) -> Run {
    let mut command = world.bare();
    command.env("PATH", "/usr/bin:/bin").env("AWS_REGION", "us-east-1").envs(environment.iter().copied());
    run(command.args(words).args(GET))
}

/// The id of the key that signed a request.
fn key(request: &Request) -> &str {
    request.header("authorization").unwrap().split(['=', '/']).nth(1).unwrap()
}

fn keys(id: &str) -> String {
    format!("aws_access_key_id = {id}\naws_secret_access_key = secret\n")
}

/// STS: whoever asks is somebody else afterwards.
fn sts() -> Server {
    Server::new(|request| {
        let action = request.body.split('&').find_map(|pair| pair.strip_prefix("Action=")).unwrap();
        let credentials = format!(
            "<Credentials><AccessKeyId>ASIA{}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>\
             <SessionToken>session</SessionToken><Expiration>{EXPIRATION}</Expiration></Credentials>",
            action.to_uppercase()
        );
        let user = "<AssumedRoleUser><AssumedRoleId>AROA:s</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>";
        http(
            200,
            &[],
            &format!(
                "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{action}Result>{user}{credentials}</{action}Result></{action}Response>"
            ),
        )
    })
}

#[test]
fn the_environment_gives_keys_and_a_session_token() {
    let environment =
        [("AWS_ACCESS_KEY_ID", "AKIDENV"), ("AWS_SECRET_ACCESS_KEY", "secret"), ("AWS_SESSION_TOKEN", "session")];
    let request = request(&World::new(), &environment, &[]);
    assert_eq!((key(&request), request.header("x-amz-security-token")), ("AKIDENV", Some("session")));
}

#[test]
fn a_profile_is_chosen_by_flag_or_variable_and_its_files_can_be_elsewhere() {
    let world = World::new();
    write(&world, ".aws/credentials", &format!("[default]\n{}[other]\n{}", keys("AKIDDEFAULT"), keys("AKIDOTHER")));
    assert_eq!(key(&request(&world, &[], &[])), "AKIDDEFAULT");
    assert_eq!(key(&request(&world, &[("AWS_PROFILE", "other")], &[])), "AKIDOTHER");
    assert_eq!(key(&request(&world, &[("AWS_PROFILE", "default")], &["--profile", "other"])), "AKIDOTHER");
    let credentials = write(&world, "elsewhere/credentials", &format!("[default]\n{}", keys("AKIDMOVED")));
    let config = write(&world, "elsewhere/config", &format!("[profile moved]\n{}", keys("AKIDCONFIG")));
    let moved =
        [("AWS_SHARED_CREDENTIALS_FILE", credentials.to_str().unwrap()), ("AWS_CONFIG_FILE", config.to_str().unwrap())];
    assert_eq!(key(&request(&world, &moved, &[])), "AKIDMOVED");
    assert_eq!(key(&request(&world, &moved, &["--profile", "moved"])), "AKIDCONFIG");
}

#[test]
fn a_profile_that_is_asked_for_wins_over_keys_of_the_environment() {
    let (world, sts) = (World::new(), sts());
    let token = write(&world, "token", "a.web.token");
    write(&world, ".aws/credentials", &format!("[other]\n{}", keys("AKIDOTHER")));
    let role = "role_arn = arn:aws:iam::123456789012:role/r\n";
    let profiles = format!("[profile role]\n{role}credential_source = Environment\n[profile bare]\n");
    write(&world, ".aws/config", &profiles);
    let environment = [
        ("AWS_ACCESS_KEY_ID", "AKIDENV"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_ENDPOINT_URL_STS", &sts.url),
        ("AWS_WEB_IDENTITY_TOKEN_FILE", token.to_str().unwrap()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r"),
    ];
    assert_eq!(key(&request(&world, &environment, &["--profile", "other"])), "AKIDOTHER");
    let by_variable = [&environment[..], &[("AWS_PROFILE", "other")]].concat();
    assert_eq!(key(&request(&world, &by_variable, &[])), "AKIDENV");
    // A profile may still say that it builds on them.
    assert_eq!(key(&request(&world, &environment, &["--profile", "role"])), "ASIAASSUMEROLE");
    assert_eq!(key(&sts.requests()[0]), "AKIDENV");
    let without = call(&world, &environment, &["--profile", "bare"]);
    assert!(without.status == 253 && without.stderr.contains("no usable credentials"), "{without:?}");
    let unknown = call(&world, &environment, &["--profile", "unknown"]);
    assert_eq!(unknown.status, 253, "{unknown:?}");
    assert!(unknown.stderr.contains("no profile is called \"unknown\""), "{unknown:?}");
}

#[test]
fn a_process_gives_credentials() {
    let world = World::new();
    let answer = json!({ "Version": 1, "AccessKeyId": "AKIDPROCESS", "SecretAccessKey": "secret" });
    let file = write(&world, "answer.json", &answer.to_string());
    write(&world, ".aws/config", &format!("[profile process]\ncredential_process = cat {}\n", file.display()));
    assert_eq!(key(&request(&world, &[], &["--profile", "process"])), "AKIDPROCESS");
}

#[test]
fn a_container_gives_credentials() {
    let container = Server::answering(
        200,
        &json!({ "AccessKeyId": "ASIACONTAINER", "SecretAccessKey": "secret", "Token": "session", "Expiration": EXPIRATION })
            .to_string(),
    );
    let url = format!("{}/credentials", container.url);
    let environment =
        [("AWS_CONTAINER_CREDENTIALS_FULL_URI", url.as_str()), ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "let me in")];
    assert_eq!(key(&request(&World::new(), &environment, &[])), "ASIACONTAINER");
    let [asked] = &container.requests()[..] else { panic!("{:?}", container.requests()) };
    assert_eq!((asked.target.as_str(), asked.header("authorization")), ("/credentials", Some("let me in")));
}

#[test]
fn an_instance_gives_credentials() {
    let metadata = Server::new(|request| match (request.method.as_str(), request.target.trim_end_matches('/')) {
        ("PUT", "/latest/api/token") => {
            http(200, &[("x-aws-ec2-metadata-token-ttl-seconds", "21600")], "metadata-token")
        }
        ("GET", "/latest/meta-data/iam/security-credentials") => http(200, &[], "role"),
        ("GET", "/latest/meta-data/iam/security-credentials/role") => http(
            200,
            &[],
            &json!({
                "Code": "Success",
                "LastUpdated": "2026-01-01T00:00:00Z",
                "Type": "AWS-HMAC",
                "AccessKeyId": "ASIAINSTANCE",
                "SecretAccessKey": "secret",
                "Token": "session",
                "Expiration": EXPIRATION,
            })
            .to_string(),
        ),
        _ => http(404, &[], ""),
    });
    let environment = [("AWS_EC2_METADATA_DISABLED", "false"), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", &metadata.url)];
    assert_eq!(key(&request(&World::new(), &environment, &[])), "ASIAINSTANCE");
}

#[test]
fn a_role_is_assumed_with_the_credentials_of_another_profile() {
    let (world, sts) = (World::new(), sts());
    write(
        &world,
        ".aws/config",
        &format!(
            "[profile base]\n{}[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n",
            keys("AKIDBASE")
        ),
    );
    let request = request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &["--profile", "role"]);
    assert_eq!((key(&request), request.header("x-amz-security-token")), ("ASIAASSUMEROLE", Some("session")));
    let [asked] = &sts.requests()[..] else { panic!("{:?}", sts.requests()) };
    assert_eq!(key(asked), "AKIDBASE");
}

#[test]
fn a_web_identity_is_a_role() {
    let (world, sts) = (World::new(), sts());
    let token = write(&world, "token", "a.web.token");
    let environment = [
        ("AWS_ENDPOINT_URL_STS", sts.url.as_str()),
        ("AWS_WEB_IDENTITY_TOKEN_FILE", token.to_str().unwrap()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r"),
    ];
    assert_eq!(key(&request(&world, &environment, &[])), "ASIAASSUMEROLEWITHWEBIDENTITY");
    assert!(sts.requests()[0].body.contains("WebIdentityToken=a.web.token"), "{:?}", sts.requests());
}

#[test]
fn a_session_of_single_sign_on_gives_credentials() {
    let world = World::new();
    let portal = Server::answering(
        200,
        &json!({ "roleCredentials": { "accessKeyId": "ASIASSO", "secretAccessKey": "secret", "sessionToken": "session", "expiration": 4_070_908_800_000_u64 } })
            .to_string(),
    );
    write(
        &world,
        ".aws/config",
        "[profile sso]\nsso_session = office\nsso_account_id = 123456789012\nsso_role_name = r\n\
         [sso-session office]\nsso_region = us-east-1\nsso_start_url = https://office.awsapps.com/start\n",
    );
    // The file of a sign-in is called after the SHA-1 of the session's name.
    let cached = json!({ "accessToken": "signed-in", "expiresAt": EXPIRATION, "region": "us-east-1", "startUrl": "https://office.awsapps.com/start" });
    write(&world, ".aws/sso/cache/e6427457497fe0f4f93a7334d2203b8e17ee82df.json", &cached.to_string());
    let signed_in = request(&world, &[("AWS_ENDPOINT_URL_SSO", &portal.url)], &["--profile", "sso"]);
    assert_eq!(key(&signed_in), "ASIASSO");
    let [asked] = &portal.requests()[..] else { panic!("{:?}", portal.requests()) };
    assert_eq!(asked.header("x-amz-sso_bearer_token"), Some("signed-in"));

    fs::remove_dir_all(world.home.path().join(".aws/sso")).unwrap();
    let signed_out = call(&world, &[], &["--profile", "sso"]);
    assert_eq!(signed_out.status, 253, "{signed_out:?}");
}

#[test]
fn credentials_that_cannot_be_had_are_a_configuration_error() {
    let world = World::new();
    write(&world, ".aws/config", "[profile process]\ncredential_process = false\n");
    let failed = call(&world, &[], &["--profile", "process"]);
    assert_eq!(failed.status, 253, "{failed:?}");
    assert!(failed.stderr.contains("no usable credentials"), "{failed:?}");
}
