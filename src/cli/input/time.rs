//! Times as users write them, brought into the form that is checked and sent.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::Value as Json;

use crate::api::kind::Kind;
use crate::text::{moment, number};

/// The accepted formats, after the problem.
const FORMS: &str = "use ISO 8601 (2026-11-22T21:32:00Z), RFC 822 (Sun, 22 Nov 2026 21:32:00 GMT), a date or a time (Nov 22 \
    2026 9:32 pm; 21:32 is today), in UTC if there is no offset, or seconds since 1970";

/// Converts the times in a value of `kind` to one format. `problem` gets those that cannot be read: the path inside the
/// value, and the problem. They stay unchanged.
pub fn settle(kind: Kind, value: &mut Json, path: &mut String, problem: &mut dyn FnMut(&str, String)) {
    let mut inside = |kind, value: &mut Json, step: &str| {
        let outer = path.len();
        path.push_str(step);
        settle(kind, value, path, problem);
        path.truncate(outer);
    };
    match (kind, value) {
        (Kind::Timestamp, value @ (Json::String(_) | Json::Number(_))) => match read(value) {
            Ok(time) => *value = time,
            Err(message) => problem(path, message),
        },
        (Kind::List(item), Json::Array(items)) => {
            items.iter_mut().enumerate().for_each(|(at, value)| inside(*item, value, &format!("[{at}]")));
        }
        (Kind::Map(item), Json::Object(entries)) => {
            entries.iter_mut().for_each(|(key, value)| inside(*item, value, &format!(".{key}")));
        }
        (Kind::Structure(structure), Json::Object(members)) => {
            for member in structure.members {
                if let Some(value) = members.get_mut(member.name) {
                    inside(member.kind, value, &format!(".{}", member.name));
                }
            }
        }
        _ => {}
    }
}

/// A time as a number of seconds, or as ISO 8601 with an offset.
fn read(json: &Json) -> Result<Json, String> {
    let text = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
    let seconds = number::fractional(&text);
    let in_range = |seconds: &f64| *seconds >= *moment::RANGE.start() as f64 && *seconds <= *moment::RANGE.end() as f64;
    match seconds.filter(in_range) {
        Some(_) if json.is_number() => return Ok(json.clone()),
        Some(seconds) => {
            let whole = number::whole(&text).and_then(|digits| digits.parse::<i64>().ok());
            return Ok(whole.map_or_else(|| Json::from(seconds), Json::from));
        }
        None => {}
    }
    let why = match moment::read(&text, now) {
        Ok(moment) => match iso8601(moment) {
            Some(time) => return Ok(time.into()),
            None => "the year must be from 1 to 9999".to_owned(),
        },
        Err(_) if seconds.is_some_and(|seconds| in_range(&(seconds / 1000.0))) => {
            format!("it is too late for seconds; in milliseconds it is {}", seconds.unwrap_or_default() / 1000.0)
        }
        Err(why) => why,
    };
    Err(format!("{text:?} is not a time: {why}; {FORMS}"))
}

fn now() -> Option<i64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

fn iso8601(moment: moment::Moment) -> Option<String> {
    DateTime::from_secs_and_nanos(moment.seconds(), moment.micros * 1000).fmt(Format::DateTime).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_become_seconds_or_iso_8601() {
        for (given, expected) in [
            (json!("2026-11-22"), json!("2026-11-22T00:00:00Z")),
            (json!("2026-11-22T10:00:00.5"), json!("2026-11-22T10:00:00.5Z")),
            (json!("2026-11-22 11:00:00 +01:00"), json!("2026-11-22T10:00:00Z")),
            (json!("20240101T000000Z"), json!("2024-01-01T00:00:00Z")),
            (json!("20240101"), json!(20_240_101)),
            (json!(" 1e9 "), json!(1e9)),
            (json!("-1"), json!(-1)),
            (json!("1_000.5"), json!(1000.5)),
            (json!(1.5), json!(1.5)),
        ] {
            assert_eq!(read(&given), Ok(expected), "{given}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused_with_what_can_be_written() {
        for (given, why) in [
            (json!("tomorrow"), "\"tomorrow\" is not a time: \"tomorrow\" is not part of a time; use ISO 8601"),
            (json!("1e20"), "is not a time"),
            (json!(1e20), "is not a time"),
            (json!("nan"), "is not a time"),
            (json!("1700000000000"), "in milliseconds it is 1700000000; use"),
            (json!(1_700_000_000_000_i64), "in milliseconds it is 1700000000; use"),
            (json!("01/02/2024"), "the month is ambiguous; write the year first, as in 2024-01-31"),
        ] {
            let error = read(&given).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }
}
