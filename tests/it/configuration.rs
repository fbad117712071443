//! What the environment and the AWS configuration files say is obeyed.

#[cfg(target_os = "linux")]
use std::{
    any::Any,
    net::{SocketAddr, TcpStream},
    process::Stdio,
    time::Duration,
};

use crate::common::{Run, Server, World, error, http, run};

const GET: [&str; 4] = ["meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"];

/// A call of one operation of each service that needs no more than this.
const EACH_SERVICE: [(&str, &[&str]); 5] = [
    ("IDENTITY", &["identity", "list-app-instances"]),
    ("MEDIA_PIPELINES", &["media-pipelines", "list-media-pipelines"]),
    ("MEETINGS", &GET),
    (
        "MESSAGING",
        &[
            "messaging",
            "list-channel-flows",
            "--app-instance-arn",
            "arn:aws:chime:us-east-1:123456789012:app-instance/a",
        ],
    ),
    ("VOICE", &["voice", "list-phone-numbers"]),
];

fn with(world: &World, words: &[&str], environment: &[(&str, &str)]) -> Run {
    run(world.chimectl().args(words).envs(environment.iter().copied()))
}

/// The host that a dry run would send to.
fn host(world: &World, words: &[&str], environment: &[(&str, &str)]) -> String {
    let dry_run = with(world, &[&["--dry-run", "--query", "Url"], words].concat(), environment);
    let url = dry_run.ok().as_str().unwrap().to_owned();
    url.split('/').nth(2).unwrap().to_owned()
}

#[test]
fn the_endpoint_of_all_services_and_of_each_can_be_set_by_variables() {
    let world = World::new();
    for (service, words) in EACH_SERVICE {
        assert_eq!(host(&world, words, &[("AWS_ENDPOINT_URL", "http://all.test")]), "all.test");
        let own = format!("AWS_ENDPOINT_URL_CHIME_SDK_{service}");
        let both = [("AWS_ENDPOINT_URL", "http://all.test"), (own.as_str(), "http://own.test")];
        assert_eq!(host(&world, words, &both), "own.test", "{service}");
        let flag = [words, &["--endpoint-url", "http://flag.test"]].concat();
        assert_eq!(host(&world, &flag, &both), "flag.test", "{service}");
    }
}

#[test]
fn the_endpoint_can_be_set_in_a_services_section() {
    let world = World::new();
    world.configure(
        "[default]\nservices = local\n[services local]\nchime_sdk_meetings =\n  endpoint_url = http://section.test\n",
    );
    assert_eq!(host(&world, &GET, &[]), "section.test");
    assert_eq!(host(&world, EACH_SERVICE[4].1, &[]), "voice-chime.us-east-1.amazonaws.com");
    assert_eq!(host(&world, &GET, &[("AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS", "http://own.test")]), "own.test");
    let ignoring = |value: &'static str| [("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", value)];
    let own_host = "meetings-chime.us-east-1.amazonaws.com";
    for (value, expected) in
        [("true", own_host), ("True", own_host), ("false", "section.test"), ("1", "section.test"), ("", "section.test")]
    {
        assert_eq!(host(&world, &GET, &ignoring(value)), expected, "{value:?}");
    }
    let section = "services = local\n[services local]\nchime_sdk_meetings =\n  endpoint_url = http://section.test\n";
    world.configure(&format!("[default]\nignore_configured_endpoint_urls = TRUE\n{section}"));
    assert_eq!(host(&world, &GET, &[]), own_host);
    assert_eq!(host(&world, &GET, &[("AWS_ENDPOINT_URL", "http://all.test")]), own_host);
    assert_eq!(host(&world, &GET, &ignoring("false")), "section.test");
    for (service, words) in EACH_SERVICE {
        let section = format!("chime_sdk_{} =\n  endpoint_url = http://section.test\n", service.to_lowercase());
        world.configure(&format!("[default]\nservices = local\n[services local]\n{section}"));
        assert_eq!(host(&world, words, &[]), "section.test", "{service}");
    }
}

