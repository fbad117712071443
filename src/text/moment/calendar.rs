//! Days of the Gregorian calendar.

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// The days from 1970 to a date of the Gregorian calendar.
pub fn days(year: u32, month: u32, day: u32) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    // Years begin with March, so that the leap day is the last.
    let day_of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// Year, month and day of a day after 1970.
pub fn civil(day: i64) -> (u32, u32, u32) {
    let mut year = 1970 + u32::try_from(day / 366).unwrap_or_default();
    while days(year + 1, 1, 1) <= day {
        year += 1;
    }
    let month = (1..=12).rev().find(|month| days(year, *month, 1) <= day).unwrap_or(1);
    (year, month, u32::try_from(day - days(year, month, 1)).unwrap_or_default() + 1)
}

/// How many days a month has.
pub fn length(year: u32, month: u32) -> u32 {
    let next = if month == 12 { days(year + 1, 1, 1) } else { days(year, month + 1, 1) };
    u32::try_from(next - days(year, month, 1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_the_date_that_is_made_of_it() {
        for day in (0..50_000).step_by(13) {
            let (year, month, date) = civil(day);
            assert_eq!(days(year, month, date), day);
        }
        assert_eq!((civil(0), civil(19_782)), ((1970, 1, 1), (2024, 2, 29)));
    }
}
