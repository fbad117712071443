//! The sandbox called through the library, with every answer held against the facts.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chimectl::api::facts::{Element, Limits, ServiceFacts, Table, Traits, Type};
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::aws::client::Clients;
use chimectl::cli::answer::answer;
use chimectl::cli::in_process::{self, InProcess};
use chimectl::sandbox::{Clock, Sandbox, Store};
use chimectl::services::Operations as _;
use fancy_regex::Regex;
use serde_json::Value;

/// Members that are newer than the traits, too.
const NEWEST_MEMBERS: [(&str, &str); 1] = [("VoiceConnectorGroup", "CallDistributionType")];

/// An empty sandbox in memory.
pub struct Library {
    service: Service,
    clients: Clients,
    runtime: tokio::runtime::Runtime,
    succeeded: RefCell<BTreeSet<&'static str>>,
}

impl Library {
    /// A sandbox whose operations of `service` are called.
    pub fn new(service: Service, clock: Clock) -> Self {
        let sandbox = Sandbox::new(Store::in_memory().unwrap(), clock);
        let clients = in_process::clients(Some("us-east-1".to_owned()), InProcess::new(sandbox));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { service, clients, runtime, succeeded: RefCell::default() }
    }

    /// The operations that have not succeeded yet.
    pub fn untried(&self) -> Vec<&'static str> {
        let names = self.service.operations().iter().map(|operation| operation.name);
        names.filter(|name| !self.succeeded.borrow().contains(name)).collect()
    }

    /// Calls an operation: its answer, or the code and the message of its refusal. Both are documented ones.
    #[track_caller]
    pub fn call(&self, operation: &str, input: Value) -> Result<Value, (String, String)> {
        let operation = self.service.operation(operation).unwrap_or_else(|| panic!("{operation} is not declared"));
        let Value::Object(input) = input else { panic!("{input} is no input") };
        match self.runtime.block_on(answer(&self.clients, operation, &input, None)) {
            Ok(answer) => {
                let answer = Value::Object(answer);
                assert_documented(operation, &answer);
                self.succeeded.borrow_mut().insert(operation.name);
                Ok(answer)
            }
            Err(error) => {
                let code = error.service.as_ref().map(|service| service.code.clone()).unwrap_or_default();
                if let Some(facts) = ServiceFacts::of(self.service).operation(operation.name) {
                    assert!(facts.errors.contains_key(&code), "{} has no {code}: {error}", operation.name);
                }
                Err((code, error.message))
            }
        }
    }

    /// The answer to a call that succeeds.
    #[track_caller]
    pub fn ok(&self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap_or_else(|error| panic!("{operation}: {error:?}"))
    }

    /// Asserts that a call is refused with this code.
    #[track_caller]
    pub fn refused(&self, operation: &str, input: Value, code: &str) {
        match self.call(operation, input) {
            Ok(answer) => panic!("{operation} is not refused: {answer}"),
            Err((found, message)) => assert_eq!(found, code, "{operation}: {message}"),
        }
    }
}

/// Asserts that an answer has documented members only, each of the documented type, with a documented value.
#[track_caller]
pub fn assert_documented(operation: &Operation, answer: &Value) {
    let facts = ServiceFacts::of(operation.service);
    let Some(documented) = facts.operation(operation.name) else { return };
    let timestamps: Value = serde_json::from_str(include_str!("../../../src/api/facts/traits.json")).unwrap();
    let walk = Walk {
        facts,
        newer: Traits::of(operation.service).newer_members,
        timestamps: timestamps[operation.service.name()]["timestamps"].clone(),
    };
    walk.members(&format!("{}Response", operation.name), documented.response, answer);
}

struct Walk {
    facts: &'static ServiceFacts,
    newer: Table<&'static [&'static str]>,
    timestamps: Value,
}

impl Walk {
    #[track_caller]
    fn members(&self, owner: &str, documented: Table<&'static Limits>, json: &Value) {
        let members = json.as_object().unwrap_or_else(|| panic!("{owner}: {json} is no structure"));
        for (name, value) in members {
            match documented.get(name) {
                Some(limits) => self.value(owner, name, limits, value),
                None => assert!(self.is_newer(owner, name), "{owner}.{name} is not documented"),
            }
        }
    }

    fn is_newer(&self, owner: &str, name: &str) -> bool {
        let of_traits = self.newer.get(owner).is_some_and(|members| members.contains(&name));
        of_traits || NEWEST_MEMBERS.contains(&(owner, name))
    }

    #[track_caller]
    fn value(&self, owner: &str, name: &str, limits: &Limits, json: &Value) {
        let place = format!("{owner}.{name}");
        match limits.documented_type {
            Type::List(item) => {
                let items = json.as_array().unwrap_or_else(|| panic!("{place}: {json} is no list"));
                items.iter().for_each(|json| self.element(owner, name, item, limits, json));
            }
            Type::Map(item) => {
                let entries = json.as_object().unwrap_or_else(|| panic!("{place}: {json} is no map"));
                entries.values().for_each(|json| self.element(owner, name, item, Limits::NONE, json));
            }
            Type::One(element) => self.element(owner, name, element, limits, json),
        }
    }

    #[track_caller]
    fn element(&self, owner: &str, name: &str, element: Element, limits: &Limits, json: &Value) {
        let fits = match element {
            Element::Structure(structure) => {
                let members =
                    self.facts.structure(structure).unwrap_or_else(|| panic!("{structure} is not documented"));
                return self.members(structure, members, json);
            }
            Element::Text => json.as_str().is_some_and(|text| fits(limits, text)),
            Element::Integer => json.is_i64(),
            Element::Float => json.is_number(),
            Element::Boolean => json.is_boolean(),
            Element::Timestamp if self.timestamps[owner][name] == "epoch-seconds" => json.is_number(),
            Element::Timestamp => json.as_str().is_some_and(|text| text.len() >= 20 && text.ends_with('Z')),
        };
        assert!(fits, "{owner}.{name}: {json} is not {limits:?}");
    }
}

/// Whether a text is one of the documented values, as long as it may be, and of the documented pattern. A
/// pattern that no engine here can read says nothing.
fn fits(limits: &Limits, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let known = limits.values.is_empty() || limits.values.contains(&text);
    let long_enough = limits.min_length.is_none_or(|min| length >= min);
    let short_enough = limits.max_length.is_none_or(|max| length <= max);
    let pattern = limits.pattern.as_ref().and_then(|pattern| Regex::new(&format!("^(?:{pattern})$")).ok());
    known && long_enough && short_enough && pattern.is_none_or(|pattern| pattern.is_match(text).unwrap_or(true))
}
