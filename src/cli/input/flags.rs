//! From the words of flags and the text of `--cli-input-json` or `--cli-input-yaml` to one [`Document`].

use serde_json::Value as Json;

use super::file::{Files, Place, without_mark};
use super::{shorthand, time, yaml};
use crate::api::Document;
use crate::api::kind::{Kind, Structure};
use crate::api::operation::{Member, Operation};
use crate::api::problem::{Problem, ProblemKind, found};
use crate::aws::environment::Environment;

/// The flags of one leaf in their order: the words after each, or the boolean of `--x` and `--no-x`.
#[derive(Debug, Default)]
pub struct Flags {
    words: Vec<(&'static Member, Vec<String>)>,
}

impl Flags {
    /// Adds the words of one flag. The flag of a list can be added again, with further words.
    pub fn push(&mut self, member: &'static Member, words: Vec<String>) {
        self.words.push((member, words));
    }

    /// Whether the flag of the member called `name` was given.
    pub fn gave(&self, name: &str) -> bool {
        self.words.iter().any(|(member, _)| member.name == name)
    }
}

/// A whole input in one text, or in the file that it names.
#[derive(Debug, Clone, Copy)]
pub enum Whole<'a> {
    /// The text of `--cli-input-json`.
    Json(&'a str),
    /// The text of `--cli-input-yaml`.
    Yaml(&'a str),
}

impl<'a> Whole<'a> {
    fn word(self) -> &'a str {
        match self {
            Self::Json(word) | Self::Yaml(word) => word,
        }
    }

    /// The option that gives it.
    pub fn option(self) -> &'static str {
        match self {
            Self::Json(_) => "--cli-input-json",
            Self::Yaml(_) => "--cli-input-yaml",
        }
    }

    fn read(self, files: &Files<'_>) -> Result<Document, String> {
        let place = Place { files, name: self.option() };
        let word = self.word();
        let text = place.contents(word)?;
        let unmarked = without_mark(&text);
        let (parsed, name) = match self {
            Self::Json(_) => (parse_json(unmarked), "a JSON object"),
            Self::Yaml(_) => (yaml::parse(unmarked), "a YAML mapping"),
        };
        let message = match parsed {
            Ok(Json::Object(document)) => return Ok(document),
            Ok(other) => format!("expected {name}, found {}", found(&other)),
            Err(message) => message,
        };
        // It is not read implicitly: the AWS CLI rejects it too, and a script must say what it sends.
        Err(place.advice(word).filter(|_| *text == *word).unwrap_or(message))
    }
}

/// Joins the whole input, if there is one, and the flags, which win member by member. `environment` has the variables in
/// names of files. Gives the document in the order of the operation's members, with times in one form, and what could not be
/// read.
pub fn gather(
    operation: &Operation,
    flags: &Flags,
    whole: Option<Whole<'_>>,
    environment: &Environment,
) -> (Document, Vec<Problem>) {
    let words = flags.words.iter().flat_map(|(_, words)| words).map(String::as_str).chain(whole.map(Whole::word));
    Files::each(environment, words, |files| gather_with(operation, flags, whole, files))
}

fn gather_with(
    operation: &Operation,
    flags: &Flags,
    whole: Option<Whole<'_>>,
    files: &Files<'_>,
) -> (Document, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut from_whole =
        whole.map_or_else(|| Ok(Document::new()), |whole| whole.read(files)).unwrap_or_else(|message| {
            problems.push(problem("", String::new(), message));
            Document::new()
        });
    let mut document = Document::new();
    for member in operation.members {
        let given = from_whole.shift_remove(member.name);
        let words: Vec<&[String]> = flags
            .words
            .iter()
            .filter(|(flag, _)| flag.name == member.name)
            .map(|(_, words)| words.as_slice())
            .collect();
        let value = match words.as_slice() {
            [] => given,
            words => {
                let place = Place { files, name: &format!("--{}", member.flag()) };
                Reading { member, place, problems: &mut problems }.flags(words)
            }
        };
        if let Some(mut value) = value {
            time::settle(member.kind, &mut value, &mut String::new(), &mut |path, message| {
                problems.push(problem(member.name, path.to_owned(), message));
            });
            document.insert(member.name.to_owned(), value);
        }
    }
    document.extend(from_whole);
    (document, problems)
}

fn problem(member: &str, path: String, message: String) -> Problem {
    Problem { kind: ProblemKind::Unreadable, member: member.to_owned(), path, message }
}

pub(super) fn parse_json(text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

/// Whether a text is meant as JSON and not as shorthand.
pub(super) fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// The reading of one member's flags.
struct Reading<'a> {
    member: &'static Member,
    place: Place<'a>,
    problems: &'a mut Vec<Problem>,
}

