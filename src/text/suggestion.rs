//! What a misspelt word probably means.

/// The one of `known` that `word` most likely means, if it is near enough to be a slip.
pub fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 5)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognized_and_another_word_is_not() {
        assert_eq!(suggestion("Kye", ["Key", "Value"]), Some("Key"));
        assert_eq!(suggestion("sendreceive", ["Send", "SendReceive"]), Some("SendReceive"));
        assert_eq!(suggestion("Colour", ["Key", "Value"]), None);
    }
}
