//! What can stand at the cursor of a command line.
//!
//! The scripts of the shells hold no part of the command tree: at every TAB they ask the program, which builds only
//! the commands on the way to the cursor, as a call does. So they offer what this version takes, and a candidate may
//! come from the machine (files, profiles). How a shell asks and what it gets is in [`shell`](Shell).

mod shell;
mod values;

pub use shell::{Asked, Shell};

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory as _};

use crate::aws::environment::Environment;
use crate::cli::Cli;

/// A word that can stand at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The whole word. One that ends in `/` or `=` is to be continued.
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

/// What can stand at the cursor, after the words `before` (without the program's name), where `word` is typed
/// already.
pub fn candidates(before: &[String], word: &str, environment: &Environment) -> Vec<Candidate> {
    let mut line = Line::new(environment);
    for word in before {
        line.read(word);
    }
    line.candidates(word)
}

/// The part of a command line before the cursor, read word by word.
struct Line<'a> {
    environment: &'a Environment,
    root: Command,
    /// Names of the commands so far, from the program's own on.
    path: Vec<String>,
    /// Whether the command `help` stands first.
    help: bool,
    /// Long names of the options so far.
    given: Vec<String>,
    /// The option that a value may follow, and how many values it has.
    open: Option<(Arg, usize)>,
    /// How many words of the last command are neither options nor their values.
    positionals: usize,
    /// Whether `--` has ended the options.
    ended: bool,
}

impl<'a> Line<'a> {
    fn new(environment: &'a Environment) -> Self {
        let root = Cli::command();
        let path = vec![root.get_name().to_owned()];
        let mut line =
            Self { environment, root, path, help: false, given: Vec::new(), open: None, positionals: 0, ended: false };
        line.build();
        line
    }

    /// Builds the commands on the path. clap builds what it walks through and nothing else, where its own
    /// `Command::build` would build all 224 operations; that the path alone is not a whole command line is no matter.
    fn build(&mut self) {
        let _ = self.root.try_get_matches_from_mut(&self.path);
    }

    fn command(&self) -> &Command {
        self.path[1..].iter().fold(&self.root, |command, name| command.find_subcommand(name).unwrap_or(command))
    }

    fn read(&mut self, word: &str) {
        if let Some((option, count)) = self.open.take()
            && self.is_value(&option, count, word)
        {
            let most = option.get_num_args().map_or(1, |range| range.max_values());
            self.open = (count + 1 < most).then_some((option, count + 1));
            return;
        }
        if self.ended {
            self.positionals += 1;
        } else if word == "--" {
            self.ended = true;
        } else if let Some(long) = word.strip_prefix("--") {
            let (name, value) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
            let option = self.option(name).filter(|option| value.is_none() && option.get_action().takes_values());
            self.open = option.cloned().map(|option| (option, 0));
            self.given.push(name.to_owned());
        } else if let Some(command) = self.command().find_subcommand(word) {
            let name = command.get_name().to_owned();
            if name == "help" {
                self.help = true;
            } else {
                self.path.push(name);
                self.positionals = 0;
                self.build();
            }
        } else if !word.starts_with('-') {
            self.positionals += 1;
        }
    }

    fn option(&self, long: &str) -> Option<&Arg> {
        self.command().get_arguments().find(|argument| argument.get_long() == Some(long))
    }

    /// Whether `word` is a value of `option`, which has `count` values.
    fn is_value(&self, option: &Arg, count: usize, word: &str) -> bool {
        if word.len() > 1 && word.starts_with('-') {
            return option.is_allow_hyphen_values_set();
        }
        count < fewest(option) || self.command().find_subcommand(word).is_none()
    }

    fn candidates(&self, word: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        if let Some((option, count)) = &self.open
            && (!word.starts_with('-') || option.is_allow_hyphen_values_set())
        {
            found = values::of(option, word, self.environment);
            if *count < fewest(option) {
                return found;
            }
        }
        found.extend(self.without_option(word));
        found
    }

    /// What can stand where no option waits for its value.
    fn without_option(&self, word: &str) -> Vec<Candidate> {
        if self.positionals > 0 && self.command().has_subcommands() {
            // The word that should be a command is none.
            return Vec::new();
        }
        if self.help {
            return self.commands(word);
        }
        if self.ended {
            return self.positional(word);
        }
        if let Some((long, value)) = word.strip_prefix("--").and_then(|word| word.split_once('=')) {
            let values =
                self.option(long).map(|option| values::of(option, value, self.environment)).unwrap_or_default();
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
            self.command().get_subcommands().flat_map(move |command| {
                let own = std::iter::once(command.get_name()).filter(move |_| hidden == command.is_hide_set());
                let others = command.get_all_aliases().filter(move |_| hidden);
                own.chain(others).map(|name| Candidate::new(name, command.get_about()))
            })
        };
        visible_or_hidden(names(false).collect(), || names(true).collect(), word)
    }

    /// The options that begin with `word`, without those that were given before unless more than hyphens is typed.
    /// The command's own come before the global ones.
    fn options(&self, word: &str) -> Vec<Candidate> {
        let names = |hidden: bool| {
            self.command().get_arguments().filter(move |option| hidden == option.is_hide_set()).filter_map(|option| {
                let long = option.get_long()?;
                let again = word.len() > 2 || !self.given.iter().any(|given| given == long);
                again.then(|| Candidate::new(format!("--{long}"), option.get_help()))
            })
        };
        let is_global = |candidate: &Candidate| {
            self.option(candidate.value.trim_start_matches('-')).is_some_and(Arg::is_global_set)
        };
        let mut found = visible_or_hidden(names(false).collect(), || names(true).collect(), word);
        found.sort_by_key(is_global);
        found
    }

    fn positional(&self, word: &str) -> Vec<Candidate> {
        let mut positionals = self.command().get_positionals().filter(|argument| self.ended || !argument.is_last_set());
        let found = positionals.nth(self.positionals).or_else(|| {
            let last = self.command().get_positionals().last()?;
            last.get_num_args().is_some_and(|range| range.max_values() > 1).then_some(last)
        });
        found
            .filter(|argument| self.ended == argument.is_last_set())
            .map(|argument| values::of(argument, word, self.environment))
            .unwrap_or_default()
    }
}

/// How many values an option has before anything else is offered. A list may be empty, but hardly ever is.
fn fewest(option: &Arg) -> usize {
    option.get_num_args().map_or(1, |range| if range.max_values() > 1 { 1 } else { range.min_values() })
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
        assert_eq!(at("completion elvish e"), [""; 0]);
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
