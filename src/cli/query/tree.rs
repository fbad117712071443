//! An expression as a tree.

use serde_json::Value as Json;

use super::signature::Function;

/// Maximum number of levels in a tree. Each level needs stack frames, when the tree is evaluated and when it is
/// dropped, and can wrap a value in another list, which is printed level by level. `jmespath.py` fails at the limit of
/// Python's stack, at several hundred levels.
pub const LEVELS: usize = 100;

/// A part of an expression. Only [`Node::new`] creates it, so that no tree has too many levels.
pub struct Node {
    pub form: Form,
    levels: usize,
}

/// What a part of an expression does with the current value.
pub enum Form {
    Current,
    Field(String),
    Literal(Json),
    /// Indices and slices of what a node gives. A slice here gives a list and projects nothing.
    Steps(Box<Node>, Vec<Step>),
    /// The second applied to what the first gives: `a.b`, `a | b`.
    Then(Box<Node>, Box<Node>),
    /// The second applied to each item of the list that the first gives.
    Each(Box<Node>, Box<Node>),
    /// The same for the values of an object.
    EachValue(Box<Node>, Box<Node>),
    /// The same of the items for which `condition` is true.
    Filter {
        of: Box<Node>,
        condition: Box<Node>,
        each: Box<Node>,
    },
    Flatten(Box<Node>),
    Compare {
        how: Comparison,
        left: Box<Node>,
        right: Box<Node>,
        /// The position of the sign.
        at: usize,
    },
    /// `a || b || c`, of any length: scripts write such conditions for hundreds of IDs.
    Any(Vec<Node>),
    All(Vec<Node>),
    Not(Box<Node>),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
    Call(Call),
}

#[derive(Debug, Clone, Copy)]
pub enum Step {
    Index(i64),
    Slice(Slice),
}

/// `[start:stop:step]`, as in Python.
#[derive(Debug, Clone, Copy, Default)]
pub struct Slice {
    pub start: Option<i64>,
    pub stop: Option<i64>,
    pub step: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A call of a function with as many arguments as it takes.
pub struct Call {
    pub function: &'static Function,
    pub arguments: Vec<Argument>,
    /// The position of the function's name.
    pub at: usize,
}

pub enum Argument {
    Value(Node),
    /// `&node`, which the function applies itself.
    Expression(Node),
}

impl Argument {
    pub fn node(&self) -> &Node {
        match self {
            Self::Value(node) | Self::Expression(node) => node,
        }
    }
}

impl Node {
    /// A node, or nothing if its tree has more than [`LEVELS`].
    pub fn new(form: Form) -> Option<Self> {
        let most = |nodes: &mut dyn Iterator<Item = &Node>| nodes.map(|node| node.levels).max().unwrap_or_default();
        // What applies one node to what another gives can put the levels of both around a value.
        let below = match &form {
            Form::Current | Form::Field(_) | Form::Literal(_) => 0,
            Form::Steps(node, _) | Form::Flatten(node) | Form::Not(node) => node.levels,
            Form::Then(first, second) | Form::Each(first, second) | Form::EachValue(first, second) => {
                first.levels + second.levels - 1
            }
            Form::Filter { of, condition, each } => (of.levels + each.levels).max(condition.levels),
            Form::Compare { left, right, .. } => left.levels.max(right.levels),
            Form::Any(nodes) | Form::All(nodes) | Form::List(nodes) => most(&mut nodes.iter()),
            Form::Object(members) => most(&mut members.iter().map(|(_, node)| node)),
            Form::Call(call) => call.levels(),
        };
        (below < LEVELS).then(|| Self { form, levels: below + 1 })
    }

    /// `left || right`, or `left && right` if `all`, in one node however long the row becomes.
    pub fn joined(left: Self, right: Self, all: bool) -> Option<Self> {
        let levels = left.levels.max(right.levels + 1);
        let form = match (left.form, all) {
            (Form::Any(nodes), false) => Form::Any(with(nodes, right)),
            (Form::All(nodes), true) => Form::All(with(nodes, right)),
            (form, all) => {
                let nodes = vec![Self { form, levels: left.levels }, right];
                return Self::new(if all { Form::All(nodes) } else { Form::Any(nodes) });
            }
        };
        (levels <= LEVELS).then_some(Self { form, levels })
    }
}

fn with(mut nodes: Vec<Node>, last: Node) -> Vec<Node> {
    nodes.push(last);
    nodes
}

impl Call {
    /// A function applies its expression to parts of its other argument.
    fn levels(&self) -> usize {
        let of = |expressions: bool| {
            let arguments = self
                .arguments
                .iter()
                .filter(move |argument| matches!(argument, Argument::Expression(_)) == expressions);
            arguments.map(|argument| argument.node().levels).max().unwrap_or_default()
        };
        of(true) + of(false)
    }
}
