//! The sandbox inside the test, called through the SDK, with every answer held against the reference.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use chimectl::api::facts::{Element, Limits, Pattern, ServiceFacts, Table, Traits, Type};
use chimectl::api::service::Service;
use chimectl::aws::client::Clients;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process::{self, InProcess};
use chimectl::sandbox::{Clock, Sandbox, Store};
use chimectl::services::Operations as _;
use fancy_regex::Regex;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

/// One service of an empty sandbox, or several after `and`.
pub struct Emulated {
    service: Service,
    sandbox: InProcess,
    clients: Clients,
    runtime: Runtime,
    called: RefCell<BTreeSet<&'static str>>,
}

impl Emulated {
    pub fn new(service: Service) -> Self {
        Self::at(service, Clock::Instant)
    }

    /// One service of a sandbox with this clock.
    pub fn at(service: Service, clock: Clock) -> Self {
        Self::with(service, Sandbox::new(Store::in_memory().unwrap(), clock))
    }

    /// One service of a sandbox that the test made.
    pub fn with(service: Service, sandbox: Sandbox) -> Self {
        Self::on(service, InProcess::new(sandbox), None)
    }

    /// Another service on the same sandbox.
    pub fn and(&self, service: Service) -> Self {
        Self::on(service, self.sandbox.clone(), None)
    }

    /// The same service on the same sandbox, called in another region.
    pub fn in_region(&self, region: &str) -> Self {
        Self::on(self.service, self.sandbox.clone(), Some(region.to_owned()))
    }

    fn on(service: Service, sandbox: InProcess, region: Option<String>) -> Self {
        let region = region.or_else(|| Some("us-east-1".to_owned()));
        Self {
            service,
            clients: in_process::clients(region, sandbox.clone()),
            sandbox,
            runtime: Builder::new_current_thread().enable_all().build().unwrap(),
            called: RefCell::default(),
        }
    }

    /// Calls the operation called `name`, asserts that it succeeds with a documented answer, and gives that.
    #[track_caller]
    pub fn ok(&self, name: &str, input: Value) -> Value {
        match self.send(name, &input) {
            Ok(answer) => answer,
            Err((code, message)) => panic!("{name} {input}: {code}: {message}"),
        }
    }

    /// Calls the operation called `name`, asserts that it is refused with a code that is documented for it, and
    /// gives the message.
    #[track_caller]
    pub fn refused(&self, name: &str, input: Value, code: &str) -> String {
        let facts = ServiceFacts::of(self.service).operation(name);
        assert!(facts.is_none_or(|facts| facts.errors.contains_key(code)), "{name} does not document {code}");
        match self.send(name, &input) {
            Ok(answer) => panic!("{name} {input} succeeded: {answer}"),
            Err((found, message)) => {
                assert_eq!(found, code, "{name} {input}: {message}");
                message
            }
        }
    }

    /// All pages of `size` items of a list, joined.
    #[track_caller]
    pub fn pages(&self, name: &str, list: &str, size: u64, input: &Value) -> Vec<Value> {
        let mut items = Vec::new();
        let mut input = input.clone();
        input["MaxResults"] = size.into();
        loop {
            let mut page = self.ok(name, input.clone());
            let found = page[list].as_array().unwrap();
            assert!(found.len() as u64 <= size, "{page}");
            items.extend(found.iter().cloned());
            match page["NextToken"].take() {
                Value::Null => return items,
                token => input["NextToken"] = token,
            }
        }
    }

    /// Operations of the service that were not called with success.
    pub fn not_called(&self) -> Vec<&'static str> {
        let operations = self.service.operations().iter().map(|operation| operation.name);
        operations.filter(|name| !self.called.borrow().contains(name)).collect()
    }

    #[track_caller]
    fn send(&self, name: &str, input: &Value) -> Result<Value, (String, String)> {
        let operation = self.service.operations().iter().find(|operation| operation.name == name).unwrap();
        let Value::Object(members) = input else { panic!("{input} is not an object") };
        match self.runtime.block_on(answer(&self.clients, operation, members, None, None)) {
            Ok(answer) => {
                let answer = Value::Object(answer.document);
                assert_documented(self.service, name, &answer);
                self.called.borrow_mut().insert(operation.name);
                Ok(answer)
            }
            Err(error) => match error.service {
                Some(service) => Err((service.code, service.message)),
                None => panic!("{name} {input}: {error}"),
            },
        }
    }
}

