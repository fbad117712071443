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

/// The families of the sandbox: none knows another, and only the registry names them.
const FAMILIES: [&str; 5] = ["identity", "media_pipelines", "meetings", "messaging", "voice"];
/// The file that puts the families together.
const REGISTRY: &str = "registry.rs";

/// The families that a text names: by a path through the sandbox or a module above, or as the beginning of a path.
fn families_named(text: &str) -> BTreeSet<&'static str> {
    let mut words = BTreeSet::new();
    for mark in ["sandbox::", "super::"] {
        for (at, _) in text.match_indices(mark) {
            let rest = text[at + mark.len()..].trim_start();
            match rest.strip_prefix('{') {
                Some(group) => words.extend(in_group(group)),
                None => words.extend(word(rest)),
            }
        }
    }
    let begins_a_path = |family: &&str| {
        text.match_indices(&format!("{family}::")).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|letter| !letter.is_ascii_alphanumeric() && !"_:".contains(letter))
        })
    };
    FAMILIES.into_iter().filter(|family| words.contains(*family) || begins_a_path(family)).collect()
}

/// What is wrong with the families that a file of the sandbox names: each as `file -> family`. `file` is its path in the
/// sandbox's folder.
fn family_faults(file: &str, text: &str) -> Vec<String> {
    let own = file.split_once('/').map(|(folder, _)| folder);
    let others = families_named(text).into_iter().filter(|family| file != REGISTRY && own != Some(*family));
    others.map(|family| format!("{file} -> {family}")).collect()
}

#[test]
fn no_family_of_the_sandbox_knows_another() {
    let sandbox = source().join("sandbox");
    for family in FAMILIES {
        assert!(sandbox.join(family).is_dir(), "{family}");
    }
    let registry = fs::read_to_string(sandbox.join(REGISTRY)).unwrap();
    assert_eq!(families_named(&registry), BTreeSet::from(FAMILIES));
    let mut all = Vec::new();
    for file in files(&sandbox) {
        let name = file.strip_prefix(&sandbox).unwrap().to_string_lossy().replace('\\', "/");
        all.extend(family_faults(&name, &fs::read_to_string(&file).unwrap()));
    }
    assert!(all.is_empty(), "families that know each other:\n{}", all.join("\n"));
}

#[test]
fn a_path_into_another_family_is_found() {
    for (file, text, family) in [
        ("identity/user.rs", "use crate::sandbox::messaging;", "messaging"),
        ("identity/user.rs", "use crate::sandbox::{\n    Call,\n    messaging::{channel, leave_all},\n};", "messaging"),
        ("messaging/caller.rs", "use super::super::identity::is_admin;", "identity"),
        ("messaging/mod.rs", "use super::{Call, identity};", "identity"),
        ("media_pipelines/meeting.rs", "let kind = crate::sandbox::meetings::MEETING;", "meetings"),
        ("meetings/mod.rs", "pub use crate::sandbox::{media_pipelines as pipelines};", "media_pipelines"),
        ("expiration.rs", "identity::delete_user(call, arn)?", "identity"),
        ("mod.rs", "(voice::OPERATIONS)", "voice"),
    ] {
        assert_eq!(family_faults(file, text), [format!("{file} -> {family}")], "{text}");
    }
    for (file, text) in [
        ("identity/user.rs", "use crate::sandbox::people::{identity, is_admin}; use super::identity::page;"),
        ("messaging/mod.rs", "use super::people::identity; identity(call, arn)?; crate::sandbox::messaging::channel"),
        ("media_pipelines/pool.rs", "use super::meeting::Meeting; use crate::sandbox::meeting::MEETING;"),
        ("voice/mod.rs", "mod voice_connector; voice_connector::create(call)"),
        ("mod.rs", "mod identity;\nmod messaging;"),
        ("registry.rs", "use super::{identity, messaging};"),
    ] {
        assert!(family_faults(file, text).is_empty(), "{text}");
    }
}
