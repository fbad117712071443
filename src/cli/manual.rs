//! Manual pages: one for the program, each group and each command, from the command tree, the declarations and the
//! facts, as the help is. They are made where they are installed, so none can be out of date.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clap::{Arg, Command, CommandFactory as _};

use crate::api::check::allowed;
use crate::api::error::Error;
use crate::api::facts::{Limits, ServiceFacts};
use crate::api::kind::Kind;
use crate::api::links;
use crate::api::operation::{Member, Operation};
use crate::api::service::Service;
use crate::cli::Cli;
use crate::cli::input::{sample, short_sample};
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::services::Operations as _;
use crate::text::counted;
use crate::text::paragraphs;

const EXIT_STATUS: [(&str, &str); 7] = [
    ("0", "Done."),
    ("1", "Done, but the answer lists items that failed."),
    ("130", "Interrupted."),
    ("252", "The command line or its values are wrong; nothing was sent."),
    ("253", "Configuration or credentials are missing or wrong."),
    ("254", "The service answered with an error."),
    ("255", "Anything else: network, time-out."),
];

/// A manual page.
pub struct Page {
    /// Its name without the section (`chimectl-meetings-create-meeting`).
    pub name: String,
    /// Its text, in the `man` macros of roff.
    pub text: String,
}

/// Writes every page below `directory`, in the layout in which `man` looks for them.
///
/// # Errors
/// If a file cannot be written.
pub fn install(terminal: &Terminal, directory: &Path) -> Result<(), Error> {
    let section = directory.join("man1");
    let failed = |path: &Path| {
        let task = format!("write {}", path.display());
        move |error| Error::io(&task, error)
    };
    fs::create_dir_all(&section).map_err(failed(&section))?;
    let pages = pages();
    for page in &pages {
        let path = section.join(&page.name).with_extension("1");
        fs::write(&path, &page.text).map_err(failed(&path))?;
    }
    output::say(terminal, &format!("Wrote {} to {}.", counted(pages.len(), "page"), section.display()));
    output::say(terminal, &format!("Read them with: man -M {} chimectl", directory.display()));
    Ok(())
}

/// Every page, the program's first.
pub fn pages() -> Vec<Page> {
    let mut root = Cli::command().disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    add_pages(&root, &[root.get_name()], &mut pages);
    pages
}

/// Adds the page of the command at `path`, and those of the commands under it.
fn add_pages(command: &Command, path: &[&str], pages: &mut Vec<Page>) {
    let text = match (path, operation(path)) {
        ([_], _) => program(command),
        (_, Some(operation)) => leaf(command, path, operation),
        _ => other(command, path),
    };
    pages.push(Page { name: path.join("-"), text });
    for subcommand in listed(command) {
        add_pages(subcommand, &[path, &[subcommand.get_name()]].concat(), pages);
    }
}

fn listed(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|subcommand| !subcommand.is_hide_set())
}

fn operation(path: &[&str]) -> Option<&'static Operation> {
    let [_, group, leaf] = path else { return None };
    let service = Service::ALL.iter().find(|service| service.name() == *group)?;
    service.operations().iter().copied().find(|operation| operation.command() == *leaf)
}

fn program(command: &Command) -> String {
    let mut page = Roff::new(command, &[command.get_name()]);
    page.commands(command);
    page.section("GLOBAL OPTIONS");
    page.line("They stand before the group or after the command.");
    page.options(command.get_arguments().filter(|option| !option.is_hide_set()));
    page.section("EXIT STATUS");
    for (status, meaning) in EXIT_STATUS {
        page.item(&bold(status), meaning);
    }
    page.example(command);
    page.see_also(listed(command).map(|group| format!("chimectl-{}", group.get_name())));
    page.text
}

