//! Help in layers: an overview of the program or a group, one screen for a command, and everything with `--help`;
//! topics for what belongs to no single command.

pub mod example;
mod group;
mod leaf;
pub mod operation;
mod page;
mod program;
pub mod topic;

use std::fmt;

use clap::Command;
use clap::builder::{Resettable, StyledStr};

use crate::api::service::Service;
use page::Page;
pub use page::height;
pub use topic::Topic;

/// The default width; short help is designed to fit a screen of this width.
const USUAL_WIDTH: usize = 80;
/// The maximum width of help; longer lines are hard to read. It is also the default for complete help, which is then read
/// in a file.
const WIDEST: usize = 100;

/// How much help is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// What fits a screen.
    Short,
    /// The commands of a group with what each does.
    Commands,
    /// Everything.
    Whole,
}

/// The requested help; it becomes text when the width is known.
#[derive(Debug)]
pub enum Asked {
    /// Help with a command, whose names lead to it from the program's on.
    Command {
        /// The command, built.
        command: Box<Command>,
        /// Its names.
        path: Vec<String>,
        /// How much.
        layer: Layer,
    },
    /// A topic, in the styles and with the options of the program.
    Topic(&'static Topic, Box<Command>),
    /// A text that already exists, such as the version.
    Text(StyledStr),
}

impl Asked {
    /// The text for a terminal of this width, or for no terminal.
    pub fn text(&self, width: Option<usize>) -> StyledStr {
        let short_width = width.unwrap_or(USUAL_WIDTH).clamp(1, WIDEST);
        match self {
            Self::Command { command, layer: Layer::Whole, .. } => whole(command, width.unwrap_or(WIDEST).min(WIDEST)),
            Self::Command { command, path, layer } => {
                let path: Vec<_> = path.iter().map(String::as_str).collect();
                match (path.as_slice(), layer) {
                    (_, Layer::Commands) => commands(command, &path, short_width),
                    ([_], _) => program::text(command, short_width),
                    _ if command.has_subcommands() => group::text(command, &path, short_width),
                    _ => leaf::text(command, &path, short_width),
                }
            }
            Self::Topic(topic, program) => topic.text(program, short_width),
            Self::Text(text) => text.clone(),
        }
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text(None).fmt(formatter)
    }
}

/// Everything about a command, in the layout of clap. Examples stay unwrapped, which clap would wrap.
pub fn whole(command: &Command, width: usize) -> StyledStr {
    let examples = command.get_after_help().map(ToString::to_string);
    let mut without = command.clone().after_help(Resettable::Reset).term_width(width);
    let help = without.render_long_help();
    let mut page = Page::new(command.get_styles(), width);
    help.ansi().to_string().trim_end().lines().for_each(|line| page.line_with_blanks(line));
    if let Some(examples) = examples {
        page.gap();
        example::text_lines(&examples).iter().for_each(|line| page.line(line));
    }
    page.text()
}

/// The subcommands of a command with descriptions; for the program, also those of its groups.
fn commands(command: &Command, path: &[&str], width: usize) -> StyledStr {
    let mut page = Page::new(command.get_styles(), width);
    page.paragraph(&format!("{}: {}", path.join(" "), about(command)));
    if path.len() > 1 {
        page.heading("Commands");
        page.items(&summaries(command));
    } else {
        for group in
            listed(command).filter(|group| Service::ALL.iter().any(|service| service.name() == group.get_name()))
        {
            page.heading(&format!("chimectl {}", group.get_name()));
            page.items(&summaries(group));
        }
        page.heading("Other commands");
        page.items(&others(command));
    }
    page.gap();
    page.line(&format!("Help for a command: {} COMMAND -h.", path.join(" ")));
    page.text()
}

/// The commands below one that are shown, in their order.
fn listed(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help")
}

/// The subcommands of a command, with descriptions.
fn summaries(command: &Command) -> Vec<(String, String)> {
    listed(command).map(|inner| (inner.get_name().to_owned(), about(inner))).collect()
}

/// The program's own commands, with descriptions.
fn others(program: &Command) -> Vec<(String, String)> {
    let is_service = |name: &str| Service::ALL.iter().any(|service| service.name() == name);
    summaries(program).into_iter().filter(|(name, _)| !is_service(name)).collect()
}

/// What a command does, in a line.
fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_not_wrapped_whatever_the_width() {
        let command =
            Command::new("chimectl").after_help(format!("Example:\n  chimectl a --one {0} --two {0}", "x".repeat(40)));
        for width in [20, 80, 200] {
            let text = whole(&command, width).to_string();
            let example = format!("\n  chimectl a \\\n      --one {0} \\\n      --two {0}\n", "x".repeat(40));
            assert!(text.ends_with(&example), "{text}");
        }
    }
}
