//! How far a list has come, for what is said if it does not come to its end.

use std::sync::{Arc, Mutex, MutexGuard};

use super::pages::Token;
use crate::api::lock::lock;
use crate::text::counted;

/// What becomes of a list's pages.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Each is printed as it comes.
    Printed,
    /// They are kept until all are there, and printed together.
    Kept,
    /// No user sees them.
    #[default]
    Unseen,
}

/// How many pages of a list there are, what has become of them, and where to continue. Clones are of the same list, on
/// any thread.
#[derive(Debug, Default, Clone)]
pub struct Reached(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    fate: Fate,
    pages: u64,
    next: Token,
    /// Whether what was kept is being printed.
    is_ending: bool,
}

impl Reached {
    /// A list begins, with whose pages this is done.
    pub fn begin(&self, fate: Fate) {
        *self.lock() = State { fate, ..State::default() };
    }

    /// Another page is done, and `next` is the one after it.
    pub fn step(&self, next: &Token) {
        let mut state = self.lock();
        state.pages += 1;
        state.next = next.clone();
    }

    /// The last page is done, and what was kept is printed now.
    pub fn end(&self) {
        self.lock().is_ending = true;
    }

    /// What to know of the pages so far: how to continue behind those that are printed, or what is lost.
    pub fn hint(&self) -> Option<String> {
        let State { fate, pages, next, is_ending } = &*self.lock();
        let verb = if *pages == 1 { "was" } else { "were" };
        let fetched = counted(*pages, "page");
        match fate {
            Fate::Kept if *is_ending => Some("The printed list is incomplete.".to_owned()),
            Fate::Printed if *pages > 0 => Some(format!(
                "{fetched} {verb} printed before this. To continue from here, add --starting-token {}",
                next.write()
            )),
            Fate::Kept if *pages > 0 => Some(format!(
                "{fetched} {verb} fetched but not printed. To print pages as they arrive, use --output ndjson without \
                 --query."
            )),
            _ => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(fate: Fate, pages: usize, is_ending: bool) -> String {
        let reached = Reached::default();
        reached.begin(fate);
        (0..pages).for_each(|_| reached.step(&Token::default()));
        if is_ending {
            reached.end();
        }
        reached.hint().unwrap_or_default()
    }

    #[test]
    fn a_token_is_named_for_what_is_printed_and_for_nothing_else() {
        for pages in [1, 3] {
            assert!(hint(Fate::Printed, pages, false).contains(" --starting-token "));
            assert!(hint(Fate::Printed, pages, true).contains(" --starting-token "));
            assert!(hint(Fate::Kept, pages, false).contains("fetched but not printed"));
            assert!(hint(Fate::Kept, pages, true).contains("is incomplete"));
        }
        for fate in [Fate::Printed, Fate::Kept, Fate::Unseen] {
            assert_eq!(hint(fate, 0, false), "");
        }
        assert_eq!(hint(Fate::Unseen, 3, true), "");
    }
}
