//! Keys that stand in variables or in a file.

use std::time::SystemTime;

use aws_credential_types::Credentials;

use super::cache::{time, written};
use super::fault;
use crate::api::error::Error;
use crate::aws::environment::Environment;

/// Names of the key's ID, of its secret and of the session's token, the first of which counts.
struct Names {
    id: &'static str,
    secret: &'static str,
    tokens: [&'static str; 2],
}

const VARIABLES: Names = Names {
    id: "AWS_ACCESS_KEY_ID",
    secret: "AWS_SECRET_ACCESS_KEY",
    tokens: ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"],
};
const KEYS: Names = Names {
    id: "aws_access_key_id",
    secret: "aws_secret_access_key",
    tokens: ["aws_security_token", "aws_session_token"],
};
/// The variable that says until when the keys of the others can be used.
const EXPIRATION: &str = "AWS_CREDENTIAL_EXPIRATION";

/// Whether the environment names a key.
pub fn are_in(environment: &Environment) -> bool {
    environment.raw(VARIABLES.id).is_some_and(|id| !id.is_empty())
}

/// The keys of the environment. A secret without an ID counts as none, as in the AWS CLI.
///
/// # Errors
/// If the secret is missing, a text cannot be sent, or the keys have expired.
pub fn of_environment(environment: &Environment) -> Result<Option<Credentials>, Error> {
    let get = |name: &str| {
        let value = environment.raw(name).filter(|value| !value.is_empty());
        let read =
            |value: std::ffi::OsString| value.into_string().map_err(|_| fault(format!("{name}: it is not text")));
        value.map(read).transpose()
    };
    if let Some(text) = get(EXPIRATION)?.filter(|_| are_in(environment)) {
        let Some(end) = time(&text) else {
            let message = format!("{EXPIRATION}: {text:?} is not a time such as 2026-01-31T12:00:00Z");
            return Err(fault(message).hint("Unset it if the keys do not expire."));
        };
        if end <= SystemTime::now() {
            let message = format!("{EXPIRATION}: the keys of the environment expired at {}", written(end));
            return Err(fault(message).hint("Fetch new ones."));
        }
    }
    read(&VARIABLES, "the environment", get)
}

/// The keys that `get` finds in a profile at `place`.
///
/// # Errors
/// If one of the pair is missing, or a text cannot be sent.
pub fn of_profile<'a>(place: &str, get: impl Fn(&str) -> Option<&'a str>) -> Result<Option<Credentials>, Error> {
    read(&KEYS, place, |name| Ok(get(name).map(str::to_owned)))
}

fn read(
    names: &Names,
    place: &str,
    get: impl Fn(&str) -> Result<Option<String>, Error>,
) -> Result<Option<Credentials>, Error> {
    let Some(id) = get(names.id)? else {
        return Ok(None);
    };
    let Some(secret) = get(names.secret)? else {
        let message = format!("{} is missing: {place} has {} without it", names.secret, names.id);
        return Err(
            fault(message).hint("No other credentials are tried, because they might belong to another account.")
        );
    };
    let mut token = None;
    for name in names.tokens {
        if token.is_none() {
            token = get(name)?.filter(|token| !token.is_empty()).map(|token| (name, token));
        }
    }
    let texts = [(names.id, &id), (names.secret, &secret)].into_iter();
    for (name, text) in texts.chain(token.iter().map(|(name, token)| (*name, token))) {
        if let Some(problem) = problem(text) {
            return Err(fault(format!("{name} of {place} {problem}")));
        }
    }
    Ok(Some(Credentials::new(id, secret, token.map(|(_, token)| token), None, "chimectl")))
}

/// What is wrong with a text that is to stand in a header. The SDK gives up the process over one that cannot.
pub fn problem(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("is empty"),
        _ if text.chars().any(char::is_control) => Some("contains a line feed or another control character"),
        _ if !text.is_ascii() => Some("contains a character that is not ASCII"),
        _ => None,
    }
}
