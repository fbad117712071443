//! `chimectl batch`: rows are checked before one is sent, each is done once whatever happens in between, and what came of
//! each is told.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::common::batch::{INSTANCE, counts, create_users, created, lines, statuses, user, users};
use crate::common::served::Served;
use crate::common::{Request, Server, World, error, http, run};

#[test]
fn each_row_is_a_call_and_a_line_of_output_in_its_order() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(30));
    let done = run(&mut world.batch(&server.url, &create_users("--input users.csv")));
    assert_eq!(done.status, 0, "{done:?}");
    let expected: Vec<_> = (1..=30)
        .map(|number| {
            let answer = json!({ "AppInstanceUserArn": format!("{INSTANCE}/user/user-{number}") });
            json!({ "Row": number, "Key": format!("user-{number}"), "Status": "ok", "Answer": answer })
        })
        .collect();
    assert_eq!(lines(&done), expected);
    assert!(done.stderr.starts_with("30 rows: 30 ok. Journal: "), "{done:?}");
    assert_eq!(server.requests().len(), 30);
    // Done rows are not sent again, and the whole output comes from the journal.
    let again = run(&mut world.batch(&server.url, &create_users("--input users.csv")));
    assert_eq!((again.stdout, again.status, server.requests().len()), (done.stdout.clone(), 0, 30));
    let results = run(&mut world.batch(&server.url, &create_users("--input users.csv --results-only")));
    assert_eq!((results.stdout, server.requests().len()), (done.stdout, 30));
    let anew = run(&mut world.batch(&server.url, &create_users("--input users.csv --new")));
    assert_eq!((anew.status, server.requests().len()), (0, 60));
}

#[test]
fn a_row_overrides_flags_and_both_forms_say_the_same() {
    let world = World::new();
    let server = Server::new(created);
    world.file("rows.ndjson", "{\"AppInstanceUserId\": \"u-1\"}\n\n{\"AppInstanceUserId\": \"u-2\", \"Name\": \"own\", \"Tags\": [{\"Key\": \"k\", \"Value\": \"v\"}]}\n");
    world.file("rows.csv", "\u{feff}AppInstanceUserId,Name,Tags[0].Key,Tags[0].Value\r\nu-1,,,\r\nu-2,own,k,v\r\n");
    for input in ["rows.ndjson", "rows.csv"] {
        let words = create_users(&format!("--name all --concurrency 1 --input {input}"));
        let done = run(&mut world.batch(&server.url, &words));
        assert_eq!(statuses(&done), counts([("ok", 2)]), "{done:?}");
    }
    let sent: Vec<_> = server.requests().iter().map(Request::json).collect();
    let without_token = |json: &Value| {
        let mut json = json.clone();
        assert!(json.as_object_mut().unwrap().remove("ClientRequestToken").is_some());
        json
    };
    let sent: Vec<_> = sent.iter().map(without_token).collect();
    assert_eq!(sent[..2], sent[2..]);
    assert_eq!((&sent[0]["Name"], &sent[1]["Name"]), (&json!("all"), &json!("own")));
    assert_eq!(sent[1]["Tags"], json!([{ "Key": "k", "Value": "v" }]));
    assert!(sent[0].get("Tags").is_none());
}

#[test]
fn all_rows_are_checked_before_one_is_sent() {
    let world = World::new();
    let server = Server::new(created);
    world.file("rows.ndjson", "{\"AppInstanceUserId\": \"u-1\", \"Name\": \"n\"}\n{\"Nam\": \"n\"}\n[]\nx\n");
    let refused = run(&mut world.batch(&server.url, &create_users("--input rows.ndjson")));
    assert_eq!((refused.status, refused.stdout.as_str(), server.requests().len()), (252, "", 0));
    for part in [
        "5 problems in the rows of rows.ndjson; nothing was sent",
        "row 2 (line 2), AppInstanceUserId: missing",
        "row 2 (line 2), Nam: unknown member; did you mean Name?",
        "row 3 (line 3): expected a JSON object",
        "row 4 (line 4): not JSON",
    ] {
        assert!(refused.stderr.contains(part), "{part}: {refused:?}");
    }
    let refused = run(&mut world.batch(&server.url, &create_users("--input rows.ndjson --failed ./rows.ndjson")));
    assert!(refused.stderr.contains("--failed: is the input file"), "{refused:?}");
    world.file("rows.csv", "AppInstanceUserId,Nme,Tags[0].Kee\nu,n,k\n");
    let refused = run(&mut world.batch(&server.url, &create_users("--input rows.csv")));
    assert!(refused.stderr.contains("column Nme: unknown member; did you mean Name?"), "{refused:?}");
    assert!(refused.stderr.contains("column Tags[0].Kee: unknown member Kee; did you mean Key?"), "{refused:?}");
    let many: String = (0..100).map(|_| "{}\n").collect();
    world.file("many.ndjson", &many);
    let refused = run(&mut world.batch(&server.url, &create_users("--input many.ndjson")));
    assert!(refused.stderr.contains("\n  and 180 more\n"), "{refused:?}");
    assert_eq!(world.journals(), BTreeMap::new());
}

