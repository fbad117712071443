//! `--query`: JMESPath over the whole result.

use jpx_core::Runtime;
use serde_json::Value as Json;

use crate::error::{Error, Kind};

/// Deeper expressions are refused, because each level takes frames of the stack. The reader's own limit does not
/// count the brackets of filters and functions.
const DEPTH: usize = 64;

/// A JMESPath expression that can be read.
pub struct Query {
    text: String,
    runtime: Runtime,
}

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    /// If it is not JMESPath; the error shows where.
    pub fn new(text: &str) -> Result<Self, Error> {
        if is_too_deep(text) {
            return Err(Error::usage(format!(
                "--query is not a JMESPath expression: its brackets are more than {DEPTH} levels deep"
            )));
        }
        let runtime = Runtime::strict();
        if let Err(error) = runtime.compile(text) {
            return Err(Error::usage(format!(
                "--query is not a JMESPath expression: {}",
                error.to_string().trim_end()
            ))
            .hint("Quote the whole expression for your shell: --query 'Attendees[].AttendeeId'"));
        }
        Ok(Self { text: text.to_owned(), runtime })
    }

    /// What the expression finds in `json`.
    ///
    /// # Errors
    /// If a function of the expression does not fit the data.
    pub fn search(&self, json: &Json) -> Result<Json, Error> {
        self.runtime
            .compile(&self.text)
            .and_then(|expression| expression.search(json))
            .map_err(|error| Error::new(Kind::Usage, format!("--query does not fit the answer: {error}")))
    }
}

/// Whether brackets outside of quotes are nested too deeply.
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(_), '\\') => {
                letters.next();
            }
            (Some(open), letter) if letter == open => quote = None,
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_expressions_are_refused() {
        for (open, inner, close) in [("a[?", "a", "]"), ("length(", "@", ")"), ("(", "a", ")"), ("{a: ", "a", "}")] {
            let nested = |levels| format!("{}{inner}{}", open.repeat(levels), close.repeat(levels));
            assert!(Query::new(&nested(DEPTH)).is_ok(), "{open}");
            for text in [nested(DEPTH + 1), nested(100_000), open.repeat(100_000)] {
                assert!(Query::new(&text).is_err_and(|error| error.message.contains("levels deep")), "{open}");
            }
        }
        for brackets in ["'[[[['", "\"[(\\\"{\"", "`\"[[[\"`"] {
            assert!(Query::new(&[brackets; 30].join(" || ")).is_ok(), "{brackets}");
        }
    }
}
