//! What an error answer says: its code and message, from wherever the service or whatever stands before it puts them.
//!
//! A service answers in JSON, and what it says is read as botocore reads it. Everything else comes from somebody between:
//! a gateway's page, a proxy's words, bytes that are no text. Of that the text is said, in one line.

use std::fmt;

use aws_smithy_runtime_api::http::Headers;
use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::Value as Json;

use super::bounded::MOST_OF_ERROR;
use crate::api::Document;
use crate::text::{beginning, counted};

/// How much of a body that is no JSON is shown, in characters.
const SHOWN: usize = 300;

/// A text has fewer than one in this many characters that are none.
const ODD: usize = 8;

/// Members of errors in the service models beside code and message, and the header that carries one of them.
const DETAILS: [(&str, Option<&str>); 3] =
    [("RequestId", None), ("ResourceName", None), ("RetryAfterSeconds", Some("retry-after"))];

/// Takes secrets out of a text.
type Hide<'a> = &'a dyn Fn(&str) -> String;

/// An error answer.
#[derive(Debug, Default)]
pub struct ErrorAnswer {
    /// The code, without what can stand around it (`com.amazonaws.chime#NotFoundException:http://…`).
    pub code: Option<String>,
    /// The message; of a body that is no JSON object its text, shortened.
    pub message: Option<String>,
    /// What else the response has of the members that errors can have.
    pub details: Vec<(&'static str, String)>,
}

impl ErrorAnswer {
    /// Reads a response of which these are the headers and the body. `hide` takes secrets out of a text.
    pub fn read(headers: &Headers, body: &[u8], hide: Hide<'_>) -> Self {
        let text = text(headers, body);
        let is_cut = body.len() as u64 >= MOST_OF_ERROR;
        let json = text.as_ref().ok().and_then(|text| match serde_json::from_str::<Document>(text) {
            Ok(json) => Some(json),
            Err(_) => is_cut.then(|| beginning_of_object(text)),
        });
        let in_body = |names: &[&str]| names.iter().find_map(|name| word(json.as_ref()?.get(*name)?));
        // The header comes first, and `__type` last.
        let code = headers.get("x-amzn-errortype").and_then(bare);
        let code = code.or_else(|| ["code", "Code", "__type"].iter().find_map(|name| bare(&in_body(&[name])?)));
        let message = match (&json, &text) {
            (Some(_), Ok(text)) if is_cut => in_body(&["message", "Message"])
                .and_then(|message| excerpt(&message, hide))
                .or_else(|| excerpt(text, hide)),
            (Some(_), _) => in_body(&["message", "Message"]).map(|message| hide(&message)),
            (None, Ok(text)) => excerpt(text, hide),
            (None, Err(what)) => Some(what.clone()),
        };
        let detail = |(name, header): (&'static str, Option<&str>)| {
            let value = match header {
                Some(header) => headers.get(header).map(str::to_owned),
                None => in_body(&[name]),
            };
            Some((name, value?))
        };
        Self {
            code,
            message: message.filter(|message| !message.is_empty()),
            details: DETAILS.into_iter().filter_map(detail).collect(),
        }
    }
}

/// The members of an object whose text breaks off, as far as they are whole.
fn beginning_of_object(text: &str) -> Document {
    struct Members<'a>(&'a mut Document);

    impl<'de> Visitor<'de> for Members<'_> {
        type Value = ();

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
            while let Some((name, value)) = members.next_entry()? {
                self.0.insert(name, value);
            }
            Ok(())
        }
    }

    let mut members = Document::new();
    // It ends where the text does.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(Members(&mut members));
    members
}

/// What HTTP calls a status with which a server says that it has failed. The AWS CLI says this of a response without a
/// body.
pub fn reason(status: u16) -> Option<&'static str> {
    let reason = match status {
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return None,
    };
    Some(reason)
}

/// What a body is that should be JSON and is something else altogether. One that begins as JSON might be the service's
/// own, and contain what must not be shown.
pub fn glimpse(body: &[u8], hide: Hide<'_>) -> Option<String> {
    match text(&Headers::new(), body) {
        Ok(text) if text.trim_start().starts_with(['{', '[', '"']) => None,
        Ok(text) => excerpt(&text, hide).map(|words| format!("it is not JSON: {words}")),
        Err(what) => Some(format!("it is {what}")),
    }
}

