//! Credentials that a program of the user's prints.

use std::process::Stdio;

use aws_credential_types::Credentials;
use serde_json::Value as Json;
use tokio::process::Command;

use super::{fault, handed_out};
use crate::api::error::Error;
use crate::aws::error_answer::excerpt;
use crate::aws::ini;

/// The version of the form in which such a program answers.
const VERSION: f64 = 1.0;

/// The program of a profile.
#[derive(Debug)]
pub struct Process {
    /// The profile.
    pub profile: String,
    /// The command line. Words are split as in a shell, and no shell runs it.
    pub command: String,
}

impl Process {
    /// What it is, in words.
    pub fn name(&self) -> String {
        format!("credential_process of the profile {:?}", self.profile)
    }

    /// Runs the program and reads what it prints. It has the standard input of this process, because it can ask.
    ///
    /// # Errors
    /// If it cannot be run or fails, with what it says on standard error, or if it prints something else.
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let place = self.name();
        let shell = "It runs without a shell. For pipes, ~ or variables, use: credential_process = sh -c '…'";
        let words = ini::words(&as_posix(&self.command))
            .ok_or_else(|| fault(format!("{place}: a quotation mark is not closed")))?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(fault(format!("{place} is empty")).hint("Specify the program to run, or delete the key."));
        };
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::inherit()).kill_on_drop(true);
        let output = command
            .output()
            .await
            .map_err(|error| fault(format!("{place}: {program:?} cannot be run: {error}")).hint(shell))?;
        if !output.status.success() {
            let said = excerpt(&String::from_utf8_lossy(&output.stderr), &str::to_owned)
                .unwrap_or_else(|| "it printed nothing on standard error".to_owned());
            return Err(fault(format!("{place} failed ({}): {said}", output.status)));
        }
        let answer: Json = serde_json::from_slice(&output.stdout)
            .map_err(|_| fault(format!("{place}: its output is not JSON")).hint(FORM))?;
        match answer.get("Version") {
            None => return Err(fault(format!("{place}: its output has no Version")).hint(FORM)),
            Some(version) if version.as_f64() != Some(VERSION) => {
                return Err(fault(format!("{place}: its output has the unknown Version {version}; known: 1")));
            }
            Some(_) => {}
        }
        handed_out(&answer, ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"], 2)
            .map_err(|why| fault(format!("{place}: {why}")))
    }
}

/// What must be printed.
const FORM: &str = "It must print {\"Version\": 1, \"AccessKeyId\": …, \"SecretAccessKey\": …}.";

/// The command line in words of a POSIX shell. On Windows a backslash is the sign between directories.
fn as_posix(command: &str) -> std::borrow::Cow<'_, str> {
    if cfg!(windows) { command.replace('\\', "\\\\").into() } else { command.into() }
}
