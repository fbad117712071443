//! The one paging loop, for every operation that pages.
//!
//! Tokens that a user sees have the AWS CLI's form, so that they can stop in the middle of a page:
//! base64 of `{"NextToken": <the service's token or null>, "boto_truncate_amount": <items to skip>}`.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::paging::{NEXT_TOKEN, Paging};

/// What the command line says of paging.
#[derive(Debug, Default, Clone)]
pub struct Options {
    /// Items after which to stop.
    pub max_items: Option<u64>,
    /// Where to go on, as an earlier command printed it.
    pub starting_token: Option<String>,
}

/// One page on its way to the output.
#[derive(Debug)]
pub struct Page {
    /// The answer, its list cut where `--max-items` or `--starting-token` says so and without the service's
    /// token.
    pub document: Document,
    /// The token with which a later command goes on, where `--max-items` stopped here.
    pub resume: Option<String>,
}

/// Fetches page after page, hands each to `emit`, and stops at the last one or after `--max-items`.
///
/// # Errors
/// If a call or `emit` fails, if the starting token cannot be read, or if the service repeats a token. An
/// error after the first page says with which token to go on.
pub async fn each_page(
    paging: &Paging,
    options: &Options,
    mut input: Document,
    mut fetch: impl AsyncFnMut(&Document) -> Result<Document, Error>,
    mut emit: impl FnMut(Page) -> Result<(), Error>,
) -> Result<(), Error> {
    let start = options.starting_token.as_deref().map_or(Ok(Token::default()), Token::read)?;
    let mut position = start;
    let mut left = options.max_items;
    let mut seen = HashSet::new();
    let hasher = RandomState::new();
    for number in 1_u64.. {
        match &position.service {
            Some(token) => input.insert(NEXT_TOKEN.to_owned(), token.clone().into()),
            None => input.shift_remove(NEXT_TOKEN),
        };
        let mut document = fetch(&input).await.map_err(|error| resumable(error, &position, number))?;
        let next = match document.shift_remove(NEXT_TOKEN) {
            Some(Json::String(token)) if !token.is_empty() => Some(token),
            _ => None,
        };
        let resume = cut(&mut document, &paging.items, &mut position, &mut left, next.as_deref());
        let stop = resume.is_some();
        emit(Page { document, resume })?;
        let Some(token) = next.filter(|_| !stop) else { return Ok(()) };
        if !seen.insert(hasher.hash_one(&token)) {
            return Err(Error::new(
                Kind::Other,
                "the service gave the same page token twice, so the list would never end",
            )
            .hint("Items up to here were fetched; ask for them with --max-items, or report the fault to AWS."));
        }
        position = Token { service: Some(token), skip: 0 };
    }
    Ok(())
}

/// Cuts the page's list: first what the starting token skips, then what is over `--max-items`. Gives the token
/// to resume with if something is left over.
fn cut(
    document: &mut Document,
    items: &str,
    position: &mut Token,
    left: &mut Option<u64>,
    next: Option<&str>,
) -> Option<String> {
    let Some(Json::Array(list)) = document.get_mut(items) else { return None };
    let skipped = position.skip.min(list.len());
    list.drain(..skipped);
    let remaining = left.as_mut()?;
    let allowed = usize::try_from(*remaining).unwrap_or(usize::MAX);
    if list.len() > allowed {
        list.truncate(allowed);
        return Some(Token { service: position.service.clone(), skip: skipped + allowed }.write());
    }
    *remaining -= list.len() as u64;
    match next {
        Some(token) if *remaining == 0 => Some(Token { service: Some(token.to_owned()), skip: 0 }.write()),
        _ => None,
    }
}

fn resumable(error: Error, position: &Token, number: u64) -> Error {
    if number == 1 {
        return error;
    }
    error.hint(format!(
        "{} pages were fetched before this. To go on from here, add --starting-token {}",
        number - 1,
        position.write()
    ))
}

/// Where in the list to go on.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Token {
    service: Option<String>,
    skip: usize,
}

impl Token {
    fn write(&self) -> String {
        let mut json = json!({ NEXT_TOKEN: self.service });
        if self.skip > 0 {
            json["boto_truncate_amount"] = self.skip.into();
        }
        BASE64.encode(json.to_string())
    }

    /// Reads a token of the AWS CLI's form; anything else is the service's own token.
    fn read(text: &str) -> Result<Self, Error> {
        let parsed = BASE64.decode(text).ok().and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
        let Some(Json::Object(json)) = parsed else {
            return Ok(Self { service: Some(text.to_owned()), skip: 0 });
        };
        let bad = || {
            Error::usage("--starting-token is not a token that a list command printed")
                .hint("Copy the NextToken of an earlier answer, whole.")
        };
        let service = match json.get(NEXT_TOKEN) {
            Some(Json::String(token)) => Some(token.clone()),
            Some(Json::Null) => None,
            _ => return Err(bad()),
        };
        let skip = match json.get("boto_truncate_amount") {
            None => 0,
            Some(skip) => skip.as_u64().and_then(|skip| usize::try_from(skip).ok()).ok_or_else(bad)?,
        };
        Ok(Self { service, skip })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_have_the_form_of_the_aws_cli() {
        let token = Token { service: Some("page-2".to_owned()), skip: 3 };
        // botocore.paginate.TokenEncoder().encode({"NextToken": "page-2", "boto_truncate_amount": 3}) differs
        // only in the blanks of its JSON.
        let from_botocore = "eyJOZXh0VG9rZW4iOiAicGFnZS0yIiwgImJvdG9fdHJ1bmNhdGVfYW1vdW50IjogM30=";
        assert_eq!(Token::read(from_botocore).unwrap(), token);
        assert_eq!(Token::read(&token.write()).unwrap(), token);
    }

    #[test]
    fn a_token_of_the_service_is_taken_as_it_is() {
        assert_eq!(Token::read("raw").unwrap(), Token { service: Some("raw".to_owned()), skip: 0 });
    }
}
