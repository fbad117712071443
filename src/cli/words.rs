//! The reading of a command line's words.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Parser as _, Subcommand as _};

use super::{Cli, ServiceGroup};

/// A command line that could be read, as far as it could be read.
pub struct Parsed {
    /// The command.
    pub cli: Cli,
    /// One line for each word that was left out because it could not be read. If there is any, nothing may be
    /// sent.
    pub problems: Vec<String>,
}

/// Reads a command line. Words that clap refuses are noted and left out, and the rest is read again, so that
/// every problem can be reported at once.
///
/// # Errors
/// Clap's own, if the words ask for help or the version, or cannot be read at all.
pub fn parse(mut words: Vec<OsString>) -> Result<Parsed, clap::Error> {
    let mut problems = Vec::new();
    complete_skeleton_option(&mut words);
    loop {
        match Cli::try_parse_from(&words) {
            Ok(cli) => return Ok(Parsed { cli, problems }),
            Err(error) => match problem(&error).and_then(|(line, flag)| Some((line, without(&words, &flag)?))) {
                Some((line, rest)) => {
                    problems.push(line);
                    words = rest;
                }
                None if problems.is_empty() => return Err(error),
                None => return Err(with_problems(error, &problems)),
            },
        }
    }
}

/// Gives `--generate-cli-skeleton` its value where a group follows, which clap would take for the value.
fn complete_skeleton_option(words: &mut [OsString]) {
    const OPTION: &str = "--generate-cli-skeleton";
    let Some(at) = words.iter().position(|word| word == OPTION) else { return };
    let groups = ServiceGroup::augment_subcommands(clap::Command::new("chimectl"));
    if words.get(at + 1).is_some_and(|next| groups.find_subcommand(next).is_some()) {
        words[at] = format!("{OPTION}=input").into();
    }
}

/// What is wrong with a flag, and the flag; `None` if the error is not about one flag.
fn problem(error: &clap::Error) -> Option<(String, String)> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    };
    let argument = text(ContextKind::InvalidArg)?;
    let flag = argument.split([' ', '=']).next()?.to_owned();
    if !flag.starts_with("--") {
        return None;
    }
    let line = match error.kind() {
        ErrorKind::UnknownArgument => match text(ContextKind::SuggestedArg) {
            Some(near) => format!("{flag}: unknown flag; did you mean {near}?"),
            None => format!("{flag}: unknown flag"),
        },
        ErrorKind::InvalidValue => {
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            let known = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(known)) => known.join(", "),
                _ => return None,
            };
            if value.is_empty() {
                return None;
            }
            format!("{flag}: {value:?} is not a known value; known: {known}")
        }
        ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            format!("{flag}: {value:?} is not what it takes; see --help")
        }
        _ => return None,
    };
    Some((line, flag))
}

/// The words without the first occurrence of `flag` and without the value that may follow it.
fn without(words: &[OsString], flag: &str) -> Option<Vec<OsString>> {
    let prefix = format!("{flag}=");
    let at =
        words.iter().position(|word| word == flag || word.to_str().is_some_and(|word| word.starts_with(&prefix)))?;
    let has_value = words.get(at)?.to_str() == Some(flag)
        && words.get(at + 1).is_some_and(|next| !next.to_string_lossy().starts_with("--"));
    let mut rest = words.to_vec();
    rest.drain(at..=at + usize::from(has_value));
    Some(rest)
}

/// The error, in which clap gave up, behind the problems that were noted before.
fn with_problems(error: clap::Error, problems: &[String]) -> clap::Error {
    if error.use_stderr() { clap::Error::raw(error.kind(), format!("{}\n{error}", problems.join("\n"))) } else { error }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skeleton::Skeleton;

    #[test]
    fn the_skeleton_option_may_stand_alone_before_a_group() {
        for (words, skeleton) in [
            ("chimectl --generate-cli-skeleton meetings get-meeting", Skeleton::Input),
            ("chimectl --generate-cli-skeleton output chime-sdk-meetings get-meeting", Skeleton::Output),
            ("chimectl meetings get-meeting --generate-cli-skeleton", Skeleton::Input),
            ("chimectl meetings get-meeting --generate-cli-skeleton yaml-input", Skeleton::YamlInput),
        ] {
            let parsed =
                parse(words.split(' ').map(OsString::from).collect()).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(parsed.cli.options.generate_cli_skeleton, Some(skeleton), "{words}");
        }
    }

    #[test]
    fn every_unreadable_word_is_noted() {
        let words = ["chimectl", "--outptu", "json", "meetings", "get-meeting", "--meting-id", "m", "--page-size", "x"];
        let parsed = parse(words.iter().map(OsString::from).collect()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(parsed.problems.len(), 3, "{:?}", parsed.problems);
    }
}
