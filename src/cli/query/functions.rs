//! The functions of `jmespath.py` 1.x. There are no others: an expression that works here works with the AWS CLI.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use super::evaluator::{Misfit, Outcome, evaluate};
use super::number::Number;
use super::signature::{Function, Kinds, Parameter, Work, kind};
use super::tree::Node;
use super::value::{Items, Member, Shape, Value};

/// The functions, sorted by name.
pub static FUNCTIONS: [Function; 26] = [
    one("abs", Parameter::Number, abs, Kinds::NUMBER),
    one("avg", Parameter::Numbers, avg, Kinds::NUMBER.or(Kinds::NULL)),
    one("ceil", Parameter::Number, |value| rounded(value, f64::ceil), Kinds::NUMBER),
    two("contains", [Parameter::TextOrList, Parameter::Any], contains, Kinds::BOOLEAN),
    two(
        "ends_with",
        [Parameter::Text, Parameter::Text],
        |text, end| both(text, end, |text, end| text.ends_with(end)),
        Kinds::BOOLEAN,
    ),
    one("floor", Parameter::Number, |value| rounded(value, f64::floor), Kinds::NUMBER),
    two("join", [Parameter::Text, Parameter::Texts], join, Kinds::TEXT),
    one("keys", Parameter::Object, keys, Kinds::LIST),
    one("length", Parameter::TextListOrObject, length, Kinds::NUMBER),
    Function { name: "map", work: Work::Map, gives: Kinds::LIST },
    one("max", Parameter::NumbersOrTexts, |list| Ok(extreme(list, Ordering::Greater)), ORDERED),
    Function {
        name: "max_by",
        work: Work::By(|items, key| extreme_by(items, key, Ordering::Greater)),
        gives: Kinds::ANY,
    },
    Function { name: "merge", work: Work::All(Parameter::Object, merge), gives: Kinds::OBJECT },
    one("min", Parameter::NumbersOrTexts, |list| Ok(extreme(list, Ordering::Less)), ORDERED),
    Function { name: "min_by", work: Work::By(|items, key| extreme_by(items, key, Ordering::Less)), gives: Kinds::ANY },
    Function { name: "not_null", work: Work::All(Parameter::Any, not_null), gives: Kinds::ANY },
    one("reverse", Parameter::TextOrList, reverse, Kinds::TEXT.or(Kinds::LIST)),
    one("sort", Parameter::NumbersOrTexts, sort, Kinds::LIST),
    Function { name: "sort_by", work: Work::By(sort_by), gives: Kinds::LIST },
    two(
        "starts_with",
        [Parameter::Text, Parameter::Text],
        |text, start| both(text, start, |text, start| text.starts_with(start)),
        Kinds::BOOLEAN,
    ),
    one("sum", Parameter::Numbers, |list| number(Number::sum(numbers(list))), Kinds::NUMBER),
    one("to_array", Parameter::Any, to_array, Kinds::LIST),
    one("to_number", Parameter::Any, to_number, Kinds::NUMBER.or(Kinds::NULL)),
    one("to_string", Parameter::Any, to_string, Kinds::TEXT),
    one("type", Parameter::Any, type_of, Kinds::TEXT),
    one("values", Parameter::Object, values, Kinds::LIST),
];

/// What the largest and the smallest item of a list can be.
const ORDERED: Kinds = Kinds::NUMBER.or(Kinds::TEXT).or(Kinds::NULL);

const fn one(
    name: &'static str,
    parameter: Parameter,
    work: for<'a> fn(&Value<'a>) -> Outcome<'a>,
    gives: Kinds,
) -> Function {
    Function { name, work: Work::One(parameter, work), gives }
}

const fn two(
    name: &'static str,
    parameters: [Parameter; 2],
    work: for<'a> fn(&Value<'a>, &Value<'a>) -> Outcome<'a>,
    gives: Kinds,
) -> Function {
    Function { name, work: Work::Two(parameters, work), gives }
}

/// An expression that finds the key by which a function orders items.
pub struct Key<'a, 'n> {
    pub function: &'n str,
    pub expression: &'a Node,
}

