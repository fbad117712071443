//! Reading the words of a command line, and the errors for invalid words.

pub mod alias;
pub mod chime;
mod given;
pub mod line;
pub mod options;
mod unknown;

use std::error::Error as _;
use std::ffi::OsString;
use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory as _, FromArgMatches as _};

use super::Cli;
use super::help::{Asked, Layer};
use super::leaves::with_leaves_among;
use crate::api::error::Error;
use line::{ALL, Line};

/// A command line that could be read, as far as it could be read.
pub struct Parsed {
    /// The command.
    pub cli: Cli,
    /// One line for each word that was omitted because it could not be read. If there are any, nothing must be sent.
    pub problems: Vec<String>,
}

/// Why there is nothing to run.
#[derive(Debug)]
pub enum Refusal {
    /// The words ask for help or the version.
    Asked(Asked),
    /// No command is named: the help of the group, or of the program.
    Unfinished(Asked),
    /// Words cannot be read.
    Wrong(Error),
}

/// Reads a command line. Words that cannot be read are recorded and omitted, so that all problems can be reported
/// together.
///
/// # Errors
/// If the words ask for help or the version, or if they do not form a command.
pub fn parse(words: Vec<OsString>) -> Result<Parsed, Refusal> {
    with_leaves_among(&words, || {
        let mut line = Line::new();
        for (at, word) in words.iter().enumerate().skip(1) {
            line.read(word, &words[at + 1..]);
        }
        line.end();
        match (line.asked, line.unknown.take()) {
            (Some(asked), None) => Err(answered(line, asked)),
            (_, Some(word)) => Err(Refusal::Wrong(unknown::error(line, &word))),
            _ if line.command().has_subcommands() => Err(unfinished(line)),
            _ => read(line),
        }
    })
}

/// Lets clap read the words of a line that names a command. A value that clap rejects is recorded and omitted.
fn read(mut line: Line) -> Result<Parsed, Refusal> {
    loop {
        let words = line.words();
        let read = line.root().try_get_matches_from_mut(words);
        let error = match read.and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches)) {
            Ok(cli) if line.problems.is_empty() || matches!(cli.command, super::Command::Service(_)) => {
                return Ok(Parsed { cli, problems: line.problems });
            }
            Ok(_) => return Err(Refusal::Wrong(problems(&line))),
            Err(error) if !error.use_stderr() => return Err(Refusal::Asked(Asked::Text(error.render()))),
            Err(error) => error,
        };
        let argument = text(&error, ContextKind::InvalidArg).unwrap_or_default();
        let name = argument.split([' ', '=']).next().unwrap_or_default().trim_matches(['<', '>', '.', '[', ']']);
        let is_noted = line.problems.iter().any(|problem| problem.starts_with(&format!("{name}: ")));
        if error.kind() != ErrorKind::MissingRequiredArgument || !is_noted {
            line.problems.push(misfit(&error, name));
        }
        let value = text(&error, ContextKind::InvalidValue).unwrap_or_default();
        let is_this = |given: &given::Given| given.word == *name || given.word == *format!("{name}={value}");
        let is_called = |given: &given::Given| name.strip_prefix("--") == Some(given.name.as_str());
        let at = line.options.iter().position(is_this).or_else(|| line.options.iter().position(is_called));
        match at {
            Some(at) => drop(line.options.remove(at)),
            None => return Err(Refusal::Wrong(problems(&line))),
        }
    }
}

/// The value that the words give last to the option called `name`, by its name or a beginning of it that is at least
/// `least` long, where they cannot be read as a whole.
pub fn given<'a>(words: &'a [OsString], name: &str, least: usize) -> Option<&'a str> {
    let is_named =
        |word: &str| word.strip_prefix("--").is_some_and(|typed| typed.len() >= least && name.starts_with(typed));
    let words: Vec<_> = words.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let next = words.iter().skip(1).copied().chain([""]);
    let values = words.iter().zip(next).filter_map(|(word, next)| match word.split_once('=') {
        Some((word, value)) => is_named(word).then_some(value),
        None => is_named(word).then_some(next),
    });
    values.last()
}