/// A group, or one of the program's own commands.
fn other(command: &Command, path: &[&str]) -> String {
    let mut page = Roff::new(command, path);
    if let Some(service) = Service::ALL.iter().find(|service| path[1..] == [service.name()]) {
        page.paragraph(&format!("The group can also be called chime-sdk-{}.", service.name()));
    }
    page.commands(command);
    let own: Vec<_> = own(command).collect();
    if !own.is_empty() {
        page.section("OPTIONS");
        page.options(own.into_iter());
    }
    page.global_options(command);
    page.example(command);
    let children = listed(command).map(|child| format!("{}-{}", path.join("-"), child.get_name()));
    page.see_also(above(path).chain(children));
    page.text
}

fn leaf(command: &Command, path: &[&str], operation: &Operation) -> String {
    let facts = ServiceFacts::of(operation.service);
    let stated = facts.operation(operation.name);
    let mut page = Roff::new(command, path);
    if !operation.members.is_empty() {
        page.section("OPTIONS");
    }
    let (required, optional): (Vec<_>, Vec<_>) = operation.members.iter().partition(|member| member.required);
    for member in required.into_iter().chain(optional) {
        let limits = stated.and_then(|stated| stated.member(member.name)).unwrap_or(Limits::NONE);
        let flag = member.flag();
        let option = command.get_arguments().find(|option| option.get_long() == Some(&flag));
        page.flag(operation, member, &option.map(value_names).unwrap_or_default(), limits, facts);
    }
    page.global_options(command);
    if let Some(stated) = &stated {
        page.section("ERRORS");
        page.line("Codes with which the service can answer, and their HTTP status:");
        for (code, status) in stated.errors {
            page.item(&bold(code), &status.to_string());
        }
    }
    page.example(command);
    page.see_also(above(path));
    page.text
}

/// Names of the pages of the commands above the one at `path`.
fn above(path: &[&str]) -> impl Iterator<Item = String> {
    (1..path.len()).map(|length| path[..length].join("-"))
}

/// The command's own arguments, without those that every command takes.
fn own(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|option| !option.is_hide_set() && !option.is_global_set() && !is_help(option))
}

fn value_names(option: &Arg) -> String {
    let names = option.get_value_names().unwrap_or_default().iter();
    names.map(|name| italic(name)).collect::<Vec<_>>().join(" ")
}

fn is_help(option: &Arg) -> bool {
    option.get_long() == Some("help")
}

/// A page under way.
struct Roff {
    text: String,
}

impl Roff {
    /// A page up to the description.
    fn new(command: &Command, path: &[&str]) -> Self {
        let name = path.join("-");
        let version = env!("CARGO_PKG_VERSION");
        let mut page = Self { text: String::new() };
        // Without a date: a page is of a version.
        let _ = writeln!(page.text, ".TH {} 1 \"\" \"chimectl {version}\" \"chimectl\"", escaped(&name.to_uppercase()));
        // Words broken or spread over the line could not be copied into a shell.
        page.text.push_str(".nh\n.ad l\n");
        page.section("NAME");
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        page.line(&format!("{} \\- {}", escaped(&name), escaped(&about)));
        page.section("SYNOPSIS");
        let usage = command.clone().render_usage().to_string();
        page.line(&bold_words(usage.trim_start_matches("Usage: ")));
        page.section("DESCRIPTION");
        let long = command.get_long_about().map_or(about.clone(), ToString::to_string);
        page.blocks(long.strip_prefix(&format!("{about}\n\n")).unwrap_or(&long), ".PP");
        page
    }

    fn section(&mut self, title: &str) {
        let _ = writeln!(self.text, ".SH {title}");
    }

    /// A line of text that is roff already, or one of text that could look like a request.
    fn line(&mut self, roff: &str) {
        let guard = if roff.starts_with(['.', '\'']) { "\\&" } else { "" };
        let _ = writeln!(self.text, "{guard}{roff}");
    }

    fn paragraph(&mut self, text: &str) {
        self.text.push_str(".PP\n");
        self.line(&escaped(text));
    }

