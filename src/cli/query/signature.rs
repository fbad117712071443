//! What functions take and give, and whether a call fits: before anything is sent where the expression shows it, and
//! of each value when it comes.

use super::evaluator::Outcome;
use super::functions::Key;
use super::tree::{Argument, Call, Comparison, Form, Node};
use super::value::{Items, Shape, Value};
use crate::text::counted;

/// A function of `jmespath.py`.
pub struct Function {
    pub name: &'static str,
    pub work: Work,
    pub gives: Kinds,
}

/// The parameters of a function, and its implementation.
pub enum Work {
    One(Parameter, for<'a> fn(&Value<'a>) -> Outcome<'a>),
    Two([Parameter; 2], for<'a> fn(&Value<'a>, &Value<'a>) -> Outcome<'a>),
    /// One argument or more, of which Python checks the first alone.
    All(Parameter, for<'a> fn(&[Value<'a>]) -> Outcome<'a>),
    /// A list, and an expression that finds the key of an item.
    By(for<'a> fn(Items<'_, 'a>, &Key<'a, '_>) -> Outcome<'a>),
    /// An expression, and a list for whose items it is evaluated.
    Map,
}

/// The kinds that an argument can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    Any,
    Number,
    Text,
    List,
    Object,
    TextOrList,
    TextListOrObject,
    Numbers,
    Texts,
    NumbersOrTexts,
}

/// Kinds of values, a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    pub const NULL: Self = Self(1);
    pub const BOOLEAN: Self = Self(2);
    pub const NUMBER: Self = Self(4);
    pub const TEXT: Self = Self(8);
    pub const LIST: Self = Self(16);
    pub const OBJECT: Self = Self(32);
    pub const ANY: Self = Self(63);

    /// Each kind with its name in a message.
    const NAMES: [(Self, &'static str); 6] = [
        (Self::NULL, "null"),
        (Self::BOOLEAN, "a boolean"),
        (Self::NUMBER, "a number"),
        (Self::TEXT, "a string"),
        (Self::LIST, "a list"),
        (Self::OBJECT, "an object"),
    ];

    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn words(self) -> String {
        let names: Vec<_> = Self::NAMES.iter().filter(|(kind, _)| self.meets(*kind)).map(|(_, name)| *name).collect();
        match &names[..] {
            [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
            _ => names.concat(),
        }
    }

    /// The kind of a value.
    pub fn of(value: &Value<'_>) -> Self {
        match value.shape() {
            Shape::Null => Self::NULL,
            Shape::Boolean(_) => Self::BOOLEAN,
            Shape::Number(_) => Self::NUMBER,
            Shape::Text(_) => Self::TEXT,
            Shape::List(_) => Self::LIST,
            Shape::Object(_) => Self::OBJECT,
        }
    }

    /// What a node can give, whatever the document is.
    fn possible(node: &Node) -> Self {
        match &node.form {
            Form::Literal(json) => Self::of(&Value::Part(json)),
            Form::Compare { how: Comparison::Equal | Comparison::NotEqual, .. } | Form::Not(_) => Self::BOOLEAN,
            Form::Compare { .. } => Self::BOOLEAN.or(Self::NULL),
            Form::List(_) | Form::Each(..) | Form::EachValue(..) | Form::Filter { .. } | Form::Flatten(_) => {
                Self::LIST.or(Self::NULL)
            }
            Form::Object(_) => Self::OBJECT.or(Self::NULL),
            Form::Then(_, last) => Self::possible(last),
            Form::Call(call) => call.function.gives,
            Form::Any(nodes) | Form::All(nodes) => nodes.iter().map(Self::possible).fold(Self(0), Self::or),
            Form::Current | Form::Field(_) | Form::Steps(..) => Self::ANY,
        }
    }
}

/// The name of a value's kind in a message.
pub fn kind(value: &Value<'_>) -> String {
    Kinds::of(value).words()
}

impl Parameter {
    fn kinds(self) -> Kinds {
        match self {
            Self::Any => Kinds::ANY,
            Self::Number => Kinds::NUMBER,
            Self::Text => Kinds::TEXT,
            Self::Object => Kinds::OBJECT,
            Self::TextOrList => Kinds::TEXT.or(Kinds::LIST),
            Self::TextListOrObject => Kinds::TEXT.or(Kinds::LIST).or(Kinds::OBJECT),
            Self::List | Self::Numbers | Self::Texts | Self::NumbersOrTexts => Kinds::LIST,
        }
    }

    /// The kinds that the items of a list can have, in the order in which the first item is checked.
    fn items(self) -> &'static [Kinds] {
        match self {
            Self::Numbers => &[Kinds::NUMBER],
            Self::Texts => &[Kinds::TEXT],
            Self::NumbersOrTexts => &[Kinds::NUMBER, Kinds::TEXT],
            _ => &[],
        }
    }

    fn words(self) -> String {
        match self {
            Self::Numbers => "a list of numbers".to_owned(),
            Self::Texts => "a list of strings".to_owned(),
            Self::NumbersOrTexts => "a list of numbers or a list of strings".to_owned(),
            other => other.kinds().words(),
        }
    }

    /// What was found instead, if a value is invalid.
    fn misfit(self, value: &Value<'_>) -> Option<String> {
        if !self.kinds().meets(Kinds::of(value)) {
            return Some(kind(value));
        }
        let (allowed, items) = (self.items(), value.items()?);
        // All items are of the same kind as the first.
        let first = Kinds::of(&items.get(0)?);
        let expected = allowed.iter().copied().find(|allowed| *allowed == first);
        let misfit = items.iter().find(|item| !allowed.is_empty() && Some(Kinds::of(item)) != expected)?;
        Some(match expected {
            Some(expected) => format!("{} among items of which the first is {}", kind(&misfit), expected.words()),
            None => format!("a list with {} in it", kind(&misfit)),
        })
    }
}

