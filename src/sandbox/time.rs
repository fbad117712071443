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

/// `2026-11-22T21:32:00.120Z`, from milliseconds since 1970: always with three digits of a second, as the services have it.
pub fn iso8601(milliseconds: i64) -> String {
    format!("{}.{:03}Z", iso8601_second(milliseconds).trim_end_matches('Z'), milliseconds.rem_euclid(SECOND_MS))
}

/// `2026-11-22T21:32:00Z`, from milliseconds since 1970.
pub fn iso8601_second(milliseconds: i64) -> String {
    DateTime::from_secs(milliseconds.div_euclid(SECOND_MS)).fmt(Format::DateTime).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_three_digits() {
        assert_eq!(iso8601(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso8601(1_010), "1970-01-01T00:00:01.010Z");
        assert_eq!(iso8601(-1), "1969-12-31T23:59:59.999Z");
    }
}
