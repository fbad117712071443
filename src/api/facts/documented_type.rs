//! Types of the reference.

/// A type of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// One element.
    One(Element),
    /// A list.
    List(Element),
    /// A map, whose keys are text.
    Map(Element),
}

/// What is not a list and not a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// The structure with this name.
    Structure(&'static str),
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

impl Type {
    /// The element that it is, or is a list or a map of.
    pub fn element(self) -> Element {
        let (Self::One(element) | Self::List(element) | Self::Map(element)) = self;
        element
    }
}
