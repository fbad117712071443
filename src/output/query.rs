//! `--query`: JMESPath over the whole result.

use jpx_core::Runtime;
use serde_json::Value as Json;

use crate::error::{Error, Kind};

/// A JMESPath expression that can be read.
pub struct Query {
    text: String,
    runtime: Runtime,
}

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    /// If it is not JMESPath; the error shows where.
    pub fn new(text: &str) -> Result<Self, Error> {
        let runtime = Runtime::strict();
        if let Err(error) = runtime.compile(text) {
            return Err(Error::usage(format!(
                "--query is not a JMESPath expression: {}",
                error.to_string().trim_end()
            ))
            .hint("Quote the whole expression for your shell: --query 'Attendees[].AttendeeId'"));
        }
        Ok(Self { text: text.to_owned(), runtime })
    }

    /// What the expression finds in `json`.
    ///
    /// # Errors
    /// If a function of the expression does not fit the data.
    pub fn search(&self, json: &Json) -> Result<Json, Error> {
        self.runtime
            .compile(&self.text)
            .and_then(|expression| expression.search(json))
            .map_err(|error| Error::new(Kind::Usage, format!("--query does not fit the answer: {error}")))
    }
}
