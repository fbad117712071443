//! The leaves of each service: one enum line per operation.
//!
//! clap copies every global option to each command of the chosen group, which makes calls expensive in a group with 96
//! leaves. So a group only has those leaves that are on the command line, if there are any ([`Named`]).

use std::cell::RefCell;
use std::ffi::{OsStr, OsString};

use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

thread_local! {
    /// The words of the command line that is being parsed. The functions that clap derives take no argument to pass
    /// them in.
    static WORDS: RefCell<Vec<OsString>> = const { RefCell::new(Vec::new()) };
}

/// Runs `parse` with groups that have only the leaves among `words`, or all if there is none.
pub fn with_leaves_among<T>(words: &[OsString], parse: impl FnOnce() -> T) -> T {
    let before = WORDS.replace(words.to_vec());
    let parsed = parse();
    WORDS.replace(before);
    parsed
}

fn is_among_words(leaf: &str) -> bool {
    WORDS.with_borrow(|words| words.iter().any(|word| word == OsStr::new(leaf)))
}

/// The leaves of a group that are on the command line.
pub struct Named<T>(pub T);

impl<T: Subcommand> FromArgMatches for Named<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Subcommand> Subcommand for Named<T> {
    fn augment_subcommands(command: Command) -> Command {
        let group = T::augment_subcommands(Command::new("group"));
        let named: Vec<_> = group.get_subcommands().filter(|leaf| is_among_words(leaf.get_name())).cloned().collect();
        if named.is_empty() { T::augment_subcommands(command) } else { command.subcommands(named) }
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

/// The leaves of a group, which the derived tree of clap names.
macro_rules! leaves {
    ($group:ident: $($name:ident),+ $(,)?) => {
        #[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
        #[derive(clap::Subcommand)]
        #[command(defer = true)]
        pub enum $group {$(
            #[command(about = $crate::cli::leaf::about::<$name>())]
            #[doc = concat!("The leaf of `", stringify!($name), "`.")]
            $name($crate::cli::leaf::Leaf<$name>),
        )+}

        impl $group {
            /// The operation and the flags that the command line gave it.
            pub fn invocation(self) -> $crate::cli::leaf::Invocation {
                match self {
                    $(Self::$name(leaf) => leaf.invocation(),)+
                }
            }
        }
    };
}

/// The leaves of a service, each service in its own module, because services share names of operations.
macro_rules! groups {
    ($($service:ident $group:ident),+) => {$(
        mod $service {
            use crate::services::$service::*;
            operations!(leaves $group);
        }
        pub use $service::$group;
    )+};
}

groups! { identity Identity, media_pipelines MediaPipelines, meetings Meetings, messaging Messaging, voice Voice }
