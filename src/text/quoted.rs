//! Words for a shell.

/// A text as one word of a shell.
pub fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./@:+".contains(letter);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => in_quotes(text),
    }
}

/// A text in single quotes, as one word of a POSIX shell whatever is in it.
pub fn in_quotes(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_word() {
        for (name, word) in [("prod", "prod"), ("my p", "'my p'"), ("it's", "'it'\\''s'"), ("", "''"), ("pröd", "pröd")]
        {
            assert_eq!(quoted(name), word);
        }
    }
}
