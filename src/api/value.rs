//! The types that a member can hold, and how a JSON value becomes the SDK's value.
//!
//! Reading comes after [`check`](super::check::check), so a [`Mismatch`] here is a value that could not be
//! checked (with `--no-validate`), or a bug.

use std::collections::HashMap;
use std::marker::PhantomData;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::error::operation::BuildError;
use serde_json::Value as Json;

use super::Document;
use super::kind::Kind;
use crate::text::moment;

/// A checked value that could not be turned into the SDK's type.
#[derive(Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What the reader expected, and what it found instead.
    pub message: String,
}

impl Mismatch {
    fn expected(expected: &str, found: &Json) -> Self {
        Self { message: format!("expected {expected}, found {}", super::problem::found(found)) }
    }
}

/// A type that a declaration can give to a member.
pub trait Value: Sized {
    /// What the SDK's builder takes.
    type Sdk;
    /// How the value is given and checked.
    const KIND: Kind;
    /// Whether the API requires the member.
    const REQUIRED: bool = true;
    /// Whether a structure of the SDK cannot be built without it.
    const DEMANDED: bool = Self::REQUIRED;
    /// Whether the value must not be shown.
    const SENSITIVE: bool = false;

    /// Reads a JSON value. Fails if it is not of [`KIND`](Self::KIND).
    fn read(json: &Json) -> Result<Self::Sdk, Mismatch>;
}

/// Reads the member called `name` of `document`, if it is there.
pub fn read_member<T: Value>(document: &Document, name: &str) -> Result<Option<T::Sdk>, Mismatch> {
    match document.get(name) {
        None | Some(Json::Null) => Ok(None),
        Some(json) => {
            T::read(json).map(Some).map_err(|mismatch| Mismatch { message: format!("{name}: {}", mismatch.message) })
        }
    }
}

/// Reads the member called `name` of a structure. One that is not there, but that the SDK demands, is blank: the body of
/// the request gets the members that were typed, and no others, before it is signed.
pub fn read_part<T: Value>(structure: &Document, name: &str) -> Result<Option<T::Sdk>, Mismatch> {
    match structure.get(name) {
        None | Some(Json::Null) if T::DEMANDED => T::read(&T::KIND.blank()).map(Some),
        _ => read_member::<T>(structure, name),
    }
}

/// The object in `json`, which should be the structure called `name`.
pub fn object<'a>(json: &'a Json, name: &str) -> Result<&'a Document, Mismatch> {
    json.as_object().ok_or_else(|| Mismatch::expected(&format!("a {name} object"), json))
}

/// The text in `json`.
pub fn text(json: &Json) -> Result<&str, Mismatch> {
    json.as_str().ok_or_else(|| Mismatch::expected("text", json))
}

impl Value for String {
    type Sdk = Self;
    const KIND: Kind = Kind::Text;

    fn read(json: &Json) -> Result<Self, Mismatch> {
        text(json).map(str::to_owned)
    }
}

impl Value for i32 {
    type Sdk = Self;
    const KIND: Kind = Kind::Integer;

    fn read(json: &Json) -> Result<Self, Mismatch> {
        json.as_i64()
            .and_then(|number| number.try_into().ok())
            .ok_or_else(|| Mismatch::expected("a whole number", json))
    }
}

impl Value for i64 {
    type Sdk = Self;
    const KIND: Kind = Kind::Integer;

    fn read(json: &Json) -> Result<Self, Mismatch> {
        json.as_i64().ok_or_else(|| Mismatch::expected("a whole number", json))
    }
}

impl Value for f32 {
    type Sdk = Self;
    const KIND: Kind = Kind::Float;

    #[expect(clippy::cast_possible_truncation, reason = "the API's type has 32 bits")]
    fn read(json: &Json) -> Result<Self, Mismatch> {
        json.as_f64().map(|number| number as Self).ok_or_else(|| Mismatch::expected("a number", json))
    }
}

/// A point in time.
pub struct Timestamp;

impl Value for Timestamp {
    type Sdk = DateTime;
    const KIND: Kind = Kind::Timestamp;

    fn read(json: &Json) -> Result<DateTime, Mismatch> {
        timestamp(json).ok_or_else(|| Mismatch::expected(&Self::KIND.describe(), json))
    }
}

