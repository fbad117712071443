//! Contexts: what is kept in the file, which one is in force where, and what the file of a directory may do.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value as Json, json};

use crate::common::{Run, Server, World, http, run};

fn file(world: &World) -> PathBuf {
    world.home.path().join(".config/chimectl/config.toml")
}

fn write(world: &World, text: &str) {
    fs::create_dir_all(file(world).parent().unwrap()).unwrap();
    fs::write(file(world), text).unwrap();
}

fn chimectl(world: &World, words: &[&str]) -> Run {
    run(world.bare().current_dir(world.home.path()).args(words))
}

/// What `whoami` says on a sandbox or in a region, where `variables` are set.
fn whoami(world: &World, variables: &[(&str, &str)], words: &[&str]) -> Json {
    run(world.bare().envs(variables.iter().copied()).arg("whoami").args(words)).ok()
}

#[test]
fn a_context_is_created_listed_shown_used_and_deleted() {
    let world = World::new();
    write(&world, "# Mine.\ncurrent = \"dev\" # for now\n\n[contexts.dev]\nregion = \"eu-west-1\" # near\n");
    let created = "context create prod --profile prod --region eu-central-1 --output json --app-instance @Contoso \
                   --bearer alice --sandbox --protect";
    let created = chimectl(&world, &created.split_whitespace().collect::<Vec<_>>());
    assert_eq!((created.status, created.stdout.as_str()), (0, ""), "{created:?}");
    assert!(created.stderr.starts_with("Created the context prod in "), "{created:?}");
    let prod = json!({ "Name": "prod", "Current": false, "Profile": "prod", "Region": "eu-central-1",
        "AppInstance": "@Contoso", "Bearer": "alice", "Output": "json", "Sandbox": true, "Protect": true });
    assert_eq!(chimectl(&world, &["context", "show", "prod"]).ok(), prod);
    let listed = chimectl(&world, &["context", "list"]).ok();
    assert_eq!(listed, json!({ "Contexts": [{ "Name": "dev", "Current": true, "Region": "eu-west-1" }, prod] }));
    assert_eq!(chimectl(&world, &["context", "use", "prod"]).status, 0);
    let text = fs::read_to_string(file(&world)).unwrap();
    let kept = "# Mine.\ncurrent = \"prod\" # for now\n\n[contexts.dev]\nregion = \"eu-west-1\" # near\n";
    assert!(text.starts_with(kept), "{text}");
    assert!(text.contains("[contexts.prod]\nprofile = \"prod\"\n") && text.contains("\nprotect = true\n"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(file(&world)).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(chimectl(&world, &["context", "delete", "prod"]).status, 0);
    let text = fs::read_to_string(file(&world)).unwrap();
    assert!(!text.contains("current") && !text.contains("prod") && text.contains("# near"), "{text}");
    let table = chimectl(&world, &["context", "list", "--output", "table"]);
    assert!(table.status == 0 && table.stdout.contains("eu-west-1"), "{table:?}");
}

#[test]
fn what_cannot_be_is_refused() {
    let world = World::new();
    assert_eq!(chimectl(&world, &["context", "create", "dev", "--region", "eu-west-1"]).status, 0);
    for (words, expected) in [
        (&["context", "create", "dev"][..], "the context \"dev\" already exists"),
        (&["context", "create", "a b"], "is not a valid context name"),
        (&["context", "create", "x", "--region", "us_east"], "--region: "),
        (&["context", "create", "x", "--app-instance", "a/b"], "--app-instance: \"a/b\" is not the ARN, ID, or @name"),
        (&["context", "use", "deb"], "no context is named \"deb\""),
        (&["context", "use", "deb"], "did you mean \"dev\"?"),
        (&["context", "show", "nobody"], "There are: dev."),
        (&["context", "show"], "no context is in use"),
        (&["context", "delete", "nobody"], "no context is named \"nobody\""),
    ] {
        let refused = chimectl(&world, words);
        assert!(refused.status == 252 && refused.stderr.contains(expected), "{words:?}: {refused:?}");
    }
    let unknown = chimectl(&world, &["--context", "nobody", "whoami"]);
    assert!(
        unknown.status == 253 && unknown.stderr.contains("--context: no context is named \"nobody\""),
        "{unknown:?}"
    );
}

#[test]
fn what_is_wrong_in_the_file_is_said_with_line_and_key() {
    let world = World::new();
    let path = file(&world).display().to_string();
    for (text, expected) in [
        ("[contexts.a]\nregio = \"x\"", "line 2: regio: unknown key; did you mean region?"),
        (
            "[contexts.a]\nendpoint-url = \"x\"",
            "line 2: endpoint-url: unknown key; known: profile, region, app-instance",
        ),
        ("\n[contexts.a]\nprotect = \"yes\"", "line 3: contexts.a.protect: expected true or false, found \"yes\""),
        ("[contexts.a]\nregion = 1", "line 2: contexts.a.region: expected text, found an integer"),
        ("contexts = 1", "line 1: contexts: expected a table, found an integer"),
        ("curent = \"a\"", "line 1: curent: unknown key; did you mean current?"),
        ("[contexts.a\n", "line 1 cannot be read: "),
        ("[contexts.a]\nregion = \"x\"\nregion = \"y\"", "line 3 cannot be read: "),
    ] {
        write(&world, text);
        let refused = run(world.bare().env("CHIMECTL_CONTEXT", "a").args(["--sandbox", "whoami"]));
        assert_eq!(refused.status, 253, "{refused:?}");
        assert!(refused.stderr.contains(&format!("{path}: {expected}")), "{text}: {refused:?}");
    }
}

#[test]
fn the_option_wins_over_the_variable_that_over_the_context_and_that_over_the_profile() {
    let world = World::new();
    world.configure("[profile work]\nregion = eu-west-3\noutput = yaml\n[default]\nregion = eu-west-2\n");
    write(&world, "[contexts.a]\nregion = \"eu-west-1\"\nprofile = \"work\"\n[contexts.b]\nprofile = \"work\"\n");
    let region = |variables: &[(&str, &str)], words: &[&str]| {
        let mut command = world.bare();
        let command = command.envs(variables.iter().copied()).arg("whoami").args(["--output", "json"]).args(words);
        // Nobody is asked: there are no credentials. What is known is shown.
        let shown = run(command);
        assert_eq!(shown.status, 253, "{shown:?}");
        let shown = shown.json();
        (shown["Region"].clone(), shown["Sources"]["Region"].clone(), shown["Profile"].clone())
    };
    let expected = |region: &str, source: &str, profile: &str| (json!(region), json!(source), json!(profile));
    let (a, b) = (("CHIMECTL_CONTEXT", "a"), ("CHIMECTL_CONTEXT", "b"));
    assert_eq!(region(&[], &[]), expected("eu-west-2", "region in the AWS configuration", "default"));
    assert_eq!(region(&[a], &[]), expected("eu-west-1", "region of the context", "work"));
    assert_eq!(region(&[b], &[]), expected("eu-west-3", "region in the AWS configuration", "work"));
    assert_eq!(region(&[b], &["--context", "a"]), expected("eu-west-1", "region of the context", "work"));
    assert_eq!(region(&[a], &["--context", ""]), expected("eu-west-2", "region in the AWS configuration", "default"));
    assert_eq!(region(&[a, ("AWS_REGION", "us-west-2")], &[]), expected("us-west-2", "AWS_REGION", "work"));
    let both = [a, ("AWS_REGION", "us-west-2"), ("AWS_PROFILE", "default")];
    assert_eq!(region(&both, &["--region", "us-east-1"]), expected("us-east-1", "--region", "default"));
}

#[test]
fn a_context_has_the_sandbox_the_app_instance_and_the_bearer() {
    let world = World::new();
    world.sandbox("identity create-app-instance --name Contoso").ok();
    let users =
        "identity create-app-instance-user --app-instance-arn @Contoso --app-instance-user-id alice --name Alice";
    world.sandbox(users).ok();
    write(
        &world,
        "[contexts.try]\nsandbox = true\napp-instance = \"@Contoso\"\nbearer = \"alice\"\noutput = \"text\"\n",
    );
    let call = |words: &str| run(world.bare().env("CHIMECTL_CONTEXT", "try").args(words.split_whitespace()));
    let created = call("messaging create-channel --name general --channel-id ch1");
    assert!(created.status == 0 && created.stdout.ends_with("/channel/ch1\n"), "{created:?}");
    assert!(call("messaging describe-channel --channel-arn @general").stdout.contains("general"));
    let who = whoami(&world, &[("CHIMECTL_CONTEXT", "try")], &["--output", "json"]);
    for (name, value, source) in [
        ("Account", "123456789012", "the sandbox"),
        ("Arn", "arn:aws:iam::123456789012:user/sandbox", "the sandbox"),
        ("Region", "us-east-1", "the sandbox"),
        ("Context", "try", "CHIMECTL_CONTEXT"),
        ("AppInstance", "@Contoso", "app-instance of the context"),
        ("Bearer", "alice", "bearer of the context"),
        ("Output", "json", "--output"),
    ] {
        assert_eq!((&who[name], &who["Sources"][name]), (&json!(value), &json!(source)), "{who}");
    }
    // What a context turns on a variable turns off.
    let mut command = world.bare();
    command.env("CHIMECTL_CONTEXT", "try").env("CHIMECTL_SANDBOX", "0");
    assert_eq!(run(command.args(["identity", "list-app-instances"])).status, 253);
}

#[test]
fn off_a_terminal_nothing_chosen_by_hand_counts() {
    let world = World::new();
    write(&world, "current = \"a\"\n[contexts.a]\nregion = \"eu-west-1\"\nsandbox = true\n");
    fs::write(world.home.path().join(".chimectl.toml"), "context = \"a\"\n").unwrap();
    let who = chimectl(&world, &["--sandbox", "whoami"]).ok();
    assert_eq!((&who["Context"], &who["Region"]), (&Json::Null, &json!("us-east-1")), "{who}");
    // Not even a file that cannot be read.
    write(&world, "[");
    fs::write(world.home.path().join(".chimectl.toml"), "[").unwrap();
    chimectl(&world, &["--sandbox", "whoami"]).ok();
}

#[test]
fn whoami_asks_sts() {
    let world = World::new();
    let answer = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
                  <Arn>arn:aws:iam::111122223333:user/ada</Arn><UserId>AIDAX</UserId><Account>111122223333</Account>\
                  </GetCallerIdentityResult></GetCallerIdentityResponse>";
    let server = Server::new(|_| http(200, &[], answer));
    let who = run(world.chimectl().env("AWS_ENDPOINT_URL_STS", &server.url).arg("whoami")).ok();
    assert_eq!((&who["Account"], &who["UserId"]), (&json!("111122223333"), &json!("AIDAX")), "{who}");
    assert_eq!(who["Sources"]["Account"], "AWS STS");
    assert!(server.requests()[0].body.contains("Action=GetCallerIdentity"));
    let mut table = world.chimectl();
    let table = run(table.env("AWS_ENDPOINT_URL_STS", &server.url).args(["whoami", "--output", "table"]));
    assert!(table.status == 0 && table.stdout.contains("AWS_REGION"), "{table:?}");
    // The address of the services is not that of STS.
    let account =
        ["whoami", "--endpoint-url", "http://127.0.0.1:1", "--query", "[Account, Endpoint]", "--output", "text"];
    let account = run(world.chimectl().env("AWS_ENDPOINT_URL_STS", &server.url).args(account));
    assert_eq!(account.stdout, "111122223333\thttp://127.0.0.1:1\n", "{account:?}");
    // What is known is shown where STS refuses.
    let refusing = Server::new(|_| {
        http(403, &[], "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>")
    });
    let refused = run(world.chimectl().env("AWS_ENDPOINT_URL_STS", &refusing.url).arg("whoami"));
    assert_eq!((refused.status, refused.json()["Region"].clone()), (254, json!("us-east-1")), "{refused:?}");
    assert!(refused.stderr.contains("AccessDenied"), "{refused:?}");
}

#[test]
fn what_was_made_last_is_kept_for_its_kind_and_its_context() {
    let world = World::new();
    write(&world, "[contexts.a]\nsandbox = true\n[contexts.b]\nsandbox = true\n");
    let call =
        |context: &str, words: &str| run(world.bare().env("CHIMECTL_CONTEXT", context).args(words.split_whitespace()));
    let create = "meetings create-meeting --external-meeting-id standup --media-region eu-central-1";
    let meeting = call("a", create).ok();
    let id = &meeting["Meeting"]["MeetingId"];
    assert_eq!(&call("a", "meetings get-meeting --meeting-id @last").ok()["Meeting"]["MeetingId"], id);
    let attendee = call("a", "meetings create-attendee --meeting-id @last --external-user-id alice").ok();
    let found = call("a", "meetings get-attendee --meeting-id @last --attendee-id @last").ok();
    assert_eq!(found["Attendee"]["AttendeeId"], attendee["Attendee"]["AttendeeId"]);
    // Another context has made none, and no other kind is meant.
    for (context, words, kind) in [
        ("b", "meetings get-meeting --meeting-id @last", "meeting"),
        ("a", "voice get-voice-connector --voice-connector-id @last", "voice connector"),
    ] {
        let refused = call(context, words);
        let expected = format!("@last: no {kind} has been created on this machine yet");
        assert!(refused.status == 252 && refused.stderr.contains(&expected), "{refused:?}");
    }
    // A dry run makes nothing.
    call("b", &format!("--dry-run {create}")).ok();
    assert_eq!(call("b", "meetings get-meeting --meeting-id @last").status, 252);
    let pipeline = call(
        "a",
        "--dry-run media-pipelines create-media-capture-pipeline --source-type ChimeSdkMeeting --source-arn @last --sink-type S3Bucket --sink-arn arn:aws:s3:::b",
    );
    assert_eq!(pipeline.ok()["Body"]["SourceArn"], meeting["Meeting"]["MeetingArn"]);
}

#[cfg(target_os = "linux")]
mod on_a_terminal {
    use super::*;
    use crate::common::terminal::terminal;

    fn shown(world: &World, directory: &std::path::Path, words: &str) -> Run {
        let server = Server::answering(200, "{}");
        run(terminal(world, &server, words).env_remove("AWS_REGION").current_dir(directory))
    }

    #[test]
    fn the_directory_wins_over_what_is_in_use() {
        let world = World::new();
        write(&world, "current = \"a\"\n[contexts.a]\nregion = \"eu-west-1\"\n[contexts.b]\nregion = \"eu-west-2\"\n");
        let inside = world.home.path().join("project/inside");
        fs::create_dir_all(&inside).unwrap();
        let ask = "--sandbox whoami --query Region --output text";
        assert_eq!(shown(&world, world.home.path(), ask).stdout.trim(), "eu-west-1");
        fs::write(world.home.path().join("project/.chimectl.toml"), "context = \"b\"\n").unwrap();
        assert_eq!(shown(&world, &inside, ask).stdout.trim(), "eu-west-2");
        assert_eq!(shown(&world, &inside, &format!("--context a {ask}")).stdout.trim(), "eu-west-1");
        let table = shown(&world, &inside, "--sandbox whoami").stdout;
        assert!(table.contains(".chimectl.toml") && table.contains("region of the context"), "{table}");
        // A context that is not there is no other one.
        fs::write(world.home.path().join("project/.chimectl.toml"), "context = \"c\"\n").unwrap();
        let missing = shown(&world, &inside, ask);
        assert!(missing.status == 253 && missing.stdout.contains("no context is named \"c\""), "{missing:?}");
    }

    #[test]
    fn aliases_of_a_directory_call_operations_and_nothing_else() {
        let world = World::new();
        let aliases = "[aliases]\ninstances = \"identity list-app-instances --output json\"\nevil = \"!touch evil\"\n\
                       far = \"identity list-app-instances --endpoint-url http://127.0.0.1:1\"\nidentity = \"meetings\"\n";
        fs::write(world.home.path().join(".chimectl.toml"), aliases).unwrap();
        let listed = shown(&world, world.home.path(), "--sandbox instances");
        assert!(listed.status == 0 && listed.stdout.contains("\"AppInstances\": []"), "{listed:?}");
        for (name, why) in [("evil", "it is a shell command"), ("far", "it has --endpoint-url")] {
            let refused = shown(&world, world.home.path(), &format!("--sandbox {name}"));
            assert!(refused.status == 253 && refused.stdout.contains(why), "{refused:?}");
            assert!(refused.stdout.contains(".chimectl.toml"), "{refused:?}");
        }
        assert!(!world.home.path().join("evil").exists());
        // It hides no command.
        let hidden = shown(&world, world.home.path(), "--sandbox identity list-app-instances --output json");
        assert!(hidden.stdout.contains("AppInstances"), "{hidden:?}");
        // Off a terminal it has none.
        assert_eq!(chimectl(&world, &["--sandbox", "instances"]).status, 252);
    }
}

/// What a shell is offered at the end of a line.
fn offered(world: &World, variables: &[(&str, &str)], line: &str) -> Vec<String> {
    let mut words: Vec<_> = line.split(' ').collect();
    let word = words.pop().unwrap();
    let mut command = world.bare();
    command.envs(variables.iter().copied()).args(["complete", "fish", &format!("--word={word}"), "--"]).args(words);
    let offered = run(&mut command);
    assert_eq!((offered.status, offered.stderr.as_str()), (0, ""), "{line}");
    offered.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn a_shell_is_offered_names_and_ids() {
    let world = World::new();
    let app = world.sandbox("identity create-app-instance --name Contoso").ok();
    let app = app["AppInstanceArn"].as_str().unwrap();
    for (id, name) in [("alice", "Alice"), ("bob", "Twin"), ("carol", "Twin")] {
        let words = format!(
            "identity create-app-instance-user --app-instance-arn {app} --app-instance-user-id {id} --name {name}"
        );
        world.sandbox(&words).ok();
    }
    let variables = [("CHIMECTL_SANDBOX", "1"), ("CHIMECTL_APP_INSTANCE", "@Contoso"), ("CHIMECTL_BEARER", "alice")];
    for (id, name) in [("ch1", "general"), ("ch2", "ops")] {
        let words = format!("messaging create-channel --channel-id {id} --name {name}");
        run(world.bare().envs(variables).args(words.split(' '))).ok();
    }
    let offered = |line: &str| offered(&world, &variables, line);
    assert_eq!(offered("messaging describe-channel --channel-arn "), ["@general\tch1", "@ops\tch2"]);
    assert_eq!(offered("messaging describe-channel --channel-arn @g"), ["@general\tch1"]);
    assert_eq!(offered("messaging describe-channel --channel-arn=@o"), ["--channel-arn=@ops\tch2"]);
    assert_eq!(offered("messaging describe-channel --channel-arn ch"), ["ch1\tgeneral", "ch2\tops"]);
    assert_eq!(offered("messaging listen --channel-arn @o"), ["@ops\tch2"]);
    // A name that several have is none.
    assert_eq!(offered("messaging create-channel --chime-bearer "), ["@Alice\talice", "bob\tTwin", "carol\tTwin"]);
    assert_eq!(offered("messaging create-channel --member-arns @Alice b"), ["bob\tTwin"]);
    assert_eq!(offered("identity describe-app-instance --app-instance-arn "), [format!("@Contoso\t{app}")]);
    assert_eq!(offered("batch messaging delete-channel --channel-arn @g"), ["@general\tch1"]);
    // Files are offered where nothing else fits.
    assert_eq!(offered("messaging describe-channel --channel-arn f"), ["file://\t"]);
}

#[test]
fn a_shell_waits_for_a_second_at_most_and_hears_of_no_failure() {
    let world = World::new();
    let (patience, silent) = (
        std::time::Duration::from_secs(30),
        Server::new(move |_| {
            std::thread::sleep(std::time::Duration::from_secs(30));
            Vec::new()
        }),
    );
    let refusing = Server::new(|_| crate::common::error(403, "ForbiddenException", "no"));
    for server in [&silent, &refusing] {
        let variables = [
            ("AWS_REGION", "us-east-1"),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_ENDPOINT_URL", server.url.as_str()),
        ];
        let begun = std::time::Instant::now();
        assert_eq!(offered(&world, &variables, "voice get-voice-connector --voice-connector-id "), [""; 0]);
        assert!(begun.elapsed() < patience, "{:?}", begun.elapsed());
    }
    // Without a region, the machine is not asked for one.
    assert_eq!(offered(&world, &[], "voice get-voice-connector --voice-connector-id "), [""; 0]);
}
