//! How wide a text is on a terminal, and as much of it as fits. What a terminal draws as one character can be several: a
//! letter with its marks, an emoji with its skin tone, a flag, a family. Such a grapheme cluster is measured as a whole and
//! never cut apart.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Stands where a text is cut.
const ELLIPSIS: &str = "…";

/// The width of `text` in columns of a terminal.
pub fn width(text: &str) -> usize {
    if is_plain(text) { text.len() } else { clusters(text).map(|cluster| cluster.width()).sum() }
}

/// The grapheme clusters of `text`.
pub fn clusters(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
}

/// The longest beginning of `text` that is at most `most` columns wide.
pub fn fitting(text: &str, most: usize) -> &str {
    let (mut end, mut used) = (0, 0);
    for cluster in clusters(text) {
        used += cluster.width();
        if used > most {
            break;
        }
        end += cluster.len();
    }
    &text[..end]
}

/// `text`, cut at its end so that it is at most `most` columns wide; `…` shows that.
pub fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match most {
        _ if width(text) <= most => Cow::Borrowed(text),
        0 => Cow::Borrowed(""),
        _ => Cow::Owned(format!("{}{ELLIPSIS}", fitting(text, most - 1).trim_end())),
    }
}

/// Whether every byte is a column.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_drawn_as_one_is_as_wide_as_one() {
        for (text, columns) in [
            ("name", 4),
            ("é", 1),
            ("e\u{301}", 1),
            ("日本", 4),
            ("한국", 4),
            ("👍", 2),
            ("👍🏽", 2),
            ("👩‍👩‍👧‍👦", 2),
            ("🏳️‍🌈", 2),
            ("🇩🇪", 2),
            ("❤️", 2),
            ("1️⃣", 2),
            ("مرحبا", 5),
            // A terminal does not join these two letters, as fonts do.
            ("لا", 2),
            ("", 0),
        ] {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn a_text_is_cut_at_its_end_and_between_clusters() {
        for (text, most, shown) in [
            ("support", 7, "support"),
            ("support", 6, "suppo…"),
            ("a name of words", 7, "a name…"),
            ("日本語", 4, "日…"),
            ("日本語", 5, "日本…"),
            ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"),
            ("👍🏽👍🏽", 2, "…"),
            ("cafe\u{301} au lait", 5, "cafe\u{301}…"),
            ("ab", 1, "…"),
            ("ab", 0, ""),
        ] {
            assert_eq!(cut(text, most), shown, "{text} in {most}");
        }
    }

    proptest! {
        #[test]
        fn what_is_cut_fits_and_is_a_beginning(text in "(\\PC|👍🏽|👩‍👩‍👧‍👦|🇩🇪){0,40}", most in 0_usize..40) {
            let shown = cut(&text, most);
            prop_assert!(width(&shown) <= most, "{shown:?}");
            let kept = shown.strip_suffix('…').unwrap_or(&shown);
            prop_assert!(shown == text || text.starts_with(kept));
            let ends = || clusters(&text).scan(0, |end, cluster| { *end += cluster.len(); Some(*end) });
            let kept_whole = text[kept.len()..].chars().next().is_none_or(char::is_whitespace) || ends().any(|end| end == kept.len());
            prop_assert!(kept.is_empty() || kept_whole, "{shown:?} of {text:?}");
        }
    }
}
