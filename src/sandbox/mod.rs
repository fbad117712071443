//! The sandbox: the services, embedded in this program, with state and without an account.
//!
//! A request goes through four steps: `route` finds the operation from the facts, the input is checked
//! against the declarations and the documented limits, a handler of the resource's family works on the
//! `store` inside one transaction, and the answer gets the documented status. What the service would
//! refuse is refused with the documented code; what is not emulated says so and never answers 200.

mod authority;
mod breakable;
mod clock;
mod emulation;
mod event;
mod exec;
mod expiration;
mod export;
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
mod own;
mod page;
mod people;
mod publisher;
mod registry;
mod request;
mod route;
mod server;
mod sessions;
mod signature;
mod status;
mod store;
mod stream;
mod tag;
mod time;
mod token;
mod voice;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use rustls::ServerConfig;
use serde_json::{Value as Json, json};

pub use authority::Authority;
pub use clock::Clock;
pub use emulation::Emulation;
pub use exec::exec;
pub use fault_rule::{FORMS as FAULT_FORMS, FaultRule};
pub use functions::Function;
pub use log::Log;
pub use publisher::Publisher;
pub use request::Request;
pub use server::{Backing, serve};
pub use signature::{ACCESS_KEY, SECRET_KEY};
pub use store::Store;
pub use time::iso8601;

use crate::api::Document;
use crate::api::check::{Strictness, check};
use crate::api::facts::{OperationFacts, ServiceFacts};
use crate::api::operation::Operation;
use crate::api::problem::ProblemKind;
use emulation::Families;
use fault::Fault;
use fault_rule::Instead;
use faults::{ActiveRule, InsteadOfAnswer, http_date};
use request::Asked;
use route::Route;
use store::{Now, Records};

/// The region of a sandbox that is not told any.
pub const DEFAULT_REGION: &str = "us-east-1";
/// The account to which every resource of the sandbox belongs.
pub const ACCOUNT: &str = "123456789012";

/// The services in memory or on a file. Several sandboxes may use the same file at once.
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
    verifies_signatures: bool,
    tls: Option<Arc<ServerConfig>>,
    functions: Vec<Function>,
    publisher: Option<Publisher>,
    published: AtomicI64,
}

