//! The behaviour of channels, memberships and messages.

use super::Handler;

/// The handler of an operation.
pub fn handler(_operation: &str) -> Option<Handler> {
    None
}
