//! The command tree's root, its global options, and the reading of a command line.
//!
//! The tree is built only as far as the words go: of the groups only the chosen one's leaves, of the leaves
//! only the chosen one's flags.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::FalseyValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};

use crate::input::Whole;
use crate::leaf::Invocation;
use crate::output::{Color, ErrorFormat, Format};
use crate::sandbox::{Clock, FaultRule, parse_duration};
use crate::services::identity::Identity;
use crate::services::media_pipelines::MediaPipelines;
use crate::services::meetings::Meetings;
use crate::services::messaging::Messaging;
use crate::services::voice::Voice;
use crate::skeleton::Skeleton;

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
        shell: clap_complete::Shell,
    },
}

/// A group for each service.
#[derive(Subcommand)]
#[command(defer = true)]
pub enum ServiceGroup {
    /// Manage app instances with their users, bots, admins and endpoints
    #[command(alias = "chime-sdk-identity")]
    Identity(Group<Identity>),
    /// Record, stream and analyse media of meetings and calls
    #[command(alias = "chime-sdk-media-pipelines")]
    MediaPipelines(Group<MediaPipelines>),
    /// Run meetings, their attendees and live transcription
    #[command(alias = "chime-sdk-meetings")]
    Meetings(Group<Meetings>),
    /// Manage channels and memberships, send and read messages
    #[command(alias = "chime-sdk-messaging")]
    Messaging(Group<Messaging>),
    /// Manage phone numbers, voice connectors, SIP media applications and voice profiles
    #[command(alias = "chime-sdk-voice")]
    Voice(Group<Voice>),
}

