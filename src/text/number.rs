//! Numbers as Python writes them, which is how the AWS CLI prints them in `text` and `yaml`, and what `--query`
//! computes in every format; and as Python reads them, which is what can be typed.

use serde_json::Number;

/// The exponents between which Python writes a float without one.
const PLAIN: std::ops::Range<i32> = -4..16;

/// A number as Python prints it after it has read it from JSON: whole numbers digit for digit, others with
/// the fewest digits that stand for the same float.
pub fn python(number: &Number) -> String {
    let text = number.to_string();
    if text == "-0" {
        return "0".to_owned();
    }
    if !text.contains(['.', 'e', 'E']) {
        return text;
    }
    match text.parse::<f64>() {
        Ok(number) => float(number),
        Err(_) => text,
    }
}

/// A float as Python prints it: with the fewest digits that stand for it, and with a point or an exponent.
pub fn float(number: f64) -> String {
    if !number.is_finite() {
        return number.to_string();
    }
    let shortest = format!("{number:e}");
    let Some((digits, exponent)) = shortest.split_once('e') else { return shortest };
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if number == 0.0 || PLAIN.contains(&exponent) {
        return format!("{number:?}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
}

/// The digits of a whole number that Python's `int` would read: blanks around it, a plus, zeros before it and `_`
/// between its digits are omitted. What is no such number is none.
pub fn whole(text: &str) -> Option<String> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = joined(digits).filter(|digits| is_digits(digits))?;
    let digits = digits.trim_start_matches('0');
    Some(if digits.is_empty() { "0".to_owned() } else { format!("{sign}{digits}") })
}

/// The number that Python's `float` would read, if it is finite.
pub fn fractional(text: &str) -> Option<f64> {
    joined(text.trim())?.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether it is digits and nothing else, and any.
pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without the `_` between its digits; none if one stands elsewhere.
fn joined(text: &str) -> Option<String> {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let is_between = |at: usize| digit(text[..at].chars().next_back()) && digit(text[at + 1..].chars().next());
    text.match_indices('_').all(|(at, _)| is_between(at)).then(|| text.replace('_', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_in_python() {
        // Each pair is json.loads(left) printed by Python 3.
        let pairs = [
            ("1", "1"),
            ("-0", "0"),
            ("-0.0", "-0.0"),
            ("1.0", "1.0"),
            ("1E2", "100.0"),
            ("0.1", "0.1"),
            ("0.0001", "0.0001"),
            ("0.00001", "1e-05"),
            ("1e15", "1000000000000000.0"),
            ("1e16", "1e+16"),
            ("1.25e300", "1.25e+300"),
            ("1768000000.123", "1768000000.123"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("1e999", "inf"),
        ];
        for (json, python_3) in pairs {
            let number: Number = serde_json::from_str(json).unwrap();
            assert_eq!(python(&number), python_3, "{json}");
        }
    }

    #[test]
    fn numbers_are_read_as_by_python() {
        for (text, expected) in [
            ("5", "5"),
            ("+2", "2"),
            ("03", "3"),
            ("-007", "-7"),
            (" 5 \n", "5"),
            ("1_0", "10"),
            ("-0", "0"),
            ("00", "0"),
            ("99999999999999999999", "99999999999999999999"),
        ] {
            assert_eq!(whole(text).as_deref(), Some(expected), "{text:?}");
        }
        for text in
            ["", " ", "+", "-", "1.0", "1e3", "_1", "1_", "1__0", "--1", "+-1", "- 1", "0x1", "five", "1 0", "+_1"]
        {
            assert_eq!(whole(text), None, "{text:?}");
        }
        for (text, expected) in
            [("1e9", 1e9), (" -1 ", -1.0), (".5", 0.5), ("5.", 5.0), ("1_0.2_5", 10.25), ("+03", 3.0)]
        {
            assert_eq!(fractional(text), Some(expected), "{text:?}");
        }
        for text in ["", "nan", "inf", "-Infinity", "1e999", "1_.5", "1._5", "_1", "0x1", "1e_5"] {
            assert_eq!(fractional(text), None, "{text:?}");
        }
    }
}
