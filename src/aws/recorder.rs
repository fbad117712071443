//! What is recorded of one call.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use super::body::Body;
use crate::api::redact::Redaction;

/// What is known of one call. An interceptor of the SDK fills it in; it is attached to a single call, so that
/// calls can run side by side.
#[derive(Debug, Clone, Default)]
pub struct Recorder {
    record: Arc<Mutex<Record>>,
    body: Option<Body>,
    debug: Option<Arc<Debug>>,
}

/// Where requests and answers are shown, and what is secret in them.
pub struct Debug {
    /// What is not shown.
    pub redaction: Redaction,
    /// Takes each line.
    pub say: Say,
}

/// Takes a line for a person to read.
pub type Say = Box<dyn Fn(&str) + Send + Sync>;

impl fmt::Debug for Debug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.redaction.fmt(formatter)
    }
}

/// What was recorded of one call.
#[derive(Debug, Default, Clone)]
pub struct Record {
    /// How many times the request was sent.
    pub attempts: u32,
    /// The address that it was sent to: scheme, host and port.
    pub address: String,
    /// HTTP status of the last answer.
    pub status: u16,
    /// Body of the last answer.
    pub body: Vec<u8>,
    /// Where the last answer says that the service is.
    pub location: Option<String>,
    /// The service's id of the last request.
    pub request_id: Option<String>,
}

impl Recorder {
    /// A recorder that also shows requests and answers, without secrets, if `debug` says where.
    pub fn new(debug: Option<Debug>) -> Self {
        Self { record: Arc::default(), body: None, debug: debug.map(Arc::new) }
    }

    /// The recorder of a call whose request has this body.
    #[must_use]
    pub fn sending(self, body: Body) -> Self {
        Self { body: Some(body), ..self }
    }

    /// What was recorded; the record is empty afterwards.
    pub fn take(&self) -> Record {
        std::mem::take(&mut self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[dyn_dispatch_hint]
impl Intercept for Recorder {
    fn name(&self) -> &'static str {
        "Recorder"
    }

    /// Once for all attempts, before the first is signed.
    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let joined = self.body.as_ref().and_then(|body| body.join(request.body().bytes().unwrap_or_default()));
        if let Some(joined) = joined {
            request.headers_mut().insert("content-length", joined.len().to_string());
            *request.body_mut() = SdkBody::from(joined);
        }
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        {
            let mut record = self.lock();
            record.attempts += 1;
            record.address = address(context.request().uri()).to_owned();
        }
        if let Some(debug) = &self.debug {
            let request = context.request();
            let body = request.body().bytes().unwrap_or_default();
            let lines = debug.redaction.request_lines(request.method(), request.uri(), request.headers(), body);
            lines.iter().for_each(|line| (debug.say)(line));
        }
        Ok(())
    }

    // Before deserialization the body is still a stream; afterwards it is in memory.
    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let mut record = self.lock();
        record.status = response.status().as_u16();
        record.location = response.headers().get("location").map(str::to_owned);
        record.request_id = response.headers().get("x-amzn-requestid").map(str::to_owned);
        record.body = response.body().bytes().unwrap_or_default().to_vec();
        if let Some(debug) = &self.debug {
            let lines = debug.redaction.answer_lines(record.status, record.request_id.as_deref(), &record.body);
            lines.iter().for_each(|line| (debug.say)(line));
        }
        Ok(())
    }
}

impl Record {
    /// Host of the address that the request was sent to.
    pub fn host(&self) -> &str {
        let (_, rest) = self.address.split_once("://").unwrap_or_default();
        rest.split(':').next().unwrap_or_default()
    }
}

/// A URL without path and query.
fn address(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?']).map_or(url.len(), |at| host + at);
    &url[..end]
}
