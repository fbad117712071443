//! Text on its way to standard output, some at a time: a long answer is not held once more as the text that is printed of it.

use std::io;

use super::{data, machine};
use crate::api::error::Error;
use crate::cli::terminal::Terminal;

/// The bytes after which text is printed.
const CHUNK: usize = 1 << 16;

/// Where text can be put.
pub trait Text {
    /// Adds a text.
    fn push_str(&mut self, text: &str);
}

impl Text for String {
    fn push_str(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// Text on its way to standard output. The writer must finish it, which also reports failures.
pub struct Flow<'a> {
    terminal: &'a Terminal,
    text: String,
    /// Whether the format has no escapes.
    is_machine: bool,
    failure: Option<Error>,
}

impl<'a> Flow<'a> {
    /// Text of a format that has escapes, or that has been escaped.
    pub fn data(terminal: &'a Terminal) -> Self {
        Self { terminal, text: String::new(), is_machine: false, failure: None }
    }

    /// Text of a format that has none. On a terminal its dangerous characters are shown.
    pub fn machine(terminal: &'a Terminal) -> Self {
        Self { is_machine: true, ..Self::data(terminal) }
    }

    /// Whether something could not be printed, so that the rest is not worth making.
    pub fn has_failed(&self) -> bool {
        self.failure.is_some()
    }

    /// Prints the rest.
    ///
    /// # Errors
    /// If standard output cannot be written, or could not before.
    pub fn end(mut self) -> Result<(), Error> {
        self.print();
        self.failure.map_or(Ok(()), Err)
    }

    fn print(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.print_text(&text);
    }

    fn print_text(&mut self, text: &str) {
        if self.failure.is_some() || text.is_empty() {
            return;
        }
        let printed = if self.is_machine { machine(self.terminal, text) } else { data(self.terminal, text) };
        self.failure = printed.err();
    }
}

impl Text for Flow<'_> {
    fn push_str(&mut self, text: &str) {
        // Text for a terminal is escaped as a whole: a line ends with two characters.
        if self.is_machine && self.terminal.output_is_terminal() {
            return self.text.push_str(text);
        }
        if text.len() >= CHUNK {
            self.print();
            return self.print_text(text);
        }
        self.text.push_str(text);
        if self.text.len() >= CHUNK {
            self.print();
        }
    }
}

impl io::Write for Flow<'_> {
    /// Takes whole texts, as serializers write them.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = str::from_utf8(bytes).map_err(io::Error::other)?;
        self.push_str(text);
        match self.failure {
            // Failures are reported at the end.
            Some(_) => Err(io::ErrorKind::Other.into()),
            None => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::terminal::Looks;

    #[test]
    fn text_comes_whole_and_in_its_order_and_before_the_end() {
        for is_terminal in [false, true] {
            let looks = Looks { output_is_terminal: is_terminal, ..Looks::default() };
            let (terminal, output, _) = Terminal::captured(looks);
            let mut flow = Flow::machine(&terminal);
            let long = "é".repeat(CHUNK);
            let mut expected = String::new();
            for text in ["a", &long, "b\r", "\n", &"c".repeat(CHUNK - 1), "d"] {
                flow.push_str(text);
                expected.push_str(text);
            }
            let before = output.take();
            assert_eq!(before.is_empty(), is_terminal);
            flow.end().unwrap();
            let expected = if is_terminal { expected.replace('\r', "") } else { expected };
            assert_eq!(before + &output.take(), expected);
        }
    }
}
