//! Credentials come from everywhere that AWS tools look for them.

use std::fs;
use std::path::PathBuf;

use crate::common::{Request, Run, Server, World, http, run};
use serde_json::json;

pub const GET: [&str; 4] = ["meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"];
pub const EXPIRATION: &str = "2099-01-01T00:00:00Z";

/// Writes a file in the home directory and gives its path.
pub fn write(world: &World, path: &str, text: &str) -> PathBuf {
    let path = world.home.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

/// Calls with no credentials but those that `environment` leads to, and gives the request.
#[track_caller]
pub fn request(world: &World, environment: &[(&str, &str)], words: &[&str]) -> Request {
    let server = Server::answering(200, "{}");
    let run = call(world, environment, &[&["--endpoint-url", &server.url], words].concat());
    assert_eq!(run.status, 0, "{run:?}");
    server.requests().pop().unwrap()
}

pub fn call(world: &World, environment: &[(&str, &str)], words: &[&str]) -> Run {
    let mut command = world.bare();
    command.env("PATH", "/usr/bin:/bin").env("AWS_REGION", "us-east-1").envs(environment.iter().copied());
    run(command.args(words).args(GET))
}

/// The id of the key that signed a request.
pub fn key(request: &Request) -> &str {
    request.header("authorization").unwrap().split(['=', '/']).nth(1).unwrap()
}

pub fn keys(id: &str) -> String {
    format!("aws_access_key_id = {id}\naws_secret_access_key = secret\n")
}

/// STS: whoever asks is somebody else afterwards.
pub fn sts() -> Server {
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
    assert!(
        without.status == 253 && without.stderr.contains("Unable to locate credentials: environment variables"),
        "{without:?}"
    );
    let unknown = call(&world, &environment, &["--profile", "unknown"]);
    assert_eq!(unknown.status, 253, "{unknown:?}");
    assert!(unknown.stderr.contains("the AWS configuration files have no profile \"unknown\""), "{unknown:?}");
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
    // Whoever hands out credentials is asked as often as a service, whatever the failure.
    for (failure, number, attempts) in
        [("Throttling", 5, None), ("InternalFailure", 5, None), ("Throttling", 2, Some("2"))]
    {
        let body = format!("<ErrorResponse><Error><Code>{failure}</Code><Message>m</Message></Error></ErrorResponse>");
        let sts = Server::answering(500, &body);
        let mut environment = vec![("AWS_ENDPOINT_URL_STS", sts.url.as_str()), ("AWS_NEW_RETRIES_2026", "true")];
        // What is kept of the role would serve.
        let _ = fs::remove_dir_all(world.home.path().join(".aws/cli"));
        environment.extend(attempts.map(|attempts| ("AWS_MAX_ATTEMPTS", attempts)));
        let run = call(&world, &environment, &["--profile", "role"]);
        assert_eq!((run.status, sts.requests().len()), (254, number), "{failure}: {run:?}");
    }
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

    // What the portal gave is kept; without it the sign-in is needed.
    fs::remove_dir_all(world.home.path().join(".aws/sso")).unwrap();
    assert_eq!(key(&request(&world, &[], &["--profile", "sso"])), "ASIASSO");
    fs::remove_dir_all(world.home.path().join(".aws/cli")).unwrap();
    let signed_out = call(&world, &[], &["--profile", "sso"]);
    assert_eq!(signed_out.status, 253, "{signed_out:?}");
}

#[test]
fn credentials_that_cannot_be_had_are_a_configuration_error() {
    let world = World::new();
    write(&world, ".aws/config", "[profile process]\ncredential_process = false\n");
    let failed = call(&world, &[], &["--profile", "process"]);
    assert_eq!(failed.status, 253, "{failed:?}");
    assert!(failed.stderr.contains("failed (exit status: 1)"), "{failed:?}");
}

/// Who a request is signed by.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Identity {
    /// The key of this id.
    Key(&'static str),
    /// The key of this id, with this session token.
    Session(&'static str, &'static str),
    /// Nobody, because this is wrong.
    Refused(&'static str),
}

const ROLE: &str = "ASIAASSUMEROLE";
const WEB: &str = "ASIAASSUMEROLEWITHWEBIDENTITY";

/// Files, in which `TOKEN` stands for the path of a web identity's token, variables, options, and who signs.
struct Case {
    config: &'static str,
    credentials: &'static str,
    variables: &'static [(&'static str, &'static str)],
    options: &'static [&'static str],
    signs: Identity,
}

const fn case(config: &'static str, credentials: &'static str, signs: Identity) -> Case {
    Case { config, credentials, variables: &[], options: &[], signs }
}

impl Case {
    const fn with(self, variables: &'static [(&'static str, &'static str)]) -> Self {
        Self { variables, ..self }
    }

    const fn asking(self, options: &'static [&'static str]) -> Self {
        Self { options, ..self }
    }

    #[track_caller]
    fn holds(&self) {
        let (world, sts, server) = (World::new(), sts(), Server::answering(200, "{}"));
        let token = write(&world, "token", "a.web.token").display().to_string();
        write(&world, ".aws/config", &self.config.replace("TOKEN", &token));
        write(&world, ".aws/credentials", self.credentials);
        let variables: Vec<_> =
            self.variables.iter().map(|(name, value)| (*name, value.replace("TOKEN", &token))).collect();
        let mut variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        variables.push(("AWS_ENDPOINT_URL_STS", &sts.url));
        let run = call(&world, &variables, &[&["--endpoint-url", &server.url], self.options].concat());
        let what = format!("{:?} {:?} {:?} {:?}: {run:?}", self.config, self.credentials, self.variables, self.options);
        if let Identity::Refused(why) = self.signs {
            assert_eq!(run.status, 253, "{what}");
            assert!(run.stderr.contains(why), "{what}");
            assert!(server.requests().is_empty(), "{what}");
            return;
        }
        assert_eq!(run.status, 0, "{what}");
        let [request] = &server.requests()[..] else { panic!("{what}") };
        let token = request.header("x-amz-security-token");
        match self.signs {
            Identity::Session(id, session) => assert_eq!((key(request), token), (id, Some(session)), "{what}"),
            Identity::Key(id) => assert_eq!(key(request), id, "{what}"),
            Identity::Refused(_) => unreachable!(),
        }
    }
}