/// The body as text, or what it is instead, in words.
fn text(headers: &Headers, body: &[u8]) -> Result<String, String> {
    let size = || counted(body.len(), "byte");
    let encoding = headers.get("content-encoding").map(str::trim).filter(|name| !name.eq_ignore_ascii_case("identity"));
    // No request asks for any.
    match (encoding, body) {
        (Some(name), [_, ..]) if !name.is_empty() => return Err(format!("{} in the encoding {name}", size())),
        (_, [0x1f, 0x8b, ..]) => return Err(format!("{} in the encoding gzip", size())),
        _ => {}
    }
    let text = match body {
        [0xff, 0xfe, units @ ..] => utf16(units, u16::from_le_bytes),
        [0xfe, 0xff, units @ ..] => utf16(units, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, text @ ..] => String::from_utf8_lossy(text).into_owned(),
        _ => match str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(_) if is_latin(headers) => body.iter().copied().map(char::from).collect(),
            Err(_) => String::from_utf8_lossy(body).into_owned(),
        },
    };
    let is_odd = |letter: &char| *letter == '\u{fffd}' || letter.is_control() && !letter.is_whitespace();
    let (odd, all) = (text.chars().filter(is_odd).count(), text.chars().count());
    if odd * ODD > all { Err(format!("{} that are not text", size())) } else { Ok(text) }
}