#[test]
fn fips_and_dual_stack_change_the_host() {
    let world = World::new();
    assert_eq!(host(&world, &GET, &[]), "meetings-chime.us-east-1.amazonaws.com");
    assert_eq!(host(&world, &GET, &[("AWS_USE_FIPS_ENDPOINT", "true")]), "meetings-chime-fips.us-east-1.amazonaws.com");
    assert_eq!(host(&world, &GET, &[("AWS_USE_DUALSTACK_ENDPOINT", "true")]), "meetings-chime.us-east-1.api.aws");
    world.configure("[default]\nuse_fips_endpoint = true\n");
    assert_eq!(host(&world, &GET, &[]), "meetings-chime-fips.us-east-1.amazonaws.com");
    world.configure("[default]\nuse_dualstack_endpoint = true\n");
    assert_eq!(host(&world, &GET, &[]), "meetings-chime.us-east-1.api.aws");
}

#[test]
fn fips_and_dual_stack_count_for_nothing_beside_an_address() {
    let world = World::new();
    for variable in ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"] {
        let flag = [&["--endpoint-url", "http://flag.test"], &GET[..]].concat();
        assert_eq!(host(&world, &flag, &[(variable, "true")]), "flag.test");
        assert_eq!(host(&world, &GET, &[(variable, "true"), ("AWS_ENDPOINT_URL", "http://all.test")]), "all.test");
    }
    assert_eq!(
        host(&world, &GET, &[("AWS_REGION", "fips-us-east-1"), ("AWS_ENDPOINT_URL", "http://a.test")]),
        "a.test"
    );
}

#[test]
fn a_boolean_is_true_or_false() {
    let world = World::new();
    let fips = "meetings-chime-fips.us-east-1.amazonaws.com";
    let plain = "meetings-chime.us-east-1.amazonaws.com";
    for (value, expected) in
        [("true", fips), ("TRUE", fips), ("True", fips), ("1", plain), ("yes", plain), ("true ", plain), ("", plain)]
    {
        assert_eq!(host(&world, &GET, &[("AWS_USE_FIPS_ENDPOINT", value)]), expected, "{value:?}");
    }
    world.configure("[default]\nuse_fips_endpoint = true\n");
    assert_eq!(host(&world, &GET, &[("AWS_USE_FIPS_ENDPOINT", "")]), plain);
}

#[test]
fn an_old_name_of_a_region_means_its_fips_host() {
    let world = World::new();
    for region in ["fips-us-east-1", "us-east-1-fips"] {
        let expected = "meetings-chime-fips.us-east-1.amazonaws.com";
        assert_eq!(host(&world, &[&GET[..], &["--region", region]].concat(), &[]), expected);
        assert_eq!(host(&world, &GET, &[("AWS_REGION", region)]), expected);
        assert_eq!(self::region("", &["--region", region], &[]).1.as_deref(), Some("us-east-1"));
    }
}

#[test]
fn an_address_keeps_its_query_and_sends_no_user() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let address = server.url.replace("http://", "http://ada:hunter22@");
    let url = format!("{address}/base/?stage=1");
    let run = with(&world, &[&["--endpoint-url", &url, "--debug"], &GET[..]].concat(), &[]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(!run.stderr.contains("hunter22"), "{run:?}");
    let path = format!("/base/meetings/{}", GET[3]);
    let [request] = &server.requests()[..] else { panic!("{:?}", server.requests()) };
    assert_eq!(request.target, format!("{path}?stage=1"));
    assert!(!format!("{request:?}").contains("hunter22"), "{request:?}");
    let list = ["voice", "list-phone-numbers", "--status", "Assigned", "--no-paginate", "--endpoint-url", &url];
    with(&world, &list, &[]).ok();
    assert_eq!(server.requests()[1].target, "/base/phone-numbers?stage=1&status=Assigned");

    for (wrong, shown) in [("http://ada:hunter22@a:x", "a:x"), ("ada:hunter22@a", "a")] {
        let run = with(&world, &GET, &[("AWS_ENDPOINT_URL", wrong)]);
        assert_eq!(run.status, 253, "{run:?}");
        assert!(run.stderr.contains(&format!("***@{shown}")) && !run.stderr.contains("hunter22"), "{run:?}");
    }
    let nobody = "http://ada:hunter22@127.0.0.1:1";
    let run = with(&world, &[&["--endpoint-url", nobody, "--debug"], &GET[..]].concat(), &[("AWS_MAX_ATTEMPTS", "1")]);
    assert_eq!(run.status, 255, "{run:?}");
    assert!(run.stderr.contains("at http://127.0.0.1:1") && !run.stderr.contains("hunter22"), "{run:?}");
}

