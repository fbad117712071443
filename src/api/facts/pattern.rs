//! Patterns of the reference, which are in Java's dialect.

use std::fmt;
use std::sync::OnceLock;

/// A pattern that describes a whole value. It is compiled when it is first asked for.
pub struct Pattern {
    text: &'static str,
    light: OnceLock<Option<regex_lite::Regex>>,
    full: OnceLock<Option<fancy_regex::Regex>>,
}

impl Pattern {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, light: OnceLock::new(), full: OnceLock::new() }
    }

    /// Whether it describes the whole of `text`. A pattern that cannot be read, or that gives up, never blocks
    /// anybody: the service has the last word.
    pub fn describes(&self, text: &str) -> bool {
        match self.light().filter(|_| text.is_ascii() || !self.names_classes()) {
            Some(light) => light.is_match(text),
            None => self.full().is_none_or(|full| full.is_match(text).unwrap_or(true)),
        }
    }

    /// The engine for all patterns but a few, because it is compiled in a fraction of the time.
    fn light(&self) -> Option<&regex_lite::Regex> {
        self.light.get_or_init(|| regex_lite::Regex::new(&self.whole()).ok()).as_ref()
    }

    /// The engine for look-around and back-references, and for `\s`, `\w` and their like beyond ASCII.
    fn full(&self) -> Option<&fancy_regex::Regex> {
        self.full.get_or_init(|| fancy_regex::Regex::new(&self.whole()).ok()).as_ref()
    }

    fn whole(&self) -> String {
        // A value can have several lines.
        format!("(?s)^(?:{})$", rust_dialect(self.text))
    }

    fn names_classes(&self) -> bool {
        ["\\s", "\\S", "\\w", "\\d"].iter().any(|class| self.text.contains(class))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Pattern({:?})", self.text)
    }
}

/// The pattern in the dialect of the regular expressions here. The reference is in Java's and ECMA's.
fn rust_dialect(pattern: &str) -> String {
    // A client request token's pattern is printed as `^[-_a-zA-Z0-9]*${2,64}$`, which nothing can match; it
    // means a length of 2 to 64.
    let pattern = pattern.replace("*${2,64}$", "{2,64}$");
    // Names can have every character beyond the first 65,536; `\u` takes four digits, so that this says another thing.
    let pattern = pattern.replace(r"\u10000-\u10FFFF", r"\x{10000}-\x{10FFFF}");
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
    use crate::api::facts::{ServiceFacts, Table};
    use crate::api::service::Service;

    fn matches(pattern: &'static str, text: &str) -> bool {
        Pattern::new(pattern).describes(text)
    }

    /// Every pattern of the reference.
    fn documented() -> impl Iterator<Item = &'static Pattern> {
        let facts = Service::ALL.iter().map(|service| ServiceFacts::of(*service));
        let members = facts.flat_map(|facts| {
            let operations = facts.operation_names().filter_map(|name| facts.operation(name));
            let of_operations = operations.flat_map(|operation| [operation.members, operation.response]);
            of_operations.chain(facts.structure_names().filter_map(|name| facts.structure(name)))
        });
        members.flat_map(Table::values).filter_map(|limits| limits.pattern)
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
    fn names_have_characters_of_every_plane_and_a_dot_takes_a_line_feed() {
        let name = r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]*";
        assert!(matches(name, "Team \u{1f680} \u{10ffff}"));
        assert!(!matches(name, "Team\u{0}"));
        assert!(matches(".*", "{\"a\": 1}\n"));
        assert!(matches(r".*\S.*", "\n a\n"));
    }

    #[test]
    fn escaped_code_points_are_translated() {
        assert!(matches(r"[\u0020-\u007E]*", "plain"));
        assert!(!matches(r"[\u0020-\u007E]*", "t\u{9}b"));
    }

    #[test]
    fn each_documented_pattern_stands_once_and_can_be_read() {
        let mut by_text = BTreeMap::new();
        for pattern in documented() {
            let first = *by_text.entry(pattern.text).or_insert(pattern);
            assert!(std::ptr::eq(first, pattern), "{pattern} is compiled twice");
            assert!(pattern.full().is_some(), "{pattern}");
        }
        let heavy: Vec<_> = by_text.values().filter(|pattern| pattern.light().is_none()).collect();
        assert_eq!((by_text.len(), heavy.len()), (38, 1), "only one needs look-around: {heavy:?}");
    }

    #[test]
    fn both_engines_find_the_same() {
        let samples = [
            "",
            " ",
            "a",
            "A",
            "7",
            "é",
            "ÿ",
            "\u{a0}",
            "\u{3000}",
            "٣",
            "\n",
            "a b",
            "-",
            "_",
            ".",
            "@",
            "{",
            "+",
            "a\nb",
            "12",
            "12/31",
            "844",
            "US",
            "en-US",
            "en-us, de-de",
            "PHONE, NAME",
            "+12065550100",
            "arn:",
            "48000",
            "x@example.com",
            "12345678-1234-1234-1234-123456789012",
            "arn:aws:chime:us-east-1:123456789012:app-instance/x",
            "arn:aws:chime:us-east-1:123456789012:/x",
            "arn:aws:lambda:us-east-1:123456789012:function:hello:$LATEST",
            "arn:aws:kinesisvideo:us-east-1:1:stream/a/2",
            "arn:aws:lex:us-east-1:123456789012:bot-alias/ABCDEFGHIJ/ABCDEFGHIJ",
            "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
        ];
        let long: Vec<String> = [63, 64, 1023, 1024, 1025, 4096].map(|length| "a".repeat(length)).into();
        let arns = long.iter().map(|text| format!("arn:aws:chime:us-east-1:123456789012:{text}"));
        let texts = samples.iter().map(|text| (*text).to_owned()).chain(arns).chain(long.iter().cloned());
        let texts: Vec<String> = texts.collect();
        let patterns: BTreeMap<_, _> = documented().map(|pattern| (pattern.text, pattern)).collect();
        for pattern in patterns.into_values() {
            for text in &texts {
                let expected = pattern.full().unwrap().is_match(text).unwrap();
                assert_eq!(pattern.describes(text), expected, "{pattern}: {text:?}");
            }
        }
    }
}