/// A member that is text or a number, as text.
fn word(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A code without the address behind it and the namespace before it.
fn bare(code: &str) -> Option<String> {
    let code = code.split(':').next().unwrap_or_default();
    let code = code.rsplit('#').next().unwrap_or_default().trim();
    (!code.is_empty()).then(|| code.to_owned())
}

fn utf16(units: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<_> = units.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// Whether the headers call the body text of a set in which every byte is a letter.
fn is_latin(headers: &Headers) -> bool {
    let kind = headers.get("content-type").unwrap_or_default().to_ascii_lowercase();
    let charset = kind.split_once("charset=").map_or("", |(_, name)| name.trim_matches(['"', '\'', ' ']));
    ["iso-8859-1", "iso8859-1", "latin1", "windows-1252", "us-ascii"].iter().any(|name| charset.starts_with(name))
}

/// The text of a body that is no JSON, such as a gateway's page, in one line without markup.
pub fn excerpt(text: &str, hide: Hide<'_>) -> Option<String> {
    // Before anything is cut or put together, and once more when what was written in entities can be read.
    let text = hide(text);
    let text = if text.trim_start().starts_with('<') { hide(&without_markup(&text)) } else { text };
    let words: Vec<_> = text.split_whitespace().collect();
    let line = words.join(" ");
    match beginning(&line, SHOWN) {
        _ if line.is_empty() => None,
        Some(beginning) => Some(format!("{beginning}…")),
        None => Some(line),
    }
}

/// The text between the tags of HTML or XML, without comments, styles and scripts.
fn without_markup(text: &str) -> String {
    // Of the same length, so that a place in one is a place in the other.
    let small = text.to_ascii_lowercase();
    let mut shown = String::new();
    let mut at = 0;
    while let Some(before) = text[at..].find('<') {
        shown.push_str(&text[at..at + before]);
        shown.push(' ');
        let tag = at + before + 1;
        let name = small[tag..].split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let ends: &[&str] = match name {
            "style" => &["</style", ">"],
            "script" => &["</script", ">"],
            _ if small[tag..].starts_with("!--") => &["-->"],
            _ => &[">"],
        };
        let find = |from: usize, end: &&str| small[from..].find(*end).map_or(text.len(), |at| from + at + end.len());
        at = ends.iter().fold(tag, find);
    }
    shown.push_str(&text[at..]);
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    signs.iter().fold(shown, |text, (entity, sign)| text.replace(entity, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> Headers {
        let mut headers = Headers::new();
        pairs.iter().for_each(|(name, value)| drop(headers.insert(*name, *value)));
        headers
    }

    fn read(body: &[u8]) -> ErrorAnswer {
        ErrorAnswer::read(&Headers::new(), body, &str::to_owned)
    }

    #[test]
    fn the_code_is_found_in_every_form() {
        for (body, expected) in [
            (r#"{"Code": "BadRequest"}"#, Some("BadRequest")),
            (r#"{"code": "NotFound", "Code": "x"}"#, Some("NotFound")),
            (r#"{"__type": "com.amazonaws.chime#GoneException:http://internal/#x"}"#, Some("GoneException")),
            (r#"{"__type": "GoneException", "Code": "a.b#NotFound:"}"#, Some("NotFound")),
            (r#"{"Code": null, "__type": "GoneException"}"#, Some("GoneException")),
            (r#"{"code": 42}"#, Some("42")),
            ("\u{feff}{\"Code\": \"x\"}", Some("x")),
            (r#"{"Code": ""}"#, None),
            (r#"{"Code": {"a": 1}}"#, None),
            (r#"["Code"]"#, None),
            ("<Code>x</Code>", None),
            ("", None),
        ] {
            assert_eq!(read(body.as_bytes()).code.as_deref(), expected, "{body}");
        }
        for header in ["NotFound", "NotFound:http://a/", "com.a#NotFound", "com.a#NotFound:http://a/#b", " NotFound "] {
            let answer =
                ErrorAnswer::read(&headers(&[("x-amzn-errortype", header)]), br#"{"Code": "x"}"#, &str::to_owned);
            assert_eq!(answer.code.as_deref(), Some("NotFound"), "{header}");
        }
    }

    #[test]
    fn a_page_is_its_words() {
        let message = |body: &[u8]| read(body).message.unwrap_or_default();
        let page = "<html><head><STYLE>b { c }</style><title>502 Bad\nGateway</title></head><!-- > x --><h1>Oops</h1>";
        assert_eq!(message(page.as_bytes()), "502 Bad Gateway Oops");
        assert_eq!(message(b"<Error><Code>Slow</Code><Message>a &lt; b &amp;lt;</Message></Error>"), "Slow a < b &lt;");
        assert_eq!(message(b" upstream\n timed out "), "upstream timed out");
        assert_eq!(message(b"<<<"), "");
        assert_eq!(message(br#"{"message": "m", "Message": "n"}"#), "m");
        assert_eq!(message("é".repeat(400).as_bytes()).chars().count(), SHOWN + 1);
    }

    #[test]
    fn a_secret_is_hidden_before_anything_is_cut() {
        let hide: Hide<'_> = &|text| text.replace("a  <b&c", "***");
        let said = |body: &str| ErrorAnswer::read(&Headers::new(), body.as_bytes(), hide).message.unwrap_or_default();
        assert_eq!(said("you sent a  <b&c"), "you sent ***");
        assert_eq!(said("<p>you sent a  &lt;b&amp;c</p>"), "you sent ***");
        assert_eq!(said(r#"{"message": "a  <b&c"}"#), "***");
        let long = said(&format!("{} a  <b&c", "x".repeat(SHOWN - 4)));
        assert!(long.ends_with(" ***"), "{long}");
        assert_eq!(glimpse(b"you sent a  <b&c", hide).as_deref(), Some("it is not JSON: you sent ***"));
    }

    #[test]
    fn what_is_no_text_is_said_to_be_none() {
        let said = |pairs: &[(&'static str, &'static str)], body: &[u8]| {
            ErrorAnswer::read(&headers(pairs), body, &str::to_owned).message.unwrap_or_default()
        };
        assert_eq!(said(&[], &[0x1f, 0x8b, 8, 0]), "4 bytes in the encoding gzip");
        assert_eq!(said(&[("content-encoding", "br")], b"abc"), "3 bytes in the encoding br");
        assert_eq!(said(&[("content-encoding", "identity")], b"abc"), "abc");
        assert_eq!(said(&[], &[0, 1, 2, 0xff, b'a']), "5 bytes that are not text");
        assert_eq!(said(&[], b"gr\xfc\xdfe aus der Ferne"), "gr\u{fffd}\u{fffd}e aus der Ferne");
        let latin = [("content-type", "text/html; charset=ISO-8859-1")];
        assert_eq!(said(&latin, b"gr\xfc\xdfe"), "grüße");
        let wide: Vec<_> = "\u{feff}{\"message\": \"grüße\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(said(&[], &wide), "grüße");
    }

    #[test]
    fn what_errors_can_have_beside_is_kept() {
        let answer = ErrorAnswer::read(
            &headers(&[("retry-after", "7")]),
            br#"{"RequestId": "r", "Other": "x"}"#,
            &str::to_owned,
        );
        assert_eq!(answer.details, [("RequestId", "r".to_owned()), ("RetryAfterSeconds", "7".to_owned())]);
    }
}
