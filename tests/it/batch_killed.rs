//! A batch is killed at random moments, while answers are cut off at random, and goes on each time. What it tells in the end is held, row by row,
//! against the log of the server.
#![expect(clippy::print_stdout, reason = "how often what has happened is seen with --nocapture")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::common::batch::{counts, lines, statuses};
use crate::common::served::Served;
use crate::common::{Run, World, run};

/// How often each batch is killed; more by a variable.
#[expect(clippy::disallowed_methods, reason = "a test reads the environment")]
fn kills() -> usize {
    std::env::var("BATCH_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(6)
}

/// Rows that are done between two kills, at most.
const ROWS: usize = 12;

/// A sandbox that logs, and that takes its time with an operation and sometimes cuts its answer off.
struct Killed {
    world: World,
    served: Served,
    log: PathBuf,
}

impl Killed {
    fn new(operation: &str) -> Self {
        let world = World::new();
        let log = world.home.path().join("log");
        let words =
            format!("--in-memory --log {} --fault {operation}=cut:0.03 --fault {operation}=delay=4ms", log.display());
        let served = Served::new(&world, &words);
        Self { world, served, log }
    }

    fn text(&self, words: &str) -> String {
        let run = self.served.call(&self.world, words);
        assert_eq!(run.status, 0, "{run:?}");
        run.stdout.trim().to_owned()
    }

    /// Runs the batch, kills it when its journal has grown by some bytes and a moment has passed, and goes on, until it was
    /// killed often enough and has come to its end. Gives the last run, and how often it was killed.
    fn until_done(&self, words: &str) -> (Run, usize) {
        let words = format!("{words} --journal journal");
        let journal = self.world.home.path().join("journal");
        let length = || fs::metadata(&journal).map_or(0, |file| file.len());
        let mut killed = 0;
        for _ in 0..kills() {
            let goal = length() + fastrand::u64(0..ROWS as u64 * 200);
            let mut child =
                self.world.batch(&self.served.url, &words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            while length() < goal && child.try_wait().unwrap().is_none() {
                sleep(Duration::from_micros(200));
            }
            sleep(Duration::from_micros(fastrand::u64(0..4000)));
            let _ = child.kill();
            killed += usize::from(child.wait().unwrap().code().is_none());
        }
        assert!(killed > kills() / 2, "{killed}");
        (run(&mut self.world.batch(&self.served.url, &words)), killed)
    }

    /// What the server was asked, by `member` of the request: the statuses of its answers, each with the request.
    fn asked(&self, operation: &str, member: &str) -> BTreeMap<String, Vec<(u64, Value)>> {
        let mut asked: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for entry in entries(&self.log).into_iter().filter(|entry| entry["operation"] == operation) {
            let name = entry["request"][member].as_str().unwrap().to_owned();
            asked.entry(name).or_default().push((entry["status"].as_u64().unwrap(), entry["request"].clone()));
        }
        asked
    }
}

fn entries(log: &Path) -> Vec<Value> {
    fs::read_to_string(log).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// How many rows there are, so that none of the kills comes too late.
fn rows() -> usize {
    ROWS * (kills() + 2)
}

#[test]
fn what_the_service_knows_again_is_done_once() {
    let killed = Killed::new("CreateAppInstanceUser");
    let app = killed.text("identity create-app-instance --name a --query AppInstanceArn --output text");
    let table: String = (1..=rows()).map(|number| format!("user-{number},Name {number}\n")).collect();
    killed.world.file("users.csv", &format!("AppInstanceUserId,Name\n{table}"));
    let words = format!("identity create-app-instance-user --app-instance-arn {app} --input users.csv");
    let (done, count) = killed.until_done(&words);
    assert_eq!(statuses(&done), counts([("ok", rows())]), "{done:?}");
    // The log hides the names of users; a token is that of one row.
    let asked = killed.asked("CreateAppInstanceUser", "ClientRequestToken");
    assert_eq!(asked.len(), rows());
    assert!(asked.values().flatten().all(|(status, _)| *status == 201), "{asked:?}");
    let repeated = asked.values().map(Vec::len).sum::<usize>() - rows();
    let list = format!("identity list-app-instance-users --app-instance-arn {app} --query length(AppInstanceUsers)");
    assert_eq!(killed.text(&list), rows().to_string());
    println!("{count} kills: {} rows done once, {repeated} requests repeated with their token", rows());
}

#[test]
fn what_says_how_it_is_to_be_is_so_in_the_end() {
    let killed = Killed::new("UpdateAppInstanceUser");
    let app = killed.text("identity create-app-instance --name a --query AppInstanceArn --output text");
    let table: String = (1..=rows()).map(|number| format!("user-{number},Name {number}\n")).collect();
    killed.world.file("users.csv", &format!("AppInstanceUserId,Name\n{table}"));
    let create = format!("identity create-app-instance-user --app-instance-arn {app} --input users.csv");
    assert_eq!(run(&mut killed.world.batch(&killed.served.url, &create)).status, 0);
    let table: String = (1..=rows()).map(|number| format!("{app}/user/user-{number},New {number},m\n")).collect();
    killed.world.file("new.csv", &format!("AppInstanceUserArn,Name,Metadata\n{table}"));
    let (done, count) = killed.until_done("identity update-app-instance-user --input new.csv");
    assert_eq!(statuses(&done), counts([("ok", rows())]), "{done:?}");
    let asked: usize = killed.asked("UpdateAppInstanceUser", "AppInstanceUserArn").values().map(Vec::len).sum();
    let list = format!(
        "identity list-app-instance-users --app-instance-arn {app} --query AppInstanceUsers[].Name --output json"
    );
    let names: Vec<String> = serde_json::from_str(&killed.text(&list)).unwrap();
    assert!(names.len() == rows() && names.iter().all(|name| name.starts_with("New ")), "{names:?}");
    println!("{count} kills: {} rows as they are to be, {} requests repeated", rows(), asked - rows());
}

#[test]
fn what_is_deleted_is_gone_though_the_answer_was_lost() {
    let killed = Killed::new("DeleteAppInstanceUser");
    let app = killed.text("identity create-app-instance --name a --query AppInstanceArn --output text");
    let table: String = (1..=rows()).map(|number| format!("user-{number},Name {number}\n")).collect();
    killed.world.file("users.csv", &format!("AppInstanceUserId,Name\n{table}"));
    let create = format!("identity create-app-instance-user --app-instance-arn {app} --input users.csv");
    assert_eq!(run(&mut killed.world.batch(&killed.served.url, &create)).status, 0);
    let table: String = (1..=rows()).map(|number| format!("{app}/user/user-{number}\n")).collect();
    killed.world.file("gone.csv", &format!("AppInstanceUserArn\n{table}"));
    let (done, count) = killed.until_done("identity delete-app-instance-user --input gone.csv");
    assert_eq!(statuses(&done), counts([("ok", rows())]), "{done:?}");
    let asked = killed.asked("DeleteAppInstanceUser", "AppInstanceUserArn");
    // Each was deleted once, and what was asked for again was gone.
    for (user, requests) in &asked {
        let deleted = requests.iter().filter(|(status, _)| *status == 204).count();
        assert_eq!(deleted, 1, "{user}: {requests:?}");
    }
    let requests: usize = asked.values().map(Vec::len).sum();
    assert_eq!(asked.len(), rows());
    println!("{count} kills: {} rows deleted once, {} requests found nothing any more", rows(), requests - rows());
}

#[test]
fn what_could_be_done_twice_is_done_once_or_told_of_as_unknown() {
    let killed = Killed::new("CreateVoiceConnector");
    let table: String = (1..=rows()).map(|number| format!("{{\"Name\": \"vc-{number}\"}}\n")).collect();
    killed.world.file("rows.ndjson", &table);
    let words = "voice create-voice-connector --require-encryption --concurrency 4 --input rows.ndjson";
    let (done, count) = killed.until_done(words);
    let asked = killed.asked("CreateVoiceConnector", "Name");
    let mut unknown = [0, 0];
    assert_eq!(lines(&done).len(), rows());
    for line in lines(&done) {
        let name = line["Key"].as_str().unwrap();
        let requests = asked.get(name).map_or(&[][..], Vec::as_slice);
        match line["Status"].as_str().unwrap() {
            "ok" => {
                assert!(requests.len() == 1 && requests[0].0 == 201, "{line}: {requests:?}");
                assert_eq!(line["Answer"]["VoiceConnector"]["Name"], json!(name));
            }
            // It was written down as sent, and went out once or not at all.
            "unknown" => {
                assert!(requests.len() <= 1, "{line}: {requests:?}");
                unknown[requests.len()] += 1;
            }
            _ => panic!("{line}"),
        }
    }
    let list = "voice list-voice-connectors --query VoiceConnectors[].Name --output json";
    let made: Vec<String> = serde_json::from_str(&killed.text(list)).unwrap();
    let mut once = made.clone();
    once.sort();
    once.dedup();
    assert_eq!((once.len(), made.len()), (asked.len(), asked.len()), "a voice connector was made twice");
    // No more is unknown than was under way when it was killed, and what was cut off.
    let [not_sent, sent] = unknown;
    let cut = entries(&killed.log)
        .iter()
        .filter(|entry| entry["fault"].as_str().is_some_and(|fault| fault.contains("cut")))
        .count();
    assert!(not_sent + sent <= 4 * count + cut, "{unknown:?}, {cut} cut off");
    println!("{count} kills: {} rows, of those {sent} unknown that were sent and {not_sent} that were not", rows());
}
