//! The build script: makes the tables of facts, names the commit, and compiles what runs before Rust does.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "that is how cargo and a build script talk")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[path = "src/api/facts/generate.rs"]
mod facts;

/// What runs before Rust's start; the file says why.
const BEFORE: &str = "src/cli/before_start.c";

/// The file that cargo adds to a published crate: it names the commit.
const PUBLISHED: &str = ".cargo_vcs_info.json";

fn main() -> Result<(), facts::Error> {
    let model = facts::generate()?;
    println!("cargo::rustc-env=CHIMECTL_MODEL={model}");
    println!("cargo::rustc-env=CHIMECTL_BUILT_FROM={}", commit().unwrap_or_else(|| "unknown".to_owned()));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={BEFORE}");
    if env::var_os("CARGO_CFG_UNIX").is_some() {
        // An object, because nothing refers to it for which a linker would take it out of a library.
        for object in cc::Build::new().file(BEFORE).cargo_metadata(false).compile_intermediates() {
            println!("cargo::rustc-link-arg-bins={}", object.display());
        }
    }
    Ok(())
}

/// The commit that is built, and its date if that is known, as `--version` shows them: from the environment, from a published
/// crate, or from Git. A debug build does not ask Git, because that would compile everything again after each commit.
fn commit() -> Option<String> {
    for variable in ["CHIMECTL_COMMIT", "CHIMECTL_COMMIT_DATE"] {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    if let Ok(commit) = env::var("CHIMECTL_COMMIT") {
        let date = env::var("CHIMECTL_COMMIT_DATE").ok();
        return Some(date.map_or_else(|| commit.clone(), |date| format!("{commit} ({date})")));
    }
    if let Ok(text) = fs::read_to_string(PUBLISHED) {
        let info: serde_json::Value = serde_json::from_str(&text).ok()?;
        return Some(info["git"]["sha1"].as_str()?.get(..12)?.to_owned());
    }
    if env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
        return None;
    }
    // A crate that was unpacked inside of somebody's repository is not of that repository.
    let here = fs::canonicalize(env::var_os("CARGO_MANIFEST_DIR")?).ok()?;
    if fs::canonicalize(git(&["rev-parse", "--show-toplevel"])?).ok()? != here {
        return None;
    }
    for file in ["HEAD", "logs/HEAD", "packed-refs"] {
        let path = git(&["rev-parse", "--git-path", file])?;
        if Path::new(&path).exists() {
            println!("cargo::rerun-if-changed={path}");
        }
    }
    let commit = git(&["describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"])?;
    Some(format!("{commit} ({})", git(&["log", "-1", "--format=%cs"])?))
}

/// What a command of Git prints. `None` if there is no Git or no repository.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}
