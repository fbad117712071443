//! Manual pages: one for the program, each group and each command, generated from the command tree, the declarations
//! and the facts, as the help is. They are generated at installation, so none can be out of date.

mod page;
mod roff;

use std::fs;
use std::path::Path;

use clap::{Command, CommandFactory as _};

use crate::api::error::Error;
use crate::api::operation::Operation;
use crate::api::service::Service;
use crate::cli::Cli;
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::services::Operations as _;
use crate::text::counted;

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

/// Adds the page of the command at `path`, and those of its subcommands.
fn add_pages(command: &Command, path: &[&str], pages: &mut Vec<Page>) {
    let text = match (path, operation(path)) {
        ([_], _) => page::of_program(command),
        (_, Some(operation)) => page::of_operation(command, path, operation),
        _ => page::of_other(command, path),
    };
    pages.push(Page { name: path.join("-"), text });
    for subcommand in page::listed(command) {
        add_pages(subcommand, &[path, &[subcommand.get_name()]].concat(), pages);
    }
}

fn operation(path: &[&str]) -> Option<&'static Operation> {
    let [_, group, leaf] = path else { return None };
    let service = Service::ALL.iter().find(|service| service.name() == *group)?;
    service.operations().iter().copied().find(|operation| operation.command() == *leaf)
}
