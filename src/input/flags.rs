//! From the words of flags and the text of `--cli-input-json` to one [`Document`].

use std::fs;

use serde_json::Value as Json;

use super::{Document, Kind, Problem, ProblemKind};
use crate::operation::{Member, Operation};

/// The flags of one leaf as they were given: for each member the words after its flag, or the boolean that
/// `--x` and `--no-x` stand for.
#[derive(Debug, Default)]
pub struct Flags {
    words: Vec<(&'static Member, Vec<String>)>,
}

impl Flags {
    /// Adds the words of one flag.
    pub fn push(&mut self, member: &'static Member, words: Vec<String>) {
        self.words.push((member, words));
    }

    /// Whether the flag of the member called `name` was given.
    pub fn gave(&self, name: &str) -> bool {
        self.words.iter().any(|(member, _)| member.name == name)
    }
}

/// Joins the text of `--cli-input-json`, if there is one, and the flags, which win member by member.
/// Gives the document in the order of the operation's members, and what could not be read.
pub fn gather(operation: &Operation, flags: &Flags, json: Option<&str>) -> (Document, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut from_json = match json.map(parse_document) {
        None => Document::new(),
        Some(Ok(document)) => document,
        Some(Err(message)) => {
            problems.push(problem("", message));
            Document::new()
        }
    };
    let mut document = Document::new();
    for member in operation.members {
        let given = from_json.shift_remove(member.name);
        match flags.words.iter().find(|(flag, _)| flag.name == member.name) {
            Some((member, words)) => match read_words(member.kind, words) {
                Ok(value) => {
                    document.insert(member.name.to_owned(), value);
                }
                Err(message) => problems.push(problem(member.name, message)),
            },
            None => {
                if let Some(value) = given {
                    document.insert(member.name.to_owned(), value);
                }
            }
        }
    }
    document.extend(from_json);
    (document, problems)
}

fn problem(member: &str, message: String) -> Problem {
    Problem { kind: ProblemKind::Unreadable, member: member.to_owned(), path: String::new(), message }
}

fn parse_document(text: &str) -> Result<Document, String> {
    let text = from_file(text)?;
    match parse(&text)? {
        Json::Object(document) => Ok(document),
        other => Err(format!("expected a JSON object, found {}", super::problem::found(&other))),
    }
}

fn parse(text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

/// The text itself, or the contents of the file that `file://PATH` names. A URL of another scheme is text.
fn from_file(word: &str) -> Result<String, String> {
    let Some(path) = word.strip_prefix("file://").or_else(|| word.strip_prefix("fileb://")) else {
        return Ok(word.to_owned());
    };
    fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))
}

fn read_words(kind: Kind, words: &[String]) -> Result<Json, String> {
    let words = words.iter().map(|word| from_file(word)).collect::<Result<Vec<_>, _>>()?;
    // A flag that takes one value and is given twice takes the last one, as the AWS CLI does.
    let last = words.last().map(String::as_str).unwrap_or_default();
    match kind {
        Kind::List(item) => read_list(*item, &words),
        scalar_or_object => read_word(scalar_or_object, last),
    }
}

fn read_word(kind: Kind, word: &str) -> Result<Json, String> {
    match kind {
        Kind::Text | Kind::Choice(_) | Kind::Timestamp => Ok(Json::String(word.to_owned())),
        Kind::Float => {
            word.trim().parse::<f64>().map(Json::from).map_err(|_| format!("expected a number, found {word:?}"))
        }
        Kind::Integer => {
            word.trim().parse::<i64>().map(Json::from).map_err(|_| format!("expected a whole number, found {word:?}"))
        }
        Kind::Boolean => match word {
            "true" => Ok(Json::Bool(true)),
            "false" => Ok(Json::Bool(false)),
            other => Err(format!("expected true or false, found {other:?}")),
        },
        Kind::List(_) => read_list(kind, &[word.to_owned()]),
        Kind::Map(_) | Kind::Structure(_) => match word.trim_start().as_bytes().first() {
            Some(b'{' | b'[') => parse(word),
            _ => Err(format!("expected {} as JSON, such as '{}'", kind.describe(), sample(kind))),
        },
    }
}

fn read_list(item: Kind, words: &[String]) -> Result<Json, String> {
    if let [only] = words
        && only.trim_start().starts_with('[')
    {
        return parse(only);
    }
    words.iter().map(|word| read_word(item, word)).collect::<Result<Vec<_>, _>>().map(Json::Array)
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
            let required = structure.members.iter().filter(|member| member.required);
            let first = structure.members.iter().take(1).filter(|member| !member.required);
            let members: Vec<_> =
                required.chain(first).map(|member| format!("{:?}: {}", member.name, sample(member.kind))).collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}
