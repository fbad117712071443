//! An error on standard error, in the requested format.
//!
//! The formats and their names are those of the AWS CLI version 2: what it prints about an error is the same here, so that
//! a script that reads it keeps working. What chimectl adds comes after that, where a reader of the format ignores it: as
//! further lines for a person, as further members of an object. Rows and boxes, which are read by position, contain no
//! additions.

use clap::ValueEnum;
use serde_json::{Value as Json, json};

use super::failure_box::boxed;
use super::{json, tell, yaml};
use crate::api::error::{Error, Kind};
use crate::aws::settings::{self, Lookup};
use crate::cli::terminal::Terminal;
use crate::text::escape;

/// How errors are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ErrorFormat {
    /// Readable lines: the message in the words of the AWS CLI, the request ID, what to do next
    #[default]
    Enhanced,
    /// The message alone
    Legacy,
    /// One JSON object
    Json,
    /// One YAML document
    Yaml,
    /// A row of code, message and what else the service's error has, separated by tabs
    Text,
    /// A table of the same
    Table,
}

impl ErrorFormat {
    /// The value of the option, otherwise of the variable, otherwise of the profile. An unknown name there is ignored,
    /// as in the AWS CLI: an error is not the place to report another one.
    pub fn of(option: Option<Self>, lookup: &Lookup) -> Self {
        let configured = || Self::from_str(&lookup.find(settings::ERROR_FORMAT, None)?.value, true).ok();
        option.or_else(configured).unwrap_or_default()
    }

    /// Whether a person reads it, and no program takes it apart.
    pub fn is_for_people(self) -> bool {
        matches!(self, Self::Enhanced | Self::Legacy)
    }
}

/// Reports an error.
pub fn report(terminal: &Terminal, error: &Error, format: ErrorFormat) {
    if error.kind == Kind::ClosedPipe {
        return;
    }
    match format {
        ErrorFormat::Enhanced => {
            tell(terminal, &first_lines(error));
            if let Some(id) = error.service.as_ref().and_then(|service| service.request_id.as_ref()) {
                tell(terminal, &format!("Request ID: {id}"));
            }
            error.hints.iter().for_each(|hint| tell(terminal, &format!("Hint: {hint}")));
        }
        ErrorFormat::Legacy => tell(terminal, &plain(error)),
        ErrorFormat::Json => {
            let object = object(error);
            let text = json::pretty(&object).unwrap_or_else(|_| object.to_string());
            terminal.write_errors(&format!("{}\n", escape::json(&text)));
        }
        ErrorFormat::Yaml => {
            let (known, further) = members(error);
            // Members of the AWS CLI come first, and are not among the additions.
            let documents =
                [known, further].map(|members| yaml::document(&Json::Object(members.into_iter().collect())));
            terminal.write_errors(&documents.concat());
        }
        ErrorFormat::Text => {
            let cells: Vec<_> = cells(error).into_iter().map(|(_, value)| value).collect();
            terminal.write_errors(&format!("{}\n", escape::rows(&cells.join("\t"))));
        }
        ErrorFormat::Table => {
            terminal.write_errors(&boxed("error", &cells(error), terminal.width()));
        }
    }
}

/// The message, with the error code of the AWS CLI if it has a specific one for a local error.
fn first_lines(error: &Error) -> String {
    match error.narrow_code {
        Some(code) => format!("An error occurred ({code}): {}", error.message),
        None => plain(error),
    }
}

/// The message, with the program's name as a prefix if it does not come from a service.
fn plain(error: &Error) -> String {
    let is_bare = error.service.is_some() || matches!(error.kind, Kind::Interrupted(_));
    if is_bare { error.message.clone() } else { format!("chimectl: error: {}", error.message) }
}

/// What the service said, or what happened, without the words around it.
fn message(error: &Error) -> &str {
    error.service.as_ref().map_or(&error.message, |service| &service.message)
}

/// The members of a service error other than code and message.
fn details(error: &Error) -> &[(&'static str, String)] {
    error.service.as_ref().map_or(&[], |service| &service.details)
}

/// What the AWS CLI knows of the error, sorted by name.
fn cells(error: &Error) -> Vec<(&'static str, String)> {
    let own = [("Code", error.code().to_owned()), ("Message", message(error).to_owned())];
    own.into_iter().chain(details(error).iter().cloned()).collect()
}

/// The error as the object that the form `json` prints.
pub fn object(error: &Error) -> Json {
    let (known, further) = members(error);
    Json::Object(known.into_iter().chain(further).collect())
}

type Members = Vec<(String, Json)>;

/// The error for programs: the members of the AWS CLI, in its order; and the further ones, always `Kind`, `Hints` and
/// `ExitStatus`, and what else is known of a service's answer.
fn members(error: &Error) -> (Members, Members) {
    let member = |name: &str, value: Json| (name.to_owned(), value);
    let mut known = vec![member("Code", error.code().into()), member("Message", message(error).into())];
    if error.service.is_some() {
        // The AWS CLI has them this way round here.
        known.reverse();
    }
    known.extend(details(error).iter().map(|(name, value)| member(name, value.as_str().into())));
    let mut further = vec![member("Kind", error.kind.name().into())];
    if let Some(service) = &error.service {
        further.push(member("Operation", service.operation.into()));
        let id = service.request_id.iter().map(|id| member("RequestId", id.as_str().into()));
        further.extend(id.filter(|(name, _)| known.iter().all(|(known, _)| known != name)));
        further.push(member("Retries", service.retries.into()));
    }
    if let Some(attempt) = &error.attempt {
        further.push(member("Attempts", attempt.attempts.into()));
        further.push(member("OutcomeUnknown", attempt.is_outcome_unknown.into()));
        further.push(member("Retryable", attempt.is_retryable.into()));
    }
    further.push(member("Hints", json!(error.hints)));
    further.push(member("ExitStatus", error.kind.exit_status().into()));
    (known, further)
}
