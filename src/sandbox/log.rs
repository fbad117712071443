//! The log of requests that `--log` asks for: one JSON object a line, without secrets.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value as Json, json};

use super::request::{Asked, Request};
use super::{Answer, iso8601};
use crate::api::error::Error;
use crate::api::redact::Redaction;

/// A file to which requests are appended.
#[derive(Debug)]
pub struct Log(Mutex<File>);

impl Log {
    /// Opens the file at `path`, which is made where there is none.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn to(path: &Path) -> Result<Self, Error> {
        let file = File::options().create(true).append(true).open(path);
        let file = file.map_err(|error| Error::io(&format!("write the log {}", path.display()), error))?;
        Ok(Self(Mutex::new(file)))
    }

    /// Adds a request with its answer, and what was `asked` if it is known. `now` is in milliseconds since 1970.
    pub fn add(&self, now: i64, request: &Request<'_>, asked: Option<&Asked>, answer: &Answer) {
        let line = format!("{}\n", entry(now, request, asked, answer));
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A full disk is no reason to refuse requests.
        let _ = file.write_all(line.as_bytes());
    }
}

fn entry(now: i64, request: &Request<'_>, asked: Option<&Asked>, answer: &Answer) -> Json {
    let mut entry = json!({ "time": iso8601(now) });
    match asked {
        Some(Asked { operation, input, .. }) => {
            let input = input.as_ref().cloned().unwrap_or_default();
            let redaction = Redaction::of(operation, &input);
            entry["service"] = operation.service.name().into();
            entry["operation"] = operation.name.into();
            entry["status"] = answer.status.into();
            entry["request"] = redaction.request_body(json!(input).to_string().as_bytes()).into();
            entry["answer"] = redaction.answer_body(&answer.body).into();
        }
        // Neither its query nor its body: nothing is known of the secrets in them.
        None => {
            entry["method"] = request.method.into();
            entry["path"] = request.path.into();
            entry["status"] = answer.status.into();
        }
    }
    entry
}
