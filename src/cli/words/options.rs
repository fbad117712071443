//! The options of a command by the names that are typed.

use std::ffi::OsStr;

use clap::builder::ValueParser;
use clap::{Arg, Command};

use crate::cli::modes;
use crate::text::suggestion;

/// Options that the AWS CLI does not have, or only for the two operations that return pages there. An abbreviation that
/// is unique among the AWS CLI's options means that option, whatever these are called.
pub const NOT_OF_THE_AWS_CLI: [&str; 14] = [
    "all",
    "columns",
    "context",
    "dry-run",
    "max-items",
    "no-validate",
    "page-size",
    "partial-failure",
    "sandbox",
    "sort",
    "starting-token",
    "times",
    "wide",
    "yes",
];

/// Whether the AWS CLI has an option of this name.
fn is_of_the_aws_cli(long: &str) -> bool {
    !NOT_OF_THE_AWS_CLI.contains(&long) && !modes::NAMES.contains(&long)
}

/// The option called `name`, given without hyphens.
pub fn exact<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    command.get_arguments().find(|option| option.get_long() == Some(name))
}

/// The option called `name`, or the only one whose name begins so. Help is not shown for a beginning: the AWS CLI refuses
/// that, and a script would run on with nothing done.
///
/// # Errors
/// If there is none, or if there are several.
pub fn find<'a>(command: &'a Command, name: &str) -> Result<&'a Arg, Unfound<'a>> {
    if let Some(option) = exact(command, name) {
        return Ok(option);
    }
    let is_begun = |long: &str| !name.is_empty() && long.starts_with(name) && long != "help";
    let begins = |option: &&Arg| option.get_long().is_some_and(is_begun);
    let is_one = |option: &&&Arg| option.get_long().is_some_and(is_of_the_aws_cli);
    let found: Vec<_> = command.get_arguments().filter(begins).collect();
    let of_the_aws_cli: Vec<_> = found.iter().filter(is_one).copied().collect();
    match (found.as_slice(), of_the_aws_cli.as_slice()) {
        ([only], _) | (_, [only]) => Ok(only),
        (several, _) => Err(Unfound(several.iter().filter_map(|option| option.get_long()).collect())),
    }
}

/// The names of the options that a word could mean, if it is the beginning of several.
pub struct Unfound<'a>(Vec<&'a str>);

impl Unfound<'_> {
    /// Whether no option begins like `name`, but `other` does.
    pub fn is_beginning_of(&self, other: &str, name: &str) -> bool {
        self.0.is_empty() && !name.is_empty() && other.starts_with(name)
    }

    /// The error for `name`. `near` is the option that it is probably a typo of.
    pub fn problem(&self, name: &str, near: Option<&Arg>) -> String {
        match (self.0.as_slice(), near.and_then(Arg::get_long)) {
            ([], Some(near)) => format!("--{name}: unknown flag; did you mean --{near}?"),
            ([], None) => format!("--{name}: unknown flag"),
            (several, _) => format!("--{name}: could be --{}", several.join(", --")),
        }
    }
}

/// The option of the AWS CLI that the name of another option means with this value: `--sort DESCENDING` abbreviates
/// `--sort-order` there, and no column has such a name.
pub fn meant<'a>(command: &'a Command, option: &Arg, value: &OsStr) -> Option<&'a Arg> {
    let name = option.get_long().filter(|long| !is_of_the_aws_cli(long))?;
    let begins = |other: &&Arg| {
        other.get_long().is_some_and(|long| long != name && long.starts_with(name) && is_of_the_aws_cli(long))
    };
    let mut others = command.get_arguments().filter(begins);
    let only = others.next().filter(|_| others.next().is_none())?;
    only.get_possible_values().iter().any(|known| value == known.get_name()).then_some(only)
}

/// The option of the AWS CLI called `name`, or the only one of its options whose name begins so.
pub fn find_of_the_aws_cli<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    let is_one = |option: &Arg| option.get_long().is_some_and(is_of_the_aws_cli);
    find(command, name).ok().filter(|option| is_one(option))
}

/// The option that `name` is probably a slip of.
pub fn near<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    let shown = command.get_arguments().filter(|option| !option.is_hide_set());
    exact(command, suggestion(name, shown.filter_map(Arg::get_long))?)
}

/// The fewest and the most values that an option takes at one place.
pub fn counts(option: &Arg) -> (usize, usize) {
    option.get_num_args().map_or((1, 1), |range| (range.min_values(), range.max_values()))
}

/// How many values an option has before anything else can follow. A list can be empty, but hardly ever is.
pub fn fewest(option: &Arg) -> usize {
    let (fewest, most) = counts(option);
    if most > 1 { 1 } else { fewest }
}

/// Whether it is more than a switch.
pub fn takes_values(option: &Arg) -> bool {
    option.get_action().takes_values()
}

/// Whether a value must be UTF-8; a path can be anything.
pub fn is_text(argument: &Arg) -> bool {
    let others = [ValueParser::path_buf(), ValueParser::os_string()];
    !others.iter().any(|other| other.type_id() == argument.get_value_parser().type_id())
}

/// The error for a word after the values of a list that could be another value or a request for help.
pub fn doubt(option: &Arg, word: &OsStr) -> Option<String> {
    let (_, question) = [("-h", "--help"), ("-V", "--version")].into_iter().find(|(short, _)| word == *short)?;
    let (word, name) = (word.display(), option.get_long().unwrap_or_default());
    Some(format!(
        "{word}: could be a value of --{name}; for the value, write --{name}={word}; for help, write {question}"
    ))
}

/// Whether a word after a switch is meant to turn it on or off.
pub fn is_boolean(text: &str) -> bool {
    ["true", "false", "yes", "no", "on", "off", "1", "0"].iter().any(|word| text.eq_ignore_ascii_case(word))
}
