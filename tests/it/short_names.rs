//! Short names: what they become, that everything else stays as it is, and what is said where one leads to nothing.

use chimectl::api::Document;
use chimectl::api::kind::Kind;
use chimectl::api::links::{self, LINKS};
use chimectl::api::operation::{Member, Operation};
use chimectl::api::service::Service;
use chimectl::api::things::{LISTINGS, MADE, Named, takes_arn};
use chimectl::aws::environment::Environment;
use chimectl::aws::settings::Lookup;
use chimectl::cli::short_names::settle;
use chimectl::services::Operations as _;
use serde_json::{Value as Json, json};

use crate::common::served::Served;
use crate::common::{Run, Server, World, http, run};

const APP: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/4f9c2b1e-7a3d-4c58-9e60-2d1b8f7a6c35";
const OTHER: &str = "arn:aws:chime:us-east-1:123456789012:app-instance/5a0d3c2f-8b4e-4d69-8f71-3e2c9a8b7d46";

fn operations() -> impl Iterator<Item = &'static Operation> {
    Service::ALL.iter().flat_map(|service| service.operations()).copied()
}

/// Every member of the input of `operation` that may name a resource, at any depth, with a function that makes an input which has
/// a text there.
fn places(operation: &'static Operation) -> Vec<(&'static str, Vec<Json>)> {
    fn inside(member: &'static Member, kind: Kind, steps: &[Json], found: &mut Vec<(&'static str, Vec<Json>)>) {
        match kind {
            Kind::Text => found.push((member.name, steps.to_vec())),
            Kind::List(item) => inside(member, *item, &[steps, &[json!(0)]].concat(), found),
            Kind::Structure(structure) => {
                for member in structure.members {
                    inside(member, member.kind, &[steps, &[json!(member.name)]].concat(), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for member in operation.members {
        inside(member, member.kind, &[json!(member.name)], &mut found);
    }
    found
}

fn input(steps: &[Json], text: &str) -> Document {
    let value = steps.iter().skip(1).rev().fold(json!(text), |inner, step| match step {
        Json::String(name) => json!({ name: inner }),
        _ => json!([inner]),
    });
    Document::from_iter([(steps[0].as_str().unwrap().to_owned(), value)])
}

fn text(steps: &[Json], input: &Document) -> String {
    let path: String = steps.iter().map(|step| format!("/{}", step.to_string().trim_matches('"'))).collect();
    Json::Object(input.clone()).pointer(&path).unwrap().as_str().unwrap().to_owned()
}

fn lookup(app_instance: Option<&str>) -> Lookup {
    let variables: Vec<_> = app_instance.map(|value| ("CHIMECTL_APP_INSTANCE", value)).into_iter().collect();
    Lookup::without_profile(&Environment::of(&variables))
}

#[test]
fn every_member_of_the_links_takes_short_names_and_leaves_everything_else() {
    let mut linked = 0;
    for operation in operations() {
        for (member, steps) in places(operation) {
            let settled = |typed: &str, app_instance: Option<&str>| {
                let mut input = input(&steps, typed);
                let settled = settle(operation, &mut input, &lookup(app_instance));
                (text(&steps, &input), settled.pending.len(), settled.problems.len() + settled.lines.len())
            };
            let what = format!("{} {member}", operation.name);
            let unchanged = |typed: &str| assert_eq!(settled(typed, Some(APP)), (typed.to_owned(), 0, 0), "{what}");
            unchanged("arn:aws:chime:us-east-1:123456789012:anything/at:all");
            unchanged("not an id");
            unchanged("a/b/c");
            let Some(named) = Named::of(operation, member) else {
                ["@general", "@last", "alice", "user/alice"]
                    .into_iter()
                    .filter(|typed| member != "ResourceARN" || !typed.contains('/'))
                    .for_each(unchanged);
                continue;
            };
            linked += 1;
            assert_eq!(settled("@last", Some(APP)), ("@last".to_owned(), 1, 0), "{what}");
            let has_names = named.listing.is_some_and(|listing| !listing.name.is_empty());
            let found = settled("@general", Some(APP));
            assert_eq!(found, ("@general".to_owned(), usize::from(has_names), usize::from(!has_names)), "{what}");
            match named.segment().filter(|_| named.is_arn) {
                Some(segment) => {
                    assert_eq!(settled("an-id", Some(APP)), (format!("{APP}/{segment}/an-id"), 0, 0), "{what}");
                    let typed = format!("{segment}/an-id");
                    assert_eq!(settled(&typed, Some(APP)), (format!("{APP}/{segment}/an-id"), 0, 0), "{what}");
                    // Where no app instance is known, the service is asked as ever.
                    assert_eq!(settled("an-id", None), ("an-id".to_owned(), 0, 0), "{what}");
                    let needs_app_instance = named.listing.is_some_and(|listing| {
                        let list = operations().find(|operation| operation.name == listing.by).unwrap();
                        list.member("AppInstanceArn").is_some_and(|member| member.required)
                    });
                    let refused = (usize::from(!needs_app_instance), usize::from(needs_app_instance));
                    let (_, pending, problems) = settled("@general", None);
                    assert_eq!((pending, problems), refused, "{what}");
                }
                None if member == "AppInstanceArn" => {
                    let (account, id) = OTHER.rsplit_once('/').unwrap();
                    assert_eq!(settled(id, Some(APP)), (format!("{account}/{id}"), 0, 0), "{what}");
                    assert_eq!(settled(id, None), (id.to_owned(), 1, 0), "{what}");
                }
                None => {
                    unchanged("an-id");
                    let id = "2701c5ba-0a91-4f6d-b2b8-7a2b2f3c1e00";
                    let is_asked = named.is_arn && member != "Identifier";
                    assert_eq!(settled(id, Some(APP)), (id.to_owned(), usize::from(is_asked), 0), "{what}");
                }
            }
        }
    }
    assert!(linked > 200, "{linked}");
}

#[test]
fn the_tables_lead_to_members_and_operations_that_exist() {
    let all: Vec<_> = operations().collect();
    let named = |name: &str| all.iter().find(|operation| operation.name == name).unwrap_or_else(|| panic!("{name}"));
    for listing in LISTINGS {
        assert!(LINKS.iter().any(|link| link.shown_by == listing.by) || listing.by == "ListAppInstanceBots");
        let skeleton = chimectl::api::skeleton::output(named(listing.by)).unwrap();
        let thing = &skeleton[listing.things][0];
        let paths = [listing.arn, listing.id, listing.name];
        for path in paths.into_iter().filter(|path| !path.is_empty()) {
            let found = path.split('.').try_fold(thing, |thing, name| thing.get(name));
            assert!(found.is_some_and(Json::is_string), "{} {path}: {thing}", listing.by);
        }
        assert!(!(listing.arn.is_empty() && listing.id.is_empty()));
    }
    // Every list to which a link leads is known, but that of numbers that can be bought.
    for link in LINKS.iter().filter(|link| link.is_list() && link.shown_by != "SearchAvailablePhoneNumbers") {
        let is_number = link.shown_by == "ListPhoneNumbers";
        assert!(is_number || LISTINGS.iter().any(|listing| listing.by == link.shown_by), "{link:?}");
    }
    for made in MADE {
        let skeleton = Json::Object(chimectl::api::skeleton::output(named(made.by)).unwrap());
        for path in [made.arn, made.id].into_iter().filter(|path| !path.is_empty()) {
            let found = path.split('.').try_fold(&skeleton, |found, name| found.get(name));
            assert!(found.is_some_and(Json::is_string), "{} {path}: {skeleton}", made.by);
        }
    }
    // Whatever creates something that a member names is there for @last.
    let creates = |operation: &&&Operation| operation.name.starts_with("Create");
    for operation in all.iter().filter(creates) {
        let answer = chimectl::api::skeleton::output(operation).unwrap_or_default();
        let own = format!("{}Id", operation.name.trim_start_matches("Create"));
        let is_made = MADE.iter().any(|made| made.by == operation.name);
        let has_id = answer.values().any(|value| value.get(&own).is_some());
        assert!(is_made || !has_id, "{}", operation.name);
    }
    assert!(links::find(named("CreateChannel"), "MemberArns").is_some() && takes_arn("MemberArns"));
}

/// An app instance with users, a bot and channels in the sandbox of a world.
struct Chat {
    world: World,
    app: String,
}

impl Chat {
    fn new() -> Self {
        let world = World::new();
        let created = world.sandbox("identity create-app-instance --name Contoso").ok();
        let app = created["AppInstanceArn"].as_str().unwrap().to_owned();
        let chat = Self { world, app };
        for (id, name) in [("alice", "Alice"), ("bob", "Bob"), ("carol", "Twin"), ("dave", "Twin")] {
            chat.ok(&format!("identity create-app-instance-user --app-instance-user-id {id} --name {name}"));
        }
        for (id, name) in [("ch1", "general"), ("ch2", "ops")] {
            chat.ok(&format!("messaging create-channel --channel-id {id} --name {name} --chime-bearer alice"));
        }
        chat
    }

    fn run(&self, words: &str) -> Run {
        let mut command = self.world.bare();
        run(command.env("CHIMECTL_APP_INSTANCE", &self.app).arg("--sandbox").args(words.split_whitespace()))
    }

    #[track_caller]
    fn ok(&self, words: &str) -> Json {
        self.run(words).ok()
    }
}

#[test]
fn names_and_ids_stand_for_arns() {
    let chat = Chat::new();
    let app = &chat.app;
    let shown = |words: &str| chat.ok(&format!("--dry-run {words}"));
    let request = shown("messaging describe-channel --channel-arn @general --chime-bearer @Bob");
    let url = request["Url"].as_str().unwrap().replace("%3A", ":").replace("%2F", "/");
    assert!(url.ends_with(&format!("/channels/{app}/channel/ch1")), "{url}");
    assert_eq!(request["Headers"]["x-amz-chime-bearer"], format!("{app}/user/bob"));
    let request = shown(
        "messaging batch-create-channel-membership --channel-arn ch1 --member-arns bob @Alice user/carol --chime-bearer alice",
    );
    let members = json!([format!("{app}/user/bob"), format!("{app}/user/alice"), format!("{app}/user/carol")]);
    assert_eq!(request["Body"]["MemberArns"], members);
    // What an ARN of the call says counts before the setting.
    let request =
        shown(&format!("messaging describe-channel --channel-arn {OTHER}/channel/c --chime-bearer bot/helper"));
    assert_eq!(request["Headers"]["x-amz-chime-bearer"], format!("{OTHER}/bot/helper"));
    let request = shown(&format!("messaging list-channels --app-instance-arn {OTHER} --chime-bearer alice"));
    assert_eq!(request["Headers"]["x-amz-chime-bearer"], format!("{OTHER}/user/alice"));
    // Inside of structures, and in a whole input.
    let whole = json!({ "ChannelArn": "@ops", "Content": "@general", "Type": "STANDARD", "Persistence": "PERSISTENT",
        "ChimeBearer": "alice", "Target": [{ "MemberArn": "bob" }] });
    let sent = run(chat.world.bare().env("CHIMECTL_APP_INSTANCE", app).args([
        "--sandbox",
        "--dry-run",
        "messaging",
        "send-channel-message",
        "--cli-input-json",
        &whole.to_string(),
    ]))
    .ok();
    assert_eq!(sent["Body"]["Target"][0]["MemberArn"], format!("{app}/user/bob"));
    assert_eq!(sent["Body"]["Content"], "@general");
    // The app instance stands in where none is named, but not where it is what is deleted.
    assert_eq!(chat.ok("messaging list-channels --chime-bearer alice")["Channels"].as_array().unwrap().len(), 2);
    let refused = chat.run("identity delete-app-instance");
    assert!(refused.status == 252 && refused.stderr.contains("--app-instance-arn: missing"), "{refused:?}");
    // Tags are of anything that says what it is.
    let tagged = shown("messaging list-tags-for-resource --resource-arn channel/ch1");
    assert!(tagged["Url"].as_str().unwrap().ends_with("channel%2Fch1"), "{tagged}");
}

#[test]
fn an_app_instance_is_found_by_name_and_id() {
    let chat = Chat::new();
    let id = chat.app.rsplit('/').next().unwrap();
    for configured in ["@Contoso", id, &chat.app] {
        let mut command = chat.world.bare();
        command.env("CHIMECTL_APP_INSTANCE", configured).env("CHIMECTL_BEARER", "alice");
        let listed = run(command.args(["--sandbox", "messaging", "list-channels"])).ok();
        assert_eq!(listed["Channels"].as_array().unwrap().len(), 2, "{configured}");
    }
    for typed in ["@Contoso", id] {
        let users = chat.world.sandbox(&format!("identity list-app-instance-users --app-instance-arn {typed}")).ok();
        assert_eq!(users["AppInstanceUsers"].as_array().unwrap().len(), 4, "{typed}");
    }
    let wrong = run(chat.world.bare().env("CHIMECTL_APP_INSTANCE", "@Fabrikam").args([
        "--sandbox",
        "messaging",
        "list-channels",
        "--chime-bearer",
        "alice",
    ]));
    assert_eq!(wrong.status, 252);
    assert!(wrong.stderr.contains("CHIMECTL_APP_INSTANCE: no app instance is named \"Fabrikam\""), "{wrong:?}");
}

#[test]
fn a_name_that_leads_nowhere_says_what_there_is() {
    let chat = Chat::new();
    for (words, expected) in [
        (
            "messaging describe-channel --channel-arn @genral --chime-bearer alice",
            "--channel-arn: no channel is named \"genral\"; there are: general (ch1), ops (ch2); did you mean \"@general\"?",
        ),
        (
            "messaging describe-channel --channel-arn @general --chime-bearer @Twin",
            "--chime-bearer: 2 users are named \"Twin\": carol, dave; specify the ID of one of them",
        ),
        (
            "media-pipelines get-media-pipeline --media-pipeline-id @mine",
            "--media-pipeline-id: media pipelines have no names; specify the ID",
        ),
        ("meetings get-meeting --meeting-id @standup", "--meeting-id: no command lists meetings"),
        (
            "identity create-app-instance-admin --app-instance-admin-arn @Nobody",
            "--app-instance-admin-arn: no user is named \"Nobody\"",
        ),
    ] {
        let refused = chat.run(words);
        assert!(refused.status == 252 && refused.stderr.contains(expected), "{words}: {refused:?}");
        assert_eq!(refused.stdout, "");
    }
    // A name is of an app instance.
    let refused = chat.world.sandbox("messaging describe-channel --channel-arn @general --chime-bearer alice");
    let advice = "to use a short name, set CHIMECTL_APP_INSTANCE to the ARN, ID, or @name of an app instance";
    assert!(refused.status == 252 && refused.stderr.contains(advice), "{refused:?}");
    // What the service is to refuse has the advice too.
    let refused = chat.world.sandbox("messaging describe-channel --channel-arn general --chime-bearer alice");
    assert!(refused.status == 254 && refused.stderr.contains(advice), "{refused:?}");
}

#[test]
fn names_are_kept_for_a_minute_and_asked_for_anew_before_they_are_refused() {
    let world = World::new();
    let connectors = json!({ "VoiceConnectors": [{ "Name": "main", "VoiceConnectorId": "abcdef1ghij2klmno3pqr4" }] });
    let server = Server::new(move |request| match request.target.split('?').next() {
        Some("/voice-connectors") => http(200, &[], &connectors.to_string()),
        _ => http(200, &[], "{}"),
    });
    let get = |name: &str| world.call(&server, "voice get-voice-connector --voice-connector-id", &[name]);
    get("@main").ok();
    get("@main").ok();
    let targets: Vec<_> = server.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(
        targets,
        ["/voice-connectors", "/voice-connectors/abcdef1ghij2klmno3pqr4", "/voice-connectors/abcdef1ghij2klmno3pqr4"]
    );
    assert!(get("@other").stderr.contains("there are: main (abcdef1ghij2klmno3pqr4)"));
    assert_eq!(server.requests().len(), 4);
    let kept: Vec<_> = std::fs::read_dir(world.home.path().join(".cache/chimectl/names")).unwrap().collect();
    let [Ok(kept)] = kept.as_slice() else { panic!("{kept:?}") };
    let text = std::fs::read_to_string(kept.path()).unwrap();
    assert!(text.contains("main") && !text.contains("AKIDEXAMPLE"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(kept.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    // Others do not see it.
    let other = run(world
        .chimectl()
        .env("AWS_ACCESS_KEY_ID", "AKIDOTHER")
        .args(["--endpoint-url", &server.url])
        .args("voice get-voice-connector --voice-connector-id @main".split(' ')));
    other.ok();
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn whole_arns_read_and_ask_nothing_more() {
    let world = World::new();
    let server = Server::answering(200, "{}");
    let words = format!("messaging describe-channel --channel-arn {APP}/channel/c --chime-bearer {APP}/user/u");
    world.call(&server, &words, &[]).ok();
    assert_eq!(server.requests().len(), 1);
    let left: Vec<_> = std::fs::read_dir(world.home.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
    // Nothing is asked for a command line with other problems.
    let refused = world.call(&server, "voice get-voice-connector --voice-connector-id @main --page-size 0x", &[]);
    assert_eq!((refused.status, server.requests().len()), (252, 1), "{refused:?}");
}

#[test]
fn a_failed_look_up_says_for_what_it_was_made() {
    let world = World::new();
    let server = Server::new(|_| crate::common::error(403, "ForbiddenException", "no"));
    let failed = world.call(&server, "voice get-voice-connector --voice-connector-id @main", &[]);
    failed.refused("ForbiddenException");
    assert!(failed.stderr.contains("This request looked up \"@main\" (--voice-connector-id)"), "{failed:?}");
}

#[test]
fn rows_of_a_batch_take_ids_and_their_flags_take_names() {
    let chat = Chat::new();
    let rows = chat.world.home.path().join("rows.csv");
    std::fs::write(&rows, "MemberArn\nbob\ncarol\n").unwrap();
    let rows = rows.display();
    let words = format!(
        "batch messaging create-channel-membership --type DEFAULT --channel-arn @general --chime-bearer alice --input {rows}"
    );
    let done = chat.run(&words);
    assert_eq!(done.status, 0, "{done:?}");
    let members = chat.ok("messaging list-channel-memberships --channel-arn ch1 --chime-bearer alice");
    assert_eq!(members["ChannelMemberships"].as_array().unwrap().len(), 3);
    let named = chat.world.home.path().join("named.csv");
    std::fs::write(&named, "MemberArn\n@Bob\n").unwrap();
    let words = words.replace(&rows.to_string(), &named.display().to_string());
    let refused = chat.run(&words);
    assert!(refused.status == 252 && refused.stderr.contains("cannot be looked up for each row"), "{refused:?}");
}

#[test]
fn a_served_sandbox_is_asked_as_aws_is() {
    let world = World::new();
    let served = Served::new(&world, "--port 0 --in-memory");
    let app = served.call(&world, "identity create-app-instance --name Contoso").ok();
    let app = app["AppInstanceArn"].as_str().unwrap();
    served
        .call(
            &world,
            &format!("identity create-app-instance-user --app-instance-arn {app} --app-instance-user-id u --name U"),
        )
        .ok();
    let admin = served
        .call(&world, "identity create-app-instance-admin --app-instance-arn @Contoso --app-instance-admin-arn @U")
        .ok();
    assert_eq!(admin["AppInstanceAdmin"]["Arn"], format!("{app}/user/u"));
}
