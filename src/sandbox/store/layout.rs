//! The tables of the state file, and how files of older layouts become the present one.

use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

use super::PATIENCE;

/// The layout below, in `PRAGMA user_version`.
pub(in crate::sandbox) const VERSION: i64 = 4;

/// Lists go through `resource_by_parent` or `resource_by_id`. Their entries end with `seq`, because that is the row's
/// own number.
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
    CREATE TABLE IF NOT EXISTS event (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        document TEXT NOT NULL
    );
";

/// The plans that files of version 3 lack.
const PLANS: &str = r#"
    INSERT OR REPLACE INTO resource (region, kind, parent, id, expires, document)
        SELECT region, 'expiration', 'meeting', id, expires, json_object('Arn', id)
        FROM resource WHERE kind = 'meeting' AND expires IS NOT NULL;
    UPDATE resource SET expires = NULL WHERE kind IN ('meeting', 'attendee', 'transcription');
    INSERT OR REPLACE INTO resource (region, kind, parent, id, expires, document)
        SELECT region, 'expiration', iif(kind = 'media-pipeline-kinesis-video-stream-pool', 'pool', 'pipeline'), id,
            document ->> '$."$plan"[0][0]', json_object('Arn', id)
        FROM resource WHERE document ->> '$."$plan"[0][0]' IS NOT NULL AND kind IN (
            'media-pipeline', 'media-pipeline-deleted', 'media-pipeline-kinesis-video-stream-pool');
    INSERT OR REPLACE INTO resource (region, kind, parent, id, expires, document)
        SELECT region, 'expiration', 'pipeline-task', kind || '/' || parent || '/' || id,
            document ->> '$."$plan"[0][0]', json_object('Arn', id)
        FROM resource WHERE document ->> '$."$plan"[0][0]' IS NOT NULL AND kind IN (
            'speaker-search-task', 'voice-tone-analysis-task');
    INSERT OR REPLACE INTO resource (region, kind, parent, id, expires, document)
        SELECT region, 'expiration', 'phone-number-order', id, document ->> '$."$done_at"', json_object('Arn', id)
        FROM resource WHERE kind = 'phone-number-order' AND document ->> '$."$done_at"' IS NOT NULL;
"#;

/// Upgrades a file to the current layout.
pub(super) fn prepare(connection: &mut Connection) -> rusqlite::Result<()> {
    // With a write-ahead log, this survives the end of the process at any moment; only a power failure can undo the
    // last transactions, and never half of one.
    connection.pragma_update(None, "synchronous", "normal")?;
    match version(connection)? {
        VERSION => return Ok(()),
        0 if is_foreign(connection)? => {
            return Err(rusqlite::Error::InvalidParameterName("it belongs to another program".to_owned()));
        }
        // In a new file there is nothing to lose, and waiting for the disk is most of the start.
        0 => connection.pragma_update(None, "synchronous", "off")?,
        _ => {}
    }
    use_write_ahead_log(connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = version(&transaction)?;
    if !(0..=VERSION).contains(&version) {
        let message = format!("its format has version {version}, but this chimectl requires {VERSION}");
        return Err(rusqlite::Error::InvalidParameterName(message));
    }
    if matches!(version, 1 | 2) {
        transaction.execute_batch("ALTER TABLE resource ADD COLUMN created INTEGER NOT NULL DEFAULT 0")?;
    }
    transaction.execute_batch(LAYOUT)?;
    upgrade_rows(&transaction, version)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    connection.pragma_update(None, "synchronous", "normal")
}

/// Adds what rows from a file or an export of `version` lack. Version 1 had no numbers. Until version 2, the time of an
/// expiration was in its document. Until version 3, only users and channels had plans: meetings ended without one, and other
/// planned changes were applied when somebody looked. The time of creation is also in the document, and exports omit the
/// copy.
pub(in crate::sandbox) fn upgrade_rows(transaction: &Transaction<'_>, version: i64) -> rusqlite::Result<()> {
    if version < 3 {
        let expires = "UPDATE resource SET expires = document ->> '$.At'
                       WHERE kind = 'expiration' AND document ->> '$.At' IS NOT NULL";
        transaction.execute(expires, [])?;
    }
    if version < 4 {
        transaction.execute_batch(PLANS)?;
    }
    let created = r#"document ->> '$."$created"'"#;
    transaction.execute(&format!("UPDATE resource SET created = {created} WHERE {created} IS NOT NULL"), [])?;
    Ok(())
}

/// Whether there are tables that no version has created. A single statement sees one state of the file, even while
/// another process creates it.
fn is_foreign(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT user_version = 0 AND EXISTS (SELECT 1 FROM sqlite_schema) FROM pragma_user_version";
    connection.query_row(sql, [], |row| row.get(0))
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Store;
    use super::*;

    /// The resources of layout 2, and a few rows in them.
    const VERSION_2: &str = r#"
        PRAGMA journal_mode = wal;
        CREATE TABLE resource (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            region TEXT NOT NULL,
            kind TEXT NOT NULL,
            parent TEXT NOT NULL,
            id TEXT NOT NULL,
            expires INTEGER,
            document TEXT NOT NULL,
            UNIQUE (region, kind, parent, id)
        );
        CREATE INDEX resource_in_order ON resource (region, kind, parent, seq);
        CREATE INDEX resource_by_expiry ON resource (expires) WHERE expires IS NOT NULL;
        INSERT INTO resource (region, kind, parent, id, expires, document) VALUES
            ('us-east-1', 'meeting', '', 'm', 7, '{"MeetingId":"m"}'),
            ('us-east-1', 'user', 'app', 'app/user/u', NULL, '{"$created":5}'),
            ('us-east-1', 'expiration', 'user', 'app/user/u', NULL, '{"Arn":"app/user/u","At":9}');
        PRAGMA user_version = 2;
    "#;

    fn rows(store: &Store) -> Vec<(String, i64, Option<i64>)> {
        let rows = store.read(|connection| {
            let mut statement = connection.prepare("SELECT kind, created, expires FROM resource ORDER BY seq")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        });
        rows.unwrap()
    }

    #[test]
    fn files_and_exports_of_version_2_become_the_present_ones() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.db");
        Connection::open(&path).unwrap().execute_batch(VERSION_2).unwrap();
        let store = Store::on_file(&path).unwrap();
        let expected =
            [("meeting", 0, None), ("user", 5, None), ("expiration", 0, Some(9)), ("expiration", 0, Some(7))]
                .map(|(kind, created, expires)| (kind.to_owned(), created, expires));
        assert_eq!(rows(&store), expected);

        let exported = store.export().unwrap();
        let mut earlier = exported.clone();
        earlier["version"] = 2.into();
        earlier["resource"][2] = json!({ "region": "us-east-1", "kind": "expiration", "parent": "user", "id": "app/user/u", "document": { "At": 9 } });
        for export in [exported, earlier] {
            let store = Store::in_memory().unwrap();
            store.import(&export).unwrap();
            assert_eq!(rows(&store), expected);
        }
        assert!(Store::in_memory().unwrap().import(&json!({ "version": VERSION + 1 })).is_err());
    }

    #[test]
    fn a_file_of_a_later_version_is_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.db");
        Connection::open(&path).unwrap().pragma_update(None, "user_version", VERSION + 1).unwrap();
        let error = Store::on_file(&path).unwrap_err().to_string();
        assert!(error.contains(&format!("its format has version {}", VERSION + 1)), "{error}");
    }
}