    /// Paragraphs, each but the first after the macro `between`. Lines that begin with `- ` are a list.
    fn blocks(&mut self, text: &str, between: &str) {
        for (at, paragraph) in text.split("\n\n").enumerate() {
            if at > 0 {
                let _ = writeln!(self.text, "{between}");
            }
            let (plain, items): (Vec<_>, Vec<_>) = paragraph.lines().partition(|line| !line.starts_with("- "));
            for line in plain {
                self.line(&escaped(line));
            }
            if !items.is_empty() {
                self.text.push_str(".RS\n");
                for item in items {
                    self.text.push_str(".IP \\(bu 2\n");
                    self.line(&escaped(item.trim_start_matches("- ")));
                }
                self.text.push_str(".RE\n");
            }
        }
    }

    /// A term, which is roff already, and what it means.
    fn item(&mut self, term: &str, text: &str) {
        self.text.push_str(".TP\n");
        self.line(term);
        self.blocks(text, ".IP");
    }

    fn commands(&mut self, command: &Command) {
        if !command.has_subcommands() {
            return;
        }
        self.section("COMMANDS");
        for command in listed(command) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            self.item(&bold(command.get_name()), &about);
        }
    }

    fn options<'a>(&mut self, options: impl Iterator<Item = &'a Arg>) {
        for option in options {
            let mut term = match (option.get_short(), option.get_long()) {
                (Some(short), Some(long)) => format!("{}, {}", bold(&format!("-{short}")), bold(&format!("--{long}"))),
                (_, Some(long)) => bold(&format!("--{long}")),
                _ => String::new(),
            };
            if term.is_empty() || option.get_action().takes_values() {
                let gap = if term.is_empty() { "" } else { " " };
                let _ = write!(term, "{gap}{}", value_names(option));
            }
            let help =
                option.get_long_help().or_else(|| option.get_help()).map(ToString::to_string).unwrap_or_default();
            let values: Vec<_> = option
                .get_possible_values()
                .iter()
                .filter(|_| option.get_action().takes_values())
                .map(|value| match value.get_help() {
                    Some(help) => format!("- {}: {help}", value.get_name()),
                    None => format!("- {}", value.get_name()),
                })
                .collect();
            let values = if values.is_empty() { String::new() } else { format!("\n\nOne of:\n{}", values.join("\n")) };
            self.item(&term, &format!("{help}{values}"));
        }
    }

    /// The flag of a member with all that is known of it.
    fn flag(&mut self, operation: &Operation, member: &Member, value: &str, limits: &Limits, facts: &ServiceFacts) {
        let flag = bold(&format!("--{}", member.flag()));
        let term = match member.kind {
            Kind::Boolean => format!("{flag}, {}", bold(&format!("--no-{}", member.flag()))),
            _ => format!("{flag} {value}"),
        };
        let mut text = paragraphs(member.help);
        let link = links::find(operation, member.name).map(|link| link.advice(operation));
        let _ = write!(text, "\n\n{}", takes(member, link, limits));
        let structure = member.kind.structure();
        if structure.is_some() || matches!(member.kind, Kind::Map(_)) {
            let _ = write!(text, "\n\nShorthand: {}\n\nJSON: {}", short_sample(member.kind), sample(member.kind));
        }
        self.item(&term, &text);
        if structure.is_some() {
            self.text.push_str(".IP\nMembers:\n.RS\n");
            self.members(member.kind, facts);
            self.text.push_str(".RE\n");
        }
    }

    fn members(&mut self, kind: Kind, facts: &ServiceFacts) {
        let Some(structure) = kind.structure() else { return };
        let limits = facts.structure(structure.name);
        for member in structure.members {
            let limits = limits.and_then(|limits| limits.get(member.name)).unwrap_or(Limits::NONE);
            let text = format!("{}\n\n{}", paragraphs(member.help), takes(member, None, limits));
            self.item(&bold(member.name), &text);
            if member.kind.structure().is_some() {
                self.text.push_str(".RS\n");
                self.members(member.kind, facts);
                self.text.push_str(".RE\n");
            }
        }
    }

    /// The names of the options that are described on the program's page.
    fn global_options(&mut self, command: &Command) {
        let globals = command.get_arguments().filter(|option| option.is_global_set() && !option.is_hide_set());
        let names: Vec<_> = globals.filter_map(Arg::get_long).map(|long| bold(&format!("--{long}"))).collect();
        self.section("GLOBAL OPTIONS");
        self.line(&format!("Described in {}(1): {}.", bold("chimectl"), names.join(", ")));
    }

    /// The text after the help: what is indented there are commands.
    fn example(&mut self, command: &Command) {
        let Some(text) = command.get_after_help().map(ToString::to_string) else { return };
        self.section("EXAMPLE");
        let (intro, commands): (Vec<_>, Vec<_>) = text.lines().partition(|line| !line.starts_with(' '));
        for line in intro.into_iter().filter(|line| *line != "Example:") {
            self.line(&escaped(line));
        }
        self.text.push_str(if self.text.ends_with(".SH EXAMPLE\n") { ".nf\n" } else { ".PP\n.nf\n" });
        for line in commands {
            self.line(&escaped(line.strip_prefix("  ").unwrap_or(line)));
        }
        self.text.push_str(".fi\n");
    }

    fn see_also(&mut self, pages: impl Iterator<Item = String>) {
        let pages: Vec<_> = pages.map(|page| format!("{}(1)", bold(&page))).collect();
        self.section("SEE ALSO");
        self.line(&pages.join(", "));
    }
}

