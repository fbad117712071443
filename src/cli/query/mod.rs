//! `--query`: JMESPath in the dialect of the AWS CLI, whose engine is `jmespath.py` 1.x, over the whole result.
//!
//! The project has its own engine, because scripts use queries to decide what to delete, and the crates follow the
//! specification: they do not compare strings, do not accept literals that are not JSON, and apply the index in `[*].{n:
//! Name}[0]` to each object, so that a script would get another result than with the AWS CLI, without an error.
//! Differences from `jmespath.py`:
//!
//! - Expressions that can never work are rejected before anything is sent: unknown functions, wrong numbers of
//!   arguments, invalid arguments and steps. `jmespath.py` fails when it evaluates them.
//! - `&` can only be used before an argument that is an expression. Elsewhere, `jmespath.py` turns it into a value that
//!   cannot be printed.
//! - NaN and infinite numbers are not supported: not in literals, not as results, and not in conversions of strings.
//!
//! `tests/independent/check_queries.py` compares both engines.

mod brackets;
mod evaluator;
mod functions;
mod lexer;
mod number;
mod parser;
mod signature;
#[cfg(test)]
mod tests;
mod tree;
mod value;

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::api::error::Error;
use crate::text::mark;
use evaluator::evaluate;
use tree::Node;
use value::Value;

/// The names of the functions, sorted.
pub fn function_names() -> impl Iterator<Item = &'static str> {
    functions::FUNCTIONS.iter().map(|function| function.name)
}

/// An expression that can be read.
pub struct Query {
    /// The option that gives it.
    option: &'static str,
    text: String,
    tree: Node,
}

/// Why a text is no expression, and where.
#[derive(Debug)]
struct Fault {
    /// The place, in bytes.
    at: usize,
    message: String,
    /// Whether the text can be read, and calls a function in a way that never works.
    is_call: bool,
}

impl Fault {
    fn syntax(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), is_call: false }
    }

    fn call(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), is_call: true }
    }
}

impl Query {
    /// Reads the expression of `--query`.
    ///
    /// # Errors
    /// As [`Query::of`].
    pub fn new(text: &str) -> Result<Self, Error> {
        Self::of("--query", text)
    }

    /// Reads the expression of `option`.
    ///
    /// # Errors
    /// If it is no expression, or if it calls a function that does not exist or one with arguments that can never
    /// fit. The place is marked.
    pub fn of(option: &'static str, text: &str) -> Result<Self, Error> {
        match parser::parse(text) {
            Ok(tree) => Ok(Self { option, text: text.to_owned(), tree }),
            Err(fault) => {
                let what = if fault.is_call { "" } else { " is not a JMESPath expression" };
                let error = Error::usage(marked(&format!("{option}{what}"), &fault.message, text, fault.at));
                let quote = || format!("Quote the whole expression for your shell: {option} {}", example(option));
                Err(if fault.is_call { error } else { error.hint(quote()) })
            }
        }
    }

    /// The expression as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the expression finds in `json`, as a part of it where it is one.
    ///
    /// # Errors
    /// If a function or a comparison of the expression does not fit the data.
    pub fn search<'a>(&'a self, json: &'a Json) -> Result<Cow<'a, Json>, Error> {
        self.found(json).map(Value::into_json)
    }

    /// Whether what it finds in `json` is true: anything but false, null, and what is empty.
    ///
    /// # Errors
    /// As [`Query::search`].
    pub fn holds(&self, json: &Json) -> Result<bool, Error> {
        self.found(json).map(|found| !found.is_false())
    }

    fn found<'a>(&'a self, json: &'a Json) -> Result<Value<'a>, Error> {
        evaluate(&self.tree, &Value::Part(json)).map_err(|misfit| {
            let at = misfit.at.unwrap_or_default();
            let what = format!("{} does not fit the result", self.option);
            Error::usage(marked(&what, &misfit.message, &self.text, at))
        })
    }
}

/// An expression that needs quotes, for an option.
fn example(option: &str) -> &'static str {
    if option == "--query" { "'Attendees[].AttendeeId'" } else { "\"PhoneNumberOrder.Status=='Successful'\"" }
}

/// The message with the line of the text and a mark under the place.
fn marked(what: &str, message: &str, text: &str, at: usize) -> String {
    let [line, mark] = mark(text, at);
    format!("{what}: {message}\n{line}\n{mark}")
}