/// Sections with keys, the ids of which are called after them.
const DEFAULT_KEYS: &str = "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = secret\n";
const TWO: &str = "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = secret\n\
                   [prod]\naws_access_key_id = AKIDPROD\naws_secret_access_key = secret\n";
const ENVIRONMENT: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "AKIDENV"), ("AWS_SECRET_ACCESS_KEY", "secret")];

use Identity::{Key, Refused, Session};

#[test]
fn the_profile_in_force_is_the_one_that_the_aws_cli_uses() {
    const UNKNOWN: Identity = Refused("AWS_PROFILE: the AWS configuration files have no profile \"unknown\"");
    let cases =
        [
            case("", TWO, Key("AKIDDEFAULT")),
            case("", TWO, Key("AKIDPROD")).with(&[("AWS_DEFAULT_PROFILE", "prod")]),
            case("", TWO, Key("AKIDDEFAULT")).with(&[("AWS_PROFILE", "default"), ("AWS_DEFAULT_PROFILE", "prod")]),
            case("", TWO, Refused("AWS_PROFILE: the AWS configuration files have no profile \"\""))
                .with(&[("AWS_PROFILE", ""), ("AWS_DEFAULT_PROFILE", "prod")]),
            case("", TWO, Key("AKIDPROD")).with(&[("AWS_PROFILE", "unknown")]).asking(&["--profile", "prod"]),
            case("", TWO, Key("AKIDPROD")).with(&[("AWS_PROFILE", "prod")]).asking(&["--profile", ""]),
            case("", TWO, UNKNOWN).with(&[("AWS_PROFILE", "unknown")]),
            case("", TWO, UNKNOWN).with(&[ENVIRONMENT[0], ENVIRONMENT[1], ("AWS_PROFILE", "unknown")]),
            case("", TWO, Refused("AWS_DEFAULT_PROFILE: the AWS configuration files have no profile \"unknown\""))
                .with(&[ENVIRONMENT[0], ENVIRONMENT[1], ("AWS_DEFAULT_PROFILE", "unknown")]),
            case("", TWO, Refused("--profile: the AWS configuration files have no profile \"unknown\""))
                .asking(&["--profile", "unknown"]),
            case("", "", Refused("the AWS configuration files have no profile \"default\""))
                .with(&[("AWS_PROFILE", "default")]),
            case("", TWO, Refused("the AWS configuration files have no profile \" \"")).with(&[("AWS_PROFILE", " ")]),
        ];
    cases.iter().for_each(Case::holds);
}

