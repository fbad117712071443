//! The reading of a command line's words, and what is said of those that cannot be read.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _, Parser as _, Subcommand as _};

use super::{Cli, ServiceGroup};
use crate::error::Error;
use crate::input::suggestion;
use crate::output::ErrorFormat;

/// A command line that could be read, as far as it could be read.
pub struct Parsed {
    /// The command.
    pub cli: Cli,
    /// One line for each word that was left out because it could not be read. If there is any, nothing may be
    /// sent.
    pub problems: Vec<String>,
}

/// Why there is nothing to run.
#[derive(Debug)]
pub enum Refusal {
    /// The words ask for help or the version.
    Asked(clap::Error),
    /// No command is named: the help of the group, or of the program.
    Unfinished(String),
    /// Words cannot be read.
    Wrong(Error),
}

/// Reads a command line. Words that clap refuses are noted and left out, and the rest is read again, so that
/// every problem can be reported at once.
///
/// # Errors
/// If the words ask for help or the version, or if no command can be made of them.
pub fn parse(mut words: Vec<OsString>) -> Result<Parsed, Refusal> {
    let mut problems = Vec::new();
    complete_skeleton_option(&mut words);
    loop {
        let error = match Cli::try_parse_from(&words) {
            Ok(cli) => return Ok(Parsed { cli, problems }),
            Err(error) if !error.use_stderr() => return Err(Refusal::Asked(error)),
            Err(error) => error,
        };
        let misfit = Misfit::of(&error);
        let rest = misfit.as_ref().and_then(|misfit| without(&words, misfit.word.as_deref()?));
        problems.extend(misfit.map(|misfit| misfit.line));
        match rest {
            Some(rest) => words = rest,
            None => return Err(refusal(&error, &words, problems)),
        }
    }
}

/// The format of errors that the words ask for, where they cannot be read as a whole.
pub fn error_format(words: &[OsString]) -> ErrorFormat {
    const OPTION: &str = "--cli-error-format";
    let words: Vec<_> = words.iter().filter_map(|word| word.to_str()).collect();
    let apart = words.windows(2).filter(|pair| pair[0] == OPTION).map(|pair| pair[1]);
    let joined = words.iter().filter_map(|word| word.strip_prefix(OPTION)?.strip_prefix('='));
    let is_json = apart.chain(joined).next_back() == Some("json");
    if is_json { ErrorFormat::Json } else { ErrorFormat::Text }
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

/// What is wrong with one word.
struct Misfit {
    line: String,
    /// The word, if the rest can be read without it.
    word: Option<String>,
}

impl Misfit {
    /// What clap says of a word; `None` if it is not about one.
    fn of(error: &clap::Error) -> Option<Self> {
        let argument = text(error, ContextKind::InvalidArg)?;
        let name = argument.split([' ', '=']).next()?.trim_matches(['<', '>', '.', '[', ']']).to_owned();
        let is_flag = name.starts_with('-');
        let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
        let line = match error.kind() {
            ErrorKind::UnknownArgument if is_flag => match text(error, ContextKind::SuggestedArg) {
                Some(near) => format!("{name}: unknown flag; did you mean {near}?"),
                None => format!("{name}: unknown flag"),
            },
            ErrorKind::UnknownArgument => format!("{argument:?}: this word belongs to no flag"),
            ErrorKind::InvalidValue if value.is_empty() => format!("{name}: has no value"),
            ErrorKind::InvalidValue => {
                let known = text(error, ContextKind::ValidValue).unwrap_or_default();
                format!("{name}: {value:?} is not a known value; known: {known}")
            }
            ErrorKind::ValueValidation => match error.source().map(ToString::to_string) {
                Some(why) if why.contains(&value) => format!("{name}: {why}"),
                Some(why) => format!("{name}: {value:?}: {why}"),
                None => format!("{name}: {value:?} is not what it takes"),
            },
            ErrorKind::MissingRequiredArgument => format!("{name}: missing"),
            ErrorKind::ArgumentConflict => {
                let other = text(error, ContextKind::PriorArg).unwrap_or_default();
                format!("{name}: cannot be given with {}", other.split(' ').next().unwrap_or_default())
            }
            _ => return None,
        };
        let word = match error.kind() {
            ErrorKind::UnknownArgument if !is_flag => Some(argument),
            _ => is_flag.then_some(name),
        };
        Some(Self { line, word })
    }
}

/// What clap knows of an error, as text; several values are separated by commas.
fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
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

/// What is said where no command can be made of the words.
fn refusal(error: &clap::Error, words: &[OsString], mut problems: Vec<String>) -> Refusal {
    let mut root = Cli::command();
    root.build();
    let (path, command) = named(&root, words);
    let mut hint = format!("{path} --help describes it.");
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if problems.is_empty() => {
            return Refusal::Unfinished(command.clone().render_help().to_string());
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            problems.push(format!("{path} needs a command"))
        }
        ErrorKind::InvalidSubcommand => {
            let word = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            let (line, next) = unknown_command(&root, &path, command, &word);
            problems.push(line);
            hint = next;
        }
        _ if problems.is_empty() => problems.push(error.kind().to_string()),
        _ => {}
    }
    let message = match problems.as_slice() {
        [problem] => problem.clone(),
        several => format!("{} problems with {path}\n  {}", several.len(), several.join("\n  ")),
    };
    Refusal::Wrong(Error::usage(message).hint(hint))
}

