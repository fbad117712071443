//! The options of `chimectl messaging listen`, the command of the group that is not an operation. `call/listen.rs`
//! implements it.

use std::time::Duration;

use clap::{Args, Subcommand};

use super::leaf::Invocation;
use super::leaves::{Messaging, Named};
use crate::text::duration;

// A doc comment would be the group's help.
#[expect(missing_docs, reason = "a doc comment would be the group's help")]
#[derive(Subcommand)]
pub enum Conversation {
    /// An operation.
    #[command(flatten)]
    Operation(Named<Messaging>),
    /// Listen to channels and print events as they happen
    ///
    /// Opens a messaging session for a user or bot and prints each event: as a chat on a terminal, otherwise as a line of JSON
    /// (EventType, MessageType, Payload). If the session ends, chimectl reconnects and fetches the messages that were sent in
    /// the meantime, marked with Late: true. Edits, deletions and non-persistent messages from that time are lost. The command
    /// runs until you interrupt it (exit status 130) or the time of --for is over (exit status 0).
    #[command(after_help = "Example:
  chimectl messaging listen --chime-bearer USER-ARN --channel-arn CHANNEL-ARN --for 10m")]
    Listen(Box<Listen>),
}

/// What to listen to.
#[derive(Args, Debug)]
pub struct Listen {
    /// ARN of the user or bot to listen as (default: the value of CHIMECTL_BEARER)
    #[arg(long, value_name = "TEXT")]
    pub chime_bearer: Option<String>,
    /// ARNs of the channels to listen to (default: all channels of the user)
    #[arg(long, value_name = "TEXT", num_args = 1..)]
    pub channel_arn: Vec<String>,
    /// How long to listen, such as 30s, 10m or 1h30m (default: until interrupted)
    #[arg(long = "for", value_name = "DURATION", value_parser = duration::parse)]
    pub period: Option<Duration>,
    /// Shell command to run for each event, one at a time, with the line of JSON on standard input
    #[arg(long, value_name = "CMD")]
    pub exec: Option<String>,
}

/// What a command of a service calls.
pub enum Called {
    /// An operation.
    Operation(Invocation),
    /// None: it listens.
    Listen(Box<Listen>),
}

/// Commands of messaging, as far as there are some.
pub trait Commands: Subcommand {
    /// The result of their calls.
    type Called: From<Invocation>;

    /// What the one calls that was given.
    fn called(self) -> Self::Called;
}

impl From<Invocation> for Called {
    fn from(invocation: Invocation) -> Self {
        Self::Operation(invocation)
    }
}

impl Commands for Named<Messaging> {
    type Called = Invocation;

    fn called(self) -> Invocation {
        self.0.invocation()
    }
}

impl Commands for Conversation {
    type Called = Called;

    fn called(self) -> Called {
        match self {
            Self::Operation(named) => Called::Operation(named.called()),
            Self::Listen(listen) => Called::Listen(listen),
        }
    }
}
