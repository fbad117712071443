//! The reading of a command line's words, and what is said of those that cannot be read.

use std::error::Error as _;
use std::ffi::OsString;
use std::num::{IntErrorKind, ParseIntError};
use std::ops::Range;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory as _, Parser as _, Subcommand as _};

use super::leaves::with_leaves_among;
use super::{Cli, ServiceGroup};
use crate::api::error::Error;
use crate::cli::output::ErrorFormat;
use crate::text::suggestion;

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
        let error = match with_leaves_among(&words, || Cli::try_parse_from(&words)) {
            Ok(cli) if problems.is_empty() || matches!(cli.command, super::Command::Service(_)) => {
                return Ok(Parsed { cli, problems });
            }
            Ok(_) => {
                let (path, ..) = named(&built(), &words);
                return Err(Refusal::Wrong(Error::problems(&path, &problems)));
            }
            Err(error) if !error.use_stderr() => return Err(Refusal::Asked(error)),
            Err(error) => error,
        };
        let root = built();
        if let Some(moved) = negative_last(&error, &root, &words) {
            words = moved;
            continue;
        }
        let misfit = Misfit::of(&error, &root, &words);
        let rest = misfit.as_ref().and_then(|misfit| {
            let mut rest = words.clone();
            rest.drain(misfit.words.clone()?);
            Some(rest)
        });
        problems.extend(misfit.map(|misfit| misfit.line));
        match rest {
            Some(rest) => words = rest,
            None => return Err(refusal(&error, &root, &words, problems)),
        }
    }
}

