//! `--cli-input-yaml`: one YAML 1.2 document by the API's names, brought into the same form as JSON.

use saphyr::{LoadableYamlNode as _, Scalar, Yaml};
use saphyr_parser::{Event, Parser};
use serde_json::{Number, Value as Json};

/// Deeper documents are refused, because each level takes a frame of the stack. The reader of JSON has the same
/// limit.
const DEPTH: usize = 128;

/// Reads the one document in `text`.
///
/// # Errors
/// If the text is not YAML, or holds something that has no counterpart in JSON.
pub fn parse(text: &str) -> Result<Json, String> {
    if is_too_deep(text) {
        return Err(format!("more than {DEPTH} levels deep"));
    }
    let documents = Yaml::load_from_str(text).map_err(|error| format!("not YAML: {error}"))?;
    match <[Yaml<'_>; 1]>::try_from(documents) {
        Ok([document]) => json(document),
        Err(documents) => Err(format!("expected one YAML document, found {}", documents.len())),
    }
}

/// Whether lists and mappings are nested too deeply. An alias is as deep as its target; text that is not YAML counts as
/// far as it can be read.
fn is_too_deep(text: &str) -> bool {
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut heights = std::collections::HashMap::new();
    for event in Parser::new_from_str(text).map_while(Result::ok) {
        let below = match event.0 {
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                open.push((anchor, 0));
                0
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((anchor, below)) = open.pop() else { return true };
                heights.insert(anchor, below + 1);
                below + 1
            }
            Event::Alias(anchor) => heights.get(&anchor).copied().unwrap_or_default(),
            _ => continue,
        };
        if let Some((_, deepest)) = open.last_mut() {
            *deepest = below.max(*deepest);
        }
        if open.len() + below > DEPTH {
            return true;
        }
    }
    false
}

fn json(yaml: Yaml<'_>) -> Result<Json, String> {
    match yaml {
        Yaml::Value(Scalar::Null) => Ok(Json::Null),
        Yaml::Value(Scalar::Boolean(value)) => Ok(Json::Bool(value)),
        Yaml::Value(Scalar::Integer(number)) => Ok(number.into()),
        Yaml::Value(Scalar::FloatingPoint(number)) => Number::from_f64(number.into_inner())
            .map(Json::Number)
            .ok_or_else(|| "infinity and NaN cannot be sent".to_owned()),
        Yaml::Value(Scalar::String(text)) => Ok(Json::String(text.into_owned())),
        Yaml::Sequence(items) => items.into_iter().map(json).collect(),
        Yaml::Mapping(entries) => entries.into_iter().map(|(key, value)| Ok((name(key)?, json(value)?))).collect(),
        Yaml::Tagged(tag, value) if tag.is_yaml_core_schema() => json(*value),
        Yaml::Tagged(tag, _) => Err(format!("the tag {tag} is not supported")),
        Yaml::BadValue => Err("a value does not match its tag".to_owned()),
        // The loader leaves none of these.
        Yaml::Representation(..) | Yaml::Alias(_) => Err("a value that cannot be read".to_owned()),
    }
}

fn name(key: Yaml<'_>) -> Result<String, String> {
    match json(key)? {
        Json::String(name) => Ok(name),
        other @ (Json::Array(_) | Json::Object(_)) => Err(format!("a key is {}", crate::api::problem::found(&other))),
        other => Err(format!("the key {other} is not text; put it in quotes")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn core_types_become_those_of_json() {
        let text = "a: text\nb: 5\nc: 0.5\nd: true\ne: ~\nf: '5'\ng: [x, {y: z}]\nh: 2026-11-22\ni: no\nj: &k [1]\nl: *k\nm: !!str 7\nn: |\n  two\n  lines\n";
        let expected = json!({
            "a": "text", "b": 5, "c": 0.5, "d": true, "e": null, "f": "5", "g": ["x", {"y": "z"}], "h": "2026-11-22",
            "i": "no", "j": [1], "l": [1], "m": "7", "n": "two\nlines\n",
        });
        assert_eq!(parse(text), Ok(expected));
        assert_eq!(parse("{\"a\": [1, \"b\"]}"), Ok(json!({"a": [1, "b"]})));
    }

    #[test]
    fn what_json_has_not_is_refused() {
        for (text, message) in [
            ("", "expected one YAML document, found 0"),
            ("a: 1\n---\nb: 2\n", "expected one YAML document, found 2"),
            ("a: .inf", "infinity and NaN cannot be sent"),
            ("1: a", "the key 1 is not text; put it in quotes"),
            ("[a]: b", "a key is a list"),
            ("a: !Ref [b]", "the tag !Ref is not supported"),
            ("a: !!int b", "a value does not match its tag"),
            ("a: [b", "not YAML: "),
            ("a: b\na: c\n", "not YAML: "),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.starts_with(message), "{text}: {error}");
        }
    }

    #[test]
    fn hostile_documents_are_refused() {
        let bomb: String = (1..30).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1)).collect();
        assert!(parse(&format!("a0: &a0 x\n{bomb}")).is_err());
        for open in ["[", "- ", "? ", "- ? "] {
            assert!(parse(&open.repeat(100_000)).is_err(), "{open}");
        }
        let deep = |levels| format!("{}a", "- ".repeat(levels));
        assert!(parse(&deep(DEPTH)).is_ok());
        assert_eq!(parse(&deep(DEPTH + 1)), Err(format!("more than {DEPTH} levels deep")));
        let ladder: String = (1..200).map(|n| format!("a{n}: &a{n} [*a{}]\n", n - 1)).collect();
        assert!(parse(&format!("a0: &a0 [x]\n{ladder}")).unwrap_err().contains("levels deep"));
    }
}