/// The time in `json` as a request has it: ISO 8601 with an offset, or seconds since 1970 as a number or as text.
/// What users write becomes one of these before.
pub fn timestamp(json: &Json) -> Option<DateTime> {
    let (first, last) = (*moment::RANGE.start() as f64, *moment::RANGE.end() as f64);
    let seconds = |seconds: f64| (first..=last).contains(&seconds).then(|| DateTime::from_secs_f64(seconds));
    match json {
        Json::Number(number) => number.as_f64().and_then(seconds),
        Json::String(text) => match text.parse::<f64>() {
            Ok(number) => seconds(number),
            Err(_) => DateTime::from_str(text, Format::DateTimeWithOffset).ok(),
        },
        _ => None,
    }
}

impl Value for bool {
    type Sdk = Self;
    const KIND: Kind = Kind::Boolean;

    fn read(json: &Json) -> Result<Self, Mismatch> {
        json.as_bool().ok_or_else(|| Mismatch::expected("true or false", json))
    }
}

impl<T: Value> Value for Option<T> {
    type Sdk = T::Sdk;
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const SENSITIVE: bool = T::SENSITIVE;

    fn read(json: &Json) -> Result<Self::Sdk, Mismatch> {
        T::read(json)
    }
}

/// Marks a member that the SDK's type demands and the API no longer requires.
pub struct Demanded<T>(PhantomData<T>);

impl<T: Value> Value for Demanded<T> {
    type Sdk = T::Sdk;
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const DEMANDED: bool = true;
    const SENSITIVE: bool = T::SENSITIVE;

    fn read(json: &Json) -> Result<Self::Sdk, Mismatch> {
        T::read(json)
    }
}

/// Marks a member whose value must not be shown in logs, errors and dry runs.
pub struct Sensitive<T>(PhantomData<T>);

impl<T: Value> Value for Sensitive<T> {
    type Sdk = T::Sdk;
    const KIND: Kind = T::KIND;
    const SENSITIVE: bool = true;

    fn read(json: &Json) -> Result<Self::Sdk, Mismatch> {
        T::read(json)
    }
}

impl<T: Value> Value for Vec<T> {
    type Sdk = Vec<T::Sdk>;
    const KIND: Kind = Kind::List(&T::KIND);

    fn read(json: &Json) -> Result<Self::Sdk, Mismatch> {
        let items = json.as_array().ok_or_else(|| Mismatch::expected("a list", json))?;
        items.iter().map(T::read).collect()
    }
}

impl<T: Value> Value for HashMap<String, T> {
    type Sdk = HashMap<String, T::Sdk>;
    const KIND: Kind = Kind::Map(&T::KIND);

    fn read(json: &Json) -> Result<Self::Sdk, Mismatch> {
        let entries = json.as_object().ok_or_else(|| Mismatch::expected("an object", json))?;
        entries.iter().map(|(key, value)| T::read(value).map(|value| (key.clone(), value))).collect()
    }
}

/// Ends an SDK builder. Some builders give the structure itself and some a `Result`, depending on whether
/// the structure has required members; a declaration need not know which.
pub trait Finish<T> {
    /// The built structure, or which required member is missing.
    fn finish(self) -> Result<T, Mismatch>;
}

impl<T> Finish<T> for T {
    fn finish(self) -> Result<T, Mismatch> {
        Ok(self)
    }
}

impl<T> Finish<T> for Result<T, BuildError> {
    fn finish(self) -> Result<T, Mismatch> {
        self.map_err(|error| Mismatch { message: error.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_those_of_requests() {
        let seconds = |json| timestamp(&json).map(|time| time.as_secs_f64());
        for (text, expected) in [
            ("2026-11-22T10:00:00Z", 1_795_341_600.0),
            ("2026-11-22T11:00:00+01:00", 1_795_341_600.0),
            ("1795341600", 1_795_341_600.0),
        ] {
            assert_eq!(seconds(json!(text)), Some(expected), "{text}");
        }
        assert_eq!(seconds(json!(1.5)), Some(1.5));
        for text in ["", "tomorrow", "2026-11-22", "2026-13-01T00:00:00Z", "10:00", "1e20", "nan", "-inf"] {
            assert_eq!(seconds(json!(text)), None, "{text}");
        }
        assert_eq!(seconds(json!(1e20)), None);
    }
}
