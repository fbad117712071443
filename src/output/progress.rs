//! How far a long list has come, for a person who waits: one line on standard error that is rewritten and
//! leaves nothing behind.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// The time after which a person wonders.
const PATIENCE: Duration = Duration::from_secs(1);
/// To the beginning of the line, and away with what is on it.
const CLEAR: &str = "\r\u{1b}[K";

/// The pages of one list.
pub struct Progress {
    start: Option<Instant>,
    pages: u64,
    items: usize,
    is_shown: bool,
}

impl Progress {
    /// Progress that is shown if standard error is a terminal and nothing else is written there.
    pub fn new(is_wanted: bool) -> Self {
        let start = (is_wanted && io::stderr().is_terminal()).then(Instant::now);
        Self { start, pages: 0, items: 0, is_shown: false }
    }

    /// Takes the line away, so that something else can be printed.
    pub fn clear(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(io::stderr().lock(), "{CLEAR}");
        }
    }

    /// Notes a page of `items`, and shows how many there were once it takes long.
    pub fn page(&mut self, items: usize) {
        self.pages += 1;
        self.items += items;
        if self.start.is_some_and(|start| start.elapsed() > PATIENCE) {
            let pages = if self.pages == 1 { "1 page".to_owned() } else { format!("{} pages", self.pages) };
            let _ = write!(io::stderr().lock(), "{CLEAR}{pages}, {} items so far", self.items);
            self.is_shown = true;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
