//! The sandbox: the services, embedded in this program, with state and without an account.
//!
//! A request goes through four steps: `route` finds the operation from the facts, the input is checked
//! against the declarations and the documented limits, a handler of the resource's family works on the
//! `store` inside one transaction, and the answer gets the documented status. What the service would
//! refuse is refused with the documented code; what is not emulated says so and never answers 200.

mod breakable;
mod clock;
mod emulation;
mod exec;
mod expiration;
mod export;
mod fault;
mod fault_rule;
mod id;
mod identity;
mod log;
mod media_pipelines;
mod meetings;
mod messaging;
mod own;
mod page;
mod route;
mod server;
mod signature;
mod status;
mod store;
mod tag;
mod time;
mod token;
mod voice;

use std::sync::atomic::{AtomicI64, AtomicU64};
use std::time::SystemTime;

use serde_json::{Value as Json, json};

pub use clock::{Clock, parse_duration};
pub use emulation::Emulation;
pub use exec::exec;
pub use fault_rule::FaultRule;
pub use log::Log;
pub use server::{Backing, serve};
pub use signature::{ACCESS_KEY, SECRET_KEY};
pub use store::Store;
pub use time::iso8601;

use crate::api::Document;
use crate::api::check::{Strictness, check};
use crate::api::facts::{OperationFacts, ServiceFacts};
use crate::api::operation::Operation;
use crate::api::problem::ProblemKind;
use fault::Fault;
use store::{Now, Records};

/// The region of a sandbox that is not told any.
pub const DEFAULT_REGION: &str = "us-east-1";
/// The account to which every resource of the sandbox belongs.
pub const ACCOUNT: &str = "123456789012";

/// The services in memory or on a file. Several sandboxes may use the same file at once.
#[derive(Debug)]
pub struct Sandbox {
    store: Store,
    clock: Clock,
    seed: Option<u64>,
    requests: AtomicI64,
    log: Option<Log>,
    fault_rules: Vec<FaultRule>,
    draws: AtomicU64,
    verifies_signatures: bool,
}

/// A request as it arrives, of whatever transport.
#[derive(Debug, Default)]
pub struct Request<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path, percent-encoded.
    pub path: &'a str,
    /// Query without its question mark, percent-encoded; empty if there is none.
    pub query: &'a str,
    /// Headers: the region is read from `Authorization`, and some members have headers of their own.
    pub headers: Vec<(&'a str, &'a str)>,
    /// Body.
    pub body: &'a [u8],
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
    clock: Clock,
    seed: Option<u64>,
    operation: &'static Operation,
    input: &'a Document,
}

impl Request<'_> {
    /// The value of the header called `name`, in whatever case.
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

impl Sandbox {
    /// A sandbox on `store` whose background work is done by `clock`.
    pub fn new(store: Store, clock: Clock) -> Self {
        Self {
            store,
            clock,
            seed: None,
            requests: AtomicI64::new(0),
            log: None,
            fault_rules: Vec::new(),
            draws: AtomicU64::new(0),
            verifies_signatures: false,
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
        Self { fault_rules, ..self }
    }

    /// Answers a request. Never fails: what goes wrong becomes an error answer.
    pub fn answer(&self, request: &Request<'_>) -> Answer {
        self.answer_unless(None, request)
    }

    /// Answers a request with `refusal`, if there is one.
    fn answer_unless(&self, refusal: Option<Fault>, request: &Request<'_>) -> Answer {
        let outcome = match refusal {
            Some(refusal) => Err(refusal),
            None => self.handle(request, &|connection| self.clock.time(connection)),
        };
        let answer = self.identified(outcome);
        if let Some(log) = &self.log {
            log.add(self.store.now(self.clock).unwrap_or_default(), request, &answer);
        }
        answer
    }

    /// The answer to a request that no operation is asked about.
    fn refuse(&self, fault: Fault) -> Answer {
        self.identified(Err(fault))
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

    /// Works on a request.
    fn handle(&self, request: &Request<'_>, now: Now<'_>) -> Result<Answer, Fault> {
        let route = route::find(request.method, request.path, request.query, request.body)?;
        let operation = route.operation;
        if self.verifies_signatures
            && let Some(problem) = signature::problem(request, SystemTime::now())
        {
            return Err(Fault::unauthorized(operation, problem));
        }
        let input = route.input(request)?;
        let problems: Vec<_> = check(operation, &input, Strictness::Service)
            .into_iter()
            // A pattern that does not fit is no sure refusal of the service.
            .filter(|problem| !matches!(problem.kind, ProblemKind::UnknownMember | ProblemKind::Unmatched))
            .map(|problem| format!("{}: {}", problem.place(), problem.message))
            .collect();
        if !problems.is_empty() {
            return Err(Fault::bad_request(problems.join("; ")));
        }
        let emulation = Emulation::of(operation).ok_or_else(|| Fault::not_emulated(operation.name))?;
        let region = region(request.header("authorization")).unwrap_or(DEFAULT_REGION);
        let mut document = self.store.transaction(
            operation.only_reads(),
            region,
            now,
            |records| expiration::sweep(&self.call(records, operation, &input)),
            |records| (emulation.handler)(&self.call(records, operation, &input)),
        )?;
        own::strip(operation, &mut document);
        let body = match document {
            Json::Null => Vec::new(),
            document => document.to_string().into(),
        };
        Ok(Answer { status: route.status, body, headers: Vec::new() })
    }

    fn call<'a>(&self, records: Records<'a>, operation: &'static Operation, input: &'a Document) -> Call<'a> {
        Call { records, clock: self.clock, seed: self.seed, operation, input }
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

/// The region in the credential's scope: `Credential=KEY/20261122/eu-central-1/chime/aws4_request`.
fn region(authorization: Option<&str>) -> Option<&str> {
    authorization?.split_once("Credential=")?.1.split('/').nth(2)
}