#[test]
fn standard_input_is_checked_as_a_whole_too() {
    let world = World::new();
    let server = Server::new(created);
    let piped = |text: &str| {
        use std::io::Write as _;
        let mut child = world
            .batch(&server.url, &create_users("--name n --input -"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(piped("{\"AppInstanceUserId\": \"u-1\"}\n{}\n"), (252, String::new()));
    assert_eq!(server.requests().len(), 0);
    let (status, output) = piped("{\"AppInstanceUserId\": \"u-1\"}\n{\"AppInstanceUserId\": \"u-2\"}");
    assert_eq!((status, output.lines().count(), server.requests().len()), (0, 2, 2));
    // The same rows again are the same batch.
    assert_eq!(piped("{\"AppInstanceUserId\": \"u-1\"}\n{\"AppInstanceUserId\": \"u-2\"}"), (0, output));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn rows_that_fail_are_told_of_and_can_be_tried_again() {
    let world = World::new();
    let is_mended = Mutex::new(false);
    let mended = std::sync::Arc::new(is_mended);
    let state = std::sync::Arc::clone(&mended);
    let server = Server::new(move |request| match user(request).as_str() {
        "user-3" if !*state.lock().unwrap() => error(403, "ForbiddenException", "no"),
        _ => created(request),
    });
    world.file("users.csv", &users(5));
    let words = create_users("--input users.csv --failed failed.csv");
    let done = run(&mut world.batch(&server.url, &words));
    assert_eq!((done.status, statuses(&done)), (1, counts([("ok", 4), ("failed", 1)])), "{done:?}");
    let failure = &lines(&done)[2];
    assert_eq!((&failure["Row"], &failure["Error"]["Code"]), (&json!(3), &json!("ForbiddenException")));
    assert_eq!(failure["Error"]["ExitStatus"], 254);
    let left = fs::read_to_string(world.home.path().join("failed.csv")).unwrap();
    assert_eq!(left, "AppInstanceUserId,Name\nuser-3,Name 3\n");
    *mended.lock().unwrap() = true;
    let done = run(&mut world.batch(&server.url, &words));
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 5)])), "{done:?}");
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn another_input_operation_flag_or_address_has_another_journal_or_is_refused() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(2));
    assert_eq!(run(&mut world.batch(&server.url, &create_users("--input users.csv"))).status, 0);
    world.file("users.csv", &users(3));
    let refused = run(&mut world.batch(&server.url, &create_users("--input users.csv")));
    assert_eq!(refused.status, 252, "{refused:?}");
    assert!(refused.stderr.contains("another input, or the input has changed"), "{refused:?}");
    assert!(refused.stderr.contains("--new"), "{refused:?}");
    world.file("users.csv", &users(2));
    let refused = run(&mut world.batch(&server.url, &create_users("--input users.csv --name other")));
    assert!(refused.stderr.contains("other flags"), "{refused:?}");
    let journal = create_users("--input users.csv --journal j");
    assert_eq!(run(&mut world.batch(&server.url, &journal)).status, 0);
    let elsewhere = Server::new(created);
    let refused = run(&mut world.batch(&elsewhere.url, &journal));
    assert!(refused.stderr.contains("another region, profile or address"), "{refused:?}");
    let words = format!("identity create-app-instance-bot --app-instance-arn {INSTANCE} --input users.csv --journal j");
    assert_ne!(run(&mut world.batch(&server.url, &words)).status, 0);
    assert_eq!(elsewhere.requests().len(), 0);
}