impl<'a> Key<'a, '_> {
    /// The items with their keys, which are all numbers or all texts.
    fn keyed(&self, items: Items<'_, 'a>) -> Result<Vec<(Value<'a>, Value<'a>)>, Misfit> {
        let mut keyed: Vec<(Value<'a>, Value<'a>)> = Vec::with_capacity(items.len());
        for item in items.iter() {
            let key = evaluate(self.expression, &item)?;
            // A number is read once, not at every comparison.
            let key = key.as_number().map_or(key, Value::Number);
            let (first, _) = keyed.first().unwrap_or(&(key.clone(), Value::NULL)).clone();
            if first.order(&key).is_none() {
                let among = if keyed.is_empty() { String::new() } else { format!(" after {}", kind(&first)) };
                return Err(Misfit::new(format!(
                    "{} takes keys that are all numbers or all strings, found {}{among}",
                    self.function,
                    kind(&key)
                )));
            }
            keyed.push((key, item));
        }
        Ok(keyed)
    }
}

/// A number that JSON can write.
fn number<'a>(number: Number) -> Outcome<'a> {
    match number.is_json() {
        true => Ok(Value::Number(number)),
        false => Err(Misfit::new("a number is too large for JSON")),
    }
}

fn as_number(value: &Value<'_>) -> Number {
    value.as_number().unwrap_or(Number::Whole(0))
}

fn numbers(list: &Value<'_>) -> Vec<Number> {
    list.items().map(|items| items.iter().filter_map(|item| item.as_number()).collect()).unwrap_or_default()
}

fn abs<'a>(value: &Value<'a>) -> Outcome<'a> {
    number(as_number(value).abs())
}

fn rounded<'a>(value: &Value<'a>, round: fn(f64) -> f64) -> Outcome<'a> {
    number(as_number(value).rounded(round))
}

fn avg<'a>(list: &Value<'a>) -> Outcome<'a> {
    match numbers(list) {
        numbers if numbers.is_empty() => Ok(Value::NULL),
        numbers => {
            let count = numbers.len();
            number(Number::sum(numbers).divided(count))
        }
    }
}

fn contains<'a>(within: &Value<'a>, sought: &Value<'a>) -> Outcome<'a> {
    match (within.shape(), sought.as_text()) {
        (Shape::Text(text), Some(sought)) => Ok(Value::boolean(text.contains(sought))),
        (Shape::Text(_), None) => {
            Err(Misfit::new(format!("contains requires a string to search for in a string, found {}", kind(sought))))
        }
        (Shape::List(items), _) => Ok(Value::boolean(items.iter().any(|item| item.equals_in_python(sought)))),
        _ => Ok(Value::NULL),
    }
}

fn both<'a>(text: &Value<'a>, part: &Value<'a>, holds: fn(&str, &str) -> bool) -> Outcome<'a> {
    let holds = text.as_text().zip(part.as_text()).is_some_and(|(text, part)| holds(text, part));
    Ok(Value::boolean(holds))
}

fn join<'a>(separator: &Value<'a>, list: &Value<'a>) -> Outcome<'a> {
    let separator = separator.as_text().unwrap_or_default();
    let mut joined = String::new();
    for (index, item) in list.items().into_iter().flat_map(Items::iter).enumerate() {
        joined.push_str(if index > 0 { separator } else { "" });
        joined.push_str(item.as_text().unwrap_or_default());
    }
    Ok(Value::text(&joined))
}

fn pairs<'a>(object: &Value<'a>) -> Vec<Member<'a>> {
    object.members().map(|members| members.pairs()).unwrap_or_default()
}

fn keys<'a>(object: &Value<'a>) -> Outcome<'a> {
    Ok(Value::list(pairs(object).into_iter().map(|(name, _)| Value::text(&name)).collect()))
}

fn values<'a>(object: &Value<'a>) -> Outcome<'a> {
    Ok(Value::list(pairs(object).into_iter().map(|(_, value)| value).collect()))
}

fn length<'a>(value: &Value<'a>) -> Outcome<'a> {
    let length = match value.shape() {
        Shape::Text(text) => text.chars().count(),
        Shape::List(items) => items.len(),
        Shape::Object(members) => members.len(),
        _ => 0,
    };
    Ok(Value::Number(Number::Whole(length as i128)))
}

