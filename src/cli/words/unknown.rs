//! The error for an unknown command: what was probably meant, and what to do next.

use clap::Command;

use super::{Line, built, chime};
use crate::api::error::Error;
use crate::cli::help::topic::{self, Topic};
use crate::cli::search::{Found, Index, absent, index};
use crate::text::suggestion;

/// The minimum share of a guess that a command must match.
const LEAST: f64 = 0.55;
/// The maximum difference from the best match for another command that might also be meant.
const CLOSE: f64 = 0.1;

/// The error for `word`, which is in place of a command.
pub fn error(mut line: Line, word: &str) -> Error {
    let root = built();
    let told = Told::of(&line, &root, word);
    let path = path(&line);
    line.problems.push(told.problem);
    match line.problems.as_slice() {
        [only] => Error::usage(only.as_str()).hint(told.hint),
        several => Error { hints: vec![told.hint], ..Error::problems(&path, several) },
    }
}

/// The names of the commands before the word, as typed.
fn path(line: &Line) -> String {
    if line.is_chime { format!("{} {}", line.path(), chime::GROUP) } else { line.path() }
}

/// The problem, and what to do next.
struct Told {
    problem: String,
    hint: String,
}

impl Told {
    fn of(line: &Line, root: &Command, word: &str) -> Self {
        let path = path(line);
        let problem = format!("{path} has no command {word:?}");
        if line.is_chime && chime::is_gone(word) {
            return Self {
                problem: format!(
                    "chime {word} is not available: it belonged to the Amazon Chime application, which was shut down"
                ),
                hint: "The Amazon Chime SDK has no such operation.".to_owned(),
            };
        }
        let command = line.innermost(root);
        let has = |group: &&Command| group.find_subcommand(word).is_some_and(|leaf| leaf.get_name() != "help");
        let mut others = root.get_subcommands().filter(|group| group.get_name() != command.get_name());
        if let Some(group) = others.find(has) {
            let name = format!("{} {} {word}", root.get_name(), group.get_name());
            return Self { problem, hint: format!("Did you mean {name}?") };
        }
        if let Some(absent) = absent::find(&guess(line, word)) {
            return Self {
                problem: format!("{problem}: the API cannot {}", absent.lacks),
                hint: absent.instead.to_owned(),
            };
        }
        let index = index(root);
        let group = command.get_name();
        let group = (!line.is_at_top()).then_some(group);
        let meant = |near: &str| format!("{problem}; did you mean {near}?");
        // A guess whose words all mean something is no slip of the pen.
        let guessed = |is_any: bool| meant_by(&index, &guess(line, word), group, is_any);
        let by_words = guessed(false);
        let near = if by_words.is_some() { None } else { near(line, command, word) };
        let by_words = by_words.or_else(|| if near.is_some() { None } else { guessed(true) });
        match (by_words, near) {
            (Some(Meant { name, others }), _) => Self { problem: meant(&name), hint: others },
            (None, Some(near)) => Self { problem: meant(&near), hint: listing(line, &path) },
            (None, None) if index.knows(word) && !line.is_chime => {
                Self { problem, hint: format!("To find commands, use chimectl search {}.", words(&guess(line, word))) }
            }
            (None, None) => Self { problem, hint: listing(line, &path) },
        }
    }
}

/// The guess at a command: the word, and after a single word the words that follow it.
fn guess(line: &Line, word: &str) -> String {
    std::iter::once(word).chain(line.behind_unknown.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}

/// Where the commands are listed.
fn listing(line: &Line, path: &str) -> String {
    match (line.is_chime, line.asks_for_help() && line.is_at_top()) {
        (true, _) => format!("To list its groups, use {} --help.", line.path()),
        (false, true) => format!("To list its commands, use {path} --help; to list the topics, {path} help topics."),
        (false, false) => format!("To list its commands, use {path} --help."),
    }
}

/// The name that the word is a slip of.
fn near(line: &Line, command: &Command, word: &str) -> Option<String> {
    let visible = command.get_subcommands().filter(|command| !command.is_hide_set());
    let names_of = |command: &Command| {
        let names = std::iter::once(command.get_name()).chain(command.get_all_aliases());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let names = visible.flat_map(names_of);
    let topics = topic::ALL.iter().map(Topic::name).filter(|_| line.asks_for_help() && line.is_at_top());
    let names: Vec<_> = match line.is_chime {
        true => chime::names().collect(),
        false => names.chain(topics.map(str::to_owned)).collect(),
    };
    suggestion(word, names.iter().map(String::as_str)).map(str::to_owned)
}

/// What a guess means.
struct Meant {
    /// The command, with its group if it is not the one on the line.
    name: String,
    /// What else it might mean.
    others: String,
}

/// What a guess means in the group, or in any group if nothing there matches. `is_any` says whether words can be
/// unknown.
fn meant_by(index: &Index, guess: &str, group: Option<&str>, is_any: bool) -> Option<Meant> {
    if !is_any && !index.knows(guess) {
        return None;
    }
    let within = |within: Option<&str>| {
        let found = index.search(guess, within);
        let [first, rest @ ..] = found.as_slice() else { return None };
        // A word alone means something only if nothing else is as near.
        let is_clear = rest.first().is_none_or(|second| second.is_behind(first, CLOSE));
        let is_enough = index.has_verb(guess) && (is_clear || guess.contains(['-', '_', ' ']));
        let meant = || Meant { name: name(first, group), others: others(rest, first, guess, group) };
        (first.share >= LEAST && is_enough).then(meant)
    };
    let found = within(group);
    if group.is_some() { found.or_else(|| within(None)) } else { found }
}

/// How to type a command after the named group.
fn name(found: &Found, group: Option<&str>) -> String {
    match (group, found.command.path.as_slice()) {
        (Some(group), [first, leaf]) if first == group => leaf.clone(),
        (Some(_), path) => format!("chimectl {}", path.join(" ")),
        (None, path) => path.join(" "),
    }
}

/// A guess in the form for `chimectl search`.
fn words(guess: &str) -> String {
    guess.replace(['-', '_'], " ")
}

/// What else a guess might mean.
fn others(rest: &[Found], first: &Found, guess: &str, group: Option<&str>) -> String {
    let search = format!("To find more commands, use chimectl search {}.", words(guess));
    let close: Vec<_> =
        rest.iter().take(2).filter(|found| !found.is_behind(first, CLOSE)).map(|found| name(found, group)).collect();
    if close.is_empty() { search } else { format!("You might also mean {}. {search}", close.join(" or ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_that_is_named_instead_exists() {
        let root = built();
        for absent::Absent { instead, .. } in absent::TABLE {
            for named in instead.split("chimectl ").skip(1) {
                let mut names = named.split([' ', '.', ',', ';', ':']);
                let (group, leaf) = (names.next().unwrap(), names.next().unwrap());
                let found = root.find_subcommand(group).and_then(|group| group.find_subcommand(leaf));
                assert!(found.is_some(), "{group} {leaf}: {instead}");
            }
        }
    }
}
