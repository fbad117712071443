//! `chimectl messaging listen`, the command of the group that is no operation: its options. What it does is in
//! `call/listen.rs`.

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
    /// Listen to channels, and print what happens as it happens
    ///
    /// Opens a session of a user or bot and prints each event: as a chat on a terminal, as a line of JSON elsewhere (EventType,
    /// MessageType, Payload). A session that ends is opened anew, and the messages that were sent meanwhile are fetched; they
    /// have Late: true. Edits, deletions and messages that are not kept are lost then. It runs until it is interrupted, which is
    /// status 130, or as long as --for says, which is status 0.
    #[command(after_help = "Example:
  chimectl messaging listen --chime-bearer USER-ARN --channel-arn CHANNEL-ARN --for 10m")]
    Listen(Box<Listen>),
}

/// What is listened to.
#[derive(Args, Debug)]
pub struct Listen {
    /// ARN of the user or bot that listens; that of CHIMECTL_BEARER where it is left out
    #[arg(long, value_name = "TEXT")]
    pub chime_bearer: Option<String>,
    /// Channels to listen to; all that the user is a member of where it is left out
    #[arg(long, value_name = "TEXT", num_args = 1..)]
    pub channel_arn: Vec<String>,
    /// How long: 30s, 10m, 1h30m
    #[arg(long = "for", value_name = "DURATION", value_parser = duration::parse)]
    pub period: Option<Duration>,
    /// Command of the shell that is run for each event, one after another, with the line of JSON as its input
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
    /// What they call.
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
