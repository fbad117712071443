//! Numbers in queries. As in Python, whole numbers stay whole and are exact, and all others are floats.
//!
//! Whole numbers with more than 38 digits, which no response of these services contains, are floats here but exact in
//! Python.

use std::cmp::Ordering;

use serde_json::Value as Json;

use super::lexer::is_space;
use crate::text::number;

#[derive(Debug, Clone, Copy)]
pub enum Number {
    Whole(i128),
    Float(f64),
}

impl Number {
    /// A number of a document or of a literal.
    pub fn of(number: &serde_json::Number) -> Self {
        let text = number.as_str();
        match text.parse() {
            Ok(whole) => Self::Whole(whole),
            Err(_) => Self::Float(text.parse().unwrap_or(f64::NAN)),
        }
    }

    /// The number in a text, as Python's `int` and then `float` read it: with blanks around it, a sign, leading zeros
    /// and `_` between digits. A number that JSON does not have is none (`nan` and `inf` in Python).
    pub fn in_text(text: &str) -> Option<Self> {
        let text = text.trim_matches(is_space);
        let bytes = text.as_bytes();
        let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        let underscores = text.match_indices('_');
        if !underscores.into_iter().all(|(at, _)| is_digit(at.checked_sub(1)) && is_digit(at.checked_add(1))) {
            return None;
        }
        let text = text.replace('_', "");
        // Rust reads words too: inf, infinity, nan.
        if text.contains(|letter: char| letter.is_ascii_alphabetic() && !matches!(letter, 'e' | 'E')) {
            return None;
        }
        match text.parse() {
            Ok(whole) => Some(Self::Whole(whole)),
            Err(_) => text.parse().ok().map(Self::Float).filter(|number| number.is_json()),
        }
    }

    /// Whether JSON can write it.
    pub fn is_json(self) -> bool {
        match self {
            Self::Whole(_) => true,
            Self::Float(float) => float.is_finite(),
        }
    }

    /// The number as Python prints it.
    pub fn json(self) -> Json {
        let text = match self {
            Self::Whole(whole) => whole.to_string(),
            Self::Float(float) => number::float(float),
        };
        text.parse().map_or(Json::Null, Json::Number)
    }

    /// The order of two numbers, exact also between a whole number and a float.
    pub fn order(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Whole(left), Self::Whole(right)) => left.cmp(&right),
            (Self::Float(left), Self::Float(right)) => left.partial_cmp(&right).unwrap_or(Ordering::Equal),
            (Self::Whole(left), Self::Float(right)) => whole_to_float(left, right),
            (Self::Float(left), Self::Whole(right)) => whole_to_float(right, left).reverse(),
        }
    }

    pub fn abs(self) -> Self {
        match self {
            Self::Whole(whole) => Self::Whole(whole.saturating_abs()),
            Self::Float(float) => Self::Float(float.abs()),
        }
    }

    /// The whole number that `round` returns for a float.
    pub fn rounded(self, round: fn(f64) -> f64) -> Self {
        match self {
            Self::Float(float) if float.abs() < WHOLE => Self::Whole(round(float) as i128),
            other => other,
        }
    }

    /// The sum, with floats as Python adds them since 3.12: what a step loses is kept and added at the end.
    pub fn sum(numbers: impl IntoIterator<Item = Self>) -> Self {
        let mut total = Self::Whole(0);
        let mut lost = 0.0;
        for number in numbers {
            total = match (total, number) {
                (Self::Whole(total), Self::Whole(whole)) => match total.checked_add(whole) {
                    Some(total) => Self::Whole(total),
                    None => Self::Float(total as f64 + whole as f64),
                },
                (Self::Whole(total), Self::Float(float)) => Self::Float(plus(total as f64, float, &mut lost)),
                (Self::Float(total), Self::Whole(whole)) => Self::Float(total + whole as f64),
                (Self::Float(total), Self::Float(float)) => Self::Float(plus(total, float, &mut lost)),
            };
        }
        match total {
            Self::Float(total) if lost.is_finite() && lost != 0.0 => Self::Float(total + lost),
            total => total,
        }
    }

    /// The number divided, as a float, which is the nearest one also if it is whole and large.
    pub fn divided(self, count: usize) -> Self {
        Self::Float(match self {
            Self::Whole(whole) => divided(whole, count),
            Self::Float(float) => float / count as f64,
        })
    }
}

/// Floats below this are whole numbers of 128 bits when they are rounded.
const WHOLE: f64 = 1e38;

fn whole_to_float(whole: i128, float: f64) -> Ordering {
    if float.abs() >= WHOLE {
        return (whole as f64).partial_cmp(&float).unwrap_or(Ordering::Equal);
    }
    let floor = float.floor();
    match whole.cmp(&(floor as i128)) {
        Ordering::Equal if float > floor => Ordering::Less,
        order => order,
    }
}

/// Adds two floats, and to `lost` what the sum cannot hold (Neumaier's algorithm).
fn plus(total: f64, float: f64, lost: &mut f64) -> f64 {
    let sum = total + float;
    *lost += if total.abs() >= float.abs() { (total - sum) + float } else { (float - sum) + total };
    sum
}

/// The float nearest to the quotient. As many bits as fit are divided, and the last one says whether something is
/// left, so that rounding happens once.
fn divided(whole: i128, count: usize) -> f64 {
    let (size, count) = (whole.unsigned_abs(), (count as u128).max(1));
    let shift = size.leading_zeros();
    let bits = size << shift.min(127);
    let quotient = (bits / count) | u128::from(bits % count != 0);
    let float = quotient as f64 * 0.5_f64.powi(shift.min(127) as i32);
    if whole < 0 { -float } else { float }
}
