//! What a command line says of paging: options, and `PaginationConfig` of a whole input, which the AWS CLI takes too.

use serde_json::Value as Json;

use crate::api::Document;
use crate::api::operation::Operation;
use crate::api::paging::{self, Paging};
use crate::api::problem::found;
use crate::cli::Options;
use crate::cli::input::Whole;
use crate::text::{number, suggestion};

/// The member of a whole input.
const CONFIG: &str = "PaginationConfig";
/// Its members.
const MAX_ITEMS: &str = "MaxItems";
const PAGE_SIZE: &str = "PageSize";
const STARTING_TOKEN: &str = "StartingToken";

/// Moves the contents of `PaginationConfig` into the options, for an operation that returns pages, and lists problems with it
/// and with the options. An option replaces all of it, as a flag replaces its member.
pub fn settle(operation: &Operation, input: &mut Document, options: &mut Options) -> Vec<String> {
    let given = [
        ("--page-size", options.page_size.is_some()),
        ("--max-items", options.max_items.is_some()),
        ("--starting-token", options.starting_token.is_some()),
    ];
    let mut given: Vec<_> =
        given.into_iter().filter(|(_, given)| *given).map(|(option, _)| option.to_owned()).collect();
    let mut lines = Vec::new();
    let paging = Paging::of(operation);
    if let Some(config) = paging.and_then(|_| input.shift_remove(CONFIG)) {
        let source = options.whole_input().map(Whole::option).unwrap_or_default();
        match config {
            Json::Object(config) if given.is_empty() => {
                for (name, value) in &config {
                    let place = format!("{source} {CONFIG}.{name}");
                    match take(name, value, options) {
                        Ok(()) => given.push(place),
                        Err(problem) => lines.push(format!("{place}: {problem}")),
                    }
                }
            }
            Json::Object(_) | Json::Null => {}
            other => lines.push(format!("{source} {CONFIG}: expected an object, found {}", found(&other))),
        }
    }
    let why = if paging.is_none() {
        format!("{} does not return pages", operation.name)
    } else if options.no_paginate {
        "--no-paginate makes a single request".to_owned()
    } else if paging::asks_for_one_page(input) {
        "--next-token and --max-results make a single request".to_owned()
    } else {
        return lines;
    };
    lines.extend(given.into_iter().map(|place| format!("{place}: cannot be used because {why}")));
    lines
}

/// Takes a member of `PaginationConfig` into the options.
fn take(name: &str, value: &Json, options: &mut Options) -> Result<(), String> {
    let count = || match value {
        Json::Null => Ok(None),
        Json::Number(_) | Json::String(_) => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let count = number::whole(&text).and_then(|digits| digits.parse().ok());
            count.map(Some).ok_or_else(|| format!("expected a whole number from 0, found {text:?}"))
        }
        other => Err(format!("expected a whole number from 0, found {}", found(other))),
    };
    match name {
        MAX_ITEMS => options.max_items = count()?,
        PAGE_SIZE => options.page_size = count()?,
        STARTING_TOKEN => {
            options.starting_token = match value {
                Json::Null => None,
                Json::String(token) => Some(token.clone()),
                other => return Err(format!("expected text, found {}", found(other))),
            };
        }
        _ => {
            let names = [MAX_ITEMS, PAGE_SIZE, STARTING_TOKEN];
            return Err(match suggestion(name, names) {
                Some(known) => format!("unknown member; did you mean {known}?"),
                None => format!("unknown member; {CONFIG} has {}", names.join(", ")),
            });
        }
    }
    Ok(())
}