impl ServiceGroup {
    /// The operation that the command calls, with its flags.
    pub fn invocation(self) -> Invocation {
        match self {
            Self::Identity(group) => group.command.invocation(),
            Self::MediaPipelines(group) => group.command.invocation(),
            Self::Meetings(group) => group.command.invocation(),
            Self::Messaging(group) => group.command.invocation(),
            Self::Voice(group) => group.command.invocation(),
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

#[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
#[derive(Subcommand)]
pub enum Sandbox {
    /// Serve the sandbox over HTTP on loopback, for any AWS SDK
    ///
    /// Prints one line with its address when it is ready, and ends on SIGINT or SIGTERM.
    #[command(after_help = "Example:\n  chimectl sandbox serve --port 4599 --in-memory")]
    Serve {
        /// Port to listen on; 0 picks a free one
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Keep the state in memory and forget it at the end
        #[arg(long, conflicts_with = "state")]
        in_memory: bool,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
    },
    /// Run a command with an empty sandbox behind it
    ///
    /// chimectl, the AWS CLI and every AWS SDK that the command starts find the sandbox through the
    /// environment. Background work is done at once unless --clock says otherwise. The exit status is the
    /// command's.
    #[command(after_help = "Example:\n  chimectl sandbox exec -- ./provision.sh")]
    Exec {
        /// What the sandbox is like
        #[command(flatten)]
        conditions: Conditions,
        /// Command with its arguments
        #[arg(last = true, required = true, value_name = "CMD")]
        command: Vec<OsString>,
    },
    /// Move the time of a sandbox with a manual clock on
    ///
    /// The time belongs to the state, so that every process that uses it sees the same. A state without a manual
    /// clock gets one, which stands still until the next tick; sandbox reset takes it away.
    #[command(after_help = "Example:\n  chimectl sandbox tick 24h")]
    Tick {
        /// How far: 200ms, 30s, 5m, 24h, 7d, 1h30m
        #[arg(value_name = "DURATION", value_parser = parse_duration)]
        duration: Duration,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Show what is in the sandbox, as a tree
    #[command(after_help = "Example:\n  chimectl sandbox status")]
    Status {
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Print everything in the sandbox as JSON
    ///
    /// Resources are in the order of their creation, so that two exports can be compared line by line. It holds
    /// what the sandbox was given, secrets too.
    #[command(after_help = "Example:\n  chimectl sandbox export > state.json")]
    Export {
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Put an export in place of everything in the sandbox
    #[command(after_help = "Example:\n  chimectl sandbox import state.json")]
    Import {
        /// File that sandbox export wrote
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
    /// Forget everything in the sandbox
    #[command(after_help = "Example:\n  chimectl sandbox reset")]
    Reset {
        /// File that holds the state, instead of that of --sandbox
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
}

/// What a sandbox that is served is like.
#[derive(Args, Debug)]
pub struct Conditions {
    /// When background work is done
    ///
    /// Left out, by the machine's clock, or by the manual clock that the state has; at once with exec.
    #[arg(long, value_name = "CLOCK")]
    pub clock: Option<Clock>,
    /// Number from which all ids and tokens are made, so that each run makes the same ones
    #[arg(long, value_name = "NUMBER")]
    pub seed: Option<u64>,
    /// File to which each request is added as a line of JSON, without secrets
    #[arg(long, value_name = "PATH")]
    pub log: Option<PathBuf>,
    /// Fault that befalls requests, such as SendChannelMessage=429:0.3
    ///
    /// OPERATION=EFFECT or OPERATION=EFFECT:PROBABILITY, with * for every operation. The effect is an HTTP status from 400 to 599,
    /// delay=DURATION, reset (the connection, in place of the answer) or cut (the answer's body). Given several
    /// times, all rules hold. With --seed every run has the same faults.
    #[arg(long = "fault", value_name = "RULE", value_parser = FaultRule::parse)]
    pub faults: Vec<FaultRule>,
}

/// Options that every command takes, before the group or after the leaf.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Options {
    /// Control region, such as us-east-1
    #[arg(long, global = true, value_name = "REGION", overrides_with = "region")]
    pub region: Option<String>,
    /// Profile of ~/.aws/config
    #[arg(long, global = true, value_name = "NAME", overrides_with = "profile")]
    pub profile: Option<String>,
    /// Format of the result; a table on a terminal and JSON in a pipe where it is left out
    #[arg(long, global = true, value_name = "FORMAT", overrides_with = "output")]
    pub output: Option<Format>,
    /// JMESPath expression that picks from the result
    #[arg(long, global = true, value_name = "JMESPATH", overrides_with = "query")]
    pub query: Option<String>,
    /// Columns of a table or of CSV, in this order; a dot leads inside of a member
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', overrides_with = "columns")]
    pub columns: Vec<String>,
    /// Show all columns of a table, and whole values, however wide that is
    #[arg(long, global = true)]
    pub wide: bool,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", overrides_with = "color")]
    pub color: Option<Color>,
    /// Use the sandbox in this process instead of AWS
    #[arg(long, global = true, env = "CHIMECTL_SANDBOX", value_parser = FalseyValueParser::new(), hide_env_values = true)]
    pub sandbox: bool,
    /// Show the request that would be sent, and send nothing
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Show requests and answers on standard error, without secrets
    #[arg(long, global = true)]
    pub debug: bool,
    /// Input as a JSON object or file://PATH; flags override its members
    #[arg(long, global = true, value_name = "JSON", overrides_with = "cli_input_json")]
    pub cli_input_json: Option<String>,
    /// Input as YAML or file://PATH, instead of --cli-input-json
    #[arg(long, global = true, value_name = "YAML", overrides_with = "cli_input_yaml", allow_hyphen_values = true)]
    pub cli_input_yaml: Option<String>,
    /// Print a skeleton of the input or the answer, and send nothing
    #[arg(
        long,
        global = true,
        value_name = "FORM",
        num_args = 0..=1,
        default_missing_value = "input",
        overrides_with = "generate_cli_skeleton"
    )]
    pub generate_cli_skeleton: Option<Skeleton>,
    /// Send values that are outside the documented limits
    #[arg(long, global = true)]
    pub no_validate: bool,
    /// Make a single request for one page
    #[arg(long, global = true)]
    pub no_paginate: bool,
    /// Items that each request asks for
    #[arg(long, global = true, value_name = "NUMBER", overrides_with = "page_size")]
    pub page_size: Option<u64>,
    /// Items after which to stop; the result then has a NextToken
    #[arg(long, global = true, value_name = "NUMBER", overrides_with = "max_items")]
    pub max_items: Option<u64>,
    /// NextToken of an earlier result, to go on from there
    #[arg(long, global = true, value_name = "TOKEN", overrides_with = "starting_token")]
    pub starting_token: Option<String>,
    /// Address to send requests to instead of the service's own
    #[arg(long, global = true, value_name = "URL", overrides_with = "endpoint_url")]
    pub endpoint_url: Option<String>,
    /// Send requests without signing them
    #[arg(long, global = true)]
    pub no_sign_request: bool,
    /// Form of an error on standard error
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text", overrides_with = "cli_error_format")]
    pub cli_error_format: ErrorFormat,
    /// Seconds to wait for an answer; 0 waits for ever
    #[arg(long, global = true, value_name = "SECONDS", overrides_with = "cli_read_timeout")]
    pub cli_read_timeout: Option<u64>,
    /// Seconds to wait for a connection; 0 waits for ever
    #[arg(long, global = true, value_name = "SECONDS", overrides_with = "cli_connect_timeout")]
    pub cli_connect_timeout: Option<u64>,
    /// Accepted for scripts of the AWS CLI; there is no pager
    #[arg(long, global = true, hide = true)]
    pub no_cli_pager: bool,
    /// Accepted for scripts of the AWS CLI; there is no prompt
    #[arg(long, global = true, hide = true)]
    pub no_cli_auto_prompt: bool,
    /// Accepted for scripts of the AWS CLI; no operation takes binary values
    #[arg(long, global = true, hide = true, value_name = "FORMAT")]
    pub cli_binary_format: Option<String>,
}

impl Options {
    /// The input that an option gives as a whole.
    pub fn whole_input(&self) -> Option<Whole<'_>> {
        let json = self.cli_input_json.as_deref().map(Whole::Json);
        json.or_else(|| self.cli_input_yaml.as_deref().map(Whole::Yaml))
    }

    /// A time-out of the AWS CLI's form, in which 0 means none.
    pub fn timeout(seconds: Option<u64>) -> Option<Duration> {
        seconds.filter(|seconds| *seconds > 0).map(Duration::from_secs)
    }
}

/// A command line that could be read, as far as it could be read.
pub struct Parsed {
    /// The command.
    pub cli: Cli,
    /// One line for each word that was left out because it could not be read. If there is any, nothing may be
    /// sent.
    pub problems: Vec<String>,
}

/// Reads a command line. Words that clap refuses are noted and left out, and the rest is read again, so that
/// every problem can be reported at once.
///
/// # Errors
/// Clap's own, if the words ask for help or the version, or cannot be read at all.
pub fn parse(mut words: Vec<OsString>) -> Result<Parsed, clap::Error> {
    let mut problems = Vec::new();
    complete_skeleton_option(&mut words);
    loop {
        match Cli::try_parse_from(&words) {
            Ok(cli) => return Ok(Parsed { cli, problems }),
            Err(error) => match problem(&error).and_then(|(line, flag)| Some((line, without(&words, &flag)?))) {
                Some((line, rest)) => {
                    problems.push(line);
                    words = rest;
                }
                None if problems.is_empty() => return Err(error),
                None => return Err(with_problems(error, &problems)),
            },
        }
    }
}

/// Gives `--generate-cli-skeleton` its value where a group follows, which clap would take for the value.
fn complete_skeleton_option(words: &mut [OsString]) {
    const OPTION: &str = "--generate-cli-skeleton";
    let Some(at) = words.iter().position(|word| word == OPTION) else { return };
    let groups = ServiceGroup::augment_subcommands(clap::Command::new("chimectl"));
    if words.get(at + 1).is_some_and(|next| groups.find_subcommand(next).is_some()) {
        words[at] = format!("{OPTION}=input").into();
    }
}

/// What is wrong with a flag, and the flag; `None` if the error is not about one flag.
fn problem(error: &clap::Error) -> Option<(String, String)> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    };
    let argument = text(ContextKind::InvalidArg)?;
    let flag = argument.split([' ', '=']).next()?.to_owned();
    if !flag.starts_with("--") {
        return None;
    }
    let line = match error.kind() {
        ErrorKind::UnknownArgument => match text(ContextKind::SuggestedArg) {
            Some(near) => format!("{flag}: unknown flag; did you mean {near}?"),
            None => format!("{flag}: unknown flag"),
        },
        ErrorKind::InvalidValue => {
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            let known = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(known)) => known.join(", "),
                _ => return None,
            };
            if value.is_empty() {
                return None;
            }
            format!("{flag}: {value:?} is not a known value; known: {known}")
        }
        ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue).unwrap_or_default();
            format!("{flag}: {value:?} is not what it takes; see --help")
        }
        _ => return None,
    };
    Some((line, flag))
}

