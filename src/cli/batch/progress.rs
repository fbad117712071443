//! The progress of a batch for a person who watches: a bar on standard error that leaves nothing behind.
//!
//! It is drawn on its own thread, so that a stopped terminal (Ctrl-S) stops nothing else.

use std::io;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};

use crate::api::lock::lock;
use crate::cli::terminal::Terminal;
use crate::jobs::batch::Tally;
use crate::text::duration;

/// How often it is drawn.
const EVERY: Duration = Duration::from_millis(200);
/// The filled part, the edge, and the rest.
const BAR: &str = "##-";

/// The bar of one batch.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    tally: Arc<Mutex<Tally>>,
    /// Ends the drawing when it is dropped.
    drawing: Mutex<Option<(Sender<()>, JoinHandle<()>)>>,
}

impl Progress {
    /// The bar of a batch of `total` rows, drawn on `terminal`; none without a thread for it.
    pub fn new(terminal: &Terminal, total: u64) -> Option<Self> {
        let bar = bar(terminal, total)?;
        let tally = Arc::new(Mutex::new(Tally::default()));
        let (end, ended) = channel();
        let (drawn, counted) = (bar.clone(), Arc::clone(&tally));
        let draw = move || {
            let mut before = 0;
            while let Err(RecvTimeoutError::Timeout) = ended.recv_timeout(EVERY) {
                show(&drawn, &lock(&counted).clone(), &mut before);
            }
        };
        let thread = thread::Builder::new().spawn(draw).ok()?;
        Some(Self { bar, tally, drawing: Mutex::new(Some((end, thread))) })
    }

    /// Takes how far it has come.
    pub fn take(&self, tally: &Tally) {
        *lock(&self.tally) = *tally;
    }

    /// Does what writes to the same terminal, without the bar in its way.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Removes the bar permanently.
    pub fn end(&self) {
        let drawing = lock(&self.drawing).take();
        if let Some((end, thread)) = drawing {
            drop(end);
            // It does not panic.
            let _ = thread.join();
            self.bar.finish_and_clear();
        }
    }
}

/// A bar that is drawn on `terminal` on demand.
fn bar(terminal: &Terminal, total: u64) -> Option<ProgressBar> {
    let style = ProgressStyle::with_template("[{wide_bar}] {pos} of {len} rows{rate}{msg}{left}").ok()?;
    let style = style
        .progress_chars(BAR)
        .with_key("rate", |state: &indicatif::ProgressState, line: &mut dyn std::fmt::Write| {
            let _ = write!(line, ", {:.0}/s", state.per_sec());
        })
        .with_key("left", |state: &indicatif::ProgressState, line: &mut dyn std::fmt::Write| {
            let left = state.eta();
            if !left.is_zero() {
                let _ = write!(line, ", {} left", duration::shown(Duration::from_secs(left.as_secs().max(1))));
            }
        });
    // Only the thread decides when to draw.
    let target = ProgressDrawTarget::term_like(Box::new(Screen(terminal.clone())));
    Some(ProgressBar::with_draw_target(Some(total), target).with_style(style))
}

/// Draws `tally`. `before` holds how many rows of earlier runs were drawn: they count for no rate.
fn show(bar: &ProgressBar, tally: &Tally, before: &mut u64) {
    bar.set_message(counts(tally));
    bar.set_position(tally.all());
    if *before != tally.before {
        *before = tally.before;
        bar.reset_eta();
    }
    bar.tick();
}

/// Counts that are unusual.
fn counts(tally: &Tally) -> String {
    let counts = [(tally.failed, "failed"), (tally.unknown, "unknown"), (tally.throttles, "throttled")];
    counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!(", {count} {what}")).collect()
}

/// The terminal of standard error.
#[derive(Debug)]
struct Screen(Terminal);

impl Screen {
    fn write(&self, text: &str) -> io::Result<()> {
        self.0.write_errors(text);
        Ok(())
    }

    /// Moves the cursor, by the letter of the escape.
    fn moved(&self, count: usize, letter: char) -> io::Result<()> {
        if count == 0 { Ok(()) } else { self.write(&format!("\u{1b}[{count}{letter}")) }
    }
}

impl TermLike for Screen {
    fn width(&self) -> u16 {
        u16::try_from(self.0.errors_width()).unwrap_or(u16::MAX)
    }

    fn move_cursor_up(&self, count: usize) -> io::Result<()> {
        self.moved(count, 'A')
    }

    fn move_cursor_down(&self, count: usize) -> io::Result<()> {
        self.moved(count, 'B')
    }

    fn move_cursor_right(&self, count: usize) -> io::Result<()> {
        self.moved(count, 'C')
    }

    fn move_cursor_left(&self, count: usize) -> io::Result<()> {
        self.moved(count, 'D')
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.write(&format!("{text}\r\n"))
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.write(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.write("\r\u{1b}[2K")
    }

    fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::terminal::Looks;

    #[test]
    fn it_fits_the_width_and_says_what_is_out_of_the_ordinary() {
        for width in [60, 80, 120] {
            let looks = Looks { errors_are_terminal: true, width: Some(width), ..Looks::default() };
            let (terminal, output, errors) = Terminal::captured(looks);
            let bar = bar(&terminal, 1000).unwrap();
            let tally = Tally { ok: 400, before: 300, failed: 2, throttles: 7, ..Tally::default() };
            show(&bar, &tally, &mut 0);
            let drawn = errors.take();
            let line = drawn.rsplit("\u{1b}[").find_map(|part| Some(&part[part.find("[#")?..])).unwrap();
            assert!(line.contains("] 402 of 1000 rows, "), "{drawn:?}");
            assert!(line.contains("/s, 2 failed, 7 throttled"), "{drawn:?}");
            assert!(line.trim_end().chars().count() <= width, "{line:?}");
            bar.finish_and_clear();
            assert!(!errors.take().contains("rows"));
            assert_eq!(output.take(), "");
        }
    }
}
