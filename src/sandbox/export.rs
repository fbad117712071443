//! The whole state as JSON that you can read, compare and keep with a test: `chimectl sandbox export`.
//!
//! Tables and their columns are read from the file, so that nothing is omitted when one is added.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params_from_iter};
use serde_json::{Map, Value as Json, json};

use super::store::{VERSION, tell_all_gone, unusable, upgrade_rows};
use super::{Sandbox, Store};
use crate::api::error::Error;

/// The tables with the order of their rows. Resources are sorted by creation; the sequence number is not part of the
/// state.
const TABLES: [(&str, &str); 4] =
    [("resource", "seq"), ("token", "region, name"), ("tag", "arn, key"), ("number", "name")];
const ORDER: &str = "seq";
/// Is in the documents too.
const CREATED: &str = "created";
/// The first version of the layout that was exported.
const OLDEST: i64 = 2;
/// Columns that hold JSON.
const DOCUMENTS: [&str; 2] = ["document", "answer"];

impl Sandbox {
    /// All that the state holds now.
    ///
    /// # Errors
    /// If the state cannot be read, or be brought up to date.
    pub fn export(&self) -> Result<Json, Error> {
        self.catch_up()?;
        self.store.export()
    }
}

impl Store {
    /// All that the state holds.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub(super) fn export(&self) -> Result<Json, Error> {
        let mut export = json!({ "version": VERSION });
        self.read(|connection| {
            let transaction = connection.transaction()?;
            for (table, order) in TABLES {
                export[table] = rows(&transaction, table, order)?.into();
            }
            Ok(export)
        })
        .map_err(broken)
    }

    /// Replaces the whole state with an export.
    ///
    /// # Errors
    /// If `export` is not a valid export, in which case nothing changes, or if the file cannot be written.
    pub fn import(&self, export: &Json) -> Result<(), Error> {
        let version = export["version"].as_i64().filter(|version| (OLDEST..=VERSION).contains(version));
        let version =
            version.ok_or_else(|| Error::usage(format!("not a sandbox export of version {OLDEST} to {VERSION}")))?;
        self.write(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if let Err(misfit) = replace(&transaction, export)? {
                return Ok(Err(misfit));
            }
            upgrade_rows(&transaction, version)?;
            tell_all_gone(&transaction)?;
            transaction.commit().map(Ok)
        })
        .map_err(broken)?
    }
}

/// Puts the rows of an export in place of all others, or says why one of them cannot be.
fn replace(transaction: &Transaction<'_>, export: &Json) -> rusqlite::Result<Result<(), Error>> {
    for (table, _) in TABLES {
        transaction.execute(&format!("DELETE FROM {table}"), [])?;
        let columns = columns(transaction, table)?;
        let Some(list) = export[table].as_array() else {
            return Ok(Err(Error::usage(format!("the export cannot be imported: {table}: must be a list"))));
        };
        for (at, row) in list.iter().enumerate() {
            let misfit = |why: &str| Error::usage(format!("the export cannot be imported: {table}[{at}]: {why}"));
            let Some(row) = row.as_object() else { return Ok(Err(misfit("must be an object"))) };
            for (name, value) in row {
                let Some(column) = columns.iter().find(|column| column.name == *name) else {
                    return Ok(Err(misfit(&format!("unknown member {name}"))));
                };
                if let Some(wanted) = column.wants_instead_of(value) {
                    return Ok(Err(misfit(&format!("{name} must be {wanted}"))));
                }
            }
            if let Err(error) = insert(transaction, table, row) {
                return Ok(Err(misfit(&error.to_string())));
            }
        }
    }
    Ok(Ok(()))
}

fn broken(error: rusqlite::Error) -> Error {
    unusable("the file", error)
}

/// A column of a table, as the file declares it.
struct Column {
    name: String,
    is_integer: bool,
}

impl Column {
    /// What the column holds, in words, if `value` is something else.
    fn wants_instead_of(&self, value: &Json) -> Option<&'static str> {
        match self.name.as_str() {
            _ if self.is_integer => (!value.is_i64()).then_some("a whole number"),
            // A resource with a single member can be stored as a plain list.
            "document" => (!value.is_object() && !value.is_array()).then_some("an object or a list"),
            name if DOCUMENTS.contains(&name) => None,
            _ => (!value.is_string()).then_some("text"),
        }
    }
}

/// The columns of a table that are a part of the state.
fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement = connection.prepare("SELECT name, type = 'INTEGER' FROM pragma_table_info(?1)")?;
    let columns = statement.query_map([table], |row| Ok(Column { name: row.get(0)?, is_integer: row.get(1)? }))?;
    let is_state = |column: &Column| ![ORDER, CREATED].contains(&column.name.as_str());
    columns.filter(|column| column.as_ref().map_or(true, is_state)).collect()
}

fn rows(connection: &Connection, table: &str, order: &str) -> rusqlite::Result<Vec<Json>> {
    let names: Vec<_> = columns(connection, table)?.into_iter().map(|column| column.name).collect();
    let mut statement = connection.prepare(&format!("SELECT {} FROM {table} ORDER BY {order}", names.join(", ")))?;
    let rows = statement.query_map([], |row| exported(row, &names))?;
    rows.collect()
}

/// A row as an object, without the columns that are null.
fn exported(row: &Row<'_>, names: &[String]) -> rusqlite::Result<Json> {
    let mut members = Map::new();
    for (at, name) in names.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Null => continue,
            ValueRef::Integer(number) => number.into(),
            value if DOCUMENTS.contains(&name.as_str()) => serde_json::from_str(value.as_str()?).unwrap_or_default(),
            value => value.as_str()?.into(),
        };
        members.insert(name.clone(), value);
    }
    Ok(members.into())
}

fn insert(transaction: &Transaction<'_>, table: &str, row: &Map<String, Json>) -> rusqlite::Result<()> {
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    let places = vec!["?"; names.len()].join(", ");
    let values = row.iter().map(|(name, value)| match value {
        Json::String(text) if !DOCUMENTS.contains(&name.as_str()) => Value::Text(text.clone()),
        Json::Number(number) if number.is_i64() => Value::Integer(number.as_i64().unwrap_or_default()),
        value => Value::Text(value.to_string()),
    });
    let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "));
    transaction.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}
