//! The log of requests that `--log` asks for: one JSON object a line, without secrets.

use std::fmt;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value as Json, json};

use super::request::{Asked, Request};
use super::{Answer, iso8601, lock};
use crate::api::error::Error;
use crate::api::redact::Redaction;

/// A file to which requests are appended.
pub struct Log {
    file: Mutex<File>,
    complain: Complain,
    has_complained: AtomicBool,
}

/// Reports the problem to the user of the sandbox.
type Complain = Box<dyn Fn(&str) + Send + Sync>;

impl fmt::Debug for Log {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.file.fmt(formatter)
    }
}

impl Log {
    /// Opens the file at `path`, which is created if it does not exist.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn to(path: &Path) -> Result<Self, Error> {
        let file = File::options().create(true).append(true).open(path);
        let file = file.map_err(|error| Error::io(&format!("write the log {}", path.display()), error))?;
        Ok(Self { file: Mutex::new(file), complain: Box::new(|_| {}), has_complained: AtomicBool::new(false) })
    }

    /// The log, which says with `complain` that it could not be written; once, however often that is.
    #[must_use]
    pub fn complaining(self, complain: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { complain: Box::new(complain), ..self }
    }

    /// Adds a request with its response, if there was one, the `asked` operation if it is known, and the rule of the
    /// `fault` that replaced the response. `now` is in milliseconds since 1970.
    pub fn add(
        &self,
        now: i64,
        request: &Request<'_>,
        asked: Option<&Asked>,
        answer: Option<&Answer>,
        fault: Option<&str>,
    ) {
        let mut entry = entry(now, request, asked, answer);
        if let Some(fault) = fault {
            entry["fault"] = fault.into();
        }
        self.write(&entry);
    }

    /// Adds something that has happened in the call `transaction`. `now` is in milliseconds since 1970.
    pub fn note(&self, now: i64, transaction: &str, line: Json) {
        self.write(&json!({ "time": iso8601(now), "call": transaction, "told": line }));
    }

    fn write(&self, entry: &Json) {
        let line = format!("{entry}\n");
        let written = lock(&self.file).write_all(line.as_bytes());
        // A full disk is no reason to refuse requests.
        if let Err(error) = written
            && !self.has_complained.swap(true, Ordering::Relaxed)
        {
            (self.complain)(&format!("Warning: the log cannot be written, so requests are missing from it: {error}"));
        }
    }
}

fn entry(now: i64, request: &Request<'_>, asked: Option<&Asked>, answer: Option<&Answer>) -> Json {
    let status = answer.map(|answer| answer.status);
    let mut entry = json!({ "time": iso8601(now) });
    match asked {
        Some(Asked { operation, input, .. }) => {
            let input = input.as_ref().cloned().unwrap_or_default();
            let redaction = Redaction::of(operation, &input);
            entry["service"] = operation.service.name().into();
            entry["operation"] = operation.name.into();
            entry["status"] = status.into();
            entry["request"] = redaction.request_body(json!(input).to_string().as_bytes()).into();
            entry["answer"] = answer.map(|answer| redaction.answer_body(answer.status, &answer.body)).into();
        }
        // Neither its query nor its body: nothing is known of the secrets in them.
        None => {
            entry["method"] = request.method.into();
            entry["path"] = request.path.into();
            entry["status"] = status.into();
        }
    }
    entry
}
