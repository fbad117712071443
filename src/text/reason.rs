//! Errors of the system in words for people.

/// The text of an error without the number of the system's error at its end.
pub fn without_number(reason: &str) -> &str {
    match reason.rsplit_once(" (os error ") {
        Some((words, number)) if number.ends_with(')') => words,
        _ => reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_at_the_end_is_omitted() {
        for (given, expected) in [
            ("No such file or directory (os error 2)", "No such file or directory"),
            ("timed out", "timed out"),
            ("a (os error 2) b", "a (os error 2) b"),
        ] {
            assert_eq!(without_number(given), expected);
        }
    }
}
