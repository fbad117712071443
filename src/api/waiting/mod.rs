//! What continues after a response: which operation shows how far it is, in which states it has ended, and how well.
//!
//! One table (`table.rs`, `states.rs`) serves `--wait` and the words about it. `tests/it/waiting.rs` holds that every documented state of every row
//! stands in it, and that every documented state which an operation shows has a row or a reason why not.

mod states;
mod table;

pub use table::WAITS;

use super::Document;
use super::facts::ServiceFacts;
use super::operation::Operation;
use super::service::Service;
use super::source::{self, Sources};

/// What an operation starts.
#[derive(Debug)]
pub struct Wait {
    /// The service of both operations.
    pub service: Service,
    /// The operation that starts it.
    pub started_by: &'static str,
    /// Whether a request starts it.
    pub when: When,
    /// What is waited for, as it stands in a sentence (`the order`).
    pub thing: &'static str,
    /// The operation that shows its state.
    pub asked: &'static str,
    /// The members of the request that asks.
    pub by: Sources,
    /// Where in the response the state is.
    pub state: &'static str,
    /// The states.
    pub states: States,
    /// Whether it no longer exists in the end, so that nothing shows it.
    pub until_gone: bool,
    /// What it means if it was shown and no longer is; empty if that is a failure of the request.
    pub vanished: &'static str,
    /// Where the response says why it has ended badly.
    pub reason: Reason,
}

/// Whether a request starts what is waited for.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// Each does.
    Always,
    /// Those do that have this member, with a value that is not empty.
    Has(&'static str),
    /// Those do that have this member with this value.
    Is(&'static str, &'static str),
}

/// The states of something, sorted by what they mean to whoever waits.
#[derive(Debug, Clone, Copy)]
pub struct States {
    /// What was asked for is there.
    pub good: &'static [&'static str],
    /// It will not come.
    pub bad: &'static [&'static str],
    /// It is on its way. A state that is not known counts as one of these.
    pub passing: &'static [&'static str],
}

/// Where a response says why something has ended badly.
#[derive(Debug, Clone, Copy)]
pub enum Reason {
    /// Nowhere.
    None,
    /// In the text at this path.
    Text(&'static str),
    /// In the parts of a list that have failed.
    Parts {
        /// The list.
        list: &'static str,
        /// The member that names a part.
        name: &'static str,
        /// The member with its state.
        state: &'static str,
    },
}

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is on its way.
    Passing,
    /// It has ended as it should.
    Good,
    /// It has ended otherwise.
    Bad,
}

impl Wait {
    /// The rows of `operation`: what its requests can start.
    pub fn all_of(operation: &Operation) -> impl Iterator<Item = &'static Self> {
        let (service, name) = (operation.service, operation.name);
        WAITS.iter().filter(move |wait| wait.service == service && wait.started_by == name)
    }

    /// What a request of `operation` with this input starts, if anything.
    pub fn of(operation: &Operation, input: &Document) -> Option<&'static Self> {
        Self::all_of(operation).find(|wait| wait.when.holds(input))
    }

    /// The state in a response of the operation that is asked.
    pub fn state_in<'a>(&self, answer: &'a Document) -> Option<&'a str> {
        source::at(answer, self.state).first()?.as_str()
    }

    /// What a state means.
    pub fn stage(&self, state: &str) -> Stage {
        if self.states.good.contains(&state) {
            Stage::Good
        } else if self.states.bad.contains(&state) {
            Stage::Bad
        } else {
            Stage::Passing
        }
    }

    /// Why it has ended badly, as far as the response says.
    pub fn reason_in(&self, answer: &Document) -> Option<String> {
        match self.reason {
            Reason::None => None,
            Reason::Text(path) => source::at(answer, path).first()?.as_str().map(str::to_owned),
            Reason::Parts { list, name, state } => {
                let parts = source::at(answer, list).into_iter().filter(|part| part[state] == "Failed");
                let names: Vec<_> = parts.filter_map(|part| part[name].as_str()).collect();
                (!names.is_empty()).then(|| format!("failed: {}", names.join(", ")))
            }
        }
    }

    /// The JMESPath expression that is true when it has ended, however, where a response shows that.
    pub fn has_ended(&self) -> Option<String> {
        let ends: Vec<_> = self.states.good.iter().chain(self.states.bad).map(|state| format!("'{state}'")).collect();
        let path = if self.state.contains('*') { format!("{} | [0]", self.state) } else { self.state.to_owned() };
        (!self.until_gone).then(|| format!("contains([{}], {path})", ends.join(", ")))
    }
}

impl When {
    /// The member on which it depends, if on any.
    pub fn member(self) -> Option<&'static str> {
        match self {
            Self::Always => None,
            Self::Has(name) | Self::Is(name, _) => Some(name),
        }
    }

    fn holds(self, input: &Document) -> bool {
        match self {
            Self::Always => true,
            Self::Has(name) => input.get(name).is_some_and(|value| !value.is_null() && *value != ""),
            Self::Is(name, value) => input.get(name).is_some_and(|given| *given == value),
        }
    }
}

/// The response of `operation` with what another operation shows of the same thing: the members of that response,
/// wherever the other has them; the other's response if it returns nothing.
pub fn in_shape_of(operation: &Operation, mut own: Document, shown: Document) -> Document {
    let facts = ServiceFacts::of(operation.service).operation(operation.name);
    let Some(facts) = facts.filter(|facts| !facts.response.is_empty()) else { return shown };
    for name in facts.response.keys() {
        let inside = || shown.values().find_map(|value| value.as_object()?.get(name).filter(|value| value.is_object()));
        if let Some(value) = shown.get(name).or_else(inside) {
            own.insert(name.to_owned(), value.clone());
        }
    }
    own
}

/// Whether `operation` answers anything.
pub fn answers(operation: &Operation) -> bool {
    let facts = ServiceFacts::of(operation.service).operation(operation.name);
    facts.is_none_or(|facts| !facts.response.is_empty())
}
