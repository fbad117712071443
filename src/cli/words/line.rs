//! A command line, read word by word along the command tree: which word is a command, which an option, and which a
//! value.
//!
//! Every word after an option that takes a value is its value, unless it is a flag: so texts can start with a dash, as
//! in the AWS CLI. clap would treat most of them as flags, and a text that starts with `-h` as a request for help. So
//! clap gets each option and its value as one word, after the command; words that it would reject are recorded here
//! first.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command, CommandFactory as _};

use super::chime;
use super::given::{Given, Open};
use super::options::{counts, doubt, exact, fewest, find, is_boolean, is_text, near, takes_values};
use crate::api::service::Service;
use crate::cli::Cli;
use crate::cli::help::Topic;
use crate::services::Operations as _;

/// Marks, for clap, a word of a list that follows another one after the same flag. No process argument can contain this
/// character.
pub const CONTINUES: char = '\0';
/// The option of a group, and of the program, that lists all commands.
pub const ALL: &str = "--all";

/// Maximum number of words that are kept after an unknown command.
const MOST_BEHIND: usize = 3;

/// The words of a command line so far.
pub struct Line {
    root: Command,
    /// Names of the commands, from the program's own on.
    pub path: Vec<String>,
    /// Whether the AWS CLI's older group of all services is named, in place of one of theirs.
    pub is_chime: bool,
    /// The option that can be followed by values.
    open: Option<Open>,
    /// Each option in the form for clap, with its value if it has one.
    pub options: Vec<Given>,
    /// Words of the last command that are neither options nor their values.
    pub positionals: Vec<OsString>,
    /// The words after `--`, which ended the options.
    pub ended: Option<Vec<OsString>>,
    /// The word that asks for help or for the version.
    pub asked: Option<&'static str>,
    /// The topic that help is asked for.
    pub topic: Option<&'static Topic>,
    /// The word in place of a command that is not a command. Words after it are ignored.
    pub unknown: Option<String>,
    /// The plain words after it, which can make the intention clearer: `channel list`.
    pub behind_unknown: Vec<String>,
    /// One line for each word that cannot be read.
    pub problems: Vec<String>,
    /// The switch that was read last, if nothing came after it.
    switch: Option<String>,
}

impl Line {
    /// A line with the program's name alone.
    pub fn new() -> Self {
        let root = Cli::command();
        Self {
            path: vec![root.get_name().to_owned()],
            root,
            is_chime: false,
            open: None,
            options: Vec::new(),
            positionals: Vec::new(),
            ended: None,
            asked: None,
            topic: None,
            unknown: None,
            behind_unknown: Vec::new(),
            problems: Vec::new(),
            switch: None,
        }
    }

    /// The tree, built along the path.
    pub fn root(&mut self) -> &mut Command {
        &mut self.root
    }

    /// The names of the commands as typed (`chimectl meetings get-meeting`).
    pub fn path(&self) -> String {
        self.path.join(" ")
    }

    /// Whether help is asked for.
    pub fn asks_for_help(&self) -> bool {
        self.asked.is_some_and(|asked| !["-V", "--version"].contains(&asked))
    }

    /// The innermost command.
    pub fn command(&self) -> &Command {
        self.innermost(&self.root)
    }

