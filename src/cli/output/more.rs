//! Says that a list continues and how to get the rest, in every format: on standard error, which no reader of data
//! reads.

use serde_json::Value as Json;

use super::shape::{Shape, Subject};
use super::{Renderer, say};
use crate::api::error::Error;
use crate::api::paging::NEXT_TOKEN;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::Page;
use crate::jobs::reached::Fate;

/// The rest of a list that is not fetched to its end.
#[derive(Debug)]
pub struct More {
    shape: Shape,
    /// The option to continue, and its value.
    rest: Option<(&'static str, String)>,
}

impl More {
    /// The rest of responses of this shape.
    pub fn of(shape: Shape) -> Self {
        Self { shape, rest: None }
    }

    /// Checks whether there is more after this page: the command line limited the items or the requests.
    pub fn see(&mut self, page: &Page) {
        let own = page.resume.clone().map(|token| ("--starting-token", token));
        let token = page.document.get(NEXT_TOKEN).and_then(Json::as_str).filter(|token| !token.is_empty());
        self.rest = own.or_else(|| Some(("--next-token", token?.to_owned())));
    }

    /// Says it. A user who selects from the response by a query has decided what to see of it: `found` is the result of the
    /// query. Then the line is only for a person who watches, and is omitted if the query selected the token.
    pub fn say(&self, terminal: &Terminal, found: Option<&Json>) {
        let Some((option, token)) = &self.rest else { return };
        let is_known = found.is_some_and(|found| !terminal.errors_are_terminal() || holds(found, token));
        if !is_known && matches!(self.shape.subject(), Subject::List { .. }) {
            say(terminal, &format!("More items follow: {option} {token}"));
        }
    }
}

/// Whether a text is among the strings of a value.
fn holds(json: &Json, text: &str) -> bool {
    match json {
        Json::String(own) => own == text,
        Json::Array(items) => items.iter().any(|item| holds(item, text)),
        Json::Object(members) => members.values().any(|value| holds(value, text)),
        _ => false,
    }
}

/// A renderer that finally says what it did not print.
pub struct Told {
    /// What prints.
    pub inner: Box<dyn Renderer>,
    /// The terminal to print to.
    pub terminal: Terminal,
    /// The rest.
    pub more: More,
}

impl Renderer for Told {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        self.more.see(&page);
        self.inner.page(page)
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.inner.finish()?;
        self.more.say(&self.terminal, None);
        Ok(())
    }

    fn fate(&self) -> Fate {
        self.inner.fate()
    }
}
