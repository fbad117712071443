//! The table of settings: the page that is made of it is current, and what it names is there.
//! `UPDATE=1 cargo test --test it settings::` rewrites the page.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chimectl::api::service::Service;
use chimectl::aws::settings::{self, Issuer, Setting};
use chimectl::cli::Cli;
use clap::{Command, CommandFactory as _};

/// What stands before and after the table in `docs/configuration.md`.
const TABLE: [&str; 2] = ["<!-- The table is made from the code. -->\n", "<!-- End of the table. -->\n"];

fn codes<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn row(setting: Setting, variables: &[&str]) -> String {
    let mut variables = codes(variables.iter().copied());
    if !setting.last_variables.is_empty() {
        let last = codes(setting.last_variables.iter().copied());
        let gap = if variables.is_empty() { "" } else { "; " };
        write!(variables, "{gap}after the profile {last}").unwrap();
    }
    let (about, option, key) = (setting.about.trim(), codes(setting.option), codes(setting.key));
    let context = codes(setting.context);
    format!("| {about} | {option} | {variables} | {context} | {key} | {} |\n", setting.default)
}

#[test]
fn the_page_of_settings_is_current() {
    let mut table =
        "\n| setting | option | variables | context | profile | default |\n|---|---|---|---|---|---|\n".to_owned();
    table.extend(settings::ALL.iter().map(|setting| row(*setting, setting.variables)));
    let own = Service::ALL.iter().map(|service| service.endpoint_variable());
    let [.., of_all] = Service::Meetings.endpoint_variables();
    let variables: Vec<_> = own.chain([*of_all]).collect();
    table.push_str(&row(settings::endpoint_url(Service::Meetings), &variables));
    table.extend(Issuer::ALL.map(Issuer::endpoint_url).map(|setting| row(setting, setting.variables)));
    table.push('\n');
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let page = fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once(TABLE[0]).unwrap();
    let (_, after) = rest.split_once(TABLE[1]).unwrap();
    let made = [before, TABLE[0], &table, TABLE[1], after].concat();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &made).unwrap();
    } else {
        let differs = page.lines().zip(made.lines()).find(|(found, made)| found != made);
        assert!(page == made, "UPDATE=1 cargo test --test it settings:: rewrites {}: {differs:#?}", path.display());
    }
}

#[test]
fn every_option_of_a_setting_is_one_of_the_command_line() {
    let mut root = Cli::command();
    root.build();
    for setting in settings::ALL.iter().copied().chain([settings::endpoint_url(Service::Meetings)]) {
        let is_there = setting.option.is_none_or(|option| takes(&root, option.trim_start_matches('-')));
        assert!(is_there && !setting.default.is_empty(), "{setting:?}");
    }
}

fn takes(command: &Command, option: &str) -> bool {
    let here = command.get_arguments().any(|argument| argument.get_long() == Some(option));
    here || command.get_subcommands().any(|inner| takes(inner, option))
}
