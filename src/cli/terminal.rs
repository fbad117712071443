//! Standard output and standard error, facts about the terminal behind them, and the only writers to either.
//!
//! One value is created when the program starts and is passed to everything that prints. A test creates one of any
//! width that stores what is written.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::{Arc, Mutex};

use terminal_size::{Height, Width as Columns, terminal_size_of};

use crate::api::lock::lock;
use crate::aws::environment::Environment;
use crate::aws::settings::{self, Lookup};

/// Where the program writes. Clones write to the same place, from any thread.
#[derive(Debug, Clone)]
pub struct Terminal {
    output: Stream,
    errors: Stream,
    width: Width,
    wants_color: bool,
}

/// One of the two streams.
#[derive(Debug, Clone)]
struct Stream {
    writer: Writer,
    is_terminal: bool,
}

#[derive(Debug, Clone)]
enum Writer {
    Output,
    /// Standard output, and why it cannot be written.
    Unwritable(&'static str),
    Errors,
    Kept(Kept),
}

/// The width of a terminal that does not know its own.
const USUAL_WIDTH: usize = 80;

/// How wide the terminal is.
#[derive(Debug, Clone, Copy)]
enum Width {
    Given(Option<usize>),
    /// Asked for when a table is drawn, because a window can change until then.
    OfProcess,
}

/// The properties of a captured terminal.
#[derive(Debug, Default, Clone, Copy)]
pub struct Looks {
    /// Whether standard output is a terminal.
    pub output_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub errors_are_terminal: bool,
    /// The width to fit; `None` if none is known.
    pub width: Option<usize>,
}

/// The text written to one stream.
#[derive(Debug, Default, Clone)]
pub struct Kept(Arc<Mutex<Vec<u8>>>);

impl Kept {
    /// Returns what was written since the last call; bytes that are not text are shown as U+FFFD.
    pub fn take(&self) -> String {
        let bytes = std::mem::take(&mut *lock(&self.0));
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Terminal {
    /// The streams of this process. `environment` sets the width (`COLUMNS`) and whether color is unwanted
    /// (`NO_COLOR`).
    #[expect(clippy::disallowed_methods, reason = "the one place that asks whether the streams are terminals")]
    pub fn of_process(environment: &Environment) -> Self {
        let lookup = Lookup::without_profile(environment);
        let columns = lookup.find(settings::WIDTH, None);
        let wished = columns.and_then(|found| found.value.parse().ok()).filter(|width| *width > 0);
        Self {
            output: Stream { writer: Writer::of_output(), is_terminal: io::stdout().is_terminal() },
            errors: Stream { writer: Writer::Errors, is_terminal: io::stderr().is_terminal() },
            width: wished.map_or(Width::OfProcess, |width| Width::Given(Some(width))),
            wants_color: lookup.find(settings::NO_COLOR, None).is_none(),
        }
    }

    /// A terminal that stores what is written, first to standard output, then to standard error.
    pub fn captured(looks: Looks) -> (Self, Kept, Kept) {
        let (output, errors) = (Kept::default(), Kept::default());
        let stream = |kept: &Kept, is_terminal| Stream { writer: Writer::Kept(kept.clone()), is_terminal };
        let terminal = Self {
            output: stream(&output, looks.output_is_terminal),
            errors: stream(&errors, looks.errors_are_terminal),
            width: Width::Given(looks.width),
            wants_color: true,
        };
        (terminal, output, errors)
    }

    /// The same, with color if `other` shows color.
    #[must_use]
    pub fn with_colors_of(self, other: &Self) -> Self {
        Self { wants_color: other.wants_color, ..self }
    }

    /// Whether written text is shown to nobody.
    pub fn is_kept(&self) -> bool {
        matches!(self.errors.writer, Writer::Kept(_))
    }

    /// Whether standard output is a terminal.
    pub fn output_is_terminal(&self) -> bool {
        self.output.is_terminal
    }

    /// Whether standard error is a terminal.
    pub fn errors_are_terminal(&self) -> bool {
        self.errors.is_terminal
    }

    /// Whether standard error shows colors by default: on a terminal, unless `NO_COLOR` is set.
    pub fn errors_show_color(&self) -> bool {
        self.wants_color && self.errors.is_terminal
    }

    /// Whether a person can type at standard input.
    pub fn input_is_terminal(&self) -> bool {
        !self.is_kept() && io::stdin().is_terminal()
    }

    /// The width to fit: from `COLUMNS` or the terminal; none if standard output is not a terminal.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the streams of the process")]
    pub fn width(&self) -> Option<usize> {
        match self.width {
            Width::Given(width) => width,
            Width::OfProcess if self.output.is_terminal => Some(columns(terminal_size_of(io::stdout()))),
            Width::OfProcess => None,
        }
    }

    /// The width of the terminal of standard error: from `COLUMNS` or the terminal, otherwise the default.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the streams of the process")]
    pub fn errors_width(&self) -> usize {
        match self.width {
            Width::Given(Some(width)) => width,
            Width::Given(None) => USUAL_WIDTH,
            Width::OfProcess => columns(terminal_size_of(io::stderr())),
        }
    }

    /// The number of lines of the terminal of standard output, if it is known.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the streams of the process")]
    pub fn height(&self) -> Option<usize> {
        match self.output.writer {
            Writer::Output => terminal_size_of(io::stdout()).map(|(_, Height(lines))| lines.into()),
            _ => None,
        }
    }

    /// Whether standard output shows color by default: on a terminal, unless `NO_COLOR` is set.
    pub fn shows_color(&self) -> bool {
        self.wants_color && self.output.is_terminal
    }

    /// Writes to standard output and flushes, so that a reader gets it immediately.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write_output(&self, bytes: &[u8]) -> io::Result<()> {
        self.output.writer.write(bytes)
    }

    /// Writes to standard error. What cannot be said there cannot be said anywhere.
    pub fn write_errors(&self, text: &str) {
        let _ = self.errors.writer.write(text.as_bytes());
    }
}

/// The width that a terminal says it has, else the usual one.
fn columns(size: Option<(Columns, Height)>) -> usize {
    size.map_or(USUAL_WIDTH, |(Columns(columns), _)| columns.into())
}

impl Writer {
    /// Standard output. Rust's own treats a failed write to a closed stream as a success (RFC 1014), so nobody would
    /// notice a lost response.
    #[cfg(unix)]
    fn of_output() -> Self {
        use rustix::fs::{OFlags, fcntl_getfl};
        match fcntl_getfl(rustix::stdio::stdout()) {
            // `before_start.c` makes one that is closed so.
            Ok(flags) if flags & OFlags::RWMODE == OFlags::RDONLY => {
                Self::Unwritable("it is closed, or open for reading only")
            }
            _ => Self::Output,
        }
    }