#[test]
fn sources_are_asked_in_the_order_of_the_aws_cli() {
    const PROCESS: &str = "[default]\ncredential_process = echo '{\"Version\":1,\"AccessKeyId\":\"AKIDPROCESS\",\"SecretAccessKey\":\"secret\"}'\n";
    const ROLE_OF_PROD: &str = "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = prod\n";
    const WEB_IDENTITY: [(&str, &str); 2] =
        [("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r"), ("AWS_WEB_IDENTITY_TOKEN_FILE", "TOKEN")];
    let cases = [
        case(ROLE_OF_PROD, TWO, Key("AKIDENV")).with(&ENVIRONMENT),
        case(ROLE_OF_PROD, TWO, Session(ROLE, "session")),
        case(ROLE_OF_PROD, TWO, Session(ROLE, "session")).with(&WEB_IDENTITY),
        case(PROCESS, DEFAULT_KEYS, Session(WEB, "session")).with(&WEB_IDENTITY),
        case("", TWO, Key("AKIDPROD")).with(&WEB_IDENTITY).asking(&["--profile", "prod"]),
        case(PROCESS, DEFAULT_KEYS, Key("AKIDDEFAULT")),
        case("[default]\nlogin_session = arn\n", DEFAULT_KEYS, Key("AKIDDEFAULT")),
        case("[default]\nlogin_session = arn\n", "", Refused("Sign in with: aws login --profile default")),
        case(
            "[default]\naws_access_key_id = AKIDCONFIG\naws_secret_access_key = secret\n",
            DEFAULT_KEYS,
            Key("AKIDDEFAULT"),
        ),
        case(
            "[default]\naws_access_key_id = AKIDCONFIG\naws_secret_access_key = secret\n\
             credential_process = echo '{\"Version\":1,\"AccessKeyId\":\"AKIDPROCESS\",\"SecretAccessKey\":\"secret\"}'\n",
            "",
            Key("AKIDPROCESS"),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nweb_identity_token_file = TOKEN\n",
            DEFAULT_KEYS,
            Session(WEB, "session"),
        ),
        // A variable stands for its key alone.
        case("[default]\nweb_identity_token_file = TOKEN\n", "", Session(WEB, "session"))
            .with(&[("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/r")]),
        case("", DEFAULT_KEYS, Key("AKIDDEFAULT")).with(&[("AWS_WEB_IDENTITY_TOKEN_FILE", "")]),
        case("", DEFAULT_KEYS, Key("AKIDDEFAULT")).with(&[WEB_IDENTITY[0]]),
        case("", DEFAULT_KEYS, Refused("without a role")).with(&[WEB_IDENTITY[1]]),
        case("", DEFAULT_KEYS, Refused("without a role")).with(&[("AWS_ROLE_ARN", ""), WEB_IDENTITY[1]]),
        case("", DEFAULT_KEYS, Refused("/missing"))
            .with(&[WEB_IDENTITY[0], ("AWS_WEB_IDENTITY_TOKEN_FILE", "/missing")]),
        case("", DEFAULT_KEYS, Refused("no web identity token"))
            .with(&[WEB_IDENTITY[0], ("AWS_WEB_IDENTITY_TOKEN_FILE", "/dev/null")]),
    ];
    cases.iter().for_each(Case::holds);
}

