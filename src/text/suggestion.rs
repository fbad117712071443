//! What a misspelt word probably means.

/// The one of `known` that `word` most likely means, if it is near enough to be a slip.
pub fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let slips = |candidate: &str| 1 + candidate.len() / 5;
    known
        .into_iter()
        // The distance is at least the difference of the lengths, and takes as long as their product to find.
        .filter(|candidate| length.abs_diff(candidate.chars().count()) <= slips(candidate))
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= slips(candidate))
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