/// The first of the items that no other one exceeds.
fn extreme<'a>(list: &Value<'a>, direction: Ordering) -> Value<'a> {
    let items = list.items().into_iter().flat_map(Items::iter);
    items.reduce(|best, item| if item.order(&best) == Some(direction) { item } else { best }).unwrap_or(Value::NULL)
}

fn extreme_by<'a>(items: Items<'_, 'a>, key: &Key<'a, '_>, direction: Ordering) -> Outcome<'a> {
    let keyed = key.keyed(items)?.into_iter();
    let best = keyed.reduce(|best, item| if item.0.order(&best.0) == Some(direction) { item } else { best });
    Ok(best.map_or(Value::NULL, |(_, item)| item))
}

fn sort<'a>(list: &Value<'a>) -> Outcome<'a> {
    let mut items: Vec<_> = list.items().into_iter().flat_map(Items::iter).collect();
    items.sort_by(|left, right| left.order(right).unwrap_or(Ordering::Equal));
    Ok(Value::list(items))
}

fn sort_by<'a>(items: Items<'_, 'a>, key: &Key<'a, '_>) -> Outcome<'a> {
    let mut keyed = key.keyed(items)?;
    keyed.sort_by(|(left, _), (right, _)| left.order(right).unwrap_or(Ordering::Equal));
    Ok(Value::list(keyed.into_iter().map(|(_, item)| item).collect()))
}

/// The members of all objects, of which the last with a name counts, in the place of the first. Python makes members
/// of a list of pairs too, and none of an empty list or text.
fn merge<'a>(objects: &[Value<'a>]) -> Outcome<'a> {
    let mut merged: Vec<Member<'a>> = Vec::new();
    let mut places = HashMap::new();
    for (place, object) in objects.iter().enumerate() {
        let members = match object.shape() {
            Shape::Object(members) => Some(members.pairs()),
            Shape::List(items) => items.iter().map(pair).collect(),
            Shape::Text("") => Some(Vec::new()),
            _ => None,
        };
        let Some(members) = members else {
            let found = kind(object);
            return Err(Misfit::new(format!("merge takes an object as argument {}, found {found}", place + 1)));
        };
        for (name, value) in members {
            let at = *places.entry(name.clone()).or_insert(merged.len());
            match merged.get_mut(at) {
                Some((_, own)) => *own = value,
                None => merged.push((name, value)),
            }
        }
    }
    Ok(Value::object(merged))
}

fn pair(item: Value<'_>) -> Option<Member<'_>> {
    let items = item.items()?;
    let (name, value) = (items.get(0)?, items.get(1)?);
    (items.len() == 2).then_some((Cow::Owned(name.as_text()?.to_owned()), value))
}

fn not_null<'a>(values: &[Value<'a>]) -> Outcome<'a> {
    Ok(values.iter().find(|value| !value.is_null()).cloned().unwrap_or(Value::NULL))
}

fn reverse<'a>(value: &Value<'a>) -> Outcome<'a> {
    Ok(match value.shape() {
        Shape::Text(text) => Value::text(&text.chars().rev().collect::<String>()),
        Shape::List(items) => Value::list(items.iter().rev().collect()),
        _ => Value::NULL,
    })
}

fn to_array<'a>(value: &Value<'a>) -> Outcome<'a> {
    Ok(match value.shape() {
        Shape::List(_) => value.clone(),
        _ => Value::list(vec![value.clone()]),
    })
}

fn to_number<'a>(value: &Value<'a>) -> Outcome<'a> {
    Ok(match value.shape() {
        Shape::Number(_) => value.clone(),
        Shape::Text(text) => Number::in_text(text).map_or(Value::NULL, Value::Number),
        _ => Value::NULL,
    })
}

fn to_string<'a>(value: &Value<'a>) -> Outcome<'a> {
    if value.as_text().is_some() {
        return Ok(value.clone());
    }
    let mut text = String::new();
    value.write(&mut text);
    Ok(Value::text(&text))
}

/// The names are those of JSON.
fn type_of<'a>(value: &Value<'a>) -> Outcome<'a> {
    Ok(Value::text(match value.shape() {
        Shape::Null => "null",
        Shape::Boolean(_) => "boolean",
        Shape::Number(_) => "number",
        Shape::Text(_) => "string",
        Shape::List(_) => "array",
        Shape::Object(_) => "object",
    }))
}
