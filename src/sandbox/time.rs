//! Times as the services write them.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// `2026-11-22T21:32:00.123Z`, from milliseconds since 1970.
pub fn iso8601(milliseconds: i64) -> String {
    DateTime::from_millis(milliseconds).fmt(Format::DateTime).unwrap_or_default()
}
