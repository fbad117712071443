//! `.chimectl.toml`, the file of a directory: it can name one of the user's contexts, and have aliases. It can come from a stranger,
//! with the code of a project: so it sets nothing itself, and its aliases call operations and nothing else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::read::{File, contents, span};
use crate::api::error::Error;
use crate::api::service::Service;
use crate::aws::environment::Environment;
use crate::aws::ini;

/// Its name.
pub const NAME: &str = ".chimectl.toml";

/// What the file of a directory has.
#[derive(Debug, Default)]
pub struct Directory {
    /// Its path.
    pub path: PathBuf,
    /// The context that it names.
    pub context: Option<String>,
    /// Its aliases.
    pub aliases: BTreeMap<String, String>,
}

impl Directory {
    /// The file of the working directory, or of the first one above it that has one. One that belongs to another user is
    /// ignored.
    ///
    /// # Errors
    /// If it is no TOML, has a key that is not known, or a value of another type.
    pub fn find(environment: &Environment) -> Result<Option<Self>, Error> {
        let Some(here) = environment.working_directory() else { return Ok(None) };
        let Some(path) = here.ancestors().map(|directory| directory.join(NAME)).find(|path| is_own(path)) else {
            return Ok(None);
        };
        let text = contents(&path)?.unwrap_or_default();
        Self::parse(path, &text).map(Some)
    }

    fn parse(path: PathBuf, text: &str) -> Result<Self, Error> {
        let mut directory = Self { path: path.clone(), ..Self::default() };
        let file = File { path: &path, text };
        let document = file.document()?;
        for (key, item) in document.iter() {
            let place = span(document.as_table(), key, item);
            match key {
                "context" => directory.context = Some(file.text_of(place, key, item)?),
                "aliases" => {
                    let table = file.table(place, key, item)?;
                    for (name, item) in table.iter() {
                        let value = file.text_of(span(table, name, item), &format!("aliases.{name}"), item)?;
                        directory.aliases.insert(name.to_owned(), value);
                    }
                }
                other => return Err(file.unknown(place, other, ["context", "aliases"])),
            }
        }
        Ok(directory)
    }
}

/// Options that would send requests or credentials elsewhere, show them, start a program, or leave out a question.
const REFUSED: [&str; 10] = [
    "--ca-bundle",
    "--context",
    "--debug",
    "--endpoint-url",
    "--exec",
    "--no-sign-request",
    "--no-verify-ssl",
    "--profile",
    "--state",
    "--yes",
];

/// Why an alias of a directory's file is not used; none if it calls an operation and does nothing else.
pub fn refusal(value: &str) -> Option<String> {
    if value.starts_with('!') {
        return Some("it is a shell command, which only an alias in ~/.aws/cli/alias can be".to_owned());
    }
    let words = ini::words(value)?;
    let is_service = |word: &str| {
        let word = word.strip_prefix("chime-sdk-").unwrap_or(word);
        Service::ALL.iter().any(|service| service.name() == word)
    };
    if !words.first().is_some_and(|word| is_service(word)) {
        return Some("it must begin with a service, such as messaging".to_owned());
    }
    for word in &words {
        let name = word.split('=').next().unwrap_or_default();
        // What is abbreviated counts.
        let option = REFUSED.iter().find(|option| name.len() > 2 && name.starts_with("--") && option.starts_with(name));
        if let Some(option) = option {
            return Some(format!("it has {name}, and a directory file must not set {option}"));
        }
        let value = word.split_once('=').map_or(word.as_str(), |(_, value)| value);
        if word.contains("file://") || value.contains("fileb://") {
            return Some("it reads a file".to_owned());
        }
    }
    None
}

#[cfg(unix)]
fn is_own(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let user = rustix::process::geteuid().as_raw();
    std::fs::metadata(path).is_ok_and(|file| file.is_file() && (file.uid() == user || file.uid() == 0))
}

#[cfg(not(unix))]
fn is_own(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_of_a_directory_call_operations_and_nothing_else() {
        for good in [
            "messaging send-channel-message --channel-arn @general --content",
            "chime-sdk-meetings list-attendees --query 'Attendees[].AttendeeId' --output text",
        ] {
            assert_eq!(refusal(good), None, "{good}");
        }
        for bad in [
            "!rm -rf .",
            "sandbox exec -- sh -c true",
            "batch messaging delete-channel --input x",
            "--region eu-west-1 messaging list-channels",
            "man /tmp",
            "messaging listen --exec sh",
            "messaging listen --ex=sh",
            "meetings get-meeting --endpoint-url http://127.0.0.1",
            "meetings get-meeting --endp http://127.0.0.1",
            "meetings get-meeting --prof=other",
            "meetings get-meeting --no-verify-ssl",
            "meetings delete-meeting --yes",
            "messaging send-channel-message --content file:///etc/passwd",
            "messaging send-channel-message --content=file:///etc/passwd",
            "",
        ] {
            assert!(refusal(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let parse = |text: &str| Directory::parse("/p/.chimectl.toml".into(), text).map_err(|error| error.to_string());
        let found = parse("context = \"prod\"\n[aliases]\nsay = \"messaging list-channels\"\n").unwrap();
        assert_eq!((found.context.as_deref(), found.aliases.len()), (Some("prod"), 1));
        for (text, expected) in [
            ("# c\ncontex = \"a\"", "/p/.chimectl.toml: line 2: contex: unknown key; did you mean context?"),
            ("context = 1", "/p/.chimectl.toml: line 1: context: expected text, found an integer"),
            ("[aliases]\nx = []", "/p/.chimectl.toml: line 2: aliases.x: expected text, found an array"),
            ("\n\ncontext =", "/p/.chimectl.toml: line 3 cannot be read: "),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
