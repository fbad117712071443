//! The sandbox's state: documents in SQLite, so that several processes may use one file at once and a killed
//! one loses nothing that it answered.
//!
//! A resource is a JSON document under a kind, a parent and an id. What a kind means is not known here.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde_json::Value as Json;

use super::clock::{Clock, machine_time};
use super::fault::Fault;
use crate::error::{Error, Kind};

/// The layout below, in `PRAGMA user_version`.
pub(super) const VERSION: i64 = 2;

const LAYOUT: &str = "
    CREATE TABLE IF NOT EXISTS resource (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        region TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent TEXT NOT NULL,
        id TEXT NOT NULL,
        expires INTEGER,
        document TEXT NOT NULL,
        UNIQUE (region, kind, parent, id)
    );
    CREATE INDEX IF NOT EXISTS resource_in_order ON resource (region, kind, parent, seq);
    CREATE INDEX IF NOT EXISTS resource_by_expiry ON resource (expires) WHERE expires IS NOT NULL;
    CREATE TABLE IF NOT EXISTS token (
        region TEXT NOT NULL,
        name TEXT NOT NULL,
        request TEXT NOT NULL,
        answer TEXT NOT NULL,
        resource TEXT NOT NULL,
        PRIMARY KEY (region, name)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS token_by_resource ON token (region, resource);
    CREATE TABLE IF NOT EXISTS tag (
        arn TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (arn, key)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS number (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
";

/// The number that is the time of a manual clock.
const TIME: &str = "time";

/// How long a process waits for another one's transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// The state.
#[derive(Debug)]
pub struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// State that is gone with the process.
    ///
    /// # Errors
    /// If SQLite fails.
    pub fn in_memory() -> Result<Self, Error> {
        Connection::open_in_memory().and_then(Self::prepared).map_err(|error| unusable("in memory", error))
    }

    /// State in a file, which is created where there is none.
    ///
    /// # Errors
    /// If the file cannot be used, or was written by another version of the layout.
    pub fn on_file(path: &Path) -> Result<Self, Error> {
        let place = path.display().to_string();
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)
                .map_err(|error| Error::io(&format!("create {}", parent.display()), error))?;
        }
        Connection::open(path).and_then(Self::prepared).map_err(|error| unusable(&place, error))
    }

    fn prepared(mut connection: Connection) -> rusqlite::Result<Self> {
        connection.busy_timeout(PATIENCE)?;
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version != VERSION {
            use_write_ahead_log(&connection)?;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
            // Version 1 had no numbers, and is otherwise the same.
            if !(0..=VERSION).contains(&version) {
                let message = format!("its layout is version {version}, and this chimectl needs {VERSION}");
                return Err(rusqlite::Error::InvalidParameterName(message));
            }
            transaction.execute_batch(LAYOUT)?;
            transaction.pragma_update(None, "user_version", VERSION)?;
            transaction.commit()?;
        }
        // With a write-ahead log this survives the end of the process at any moment; only a power failure may
        // undo the last transactions, and never half of one.
        connection.pragma_update(None, "synchronous", "normal")?;
        Ok(Self { connection: Mutex::new(connection) })
    }

    pub(super) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` in one transaction on the resources of `region`, and keeps its changes if it succeeds.
    /// Resources whose time has come by `now` (milliseconds since 1970) are gone.
    pub(super) fn transaction<T>(
        &self,
        region: &str,
        now: i64,
        work: impl FnOnce(Records<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut connection = self.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.prepare_cached("DELETE FROM resource WHERE expires <= ?1")?.execute([now])?;
        let outcome = work(Records { transaction: &transaction, region, now })?;
        transaction.commit()?;
        Ok(outcome)
    }

    /// The time in the sandbox, in milliseconds since 1970. A manual clock stands at the time that the state has;
    /// where it has none, it stops at the machine's time.
    pub(super) fn now(&self, clock: Clock) -> Result<i64, Fault> {
        match clock {
            Clock::Real | Clock::Instant => Ok(machine_time()),
            Clock::Manual => Ok(self.set_time(Duration::ZERO)?),
        }
    }

    /// Moves the time of a manual clock on and gives the new time, in milliseconds since 1970. The clock of a
    /// state that has none is stopped at the machine's time first.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn tick(&self, duration: Duration) -> Result<i64, Error> {
        self.set_time(duration).map_err(|error| unusable("the file", error))
    }

    fn set_time(&self, duration: Duration) -> rusqlite::Result<i64> {
        let connection = self.connection();
        let milliseconds = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        let sql = "INSERT INTO number (name, value) VALUES (?1, ?2 + ?3)
                   ON CONFLICT (name) DO UPDATE SET value = value + ?3 RETURNING value";
        connection.prepare_cached(sql)?.query_row(params![TIME, machine_time(), milliseconds], |row| row.get(0))
    }

    /// Whether the state has the time of a manual clock.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stands_still(&self) -> Result<bool, Error> {
        let connection = self.connection();
        connection
            .query_row("SELECT 1 FROM number WHERE name = ?1", [TIME], |_| Ok(()))
            .optional()
            .map(|found| found.is_some())
            .map_err(|error| unusable("the file", error))
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn clear(&self) -> Result<(), Error> {
        let connection = self.connection();
        connection
            .execute_batch(
                "BEGIN IMMEDIATE; DELETE FROM resource; DELETE FROM token; DELETE FROM tag; DELETE FROM number; COMMIT",
            )
            .map_err(|error| unusable("the file", error))
    }
}

/// Turns the write-ahead log on. SQLite does not wait for another process that is doing the same, whatever the busy
/// time-out says, because both hold the lock that the other one needs; so this waits and tries again.
fn use_write_ahead_log(connection: &Connection) -> rusqlite::Result<()> {
    let start = Instant::now();
    loop {
        match connection.pragma_update(None, "journal_mode", "wal") {
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.code == ErrorCode::DatabaseBusy && start.elapsed() < PATIENCE =>
            {
                std::thread::sleep(Duration::from_millis(2));
            }
            outcome => return outcome,
        }
    }
}

pub(super) fn unusable(place: &str, error: rusqlite::Error) -> Error {
    Error::new(Kind::Other, format!("the sandbox's state ({place}) cannot be used: {error}"))
        .caused_by(error)
        .hint("If another version wrote the file, remove it, or name another with --state.")
}

/// The resources of one region within a transaction.
pub struct Records<'a> {
    transaction: &'a Transaction<'a>,
    /// The region.
    pub region: &'a str,
    /// The time of the request, in milliseconds since 1970.
    pub now: i64,
}

/// Which resources of a kind a list goes through.
#[derive(Debug, Clone, Copy)]
pub enum Range<'a> {
    /// Those under a parent.
    Under(&'a str),
    /// Those that have an id, under whatever parent.
    WithId(&'a str),
}

/// The order of a list, by creation.
#[derive(Debug, Clone, Copy)]
pub enum Order {
    /// Oldest first.
    OldestFirst,
    /// Newest first.
    NewestFirst,
}

/// An earlier request that used the same token.
pub struct Earlier {
    /// The request.
    pub request: String,
    /// Its answer.
    pub answer: Json,
}

impl Records<'_> {
    /// The document of one resource.
    pub fn get(&self, kind: &str, parent: &str, id: &str) -> Result<Option<Json>, Fault> {
        let sql = "SELECT document FROM resource WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        let text: Option<String> = self
            .transaction
            .prepare_cached(sql)?
            .query_row(params![self.region, kind, parent, id], |row| row.get(0))
            .optional()?;
        text.map(|text| parsed(&text)).transpose()
    }

    /// The document of the resource of `kind` with this id, under whatever parent it is.
    pub fn find(&self, kind: &str, id: &str) -> Result<Option<Json>, Fault> {
        let sql = "SELECT document FROM resource WHERE region = ?1 AND kind = ?2 AND id = ?3";
        let text: Option<String> =
            self.transaction.prepare_cached(sql)?.query_row([self.region, kind, id], |row| row.get(0)).optional()?;
        text.map(|text| parsed(&text)).transpose()
    }

    /// Writes a resource, new or in place of the one with the same id. It is gone at `expires`, if that is
    /// given (milliseconds since 1970).
    pub fn put(&self, kind: &str, parent: &str, id: &str, expires: Option<i64>, document: &Json) -> Result<(), Fault> {
        let sql = "INSERT INTO resource (region, kind, parent, id, expires, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (region, kind, parent, id) DO UPDATE SET expires = ?5, document = ?6";
        let document = document.to_string();
        self.transaction.prepare_cached(sql)?.execute(params![self.region, kind, parent, id, expires, document])?;
        Ok(())
    }

    /// Replaces the document of a resource that exists.
    pub fn update(&self, kind: &str, parent: &str, id: &str, document: &Json) -> Result<(), Fault> {
        let sql = "UPDATE resource SET document = ?5 WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        self.transaction.prepare_cached(sql)?.execute(params![self.region, kind, parent, id, document.to_string()])?;
        Ok(())
    }

    /// When a resource will be gone.
    pub fn expires(&self, kind: &str, parent: &str, id: &str) -> Result<Option<i64>, Fault> {
        let sql = "SELECT expires FROM resource WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        let expires = self
            .transaction
            .prepare_cached(sql)?
            .query_row(params![self.region, kind, parent, id], |row| row.get(0))
            .optional()?;
        Ok(expires.flatten())
    }

    /// Deletes a resource; says whether there was one.
    pub fn delete(&self, kind: &str, parent: &str, id: &str) -> Result<bool, Fault> {
        let sql = "DELETE FROM resource WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        Ok(self.transaction.prepare_cached(sql)?.execute(params![self.region, kind, parent, id])? > 0)
    }

    /// Deletes all that lies under `parent`, of whatever kind, and the tokens whose requests made it.
    pub fn delete_children(&self, parent: &str) -> Result<(), Fault> {
        let children = "DELETE FROM resource WHERE region = ?1 AND parent = ?2";
        self.transaction.prepare_cached(children)?.execute([self.region, parent])?;
        let tokens = "DELETE FROM token WHERE region = ?1 AND resource = ?2";
        self.transaction.prepare_cached(tokens)?.execute([self.region, parent])?;
        Ok(())
    }

    /// Deletes all that lies under `parent` or under what lies under it, as far as the parents' names begin with
    /// `parent/`, as ARNs do; with the tokens whose requests made it and its tags.
    pub fn delete_tree(&self, parent: &str) -> Result<(), Fault> {
        // 0 is the character after the slash.
        let under = |column: &str| format!("({column} = ?1 OR {column} > ?1 || '/' AND {column} < ?1 || '0')");
        for (table, column) in [("resource", "parent"), ("token", "resource")] {
            let sql = format!("DELETE FROM {table} WHERE region = ?2 AND {}", under(column));
            self.transaction.prepare_cached(&sql)?.execute([parent, self.region])?;
        }
        self.transaction.prepare_cached(&format!("DELETE FROM tag WHERE {}", under("arn")))?.execute([parent])?;
        Ok(())
    }

    /// Deletes the resources of `kind` that have this id under whatever parent.
    pub fn delete_everywhere(&self, kind: &str, id: &str) -> Result<(), Fault> {
        let sql = "DELETE FROM resource WHERE region = ?1 AND kind = ?2 AND id = ?3";
        self.transaction.prepare_cached(sql)?.execute([self.region, kind, id])?;
        Ok(())
    }

    /// Resources of `kind` under `parent` in the order of their creation, after the place `after`, with their
    /// places.
    pub fn list(&self, kind: &str, parent: &str, after: i64, limit: i64) -> Result<Vec<(i64, Json)>, Fault> {
        self.scan(kind, Range::Under(parent), Order::OldestFirst, Some(after), limit)
    }

    /// Resources of `kind` in `range`, beyond the place `beyond`, with their places.
    pub fn scan(
        &self,
        kind: &str,
        range: Range<'_>,
        order: Order,
        beyond: Option<i64>,
        limit: i64,
    ) -> Result<Vec<(i64, Json)>, Fault> {
        let (column, value) = match range {
            Range::Under(parent) => ("parent", parent),
            Range::WithId(id) => ("id", id),
        };
        let (than, direction, start) = match order {
            Order::OldestFirst => (">", "ASC", 0),
            Order::NewestFirst => ("<", "DESC", i64::MAX),
        };
        let sql = format!(
            "SELECT seq, document FROM resource WHERE region = ?1 AND kind = ?2 AND {column} = ?3 AND seq {than} ?4
             ORDER BY seq {direction} LIMIT ?5"
        );
        let mut statement = self.transaction.prepare_cached(&sql)?;
        let values = params![self.region, kind, value, beyond.unwrap_or(start), limit];
        let rows = statement.query_map(values, |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (seq, text) = row?;
            Ok((seq, parsed(&text)?))
        })
        .collect()
    }

    /// The region that has a resource with an id that is unique everywhere.
    pub fn region_of(&self, kind: &str, parent: &str, id: &str) -> Result<Option<String>, Fault> {
        let sql = "SELECT region FROM resource WHERE kind = ?1 AND parent = ?2 AND id = ?3";
        Ok(self.transaction.prepare_cached(sql)?.query_row([kind, parent, id], |row| row.get(0)).optional()?)
    }

    /// The resources of another region, in the same transaction.
    pub fn in_region<'b>(&'b self, region: &'b str) -> Records<'b> {
        Records { transaction: self.transaction, region, now: self.now }
    }

    /// Counts: 1, 2, 3 and so on, whichever process asks.
    pub fn count(&self, name: &str) -> Result<i64, Fault> {
        let sql = "INSERT INTO number (name, value) VALUES (?1, 1)
                   ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        Ok(self.transaction.prepare_cached(sql)?.query_row([name], |row| row.get(0))?)
    }

    /// Remembers which request used a token, what it answered, and which resource it made.
    pub fn put_token(&self, name: &str, request: &str, answer: &Json, resource: &str) -> Result<(), Fault> {
        let sql = "INSERT OR REPLACE INTO token (region, name, request, answer, resource) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.transaction.prepare_cached(sql)?.execute([self.region, name, request, &answer.to_string(), resource])?;
        Ok(())
    }

    /// The earlier request that used the token called `name`.
    pub fn token(&self, name: &str) -> Result<Option<Earlier>, Fault> {
        let sql = "SELECT request, answer FROM token WHERE region = ?1 AND name = ?2";
        let found: Option<(String, String)> = self
            .transaction
            .prepare_cached(sql)?
            .query_row([self.region, name], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        found.map(|(request, answer)| Ok(Earlier { request, answer: parsed(&answer)? })).transpose()
    }

    /// The tags of a resource, by key.
    pub fn tags(&self, arn: &str) -> Result<Vec<(String, String)>, Fault> {
        let mut statement =
            self.transaction.prepare_cached("SELECT key, value FROM tag WHERE arn = ?1 ORDER BY key")?;
        let rows = statement.query_map([arn], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds a tag or changes its value.
    pub fn put_tag(&self, arn: &str, key: &str, value: &str) -> Result<(), Fault> {
        let sql = "INSERT OR REPLACE INTO tag (arn, key, value) VALUES (?1, ?2, ?3)";
        self.transaction.prepare_cached(sql)?.execute([arn, key, value])?;
        Ok(())
    }

    /// Removes a tag, if it is there.
    pub fn delete_tag(&self, arn: &str, key: &str) -> Result<(), Fault> {
        self.transaction.prepare_cached("DELETE FROM tag WHERE arn = ?1 AND key = ?2")?.execute([arn, key])?;
        Ok(())
    }

    /// Removes all tags of a resource.
    pub fn delete_tags(&self, arn: &str) -> Result<(), Fault> {
        self.transaction.prepare_cached("DELETE FROM tag WHERE arn = ?1")?.execute([arn])?;
        Ok(())
    }
}

fn parsed(text: &str) -> Result<Json, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::internal(format!("a stored document is broken: {error}")))
}
