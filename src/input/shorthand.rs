//! The AWS CLI's shorthand for structures, maps and lists: `Key=env,Value=prod`.
//!
//! Reading takes two steps, as in the AWS CLI. [`parse`] knows only the syntax and gives text, lists and
//! objects; [`typed`] makes numbers and booleans of text where a kind asks for them. What does not fit stays as
//! it is, for [`check`](super::check()) to report with its path.
//!
//! ```text
//! parameter = keyval *("," keyval)
//! keyval    = key "=" values / key "@=" values     ; after "@=", file://PATH stands for a file's contents
//! values    = csv-list / explicit-list / hash-literal
//! csv-list  = value *("," value)                   ; as far as no "=" follows
//! explicit  = value / explicit-list / hash-literal
//! explicit-list = "[" [explicit *("," explicit)] "]"
//! hash-literal  = "{" [key "=" explicit *("," key "=" explicit)] "}"
//! ```
//!
//! It differs from the AWS CLI where that one loses data or gives up: a key that is given twice inside `{…}`, and
//! an escaped comma or an open quote before a `=` are errors; characters outside the basic plane are letters; and a
//! text may end with blanks, as a file does.

use serde_json::Value as Json;

use super::file;
use super::{Document, Kind};

/// Deeper values are refused, because each level takes a frame of the stack.
const DEPTH: usize = 64;
/// Longest part of a text that an error shows.
const SHOWN: usize = 100;

/// Where and why a text is not shorthand.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place, in bytes.
    at: usize,
    /// What is wrong there. It holds nothing of the text.
    message: String,
    /// What was found there instead.
    found: Option<String>,
}

impl Fault {
    /// The message, then the line of `text` in which the place is, then a marker under the place.
    pub fn shown_in(&self, text: &str) -> String {
        let (before, after) = text.split_at(self.at);
        let before = before.rsplit('\n').next().unwrap_or_default();
        let after = after.split('\n').next().unwrap_or_default();
        // Of a long line the part around the place.
        let skipped = before.chars().count().saturating_sub(SHOWN / 2);
        let (start, column) = if skipped > 0 { ("…", SHOWN / 2 + 1) } else { ("", before.chars().count()) };
        let line: String = before.chars().skip(skipped).chain(after.chars().take(SHOWN / 2)).map(visible).collect();
        let end = if after.chars().count() > SHOWN / 2 { "…" } else { "" };
        let found = self.found.as_ref().map(|found| format!(", found {found}")).unwrap_or_default();
        format!("{}{found}\n      {start}{line}{end}\n      {}^", self.message, " ".repeat(column))
    }

    /// The message for a text that must not be shown.
    pub fn hidden(&self, text: &str) -> String {
        let place = text.get(..self.at).unwrap_or_default().chars().count() + 1;
        format!("{} at character {place}; the text is not shown, because it may hold secrets", self.message)
    }
}

/// A character that takes one column, so that the marker stands right.
fn visible(character: char) -> char {
    if character.is_control() { ' ' } else { character }
}

/// Reads a text by its syntax.
///
/// # Errors
/// If it does not follow the syntax, or if a file that it names cannot be read.
pub fn parse(text: &str) -> Result<Document, Fault> {
    Parser { text, at: 0, depth: 0 }.parameter()
}