impl Reading<'_> {
    /// The value, unless there are problems. A flag that takes one value and is given twice takes the last one, as in the
    /// AWS CLI; the values of lists add up.
    fn flags(mut self, flags: &[&[String]]) -> Option<Json> {
        let Kind::List(item) = self.member.kind else {
            let word = flags.last().and_then(|words| words.last())?;
            return self.word(self.member.kind, word, "");
        };
        let mut items = Vec::new();
        let mut is_read = true;
        for words in flags {
            match self.list(*item, words, items.len()) {
                Some(Json::Array(more)) => items.extend(more),
                // The check reports values that are not lists.
                Some(other) => return Some(other),
                None => is_read = false,
            }
        }
        is_read.then(|| items.into())
    }

    /// The words of a list's flag, which come after `before` items. A single word can be a whole list, or name a file that
    /// contains it; of several words, each is an item and none is a file, as in the AWS CLI.
    fn list(&mut self, item: Kind, words: &[String], before: usize) -> Option<Json> {
        let path = |at: usize| format!("[{}]", before + at);
        if let [only] = words {
            let text = self.contents(only, "")?;
            let unmarked = without_mark(&text);
            if unmarked.trim_start().starts_with('[') {
                return self.kept(parse_json(unmarked), "");
            }
            return self.text(item, &text, only, &path(0)).map(|item| Json::Array(vec![item]));
        }
        let items: Vec<_> = words.iter().enumerate().map(|(at, word)| self.text(item, word, word, &path(at))).collect();
        items.into_iter().collect::<Option<Vec<_>>>().map(Json::Array)
    }

    fn kept<T>(&mut self, result: Result<T, String>, path: &str) -> Option<T> {
        result.map_err(|message| self.problems.push(problem(self.member.name, path.to_owned(), message))).ok()
    }

    fn contents(&mut self, word: &str, path: &str) -> Option<String> {
        self.kept(self.place.contents(word), path).map(std::borrow::Cow::into_owned)
    }

    fn word(&mut self, kind: Kind, word: &str, path: &str) -> Option<Json> {
        let text = self.contents(word, path)?;
        self.text(kind, &text, word, path)
    }

    /// The value in a text, which is the contents of the file that `word` names, or `word` itself.
    fn text(&mut self, kind: Kind, text: &str, word: &str, path: &str) -> Option<Json> {
        let unmarked = without_mark(text);
        let value = match kind {
            Kind::List(_) | Kind::Map(_) | Kind::Structure(_) if looks_like_json(unmarked) => parse_json(unmarked),
            Kind::List(_) | Kind::Map(_) | Kind::Structure(_) => match shorthand::parse(unmarked, self.place) {
                Ok(document) => Ok(shorthand::typed(kind, Json::Object(document))),
                Err(fault) if self.member.is_credential() || kind.has(Member::is_credential) => {
                    Err(fault.hidden(unmarked))
                }
                Err(fault) => Err(fault.shown_in(unmarked)),
            },
            // A text is sent as it is in the file.
            Kind::Text | Kind::Choice(_) => read_scalar(kind, text),
            Kind::Integer | Kind::Float | Kind::Boolean | Kind::Timestamp => read_scalar(kind, unmarked),
        };
        let advice = || self.place.advice(word).filter(|_| text == word);
        let value = value.map_err(|message| advice().unwrap_or(message));
        self.kept(value, path)
    }
}

pub(super) fn read_scalar(kind: Kind, text: &str) -> Result<Json, String> {
    match (kind, shorthand::typed(kind, Json::String(text.to_owned()))) {
        (Kind::Integer | Kind::Float | Kind::Boolean, Json::String(text)) => {
            Err(format!("expected {}, found {text:?}", kind.describe()))
        }
        (_, value) => Ok(value),
    }
}

