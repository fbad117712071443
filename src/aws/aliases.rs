//! The aliases of commands in `~/.aws/cli/alias`, as the AWS CLI reads them: `[toplevel]` names commands of the program,
//! `[command NAME]` commands of a group. Source: `awscli/alias.py` of versions 1 and 2, of which the first knows only
//! `[toplevel]`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::environment::Environment;
use super::ini::{self, Text};
use super::paths::expanded;
use super::profile::unreadable;
use crate::api::error::{Error, Kind};

/// Where the file is. No variable names another one.
pub const FILE: &str = "~/.aws/cli/alias";

/// The aliases of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Aliases {
    /// Name and value of each, by the group that they belong to; those of the program belong to the group without a name.
    groups: BTreeMap<String, BTreeMap<String, String>>,
}

impl Aliases {
    /// Reads the file. One that is not there, or must not be read, is as an empty one.
    ///
    /// # Errors
    /// If it is none of the syntax, or no file.
    pub fn read(environment: &Environment) -> Result<Self, Error> {
        let path = expanded(FILE, environment);
        match fs::read(&path) {
            Ok(bytes) => Self::parse(&bytes).map_err(|broken| unreadable(Path::new(&path), &broken)),
            Err(error) if error.kind() == ErrorKind::IsADirectory => {
                let message = format!("{path}: is a directory, not an alias file");
                Err(Error::new(Kind::Configuration, message).hint("The AWS CLI rejects this too."))
            }
            Err(_) => Ok(Self::default()),
        }
    }

    fn parse(bytes: &[u8]) -> Result<Self, ini::Broken> {
        let mut groups = BTreeMap::new();
        for section in ini::parse_plain(bytes)? {
            let words: Vec<_> = section.name.split_whitespace().collect();
            let group = match words.as_slice() {
                ["toplevel"] if section.name == "toplevel" => "",
                ["command", group] if section.name.starts_with("command ") => group,
                _ => continue,
            };
            let plain = |(name, text)| match text {
                Text::Plain(value) => Some((name, value)),
                Text::Nested(_) => None,
            };
            groups.insert(group.to_owned(), section.keys.into_iter().filter_map(plain).collect());
        }
        Ok(Self { groups })
    }

    /// Whether there are any for a group that has one of `names`; the program has an empty name.
    pub fn are_for(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.groups.get(*name).is_some_and(|aliases| !aliases.is_empty()))
    }

    /// Whether there are any for any group.
    pub fn are_for_groups(&self) -> bool {
        self.groups.iter().any(|(group, aliases)| !group.is_empty() && !aliases.is_empty())
    }

    /// The value of the alias called `name` of a group that has one of `groups` as its name.
    pub fn get(&self, groups: &[&str], name: &str) -> Option<&str> {
        groups.iter().find_map(|group| self.groups.get(*group)?.get(name)).map(String::as_str)
    }

    /// The names of those of a group that has one of `groups` as its name.
    pub fn names<'a>(&'a self, groups: &'a [&str]) -> impl Iterator<Item = &'a str> {
        groups.iter().filter_map(|group| self.groups.get(*group)).flat_map(BTreeMap::keys).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_those_of_the_aws_cli() {
        let text = "[toplevel]\nGM = chime-sdk-meetings\n  get-meeting\n[command  chime-sdk-meetings]\nx = y\n\
                    [command a b]\nn = n\n[commands]\nn = n\n[ toplevel ]\nn = n\n[command\tq]\nn = n\n";
        let aliases = Aliases::parse(text.as_bytes()).unwrap();
        assert_eq!(aliases.get(&[""], "gm"), Some("chime-sdk-meetings\nget-meeting"));
        assert_eq!(aliases.get(&["meetings", "chime-sdk-meetings"], "x"), Some("y"));
        assert_eq!(aliases.groups.len(), 2, "{aliases:?}");
        assert_eq!(aliases.names(&[""]).collect::<Vec<_>>(), ["gm"]);
        assert!(aliases.are_for(&[""]) && aliases.are_for_groups() && !aliases.are_for(&["chime"]));
    }
}
