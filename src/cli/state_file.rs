//! Where the sandbox's state is kept.

use std::path::{Path, PathBuf};

use crate::api::error::{Error, Kind};
use crate::aws::environment::Environment;
use crate::aws::settings::{self, Lookup};

/// The file that holds the sandbox's state: the one that `option` (`--state`) or the environment names, or
/// `chimectl/sandbox.db` in the XDG state directory.
///
/// # Errors
/// If there is no home directory.
pub fn state_file(environment: &Environment, option: Option<&Path>) -> Result<PathBuf, Error> {
    if let Some(path) = Lookup::without_profile(environment).path(settings::SANDBOX_STATE, option) {
        return Ok(path);
    }
    let directory = sandbox_directory(environment).map_err(|error| error.hint("Or name a file with --state."))?;
    Ok(directory.join("sandbox.db"))
}

/// The directory for what sandboxes keep: `chimectl` in the XDG state directory.
///
/// # Errors
/// If there is no home directory.
pub fn sandbox_directory(environment: &Environment) -> Result<PathBuf, Error> {
    let directory = environment.state_directory().ok_or_else(|| {
        Error::new(Kind::Configuration, "cannot locate the sandbox state: could not find the home directory")
            .hint("Set HOME or XDG_STATE_HOME.")
    })?;
    Ok(directory.join("chimectl"))
}
