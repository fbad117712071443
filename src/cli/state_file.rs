//! Where the sandbox's state is kept if no option says so.

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

use crate::api::error::{Error, Kind};
use crate::api::variables::SANDBOX_STATE;
use crate::aws::environment::Environment;

/// The file that holds the sandbox's state where no other is named: the one in the environment, or
/// `chimectl/sandbox.db` in the XDG state directory.
///
/// # Errors
/// If there is no home directory.
pub fn state_file(environment: &Environment) -> Result<PathBuf, Error> {
    if let Some(path) = environment.raw(SANDBOX_STATE).filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let directories = etcetera::base_strategy::Xdg::new().map_err(|error| {
        Error::new(Kind::Configuration, format!("no place for the sandbox's state: {error}"))
            .hint("Set HOME or XDG_STATE_HOME, or name a file with --state.")
    })?;
    let state = directories.state_dir().unwrap_or_else(|| directories.data_dir());
    Ok(state.join("chimectl").join("sandbox.db"))
}
