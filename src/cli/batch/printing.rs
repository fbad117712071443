//! What is told of a batch: its lines on standard output, the rows to try again in a file, and how far it has come for
//! whoever watches.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::api::error::Error;
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::jobs::batch::row::Row;
use crate::jobs::batch::{Outlet, Tally};
use crate::text::{counted, escape};

/// To the beginning of the line, and away with what is on it.
const CLEAR: &str = "\r\u{1b}[K";
/// How often the line of progress is drawn.
const EVERY: Duration = Duration::from_millis(200);
/// The width of the bar, in letters.
const WIDTH: u64 = 24;

/// Prints a batch.
pub struct Printing {
    terminal: Terminal,
    total: u64,
    began: Instant,
    /// When progress was drawn last, if there is somebody to see it.
    drawn: Option<Instant>,
    is_shown: bool,
    failed: Option<Failed>,
}

struct Failed {
    path: PathBuf,
    writer: BufWriter<File>,
}

impl Printing {
    /// Prints a batch of `total` rows. Progress is shown to a terminal on which nothing else is written, if it is wanted.
    pub fn new(terminal: &Terminal, total: u64, is_wanted: bool) -> Self {
        let is_watched = is_wanted && terminal.errors_are_terminal() && !terminal.output_is_terminal();
        let began = Instant::now();
        Self {
            terminal: terminal.clone(),
            total,
            began,
            drawn: is_watched.then_some(began),
            is_shown: false,
            failed: None,
        }
    }

    /// The same, with rows that failed kept in the file at `path`, behind `header`.
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
        let failed = |error| Error::io(&format!("write {}", path.display()), error);
        let mut writer = BufWriter::new(options.open(path).map_err(failed)?);
        if let Some(header) = header {
            writeln!(writer, "{header}").map_err(failed)?;
        }
        Ok(Self { failed: Some(Failed { path: path.to_owned(), writer }), ..self })
    }

    /// Takes the line of progress away.
    pub fn clear(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            self.terminal.write_errors(CLEAR);
        }
    }

    /// Ends the file of failed rows.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn finish(&mut self) -> Result<(), Error> {
        self.clear();
        match &mut self.failed {
            Some(Failed { path, writer }) => {
                writer.flush().map_err(|error| Error::io(&format!("write {}", path.display()), error))
            }
            None => Ok(()),
        }
    }

    /// How far it has come, in words and a bar.
    fn progress_line(&self, tally: &Tally) -> String {
        let done = tally.all();
        let filled = (done * WIDTH).checked_div(self.total).unwrap_or(WIDTH).min(WIDTH);
        let bar: String = (0..WIDTH).map(|at| if at < filled { '#' } else { '-' }).collect();
        let passed = self.began.elapsed().as_secs_f64();
        let rate = done.saturating_sub(tally.before) as f64 / passed.max(0.001);
        let mut line = format!("[{bar}] {done} of {}, {rate:.0}/s", counted(self.total, "row"));
        for (count, what) in [(tally.failed, "failed"), (tally.unknown, "unknown"), (tally.throttles, "throttled")] {
            if count > 0 {
                line += &format!(", {count} {what}");
            }
        }
        if rate > 0.0 {
            line += &format!(", {} left", time(self.total.saturating_sub(done) as f64 / rate));
        }
        line
    }
}

impl Outlet for Printing {
    fn line(&mut self, line: &str) -> Result<(), Error> {
        output::data(&self.terminal, &escape::json(line))
    }

    fn failed(&mut self, row: &Row) -> Result<(), Error> {
        match &mut self.failed {
            Some(Failed { path, writer }) => {
                writeln!(writer, "{}", row.raw).map_err(|error| Error::io(&format!("write {}", path.display()), error))
            }
            None => Ok(()),
        }
    }

    fn progress(&mut self, tally: &Tally) {
        if self.drawn.is_none_or(|drawn| drawn.elapsed() < EVERY) {
            return;
        }
        self.drawn = Some(Instant::now());
        self.is_shown = true;
        self.terminal.write_errors(&format!("{CLEAR}{}", self.progress_line(tally)));
    }
}

/// A time in the unit that fits.
fn time(seconds: f64) -> String {
    match seconds {
        short if short < 100.0 => format!("{short:.0} s"),
        middle if middle < 6000.0 => format!("{:.0} min", middle / 60.0),
        long => format!("{:.1} h", long / 3600.0),
    }
}

/// What came of all rows.
pub fn summary(tally: &Tally, journal: &Path) -> String {
    let mut parts = vec![format!("{} ok", tally.ok)];
    if tally.before > 0 {
        parts.push(format!("of those {} before", tally.before));
    }
    for (count, what) in [(tally.failed, "failed"), (tally.unknown, "unknown"), (tally.skipped, "not tried")] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    if tally.throttles > 0 {
        parts.push(counted(tally.throttles, "throttle"));
    }
    let interrupted = if tally.is_interrupted { "; interrupted, and the same command goes on" } else { "" };
    format!("{}: {}{interrupted}. Journal: {}", counted(tally.all(), "row"), parts.join(", "), journal.display())
}
