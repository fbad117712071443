//! The members of a stored document as the text that they have there, for lists of which a page is read often: values take
//! several times as long to read and to write.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::super::fault::Fault;
use super::records::broken;

/// The members of a document.
pub struct Members<'a>(Vec<(&'a str, &'a RawValue)>);

impl<'a> Members<'a> {
    /// The members of the document `text`.
    ///
    /// # Errors
    /// If it is not a document.
    pub fn of(text: &'a str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(|error| broken(&error))
    }

    /// The JSON text of the member called `name`, if there is one.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.get())
    }

    /// The value of the member called `name`, if there is one that is a `T`.
    pub fn read<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.get(name)?).ok()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Vec<(&'de str, &'de RawValue)>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                // As many as a message has.
                let mut members = Vec::with_capacity(16);
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(All).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_the_text_that_the_document_has() {
        let members = Members::of(r#"{"Content":"a\"b","Sender":{"Arn": "x"},"Time":1.50,"None":null}"#).unwrap();
        assert_eq!(members.get("Content"), Some(r#""a\"b""#));
        assert_eq!(members.get("Sender"), Some(r#"{"Arn": "x"}"#));
        assert_eq!(members.get("Time"), Some("1.50"));
        assert_eq!((members.get("None"), members.get("Other")), (Some("null"), None));
        assert_eq!(members.read::<String>("Content").as_deref(), Some("a\"b"));
        assert_eq!((members.read::<String>("Time"), members.read::<String>("Other")), (None, None));
        for text in ["", "[]", r#"{"a""#] {
            assert_eq!(Members::of(text).map(|_| ()).unwrap_err().status, 500, "{text}");
        }
    }
}