/// The value with the types that `kind` asks for, as far as its texts can have them. A lone value where a list
/// is asked for becomes a list of one.
pub fn typed(kind: Kind, value: Json) -> Json {
    match (kind, value) {
        (Kind::List(item), Json::Array(items)) => items.into_iter().map(|value| typed(*item, value)).collect(),
        (Kind::List(item), lone) => Json::Array(vec![typed(*item, lone)]),
        (Kind::Map(item), Json::Object(entries)) => {
            entries.into_iter().map(|(key, value)| (key, typed(*item, value))).collect()
        }
        (Kind::Structure(structure), Json::Object(members)) => {
            let typed_member = |(name, value)| match structure.members.iter().find(|member| member.name == name) {
                Some(member) => (name, typed(member.kind, value)),
                None => (name, value),
            };
            members.into_iter().map(typed_member).collect()
        }
        (Kind::Integer, Json::String(text)) => text.trim().parse::<i64>().map_or(Json::String(text), Json::from),
        (Kind::Float, Json::String(text)) => match text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => number.into(),
            _ => Json::String(text),
        },
        (Kind::Boolean, Json::String(text)) if text.eq_ignore_ascii_case("true") => Json::Bool(true),
        (Kind::Boolean, Json::String(text)) if text.eq_ignore_ascii_case("false") => Json::Bool(false),
        (_, other) => other,
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn fault<T>(&self, message: impl Into<String>) -> Result<T, Fault> {
        Err(Fault { at: self.at, message: message.into(), found: None })
    }

    fn skip_blanks(&mut self) {
        let blank = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c');
        self.at = self.text.len() - self.rest().trim_start_matches(blank).len();
    }

    fn expect(&mut self, wanted: char) -> Result<(), Fault> {
        match self.next() {
            Some(found) if found == wanted => {
                self.at += wanted.len_utf8();
                Ok(())
            }
            other => {
                let found = other.map_or_else(|| "the end".to_owned(), |letter| format!("{letter:?}"));
                Err(Fault { at: self.at, message: format!("expected {wanted:?}"), found: Some(found) })
            }
        }
    }

    /// Expects a character with blanks on both sides.
    fn expect_spaced(&mut self, wanted: char) -> Result<(), Fault> {
        self.skip_blanks();
        self.expect(wanted)?;
        self.skip_blanks();
        Ok(())
    }

    /// Reads something nested, unless it is too deep.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<Json, Fault>) -> Result<Json, Fault> {
        if self.depth == DEPTH {
            return self.fault(format!("more than {DEPTH} levels deep"));
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn parameter(&mut self) -> Result<Document, Fault> {
        let mut document = Document::new();
        loop {
            let (key, from_file) = self.new_key(&document)?;
            let value = self.values(from_file)?;
            document.insert(key, value);
            self.skip_blanks();
            if self.rest().is_empty() {
                return Ok(document);
            }
            self.expect_spaced(',')?;
        }
    }

    /// A key that `document` does not have yet, and whether values name files.
    fn new_key(&mut self, document: &Document) -> Result<(String, bool), Fault> {
        let letter =
            |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '#' | '/' | ':');
        let start = self.at;
        self.at = self.text.len() - self.rest().trim_start_matches(letter).len();
        let key = &self.text[start..self.at];
        self.skip_blanks();
        let from_file = self.next() == Some('@');
        if from_file {
            self.expect_spaced('@')?;
        }
        self.expect_spaced('=')?;
        if document.contains_key(key) {
            let message = "the same key again; between the items of a list stands a blank, not a comma".to_owned();
            return Err(Fault { at: start, message, found: None });
        }
        Ok((key.to_owned(), from_file))
    }

    fn values(&mut self, from_file: bool) -> Result<Json, Fault> {
        match self.next() {
            None => Ok(Json::String(String::new())),
            Some('[' | '{') => self.explicit(from_file),
            Some(_) => self.values_between_commas(from_file),
        }
    }

    /// One value, or a list if further ones follow that do not begin the next pair.
    fn values_between_commas(&mut self, from_file: bool) -> Result<Json, Fault> {
        let mut list = vec![self.scalar(from_file)?];
        self.skip_blanks();
        while self.next() == Some(',') {
            let mut comma = self.at;
            self.expect_spaced(',')?;
            let start = self.at;
            // A doubled comma before a key counts as one.
            if self.next() == Some(',') {
                comma = start;
            }
            let text = match self.next() {
                Some(quote @ ('\'' | '"')) => Some(self.quoted(quote)?),
                Some(letter) if begins(letter) => Some(self.unquoted(follows_later)),
                Some(_) => None,
                None => return self.fault("expected a value"),
            };
            self.skip_blanks();
            match text.filter(|_| matches!(self.next(), Some(',') | None)) {
                Some(text) => list.push(self.resolved(text, from_file, start)?),
                None => {
                    self.at = comma;
                    break;
                }
            }
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Json::Array(list) })
    }

    fn scalar(&mut self, from_file: bool) -> Result<Json, Fault> {
        let start = self.at;
        let text = match self.next() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote)?,
            Some(letter) if begins(letter) => self.unquoted(follows),
            _ => String::new(),
        };
        self.resolved(text, from_file, start)
    }

    /// The text, or the contents of the file that it names where the key says so.
    fn resolved(&self, text: String, from_file: bool, start: usize) -> Result<Json, Fault> {
        if !from_file {
            return Ok(Json::String(text));
        }
        match file::contents(&text) {
            Ok(contents) => Ok(Json::String(contents.into_owned())),
            Err(message) => Err(Fault { at: start, message, found: None }),
        }
    }

    /// Letters as far as they belong to the value; `\,` is a comma.
    fn unquoted(&mut self, follows: fn(char) -> bool) -> String {
        let mut text = String::new();
        while let Some(letter) = self.next() {
            if self.rest().starts_with("\\,") {
                text.push(',');
                self.at += 2;
            } else if text.is_empty() || follows(letter) {
                text.push(letter);
                self.at += letter.len_utf8();
            } else {
                break;
            }
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// Text in quotes, in which a backslash stands before a quote or another backslash. Where no other quote
    /// follows, one behind a backslash closes the text (`'C:\'`).
    fn quoted(&mut self, quote: char) -> Result<String, Fault> {
        let inside = &self.rest()[1..];
        let mut escaped_quote = None;
        let mut end = None;
        let mut letters = inside.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if letter == quote {
                end = Some(at);
                break;
            }
            if letter == '\\'
                && let Some((at, _)) = letters.next_if(|(_, next)| *next == quote)
            {
                escaped_quote = Some(at);
            }
        }
        let Some(end) = end.or(escaped_quote) else { return self.fault("the quote is not closed") };
        self.at += end + 2;
        Ok(inside[..end].replace(&format!("\\{quote}"), &quote.to_string()).replace("\\\\", "\\"))
    }

    fn explicit(&mut self, from_file: bool) -> Result<Json, Fault> {
        match self.next() {
            Some('[') => self.nested(|parser| parser.explicit_list(from_file)),
            Some('{') => self.nested(Self::hash_literal),
            _ => self.scalar(from_file),
        }
    }

    fn explicit_list(&mut self, from_file: bool) -> Result<Json, Fault> {
        self.expect_spaced('[')?;
        let mut list = Vec::new();
        while self.next() != Some(']') {
            list.push(self.explicit(from_file)?);
            self.skip_blanks();
            if self.next() != Some(']') {
                self.expect(',')?;
                self.skip_blanks();
            }
        }
        self.expect(']')?;
        Ok(Json::Array(list))
    }

    fn hash_literal(&mut self) -> Result<Json, Fault> {
        self.expect_spaced('{')?;
        let mut document = Document::new();
        while self.next() != Some('}') {
            let (key, from_file) = self.new_key(&document)?;
            let value = self.explicit(from_file)?;
            document.insert(key, value);
            self.skip_blanks();
            if self.next() != Some('}') {
                self.expect(',')?;
                self.skip_blanks();
            }
        }
        self.expect('}')?;
        Ok(Json::Object(document))
    }
}

