//! How long ago something was, in words: `3 min ago`, `in 2 h`.

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
/// A twelfth of a year.
const MONTH: u64 = YEAR / 12;
/// A year of the Gregorian calendar on average: 365.2425 days.
const YEAR: u64 = 31_556_952;

/// Each unit, with how many of it are too many to be read at a glance: `47 h ago`, then `2 d ago`.
const UNITS: [(u64, &str, u64); 6] =
    [(1, "s", 60), (MINUTE, "min", 60), (HOUR, "h", 48), (DAY, "d", 60), (MONTH, "mo", 24), (YEAR, "y", u64::MAX)];

/// How long ago a time was that lies so many seconds in the past, or how far ahead it is if they are negative. The number is
/// rounded.
pub fn relative(seconds: i64) -> String {
    let distance = seconds.unsigned_abs();
    if distance == 0 {
        return "now".to_owned();
    }
    let rounded = |unit: u64| distance.saturating_add(unit / 2) / unit;
    let unit = UNITS.iter().find(|(unit, _, most)| rounded(*unit) < *most);
    let Some((count, name)) = unit.map(|(unit, name, _)| (rounded(*unit), name)) else { return "now".to_owned() };
    if seconds > 0 { format!("{count} {name} ago") } else { format!("in {count} {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_the_largest_unit_that_says_enough() {
        let (minute, hour, day) = (60, 3_600, 86_400);
        for (seconds, said) in [
            (0, "now"),
            (1, "1 s ago"),
            (-59, "in 59 s"),
            (minute, "1 min ago"),
            (3 * minute + 29, "3 min ago"),
            (3 * minute + 30, "4 min ago"),
            (-(2 * hour - 1), "in 2 h"),
            (hour - 1, "1 h ago"),
            (47 * hour, "47 h ago"),
            (48 * hour, "2 d ago"),
            (59 * day, "59 d ago"),
            (60 * day, "2 mo ago"),
            (-366 * day, "in 12 mo"),
            (730 * day, "2 y ago"),
            (i64::MAX, "292277024627 y ago"),
            (i64::MIN, "in 292277024627 y"),
        ] {
            assert_eq!(relative(seconds), said, "{seconds}");
        }
    }
}
