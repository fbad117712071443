//! Who requests say that they come from.

use crate::common::{Server, World, run};

const GET: &str = "meetings get-meeting --meeting-id 1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f";

fn sent(environment: &[(&str, &str)], profile: &str) -> String {
    let (world, server) = (World::new(), Server::answering(200, "{}"));
    world.configure(&format!("[default]\n{profile}\n"));
    let mut command = world.chimectl();
    command.envs(environment.iter().copied()).args(["--endpoint-url", &server.url]).args(GET.split(' '));
    let run = run(&mut command);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    let request = server.requests().remove(0);
    let agent = request.header("user-agent").unwrap().to_owned();
    assert_eq!(request.header("x-amz-user-agent"), Some(agent.as_str()));
    agent
}

#[test]
fn it_names_the_program_its_version_and_the_sdk() {
    let agent = sent(&[], "");
    let program = format!(" lib/chimectl/{}", env!("CARGO_PKG_VERSION"));
    assert!(agent.starts_with("aws-sdk-rust/") && agent.contains(&program), "{agent}");
    assert!(agent.contains(" api/chimesdkmeetings/") && !agent.contains(" app/"), "{agent}");
    assert_eq!(agent.matches("chimectl/").count(), 1, "{agent}");
}

#[test]
fn it_names_the_application_and_the_environment_with_hyphens_for_odd_characters() {
    let said = |variable: &str, profile: &str| sent(&[("AWS_SDK_UA_APP_ID", variable)], profile);
    for (name, shown) in [("my-App_1.0", "my-App_1.0"), ("a b/c(é)", "a-b-c---"), ("a\nb", "a-b"), ("!1", "!1")] {
        assert!(said(name, "").ends_with(&format!(" app/{shown}")), "{}", said(name, ""));
        let agent = sent(&[("AWS_EXECUTION_ENV", name)], "");
        assert!(agent.contains(&format!(" exec-env/{shown} ")), "{agent}");
    }
    assert!(said("one", "sdk_ua_app_id = two").ends_with(" app/one"));
    assert!(said("", "sdk_ua_app_id = my app").ends_with(" app/my-app"));
    assert!(!sent(&[("AWS_EXECUTION_ENV", "")], "").contains("exec-env"));
    // Each has a sign that the other has not.
    assert!(said("a#b,c", "").ends_with(" app/a#b-c"));
    assert!(sent(&[("AWS_EXECUTION_ENV", "a#b,c")], "").contains(" exec-env/a-b,c "));
    let long = "x".repeat(70);
    assert!(said(&long, "").ends_with(&format!(" app/{long}")));
}
