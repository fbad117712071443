//! The tables of the state file, and how files of older layouts become the present one.

use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

use super::PATIENCE;

/// The layout below, in `PRAGMA user_version`.
pub(in crate::sandbox) const VERSION: i64 = 3;

/// Lists go through `resource_by_parent`, whose entries end with `seq`, because that is the row's own number.
const LAYOUT: &str = "
    CREATE TABLE IF NOT EXISTS resource (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        region TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent TEXT NOT NULL,
        id TEXT NOT NULL,
        expires INTEGER,
        document TEXT NOT NULL,
        created INTEGER NOT NULL DEFAULT 0,
        UNIQUE (region, kind, parent, id)
    );
    DROP INDEX IF EXISTS resource_in_order;
    CREATE INDEX IF NOT EXISTS resource_by_parent ON resource (region, parent, kind, created);
    CREATE INDEX IF NOT EXISTS resource_by_id ON resource (kind, id, region, created);
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

/// Brings a file into the present layout.
pub(super) fn prepare(connection: &mut Connection) -> rusqlite::Result<()> {
    if version(connection)? == VERSION {
        return Ok(());
    }
    use_write_ahead_log(connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = version(&transaction)?;
    if !(0..=VERSION).contains(&version) {
        let message = format!("its layout is version {version}, and this chimectl needs {VERSION}");
        return Err(rusqlite::Error::InvalidParameterName(message));
    }
    if matches!(version, 1 | 2) {
        transaction.execute_batch("ALTER TABLE resource ADD COLUMN created INTEGER NOT NULL DEFAULT 0")?;
    }
    transaction.execute_batch(LAYOUT)?;
    upgrade_rows(&transaction, version)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

/// Fills in what rows from a file or an export of `version` lack. Version 1 had no numbers. Until version 2 the time of
/// an expiration was in its document. The time of creation is in the document too, and exports leave the copy out.
pub(in crate::sandbox) fn upgrade_rows(transaction: &Transaction<'_>, version: i64) -> rusqlite::Result<()> {
    if version < 3 {
        let expires = "UPDATE resource SET expires = document ->> '$.At' WHERE kind = 'expiration'";
        transaction.execute(expires, [])?;
    }
    let created = r#"document ->> '$."$created"'"#;
    transaction.execute(&format!("UPDATE resource SET created = {created} WHERE {created} IS NOT NULL"), [])?;
    Ok(())
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
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