/// The words without the first occurrence of `flag` and without the value that may follow it.
fn without(words: &[OsString], flag: &str) -> Option<Vec<OsString>> {
    let prefix = format!("{flag}=");
    let at =
        words.iter().position(|word| word == flag || word.to_str().is_some_and(|word| word.starts_with(&prefix)))?;
    let has_value = words.get(at)?.to_str() == Some(flag)
        && words.get(at + 1).is_some_and(|next| !next.to_string_lossy().starts_with("--"));
    let mut rest = words.to_vec();
    rest.drain(at..=at + usize::from(has_value));
    Some(rest)
}

/// The error, in which clap gave up, behind the problems that were noted before.
fn with_problems(error: clap::Error, problems: &[String]) -> clap::Error {
    if error.use_stderr() { clap::Error::raw(error.kind(), format!("{}\n{error}", problems.join("\n"))) } else { error }
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

    #[test]
    fn the_skeleton_option_may_stand_alone_before_a_group() {
        for (words, skeleton) in [
            ("chimectl --generate-cli-skeleton meetings get-meeting", Skeleton::Input),
            ("chimectl --generate-cli-skeleton output chime-sdk-meetings get-meeting", Skeleton::Output),
            ("chimectl meetings get-meeting --generate-cli-skeleton", Skeleton::Input),
            ("chimectl meetings get-meeting --generate-cli-skeleton yaml-input", Skeleton::YamlInput),
        ] {
            let parsed =
                parse(words.split(' ').map(OsString::from).collect()).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(parsed.cli.options.generate_cli_skeleton, Some(skeleton), "{words}");
        }
    }

    #[test]
    fn every_unreadable_word_is_noted() {
        let words = ["chimectl", "--outptu", "json", "meetings", "get-meeting", "--meting-id", "m", "--page-size", "x"];
        let parsed = parse(words.iter().map(OsString::from).collect()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(parsed.problems.len(), 3, "{:?}", parsed.problems);
    }
}
