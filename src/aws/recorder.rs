//! What is recorded of one call.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connection::CaptureSmithyConnection;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use super::body::Body;
use super::credentials::Renewal;
use super::recorded::Recorded;
use super::retries::{Failure, Fate, Policy, Retries};
use super::transport::Through;
use crate::api::class::Class;
use crate::api::lock::lock;
use crate::api::redact::{Redaction, without_password};
use crate::api::send::Attached;

/// What is known of one call. An interceptor of the SDK fills it in; it is attached to a single call, so that
/// calls can run side by side.
#[derive(Debug, Clone, Default)]
pub struct Recorder {
    record: Arc<Mutex<Record>>,
    body: Option<Body>,
    debug: Option<Arc<Debug>>,
    announce: Option<Announce>,
}

/// Takes a line about each wait before a request is sent again.
#[derive(Clone)]
pub struct Announce(Arc<Say>);

impl Announce {
    /// Announces with `say`.
    pub fn new(say: Say) -> Self {
        Self(Arc::new(say))
    }

    /// Says a line.
    pub fn say(&self, line: &str) {
        (self.0)(line);
    }
}

impl fmt::Debug for Announce {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Announce")
    }
}

/// Where requests and answers are shown, and what is secret in them.
pub struct Debug {
    /// What is not shown.
    pub redaction: Redaction,
    /// Where and how.
    pub to: Debugging,
}

/// Where requests and responses are shown, and how.
pub struct Debugging {
    /// Takes each line.
    pub say: Say,
    /// Whether JSON is shown on several lines, for a person.
    pub is_indented: bool,
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
    /// How many times the request was sent, or was to be sent.
    pub attempts: u32,
    /// When the last attempt began.
    pub began: Option<Instant>,
    /// What is known of the last attempt, if it failed.
    pub failure: Option<Failure>,
    /// Whether an attempt before the last one might have had its effect.
    pub may_be_done: bool,
    /// Whether an earlier call with the same input might have had its effect.
    pub is_repeated: bool,
    /// Whether an attempt was refused for its time, and the next one had that of the service.
    pub is_clock_wrong: bool,
    /// The address that it was sent to: scheme, host and port.
    pub address: String,
    /// HTTP status of the last response.
    pub status: u16,
    /// Body of the request.
    pub sent: Vec<u8>,
    /// Body of the last response; of one that is none of success no more than its beginning (`MOST_OF_ERROR`).
    pub body: Vec<u8>,
    /// Whether that response was longer than a response can be, so that nothing is kept of it.
    pub is_overlong: bool,
    /// Headers of the last response, if it is none of success.
    pub headers: Headers,
    /// The proxy that the last response came through, as users know it.
    pub proxy: Option<String>,
    /// The service's ID of the last request.
    pub request_id: Option<String>,
    /// Whether the call before this record has been answered with success, and none has begun since.
    pub is_answered: bool,
    /// Where the transport shows that it has a connection for the last attempt.
    connection: Option<CaptureSmithyConnection>,
}

/// How far a call has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// No request has left this machine.
    NotSent,
    /// Every request so far was refused, or did not arrive.
    WithoutEffect,
    /// A request is under way, or got no response.
    Unknown,
    /// It was answered with success.
    Answered,
}

impl Recorder {
    /// A recorder that also shows requests and answers, without secrets, if `debug` says where.
    pub fn new(debug: Option<Debug>) -> Self {
        Self::default().showing(debug)
    }

    /// The same recorder, which shows requests and answers there.
    #[must_use]
    pub fn showing(self, debug: Option<Debug>) -> Self {
        Self { debug: debug.map(Arc::new), ..self }
    }

    /// The same recorder, which says when a request is sent again after a while.
    #[must_use]
    pub fn announcing(self, announce: Option<Announce>) -> Self {
        Self { announce, ..self }
    }

    /// The recorder of a call whose request has this body.
    #[must_use]
    pub fn sending(self, body: Body) -> Self {
        Self { body: Some(body), ..self }
    }

    /// The recorder of a call that repeats one which might have had its effect.
    #[must_use]
    pub fn repeating(self) -> Self {
        self.lock().is_repeated = true;
        self
    }

    /// What is attached to a call of this class whose credentials `renewal` lets be fetched again, so that it is
    /// recorded and its request is sent again if possible.
    pub fn attached(&self, retries: Retries, class: Class, renewal: Renewal) -> Attached {
        let policy = Policy::new(retries, class, Arc::clone(&self.record), renewal);
        Attached {
            interceptor: SharedInterceptor::new(self.clone()),
            classifier: SharedRetryClassifier::new(policy.announcing(self.announce.clone())),
        }
    }

