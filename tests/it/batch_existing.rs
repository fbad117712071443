//! Rows whose resource is there already, or gone already: `--if-not-exists` and `--ignore-not-found` for each row of a batch.

use serde_json::{Value, json};

use crate::common::batch::{counts, create_users, created, lines, statuses, users};
use crate::common::served::Served;
use crate::common::{Run, Server, World, http, run};

/// A sandbox that is served, and an app instance on it.
struct Place {
    world: World,
    served: Served,
    app: String,
}

impl Place {
    fn new() -> Self {
        let world = World::new();
        let served = Served::new(&world, "--in-memory");
        let app = served.call(&world, "identity create-app-instance --name a --query AppInstanceArn --output text");
        let app = app.stdout.trim().to_owned();
        Self { world, served, app }
    }

    fn batch(&self, words: &str) -> Run {
        run(&mut self.world.batch(&self.served.url, &words.replace("APP", &self.app)))
    }

    #[track_caller]
    fn call(&self, words: &str) -> Value {
        self.served.call(&self.world, &words.replace("APP", &self.app)).ok()
    }

    fn rows(&self, name: &str, rows: &[Value]) {
        let text: String = rows.iter().map(|row| format!("{row}\n").replace("APP", &self.app)).collect();
        self.world.file(name, &text);
    }
}

/// Which rows had nothing to do.
fn unchanged(run: &Run) -> Vec<bool> {
    lines(run).iter().map(|line| line["Unchanged"] == true).collect()
}

#[test]
fn what_is_there_is_not_created_and_answers_as_if_it_were() {
    let place = Place::new();
    place.call("identity create-app-instance-user --app-instance-arn APP --app-instance-user-id user-2 --name Old");
    place.world.file("users.csv", &users(3));
    let words = "identity create-app-instance-user --app-instance-arn APP --input users.csv --if-not-exists";
    let done = place.batch(words);
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 3)])), "{done:?}");
    assert_eq!(unchanged(&done), [false, true, false]);
    assert!(done.stderr.starts_with("3 rows: 3 ok, 1 of them unchanged. Journal: "), "{done:?}");
    for (line, number) in lines(&done).iter().zip(1..) {
        assert_eq!(line["Answer"], json!({ "AppInstanceUserArn": format!("{}/user/user-{number}", place.app) }));
    }
    let kept = place.call("identity describe-app-instance-user --app-instance-user-arn APP/user/user-2");
    assert_eq!(kept["AppInstanceUser"]["Name"], "Old");
    // A user that is there as it was asked for is no conflict. A batch without the option goes on with it.
    let again = place.batch(&words.replace("users.csv", "users.csv --new").replace(" --if-not-exists", ""));
    assert_eq!(statuses(&again), counts([("ok", 2), ("failed", 1)]));
    let again = place.batch(words);
    assert_eq!((again.status, unchanged(&again)), (0, vec![false, true, false]), "{again:?}");
}

#[test]
fn what_has_a_name_is_looked_for_first() {
    let place = Place::new();
    place.call("voice create-voice-connector --name vc-1 --require-encryption");
    place.rows("rows.ndjson", &[json!({ "Name": "vc-0" }), json!({ "Name": "vc-1" })]);
    let words = "voice create-voice-connector --require-encryption --if-not-exists --input rows.ndjson";
    let done = place.batch(words);
    assert_eq!((done.status, unchanged(&done)), (0, vec![false, true]), "{done:?}");
    let all = place.call("voice list-voice-connectors --query VoiceConnectors[].Name");
    assert_eq!(all.as_array().map(Vec::len), Some(2), "{all}");
    // Two of one name would not find each other.
    place.rows("rows.ndjson", &[json!({ "Name": "vc-3" }), json!({ "Name": "vc-4" }), json!({ "Name": "vc-3" })]);
    let refused = place.batch(words);
    assert_eq!(refused.status, 252);
    assert!(refused.stderr.contains("row 3 (line 3), Name: same as in an earlier row"), "{refused:?}");
}

