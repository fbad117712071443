//! The beginning of a text that can be long.

/// The first `most` characters of `text`, if it has more.
pub fn beginning(text: &str, most: usize) -> Option<&str> {
    text.char_indices().nth(most).map(|(end, _)| &text[..end])
}