#[test]
fn throttles_slow_all_rows_down_and_fail_none() {
    let world = World::new();
    let began = std::time::Instant::now();
    let passed = Mutex::new((0_f64, std::time::Duration::ZERO));
    // 40 requests a second, of what would be hundreds.
    let server = Server::new(move |request| {
        let mut passed = passed.lock().unwrap();
        let now = began.elapsed();
        let tokens = (passed.0 + (now - passed.1).as_secs_f64() * 40.0).min(5.0);
        *passed = (tokens, now);
        if tokens < 1.0 {
            return error(429, "ThrottledClientException", "slow down");
        }
        passed.0 -= 1.0;
        created(request)
    });
    world.file("users.csv", &users(60));
    let done = run(&mut world.batch(&server.url, &create_users("--input users.csv")));
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 60)])), "{done:?}");
    assert!(done.stderr.contains(" throttle"), "{done:?}");
}

#[test]
fn rows_that_could_be_done_twice_are_left_where_it_is_not_known() {
    let world = World::new();
    // The answer to the first is lost.
    let server = Server::new(|request| match request.json()["ExternalUserId"].as_str() {
        Some("u-1") => Vec::new(),
        name => http(201, &[], &json!({ "Attendee": { "ExternalUserId": name } }).to_string()),
    });
    world.file("rows.ndjson", "{\"ExternalUserId\": \"u-1\"}\n{\"ExternalUserId\": \"u-2\"}\n");
    let words = "meetings create-attendee --meeting-id m-1 --input rows.ndjson";
    let done = run(&mut world.batch(&server.url, words));
    assert_eq!((done.status, statuses(&done)), (1, counts([("ok", 1), ("unknown", 1)])), "{done:?}");
    assert_eq!(lines(&done)[0]["Error"]["OutcomeUnknown"], true);
    let again = run(&mut world.batch(&server.url, words));
    assert_eq!((again.status, again.stdout, server.requests().len()), (1, done.stdout, 2));
    let stopped = run(&mut world.batch(&server.url, &format!("{words} --unknown stop")));
    assert_eq!((stopped.status, stopped.stdout.as_str(), server.requests().len()), (255, "", 2), "{stopped:?}");
    run(&mut world.batch(&server.url, &format!("{words} --unknown retry")));
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_journal_is_private_and_names_and_messages_have_no_secret() {
    let secret = "hunter2-secret";
    let connector = "abcdef1ghij2klmno3pqr4";
    let row = json!({ "VoiceConnectorId": connector, "Credentials": [{ "Username": "u", "Password": secret }] });
    let bare = json!({ "Credentials": [{ "Username": "u", "Password": secret }], "VoiceConnectorId": connector });
    let table = format!("Credentials[0].Password,Credentials[0].Username,VoiceConnectorId\n{secret},u,{connector}\n");
    for (name, text) in [("rows.ndjson", format!("{row}\n{bare}\n")), ("rows.csv", table)] {
        for answer in [
            http(204, &[], ""),
            error(400, "BadRequestException", "no"),
            Vec::new(),
            b"HTTP/1.1 502 X\r\n\r\n".to_vec(),
        ] {
            let world = World::new();
            let server = Server::new(move |_| answer.clone());
            world.file(name, &text);
            let words = format!("voice put-voice-connector-termination-credentials --input {name} --debug");
            let mut command = world.batch(&server.url, &words);
            let done = run(command.env("AWS_MAX_ATTEMPTS", "1"));
            assert!(server.requests()[0].body.contains(secret));
            let journals = world.journals();
            assert_eq!(journals.len(), 1);
            for text in journals.iter().flat_map(|(name, text)| [name, text]).chain([&done.stdout, &done.stderr]) {
                assert!(!text.contains(secret), "{text}");
            }
            assert!(lines(&done).iter().all(|line| line["Key"] == connector), "{done:?}");
            let (journal, text) = journals.first_key_value().unwrap();
            let first: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
            assert_eq!(first["Operation"], "voice put-voice-connector-termination-credentials");
            assert_eq!((&first["Rows"], &first["Shard"]), (&json!(lines(&done).len()), &json!("0/1")));
            assert!(first["Target"].as_str().unwrap().contains(&server.url), "{first}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let path = world.home.path().join(".local/state/chimectl/batches").join(journal);
                assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
            }
            let _ = journal;
        }
    }
    // Neither are those of rows that cannot be sent.
    let world = World::new();
    let rows = format!(
        "{{\"Credentials\": [{{\"Password\": \"{secret}\", \"User\": 1}}]}}\n{{\"Credentials\": \"{secret}\"}}\n"
    );
    world.file("rows.ndjson", &rows);
    let words = "voice put-voice-connector-termination-credentials --input rows.ndjson";
    let refused = run(&mut world.batch("http://127.0.0.1:1", words));
    assert!(refused.status == 252 && !refused.stderr.contains(secret), "{refused:?}");
}

#[test]
fn as_many_requests_are_under_way_as_may_be() {
    use std::io::Write as _;
    use std::net::TcpListener;
    use std::sync::{Arc, Condvar};
    use std::thread;

    const AT_ONCE: usize = 6;
    let world = World::new();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    // How many requests are under way, and how many there were at most. None is answered before there are enough.
    let counts_of = Arc::new((Mutex::new((0, 0)), Condvar::new()));
    let counted = Arc::clone(&counts_of);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, counts) = (stream.unwrap(), Arc::clone(&counted));
            thread::spawn(move || {
                let Some(request) = crate::common::read(&mut stream) else { return };
                let (count, changed) = &*counts;
                let mut count = count.lock().unwrap();
                count.0 += 1;
                count.1 = count.1.max(count.0);
                changed.notify_all();
                let mut count = changed.wait_while(count, |count| count.1 < AT_ONCE).unwrap();
                count.0 -= 1;
                drop(count);
                let _ = stream.write_all(&created(&request));
            });
        }
    });
    world.file("users.csv", &users(40));
    let words = create_users(&format!("--input users.csv --concurrency {AT_ONCE}"));
    let done = run(&mut world.batch(&url, &words));
    assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 40)])), "{done:?}");
    assert_eq!(counts_of.0.lock().unwrap().1, AT_ONCE);
}

