//! What an expression finds in a document, step by step as `jmespath.py` does it.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::functions::Key;
use super::signature::{Work, kind};
use super::tree::{Argument, Call, Comparison, Form, Node, Slice, Step};
use super::value::{Items, Value};

/// What does not fit the document.
#[derive(Debug)]
pub struct Misfit {
    /// The place in the expression, where the one who finds it knows it.
    pub at: Option<usize>,
    pub message: String,
}

impl Misfit {
    pub fn new(message: impl Into<String>) -> Self {
        Self { at: None, message: message.into() }
    }

    fn at(self, at: usize) -> Self {
        Self { at: self.at.or(Some(at)), ..self }
    }
}

pub type Outcome<'a> = Result<Value<'a>, Misfit>;

/// The result of `node` for `value`.
///
/// # Errors
/// If a function or a comparison cannot be applied to its arguments.
pub fn evaluate<'a>(node: &'a Node, value: &Value<'a>) -> Outcome<'a> {
    match &node.form {
        Form::Current => Ok(value.clone()),
        Form::Field(name) => Ok(value.member(name)),
        Form::Literal(json) => Ok(Value::Part(json)),
        Form::Steps(of, steps) => {
            let of = evaluate(of, value)?;
            Ok(steps.iter().fold(of, step))
        }
        Form::Then(first, second) => evaluate(second, &evaluate(first, value)?),
        Form::Each(of, each) => match evaluate(of, value)?.items() {
            Some(items) => project(items.iter(), each),
            None => Ok(Value::NULL),
        },
        Form::EachValue(of, each) => match evaluate(of, value)?.members() {
            Some(members) => project(members.pairs().into_iter().map(|(_, value)| value), each),
            None => Ok(Value::NULL),
        },
        Form::Filter { of, condition, each } => match evaluate(of, value)?.items() {
            Some(items) => filter(items, condition, each),
            None => Ok(Value::NULL),
        },
        Form::Flatten(of) => Ok(flatten(&evaluate(of, value)?)),
        Form::Compare { how, left, right, at } => {
            let (left, right) = (evaluate(left, value)?, evaluate(right, value)?);
            compare(*how, &left, &right).map_err(|misfit| misfit.at(*at))
        }
        Form::Any(nodes) => until(nodes, value, |found| !found.is_false()),
        Form::All(nodes) => until(nodes, value, Value::is_false),
        Form::Not(of) => Ok(Value::boolean(evaluate(of, value)?.is_false())),
        // Of null there is no list and no object.
        Form::List(_) | Form::Object(_) if value.is_null() => Ok(Value::NULL),
        Form::List(nodes) => list(nodes, value),
        Form::Object(members) => object(members, value),
        Form::Call(called) => call(called, value).map_err(|misfit| misfit.at(called.at)),
    }
}

/// The results of a node for each item, except null.
fn project<'a>(items: impl Iterator<Item = Value<'a>>, each: &'a Node) -> Outcome<'a> {
    let mut found = Vec::new();
    for item in items {
        let item = evaluate(each, &item)?;
        if !item.is_null() {
            found.push(item);
        }
    }
    Ok(Value::list(found))
}

fn filter<'a>(items: Items<'_, 'a>, condition: &'a Node, each: &'a Node) -> Outcome<'a> {
    let mut found = Vec::new();
    for item in items.iter() {
        if evaluate(condition, &item)?.is_false() {
            continue;
        }
        let item = evaluate(each, &item)?;
        if !item.is_null() {
            found.push(item);
        }
    }
    Ok(Value::list(found))
}

fn flatten<'a>(of: &Value<'a>) -> Value<'a> {
    let Some(items) = of.items() else { return Value::NULL };
    let mut flat = Vec::with_capacity(items.len());
    for item in items.iter() {
        match item.items() {
            Some(inner) => flat.extend(inner.iter()),
            None => flat.push(item),
        }
    }
    Value::list(flat)
}

/// The first value of which `is_enough` holds, else the last one.
fn until<'a>(nodes: &'a [Node], value: &Value<'a>, is_enough: fn(&Value<'a>) -> bool) -> Outcome<'a> {
    let mut found = Value::NULL;
    for node in nodes {
        found = evaluate(node, value)?;
        if is_enough(&found) {
            break;
        }
    }
    Ok(found)
}

fn list<'a>(nodes: &'a [Node], value: &Value<'a>) -> Outcome<'a> {
    let items = nodes.iter().map(|node| evaluate(node, value));
    Ok(Value::list(items.collect::<Result<_, _>>()?))
}

