//! The sandbox: the services, embedded in this program, with state and without an account.
//!
//! A request goes through four steps: `route` finds the operation from the facts, the input is checked against the
//! declarations and the documented limits, a handler of the resource's family works on the `store` in one transaction,
//! and the response gets the documented status. Requests that the service would reject are rejected with the documented
//! code; operations that are not emulated say so and never return 200.

mod authority;
mod beside;
mod breakable;
mod call;
mod calls;
mod clock;
mod conditions;
mod emulation;
mod event;
mod exec;
mod expiration;
mod export;
mod failure;
mod fault;
mod fault_rule;
mod faults;
mod functions;
mod id;
mod identity;
mod life;
mod log;
mod media_pipelines;
mod meeting;
mod meetings;
mod messaging;
mod origin;
mod own;
mod page;
mod people;
mod publisher;
mod reference;
mod registry;
mod request;
mod route;
mod schedule;
mod server;
mod sessions;
mod signature;
mod status;
mod store;
mod stream;
mod sts;
mod tag;
mod time;
mod token;
mod transcribe;
mod typed;
mod voice;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64};
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use rustls::ServerConfig;
use serde_json::{Value as Json, json};

pub use authority::Authority;
pub use calls::{
    BEHAVIORS, Callee, Digits, Header, Inbound, KNOWN_HEADERS, Line, called_number, dial, digits, phone_number,
    readable,
};
pub use clock::Clock;
pub use emulation::Emulation;
pub use exec::{exec, variables};
pub use failure::{FailureRule, WORKS as FAILING_WORKS};
pub use fault_rule::{FORMS as FAULT_FORMS, FaultRule};
pub use functions::Function;
pub use log::Log;
pub use origin::Origin;
pub use publisher::Publisher;
pub use request::Request;
pub use server::{Backing, serve};
pub use signature::{ACCESS_KEY, SECRET_KEY};
pub use status::Status;
pub use store::Store;
pub use sts::own_caller as caller;
pub use time::iso8601;

use crate::api::Document;
use crate::api::check::{Strictness, check};
use crate::api::lock::lock;
use crate::api::operation::Operation;
use crate::api::problem::ProblemKind;
use crate::api::regions;
use crate::api::service::SIGNING_NAME;
use emulation::Families;
use failure::Failures;
use fault::Fault;
use fault_rule::Instead;
use faults::{ActiveRule, InsteadOfAnswer, http_date};
use functions::Patience;
use request::Asked;
use route::Route;
use store::{Now, Records};

/// The default region of a sandbox.
pub const DEFAULT_REGION: &str = "us-east-1";
/// The account to which every resource of the sandbox belongs.
pub const ACCOUNT: &str = "123456789012";

/// The services in memory or on a file. Several sandboxes can use the same file at the same time.
#[derive(Debug)]
pub struct Sandbox {
    store: Store,
    families: &'static Families,
    clock: Clock,
    seed: Option<u64>,
    requests: AtomicI64,
    log: Option<Log>,
    fault_rules: Vec<ActiveRule>,
    draws: AtomicU64,
    failures: Failures,
    verifies_signatures: bool,
    is_strict: bool,
    origins: Vec<Origin>,
    tls: Option<Arc<ServerConfig>>,
    functions: Vec<Function>,
    callees: Vec<Callee>,
    patience: Patience,
    publisher: Option<Publisher>,
    published: AtomicI64,
}

/// A response, for any transport.
#[derive(Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, empty where the operation has none.
    pub body: Vec<u8>,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
}

/// What a handler works on.
struct Call<'a> {
    records: Records<'a>,
    families: &'static Families,
    clock: Clock,
    seed: Option<u64>,
    failures: &'a Failures,
    operation: &'static Operation,
    input: &'a Document,
    /// The host that the request was sent to, with its port, if the sandbox is served.
    host: Option<&'a str>,
}

