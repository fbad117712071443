//! The command tree's root: the groups of operations and the program's own commands.
//!
//! The tree is only built as far as needed: only the leaves of the chosen group, and only the flags of the chosen leaf.

pub mod answer;
mod batch;
mod call;
pub(crate) mod commands;
pub mod completion;
mod confirm;
pub mod context;
pub mod description;
mod dial;
mod exit_status;
pub mod help;
mod hints;
pub mod in_process;
pub mod input;
mod last_words;
pub mod leaf;
pub mod leaves;
mod listen;
pub mod manual;
pub mod modes;
mod options;
mod outcome;
pub mod output;
mod prompt;
pub mod query;
mod sandbox;
pub mod search;
mod state_file;
pub mod terminal;
mod under_way;
mod whoami;
mod words;

pub use batch::Command as BatchCommand;
pub use call::short_names;
pub use listen::{Called, Commands, Conversation, Listen};
pub use options::{Options, PartialFailure, Skeleton};
pub use sandbox::{Conditions, EnvShell, Sandbox};
pub use words::{Parsed, Refusal, given, parse};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::cli::completion::{Asked, Shell};
use crate::cli::context::Contexts;
use leaves::{Identity, MediaPipelines, Meetings, Named, Voice};

/// What `--version` says, beginning with what `-V` says; both names come from the build script.
const LONG_VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\ncommit: ",
    env!("CHIMECTL_BUILT_FROM"),
    "\nservice model: ",
    env!("CHIMECTL_MODEL"),
);

/// Call the Amazon Chime SDK from the shell
///
/// Every API operation is a command. Output is a table on a terminal and JSON in a pipe; lists are fetched to the end.
/// To find a command, use chimectl search. For guides on output, credentials and other topics, use chimectl help topics.
#[derive(Parser)]
#[command(
    name = "chimectl",
    version,
    long_version = LONG_VERSION,
    // Everywhere in the tree, the last of repeated options wins, so that an alias can be overridden.
    args_override_self = true,
    after_help = "Try it without an account:
  chimectl --sandbox meetings create-meeting --external-meeting-id standup --media-region eu-central-1"
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub options: Options,
    /// List all commands with descriptions
    #[arg(long)]
    pub all: bool,
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
    Service(ServiceGroup<Conversation>),
    /// Try and test everything locally, without an AWS account
    ///
    /// The sandbox emulates the services inside chimectl: it stores resources, checks every request, and responds with the
    /// errors of the API reference. To run a single command in it, add --sandbox or set CHIMECTL_SANDBOX=1; its state is kept in
    /// a file for later commands. To run a script in an empty sandbox, use sandbox exec. To use it from any AWS SDK, use
    /// sandbox serve.
    #[command(after_help = "Example:
  chimectl --sandbox identity create-app-instance --name support-chat
  chimectl sandbox status
  chimectl sandbox exec -- ./provision.sh")]
    Sandbox(Group<Sandbox>),
    /// Call an operation for every row of a file, and resume after an interruption
    ///
    /// Rows are NDJSON or CSV. The operation's flags set members for all rows, and a row overrides them. All rows are checked
    /// before the first request. A journal records requests and responses, so that the same command continues after an
    /// interruption and does nothing twice. Requests go out as fast as the service accepts them. The result of each row is a
    /// line of JSON on standard output. The exit status is 0, or 1 if a row failed or its outcome is unknown.
    #[command(after_help = "Example:
  chimectl batch identity create-app-instance-user --app-instance-arn ARN --input users.csv")]
    Batch(BatchCommand),
    /// Find commands by what they do
    ///
    /// Describe the task in your words: send message, buy number, remove user. The best match comes first, in a table on a
    /// terminal or one command per line in a pipe; --output selects another format. If nothing is found, the exit status is 1.
    #[command(after_help = "Example:\n  chimectl search send message")]
    Search {
        /// Words to search for
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
    },
    /// Set up contexts: a profile, region, app instance, and bearer under one name
    Context(Group<Contexts>),
    /// Show your account, region, context, and app instance, and where each comes from
    ///
    /// AWS STS identifies your credentials. If the request fails, everything else is still shown, and the exit status is that of the
    /// failure.
    #[command(after_help = "Example:\n  chimectl whoami --query Account --output text")]
    Whoami,
    /// Print the completion script of a shell
    #[command(after_help = "Example:\n  source <(chimectl completion bash)")]
    Completion {
        /// Shell to complete in
        shell: Shell,
    },
    /// Write the manual pages of all commands to a directory
    ///
    /// Each command has a page, such as chimectl-meetings-create-meeting. Pages are written to man1 in the directory. The man
    /// program finds them if its search path contains the directory; if PATH contains ~/.local/bin, the search path contains
    /// ~/.local/share/man.
    #[command(after_help = "Example:\n  chimectl man ~/.local/share/man")]
    Man {
        /// Directory to write to; created if it does not exist
        directory: PathBuf,
    },
    /// What a completion script asks; the help of the command is that of [`Asked`].
    #[command(hide = true)]
    Complete(Asked),
}

