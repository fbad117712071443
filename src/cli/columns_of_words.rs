//! `--columns` before the command, brought to those behind it: clap lets the option that stands last in the tree overrule
//! those above it, and lists are to add up wherever they stand.

use std::ffi::OsString;
use std::ops::Range;

use clap::{Arg, Args as _, Command};

use super::Options;

const COLUMNS: &str = "columns";

/// The words with every `--columns` before the operation's name behind it, if one stands there too.
pub fn together(words: Vec<OsString>) -> Vec<OsString> {
    let options = Options::augment_args(Command::new("chimectl"));
    let Some((operation, given)) = before_operation(&words, &options) else { return words };
    let stands_behind = words[operation..].iter().filter_map(|word| word.to_str()).any(is_columns);
    if given.is_empty() || !stands_behind {
        return words;
    }
    let is_moved = |at: &usize| given.iter().any(|range| range.contains(at));
    let (mut moved, mut together) = (Vec::new(), Vec::new());
    for (at, word) in words.into_iter().enumerate() {
        if is_moved(&at) {
            moved.push(word);
            continue;
        }
        together.push(word);
        if at == operation {
            together.append(&mut moved);
        }
    }
    together
}

fn is_columns(word: &str) -> bool {
    word.strip_prefix("--").is_some_and(|name| name.split('=').next() == Some(COLUMNS))
}

/// Where the name of the operation stands, which is the second word that belongs to no option, and where `--columns` stands
/// with its values before it.
fn before_operation(words: &[OsString], options: &Command) -> Option<(usize, Vec<Range<usize>>)> {
    let mut given = Vec::new();
    let mut is_in_group = false;
    let mut at = 1;
    loop {
        let word = words.get(at)?.to_str()?;
        let Some(name) = word.strip_prefix("--").filter(|name| !name.is_empty()) else {
            if word.starts_with('-') {
                return None;
            }
            if is_in_group {
                return Some((at, given));
            }
            is_in_group = true;
            at += 1;
            continue;
        };
        let option = options.get_arguments().find(|option| option.get_long() == Some(name));
        let next = words.get(at + 1).and_then(|next| next.to_str());
        let end = at + 1 + usize::from(option.is_some_and(|option| is_followed_by_value(option, next)));
        if is_columns(word) {
            given.push(at..end);
        }
        at = end;
    }
}

/// Whether the word behind `option` is its value. One that may stand alone has it only if the value is known.
fn is_followed_by_value(option: &Arg, next: Option<&str>) -> bool {
    let is_known = |next: &str| option.get_possible_values().iter().any(|value| value.matches(next, false));
    let may_stand_alone = option.get_num_args().is_some_and(|range| range.min_values() == 0);
    option.get_action().takes_values() && (!may_stand_alone || next.is_some_and(is_known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::parse;

    #[test]
    fn columns_before_and_behind_the_operation_add_up() {
        for (words, columns) in [
            ("--columns a meetings list-attendees --meeting-id m --columns b,c", &["a", "b", "c"][..]),
            ("--columns=a meetings --columns b list-attendees --columns=c --meeting-id m", &["a", "b", "c"]),
            ("--region voice --columns a --generate-cli-skeleton meetings list-attendees --columns b", &["a", "b"]),
            ("--generate-cli-skeleton output --columns a --wide meetings list-attendees --columns b", &["a", "b"]),
            ("--columns a meetings list-attendees --meeting-id m", &["a"]),
            ("meetings list-attendees --columns a --meeting-id m --columns b", &["a", "b"]),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            let parsed = parse(together(words)).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            assert_eq!(
                (parsed.cli.options.columns, parsed.problems),
                (columns.iter().map(|&column| column.to_owned()).collect(), vec![])
            );
        }
    }

    #[test]
    fn words_that_need_nothing_stay_as_they_are() {
        for words in [
            "",
            "--columns",
            "--columns a help meetings",
            "--columns a meetings",
            "meetings -x list-attendees --columns b",
            "--columns a -x meetings list-attendees --columns b",
            "-- --columns a meetings get-meeting --columns b",
            "messaging send-channel-message --content --columns=a --columns b",
        ] {
            let words: Vec<OsString> =
                std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            assert_eq!(together(words.clone()), words);
        }
    }
}
