//! The events that are kept in the state for a while, so that every process that uses it can follow them in their order.

use std::cell::Cell;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::super::clock::machine_time;
use super::super::event::Event;
use super::super::fault::Fault;
use super::{Now, Records, Store};

/// The minimum time that an event is kept. Followers are at most this far behind, or must start over.
const KEPT: Duration = Duration::from_secs(60);

/// The events since the last check.
#[derive(Debug)]
pub struct News {
    /// The events in their order.
    pub events: Vec<Event>,
    /// The number of the last one.
    pub position: i64,
    /// Whether earlier events have been removed.
    pub has_gap: bool,
}

impl Records<'_> {
    /// Stores an event, which is published when the transaction is committed.
    pub fn tell(&self, event: &Event) -> Result<(), Fault> {
        let document = serde_json::to_string(event).map_err(|error| Fault::internal(error.to_string()))?;
        self.write("INSERT INTO event (at, document) VALUES (?1, ?2)", params![machine_time(), document])?;
        self.write(FORGET, [oldest()]).map(drop)
    }
}

/// Removes at most two events, which is more than are added, and looks at no more than that.
const FORGET: &str = "DELETE FROM event WHERE at < ?1 AND seq < (SELECT min(seq) + 2 FROM event)";

fn oldest() -> i64 {
    machine_time().saturating_sub(i64::try_from(KEPT.as_millis()).unwrap_or(i64::MAX))
}

/// Stores the event that all users were removed, because the whole state was replaced.
pub(in crate::sandbox) fn tell_all_gone(connection: &Connection) -> rusqlite::Result<()> {
    let document = serde_json::to_string(&Event::gone("")).unwrap_or_default();
    connection.execute("INSERT INTO event (at, document) VALUES (?1, ?2)", params![machine_time(), document]).map(drop)
}

impl Store {
    /// The events after the event with the number `after`, and the result of `work` on the matching state. Without a
    /// number, there are no events yet.
    pub(in crate::sandbox) fn news<T>(
        &self,
        after: Option<i64>,
        now: Now<'_>,
        work: impl FnOnce(&Records<'_>) -> Result<T, Fault>,
    ) -> Result<(News, T), Fault> {
        self.read(|connection| {
            let transaction = connection.transaction()?;
            let now = now(&transaction)?.unwrap_or_else(machine_time);
            let mut news = News { events: Vec::new(), position: after.unwrap_or(0), has_gap: false };
            match after {
                None => news.position = last(&transaction)?,
                Some(after) => since(&transaction, after, &mut news)?,
            }
            let is_to_write = Cell::new(false);
            let records = Records { connection: &transaction, region: "", now, is_to_write: Some(&is_to_write) };
            let read = work(&records)?;
            Ok((news, read))
        })
    }

    /// The number of the last event.
    pub(in crate::sandbox) fn last_event(&self) -> Result<i64, Fault> {
        self.read(|connection| Ok(last(connection)?))
    }
}

/// The number of the last event. It is counted on beyond those that are forgotten.
fn last(connection: &Connection) -> rusqlite::Result<i64> {
    let sql = "SELECT seq FROM sqlite_sequence WHERE name = 'event'";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?.unwrap_or(0))
}

fn since(connection: &Connection, after: i64, news: &mut News) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("SELECT seq, document FROM event WHERE seq > ?1 ORDER BY seq")?;
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        // What another version has written and cannot be read is as good as forgotten.
        let event = serde_json::from_str(row.get_ref(1)?.as_str()?);
        news.has_gap |= seq != news.position + 1 || event.is_err();
        news.position = seq;
        news.events.extend(event);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::records::tests::with_records;
    use super::*;

    fn names(news: &News) -> Vec<&str> {
        news.events.iter().map(|event| event.name.as_str()).collect()
    }

    #[test]
    fn events_come_in_their_order_once_and_a_gap_is_seen() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.db");
        let (store, other) = (Store::on_file(&path).unwrap(), Store::on_file(&path).unwrap());
        let tell = |store: &Store, name: &str| {
            let event = Event { name: name.to_owned(), ..Event::default() };
            with_records(store, false, |records| records.tell(&event));
        };
        let news = |after| store.news(after, &|_| Ok(None), |_| Ok(())).unwrap().0;
        tell(&store, "A");
        let begin = news(None);
        assert!(begin.events.is_empty() && store.last_event().unwrap() == begin.position);
        tell(&other, "B");
        tell(&store, "C");
        let first = news(Some(begin.position));
        assert_eq!((names(&first), first.has_gap), (vec!["B", "C"], false));
        assert!(names(&news(Some(first.position))).is_empty());
        // What is older is forgotten when there is more, and who comes late sees that something is missing.
        store.write(|connection| connection.execute("UPDATE event SET at = 0 WHERE seq < 3", [])).unwrap();
        tell(&store, "D");
        let late = news(Some(0));
        assert_eq!((names(&late), late.has_gap), (vec!["C", "D"], true));
        store.clear().unwrap();
        let cleared = news(Some(late.position));
        assert_eq!(cleared.events.len(), 1);
        assert_eq!((cleared.events[0].gone.as_deref(), cleared.has_gap), (Some(""), false));
    }

    #[test]
    fn what_is_taken_back_is_not_told() {
        let store = Store::in_memory().unwrap();
        let refused = store.transaction(
            false,
            "us-east-1",
            &|_| Ok(Some(1)),
            |_| Ok(()),
            |records| {
                records.tell(&Event::default())?;
                Err::<(), _>(Fault::forbidden("no"))
            },
        );
        assert!(refused.is_err() && store.last_event().unwrap() == 0);
    }
}
