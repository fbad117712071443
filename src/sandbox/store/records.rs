//! The resources of a region, within one transaction. Lists of resources are in `list.rs`, other data of the state in
//! `token.rs` and `tag.rs`.

use std::cell::Cell;

use rusqlite::{Connection, OptionalExtension as _, Params, params};
use serde_json::Value as Json;

use super::super::fault::Fault;

/// The resources of one region within a transaction.
pub struct Records<'a> {
    pub(super) connection: &'a Connection,
    /// The region.
    pub region: &'a str,
    /// The time of the request, in milliseconds since 1970.
    pub now: i64,
    /// In a read-only transaction: whether something needed to be written.
    pub(super) is_to_write: Option<&'a Cell<bool>>,
}

/// A resource whose time has come.
pub struct Due {
    /// The time, in milliseconds since 1970.
    pub at: i64,
    /// Its region.
    pub region: String,
    /// Its parent.
    pub parent: String,
    /// Its ID.
    pub id: String,
}

impl Records<'_> {
    /// The document of one resource.
    pub fn get(&self, kind: &str, parent: &str, id: &str) -> Result<Option<Json>, Fault> {
        let sql = "SELECT document FROM resource WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        self.document(sql, [self.region, kind, parent, id])
    }

    /// The document of the resource of `kind` with this ID, under any parent.
    pub fn find(&self, kind: &str, id: &str) -> Result<Option<Json>, Fault> {
        let sql = "SELECT document FROM resource WHERE region = ?1 AND kind = ?2 AND id = ?3";
        self.document(sql, [self.region, kind, id])
    }

    fn document(&self, sql: &str, values: impl Params) -> Result<Option<Json>, Fault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        rows.next()?.map(|row| parsed(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)).transpose()
    }

    /// Writes a resource, new or replacing the one with the same ID. It is deleted at `expires`, if set (milliseconds
    /// since 1970).
    pub fn put(&self, kind: &str, parent: &str, id: &str, expires: Option<i64>, document: &Json) -> Result<(), Fault> {
        let sql = "INSERT INTO resource (region, kind, parent, id, expires, document, created)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                   ON CONFLICT (region, kind, parent, id) DO UPDATE SET expires = ?5, document = ?6";
        let created = document["$created"].as_i64().unwrap_or(0);
        self.write(sql, params![self.region, kind, parent, id, expires, document.to_string(), created]).map(drop)
    }

    /// Replaces the document of a resource that exists.
    pub fn update(&self, kind: &str, parent: &str, id: &str, document: &Json) -> Result<(), Fault> {
        let sql = "UPDATE resource SET document = ?5 WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        self.write(sql, params![self.region, kind, parent, id, document.to_string()]).map(drop)
    }

    /// The resource of `kind`, of whatever region, whose time came first, if any has come.
    pub fn next_due(&self, kind: &str) -> Result<Option<Due>, Fault> {
        // The plus keeps SQLite from going through all resources of the kind: those that are due are few.
        let sql = "SELECT expires, region, parent, id FROM resource WHERE expires <= ?1 AND +kind = ?2
                   ORDER BY expires, seq LIMIT 1";
        let due = self.connection.prepare_cached(sql)?.query_row(params![self.now, kind], |row| {
            Ok(Due { at: row.get(0)?, region: row.get(1)?, parent: row.get(2)?, id: row.get(3)? })
        });
        Ok(due.optional()?)
    }

    /// Deletes the expired resources of every region, except for those of `kind`.
    pub fn forget_ended(&self, kind: &str) -> Result<(), Fault> {
        self.write("DELETE FROM resource WHERE expires <= ?1 AND +kind <> ?2", params![self.now, kind]).map(drop)
    }

    /// The resources of `kind` that have no parent, of every region, with their regions.
    pub fn everywhere(&self, kind: &str) -> Result<Vec<(String, Json)>, Fault> {
        let sql = "SELECT region, document FROM resource WHERE kind = ?1 AND parent = '' ORDER BY seq";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([kind])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((row.get(0)?, parsed(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?));
        }
        Ok(found)
    }

    /// Deletes the resources of `kind` under `parent`, or below it at any depth, that were created before a time.
    pub fn delete_created_before(&self, kind: &str, parent: &str, time: i64) -> Result<(), Fault> {
        let sql = "DELETE FROM resource WHERE region = ?1 AND parent >= ?2 AND parent < ?2 || '0'
                   AND (parent = ?2 OR parent > ?2 || '/') AND kind = ?3 AND created < ?4";
        self.write(sql, params![self.region, parent, kind, time]).map(drop)
    }

    /// Deletes a resource; says whether there was one.
    pub fn delete(&self, kind: &str, parent: &str, id: &str) -> Result<bool, Fault> {
        let sql = "DELETE FROM resource WHERE region = ?1 AND kind = ?2 AND parent = ?3 AND id = ?4";
        Ok(self.write(sql, [self.region, kind, parent, id])? > 0)
    }

    /// Deletes everything under `parent`, of any kind, and the tokens whose requests created it.
    pub fn delete_children(&self, parent: &str) -> Result<(), Fault> {
        self.write("DELETE FROM resource WHERE region = ?1 AND parent = ?2", [self.region, parent])?;
        self.write("DELETE FROM token WHERE region = ?1 AND resource = ?2", [self.region, parent]).map(drop)
    }

    /// Deletes everything under `parent` or below it at any depth, if the parents' names start with `parent/`, as ARNs
    /// do; with the tokens whose requests created it and its tags.
    pub fn delete_tree(&self, parent: &str) -> Result<(), Fault> {
        // 0 is the character after the slash. The first two conditions limit the range in the index.
        let under = |column: &str| {
            format!("{column} >= ?1 AND {column} < ?1 || '0' AND ({column} = ?1 OR {column} > ?1 || '/')")
        };
        for (table, column) in [("resource", "parent"), ("token", "resource")] {
            let sql = format!("DELETE FROM {table} WHERE region = ?2 AND {}", under(column));
            self.write(&sql, [parent, self.region])?;
        }
        self.write(&format!("DELETE FROM tag WHERE {}", under("arn")), [parent]).map(drop)
    }

    /// Deletes the resources of `kind` with this ID under any parent.
    pub fn delete_everywhere(&self, kind: &str, id: &str) -> Result<(), Fault> {
        let sql = "DELETE FROM resource WHERE region = ?1 AND kind = ?2 AND id = ?3";
        self.write(sql, [self.region, kind, id]).map(drop)
    }

    /// The region that has a resource with an ID that is unique across regions.
    pub fn region_of(&self, kind: &str, parent: &str, id: &str) -> Result<Option<String>, Fault> {
        let sql = "SELECT region FROM resource WHERE kind = ?1 AND parent = ?2 AND id = ?3";
        Ok(self.connection.prepare_cached(sql)?.query_row([kind, parent, id], |row| row.get(0)).optional()?)
    }

    /// The resources of another region, in the same transaction.
    pub fn in_region<'b>(&'b self, region: &'b str) -> Records<'b> {
        Records { region, ..*self }
    }

    /// The same resources at another time, in the same transaction.
    pub fn at(self, now: i64) -> Self {
        Self { now, ..self }
    }

    /// Counts: 1, 2, 3 and so on, whichever process asks.
    pub fn count(&self, name: &str) -> Result<i64, Fault> {
        self.check_may_write()?;
        let sql = "INSERT INTO number (name, value) VALUES (?1, 1)
                   ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        Ok(self.connection.prepare_cached(sql)?.query_row([name], |row| row.get(0))?)
    }

    /// Changes rows and says how many. Everything that writes goes through here or through `check_may_write`.
    pub(super) fn write(&self, sql: &str, values: impl Params) -> Result<usize, Fault> {
        self.check_may_write()?;
        Ok(self.connection.prepare_cached(sql)?.execute(values)?)
    }

    fn check_may_write(&self) -> Result<(), Fault> {
        match self.is_to_write {
            None => Ok(()),
            Some(is_to_write) => {
                is_to_write.set(true);
                // Nobody sees this fault: the request is worked on again in a transaction for writing.
                Err(Fault::internal("the transaction is one for reading"))
            }
        }
    }
}

