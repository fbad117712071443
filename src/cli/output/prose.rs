//! Lines for a person, broken at spaces, because a terminal would break them inside of words.

use super::wrap::parts;
use crate::text::width::width;

/// The least width of a line.
const LEAST: usize = 20;
/// How far the rest of an indented line is indented beyond it.
const HANGING: usize = 2;
/// The text before a suggested command.
const NEXT: &str = ": ";
/// The start of an error, which names commands too.
const ERROR: &str = "chimectl: error: ";
/// How such a command begins.
const COMMAND: &str = "chimectl ";

/// `text` in lines of at most `room` columns, except for longer words. A line with a mark below it is not broken, and neither is a
/// command at the end of a line, so that it can be copied.
pub fn fitted(text: &str, room: usize) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let is_mark = |line: &&str| line.trim_start() == "^";
    let marked = |at: usize| lines[at..].iter().take(2).any(is_mark);
    let fitted = lines.iter().enumerate().map(|(at, line)| match width(line) <= room || marked(at) {
        true => (*line).to_owned(),
        false => broken(line, room),
    });
    fitted.collect::<Vec<_>>().join("\n")
}

/// A line that is too long, in several.
fn broken(line: &str, room: usize) -> String {
    let body = line.trim_start_matches(' ');
    let indent = line.len() - body.len();
    let rest = if indent > 0 { indent + HANGING } else { 0 };
    let room = room.max(rest + LEAST);
    let (prose, command) = command_in(body).map_or((body, ""), |at| body.split_at(at));
    let (mut text, mut used) = (" ".repeat(indent), indent);
    let mut is_first = true;
    let words = prose.split_inclusive(' ').flat_map(parts).chain(Some(command).filter(|command| !command.is_empty()));
    for word in words {
        let bare = width(word.trim_end_matches(' '));
        // A terminal breaks a word that is longer than a line, wherever it starts.
        let has_room_below = rest + bare <= room || word == command;
        if !is_first && used + bare > room && has_room_below {
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
            text.push_str(&" ".repeat(rest));
            used = rest;
        }
        text.push_str(word);
        used = if used + bare > room { (used + width(word)) % room } else { used + width(word) };
        is_first = false;
    }
    text
}

/// The start of the command at the end of a line; none if a sentence mentions commands.
fn command_in(line: &str) -> Option<usize> {
    if line.starts_with(ERROR) {
        return None;
    }
    let at = line.find(&format!("{NEXT}{COMMAND}"))? + NEXT.len();
    let command = &line[at..];
    (!command.ends_with('.') && !command.contains(", ")).then_some(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_are_broken_at_blanks() {
        for (text, room, expected) in [
            ("chimectl: error: one problem; nothing was sent", 30, "chimectl: error: one problem;\nnothing was sent"),
            (
                "a short line\n  --name: must not be so long as it is",
                24,
                "a short line\n  --name: must not be so\n    long as it is",
            ),
            // The terminal breaks what is longer than a line.
            ("see https://example.com/a/long/path now", 20, "see https://example.com/a/long/path now"),
            ("see https://example.com/a/long/path there", 20, "see https://example.com/a/long/path\nthere"),
            (
                "chimectl: error: chimectl voice has no command \"x\"",
                40,
                "chimectl: error: chimectl voice has no\ncommand \"x\"",
            ),
            ("it fits", 20, "it fits"),
        ] {
            assert_eq!(fitted(text, room), expected);
        }
    }

    #[test]
    fn a_command_can_be_copied() {
        let hint = "Hint: Go on waiting: chimectl voice get-phone-number-order --phone-number-order-id o";
        let expected = "Hint: Go on waiting:\nchimectl voice get-phone-number-order --phone-number-order-id o";
        assert_eq!(fitted(hint, 40), expected);
        assert_eq!(fitted(hint, 84), hint);
        let hint = "Hint: See what there is: chimectl messaging list-channels for --channel-arn, and so on.";
        assert!(fitted(hint, 40).lines().all(|line| line.len() <= 40));
    }

    #[test]
    fn a_mark_stays_below_its_place() {
        let text = "--query: the expression is not closed\n  a long expression that is not broken[\n                                       ^";
        assert!(fitted(text, 30).ends_with(&text[text.find('\n').unwrap()..]));
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "(\\PC|[a-z \n]|: chimectl ){0,80}", room in 1_usize..60) {
            prop_assert_eq!(fitted(&text, room).split_whitespace().collect::<String>(), text.split_whitespace().collect::<String>());
        }
    }
}