#[test]
fn items_are_packed_and_each_has_its_own_outcome() {
    let world = World::new();
    let server = Server::new(|request| {
        let asked = request.json();
        let names: Vec<_> =
            asked["Attendees"].as_array().unwrap().iter().map(|item| item["ExternalUserId"].clone()).collect();
        let (bad, good): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| name == "user-7");
        let attendees: Vec<_> = good.iter().map(|name| json!({ "ExternalUserId": name, "AttendeeId": "a" })).collect();
        let errors: Vec<_> = bad
            .iter()
            .map(|name| json!({ "ExternalUserId": name, "ErrorCode": "BadRequest", "ErrorMessage": "m" }))
            .collect();
        http(201, &[], &json!({ "Attendees": attendees, "Errors": errors }).to_string())
    });
    let rows: String = (1..=250).map(|number| format!("user-{number}\n")).collect();
    world.file("rows.csv", &format!("ExternalUserId\n{rows}"));
    let words = "meetings batch-create-attendee --meeting-id m-1 --input rows.csv --failed f.csv";
    let done = run(&mut world.batch(&server.url, words));
    assert_eq!((done.status, statuses(&done)), (1, counts([("ok", 249), ("failed", 1)])), "{done:?}");
    assert_eq!(server.requests().len(), 3);
    let lines = lines(&done);
    assert_eq!(lines[6]["Error"]["Code"], "BadRequest");
    assert_eq!(lines[249]["Answer"]["Attendee"]["ExternalUserId"], "user-250");
    assert_eq!(fs::read_to_string(world.home.path().join("f.csv")).unwrap(), "ExternalUserId\nuser-7\n");
    // What failed is tried again, and nothing else.
    run(&mut world.batch(&server.url, words));
    assert_eq!(server.requests()[3].json()["Attendees"], json!([{ "ExternalUserId": "user-7" }]));
}

#[test]
fn shards_do_each_row_once() {
    let world = World::new();
    let server = Server::new(created);
    world.file("users.csv", &users(40));
    let mut told = 0;
    for index in 0..3 {
        let mut command = world.batch(&server.url, &create_users("--input users.csv"));
        command.env("AWS_BATCH_JOB_ARRAY_INDEX", index.to_string()).env("AWS_BATCH_JOB_ARRAY_SIZE", "3");
        let done = run(&mut command);
        assert_eq!(done.status, 0, "{done:?}");
        told += lines(&done).len();
    }
    let mut sent: Vec<_> = server.requests().iter().map(user).collect();
    sent.sort();
    sent.dedup();
    assert_eq!((told, sent.len(), server.requests().len(), world.journals().len()), (40, 40, 40, 3));
}

