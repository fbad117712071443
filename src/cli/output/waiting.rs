//! The progress of waiting, for a person: one line on standard error that is rewritten and leaves nothing behind.

use std::sync::Mutex;
use std::time::Duration;

use super::progress::CLEAR;
use crate::api::lock::lock;
use crate::cli::terminal::Terminal;
use crate::text::{duration, escape};

/// The line of one waiting.
#[derive(Debug)]
pub struct Waiting {
    terminal: Terminal,
    /// What it waits for: `for the order`, `until Status`.
    what: String,
    is_wanted: bool,
    /// The line as displayed.
    shown: Mutex<String>,
}

impl Waiting {
    /// A line that is shown if standard error is a terminal and nothing else is written there.
    pub fn new(terminal: &Terminal, what: &str, is_wanted: bool) -> Self {
        let is_wanted = is_wanted && terminal.errors_are_terminal();
        Self { terminal: terminal.clone(), what: escape::cell(what).to_string(), is_wanted, shown: Mutex::default() }
    }

    /// Shows the last state, which a service has said, and the time that has passed.
    pub fn show(&self, state: &str, passed: Duration) {
        if !self.is_wanted {
            return;
        }
        let state = if state.is_empty() { String::new() } else { format!(": {}", escape::cell(state)) };
        let passed = duration::shown(Duration::from_secs(passed.as_secs()));
        let line = format!("Waiting {}{state}, {passed}", self.what);
        let mut shown = lock(&self.shown);
        if *shown != line {
            self.terminal.write_errors(&format!("{CLEAR}{line}"));
            *shown = line;
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if !lock(&self.shown).is_empty() {
            self.terminal.write_errors(CLEAR);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::terminal::Looks;

    #[test]
    fn a_terminal_shows_state_and_time_and_keeps_nothing_of_it() {
        for (errors_are_terminal, is_wanted) in [(true, true), (true, false), (false, true)] {
            let (terminal, output, errors) = Terminal::captured(Looks { errors_are_terminal, ..Looks::default() });
            let waiting = Waiting::new(&terminal, "for the order", is_wanted);
            waiting.show("Processing\u{1b}[2J", Duration::from_millis(61_700));
            let shown = errors.take();
            drop(waiting);
            let left = errors.take();
            if errors_are_terminal && is_wanted {
                let words = shown.strip_prefix(CLEAR).unwrap();
                assert!(words.starts_with("Waiting for the order: Processing") && words.ends_with(", 1m1s"), "{words}");
                assert!(!words.contains('\u{1b}'), "{words:?}");
                assert_eq!(left, CLEAR);
            } else {
                assert_eq!((shown.as_str(), left.as_str()), ("", ""));
            }
            assert_eq!(output.take(), "");
        }
    }
}
