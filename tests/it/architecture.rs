//! The layers of `src/`: a file imports from its own and from those below it, never from one above and never across.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, lowest first, each with those that it may import from.
const LAYERS: [(&str, &[&str]); 7] = [
    ("text", &[]),
    ("api", &["text"]),
    ("services", &["text", "api"]),
    ("aws", &["text", "api", "services"]),
    ("sandbox", &["text", "api", "services"]),
    ("jobs", &["text", "api", "services", "aws"]),
    ("cli", &["text", "api", "services", "aws", "sandbox", "jobs"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The modules at the top of the crate that a text names, in imports, in code and in macros (`crate::…`, `$crate::…`,
/// `crate::{…}`). What a comment names counts too: a layer should not speak of one above it by path.
fn named(text: &str) -> BTreeSet<String> {
    let mut modules = BTreeSet::new();
    for (at, mark) in text.match_indices("crate::") {
        let rest = text[at + mark.len()..].trim_start();
        match rest.strip_prefix('{') {
            Some(group) => modules.extend(in_group(group)),
            None => modules.extend(word(rest)),
        }
    }
    modules
}

/// The first words of the items in a group of imports, up to the brace that closes it.
fn in_group(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut depth = 0;
    let mut begins = true;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            letter if begins && !letter.is_whitespace() => {
                words.extend(word(&text[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str) -> Option<String> {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

/// What is wrong with the imports of a file in `layer`: each as `file (layer) -> module (layer)`.
fn faults(file: &str, layer: &str, text: &str) -> Vec<String> {
    let (_, below) = LAYERS.iter().find(|(name, _)| *name == layer).unwrap();
    let allowed = |name: &str| name == layer || below.contains(&name);
    named(text).iter().filter(|name| !allowed(name)).map(|name| format!("{file} ({layer}) -> crate::{name}")).collect()
}

#[test]
fn no_import_runs_up_or_across() {
    let source = source();
    let mut all = Vec::new();
    for (layer, _) in LAYERS {
        let files = files(&source.join(layer));
        assert!(!files.is_empty(), "{layer}");
        for file in files {
            let name = file.strip_prefix(&source).unwrap().display().to_string();
            all.extend(faults(&name, layer, &fs::read_to_string(&file).unwrap()));
        }
    }
    assert!(all.is_empty(), "imports that run up or across:\n{}", all.join("\n"));
}

#[test]
fn the_source_has_the_seven_folders_and_nothing_else() {
    let found: BTreeSet<_> =
        fs::read_dir(source()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let expected = LAYERS.iter().map(|(layer, _)| (*layer).to_owned());
    assert_eq!(found, expected.chain(["lib.rs".to_owned(), "main.rs".to_owned()]).collect());
}

#[test]
fn a_path_that_runs_up_or_across_is_found() {
    for (layer, text, module) in [
        ("api", "use crate::cli::output;", "cli"),
        ("aws", "use crate::sandbox::Store;", "sandbox"),
        ("sandbox", "let x = crate::aws::client::Clients::on(y);", "aws"),
        ("services", "$crate::cli::leaf::Leaf", "cli"),
        ("text", "use crate::{\n    text::escape,\n    api::{check, kind::Kind},\n};", "api"),
        ("jobs", "pub(crate) use crate::sandbox;", "sandbox"),
        ("api", "crate::run(words)", "run"),
    ] {
        assert_eq!(faults("a.rs", layer, text), [format!("a.rs ({layer}) -> crate::{module}")]);
    }
    assert!(faults("a.rs", "cli", "use crate::{aws, jobs::pages, sandbox};").is_empty());
    assert!(
        faults("a.rs", "api", "use crate::text::counted; macro_rules! m { () => { $crate::api::kind } }").is_empty()
    );
}