    /// The innermost command in another tree.
    pub fn innermost<'a>(&self, root: &'a Command) -> &'a Command {
        self.path[1..].iter().fold(root, |command, name| command.find_subcommand(name).unwrap_or(command))
    }

    /// The root command, whose options are the global ones.
    pub fn top(&self) -> &Command {
        &self.root
    }

    /// Whether no command is named yet.
    pub fn is_at_top(&self) -> bool {
        self.path.len() == 1
    }

    /// Whether the next word, if it is `word`, names a command.
    pub fn names_command(&self, word: &OsStr) -> bool {
        let is_value = self.open.as_ref().is_some_and(|open| self.is_value(open, word));
        let is_option = word.len() > 1 && word.as_encoded_bytes().starts_with(b"-");
        self.unknown.is_none() && self.ended.is_none() && !is_value && !is_option && self.command().has_subcommands()
    }

    /// Whether the innermost command has one called `name`.
    pub fn has_command(&self, name: &str) -> bool {
        let is_chime = self.is_at_top() && !self.is_chime && name == chime::GROUP;
        is_chime || self.is_chime && chime::is_known(name) || self.command().find_subcommand(name).is_some()
    }

    /// The names of the group on the line, the AWS CLI's first; an empty one if there is no group.
    pub fn group_names(&self) -> Vec<String> {
        match self.path.get(1) {
            Some(group) => vec![format!("chime-sdk-{group}"), group.clone()],
            None if self.is_chime => vec![chime::GROUP.to_owned()],
            None => vec![String::new()],
        }
    }

    /// The words for clap, with every option after the command.
    pub fn words(&self) -> Vec<OsString> {
        let options = self.options.iter().map(|given| given.word.clone());
        let (dashed, plain): (Vec<_>, Vec<_>) =
            self.positionals.iter().partition(|word| word.as_encoded_bytes().starts_with(b"-"));
        let path = self.path.iter().map(OsString::from);
        let mut words: Vec<_> = path.chain(options).chain(plain.into_iter().cloned()).collect();
        if !dashed.is_empty() || self.ended.is_some() {
            words.push("--".into());
            words.extend(dashed.into_iter().chain(self.ended.iter().flatten()).cloned());
        }
        words
    }

    /// The option that waits for values.
    pub fn open(&self) -> Option<&Open> {
        self.open.as_ref()
    }

    /// Reads the next word. `ahead` are the words after it.
    pub fn read(&mut self, word: &OsStr, ahead: &[OsString]) {
        let switch = self.switch.take();
        if let Some(unknown) = &self.unknown {
            let plain = word.to_str().filter(|word| word.starts_with(|first: char| first.is_alphanumeric()));
            let counts = !unknown.contains('-') && self.behind_unknown.len() < MOST_BEHIND;
            return self.behind_unknown.extend(plain.filter(|_| counts).map(str::to_owned));
        }
        if let Some(open) = self.open.take() {
            if self.is_value(&open, word) {
                return self.value(open, word);
            }
            if !self.close(open, Some(word)) {
                return;
            }
        }
        if let Some(ended) = &mut self.ended {
            return ended.push(word.to_owned());
        }
        match word.to_str() {
            // The AWS CLI drops it, and reads flags after it.
            Some("--") => {
                let has_positionals = self.command().get_positionals().next().is_some();
                self.ended = has_positionals.then(Vec::new);
            }
            Some("-h" | "--help") => self.ask(if word == "-h" { "-h" } else { "--help" }),
            Some("-V" | "--version") => self.ask(if word == "-V" { "-V" } else { "--version" }),
            Some(text) if text.len() > 1 && text.starts_with('-') && !self.takes_dash(text) => self.flag(text),
            Some(text) if self.command().has_subcommands() => self.name(text, ahead),
            None if word.to_string_lossy().starts_with("--") => self.unreadable_flag(word),
            None if self.next_positional().is_none_or(is_text) => {
                self.problems.push(format!("{word:?}: not UTF-8"));
            }
            Some("help") if self.next_positional().is_none() => self.ask("--help"),
            text => match (self.next_positional(), text, switch) {
                (Some(_), ..) => self.positionals.push(word.to_owned()),
                (None, Some(text), Some(switch)) if is_boolean(text) => {
                    self.problems.push(self.takes_no_value(&switch))
                }
                (None, ..) => self.problems.push(format!("{word:?}: unexpected argument")),
            },
        }
    }

    /// Ends the line: an option that waits for a value has none.
    pub fn end(&mut self) {
        if let Some(open) = self.open.take() {
            self.close(open, None);
        }
    }

    fn ask(&mut self, word: &'static str) {
        self.asked.get_or_insert(word);
    }

    /// Whether `word` is a value of `open`.
    fn is_value(&self, open: &Open, word: &OsStr) -> bool {
        let (_, most) = open.option.as_ref().map_or((0, 1), counts);
        let text = word.to_string_lossy();
        if open.count >= most {
            return false;
        }
        if text.len() > 1 && text.starts_with('-') {
            return open.is_known && !self.is_flag(&text);
        }
        open.count < open.option.as_ref().map_or(0, fewest) || self.command().find_subcommand(word).is_none()
    }

    /// Whether a word that starts with a dash is a flag, known or unknown, in a place where a value is possible.
    fn is_flag(&self, text: &str) -> bool {
        let Some(long) = text.strip_prefix("--") else { return text == "-h" || text == "-V" };
        let name = long.split('=').next().unwrap_or_default();
        let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        let is_shaped = is_name && name.chars().next().is_none_or(|letter| letter.is_ascii_alphabetic());
        is_shaped && (long.is_empty() || find(self.command(), name).is_ok() || !text.contains(char::is_whitespace))
    }

    fn value(&mut self, mut open: Open, word: &OsStr) {
        open.count += 1;
        let (_, most) = open.option.as_ref().map_or((0, 1), counts);
        if let Some(option) = open.option.as_ref().filter(|_| open.is_known) {
            let name = option.get_long().unwrap_or_default();
            match word.to_str() {
                None if is_text(option) => self.problems.push(format!("--{name}: the value is not UTF-8")),
                _ if open.count > 1 => {
                    let mut continued = OsString::from(CONTINUES.to_string());
                    continued.push(word);
                    self.options.push(Given::of(name, Some(&continued)));
                }
                _ => self.options.push(Given::first(self.command(), option, word)),
            }
        }
        self.open = (open.count < most).then_some(open);
    }

    /// Ends the values of an option; `false` if `next`, which is not a value, has no other meaning.
    fn close(&mut self, open: Open, next: Option<&OsStr>) -> bool {
        let begun = open.option.as_ref().filter(|_| open.is_known && open.count > 0);
        if let Some(doubt) = begun.zip(next).and_then(|(option, next)| doubt(option, next)) {
            self.problems.push(doubt);
            return false;
        }
        let Some(option) = open.option.as_ref().filter(|_| open.is_known && open.count == 0) else { return true };
        let name = option.get_long().unwrap_or_default();
        let has_dash = next.is_some_and(|next| next.as_encoded_bytes().starts_with(b"-"));
        if counts(option).0 == 0 {
            self.options.push(Given::of(name, None));
            return true;
        }
        let advice = if has_dash { format!("; if it starts with a dash, write --{name}=VALUE") } else { String::new() };
        self.problems.push(format!("--{name}: has no value{advice}"));
        // A user who meant such a word as the value did not ask for help.
        next.is_none_or(|next| !["-h", "--help", "-V", "--version", "--"].iter().any(|asking| next == *asking))
    }

    /// Reads a word that starts with a dash if no option waits for it.
    fn flag(&mut self, text: &str) {
        let (typed, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let Some(name) = typed.strip_prefix("--") else { return self.problems.push(format!("{typed}: unknown flag")) };
        let (problem, option) = match find(self.command(), name) {
            Ok(option) => return self.known(option.clone(), value),
            // Once for each word: of all that is done with one, this takes the longest.
            Err(unfound) if unfound.is_beginning_of("version", name) => return self.ask("--version"),
            Err(unfound) => {
                let near = near(self.command(), name);
                (unfound.problem(name, near), near.cloned())
            }
        };
        self.problems.push(problem);
        let takes_value = option.as_ref().is_none_or(takes_values) && value.is_none();
        self.open = takes_value.then_some(Open { option, count: 0, is_known: false });
    }

    fn known(&mut self, option: Arg, value: Option<&str>) {
        let name = option.get_long().unwrap_or_default().to_owned();
        match (takes_values(&option), value) {
            (true, None) => self.open = Some(Open { option: Some(option), count: 0, is_known: true }),
            (true, Some(value)) => self.options.push(Given::first(self.command(), &option, value.as_ref())),
            (false, Some(_)) => self.problems.push(self.takes_no_value(&name)),
            (false, None) => match name.as_str() {
                "help" => self.ask("--help"),
                // It asks for a list, and belongs to no call.
                "all" if self.command().has_subcommands() => self.ask(ALL),
                _ => {
                    self.options.push(Given::of(&name, None));
                    self.switch = Some(name);
                }
            },
        }
    }

    /// A flag that is not UTF-8, which stays unchanged if its value can be non-UTF-8.
    fn unreadable_flag(&mut self, word: &OsStr) {
        let text = word.to_string_lossy();
        match text.split_once('=').map(|(name, _)| (name, find(self.command(), &name[2..]))) {
            Some((_, Ok(option))) if !is_text(option) => {
                let name = option.get_long().unwrap_or_default().to_owned();
                self.options.push(Given { name, word: word.to_owned() });
            }
            Some((name, _)) => self.problems.push(format!("{name}: the value is not UTF-8")),
            None => self.problems.push(format!("{word:?}: not UTF-8")),
        }
    }

    /// What to type in place of a switch with a value.
    fn takes_no_value(&self, name: &str) -> String {
        let bare = name.strip_prefix("no-").unwrap_or(name);
        let opposite = format!("no-{bare}");
        if exact(self.command(), bare).is_some() && exact(self.command(), &opposite).is_some() {
            return format!("--{name}: takes no value; use --{bare} for true, --{opposite} for false");
        }
        format!("--{name}: takes no value; use --{name} or omit it")
    }

    /// Reads a word in place of a command.
    fn name(&mut self, text: &str, ahead: &[OsString]) {
        if text == "help" {
            return self.ask("help");
        }
        if self.path.len() == 1 && text == chime::GROUP && !self.is_chime {
            self.is_chime = true;
            return;
        }
        if let Some(service) = Some(text).filter(|_| self.is_chime && self.path.len() == 1).and_then(chime::service_of)
        {
            self.path.extend([service.name(), text].map(str::to_owned));
            return self.build(&[]);
        }
        match self.command().find_subcommand(text).map(|command| command.get_name().to_owned()) {
            Some(name) => {
                self.path.push(name);
                self.build(ahead);
            }
            None if self.asks_for_help() && self.is_at_top() && self.topic.is_none() => {
                self.topic = Topic::called(text);
                self.unknown = Some(text.to_owned()).filter(|_| self.topic.is_none());
            }
            None => self.unknown = Some(text.to_owned()),
        }
    }

    /// Builds the commands on the path, and the one of a group that comes later on the line. clap only builds the
    /// commands that it walks through, whereas its `Command::build` would build all 224 operations; it does not matter
    /// that the words are rarely a complete command line.
    pub fn build(&mut self, ahead: &[OsString]) {
        // A built command has an option for help.
        if exact(self.command(), "help").is_some() {
            return;
        }
        let last = self.path.last().filter(|_| self.path.len() > 1);
        let service = Service::ALL.iter().find(|service| last.is_some_and(|last| service.name() == last));
        let operations = || service.iter().flat_map(|service| service.operations());
        let is_leaf = |word: &&OsString| operations().any(|operation| **word == *operation.command());
        let leaf = ahead.iter().find(is_leaf).cloned();
        let words: Vec<_> = self.path.iter().map(OsString::from).chain(leaf).collect();
        let _ = self.root.try_get_matches_from_mut(words);
    }

    /// Whether a word that starts with a dash is for the command itself: a negative number in place of a positional
    /// value, so that the error names the value.
    fn takes_dash(&self, text: &str) -> bool {
        text.as_bytes().get(1).is_some_and(u8::is_ascii_digit) && self.next_positional().is_some()
    }

    /// What the next word of the command is that belongs to no option.
    pub fn next_positional(&self) -> Option<&Arg> {
        let mut all = self.command().get_positionals().filter(|argument| !argument.is_last_set());
        let count = self.positionals.len();
        let mut last = None;
        let next = all.by_ref().inspect(|argument| last = Some(*argument)).nth(count);
        next.or_else(|| last.filter(|last| counts(last).1 > 1))
    }
}
