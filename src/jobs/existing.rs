//! Creating what is not there yet.

use serde_json::{Value as Json, json};

use super::Ask;
use crate::api::Document;
use crate::api::absence::{says_forbidden, says_missing};
use crate::api::error::{Error, Kind};
use crate::api::existing::{Existing, Found, Listing};
use crate::api::operation::Operation;
use crate::api::source::{Source, Sources, at, filled};
use crate::services::Operations as _;

/// The response of a command that creates something.
#[derive(Debug)]
pub struct Created {
    /// The response.
    pub answer: Document,
    /// Whether it shows one that already existed.
    pub was_there: bool,
}

/// Creates what `row` says with `operation`, unless it is there.
///
/// # Errors
/// If there are several of its name, or if a call fails.
pub async fn create(
    row: &Existing,
    operation: &'static Operation,
    input: &Document,
    asked: &impl Ask,
) -> Result<Created, Error> {
    if row.is_looked_for_first()
        && let Some(answer) = find(row, operation, input, asked).await?
    {
        return Ok(Created { answer, was_there: true });
    }
    match asked.ask(operation, input.clone()).await {
        Ok(answer) => Ok(Created { answer, was_there: false }),
        // Somebody else might have been faster, and a conflict can be about something else.
        Err(error) if says_taken(&error) => match find(row, operation, input, asked).await {
            Ok(Some(answer)) => Ok(Created { answer, was_there: true }),
            _ => Err(error),
        },
        Err(error) => Err(error),
    }
}

/// Whether an error can say that there is one already. Media pipelines list no code for that where they refuse a
/// second one of a name.
fn says_taken(error: &Error) -> bool {
    let code = error.service.as_ref().map(|service| service.code.as_str()).unwrap_or_default();
    matches!(code.strip_suffix("Exception").unwrap_or(code), "Conflict" | "BadRequest" | "ResourceLimitExceeded")
}

/// The response of `operation`, built from what is there, if it is.
async fn find(
    row: &Existing,
    operation: &'static Operation,
    input: &Document,
    asked: &impl Ask,
) -> Result<Option<Document>, Error> {
    let found = match row.found {
        Found::Shown { by, with, .. } => show(row, by, with, input, &Document::new(), asked).await?,
        Found::Listed { lists, shown_by } => {
            let mut things = Vec::new();
            for listing in lists {
                things.extend(listed(row, listing, input, asked).await?);
            }
            // Two lists can show the same thing.
            let mut seen = Vec::new();
            things.retain(|thing| {
                let identity = identity(row, thing);
                let is_new = !seen.contains(&identity);
                seen.push(identity);
                is_new
            });
            match things.as_slice() {
                [] => None,
                [thing] if shown_by.0.is_empty() => Some(thing.clone()),
                [thing] => show(row, shown_by.0, shown_by.1, input, thing, asked).await?,
                several => return Err(ambiguous(row, operation, input, several)),
            }
        }
    };
    Ok(found.map(|found| answer(row, input, &found)))
}

/// What an operation shows, if there is anything to show.
async fn show(
    row: &Existing,
    by: &str,
    with: Sources,
    input: &Document,
    thing: &Document,
    asked: &impl Ask,
) -> Result<Option<Document>, Error> {
    let Some((operation, request)) = request(row, by, with, input, thing) else { return Ok(None) };
    match asked.ask(operation, request).await {
        Ok(shown) => Ok(Some(shown)),
        Err(error) if code_of(&error).is_some_and(says_missing) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The things in a list that are called as the request says.
async fn listed(row: &Existing, listing: &Listing, input: &Document, asked: &impl Ask) -> Result<Vec<Document>, Error> {
    let Some((operation, request)) = request(row, listing.by, listing.with, input, &Document::new()) else {
        return Ok(Vec::new());
    };
    let list = match asked.ask(operation, request).await {
        Ok(list) => list,
        Err(error) if listing.is_for_some && code_of(&error).is_some_and(says_forbidden) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let is_called = |thing: &&Document| thing.get(listing.compared) == input.get(row.identified_by);
    let counts = |thing: &&Document| {
        let (name, value) = listing.except;
        name.is_empty() || thing.get(name).is_none_or(|found| *found != value)
    };
    let things = at(&list, listing.things).into_iter().filter_map(Json::as_object);
    Ok(things.filter(is_called).filter(counts).cloned().collect())
}

fn request(
    row: &Existing,
    by: &str,
    with: Sources,
    input: &Document,
    thing: &Document,
) -> Option<(&'static Operation, Document)> {
    Some((row.service.operation(by)?, filled(with, input, thing).ok()?))
}

fn code_of(error: &Error) -> Option<&str> {
    error.service.as_ref().map(|service| service.code.as_str())
}

/// The response that creating it would have given.
fn answer(row: &Existing, input: &Document, found: &Document) -> Document {
    let value = |name: &str, path: &'static str| match path {
        "" => Some(json!(found)),
        path => Source::Answer(path).value(input, found).or_else(|| input.get(name).cloned()),
    };
    row.answer.iter().filter_map(|(name, path)| Some(((*name).to_owned(), value(name, path)?))).collect()
}

/// What tells a thing from others of its name: its ID, else its ARN.
fn identity(row: &Existing, thing: &Document) -> String {
    let kind = row.created_by.trim_start_matches("Create");
    let found = ["Id", "Arn"].iter().find_map(|ending| thing.get(&format!("{kind}{ending}"))?.as_str());
    found.unwrap_or_default().to_owned()
}

fn ambiguous(row: &Existing, operation: &Operation, input: &Document, things: &[Document]) -> Error {
    let name = input.get(row.identified_by).map(Json::to_string).unwrap_or_default();
    let flag = operation.member(row.identified_by).map(|member| member.flag()).unwrap_or_default();
    let list: String = things.iter().map(|thing| format!("\n  {}", identity(row, thing))).collect();
    let count = things.len();
    Error::new(
        Kind::Other,
        format!("{count} with --{flag} {name} exist, so it is unclear which one you mean; nothing was created{list}"),
    )
    .hint("Use one of them by its ID, or delete the others.")
}