#[test]
fn a_section_of_addresses_that_does_not_exist_is_refused_unless_a_variable_gives_the_address() {
    let world = World::new();
    world.configure("[default]\nservices = gone\n");
    let run = with(&world, &[&["--dry-run"], &GET[..]].concat(), &[]);
    assert_eq!(run.status, 253, "{run:?}");
    assert!(run.stderr.contains("services in the AWS configuration: there is no section [services gone]"), "{run:?}");
    assert_eq!(host(&world, &GET, &[("AWS_ENDPOINT_URL", "http://all.test")]), "all.test");
    let own_host = "meetings-chime.us-east-1.amazonaws.com";
    assert_eq!(host(&world, &GET, &[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")]), own_host);
}

#[test]
fn a_region_can_come_from_the_instance_with_a_token_and_without() {
    for (version, has_region) in [(2, true), (1, true), (1, false)] {
        let metadata = Server::new(move |request| match (request.method.as_str(), request.target.as_str()) {
            ("PUT", "/latest/api/token") if version == 2 => http(200, &[], "token"),
            ("PUT", _) => http(404, &[], ""),
            _ if (version == 2) != (request.header("x-aws-ec2-metadata-token") == Some("token")) => http(401, &[], ""),
            (_, "/latest/meta-data/placement/region") if has_region => http(200, &[], "eu-central-1"),
            (_, "/latest/meta-data/placement/availability-zone/") => http(200, &[], "eu-central-1b"),
            _ => http(404, &[], ""),
        });
        let of_instance = [
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url.as_str()),
            ("AWS_EC2_METADATA_DISABLED", "false"),
            ("AWS_METADATA_SERVICE_TIMEOUT", "30"),
        ];
        let (status, signed, stderr) = region("", &[], &of_instance);
        assert_eq!((status, signed.as_deref()), (0, Some("eu-central-1")), "{stderr}");
        let asked = metadata.requests().len();
        let without = [&of_instance[..], &[("AWS_EC2_METADATA_V1_DISABLED", "true")]].concat();
        let (status, signed, _) = region("", &[], &without);
        let expected = if version == 2 { (0, Some("eu-central-1")) } else { (253, None) };
        assert_eq!((status, signed.as_deref()), expected);
        assert!(metadata.requests().len() > asked);
    }
    for (variable, value, said) in [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "foo", "is not a URL"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv5", "known: ipv4, ipv6"),
        ("AWS_METADATA_SERVICE_TIMEOUT", "soon", "is not a whole number from 1"),
        ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "0", "is not a whole number from 1"),
    ] {
        let (status, signed, stderr) = region("", &[], &[("AWS_EC2_METADATA_DISABLED", "false"), (variable, value)]);
        assert_eq!((status, signed), (253, None), "{stderr}");
        assert!(stderr.contains(&format!("{variable}: {value:?}")) && stderr.contains(said), "{stderr}");
    }
}

#[test]
fn the_name_of_the_application_is_told_to_aws() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let call = [&["--endpoint-url", &server.url], &GET[..]].concat();
    let long = "x".repeat(60);
    for (name, expected) in [("shop/1.2 \u{e4}", "app/shop-1.2--"), (long.as_str(), long.as_str())] {
        with(&world, &call, &[("AWS_SDK_UA_APP_ID", name)]).ok();
        let agent = server.requests().pop().unwrap().header("x-amz-user-agent").unwrap().to_owned();
        assert!(agent.contains(expected), "{agent}");
    }
    world.configure("[default]\nsdk_ua_app_id = shop\n");
    with(&world, &call, &[]).ok();
    assert!(server.requests().pop().unwrap().header("x-amz-user-agent").unwrap().ends_with("app/shop"));
}

#[test]
fn the_number_of_attempts_can_be_set() {
    let world = World::new();
    let attempts = |environment: &[(&str, &str)]| {
        let server = Server::new(|_| error(503, "ServiceUnavailableException", "Later"));
        let run = with(&world, &[&["--endpoint-url", &server.url], &GET[..]].concat(), environment);
        assert_eq!(run.status, 254);
        server.requests().len()
    };
    assert_eq!(attempts(&[("AWS_MAX_ATTEMPTS", "1")]), 1);
    assert_eq!(attempts(&[("AWS_MAX_ATTEMPTS", "2"), ("AWS_RETRY_MODE", "standard")]), 2);
    assert_eq!(attempts(&[("AWS_MAX_ATTEMPTS", "2"), ("AWS_RETRY_MODE", "adaptive")]), 2);
    world.configure("[default]\nmax_attempts = 1\n");
    assert_eq!(attempts(&[]), 1);
}

