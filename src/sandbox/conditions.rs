//! The properties of a sandbox other than its state and its clock.

use std::sync::Arc;

use rustls::ServerConfig;

use super::failure::Failures;
use super::faults::ActiveRule;
use super::{Callee, FailureRule, FaultRule, Function, Log, Origin, Publisher, Sandbox};

impl Sandbox {
    /// The sandbox, refusing requests that are not signed with its keys if `verifies_signatures`.
    pub fn verifying(self, verifies_signatures: bool) -> Self {
        Self { verifies_signatures, ..self }
    }

    /// The sandbox, refusing numbers and booleans that are given as text if `is_strict`.
    pub fn strict(self, is_strict: bool) -> Self {
        Self { is_strict, ..self }
    }

    /// The sandbox, answering to web pages of `origins` too when it is served.
    pub fn open_to(self, origins: Vec<Origin>) -> Self {
        Self { origins, ..self }
    }

    /// The sandbox with IDs that are generated from `seed`, the same in every run, instead of randomly.
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

    /// The sandbox with work in the background that fails by these rules.
    pub fn failing_at(self, rules: Vec<FailureRule>) -> Self {
        Self { failures: Failures::new(rules), ..self }
    }

    /// The sandbox with functions that it invokes when it is served.
    pub fn calling(self, functions: Vec<Function>) -> Self {
        Self { functions, ..self }
    }

    /// The sandbox in which called parties behave like this.
    pub fn called(self, callees: Vec<Callee>) -> Self {
        Self { callees, ..self }
    }

    /// The sandbox publishing its events when it is served.
    pub fn publishing(self, publisher: Option<Publisher>) -> Self {
        Self { publisher, ..self }
    }

    /// The sandbox, speaking TLS when it is served, if there is `tls`.
    pub fn encrypted(self, tls: Option<Arc<ServerConfig>>) -> Self {
        Self { tls, ..self }
    }
}