    #[cfg(not(unix))]
    fn of_output() -> Self {
        Self::Output
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that writes to the streams of the process")]
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let all = |stream: &mut dyn io::Write| stream.write_all(bytes).and_then(|()| stream.flush());
        match self {
            Self::Output => all(&mut io::stdout().lock()),
            Self::Unwritable(_) if bytes.is_empty() => Ok(()),
            Self::Unwritable(why) => Err(io::Error::other(*why)),
            Self::Errors => all(&mut io::stderr().lock()),
            Self::Kept(kept) => lock(&kept.0).write_all(bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_kept_for_each_stream() {
        let (terminal, output, errors) = Terminal::captured(Looks::default());
        terminal.write_output(b"data\n").unwrap();
        terminal.clone().write_errors("words\n");
        assert_eq!((output.take().as_str(), errors.take().as_str()), ("data\n", "words\n"));
        assert_eq!(output.take(), "");
    }

    #[test]
    fn the_environment_has_the_width_and_a_word_about_colours() {
        for (variables, width, color) in [
            (&[("COLUMNS", "72")][..], Some(72), true),
            (&[("COLUMNS", "0"), ("NO_COLOR", "1")], None, false),
            (&[("COLUMNS", "wide"), ("NO_COLOR", "")], None, true),
        ] {
            let terminal = Terminal::of_process(&Environment::of(variables));
            let given = match terminal.width {
                Width::Given(width) => width,
                Width::OfProcess => None,
            };
            assert_eq!((given, terminal.wants_color), (width, color), "{variables:?}");
        }
    }

    #[test]
    fn only_a_terminal_has_colours() {
        for is_terminal in [true, false] {
            let (terminal, ..) = Terminal::captured(Looks { output_is_terminal: is_terminal, ..Looks::default() });
            assert_eq!(terminal.shows_color(), is_terminal);
        }
    }
}
