//! The progress of a long list, for a person who waits: one line on standard error that is rewritten and leaves nothing
//! behind. It is only visible between pages, never while one is printed.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::api::lock::lock;
use crate::cli::terminal::Terminal;
use crate::text::counted;

/// The time after which a person wonders.
const PATIENCE: Duration = Duration::from_secs(1);
/// Moves to the beginning of the line, and clears it.
pub(super) const CLEAR: &str = "\r\u{1b}[K";

/// The pages of one list. Clones count together, from any thread.
#[derive(Debug, Clone)]
pub struct Progress {
    line: Arc<Line>,
    /// When a person begins to wonder, if there is one.
    shown_from: Option<Instant>,
}

#[derive(Debug)]
struct Line {
    terminal: Terminal,
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    pages: usize,
    items: usize,
    is_shown: bool,
    is_printing: bool,
}

impl Progress {
    /// Progress that is shown if standard error is a terminal and nothing else is written there.
    pub fn new(terminal: &Terminal, is_wanted: bool) -> Self {
        let shown_from = (is_wanted && terminal.errors_are_terminal()).then(|| Instant::now() + PATIENCE);
        Self { line: Arc::new(Line { terminal: terminal.clone(), counts: Mutex::default() }), shown_from }
    }

    /// Takes the line away, so that something else can be printed, until the next page is noted.
    pub fn clear(&self) {
        self.line.clear().is_printing = true;
    }

    /// Notes a page of `items` that was printed.
    pub fn page(&self, items: usize) {
        let mut counts = self.line.counts();
        counts.pages += 1;
        counts.items += items;
        counts.is_printing = false;
    }

    /// Waits for the next page, and shows how many were printed once the list takes long. Before the first page there
    /// is nothing to count. It must be polled again after a page is printed in the meantime.
    pub async fn during<T>(&self, next: impl Future<Output = T>) -> T {
        let Some(shown_from) = self.shown_from else { return next.await };
        let (mut next, mut patience) = (pin!(next), pin!(sleep_until(shown_from)));
        poll_fn(|context| {
            let page = next.as_mut().poll(context);
            if page.is_pending() && (patience.is_elapsed() || patience.as_mut().poll(context).is_ready()) {
                self.line.show();
            }
            page
        })
        .await
    }
}

impl Line {
    fn counts(&self) -> MutexGuard<'_, Counts> {
        lock(&self.counts)
    }

    fn clear(&self) -> MutexGuard<'_, Counts> {
        let mut counts = self.counts();
        if std::mem::take(&mut counts.is_shown) {
            self.terminal.write_errors(CLEAR);
        }
        counts
    }

    fn show(&self) {
        let mut counts = self.counts();
        if counts.pages == 0 || counts.is_printing || counts.is_shown {
            return;
        }
        let (pages, items) = (counted(counts.pages, "page"), counted(counts.items, "item"));
        self.terminal.write_errors(&format!("{CLEAR}{pages}, {items} so far"));
        counts.is_shown = true;
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        drop(self.clear());
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::runtime::Builder;
    use tokio::time::timeout;

    use super::*;
    use crate::cli::terminal::Looks;

    #[test]
    fn the_line_is_there_between_pages_and_never_while_one_is_printed() {
        let (terminal, _, errors) = Terminal::captured(Looks { errors_are_terminal: true, ..Looks::default() });
        let progress = Progress { shown_from: Some(Instant::now()), ..Progress::new(&terminal, true) };
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let wait =
            || runtime.block_on(async { timeout(Duration::from_millis(20), progress.during(pending::<()>())).await });
        let waited = || {
            assert!(wait().is_err());
            errors.take()
        };
        assert_eq!(waited(), "");
        progress.clear();
        progress.page(1);
        assert_eq!(waited(), format!("{CLEAR}1 page, 1 item so far"));
        progress.clear();
        assert_eq!((errors.take().as_str(), waited().as_str()), (CLEAR, ""));
        progress.page(4);
        assert_eq!(waited(), format!("{CLEAR}2 pages, 5 items so far"));
        drop(progress);
        assert_eq!(errors.take(), CLEAR);
    }
}
