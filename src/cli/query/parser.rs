//! Parses an expression by precedence (a Pratt parser). Binding powers and the ends of projections are those of
//! `jmespath.py` 1.x, which differs from the grammar in places that scripts rely on: a comment marks each of them.

use super::Fault;
use super::lexer::{Token, Word, words};
use super::tree::{Comparison, Form, LEVELS, Node};
use crate::text::beginning;

/// What binds less strongly ends a projection.
const PROJECTION: u8 = 10;
pub(super) const STAR: u8 = 20;
const FILTER: u8 = 21;
const FLATTEN: u8 = 9;
const DOT: u8 = 40;
const NOT: u8 = 45;

/// How strongly a token binds to what is before it.
fn power(token: &Token) -> u8 {
    match token {
        Token::Pipe => 1,
        Token::Or => 2,
        Token::And => 3,
        Token::Equal | Token::NotEqual | Token::Less | Token::LessOrEqual | Token::Greater | Token::GreaterOrEqual => 5,
        Token::Flatten => FLATTEN,
        Token::Star => STAR,
        Token::Filter => FILTER,
        Token::Dot => DOT,
        Token::Not => NOT,
        Token::OpenCurly => 50,
        Token::Open => 55,
        Token::OpenRound => 60,
        _ => 0,
    }
}

/// Parses `text`.
///
/// # Errors
/// If it is not an expression, or if it calls an unknown function, or one with arguments that can never work.
pub fn parse(text: &str) -> Result<Node, Fault> {
    let mut parser = Parser { text, words: words(text)?, next: 0, depth: 0 };
    let node = parser.expression(0)?;
    match parser.peek() {
        Token::End => Ok(node),
        _ => Err(parser.expected("an operator or the end")),
    }
}

