//! Names of the API as commands.

/// `ListAppInstances` as `list-app-instances`: a hyphen and a small letter for each capital one.
pub fn hyphenated(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 8);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push('-');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}