/// Of members with the same name the last one counts, in the place of the first.
fn object<'a>(members: &'a [(String, Node)], value: &Value<'a>) -> Outcome<'a> {
    let mut made: Vec<(Cow<'a, str>, _)> = Vec::with_capacity(members.len());
    for (name, node) in members {
        let value = evaluate(node, value)?;
        match made.iter_mut().find(|(own, _)| own == name) {
            Some((_, own)) => *own = value,
            None => made.push((name.into(), value)),
        }
    }
    Ok(Value::object(made))
}

fn compare<'a>(how: Comparison, left: &Value<'a>, right: &Value<'a>) -> Outcome<'a> {
    let is_true: fn(Ordering) -> bool = match how {
        Comparison::Equal => return Ok(Value::boolean(left.equals(right))),
        Comparison::NotEqual => return Ok(Value::boolean(!left.equals(right))),
        Comparison::Less => Ordering::is_lt,
        Comparison::LessOrEqual => Ordering::is_le,
        Comparison::Greater => Ordering::is_gt,
        Comparison::GreaterOrEqual => Ordering::is_ge,
    };
    let is_ordered = |value: &Value| value.as_number().is_some() || value.as_text().is_some();
    match left.order(right) {
        Some(order) => Ok(Value::boolean(is_true(order))),
        None if is_ordered(left) && is_ordered(right) => {
            Err(Misfit::new(format!("{} and {} cannot be compared", kind(left), kind(right))))
        }
        None => Ok(Value::NULL),
    }
}

fn step<'a>(of: Value<'a>, step: &Step) -> Value<'a> {
    let Some(items) = of.items() else { return Value::NULL };
    match step {
        Step::Index(index) => {
            let from_end = || items.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?);
            let index = usize::try_from(*index).ok().or_else(from_end);
            index.and_then(|index| items.get(index)).unwrap_or(Value::NULL)
        }
        Step::Slice(slice) => Value::list(slice.indices(items.len()).filter_map(|index| items.get(index)).collect()),
    }
}

impl Slice {
    /// The indices that the slice picks, as Python counts them: from the end where a number is negative, and never
    /// outside of the list.
    fn indices(self, length: usize) -> impl Iterator<Item = usize> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let step = self.step.unwrap_or(1);
        // The places before the first index and after the last one, in the direction of the step.
        let (least, most) = if step < 0 { (-1, length - 1) } else { (0, length) };
        let place = |given: Option<i64>, absent: i64| match given {
            None => absent,
            Some(index) if index < 0 => (index + length).max(least),
            Some(index) => index.min(most),
        };
        let (start, stop) = if step < 0 {
            (place(self.start, most), place(self.stop, least))
        } else {
            (place(self.start, least), place(self.stop, most))
        };
        let is_inside = move |index: &i64| if step < 0 { *index > stop } else { *index < stop };
        std::iter::successors(Some(start), move |index| Some(index.saturating_add(step)))
            .take_while(is_inside)
            .filter_map(|index| usize::try_from(index).ok())
    }
}

fn call<'a>(call: &'a Call, value: &Value<'a>) -> Outcome<'a> {
    // The value of an argument, which must be of a kind that the function accepts there.
    let argument = |place: usize, node: &'a Node| {
        let found = evaluate(node, value)?;
        match call.function.misfit(place, &found) {
            Some(message) => Err(Misfit::new(message)),
            None => Ok(found),
        }
    };
    match (&call.function.work, &call.arguments[..]) {
        (Work::One(_, work), [Argument::Value(one)]) => work(&argument(0, one)?),
        (Work::Two(_, work), [Argument::Value(one), Argument::Value(other)]) => {
            work(&argument(0, one)?, &argument(1, other)?)
        }
        (Work::All(_, work), all) => {
            let places = all.iter().enumerate();
            let values: Vec<_> = places.map(|(place, node)| argument(place, node.node())).collect::<Result<_, _>>()?;
            work(&values)
        }
        (Work::By(work), [Argument::Value(of), Argument::Expression(key)]) => match argument(0, of)?.items() {
            Some(items) => work(items, &Key { function: call.function.name, expression: key }),
            None => Ok(Value::NULL),
        },
        (Work::Map, [Argument::Expression(each), Argument::Value(of)]) => match argument(1, of)?.items() {
            Some(items) => {
                let found = items.iter().map(|item| evaluate(each, &item));
                Ok(Value::list(found.collect::<Result<_, _>>()?))
            }
            None => Ok(Value::NULL),
        },
        // Not reached: who read the expression has counted the arguments.
        _ => Err(Misfit::new(format!("{} does not accept these arguments", call.function.name))),
    }
}
