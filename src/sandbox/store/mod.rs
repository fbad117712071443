//! The sandbox's state: documents in SQLite, so that several processes can use one file at the same time and a killed
//! process loses nothing that it confirmed.
//!
//! A resource is a JSON document with a kind, a parent and an ID. What a kind means is not known here.
//!
//! Requests that only read run in parallel on separate connections and wait for nobody: the write-ahead log gives each
//! the state of its start. Writers of this process queue for one connection, because SQLite itself makes writers wait
//! by sleeping.

mod event;
mod layout;
mod list;
mod members;
mod records;
mod tag;
mod token;

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, params};

pub use event::News;
pub(super) use event::tell_all_gone;
pub(super) use layout::{VERSION, upgrade_rows};
pub use list::{Order, Place, Range};
pub use members::Members;
pub use records::{Records, parsed};

use super::clock::{Clock, machine_time};
use super::fault::Fault;
use super::lock;
use crate::api::error::{Error, Kind};

/// The number that is the time of a manual clock.
const TIME: &str = "time";

/// State in memory, of at most 1 GiB. In `:memory:` all pages are in SQLite's cache, which is then searched to its end for pages
/// beyond the database whenever a transaction has balanced a tree: each creation would take longer than the one before it.
const MEMORY: &str = "file:sandbox?vfs=memdb";

/// Maximum time that a process waits for another process's transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// More than there are statements, so that each is prepared once.
const STATEMENTS: usize = 64;

/// The state.
#[derive(Debug)]
pub struct Store {
    /// The file; none if the state is in memory, with a single connection.
    path: Option<PathBuf>,
    writer: Mutex<Option<Connection>>,
    idle: Mutex<Vec<Connection>>,
}

/// Tells the time of a request from the state; nothing, if that must be written first. It is asked within the
/// transaction, so that the order of times is the order of writes.
pub(super) type Now<'a> = &'a dyn Fn(&Connection) -> rusqlite::Result<Option<i64>>;

impl Store {
    /// State that ends with the process.
    ///
    /// # Errors
    /// If SQLite fails.
    pub fn in_memory() -> Result<Self, Error> {
        let connection = Connection::open_with_flags(MEMORY, OpenFlags::default() | OpenFlags::SQLITE_OPEN_URI);
        let connection = connection.and_then(prepared);
        let connection = connection.map_err(|error| unusable("in memory", error))?;
        Ok(Self { path: None, writer: Mutex::new(Some(connection)), idle: Mutex::default() })
    }

    /// State in a file, which is created if it does not exist.
    ///
    /// # Errors
    /// If the file cannot be used, or was written by another version of the layout.
    pub fn on_file(path: &Path) -> Result<Self, Error> {
        if let Some(parent) = path.parent() {
            // The state holds what the sandbox was given, secrets too.
            let mut directory = std::fs::DirBuilder::new();
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut directory, 0o700);
            directory
                .recursive(true)
                .create(parent)
                .map_err(|error| Error::io(&format!("create {}", parent.display()), error))?;
        }
        made_for_its_owner(path);
        let connection = Connection::open(path).and_then(prepared);
        let connection = connection.map_err(|error| unusable(&path.display().to_string(), error))?;
        closed_to_others(path);
        // Whether the first request reads or writes, this connection serves it.
        Ok(Self { path: Some(path.to_owned()), writer: Mutex::default(), idle: Mutex::new(vec![connection]) })
    }

    /// Handles a request in one transaction on the resources of `region`, and keeps its changes if it succeeds.
    ///
    /// With `only_reads`, it is first tried in a read-only transaction. Some read requests update what they read, and
    /// so write sometimes: those are handled again in a transaction that can write, and so is every request that finds
    /// an expired resource. `expire` deletes what belongs to such resources, and the resources themselves are deleted
    /// after that, in a separate transaction, because a rejected request would roll it back.
    pub(super) fn transaction<T>(
        &self,
        only_reads: bool,
        region: &str,
        now: Now<'_>,
        expire: impl Fn(Records<'_>) -> Result<(), Fault>,
        work: impl Fn(Records<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if only_reads && let Some(outcome) = self.read(|connection| read(connection, region, now, &work))? {
            return outcome;
        }
        self.write(|connection| {
            loop {
                let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let now = match now(&transaction)? {
                    Some(now) => now,
                    None => set_time(&transaction, Duration::ZERO)?,
                };
                let is_due = is_due(&transaction, now)?;
                let records = Records { connection: &transaction, region, now, is_to_write: None };
                if !is_due {
                    let outcome = work(records)?;
                    transaction.commit()?;
                    return Ok(outcome);
                }
                expire(records)?;
                transaction.prepare_cached("DELETE FROM resource WHERE expires <= ?1")?.execute([now])?;
                transaction.commit()?;
            }
        })
    }

    /// Gives `work` the connection for writing.
    pub(super) fn write<T, E>(&self, work: impl FnOnce(&mut Connection) -> Result<T, E>) -> Result<T, E>
    where
        E: From<rusqlite::Error>,
    {
        let mut writer = lock(&self.writer);
        let connection = match &mut *writer {
            Some(connection) => connection,
            empty => empty.insert(self.connection()?),
        };
        work(connection)
    }

    /// Gives `work` a connection for reading.
    pub(super) fn read<T, E>(&self, work: impl FnOnce(&mut Connection) -> Result<T, E>) -> Result<T, E>
    where
        E: From<rusqlite::Error>,
    {
        if self.path.is_none() {
            return self.write(work);
        }
        let mut connection = self.connection()?;
        let outcome = work(&mut connection);
        lock(&self.idle).push(connection);
        outcome
    }

    /// A connection to the file that nobody uses.
    fn connection(&self) -> rusqlite::Result<Connection> {
        let idle = lock(&self.idle).pop();
        match (idle, &self.path) {
            (Some(connection), _) => Ok(connection),
            (None, Some(path)) => Connection::open(path).and_then(prepared),
            // The only connection is taken for as long as the state lives.
            (None, None) => Err(rusqlite::Error::InvalidQuery),
        }
    }

    /// The time in the sandbox, in milliseconds since 1970. A manual clock shows the time in the state; if there is
    /// none, it stops at the system time.
    pub(super) fn now(&self, clock: Clock) -> Result<i64, Fault> {
        match self.read(|connection| clock.time(connection))? {
            Some(now) => Ok(now),
            None => Ok(self.write(|connection| set_time(connection, Duration::ZERO))?),
        }
    }

    /// Advances a manual clock and returns the new time, in milliseconds since 1970. If the state has no manual clock,
    /// one is created at the system time first.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn tick(&self, duration: Duration) -> Result<i64, Error> {
        self.write(|connection| set_time(connection, duration)).map_err(|error| unusable("the file", error))
    }

    /// Whether the state has the time of a manual clock.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn stands_still(&self) -> Result<bool, Error> {
        let time = self.read(|connection| stored_time(connection));
        time.map(|time| time.is_some()).map_err(|error| unusable("the file", error))
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn clear(&self) -> Result<(), Error> {
        let forget = "DELETE FROM resource; DELETE FROM token; DELETE FROM tag; DELETE FROM number; DELETE FROM event";
        self.write(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute_batch(forget)?;
            tell_all_gone(&transaction)?;
            transaction.commit()
        })
        .map_err(|error| unusable("the file", error))
    }
}