#[expect(missing_docs, reason = "a doc comment would be shown as the help of batch")]
#[derive(Subcommand)]
#[command(defer = true)]
pub enum ServiceGroup<M: Commands> {
    /// Manage app instances with their users, bots, admins and endpoints
    #[command(alias = "chime-sdk-identity")]
    Identity(Group<Named<Identity>>),
    /// Record, stream and analyze media of meetings and calls
    #[command(alias = "chime-sdk-media-pipelines")]
    MediaPipelines(Group<Named<MediaPipelines>>),
    /// Run meetings, their attendees and live transcription
    #[command(alias = "chime-sdk-meetings")]
    Meetings(Group<Named<Meetings>>),
    /// Manage channels and memberships, send and read messages
    #[command(alias = "chime-sdk-messaging")]
    Messaging(Group<M>),
    /// Manage phone numbers, voice connectors, SIP media applications and voice profiles
    #[command(alias = "chime-sdk-voice")]
    Voice(Group<Named<Voice>>),
}

impl<M: Commands> ServiceGroup<M> {
    /// What the command calls, with its flags.
    pub fn called(self) -> M::Called {
        match self {
            Self::Identity(group) => group.command.0.invocation().into(),
            Self::MediaPipelines(group) => group.command.0.invocation().into(),
            Self::Meetings(group) => group.command.0.invocation().into(),
            Self::Messaging(group) => group.command.called(),
            Self::Voice(group) => group.command.0.invocation().into(),
        }
    }
}

// A group of commands. clap defers the building of commands that take arguments, not of commands that have
// subcommands, hence this step between. It would show a doc comment as the group's help.
#[expect(missing_docs, reason = "a doc comment would be the group's help")]
#[derive(Args)]
pub struct Group<T: Subcommand> {
    /// List the commands with descriptions
    #[arg(long)]
    pub all: bool,
    /// The command in the group.
    #[command(subcommand)]
    pub command: T,
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use clap::{Arg, ArgAction, ArgMatches, CommandFactory as _};

    use super::*;

    #[test]
    fn the_tree_is_sound() {
        let mut command = Cli::command();
        command.build();
        command.debug_assert();
    }

    #[test]
    fn what_is_given_twice_counts_the_last_time_and_lists_add_up() {
        let mut root = Cli::command();
        root.build();
        let mut count = 0;
        for_each_command(&root, &mut Vec::new(), &mut |command, path| {
            count += 1;
            let options = command.get_arguments().filter(|arg| {
                let is_help = matches!(
                    arg.get_action(),
                    ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong | ArgAction::Version
                );
                !arg.is_positional() && !is_help
            });
            let (apart, together): (Vec<_>, Vec<_>) = options.partition(|arg| excludes_another(command, arg));
            for options in [together, apart].iter().filter(|options| !options.is_empty()) {
                given_twice(command, path, options);
            }
        });
        assert!(count > 224, "{count} commands");
    }

    #[test]
    fn an_option_after_the_command_overrules_the_one_before_it() {
        for (words, expected) in [
            ("--output json meetings list-attendees --output text", output::Format::Text),
            ("--output text --output text meetings list-attendees --output json", output::Format::Json),
        ] {
            let words = ["chimectl", "--sandbox", "--sandbox"].into_iter().chain(words.split(' ')).chain(["--sandbox"]);
            let cli = Cli::try_parse_from(words).unwrap();
            assert!(cli.options.sandbox);
            assert_eq!(cli.options.output, Some(expected));
        }
    }

    #[test]
    fn the_last_of_a_pair_of_flags_counts() {
        for (words, expected) in [
            (&["--require-encryption", "--no-require-encryption"][..], [false, true]),
            (&["--no-require-encryption", "--require-encryption"], [true, false]),
            (&["--require-encryption", "--no-require-encryption", "--require-encryption"], [true, false]),
        ] {
            let path = ["chimectl", "voice", "create-voice-connector"];
            let matches = Cli::command().try_get_matches_from(path.iter().chain(words)).unwrap();
            let leaf = innermost(&matches);
            assert_eq!(["require-encryption", "no-require-encryption"].map(|flag| leaf.get_flag(flag)), expected);
        }
    }

