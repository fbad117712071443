//! The filter rules of push notifications (developer guide, "Using filter rules to filter messages"): the values of message
//! attributes, or `anything-but` these values. All conditions must be met, and at least one branch of an `or`. Only whole
//! strings are compared.

use serde_json::Value as Json;

use crate::sandbox::fault::Fault;
use crate::text::counted;

/// "A total filter rules size of 2KB."
const MAX_BYTES: usize = 2048;
/// "A maximum of five (5) separate constraints inside an OR filter rule."
const MAX_BRANCHES: usize = 5;
/// The keys and values of a rule together.
const MAX_COMPLEXITY: usize = 20;
/// The guide has it with the sign in one of its examples and without it in others.
const OR: [&str; 2] = ["or", "$or"];
const NOT: &str = "anything-but";

/// Rejects invalid rules.
pub fn check(text: &str) -> Result<(), Fault> {
    complexity_of(text)
        .map(drop)
        .map_err(|problem| Fault::bad_request(format!("Preferences.PushNotifications.FilterRule: {problem}")))
}

/// How many keys and values a rule has.
fn complexity_of(text: &str) -> Result<usize, String> {
    if text.len() > MAX_BYTES {
        return Err(format!("{}; a rule can have at most {MAX_BYTES}", counted(text.len(), "byte")));
    }
    let rule = serde_json::from_str(text).map_err(|_| "is not a JSON object".to_owned())?;
    let complexity = complexity(&rule)?;
    if complexity > MAX_COMPLEXITY {
        return Err(format!("has {complexity} keys and values; a rule can have at most {MAX_COMPLEXITY}"));
    }
    Ok(complexity)
}

fn complexity(rule: &Json) -> Result<usize, String> {
    let members = rule.as_object().ok_or("is not a JSON object")?;
    let mut complexity = 0;
    for (key, values) in members {
        let values = values.as_array().filter(|values| !values.is_empty());
        let values = values.ok_or_else(|| format!("{key}: must be a list of values"))?;
        if OR.contains(&key.as_str()) {
            if values.len() > MAX_BRANCHES {
                return Err(format!("{key}: {} branches; at most {MAX_BRANCHES}", values.len()));
            }
            for branch in values {
                complexity += self::complexity(branch).map_err(|problem| format!("{key}: {problem}"))?;
            }
        } else {
            complexity += 1;
            for value in values {
                complexity += constraint(value).map_err(|problem| format!("{key}: {problem}"))?;
            }
        }
    }
    Ok(complexity)
}

/// The number of values in a constraint: a string, or excluded strings.
fn constraint(value: &Json) -> Result<usize, String> {
    let form = || format!("must be a string or {{\"{NOT}\": [strings]}}; only whole strings are compared");
    match value {
        Json::String(_) => Ok(1),
        Json::Object(members) if members.len() == 1 => {
            let others = members.get(NOT).and_then(Json::as_array).ok_or_else(form)?;
            if others.is_empty() || !others.iter().all(Json::is_string) {
                return Err(form());
            }
            Ok(others.len())
        }
        _ => Err(form()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_has_the_grammar_and_the_limits_of_the_guide() {
        for (rule, complexity) in [
            (r#"{"type":[{"anything-but":["Room"]}],"mention":["Bob"]}"#, 4),
            (r#"{"type":["a","b"]}"#, 3),
            (r#"{"or":[{"type":["a"]},{"mention":["Bob"],"type":["b"]}]}"#, 6),
            (r#"{"$or":[{"type":["a"]},{"type":[{"anything-but":["b"]}]}],"x":["y"]}"#, 6),
            ("{}", 0),
        ] {
            assert_eq!(complexity_of(rule), Ok(complexity), "{rule}");
        }
        let values = |count: usize| format!("{{\"k\":[{}]}}", vec!["\"v\""; count].join(","));
        assert_eq!(complexity_of(&values(19)), Ok(20));
        let branches = |count: usize| format!("{{\"or\":[{}]}}", vec![r#"{"k":["v"]}"#; count].join(","));
        assert_eq!(complexity_of(&branches(5)), Ok(10));
        for wrong in [
            "nonsense",
            "[]",
            "5",
            r#"{"k":"v"}"#,
            r#"{"k":[]}"#,
            r#"{"k":[5]}"#,
            r#"{"k":[null]}"#,
            r#"{"k":[{"prefix":"v"}]}"#,
            r#"{"k":[{"anything-but":"v"}]}"#,
            r#"{"k":[{"anything-but":[5]}]}"#,
            r#"{"k":[{"anything-but":[]}]}"#,
            r#"{"k":[{"anything-but":["v"],"exists":true}]}"#,
            r#"{"k":{"l":["v"]}}"#,
            r#"{"or":["v"]}"#,
            &values(20),
            &branches(6),
            &format!("{{\"k\":[\"{}\"]}}", "v".repeat(2048)),
        ] {
            assert!(complexity_of(wrong).is_err(), "{wrong}");
        }
    }
}
