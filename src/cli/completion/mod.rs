//! Completion of a command line at the cursor.
//!
//! The shell scripts contain no part of the command tree: at every Tab they run the program, which builds only the commands
//! up to the cursor, as a call does. So they offer what this version accepts, and a candidate can come from the machine
//! (files, profiles) or from the account (identifiers). [`shell`](Shell) defines what a shell asks and what it gets.

mod columns;
mod identifiers;
mod shell;
mod values;

pub use shell::{Asked, Shell};

use std::ffi::OsString;

use clap::Arg;
use clap::builder::StyledStr;

use crate::aws::aliases::{Aliases, FILE};
use crate::aws::environment::Environment;
use crate::cli::help::topic;
use crate::cli::words::alias::{Expanded, expand};
use crate::cli::words::line::Line;
use crate::cli::words::options::{exact, fewest};

/// The command by which the shells' scripts ask.
pub const COMMAND: &str = "complete";

/// A word that can be at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The whole word. One that ends in `/` or `=` can be continued.
    pub value: String,
    /// One line on it; empty if there is nothing to say.
    pub help: String,
}

impl Candidate {
    fn new(value: impl Into<String>, help: Option<&StyledStr>) -> Self {
        let help = help.map(ToString::to_string).unwrap_or_default();
        Self { value: value.into(), help: help.lines().next().unwrap_or_default().to_owned() }
    }
}

/// The candidates at the cursor, after the words `before` (without the program's name), if `word` is already typed.
pub fn candidates(before: &[String], word: &str, environment: &Environment) -> Vec<Candidate> {
    let aliases = Aliases::read(environment, true).unwrap_or_default();
    let before = before.iter().map(OsString::from).collect();
    // After a shell command or an alias that cannot be read, there are no candidates.
    let Ok(Expanded::Words(before, _)) = expand(before, &aliases) else { return Vec::new() };
    let mut line = Line::new();
    for word in before {
        line.read(&word, &[]);
    }
    line.build(&[]);
    Cursor { line, aliases, environment }.candidates(word)
}

/// The end of a line that is being typed.
struct Cursor<'a> {
    line: Line,
    aliases: Aliases,
    environment: &'a Environment,
}

