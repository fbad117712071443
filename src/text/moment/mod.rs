//! A point in time as a person or a program writes it: ISO 8601, RFC 822 and 1123, `date`'s and C's forms, dates in words,
//! times of today.
//!
//! The AWS CLI has `dateutil` read times, which makes something of almost any text. Here is taken what it reads and a
//! person can mean, with the same result. Refused is what has two readings (`01/02/2024`, `GMT+3`, names of other zones,
//! which `dateutil` takes for UTC), and what it would complete with parts of today's date (`2024-01`, `Monday`).

mod calendar;
mod reader;

use std::ops::RangeInclusive;

use calendar::{DAY, civil, days, length};
use reader::Reader;

/// A point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970 of what the clock shows, which is not moved by the offset.
    pub clock: i64,
    /// Microseconds after that; what is finer is cut off.
    pub micros: u32,
    /// Seconds east of UTC, if an offset or UTC itself is named.
    pub offset: Option<i32>,
}

impl Moment {
    /// Seconds since 1970; a time without an offset is one of UTC.
    pub fn seconds(self) -> i64 {
        self.clock - i64::from(self.offset.unwrap_or(0))
    }
}

/// The seconds since 1970 that a date and time can be written for: those of the years 1 to 9999.
pub const RANGE: RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// Reads a time. `now` gives the seconds since 1970 of the present, from which a date or a year that is not written is
/// taken; where it gives none, they must be written.
///
/// # Errors
/// What is wrong with the text, in words that follow it.
pub fn read(text: &str, now: impl FnOnce() -> Option<i64>) -> Result<Moment, String> {
    Reader::of(text).all()?.moment(now)
}

/// A part of a date.
#[derive(Debug, Clone, Copy)]
enum Part {
    Number { value: u32, digits: usize },
    Month(u32),
}

/// What is read of the text so far.
#[derive(Debug, Default)]
struct Found {
    parts: Vec<Part>,
    /// What stands between the numbers of the date.
    separator: Option<char>,
    weekday: Option<usize>,
    time: Option<Time>,
    offset: Option<i32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Time {
    hour: u32,
    minute: u32,
    second: u32,
    micros: u32,
}

impl Found {
    fn moment(self, now: impl FnOnce() -> Option<i64>) -> Result<Moment, String> {
        let Time { hour, minute, second, micros } = self.time.unwrap_or_default();
        if hour > 23 || minute > 59 || second > 59 {
            return Err("the time is later than 23:59:59".to_owned());
        }
        let days = match self.date(now)? {
            Some((year, month, day)) => {
                if year == 0 || !(1..=12).contains(&month) || day == 0 || day > length(year, month) {
                    return Err("the day does not exist".to_owned());
                }
                days(year, month, day)
            }
            None => return Err("it has no day".to_owned()),
        };
        if self.weekday.is_some_and(|weekday| days.rem_euclid(7) != weekday as i64) {
            return Err("the date is another day of the week".to_owned());
        }
        let moment =
            Moment { clock: days * DAY + i64::from(hour * 3600 + minute * 60 + second), micros, offset: self.offset };
        if RANGE.contains(&moment.seconds()) { Ok(moment) } else { Err("the year must be 1 to 9999".to_owned()) }
    }

