//! Parses the contents of brackets: an index or a slice, a list, an object, the arguments of a function.

use super::Fault;
use super::functions::FUNCTIONS;
use super::lexer::Token;
use super::parser::{Parser, STAR};
use super::tree::{Argument, Call, Form, Node, Slice, Step};
use crate::text::suggestion;

impl Parser<'_> {
    /// After `[`. A slice is a projection, but not directly after an index: `a[0][1:].b` has no items and `a[1:].b`
    /// has.
    pub(super) fn index_or_slice(&mut self, of: Node) -> Result<Node, Fault> {
        let is_slice = *self.peek() == Token::Colon || *self.after(1) == Token::Colon;
        let step = if is_slice { Step::Slice(self.slice()?) } else { Step::Index(self.index()?) };
        match of.form {
            Form::Steps(of, mut steps) => {
                steps.push(step);
                self.node(Form::Steps(of, steps))
            }
            form => {
                let of = self.node(form)?;
                let of = self.node(Form::Steps(Box::new(of), vec![step]))?;
                if !is_slice {
                    return Ok(of);
                }
                let each = self.projected(STAR)?;
                self.node(Form::Each(Box::new(of), Box::new(each)))
            }
        }
    }

    fn index(&mut self) -> Result<i64, Fault> {
        let Token::Number(index) = *self.peek() else { return Err(self.expected("a number")) };
        self.advance();
        self.take(&Token::Close, "']'")?;
        Ok(index)
    }

    /// Of two numbers without a colon between them the last one counts, as in `jmespath.py`.
    fn slice(&mut self) -> Result<Slice, Fault> {
        let mut parts = [None; 3];
        let mut part = 0;
        let mut step_at = self.at();
        while !self.takes(&Token::Close) {
            match (self.peek(), parts.get_mut(part)) {
                (Token::Colon, _) if part < 2 => part += 1,
                (Token::Number(number), Some(given)) => *given = Some(*number),
                _ => return Err(self.expected(if part < 2 { "a number, ':' or ']'" } else { "a number or ']'" })),
            }
            step_at = self.at();
            self.advance();
        }
        let [start, stop, step] = parts;
        if step == Some(0) {
            return Err(Fault::syntax(step_at, "the step of a slice cannot be 0"));
        }
        Ok(Slice { start, stop, step })
    }

    /// The items of `[a, b]`, after the bracket.
    pub(super) fn list(&mut self) -> Result<Node, Fault> {
        let mut nodes = Vec::new();
        loop {
            nodes.push(self.expression(0)?);
            if self.takes(&Token::Close) {
                return self.node(Form::List(nodes));
            }
            self.take(&Token::Comma, "',' or ']'")?;
        }
    }

    /// The members of `{a: b}`, after the bracket. Commas are optional, as in `jmespath.py`.
    pub(super) fn object(&mut self) -> Result<Node, Fault> {
        let mut members = Vec::new();
        loop {
            let (Token::Name(name) | Token::Quoted(name)) = self.peek().clone() else {
                return Err(self.expected("a name"));
            };
            self.advance();
            self.take(&Token::Colon, "':' after the name")?;
            members.push((name, self.expression(0)?));
            if self.takes(&Token::Comma) {
                continue;
            }
            if self.takes(&Token::CloseCurly) {
                return self.node(Form::Object(members));
            }
            if *self.peek() == Token::End {
                return Err(self.expected("',' or '}'"));
            }
        }
    }

    /// A call of the function that `left` names. Commas are optional, as in `jmespath.py`.
    pub(super) fn call(&mut self, left: Node) -> Result<Node, Fault> {
        let at = self.words.get(self.next.wrapping_sub(1)).map_or(0, |word| word.at);
        let Form::Field(name) = left.form else {
            return Err(self.expected("an operator or the end; only a name before '(' calls a function"));
        };
        self.advance();
        let mut arguments = Vec::new();
        let mut places = Vec::new();
        while !self.takes(&Token::CloseRound) {
            places.push(self.at());
            arguments.push(match self.takes(&Token::Ampersand) {
                true => Argument::Expression(self.expression(0)?),
                false => Argument::Value(self.expression(0)?),
            });
            self.takes(&Token::Comma);
        }
        let Some(function) = FUNCTIONS.iter().find(|function| function.name == name) else {
            return Err(Fault::call(at, unknown(&name)));
        };
        if let Some(message) = function.miscount(arguments.len()) {
            return Err(Fault::call(at, message));
        }
        let call = Call { function, arguments, at };
        if let Some((place, message)) = call.misfit() {
            return Err(Fault::call(places.get(place).copied().unwrap_or(at), message));
        }
        self.node(Form::Call(call))
    }
}

fn unknown(name: &str) -> String {
    let known = FUNCTIONS.iter().map(|function| function.name);
    match suggestion(name, known.clone()) {
        Some(near) => format!("{name:?} is not a function; did you mean {near}?"),
        None => format!("{name:?} is not a function; known: {}", known.collect::<Vec<_>>().join(", ")),
    }
}