    /// What was recorded. Left behind is whether there was a response of success, and to what.
    pub fn take(&self) -> Record {
        let mut record = self.lock();
        let left = Record { is_clock_wrong: record.is_clock_wrong, ..Record::default() };
        let left = match (200..300).contains(&record.status) {
            true => Record { attempts: record.attempts, sent: record.sent.clone(), is_answered: true, ..left },
            false => left,
        };
        std::mem::replace(&mut record, left)
    }

    /// What is known of the call so far: its stage, how often its request was sent, and the body that was sent.
    pub fn so_far(&self) -> (Stage, Record) {
        let record = self.lock();
        (record.stage(), Record { attempts: record.attempts, sent: record.sent.clone(), ..Record::default() })
    }

    /// Whether the call has shown that the clock of this machine is wrong.
    pub fn is_clock_wrong(&self) -> bool {
        self.lock().is_clock_wrong
    }

    fn lock(&self) -> MutexGuard<'_, Record> {
        lock(&self.record)
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
        settings: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        {
            let mut record = self.lock();
            record.begins(&address(context.request().uri()));
            record.connection = settings.load::<CaptureSmithyConnection>().cloned();
            record.sent = context.request().body().bytes().unwrap_or_default().to_vec();
        }
        if let Some(debug) = &self.debug {
            let request = context.request();
            let body = request.body().bytes().unwrap_or_default();
            let line = (request.method(), request.uri());
            let mut lines = debug.redaction.request_lines(line, request.headers(), body, debug.to.is_indented);
            if let (attempts @ 2.., Some(first)) = (self.lock().attempts, lines.first_mut()) {
                first.push_str(&format!(" (attempt {attempts})"));
            }
            lines.iter().for_each(|line| (debug.to.say)(line));
        }
        Ok(())
    }

    // Interceptors of a call come last, so that what the SDK itself holds of the body (its length, its pace) is inside.
    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response_mut();
        {
            let mut record = self.lock();
            record.status = response.status().as_u16();
            record.headers = if response.status().is_success() { Headers::new() } else { response.headers().clone() };
            record.proxy = response.extension::<Through>().map(|Through(proxy)| proxy.clone());
            record.request_id = response.headers().get("x-amzn-requestid").map(str::to_owned);
            record.body.clear();
            record.is_overlong = false;
        }
        let is_success = response.status().is_success();
        let body = std::mem::replace(response.body_mut(), SdkBody::taken());
        *response.body_mut() = Recorded::of(body, is_success, Arc::clone(&self.record));
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        _: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(debug) = &self.debug {
            let record = self.lock();
            let passed = record.began.map(|began| began.elapsed()).unwrap_or_default();
            let head = (record.status, record.request_id.as_deref());
            let lines = debug.redaction.answer_lines(head, passed, &record.body, debug.to.is_indented);
            lines.iter().for_each(|line| (debug.to.say)(line));
        }
        Ok(())
    }
}

impl Record {
    /// Another attempt begins.
    fn begins(&mut self, address: &str) {
        if self.is_answered {
            *self = Self::default();
        }
        self.may_be_done |= self.failure.take().is_some_and(|failure| failure.fate == Fate::Unknown);
        self.attempts += 1;
        self.began = Some(Instant::now());
        address.clone_into(&mut self.address);
        self.status = 0;
        self.headers = Headers::new();
        self.body.clear();
        self.is_overlong = false;
    }

    /// Whether the last attempt is known to have had no connection, with which nothing can have left.
    pub fn is_unconnected(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| connection.get().is_none())
    }

    fn stage(&self) -> Stage {
        let may_be_done = self.may_be_done
            || match &self.failure {
                Some(failure) => failure.fate == Fate::Unknown,
                None => self.connection.as_ref().is_none_or(|connection| connection.get().is_some()),
            };
        let is_refused = self.failure.as_ref().is_some_and(|failure| failure.fate == Fate::Refused);
        match self.attempts {
            _ if self.is_answered || (200..300).contains(&self.status) => Stage::Answered,
            0 => Stage::NotSent,
            _ if may_be_done => Stage::Unknown,
            1 if !is_refused => Stage::NotSent,
            _ => Stage::WithoutEffect,
        }
    }

    /// Host of the address that the request was sent to.
    pub fn host(&self) -> &str {
        let (_, rest) = self.address.split_once("://").unwrap_or_default();
        rest.split(':').next().unwrap_or_default()
    }
}

/// A URL without path and query, user and password.
pub fn address(url: &str) -> String {
    let shown = without_password(url);
    let host = shown.find("://").map_or(0, |at| at + 3);
    let end = shown[host..].find(['/', '?', '#']).map_or(shown.len(), |at| host + at);
    let (start, host) = shown[..end].split_at(host);
    format!("{start}{}", host.rsplit('@').next().unwrap_or_default())
}
