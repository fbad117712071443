//! Types in the reference's words.

/// A type of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type<'a> {
    /// One element.
    One(Element<'a>),
    /// A list.
    List(Element<'a>),
    /// A map, whose keys are text.
    Map(Element<'a>),
}

/// What is not a list and not a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element<'a> {
    /// The structure with this name.
    Structure(&'a str),
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// True or false.
    Boolean,
    /// A time.
    Timestamp,
    /// Text.
    Text,
}

impl<'a> Type<'a> {
    /// Reads the reference's words: `Tag object`, `Array of Tag objects`, `String to string map`.
    pub(super) fn of(words: &'a str) -> Self {
        if let Some(items) = words.strip_prefix("Array of ") {
            return Self::List(Element::of(items));
        }
        match words.strip_prefix("String to ").and_then(|rest| rest.strip_suffix(" map")) {
            Some(values) => Self::Map(Element::of(values)),
            None => Self::One(Element::of(words)),
        }
    }
}

impl<'a> Element<'a> {
    fn of(words: &'a str) -> Self {
        if let Some(structure) = words.strip_suffix(" object").or_else(|| words.strip_suffix(" objects")) {
            return Self::Structure(structure);
        }
        match words {
            "Integer" | "Long" => Self::Integer,
            "Float" | "Double" => Self::Float,
            "Boolean" => Self::Boolean,
            "Timestamp" => Self::Timestamp,
            _ => Self::Text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_from_the_reference_s_words() {
        assert_eq!(Type::of("Tag object"), Type::One(Element::Structure("Tag")));
        assert_eq!(Type::of("Array of Tag objects"), Type::List(Element::Structure("Tag")));
        assert_eq!(Type::of("String to Tag object map"), Type::Map(Element::Structure("Tag")));
        assert_eq!(Type::of("Array of strings"), Type::List(Element::Text));
        assert_eq!(Type::of("String to string map"), Type::Map(Element::Text));
        assert_eq!(Type::of("Long"), Type::One(Element::Integer));
        assert_eq!(Type::of(""), Type::One(Element::Text));
    }
}
