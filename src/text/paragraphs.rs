//! Doc comments as text.

/// Joins the lines of a doc comment: one line a paragraph, blank lines between paragraphs, lists kept.
pub fn paragraphs(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines.iter().map(|line| line.trim()) {
        let starts_item = line.starts_with("- ");
        if line.is_empty() {
            text.push_str("\n\n");
        } else {
            if starts_item && !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            } else if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(line);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_lists_stay_lists() {
        assert_eq!(paragraphs(&[" One", " two.", "", " Three:", " - a", " - b"]), "One two.\n\nThree:\n- a\n- b");
    }
}
