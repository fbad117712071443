//! What a command can do beyond its single call: wait for what it starts, repeat until something is true, refresh the result,
//! create only what does not exist, succeed if there is nothing to delete.
//!
//! Each leaf accepts all of these options and shows those that apply to it; the others are rejected with an alternative. So
//! they are options of the leaf and not global ones, which every call would pay for.

use std::time::Duration;

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::api::Document;
use crate::api::absence;
use crate::api::existing::Existing;
use crate::api::operation::Operation;
use crate::api::waiting::Wait;
use crate::text::duration;

/// The option that waits for what the command starts.
pub const WAIT: &str = "wait";
/// The option that waits for a condition.
pub const UNTIL: &str = "until";
/// The option that limits the time.
pub const WAIT_TIMEOUT: &str = "wait-timeout";
/// The option that says how often to ask.
pub const EVERY: &str = "every";
/// The option that shows again and again.
pub const WATCH: &str = "watch";
/// The option that creates only missing resources.
pub const IF_NOT_EXISTS: &str = "if-not-exists";
/// The option that treats something that does not exist as deleted.
pub const IGNORE_NOT_FOUND: &str = "ignore-not-found";

/// The names of all of them. The AWS CLI has none.
pub const NAMES: [&str; 7] = [WAIT, UNTIL, WAIT_TIMEOUT, EVERY, WATCH, IF_NOT_EXISTS, IGNORE_NOT_FOUND];

/// The default maximum time to wait.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(600);
/// The default pause between two requests: fifty commands that wait at the same time stay below the ten requests per second
/// that most of these services accept.
pub const DEFAULT_EVERY: Duration = Duration::from_secs(5);
/// The shortest pause, which is ten requests a second.
pub const LEAST_EVERY: Duration = Duration::from_millis(100);

/// What a command does beyond its single call.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Modes {
    /// Wait until what it starts has ended.
    pub wait: bool,
    /// Ask until this is true of the result.
    pub until: Option<String>,
    /// The time to wait at most.
    pub wait_timeout: Option<Duration>,
    /// The time between two requests.
    pub every: Option<Duration>,
    /// Show the result again and again.
    pub watch: bool,
    /// Create nothing if it is there.
    pub if_not_exists: bool,
    /// Succeed if there is nothing to delete.
    pub ignore_not_found: bool,
}

/// One of these options, where it means something.
#[derive(Debug)]
pub struct Mode {
    /// Its name, without hyphens.
    pub name: &'static str,
    /// The placeholder for its value; none for a switch.
    pub value: Option<&'static str>,
    /// Its description, in one line.
    pub help: String,
}

impl Mode {
    /// The options of `operation`.
    pub fn of(operation: &Operation) -> Vec<Self> {
        let mode = |name, value, help: String| Self { name, value, help };
        let mut modes = Vec::new();
        let waits: Vec<_> = Wait::all_of(operation).collect();
        if let Some(first) = waits.first() {
            let goods = waits.iter().flat_map(|wait| wait.states.good.iter().copied());
            let gone = waits.iter().any(|wait| wait.until_gone).then_some("deleted");
            let ends = joined(goods.chain(gone), "or");
            let help = format!("Wait until {} is {ends} and print it; status 1 on any other end", first.thing);
            modes.push(mode(WAIT, None, help));
        }
        if operation.only_reads() {
            let help = "Repeat the request until this expression is true of the result, then print the result";
            modes.push(mode(UNTIL, Some("JMESPATH"), help.to_owned()));
        }
        if operation.only_reads() || !waits.is_empty() {
            let (most, pause) = (duration::shown(DEFAULT_TIMEOUT), duration::shown(DEFAULT_EVERY));
            let help = format!("Maximum time to wait, such as 90s or 1h30m (default: {most})");
            modes.push(mode(WAIT_TIMEOUT, Some("DURATION"), help));
            let help = format!("Pause between requests (default: {pause})");
            modes.push(mode(EVERY, Some("DURATION"), help));
        }
        if operation.only_reads() {
            let help = "Show the result on a terminal and refresh it until Ctrl-C";
            modes.push(mode(WATCH, None, help.to_owned()));
        }
        let members = Existing::all_of(operation).filter_map(|row| operation.member(row.identified_by));
        let flags: Vec<_> = members.map(|member| format!("--{}", member.flag())).collect();
        if !flags.is_empty() {
            let flags = joined(flags.iter().map(String::as_str), "or");
            let help = format!("Create nothing if one with this {flags} exists; print the existing one");
            modes.push(mode(IF_NOT_EXISTS, None, help));
        }
        if absence::ends_something(operation) {
            modes.push(mode(IGNORE_NOT_FOUND, None, "Succeed if it does not exist".to_owned()));
        }
        modes
    }
}