#[test]
fn retry_settings_are_read_from_variables_and_the_profile() {
    let world = World::new();
    let server = Server::new(|_| error(503, "ServiceUnavailableException", "Later"));
    let call = [&["--endpoint-url", &server.url, "--cli-error-format", "json"], &GET[..]].concat();
    let refused = |words: &[&str], environment: &[(&str, &str)], message: &str| {
        let run = with(&world, words, environment);
        assert_eq!((run.status, run.stdout.as_str()), (253, ""), "{run:?}");
        assert!(run.stderr.contains(message), "{run:?}");
    };
    let mode = "AWS_RETRY_MODE: \\\"eager\\\" is not a known value; known: standard, adaptive, legacy";
    refused(&call, &[("AWS_RETRY_MODE", "eager")], mode);
    refused(&[&["--dry-run"], &call[..]].concat(), &[("AWS_RETRY_MODE", "eager")], "AWS_RETRY_MODE");
    for attempts in ["0", "-1", "many"] {
        refused(&call, &[("AWS_MAX_ATTEMPTS", attempts)], "is not a whole number from 1");
    }
    world.configure("[default]\nretry_mode = eager\n");
    refused(&call, &[], "retry_mode in the AWS configuration: ");
    assert!(server.requests().is_empty());
    assert_eq!(with(&world, &call, &[("AWS_RETRY_MODE", "Standard"), ("AWS_MAX_ATTEMPTS", "1")]).status, 254);
    world.configure("[default]\nmax_attempts = few\n");
    refused(&call, &[], "max_attempts in the AWS configuration: ");

    // Scripts for the AWS CLI set the mode that it had before there were others.
    world.configure("[default]\nretry_mode = legacy\nmax_attempts = 1\n");
    assert_eq!(with(&world, &call, &[]).status, 254);
    assert_eq!(with(&world, &call, &[("AWS_RETRY_MODE", ""), ("AWS_MAX_ATTEMPTS", "")]).status, 254);
    assert_eq!(server.requests().len(), 3);
    // A sandbox reads none of it.
    let sandbox =
        run(world.bare().env("AWS_RETRY_MODE", "eager").args(["--sandbox", "identity", "list-app-instances"]));
    assert_eq!(sandbox.status, 0, "{sandbox:?}");
}

/// An address on loopback that lets nobody in: its queue of connections is full, and nobody takes them from it. Linux
/// then leaves who knocks without an answer.
#[cfg(target_os = "linux")]
fn full() -> (SocketAddr, Vec<Box<dyn Any>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let listener = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        socket.listen(0).unwrap().into_std().unwrap()
    });
    let address = listener.local_addr().unwrap();
    let mut open: Vec<Box<dyn Any>> = vec![Box::new(listener)];
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_secs(1)) {
        open.push(Box::new(stream));
        assert!(open.len() < 100, "the queue of {address} has no end");
    }
    (address, open)
}

#[cfg(target_os = "linux")]
#[test]
fn the_time_to_wait_for_a_connection_can_be_set() {
    let world = World::new();
    let (address, _open) = full();
    let call = |seconds: &str| {
        let mut command = world.chimectl();
        command.args(["--endpoint-url", &format!("http://{address}"), "--cli-connect-timeout", seconds]).args(GET);
        command.env("AWS_MAX_ATTEMPTS", "1").stdout(Stdio::null()).stderr(Stdio::piped());
        command
    };
    let mut patient = call("600").spawn().unwrap();
    // The other one goes on waiting: what ends a command is its option, and no limit of the SDK. Where the SDK has one,
    // that is three seconds, so two commands that went by it would outlast the patient one.
    for _ in 0..2 {
        let run = run(&mut call("1"));
        assert_eq!(run.status, 255, "{run:?}");
        assert!(run.stderr.contains("did not reach the service in time"), "{run:?}");
        assert!(run.stderr.contains("--cli-connect-timeout"), "{run:?}");
    }
    let ended = patient.try_wait().unwrap();
    patient.kill().unwrap();
    patient.wait().unwrap();
    assert_eq!(ended, None);
}

