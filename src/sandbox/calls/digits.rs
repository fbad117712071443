//! Digits that a function asks for, or waits for.

use fancy_regex::Regex;
use serde_json::{Value as Json, json};

use super::leg::FIRST;
use super::life::Life;
use super::line::What;
use super::media::{PROMPT_MS, check_audio, has_key, number};
use super::parameter::INVALID;
use super::run::{Ended, Failure};

/// A ReceiveDigits in force.
#[derive(Debug, Clone)]
pub struct Receiving {
    /// The action, in the events for the function.
    data: Json,
    pattern: Regex,
}

/// What digits must be like.
struct Wanted {
    pattern: Option<Regex>,
    least: usize,
    most: usize,
    terminators: Json,
}

impl Wanted {
    /// The accepted digits among those typed at a prompt. Anything after the terminator or the last digit is ignored.
    fn among(&self, typed: &str) -> Option<String> {
        let mut digits = String::new();
        let mut terminator = None;
        for key in typed.chars() {
            if has_key(&self.terminators, &key.to_string()) {
                terminator = Some(key);
                break;
            }
            digits.push(key);
            if digits.len() == self.most {
                break;
            }
        }
        let matches = |text: &str| self.pattern.as_ref().is_none_or(|pattern| pattern.is_match(text).unwrap_or(false));
        // An example of the guide has the terminator in its pattern.
        let fits = matches(&digits) || terminator.is_some_and(|key| matches(&format!("{digits}{key}")));
        (fits && digits.len() >= self.least && !typed.is_empty()).then_some(digits)
    }
}

fn pattern(parameters: &Json) -> Option<Regex> {
    Regex::new(parameters["InputDigitsRegex"].as_str()?).ok()
}

impl Life {
    pub(super) async fn get_digits(&mut self, parameters: &Json, leg: usize) -> Ended {
        match self.prompted(parameters, leg).await {
            Ok(ended) => ended,
            Err(failure) => Ended::Failed(failure),
        }
    }

    /// Plays or speaks the prompt until the digits are right, up to Repeat times.
    async fn prompted(&mut self, parameters: &Json, leg: usize) -> Result<Ended, Failure> {
        let length = |name: &str| usize::try_from(number(parameters, name).unwrap_or(0)).unwrap_or(usize::MAX);
        let wanted = Wanted {
            pattern: pattern(parameters),
            least: length("MinNumberOfDigits"),
            most: length("MaxNumberOfDigits"),
            terminators: parameters["TerminatorDigits"].clone(),
        };
        if wanted.most < wanted.least {
            return Err(Failure::invalid("MaxNumberOfDigits", "must be at least MinNumberOfDigits"));
        }
        for source in ["AudioSource", "FailureAudioSource"] {
            check_audio(&parameters[source], source)?;
        }
        let mut attempts = number(parameters, "Repeat").unwrap_or(1);
        while attempts > 0 {
            if self.legs[leg].tag != FIRST || self.digits.is_empty() {
                // Nothing more is typed, however many attempts are left.
                let each = PROMPT_MS.saturating_add(number(parameters, "RepeatDurationInMilliseconds").unwrap_or(0));
                if let Ended::Left = self.take_time(each.saturating_mul(attempts)).await {
                    return Ok(Ended::Left);
                }
                break;
            }
            attempts -= 1;
            if let Ended::Left = self.take_time(PROMPT_MS).await {
                return Ok(Ended::Left);
            }
            let typed = self.digits.pop_front().unwrap_or_default();
            if !typed.is_empty() {
                self.say(What::Digits(typed.clone())).await;
            }
            if let Some(digits) = wanted.among(&typed) {
                return Ok(Ended::Done(json!({ "ReceivedDigits": digits })));
            }
            let name =
                if typed.is_empty() { "RepeatDurationInMilliseconds" } else { "InBetweenDigitsDurationInMilliseconds" };
            if let Ended::Left = self.take_time(number(parameters, name).unwrap_or(0)).await {
                return Ok(Ended::Left);
            }
        }
        Err(Failure::of("InvalidDigitsReceived", "no matching digits were received in the last attempt"))
    }

    /// Matching digits are reported until the next ReceiveDigits.
    pub(super) fn receive_digits(&mut self, data: &Json, leg: usize) -> Ended {
        let parameters = &data["Parameters"];
        let [between, flush] = ["InBetweenDigitsDurationInMilliseconds", "FlushDigitsDurationInMilliseconds"]
            .map(|name| number(parameters, name).unwrap_or(0));
        if flush <= between {
            let why = "must be greater than InBetweenDigitsDurationInMilliseconds";
            return Ended::Failed(Failure::invalid("FlushDigitsDurationInMilliseconds", why));
        }
        let Some(pattern) = pattern(parameters) else {
            return Ended::Failed(Failure::of(INVALID, "InputDigitsRegex parameter is missing"));
        };
        let hears_caller = self.legs[leg].tag == FIRST;
        self.receiving = hears_caller.then(|| Receiving { data: data.clone(), pattern });
        Ended::Done(json!({ "ReceivedDigits": "" }))
    }

    /// Whether digits are expected, and there is a person to type them.
    pub(super) fn is_listening(&self) -> bool {
        self.receiving.is_some() && !self.digits.is_empty() && self.legs[0].status == super::leg::Status::Connected
    }

    /// Has the caller type what comes next, while digits are waited for, and tells the function if they match. Says whether it
    /// has a new list, or the call is over.
    pub(super) async fn type_received(&mut self) -> bool {
        let Some(receiving) = self.receiving.clone() else { return false };
        let typed = self.digits.pop_front().unwrap_or_default();
        if typed.is_empty() {
            return false;
        }
        self.say(What::Digits(typed.clone())).await;
        if !receiving.pattern.is_match(&typed).unwrap_or(false) {
            return false;
        }
        let mut data = receiving.data;
        data["ReceivedDigits"] = typed.into();
        self.about.clone_from(&self.legs[0].id);
        let list = self.tell("DIGITS_RECEIVED", &data).await;
        let is_new = list.is_some() || self.end.is_some();
        self.follow(list);
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_end_with_a_terminator_or_with_the_last_one() {
        let wanted = |pattern: Option<&str>, least, most| Wanted {
            pattern: pattern.map(|pattern| Regex::new(pattern).unwrap()),
            least,
            most,
            terminators: json!(["#", "*"]),
        };
        for (pattern, least, most, typed, digits) in [
            (None, 0, 128, "4711#", Some("4711")),
            (None, 0, 128, "4711", Some("4711")),
            (None, 0, 128, "47*11", Some("47")),
            (None, 0, 2, "4711", Some("47")),
            (None, 5, 128, "4711#", None),
            (None, 0, 128, "#", Some("")),
            (None, 1, 128, "#", None),
            (None, 0, 128, "", None),
            (Some(r"^\d{4}$"), 0, 128, "4711#", Some("4711")),
            (Some(r"^\d{4}#$"), 0, 128, "4711#", Some("4711")),
            (Some(r"^\d{4}#$"), 0, 128, "4711", None),
            (Some("^[12]$"), 1, 1, "3", None),
        ] {
            assert_eq!(wanted(pattern, least, most).among(typed).as_deref(), digits, "{typed} {pattern:?}");
        }
    }
}
