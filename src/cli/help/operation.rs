//! The clap description of an operation and its flags, which every layer of help is built from.

use clap::{Arg, Command};

use super::example::INDENT;
use crate::api::operation::Operation;
use crate::cli::description::{Description, Flag, required_first};
use crate::text::paragraphs;

/// Adds to the command of `operation` the parts of its help that are not flags.
pub fn of_command(operation: &Operation, command: Command) -> Command {
    let required: String = required_first(operation)
        .filter(|member| member.required)
        .map(|member| match Flag::of(member) {
            Flag::Switch { on, off } => format!("--{on}|--{off} "),
            Flag::Value { name, value } => format!("--{name} <{value}> "),
        })
        .collect();
    command
        .long_about(paragraphs(operation.help))
        .override_usage(format!("chimectl {} {} {required}[OPTIONS]", operation.service.name(), operation.command()))
        .after_help(format!("Example:\n{INDENT}{}", operation.example))
}

/// Adds the help of a member to the argument of its flag.
///
/// Patterns are omitted: they are long, and the error for a value that does not match shows the pattern.
pub fn of_flag(argument: Arg, member: &Description) -> Arg {
    let required = if member.required { " (required)" } else { "" };
    let short = format!("{}{required}", member.help.split("\n\n").next().unwrap_or_default());
    let mut long = member.help.clone();
    if let Some(sentence) = member.sentence() {
        long.push_str(&format!("\n\n{sentence}"));
    }
    if let Some(samples) = &member.samples {
        long.push_str(&format!("\n\nShorthand: {}\n\nJSON: {}", samples.shorthand, samples.json));
    }
    if !member.members.is_empty() {
        long.push_str("\n\nMembers (* required):");
        add_members(&member.members, 1, &mut long);
    }
    argument.help(short).long_help(long)
}

/// Adds the help of a flag that sets the switch `on` to false.
pub fn of_opposite(argument: Arg, on: &str) -> Arg {
    argument.help(format!("The opposite of --{on}"))
}

/// Adds a line for each member of a structure, to the end.
fn add_members(members: &[Description], depth: usize, text: &mut String) {
    for member in members {
        let indent = "  ".repeat(depth);
        let required = if member.required { "*" } else { "" };
        let help = member.help.replace("\n\n", "; ").replace('\n', " ");
        let notes: Vec<_> = member.takes.as_deref().into_iter().chain(member.remarks()).collect();
        text.push_str(&format!("\n{indent}{}{required}: {help} ({})", member.name, notes.join("; ")));
        add_members(&member.members, depth + 1, text);
    }
}