#[test]
fn a_proxy_is_used_unless_the_host_is_excepted() {
    let world = World::new();
    let proxy = Server::answering(200, "{}");
    let call = ["--endpoint-url", "http://meetings.test"];
    with(&world, &[&call, &GET[..]].concat(), &[("HTTP_PROXY", &proxy.url)]).ok();
    let [request] = &proxy.requests()[..] else { panic!("{:?}", proxy.requests()) };
    assert!(request.target.starts_with("http://meetings.test/meetings/"), "{request:?}");

    let server = Server::answering(200, "{}");
    let direct = [("HTTP_PROXY", proxy.url.as_str()), ("NO_PROXY", "127.0.0.1")];
    let to_server = [&["--endpoint-url", &server.url], &GET[..]].concat();
    with(&world, &to_server, &direct).ok();
    assert_eq!((proxy.requests().len(), server.requests().len()), (1, 1));
    // Loopback is no exception of itself.
    with(&world, &to_server, &direct[..1]).ok();
    with(&world, &to_server, &[direct[0], ("http_proxy", "")]).ok();
    with(&world, &to_server, &[("ALL_PROXY", &proxy.url)]).ok();
    assert_eq!((proxy.requests().len(), server.requests().len()), (2, 3));
}

#[test]
fn a_failure_on_the_way_names_the_proxy_without_its_password() {
    let world = World::new();
    let wrong = |url: &str, variable: &str, proxy: &str, status: i32, said: &[&str]| {
        let environment = [(variable, proxy), ("AWS_MAX_ATTEMPTS", "1")];
        let run = with(&world, &[&["--endpoint-url", url, "--debug"], &GET[..]].concat(), &environment);
        assert_eq!(run.status, status, "{run:?}");
        said.iter().for_each(|said| assert!(run.stderr.contains(said), "{said}: {run:?}"));
        assert!(!run.stderr.contains("hunter22"), "{run:?}");
    };
    let nobody = "http://ada:hunter22@127.0.0.1:1";
    for (url, variable) in [("http://meetings.test", "http_proxy"), ("https://meetings.test", "HTTPS_PROXY")] {
        let way = format!("at {url} through the proxy http://127.0.0.1:1 ({variable})");
        wrong(url, variable, nobody, 255, &[&way]);
        let refusing = Server::answering(407, "");
        let address = refusing.url.replace("http://", "http://ada:hunter22@");
        let asks = format!("the proxy {} ({variable}) requires a user name and a password", refusing.url);
        let status = if url.starts_with("https") { 255 } else { 254 };
        wrong(url, variable, &address, status, &[&asks, "https_proxy=http://USER:PASSWORD@HOST:PORT"]);
        let header = refusing.requests()[0].header("proxy-authorization").map(str::to_owned);
        assert_eq!(header.as_deref(), Some("Basic YWRhOmh1bnRlcjIy"));
        wrong(url, variable, "socks5://ada:hunter22@127.0.0.1:1", 253, &[variable, "SOCKS", "nothing was sent"]);
        wrong(url, variable, "ada:hunter22@:1", 253, &[variable, "such as http://127.0.0.1:3128"]);
    }
}

#[test]
fn an_encrypted_call_asks_its_own_proxy_for_a_tunnel() {
    let world = World::new();
    let refusing = || Server::answering(403, "");
    for variable in ["HTTPS_PROXY", "https_proxy"] {
        let (proxy, other) = (refusing(), refusing());
        let environment = [(variable, proxy.url.as_str()), ("HTTP_PROXY", &other.url), ("AWS_MAX_ATTEMPTS", "1")];
        assert_eq!(with(&world, &GET, &environment).status, 255);
        let [request] = &proxy.requests()[..] else { panic!("{:?}", proxy.requests()) };
        let tunnel = ("CONNECT", "meetings-chime.us-east-1.amazonaws.com:443");
        assert_eq!((request.method.as_str(), request.target.as_str()), tunnel);
        assert!(other.requests().is_empty());
    }
}

/// A call with nothing but these variables: how it ended, and the region that it was signed for.
fn region(config: &str, words: &[&str], environment: &[(&str, &str)]) -> (i32, Option<String>, String) {
    let world = World::new();
    world.configure(config);
    let server = Server::answering(200, "{}");
    let mut command = world.bare();
    command.env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE").env("AWS_SECRET_ACCESS_KEY", "secret");
    command.args(["--endpoint-url", &server.url]).args(words).args(GET).envs(environment.iter().copied());
    let run = run(&mut command);
    let region = server.requests().pop().and_then(|request| {
        request.header("authorization").and_then(|header| header.split('/').nth(2)).map(str::to_owned)
    });
    (run.status, region, run.stderr)
}

