//! A command on one screen: what it does, an example, its required and its optional arguments.

use clap::builder::StyledStr;
use clap::{Arg, Command};

use super::page::Page;
use super::{about, example};
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::services::Operations as _;

/// The maximum number of lines on a help screen. If there are more, flags are listed without descriptions.
const MOST_LINES: usize = 40;

/// The command that `path` leads to.
pub fn text(command: &Command, path: &[&str], width: usize) -> StyledStr {
    let rows = rows(command, operation(path));
    let layouts = [(false, false), (false, true), (true, true)];
    let pages = layouts.map(|flows| page(command, path, width, &rows, flows));
    let [all, names, only_names] = pages;
    let fits = |page: &Page| page.height() <= MOST_LINES;
    if fits(&all) {
        all.text()
    } else if fits(&names) {
        names.text()
    } else {
        only_names.text()
    }
}

/// Flags with their descriptions, or names that fill lines: the required ones, and the others.
fn page<'a>(command: &'a Command, path: &[&str], width: usize, rows: &Rows, flows: (bool, bool)) -> Page<'a> {
    let mut page = Page::new(command.get_styles(), width);
    page.paragraph(&about(command));
    if operation(path).is_none() {
        page.gap();
        page.line(&command.clone().render_usage().to_string());
    }
    if let Some(examples) = command.get_after_help() {
        let lines = example::text_lines(&examples.to_string());
        page.heading("Example");
        lines.iter().filter(|line| *line != "Example:").for_each(|line| page.line(line));
    }
    for (title, rows, flows) in [("Required", &rows.required, flows.0), ("Optional", &rows.optional, flows.1)] {
        if rows.is_empty() {
            continue;
        }
        page.heading(title);
        if flows {
            page.flow(&rows.iter().map(|(term, _)| term.clone()).collect::<Vec<_>>(), "  ");
        } else {
            page.short_items(rows);
        }
    }
    page.gap();
    page.line("More options: chimectl help options. Details of this command: --help.");
    page
}

/// Arguments, each with the first line of its description.
#[derive(Debug, Default)]
struct Rows {
    required: Vec<(String, String)>,
    optional: Vec<(String, String)>,
}

/// The command's own arguments.
fn rows(command: &Command, operation: Option<&Operation>) -> Rows {
    let mut rows = Rows::default();
    let own = |argument: &&Arg| {
        let is_global = argument.get_help_heading() == Some("Global options");
        !argument.is_hide_set() && !is_global && argument.get_long() != Some("help")
    };
    let arguments: Vec<_> = command.get_arguments().filter(own).collect();
    let long_of = |argument: &Arg| argument.get_long().unwrap_or_default().to_owned();
    let has = |long: &str| arguments.iter().any(|argument| argument.get_long() == Some(long));
    for argument in &arguments {
        let long = long_of(argument);
        // The opposite of a switch is shown with it.
        if long.strip_prefix("no-").is_some_and(has) {
            continue;
        }
        let member = operation.and_then(|operation| operation.members.iter().find(|member| member.flag() == long));
        let is_required = argument.is_required_set() || member.is_some_and(|member| member.required);
        let opposite = Some(format!("no-{long}")).filter(|opposite| !long.is_empty() && has(opposite));
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let help = help.lines().next().unwrap_or_default().trim_end_matches(" (required)").to_owned();
        let row = (term(argument, opposite.as_deref()), help);
        if is_required { rows.required.push(row) } else { rows.optional.push(row) }
    }
    rows
}

/// How to type an argument, with the placeholder for its value.
fn term(argument: &Arg, opposite: Option<&str>) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    let takes_values = argument.get_action().takes_values();
    let is_list = argument.get_num_args().is_some_and(|range| range.max_values() > 1);
    let end = if is_list { "..." } else { "" };
    let value = match names {
        [name, ..] => format!("<{name}>{end}"),
        [] => format!("<{}>{end}", argument.get_id().as_str().to_uppercase()),
    };
    match (argument.get_long(), opposite) {
        (None, _) => value,
        (Some(long), Some(opposite)) => format!("--{long} | --{opposite}"),
        (Some(long), None) if takes_values => format!("--{long} {value}"),
        (Some(long), None) => format!("--{long}"),
    }
}

/// The operation of `path`, directly or in a batch.
fn operation(path: &[&str]) -> Option<&'static Operation> {
    let [.., group, leaf] = path else { return None };
    let service = Service::ALL.iter().find(|service| service.name() == *group)?;
    service.operations().iter().copied().find(|operation| operation.command() == *leaf)
}
