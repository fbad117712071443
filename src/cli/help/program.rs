//! The program at a glance: its groups, the commands of every day, and where the rest is.

use clap::Command;
use clap::builder::StyledStr;

use super::page::Page;
use super::{Topic, about, others, topic};
use crate::api::service::Service;
use crate::services::Operations as _;

/// Commands of every day: one of each kind of work.
const EVERYDAY: [(Service, &str); 5] = [
    (Service::Identity, "CreateAppInstanceUser"),
    (Service::Messaging, "SendChannelMessage"),
    (Service::Messaging, "ListChannelMessages"),
    (Service::Meetings, "CreateMeeting"),
    (Service::Voice, "ListPhoneNumbers"),
];

/// The most lines of a page that is seen at a glance.
const MOST_LINES: usize = 30;

/// The default help. The program's own commands are listed without descriptions if there is no room.
pub fn text(program: &Command, width: usize) -> StyledStr {
    let whole = page(program, width, false);
    if whole.height() <= MOST_LINES { whole.text() } else { page(program, width, true).text() }
}

fn page(program: &Command, width: usize, flows: bool) -> Page<'_> {
    let mut page = Page::new(program.get_styles(), width);
    page.line(&format!("{}: chimectl GROUP COMMAND [OPTIONS]", about(program)));
    page.heading("Groups");
    page.short_items(&groups(program));
    page.heading("Everyday commands");
    page.short_items(&everyday());
    page.heading("Other commands");
    let others = others(program);
    if flows {
        page.flow(&others.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ", ");
    } else {
        page.short_items(&others);
    }
    page.heading("More");
    let topics: Vec<_> = topic::ALL.iter().map(Topic::name).collect();
    let more = [
        ("chimectl search WORDS", "Find a command, as in: chimectl search send message"),
        ("chimectl GROUP", "List the commands of a group; --all adds summaries"),
        ("chimectl GROUP COMMAND -h", "Show the options of a command; --help shows details"),
    ];
    page.short_items(&more.map(|(term, text)| (term.to_owned(), text.to_owned())));
    page.row("chimectl help TOPIC", MORE, &topics.join(", "));
    page
}

/// The width of the commands for more help.
const MORE: usize = "chimectl GROUP COMMAND -h".len();

/// The groups of operations, with descriptions.
fn groups(program: &Command) -> Vec<(String, String)> {
    let group = |service: &Service| program.find_subcommand(service.name());
    Service::ALL.iter().filter_map(group).map(|group| (group.get_name().to_owned(), about(group))).collect()
}

fn everyday() -> Vec<(String, String)> {
    let operations = EVERYDAY.iter().filter_map(|(service, name)| service.operation(name));
    operations
        .map(|operation| {
            let summary = operation.help.first().map(|line| line.trim()).unwrap_or_default();
            (format!("{} {}", operation.service.name(), operation.command()), summary.to_owned())
        })
        .collect()
}