pub(super) struct Parser<'t> {
    text: &'t str,
    pub(super) words: Vec<Word>,
    pub(super) next: usize,
    /// How many expressions are being read, one inside of the other.
    depth: usize,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> &Token {
        self.after(0)
    }

    pub(super) fn after(&self, count: usize) -> &Token {
        self.words.get(self.next + count).map_or(&Token::End, |word| &word.token)
    }

    /// The position of the next token.
    pub(super) fn at(&self) -> usize {
        self.words.get(self.next).map_or(self.text.len(), |word| word.at)
    }

    pub(super) fn advance(&mut self) {
        self.next += 1;
    }

    /// Goes past the next word if it is this one.
    pub(super) fn takes(&mut self, token: &Token) -> bool {
        let is_next = self.peek() == token;
        if is_next {
            self.advance();
        }
        is_next
    }

    pub(super) fn take(&mut self, token: &Token, name: &str) -> Result<(), Fault> {
        if self.takes(token) { Ok(()) } else { Err(self.expected(name)) }
    }

    /// The fault for another token in place of the next one.
    pub(super) fn expected(&self, what: &str) -> Fault {
        let found = match self.words.get(self.next) {
            Some(Word { token: Token::End, .. }) | None => "the end".to_owned(),
            Some(word) => shortened(self.text.get(word.at..word.end).unwrap_or_default()),
        };
        Fault::syntax(self.at(), format!("expected {what}, found {found}"))
    }

    fn too_deep(&self) -> Fault {
        Fault::syntax(self.at(), format!("the expression is more than {LEVELS} levels deep"))
    }

    pub(super) fn node(&self, form: Form) -> Result<Node, Fault> {
        Node::new(form).ok_or_else(|| self.too_deep())
    }

    /// The node for a standalone part, which refers to the current value.
    fn current(&self) -> Result<Node, Fault> {
        self.node(Form::Current)
    }

    /// An expression up to a token that binds no more strongly than `least`.
    pub(super) fn expression(&mut self, least: u8) -> Result<Node, Fault> {
        if self.depth >= LEVELS {
            return Err(self.too_deep());
        }
        self.depth += 1;
        let mut left = self.first()?;
        while power(self.peek()) > least {
            left = self.next(left)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// What an expression begins with.
    fn first(&mut self) -> Result<Node, Fault> {
        let token = self.peek().clone();
        let begins = match token {
            Token::Literal(json) => Begin::Whole(Form::Literal(json)),
            Token::Name(name) => Begin::Whole(Form::Field(name)),
            Token::Quoted(name) => {
                if *self.after(1) == Token::OpenRound {
                    return Err(Fault::syntax(self.at(), "write the name of a function without quotes"));
                }
                Begin::Whole(Form::Field(name))
            }
            Token::At => Begin::Whole(Form::Current),
            Token::Star => Begin::Star,
            Token::Filter => Begin::Filter,
            Token::Flatten => Begin::Flatten,
            Token::Not => Begin::Not,
            Token::OpenCurly => Begin::Object,
            Token::OpenRound => Begin::Round,
            Token::Open => Begin::Open,
            Token::Ampersand => return Err(self.expected("a value; use '&' only at the start of an argument")),
            Token::Number(_) => {
                return Err(self.expected("a value; put numbers outside brackets in backticks (`1`)"));
            }
            _ => return Err(self.expected("a value")),
        };
        self.advance();
        match begins {
            Begin::Whole(form) => self.node(form),
            Begin::Star => {
                let of = self.current()?;
                self.each_value(of, STAR)
            }
            Begin::Filter => {
                let of = self.current()?;
                self.filter(of)
            }
            Begin::Flatten => {
                let of = self.current()?;
                self.flatten(of)
            }
            Begin::Not => {
                let of = self.expression(NOT)?;
                self.node(Form::Not(Box::new(of)))
            }
            Begin::Object => self.object(),
            Begin::Round => {
                let inner = self.expression(0)?;
                self.take(&Token::CloseRound, "')'")?;
                Ok(inner)
            }
            Begin::Open => {
                if matches!(self.peek(), Token::Number(_) | Token::Colon) {
                    let of = self.current()?;
                    return self.index_or_slice(of);
                }
                if *self.peek() == Token::Star && *self.after(1) == Token::Close {
                    let of = self.current()?;
                    return self.each(of);
                }
                self.list()
            }
        }
    }

    /// What continues an expression.
    fn next(&mut self, left: Node) -> Result<Node, Fault> {
        let at = self.at();
        let token = self.peek().clone();
        let how = match token {
            Token::OpenRound => return self.call(left),
            Token::Star | Token::Not | Token::OpenCurly => return Err(self.expected("an operator or the end")),
            Token::Equal => Comparison::Equal,
            Token::NotEqual => Comparison::NotEqual,
            Token::Less => Comparison::Less,
            Token::LessOrEqual => Comparison::LessOrEqual,
            Token::Greater => Comparison::Greater,
            Token::GreaterOrEqual => Comparison::GreaterOrEqual,
            other => {
                self.advance();
                return self.joined(&other, left);
            }
        };
        self.advance();
        let right = self.expression(power(&token))?;
        self.node(Form::Compare { how, left: Box::new(left), right: Box::new(right), at })
    }

    /// What continues an expression with more than a comparison or a call.
    fn joined(&mut self, token: &Token, left: Node) -> Result<Node, Fault> {
        match token {
            Token::Dot if self.takes(&Token::Star) => self.each_value(left, DOT),
            Token::Dot => {
                let right = self.after_dot(DOT)?;
                self.node(Form::Then(Box::new(left), Box::new(right)))
            }
            Token::Pipe => {
                let right = self.expression(power(token))?;
                self.node(Form::Then(Box::new(left), Box::new(right)))
            }
            Token::Or | Token::And => {
                let right = self.expression(power(token))?;
                Node::joined(left, right, *token == Token::And).ok_or_else(|| self.too_deep())
            }
            Token::Filter => self.filter(left),
            Token::Flatten => self.flatten(left),
            Token::Open if matches!(self.peek(), Token::Number(_) | Token::Colon) => self.index_or_slice(left),
            Token::Open => {
                if *self.peek() != Token::Star {
                    return Err(self.expected("a number, ':', '*', '?' or ']' after '['"));
                }
                self.each(left)
            }
            _ => Err(self.expected("an operator or the end")),
        }
    }

    /// What a projection does with each item. A list or an object after a dot ends it, so that `a[*].{n: b}[0]` is the
    /// first of all objects, as in `jmespath.py` but not in the specification.
    pub(super) fn projected(&mut self, least: u8) -> Result<Node, Fault> {
        match self.peek() {
            token if power(token) < PROJECTION => self.current(),
            Token::Open | Token::Filter => self.expression(least),
            Token::Dot => {
                self.advance();
                self.after_dot(least)
            }
            _ => Err(self.expected("'.', '[', an operator or the end")),
        }
    }

    fn after_dot(&mut self, least: u8) -> Result<Node, Fault> {
        match self.peek() {
            Token::Name(_) | Token::Quoted(_) | Token::Star => self.expression(least),
            Token::Open => {
                self.advance();
                self.list()
            }
            Token::OpenCurly => {
                self.advance();
                self.object()
            }
            _ => Err(self.expected("a name, '*', '[' or '{' after '.'")),
        }
    }

    /// After the star of `[*]`.
    fn each(&mut self, of: Node) -> Result<Node, Fault> {
        self.advance();
        self.take(&Token::Close, "']'")?;
        let each = self.projected(STAR)?;
        self.node(Form::Each(Box::new(of), Box::new(each)))
    }

    fn each_value(&mut self, of: Node, least: u8) -> Result<Node, Fault> {
        let each = self.projected(least)?;
        self.node(Form::EachValue(Box::new(of), Box::new(each)))
    }

    fn flatten(&mut self, of: Node) -> Result<Node, Fault> {
        let of = self.node(Form::Flatten(Box::new(of)))?;
        let each = self.projected(FLATTEN)?;
        self.node(Form::Each(Box::new(of), Box::new(each)))
    }

    fn filter(&mut self, of: Node) -> Result<Node, Fault> {
        let condition = self.expression(0)?;
        self.take(&Token::Close, "']' after the condition")?;
        let each = self.projected(FILTER)?;
        self.node(Form::Filter { of: Box::new(of), condition: Box::new(condition), each: Box::new(each) })
    }
}

/// The tokens that start an expression, without their values.
enum Begin {
    Whole(Form),
    Star,
    Filter,
    Flatten,
    Not,
    Object,
    Round,
    Open,
}

/// The beginning of a word that might be long.
fn shortened(word: &str) -> String {
    match beginning(word, 40) {
        Some(beginning) => format!("{beginning}…"),
        None => word.to_owned(),
    }
}