/// What clap says of an option or a value.
fn misfit(error: &clap::Error, name: &str) -> String {
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => format!("{name}: has no value"),
        ErrorKind::InvalidValue => {
            let known = text(error, ContextKind::ValidValue).unwrap_or_default();
            format!("{name}: {value:?} is not a known value; known: {known}")
        }
        ErrorKind::ValueValidation => format!("{name}: {}", invalid(error, &value)),
        ErrorKind::MissingRequiredArgument => format!("{name}: missing"),
        ErrorKind::ArgumentConflict => {
            let other = text(error, ContextKind::PriorArg).unwrap_or_default();
            format!("{name}: cannot be used with {}", other.split(' ').next().unwrap_or_default())
        }
        kind => kind.to_string(),
    }
}

/// Why a value is not taken, which names the value.
fn invalid(error: &clap::Error, value: &str) -> String {
    let Some(source) = error.source() else { return format!("{value:?} is not a valid value") };
    let why = source.to_string();
    if let Some((least, most)) = why.rsplit_once(" is not in ").and_then(|(_, range)| range.split_once("..=")) {
        return format!("must be {least} to {most}, got {value}");
    }
    let is_number = || value.parse::<i128>().is_ok();
    match source.downcast_ref::<ParseIntError>().map(ParseIntError::kind) {
        Some(IntErrorKind::PosOverflow) => format!("{value} is too large"),
        Some(_) if is_number() => format!("{value} is too small; must be 0 or greater"),
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

/// The problems of a line, and what to do next.
fn problems(line: &Line) -> Error {
    let path = line.path();
    let error = Error::problems(&path, &line.problems);
    if line.ended.is_none() && line.command().get_positionals().any(Arg::is_last_set) {
        return Error { hints: vec![format!("Write -- before the command: {path} -- ./provision.sh")], ..error };
    }
    error
}

/// The message if the words end before a command.
fn unfinished(mut line: Line) -> Refusal {
    if line.problems.is_empty() {
        return Refusal::Unfinished(help(&mut line, Layer::Short));
    }
    line.problems.push(format!("{} needs a command", line.path()));
    Refusal::Wrong(problems(&line))
}

/// What a line is answered with that asks for help or for the version.
fn answered(mut line: Line, asked: &str) -> Refusal {
    let layer = match asked {
        "-V" => return Refusal::Asked(Asked::Text(line.root().render_version().into())),
        "--version" => return Refusal::Asked(Asked::Text(line.root().render_long_version().into())),
        // The program's complete help would be long, and a user who types the word wants to know where to start.
        "help" if line.is_at_top() => Layer::Short,
        "-h" => Layer::Short,
        ALL => Layer::Commands,
        _ => Layer::Whole,
    };
    if layer == Layer::Commands && !line.command().has_subcommands() {
        line.problems.push(format!("{ALL}: cannot be used with a command; it lists the commands of a group"));
        return Refusal::Wrong(problems(&line));
    }
    match line.topic {
        Some(topic) => {
            line.build(&[]);
            Refusal::Asked(Asked::Topic(topic, Box::new(line.top().clone())))
        }
        None => Refusal::Asked(help(&mut line, layer)),
    }
}

/// Help with the command that the line names.
fn help(line: &mut Line, layer: Layer) -> Asked {
    line.build(&[]);
    let path = line.path.clone();
    // The list of all commands contains those of every group, but only the group on the path is built.
    let command = match (layer, line.is_at_top()) {
        (Layer::Commands, true) => built(),
        _ => line.command().clone(),
    };
    Asked::Command { command: Box::new(command), path, layer }
}

/// The whole tree.
pub fn built() -> Command {
    with_leaves_among(&[], || {
        let mut root = Cli::command();
        root.build();
        root
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::api::service::Service;
    use crate::cli::{Skeleton, modes};
    use crate::services::Operations as _;

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
            ("foo", "chimectl has no command \"foo\"", "To list its commands, use chimectl --help."),
            (
                "meetins get-meeting",
                "chimectl has no command \"meetins\"; did you mean meetings?",
                "To list its commands, use chimectl --help.",
            ),
            (
                "meetings create-channel",
                "chimectl meetings has no command \"create-channel\"",
                "Did you mean chimectl messaging create-channel?",
            ),
            (
                "create-channel",
                "chimectl has no command \"create-channel\"",
                "Did you mean chimectl messaging create-channel?",
            ),
            (
                "chime-sdk-meetings get-meetin",
                "chimectl meetings has no command \"get-meetin\"; did you mean get-meeting?",
                "To list its commands, use chimectl meetings --help.",
            ),
            (
                "help sandbox nosuch",
                "chimectl sandbox has no command \"nosuch\"",
                "To list its commands, use chimectl sandbox --help.",
            ),
            (
                "sandbox tick",
                "1 problem with chimectl sandbox tick; nothing was sent\n  DURATION: missing",
                "To see all flags, use chimectl sandbox tick --help.",
            ),
            (
                "sandbox tick -5m",
                "1 problem with chimectl sandbox tick; nothing was sent\n  DURATION: \"-5m\" is not a duration such as 200ms, 30s, 5m, 24h, 7d or 1h30m",
                "To see all flags, use chimectl sandbox tick --help.",
            ),
            (
                "sandbox tick --staet 5m",
                "2 problems with chimectl sandbox tick; nothing was sent\n  --staet: unknown flag; did you mean --state?\n  DURATION: missing",
                "To see all flags, use chimectl sandbox tick --help.",
            ),
            (
                "sandbox exec nosuchcmd",
                "2 problems with chimectl sandbox exec; nothing was sent\n  \"nosuchcmd\": unexpected argument\n  CMD: missing",
                "Write -- before the command: chimectl sandbox exec -- ./provision.sh",
            ),
            (
                "sandbox serve --fault GetMeeting=429:0.3 --clock foo --fault Foo=429 --port a --seed -1",
                "4 problems with chimectl sandbox serve; nothing was sent\n  --clock: \"foo\" is not a known value; known: real, instant, manual\n  --fault: \"Foo=429\": no operation is called Foo; * = all operations\n  --port: \"a\" is not a whole number\n  --seed: -1 is too small; must be 0 or greater",
                "To see all flags, use chimectl sandbox serve --help.",
            ),
            (
                "sandbox serve --port 99999",
                "1 problem with chimectl sandbox serve; nothing was sent\n  --port: must be 0 to 65535, got 99999",
                "To see all flags, use chimectl sandbox serve --help.",
            ),
            (
                "chime list-accounts",
                "chime list-accounts is not available: it belonged to the Amazon Chime application, which was shut down",
                "The Amazon Chime SDK has no such operation.",
            ),
            (
                "chime-sdk-meeting get-meeting",
                "chimectl has no command \"chime-sdk-meeting\"; did you mean chime-sdk-meetings?",
                "To list its commands, use chimectl --help.",
            ),
            (
                "chime get-meetin",
                "chimectl chime has no command \"get-meetin\"; did you mean get-meeting?",
                "To list its groups, use chimectl --help.",
            ),
            (
                "--outptu json meetings",
                "2 problems with chimectl meetings; nothing was sent\n  --outptu: unknown flag; did you mean --output?\n  chimectl meetings needs a command",
                "To see all flags, use chimectl meetings --help.",
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
            ("meetings get-meeting --meeting-id m extra", &["\"extra\": unexpected argument"]),
            (
                "identity list-app-instances extra words",
                &["\"extra\": unexpected argument", "\"words\": unexpected argument"],
            ),
            ("identity list-app-instances identity", &["\"identity\": unexpected argument"]),
            ("meetings get-meeting --meeting-id m -x", &["-x: unknown flag"]),
            ("--foo meetings get-meeting --meeting-id m", &["--foo: unknown flag"]),
            (
                "meetings get-meeting --meeting-id m --dry-run=true",
                &["--dry-run: takes no value; use --dry-run or omit it"],
            ),
            (
                "voice create-voice-connector --name n --require-encryption=true",
                &[
                    "--require-encryption: takes no value; use --require-encryption for true, --no-require-encryption for false",
                ],
            ),
            (
                "voice create-voice-connector --name n --require-encryption true",
                &[
                    "--require-encryption: takes no value; use --require-encryption for true, --no-require-encryption for false",
                ],
            ),
            (
                "voice create-voice-connector --name n --no-require-encryption FALSE",
                &[
                    "--no-require-encryption: takes no value; use --require-encryption for true, --no-require-encryption for false",
                ],
            ),
            ("meetings create-meeting --med x", &["--med: could be --media-region, --media-placement-network-type"]),
            (
                "meetings create-meeting --external-meting-id x",
                &["--external-meting-id: unknown flag; did you mean --external-meeting-id?"],
            ),
            (
                "meetings create-meeting --tgas Key=a,Value=b Key=c,Value=d",
                &["--tgas: unknown flag; did you mean --tags?"],
            ),
            ("meetings get-meeting --cli-read-timeout 1.5", &["--cli-read-timeout: \"1.5\" is not a whole number"]),
            (
                "meetings list-attendees --max-items -1 --page-size 5",
                &["--max-items: -1 is too small; must be 0 or greater"],
            ),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from).collect();
            let parsed = parse(words).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            assert_eq!(parsed.problems, expected);
        }
    }

    /// What clap is handed of the words.
    fn handed(words: &[&str]) -> Vec<String> {
        let words: Vec<_> = std::iter::once("chimectl").chain(words.iter().copied()).map(OsString::from).collect();
        let mut line = Line::new();
        for (at, word) in words.iter().enumerate().skip(1) {
            line.read(word, &words[at + 1..]);
        }
        line.end();
        assert_eq!(line.problems, [""; 0], "{words:?}");
        line.words().into_iter().skip(1).map(|word| word.into_string().unwrap()).collect()
    }

    #[test]
    fn the_word_after_an_option_is_its_value_unless_it_is_a_flag() {
        let send = ["messaging", "send-channel-message", "--content"];
        for value in [
            "-hi there",
            "-hello",
            "- item",
            "-5",
            "-1.5",
            "-.5",
            "-1e3",
            "-x",
            "-",
            "-- x",
            "--- x",
            "---",
            "--a b",
            "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
            "-V1",
            "--5",
            "help",
            "messaging",
            "",
        ] {
            let mut words = send.to_vec();
            words.extend([value, "--type", "STANDARD"]);
            let expected = [send[0], send[1], &format!("--content={value}"), "--type=STANDARD"];
            assert_eq!(handed(&words), expected);
            // An option that every command takes, before the group.
            let expected = ["meetings", "list-attendees", &format!("--query={value}")];
            assert_eq!(handed(&["--query", value, "meetings", "list-attendees"]), expected);
            // A list, whose values go on.
            let list = ["identity", "untag-resource", "--tag-keys", "a", value, "--resource-arn", "r"];
            let expected = [list[0], list[1], "--tag-keys=a", &format!("--tag-keys=\0{value}"), "--resource-arn=r"];
            assert_eq!(handed(&list), expected);
        }
        let attached = ["meetings", "get-meeting", "--meeting-id=--sandbox", "--query=-h"];
        assert_eq!(handed(&attached), attached);
    }

    #[test]
    fn help_is_not_shown_for_a_word_in_the_place_of_a_value() {
        for word in ["-h", "--help", "--version", "-V", "--sandbox", "--no-such-flag", "--"] {
            let words = ["chimectl", "messaging", "send-channel-message", "--content", word];
            match parse(words.map(OsString::from).to_vec()) {
                Ok(parsed) => assert_eq!(
                    parsed.problems[0], "--content: has no value; if it starts with a dash, write --content=VALUE",
                    "{word}"
                ),
                Err(refusal) => panic!("{word}: {refusal:?}"),
            }
        }
        // Behind the values of a list, what has one letter may be one more of them.
        for (word, question) in [("-h", "--help"), ("-V", "--version")] {
            let words = ["chimectl", "identity", "untag-resource", "--tag-keys", "a", word, "--resource-arn", "r"];
            let said = format!(
                "{word}: could be a value of --tag-keys; for the value, write --tag-keys={word}; for help, write {question}"
            );
            match parse(words.map(OsString::from).to_vec()) {
                Ok(parsed) => assert_eq!(parsed.problems, [said]),
                Err(refusal) => panic!("{word}: {refusal:?}"),
            }
        }
        // Nor is anything asked by the beginning of a word alone.
        for (word, said) in [("--he", "--he: unknown flag"), ("--h", "--h: unknown flag")] {
            match parse(["chimectl", "meetings", "get-meeting", word].map(OsString::from).to_vec()) {
                Ok(parsed) => assert!(parsed.problems[0].starts_with(said), "{:?}", parsed.problems),
                Err(refusal) => panic!("{word}: {refusal:?}"),
            }
        }
    }

    #[test]
    fn help_and_the_version_are_shown_wherever_they_are_asked_for() {
        for (words, shown) in [
            ("--version", "chimectl 0"),
            ("meetings --version", "chimectl 0"),
            ("--vers", "chimectl 0"),
            ("meetings get-meeting --v", "chimectl 0"),
            ("meetings get-meeting --meeting-id x --version", "chimectl 0"),
            ("meetings get-meeting help", "Show a meeting: media"),
            ("meetings get-meeting --meeting-id x help", "Show a meeting: media"),
            ("meetings help get-meeting", "Show a meeting: media"),
            ("help meetings get-meeting", "Show a meeting: media"),
            ("meetings get-meeting --meeting-id x --no-such-flag --help", "Show a meeting: media"),
            ("chime get-meeting --help", "Show a meeting: media"),
            ("meetings help", "create-attendee"),
            ("sandbox status help", "Show the resources in the sandbox"),
        ] {
            let words = std::iter::once("chimectl").chain(words.split(' ')).map(OsString::from);
            match parse(words.clone().collect()) {
                Err(Refusal::Asked(answer)) => assert!(answer.to_string().contains(shown), "{words:?}: {answer}"),
                Err(other) => panic!("{words:?}: {other:?}"),
                Ok(parsed) => panic!("{words:?}: {:?}", parsed.problems),
            }
        }
    }

    #[test]
    fn the_beginning_of_a_flag_is_enough_where_there_is_one_such_flag() {
        for (words, expected) in [
            ("meetings get-meeting --meeting m --out text", "meetings get-meeting --meeting-id=m --output=text"),
            ("--reg=us-east-1 meetings get-meeting --m m", "meetings get-meeting --region=us-east-1 --meeting-id=m"),
            // chimectl's own --columns takes nothing from scripts of the AWS CLI.
            ("meetings list-attendees --col on", "meetings list-attendees --color=on"),
            (
                "voice create-voice-connector --no-req --name n",
                "voice create-voice-connector --no-require-encryption --name=n",
            ),
            ("chime-sdk-meetings -- get-meeting -- --meeting-id m", "meetings get-meeting --meeting-id=m"),
            ("chime get-meeting --meeting-id m", "meetings get-meeting --meeting-id=m"),
            ("--columns A meetings list-attendees --columns B", "meetings list-attendees --columns=A --columns=B"),
            // To the AWS CLI this is an abbreviation of --sort-order, and no column has such a name.
            (
                "messaging list-channel-messages --sort DESCENDING --sort=ASCENDING --sort Content",
                "messaging list-channel-messages --sort-order=DESCENDING --sort-order=ASCENDING --sort=Content",
            ),
            ("meetings list-attendees --sort DESCENDING", "meetings list-attendees --sort=DESCENDING"),
        ] {
            assert_eq!(handed(&words.split(' ').collect::<Vec<_>>()).join(" "), expected);
        }
    }

    #[test]
    fn a_name_of_an_own_option_is_the_beginning_of_one_flag_only() {
        let mut begun = BTreeSet::new();
        for service in Service::ALL {
            for operation in service.operations() {
                // No operation has --all.
                let own = options::NOT_OF_THE_AWS_CLI.iter().chain(&modes::NAMES).filter(|own| **own != "all");
                for own in own {
                    let flags = operation.members.iter().map(|member| member.flag());
                    begun.extend(flags.filter(|flag| flag.starts_with(own)).map(|flag| format!("{own} {flag}")));
                }
            }
        }
        assert_eq!(begun.into_iter().collect::<Vec<_>>(), ["sort sort-order"]);
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
        let expected = ["--meeting-id: the value is not UTF-8"];
        assert_eq!(get(&["--meeting-id".into(), broken(b"m\xff")]), expected);
        assert_eq!(get(&[broken(b"--meeting-id=m\xff")]), expected);
    }

    #[test]
    fn a_group_alone_is_answered_with_its_help() {
        for (words, line) in
            [("chimectl", "Everyday commands:"), ("chimectl meetings", "Type chimectl meetings VERB-RESOURCE")]
        {
            match parse(words.split(' ').map(OsString::from).collect()) {
                Err(Refusal::Unfinished(help)) => assert!(help.to_string().contains(line), "{help}"),
                other => panic!("{:?}", other.err()),
            }
        }
    }

    #[test]
    fn an_option_is_found_among_words_that_cannot_be_read() {
        let format = |words: &str| {
            let words: Vec<_> = words.split(' ').map(OsString::from).collect();
            given(&words, "cli-error-format", 5).map(str::to_owned)
        };
        for (words, expected) in [
            ("chimectl foo --cli-error-format json", Some("json")),
            ("chimectl --cli-error-format=json foo", Some("json")),
            ("chimectl --cli-error-format json foo --cli-e text", Some("text")),
            ("chimectl --cli-error-format=json foo --cli-error-format", Some("")),
            ("chimectl foo --cli json", None),
            ("chimectl foo", None),
        ] {
            assert_eq!(format(words).as_deref(), expected, "{words}");
        }
    }
}