/// Whether a value without quotes may begin with `letter`.
fn begins(letter: char) -> bool {
    letter > ' ' && !matches!(letter, '"' | '\'' | ',' | '=' | '[' | '{')
}

/// Whether the first value after a key may go on with `letter`.
fn follows(letter: char) -> bool {
    (letter > ' ' || is_blank(letter)) && !matches!(letter, '"' | '\'' | ',' | ']' | '}')
}

/// Whether a further value of a list may go on with `letter`. A `=` tells that it is a key.
fn follows_later(letter: char) -> bool {
    (letter > ' ' || is_blank(letter)) && !matches!(letter, '"' | '\'' | ',' | '=')
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || ('\x1c'..='\x1f').contains(&letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::services::Service;

    #[track_caller]
    fn reads(text: &str, expected: Json) {
        let parsed = parse(text).unwrap_or_else(|fault| panic!("{}", fault.shown_in(text)));
        assert_eq!(Json::Object(parsed), expected, "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, message: &str) {
        assert_eq!(parse(text).unwrap_err().shown_in(text), message);
    }

    #[test]
    fn values_are_texts_lists_and_objects() {
        reads("Key=env,Value=prod", json!({"Key": "env", "Value": "prod"}));
        reads("a=b,c,d,e=f", json!({"a": ["b", "c", "d"], "e": "f"}));
        reads("a=b,c=d", json!({"a": "b", "c": "d"}));
        reads("a=", json!({"a": ""}));
        reads("a=,b=c", json!({"a": "", "b": "c"}));
        reads("a=[b]", json!({"a": ["b"]}));
        reads("a=[]", json!({"a": []}));
        reads("a=[b,c,],d={}", json!({"a": ["b", "c"], "d": {}}));
        reads("a={b=c,d=[e,{f=g}]},h=i", json!({"a": {"b": "c", "d": ["e", {"f": "g"}]}, "h": "i"}));
        reads("a=[[b],[c,d]]", json!({"a": [["b"], ["c", "d"]]}));
        reads("x-y_z.0#/:=1", json!({"x-y_z.0#/:": "1"}));
        reads("a=b,,c=d", json!({"a": "b", "c": "d"}));
    }

    #[test]
    fn commas_are_escaped_and_texts_quoted() {
        reads(r"a=b\,c,d", json!({"a": ["b,c", "d"]}));
        reads(r"a=\,", json!({"a": ","}));
        reads(r#"a='b,c=d',e="f g""#, json!({"a": "b,c=d", "e": "f g"}));
        reads(r#"a='it\'s',b="say \"x\"""#, json!({"a": "it's", "b": "say \"x\""}));
        reads(r#"a="b\\c""#, json!({"a": "b\\c"}));
        reads(r"a='C:\'", json!({"a": "C:\\"}));
        reads(r"a=C:\dir", json!({"a": "C:\\dir"}));
        reads("a='b','c'", json!({"a": ["b", "c"]}));
        reads("a=b=c", json!({"a": "b=c"}));
        reads("a=🙂,b=日本", json!({"a": "🙂", "b": "日本"}));
    }

    #[test]
    fn blanks_around_signs_do_not_count() {
        reads("a = b c , d = e ", json!({"a": "b c", "d": "e"}));
        reads("a=[ b , c ]", json!({"a": ["b", "c"]}));
        reads("a={ b = c , d = e }", json!({"a": {"b": "c", "d": "e"}}));
        reads("a={b=c}\n", json!({"a": {"b": "c"}}));
        reads("a=b,\n  c=d\n", json!({"a": "b", "c": "d"}));
    }

    #[test]
    fn a_fault_is_marked() {
        refuses("Key", "expected '=', found the end\n      Key\n         ^");
        refuses("a=b,\nc=d\"e\nf=g", "expected ',', found '\"'\n      c=d\"e\n         ^");
        refuses("a=[b", "expected ',', found the end\n      a=[b\n          ^");
        refuses("a=b,", "expected a value\n      a=b,\n          ^");
        refuses("a='b", "the quote is not closed\n      a='b\n        ^");
        refuses(
            "a=b,a=c",
            "the same key again; between the items of a list stands a blank, not a comma\n      a=b,a=c\n          ^",
        );
        assert!(parse("a={b=c,b=d}").is_err());
        assert!(parse(r"a=b,x\,y=c").is_err());
        assert!(parse("").is_err());
        let long = format!("a='{}'b", "x".repeat(300));
        let shown = parse(&long).unwrap_err().shown_in(&long);
        let lines: Vec<_> = shown.lines().collect();
        assert!(lines[1].chars().count() < 120 && lines.len() == 3, "{shown}");
        assert_eq!(lines[1].chars().nth(lines[2].chars().count() - 1), Some('b'), "{shown}");
    }

    #[test]
    fn a_hidden_fault_shows_nothing_of_the_text() {
        let text = "Username=ada,Password=sec'ret";
        assert_eq!(
            parse(text).unwrap_err().hidden(text),
            "expected ',' at character 26; the text is not shown, because it may hold secrets"
        );
    }

    #[test]
    fn deep_values_are_refused() {
        assert!(parse(&format!("a={}", "[".repeat(100_000))).is_err());
        assert!(parse(&format!("a={}", "{a=".repeat(100_000))).is_err());
        reads("a=[[[[[[[[b]]]]]]]]", json!({"a": [[[[[[[["b"]]]]]]]]}));
    }

    #[test]
    fn files_are_read_where_the_key_says_so() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("value.txt");
        std::fs::write(&path, "a=b,c\n").unwrap();
        let path = path.display();
        reads(&format!("k@=file://{path},l=file://{path}"), json!({"k": "a=b,c\n", "l": format!("file://{path}")}));
        reads(&format!("k={{l@='file://{path}'}}"), json!({"k": {"l": "a=b,c\n"}}));
        reads("k@=plain", json!({"k": "plain"}));
        let text = "k@=file:///nowhere/x";
        assert!(parse(text).unwrap_err().shown_in(text).starts_with("cannot read /nowhere/x: "));
    }

    #[test]
    fn texts_become_what_the_kind_asks_for() {
        let kind = |service: Service, operation: &str, member: &str| {
            service.operation(operation).unwrap().member(member).unwrap().kind
        };
        let read = |kind, text: &str| typed(kind, Json::Object(parse(text).unwrap()));
        let origination = kind(Service::Voice, "PutVoiceConnectorOrigination", "Origination");
        assert_eq!(
            read(origination, "Routes={Host=example.com,Port= 5060,Weight=x},Disabled=TRUE"),
            json!({"Routes": [{"Host": "example.com", "Port": 5060, "Weight": "x"}], "Disabled": true})
        );
        let attributes = kind(Service::Messaging, "SendChannelMessage", "MessageAttributes");
        assert_eq!(
            read(attributes, "a={StringValues=b},c={StringValues=[d,e]}"),
            json!({"a": {"StringValues": ["b"]}, "c": {"StringValues": ["d", "e"]}})
        );
        assert_eq!(typed(Kind::Float, json!("0.5")), json!(0.5));
        assert_eq!(typed(Kind::Float, json!("nan")), json!("nan"));
    }

    /// A value in shorthand. A backslash cannot be written in every place, so that there are none in `text`.
    fn shorthand(value: &Json) -> String {
        match value {
            Json::String(text) => format!("\"{}\"", text.replace('"', "\\\"")),
            Json::Array(items) => format!("[{}]", items.iter().map(shorthand).collect::<Vec<_>>().join(",")),
            Json::Object(members) => format!("{{{}}}", pairs(members)),
            other => panic!("{other}"),
        }
    }

    fn pairs(members: &Document) -> String {
        members.iter().map(|(key, value)| format!("{key}={}", shorthand(value))).collect::<Vec<_>>().join(",")
    }

    fn documents() -> impl Strategy<Value = Document> {
        let text = r"[^\\]{0,12}".prop_map(Json::String);
        let value = text.prop_recursive(4, 32, 6, |value| {
            prop_oneof![
                prop::collection::vec(value.clone(), 0..4).prop_map(Json::Array),
                prop::collection::vec(("[A-Za-z0-9_.#/:-]{1,8}", value), 0..4)
                    .prop_map(|members| Json::Object(members.into_iter().collect())),
            ]
        });
        prop::collection::vec(("[A-Za-z0-9_.#/:-]{1,8}", value), 1..4).prop_map(|members| members.into_iter().collect())
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in r#"([a-c=,@{}\[\]"'\\ \n]|\PC){0,40}"#) {
            if let Err(fault) = parse(&text) {
                prop_assert!(fault.shown_in(&text).lines().count() <= 3);
                fault.hidden(&text);
            }
        }

        #[test]
        fn what_is_rendered_reads_back_to_itself(document in documents()) {
            prop_assert_eq!(parse(&pairs(&document)), Ok(document));
        }
    }
}
