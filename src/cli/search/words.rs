//! Words in the form for comparison: lowercase, singular, without endings.

/// The words of a text, in small letters. A word in the form of the API's names (`CreateMeeting`) is several.
pub fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut is_inside, mut was_small) = (false, false);
    for letter in text.chars() {
        if !letter.is_alphanumeric() {
            is_inside = false;
            continue;
        }
        let begins = !is_inside || was_small && letter.is_uppercase();
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        (is_inside, was_small) = (true, letter.is_lowercase() || letter.is_numeric());
    }
    words
}

/// The word in the singular, as far as English has a rule for it.
pub fn singular(word: &str) -> String {
    let length = word.chars().count();
    let stays = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix("ies").filter(|_| length > 4) {
        Some(begin) => return format!("{begin}y"),
        None if length > 4 && ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end)) => {
            return word.trim_end_matches("es").to_owned();
        }
        None => {}
    }
    match word.strip_suffix('s').filter(|_| length > 3 && !stays) {
        Some(singular) => singular.to_owned(),
        None => word.to_owned(),
    }
}

/// The possible base forms of a word: the singular first, then without an ending (`recording`, `banned`).
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![singular(word), word.to_owned()];
    for end in ["ing", "ed", "er"] {
        let Some(begin) = word.strip_suffix(end).filter(|begin| begin.chars().count() > 2) else { continue };
        forms.extend([begin.to_owned(), format!("{begin}e")]);
        let mut letters = begin.chars().rev();
        if let (Some(last), Some(before)) = (letters.next(), letters.next())
            && last == before
        {
            forms.push(begin[..begin.len() - last.len_utf8()].to_owned());
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_in_one_form() {
        assert_eq!(split("List-users, E911 CreateMeeting"), ["list", "users", "e911", "create", "meeting"]);
        for (word, expected) in [
            ("countries", "country"),
            ("addresses", "address"),
            ("users", "user"),
            ("status", "status"),
            ("analysis", "analysis"),
            ("access", "access"),
            ("sms", "sms"),
        ] {
            assert_eq!(singular(word), expected);
        }
        assert!(forms("banned").contains(&"ban".to_owned()));
        assert!(forms("transcribing").contains(&"transcribe".to_owned()));
        assert!(forms("recording").contains(&"record".to_owned()));
    }
}