#[test]
fn a_source_that_is_incomplete_ends_the_command() {
    const SSO: &str = "[default]\nsso_account_id = 123456789012\nsso_role_name = r\nsso_session = office\n";
    let cases = [
        case("", DEFAULT_KEYS, Refused("AWS_SECRET_ACCESS_KEY is missing")).with(&[ENVIRONMENT[0]]),
        case("", DEFAULT_KEYS, Refused("AWS_SECRET_ACCESS_KEY is missing"))
            .with(&[ENVIRONMENT[0], ("AWS_SECRET_ACCESS_KEY", "")]),
        // The AWS CLI passes over a secret that stands alone.
        case("", DEFAULT_KEYS, Key("AKIDDEFAULT")).with(&[ENVIRONMENT[1]]),
        case("", DEFAULT_KEYS, Key("AKIDDEFAULT")).with(&[("AWS_ACCESS_KEY_ID", ""), ENVIRONMENT[1]]),
        case("", "[default]\naws_access_key_id = A\n", Refused("aws_secret_access_key is missing")),
        case(
            "[default]\naws_secret_access_key = secret\n",
            "[default]\naws_access_key_id = A\n",
            Refused("aws_secret_access_key is missing"),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\n",
            DEFAULT_KEYS,
            Refused("neither source_profile"),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = prod\ncredential_source = Environment\n",
            TWO,
            Refused("both source_profile and credential_source"),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = gone\n",
            TWO,
            Refused("builds on \"gone\", which does not exist"),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = b\n\
             [profile b]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n",
            "",
            Refused("in a circle: \"default\" builds on \"b\" builds on \"default\""),
        ),
        case(
            "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\ncredential_source = environment\n",
            "",
            Refused("known: Environment"),
        )
        .with(&ENVIRONMENT)
        .asking(&["--profile", "default"]),
        case(SSO, "", Refused("the sso-session \"office\", which does not exist")),
        case(
            "[default]\nsso_account_id = 123456789012\nsso_role_name = r\n",
            DEFAULT_KEYS,
            Refused("lacks sso_start_url"),
        ),
    ];
    cases.iter().for_each(Case::holds);
    // A profile is its own source if it has keys.
    case("[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n", DEFAULT_KEYS, Key(ROLE))
        .holds();
}

#[test]
fn the_token_of_a_session_has_two_names() {
    const BOTH: &str = "[default]\naws_access_key_id = A\naws_secret_access_key = s\n\
                        aws_session_token = later\naws_security_token = earlier\n";
    let cases = [
        case("", "", Session("AKIDENV", "old")).with(&[ENVIRONMENT[0], ENVIRONMENT[1], ("AWS_SECURITY_TOKEN", "old")]),
        case("", "", Session("AKIDENV", "old")).with(&[
            ENVIRONMENT[0],
            ENVIRONMENT[1],
            ("AWS_SECURITY_TOKEN", "old"),
            ("AWS_SESSION_TOKEN", "new"),
        ]),
        case("", "", Session("AKIDENV", "new")).with(&[
            ENVIRONMENT[0],
            ENVIRONMENT[1],
            ("AWS_SECURITY_TOKEN", ""),
            ("AWS_SESSION_TOKEN", "new"),
        ]),
        case("", BOTH, Session("A", "earlier")),
        case(BOTH, "", Session("A", "earlier")),
    ];
    cases.iter().for_each(Case::holds);
}

