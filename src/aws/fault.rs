//! A fault of the configuration that shows only where it matters: on the way of a request. The SDK hands it up as the
//! cause of a failed call.

use std::fmt;

use crate::api::error::{Error, Kind};

/// What is wrong with a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    message: String,
    hint: String,
}

impl Fault {
    /// A fault that `message` describes and `hint` mends.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }

    /// It as what ends the command.
    pub fn error(&self) -> Error {
        Error::new(Kind::Configuration, self.message.as_str()).hint(self.hint.as_str())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
