//! A command line with its aliases expanded, before it is read in any other way.
//!
//! As in the AWS CLI, an alias can be used in place of a command. Its words replace it, and those of the line follow,
//! except for global options: those in the alias override those of the line. An alias can start with another alias; its
//! own name in it means the built-in command. `!` starts a shell command.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};

use clap::Arg;

use super::chime;
use super::line::Line;
use super::options::{find_of_the_aws_cli, takes_values};
use crate::api::error::{Error, Kind};
use crate::aws::aliases::{Aliases, FILE};
use crate::aws::contexts::directory::refusal;
use crate::aws::ini;

/// Global options that the AWS CLI refuses in an alias.
const REFUSED: [&str; 2] = ["profile", "debug"];
/// Options of the AWS CLI that belong to its operations, whatever they are here.
const OF_OPERATIONS: [&str; 3] = ["cli-input-json", "cli-input-yaml", "generate-cli-skeleton"];

/// A command line without aliases.
#[derive(Debug)]
pub enum Expanded {
    /// The words of a command, and the error if they cannot be read.
    Words(Vec<OsString>, Vec<String>),
    /// A command of the shell.
    Shell(OsString),
}

/// Expands the aliases in the words after the program's name.
///
/// # Errors
/// If an alias cannot be read, contains a forbidden option, refers to itself, or contains no command.
pub fn expand(words: Vec<OsString>, aliases: &Aliases) -> Result<Expanded, Error> {
    if !aliases.are_for(&[""]) && !aliases.are_for_groups() {
        return Ok(Expanded::Words(words, Vec::new()));
    }
    let mut line = Line::new();
    let (mut read, mut late, mut hints) = (Vec::new(), Vec::new(), Vec::new());
    let mut left = VecDeque::from(words);
    // The names of the aliases that led to this place.
    let mut names: Vec<String> = Vec::new();
    while let Some(word) = left.pop_front() {
        if !line.names_command(&word) {
            line.read(&word, &[]);
            read.push(word);
            continue;
        }
        let groups = line.group_names();
        let groups: Vec<_> = groups.iter().map(String::as_str).collect();
        let name = word.to_string_lossy().into_owned();
        let directory = aliases.directory_of(&groups, &name).map(|path| path.display().to_string());
        // A file of a directory hides no command.
        let is_built_in = line.has_command(&name)
            && (names.contains(&name) || directory.is_some() || leads_nowhere(&line, aliases, &groups, &name));
        let file = directory.as_deref().unwrap_or(FILE);
        let Some(value) = aliases.get(&groups, &name).filter(|_| !is_built_in) else {
            if let Some(alias) = names.last().filter(|_| !line.has_command(&name)) {
                return Err(no_command(&line, aliases.get(&groups, alias).unwrap_or_default(), alias, &name));
            }
            let was_group = groups.len() > 1 || groups == [chime::GROUP];
            if was_group || !aliases.are_for_groups() {
                read.push(word);
                break;
            }
            line.read(&word, &[]);
            read.push(word);
            names.clear();
            continue;
        };
        if let Some(why) = directory.as_ref().and_then(|_| refusal(value)) {
            return Err(refused(file, &name, why));
        }
        if names.contains(&name) {
            let circle = names.join(", ");
            return Err(refused(file, &name, format!("it refers to itself through {circle}")));
        }
        if let Some(command) = value.strip_prefix('!') {
            let rest = without_globals(&line, left.into()).rest;
            return Ok(Expanded::Shell(shell(command, &rest)));
        }
        let Some(value_words) = ini::words(value) else {
            return Err(refused(file, &name, format!("its value contains an unclosed quote: {value}")));
        };
        let value_words = value_words.iter().map(|word| word.trim_matches('\n').into()).collect();
        let Split { globals, mut rest } = without_globals(&line, value_words);
        if let Some((option, _)) = globals.iter().find(|(option, _)| REFUSED.contains(&option.as_str())) {
            let why = format!(
                "it contains --{option}, which the AWS CLI does not allow in an alias; use it with the alias instead"
            );
            return Err(refused(file, &name, why));
        }
        let Some(first) = rest.iter_mut().find(|word| !word.as_encoded_bytes().starts_with(b"-")) else {
            return Err(refused(file, &name, "it contains no command".to_owned()));
        };
        // An operation that is hidden by an alias is what that alias calls, in the AWS CLI whatever it says.
        if groups != [""] && line.has_command(&name) {
            *first = OsString::from(&name);
        }
        late.extend(globals.into_iter().map(|(_, word)| word));
        hints.push(format!("{name} is an alias of {file}: {value}"));
        names.push(name);
        rest.into_iter().rev().for_each(|word| left.push_front(word));
    }
    read.extend(left);
    // Words after `--` might be for another program.
    let end = read.iter().position(|word| word == "--").unwrap_or(read.len());
    read.splice(end..end, late);
    Ok(Expanded::Words(read, hints))
}

