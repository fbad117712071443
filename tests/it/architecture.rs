//! The layers of `src/`: a file imports from its own and from those below it, never from one above and never across.

use std::collections::{BTreeMap, BTreeSet};
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

/// The modules at the top of the crate that the text of the file at `path` (below `src/`) names, in imports, in code and in
/// macros: `crate::…`, `$crate::…`, `crate::{…}`, the crate's own name, and `super::` as often as it leads to the top.
/// `*` and `self` are all of them. What a comment names counts too: a layer should not speak of one above it by path.
fn named(path: &str, text: &str) -> BTreeSet<String> {
    let mut modules = BTreeSet::new();
    for root in ["crate", "chimectl"] {
        for at in words(text, root) {
            let rest = &text[at + root.len()..];
            match rest.strip_prefix("::") {
                Some(rest) => modules.extend(first_words(rest)),
                None if rest.starts_with(" as ") => modules.extend(["self".to_owned()]),
                None => {}
            }
        }
    }
    let mut end = 0;
    for at in words(text, "super") {
        if at < end {
            continue;
        }
        let rest = text[at..].trim_start_matches("super::");
        end = text.len() - rest.len();
        // A path may end in the word itself.
        let is_last = rest.strip_prefix("super").filter(|rest| !rest.starts_with(is_of_word));
        let steps = (end - at) / "super::".len() + usize::from(is_last.is_some());
        if steps >= depth(path) + inline_depth(text, at) {
            modules.extend(is_last.map_or_else(|| first_words(rest), |_| vec!["self".to_owned()]));
        }
    }
    modules
}

/// Where `word` stands in the text by itself.
fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(is_of_word) && !text[at + word.len()..].starts_with(is_of_word))
}

fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// How many modules lie between the top of the crate and the file at `path`, with its own.
fn depth(path: &str) -> usize {
    path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs")).unwrap().split('/').count()
}

/// How many modules in braces lie around a place. In what rustfmt has written, one ends with the next brace at its own
/// indentation.
fn inline_depth(text: &str, at: usize) -> usize {
    let mut open: Vec<&str> = Vec::new();
    for line in text[..at].lines() {
        let (indentation, rest) = line.split_at(line.len() - line.trim_start().len());
        let rest = rest.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        if rest.starts_with("mod ") && rest.ends_with('{') {
            open.push(indentation);
        } else if rest == "}" && open.last() == Some(&indentation) {
            open.pop();
        }
    }
    open.len()
}

