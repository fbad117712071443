//! The sandbox's side of the wire: any request gets an answer with a documented status and, if it is an error, with
//! a code and a message.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use chimectl::api::Document;
use chimectl::api::facts::ServiceFacts;
use chimectl::api::operation::Operation;
use chimectl::aws::transport;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process;
use chimectl::sandbox::{Answer, Clock, Request, Sandbox, Store};
use proptest::prelude::*;
use serde_json::Value as Json;
use tokio::runtime::Builder;

use super::generated::{Mutation, any_example, any_mutation, any_text, cases};

/// A request as the SDK made it.
#[derive(Debug, Clone, Default)]
struct Wire {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Wire {
    fn answer(&self, sandbox: &Sandbox) -> Answer {
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        sandbox.answer(&Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers,
            body: &self.body,
        })
    }
}

/// Keeps the last request.
#[derive(Debug, Clone, Default)]
struct Keeping(Arc<Mutex<Option<Wire>>>);

impl HttpConnector for Keeping {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target =
            request.uri().split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).unwrap_or("/");
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        *self.0.lock().unwrap() = Some(Wire {
            method: request.method().to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: request.body().bytes().unwrap_or_default().to_vec(),
        });
        HttpConnectorFuture::ready(transport::response(200, b"{}".to_vec(), &[]))
    }
}

fn sandbox() -> Sandbox {
    Sandbox::new(Store::in_memory().unwrap(), Clock::Instant).seeded(Some(1))
}

/// Fails unless the answer is one that a service could give. `operation` is the one that the request is of, if that
/// is known.
#[track_caller]
fn assert_answer(answer: &Answer, operation: Option<&'static Operation>) {
    let body = String::from_utf8(answer.body.clone()).unwrap();
    let json: Json = if body.is_empty() { Json::Null } else { serde_json::from_str(&body).unwrap() };
    let status = answer.status;
    assert!(matches!(status, 200..=204 | 400..=429 | 501), "{status}: {body}");
    if status >= 400 {
        assert!(json["Code"].is_string() && json["Message"].is_string(), "{status}: {body}");
    }
    let Some(facts) = operation.and_then(|operation| ServiceFacts::of(operation.service).operation(operation.name))
    else {
        return;
    };
    let is_documented = status == facts.status || facts.errors.values().any(|error| error == status);
    assert!(is_documented, "{}: {status}: {body}", operation.unwrap().name);
}

/// What is done to a request on its way.
#[derive(Debug, Clone)]
enum Damage {
    Path(usize, String),
    Query(String),
    Header(String, String),
    Body(usize, Vec<u8>),
    Method(&'static str),
}

fn any_damage() -> impl Strategy<Value = Damage> {
    let place = any::<usize>();
    prop_oneof![
        (place, any_text()).prop_map(|(at, text)| Damage::Path(at, text)),
        any_text().prop_map(Damage::Query),
        "(operation|max-results|next-token|arn|not-after)=[A-Za-z0-9%-]{0,12}".prop_map(Damage::Query),
        (prop::sample::select(vec!["x-amz-chime-bearer", "authorization", "content-type", "x-amz-date"]), any_text())
            .prop_map(|(name, value)| Damage::Header(name.to_owned(), value)),
        (place, prop::collection::vec(any::<u8>(), 0..6)).prop_map(|(at, bytes)| Damage::Body(at, bytes)),
        prop::sample::select(vec!["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "", "\u{0}"])
            .prop_map(Damage::Method),
    ]
}

impl Damage {
    fn apply(&self, wire: &mut Wire) {
        match self {
            Self::Path(at, text) => {
                let mut segments: Vec<&str> = wire.path.split('/').collect();
                let at = at % segments.len();
                segments[at] = text;
                wire.path = segments.join("/");
            }
            Self::Query(text) => wire.query = format!("{}&{text}", wire.query),
            Self::Header(name, value) => wire.headers.insert(0, (name.clone(), value.clone())),
            Self::Body(at, bytes) => {
                let at = at % (wire.body.len() + 1);
                let end = (at + bytes.len() / 2).min(wire.body.len());
                wire.body.splice(at..end, bytes.iter().copied());
            }
            Self::Method(method) => wire.method = (*method).to_owned(),
        }
    }
}

/// Puts what earlier answers named into the members of the same name, so that a request meets what is there.
fn aim(input: &mut Json, known: &BTreeMap<String, Json>) {
    match input {
        Json::Object(members) => {
            for (name, value) in members {
                match known.get(name) {
                    Some(found) if value.is_string() => value.clone_from(found),
                    _ => aim(value, known),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| aim(item, known)),
        _ => {}
    }
}

fn learn(json: &Json, known: &mut BTreeMap<String, Json>) {
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                if value.is_string() {
                    known.insert(name.clone(), value.clone());
                }
                learn(value, known);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| learn(item, known)),
        _ => {}
    }
}

type Step = ((&'static Operation, Document), Vec<Mutation>, Vec<Damage>);

fn any_step() -> impl Strategy<Value = Step> {
    (any_example(), prop::collection::vec(any_mutation(), 0..2), prop::collection::vec(any_damage(), 0..2))
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn any_bytes_get_an_answer(
        method in prop::sample::select(vec!["GET", "POST", "PUT", "PATCH", "DELETE", "x"]),
        path in prop_oneof![any_text(), "(/(meetings|channels|tags|phone-numbers|sdk-[a-z-]{0,20}|[a-zA-Z0-9%.-]{0,8})){0,5}"],
        query in any_text(),
        headers in prop::collection::vec((any_text(), any_text()), 0..3),
        body in prop_oneof![prop::collection::vec(any::<u8>(), 0..40), any_text().prop_map(String::into_bytes)],
    ) {
        let wire = Wire { method: method.to_owned(), path, query, headers, body };
        SANDBOX.with(|sandbox| assert_answer(&wire.answer(sandbox), None));
    }
}

thread_local! {
    static SANDBOX: Sandbox = sandbox();
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn requests_near_those_of_the_sdk_get_a_documented_answer(steps in prop::collection::vec(any_step(), 1..12)) {
        let sandbox = sandbox();
        let keeping = Keeping::default();
        let clients = in_process::clients(None, keeping.clone());
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let mut known = BTreeMap::new();
        for ((operation, input), mutations, damage) in steps {
            let mut input = Json::Object(input);
            aim(&mut input, &known);
            mutations.iter().for_each(|mutation| mutation.apply(&mut input));
            let Json::Object(input) = input else { continue };
            let _ = runtime.block_on(answer(&clients, operation, &input, None, None));
            // What has the wrong type for the SDK is put into the body of an empty request.
            let mut wire = keeping.0.lock().unwrap().take().unwrap_or_else(|| Wire {
                method: "POST".to_owned(),
                path: "/meetings".to_owned(),
                body: Json::Object(input).to_string().into_bytes(),
                ..Wire::default()
            });
            let is_of_operation = damage.is_empty() && mutations.is_empty();
            damage.iter().for_each(|damage| damage.apply(&mut wire));
            let answer = wire.answer(&sandbox);
            assert_answer(&answer, Some(operation).filter(|_| is_of_operation));
            if let Ok(json) = serde_json::from_slice(&answer.body) {
                learn(&json, &mut known);
            }
        }
    }
}
