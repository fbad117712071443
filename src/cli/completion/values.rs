//! The candidates for the value of an option: known values, or files of the machine.

use std::fs;
use std::path::PathBuf;

use clap::builder::ValueHint;
use clap::{Arg, builder::ValueParser};

use super::Candidate;
use crate::api::facts::ServiceFacts;
use crate::api::regions;
use crate::api::service::Service;
use crate::aws::contexts;
use crate::aws::environment::Environment;
use crate::aws::profile;
use crate::cli::context::KNOWN;
use crate::sandbox::{BEHAVIORS, FAILING_WORKS, FAULT_FORMS, KNOWN_HEADERS};
use crate::services::Operations as _;

/// The values of `option` that begin with `word`.
pub fn of(option: &Arg, word: &str, environment: &Environment) -> Vec<Candidate> {
    let known: Vec<_> = option
        .get_possible_values()
        .into_iter()
        .filter(|value| !value.is_hide_set() && value.get_name().starts_with(word))
        .map(|value| Candidate::new(value.get_name(), value.get_help()))
        .collect();
    if !known.is_empty() {
        return known;
    }
    match option.get_id().as_str() {
        "media-region" => plain(regions::of_media().iter().copied().map(str::to_owned).collect(), word),
        "region" => plain(regions::all().into_iter().map(str::to_owned).collect(), word),
        "profile" => plain(profiles(environment), word),
        "context" | KNOWN => plain(contexts(environment), word),
        "cli_input_json" | "cli_input_yaml" => contents(word, environment),
        "faults" => faults(word),
        "callees" => callees(word),
        "functions" => plain(vec!["*=".to_owned()], word),
        "headers" => plain(KNOWN_HEADERS.iter().map(|name| format!("{name}=")).collect(), word),
        "failures" => helped("", FAILING_WORKS.iter().copied(), word),
        _ if option.get_value_hint() == ValueHint::AnyPath => plain(paths(word, environment), word),
        // What `sandbox exec` runs is more often a script of the project than a command that is installed.
        _ if option.is_last_set() => plain(paths(word, environment), word),
        _ if !option.is_global_set() && is_text(option) && !word.is_empty() => contents(word, environment),
        _ => Vec::new(),
    }
}

fn is_text(option: &Arg) -> bool {
    option.get_value_parser().type_id() == ValueParser::string().type_id()
}

fn plain(values: Vec<String>, word: &str) -> Vec<Candidate> {
    values.into_iter().filter(|value| value.starts_with(word)).map(|value| Candidate::new(value, None)).collect()
}

/// Those of the values with their help that begin with `begun`, behind `before`.
fn helped<'a>(before: &str, values: impl Iterator<Item = (&'a str, &'a str)>, begun: &str) -> Vec<Candidate> {
    let offered = values.filter(|(value, _)| value.starts_with(begun));
    offered.map(|(value, help)| Candidate { value: format!("{before}{value}"), help: help.to_owned() }).collect()
}

/// `file://`, followed by the files.
fn contents(word: &str, environment: &Environment) -> Vec<Candidate> {
    for scheme in ["file://", "fileb://"] {
        if let Some(path) = word.strip_prefix(scheme) {
            return plain(paths(path, environment).iter().map(|path| format!("{scheme}{path}")).collect(), word);
        }
    }
    plain(vec!["file://".to_owned()], word)
}

/// The files that start with `word`, directories with a `/` at the end. Hidden files are included only if `word` starts
/// with a dot. Names that could confuse a terminal or the script are omitted.
fn paths(word: &str, environment: &Environment) -> Vec<String> {
    let at = word.rfind('/').map_or(0, |slash| slash + 1);
    let (directory, begun) = word.split_at(at);
    let place = match directory.strip_prefix("~/") {
        Some(below) => environment.home_directory().map(|home| home.join(below)).unwrap_or_default(),
        None if directory.is_empty() => PathBuf::from("."),
        None => PathBuf::from(directory),
    };
    let mut found: Vec<String> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let fits = name.starts_with(begun) && (begun.starts_with('.') || !name.starts_with('.'));
            if !fits || name.contains(char::is_control) {
                return None;
            }
            let end = if entry.path().is_dir() { "/" } else { "" };
            Some(format!("{directory}{name}{end}"))
        })
        .collect();
    found.sort_unstable();
    found
}

/// The operations, and after an operation and `=` the possible faults: its error codes and the effects that are words.
fn faults(word: &str) -> Vec<Candidate> {
    let operations = || Service::ALL.iter().flat_map(|service| service.operations());
    let Some((name, begun)) = word.split_once('=') else {
        return plain(operations().map(|operation| format!("{}=", operation.name)).collect(), word);
    };
    let of = operations().find(|operation| operation.name == name);
    let facts = of.and_then(|operation| ServiceFacts::of(operation.service).operation(operation.name));
    let codes = facts.into_iter().flat_map(|facts| facts.errors.iter()).map(|(code, _)| (code, ""));
    let effects = FAULT_FORMS.iter().map(|(form, help)| (form.split_inclusive('=').next().unwrap_or(form), *help));
    let is_word = |(effect, _): &(&str, &str)| effect.starts_with(|first: char| first.is_ascii_lowercase());
    helped(&format!("{name}="), codes.chain(effects.filter(is_word)), begun)
}

/// `*` for every number, and behind a number and `=` the behaviors.
fn callees(word: &str) -> Vec<Candidate> {
    let Some((number, begun)) = word.split_once('=') else { return plain(vec!["*=".to_owned()], word) };
    helped(&format!("{number}="), BEHAVIORS.into_iter(), begun)
}

/// The profiles of the AWS configuration files.
fn profiles(environment: &Environment) -> Vec<String> {
    let mut names = profile::names(environment);
    names.retain(|name| !name.contains(char::is_control));
    names
}

/// The contexts.
fn contexts(environment: &Environment) -> Vec<String> {
    let read = contexts::file(environment).and_then(|path| contexts::Contexts::read(&path).ok()).unwrap_or_default();
    read.names().into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_listed_in_their_directory() {
        let paths = |word: &str| paths(word, &Environment::of(&[]));
        assert_eq!(paths("src/cli/completion/v"), ["src/cli/completion/values.rs"]);
        assert_eq!(paths("src/cli/compl"), ["src/cli/completion/"]);
        assert!(paths("").contains(&"src/".to_owned()));
        assert!(!paths("").iter().any(|path| path.starts_with('.')));
        assert!(paths(".git").contains(&".gitignore".to_owned()));
        assert_eq!(paths("no/such/place/"), [""; 0]);
    }
}