impl Function {
    fn says(&self, parameter: Parameter, place: Option<usize>, found: &str) -> String {
        let place = place.map(|place| format!(" as argument {}", place + 1)).unwrap_or_default();
        format!("{} takes {}{place}, found {found}", self.name, parameter.words())
    }

    /// The parameter at a place, if a value belongs there.
    fn parameter(&self, place: usize) -> Option<Parameter> {
        match (&self.work, place) {
            (Work::One(parameter, _), _) | (Work::All(parameter, _), 0) => Some(*parameter),
            (Work::All(..), _) => Some(Parameter::Any),
            (Work::Two(parameters, _), place) => parameters.get(place).copied(),
            (Work::By(_), 0) | (Work::Map, 1) => Some(Parameter::List),
            (Work::By(_) | Work::Map, _) => None,
        }
    }

    fn has_several(&self) -> bool {
        !matches!(self.work, Work::One(..))
    }

    /// The problem of a value at a position.
    pub fn misfit(&self, place: usize, value: &Value<'_>) -> Option<String> {
        let parameter = self.parameter(place)?;
        let found = parameter.misfit(value)?;
        Some(self.says(parameter, self.has_several().then_some(place), &found))
    }

    /// The problem with the number of arguments.
    pub fn miscount(&self, found: usize) -> Option<String> {
        let (least, most) = match &self.work {
            Work::One(..) => (1, 1),
            Work::Two(..) | Work::By(_) | Work::Map => (2, 2),
            Work::All(..) => (1, usize::MAX),
        };
        let (limit, expected) = match found {
            found if found < least => ("at least", least),
            found if found > most => ("at most", most),
            _ => return None,
        };
        Some(format!("{} takes {limit} {}, found {found}", self.name, counted(expected, "argument")))
    }
}

impl Call {
    /// The first argument that can never be valid, according to the expression, and the problem.
    pub fn misfit(&self) -> Option<(usize, String)> {
        let places = self.arguments.iter().enumerate();
        places.into_iter().find_map(|(place, argument)| Some((place, self.misfit_at(place, argument)?)))
    }

    fn misfit_at(&self, place: usize, argument: &Argument) -> Option<String> {
        let (function, name) = (self.function, self.function.name);
        match (argument, function.parameter(place)) {
            (Argument::Expression(_), None) => None,
            (Argument::Expression(_), Some(_)) => {
                Some(format!("{name} takes a value as argument {}, found an expression with '&'", place + 1))
            }
            (Argument::Value(_), None) => {
                Some(format!("{name} takes an expression with '&' before it as argument {}, found a value", place + 1))
            }
            (Argument::Value(node), Some(parameter)) => {
                if let Form::Literal(json) = &node.form {
                    return function.misfit(place, &Value::Part(json));
                }
                let possible = Kinds::possible(node);
                let found = (!possible.meets(parameter.kinds())).then(|| possible.words())?;
                Some(function.says(parameter, function.has_several().then_some(place), &found))
            }
        }
    }
}