/// The first words of what follows a path's `::`.
fn first_words(rest: &str) -> Vec<String> {
    let rest = rest.trim_start();
    match rest.strip_prefix('{') {
        Some(group) => in_group(group),
        None => word(rest).into_iter().collect(),
    }
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
    if text.starts_with('*') {
        return Some("*".to_owned());
    }
    let end = text.find(|letter| !is_of_word(letter)).unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

/// What is wrong with the imports of the file at `path`, which is in `layer`: each as
/// `file (layer) -> module (layer)`.
fn faults(path: &str, layer: &str, text: &str) -> Vec<String> {
    let (_, below) = LAYERS.iter().find(|(name, _)| *name == layer).unwrap();
    let allowed = |name: &str| name == layer || below.contains(&name);
    let named = named(path, text).into_iter().filter(|name| !allowed(name));
    named.map(|name| format!("{path} ({layer}) -> crate::{name}")).collect()
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
    for (path, text, module) in [
        ("api/a.rs", "use crate::cli::output;", "cli"),
        ("aws/a.rs", "use crate::sandbox::Store;", "sandbox"),
        ("sandbox/a.rs", "let x = crate::aws::client::Clients::on(y);", "aws"),
        ("services/a.rs", "$crate::cli::leaf::Leaf", "cli"),
        ("text/a.rs", "use crate::{\n    text::escape,\n    api::{check, kind::Kind},\n};", "api"),
        ("jobs/a.rs", "pub(crate) use crate::sandbox;", "sandbox"),
        ("api/a.rs", "crate::run(words)", "run"),
        ("api/a.rs", "use crate::*;", "*"),
        ("api/a.rs", "use crate::{text, *};", "*"),
        ("api/a.rs", "use crate as all;", "self"),
        ("api/a.rs", "use crate::{self as all};", "self"),
        ("api/a.rs", "use chimectl::cli::Cli;", "cli"),
        ("sandbox/a.rs", "use super::super::aws;", "aws"),
        ("sandbox/a.rs", "use super::super::*;", "*"),
        ("sandbox/a.rs", "use super::super as all;", "self"),
        ("sandbox/mod.rs", "use super::{text, aws::client};", "aws"),
        ("sandbox/voice/mod.rs", "use super::super::cli::Cli;", "cli"),
        ("sandbox/voice/a.rs", "use super::super::super::jobs;", "jobs"),
        ("sandbox/a.rs", "mod tests {\n    use super::super::super::jobs;\n}", "jobs"),
        ("sandbox/a.rs", "mod inner {\n    use super::*;\n}\n\nuse super::super::jobs;", "jobs"),
    ] {
        let layer = path.split('/').next().unwrap();
        assert_eq!(faults(path, layer, text), [format!("{path} ({layer}) -> crate::{module}")], "{text}");
    }
    for (path, text) in [
        ("cli/a.rs", "use crate::{aws, jobs::pages, sandbox};"),
        ("api/a.rs", "use crate::text::counted; macro_rules! m { () => { $crate::api::kind } }"),
        ("sandbox/voice/a.rs", "use super::super::Call;"),
        ("sandbox/a.rs", "use super::Call;\n\nmod tests {\n    use super::super::Call;\n    use super::*;\n}"),
        ("sandbox/mod.rs", "mod tests {\n    use super::*;\n}"),
        ("text/a.rs", "let crates = mycrate::api;"),
    ] {
        assert_eq!(faults(path, path.split('/').next().unwrap(), text), [""; 0], "{text}");
    }
}

/// The folders of `cli/` that the files of each of its folders import. The files of `cli/` itself put the parts together.
fn imports_of_folders() -> BTreeMap<String, BTreeSet<String>> {
    let folder = source().join("cli");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let imported = |from: &Path| {
        let texts: Vec<_> = files(from).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
        let others = folders.iter().map(|other| name(other)).filter(|other| *other != name(from));
        others.filter(|other| texts.iter().any(|text| text.contains(&format!("crate::cli::{other}")))).collect()
    };
    folders.iter().map(|from| (name(from), imported(from))).collect()
}

#[test]
fn folders_of_the_command_line_do_not_import_each_other_in_a_circle() {
    let mut left = imports_of_folders();
    assert!(left.len() > 2, "{left:?}");
    // Those that import none of the others are taken away, until nothing or a circle is left.
    while let Some(lowest) = left.keys().find(|name| left[*name].is_empty()).cloned() {
        left.remove(&lowest);
        left.values_mut().for_each(|imports| {
            imports.remove(&lowest);
        });
    }
    assert!(left.is_empty(), "each of these leads to another of them: {left:?}");
}

/// How many lines of logic a file may have.
const MOST_LINES: usize = 300;

/// How many lines of a text are neither blank, nor a comment, nor in its module of tests.
fn lines_of_logic(text: &str) -> usize {
    let logic = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    logic.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[test]
fn no_file_has_more_logic_than_can_be_read_at_once() {
    let all = files(&source()).into_iter().filter_map(|file| {
        let name = file.strip_prefix(source()).unwrap().display().to_string();
        // Declarations are tables, as long as the API is; nobody reads them from top to bottom.
        let is_table = name.starts_with("services/");
        let is_test = name.ends_with("/tests.rs");
        let lines = lines_of_logic(&fs::read_to_string(&file).unwrap());
        (!is_table && !is_test && lines > MOST_LINES).then(|| format!("{name} has {lines}"))
    });
    let all: Vec<_> = all.collect();
    assert!(all.is_empty(), "more than {MOST_LINES} lines of logic, so split them:\n{}", all.join("\n"));
}

#[test]
fn blank_lines_comments_and_tests_are_no_logic() {
    let text = "//! A.\n\nfn a() {\n    // B.\n    b();\n}\n\n#[cfg(test)]\nmod tests {\n    c();\n}\n";
    assert_eq!(lines_of_logic(text), 3);
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