impl Clock {
    /// The time, if the state need not be written for it.
    pub(super) fn time(self, connection: &Connection) -> rusqlite::Result<Option<i64>> {
        match self {
            Self::Real | Self::Instant => Ok(Some(machine_time())),
            Self::Manual => stored_time(connection),
        }
    }
}

/// Creates the file if it does not exist, readable only by its owner, whatever the umask is. SQLite gives its additional
/// files (`-wal`, `-shm`) the permissions of this file.
#[cfg(unix)]
fn made_for_its_owner(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt as _;
    // Problems with the path are reported when the file is opened.
    let _ = std::fs::File::options().write(true).create_new(true).mode(0o600).open(path);
}

/// Removes the permissions of others from a state of an earlier version, which followed the process's umask.
#[cfg(unix)]
fn closed_to_others(path: &Path) {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        let file = Path::new(&name);
        if file.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o077 != 0) {
            // It fails for a file of another user who has given this user access.
            let _ = set_permissions(file, Permissions::from_mode(0o600));
        }
    }
}

/// Elsewhere a file has the permissions of its directory.
#[cfg(not(unix))]
fn made_for_its_owner(_: &Path) {}

/// Elsewhere a file has the permissions of its directory.
#[cfg(not(unix))]
fn closed_to_others(_: &Path) {}

/// Works on a request in a transaction that cannot write; nothing, if it has to.
fn read<T>(
    connection: &mut Connection,
    region: &str,
    now: Now<'_>,
    work: impl Fn(Records<'_>) -> Result<T, Fault>,
) -> Result<Option<Result<T, Fault>>, Fault> {
    let transaction = connection.transaction()?;
    let Some(now) = now(&transaction)? else { return Ok(None) };
    if is_due(&transaction, now)? {
        return Ok(None);
    }
    let is_to_write = Cell::new(false);
    let outcome = work(Records { connection: &transaction, region, now, is_to_write: Some(&is_to_write) });
    Ok((!is_to_write.get()).then_some(outcome))
}

/// Whether the time of a resource has come, of whatever region.
fn is_due(transaction: &Transaction<'_>, now: i64) -> rusqlite::Result<bool> {
    transaction.prepare_cached("SELECT 1 FROM resource WHERE expires <= ?1 LIMIT 1")?.exists([now])
}

pub(super) fn stored_time(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT value FROM number WHERE name = ?1";
    connection.prepare_cached(sql)?.query_row([TIME], |row| row.get(0)).optional()
}

fn set_time(connection: &Connection, duration: Duration) -> rusqlite::Result<i64> {
    let milliseconds = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
    let sql = "INSERT INTO number (name, value) VALUES (?1, ?2 + ?3)
               ON CONFLICT (name) DO UPDATE SET value = value + ?3 RETURNING value";
    connection.prepare_cached(sql)?.query_row(params![TIME, machine_time(), milliseconds], |row| row.get(0))
}

fn prepared(mut connection: Connection) -> rusqlite::Result<Connection> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    layout::prepare(&mut connection)?;
    Ok(connection)
}

/// Why the state cannot be used, without words of SQLite.
pub(super) fn reason(error: &rusqlite::Error) -> String {
    let reason = match error {
        rusqlite::Error::InvalidParameterName(message) => return message.clone(),
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => "the disk is full",
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "another process has locked it",
            ErrorCode::ReadOnly => "it cannot be written",
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => "it cannot be opened",
            ErrorCode::NotADatabase => "it is not a sandbox state",
            ErrorCode::SystemIoFailure => "the disk cannot be read or written",
            ErrorCode::OutOfMemory => "out of memory",
            _ => "it is damaged",
        },
        _ => "it is damaged",
    };
    reason.to_owned()
}

pub(super) fn unusable(place: &str, error: rusqlite::Error) -> Error {
    Error::new(Kind::Other, format!("the sandbox state ({place}) cannot be used: {}", reason(&error)))
        .caused_by(error)
        .hint("To use another file, specify --state or set CHIMECTL_SANDBOX_STATE.")
}
