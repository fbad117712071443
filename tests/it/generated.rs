//! Files that are made from the command tree, the declarations and the facts are the ones that these make now.
//! `UPDATE=1 cargo test --test it generated` rewrites them. A changed word of help shows in review as a changed line of
//! `docs/reference`.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment and the streams")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chimectl::api::facts::ServiceFacts;
use chimectl::api::operation::Operation;
use chimectl::api::service::Service;
use chimectl::cli::Cli;
use chimectl::cli::completion::Shell;
use chimectl::cli::description::{Description, Flag};
use chimectl::cli::help;
use chimectl::cli::modes::Mode;
use chimectl::sandbox::{Emulation, FAILING_WORKS, FAULT_FORMS};
use chimectl::services::Operations as _;
use chimectl::text::paragraphs;
use clap::{Command, CommandFactory as _, ValueEnum as _};

/// Asserts that the file at `path` in the repository holds `text`, or writes it there.
pub fn assert_current(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let first = found.lines().zip(text.lines()).position(|(found, made)| found != made);
    let line = first.unwrap_or_else(|| found.lines().count().min(text.lines().count()));
    assert!(
        found == text,
        "{} is not current from line {}: {:?} should be {:?}. The same test with UPDATE=1 rewrites it.",
        path.display(),
        line + 1,
        found.lines().nth(line),
        text.lines().nth(line)
    );
}

#[test]
fn the_scripts_of_completion_are_the_files_in_the_repository() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let mut files: Vec<String> =
        fs::read_dir(directory).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    let mut scripts: Vec<String> = Shell::value_variants().iter().map(|shell| shell.script().to_owned()).collect();
    files.sort_unstable();
    scripts.sort_unstable();
    assert!(files == scripts, "completions/ holds a file too many or too few, or the program was not built again");
}

#[test]
fn the_reference_of_the_program_is_current() {
    let mut command = Cli::command().term_width(100);
    command.build();
    let mut text = "# chimectl\n\nGlobal options are accepted before the group and after the leaf.\n".to_owned();
    write_help(&mut command, "chimectl", &mut text);
    text.push_str("\n## Groups\n\n");
    for service in Service::ALL {
        let name = service.name();
        let group = command.find_subcommand(name).unwrap();
        let others: Vec<_> = group.get_all_aliases().map(|alias| format!("`{alias}`")).collect();
        let (others, count) = (others.join(", "), service.operations().len());
        writeln!(text, "- [chimectl {name}]({name}.md), also called {others}: {count} operations").unwrap();
    }
    text.push_str("- [topics](topics.md): what belongs to no single command\n");
    text.push_str("\n## Options without effect\n\n");
    for option in command.get_arguments().filter(|option| option.is_hide_set()) {
        writeln!(text, "- `--{}`: {}", option.get_long().unwrap(), option.get_help().unwrap()).unwrap();
    }
    assert_current("docs/reference/README.md", &text);
}

/// The help of a command and of those under it, but for the groups of services, which have pages of their own.
fn write_help(command: &mut Command, path: &str, text: &mut String) {
    let is_group = Service::ALL.iter().any(|service| service.name() == command.get_name());
    if command.get_name() == "help" || is_group {
        return;
    }
    let own = command.clone().mut_args(|argument| {
        let hide = path != "chimectl" && argument.get_help_heading() == Some("Global options");
        if hide { argument.hide(true) } else { argument }
    });
    let help = help::whole(&own, 100).to_string();
    let help: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    write!(text, "\n## {path}\n\n```text\n{}\n```\n", help.join("\n")).unwrap();
    for subcommand in command.get_subcommands_mut() {
        let path = format!("{path} {}", subcommand.get_name());
        write_help(subcommand, &path, text);
    }
}

#[test]
fn the_topics_of_the_reference_are_current() {
    let mut command = Cli::command();
    command.build();
    let mut text = "# Topics\n\nWhat `chimectl help TOPIC` says.\n".to_owned();
    for topic in &help::topic::ALL {
        let shown = topic.text(&command, 100).to_string();
        write!(text, "\n## {}\n\n```text\n{}\n```\n", topic.name(), shown.trim_end()).unwrap();
    }
    assert_current("docs/reference/topics.md", &text);
}

#[test]
fn the_reference_of_every_service_is_current() {
    let mut command = Cli::command().term_width(100);
    command.build();
    for service in Service::ALL {
        let group = command.find_subcommand_mut(service.name()).unwrap();
        let is_operation = |name: &str| service.operations().iter().any(|operation| operation.command() == name);
        let others =
            group.get_subcommands_mut().filter(|other| !is_operation(other.get_name()) && other.get_name() != "help");
        let others: Vec<_> = others.collect();
        let mut text = format!("# chimectl {}\n\n", service.name());
        for operation in service.operations() {
            let about = operation.help[0].trim();
            writeln!(text, "- [{0}](#{0}): {about}", operation.command()).unwrap();
        }
        for other in &others {
            let about = other.get_about().unwrap();
            writeln!(
                text,
                "- [{0}](#chimectl-{1}-{0}), which is no operation: {about}",
                other.get_name(),
                service.name()
            )
            .unwrap();
        }
        for operation in service.operations() {
            write_operation(operation, &mut text);
        }
        for other in others {
            let path = format!("chimectl {} {}", service.name(), other.get_name());
            write_help(other, &path, &mut text);
        }
        assert_current(&format!("docs/reference/{}.md", service.name()), &text);
    }
}

