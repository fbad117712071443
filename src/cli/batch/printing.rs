//! The output of a batch: its lines on standard output, the rows to retry in a file, and the progress for a person who
//! watches. Each is written on its own thread, so the batch waits for no reader.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::progress::Progress;
use crate::api::error::Error;
use crate::cli::output::{self, AtOnce, Queue};
use crate::cli::terminal::Terminal;
use crate::jobs::batch::row::Row;
use crate::jobs::batch::{Outlet, Tally};
use crate::text::{counted, escape};

/// How often the bar makes room for lines on the same terminal.
const CALM: Duration = Duration::from_millis(20);

/// Prints a batch.
pub struct Printing {
    lines: Queue,
    /// Messages in the meantime.
    asides: Arc<Queue>,
    failed: Option<Queue>,
    progress: Option<Arc<Progress>>,
}

impl Printing {
    /// Prints a batch of `total` rows. If requested, progress is shown on a terminal with no other messages.
    ///
    /// # Errors
    /// If its threads cannot be started.
    pub fn new(terminal: &Terminal, total: u64, is_wanted: bool) -> Result<Self, Error> {
        let is_watched = is_wanted && terminal.errors_are_terminal();
        let progress = is_watched.then(|| Progress::new(terminal, total)).flatten().map(Arc::new);
        let (own, bar) = (terminal.clone(), progress.clone().filter(|_| terminal.output_is_terminal()));
        let at_once = if bar.is_some() { AtOnce::All } else { AtOnce::One };
        let lines = Queue::new(at_once, move |lines| match &bar {
            Some(bar) => {
                let printed = bar.aside(|| output::data(&own, lines));
                thread::sleep(CALM);
                printed
            }
            None => output::data(&own, lines),
        })?;
        let (own, bar) = (terminal.clone(), progress.clone());
        let asides = Queue::new(AtOnce::One, move |text| {
            match &bar {
                Some(bar) => bar.aside(|| output::say(&own, text)),
                None => output::say(&own, text),
            }
            Ok(())
        })?;
        Ok(Self { lines, asides: Arc::new(asides), failed: None, progress })
    }

    /// The same, with failed rows written to the file at `path`, after `header`.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn keeping(self, path: &Path, header: Option<String>) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let what = format!("write {}", path.display());
        let mut file = options.open(path).map_err(|error| Error::io(&what, error))?;
        let write = move |text: &str| file.write_all(text.as_bytes()).map_err(|error| Error::io(&what, error));
        let failed = Queue::new(AtOnce::All, write)?;
        header.into_iter().for_each(|header| failed.push(header + "\n"));
        Ok(Self { failed: Some(failed), ..self })
    }

    /// Messages during the batch go there.
    pub fn asides(&self) -> Arc<Queue> {
        Arc::clone(&self.asides)
    }

    /// Removes the bar, and waits until all messages and the file of failed rows are written.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn finish(&self) -> Result<(), Error> {
        self.progress.iter().for_each(|progress| progress.end());
        self.asides.end()?;
        self.failed.as_ref().map_or(Ok(()), Queue::end)
    }
}

impl Outlet for Printing {
    fn line(&mut self, line: String) {
        self.lines.push(escape::json(&line));
    }

    fn failed(&mut self, row: &Row) {
        self.failed.iter().for_each(|failed| failed.push(format!("{}\n", row.raw)));
    }

    fn progress(&mut self, tally: &Tally) {
        self.progress.iter().for_each(|progress| progress.take(tally));
    }

    fn has_room(&self) -> bool {
        self.lines.has_room() && self.asides.has_room() && self.failed.as_ref().is_none_or(Queue::has_room)
    }

    fn unwritten(&self) -> usize {
        self.lines.unwritten()
    }

    fn failure(&mut self) -> Option<Error> {
        self.lines.failure().or_else(|| self.failed.as_ref()?.failure())
    }

    async fn changed(&self) {
        let failed = async {
            match &self.failed {
                Some(failed) => failed.changed().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = self.lines.changed() => {}
            () = self.asides.changed() => {}
            () = failed => {}
        }
    }
}

/// What came of all rows.
pub fn summary(tally: &Tally, journal: &Path) -> String {
    let mut parts = vec![format!("{} ok", tally.ok)];
    if tally.before > 0 {
        parts.push(format!("{} of them earlier", tally.before));
    }
    if tally.unchanged > 0 {
        parts.push(format!("{} of them unchanged", tally.unchanged));
    }
    for (count, what) in [(tally.failed, "failed"), (tally.unknown, "unknown"), (tally.skipped, "not attempted")] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    if tally.throttles > 0 {
        parts.push(counted(tally.throttles, "throttle"));
    }
    let interrupted = if tally.interrupted.is_some() { "; interrupted; to continue, repeat the command" } else { "" };
    let unread = match tally.unread {
        0 => String::new(),
        unread => {
            let why = if tally.is_closed { "standard output was closed" } else { "standard output was not read" };
            format!(". {why}: {} not printed; to print all, use --results-only", counted(unread, "row"))
        }
    };
    format!(
        "{}: {}{interrupted}{unread}. Journal: {}",
        counted(tally.all(), "row"),
        parts.join(", "),
        journal.display()
    )
}