#[test]
fn a_list_is_fetched_to_its_end_for_each_row() {
    let world = World::new();
    let served = Served::new(&world, "--in-memory");
    let arn = served.call(&world, "identity create-app-instance --name a --query AppInstanceArn --output text");
    let arn = arn.stdout.trim();
    world.file("users.csv", &users(25));
    let create = format!("identity create-app-instance-user --app-instance-arn {arn} --input users.csv");
    assert_eq!(run(&mut world.batch(&served.url, &create)).status, 0);
    world.file("lists.ndjson", &format!("{{\"AppInstanceArn\": \"{arn}\"}}\n"));
    let listed =
        run(&mut world.batch(&served.url, "identity list-app-instance-users --page-size 10 --input lists.ndjson"));
    assert_eq!(lines(&listed)[0]["Answer"]["AppInstanceUsers"].as_array().map(Vec::len), Some(25), "{listed:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_shows_how_far_it_has_come_and_a_pipe_does_not() {
    use crate::common::terminal::on_terminal;
    let slow = || {
        Server::new(|request| {
            std::thread::sleep(std::time::Duration::from_millis(30));
            created(request)
        })
    };
    let secret = "hunter2-secret";
    for (into, is_alone) in [(" > out.ndjson", true), ("", false)] {
        let world = World::new();
        let table = world.file("users.csv", &users(40));
        let words = format!("batch {}", create_users(&format!("--metadata {secret} --input {}", table.display())));
        let out = world.home.path().join("out.ndjson");
        let into = into.replace("out.ndjson", &out.display().to_string());
        let shown = on_terminal(&world, &slow(), &format!("{words}{into}"), &[]).stdout;
        assert!(shown.contains(" of 40 rows, ") && shown.contains("/s"), "{shown}");
        assert!(shown.contains("40 rows: 40 ok.") && !shown.contains(secret), "{shown}");
        assert_eq!(shown.contains("{\"Row\":40,"), !is_alone, "{shown}");
        // Nothing of the bar is left in a line of output.
        let rows = shown.lines().filter(|line| line.contains("\"Status\":\"ok\""));
        assert!(rows.clone().count() == if is_alone { 0 } else { 40 }, "{shown}");
        assert!(
            rows.map(|line| line.rsplit("\u{1b}[2K").next().unwrap()).all(|line| line.starts_with("{\"Row\":")),
            "{shown:?}"
        );
    }
    let world = World::new();
    world.file("users.csv", &users(40));
    let done = run(&mut world.batch(&slow().url, &create_users("--input users.csv")));
    assert!(done.stderr.starts_with("40 rows: 40 ok. Journal: ") && done.stderr.lines().count() == 1, "{done:?}");
}

#[cfg(unix)]
#[test]
fn a_stack_of_one_mebibyte_is_enough() {
    let world = World::new();
    let home = world.home.path();
    for (name, row) in [
        ("meetings", json!({ "ExternalMeetingId": "standup", "MediaRegion": "eu-central-1" })),
        ("connectors", json!({ "Name": "pbx", "RequireEncryption": true })),
        ("gone", json!({ "VoiceConnectorId": "abcdef1ghij2klmno3pqr4" })),
    ] {
        world.file(name, &format!("{row}\n"));
    }
    for words in [
        "meetings create-meeting --input meetings",
        "voice create-voice-connector --input connectors --if-not-exists",
        "voice delete-voice-connector --input gone --ignore-not-found",
    ] {
        let mut shell = std::process::Command::new("sh");
        shell.env_clear().env("HOME", home).current_dir(home);
        let chimectl = env!("CARGO_BIN_EXE_chimectl");
        shell.arg("-c").arg(format!("ulimit -s 1024; exec {chimectl} --sandbox batch {words}"));
        let done = run(&mut shell);
        assert_eq!((done.status, statuses(&done)), (0, counts([("ok", 1)])), "{words}: {done:?}");
    }
}
