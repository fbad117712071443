//! A leaf of the command tree: one operation's flags, built from its declaration. Their help is in `help.rs`.
//!
//! The tree itself is derived by clap; what a leaf takes comes from the operation's member table, so that
//! there is one implementation for all of them and a new operation needs no code.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::builder::{PossibleValue, StringValueParser, StyledStr, TypedValueParser, ValueRange};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::api::kind::Kind;
use crate::api::operation::{Declared, Member, Operation};
use crate::cli::description::{Description, Flag, required_first};
use crate::cli::help::operation as help;
use crate::cli::input::Flags;
use crate::cli::modes::{self, Modes};
use crate::cli::words::line::CONTINUES;

/// An operation and the flags that the command line gave it.
#[derive(Debug)]
pub struct Invocation {
    /// The operation to call.
    pub operation: &'static Operation,
    /// Its flags.
    pub flags: Flags,
    /// What it does beyond its single call.
    pub modes: Modes,
}

/// The leaf of the operation `O`.
pub struct Leaf<O> {
    flags: Flags,
    modes: Modes,
    operation: PhantomData<O>,
}

impl<O: Declared> Leaf<O> {
    /// The operation with the given flags.
    pub fn invocation(self) -> Invocation {
        Invocation { operation: O::OPERATION, flags: self.flags, modes: self.modes }
    }
}

impl<O: Declared> FromArgMatches for Leaf<O> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { flags: given(O::OPERATION, matches), modes: Modes::given(matches), operation: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        (self.flags, self.modes) = (given(O::OPERATION, matches), Modes::given(matches));
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
    let command = required_first(operation).fold(help::of_command(operation, command), |command, member| {
        command.args(arguments(member, &Description::of(operation, member)))
    });
    modes::augment(operation, command)
}

/// The flag of a member; for a boolean the pair `--x` and `--no-x`.
fn arguments(member: &'static Member, description: &Description) -> Vec<Arg> {
    let (name, value) = match Flag::of(member) {
        Flag::Value { name, value } => (name, value),
        Flag::Switch { on, off } => {
            let switch = |flag: &String, other: &String| {
                Arg::new(flag.clone()).long(flag.clone()).action(ArgAction::SetTrue).overrides_with(other.clone())
            };
            let (set, unset) = (switch(&on, &off), switch(&off, &on));
            return vec![help::of_flag(set, description), help::of_opposite(unset, &on)];
        }
    };
    let known = match member.kind {
        Kind::Choice(known) | Kind::List(&Kind::Choice(known)) => known,
        _ => &[],
    };
    let is_list = matches!(member.kind, Kind::List(_));
    let arg = Arg::new(name.clone())
        .long(name)
        .value_name(value)
        .value_parser(Text { known })
        .hide_possible_values(true)
        .action(if is_list { ArgAction::Append } else { ArgAction::Set })
        .allow_hyphen_values(matches!(member.kind, Kind::Integer | Kind::Float))
        .num_args(if is_list { ValueRange::new(0..) } else { ValueRange::SINGLE });
    vec![help::of_flag(arg, description)]
}

/// Accepts any text, and tells completion the known values. The service can know more values, so clap must not reject a
/// word; the help lists the known ones with the other limits.
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

fn given(operation: &'static Operation, matches: &ArgMatches) -> Flags {
    let mut flags = Flags::default();
    for member in operation.members {
        match Flag::of(member) {
            Flag::Switch { on, .. } if matches.get_flag(&on) => flags.push(member, vec!["true".to_owned()]),
            Flag::Switch { off, .. } if matches.get_flag(&off) => flags.push(member, vec!["false".to_owned()]),
            Flag::Value { name, .. } if matches.value_source(&name) == Some(ValueSource::CommandLine) => {
                let words = matches.get_many::<String>(&name).unwrap_or_default();
                let mut places: Vec<Vec<String>> = Vec::new();
                for word in words {
                    match (word.strip_prefix(CONTINUES), places.last_mut()) {
                        (Some(word), Some(place)) => place.push(word.to_owned()),
                        _ => places.push(vec![word.clone()]),
                    }
                }
                // A list flag can have no value, which gives an empty list.
                if places.is_empty() {
                    places.push(Vec::new());
                }
                places.into_iter().for_each(|words| flags.push(member, words));
            }
            _ => {}
        }
    }
    flags
}
