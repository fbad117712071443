//! `chimectl`: the Amazon Chime SDK from the shell.
//!
//! Seven layers, lowest first; each knows only those above it in this list. `docs/architecture.md` says why, and
//! a test holds it.

pub mod text;

pub mod api;

pub mod services;

pub mod aws;

pub mod sandbox;

pub mod jobs;

pub mod cli;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program on its command line (the first word is the program's name) and gives its exit status.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    cli::commands::run(words.into_iter().collect()).into()
}
