//! The command tree's root: the groups of operations and the program's own commands.
//!
//! The tree is built only as far as the words go: of the groups only the chosen one's leaves, of the leaves
//! only the chosen one's flags.

pub mod answer;
pub mod completion;
mod hints;
pub mod in_process;
pub mod input;
pub mod leaf;
pub mod leaves;
pub mod manual;
mod operate;
mod options;
pub mod output;
mod printing;
pub(crate) mod run;
mod sandbox;
mod state_file;
pub mod terminal;
mod words;

pub use options::{Options, Skeleton};
pub use sandbox::{Conditions, Sandbox};
pub use words::{Parsed, Refusal, error_format, parse};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::cli::completion::{Asked, Shell};
use leaf::Invocation;
use leaves::{Identity, MediaPipelines, Meetings, Messaging, Named, Voice};

/// Call the Amazon Chime SDK from the shell
///
/// Every operation of the API is a command. Results are tables on a terminal and JSON in a pipe; lists are
/// fetched to the end.
#[derive(Parser)]
#[command(
    name = "chimectl",
    version,
    after_help = "Try it without an account:
  chimectl --sandbox meetings create-meeting --external-meeting-id standup --media-region eu-central-1"
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The groups of operations and the program's own commands.
#[derive(Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// An operation of a service.
    #[command(flatten)]
    Service(ServiceGroup),
    /// Try and test everything on this machine, without an account
    Sandbox(Group<Sandbox>),
    /// Print the completion script of a shell
    #[command(after_help = "Example:\n  source <(chimectl completion bash)")]
    Completion {
        /// Shell to complete in
        shell: Shell,
    },
    /// Write the manual pages of all commands to a directory
    ///
    /// There is a page for each command, such as chimectl-meetings-create-meeting. They go into man1 below the
    /// directory, where man looks for them if the directory is on its path; ~/.local/share/man is where ~/.local/bin
    /// is in PATH.
    #[command(after_help = "Example:\n  chimectl man ~/.local/share/man")]
    Man {
        /// Directory to write to; made if it is not there
        directory: PathBuf,
    },
    /// Print what can stand at the cursor of a command line
    ///
    /// The completion scripts call it at every TAB. What it prints is meant for them and follows them.
    #[command(hide = true)]
    Complete(Asked),
}

/// A group for each service.
#[derive(Subcommand)]
#[command(defer = true)]
pub enum ServiceGroup {
    /// Manage app instances with their users, bots, admins and endpoints
    #[command(alias = "chime-sdk-identity")]
    Identity(Group<Named<Identity>>),
    /// Record, stream and analyse media of meetings and calls
    #[command(alias = "chime-sdk-media-pipelines")]
    MediaPipelines(Group<Named<MediaPipelines>>),
    /// Run meetings, their attendees and live transcription
    #[command(alias = "chime-sdk-meetings")]
    Meetings(Group<Named<Meetings>>),
    /// Manage channels and memberships, send and read messages
    #[command(alias = "chime-sdk-messaging")]
    Messaging(Group<Named<Messaging>>),
    /// Manage phone numbers, voice connectors, SIP media applications and voice profiles
    #[command(alias = "chime-sdk-voice")]
    Voice(Group<Named<Voice>>),
}

impl ServiceGroup {
    /// The operation that the command calls, with its flags.
    pub fn invocation(self) -> Invocation {
        match self {
            Self::Identity(group) => group.command.0.invocation(),
            Self::MediaPipelines(group) => group.command.0.invocation(),
            Self::Meetings(group) => group.command.0.invocation(),
            Self::Messaging(group) => group.command.0.invocation(),
            Self::Voice(group) => group.command.0.invocation(),
        }
    }
}

// A group of commands. clap defers the building of commands that take arguments, not of commands that have
// subcommands, hence this step between. It would show a doc comment as the group's help.
#[expect(missing_docs, reason = "a doc comment would be the group's help")]
#[derive(Args)]
pub struct Group<T: Subcommand> {
    /// The command in the group.
    #[command(subcommand)]
    pub command: T,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_tree_is_sound() {
        let mut command = Cli::command();
        command.build();
        command.debug_assert();
    }
}