    /// Year, month and day.
    fn date(&self, now: impl FnOnce() -> Option<i64>) -> Result<Option<(u32, u32, u32)>, String> {
        let today = || now().map(|now| civil(now.div_euclid(DAY))).ok_or_else(|| "it has no year".to_owned());
        let is_year = |part: &Part| matches!(part, Part::Number { digits: 4, .. });
        let value = |part: Part| match part {
            Part::Number { value, .. } | Part::Month(value) => value,
        };
        let missing = || Err("it has no day of the month; write a complete date, such as 2024-01-31".to_owned());
        Ok(Some(match self.parts.as_slice() {
            [] if self.time.is_some() && self.weekday.is_none() => today()?,
            [] | [_] => return Ok(None),
            parts if parts.len() == 2 && parts.iter().any(is_year) => return missing(),
            [Part::Month(month), other] | [other, Part::Month(month)] => (today()?.0, *month, value(*other)),
            [one, other] => {
                let (month, day) = in_order(value(*one), value(*other))?;
                (today()?.0, month, day)
            }
            [year, month, day] if is_year(year) && !is_year(month) && !is_year(day) => match day {
                Part::Month(month_name) => (value(*year), *month_name, value(*month)),
                day => (value(*year), value(*month), value(*day)),
            },
            [Part::Month(month), day, year] | [day, Part::Month(month), year] if is_year(year) && !is_year(day) => {
                (value(*year), *month, value(*day))
            }
            // RFC 822 writes years with two digits.
            [day, Part::Month(month), Part::Number { value: year, digits: 2 }] if !is_year(day) => {
                let this = today()?.0;
                let year = this / 100 * 100 + year;
                let year = if year >= this + 50 {
                    year - 100
                } else if year + 50 < this {
                    year + 100
                } else {
                    year
                };
                (year, *month, value(*day))
            }
            [one @ Part::Number { .. }, other @ Part::Number { .. }, year]
                if is_year(year) && !is_year(one) && !is_year(other) =>
            {
                let (month, day) = in_order(value(*one), value(*other))?;
                (value(*year), month, day)
            }
            _ => return Err("the year is ambiguous; write it with four digits".to_owned()),
        }))
    }
}

/// Month and day of two numbers, if it is clear which is which.
fn in_order(one: u32, other: u32) -> Result<(u32, u32), String> {
    match (one, other) {
        (13.., _) => Ok((other, one)),
        (_, 13..) => Ok((one, other)),
        _ if one == other => Ok((one, other)),
        _ => Err("the month is ambiguous; write the year first, as in 2024-01-31".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-29T12:00:00Z, a Sunday.
    const NOW: i64 = 1_795_953_600;

    /// What is read of a text, as seconds since 1970 and microseconds.
    fn seconds(text: &str) -> Result<(i64, u32), String> {
        read(text, || Some(NOW)).map(|moment| (moment.seconds(), moment.micros))
    }

    /// Each second text is what `dateutil.parser.parse` makes of the first, as ISO 8601.
    #[test]
    fn what_a_person_can_mean_is_read_as_by_dateutil() {
        for (text, iso) in [
            ("20240101T000000Z", "2024-01-01T00:00:00Z"),
            ("20240101T1030", "2024-01-01T10:30:00Z"),
            ("20240101T10", "2024-01-01T10:00:00Z"),
            ("20240101 103015", "2024-01-01T10:30:15Z"),
            ("20240101103015", "2024-01-01T10:30:15Z"),
            ("20240101T103015.25+0100", "2024-01-01T09:30:15.25Z"),
            ("2024-1-1", "2024-01-01T00:00:00Z"),
            ("2024/01/02", "2024-01-02T00:00:00Z"),
            ("2024.01.02", "2024-01-02T00:00:00Z"),
            ("2024 01 02", "2024-01-02T00:00:00Z"),
            ("31.12.2024", "2024-12-31T00:00:00Z"),
            ("13/1/2024", "2024-01-13T00:00:00Z"),
            ("1/13/2024 9:05 pm", "2024-01-13T21:05:00Z"),
            ("5/5/2024", "2024-05-05T00:00:00Z"),
            ("Jan 1 2024", "2024-01-01T00:00:00Z"),
            ("January 1, 2024 10:30 AM", "2024-01-01T10:30:00Z"),
            ("Jan. 1, 2024", "2024-01-01T00:00:00Z"),
            ("jan 1st, 2024", "2024-01-01T00:00:00Z"),
            ("1st of January 2024 at 9pm", "2024-01-01T21:00:00Z"),
            ("Sept 5 2024", "2024-09-05T00:00:00Z"),
            ("2024 Jan 1", "2024-01-01T00:00:00Z"),
            ("2024-Jan-01", "2024-01-01T00:00:00Z"),
            ("01-Jan-2024", "2024-01-01T00:00:00Z"),
            ("Jan-01-2024", "2024-01-01T00:00:00Z"),
            ("1 Jan 24", "2024-01-01T00:00:00Z"),
            ("1 Jan 99", "1999-01-01T00:00:00Z"),
            ("Mon, 1 Jan 2024 00:00:00 GMT", "2024-01-01T00:00:00Z"),
            ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
            ("Monday, 01-Jan-24 00:00:00 GMT", "2024-01-01T00:00:00Z"),
            ("01 Jan 24 00:00 -0500", "2024-01-01T05:00:00Z"),
            ("Mon Jan  1 00:00:00 2024", "2024-01-01T00:00:00Z"),
            ("Mon Jan 1 00:00:00 UTC 2024", "2024-01-01T00:00:00Z"),
            ("Mon Jan 01 2024 00:00:00 GMT+0000", "2024-01-01T00:00:00Z"),
            ("2024-01-01T00:00:00 +0100 (CET)", "2023-12-31T23:00:00Z"),
            ("2024-01-01t00:00:00z", "2024-01-01T00:00:00Z"),
            ("2024-01-01T00:00+05:30", "2023-12-31T18:30:00Z"),
            ("2024-01-01T00:00:00+01", "2023-12-31T23:00:00Z"),
            ("2024-01-01 10", "2024-01-01T10:00:00Z"),
            ("2024-01-01T00:00:00,5Z", "2024-01-01T00:00:00.5Z"),
            ("2024-01-01 00:00:00 UTC", "2024-01-01T00:00:00Z"),
            ("2024-02-29", "2024-02-29T00:00:00Z"),
            ("0001-01-01", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59", "9999-12-31T23:59:59Z"),
            ("6:34 AM May 25, 2031", "2031-05-25T06:34:00Z"),
            ("10:00 2024-05-08", "2024-05-08T10:00:00Z"),
            ("10:00:00 25.4.2024+07:00", "2024-04-25T03:00:00Z"),
            ("20:19:35 10-Jul-2031 -04", "2031-07-11T00:19:35Z"),
            ("10:00-0500 1 Jan 2024", "2024-01-01T15:00:00Z"),
            ("January 25, 2031 10 p.m. UTC", "2031-01-25T22:00:00Z"),
            ("2024-01-01 1030", "2024-01-01T10:30:00Z"),
            ("1 Jan 2024 1030", "2024-01-01T10:30:00Z"),
            ("21:32", "2026-11-29T21:32:00Z"),
            ("T21:32", "2026-11-29T21:32:00Z"),
            ("12am", "2026-11-29T00:00:00Z"),
            ("12:30 pm UTC", "2026-11-29T12:30:00Z"),
            ("Jan 1", "2026-01-01T00:00:00Z"),
            ("10/31", "2026-10-31T00:00:00Z"),
        ] {
            let expected = aws_smithy_types::DateTime::from_str(iso, aws_smithy_types::date_time::Format::DateTime);
            let expected = expected.map(|time| (time.secs(), time.subsec_nanos() / 1000)).unwrap();
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_written_is_taken_from_the_present_or_missed() {
        for text in ["21:32", "Jan 1", "10/31", "1 Jan 24"] {
            assert!(read(text, || None).is_err() && read(text, || Some(NOW)).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_is_ambiguous_or_no_time_is_refused() {
        for text in [
            "",
            "now",
            "tomorrow",
            "Monday",
            "January",
            "2024-01",
            "Jan 2024",
            "01/02/2024",
            "01/02",
            "99-01-01",
            "Jan 1 24",
            "2024-31-12",
            "2024-01-01 EST",
            "2024-01-01 00:00 EST",
            "2024-01-01 00:00 GMT+3",
            "2024-01-01Z",
            "2024-02-30",
            "2023-02-29",
            "2024-13-01",
            "0000-01-01",
            "2024-01-01T24:00:00Z",
            "2024-01-01T23:59:60Z",
            "2024-01-01T",
            "10h36m",
            "2024-01-01x",
            "2024-W01-1",
            "2024-001",
            "5 21:32",
            "Tue, 1 Jan 2024",
            "13 pm",
            "2024-01-01T1:2",
            "21:32 21:32",
            "2024-01/02",
            "2024-01-01T00:00:00+",
            "2024-01-01T00:00:00+1",
            "2024-01-01T00:00:00+99:00",
            "0001-01-01T00:00+01:00",
            "4pm Aug 20-0800",
            "Nov 21T16",
            "1030 1 Jan 2024",
            "0416 Mar 15 2031",
            "10 p.m",
            "1700000000000",
            "é024-01-01",
            "٢٠٢٤-01-01",
            "2024-01-01 (x",
            "1 2 3 4",
            "-",
            "2024-01-01T10:00:00Z Z",
            "99999999999-1-1",
        ] {
            assert!(seconds(text).is_err(), "{text}: {:?}", seconds(text));
        }
    }
}
