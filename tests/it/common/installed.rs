//! Programs that a test needs and that not every machine has.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment")]

use std::env;
use std::io::Write as _;

/// Whether `program` is installed. If it is not, that is said on standard error; in CI, where
/// `CHIMECTL_REQUIRE_PROGRAMS` is set, it fails the test.
#[track_caller]
pub fn is_installed(program: &str) -> bool {
    let there = is_on_path(program);
    assert!(there || env::var_os("CHIMECTL_REQUIRE_PROGRAMS").is_none(), "{program} is not installed");
    if !there {
        let _ = writeln!(std::io::stderr(), "{program} is not installed: what needs it is not tested");
    }
    there
}

/// Whether `PATH` leads to `program`.
pub fn is_on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|directory| directory.join(program).is_file())
}
