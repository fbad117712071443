//! How called parties behave, and what people type.

use serde::{Deserialize, Serialize};

use super::parameter::is_phone;

/// The keys of a telephone.
pub const KEYS: &str = "0123456789*#ABCD";

/// How a called party behaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Behavior {
    /// Answers, and types this, one text for each prompt.
    Answer(Vec<String>),
    /// Is busy.
    Busy,
    /// Does not answer.
    NoAnswer,
}

/// The behaviors in `NUMBER=BEHAVIOR`, each with its meaning. The keys that are typed follow a colon.
pub const BEHAVIORS: [(&str, &str); 4] = [
    ("answer", "Answers"),
    ("answer:", "Answers and types keys, such as 1,4711#"),
    ("busy", "Is busy"),
    ("no-answer", "Does not answer"),
];

/// Somebody who can be called: `--callee NUMBER=BEHAVIOR`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Callee {
    /// The number, or the user part of a SIP address; nobody in particular, if everybody else behaves so.
    number: Option<String>,
    behavior: Behavior,
}

impl Callee {
    /// Reads `NUMBER=BEHAVIOR`, with `*` for everybody.
    ///
    /// # Errors
    /// If it is something else, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let form = || format!("{text:?} is not NUMBER=BEHAVIOR, such as +12065550142=busy");
        let (number, behavior) = text.split_once('=').filter(|(number, _)| !number.is_empty()).ok_or_else(form)?;
        let behavior = match behavior.split_once(':') {
            Some(("answer", typed)) => Behavior::Answer(digits(typed)?.0),
            None if behavior == "answer" => Behavior::Answer(Vec::new()),
            None if behavior == "busy" => Behavior::Busy,
            None if behavior == "no-answer" => Behavior::NoAnswer,
            _ => return Err(format!("{behavior:?} is not answer, answer:DIGITS, busy or no-answer")),
        };
        Ok(Self { number: (number != "*").then(|| number.to_owned()), behavior })
    }

    /// How `number` behaves: by the first of `callees` for this number, otherwise by one for all numbers. Others answer.
    pub fn behavior<'a>(callees: impl Iterator<Item = &'a Self> + Clone, number: &str) -> Behavior {
        let own = callees.clone().find(|callee| callee.number.as_deref() == Some(number));
        let found = own.or_else(|| callees.clone().find(|callee| callee.number.is_none()));
        found.map_or_else(|| Behavior::Answer(Vec::new()), |callee| callee.behavior.clone())
    }
}

/// What a person types, one text for each prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digits(pub Vec<String>);

/// Parses what a person types: keys, with a comma between prompts.
///
/// # Errors
/// If something is not a key, in words.
pub fn digits(text: &str) -> Result<Digits, String> {
    match text.chars().find(|key| !KEYS.contains(*key) && *key != ',') {
        Some(key) => Err(format!("{key:?} is not a key; use 0 to 9, *, #, A to D, and a comma between prompts")),
        None => Ok(Digits(text.split(',').map(str::to_owned).collect())),
    }
}

/// Reads a number that calls.
///
/// # Errors
/// If it is none in the form E.164, in words.
pub fn phone_number(text: &str) -> Result<String, String> {
    let form = || format!("{text:?} is not a phone number in E.164 format, such as +12065550142");
    is_phone(text).then(|| text.to_owned()).ok_or_else(form)
}

/// Parses the called party: a number, or a number at the host of a voice connector.
///
/// # Errors
/// If it is neither, in words.
pub fn called_number(text: &str) -> Result<String, String> {
    match text.split_once('@') {
        Some((_, "")) => Err(format!("{text:?} has no host after the @")),
        Some((number, _)) => phone_number(number).map(|_| text.to_owned()),
        None => phone_number(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callee_behaves_as_its_number_says_or_else_as_everybody() {
        let callees = ["*=no-answer", "+1=busy", "+2=answer:1,#,", "+2=busy", "5001=answer"];
        let callees: Vec<_> = callees.map(|text| Callee::parse(text).unwrap()).into();
        let behavior = |number: &str| Callee::behavior(callees.iter(), number);
        assert_eq!(behavior("+1"), Behavior::Busy);
        assert_eq!(behavior("+2"), Behavior::Answer(["1", "#", ""].map(str::to_owned).into()));
        assert_eq!(behavior("5001"), Behavior::Answer(Vec::new()));
        assert_eq!(behavior("+3"), Behavior::NoAnswer);
        assert_eq!(Callee::behavior([].iter(), "+1"), Behavior::Answer(Vec::new()));
        for text in ["", "x", "=busy", "+1=", "+1=gone", "+1=busy:1", "+1=answer:x"] {
            assert!(Callee::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_offered_is_taken() {
        for (behavior, _) in BEHAVIORS {
            let typed = if behavior.ends_with(':') { "1#" } else { "" };
            assert!(Callee::parse(&format!("*={behavior}{typed}")).is_ok(), "{behavior}");
        }
    }
}
