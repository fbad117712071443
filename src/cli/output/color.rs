//! Whether colors are used, and which color a state has.

use clap::ValueEnum;

use crate::cli::terminal::Terminal;

/// When to use color.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Always
    On,
    /// Never
    Off,
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
}

impl Color {
    /// Whether standard output gets color.
    pub fn is_on(self, terminal: &Terminal) -> bool {
        match self {
            Self::On => true,
            Self::Off => false,
            Self::Auto => terminal.shows_color(),
        }
    }
}

/// What a state means to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It works, or it is done.
    Good,
    /// It is under way, or incomplete.
    Waiting,
    /// It failed.
    Bad,
}

/// A name in bold.
pub fn bold(name: &str) -> String {
    format!("\u{1b}[1m{name}\u{1b}[0m")
}

impl State {
    /// A line of its value in its color.
    pub fn colored(self, line: &str) -> String {
        let color = match self {
            Self::Bad => 1,
            Self::Good => 2,
            Self::Waiting => 3,
        };
        format!("\u{1b}[38;5;{color}m{line}\u{1b}[39m")
    }

    /// What `value` means as the value of the member called `name`; `None` if the member is no state, or the
    /// state is neither good nor bad.
    pub fn of(name: &str, value: &str) -> Option<Self> {
        let member = name.strip_suffix(".Value").unwrap_or(name);
        if !member.ends_with("Status") && !member.ends_with("State") {
            return None;
        }
        let value = value.to_ascii_lowercase().replace(['_', '-'], "");
        let has = |words: &[&str]| words.iter().any(|word| value.contains(word));
        if has(&["fail", "exception", "denied", "error"]) {
            return Some(Self::Bad);
        }
        let waiting = [
            "inprogress",
            "initializ",
            "processing",
            "submitted",
            "foc",
            "pending",
            "requested",
            "creating",
            "updating",
            "deleting",
            "stopping",
            "paused",
            "queue",
            "partial",
        ];
        if has(&waiting) {
            return Some(Self::Waiting);
        }
        let good = ["active", "ready", "assigned", "acquired", "sent", "open", "enabled", "available"];
        (good.contains(&value.as_str()) || has(&["succe"])).then_some(Self::Good)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_have_their_meaning() {
        let cases = [
            ("Status", "ACTIVE", Some(State::Good)),
            ("Status.Value", "SENT", Some(State::Good)),
            ("CallingNameStatus", "UpdateSucceeded", Some(State::Good)),
            ("Status", "Successful", Some(State::Good)),
            ("Status", "AcquireInProgress", Some(State::Waiting)),
            ("Status", "PARTIAL_SUCCESS", Some(State::Waiting)),
            ("Status", "DeleteFailed", Some(State::Bad)),
            ("EndpointState.Status", "INACTIVE", None),
            ("Status", "Unassigned", None),
            ("Name", "Failed", None),
        ];
        for (name, value, state) in cases {
            assert_eq!(State::of(name, value), state, "{name}: {value}");
        }
    }
}
