//! The environment of the process. Nothing else reads it, so that what a variable does can be found and tested in one
//! place.

use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// The environment variables.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// Variables that stand in for those of the process.
    given: Option<HashMap<String, OsString>>,
}

impl Environment {
    /// The variables of this process.
    pub fn of_process() -> Self {
        Self { given: None }
    }

    /// These variables and no others, as a test has them.
    pub fn of(variables: &[(&str, &str)]) -> Self {
        Self::of_raw(variables.iter().map(|(name, value)| (*name, OsString::from(value))))
    }

    /// These variables and no others, whatever their values are.
    pub fn of_raw<'a>(variables: impl IntoIterator<Item = (&'a str, OsString)>) -> Self {
        Self { given: Some(variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()) }
    }

    /// The value of the variable called `name`, if it is text. An empty one counts as not set, as in every AWS tool.
    pub fn get(&self, name: &str) -> Option<String> {
        self.raw(name)?.into_string().ok().filter(|value| !value.is_empty())
    }

    /// The user's home directory.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn home_directory(&self) -> Option<PathBuf> {
        match &self.given {
            Some(_) => self.get("HOME").map(PathBuf::from),
            None => env::home_dir(),
        }
    }

    /// The directory for what programs remember, of the XDG specification; none without a home directory.
    pub fn state_directory(&self) -> Option<PathBuf> {
        self.xdg_directory("XDG_STATE_HOME", ".local/state")
    }

    /// The directory for what programs can fetch again, of the XDG specification; none without a home directory.
    pub fn cache_directory(&self) -> Option<PathBuf> {
        self.xdg_directory("XDG_CACHE_HOME", ".cache")
    }

    /// The directory for what users set, of the XDG specification; none without a home directory.
    pub fn config_directory(&self) -> Option<PathBuf> {
        self.xdg_directory("XDG_CONFIG_HOME", ".config")
    }

    fn xdg_directory(&self, variable: &str, otherwise: &str) -> Option<PathBuf> {
        let named = self.raw(variable).map(PathBuf::from).filter(|path| path.is_absolute());
        named.or_else(|| Some(self.home_directory()?.join(otherwise)))
    }

    /// The directory in which the program was started.
    pub fn working_directory(&self) -> Option<PathBuf> {
        match &self.given {
            Some(_) => self.get("PWD").map(PathBuf::from),
            None => env::current_dir().ok(),
        }
    }

    /// The directory for temporary files.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn temporary_directory() -> PathBuf {
        env::temp_dir()
    }

    /// The value of the variable called `name`, whatever it is.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn raw(&self, name: &str) -> Option<OsString> {
        match &self.given {
            Some(given) => given.get(name).cloned(),
            None => env::var_os(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_variable_is_not_set() {
        let environment = Environment::of(&[("A", "x"), ("B", "")]);
        assert_eq!(["A", "B", "C"].map(|name| environment.get(name)), [Some("x".to_owned()), None, None]);
        assert_eq!(environment.raw("B"), Some(OsString::new()));
    }

    #[test]
    fn directories_are_those_of_the_variables() {
        let directory = |variables: &[(&str, &str)]| Environment::of(variables).state_directory();
        let home = ("HOME", "/home/alice");
        let usual = Some(PathBuf::from("/home/alice/.local/state"));
        assert_eq!(directory(&[home]), usual);
        assert_eq!(directory(&[home, ("XDG_STATE_HOME", "not/absolute")]), usual);
        assert_eq!(directory(&[("XDG_STATE_HOME", "/elsewhere")]), Some(PathBuf::from("/elsewhere")));
        assert_eq!(directory(&[]), None);
    }
}