/// An answer, for whatever transport.
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
            verifies_signatures: false,
            tls: None,
            functions: Vec::new(),
            publisher: None,
            published: AtomicI64::new(0),
        }
    }

    /// The sandbox, refusing requests that are not signed with its keys if `verifies_signatures`.
    pub fn verifying(self, verifies_signatures: bool) -> Self {
        Self { verifies_signatures, ..self }
    }

    /// The sandbox with ids that `seed` makes, the same in every run, instead of chance.
    pub fn seeded(self, seed: Option<u64>) -> Self {
        Self { seed, ..self }
    }

    /// The sandbox with a log of its requests.
    pub fn logged(self, log: Option<Log>) -> Self {
        Self { log, ..self }
    }

    /// The sandbox with faults that befall its requests when it is served.
    pub fn failing(self, fault_rules: Vec<FaultRule>) -> Self {
        Self { fault_rules: fault_rules.into_iter().map(ActiveRule::new).collect(), ..self }
    }

    /// The sandbox with functions that it invokes when it is served.
    pub fn calling(self, functions: Vec<Function>) -> Self {
        Self { functions, ..self }
    }

    /// The sandbox publishing its events when it is served.
    pub fn publishing(self, publisher: Option<Publisher>) -> Self {
        Self { publisher, ..self }
    }

    /// The sandbox, speaking TLS when it is served, if there is `tls`.
    pub fn encrypted(self, tls: Option<Arc<ServerConfig>>) -> Self {
        Self { tls, ..self }
    }

    /// Answers a request. Never fails: what goes wrong becomes an error answer.
    pub fn answer(&self, request: &Request<'_>) -> Answer {
        self.answer_to(request, route::find(request), None, None)
    }

    /// Answers a request whose route is known, with `refusal` if there is one, or with what a `fault` puts in place of the
    /// answer. Every answer is made here, and logged. Where none comes, this one is for the connection to break.
    fn answer_to(
        &self,
        request: &Request<'_>,
        route: Result<Route, Fault>,
        refusal: Option<Fault>,
        fault: Option<&InsteadOfAnswer>,
    ) -> Answer {
        let asked = route.map(|route| route.read(request));
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
                (None, Err(fault)) => Err(fault.clone()),
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
        // What a panic can leave behind is safe: a transaction is rolled back, and locks are taken whether poisoned or not.
        let work = AssertUnwindSafe(|| self.handle(request, asked, &|connection| self.clock.time(connection)));
        catch_unwind(work).unwrap_or_else(|_| Err(Fault::internal("the sandbox failed: its handler panicked")))
    }

    /// An outcome as it is answered, under an id of its own. Every error answer is made here: its code is in a header
    /// and in the body, because the SDKs look in either.
    fn identified(&self, outcome: Result<Answer, Fault>) -> Answer {
        let request_id = self.request_id();
        let mut answer = outcome.unwrap_or_else(|fault| Answer {
            status: fault.status,
            headers: vec![("x-amzn-errortype", fault.code.to_string())],
            body: json!({ "Code": fault.code, "Message": fault.message, "RequestId": request_id }).to_string().into(),
        });
        if !answer.body.is_empty() {
            answer.headers.push(("content-type", "application/json".to_owned()));
        }
        answer.headers.push(("x-amzn-requestid", request_id));
        answer
    }

    /// Works on a request at the time that `now` tells.
    fn handle(&self, request: &Request<'_>, asked: &Asked, now: Now<'_>) -> Result<Answer, Fault> {
        let operation = asked.operation;
        if self.verifies_signatures
            && let Some(problem) = signature::problem(request, self.time_of(operation))
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
        let emulation = self.families.emulation(operation).ok_or_else(|| Fault::not_emulated(operation.name))?;
        let region = request.region().unwrap_or(DEFAULT_REGION);
        let mut document = self.store.transaction(
            operation.only_reads(),
            region,
            now,
            |records| expiration::sweep(&self.call(records, operation, input)),
            |records| {
                (emulation.handler)(&Call { host: request.header("host"), ..self.call(records, operation, input) })
            },
        )?;
        own::strip(operation, &mut document);
        let body = match document {
            Json::Null => Vec::new(),
            document => document.to_string().into(),
        };
        Ok(Answer { status: asked.status, body, headers: Vec::new() })
    }

    /// The time of the service for requests of `operation`.
    fn time_of(&self, operation: &Operation) -> SystemTime {
        let wrong = self.wrong_time(operation).and_then(|time| DateTime::from_millis(time).try_into().ok());
        wrong.unwrap_or_else(SystemTime::now)
    }

    fn call<'a>(&self, records: Records<'a>, operation: &'static Operation, input: &'a Document) -> Call<'a> {
        Call { records, families: self.families, clock: self.clock, seed: self.seed, operation, input, host: None }
    }
}

impl Call<'_> {
    /// The text of the member called `name`, which the check has found to be there.
    fn text(&self, name: &str) -> Result<&str, Fault> {
        self.input
            .get(name)
            .and_then(Json::as_str)
            .ok_or_else(|| Fault::internal(format!("{name} is not a text member")))
    }

    /// The member called `name`, if the request has it.
    fn member(&self, name: &str) -> Option<&Json> {
        self.input.get(name).filter(|value| !value.is_null())
    }

    /// The time at which background work that begins with this request and takes `duration` milliseconds is
    /// done. A handler stores it with the resource (`$done_at`) and compares it with `records.now` later.
    fn done_at(&self, duration: i64) -> i64 {
        self.clock.done_at(self.records.now, duration)
    }

    /// Whether the reference lists the error `code` for the operation.
    fn documents(&self, code: &str) -> bool {
        self.facts().is_some_and(|facts| facts.errors.contains_key(code))
    }

    /// What the reference says of the operation, unless it is newer.
    fn facts(&self) -> Option<&'static OperationFacts> {
        ServiceFacts::of(self.operation.service).operation(self.operation.name)
    }

    /// The answer to a request that names a resource which does not exist. Many operations of identity and
    /// messaging have no NotFoundException: what nobody may see and what is not there look the same.
    fn missing(&self, message: impl Into<String>) -> Fault {
        if self.documents("NotFoundException") { Fault::not_found(message) } else { Fault::forbidden(message) }
    }

    /// Copies the members called `names`, as far as the request has them, into `document`.
    fn copy(&self, names: &[&str], document: &mut Json) {
        for name in names {
            if let Some(value) = self.member(name) {
                document[*name] = value.clone();
            }
        }
    }

    /// The items of the list member called `name`; none if the request has it not.
    fn items(&self, name: &str) -> &[Json] {
        self.member(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
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

/// What `mutex` holds, also if whoever had it has panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