#[test]
fn what_cannot_stand_in_a_request_is_refused_by_its_name() {
    const CONTROL: Identity = Refused("AWS_ACCESS_KEY_ID of the environment contains a line feed");
    let cases = [
        case("", "", CONTROL).with(&[("AWS_ACCESS_KEY_ID", "AKIA\n"), ENVIRONMENT[1]]),
        case("", "", Refused("AWS_ACCESS_KEY_ID of the environment contains a character that is not ASCII"))
            .with(&[("AWS_ACCESS_KEY_ID", "ÄKIA"), ENVIRONMENT[1]]),
        case("", "", Refused("AWS_SESSION_TOKEN of the environment contains a line feed")).with(&[
            ENVIRONMENT[0],
            ENVIRONMENT[1],
            ("AWS_SESSION_TOKEN", "t\n"),
        ]),
        case("", "", Refused("AWS_SECRET_ACCESS_KEY of the environment contains a line feed"))
            .with(&[ENVIRONMENT[0], ("AWS_SECRET_ACCESS_KEY", "s\n")]),
        case(
            "",
            "[default]\naws_access_key_id = Ä\naws_secret_access_key = s\n",
            Refused("aws_access_key_id of the profile \"default\""),
        ),
        case("", "[default]\naws_access_key_id =\naws_secret_access_key = s\n", Refused("is empty")),
        case(
            "[default]\ncredential_process = echo '{\"Version\":1,\"AccessKeyId\":\"Ä\",\"SecretAccessKey\":\"secret\"}'\n",
            "",
            Refused("the access key ID contains a character that is not ASCII"),
        ),
        case(
            "[default]\ncredential_process = echo '{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"SessionToken\":\"t\",\"Expiration\":\"2020-01-01T00:00:00Z\"}'\n",
            "",
            Refused("the credentials expired at 2020-01-01T00:00:00Z"),
        ),
        case("", "", Refused("AWS_CREDENTIAL_EXPIRATION")).with(&[
            ENVIRONMENT[0],
            ENVIRONMENT[1],
            ("AWS_CREDENTIAL_EXPIRATION", "2020-01-01T00:00:00Z"),
        ]),
        case("", "", Key("AKIDENV")).with(&[
            ENVIRONMENT[0],
            ENVIRONMENT[1],
            ("AWS_CREDENTIAL_EXPIRATION", "2099-01-01T00:00:00Z"),
        ]),
    ];
    cases.iter().for_each(Case::holds);
}

