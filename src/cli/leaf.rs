//! A leaf of the command tree: one operation's flags and help, made from its declaration.
//!
//! The tree itself is derived by clap; what a leaf takes comes from the operation's member table, so that
//! there is one implementation for all of them and a new operation needs no code.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::builder::{PossibleValue, Str, StringValueParser, StyledStr, TypedValueParser, ValueRange};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::api::check::allowed;
use crate::api::facts::{Limits, ServiceFacts};
use crate::api::kind::{Kind, Structure};
use crate::api::links;
use crate::api::operation::{Declared, Member, Operation};
use crate::cli::input::{Flags, sample, short_sample};
use crate::text::paragraphs;

/// An operation and the flags that the command line gave it.
#[derive(Debug)]
pub struct Invocation {
    /// The operation to call.
    pub operation: &'static Operation,
    /// Its flags.
    pub flags: Flags,
}

/// The leaf of the operation that `O` stands for.
pub struct Leaf<O> {
    flags: Flags,
    operation: PhantomData<O>,
}

impl<O: Declared> Leaf<O> {
    /// The operation with the given flags.
    pub fn invocation(self) -> Invocation {
        Invocation { operation: O::OPERATION, flags: self.flags }
    }
}

impl<O: Declared> FromArgMatches for Leaf<O> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { flags: given(O::OPERATION, matches), operation: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.flags = given(O::OPERATION, matches);
        Ok(())
    }
}

impl<O: Declared> Args for Leaf<O> {
    fn augment_args(command: Command) -> Command {
        augment(O::OPERATION, command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        augment(O::OPERATION, command)
    }
}

/// The first line of the operation's help, for the list of a group's leaves.
pub fn about<O: Declared>() -> StyledStr {
    O::OPERATION.help.first().map(|line| line.trim()).unwrap_or_default().into()
}

fn augment(operation: &'static Operation, command: Command) -> Command {
    let service = ServiceFacts::of(operation.service);
    let facts = service.operation(operation.name);
    let limits = |member: &Member| facts.and_then(|facts| facts.member(member.name)).unwrap_or(Limits::NONE);
    let required: String = operation
        .members
        .iter()
        .filter(|member| member.required)
        .map(|member| match (member.flag(), member.kind) {
            (flag, Kind::Boolean) => format!("--{flag}|--{} ", no(&flag)),
            (flag, kind) => format!("--{flag} <{}> ", value_name(kind)),
        })
        .collect();
    let usage = format!("chimectl {} {} {required}[OPTIONS]", operation.service.name(), operation.command());
    let command = command
        .long_about(paragraphs(operation.help))
        .override_usage(usage)
        .after_help(format!("Example:\n  {}", in_lines(operation.example)));
    let (required, optional): (Vec<_>, Vec<_>) = operation.members.iter().partition(|member| member.required);
    required
        .into_iter()
        .chain(optional)
        .fold(command, |command, member| command.args(arguments(operation, member, limits(member), service)))
}

/// A long command line as a shell reads it from several lines, one flag each.
fn in_lines(example: &str) -> String {
    if example.len() <= 78 { example.to_owned() } else { example.replace(" --", " \\\n      --") }
}

/// The flag of a member; for a boolean the pair `--x` and `--no-x`.
fn arguments(
    operation: &'static Operation,
    member: &'static Member,
    limits: &Limits,
    facts: &ServiceFacts,
) -> Vec<Arg> {
    let flag = member.flag();
    let text = paragraphs(member.help);
    let required = if member.required { " (required)" } else { "" };
    let short = format!("{}{required}", text.split("\n\n").next().unwrap_or_default());
    if matches!(member.kind, Kind::Boolean) {
        let on = Arg::new(flag.clone())
            .long(flag.clone())
            .action(ArgAction::SetTrue)
            .overrides_with(no(&flag))
            .help(short)
            .long_help(text);
        let off = Arg::new(no(&flag))
            .long(no(&flag))
            .action(ArgAction::SetTrue)
            .overrides_with(flag.clone())
            .help(format!("The opposite of --{flag}"));
        return vec![on, off];
    }
    let link = links::find(operation, member.name);
    let source = link.map(|link| format!("; {}", link.advice(operation))).unwrap_or_default();
    let required = if member.required { "; required" } else { "" };
    let mut details = format!("Takes {}{required}{source}.", allowed(member.kind, limits));
    if matches!(member.kind, Kind::Map(_)) || member.kind.structure().is_some() {
        let (short, json) = (short_sample(member.kind), sample(member.kind));
        details.push_str(&format!("\n\nShorthand: '{short}'\n\nJSON: '{json}'"));
    }
    if let Some(structure) = member.kind.structure() {
        details.push_str("\n\nMembers (* required):");
        describe_members(structure, 1, facts, &mut details);
    }
    let known = match member.kind {
        Kind::Choice(known) | Kind::List(&Kind::Choice(known)) => known,
        _ => &[],
    };
    let is_list = matches!(member.kind, Kind::List(_));
    let arg = Arg::new(flag.clone())
        .long(flag)
        .value_name(value_name(member.kind))
        .value_parser(Text { known })
        .hide_possible_values(true)
        .action(if is_list { ArgAction::Append } else { ArgAction::Set })
        .allow_hyphen_values(matches!(member.kind, Kind::Integer | Kind::Float))
        .num_args(if is_list { ValueRange::new(0..) } else { ValueRange::SINGLE })
        .help(short)
        .long_help(format!("{text}\n\n{details}"));
    vec![arg]
}

/// Takes any text, and tells completion which values are known. The service may know more of them, so that clap
/// must not refuse a word; the help lists them among the other limits.
#[derive(Clone)]
struct Text {
    known: &'static [&'static str],
}

