//! Starts, ends, sets the exit status; everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    chimectl::run(std::env::args_os())
}
