//! One call of an operation: from a checked input to the response's document, or to how it failed.

use tokio::task::spawn_blocking;

use super::body::Body;
use super::client::Clients;
use super::error_answer::ErrorAnswer;
use super::recorder::{Record, Recorder};
use crate::api::Document;
use crate::api::answer::{Answer, LARGE, Unread};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::send::Failure;
use crate::api::value::Mismatch;

/// How a call failed.
#[derive(Debug)]
pub enum CallError {
    /// The input is not of the SDK's types; nothing was sent.
    Mismatch(Mismatch),
    /// The SDK gave no response of success.
    Failed {
        /// What the SDK says.
        failure: Failure,
        /// What was sent and answered.
        record: Box<Record>,
    },
    /// The response cannot be read.
    Unreadable {
        /// Why.
        why: String,
        /// What was sent and answered.
        record: Box<Record>,
    },
}

/// Calls `operation` once (the SDK can send the request more than once) and gives the body of the response, an empty
/// document where the response has none. The items of its member called `list` stay text.
///
/// # Errors
/// If the request cannot be built or sent, if the service answers with an error, or if the response is not a JSON
/// object.
pub async fn call(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    list: Option<&str>,
    recorder: Recorder,
) -> Result<Answer, CallError> {
    let recorder = recorder.sending(Body::of(operation, input));
    let attached = recorder.attached(clients.retries(), operation.class_of(input), clients.renewal());
    let sending = (operation.send)(clients, input, attached).map_err(CallError::Mismatch)?;
    let outcome = sending.await;
    let record = Box::new(recorder.take());
    match outcome {
        // The SDK also calls a response of success an error where it cannot read it. The response is the body, and
        // that can be readable all the same.
        Ok(()) | Err(Failure::Service) if (200..300).contains(&record.status) => read(operation, record, list).await,
        // What an earlier attempt has done cannot be done again. The code might be in a header of a response that
        // broke off.
        Err(Failure::Service | Failure::Answer(_)) if is_done_before(operation, &record) => {
            Ok(Answer { is_done_before: true, ..Answer::default() })
        }
        // Statuses below 200 announce a response, and are none.
        Err(Failure::Service) if record.status >= 300 => Err(CallError::Failed { failure: Failure::Service, record }),
        Ok(()) | Err(Failure::Service) => {
            Err(CallError::Unreadable { why: "its status is not a success".to_owned(), record })
        }
        Err(failure) => Err(CallError::Failed { failure, record }),
    }
}

/// Whether the error answer to a second request, of this call or after another one, says that the first one has had its effect.
fn is_done_before(operation: &Operation, record: &Record) -> bool {
    let code = || ErrorAnswer::read(&record.headers, &record.body, &str::to_owned).code;
    (record.may_be_done || record.is_repeated)
        && operation.code_of_done().is_some_and(|done| code().as_deref() == Some(done))
}

async fn read(operation: &Operation, mut record: Box<Record>, list: Option<&str>) -> Result<Answer, CallError> {
    if record.body.is_empty() {
        let facts = ServiceFacts::of(operation.service);
        let facts = facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name));
        // Whoever answers with another status, such as 202, has something else in mind than an empty result.
        let is_whole = [200, 204].contains(&record.status)
            || facts.is_none_or(|facts| facts.response.is_empty() || facts.status == record.status);
        let why = || "it is empty and its status is not the operation's".to_owned();
        return if is_whole { Ok(Answer::default()) } else { Err(CallError::Unreadable { why: why(), record }) };
    }
    let body = std::mem::take(&mut record.body);
    let answer = match body.len() < LARGE {
        true => Answer::read(body, list),
        false => {
            // Beside whatever else there is to attend to, such as a signal.
            let list = list.map(str::to_owned);
            let read = spawn_blocking(move || Answer::read(body, list.as_deref())).await;
            read.unwrap_or_else(|error| Err(Unread { why: error.to_string(), body: Vec::new() }))
        }
    };
    answer.map_err(|unread| {
        record.body = unread.body;
        CallError::Unreadable { why: unread.why, record }
    })
}
