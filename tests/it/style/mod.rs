//! Every text that a user or a reader of the code reads is in the style of `docs/style.md`, as far as a program can tell
//! (`rules.rs`). Texts are grouped in areas, which say where a fault is.

mod rules;
mod source;

use std::fs;
use std::path::Path;

use chimectl::api::operation::Member;
use chimectl::api::service::Service;
use chimectl::cli::Cli;
use chimectl::cli::modes::Mode;
use chimectl::services::Operations as _;
use chimectl::text::paragraphs;
use clap::{Arg, Command, CommandFactory as _};
use rules::{Role, faults};

/// A text, its place, and its role.
struct Text {
    area: String,
    place: String,
    role: Role,
    text: String,
}

/// The texts of the program and of the pages.
#[derive(Default)]
struct Texts(Vec<Text>);

impl Texts {
    fn add(&mut self, area: &str, place: &str, role: Role, text: &str) {
        self.0.push(Text { area: area.to_owned(), place: place.to_owned(), role, text: text.to_owned() });
    }

    /// A first line and paragraphs after it.
    fn add_help(&mut self, area: &str, place: &str, first: Role, help: &str) {
        for (index, paragraph) in help.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).enumerate() {
            self.add(area, place, if index == 0 { first } else { Role::Paragraph }, paragraph);
        }
    }

    fn add_operations(&mut self) {
        for service in Service::ALL {
            for operation in service.operations() {
                let place = format!("{} {}", service.name(), operation.command());
                self.add_help("operations", &place, Role::Operation, &paragraphs(operation.help));
                self.add_members(&place, operation.members);
                for mode in Mode::of(operation) {
                    self.add_help("modes", &format!("{place} --{}", mode.name), Role::Line, &mode.help);
                }
            }
        }
    }

    fn add_members(&mut self, place: &str, members: &[Member]) {
        for member in members {
            let place = format!("{place} {}", member.name);
            self.add_help("members", &place, Role::Member, &paragraphs(member.help));
            if let Some(structure) = member.kind.structure() {
                self.add_members(&place, structure.members);
            }
        }
    }

    /// A command of clap's tree and those below it, but for operations, whose texts are the declarations'.
    fn add_command(&mut self, area: &str, place: &str, command: &Command) {
        let about = [command.get_long_about().or(command.get_about()), command.get_after_help()];
        for (help, role) in about.into_iter().zip([Role::Line, Role::Prose]) {
            help.into_iter().for_each(|help| self.add_help(area, place, role, &help.to_string()));
        }
        for option in command.get_arguments().filter(|option| !option.is_global_set() || place == "chimectl") {
            self.add_option(area, place, option);
        }
        let service = Service::ALL.iter().find(|service| service.name() == command.get_name());
        let is_operation = |name: &str| {
            service.is_some_and(|service| service.operations().iter().any(|known| known.command() == name))
        };
        for below in
            command.get_subcommands().filter(|below| below.get_name() != "help" && !is_operation(below.get_name()))
        {
            let name = below.get_name();
            let area = if place == "chimectl" { format!("chimectl {name}") } else { area.to_owned() };
            self.add_command(&area, &format!("{place} {name}"), below);
        }
    }

    fn add_option(&mut self, area: &str, place: &str, option: &Arg) {
        let place = format!("{place} {}", option.get_id());
        let help = option.get_long_help().or(option.get_help());
        help.into_iter().for_each(|help| self.add_help(area, &place, Role::Line, &help.to_string()));
        for value in option.get_possible_values() {
            value.get_help().into_iter().for_each(|help| self.add(area, &place, Role::Line, &help.to_string()));
        }
    }

    /// The prose of a page, by paragraph: no code, no generated reference.
    fn add_page(&mut self, path: &str) {
        let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
        for (line, paragraph) in source::page_paragraphs(&page) {
            self.add(path, &format!("{path}:{line}"), Role::Prose, &source::without_code(&paragraph));
        }
    }
}

/// Everything that is read.
fn all() -> Vec<Text> {
    let mut texts = Texts::default();
    texts.add_operations();
    let mut command = Cli::command();
    command.build();
    texts.add_command("chimectl", "chimectl", &command);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["", "docs", "docs/workflows"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let path = Path::new(folder).join(name).to_str().unwrap().to_owned();
            // The page of the style shows what not to write.
            if path.ends_with(".md") && path != "docs/style.md" {
                texts.add_page(&path);
            }
        }
    }
    for (area, place, text) in source::texts(&root.join("src")) {
        texts.add(&area, &place, Role::Prose, &text);
    }
    texts.0
}

#[test]
fn every_text_is_in_style() {
    let line = |text: &Text, fault: &str| format!("{}: {}: {fault} in {:?}", text.area, text.place, text.text);
    let found = |text: &Text| faults(text.role, &text.text).iter().map(|fault| line(text, fault)).collect::<Vec<_>>();
    let mut all: Vec<_> = all().iter().flat_map(found).collect();
    all.sort();
    all.dedup();
    assert!(all.is_empty(), "{} faults (docs/style.md):\n{}", all.len(), all.join("\n"));
}