impl Cursor<'_> {
    fn candidates(&self, word: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        if let Some(open) = self.line.open()
            && let Some(option) = &open.option
            && (!word.starts_with('-') || columns::takes(option.get_id().as_str()) && !word.starts_with("--"))
        {
            found = self.values(option, word);
            if open.count < fewest(option) {
                return found;
            }
        }
        found.extend(self.without_option(word));
        found
    }

    /// The values of an option: identifiers of the account if it names a resource, columns of the result, otherwise what is
    /// known about the option locally.
    fn values(&self, option: &Arg, word: &str) -> Vec<Candidate> {
        let name = option.get_id().as_str();
        if columns::takes(name) {
            return identifiers::operation(&self.line).map(|of| columns::of(of, name, word)).unwrap_or_default();
        }
        let found = identifiers::of(&self.line, option, word, self.environment);
        if found.is_empty() { values::of(option, word, self.environment) } else { found }
    }

    /// What can come next if no option waits for its value.
    fn without_option(&self, word: &str) -> Vec<Candidate> {
        if self.line.unknown.is_some() {
            // The word that should be a command is none.
            return Vec::new();
        }
        if self.line.topic.is_some() {
            return Vec::new();
        }
        if self.line.asked.is_some() {
            let mut found = self.commands(word);
            found.extend(self.topics(word));
            return found;
        }
        if self.line.ended.is_some() {
            return self.positional(word);
        }
        if let Some((long, value)) = word.strip_prefix("--").and_then(|word| word.split_once('=')) {
            let values = exact(self.line.command(), long).map(|option| self.values(option, value)).unwrap_or_default();
            return values
                .into_iter()
                .map(|candidate| Candidate { value: format!("--{long}={}", candidate.value), ..candidate })
                .collect();
        }
        if word.starts_with('-') {
            return self.options(word);
        }
        let mut found = self.commands(word);
        found.extend(self.positional(word));
        if found.is_empty() && word.is_empty() { self.options(word) } else { found }
    }

    /// The commands that begin with `word`; hidden ones and other names only if there is nothing else.
    fn commands(&self, word: &str) -> Vec<Candidate> {
        let names = |hidden: bool| {
            self.line.command().get_subcommands().flat_map(move |command| {
                let own = std::iter::once(command.get_name()).filter(move |_| hidden == command.is_hide_set());
                let others = command.get_all_aliases().filter(move |_| hidden);
                own.chain(others).map(|name| Candidate::new(name, command.get_about()))
            })
        };
        let mut visible: Vec<_> = names(false).collect();
        if self.line.names_command(word.as_ref()) {
            let is_plain = |name: &&str| name.chars().all(|letter| letter.is_alphanumeric() || "-_.".contains(letter));
            let groups = self.line.group_names();
            let groups: Vec<_> = groups.iter().map(String::as_str).collect();
            let help = format!("Alias of {FILE}");
            let is_new = |name: &&str| !self.line.has_command(name);
            let aliases = self.aliases.names(&groups).filter(is_plain).filter(is_new);
            visible.extend(aliases.map(|name| Candidate { value: name.to_owned(), help: help.clone() }));
        }
        visible_or_hidden(visible, || names(true).collect(), word)
    }

    /// The help topics that start with `word`, if a topic can come next.
    fn topics(&self, word: &str) -> Vec<Candidate> {
        let topics = topic::ALL.iter().filter(|topic| self.line.is_at_top() && topic.name().starts_with(word));
        topics.map(|topic| Candidate { value: topic.name().to_owned(), help: topic.about().to_owned() }).collect()
    }

    /// The options that begin with `word`, without those that were given before unless more than hyphens is typed.
    /// The command's own come before the global ones.
    fn options(&self, word: &str) -> Vec<Candidate> {
        let names = |hidden: bool| {
            self.line.command().get_arguments().filter(move |option| hidden == option.is_hide_set()).filter_map(
                |option| {
                    let long = option.get_long()?;
                    let again = word.len() > 2 || !self.line.options.iter().any(|given| given.name == long);
                    again.then(|| Candidate::new(format!("--{long}"), option.get_help()))
                },
            )
        };
        let is_global = |candidate: &Candidate| {
            exact(self.line.command(), candidate.value.trim_start_matches('-')).is_some_and(Arg::is_global_set)
        };
        let mut found = visible_or_hidden(names(false).collect(), || names(true).collect(), word);
        found.sort_by_key(is_global);
        found
    }

    fn positional(&self, word: &str) -> Vec<Candidate> {
        let found = match self.line.ended {
            Some(_) => self.line.command().get_positionals().find(|argument| argument.is_last_set()),
            None => self.line.next_positional(),
        };
        found.map(|argument| values::of(argument, word, self.environment)).unwrap_or_default()
    }
}