/// Words separated by commas, and `last` before the last one, without duplicates.
fn joined<'a>(words: impl Iterator<Item = &'a str>, last: &str) -> String {
    let mut all: Vec<&str> = Vec::new();
    words.for_each(|word| {
        if !all.contains(&word) {
            all.push(word);
        }
    });
    match all.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// Adds all of these options to the command of `operation`; those that do not apply are hidden.
pub fn augment(operation: &Operation, command: Command) -> Command {
    let modes = Mode::of(operation);
    NAMES.iter().fold(command, |command, name| {
        let mode = modes.iter().find(|mode| mode.name == *name);
        let arg = Arg::new(*name).long(*name);
        let arg = match *name {
            WAIT | WATCH | IF_NOT_EXISTS | IGNORE_NOT_FOUND => arg.action(ArgAction::SetTrue),
            UNTIL => arg.value_name("JMESPATH").action(ArgAction::Set),
            _ => arg.value_name("DURATION").value_parser(ValueParser::new(duration::parse)).action(ArgAction::Set),
        };
        command.arg(match mode {
            Some(mode) => arg.help(mode.help.clone()),
            None => arg.hide(true),
        })
    })
}

impl Modes {
    /// Those that the command line gives.
    pub fn given(matches: &ArgMatches) -> Self {
        Self {
            wait: matches.get_flag(WAIT),
            until: matches.get_one(UNTIL).cloned(),
            wait_timeout: matches.get_one(WAIT_TIMEOUT).copied(),
            every: matches.get_one(EVERY).copied(),
            watch: matches.get_flag(WATCH),
            if_not_exists: matches.get_flag(IF_NOT_EXISTS),
            ignore_not_found: matches.get_flag(IGNORE_NOT_FOUND),
        }
    }

    /// Their problems for `operation` with this input. `is_shown` says whether standard output is a terminal.
    pub fn problems(&self, operation: &Operation, input: &Document, is_shown: bool) -> Vec<String> {
        let command = operation.command();
        let mut lines = Vec::new();
        if self.wait && self.until.is_some() {
            lines.push("--until: cannot be used with --wait".to_owned());
        }
        if self.watch && (self.wait || self.until.is_some()) {
            lines.push("--watch: cannot be used with --wait or --until".to_owned());
        }
        if self.wait && Wait::of(operation, input).is_none() {
            let conditions: Vec<_> = Wait::all_of(operation)
                .filter_map(|wait| operation.member(wait.when.member()?))
                .map(|member| format!("--{}", member.flag()))
                .collect();
            lines.push(match conditions.first() {
                Some(flag) => format!("--wait: cannot be used with {command} unless {flag} is specified"),
                None if operation.only_reads() => {
                    format!("--wait: cannot be used with {command}, which only reads; to wait for a result, use --until")
                }
                None => format!(
                    "--wait: cannot be used with {command}, which has no state to wait for; use --until with a command that shows the change"
                ),
            });
        }
        if !operation.only_reads() {
            let instead = match Wait::all_of(operation).next() {
                Some(_) => "to wait for the outcome, use --wait",
                None => "use it with a command that shows the change",
            };
            for (name, given) in [(UNTIL, self.until.is_some()), (WATCH, self.watch)] {
                if given {
                    lines.push(format!(
                        "--{name}: cannot be used with {command}, which would repeat a change; {instead}"
                    ));
                }
            }
        } else if self.watch && !is_shown {
            lines.push(
                "--watch: requires a terminal as standard output; in a script, use --until, which prints the result once"
                    .to_owned(),
            );
        }
        let waits = self.wait || self.until.is_some();
        if self.wait_timeout.is_some() && !waits {
            lines.push("--wait-timeout: requires --wait or --until".to_owned());
        }
        if self.every.is_some() && !waits && !self.watch {
            lines.push("--every: requires --wait, --until or --watch".to_owned());
        }
        if let Some(every) = self.every.filter(|every| *every < LEAST_EVERY) {
            let (given, least) = (duration::shown(every), duration::shown(LEAST_EVERY));
            lines.push(format!("--every: must be at least {least}, got {given}"));
        }
        if self.if_not_exists
            && let Err(reason) = Existing::of(operation, input)
        {
            lines.push(format!("--if-not-exists: {reason}"));
        }
        lines.extend(self.problem_of_absence(operation));
        lines
    }

    /// Why nothing that is not there could be taken for deleted by `operation`.
    pub fn problem_of_absence(&self, operation: &Operation) -> Option<String> {
        if !self.ignore_not_found || absence::ends_something(operation) {
            return None;
        }
        Some(match operation.name {
            "UntagResource" => format!(
                "--{IGNORE_NOT_FOUND}: cannot be used with untag-resource, which already ignores tags that do not exist"
            ),
            _ => format!(
                "--{IGNORE_NOT_FOUND}: cannot be used with {}, which deletes or detaches nothing",
                operation.command()
            ),
        })
    }
}
