//! Values on the way: parts of the document as references, and what a query makes as lists and objects of those. So a
//! list of any length is filtered and sorted without a copy of its items.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::rc::Rc;

use serde_json::{Map, Value as Json};

use super::number::Number;
use crate::text::number;

/// A value. A clone takes no time, whatever is in it.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// A part of the document or of the expression.
    Part(&'a Json),
    Number(Number),
    Text(Rc<str>),
    List(Rc<Vec<Value<'a>>>),
    Object(Rc<Vec<Member<'a>>>),
}

/// A member of an object.
pub type Member<'a> = (Cow<'a, str>, Value<'a>);

/// What a value is, wherever it comes from.
pub enum Shape<'v, 'a> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(&'v str),
    List(Items<'v, 'a>),
    Object(Members<'v, 'a>),
}

#[derive(Clone, Copy)]
pub enum Items<'v, 'a> {
    Parts(&'a [Json]),
    Made(&'v [Value<'a>]),
}

#[derive(Clone, Copy)]
pub enum Members<'v, 'a> {
    Parts(&'a Map<String, Json>),
    Made(&'v [Member<'a>]),
}

static NULL: Json = Json::Null;
static TRUE: Json = Json::Bool(true);
static FALSE: Json = Json::Bool(false);

impl<'a> Value<'a> {
    pub const NULL: Self = Self::Part(&NULL);

    pub fn boolean(is_true: bool) -> Self {
        Self::Part(if is_true { &TRUE } else { &FALSE })
    }

    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    pub fn list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(items))
    }

    pub fn object(members: Vec<Member<'a>>) -> Self {
        Self::Object(Rc::new(members))
    }

    pub fn shape<'v>(&'v self) -> Shape<'v, 'a> {
        match self {
            Self::Part(Json::Null) => Shape::Null,
            Self::Part(Json::Bool(is_true)) => Shape::Boolean(*is_true),
            Self::Part(Json::Number(number)) => Shape::Number(Number::of(number)),
            Self::Part(Json::String(text)) => Shape::Text(text),
            Self::Part(Json::Array(items)) => Shape::List(Items::Parts(items)),
            Self::Part(Json::Object(members)) => Shape::Object(Members::Parts(members)),
            Self::Number(number) => Shape::Number(*number),
            Self::Text(text) => Shape::Text(text),
            Self::List(items) => Shape::List(Items::Made(items)),
            Self::Object(members) => Shape::Object(Members::Made(members)),
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Self::Part(Json::Null))
    }

    pub fn as_text(&self) -> Option<&str> {
        match self.shape() {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_number(&self) -> Option<Number> {
        match self.shape() {
            Shape::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn items(&self) -> Option<Items<'_, 'a>> {
        match self.shape() {
            Shape::List(items) => Some(items),
            _ => None,
        }
    }

    pub fn members(&self) -> Option<Members<'_, 'a>> {
        match self.shape() {
            Shape::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The member with this name, or null.
    pub fn member(&self, name: &str) -> Self {
        self.members().and_then(|members| members.get(name)).unwrap_or(Self::NULL)
    }

    /// Whether a condition counts it as false. A zero counts as true.
    pub fn is_false(&self) -> bool {
        match self.shape() {
            Shape::Null => true,
            Shape::Boolean(is_true) => !is_true,
            Shape::Number(_) => false,
            Shape::Text(text) => text.is_empty(),
            Shape::List(items) => items.len() == 0,
            Shape::Object(members) => members.len() == 0,
        }
    }

    /// Whether `==` holds: as [`Value::equals_in_python`], but that no boolean equals a number.
    pub fn equals(&self, other: &Self) -> bool {
        let is_mixed = matches!(
            (self.shape(), other.shape()),
            (Shape::Boolean(_), Shape::Number(_)) | (Shape::Number(_), Shape::Boolean(_))
        );
        !is_mixed && self.equals_in_python(other)
    }

    /// Whether two values are equal in Python, where true is 1 and false is 0. `jmespath.py` makes no exception from
    /// that inside of lists and objects.
    pub fn equals_in_python(&self, other: &Self) -> bool {
        let is = |boolean: bool, number: Number| number.order(Number::Whole(boolean.into())) == Ordering::Equal;
        match (self.shape(), other.shape()) {
            (Shape::Null, Shape::Null) => true,
            (Shape::Boolean(left), Shape::Boolean(right)) => left == right,
            (Shape::Boolean(boolean), Shape::Number(number)) | (Shape::Number(number), Shape::Boolean(boolean)) => {
                is(boolean, number)
            }
            (Shape::Number(left), Shape::Number(right)) => left.order(right) == Ordering::Equal,
            (Shape::Text(left), Shape::Text(right)) => left == right,
            (Shape::List(left), Shape::List(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right.iter()).all(|(left, right)| left.equals_in_python(&right))
            }
            (Shape::Object(left), Shape::Object(right)) => {
                let has = |(name, value): &Member| right.get(name).is_some_and(|other| value.equals_in_python(&other));
                left.len() == right.len() && left.pairs().iter().all(has)
            }
            _ => false,
        }
    }

    /// The order of two numbers or of two strings, by code points. Other values cannot be compared.
    pub fn order(&self, other: &Self) -> Option<Ordering> {
        match (self.shape(), other.shape()) {
            (Shape::Number(left), Shape::Number(right)) => Some(left.order(right)),
            (Shape::Text(left), Shape::Text(right)) => Some(left.cmp(right)),
            _ => None,
        }
    }

    /// The value as JSON.
    pub fn into_json(self) -> Cow<'a, Json> {
        match self {
            Self::Part(json) => Cow::Borrowed(json),
            Self::Number(number) => Cow::Owned(number.json()),
            Self::Text(text) => Cow::Owned(Json::from(&*text)),
            Self::List(items) => {
                Cow::Owned(unshared(items).into_iter().map(|item| item.into_json().into_owned()).collect())
            }
            Self::Object(members) => {
                let members = unshared(members).into_iter();
                Cow::Owned(members.map(|(name, value)| (name.into_owned(), value.into_json().into_owned())).collect())
            }
        }
    }

    /// Writes the value as Python's `json.dumps(value, separators=(',', ':'))` does, in ASCII.
    pub fn write(&self, text: &mut String) {
        match self.shape() {
            Shape::Null => text.push_str("null"),
            Shape::Boolean(is_true) => text.push_str(if is_true { "true" } else { "false" }),
            Shape::Number(_) => text.push_str(&self.number_text()),
            Shape::Text(inner) => write_text(inner, text),
            Shape::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    item.write(text);
                }
                text.push(']');
            }
            Shape::Object(members) => {
                text.push('{');
                for (index, (name, value)) in members.pairs().iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    write_text(name, text);
                    text.push(':');
                    value.write(text);
                }
                text.push('}');
            }
        }
    }

    fn number_text(&self) -> String {
        match self {
            Self::Part(Json::Number(number)) => number::python(number),
            other => other.clone().into_json().to_string(),
        }
    }
}

/// What `shared` holds, as a copy only where something else holds it too.
fn unshared<T: Clone>(shared: Rc<Vec<T>>) -> Vec<T> {
    Rc::unwrap_or_clone(shared)
}

fn write_text(inner: &str, text: &mut String) {
    text.push('"');
    for letter in inner.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            ' '..='~' => text.push(letter),
            _ => {
                let units =
                    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
                text.push_str(&units);
            }
        }
    }
    text.push('"');
}