#[test]
fn the_files_have_the_syntax_that_the_aws_cli_reads() {
    const MINE: &str = "aws_access_key_id = AKIDMINE\naws_secret_access_key = secret\n";
    let cases = [
        case("", "[default]\naws_access_key_id: AKIDMINE\naws_secret_access_key: secret\n", Key("AKIDMINE")),
        case("", "  [default]\n  aws_access_key_id = AKIDMINE\n  aws_secret_access_key = secret\n", Key("AKIDMINE")),
        case(
            "",
            "[default]\nAWS_ACCESS_KEY_ID = AKIDMINE\n  # remark\n; remark\naws_secret_access_key = secret\n",
            Key("AKIDMINE"),
        ),
        case(
            "[DEFAULT]\naws_access_key_id = AKIDMINE\naws_secret_access_key = secret\n[default]\n",
            "",
            Key("AKIDMINE"),
        ),
        case(
            "[profile default]\naws_access_key_id = AKIDFIRST\naws_secret_access_key = s\n\
             [default]\naws_access_key_id = AKIDSECOND\naws_secret_access_key = s\n",
            "",
            Key("AKIDSECOND"),
        ),
        case(
            "[default]\naws_access_key_id = AKIDFIRST\naws_secret_access_key = s\n\
             [profile default]\naws_access_key_id = AKIDSECOND\naws_secret_access_key = s\n",
            "",
            Key("AKIDSECOND"),
        ),
        case("", "[default]\raws_access_key_id = AKIDMINE\raws_secret_access_key = secret", Key("AKIDMINE")),
        case("", "[default]\n[default]\n", Refused(".aws/credentials: line 2 cannot be read")),
        case("[default]\nregion\n", "", Refused(".aws/config: line 2 cannot be read")).with(&ENVIRONMENT),
        case("\u{feff}[default]\n", "", Refused("byte order mark")).with(&ENVIRONMENT),
    ];
    cases.iter().for_each(Case::holds);
    for (section, name) in [
        ("profile \"my p\"", "my p"),
        ("profile 'my p'", "my p"),
        ("profile \"p\"", "p"),
        ("profile pröd", "pröd"),
        ("profile a/b", "a/b"),
    ] {
        let world = World::new();
        write(
            &world,
            ".aws/config",
            &format!("[{section}]\n{MINE}[profile role]\nrole_arn = r\nsource_profile = {name}\n"),
        );
        assert_eq!(key(&request(&world, &[], &["--profile", name])), "AKIDMINE", "{section}");
        assert_eq!(key(&request(&world, &[("AWS_PROFILE", name)], &[])), "AKIDMINE", "{section}");
        let sts = sts();
        let role = request(&world, &[("AWS_ENDPOINT_URL_STS", &sts.url)], &["--profile", "role"]);
        assert_eq!((key(&role), key(&sts.requests()[0])), (ROLE, "AKIDMINE"), "{section}");
    }
    for name in ["my p", "pröd"] {
        let world = World::new();
        write(&world, ".aws/credentials", &format!("[{name}]\n{MINE}"));
        assert_eq!(key(&request(&world, &[], &["--profile", name])), "AKIDMINE", "{name}");
    }
    for (section, name) in [("p", "p"), ("PROFILE p", "p"), (" profile p ", "p"), ("profile my p", "my p")] {
        let world = World::new();
        write(&world, ".aws/config", &format!("[{section}]\n{MINE}"));
        let unknown = call(&world, &[], &["--profile", name]);
        assert!(
            unknown.status == 253 && unknown.stderr.contains("the AWS configuration files have no profile"),
            "{section} {unknown:?}"
        );
    }
}

#[test]
fn the_files_can_be_named_with_variables_in_the_path() {
    let world = World::new();
    write(&world, "elsewhere/credentials", &format!("[default]\n{}", keys("AKIDMOVED")));
    let home = world.home.path().to_str().unwrap();
    for path in ["$PLACE/elsewhere/credentials", "${PLACE}/elsewhere/credentials", "~/elsewhere/credentials"] {
        let environment = [("PLACE", home), ("AWS_SHARED_CREDENTIALS_FILE", path)];
        assert_eq!(key(&request(&world, &environment, &[])), "AKIDMOVED", "{path}");
    }
    for path in ["", "/dev/null", "~", "$UNKNOWN/credentials"] {
        let environment = [("AWS_SHARED_CREDENTIALS_FILE", path), ENVIRONMENT[0], ENVIRONMENT[1]];
        assert_eq!(key(&request(&world, &environment, &[])), "AKIDENV", "{path}");
    }
}

#[test]
fn a_role_is_asked_for_as_its_profile_says() {
    let (world, sts) = (World::new(), sts());
    let profile = "[default]\nrole_arn = arn:aws:iam::123456789012:role/r\nrole_session_name = me\nexternal_id = ours\n\
                   source_profile = prod\nduration_seconds = ";
    write(&world, ".aws/credentials", TWO);
    for (duration, sent) in [("1800", true), ("soon", false)] {
        // The address of STS stands in the files as well.
        let services = format!("\nservices = local\n[services local]\nsts =\n  endpoint_url = {}\n", sts.url);
        write(&world, ".aws/config", &format!("{profile}{duration}{services}"));
        assert_eq!(key(&request(&world, &[], &[])), ROLE);
        let asked = sts.requests().pop().unwrap();
        for text in ["RoleSessionName=me", "ExternalId=ours", "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr"] {
            assert!(asked.body.contains(text), "{}", asked.body);
        }
        assert_eq!(asked.body.contains("DurationSeconds=1800"), sent, "{}", asked.body);
    }
}