    /// Calls `visit` with every command that has none below it, and the names that lead to it.
    fn for_each_command<'a>(
        command: &'a clap::Command,
        path: &mut Vec<&'a str>,
        visit: &mut impl FnMut(&clap::Command, &[&str]),
    ) {
        path.push(command.get_name());
        let inner: Vec<_> = command.get_subcommands().filter(|inner| inner.get_name() != "help").collect();
        if inner.is_empty() {
            visit(command, path);
        }
        for inner in inner {
            for_each_command(inner, path, visit);
        }
        path.pop();
    }

    /// Whether the option cannot stand with another one: the `--no-x` of a pair, and what is declared so.
    fn excludes_another(command: &clap::Command, option: &Arg) -> bool {
        let opposite = option.get_long().and_then(|long| long.strip_prefix("no-"));
        let is_opposite = opposite.is_some_and(|flag| command.get_arguments().any(|arg| arg.get_long() == Some(flag)));
        is_opposite || !command.get_arg_conflicts_with(option).is_empty()
    }

    fn given_twice(command: &clap::Command, path: &[&str], options: &[&Arg]) {
        let mut words: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
        for option in options {
            let long = option.get_long().unwrap();
            for value in samples(option) {
                let takes_value = option.get_action().takes_values();
                words.push(if takes_value { format!("--{long}={value}") } else { format!("--{long}") });
            }
        }
        for positional in command.get_positionals().filter(|positional| positional.is_required_set()) {
            words.extend(positional.is_last_set().then(|| "--".to_owned()));
            words.push(samples(positional)[0].clone());
        }
        let matches = Cli::command().try_get_matches_from(&words).unwrap_or_else(|error| panic!("{words:?}: {error}"));
        let leaf = innermost(&matches);
        for option in options {
            let samples = samples(option);
            let is_list = matches!(option.get_action(), ArgAction::Append);
            let expected: Vec<_> = samples.iter().skip(usize::from(!is_list)).map(OsStr::new).collect();
            let given: Vec<_> = leaf.get_raw(option.get_id().as_str()).unwrap_or_default().collect();
            assert_eq!(given, expected, "{} {option}", path.join(" "));
        }
    }

    /// Two values that the argument takes, different ones where it can be.
    fn samples(arg: &Arg) -> [String; 2] {
        let known = arg.get_possible_values();
        let name = arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        match (known.as_slice(), name) {
            ([first, .., last], _) if arg.get_action().takes_values() => {
                [first, last].map(|known| known.get_name().to_owned())
            }
            _ if !arg.get_action().takes_values() => ["true", "true"].map(str::to_owned),
            _ if matches!(arg.get_id().as_str(), "from" | "to") => ["+12065550100", "+12065550101"].map(str::to_owned),
            (_, "RATE") => ["1/s", "2/s"].map(str::to_owned),
            (_, "DIGITS") => ["1", "2#"].map(str::to_owned),
            (_, "NUMBER=BEHAVIOR") => ["+12065550142=busy", "+12065550143=no-answer"].map(str::to_owned),
            (_, "NAME=VALUE") => ["X-one=1", "X-two=2"].map(str::to_owned),
            (_, "I/N") => ["0/2", "1/2"].map(str::to_owned),
            (_, "NUMBER" | "SECONDS" | "PORT" | "COLUMNS") => ["1", "2"].map(str::to_owned),
            (_, "ADDRESS") => ["127.0.0.1", "127.0.0.2"].map(str::to_owned),
            (_, "ARN=URL") => ["*=http://127.0.0.1:1/", "*=http://127.0.0.1:2/"].map(str::to_owned),
            (_, "WORK") => ["stream-pool", "calling-name:2x"].map(str::to_owned),
            (_, "RULE") => ["GetMeeting=429", "GetMeeting=500"].map(str::to_owned),
            (_, "ORIGIN") => ["http://one.test", "http://two.test"].map(str::to_owned),
            (_, "DURATION") => ["5m", "6m"].map(str::to_owned),
            _ => ["one", "two"].map(str::to_owned),
        }
    }

    fn innermost(matches: &ArgMatches) -> &ArgMatches {
        matches.subcommand().map_or(matches, |(_, inner)| innermost(inner))
    }
}
