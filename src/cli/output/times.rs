//! How tables show times: from now (`3 min ago`) to a person who watches, by the local clock elsewhere.

use std::sync::LazyLock;

use clap::ValueEnum;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use crate::api::error::Error;
use crate::aws::settings::{self, Lookup};
use crate::cli::options::chosen;

/// How tables show times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Times {
    /// The local time with its offset
    Absolute,
    /// How long ago, or how far ahead
    Relative,
}

impl Times {
    /// The value of the option, otherwise of the variable, otherwise of the profile; none if none is set.
    ///
    /// # Errors
    /// If the variable or the profile has an unknown value.
    pub fn of(option: Option<Self>, lookup: &Lookup) -> Result<Option<Self>, Error> {
        chosen(settings::TIMES, option, lookup)
    }
}

/// The zone of `TZ`, else of the system, else UTC. It is looked up when the first time is shown.
static ZONE: LazyLock<TimeZone> = LazyLock::new(TimeZone::system);

/// The time that a member of times holds.
pub fn time(name: &str, json: &Json) -> Option<Timestamp> {
    let last = name.rsplit('.').next().unwrap_or(name);
    if !is_time(last) {
        return None;
    }
    json.as_str()?.parse().ok()
}

/// Whether a member of this name holds times.
pub fn is_time(name: &str) -> bool {
    name.ends_with("Timestamp") || name.ends_with("Date")
}

/// A time by the local clock, without its fraction.
pub fn local(time: Timestamp) -> String {
    in_zone(time, &ZONE)
}

/// A time in `zone`: `2026-11-22 22:32:00 +01:00`.
fn in_zone(time: Timestamp, zone: &TimeZone) -> String {
    time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_local_and_have_their_offset() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        for (wire, shown) in [
            ("2026-11-22T21:32:00.999999+00:00", "2026-11-22 22:32:00 +01:00"),
            ("2026-07-01T23:00:00+00:00", "2026-07-02 01:00:00 +02:00"),
            ("2026-11-22T21:32:00Z", "2026-11-22 22:32:00 +01:00"),
            ("2026-11-22T21:32:00-07:00", "2026-11-23 05:32:00 +01:00"),
            // The hour that the end of summer time brings twice.
            ("2026-10-25T00:30:00Z", "2026-10-25 02:30:00 +02:00"),
            ("2026-10-25T01:30:00Z", "2026-10-25 02:30:00 +01:00"),
        ] {
            assert_eq!(in_zone(wire.parse().unwrap(), &zone), shown, "{wire}");
        }
        let zone = TimeZone::posix("<-0330>3:30").unwrap();
        assert_eq!(in_zone("1969-12-31T23:59:59.5Z".parse().unwrap(), &zone), "1969-12-31 20:29:59 -03:30");
    }

    #[test]
    fn what_is_no_time_has_none() {
        for text in ["Tuesday", "2026-11-22", "1795383120", "2026-11-22T21:32:00"] {
            assert_eq!(time("Sender.CreatedTimestamp", &json!(text)), None, "{text}");
        }
        assert!(time("Sender.CreatedTimestamp", &json!("2026-11-22T21:32:00Z")).is_some());
        assert_eq!(time("Content", &json!("2026-11-22T21:32:00Z")), None);
    }
}
