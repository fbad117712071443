//! The behaviour of app instances, users, bots, admins and endpoints.

use super::Handler;

/// The handler of an operation.
pub fn handler(_operation: &str) -> Option<Handler> {
    None
}
