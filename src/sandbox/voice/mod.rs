//! The behaviour of phone numbers, voice connectors, SIP and voice profiles.

use super::Handler;

/// The handler of an operation.
pub fn handler(_operation: &str) -> Option<Handler> {
    None
}
