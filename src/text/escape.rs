//! Makes text from a service harmless and visible.

use std::borrow::Cow;

/// Whether a terminal could act on the character, or a reader be misled by it: control characters of both sets, line
/// separators, the characters that change the direction of text, and the two that no text can hold, which a reader of
/// YAML refuses.
pub fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Text for one line or cell: every dangerous character is shown as its escape (`\u{1b}`, `\n`).
pub fn cell(text: &str) -> Cow<'_, str> {
    escape(text, |_| false)
}

/// Text of several lines: line feeds stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    escape(text, |character| character == '\n')
}

/// Rows of a machine format: line feeds and tabs stay.
pub fn rows(text: &str) -> Cow<'_, str> {
    escape(text, |character| matches!(character, '\n' | '\t'))
}

/// A JSON text in which every dangerous character is an escape of JSON, so that it is the same data. Line feeds stay:
/// they can only stand outside of its strings, if there must be nothing else.
pub fn json(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_dangerous(character) && character != '\n' {
            escaped.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            escaped.push(character);
        }
    }
    escaped
}

fn escape(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(|character| is_dangerous(character) && !keep(character)) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_dangerous(character) && !keep(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn control_sequences_are_shown() {
        assert_eq!(cell("\u{1b}[31mred\u{9b}2J\r\n"), r"\u{1b}[31mred\u{9b}2J\r\n");
        assert_eq!(cell("evil\u{202e}txt"), r"evil\u{202e}txt");
        assert_eq!(lines("a\nb\u{7}"), "a\nb\\u{7}");
    }

    #[test]
    fn json_stays_json() {
        let text = "\u{1b}\u{7f}\u{9b}1m\u{202e}\u{feff}\u{fffe}é";
        let escaped = json(&serde_json::json!(text).to_string());
        assert_eq!(escaped, r#""\u001b\u007f\u009b1m\u202e\ufeff\ufffeé""#);
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), text);
    }

    #[test]
    fn other_text_stays() {
        assert!(matches!(cell("Zürich 東京 🎉"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn nothing_dangerous_is_left(text in any::<String>()) {
            prop_assert!(!cell(&text).contains(is_dangerous));
        }
    }
}
