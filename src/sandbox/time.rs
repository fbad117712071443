//! Times as the services write them.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// A second in milliseconds, the unit of all times in the sandbox.
pub const SECOND_MS: i64 = 1_000;
/// A minute in milliseconds.
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
/// An hour in milliseconds.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
/// A day in milliseconds.
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// `2026-11-22T21:32:00.123Z`, from milliseconds since 1970.
pub fn iso8601(milliseconds: i64) -> String {
    DateTime::from_millis(milliseconds).fmt(Format::DateTime).unwrap_or_default()
}
