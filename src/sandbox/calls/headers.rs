//! SIP headers, as far as functions see and give them: the page "Using SIP headers" of the developer guide.

use serde_json::{Map, Value as Json};

/// The headers whose names need not begin with `x-`.
pub const KNOWN: [&str; 2] = ["User-to-User", "Diversion"];
/// How names begin that are the service's own.
const RESERVED: [&str; 5] = ["x-amzn", "x-vine", "x-vc", "x-canary", "x-voice"];
/// Characters of a value.
const MOST: usize = 2048;

/// A header of a call: `--sip-header NAME=VALUE`.
#[derive(Debug, Clone)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl Header {
    /// Reads `NAME=VALUE`.
    ///
    /// # Errors
    /// If it is something else, or no header that a function gets to see, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (name, value) = text.split_once('=').ok_or_else(|| format!("{text:?} is not NAME=VALUE"))?;
        check_one(name, &value.into())?;
        Ok(Self { name: name.to_owned(), value: value.to_owned() })
    }
}

/// Checks the headers in an object.
///
/// # Errors
/// The problem with one, in words.
pub fn check(headers: &Map<String, Json>) -> Result<(), String> {
    headers.iter().try_for_each(|(name, value)| check_one(name, value))
}

fn check_one(name: &str, value: &Json) -> Result<(), String> {
    let lower = name.to_ascii_lowercase();
    let is_custom = lower.starts_with("x-") && lower.len() > 2;
    if !is_custom && !KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return Err(format!("{name:?} must be User-to-User, Diversion or a name that starts with x-"));
    }
    if let Some(reserved) = RESERVED.into_iter().find(|reserved| lower.starts_with(reserved)) {
        return Err(format!("{name:?} must not start with {reserved}, which is reserved"));
    }
    match value.as_str() {
        Some(value) if value.chars().count() <= MOST => Ok(()),
        Some(_) => Err(format!("{name} must have at most {MOST} characters")),
        None => Err(format!("{name} must be a string")),
    }
}

/// The value of the header called `name`, in whatever case it is given.
pub fn value<'a>(headers: &'a Json, name: &str) -> Option<&'a str> {
    let mut headers = headers.as_object()?.iter();
    headers.find(|(given, _)| given.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_lengths_are_checked() {
        for (header, is_taken) in [
            ("X-Case=42", true),
            ("x-chime-join-token=a=b", true),
            ("User-to-User=616c6963653b;encoding=hex", true),
            ("diversion=<sip:+12065550100@example.com>", true),
            ("x-=1", false),
            ("Case=42", false),
            ("X-Amzn-Trace=1", false),
            ("x-vc-id=1", false),
            ("x-voice=1", false),
            ("x-vine=1", false),
            ("x-canary=1", false),
            ("x-case", false),
        ] {
            assert_eq!(Header::parse(header).is_ok(), is_taken, "{header}");
        }
        assert!(Header::parse(&format!("x-a={}", "ä".repeat(MOST))).is_ok());
        assert!(Header::parse(&format!("x-a={}", "a".repeat(MOST + 1))).is_err());
    }
}
