//! `--query`: JMESPath over the whole result.

use jpx_core::ast::Ast;
use jpx_core::{Context, ErrorReason, Runtime, RuntimeError};
use serde_json::Value as Json;

use crate::api::error::Error;
use crate::text::{counted, suggestion};

/// Deeper expressions are refused, because each level takes frames of the stack. The reader's own limit does not
/// count the brackets of filters and functions.
const DEPTH: usize = 64;

/// What to do about an expression that cannot be read.
const QUOTE: &str = "Quote the whole expression for your shell: --query 'Attendees[].AttendeeId'";

/// A JMESPath expression that can be read.
pub struct Query {
    text: String,
    runtime: Runtime,
}

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    /// If it is not JMESPath, which shows where, or if it calls functions that do not exist or calls them with a
    /// wrong number of arguments.
    pub fn new(text: &str) -> Result<Self, Error> {
        if is_too_deep(text) {
            return Err(Error::usage(format!(
                "--query is not a JMESPath expression: its brackets are more than {DEPTH} levels deep"
            )));
        }
        let runtime = Runtime::strict();
        let misfit = match runtime.compile(text) {
            Ok(expression) => misfit(expression.as_ast(), &runtime),
            Err(error) => {
                return Err(Error::usage(format!(
                    "--query is not a JMESPath expression: {}",
                    error.to_string().trim_end()
                ))
                .hint(QUOTE));
            }
        };
        if let Some(misfit) = misfit {
            return Err(Error::usage(format!("--query: {misfit}")));
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
            .map_err(|error| Error::usage(format!("--query does not fit the result: {error}")))
    }
}

/// What is wrong with a call of a function in an expression. The reader takes any name and any number of arguments,
/// and an answer that has come is too late to say so.
fn misfit(expression: &Ast, runtime: &Runtime) -> Option<String> {
    let inside = |inner: &Ast| misfit(inner, runtime);
    match expression {
        Ast::Function { name, args, .. } => {
            wrong_call(name, args.len(), runtime).or_else(|| args.iter().find_map(inside))
        }
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => inside(lhs).or_else(|| inside(rhs)),
        Ast::Condition { predicate, then, .. } => inside(predicate).or_else(|| inside(then)),
        Ast::Expref { ast: node, .. }
        | Ast::Flatten { node, .. }
        | Ast::Not { node, .. }
        | Ast::ObjectValues { node, .. } => inside(node),
        Ast::MultiList { elements, .. } => elements.iter().find_map(inside),
        Ast::MultiHash { elements, .. } => elements.iter().find_map(|element| inside(&element.value)),
        Ast::Identity { .. } | Ast::Field { .. } | Ast::Index { .. } | Ast::Literal { .. } | Ast::Slice { .. } => None,
    }
}

fn wrong_call(name: &str, count: usize, runtime: &Runtime) -> Option<String> {
    let Some(function) = runtime.get_function(name) else {
        let mut known: Vec<_> = runtime.function_names().collect();
        known.sort_unstable();
        return Some(match suggestion(name, known.iter().copied()) {
            Some(near) => format!("{name:?} is not a function; did you mean {near}?"),
            None => format!("{name:?} is not a function; known: {}", known.join(", ")),
        });
    };
    // A function counts its arguments before it looks at them, and is not to be asked otherwise.
    let evaluated = function.evaluate(&vec![Json::Null; count], &mut Context::new(name, runtime));
    let (limit, expected) = match evaluated.err()?.reason {
        ErrorReason::Runtime(RuntimeError::NotEnoughArguments { expected, .. }) => ("at least", expected),
        ErrorReason::Runtime(RuntimeError::TooManyArguments { expected, .. }) => ("at most", expected),
        _ => return None,
    };
    Some(format!("{name} takes {limit} {}, found {count}", counted(expected, "argument")))
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
    fn calls_that_can_never_work_are_refused() {
        let known = "abs, avg, ceil, contains, ends_with, floor, join, keys, length, map, max, max_by, merge, min, \
                     min_by, not_null, reverse, sort, sort_by, starts_with, sum, to_array, to_number, to_string, type, \
                     values";
        for (text, why) in [
            ("frobnicate(@)", format!("\"frobnicate\" is not a function; known: {known}")),
            ("lenght(@)", "\"lenght\" is not a function; did you mean length?".to_owned()),
            ("length()", "length takes at least 1 argument, found 0".to_owned()),
            ("sort_by(@)", "sort_by takes at least 2 arguments, found 1".to_owned()),
            ("length(@, @)", "length takes at most 1 argument, found 2".to_owned()),
        ] {
            for around in
                ["_", "a[?_]", "a[?b == _]", "a.{b: _}", "[a, _]", "a[].[_]", "!_", "map(&_, a)", "a || _", "a && _"]
            {
                let error = Query::new(&around.replace('_', text)).err().map(|error| error.message);
                assert_eq!(error, Some(format!("--query: {why}")), "{around}");
            }
        }
        for text in ["not_null(a, b, c)", "sort_by(@, &a)", "max_by(a, &b).c", "merge(a)", "to_number('1')"] {
            assert!(Query::new(text).is_ok(), "{text}");
        }
    }

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