/// A short JSON value of `kind`, for help and errors.
pub fn sample(kind: Kind) -> String {
    match kind {
        Kind::Text => "\"text\"".to_owned(),
        Kind::Choice(known) => format!("{:?}", known.first().unwrap_or(&"text")),
        Kind::Integer | Kind::Float => "1".to_owned(),
        Kind::Timestamp => "\"2026-11-22T21:32:00Z\"".to_owned(),
        Kind::Boolean => "true".to_owned(),
        Kind::List(item) => format!("[{}]", sample(*item)),
        Kind::Map(item) => format!("{{\"name\": {}}}", sample(*item)),
        Kind::Structure(structure) => {
            let members: Vec<_> =
                sample_members(structure).map(|member| format!("{:?}: {}", member.name, sample(member.kind))).collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// The same value in shorthand. Of a list it is one word.
pub fn short_sample(kind: Kind) -> String {
    match kind {
        Kind::List(item) => short_sample(*item),
        Kind::Map(item) => format!("name={}", nested_sample(*item)),
        Kind::Structure(structure) => sample_members(structure)
            .map(|member| format!("{}={}", member.name, nested_sample(member.kind)))
            .collect::<Vec<_>>()
            .join(","),
        scalar => sample(scalar).trim_matches('"').to_owned(),
    }
}

fn nested_sample(kind: Kind) -> String {
    match kind {
        Kind::List(item) => format!("[{}]", nested_sample(*item)),
        Kind::Map(_) | Kind::Structure(_) => format!("{{{}}}", short_sample(kind)),
        scalar => short_sample(scalar),
    }
}

/// The members that a sample of a structure has: the required ones, or the first.
fn sample_members(structure: &Structure) -> impl Iterator<Item = &Member> {
    let required = structure.members.iter().filter(|member| member.required);
    required.chain(structure.members.iter().take(1).filter(|member| !member.required))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::service::Service;
    use crate::services::Operations as _;

    fn gathered(operation: &str, flags: &[(&str, &[&str])]) -> (Json, Vec<String>) {
        let operation = Service::ALL.iter().find_map(|service| service.operation(operation)).unwrap();
        let mut given = Flags::default();
        for (name, words) in flags {
            given.push(operation.member(name).unwrap(), words.iter().map(|word| (*word).to_owned()).collect());
        }
        let (document, problems) = gather(operation, &given, None, &Environment::of(&[]));
        let lines = problems.iter().map(|problem| format!("{}: {}", problem.place(), problem.message)).collect();
        (Json::Object(document), lines)
    }

    #[test]
    fn words_of_a_list_are_its_items_in_either_form() {
        let (document, problems) = gathered(
            "CreateMeeting",
            &[("Tags", &["Key=a,Value=b", r#"{"Key": "c", "Value": "d"}"#]), ("TenantIds", &["one", "two"])],
        );
        let tags = json!([{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}]);
        assert_eq!((document, problems), (json!({"Tags": tags, "TenantIds": ["one", "two"]}), vec![]));
    }

    #[test]
    fn both_samples_of_a_member_are_the_same_value() {
        let operations = Service::ALL.iter().flat_map(|service| service.operations());
        for member in operations.flat_map(|operation| operation.members) {
            let (kind, item) = match member.kind {
                Kind::List(item) => (member.kind, *item),
                kind => (kind, kind),
            };
            if matches!(item, Kind::Map(_) | Kind::Structure(_)) {
                let mut problems = Vec::new();
                let mut read = |word: String| {
                    Files::each(&Environment::of(&[]), [word.as_str()], |files| {
                        let place = Place { files, name: "" };
                        Reading { member, place, problems: &mut problems }.flags(&[std::slice::from_ref(&word)])
                    })
                };
                assert_eq!(read(short_sample(kind)), read(sample(kind)), "{}", member.name);
                assert_eq!(problems, []);
            }
        }
    }

    #[test]
    fn a_list_without_words_is_empty() {
        let (document, problems) = gathered("CreateMeeting", &[("Tags", &[]), ("TenantIds", &[])]);
        assert_eq!((document, problems), (json!({"Tags": [], "TenantIds": []}), vec![]));
    }

    #[test]
    fn every_word_that_cannot_be_read_is_a_problem_with_its_place() {
        let (_, problems) = gathered(
            "CreateMeeting",
            &[
                ("Tags", &["Key", "Key=a", "{"]),
                ("TenantIds", &["file:///nowhere/a"]),
                ("TenantIds", &["file:///nowhere/b"]),
            ],
        );
        let begins = [
            "TenantIds: cannot read /nowhere/a",
            "TenantIds: cannot read /nowhere/b",
            "Tags[0]: exp",
            "Tags[2]: not JSON",
        ];
        assert_eq!(problems.len(), begins.len(), "{problems:?}");
        for begin in begins {
            assert!(problems.iter().any(|problem| problem.starts_with(begin)), "{begin}: {problems:?}");
        }
    }

    #[test]
    fn of_several_words_none_is_read_from_a_file() {
        let (document, problems) = gathered("CreateMeeting", &[("TenantIds", &["file:///nowhere/a", "b"])]);
        assert_eq!((document, problems), (json!({"TenantIds": ["file:///nowhere/a", "b"]}), vec![]));
    }

    #[test]
    fn numbers_are_read_as_by_python() {
        for (word, number) in [("+2", 2), ("03", 3), (" 5 ", 5), ("1_0", 10), ("\u{feff}7\n", 7)] {
            let (document, problems) = gathered("ListAttendees", &[("MaxResults", &[word])]);
            assert_eq!((document, problems), (json!({ "MaxResults": number }), vec![]), "{word:?}");
        }
        let (_, problems) = gathered("ListAttendees", &[("MaxResults", &["1.5"])]);
        assert_eq!(problems, ["MaxResults: expected a whole number, found \"1.5\""]);
    }

    #[test]
    fn a_problem_of_secrets_shows_none() {
        let words: &[&str] = &["Username=ada,Password='hunter2"];
        let (_, problems) = gathered("PutVoiceConnectorTerminationCredentials", &[("Credentials", words)]);
        assert!(problems.len() == 1 && !problems[0].contains("hunter2"), "{problems:?}");
    }
}