/// The document `text`.
pub fn parsed(text: &str) -> Result<Json, Fault> {
    serde_json::from_str(text).map_err(|error| broken(&error))
}

pub(super) fn broken(error: &serde_json::Error) -> Fault {
    Fault::internal(format!("a stored document is broken: {error}"))
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::super::list::tests::pages;
    use super::super::{Order, Range, Store};
    use super::*;

    pub fn with_records<T>(store: &Store, only_reads: bool, work: impl Fn(Records<'_>) -> Result<T, Fault>) -> T {
        let outcome = store.transaction(only_reads, "us-east-1", &|_| Ok(Some(100)), |_| Ok(()), work);
        outcome.unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    #[test]
    fn a_reading_request_that_has_to_write_is_worked_on_again() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::on_file(&directory.path().join("state.db")).unwrap();
        let tries = Cell::new(0);
        let document = with_records(&store, true, |records| {
            tries.set(tries.get() + 1);
            // Handlers may go on after a write that failed.
            let _ = records.put("k", "p", "a", None, &json!({ "id": "a" }));
            records.get("k", "p", "a")
        });
        assert_eq!((document, tries.get()), (Some(json!({ "id": "a" })), 2));
        with_records(&store, true, |records| {
            tries.set(tries.get() + 1);
            records.get("k", "p", "a")
        });
        assert_eq!(tries.get(), 3);
    }

    #[test]
    fn what_is_due_is_gone_also_for_a_request_that_is_refused() {
        let store = Store::in_memory().unwrap();
        with_records(&store, false, |records| records.put("k", "p", "a", Some(101), &json!({})));
        let expired = Cell::new(0);
        let expire = |records: Records<'_>| {
            expired.set(expired.get() + usize::from(records.next_due("k")?.is_some()));
            Ok(())
        };
        let get = |now: i64| {
            store.transaction(true, "us-east-1", &|_| Ok(Some(now)), expire, |records| {
                records.get("k", "p", "a")?.ok_or_else(|| Fault::not_found("a"))
            })
        };
        assert!(get(100).is_ok());
        assert!(get(101).is_err() && get(101).is_err());
        assert_eq!(expired.get(), 1);
    }

    #[test]
    fn a_tree_is_deleted_with_all_that_lies_under_it_and_nothing_else() {
        let store = Store::in_memory().unwrap();
        let parents = ["a", "a-b", "a/b", "a/b/c", "a0", "b"];
        with_records(&store, false, |records| {
            parents.iter().try_for_each(|parent| records.put("k", parent, "x", None, &json!({ "id": parent })))?;
            records.delete_tree("a")
        });
        assert_eq!(pages(&store, Range::WithId("x"), Order::OldestFirst), "a-ba0b");
    }
}