#[test]
fn what_is_gone_counts_as_deleted() {
    let place = Place::new();
    place.world.file("users.csv", &users(2));
    assert_eq!(place.batch("identity create-app-instance-user --app-instance-arn APP --input users.csv").status, 0);
    place.call("identity create-app-instance-admin --app-instance-arn APP --app-instance-admin-arn APP/user/user-1");
    let bearer = "--chime-bearer APP/user/user-1";
    let channel = place.call(&format!("messaging create-channel --app-instance-arn APP --name c {bearer}"));
    let voice = json!("abcdef1ghij2klmno3pqr4");
    let user = |name: &str| json!({ "AppInstanceUserArn": format!("APP/user/{name}") });
    for (words, rows, expected) in [
        ("voice delete-voice-connector".to_owned(), vec![json!({ "VoiceConnectorId": voice })], vec![true]),
        (
            format!("messaging delete-channel {bearer}"),
            vec![
                json!({ "ChannelArn": "APP/channel/gone" }),
                channel.clone(),
                json!({ "ChannelArn": "APP/channel/none" }),
            ],
            vec![true, false, true],
        ),
        ("identity delete-app-instance-user".to_owned(), vec![user("nobody"), user("user-2")], vec![true, false]),
    ] {
        place.rows("rows.ndjson", &rows);
        let without = place.batch(&format!("{words} --input rows.ndjson --journal j --new --dry-run"));
        assert_eq!(without.status, 0, "{without:?}");
        let done = place.batch(&format!("{words} --input rows.ndjson --ignore-not-found --journal j --new"));
        assert_eq!((done.status, unchanged(&done)), (0, expected), "{done:?}");
    }
    // Of what nobody says that it is gone, the refusal stays.
    place.rows("rows.ndjson", &[user("nobody")]);
    let refused = place.batch("identity delete-app-instance-user --input rows.ndjson --journal k");
    assert_eq!((refused.status, statuses(&refused)), (1, counts([("failed", 1)])), "{refused:?}");
}

#[test]
fn an_item_that_is_gone_counts_as_deleted_too() {
    let world = World::new();
    let server = Server::new(|_| {
        let error =
            |number: &str, code: &str| json!({ "PhoneNumberId": number, "ErrorCode": code, "ErrorMessage": "m" });
        let errors = [error("+12065550101", "NotFound"), error("+12065550102", "Conflict")];
        http(200, &[], &json!({ "PhoneNumberErrors": errors }).to_string())
    });
    world.file("numbers.csv", "PhoneNumberId\n+12065550100\n+12065550101\n+12065550102\n");
    let words = "voice batch-delete-phone-number --input numbers.csv";
    let done = run(&mut world.batch(&server.url, words));
    assert_eq!((done.status, statuses(&done)), (1, counts([("failed", 2), ("ok", 1)])), "{done:?}");
    let done = run(&mut world.batch(&server.url, &format!("{words} --ignore-not-found --new")));
    assert_eq!((done.status, statuses(&done)), (1, counts([("failed", 1), ("ok", 2)])), "{done:?}");
    assert_eq!(unchanged(&done), [false, true, false]);
}

#[test]
fn what_a_batch_cannot_do_for_each_row_is_refused_with_the_reason() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(1));
    let user = create_users("--input users.csv");
    let meeting = "meetings create-meeting --media-region us-east-1 --input users.csv".to_owned();
    for (words, part) in [
        (format!("{user} --wait"), "--wait: cannot be used with batch"),
        (format!("{user} --until a"), "--until: cannot be used with batch"),
        (
            format!("{user} --ignore-not-found"),
            "cannot be used with create-app-instance-user, which deletes or detaches nothing",
        ),
        (format!("{meeting} --if-not-exists"), "no operation lists meetings"),
    ] {
        let refused = run(&mut world.batch(&server.url, &words));
        assert!(refused.status == 252 && refused.stderr.contains(part), "{part}: {refused:?}");
    }
    // A row without what identifies it is one that cannot be looked for.
    let row = json!({ "ParticipantPhoneNumbers": ["+12065550100", "+12065550101"], "Capabilities": ["Voice"] });
    world.file("rows.ndjson", &format!("{row}\n"));
    let words = "voice create-proxy-session --voice-connector-id abcdef1ghij2klmno3pqr4 --input rows.ndjson";
    let refused = run(&mut world.batch(&server.url, &format!("{words} --if-not-exists")));
    assert!(
        refused.status == 252 && refused.stderr.contains("row 1 (line 1), --if-not-exists: requires --name"),
        "{refused:?}"
    );
    assert_eq!(server.requests().len(), 0);
}
