//! The build script: makes the tables of facts, and compiles what runs before Rust does.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "that is how cargo and a build script talk")]

#[path = "src/api/facts/generate.rs"]
mod facts;

/// What runs before Rust's start; the file says why.
const BEFORE: &str = "src/cli/before_start.c";

fn main() -> Result<(), facts::Error> {
    facts::generate()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={BEFORE}");
    if std::env::var_os("CARGO_CFG_UNIX").is_some() {
        // An object, because nothing refers to it for which a linker would take it out of a library.
        for object in cc::Build::new().file(BEFORE).cargo_metadata(false).compile_intermediates() {
            println!("cargo::rustc-link-arg-bins={}", object.display());
        }
    }
    Ok(())
}
