//! The contents of a manual page: of the program, of a group, of one of the program's own commands, of an operation.

use clap::{Arg, Command};

use super::roff::{Roff, bold, bold_words, escaped, italic};
use crate::api::facts::ServiceFacts;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::cli::description::{Description, Flag, required_first};
use crate::cli::exit_status;
use crate::cli::help::{example, topic};
use crate::cli::modes::Mode;

/// The page of the program.
pub(super) fn of_program(command: &Command) -> String {
    let mut page = begun(command, &[command.get_name()]);
    add_commands(&mut page, command);
    page.section("GLOBAL OPTIONS");
    page.line("Put them before the group or after the command.");
    add_options(&mut page, command.get_arguments().filter(|option| !option.is_hide_set()));
    page.section("EXIT STATUS");
    for (status, meaning) in exit_status::ALL {
        page.item(&bold(&status.to_string()), meaning);
    }
    page.section("TOPICS");
    page.line("Shown by:");
    for topic in &topic::ALL {
        page.item(&bold(&format!("chimectl help {}", topic.name())), topic.about());
    }
    add_example(&mut page, command);
    add_see_also(&mut page, listed(command).map(|group| format!("chimectl-{}", group.get_name())));
    page.text()
}

/// The page of a group, or of one of the program's own commands.
pub(super) fn of_other(command: &Command, path: &[&str]) -> String {
    let mut page = begun(command, path);
    if let Some(service) = Service::ALL.iter().find(|service| path[1..] == [service.name()]) {
        page.paragraph(&format!("The group can also be called chime-sdk-{}.", service.name()));
    }
    add_commands(&mut page, command);
    let own: Vec<_> = own(command).collect();
    if !own.is_empty() {
        page.section("OPTIONS");
        add_options(&mut page, own.into_iter());
    }
    add_global_options(&mut page, command);
    add_example(&mut page, command);
    let children = listed(command).map(|child| format!("{}-{}", path.join("-"), child.get_name()));
    add_see_also(&mut page, above(path).chain(children));
    page.text()
}

/// The page of an operation.
pub(super) fn of_operation(command: &Command, path: &[&str], operation: &Operation) -> String {
    let mut page = begun(command, path);
    let modes = Mode::of(operation);
    if !operation.members.is_empty() || !modes.is_empty() {
        page.section("OPTIONS");
    }
    for member in required_first(operation) {
        add_member(&mut page, &Description::of(operation, member));
    }
    for Mode { name, value, help } in modes {
        let value = value.map(|value| format!(" {}", italic(value))).unwrap_or_default();
        page.item(&format!("{}{value}", bold(&format!("--{name}"))), &help);
    }
    add_global_options(&mut page, command);
    if let Some(stated) = ServiceFacts::of(operation.service).operation(operation.name) {
        page.section("ERRORS");
        page.line("Error codes that the service can return, with their HTTP status:");
        for (code, status) in stated.errors {
            page.item(&bold(code), &status.to_string());
        }
    }
    add_example(&mut page, command);
    add_see_also(&mut page, above(path));
    page.text()
}

/// The visible commands of a group. Those of a batch are operations, which have their own pages.
pub(super) fn listed(command: &Command) -> impl Iterator<Item = &Command> {
    let is_batch = command.get_name() == "batch";
    command.get_subcommands().filter(move |subcommand| !is_batch && !subcommand.is_hide_set())
}

/// Names of the pages for the commands above the one at `path`.
fn above(path: &[&str]) -> impl Iterator<Item = String> {
    (1..path.len()).map(|length| path[..length].join("-"))
}

/// The command's own arguments, without those that every command takes.
fn own(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|option| !option.is_hide_set() && !is_everywhere(option) && !is_help(option))
}

/// Whether every command accepts the option, not only those of a group.
fn is_everywhere(option: &Arg) -> bool {
    option.is_global_set() && option.get_help_heading() == Some("Global options")
}

fn is_help(option: &Arg) -> bool {
    option.get_long() == Some("help")
}