/// Whether the alias called `name` begins with a command that chimectl does not have, as `whoami = sts get-caller-identity` does, which
/// the manual of the AWS CLI has for an example. It then hides no command.
fn leads_nowhere(line: &Line, aliases: &Aliases, groups: &[&str], name: &str) -> bool {
    let value = aliases.get(groups, name).filter(|value| groups == [""] && !value.starts_with('!'));
    let words = value.and_then(ini::words).unwrap_or_default();
    let first = words.iter().find(|word| !word.starts_with('-'));
    first.is_some_and(|first| !line.has_command(first) && aliases.get(groups, first).is_none())
}

/// Words that are taken apart.
struct Split {
    /// Global options of the AWS CLI by their names, each as one word.
    globals: Vec<(String, OsString)>,
    rest: Vec<OsString>,
}

/// Removes the global options of the AWS CLI from `words`, at any position.
fn without_globals(line: &Line, words: Vec<OsString>) -> Split {
    let mut split = Split { globals: Vec::new(), rest: Vec::new() };
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        // It ends the options, and is dropped if it comes first.
        if word == "--" {
            split.rest.extend(Some(word).filter(|_| split.globals.len() + split.rest.len() > 0));
            split.rest.extend(words);
            break;
        }
        let text = word.to_string_lossy();
        let (typed, value) = text.split_once('=').map_or((text.as_ref(), None), |(typed, value)| (typed, Some(value)));
        let option = typed.strip_prefix("--").and_then(|typed| find_of_the_aws_cli(line.top(), typed));
        let option = option.filter(|option| is_global(option));
        let Some(name) = option.and_then(Arg::get_long) else {
            split.rest.push(word);
            continue;
        };
        let mut global = OsString::from(format!("--{name}"));
        let value = match value {
            None if option.is_some_and(takes_values) => words.next(),
            value => value.map(OsString::from),
        };
        if let Some(value) = value {
            global.push("=");
            global.push(value);
        }
        split.globals.push((name.to_owned(), global));
    }
    split
}

fn is_global(option: &Arg) -> bool {
    option.get_long().is_some_and(|name| !OF_OPERATIONS.contains(&name))
}

/// A shell command followed by `words`, in quotes.
fn shell(command: &str, words: &[OsString]) -> OsString {
    let mut shell = OsString::from(command);
    for word in words {
        shell.push(" ");
        shell.push(quoted(word));
    }
    shell
}

/// A word as a shell takes it.
fn quoted(word: &OsStr) -> OsString {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"@%+=:,./-_".contains(byte);
    if !word.is_empty() && word.as_encoded_bytes().iter().all(is_plain) {
        return word.to_owned();
    }
    let mut quoted = OsString::from("'");
    match word.to_str() {
        Some(text) => quoted.push(text.replace('\'', r"'\''")),
        None => quoted.push(word),
    }
    quoted.push("'");
    quoted
}

fn refused(file: &str, name: &str, why: String) -> Error {
    Error::new(Kind::Configuration, format!("the alias {name} of {file} cannot be used: {why}"))
}

/// The error for an alias of a command that does not exist here.
fn no_command(line: &Line, value: &str, alias: &str, command: &str) -> Error {
    let message =
        format!("{alias} is an alias of {FILE} for {value:?}, and {} has no command {command:?}", line.path());
    let error = Error::usage(message);
    if line.is_at_top() {
        let hint = format!("chimectl only calls the Amazon Chime SDK; for other services, use aws {alias}.");
        return error.hint(hint);
    }
    error.hint(format!("To list its commands, use {} --help.", line.path()))
}
