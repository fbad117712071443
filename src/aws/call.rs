//! One call of an operation: from a checked input to the answer's document, or to how it failed.

use super::body::Body;
use super::client::Clients;
use super::recorder::{Record, Recorder};
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::operation::Operation;
use crate::api::send::Failure;
use crate::api::value::Mismatch;

/// How a call failed.
#[derive(Debug)]
pub enum CallError {
    /// The input is not of the SDK's types; nothing was sent.
    Mismatch(Mismatch),
    /// The SDK gave no answer of success.
    Failed {
        /// What the SDK says.
        failure: Failure,
        /// What was sent and answered.
        record: Box<Record>,
    },
    /// The answer cannot be read.
    Unreadable {
        /// Why.
        why: String,
        /// What was sent and answered.
        record: Box<Record>,
    },
}

/// Calls `operation` once (the SDK may send the request more than once) and gives the body of the answer,
/// an empty document where the answer has none. The items of its member called `list` stay text.
///
/// # Errors
/// If the request cannot be built or sent, if the service answers with an error, or if the answer is not a
/// JSON object.
pub async fn call(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    list: Option<&str>,
    recorder: Recorder,
) -> Result<Answer, CallError> {
    let recorder = recorder.sending(Body::of(operation, input));
    let attached = recorder.attached(clients.retries(), operation.class_of(input));
    let sending = (operation.send)(clients, input, attached).map_err(CallError::Mismatch)?;
    let outcome = sending.await;
    let record = Box::new(recorder.take());
    let is_done_before = |code: Option<&str>| record.may_be_done && code.is_some() && code == operation.code_of_done();
    match outcome {
        // The SDK also calls an answer of success an error where it cannot read it. The answer is the body, and
        // that may be readable all the same.
        Ok(()) | Err(Failure::Service { .. }) if record.status < 300 => read(record, list),
        // What an earlier attempt has done cannot be done again.
        Err(Failure::Service { code, .. }) if is_done_before(code.as_deref()) => {
            Ok(Answer { is_done_before: true, ..Answer::default() })
        }
        Ok(()) => Err(CallError::Unreadable { why: "its status is not one of success".to_owned(), record }),
        Err(failure) => Err(CallError::Failed { failure, record }),
    }
}

fn read(mut record: Box<Record>, list: Option<&str>) -> Result<Answer, CallError> {
    let body = std::mem::take(&mut record.body);
    Answer::read(body, list).map_err(|why| CallError::Unreadable { why, record })
}
