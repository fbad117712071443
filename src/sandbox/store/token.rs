//! Which requests used which tokens, within one transaction.

use serde_json::Value as Json;

use super::super::fault::Fault;
use super::records::{Records, parsed};

/// An earlier request that used the same token.
pub struct Earlier {
    /// The request.
    pub request: String,
    /// Its response.
    pub answer: Json,
    /// The resource that it created.
    pub resource: String,
}

impl Records<'_> {
    /// Records which request used a token, its response, and the resource that it created.
    pub fn put_token(&self, name: &str, request: &str, answer: &Json, resource: &str) -> Result<(), Fault> {
        let sql = "INSERT OR REPLACE INTO token (region, name, request, answer, resource) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.write(sql, [self.region, name, request, &answer.to_string(), resource]).map(drop)
    }

    /// The earlier request that used the token called `name`.
    pub fn token(&self, name: &str) -> Result<Option<Earlier>, Fault> {
        let sql = "SELECT request, answer, resource FROM token WHERE region = ?1 AND name = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([self.region, name])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let answer = parsed(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        Ok(Some(Earlier { request: row.get(0)?, answer, resource: row.get(2)? }))
    }
}
