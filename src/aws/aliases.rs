//! The aliases of commands in `~/.aws/cli/alias`, as the AWS CLI reads them: `[toplevel]` names commands of the program,
//! `[command NAME]` commands of a group. A `.chimectl.toml` of a directory can have some as well. Source: `awscli/alias.py` of versions 1 and 2, of which the first knows only
//! `[toplevel]`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::contexts::directory::Directory;
use super::environment::Environment;
use super::ini::{self, Text};
use super::paths::expanded;
use super::profile::unreadable;
use crate::api::error::{Error, Kind};

/// Where the file is. No variable names another one.
pub const FILE: &str = "~/.aws/cli/alias";

/// The aliases of a file.
#[derive(Debug, Default)]
pub struct Aliases {
    /// Name and value of each, by the group that they belong to; those of the program belong to the group without a name.
    groups: BTreeMap<String, BTreeMap<String, String>>,
    /// The file of the directory, whose aliases are for the program.
    directory: Option<Directory>,
}

impl Aliases {
    /// Reads the file, and on a terminal that of the directory. One that is not there, or must not be read, is as an empty one.
    ///
    /// # Errors
    /// If one is none of the syntax, or no file.
    pub fn read(environment: &Environment, is_terminal: bool) -> Result<Self, Error> {
        let directory = if is_terminal { Directory::find(environment)? } else { None };
        Ok(Self { directory, ..Self::read_own(environment)? })
    }

    fn read_own(environment: &Environment) -> Result<Self, Error> {
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
        Ok(Self { groups, directory: None })
    }

    /// Whether there are any for a group that has one of `names`; the program has an empty name.
    pub fn are_for(&self, names: &[&str]) -> bool {
        let is_of_directory = |name: &str| name.is_empty() && !self.of_directory().is_empty();
        let is_own = |name: &str| self.groups.get(name).is_some_and(|aliases| !aliases.is_empty());
        names.iter().any(|name| is_own(name) || is_of_directory(name))
    }

    /// Whether there are any for any group.
    pub fn are_for_groups(&self) -> bool {
        self.groups.iter().any(|(group, aliases)| !group.is_empty() && !aliases.is_empty())
    }

    /// The value of the alias called `name` of a group that has one of `groups` as its name.
    pub fn get(&self, groups: &[&str], name: &str) -> Option<&str> {
        self.own(groups, name)
            .or_else(|| self.of_directory().get(name).filter(|_| groups.contains(&"")).map(String::as_str))
    }

    fn own(&self, groups: &[&str], name: &str) -> Option<&str> {
        groups.iter().find_map(|group| self.groups.get(*group)?.get(name)).map(String::as_str)
    }

    fn of_directory(&self) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.directory.as_ref().map_or(&NONE, |directory| &directory.aliases)
    }

    /// The file that has the alias called `name`, if it is that of the directory.
    pub fn directory_of(&self, groups: &[&str], name: &str) -> Option<&Path> {
        let directory = self.directory.as_ref().filter(|_| self.own(groups, name).is_none() && groups.contains(&""))?;
        directory.aliases.contains_key(name).then_some(directory.path.as_path())
    }

    /// The names of those of a group that has one of `groups` as its name.
    pub fn names<'a>(&'a self, groups: &'a [&str]) -> impl Iterator<Item = &'a str> {
        let of_directory = Some(self.of_directory()).filter(|_| groups.contains(&""));
        let own = groups.iter().filter_map(|group| self.groups.get(*group));
        own.chain(of_directory).flat_map(BTreeMap::keys).map(String::as_str)
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
