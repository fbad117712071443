//! How a person is asked for what no file holds.

use std::fmt;
use std::pin::Pin;

use crate::api::error::Error;

/// A response under way.
pub type Asking<'a> = Pin<Box<dyn Future<Output = Result<String, Error>> + Send + 'a>>;

/// Whoever can ask the person who runs the command.
pub trait Prompt: fmt::Debug + Send + Sync {
    /// The line that is typed after `question`, without the line feed, and without echo if there is a terminal. It can
    /// be dropped while it waits.
    ///
    /// # Errors
    /// If the input ends, or cannot be read.
    fn ask<'a>(&'a self, question: &'a str) -> Asking<'a>;
}
