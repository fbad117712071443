//! Numbers as Python writes them, which is how the AWS CLI prints them in `text` and `yaml`, and what
//! `--query` computes in every format.

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
}
