//! The options of a command line, in the form the user typed them.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

use super::options::meant;

/// An option that was given.
pub struct Given {
    /// Its long name, without hyphens.
    pub name: String,
    /// `--name` or `--name=value`.
    pub word: OsString,
}

impl Given {
    /// The option called `name` with this value.
    pub fn of(name: &str, value: Option<&OsStr>) -> Self {
        let mut word = OsString::from(format!("--{name}"));
        if let Some(value) = value {
            word.push("=");
            word.push(value);
        }
        Self { name: name.to_owned(), word }
    }

    /// `option` of `command` with its first value, which can show that another option is meant.
    pub fn first(command: &Command, option: &Arg, value: &OsStr) -> Self {
        let meant = meant(command, option, value).unwrap_or(option);
        Self::of(meant.get_long().unwrap_or_default(), Some(value))
    }
}

/// An option that waits for values.
pub struct Open {
    /// The option; `None` if there is none of that name.
    pub option: Option<Arg>,
    /// How many values it has.
    pub count: usize,
    /// Whether it counts; a misspelt one takes its values along.
    pub is_known: bool,
}
