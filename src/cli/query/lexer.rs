//! The tokens of an expression, as in the grammar. Quoted text is read as in `jmespath.py`, which differs from the
//! specification: a literal in backticks that is not JSON is a string, and in a single-quoted string, a backslash only
//! escapes the quote.

use serde_json::Value as Json;

use super::Fault;
use crate::text::number;

/// A token and its position, in bytes.
#[derive(Debug, PartialEq)]
pub struct Word {
    pub token: Token,
    pub at: usize,
    pub end: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Name(String),
    /// A name between double quotes, which names no function.
    Quoted(String),
    Literal(Json),
    Number(i64),
    Dot,
    Star,
    Comma,
    Colon,
    At,
    /// `[`
    Open,
    /// `]`
    Close,
    /// `[]`
    Flatten,
    /// `[?`
    Filter,
    OpenRound,
    CloseRound,
    OpenCurly,
    CloseCurly,
    Pipe,
    Or,
    And,
    Ampersand,
    Not,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// After the last word.
    End,
}

/// The tokens of `text`, the last of which is [`Token::End`].
///
/// # Errors
/// If a character starts no token, or if a quote is not closed or has invalid contents.
pub fn words(text: &str) -> Result<Vec<Word>, Fault> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with([' ', '\t', '\n', '\r']) {
            at += 1;
            continue;
        }
        let (token, length) = word(rest).map_err(|message| Fault::syntax(at, message))?;
        words.push(Word { token, at, end: at + length });
        at += length;
    }
    words.push(Word { token: Token::End, at: text.len(), end: text.len() });
    Ok(words)
}

/// Signs, those first of which another is the beginning.
const SIGNS: [(&str, Token); 24] = [
    ("[]", Token::Flatten),
    ("[?", Token::Filter),
    ("||", Token::Or),
    ("&&", Token::And),
    ("==", Token::Equal),
    ("!=", Token::NotEqual),
    ("<=", Token::LessOrEqual),
    (">=", Token::GreaterOrEqual),
    ("[", Token::Open),
    ("]", Token::Close),
    ("|", Token::Pipe),
    ("&", Token::Ampersand),
    ("!", Token::Not),
    ("<", Token::Less),
    (">", Token::Greater),
    (".", Token::Dot),
    ("*", Token::Star),
    (",", Token::Comma),
    (":", Token::Colon),
    ("@", Token::At),
    ("(", Token::OpenRound),
    (")", Token::CloseRound),
    ("{", Token::OpenCurly),
    ("}", Token::CloseCurly),
];

/// The first word of `rest`, and its length.
fn word(rest: &str) -> Result<(Token, usize), String> {
    let Some(first) = rest.chars().next() else { return Ok((Token::End, 0)) };
    match first {
        'A'..='Z' | 'a'..='z' | '_' => {
            let name = leading(rest, |letter| letter.is_ascii_alphanumeric() || letter == '_');
            return Ok((Token::Name(name.to_owned()), name.len()));
        }
        '0'..='9' => return Ok(whole_number(leading(rest, |letter| letter.is_ascii_digit()), "")),
        '-' => {
            let digits = leading(rest.get(1..).unwrap_or_default(), |letter| letter.is_ascii_digit());
            return match digits {
                "" => Err("expected a digit after '-'; put names with '-' in double quotes".to_owned()),
                digits => Ok(whole_number(digits, "-")),
            };
        }
        '\'' => {
            let inside = quoted(rest, first)?;
            return Ok((Token::Literal(inside.replace("\\'", "'").into()), inside.len() + 2));
        }
        '"' => {
            let inside = quoted(rest, first)?;
            let name = serde_json::from_str(&format!("\"{inside}\"")).map_err(|_| {
                "the name in double quotes contains an escape or control character that is not valid in JSON".to_owned()
            })?;
            return Ok((Token::Quoted(name), inside.len() + 2));
        }
        '`' => {
            let inside = quoted(rest, first)?;
            return Ok((Token::Literal(literal(&inside.replace("\\`", "`"))?), inside.len() + 2));
        }
        _ => {}
    }
    match SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
        Some((sign, token)) => Ok((token.clone(), sign.len())),
        None if first == '=' => Err("'=' is not an operator; to compare, use '=='".to_owned()),
        None => Err(format!("unexpected {first:?}; put names with this character in double quotes")),
    }
}