/// What a member takes, as one sentence and the pattern.
fn takes(member: &Member, link: Option<String>, limits: &Limits) -> String {
    let required = if member.required { "; required" } else { "" };
    let hidden = if member.sensitive { "; hidden in logs" } else { "" };
    let link = link.map(|link| format!("; {link}")).unwrap_or_default();
    let mut text = format!("Takes {}{required}{hidden}{link}.", allowed(member.kind, limits));
    if let Some(pattern) = limits.pattern {
        let _ = write!(text, "\n\nPattern: {pattern}");
    }
    text
}

fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", escaped(text))
}

fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", escaped(text))
}

/// A synopsis: what is typed as it stands is bold.
fn bold_words(usage: &str) -> String {
    let style = |word: &str| {
        let typed =
            word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-|".contains(letter));
        if typed { bold(word) } else { escaped(word) }
    };
    usage.split_whitespace().map(style).collect::<Vec<_>>().join(" ")
}

/// The text as roff prints it, letter by letter: an unescaped hyphen or quotation mark would become a typographic
/// one, which cannot be copied into a shell. A word that is wider than a column may break anywhere.
fn escaped(text: &str) -> String {
    const WIDE: usize = 24;
    let mut roff = String::with_capacity(text.len());
    let mut width = 0;
    for letter in text.chars() {
        width = if letter.is_whitespace() { 0 } else { width + 1 };
        if width > WIDE {
            roff.push_str("\\:");
        }
        match letter {
            '\\' => roff.push_str("\\e"),
            '-' => roff.push_str("\\-"),
            '\'' => roff.push_str("\\(aq"),
            '`' => roff.push_str("\\(ga"),
            '^' => roff.push_str("\\(ha"),
            '~' => roff.push_str("\\(ti"),
            '"' => roff.push_str("\\(dq"),
            letter if letter.is_ascii() => roff.push(letter),
            letter => {
                let _ = write!(roff, "\\[u{:04X}]", u32::from(letter));
            }
        }
    }
    roff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_printed_letter_by_letter() {
        assert_eq!(escaped("'a-b' \\ ~…"), "\\(aqa\\-b\\(aq \\e \\(ti\\[u2026]");
        assert!(escaped(&"a".repeat(25)).ends_with("aa\\:a"));
        let mut page = Roff { text: String::new() };
        page.line(".sandbox");
        assert_eq!(page.text, "\\&.sandbox\n");
    }
}
