//! What must hold for every input, whatever it is: nothing panics, nothing raw reaches a terminal, nothing that is
//! read is read as something else, and no secret is shown.
//!
//! Each property runs a few cases with every test run, and as many as `PROPTEST_CASES` says where that is set
//! (see `CONTRIBUTING.md`). An input that broke a property has a test of its own beside the code that was wrong.
#![allow(clippy::disallowed_methods, reason = "a test reads the environment and the streams")]

mod files;
mod generated;
mod process;
mod queries;
mod renderers;
mod secrets;
mod shorthand;
mod whole_inputs;
mod wire;
mod words;
