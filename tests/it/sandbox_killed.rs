//! A served sandbox is killed again and again while it writes: the file opens each time, and everything that was
//! answered is in it, whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use crate::common::World;
use crate::common::served::Served;
use crate::common::signals::Signal;
use chimectl::sandbox::Backing;
use rusqlite::Connection;
use serde_json::{Value, json};

const KILLS: usize = 300;
const CONNECTIONS: usize = 4;
/// What one request makes besides the meeting, in the same transaction.
const ATTENDEES: usize = 2;
const TAGS: usize = 2;

/// The meetings, by their names, that were answered with these ids.
type Answered = BTreeMap<String, String>;

#[test]
fn a_server_that_is_killed_while_it_writes_loses_nothing_that_it_answered() {
    let world = World::new();
    let state = world.home.path().join("state.db");
    let words = format!("--state {}", state.display());
    let mut all = Answered::new();
    for round in 0..KILLS {
        let served = Served::new(&world, &words);
        let address = served.url.strip_prefix("http://").unwrap().to_owned();
        let (tell, told) = channel();
        let writers: Vec<_> = (0..CONNECTIONS)
            .map(|writer| {
                let (address, tell) = (address.clone(), tell.clone());
                thread::spawn(move || write(&address, &format!("{round}-{writer}"), &tell))
            })
            .collect();
        drop(tell);
        // The kill comes after another number of answers each time, while all connections go on writing.
        let mut answered: Answered = told.iter().take(1 + round * 7 % 23).collect();
        assert_eq!(served.signal(Signal::KILL), None);
        answered.extend(told.iter());
        writers.into_iter().for_each(|writer| writer.join().unwrap());
        assert_found(&state, &answered);
        all.extend(answered);
    }
    let found = meetings(&state);
    for (name, id) in &all {
        assert_eq!(found.get(name), Some(id));
    }
    let connection = Connection::open(&state).unwrap();
    let check: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
    assert!(all.len() > KILLS, "{}", all.len());
}

/// Makes meetings, one request after the other, and tells of each that was answered, until the server is gone.
fn write(address: &str, name: &str, tell: &Sender<(String, String)>) {
    let Ok(stream) = TcpStream::connect(address) else { return };
    let mut stream = BufReader::new(stream);
    for number in 0.. {
        let name = format!("{name}-{number}");
        let Some(answer) = create(&mut stream, &name) else { return };
        let id = answer["Meeting"]["MeetingId"].as_str().unwrap_or_else(|| panic!("{answer}"));
        tell.send((name, id.to_owned())).unwrap();
    }
}

/// Makes a meeting; nothing, if the server is gone before it has answered.
fn create(stream: &mut BufReader<TcpStream>, name: &str) -> Option<Value> {
    let attendees: Vec<Value> =
        (0..ATTENDEES).map(|number| json!({ "ExternalUserId": format!("user-{number}") })).collect();
    let tags: Vec<Value> = (0..TAGS).map(|number| json!({ "Key": number.to_string(), "Value": "x" })).collect();
    let body = json!({
        "ClientRequestToken": name,
        "ExternalMeetingId": name,
        "MediaRegion": "us-west-2",
        "Attendees": attendees,
        "Tags": tags,
    })
    .to_string();
    let head = "POST /meetings?operation=create-attendees HTTP/1.1\r\nhost: localhost\r\n";
    let request = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
    stream.get_mut().write_all(request.as_bytes()).ok()?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut answer = vec![0; length];
    stream.read_exact(&mut answer).ok()?;
    Some(serde_json::from_slice(&answer).unwrap())
}

/// Asserts that a file opens, before anybody else has opened it since the kill, and has every one of these meetings.
fn assert_found(state: &Path, answered: &Answered) {
    let connection = Connection::open(state).unwrap();
    // The test need not wait for the disk when it closes the file.
    connection.pragma_update(None, "synchronous", "off").unwrap();
    let mut statement = connection
        .prepare("SELECT 1 FROM resource WHERE kind = 'meeting' AND region = 'us-east-1' AND id = ?1")
        .unwrap();
    for (name, id) in answered {
        assert!(statement.exists([id]).unwrap(), "{name} was answered and is lost");
    }
}

/// The meetings in a file by their names, each of them whole: with its attendees, its tags and its token, and nothing
/// of any other.
fn meetings(state: &Path) -> Answered {
    let export = Backing::File(state.to_owned()).open(None).unwrap().export().unwrap();
    let rows = |table: &str| export[table].as_array().unwrap().clone();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let (mut meetings, mut attendees) = (Answered::new(), BTreeMap::<String, usize>::new());
    for row in rows("resource") {
        if row["kind"] == "meeting" {
            meetings.insert(text(&row["document"]["ExternalMeetingId"]), text(&row["id"]));
        } else if row["kind"] == "attendee" {
            *attendees.entry(text(&row["parent"])).or_default() += 1;
        }
    }
    let mut tags = BTreeMap::<String, usize>::new();
    for row in rows("tag") {
        *tags.entry(text(&row["arn"]).rsplit_once('/').unwrap().1.to_owned()).or_default() += 1;
    }
    let tokens: BTreeSet<String> = rows("token").iter().map(|row| text(&row["name"])).collect();
    let ids: BTreeSet<&String> = meetings.values().collect();
    assert!(attendees.keys().all(|id| ids.contains(id)) && attendees.values().all(|count| *count == ATTENDEES));
    assert!(tags.keys().all(|id| ids.contains(id)) && tags.values().all(|count| *count == TAGS));
    assert_eq!((attendees.len(), tags.len()), (meetings.len(), meetings.len()));
    let names: BTreeSet<String> = meetings.keys().cloned().collect();
    let half: Vec<_> = tokens.symmetric_difference(&names).collect();
    assert!(half.is_empty(), "half of these was written: {half:?}");
    meetings
}
