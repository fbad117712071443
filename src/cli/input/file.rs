//! Words that stand for the contents of a file: `file://PATH` and `fileb://PATH`. URLs of other schemes are
//! plain text: nothing is fetched.

use std::borrow::Cow;
use std::fs;

use crate::aws::environment::Environment;
use crate::aws::paths::expanded;

/// The word itself, or the contents of the file that it names.
///
/// # Errors
/// If the file cannot be read or is not text, in words that name its path.
pub fn contents<'a>(word: &'a str, environment: &Environment) -> Result<Cow<'a, str>, String> {
    let Some(path) = word.strip_prefix("file://").or_else(|| word.strip_prefix("fileb://")) else {
        return Ok(Cow::Borrowed(word));
    };
    let path = expanded(path, environment);
    let bytes = fs::read(&path).map_err(|error| format!("cannot read {path}: {error}"))?;
    String::from_utf8(bytes).map(Cow::Owned).map_err(|_| format!("{path} is not UTF-8 text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_words_are_text() {
        assert_eq!(
            contents("https://example.com/tags.json", &Environment::of(&[])).unwrap(),
            "https://example.com/tags.json"
        );
        assert_eq!(contents("file:/etc/hosts", &Environment::of(&[])).unwrap(), "file:/etc/hosts");
    }
}
