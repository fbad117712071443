//! What holds of the crates that `Cargo.lock` names.

use std::process::Command;

use serde_json::Value;

/// A version as its numbers.
fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map(|number| number.parse().unwrap()).collect()
}

#[test]
fn no_crate_needs_a_newer_rust_than_is_promised() {
    let arguments = ["metadata", "--locked", "--offline", "--format-version", "1", "--manifest-path"];
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    // For this system alone, because the crates of others may not have been fetched.
    let host = host();
    let output =
        Command::new(env!("CARGO")).args(arguments).arg(manifest).args(["--filter-platform", &host]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let is_used = |package: &Value| nodes.iter().any(|node| node["id"] == package["id"]);
    let packages = metadata["packages"].as_array().unwrap().iter().filter(|package| is_used(package));
    let needed: Vec<(String, Vec<u64>)> = packages
        .filter_map(|package| Some((package["name"].to_string(), numbers(package["rust_version"].as_str()?))))
        .collect();
    assert!(needed.len() > 100, "{needed:?}");
    let promised = numbers(env!("CARGO_PKG_RUST_VERSION"));
    let newer: Vec<_> = needed.iter().filter(|(_, needed)| *needed > promised).collect();
    assert!(newer.is_empty(), "these need more than the {promised:?} of Cargo.toml: {newer:?}");
    // Nor is more promised away than is needed.
    let own = (format!("{:?}", env!("CARGO_PKG_NAME")), promised.clone());
    assert!(needed.iter().any(|crates| *crates != own && crates.1 == promised), "no crate needs {promised:?}");
}

/// The system that the toolchain runs on.
fn host() -> String {
    let output = Command::new(env!("CARGO")).args(["--version", "--verbose"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}