#[test]
fn an_empty_region_variable_counts_as_none() {
    let config = "[default]\nregion = eu-central-1\n[profile other]\nregion = us-west-2\n";
    let empty = [("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "")];
    let signed = |words: &[&str], environment: &[(&str, &str)]| region(config, words, environment).1;
    assert_eq!(signed(&[], &empty).as_deref(), Some("eu-central-1"));
    let second = [("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "ap-south-1")];
    assert_eq!(signed(&[], &second).as_deref(), Some("ap-south-1"));
    assert_eq!(signed(&["--region", "eu-west-2"], &empty).as_deref(), Some("eu-west-2"));
    let nowhere = run(World::new().bare().args(["--dry-run"]).args(GET).envs(empty));
    assert!(nowhere.status == 253 && nowhere.stderr.contains("no region is configured"), "{nowhere:?}");
    let create = "meetings create-meeting --external-meeting-id standup --media-region us-east-1";
    let sandbox = run(World::new().bare().arg("--sandbox").args(create.split(' ')).envs(empty));
    assert!(sandbox.ok()["Meeting"]["MeetingArn"].as_str().unwrap().starts_with("arn:aws:chime:us-east-1:"));
}

#[test]
fn what_is_no_name_of_a_region_is_refused() {
    for wrong in ["", "a b", "us-east-1/", "a-", "123"] {
        let said = format!("{wrong:?} is not a region such as us-east-1");
        let (status, signed, stderr) = region("", &["--region", wrong], &[]);
        assert_eq!((status, signed), (252, None), "{stderr}");
        assert!(stderr.contains(&format!("--region: {said}\n")), "{stderr}");
        let sandbox = run(World::new().bare().args(["--sandbox", "--region", wrong]).args(GET));
        assert!(sandbox.status == 252 && sandbox.stderr.contains(&said), "{sandbox:?}");
    }
    for variable in ["AWS_REGION", "AWS_DEFAULT_REGION"] {
        let (status, signed, stderr) = region("", &[], &[(variable, "a b")]);
        assert_eq!((status, signed), (253, None), "{stderr}");
        assert!(stderr.contains(&format!("{variable}: \"a b\" is not a region")), "{stderr}");
    }
    let (status, _, stderr) = region("[default]\nregion = a b\n", &[], &[]);
    assert!(status == 253 && stderr.contains("region in the AWS configuration: \"a b\" is not"), "{stderr}");
}

#[test]
fn a_dry_run_in_the_sandbox_needs_what_the_sandbox_needs() {
    let dry_run = |environment: &[(&str, &str)]| {
        let run = run(World::new().bare().args(["--sandbox", "--dry-run"]).args(GET).envs(environment.iter().copied()));
        assert!(!run.stderr.contains("--sandbox"), "{run:?}");
        run.ok()["Url"].as_str().unwrap().to_owned()
    };
    let url = dry_run(&[]);
    assert_eq!(url, format!("http://sandbox.invalid/meetings/{}", GET[3]));
    for (variable, value) in [("AWS_REGION", ""), ("AWS_ENDPOINT_URL", "foo"), ("AWS_USE_FIPS_ENDPOINT", "true")] {
        assert_eq!(dry_run(&[(variable, value)]), url, "{variable}");
    }
}

#[test]
fn an_unknown_profile_is_a_configuration_error_that_names_it() {
    let world = World::new();
    world.configure("[profile known]\nregion = us-east-1\n");
    let run = run(world.bare().args(["--region", "us-east-1", "--profile", "unknown"]).args(GET));
    assert_eq!(run.status, 253, "{run:?}");
    assert!(run.stderr.contains("unknown"), "{}", run.stderr);
}

#[test]
fn the_output_format_comes_from_flag_variable_or_profile() {
    let world = World::new();
    world.configure("[default]\noutput = ndjson\n");
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let lines = |words: &[&str], environment: &[(&str, &str)]| {
        with(&world, &[&["--endpoint-url", &server.url], words, &GET[..]].concat(), environment).stdout.lines().count()
    };
    assert_eq!(lines(&[], &[]), 1);
    assert_eq!(lines(&[], &[("AWS_DEFAULT_OUTPUT", "json")]), 5);
    assert_eq!(lines(&["--output", "off"], &[("AWS_DEFAULT_OUTPUT", "json")]), 0);
}
