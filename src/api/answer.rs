//! A response of success: its members, and, if that is enough, the items of its list as the text that came.

use std::fmt;
use std::io;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::Document;
use super::items::Items;

/// Size in bytes from which a response is read in parts that are freed as values come of them, and from which reading
/// takes a noticeable time.
pub const LARGE: usize = 8 << 20;

/// A response of success.
#[derive(Debug, Default)]
pub struct Answer {
    /// Its members, with an empty list in the place of the one that `items` has.
    pub document: Document,
    /// The items of its list, if they are kept as text.
    pub items: Option<Items>,
    /// Whether an earlier attempt, whose response was lost, has done what was asked for. There are no members then.
    pub is_done_before: bool,
}

impl Answer {
    /// Reads the body of a response; an empty one has no members. The items of the member called `list` stay as they
    /// came if it is a list.
    ///
    /// # Errors
    /// If the body is not a JSON object.
    pub fn read(body: Vec<u8>, list: Option<&str>) -> Result<Self, Unread> {
        if body.is_empty() {
            return Ok(Self::default());
        }
        // To look once whether the whole is text takes less time than to look at each string.
        let body = match String::from_utf8(body) {
            Ok(text) => text,
            Err(error) => {
                let body = error.into_bytes();
                return parsed(serde_json::from_slice(&body)).map_err(|why| Unread { why, body });
            }
        };
        if let Some((document, at)) = list.and_then(|list| with_items(&body, list)) {
            return Ok(Self { document, items: Some(Items::within(body, at)), ..Self::default() });
        }
        if body.len() >= LARGE && body.trim_start().starts_with('{') {
            let read = parsed(serde_json::from_reader(Vanishing::from(body.into_bytes())));
            return read.map_err(|why| Unread { why, body: b"{".to_vec() });
        }
        parsed(serde_json::from_str(&body)).map_err(|why| Unread { why, body: body.into_bytes() })
    }
}

/// A body that is no response.
#[derive(Debug)]
pub struct Unread {
    /// Why.
    pub why: String,
    /// The body; of a large one no more than shows that it began as a response does.
    pub body: Vec<u8>,
}

impl From<Document> for Answer {
    fn from(document: Document) -> Self {
        Self { document, ..Self::default() }
    }
}

fn parsed(read: serde_json::Result<Json>) -> Result<Answer, String> {
    match read {
        Ok(Json::Object(document)) => Ok(document.into()),
        Ok(_) => Err("it is not a JSON object".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Bytes that are dropped as they are read, a part at a time, so that they and what is built from them are not both
/// there.
struct Vanishing {
    /// The parts, the last one first.
    parts: Vec<Vec<u8>>,
    /// How much of the first part is read.
    read: usize,
}

impl From<Vec<u8>> for Vanishing {
    fn from(mut bytes: Vec<u8>) -> Self {
        const PART: usize = 1 << 20;
        let mut parts = Vec::new();
        while !bytes.is_empty() {
            parts.push(bytes.split_off(bytes.len().saturating_sub(PART)));
            bytes.shrink_to_fit();
        }
        Self { parts, read: 0 }
    }
}

impl io::Read for Vanishing {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while let Some(part) = self.parts.last() {
            let left = part.get(self.read..).unwrap_or_default();
            if !left.is_empty() {
                let count = left.len().min(room.len());
                room[..count].copy_from_slice(&left[..count]);
                self.read += count;
                return Ok(count);
            }
            (self.read, _) = (0, self.parts.pop());
        }
        Ok(0)
    }
}

/// The other members, with an empty list in its place, and where the list's text begins. Nothing where the list is
/// missing, stands twice or is no list, or the text is not JSON: what must be said of that is up to who reads the
/// whole.
fn with_items(body: &str, list: &str) -> Option<(Document, usize)> {
    let mut reader = serde_json::Deserializer::from_str(body);
    let (document, items) = reader.deserialize_map(Members { list }).ok()?;
    reader.end().ok()?;
    let items = items.filter(|items| items.get().starts_with('['))?;
    Some((document, items.get().as_ptr().addr() - body.as_ptr().addr()))
}

struct Members<'a> {
    list: &'a str,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = (Document, Option<&'de RawValue>);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let (mut document, mut items) = (Document::new(), None);
        while let Some(name) = members.next_key::<String>()? {
            if name != self.list {
                document.insert(name, members.next_value()?);
            } else if items.replace(members.next_value()?).is_some() {
                return Err(A::Error::duplicate_field("the list"));
            } else {
                document.insert(name, Json::Array(Vec::new()));
            }
        }
        Ok((document, items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_answer_is_read_as_a_small_one() {
        let text = format!("{{\"a\": \"{}\\n\", \"b\": [1.50, {{\"c\": null}}]}}", "é\u{1f642}x".repeat(LARGE / 6));
        assert!(text.len() > LARGE + 1);
        let answer = Answer::read(text.clone().into_bytes(), None).unwrap();
        assert_eq!(Json::Object(answer.document), serde_json::from_str::<Json>(&text).unwrap());
        // One that breaks off.
        let unread = Answer::read(text.as_bytes()[..text.len() - 1].to_vec(), None).unwrap_err();
        assert_eq!((unread.why.split(' ').next(), unread.body.as_slice()), (Some("EOF"), &b"{"[..]));
    }
}
