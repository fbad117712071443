//! `chimectl`: the Amazon Chime SDK from the shell.
//!
//! The way of one call: [`cli`] parses the words, [`leaf`] gives the operation and its flags, [`input`] makes a
//! checked document of them, [`operate`] and [`call`] send it through the SDK, [`paging`] repeats that for every page, and
//! [`output`] prints what comes back. `docs/architecture.md` says why.

pub mod call;
pub mod cli;
pub mod client;
pub mod completion;
pub mod endpoint;
pub mod error;
pub mod facts;
pub mod hints;
pub mod input;
pub mod leaf;
pub mod links;
pub mod manual;
pub mod operate;
pub mod operation;
pub mod output;
pub mod paging;
pub mod profile;
pub mod redact;
pub mod regions;
pub mod retries;
pub mod run;
pub mod sandbox;
pub mod services;
pub mod skeleton;
pub mod times;
pub mod transport;
pub mod trust;
pub mod unverified;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program on its command line (the first word is the program's name) and gives its exit status.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    run::run(words.into_iter().collect()).into()
}
