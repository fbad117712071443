//! How far a long list has come, for a person who waits: one line on standard error that is rewritten and
//! leaves nothing behind.

use std::cell::Cell;
use std::io::{self, IsTerminal as _, Write as _};
use std::pin::pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::text::counted;

/// The time after which a person wonders.
const PATIENCE: Duration = Duration::from_secs(1);
/// To the beginning of the line, and away with what is on it.
const CLEAR: &str = "\r\u{1b}[K";

/// The pages of one list.
pub struct Progress {
    /// When a person begins to wonder, if there is one.
    shown_from: Option<Instant>,
    pages: Cell<usize>,
    items: Cell<usize>,
    is_shown: Cell<bool>,
}

impl Progress {
    /// Progress that is shown if standard error is a terminal and nothing else is written there.
    pub fn new(is_wanted: bool) -> Self {
        let shown_from = (is_wanted && io::stderr().is_terminal()).then(|| Instant::now() + PATIENCE);
        Self { shown_from, pages: Cell::default(), items: Cell::default(), is_shown: Cell::default() }
    }

    /// Takes the line away, so that something else can be printed.
    pub fn clear(&self) {
        if self.is_shown.take() {
            let _ = write!(io::stderr().lock(), "{CLEAR}");
        }
    }

    /// Notes a page of `items`.
    pub fn page(&self, items: usize) {
        self.pages.set(self.pages.get() + 1);
        self.items.set(self.items.get() + items);
    }

    /// Waits for the next page, and shows how many have come once the list takes long. Before the first page there is
    /// nothing to count.
    pub async fn during<T>(&self, next: impl Future<Output = T>) -> T {
        let mut next = pin!(next);
        if let (Some(shown_from), 1..) = (self.shown_from, self.pages.get()) {
            tokio::select! {
                biased;
                page = &mut next => return page,
                () = tokio::time::sleep_until(shown_from) => self.show(),
            }
        }
        next.await
    }

    fn show(&self) {
        let pages = counted(self.pages.get(), "page");
        let items = counted(self.items.get(), "item");
        let _ = write!(io::stderr().lock(), "{CLEAR}{pages}, {items} so far");
        self.is_shown.set(true);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