impl Sandbox {
    /// A sandbox on `store` whose background work is done by `clock`.
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            families: &registry::FAMILIES,
            clock,
            seed: None,
            requests: AtomicI64::new(0),
            log: None,
            fault_rules: Vec::new(),
            draws: AtomicU64::new(0),
            failures: Failures::default(),
            verifies_signatures: false,
            is_strict: false,
            origins: Vec::new(),
            tls: None,
            functions: Vec::new(),
            callees: Vec::new(),
            patience: Patience::default(),
            publisher: None,
            published: AtomicI64::new(0),
        }
    }

    /// Answers a request. Never fails: what goes wrong becomes an error answer.
    pub fn answer(&self, request: &Request<'_>) -> Answer {
        self.answer_to(request, route::find(request), None, None)
    }

    /// Handles a request whose route is known, with `refusal` if there is one, or with what a `fault` puts in place of the
    /// response. Every response is created here, and logged. If none is sent, this one is for the connection to break.
    fn answer_to(
        &self,
        request: &Request<'_>,
        route: Result<Route, Fault>,
        refusal: Option<Fault>,
        fault: Option<&InsteadOfAnswer>,
    ) -> Answer {
        let asked = route.map(|route| route.read(request, self.is_strict));
        let operation = asked.as_ref().ok().map(|asked| asked.operation);
        let page = || match &fault?.what {
            Instead::Page(page) => Some(self.page(page, operation)),
            Instead::Break(_) | Instead::Silence => None,
        };
        let made = if fault.is_some_and(|fault| !fault.is_after) {
            page()
        } else {
            let outcome = match (refusal, &asked) {
                (Some(fault), _) => Err(fault),
                (None, Err(fault)) => self.beside(request).unwrap_or_else(|| Err(fault.clone())),
                (None, Ok(asked)) => self.attempt(request, asked),
            };
            Some(self.identified(outcome))
        };
        if let Some(log) = &self.log {
            let now = self.store.now(self.clock).unwrap_or_default();
            let rule = fault.map(|fault| fault.rule.as_str());
            log.add(now, request, asked.as_ref().ok(), made.as_ref(), rule);
        }
        let late = fault.filter(|fault| fault.is_after).and_then(|_| page());
        let mut answer = late.or(made).unwrap_or(Answer { status: 500, body: Vec::new(), headers: Vec::new() });
        if let Some(time) = operation.and_then(|operation| self.wrong_time(operation)) {
            answer.headers.push(("date", http_date(time)));
        }
        answer
    }

    /// Works on a request. A panic, which is a mistake in the sandbox, costs one request and not the server; that is so
    /// in builds whose panics unwind, and a release build ends.
    fn attempt(&self, request: &Request<'_>, asked: &Asked) -> Result<Answer, Fault> {
        // The state after a panic is safe: a transaction is rolled back, and locks are acquired whether poisoned or not.
        let work = AssertUnwindSafe(|| self.handle(request, asked, &|connection| self.clock.time(connection)));
        catch_unwind(work).unwrap_or_else(|_| Err(Fault::internal("the sandbox failed: its handler panicked")))
    }

    /// The response for an outcome, with its own request ID. Every error response of the services is created here: the name
    /// of the exception is in a header, which SDKs use to tell errors apart, and its code is in the body, as programs show
    /// it.
    fn identified(&self, outcome: Result<Answer, Fault>) -> Answer {
        let request_id = self.request_id();
        let mut answer = outcome.unwrap_or_else(|fault| Answer {
            status: fault.status,
            headers: vec![("x-amzn-errortype", fault.code.to_string())],
            body: json!({ "Code": fault.error_code(), "Message": fault.message, "RequestId": request_id })
                .to_string()
                .into(),
        });
        let has = |answer: &Answer, name: &str| answer.headers.iter().any(|(header, _)| *header == name);
        if !answer.body.is_empty() && !has(&answer, "content-type") {
            answer.headers.push(("content-type", "application/json".to_owned()));
        }
        if !has(&answer, "x-amzn-requestid") {
            answer.headers.push(("x-amzn-requestid", request_id));
        }
        answer
    }

    /// Works on a request at the time that `now` tells.
    fn handle(&self, request: &Request<'_>, asked: &Asked, now: Now<'_>) -> Result<Answer, Fault> {
        let operation = asked.operation;
        if self.verifies_signatures
            && let Some(problem) = signature::problem(request, SIGNING_NAME, self.time_of(operation))
        {
            return Err(Fault::unauthorized(operation, problem));
        }
        let input = asked.input.as_ref().map_err(Fault::clone)?;
        let problems: Vec<_> = check(operation, input, Strictness::Service)
            .into_iter()
            // A pattern that does not fit is no sure refusal of the service.
            .filter(|problem| !matches!(problem.kind, ProblemKind::UnknownMember | ProblemKind::Unmatched))
            .map(|problem| format!("{}: {}", problem.place(), problem.message))
            .collect();
        if !problems.is_empty() {
            return Err(Fault::bad_request(problems.join("; ")));
        }
        let region = request.region().unwrap_or(DEFAULT_REGION);
        let regions = regions::of(operation.service);
        if !regions.contains(&region) {
            return Err(Fault::no_region(operation.service, region, regions));
        }
        let body = self.perform(operation, input, region, request.header("host"), now)?;
        Ok(Answer { status: asked.status, body: body.into(), headers: Vec::new() })
    }

    /// Does what a checked input asks for, after all work that is due: the response body, empty if there is none.
    fn perform(
        &self,
        operation: &'static Operation,
        input: &Document,
        region: &str,
        host: Option<&str>,
        now: Now<'_>,
    ) -> Result<String, Fault> {
        let emulation = self.families.emulation(operation).ok_or_else(|| Fault::not_emulated(operation.name))?;
        let reply = self.store.transaction(
            operation.only_reads(),
            region,
            now,
            |records| schedule::play(&self.call(records, operation, input)),
            |records| emulation.reply(&Call { host, ..self.call(records, operation, input) }),
        )?;
        Ok(reply.into_body(operation))
    }

    /// The time of the service for requests of `operation`.
    fn time_of(&self, operation: &Operation) -> SystemTime {
        let wrong = self.wrong_time(operation).and_then(|time| DateTime::from_millis(time).try_into().ok());
        wrong.unwrap_or_else(SystemTime::now)
    }

    fn call<'a>(&'a self, records: Records<'a>, operation: &'static Operation, input: &'a Document) -> Call<'a> {
        Call {
            records,
            families: self.families,
            clock: self.clock,
            seed: self.seed,
            failures: &self.failures,
            operation,
            input,
            host: None,
        }
    }
}

/// The members of `document` called `names`, as far as it has them: the summary of a resource.
fn summary(document: &Json, names: &[&str]) -> Json {
    let members = names.iter().filter_map(|name| Some(((*name).to_owned(), document.get(*name)?.clone())));
    Json::Object(members.collect())
}

/// A time in milliseconds since 1970 as a timestamp of the form `epoch-seconds`.
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 have 41 bits, and the fraction has 52")]
fn epoch_seconds(milliseconds: i64) -> Json {
    (milliseconds as f64 / 1000.0).into()
}
