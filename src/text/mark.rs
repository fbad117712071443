//! A place in a text, shown by the line in which it is and a mark below it.

use unicode_width::UnicodeWidthStr;

use super::escape::is_dangerous;

/// Longest part of a line that is shown, in characters.
const SHOWN: usize = 100;

/// The line of `text` in which byte `at` is, and a line with a mark under that place. Of a long line it is the part
/// around the place. Characters that would move the mark are blanks.
pub fn mark(text: &str, at: usize) -> [String; 2] {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(SHOWN / 2);
    let mut line = if skipped > 0 { "…".to_owned() } else { String::new() };
    line.extend(before.chars().skip(skipped).map(visible));
    let blanks = " ".repeat(line.width());
    line.extend(after.chars().take(SHOWN / 2).map(visible));
    if after.chars().nth(SHOWN / 2).is_some() {
        line.push('…');
    }
    [line, format!("{blanks}^")]
}

fn visible(character: char) -> char {
    if is_dangerous(character) { ' ' } else { character }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_under_the_place() {
        assert_eq!(mark("a[", 2), ["a[", "  ^"]);
        assert_eq!(mark("a,\nb\tc\nd", 5), ["b c", "  ^"]);
        assert_eq!(mark("'日本' x", 9), ["'日本' x", "       ^"]);
        assert_eq!(mark("", 0), ["", "^"]);
        assert_eq!(mark("é", 1), ["é", " ^"]);
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let [line, mark] = mark(&"0123456789".repeat(100), 505);
        assert_eq!(line, format!("…{}…", "5678901234".repeat(10)));
        assert_eq!(mark.len(), 52);
    }
}
