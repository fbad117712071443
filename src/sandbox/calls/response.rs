//! The response of a function, as the page "Invoking Lambda functions" of the developer guide has it.

use serde_json::Value as Json;

use super::action;
use crate::text::counted;

/// The version of events and responses.
pub const VERSION: &str = "1.0";
/// Most actions of a response.
const MOST_ACTIONS: usize = 10;
/// Most attributes of a transaction.
const MOST_ATTRIBUTES: usize = 100;
/// Most bytes of attributes.
const MOST_BYTES: usize = 20 * 1024;

/// What a function answers.
#[derive(Debug, PartialEq)]
pub struct Response {
    /// The new list, with at least one action; none if the old one continues.
    pub actions: Option<Vec<Json>>,
    /// The attributes that take the place of those that are stored; none, if these stay.
    pub attributes: Option<Json>,
}

/// Why a response cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Its attributes cannot be stored, which is reported to the function.
    Attributes(String),
    /// It is no response at all.
    Whole(String),
}

/// Reads a response.
///
/// # Errors
/// If it cannot be used.
pub fn read(body: &[u8]) -> Result<Response, Unusable> {
    let whole = |why: String| Unusable::Whole(why);
    let response: Json = match body {
        [] => return Err(whole("the response is empty".to_owned())),
        body => serde_json::from_slice(body).map_err(|error| whole(format!("the response is not JSON: {error}")))?,
    };
    if !response.is_object() {
        return Err(whole("the response is not an object".to_owned()));
    }
    if response["SchemaVersion"] != VERSION {
        let is_failure = response["errorMessage"].as_str().map(|message| format!("; the function failed: {message}"));
        return Err(whole(format!(
            "the response's SchemaVersion must be {VERSION:?}{}",
            is_failure.unwrap_or_default()
        )));
    }
    // An empty list is like none. The guide says so of null; AWS's workshop on PSTN audio says it of the empty list too, and
    // samples respond with one to every event that they do not care about, while actions are left.
    let actions = match &response["Actions"] {
        Json::Null => None,
        Json::Array(actions) => Some(actions.clone()).filter(|actions| !actions.is_empty()),
        _ => return Err(whole("the response's Actions must be a list".to_owned())),
    };
    check_actions(actions.as_deref().unwrap_or_default()).map_err(whole)?;
    let attributes = match &response["TransactionAttributes"] {
        Json::Null => None,
        attributes => {
            check_attributes(attributes).map_err(Unusable::Attributes)?;
            Some(attributes.clone())
        }
    };
    Ok(Response { actions, attributes })
}

fn check_actions(actions: &[Json]) -> Result<(), String> {
    if actions.len() > MOST_ACTIONS {
        return Err(format!(
            "the response has {}; at most {MOST_ACTIONS} are allowed",
            counted(actions.len(), "action")
        ));
    }
    for (at, action) in actions.iter().enumerate() {
        match action["Type"].as_str() {
            Some(name) if action::find(name).is_none() => {
                return Err(format!("Actions[{at}].Type: {name:?} is not supported"));
            }
            Some(_) => {}
            None => return Err(format!("Actions[{at}].Type is missing")),
        }
        if !matches!(action["Parameters"], Json::Null | Json::Object(_)) {
            return Err(format!("Actions[{at}].Parameters is not an object"));
        }
    }
    Ok(())
}

fn check_attributes(attributes: &Json) -> Result<(), String> {
    let Json::Object(pairs) = attributes else { return Err("TransactionAttributes is not an object".to_owned()) };
    if pairs.len() > MOST_ATTRIBUTES {
        return Err(format!("TransactionAttributes has {} pairs; at most {MOST_ATTRIBUTES} are allowed", pairs.len()));
    }
    // A value can be any JSON, as in AWS's workshop, which keeps the parameters of a job in one.
    let size = |value: &Json| value.as_str().map_or_else(|| value.to_string().len(), str::len);
    match pairs.iter().map(|(name, value)| name.len() + size(value)).sum::<usize>() {
        bytes if bytes > MOST_BYTES => {
            Err(format!("TransactionAttributes has {}; at most {MOST_BYTES} are allowed", counted(bytes, "byte")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(response: &Json) -> Result<Response, Unusable> {
        read(response.to_string().as_bytes())
    }

    #[test]
    fn the_version_is_the_least_that_a_response_needs() {
        let nothing = Response { actions: None, attributes: None };
        assert_eq!(of(&json!({ "SchemaVersion": "1.0" })), Ok(nothing));
        let none = json!({ "SchemaVersion": "1.0", "Actions": null, "TransactionAttributes": null });
        assert_eq!(of(&none), Ok(Response { actions: None, attributes: None }));
        let empty = json!({ "SchemaVersion": "1.0", "Actions": [], "TransactionAttributes": {} });
        assert_eq!(of(&empty), Ok(Response { actions: None, attributes: Some(json!({})) }));
    }

    #[test]
    fn what_cannot_be_read_is_unusable_as_a_whole() {
        let pause = json!({ "Type": "Pause", "Parameters": { "DurationInMilliseconds": "1" } });
        for (actions, is_taken) in [
            (json!(vec![pause.clone(); 10]), true),
            (json!(vec![pause; 11]), false),
            (json!({}), false),
            (json!("Pause"), false),
            (json!([{}]), false),
            (json!(["Pause"]), false),
            (json!([{ "Type": "RecordMeeting" }]), false),
            (json!([{ "Type": "Answer" }]), false),
            (json!([{ "Type": "pause" }]), false),
            (json!([{ "Type": "Pause", "Parameters": [] }]), false),
            // What is missing in an action fails that action alone.
            (json!([{ "Type": "Pause" }]), true),
        ] {
            let response = of(&json!({ "SchemaVersion": "1.0", "Actions": actions }));
            assert_eq!(response.is_ok(), is_taken, "{actions}");
            assert!(!matches!(response, Err(Unusable::Attributes(_))), "{actions}");
        }
        for body in ["", "null", "[]", "{", "{}", "\"1.0\"", r#"{"SchemaVersion":"1.1"}"#, r#"{"SchemaVersion":1.0}"#] {
            assert!(matches!(read(body.as_bytes()), Err(Unusable::Whole(_))), "{body}");
        }
    }

    #[test]
    fn attributes_have_their_limits() {
        let pairs = |count: usize, value: Json| -> Json {
            (0..count).map(|at| (at.to_string(), value.clone())).collect::<serde_json::Map<_, _>>().into()
        };
        for (attributes, is_taken) in [
            (pairs(100, json!("x")), true),
            (pairs(101, json!("x")), false),
            (pairs(1, json!("x".repeat(MOST_BYTES - 1))), true),
            (pairs(1, json!("x".repeat(MOST_BYTES))), false),
            (pairs(1, json!(1)), true),
            (pairs(1, json!(null)), true),
            (pairs(1, json!({ "a": ["b", 1] })), true),
            (pairs(1, json!(["x".repeat(MOST_BYTES - 5)])), true),
            (pairs(1, json!(["x".repeat(MOST_BYTES - 4)])), false),
            (pairs(100, json!({})), true),
            (pairs(101, json!({})), false),
            (json!([]), false),
            (json!("x"), false),
        ] {
            let response = of(&json!({ "SchemaVersion": "1.0", "TransactionAttributes": attributes }));
            assert_eq!(response.is_ok(), is_taken, "{attributes}");
            assert!(is_taken || matches!(response, Err(Unusable::Attributes(_))), "{response:?}");
        }
    }
}
