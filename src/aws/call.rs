//! One call of an operation: from a checked input to the answer's document, or to how it failed.

use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use serde_json::Value as Json;

use super::body::Body;
use super::client::Clients;
use super::recorder::{Record, Recorder};
use crate::api::Document;
use crate::api::facts::ServiceFacts;
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
/// an empty document where the answer has none.
///
/// # Errors
/// If the request cannot be built or sent, if the service answers with an error, or if the answer is not a
/// JSON object.
pub async fn call(
    clients: &Clients,
    operation: &'static Operation,
    input: &Document,
    recorder: Recorder,
) -> Result<Document, CallError> {
    let recorder = recorder.sending(Body::of(operation, input));
    let interceptor = SharedInterceptor::new(recorder.clone());
    let sending = (operation.send)(clients, input, interceptor).map_err(CallError::Mismatch)?;
    let outcome = sending.await;
    let record = Box::new(recorder.take());
    match outcome {
        // The SDK also calls an answer of success an error where it cannot read it. The answer is the body, and
        // that may be readable all the same.
        Ok(()) | Err(Failure::Service) if (200..300).contains(&record.status) => document(operation, record),
        // Statuses below 200 announce an answer, and are none.
        Err(Failure::Service) if record.status >= 300 => Err(CallError::Failed { failure: Failure::Service, record }),
        Ok(()) | Err(Failure::Service) => {
            Err(CallError::Unreadable { why: "its status is not one of success".to_owned(), record })
        }
        Err(failure) => Err(CallError::Failed { failure, record }),
    }
}

fn document(operation: &Operation, record: Box<Record>) -> Result<Document, CallError> {
    if record.body.is_empty() {
        let facts = ServiceFacts::of(operation.service);
        let facts = facts.operation(operation.name).or_else(|| facts.newer_operation(operation.name));
        // Whoever answers with another status, such as 202, has something else in mind than an empty result.
        let is_whole = [200, 204].contains(&record.status)
            || facts.is_none_or(|facts| facts.response.is_empty() || facts.status == record.status);
        let why = || "it is empty, and its status is not that of the operation".to_owned();
        return if is_whole { Ok(Document::new()) } else { Err(CallError::Unreadable { why: why(), record }) };
    }
    // To look once whether the whole is text takes less time than to look at each string.
    let parsed = match str::from_utf8(&record.body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(&record.body),
    };
    match parsed {
        Ok(Json::Object(document)) => Ok(document),
        Ok(_) => Err(CallError::Unreadable { why: "it is not a JSON object".to_owned(), record }),
        Err(error) => Err(CallError::Unreadable { why: error.to_string(), record }),
    }
}
