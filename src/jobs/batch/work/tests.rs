//! A batch is ended at every line of its journal and inside of lines, before and after what the service does, and
//! continues.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;
use tokio::runtime::Builder;

use super::*;
use crate::api::Document;
use crate::api::service::Service;
use crate::jobs::batch::Unknown;
use crate::jobs::batch::journal::Belongs;
use crate::jobs::batch::shard::Shard;
use crate::services::Operations as _;

const ROWS: u64 = 6;

struct Numbers(u64);

impl Rows for Numbers {
    fn next_row(&mut self) -> Result<Option<Row>, Error> {
        if self.0 == ROWS {
            return Ok(None);
        }
        self.0 += 1;
        let own: Document = [("ExternalUserId".to_owned(), json!(format!("u-{}", self.0)))].into_iter().collect();
        let input = own.clone();
        Ok(Some(Row { number: self.0, key: None, own, input, raw: String::new() }))
    }
}

#[derive(Default)]
struct Told(Vec<(u64, String)>);

impl Outlet for Told {
    fn line(&mut self, line: String) {
        let line: Json = serde_json::from_str(&line).unwrap();
        self.0.push((line["Row"].as_u64().unwrap(), line["Status"].as_str().unwrap().to_owned()));
    }

    fn failed(&mut self, _: &Row) {}

    fn progress(&mut self, _: &Tally) {}

    fn has_room(&self) -> bool {
        true
    }

    fn unwritten(&self) -> usize {
        0
    }

    fn failure(&mut self) -> Option<Error> {
        None
    }

    async fn changed(&self) {
        std::future::pending().await
    }
}

fn belongs() -> Belongs {
    Belongs {
        operation: "meetings an-operation".to_owned(),
        input: vec![1, 2, 3],
        shared: "{}".to_owned(),
        target: "here".to_owned(),
        shard: Shard::WHOLE.to_string(),
        rows: ROWS,
    }
}

/// What the service did, by who asked for it: how often, and with which tokens.
type Done = RefCell<BTreeMap<String, Vec<Option<String>>>>;

fn user(input: &Document) -> String {
    input["ExternalUserId"].as_str().unwrap().to_owned()
}

/// Runs the batch on the journal at `path`. Each row is done by the service and noted in `done`, with the length that the
/// journal had then.
fn batch(path: &Path, operation: &str, done: &Done, lengths: &RefCell<Vec<(u64, String)>>) -> Told {
    let plan = Plan {
        operation: Service::Meetings.operation(operation).unwrap(),
        concurrency: 2,
        rate: None,
        unknown: Unknown::Skip,
        ignores_absence: false,
        as_completed: false,
        shard: Shard::WHOLE,
    };
    let call = async |request: &Request| {
        let input = &request.input;
        let token = input.get("ClientRequestToken").map(|token| token.as_str().unwrap().to_owned());
        lengths.borrow_mut().push((fs::metadata(path).unwrap().len(), user(input)));
        done.borrow_mut().entry(user(input)).or_default().push(token);
        tokio::time::sleep(Duration::from_millis(1)).await;
        Reply::Answer(Document::new())
    };
    let journal = Journal::open(path, &belongs(), false).unwrap();
    let mut told = Told::default();
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let mut rows = Numbers(0);
    let work = run(&plan, &mut rows, &journal, &call, &mut told, std::future::pending());
    runtime.block_on(work).unwrap();
    told
}

