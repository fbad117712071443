//! A row of a batch, what becomes of it, and the line that says so.

use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::error::Error;

/// One row of the input.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number, from 1.
    pub number: u64,
    /// What a person knows it by; never a secret.
    pub key: Option<String>,
    /// Its own members, without those that every row has.
    pub own: Document,
    /// The whole input: its own members and those that every row has.
    pub input: Document,
    /// The row as it stands in the input, without the end of its line.
    pub raw: String,
}

/// Where rows come from, in their order.
pub trait Rows {
    /// The next row, if there is one.
    ///
    /// # Errors
    /// If the input cannot be read.
    fn next_row(&mut self) -> Result<Option<Row>, Error>;
}

/// What came of a row.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It is done.
    Ok,
    /// It had no effect.
    Failed,
    /// It might have had its effect.
    Unknown,
    /// It was not tried.
    #[default]
    Skipped,
}

impl Status {
    /// Its name in the output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::Skipped => "skipped",
        }
    }
}

/// What came of a row, with what is told of it.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Outcome {
    /// What came of it.
    pub status: Status,
    /// Whether it is done because there was nothing to do.
    pub is_unchanged: bool,
    /// The response of a row that is done, the error of another one.
    pub told: Option<Json>,
}

impl Outcome {
    /// The line of output for the row `number` that is known by `key`, with the end of the line.
    pub fn line(&self, number: u64, key: Option<&str>) -> String {
        let mut line = Document::new();
        line.insert("Row".to_owned(), number.into());
        if let Some(key) = key {
            line.insert("Key".to_owned(), key.into());
        }
        line.insert("Status".to_owned(), self.status.name().into());
        if self.is_unchanged {
            line.insert("Unchanged".to_owned(), true.into());
        }
        if let Some(told) = &self.told {
            let name = if self.status == Status::Ok { "Answer" } else { "Error" };
            line.insert(name.to_owned(), told.clone());
        }
        format!("{}\n", Json::Object(line))
    }

    /// That of a row of which nothing is known but that it was sent.
    pub fn unknown() -> Self {
        let message = "the request was sent but its response was not recorded, so the outcome is unknown";
        let hint = "Check whether it took effect. If no such row did, run the command again with --unknown retry.";
        let told = json!({ "Code": "Other", "Message": message, "OutcomeUnknown": true, "Hints": [hint] });
        Self { status: Status::Unknown, is_unchanged: false, told: Some(told) }
    }
}
