//! What stands in addresses: passwords, which are shown nowhere, and parts of a path, which lead nowhere else.

use chimectl::api::facts::ServiceFacts;
use chimectl::api::service::Service;
use chimectl::services::Operations as _;

use crate::common::{Server, World, http, run};

const GET: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";
const SECRET: &str = "s3cr3t";

/// An address that holds a password, at the place of another one.
fn with_password(url: &str) -> String {
    url.replacen("://", &format!("://somebody:{SECRET}@"), 1)
}

#[test]
fn the_password_of_an_address_is_shown_nowhere() {
    let server = Server::answering(200, r#"{"Meeting": {"MeetingId": "m"}}"#);
    let refusing = Server::answering(403, r#"{"Message": "no"}"#);
    let leading = Server::new(|_| http(307, &[("location", &with_password("http://127.0.0.1:1/x"))], ""));
    let closing = Server::new(|_| Vec::new());
    let nobody = "http://127.0.0.1:1".to_owned();
    let wrong = ["http://127.0.0.1:99999", "http://a b", "ftp://a", "http://[::1"].map(str::to_owned);
    let urls = [server.url.clone(), refusing.url.clone(), leading.url.clone(), closing.url.clone(), nobody];
    for url in urls.into_iter().chain(wrong).map(|url| with_password(&url)) {
        for more in
            [&[][..], &["--debug"], &["--dry-run"], &["--cli-error-format", "json"], &["--no-sign-request", "--debug"]]
        {
            for place in ["option", "variable", "profile", "service"] {
                let world = World::new();
                let mut command = world.chimectl();
                command.args(GET.split(' ')).args(more).env("AWS_MAX_ATTEMPTS", "1");
                match place {
                    "option" => drop(command.args(["--endpoint-url", &url])),
                    "variable" => drop(command.env("AWS_ENDPOINT_URL", &url)),
                    "profile" => world.configure(&format!("[default]\nendpoint_url = {url}\n")),
                    _ => drop(command.env("AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS", &url)),
                }
                let run = run(&mut command);
                assert!(!run.stderr.contains(SECRET) && !run.stdout.contains(SECRET), "{place} {more:?}: {run:?}");
            }
        }
    }
    let mut command = World::new().chimectl();
    command.args(GET.split(' ')).args(["--endpoint-url", &with_password(&server.url)]);
    let run = run(command.env("AWS_USE_FIPS_ENDPOINT", "true"));
    assert!(!run.stderr.contains(SECRET), "{run:?}");
}

#[test]
fn the_password_of_a_proxy_is_shown_nowhere() {
    let refusing = Server::answering(407, "");
    let closing = Server::new(|_| Vec::new());
    for proxy in [&refusing.url, &closing.url, "http://127.0.0.1:1", "http://nowhere.invalid:1"] {
        for (name, target) in [
            ("http_proxy", "http://service.invalid"),
            ("HTTPS_PROXY", "https://service.invalid"),
            ("https_proxy", "https://service.invalid"),
        ] {
            for more in [&[][..], &["--debug"], &["--no-verify-ssl"], &["--cli-error-format", "json"]] {
                let mut command = World::new().chimectl();
                command.args(GET.split(' ')).args(["--endpoint-url", target]).args(more);
                command.env(name, with_password(proxy)).env("AWS_MAX_ATTEMPTS", "1");
                let run = run(&mut command);
                assert!(run.status != 0 && !run.stderr.contains(SECRET), "{name} {more:?}: {run:?}");
            }
        }
    }
}

/// Every member that stands in a path, of every operation.
#[test]
fn a_part_of_a_path_that_would_lead_elsewhere_is_refused() {
    let mut count = 0;
    for service in Service::ALL {
        for operation in service.operations() {
            let facts = ServiceFacts::of(*service);
            let Some(facts) = facts.operation(operation.name) else { continue };
            let path = facts.uri.split('?').next().unwrap_or_default();
            let in_path = facts.placeholders.iter().filter(|(name, _)| path.split('/').any(|part| part == *name));
            for (_, member) in in_path {
                let flag = operation.member(member).unwrap().flag();
                count += 1;
                // Each would take a process of its own; one of every resource is enough.
                if count % 12 != 0 {
                    continue;
                }
                for (step, what) in [(".", "would be a step"), ("..", "would be a step"), ("", "is missing")] {
                    for more in [&[][..], &["--no-validate"]] {
                        let server = Server::answering(200, "{}");
                        let world = World::new();
                        let mut command = world.chimectl();
                        command.args(["--endpoint-url", &server.url, service.name(), &operation.command()]);
                        let run = run(command.arg(format!("--{flag}={step}")).args(more));
                        let says = run.stderr.contains(&format!("--{flag}: {step:?} {what} in the request path"));
                        assert!(run.status == 252 && says && server.requests().is_empty(), "{run:?}");
                    }
                }
            }
        }
    }
    assert!(count > 100, "{count} members");
    // What only holds dots is a name like any other, and so is a step in a query or a body.
    let server = Server::answering(200, "{}");
    let world = World::new();
    for id in ["...", "a..", "..a", "%2e%2e", "../x"] {
        let run = world.call(&server, "meetings delete-meeting --no-validate --meeting-id", &[id]);
        assert_eq!(run.status, 0, "{run:?}");
    }
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(
        targets,
        ["/meetings/...", "/meetings/a..", "/meetings/..a", "/meetings/%252e%252e", "/meetings/..%2Fx"]
    );
}
