//! What an error answer says: its code and message, from wherever the service or whatever stands before it puts them.

use serde_json::Value as Json;

use crate::text::beginning;

/// How much of a body that is no JSON is shown, in characters.
const SHOWN: usize = 300;

/// The code in the body of an error answer, where no header has it: `__type`, `code` or `Code`, without what stands
/// around it (`com.amazonaws.chime#NotFoundException:http://…`), as botocore reads it.
pub fn code(body: &[u8]) -> Option<String> {
    let json = json(body)?;
    let text = ["__type", "code", "Code"].iter().find_map(|name| json.get(name)?.as_str())?;
    let code = without_surroundings(text);
    (!code.is_empty()).then(|| code.to_owned())
}

/// A code without what stands around it.
pub fn without_surroundings(text: &str) -> &str {
    let text = text.rsplit_once('#').map_or(text, |(_, code)| code);
    text.split(':').next().unwrap_or_default()
}

/// The message in the body of an error answer; of a body that is no JSON object its text, shortened.
pub fn message(body: &[u8]) -> Option<String> {
    match json(body) {
        Some(json) => ["Message", "message"].iter().find_map(|name| json.get(name)?.as_str()).map(str::to_owned),
        None => excerpt(body),
    }
}

/// The text of a body that is no JSON, such as a gateway's page, in one line without markup.
pub fn excerpt(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let text = if text.trim_start().starts_with('<') { without_markup(&text) } else { text.into_owned() };
    let words: Vec<_> = text.split_whitespace().collect();
    let line = words.join(" ");
    match beginning(&line, SHOWN) {
        _ if line.is_empty() => None,
        Some(beginning) => Some(format!("{beginning}…")),
        None => Some(line),
    }
}

fn json(body: &[u8]) -> Option<Json> {
    serde_json::from_slice(body).ok().filter(Json::is_object)
}

/// The text between the tags of HTML or XML, without styles and scripts.
fn without_markup(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        shown.push_str(before);
        shown.push(' ');
        let name = tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let end = match name.to_ascii_lowercase().as_str() {
            name @ ("style" | "script") => format!("</{name}>"),
            _ => ">".to_owned(),
        };
        rest = tag.find(&end).map_or("", |at| &tag[at + end.len()..]);
    }
    shown.push_str(rest);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_in_every_form() {
        for (body, expected) in [
            (r#"{"Code": "BadRequest"}"#, Some("BadRequest")),
            (r#"{"code": "NotFound", "Code": "x"}"#, Some("NotFound")),
            (r#"{"__type": "com.amazonaws.chime#GoneException:http://internal/", "code": "x"}"#, Some("GoneException")),
            (r#"{"Code": ""}"#, None),
            (r#"["Code"]"#, None),
            ("<Code>x</Code>", None),
            ("", None),
        ] {
            assert_eq!(code(body.as_bytes()).as_deref(), expected, "{body}");
        }
    }

    #[test]
    fn a_page_is_its_words() {
        let page = "<html><head><style>b { c }</style><title>502 Bad\nGateway</title></head><body><h1>Oops</h1></body>";
        assert_eq!(message(page.as_bytes()).as_deref(), Some("502 Bad Gateway Oops"));
        assert_eq!(message(b"<Error><Code>Slow</Code><Message>down</Message></Error>").as_deref(), Some("Slow down"));
        assert_eq!(message(b" upstream\n timed out ").as_deref(), Some("upstream timed out"));
        assert_eq!(message(b"<<<").as_deref(), None);
        assert_eq!(message(r#"{"message": "m"}"#.as_bytes()).as_deref(), Some("m"));
        assert_eq!(message("é".repeat(400).as_bytes()).map(|text| text.chars().count()), Some(SHOWN + 1));
    }
}