/// The page of a command, with its name, usage and description.
fn begun(command: &Command, path: &[&str]) -> Roff {
    let name = path.join("-");
    let mut page = Roff::new(&name);
    page.section("NAME");
    let about = about(command);
    page.line(&format!("{} \\- {}", escaped(&name), escaped(&about)));
    page.section("SYNOPSIS");
    let usage = command.clone().render_usage().to_string();
    page.line(&bold_words(usage.trim_start_matches("Usage: ")));
    page.section("DESCRIPTION");
    let long = command.get_long_about().map_or(about.clone(), ToString::to_string);
    page.paragraphs(long.strip_prefix(&format!("{about}\n\n")).unwrap_or(&long));
    page
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn add_commands(page: &mut Roff, command: &Command) {
    if !command.has_subcommands() {
        return;
    }
    page.section("COMMANDS");
    for command in listed(command) {
        page.item(&bold(command.get_name()), &about(command));
    }
}

fn add_options<'a>(page: &mut Roff, options: impl Iterator<Item = &'a Arg>) {
    for option in options {
        let takes_values = option.get_action().takes_values();
        let short = option.get_short().map(|short| bold(&format!("-{short}")));
        let long = option.get_long().map(|long| bold(&format!("--{long}")));
        let flag: Vec<_> = short.into_iter().chain(long).collect();
        let values = option.get_value_names().unwrap_or_default().iter().filter(|_| takes_values);
        let term: Vec<_> = Some(flag.join(", "))
            .filter(|flag| !flag.is_empty())
            .into_iter()
            .chain(values.map(|name| italic(name)))
            .collect();
        let help = option.get_long_help().or_else(|| option.get_help()).map(ToString::to_string).unwrap_or_default();
        let known: Vec<_> = option
            .get_possible_values()
            .iter()
            .filter(|_| takes_values)
            .map(|value| match value.get_help() {
                Some(help) => format!("- {}: {help}", value.get_name()),
                None => format!("- {}", value.get_name()),
            })
            .collect();
        let known = if known.is_empty() { String::new() } else { format!("\n\nOne of:\n{}", known.join("\n")) };
        page.item(&term.join(" "), &format!("{help}{known}"));
    }
}

/// Adds a member with all that is known of it.
fn add_member(page: &mut Roff, member: &Description) {
    let term = match &member.flag {
        Some(Flag::Switch { on, off }) => format!("{}, {}", bold(&format!("--{on}")), bold(&format!("--{off}"))),
        Some(Flag::Value { name, value }) => format!("{} {}", bold(&format!("--{name}")), italic(value)),
        None => bold(member.name),
    };
    let pattern = member.pattern.map(|pattern| format!("Pattern: {pattern}"));
    let samples = member
        .samples
        .iter()
        .flat_map(|samples| [format!("Shorthand: {}", samples.shorthand), format!("JSON: {}", samples.json)]);
    let paragraphs: Vec<_> =
        [member.help.clone()].into_iter().chain(member.sentence()).chain(pattern).chain(samples).collect();
    page.item(&term, &paragraphs.join("\n\n"));
    let add_members = |page: &mut Roff| member.members.iter().for_each(|member| add_member(page, member));
    match member.flag {
        _ if member.members.is_empty() => {}
        Some(_) => page.item_holds("Members:", add_members),
        None => page.inside(add_members),
    }
}

/// The names of the options that are described on the program's page.
fn add_global_options(page: &mut Roff, command: &Command) {
    let globals = command.get_arguments().filter(|option| is_everywhere(option) && !option.is_hide_set());
    let names: Vec<_> = globals.filter_map(Arg::get_long).map(|long| bold(&format!("--{long}"))).collect();
    page.section("GLOBAL OPTIONS");
    page.line(&format!("Described in {}(1): {}.", bold("chimectl"), names.join(", ")));
}

/// Adds the text after the help: indented lines are commands.
fn add_example(page: &mut Roff, command: &Command) {
    let Some(text) = command.get_after_help().map(ToString::to_string) else { return };
    page.section("EXAMPLE");
    let lines = example::text_lines(&text);
    let (intro, commands): (Vec<_>, Vec<_>) = lines.iter().partition(|line| !line.starts_with(' '));
    for line in intro.into_iter().filter(|line| *line != "Example:") {
        page.line(&escaped(line));
    }
    page.commands(commands.into_iter().map(|line| line.strip_prefix(example::INDENT).unwrap_or(line)));
}

fn add_see_also(page: &mut Roff, pages: impl Iterator<Item = String>) {
    let pages: Vec<_> = pages.map(|page| format!("{}(1)", bold(&page))).collect();
    page.section("SEE ALSO");
    page.line(&pages.join(", "));
}