fn leading(text: &str, is_part: impl Fn(char) -> bool) -> &str {
    let end = text.find(|letter| !is_part(letter)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// A number that is too large counts as the largest, which no list reaches.
fn whole_number(digits: &str, sign: &str) -> (Token, usize) {
    let number = format!("{sign}{digits}").parse();
    let limit = if sign.is_empty() { i64::MAX } else { i64::MIN };
    (Token::Number(number.unwrap_or(limit)), sign.len() + digits.len())
}

/// The text between the quote at the beginning of `rest` and the next quote without a backslash before it.
fn quoted(rest: &str, quote: char) -> Result<&str, String> {
    let inside = rest.get(1..).unwrap_or_default();
    let mut letters = inside.char_indices();
    while let Some((at, letter)) = letters.next() {
        if letter == quote {
            return Ok(inside.get(..at).unwrap_or(inside));
        }
        if letter == '\\' {
            letters.next();
        }
    }
    Err(format!("the {quote} that starts here is not closed"))
}

/// The value between back-ticks: JSON, else a text. Its numbers are written as Python writes them.
fn literal(text: &str) -> Result<Json, String> {
    let error = match serde_json::from_str(text) {
        Ok(json) => return as_python(json),
        Err(error) => error,
    };
    // serde_json has no kind for this error. A text that is nested so deeply would be taken for a plain one otherwise.
    if error.to_string().starts_with("recursion limit exceeded") {
        return Err("the literal is nested too deeply".to_owned());
    }
    // Python reads these words as numbers. Taken for texts they would be equal to other values than in the AWS CLI.
    let without = ["-Infinity", "Infinity", "NaN"].iter().fold(text.to_owned(), |text, word| text.replace(word, "0"));
    if without != text && serde_json::from_str::<Json>(&without).is_ok() {
        return Err(NO_NUMBER.to_owned());
    }
    let plain = text.trim_start_matches(is_space);
    serde_json::from_str(&format!("\"{plain}\"")).map_err(|_| "the literal is neither JSON nor plain text".to_owned())
}

const NO_NUMBER: &str = "the literal contains a number that is not valid in JSON; put strings in single quotes";

/// Whether Python takes the character for a blank.
pub fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{1c}'..='\u{1f}')
}

/// The value with numbers as Python reads and prints them.
fn as_python(json: Json) -> Result<Json, String> {
    Ok(match json {
        Json::Number(found) => Json::Number(number::python(&found).parse().map_err(|_| NO_NUMBER.to_owned())?),
        Json::Array(items) => Json::Array(items.into_iter().map(as_python).collect::<Result<_, _>>()?),
        Json::Object(members) => {
            let members = members.into_iter().map(|(name, value)| Ok::<_, String>((name, as_python(value)?)));
            Json::Object(members.collect::<Result<_, _>>()?)
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        let words = words(text).unwrap();
        words.into_iter().map(|word| word.token).filter(|token| *token != Token::End).collect()
    }

    fn refuses(text: &str, at: usize, message: &str) {
        let fault = words(text).unwrap_err();
        assert!(fault.message.contains(message), "{text}: {}", fault.message);
        assert_eq!(fault.at, at, "{text}");
    }

    #[test]
    fn signs_are_as_long_as_they_can_be() {
        use Token::*;
        assert_eq!(tokens("[][?[|||&&&!=!"), [Flatten, Filter, Open, Or, Pipe, And, Ampersand, NotEqual, Not]);
        assert_eq!(tokens("<=<>=>"), [LessOrEqual, Less, GreaterOrEqual, Greater]);
        assert_eq!(tokens("[ ]"), [Open, Close]);
        let word = &words(" a ").unwrap()[0];
        assert_eq!((word.at, word.end), (1, 2));
    }

    #[test]
    fn numbers_are_whole_and_too_large_ones_the_largest() {
        assert_eq!(
            tokens("01 -2 a-3"),
            [Token::Number(1), Token::Number(-2), Token::Name("a".into()), Token::Number(-3)]
        );
        assert_eq!(
            tokens("99999999999999999999 -99999999999999999999"),
            [Token::Number(i64::MAX), Token::Number(i64::MIN)]
        );
    }

    #[test]
    fn quotes_are_read_as_by_jmespath_py() {
        for (text, value) in [
            (r"'a\'b'", json!("a'b")),
            (r"'a\\'", json!(r"a\\")),
            (r"'a\nb'", json!(r"a\nb")),
            ("'a\nb'", json!("a\nb")),
            ("`foo bar`", json!("foo bar")),
            ("` foo `", json!("foo ")),
            ("`,`", json!(",")),
            ("``", json!("")),
            ("`\n`", json!("")),
            (r#"`\"foo`"#, json!("\"foo")),
            (r"`foo\`bar`", json!("foo`bar")),
            (r#"`"\u0041"`"#, json!("A")),
            (r"`\u0041`", json!("A")),
            ("`2026-01-01`", json!("2026-01-01")),
            ("` [1] `", json!([1])),
            (r#"`{"b": 1, "a": 2, "b": 3}`"#, json!({"b": 3, "a": 2})),
        ] {
            assert_eq!(tokens(text), [Token::Literal(value)], "{text}");
        }
        for (text, printed) in [("`1.50`", "1.5"), ("`1e16`", "1e+16"), ("`-0`", "0"), ("`[1E2]`", "[100.0]")] {
            let [Token::Literal(value)] = &tokens(text)[..] else { panic!("{text}") };
            assert_eq!(value.to_string(), printed);
        }
        assert_eq!(tokens(r#""a\n\"é""#), [Token::Quoted("a\n\"é".into())]);
    }

    #[test]
    fn what_is_no_word_is_refused_at_its_place() {
        refuses("a = b", 2, "to compare, use '=='");
        refuses("a-b", 1, "double quotes");
        refuses("é", 0, "unexpected 'é'");
        refuses("a.$x", 2, "unexpected '$'");
        refuses("a['b", 2, "' that starts here is not closed");
        refuses("`a\\`", 0, "` that starts here is not closed");
        refuses("x || \"\\q\"", 5, "not valid in JSON");
        refuses("`\"a`", 0, "neither JSON nor plain text");
        refuses("`a\nb`", 0, "neither JSON nor plain text");
        refuses("`[NaN]`", 0, "a number that is not valid in JSON");
        refuses("`-Infinity`", 0, "a number that is not valid in JSON");
        refuses("`1e400`", 0, "a number that is not valid in JSON");
        refuses(&format!("`{}`", "[".repeat(200)), 0, "nested too deeply");
        refuses(&format!("`{}{}`", "[".repeat(200), "]".repeat(200)), 0, "nested too deeply");
    }
}