fn built() -> Command {
    let mut root = Cli::command();
    root.build();
    root
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

/// The words with a negative value, which clap takes for a flag, behind `--`, where the command takes a value that no
/// flag names. What is said of the value then names it.
fn negative_last(error: &clap::Error, root: &Command, words: &[OsString]) -> Option<Vec<OsString>> {
    let name = text(error, ContextKind::InvalidArg).filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    let takes_one = named(root, words).1.get_positionals().any(|positional| !positional.is_last_set());
    let is_negative = name.strip_prefix('-').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    if !takes_one || !is_negative || words.iter().any(|word| word == "--") {
        return None;
    }
    let at = words.iter().position(|word| word.to_str().is_some_and(|word| word.starts_with(&name)))?;
    let mut moved = words.to_vec();
    let negative = moved.remove(at);
    moved.extend(["--".into(), negative]);
    Some(moved)
}

/// What is wrong with one word.
struct Misfit {
    line: String,
    /// Where the word is, with its value, if the rest can be read without it.
    words: Option<Range<usize>>,
}

impl Misfit {
    /// What clap says of a word; `None` if it is not about one.
    fn of(error: &clap::Error, root: &Command, words: &[OsString]) -> Option<Self> {
        if error.kind() == ErrorKind::InvalidUtf8 {
            return Self::of_bytes(root, words);
        }
        let argument = text(error, ContextKind::InvalidArg)?;
        let name = argument.split([' ', '=']).next()?.trim_matches(['<', '>', '.', '[', ']']).to_owned();
        let is_flag = name.starts_with('-');
        let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
        let (_, command, after) = named(root, words);
        let line = match error.kind() {
            ErrorKind::UnknownArgument if is_flag => match text(error, ContextKind::SuggestedArg) {
                Some(near) => format!("{name}: unknown flag; did you mean {near}?"),
                None => format!("{name}: unknown flag"),
            },
            ErrorKind::UnknownArgument => format!("{argument:?}: this word belongs to no flag"),
            ErrorKind::TooManyValues => match opposite(command, &name) {
                Some(opposite) => format!("{name}: takes no value; there are {name} and {opposite}"),
                None => format!("{name}: takes no value"),
            },
            ErrorKind::InvalidValue if value.is_empty() => format!("{name}: has no value"),
            ErrorKind::InvalidValue => {
                let known = text(error, ContextKind::ValidValue).unwrap_or_default();
                format!("{name}: {value:?} is not a known value; known: {known}")
            }
            ErrorKind::ValueValidation => format!("{name}: {}", invalid(error, &value)),
            ErrorKind::MissingRequiredArgument => format!("{name}: missing"),
            ErrorKind::ArgumentConflict => {
                let other = text(error, ContextKind::PriorArg).unwrap_or_default();
                format!("{name}: cannot be given with {}", other.split(' ').next().unwrap_or_default())
            }
            _ => return None,
        };
        let words = match error.kind() {
            ErrorKind::UnknownArgument if !is_flag => {
                let at = words.iter().skip(after).position(|word| *word == *argument).map(|at| at + after);
                at.map(|at| at..at + 1)
            }
            _ if is_flag => occurrence(root, words, &name, &value),
            _ => None,
        };
        Some(Self { line, words })
    }

    /// The first word that is not UTF-8. Of a flag's value only the flag is named, because it may be a secret.
    fn of_bytes(root: &Command, words: &[OsString]) -> Option<Self> {
        let at = (1..words.len()).find(|at| words[*at].to_str().is_none())?;
        let word = words[at].to_string_lossy();
        let before = words[at.saturating_sub(1)].to_str().filter(|before| takes_value(root, words, before));
        let (flag, start) = match word.split_once('=').filter(|(flag, _)| flag.starts_with("--")) {
            Some((flag, _)) => (Some(flag), at),
            None => (before, at - usize::from(before.is_some())),
        };
        let line = match flag {
            Some(flag) => format!("{flag}: its value is not UTF-8"),
            None => format!("{:?}: this word is not UTF-8", words[at]),
        };
        Some(Self { line, words: Some(start..at + 1) })
    }
}

/// Why a value is not taken, which names the value.
fn invalid(error: &clap::Error, value: &str) -> String {
    let Some(source) = error.source() else { return format!("{value:?} is not what it takes") };
    let why = source.to_string();
    let is_number = || value.parse::<i128>().is_ok();
    match source.downcast_ref::<ParseIntError>().map(ParseIntError::kind) {
        Some(IntErrorKind::PosOverflow) => format!("{value} is too large"),
        Some(_) if is_number() => format!("{value} is too small; it takes a whole number from 0"),
        Some(_) => format!("{value:?} is not a whole number"),
        None if why.contains(&format!("{value:?}")) || why.starts_with(&format!("{value} ")) => why,
        None => format!("{value:?}: {why}"),
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

/// Where the flag called `name` stands with `value`, and with it the value that may follow.
fn occurrence(root: &Command, words: &[OsString], name: &str, value: &str) -> Option<Range<usize>> {
    let follows = |at: usize| words.get(at + 1).map(|next| next.to_string_lossy());
    let joined = format!("{name}={value}");
    let is_this = |at: &usize| match follows(*at) {
        _ if words[*at] == *joined => true,
        _ if words[*at] != *name => false,
        Some(next) if value.is_empty() => next.starts_with('-'),
        Some(next) => next == value,
        None => value.is_empty(),
    };
    let is_called = |at: &usize| {
        let rest = words[*at].to_str().and_then(|word| word.strip_prefix(name));
        // A single letter's flag may have its value or other letters behind it.
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('=') || !name.starts_with("--"))
    };
    let at = (1..words.len()).find(is_this).or_else(|| (1..words.len()).find(is_called))?;
    let (_, command, _) = named(root, &words[..at]);
    let has_value = words[at] == *name
        && follows(at).is_some_and(|next| match argument(named(root, words).1, name) {
            Some(known) => known.get_action().takes_values() && (next == value || !next.starts_with('-')),
            None => !next.starts_with("--") && command.find_subcommand(next.as_ref()).is_none(),
        });
    Some(at..at + 1 + usize::from(has_value))
}

/// The argument of the flag called `name`.
fn argument<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    let name = name.strip_prefix("--")?;
    command.get_arguments().find(|argument| argument.get_long() == Some(name))
}

fn takes_value(root: &Command, words: &[OsString], flag: &str) -> bool {
    argument(named(root, words).1, flag).is_some_and(|argument| argument.get_action().takes_values())
}

/// The other flag of a boolean's pair.
fn opposite(command: &Command, name: &str) -> Option<String> {
    let word = name.strip_prefix("--")?;
    let other = word.strip_prefix("no-").map_or_else(|| format!("--no-{word}"), |word| format!("--{word}"));
    argument(command, &other).map(|_| other)
}

/// What is said where no command can be made of the words.
fn refusal(error: &clap::Error, root: &Command, words: &[OsString], mut problems: Vec<String>) -> Refusal {
    let (path, command, _) = named(root, words);
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if problems.is_empty() => {
            return Refusal::Unfinished(command.clone().render_help().to_string());
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            problems.push(format!("{path} needs a command"))
        }
        ErrorKind::InvalidSubcommand => {
            let word = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            let (line, hint) = unknown_command(root, &path, command, &word);
            problems.push(line);
            return Refusal::Wrong(match problems.as_slice() {
                [only] => Error::usage(only.as_str()).hint(hint),
                several => Error { hints: vec![hint], ..Error::problems(&path, several) },
            });
        }
        _ if problems.is_empty() => problems.push(error.kind().to_string()),
        _ => {}
    }
    let error = Error::problems(&path, &problems);
    let runs_another = command.get_positionals().any(Arg::is_last_set);
    Refusal::Wrong(if runs_another && !words.iter().any(|word| word == "--") {
        let hint = format!("Put -- before the command: {path} -- ./provision.sh");
        Error { hints: vec![hint], ..error }
    } else {
        error
    })
}

