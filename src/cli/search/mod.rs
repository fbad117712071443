//! `chimectl search`: finds commands by what they do, in the user's words. The same index finds what an unknown command
//! probably meant.

pub mod absent;
mod entry;
mod index;
mod synonyms;
mod words;

use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::error::Error;
use crate::cli::Options;
use crate::cli::output::{self, Format, Shape, Tables, View};
use crate::cli::query::Query;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::Page;
pub use entry::Command;
pub use index::{Found, Index};

/// The member of the result that lists commands.
const COMMANDS: &str = "Commands";
/// The default maximum number of commands to list.
const MOST: u64 = 10;
/// The minimum share of the search that a command must match.
const LEAST: f64 = 0.4;
/// The maximum difference from the best match.
const BEHIND: f64 = 0.5;
/// The exit status if nothing is found, as in grep.
const NOTHING: u8 = 1;

/// An index of the program's commands.
pub fn index(program: &clap::Command) -> Index {
    let mut commands = Vec::new();
    let is_listed = |command: &&clap::Command| !command.is_hide_set() && command.get_name() != "help";
    let summary = |command: &clap::Command| command.get_about().map(ToString::to_string).unwrap_or_default();
    for group in program.get_subcommands().filter(is_listed) {
        let name = group.get_name().to_owned();
        // The commands of a batch are those of the groups.
        let mut leaves = group.get_subcommands().filter(is_listed).filter(|_| name != "batch").peekable();
        if leaves.peek().is_none() {
            commands.push(Command { path: vec![name.clone()], summary: summary(group) });
        }
        commands.extend(
            leaves.map(|leaf| Command { path: vec![name.clone(), leaf.get_name().to_owned()], summary: summary(leaf) }),
        );
    }
    Index::of(commands)
}

/// Prints the commands that `words` ask for, and gives the exit status.
///
/// # Errors
/// If the query cannot be read, or if standard output cannot be written.
pub fn run(terminal: &Terminal, program: &clap::Command, options: &Options, words: &[String]) -> Result<u8, Error> {
    let text = words.join(" ");
    let query = options.query.as_deref().map(Query::new).transpose()?.map(Arc::new);
    let index = index(program);
    let found = index.search(&text, None);
    let best = found.first().map_or(0.0, |found| found.share);
    let most = usize::try_from(options.max_items.unwrap_or(MOST)).unwrap_or(usize::MAX);
    let good = found.iter().filter(|found| found.share >= LEAST.max(best - BEHIND));
    let good: Vec<_> = good.take(most).map(|found| found.command).collect();
    if let Some(absent) = absent::find(&text) {
        output::tell(terminal, &format!("The API cannot {}. {}", absent.lacks, absent.instead));
    }
    if good.is_empty() {
        output::tell(
            terminal,
            &format!(
                "Nothing found for {text:?}. Try a verb and a thing, as in: chimectl search send message. To list all \
                    commands, use chimectl --all."
            ),
        );
        return Ok(NOTHING);
    }
    let is_plain = options.output.is_none() && query.is_none() && !terminal.output_is_terminal();
    if is_plain {
        let line = |command: &&Command| format!("chimectl {}\t{}\n", command.path.join(" "), command.summary);
        output::data(terminal, &good.iter().map(line).collect::<String>())?;
        return Ok(0);
    }
    let commands = good.iter().map(|command| json!({ "Command": command.path.join(" "), "Summary": command.summary }));
    let document = Document::from_iter([(COMMANDS.to_owned(), Json::Array(commands.collect()))]);
    let format = options.output.unwrap_or_else(|| Format::of_stdout(terminal));
    let color = options.color.unwrap_or_default();
    let tables = Tables { columns: options.columns.clone(), wide: options.wide, color, ..Tables::default() };
    let view = View { format, query, tables };
    let mut renderer = output::renderer(terminal, view, Shape::of_own(), Some(COMMANDS.to_owned()));
    renderer.page(Page { document, items: None, resume: None })?;
    renderer.finish()?;
    Ok(0)
}