/// Cuts the journal of a whole run everywhere. Of the requests that had gone out by then, all have had their effect,
/// or none whose response is not recorded.
fn each_cut(operation: &str, check: impl Fn(&Done, &Told, &str)) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal");
    let lengths = RefCell::new(Vec::new());
    batch(&path, operation, &Done::default(), &lengths);
    let text = fs::read(&path).unwrap();
    // Each end of a line with what is beside it, and of the middles, which are alike, some.
    let is_near_end = |cut: usize| text[cut.saturating_sub(2)..(cut + 1).min(text.len())].contains(&b'\n');
    for cut in (0..=text.len()).filter(|cut| cut % 11 == 0 || is_near_end(*cut)) {
        let left = String::from_utf8_lossy(&text[..cut]).into_owned();
        let is_answered = |user: &str| {
            let row = format!("{{\"Row\":{},", user.trim_start_matches("u-"));
            left.split_inclusive('\n').any(|line| line.starts_with(&row) && line.ends_with('\n'))
        };
        for has_effect in [true, false] {
            fs::write(&path, &text[..cut]).unwrap();
            let done = Done::default();
            for (length, user) in lengths.borrow().iter().filter(|(length, _)| *length <= cut as u64) {
                if has_effect || is_answered(user) {
                    let id: Json = serde_json::from_str(left.lines().next().unwrap()).unwrap();
                    assert!(id["Id"].is_string() && *length > 0);
                    done.borrow_mut().entry(user.clone()).or_default().push(token(&path, operation, user));
                }
            }
            let told = batch(&path, operation, &done, &RefCell::default());
            assert_eq!(
                told.0.iter().map(|(row, _)| *row).collect::<Vec<_>>(),
                (1..=ROWS).collect::<Vec<_>>(),
                "{left}"
            );
            check(&done, &told, &left);
            // Going on once more does nothing that can be omitted.
            let before = done.borrow().clone();
            let again = batch(&path, operation, &done, &RefCell::default());
            assert_eq!((again.0, &*done.borrow()), (told.0, &before), "{left}");
        }
    }
}

/// The token that a row's request had.
fn token(path: &Path, operation: &str, user: &str) -> Option<String> {
    let takes_one = operation == "CreateMeeting";
    takes_one
        .then(|| Journal::open(path, &belongs(), false).unwrap().token(user.trim_start_matches("u-").parse().unwrap()))
}

#[test]
fn what_could_be_done_twice_is_not_and_is_told_of_where_it_is_not_known() {
    each_cut("CreateAttendee", |done, told, left| {
        for (row, status) in &told.0 {
            let times = done.borrow().get(&format!("u-{row}")).map_or(0, Vec::len);
            match status.as_str() {
                "ok" => assert_eq!(times, 1, "row {row} after {left}"),
                "unknown" => assert!(times <= 1, "row {row} after {left}"),
                other => panic!("row {row} is {other} after {left}"),
            }
        }
        // No more is unknown than was under way.
        assert!(told.0.iter().filter(|(_, status)| status == "unknown").count() <= 2, "{left}");
    });
}

#[test]
fn what_the_service_knows_again_is_done_with_one_token() {
    each_cut("CreateMeeting", |done, told, left| {
        assert!(told.0.iter().all(|(_, status)| status == "ok"), "{left}");
        let done = done.borrow();
        assert_eq!(done.len() as u64, ROWS);
        for (user, tokens) in done.iter() {
            let first = tokens[0].as_ref().unwrap();
            assert!(tokens.iter().all(|token| token.as_ref() == Some(first)), "{user}: {tokens:?} after {left}");
        }
    });
}

#[test]
fn what_may_be_repeated_is_done_for_every_row() {
    each_cut("DeleteAttendee", |done, told, left| {
        assert!(told.0.iter().all(|(_, status)| status == "ok"), "{left}");
        assert_eq!(done.borrow().len() as u64, ROWS, "{left}");
    });
}

#[test]
fn what_is_no_journal_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("journal");
    let open = || Journal::open(&path, &belongs(), false).map(drop);
    fs::write(&path, "anything\n").unwrap();
    assert!(open().unwrap_err().message.contains("line 1 of the journal"));
    fs::remove_file(&path).unwrap();
    open().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}{{\"Sent\":\n{{\"Sent\":[1]}}\n")).unwrap();
    assert!(open().unwrap_err().message.contains("line 2 of the journal"));
    fs::write(&path, format!("{text}{{\"Sent\":[1")).unwrap();
    open().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}
