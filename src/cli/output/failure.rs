//! An error on standard error, in the form that was asked for.
//!
//! The forms are those of version 2 of the AWS CLI, under its names: what it prints of an error stands as it stands there,
//! so that a script which reads it goes on. What chimectl knows beyond that follows where a reader of the form passes
//! over it: as further lines for a person, as further members of an object. Rows and boxes, which are cut by position,
//! have none.

use clap::ValueEnum;
use serde_json::{Map, Value as Json, json};

use super::failure_box::boxed;
use super::{json, say, yaml};
use crate::api::error::{Error, Kind};
use crate::aws::settings::{self, Lookup};
use crate::cli::terminal::Terminal;
use crate::text::escape;

/// How errors are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ErrorFormat {
    /// Lines for reading: the message as the AWS CLI words it, the request's id, what to do next
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
    /// What the option says, else the variable, else the profile. A name that is not known there is passed over, as by
    /// the AWS CLI: an error is no place to report another one.
    pub fn of(option: Option<Self>, lookup: &Lookup) -> Self {
        let configured = || Self::from_str(&lookup.find(settings::ERROR_FORMAT, None)?.value, true).ok();
        option.or_else(configured).unwrap_or_default()
    }
}

/// Reports an error.
pub fn report(terminal: &Terminal, error: &Error, format: ErrorFormat) {
    if error.kind == Kind::ClosedPipe {
        return;
    }
    match format {
        ErrorFormat::Enhanced => {
            say(terminal, &first_lines(error));
            if let Some(id) = error.service.as_ref().and_then(|service| service.request_id.as_ref()) {
                say(terminal, &format!("Request id: {id}"));
            }
            error.hints.iter().for_each(|hint| say(terminal, &format!("Hint: {hint}")));
        }
        ErrorFormat::Legacy => say(terminal, &first_lines(error)),
        ErrorFormat::Json => {
            let object = Json::Object(object(error));
            let text = json::pretty(&object).unwrap_or_else(|_| object.to_string());
            terminal.write_errors(&format!("{}\n", escape::json(&text)));
        }
        ErrorFormat::Yaml => {
            let mut members = object(error);
            let known = 2 + error.details.len();
            let (mut first, further): (Vec<_>, Vec<_>) =
                std::mem::take(&mut members).into_iter().enumerate().partition(|(at, _)| *at < known);
            first.sort_by(|(_, one), (_, other)| one.0.cmp(&other.0));
            members.extend(first.into_iter().chain(further).map(|(_, member)| member));
            terminal.write_errors(&yaml::document(&Json::Object(members)));
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

/// The message in the words of the AWS CLI, where it has words of its own for the error; elsewhere behind the program's
/// name.
fn first_lines(error: &Error) -> String {
    match error.narrow_code {
        _ if error.service.is_some() || error.kind == Kind::Interrupted => error.message.clone(),
        Some(code) => format!("An error occurred ({code}): {}", error.message),
        None => format!("chimectl: error: {}", error.message),
    }
}

/// What the service said, or what happened, without the words around it.
fn message(error: &Error) -> &str {
    error.service.as_ref().map_or(&error.message, |service| &service.message)
}

/// What the AWS CLI knows of the error, sorted by name.
fn cells(error: &Error) -> Vec<(&'static str, String)> {
    let own = [("Code", error.code().to_owned()), ("Message", message(error).to_owned())];
    own.into_iter().chain(error.details.iter().cloned()).collect()
}

/// The error for programs: first the members of the AWS CLI, in its order, then always `Kind`, `Hints` and `ExitStatus`,
/// and what else is known of a service's answer.
fn object(error: &Error) -> Map<String, Json> {
    let mut members = Map::new();
    let mut insert = |name: &str, value: Json| drop(members.insert(name.to_owned(), value));
    match &error.service {
        Some(_) => {
            insert("Message", message(error).into());
            insert("Code", error.code().into());
        }
        // The AWS CLI has them the other way round here.
        None => {
            insert("Code", error.code().into());
            insert("Message", message(error).into());
        }
    }
    error.details.iter().for_each(|(name, value)| insert(name, value.as_str().into()));
    insert("Kind", error.kind.name().into());
    if let Some(service) = &error.service {
        insert("Operation", service.operation.into());
        if let Some(id) = &service.request_id {
            insert("RequestId", id.as_str().into());
        }
        insert("Retries", service.retries.into());
    }
    insert("Hints", json!(error.hints));
    insert("ExitStatus", error.kind.exit_status().into());
    members
}
