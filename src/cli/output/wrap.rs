//! Texts in several lines, as the fields of a single object show them: broken at spaces, and between characters of Chinese,
//! Japanese and Korean, which have none. A word of other letters stays whole, whatever its length, so that an ARN can be
//! copied; the terminal wraps it.

use crate::text::width::{clusters, width};

/// Signs that do not begin a line.
const CLOSING: &str = "、。，．：；？！）」』】〉》〕］｝ー々…";

/// `text` in lines of at most `most` columns, but for words that are longer.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_inclusive(' ') {
        for part in parts(word) {
            // The space after a word can be beyond the end.
            let bare = width(part.trim_end_matches(' '));
            if used > 0 && used + bare > most {
                lines.push(String::new());
                used = 0;
            }
            used += width(part);
            if let Some(line) = lines.last_mut() {
                line.push_str(part);
            }
        }
    }
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end_matches(' ').len()));
    lines
}

/// A word in parts that a line can be broken between.
pub fn parts(word: &str) -> Vec<&str> {
    if word.is_ascii() {
        return vec![word];
    }
    let (mut parts, mut start, mut end, mut was_wide) = (Vec::new(), 0, 0, false);
    for cluster in clusters(word) {
        let is_wide = width(cluster) > 1;
        let may_break = (is_wide || was_wide) && !CLOSING.contains(cluster) && cluster != " ";
        if may_break && end > start {
            parts.push(&word[start..end]);
            start = end;
        }
        was_wide = is_wide;
        end += cluster.len();
    }
    parts.push(&word[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_end_at_blanks_and_between_wide_characters() {
        for (text, most, lines) in [
            ("two words", 5, &["two", "words"][..]),
            ("two words", 9, &["two words"]),
            ("a  b", 4, &["a  b"]),
            ("日本語の文章", 4, &["日本", "語の", "文章"]),
            ("한국어문장", 5, &["한국", "어문", "장"]),
            ("日本語。です", 6, &["日本", "語。で", "す"]),
            ("ab日本cd", 4, &["ab日", "本cd"]),
            ("see https://example.com/a/long/path now", 8, &["see", "https://example.com/a/long/path", "now"]),
            ("👍🏽👍🏽👍🏽", 4, &["👍🏽👍🏽", "👍🏽"]),
            ("", 4, &[""]),
        ] {
            assert_eq!(wrapped(text, most), lines, "{text}");
        }
    }

    proptest! {
        #[test]
        fn only_words_that_are_longer_are_wider(text in "(\\PC|[a-z日本 ]|👩‍👩‍👧‍👦|\u{17d8}){0,60}", most in 4_usize..40) {
            for line in wrapped(&text, most) {
                prop_assert!(width(&line) <= most || parts(&line).len() <= 2 && !line.trim().contains(' '), "{line:?}");
            }
        }

        #[test]
        fn wrapping_loses_no_character(text in "(\\PC|[a-z日本 ]){0,60}", most in 2_usize..40) {
            prop_assert_eq!(wrapped(&text, most).concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