/// The innermost command that the words name, with its path.
fn named<'a>(root: &'a Command, words: &[OsString]) -> (String, &'a Command) {
    let mut command = root;
    let mut path = root.get_name().to_owned();
    for word in words.iter().skip(1) {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
            path.push(' ');
            path.push_str(inner.get_name());
        }
    }
    (path, command)
}

/// What is said of a command that does not exist below `command`, and what to do next.
fn unknown_command(root: &Command, path: &str, command: &Command, word: &str) -> (String, String) {
    let has = |group: &&Command| group.find_subcommand(word).is_some_and(|leaf| leaf.get_name() != "help");
    let elsewhere = root.get_subcommands().filter(|group| group.get_name() != command.get_name()).find(has);
    let names = || command.get_subcommands().filter(|command| !command.is_hide_set()).map(Command::get_name);
    let all = format!("{path} --help lists its commands.");
    match (elsewhere, suggestion(word, names())) {
        (Some(group), _) => {
            let name = format!("{} {} {word}", root.get_name(), group.get_name());
            (format!("{path} has no command {word:?}"), format!("There is {name}."))
        }
        (None, Some(near)) => (format!("{path} has no command {word:?}; did you mean {near}?"), all),
        (None, None) => (format!("{path} has no command {word:?}"), all),
    }
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
                parse(words.split(' ').map(OsString::from).collect()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            assert_eq!(parsed.cli.options.generate_cli_skeleton, Some(skeleton), "{words}");
        }
    }

    #[test]
    fn every_unreadable_word_is_noted() {
        let words = ["chimectl", "--outptu", "json", "meetings", "get-meeting", "--meting-id", "m", "--page-size", "x"];
        let parsed = parse(words.iter().map(OsString::from).collect()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
        assert_eq!(parsed.problems.len(), 3, "{:?}", parsed.problems);
    }

    #[test]
    fn what_is_wrong_is_said_and_what_to_do_next() {
        for (words, message, hint) in [
            ("foo", "chimectl has no command \"foo\"", "chimectl --help lists its commands."),
            (
                "meetins get-meeting",
                "chimectl has no command \"meetins\"; did you mean meetings?",
                "chimectl --help lists its commands.",
            ),
            (
                "meetings create-channel",
                "chimectl meetings has no command \"create-channel\"",
                "There is chimectl messaging create-channel.",
            ),
            (
                "create-channel",
                "chimectl has no command \"create-channel\"",
                "There is chimectl messaging create-channel.",
            ),
            (
                "chime-sdk-meetings get-meetin",
                "chimectl meetings has no command \"get-meetin\"; did you mean get-meeting?",
                "chimectl meetings --help lists its commands.",
            ),
            ("sandbox tick", "DURATION: missing", "chimectl sandbox tick --help describes it."),
            (
                "sandbox tick x",
                "DURATION: \"x\" is not a duration such as 200ms, 30s, 5m, 24h, 7d or 1h30m",
                "chimectl sandbox tick --help describes it.",
            ),
            (
                "--outptu json meetings",
                "2 problems with chimectl meetings\n  --outptu: unknown flag; did you mean --output?\n  chimectl meetings needs a command",
                "chimectl meetings --help describes it.",
            ),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            match parse(words) {
                Err(Refusal::Wrong(error)) => {
                    assert_eq!(error.message, message);
                    assert_eq!(error.hints, [hint]);
                }
                Err(other) => panic!("{other:?}"),
                Ok(parsed) => panic!("{:?}", parsed.problems),
            }
        }
    }

    #[test]
    fn words_are_read_without_those_that_cannot_be_read() {
        for (words, problem) in [
            ("meetings get-meeting --meeting-id", "--meeting-id: has no value"),
            ("meetings get-meeting --meeting-id m extra", "\"extra\": this word belongs to no flag"),
            ("meetings get-meeting --meeting-id m -x", "-x: unknown flag"),
            ("sandbox serve --port 99999", "--port: 99999 is not in 0..=65535"),
            ("sandbox serve --in-memory --state x", "--in-memory: cannot be given with --state"),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            let parsed = parse(words).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            assert_eq!(parsed.problems, [problem]);
        }
    }

    #[test]
    fn a_group_alone_is_answered_with_its_help() {
        for (words, line) in
            [("chimectl", "Usage: chimectl [OPTIONS] <COMMAND>"), ("chimectl meetings", "create-attendee")]
        {
            match parse(words.split(' ').map(OsString::from).collect()) {
                Err(Refusal::Unfinished(help)) => assert!(help.contains(line), "{help}"),
                other => panic!("{:?}", other.err()),
            }
        }
    }

    #[test]
    fn the_format_of_errors_is_found_among_unreadable_words() {
        let format = |words: &str| error_format(&words.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(format("chimectl foo --cli-error-format json"), ErrorFormat::Json);
        assert_eq!(format("chimectl --cli-error-format=json foo"), ErrorFormat::Json);
        assert_eq!(format("chimectl --cli-error-format json foo --cli-error-format text"), ErrorFormat::Text);
        assert_eq!(format("chimectl foo"), ErrorFormat::Text);
    }
}
