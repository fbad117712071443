//! The behaviour of media pipelines.

use super::Handler;

/// The handler of an operation.
pub fn handler(_operation: &str) -> Option<Handler> {
    None
}