fn visible_or_hidden(visible: Vec<Candidate>, hidden: impl FnOnce() -> Vec<Candidate>, word: &str) -> Vec<Candidate> {
    let fitting = |mut candidates: Vec<Candidate>| {
        candidates.retain(|candidate| candidate.value.starts_with(word));
        candidates
    };
    let visible = fitting(visible);
    if visible.is_empty() && !word.is_empty() { fitting(hidden()) } else { visible }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::Operations as _;

    /// The candidates after a line whose last word, which may be empty, is the one at the cursor.
    fn at(line: &str) -> Vec<String> {
        let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let word = words.pop().unwrap_or_default();
        candidates(&words, &word, &Environment::of(&[])).into_iter().map(|candidate| candidate.value).collect()
    }

    #[test]
    fn commands_are_found_after_options_and_their_values() {
        for line in [
            "meetings create-m",
            "chime-sdk-meetings create-m",
            "--region voice meetings create-m",
            "--region=voice --sandbox meetings create-m",
            "--generate-cli-skeleton meetings create-m",
            "--generate-cli-skeleton output meetings create-m",
            "meetings --no-paginate create-m",
            "help meetings create-m",
        ] {
            assert_eq!(at(line), ["create-meeting", "create-meeting-with-attendees"], "{line}");
        }
    }

    #[test]
    fn hidden_names_are_offered_where_nothing_else_fits() {
        assert_eq!(at("me"), ["media-pipelines", "meetings", "messaging"]);
        assert!(at("chime-").contains(&"chime-sdk-voice".to_owned()));
        assert!(!at("").iter().any(|name| name.starts_with("chime-") || name == "complete"));
        assert_eq!(at("--no-cli-p"), ["--no-cli-pager"]);
        assert!(!at("--").contains(&"--no-cli-pager".to_owned()));
    }

    #[test]
    fn required_flags_come_first_and_given_ones_not_again() {
        let flags = at("meetings create-meeting ");
        assert_eq!(flags[..2], ["--media-region", "--external-meeting-id"].map(str::to_owned));
        assert!(flags.contains(&"--output".to_owned()));
        let flags = at("--output json meetings create-meeting --media-region eu-west-1 --");
        assert!(!flags.contains(&"--media-region".to_owned()) && !flags.contains(&"--output".to_owned()));
        assert_eq!(at("sandbox serve --fault a --fau"), ["--fault"]);
    }

    #[test]
    fn values_are_those_that_are_known() {
        assert_eq!(at("meetings create-meeting --media-region eu-w"), ["eu-west-1", "eu-west-2", "eu-west-3"]);
        assert_eq!(at("--output=js"), ["--output=json"]);
        assert_eq!(at("meetings list-attendees --meeting-id "), [""; 0]);
        assert_eq!(at("--generate-cli-skeleton out"), ["output"]);
        assert_eq!(at("completion e"), ["elvish"]);
        assert_eq!(at("sandbox serve --fault GetMeetingX"), [""; 0]);
        assert_eq!(at("sandbox serve --fault GetMeeti"), ["GetMeeting="]);
        assert_eq!(at("sandbox exec --fault GetMeeting=T"), ["GetMeeting=ThrottlingException"]);
        assert_eq!(at("sandbox exec --fault *=r"), ["*=reset", "*=rate="]);
        assert_eq!(at("completion elvish e"), [""; 0]);
        assert_eq!(at("sandbox call --callee "), ["*="]);
        assert_eq!(at("sandbox call --callee +12065550142=a"), ["+12065550142=answer", "+12065550142=answer:"]);
        assert_eq!(at("sandbox call --sip-header "), ["User-to-User=", "Diversion="]);
        assert_eq!(at("messaging list-channels --columns Name,Pri"), ["Name,Privacy"]);
        assert_eq!(at("messaging list-channels --columns -M"), ["-Mode", "-Metadata"]);
        assert_eq!(at("messaging list-channels --columns=+Mo"), [""; 0]);
        assert_eq!(at("messaging list-channels --sort -Na"), ["-Name"]);
        assert!(at("messaging list-channels --sort --no").contains(&"--no-paginate".to_owned()));
        assert_eq!(at("whoami --columns "), [""; 0]);
        assert_eq!(at("messaging --columns "), [""; 0]);
    }

    #[test]
    fn booleans_have_both_flags() {
        let flags = at("voice create-voice-connector --");
        for flag in ["--require-encryption", "--no-require-encryption"] {
            assert!(flags.contains(&flag.to_owned()), "{flags:?}");
        }
    }

    #[test]
    fn every_command_is_offered_with_its_help() {
        for service in crate::api::service::Service::ALL {
            let offered = candidates(&[service.name().to_owned()], "", &Environment::of(&[]));
            assert!(offered.iter().all(|candidate| !candidate.help.is_empty()), "{offered:?}");
            for operation in service.operations() {
                assert!(offered.iter().any(|candidate| candidate.value == operation.command()), "{}", operation.name);
            }
        }
    }
}
