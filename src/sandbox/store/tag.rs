//! The tags of resources, by ARN, within one transaction.

use super::super::fault::Fault;
use super::records::Records;

impl Records<'_> {
    /// The tags of a resource, by key.
    pub fn tags(&self, arn: &str) -> Result<Vec<(String, String)>, Fault> {
        let mut statement = self.connection.prepare_cached("SELECT key, value FROM tag WHERE arn = ?1 ORDER BY key")?;
        let rows = statement.query_map([arn], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds a tag or changes its value.
    pub fn put_tag(&self, arn: &str, key: &str, value: &str) -> Result<(), Fault> {
        self.write("INSERT OR REPLACE INTO tag (arn, key, value) VALUES (?1, ?2, ?3)", [arn, key, value]).map(drop)
    }

    /// Removes a tag, if it is there.
    pub fn delete_tag(&self, arn: &str, key: &str) -> Result<(), Fault> {
        self.write("DELETE FROM tag WHERE arn = ?1 AND key = ?2", [arn, key]).map(drop)
    }

    /// Removes all tags of a resource.
    pub fn delete_tags(&self, arn: &str) -> Result<(), Fault> {
        self.write("DELETE FROM tag WHERE arn = ?1", [arn]).map(drop)
    }
}
