//! The path of one call, from the flags to the exit status. A value passes through it once, from stage to stage, with a
//! file for each stage:
//!
//! 1. [`prepared`]: a command line without problems.
//! 2. [`plan`]: what to do for it, with everything that this requires.
//! 3. [`run`]: execution and its messages; [`wait`] and [`watch`] if one response is not enough.
//!
//! No stage looks back: each gets only the result of the stage before it.

mod confirmed;
mod connected;
mod connection;
mod dry_run;
mod echo;
mod listen;
mod own;
mod pagination;
mod plan;
mod prepared;
mod printing;
mod run;
mod session;
pub mod short_names;
mod told;
mod wait;
mod watch;

use crate::api::error::Error;
use crate::aws::settings::Lookup;
use crate::cli::Options;
use crate::cli::leaf::Invocation;
use crate::cli::terminal::Terminal;
pub use confirmed::wants_more;
pub use connected::Connected;
pub use connection::Connection;
pub use listen::listen;
pub use own::show_own;
use plan::Plan;
pub use prepared::CHIME_BEARER;
use prepared::Prepared;
pub use told::Style;

/// Calls the operation of `invocation` and returns the exit status. `unread` lists the words that could not be read; if
/// there are any, nothing is sent. `lookup` has no profile yet.
///
/// # Errors
/// If the command line has problems (all are reported together), if something is wrong with the configuration, or if
/// the call fails.
pub async fn call(
    terminal: &Terminal,
    lookup: Lookup,
    invocation: Invocation,
    options: Options,
    unread: Vec<String>,
) -> Result<u8, Error> {
    let lookup = if options.generate_cli_skeleton.is_some() { lookup } else { options.with_profile(lookup)? };
    let prepared = Prepared::new(terminal, invocation, options, lookup, unread).await?;
    run::run(terminal, Plan::of(prepared)?).await
}
