//! Numbers with their nouns: `1 page`, `2 pages`, `2 to 64 characters`.

use std::fmt::Display;

/// The number with its noun, which is given in the singular.
pub fn counted(number: impl Display, noun: &str) -> String {
    let number = number.to_string();
    if number == "1" { format!("1 {noun}") } else { format!("{number} {}", plural(noun)) }
}

/// `2 to 64 characters`, `at most 100 items`, `1 to 250`; `noun` is empty for a plain number.
pub fn range<N: Display + PartialEq>(noun: &str, min: Option<N>, max: Option<N>) -> String {
    let with_noun = |number: &N| if noun.is_empty() { number.to_string() } else { counted(number, noun) };
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {}", with_noun(&max)),
        (Some(min), Some(max)) => format!("{min} to {}", with_noun(&max)),
        (Some(min), None) => format!("at least {}", with_noun(&min)),
        (None, Some(max)) => format!("at most {}", with_noun(&max)),
        (None, None) => "anything".to_owned(),
    }
}

fn plural(noun: &str) -> String {
    noun.strip_suffix('y').map_or_else(|| format!("{noun}s"), |stem| format!("{stem}ies"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_all_others_are_plural() {
        assert_eq!([0, 1, 2].map(|number| counted(number, "page")), ["0 pages", "1 page", "2 pages"]);
        assert_eq!([1, 21].map(|number| counted(number, "entry")), ["1 entry", "21 entries"]);
    }

    #[test]
    fn ranges_are_read_as_they_are_said() {
        let said = |noun, min, max| range::<u64>(noun, min, max);
        assert_eq!(said("character", Some(2), Some(64)), "2 to 64 characters");
        assert_eq!(said("item", None, Some(1)), "at most 1 item");
        assert_eq!(said("item", Some(1), None), "at least 1 item");
        assert_eq!(said("", Some(1), Some(250)), "1 to 250");
        assert_eq!(said("entry", Some(3), Some(3)), "exactly 3 entries");
        assert_eq!(said("", None, None), "anything");
    }
}
