//! Contexts: named sets of what every command needs, in a file of chimectl's own.
//!
//! `chimectl/config.toml` in the XDG configuration directory has them, and the one that is in use on a terminal. A `.chimectl.toml` of
//! a directory can name one for what is typed there. Off a terminal only the command line and the environment name one, so that no
//! script depends on what somebody chose by hand; there no file is read unless one is named.

pub mod directory;
mod edit;
mod read;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::environment::Environment;
use crate::api::error::{Error, Kind};
use crate::api::variables;
use crate::text::suggestion;
use directory::Directory;
pub use edit::Edit;
pub use read::{Contexts, Keys};

/// What a key of a context holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Text.
    Text,
    /// True or false.
    Boolean,
}

/// The key that names a profile of the AWS configuration files.
pub const PROFILE: &str = "profile";
/// The key by which deletions ask first on a terminal.
pub const PROTECT: &str = "protect";

/// The keys of a context, in the order in which they are written and shown.
pub const KEYS: [(&str, Holds); 7] = [
    (PROFILE, Holds::Text),
    ("region", Holds::Text),
    ("app-instance", Holds::Text),
    ("bearer", Holds::Text),
    ("output", Holds::Text),
    ("sandbox", Holds::Boolean),
    (PROTECT, Holds::Boolean),
];

/// What has named a context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedBy {
    /// The command line.
    Option,
    /// The environment.
    Variable,
    /// The file of a directory.
    Directory(PathBuf),
    /// `chimectl context use`.
    Use,
}

impl fmt::Display for NamedBy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option => formatter.write_str("--context"),
            Self::Variable => formatter.write_str(variables::CONTEXT),
            Self::Directory(path) => write!(formatter, "{}", path.display()),
            Self::Use => formatter.write_str("chimectl context use"),
        }
    }
}

/// The context that is in force; one without a name and without keys if there is none.
#[derive(Debug, Clone, Default)]
pub struct Context(Option<Arc<InForce>>);

#[derive(Debug)]
struct InForce {
    name: String,
    keys: Keys,
    named_by: NamedBy,
}

impl Context {
    /// The context that is in force: the one of the command line, else of the environment, and on a terminal else of the directory,
    /// else the one in use. An empty name is that of none.
    ///
    /// # Errors
    /// If a file is wrong, or has no context of that name.
    pub fn in_force(environment: &Environment, option: Option<&str>, is_terminal: bool) -> Result<Self, Error> {
        let of_option = option.map(|name| (name.to_owned(), NamedBy::Option));
        let of_variable = || {
            let name = environment.raw(variables::CONTEXT)?;
            Some((name.to_string_lossy().into_owned(), NamedBy::Variable))
        };
        let named = of_option.or_else(of_variable);
        // An empty name says that none is meant.
        if named.as_ref().map_or(!is_terminal, |(name, _)| name.is_empty()) {
            return Ok(Self::default());
        }
        let named = match named {
            Some(named) => Some(named),
            None => Directory::find(environment)?
                .and_then(|directory| Some((directory.context?, NamedBy::Directory(directory.path)))),
        };
        let Some(path) = file(environment) else {
            return named.map_or(Ok(Self::default()), |(name, by)| Err(unknown(&name, &by.to_string(), &[], None)));
        };
        let contexts = Contexts::read(&path)?;
        let named = named.or_else(|| Some((contexts.current.clone()?, NamedBy::Use)));
        let Some((name, named_by)) = named else { return Ok(Self::default()) };
        match contexts.get(&name) {
            Some(keys) => Ok(Self(Some(Arc::new(InForce { name, keys: keys.clone(), named_by })))),
            None => Err(unknown(&name, &named_by.to_string(), &contexts.names(), Some(&path))),
        }
    }

    /// A context with these keys, as a test has it.
    #[cfg(test)]
    pub fn of(keys: Keys) -> Self {
        Self(Some(Arc::new(InForce { name: "test".to_owned(), keys, named_by: NamedBy::Option })))
    }

    /// The value of the key called `key`, as text.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.as_ref()?.keys.get(key).map(String::as_str)
    }

    /// Its name.
    pub fn name(&self) -> Option<&str> {
        self.0.as_ref().map(|context| context.name.as_str())
    }

    /// What has named it.
    pub fn named_by(&self) -> Option<&NamedBy> {
        self.0.as_ref().map(|context| &context.named_by)
    }

    /// Whether deletions ask first on a terminal.
    pub fn is_protected(&self) -> bool {
        self.get(PROTECT) == Some("true")
    }
}

/// The file of contexts; none without a home directory.
pub fn file(environment: &Environment) -> Option<PathBuf> {
    Some(environment.config_directory()?.join("chimectl").join("config.toml"))
}

/// What is said of a name that no context has.
pub fn unknown(name: &str, named_by: &str, names: &[&str], path: Option<&Path>) -> Error {
    let near = suggestion(name, names.iter().copied()).map(|near| format!("; did you mean {near:?}?"));
    let place = path.map(|path| format!(" in {}", path.display())).unwrap_or_default();
    let message = format!("{named_by}: no context is named {name:?}{place}{}", near.unwrap_or_default());
    let error = Error::new(Kind::Configuration, message);
    match names {
        [] => error.hint("To create one: chimectl context create NAME"),
        names => error.hint(format!("There are: {}.", names.join(", "))),
    }
}
