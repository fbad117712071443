//! Files that are made from the command tree are the ones that the tree makes now. `UPDATE=1` rewrites them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use chimectl::cli::Cli;
use clap::{Command, CommandFactory as _, ValueEnum as _};

/// Asserts that `path` holds `text`, or writes it there.
fn assert_current(path: &Path, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    snapbox::assert_data_eq!(found, snapbox::Data::text(text.to_owned()).raw());
}

#[test]
fn completions_are_current() {
    for shell in clap_complete::Shell::value_variants() {
        let name = match shell {
            clap_complete::Shell::Bash => "chimectl.bash",
            clap_complete::Shell::Elvish => "chimectl.elv",
            clap_complete::Shell::Fish => "chimectl.fish",
            clap_complete::Shell::PowerShell => "_chimectl.ps1",
            clap_complete::Shell::Zsh => "_chimectl",
            other => panic!("{other} has no file"),
        };
        let script = chimectl::run::completion(*shell).unwrap();
        assert_current(&Path::new(env!("CARGO_MANIFEST_DIR")).join("completions").join(name), &script);
    }
}

/// Every help text in one file, so that a changed word shows in review.
#[test]
fn the_reference_of_all_help_texts_is_current() {
    let mut command = Cli::command().term_width(100);
    command.build();
    let mut text = "# Help texts\n\nMade by `UPDATE=1 cargo test --test generated`.\n".to_owned();
    write_help(&mut command, "chimectl", &mut text);
    assert_current(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help.md"), &text);
}

fn write_help(command: &mut Command, path: &str, text: &mut String) {
    if command.is_hide_set() || command.get_name() == "help" {
        return;
    }
    // The global options are the same everywhere and are shown with the root.
    let command_alone = command.clone().mut_args(|argument| {
        let hide = path != "chimectl" && argument.is_global_set();
        if hide { argument.hide(true) } else { argument }
    });
    let help = command_alone.term_width(100).render_long_help().to_string();
    let help: String = help.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    text.push_str(&format!("\n## {path}\n\n```text\n{}```\n", help.trim_end().to_owned() + "\n"));
    for subcommand in command.get_subcommands_mut() {
        let path = format!("{path} {}", subcommand.get_name());
        write_help(subcommand, &path, text);
    }
}
