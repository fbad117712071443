//! The parameters of actions, as a table says them, and the check of what a function gives.

use fancy_regex::Regex;
use serde_json::{Value as Json, json};

use super::callee::KEYS;
use super::headers;
use crate::text::counted;

/// What the service says of a parameter that it cannot take.
pub const INVALID: &str = "InvalidActionParameter";
/// What some actions say of one that is not there.
pub const MISSING: &str = "MissingRequiredActionParameter";
/// What the service says of audio that it cannot play.
pub const AUDIO: &str = "InvalidAudioSource";

/// A parameter of an action.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Whether it must be there.
    pub is_required: bool,
    /// Value if omitted.
    pub default: Option<Default>,
    /// The ErrorType where it holds something else.
    pub error: &'static str,
    /// The ErrorType if it is missing.
    pub missing: &'static str,
}

/// What a parameter holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text of one character to so many.
    Text(usize),
    /// A whole number in this range. It can be given as text.
    Number(i64, i64),
    /// One of these numbers. It can be given as text.
    Numbers(&'static [i64]),
    /// True or false.
    Boolean,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A text of one to so many of these characters.
    Letters(&'static str, usize),
    /// A list of keys of a telephone, 0 to 9, * and #.
    Keys,
    /// A regular expression.
    Pattern,
    /// A list of one to so many texts.
    Texts(usize),
    /// An object with these members.
    Object(&'static [Parameter]),
    /// A list of one to so many objects with these members.
    Objects(&'static [Parameter], usize),
    /// SIP headers.
    Headers,
    /// A number in the form E.164.
    Phone,
}

/// What holds if a parameter is not there.
#[derive(Debug, Clone, Copy)]
pub enum Default {
    /// A number.
    Number(i64),
    /// A text.
    Text(&'static str),
    /// A list of one text.
    Texts(&'static str),
    /// What another parameter says.
    As(&'static str),
}

/// A parameter that must be there.
pub const fn required(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind, is_required: true, default: None, error: INVALID, missing: INVALID }
}

/// An optional parameter.
pub const fn optional(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind, is_required: false, default: None, error: INVALID, missing: INVALID }
}

impl Parameter {
    /// The same with what holds if it is not there.
    pub const fn or(self, default: Default) -> Self {
        Self { default: Some(default), ..self }
    }

    /// The same with another ErrorType, whatever is wrong.
    pub const fn failing(self, error: &'static str) -> Self {
        Self { error, missing: error, ..self }
    }

    /// The same with another ErrorType if it is missing.
    pub const fn missing_as(self, missing: &'static str) -> Self {
        Self { missing, ..self }
    }
}

/// The problem with a parameter.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// The ErrorType.
    pub error: &'static str,
    /// In words, which name the parameter.
    pub message: String,
}

/// Adds default values to parameters, and checks them.
///
/// # Errors
/// The first problem.
pub fn check(parameters: &[Parameter], given: &mut Json) -> Result<(), Problem> {
    for parameter in parameters {
        if given[parameter.name].is_null()
            && let Some(default) = parameter.default
        {
            let value = match default {
                Default::Number(number) => number.into(),
                Default::Text(text) => text.into(),
                Default::Texts(text) => json!([text]),
                Default::As(other) => given[other].clone(),
            };
            if !value.is_null() {
                given[parameter.name] = value;
            }
        }
    }
    check_members("", parameters, given)
}

fn check_members(place: &str, parameters: &[Parameter], given: &Json) -> Result<(), Problem> {
    for parameter in parameters {
        let place = if place.is_empty() { parameter.name.to_owned() } else { format!("{place}.{}", parameter.name) };
        let problem = |why: String| Problem {
            error: parameter.error,
            message: format!("{place} parameter value is invalid: {why}"),
        };
        match &given[parameter.name] {
            Json::Null if parameter.is_required => {
                return Err(Problem { error: parameter.missing, message: format!("{place} parameter is missing") });
            }
            Json::Null => {}
            // In the form of a ParticipantTag.
            Json::String(text) if text.is_empty() && !parameter.is_required => {}
            value => match parameter.kind {
                Kind::Object(members) if value.is_object() => check_members(&place, members, value)?,
                Kind::Objects(members, most) => {
                    let items = value.as_array().filter(|items| (1..=most).contains(&items.len()));
                    let items = items.ok_or_else(|| problem(many("object", most)))?;
                    for item in items {
                        if !item.is_object() {
                            return Err(problem("must be an object".to_owned()));
                        }
                        check_members(&place, members, item)?;
                    }
                }
                kind => check_value(kind, value).map_err(problem)?,
            },
        }
    }
    Ok(())
}

fn check_value(kind: Kind, value: &Json) -> Result<(), String> {
    let text = value.as_str();
    let fits = |fits: bool, why: &dyn Fn() -> String| if fits { Ok(()) } else { Err(why()) };
    match kind {
        Kind::Text(most) => fits(text.is_some_and(|text| (1..=most).contains(&text.chars().count())), &|| {
            format!("must be a string of 1 to {}", counted(most, "character"))
        }),
        Kind::Number(least, most) => {
            fits(whole(value).is_some_and(|number| (least..=most).contains(&number)), &|| match most {
                i64::MAX => format!("must be a number, at least {least}"),
                most => format!("must be a number from {least} to {most}"),
            })
        }
        Kind::Numbers(known) => {
            let all: Vec<_> = known.iter().map(ToString::to_string).collect();
            fits(whole(value).is_some_and(|number| known.contains(&number)), &|| {
                format!("must be one of {}", all.join(", "))
            })
        }
        Kind::Boolean => fits(value.is_boolean(), &|| "must be true or false".to_owned()),
        Kind::OneOf(known) => {
            fits(text.is_some_and(|text| known.contains(&text)), &|| format!("must be one of {}", known.join(", ")))
        }
        Kind::Letters(known, most) => {
            let are_known =
                |text: &str| (1..=most).contains(&text.len()) && text.chars().all(|key| known.contains(key));
            fits(text.is_some_and(are_known), &|| format!("must be 1 to {most} of {known}"))
        }
        Kind::Keys => {
            let is_key = |key: &Json| key.as_str().is_some_and(|key| key.len() == 1 && KEYS[..12].contains(key));
            fits(value.as_array().is_some_and(|keys| keys.iter().all(is_key)), &|| {
                "must be a list of single keys: 0 to 9, * and #".to_owned()
            })
        }
        Kind::Pattern => {
            fits(text.is_some_and(|text| Regex::new(text).is_ok()), &|| "must be a regular expression".to_owned())
        }
        Kind::Texts(most) => {
            let are_texts = |items: &Vec<Json>| (1..=most).contains(&items.len()) && items.iter().all(Json::is_string);
            fits(value.as_array().is_some_and(are_texts), &|| many("text", most))
        }
        Kind::Object(_) | Kind::Objects(..) => Err("must be an object".to_owned()),
        Kind::Headers => match value {
            Json::Object(given) => headers::check(given),
            _ => Err("must be an object".to_owned()),
        },
        Kind::Phone => fits(text.is_some_and(is_phone), &|| "must be a phone number in E.164 format".to_owned()),
    }
}

fn many(what: &str, most: usize) -> String {
    match most {
        1 => format!("must be a list of exactly one {what}"),
        _ => format!("must be a list of 1 to {most} {what}s"),
    }
}

/// A whole number, also one that is given as text.
pub fn whole(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether a text is a number in the form E.164.
pub fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit())
}
