//! The log of requests that `--log` asks for: one JSON object a line, without secrets.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value as Json, json};

use super::{Answer, Request, iso8601, route};
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

    /// Adds a request with its answer. `now` is in milliseconds since 1970.
    pub fn add(&self, now: i64, request: &Request<'_>, answer: &Answer) {
        let line = format!("{}\n", entry(now, request, answer));
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A full disk is no reason to refuse requests.
        let _ = file.write_all(line.as_bytes());
    }
}

fn entry(now: i64, request: &Request<'_>, answer: &Answer) -> Json {
    let mut entry = json!({ "time": iso8601(now) });
    match route::find(request.method, request.path, request.query, request.body) {
        Ok(route) => {
            let input = route.input(request).unwrap_or_default();
            let redaction = Redaction::of(route.operation, &input);
            entry["service"] = route.operation.service.name().into();
            entry["operation"] = route.operation.name.into();
            entry["status"] = answer.status.into();
            entry["request"] = redaction.request_body(json!(input).to_string().as_bytes()).into();
            entry["answer"] = redaction.answer_body(&answer.body).into();
        }
        // Nothing is known of the secrets in such a request.
        Err(_) => {
            entry["method"] = request.method.into();
            entry["status"] = answer.status.into();
        }
    }
    entry
}
