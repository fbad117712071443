//! Patterns of the reference, which are in Java's dialect.

use std::fmt;
use std::sync::OnceLock;

use fancy_regex::Regex;
use serde::Deserialize;

/// A pattern that describes a whole value. It is compiled when it is first asked for.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "String")]
pub struct Pattern {
    text: String,
    regex: OnceLock<Option<Regex>>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, regex: OnceLock::new() }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Pattern {
    /// Whether it describes the whole of `text`. A pattern that cannot be read, or that gives up, never blocks
    /// anybody: the service has the last word.
    pub fn describes(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text).unwrap_or(true))
    }

    fn regex(&self) -> Option<&Regex> {
        let compile = || Regex::new(&format!("^(?:{})$", rust_dialect(&self.text))).ok();
        self.regex.get_or_init(compile).as_ref()
    }
}

/// The pattern in the dialect of the regular expressions here. The reference is in Java's and ECMA's.
fn rust_dialect(pattern: &str) -> String {
    // A client request token's pattern is printed as `^[-_a-zA-Z0-9]*${2,64}$`, which nothing can match; it
    // means a length of 2 to 64.
    let pattern = pattern.replace("*${2,64}$", "{2,64}$");
    let mut translated = String::with_capacity(pattern.len());
    let mut rest = pattern.as_str();
    while let Some(at) = rest.find("\\u") {
        let (before, after) = rest.split_at(at);
        translated.push_str(before);
        match after.get(2..6).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            Some(digits) => {
                translated.push_str(&format!("\\x{{{digits}}}"));
                rest = &after[6..];
            }
            None => {
                translated.push_str("\\u");
                rest = &after[2..];
            }
        }
    }
    translated.push_str(rest);
    translated
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::api::facts::ServiceFacts;
    use crate::api::service::Service;

    fn matches(pattern: &str, text: &str) -> bool {
        Pattern::from(pattern.to_owned()).describes(text)
    }

    #[test]
    fn patterns_describe_the_whole_value() {
        assert!(matches("[a-f0-9]{4}", "00ff"));
        assert!(!matches("[a-f0-9]{4}", "00ff0"));
    }

    #[test]
    fn look_ahead_and_back_references_work() {
        let tenant = r"^(?!.*?(.)\1{3})[-_!@#$a-zA-Z0-9]*$";
        assert!(matches(tenant, "team-aaab"));
        assert!(!matches(tenant, "team-aaaa"));
    }

    #[test]
    fn a_misprinted_or_unreadable_pattern_blocks_nobody() {
        assert!(matches("^[-_a-zA-Z0-9]*${2,64}$", "token-1"));
        assert!(!matches("^[-_a-zA-Z0-9]*${2,64}$", "t"));
        assert!(matches("[", "anything"));
    }

    #[test]
    fn escaped_code_points_are_translated() {
        assert!(matches(r"[\u0020-\u007E]*", "plain"));
        assert!(!matches(r"[\u0020-\u007E]*", "t\u{9}b"));
    }

    #[test]
    fn every_documented_pattern_can_be_read() {
        for service in Service::ALL {
            let facts = ServiceFacts::of(*service);
            let structures = facts.structure_names().filter_map(|name| facts.structure(name));
            for pattern in structures.flat_map(BTreeMap::values).filter_map(|limits| limits.pattern.as_ref()) {
                assert!(pattern.regex().is_some(), "{pattern}");
            }
        }
    }
}