impl<'v, 'a> Items<'v, 'a> {
    pub fn len(self) -> usize {
        match self {
            Self::Parts(items) => items.len(),
            Self::Made(items) => items.len(),
        }
    }

    pub fn get(self, index: usize) -> Option<Value<'a>> {
        match self {
            Self::Parts(items) => items.get(index).map(Value::Part),
            Self::Made(items) => items.get(index).cloned(),
        }
    }

    pub fn iter(self) -> impl DoubleEndedIterator<Item = Value<'a>> + use<'v, 'a> {
        (0..self.len()).filter_map(move |index| self.get(index))
    }
}

impl<'a> Members<'_, 'a> {
    pub fn len(self) -> usize {
        match self {
            Self::Parts(members) => members.len(),
            Self::Made(members) => members.len(),
        }
    }

    pub fn get(self, name: &str) -> Option<Value<'a>> {
        match self {
            Self::Parts(members) => members.get(name).map(Value::Part),
            Self::Made(members) => members.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone()),
        }
    }

    /// The members in their order.
    pub fn pairs(self) -> Vec<Member<'a>> {
        match self {
            Self::Parts(members) => {
                members.iter().map(|(name, value)| (Cow::Borrowed(name.as_str()), Value::Part(value))).collect()
            }
            Self::Made(members) => members.to_vec(),
        }
    }
}