/// Asserts that every member of an answer is a documented one, or is newer than the reference, and has the documented
/// type and a value that is documented for it.
#[track_caller]
pub fn assert_documented(service: Service, operation: &str, answer: &Value) {
    let Some(facts) = ServiceFacts::of(service).operation(operation) else { return };
    Documented::of(service).assert_members(&format!("{operation}Response"), operation, facts.response, answer);
}

/// What the reference and the traits say of the answers of a service.
struct Documented {
    facts: &'static ServiceFacts,
    traits: &'static Traits,
}

impl Documented {
    fn of(service: Service) -> Self {
        Self { facts: ServiceFacts::of(service), traits: Traits::of(service) }
    }

    #[track_caller]
    fn assert_members(&self, owner: &str, place: &str, documented: Table<&'static Limits>, found: &Value) {
        let Value::Object(members) = found else { panic!("{place}: {found} is not an object") };
        for (name, value) in members {
            let place = format!("{place}.{name}");
            match documented.get(name) {
                Some(limits) if limits.documented_type == Type::One(Element::Timestamp) => {
                    let form = self.traits.timestamps.get(owner).and_then(|times| times.get(name));
                    let fits = match form {
                        Some("epoch-seconds") => value.is_number(),
                        _ => value.as_str().is_some_and(|text| text.len() >= 20 && text.ends_with('Z')),
                    };
                    assert!(fits, "{place}: {value}");
                }
                Some(limits) => self.assert_kind(&place, limits, value),
                None => {
                    let newer = self.traits.newer_members.get(owner);
                    let is_newer = newer.is_some_and(|members| members.contains(&name.as_str()));
                    assert!(is_newer, "{place} is not documented");
                }
            }
        }
    }

    #[track_caller]
    fn assert_kind(&self, place: &str, limits: &Limits, value: &Value) {
        let fits = |element: Element, limits: &Limits, value: &Value| match element {
            Element::Structure(name) => {
                let documented =
                    self.facts.structure(name).unwrap_or_else(|| panic!("{place}: {name} is not documented"));
                self.assert_members(name, place, documented, value);
                true
            }
            Element::Text => value.as_str().is_some_and(|text| is_documented(limits, text)),
            Element::Integer => value.is_i64(),
            Element::Float => value.is_number(),
            Element::Boolean => value.is_boolean(),
            Element::Timestamp => panic!("{place}: a time inside of a list"),
        };
        let fit = match limits.documented_type {
            Type::One(element) => fits(element, limits, value),
            Type::List(element) => {
                value.as_array().is_some_and(|items| items.iter().all(|item| fits(element, limits, item)))
            }
            // The limits are those of the map's keys.
            Type::Map(element) => {
                value.as_object().is_some_and(|map| map.values().all(|item| fits(element, Limits::NONE, item)))
            }
        };
        assert!(fit, "{place}: {value} is not {limits:?}");
    }
}

/// Whether a text is one of the documented values, as long as it may be, and of the documented pattern. A pattern that
/// no engine here can read says nothing.
fn is_documented(limits: &Limits, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let known = limits.values.is_empty() || limits.values.contains(&text);
    let long_enough = limits.min_length.is_none_or(|min| length >= min);
    let short_enough = limits.max_length.is_none_or(|max| length <= max);
    let fits = |pattern: &Pattern| matches(&pattern.to_string(), text);
    known && long_enough && short_enough && limits.pattern.is_none_or(fits)
}

/// Whether `pattern`, which is compiled once for all tests, takes `text`.
fn matches(pattern: &str, text: &str) -> bool {
    static COMPILED: Mutex<BTreeMap<String, Option<Regex>>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let compile = || Regex::new(&format!("^(?:{pattern})$")).ok();
    let regex = compiled.entry(pattern.to_owned()).or_insert_with(compile);
    regex.as_ref().is_none_or(|regex| regex.is_match(text).unwrap_or(true))
}