/// The innermost command that the words name, with its path, and the place behind its name.
fn named<'a>(root: &'a Command, words: &[OsString]) -> (String, &'a Command, usize) {
    let mut command = root;
    let mut path = root.get_name().to_owned();
    let mut after = 1;
    let mut is_value = false;
    for (at, word) in words.iter().enumerate().skip(1) {
        let word = word.to_string_lossy();
        if word == "--" {
            break;
        }
        let inner = command.find_subcommand(word.as_ref()).filter(|inner| !is_value && inner.get_name() != "help");
        if let Some(inner) = inner {
            command = inner;
            path.push(' ');
            path.push_str(inner.get_name());
            after = at + 1;
        }
        is_value = argument(command, &word).is_some_and(|argument| argument.get_action().takes_values());
    }
    (path, command, after)
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
    use crate::cli::Skeleton;

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
            (
                "help sandbox nosuch",
                "chimectl sandbox has no command \"nosuch\"",
                "chimectl sandbox --help lists its commands.",
            ),
            (
                "sandbox tick",
                "1 problem with chimectl sandbox tick; nothing was sent\n  DURATION: missing",
                "chimectl sandbox tick --help describes every flag.",
            ),
            (
                "sandbox tick -5m",
                "1 problem with chimectl sandbox tick; nothing was sent\n  DURATION: \"-5m\" is not a duration such as 200ms, 30s, 5m, 24h, 7d or 1h30m",
                "chimectl sandbox tick --help describes every flag.",
            ),
            (
                "sandbox tick --staet 5m",
                "2 problems with chimectl sandbox tick; nothing was sent\n  --staet: unknown flag; did you mean --state?\n  DURATION: missing",
                "chimectl sandbox tick --help describes every flag.",
            ),
            (
                "sandbox exec nosuchcmd",
                "2 problems with chimectl sandbox exec; nothing was sent\n  \"nosuchcmd\": this word belongs to no flag\n  CMD: missing",
                "Put -- before the command: chimectl sandbox exec -- ./provision.sh",
            ),
            (
                "sandbox serve --fault GetMeeting=429:0.3 --clock foo --fault Foo=429 --port a --seed -1",
                "4 problems with chimectl sandbox serve; nothing was sent\n  --clock: \"foo\" is not a known value; known: real, instant, manual\n  --fault: \"Foo=429\": no operation is called Foo\n  --port: \"a\" is not a whole number\n  --seed: -1 is too small; it takes a whole number from 0",
                "chimectl sandbox serve --help describes every flag.",
            ),
            (
                "--outptu json meetings",
                "2 problems with chimectl meetings; nothing was sent\n  --outptu: unknown flag; did you mean --output?\n  chimectl meetings needs a command",
                "chimectl meetings --help describes every flag.",
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
        for (words, expected) in [
            ("meetings get-meeting --meeting-id", &["--meeting-id: has no value"][..]),
            ("meetings get-meeting --meeting-id m extra", &["\"extra\": this word belongs to no flag"]),
            (
                "identity list-app-instances extra words",
                &["\"extra\": this word belongs to no flag", "\"words\": this word belongs to no flag"],
            ),
            ("identity list-app-instances identity", &["\"identity\": this word belongs to no flag"]),
            ("meetings get-meeting --meeting-id m -x", &["-x: unknown flag"]),
            ("--foo meetings get-meeting --meeting-id m", &["--foo: unknown flag"]),
            ("meetings get-meeting --meeting-id m --dry-run=true", &["--dry-run: takes no value"]),
            (
                "voice create-voice-connector --name n --require-encryption=true",
                &["--require-encryption: takes no value; there are --require-encryption and --no-require-encryption"],
            ),
            ("meetings get-meeting --cli-read-timeout 1.5", &["--cli-read-timeout: \"1.5\" is not a whole number"]),
            (
                "meetings list-attendees --max-items -1 --page-size 5",
                &["--max-items: -1 is too small; it takes a whole number from 0"],
            ),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            let parsed = parse(words).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            assert_eq!(parsed.problems, expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn words_that_are_not_utf_8_are_named() {
        use std::os::unix::ffi::OsStringExt as _;
        let broken = |word: &[u8]| OsString::from_vec(word.to_vec());
        let get = |more: &[OsString]| {
            let words = ["chimectl", "meetings", "get-meeting"].iter().map(OsString::from);
            parse(words.chain(more.iter().cloned()).collect()).unwrap_or_else(|refusal| panic!("{refusal:?}")).problems
        };
        let expected = ["--meeting-id: its value is not UTF-8"];
        assert_eq!(get(&["--meeting-id".into(), broken(b"m\xff")]), expected);
        assert_eq!(get(&[broken(b"--meeting-id=m\xff")]), expected);
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
