//! An answer of success: its members, and, where that is enough, the items of its list as the text that came.
//!
//! A list of a hundred thousand items takes most of its time to be read into values and to be written again. Whoever prints
//! an item a line needs neither.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::Document;

/// An answer of success.
#[derive(Debug, Default)]
pub struct Answer {
    /// Its members, without the list if `items` has that.
    pub document: Document,
    /// The items of its list, where they are kept as text.
    pub items: Option<Items>,
    /// Whether an earlier attempt, whose answer was lost, has done what was asked for. There are no members then.
    pub is_done_before: bool,
}

/// The items of a list, each as its JSON text.
#[derive(Debug, Default)]
pub struct Items {
    body: String,
    texts: Vec<Text>,
}

#[derive(Debug)]
enum Text {
    /// Where in the body.
    Came(Range<usize>),
    Rewritten(String),
}

impl Answer {
    /// Reads the body of an answer; an empty one has no members. The items of the member called `list` stay as they came
    /// if it is a list.
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
        if let Some(answer) = list.and_then(|list| with_items(&body, list)) {
            let (document, at) = answer;
            let texts = at.into_iter().map(Text::Came).collect();
            return Ok(Self { document, items: Some(Items { body, texts }), ..Self::default() });
        }
        parsed(serde_json::from_str(&body)).map_err(|why| Unread { why, body: body.into_bytes() })
    }
}

/// A body that is no answer.
#[derive(Debug)]
pub struct Unread {
    /// Why.
    pub why: String,
    /// The body.
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

/// The other members, and where the items are. Nothing where the list is missing, stands twice or is no list, or the text
/// is not JSON: what is to be said of that is up to who reads the whole.
fn with_items(body: &str, list: &str) -> Option<(Document, Vec<Range<usize>>)> {
    let mut reader = serde_json::Deserializer::from_str(body);
    let (document, items) = reader.deserialize_map(Members { list }).ok()?;
    reader.end().ok()?;
    let at = items?.into_iter().map(|item| {
        let start = item.get().as_ptr().addr() - body.as_ptr().addr();
        start..start + item.get().len()
    });
    Some((document, at.collect()))
}

struct Members<'a> {
    list: &'a str,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = (Document, Option<Vec<&'de RawValue>>);

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
            }
        }
        Ok((document, items))
    }
}

impl Items {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Leaves out the first `skipped`, and what is over `allowed` behind them.
    pub fn cut(&mut self, skipped: usize, allowed: usize) {
        self.texts.drain(..skipped.min(self.texts.len()));
        self.texts.truncate(allowed);
    }

    /// The text of each.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|text| match text {
            Text::Came(at) => self.body.get(at.clone()).unwrap_or_default(),
            Text::Rewritten(text) => text,
        })
    }

    /// Puts what `rewrite` gives in the place of each.
    pub fn rewrite(&mut self, rewrite: impl Fn(&str) -> Cow<'_, str>) {
        for text in &mut self.texts {
            let came = match text {
                Text::Came(at) => self.body.get(at.clone()).unwrap_or_default(),
                Text::Rewritten(text) => text,
            };
            if let Cow::Owned(rewritten) = rewrite(came) {
                *text = Text::Rewritten(rewritten);
            }
        }
    }
}
