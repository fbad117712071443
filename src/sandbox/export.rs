//! The whole state as JSON that can be read, compared and kept beside a test: `chimectl sandbox export`.
//!
//! Tables and their columns are taken as the file has them, so that nothing is left out when one is added.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params_from_iter};
use serde_json::{Map, Value as Json, json};

use super::Store;
use super::store::{VERSION, unusable};
use crate::error::{Error, Kind};

/// The tables with the order of their rows. Resources are in the order of their creation, which lists keep; the
/// number of that order is not a part of the state.
const TABLES: [(&str, &str); 4] =
    [("resource", "seq"), ("token", "region, name"), ("tag", "arn, key"), ("number", "name")];
const ORDER: &str = "seq";
/// Columns that hold JSON.
const DOCUMENTS: [&str; 2] = ["document", "answer"];

impl Store {
    /// All that the state holds.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn export(&self) -> Result<Json, Error> {
        let mut export = json!({ "version": VERSION });
        let mut connection = self.connection();
        let transaction = connection.transaction().map_err(broken)?;
        for (table, order) in TABLES {
            export[table] = rows(&transaction, table, order).map_err(broken)?.into();
        }
        Ok(export)
    }

    /// Puts what was exported in place of all that the state holds.
    ///
    /// # Errors
    /// If `export` is not what `export` gives, which changes nothing, or if the file cannot be written.
    pub fn import(&self, export: &Json) -> Result<(), Error> {
        if export["version"] != VERSION {
            return Err(Error::new(Kind::Other, format!("this is not an export of version {VERSION}")));
        }
        let mut connection = self.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(broken)?;
        for (table, _) in TABLES {
            transaction.execute(&format!("DELETE FROM {table}"), []).map_err(broken)?;
            let columns = columns(&transaction, table).map_err(broken)?;
            for (at, row) in export[table].as_array().into_iter().flatten().enumerate() {
                let place = format!("{table}[{at}]");
                let row = row.as_object().ok_or_else(|| misfit(&place, "it is not an object"))?;
                if let Some(unknown) = row.keys().find(|name| !columns.contains(name)) {
                    return Err(misfit(&place, &format!("{unknown} is unknown")));
                }
                insert(&transaction, table, row).map_err(|error| misfit(&place, &error.to_string()))?;
            }
        }
        transaction.commit().map_err(broken)
    }
}

fn broken(error: rusqlite::Error) -> Error {
    unusable("the file", error)
}

fn misfit(place: &str, why: &str) -> Error {
    Error::new(Kind::Other, format!("the export cannot be imported: {place}: {why}"))
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
    Ok(statement.column_names().filter(|name| *name != ORDER).map(str::to_owned).collect())
}

fn rows(connection: &Connection, table: &str, order: &str) -> rusqlite::Result<Vec<Json>> {
    let columns = columns(connection, table)?;
    let mut statement = connection.prepare(&format!("SELECT {} FROM {table} ORDER BY {order}", columns.join(", ")))?;
    let rows = statement.query_map([], |row| exported(row, &columns))?;
    rows.collect()
}

/// A row as an object, without the columns that are null.
fn exported(row: &Row<'_>, columns: &[String]) -> rusqlite::Result<Json> {
    let mut members = Map::new();
    for (at, name) in columns.iter().enumerate() {
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
