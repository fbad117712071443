//! The pieces of a time that is written, one after the other.

use super::{Found, Part, Time};
use crate::text::number::is_digits;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// From the first of January 1970 on, which was one.
const WEEKDAYS: [&str; 7] = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];

/// A piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Digits(&'a str),
    Word(&'a str),
    Sign(char),
    Blank,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let length = |is: fn(char) -> bool| rest.find(|letter| !is(letter)).unwrap_or(rest.len());
        let (token, length) = match first {
            '0'..='9' => {
                let length = length(|letter| letter.is_ascii_digit());
                (Token::Digits(&rest[..length]), length)
            }
            _ if first.is_alphabetic() => {
                let length = length(char::is_alphabetic);
                (Token::Word(&rest[..length]), length)
            }
            _ if first.is_whitespace() => (Token::Blank, length(char::is_whitespace)),
            sign => (Token::Sign(sign), sign.len_utf8()),
        };
        tokens.push(token);
        rest = &rest[length..];
    }
    tokens
}

/// Reads a text piece by piece.
pub struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    /// Where the last part of a date ends.
    part_end: usize,
    /// Whether the date is written as eight digits.
    is_compact: bool,
    found: Found,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of the text.
    pub fn of(text: &'a str) -> Self {
        Self { tokens: tokens(text), at: 0, part_end: 0, is_compact: false, found: Found::default() }
    }

    /// What the text holds.
    ///
    /// # Errors
    /// What is wrong with the text, in words that follow it.
    pub fn all(mut self) -> Result<Found, String> {
        while self.at < self.tokens.len() {
            self.step()?;
        }
        Ok(self.found)
    }

    fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn digits(&self, ahead: usize) -> Option<&'a str> {
        match self.peek(ahead) {
            Some(Token::Digits(digits)) => Some(digits),
            _ => None,
        }
    }

    fn skip_blanks(&mut self) {
        while self.peek(0) == Some(Token::Blank) {
            self.at += 1;
        }
    }

    /// Reads what stands here.
    fn step(&mut self) -> Result<(), String> {
        match self.tokens[self.at] {
            Token::Blank | Token::Sign(',') => self.at += 1,
            Token::Digits(digits) => return self.number(digits),
            Token::Word(word) => return self.word(word),
            Token::Sign(sign @ ('-' | '/' | '.')) if self.is_between_parts() => {
                let is_other = self.found.separator.is_some_and(|separator| separator != sign);
                // `Aug 20-0800` has an offset, which would be read as the year.
                if is_other || self.found.separator.is_none() && self.found.parts.len() == 2 {
                    return Err(format!("{sign:?} separates only two parts of the date"));
                }
                self.found.separator = Some(sign);
                self.at += 1;
            }
            Token::Sign(sign @ ('+' | '-')) if self.found.time.is_some() => return self.offset(sign),
            // `Jan.`, and a comment of RFC 822 that names the zone.
            Token::Sign('.') if matches!(self.before(), Some(Token::Word(_))) => self.at += 1,
            Token::Sign('(') if self.found.offset.is_some() => {
                let rest = &self.tokens[self.at..];
                if rest.last() != Some(&Token::Sign(')')) {
                    return Err("unexpected text after the offset".to_owned());
                }
                self.at = self.tokens.len();
            }
            Token::Sign(sign) => return Err(format!("{sign:?} is unexpected here")),
        }
        Ok(())
    }

    fn before(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at.checked_sub(1)?).copied()
    }

    /// Whether what stands here is between two parts of a date.
    fn is_between_parts(&self) -> bool {
        let is_part = match self.peek(1) {
            Some(Token::Digits(_)) => true,
            Some(Token::Word(word)) => named(word, &MONTHS).is_some(),
            _ => false,
        };
        self.part_end == self.at && (1..3).contains(&self.found.parts.len()) && is_part
    }

    fn number(&mut self, digits: &str) -> Result<(), String> {
        let is_date = self.found.parts.len() == 3;
        if self.peek(1) == Some(Token::Sign(':')) || self.noon(1).is_some() || is_date {
            return self.time(digits);
        }
        let parts: &[(usize, usize)] = match digits.len() {
            14 => {
                let (date, time) = digits.split_at(8);
                self.compact_date(date)?;
                return self.compact_time(time, 1);
            }
            8 if self.found.parts.is_empty() => return self.compact_date(digits).map(|()| self.at += 1),
            1 | 2 | 4 => &[(0, digits.len())],
            length => return Err(format!("a number with {length} digits cannot be part of a date")),
        };
        self.push(digits, parts)?;
        self.at += 1;
        self.part_end = self.at;
        // An ordinal number.
        if let Some(Token::Word(word)) = self.peek(0)
            && ["st", "nd", "rd", "th"].iter().any(|end| word.eq_ignore_ascii_case(end))
        {
            self.at += 1;
        }
        Ok(())
    }

    fn push(&mut self, digits: &str, ranges: &[(usize, usize)]) -> Result<(), String> {
        for (start, end) in ranges {
            self.found.parts.push(Part::Number { value: number(&digits[*start..*end])?, digits: end - start });
        }
        if self.found.parts.len() > 3 { Err("a date has fewer numbers".to_owned()) } else { Ok(()) }
    }

    fn compact_date(&mut self, digits: &str) -> Result<(), String> {
        self.is_compact = true;
        self.push(digits, &[(0, 4), (4, 6), (6, 8)])
    }

    /// The half of the day that follows, `ahead` of here, and how many tokens it takes.
    fn noon(&self, ahead: usize) -> Option<(bool, usize)> {
        let blank = usize::from(self.peek(ahead) == Some(Token::Blank));
        match self.peek(ahead + blank) {
            Some(Token::Word(word)) if word.eq_ignore_ascii_case("am") => Some((false, blank + 1)),
            Some(Token::Word(word)) if word.eq_ignore_ascii_case("pm") => Some((true, blank + 1)),
            Some(Token::Word(word @ ("a" | "p" | "A" | "P"))) => {
                let is = |token, at: usize| self.peek(ahead + blank + at) == Some(token);
                let is_middle = is(Token::Word("m"), 2) || is(Token::Word("M"), 2);
                let is_whole = is(Token::Sign('.'), 1) && is_middle && is(Token::Sign('.'), 3);
                is_whole.then(|| (word.eq_ignore_ascii_case("p"), blank + 4))
            }
            _ => None,
        }
    }

    /// Reads a time of day, whose first number is `digits`.
    fn time(&mut self, digits: &str) -> Result<(), String> {
        if self.found.time.is_some() {
            return Err("a date and a time have fewer numbers".to_owned());
        }
        if digits.len() > 2 {
            let is_year_first = matches!(self.found.parts.first(), Some(Part::Number { digits: 4, .. }));
            let is_loose = self.found.separator.is_none() && !self.is_compact;
            // Either number of `1030 1 Jan 2024` could be the year.
            if digits.len() == 4 && is_year_first && is_loose && !self.is_behind_t() {
                return Err("the year is ambiguous; write the time as 10:30".to_owned());
            }
            return self.compact_time(digits, 1);
        }
        let mut time = Time { hour: number(digits)?, ..Time::default() };
        self.at += 1;
        if self.peek(0) == Some(Token::Sign(':')) {
            time.minute = self.two_digits("minutes")?;
            if self.peek(0) == Some(Token::Sign(':')) {
                time.second = self.two_digits("seconds")?;
                time.micros = self.fraction()?;
            }
        }
        if let Some((is_afternoon, length)) = self.noon(0) {
            if !(1..=12).contains(&time.hour) {
                return Err("an hour with am or pm must be 1 to 12".to_owned());
            }
            time.hour = time.hour % 12 + if is_afternoon { 12 } else { 0 };
            self.at += length;
        }
        self.found.time = Some(time);
        Ok(())
    }

    /// Whether a `T` stands before this.
    fn is_behind_t(&self) -> bool {
        matches!(self.before(), Some(Token::Word("T" | "t")))
    }

    /// Reads the two digits behind a colon.
    fn two_digits(&mut self, what: &str) -> Result<u32, String> {
        let digits = self.digits(1).filter(|digits| digits.len() == 2);
        let digits = digits.ok_or_else(|| format!("{what} must have two digits"))?;
        self.at += 2;
        number(digits)
    }

    /// Reads a fraction of seconds, if there is one, as microseconds.
    fn fraction(&mut self) -> Result<u32, String> {
        let Some(digits) = self.digits(1).filter(|_| matches!(self.peek(0), Some(Token::Sign('.' | ',')))) else {
            return Ok(0);
        };
        self.at += 2;
        let digits: String = digits.chars().chain("000000".chars()).take(6).collect();
        number(&digits)
    }

    /// Reads `hhmm`, `hhmmss` or `hhmmss.f`, which is the first of `length` tokens.
    fn compact_time(&mut self, digits: &str, length: usize) -> Result<(), String> {
        if !matches!(digits.len(), 4 | 6) {
            return Err(format!("{} digits are not a time of day", digits.len()));
        }
        let second = if digits.len() == 6 { number(&digits[4..])? } else { 0 };
        self.at += length;
        let micros = if digits.len() == 6 { self.fraction()? } else { 0 };
        self.found.time = Some(Time { hour: number(&digits[..2])?, minute: number(&digits[2..4])?, second, micros });
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), String> {
        let is = |other: &str| word.eq_ignore_ascii_case(other);
        if let Some(month) = named(word, &MONTHS) {
            self.found.parts.push(Part::Month(month as u32 + 1));
            if self.found.parts.len() > 3 {
                return Err("a date has fewer parts".to_owned());
            }
            self.part_end = self.at + 1;
        } else if let Some(weekday) = named(word, &WEEKDAYS) {
            self.found.weekday = Some(weekday);
        } else if is("t") && self.found.time.is_none() && matches!(self.found.parts.len(), 0 | 3) {
            self.at += 1;
            return match self.digits(0) {
                Some(digits) => self.time(digits),
                None => Err("no time after the T".to_owned()),
            };
        } else if is("utc") || is("gmt") || is("z") {
            if self.found.time.is_none() || self.found.offset.is_some() {
                return Err(format!("{word:?} is unexpected here"));
            }
            self.found.offset = Some(0);
        } else if !is("at") && !is("on") && !is("of") {
            return Err(match self.found.time {
                Some(_) => format!("{word:?} is not a known time zone; use UTC or an offset such as +01:00"),
                None => format!("{word:?} is not part of a time"),
            });
        }
        self.at += 1;
        Ok(())
    }

    /// Reads the offset of a zone, as `+01:00`, `+0100` or `+01`.
    fn offset(&mut self, sign: char) -> Result<(), String> {
        let (digits, more) = match (self.digits(1), self.peek(2), self.digits(3)) {
            (Some(hours), Some(Token::Sign(':')), Some(minutes)) => (format!("{hours}{minutes}"), 4),
            (Some(hours), ..) if hours.len() == 2 => (format!("{hours}00"), 2),
            (Some(digits), ..) => (digits.to_owned(), 2),
            (None, ..) => return Err("the offset has no digits".to_owned()),
        };
        if digits.len() != 4 {
            return Err("write the offset as +01:00".to_owned());
        }
        let (hours, minutes) = (number(&digits[..2])?, number(&digits[2..])?);
        if hours > 23 || minutes > 59 {
            return Err("the offset is not a time of day".to_owned());
        }
        let seconds = i32::try_from(hours * 3600 + minutes * 60).unwrap_or_default();
        if self.found.offset.is_some() && seconds != 0 {
            return Err("an offset after UTC or GMT is ambiguous; omit the name".to_owned());
        }
        self.found.offset = Some(if sign == '-' { -seconds } else { seconds });
        self.at += more;
        self.skip_blanks();
        Ok(())
    }
}

/// Which of `names` a word is, whole or in three letters.
fn named(word: &str, names: &[&str]) -> Option<usize> {
    let word = word.to_lowercase();
    let is = |name: &&str| {
        let is_sept = word == "sept" && name.starts_with("sept");
        **name == word || name.get(..3) == Some(word.as_str()) || is_sept
    };
    names.iter().position(is)
}

fn number(digits: &str) -> Result<u32, String> {
    let number = digits.parse().ok().filter(|_| is_digits(digits));
    number.ok_or_else(|| "a number is too large".to_owned())
}