fn write_operation(operation: &Operation, text: &mut String) {
    write!(text, "\n## {}\n\n{}\n", operation.command(), paragraphs(operation.help)).unwrap();
    let modes = Mode::of(operation);
    if !operation.members.is_empty() || !modes.is_empty() {
        text.push('\n');
    }
    for member in operation.members {
        write_member(&Description::of(operation, member), 0, text);
    }
    for Mode { name, value, help } in modes {
        let value = value.map(|value| format!(" {value}")).unwrap_or_default();
        writeln!(text, "- `--{name}{value}`: {help}").unwrap();
    }
    write!(text, "\n```sh\n{}\n```\n", help::example::lines(operation.example).join("\n")).unwrap();
    if let Some(stated) = ServiceFacts::of(operation.service).operation(operation.name) {
        let errors: Vec<_> = stated.errors.iter().map(|(code, status)| format!("`{code}` ({status})")).collect();
        let route = format!("`{} {}`", stated.method, stated.uri);
        write!(text, "\nCalls `{}`: {route}. Errors: {}.\n", operation.name, errors.join(", ")).unwrap();
    } else {
        write!(text, "\nCalls `{}`, which is newer than the API reference.\n", operation.name).unwrap();
    }
}

/// A member as an item of a list, with what its structure holds below it.
fn write_member(member: &Description, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    let name = match &member.flag {
        Some(Flag::Switch { on, off }) => format!("--{on}`, `--{off}"),
        Some(Flag::Value { name, .. }) => format!("--{name}"),
        None => member.name.to_owned(),
    };
    let help = member.help.replace("\n\n", ". ").replace('\n', " ");
    let mut notes: Vec<String> = member.takes.iter().cloned().collect();
    notes.extend(member.pattern.map(|pattern| format!("pattern `{pattern}`")));
    notes.extend(member.required.then(|| "required".to_owned()));
    notes.extend(member.remarks().map(str::to_owned));
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join("; ")) };
    writeln!(text, "{indent}- `{name}`: {help}{notes}").unwrap();
    if let Some(samples) = &member.samples {
        writeln!(text, "{indent}  Shorthand: `{}`. JSON: `{}`.", samples.shorthand, samples.json).unwrap();
    }
    for member in &member.members {
        write_member(member, depth + 1, text);
    }
}

/// What stands before and after the tables in `docs/sandbox.md`.
const TABLES: [[&str; 2]; 3] = [
    ["<!-- The failures are made from the code. -->\n", "<!-- End of the failures. -->\n"],
    ["<!-- The effects are made from the code. -->\n", "<!-- End of the effects. -->\n"],
    ["<!-- The table is made from the code. -->\n", "<!-- End of the table. -->\n"],
];

#[test]
fn the_tables_of_the_sandbox_are_current() {
    let mut effects = "\n| effect | what happens |\n|---|---|\n".to_owned();
    for (form, help) in FAULT_FORMS {
        writeln!(effects, "| `{form}` | {help} |").unwrap();
    }
    effects.push('\n');
    let mut failures = "\n| work | how it fails |\n|---|---|\n".to_owned();
    for (work, help) in FAILING_WORKS {
        writeln!(failures, "| `{work}` | {help} |").unwrap();
    }
    failures.push('\n');
    let mut table = String::new();
    for service in Service::ALL {
        let name = service.name();
        write!(table, "\n### {name}\n\n| operation | real | simulated | not done |\n|---|---|---|---|\n").unwrap();
        for operation in service.operations() {
            let emulation = Emulation::of(operation).unwrap_or_else(|| panic!("{} is not emulated", operation.name));
            let command = operation.command();
            let (simulated, missing) = (emulation.simulated, emulation.missing);
            let real = if simulated.is_empty() && missing.is_empty() { "all" } else { "input, state, errors" };
            writeln!(table, "| [{command}](reference/{name}.md#{command}) | {real} | {simulated} | {missing} |")
                .unwrap();
        }
    }
    table.push('\n');
    let mut page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/sandbox.md")).unwrap();
    for ([begin, end], table) in TABLES.iter().zip([failures, effects, table]) {
        let (before, rest) = page.split_once(begin).unwrap();
        let (_, after) = rest.split_once(end).unwrap();
        page = [before, begin, &table, end, after].concat();
    }
    assert_current("docs/sandbox.md", &page);
}