impl TypedValueParser for Text {
    type Value = String;

    fn parse_ref(&self, command: &Command, option: Option<&Arg>, word: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, option, word)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        (!self.known.is_empty()).then(|| Box::new(self.known.iter().map(PossibleValue::new)) as Box<_>)
    }
}

fn no(flag: &str) -> String {
    format!("no-{flag}")
}

/// Adds a line for each member of a structure, to the end.
fn describe_members(structure: &Structure, depth: usize, facts: &ServiceFacts, text: &mut String) {
    let limits = facts.structure(structure.name);
    for member in structure.members {
        let indent = "  ".repeat(depth);
        let required = if member.required { "*" } else { "" };
        let help = paragraphs(member.help).replace("\n\n", "; ").replace('\n', " ");
        let nested = member.kind.structure();
        let takes = match (nested, limits.and_then(|limits| limits.get(member.name))) {
            (Some(_), _) => member.kind.describe(),
            (None, limits) => allowed(member.kind, limits.unwrap_or(Limits::NONE)),
        };
        text.push_str(&format!("\n{indent}{}{required}: {help} ({takes})", member.name));
        if let Some(nested) = nested {
            describe_members(nested, depth + 1, facts, text);
        }
    }
}

fn value_name(kind: Kind) -> Str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Choice(_) => "CHOICE",
        Kind::Integer | Kind::Float => "NUMBER",
        Kind::Timestamp => "TIME",
        Kind::Boolean => "BOOLEAN",
        Kind::Map(_) | Kind::Structure(_) => "KEY=VALUE",
        Kind::List(item) => return value_name(*item),
    }
    .into()
}

fn given(operation: &'static Operation, matches: &ArgMatches) -> Flags {
    let mut flags = Flags::default();
    for member in operation.members {
        let flag = member.flag();
        if matches!(member.kind, Kind::Boolean) {
            if matches.get_flag(&flag) {
                flags.push(member, vec!["true".to_owned()]);
            } else if matches.get_flag(&no(&flag)) {
                flags.push(member, vec!["false".to_owned()]);
            }
        } else if matches.value_source(&flag) == Some(ValueSource::CommandLine) {
            // A list flag may stand without a value, which gives an empty list.
            let words = matches.get_many::<String>(&flag).unwrap_or_default();
            flags.push(member, words.cloned().collect());
        }
    }
    flags
}
