//! The shells: their scripts, and the form in which each takes candidates.

use std::ffi::OsString;

use clap::{Args, ValueEnum};
use unicode_width::UnicodeWidthStr as _;

use super::{Candidate, candidates};
use crate::aws::environment::Environment;

/// A shell with completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// GNU bash 3.2 or newer
    Bash,
    /// Elvish
    Elvish,
    /// fish
    Fish,
    /// Nushell
    Nushell,
    /// PowerShell
    #[value(name = "powershell")]
    PowerShell,
    /// Z shell
    Zsh,
}

/// Print completions for a command line
///
/// Completion scripts run this command whenever you press Tab. The output format can change with the scripts.
#[derive(Args, Debug)]
pub struct Asked {
    /// Shell to format the candidates for
    pub shell: Shell,
    /// Word at the cursor, up to the cursor
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub word: OsString,
    /// Width of the terminal that lists the candidates; only for bash
    #[arg(long, value_name = "COLUMNS")]
    pub list: Option<usize>,
    /// Words before the cursor, without the program name; for bash, followed by the whole word at the cursor
    #[arg(last = true, value_name = "WORDS")]
    pub before: Vec<OsString>,
}

impl Shell {
    /// The script that makes the shell complete chimectl.
    pub fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../../completions/chimectl.bash"),
            Self::Elvish => include_str!("../../../completions/chimectl.elv"),
            Self::Fish => include_str!("../../../completions/chimectl.fish"),
            Self::Nushell => include_str!("../../../completions/chimectl.nu"),
            Self::PowerShell => include_str!("../../../completions/_chimectl.ps1"),
            Self::Zsh => include_str!("../../../completions/_chimectl"),
        }
    }
}

impl Asked {
    /// The output: a line for each candidate, in the format of the shell. `environment` says where profiles are.
    pub fn answer(&self, environment: &Environment) -> String {
        let text = |word: &OsString| word.to_string_lossy().into_owned();
        let mut before: Vec<String> = self.before.iter().map(text).collect();
        let word = text(&self.word);
        let lines: Vec<String> = match self.shell {
            Shell::Bash => {
                let at_cursor = before.pop().unwrap_or_default();
                bash(&before, &at_cursor, &word, self.list, environment)
            }
            Shell::Zsh => found(&before, &word, environment, |candidate| {
                let value = candidate.value.replace('\\', "\\\\").replace(':', "\\:");
                if candidate.help.is_empty() { value } else { format!("{value}:{}", candidate.help) }
            }),
            // In PowerShell, a comma makes a list, and a word that starts with an at sign is splatted.
            Shell::PowerShell => found(&before, &word, environment, |candidate| {
                let value = quoted(&candidate.value, "", |value| format!("'{}'", value.replace('\'', "''")));
                format!("{value}\t{}", candidate.help)
            }),
            Shell::Nushell => found(&before, &word, environment, |candidate| {
                let value = quoted(&candidate.value, "@,", |value| format!("`{value}`"));
                format!("{value}\t{}", candidate.help)
            }),
            Shell::Elvish | Shell::Fish => {
                found(&before, &word, environment, |candidate| format!("{}\t{}", candidate.value, candidate.help))
            }
        };
        lines.into_iter().map(|line| line + "\n").collect()
    }
}

/// A line for each candidate. Shells that pass the word unchanged keep its opening quotation mark.
fn found(before: &[String], word: &str, environment: &Environment, line: impl Fn(&Candidate) -> String) -> Vec<String> {
    candidates(before, word.trim_start_matches(['\'', '"', '`']), environment).iter().map(line).collect()
}

/// The value, between quotation marks where a shell would not take it as one plain word, which can also have the letters in `more`.
fn quoted(value: &str, more: &str, quote: impl Fn(&str) -> String) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:=+~\\".contains(letter) || more.contains(letter);
    if value.chars().all(plain) { value.to_owned() } else { quote(value) }
}

/// Whether bash has split a word at characters of `COMP_WORDBREAKS` and these are such characters.
fn is_break(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| matches!(letter, '=' | ':'))
}

/// The words of a line as they were before bash has split them.
#[derive(Debug, PartialEq, Eq)]
struct Split {
    /// Those before the cursor.
    words: Vec<String>,
    /// The one at the cursor.
    word: String,
    /// The beginning of the word that bash keeps.
    kept: String,
}

/// Joins what bash has split. bash also splits after `@`, but treats it as part of the word at the cursor.
fn split(before: &[String], at_cursor: &str, typed: &str) -> Split {
    let mut words: Vec<String> = Vec::new();
    let mut joins = false;
    let (head, begun) = marked(at_cursor);
    let head = begun.then(|| head.to_owned()).filter(|head| !head.is_empty());
    for word in before.iter().chain(&head) {
        let (word, is_marked) = marked(word);
        if !word.is_empty() {
            match words.last_mut() {
                Some(last) if joins || is_break(word) => last.push_str(word),
                _ => words.push(word.to_owned()),
            }
            joins = is_break(word);
        }
        if is_marked {
            match words.last_mut().filter(|_| joins) {
                Some(last) => last.push('@'),
                None => words.push("@".to_owned()),
            }
            joins = true;
        }
    }
    let at_cursor = if begun { "@" } else { at_cursor };
    let mut kept = match words.len() {
        0 => String::new(),
        _ if is_break(at_cursor) => words.pop().unwrap_or_default() + at_cursor,
        _ if joins && !at_cursor.is_empty() => words.pop().unwrap_or_default(),
        _ => String::new(),
    };
    if typed.starts_with('@') && kept.ends_with('@') {
        kept.pop();
    }
    let word = if is_break(at_cursor) { kept.clone() } else { format!("{kept}{typed}") };
    Split { words, word, kept }
}

/// A word of split characters that ends in `@`, without the `@`; `false` for any other word, which stays unchanged.
fn marked(word: &str) -> (&str, bool) {
    let is_split = word.chars().all(|letter| matches!(letter, '=' | ':' | '@'));
    match word.strip_suffix('@').filter(|_| is_split) {
        Some(head) => (head, true),
        None => (word, false),
    }
}

/// Candidates for bash, which splits `--output=json` and `file://x` into several words and only expects the part after
/// the last split, and which shows no descriptions unless they are part of the candidates.
fn bash(
    before: &[String],
    at_cursor: &str,
    typed: &str,
    list: Option<usize>,
    environment: &Environment,
) -> Vec<String> {
    let Split { words, word, kept } = split(before, at_cursor, typed);
    let found: Vec<_> = candidates(&words, &word, environment)
        .into_iter()
        .filter_map(|candidate| Some(Candidate { value: candidate.value.strip_prefix(&kept)?.to_owned(), ..candidate }))
        .collect();
    match list {
        Some(columns) if found.len() > 1 => listed(&found, columns),
        _ if at_cursor.starts_with(['\'', '"']) => found.into_iter().map(|candidate| candidate.value).collect(),
        _ => found.iter().map(|candidate| escaped(&candidate.value)).collect(),
    }
}

/// A line of at most `columns` for each candidate with its help.
fn listed(found: &[Candidate], columns: usize) -> Vec<String> {
    let longest = found.iter().map(|candidate| candidate.value.width()).max().unwrap_or_default();
    let room = columns.saturating_sub(longest + 4);
    found
        .iter()
        .map(|Candidate { value, help }| {
            let help = match help.width() <= room {
                true => help.clone(),
                false => help.chars().take(room.saturating_sub(1)).collect::<String>().trim_end().to_owned() + "…",
            };
            let gap = " ".repeat(longest - value.width());
            if help.chars().count() < 2 { value.clone() } else { format!("{value}{gap}  ({help})") }
        })
        .collect()
}

/// The value as bash reads it outside of quotation marks.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        if letter.is_ascii() && !letter.is_ascii_alphanumeric() && !"-_./:=+,~@%".contains(letter) {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bash_gets_what_follows_its_last_split() {
        let ask = |before: &str, at_cursor, typed| {
            let before: Vec<_> = before.split_whitespace().map(str::to_owned).collect();
            bash(&before, at_cursor, typed, None, &Environment::of(&[]))
        };
        assert_eq!(ask("--output = ", "js", "js"), ["json"]);
        assert_eq!(ask("--color", "=", ""), ask("--color", "", ""));
        assert_eq!(ask("--output", "js", "js"), ["json"]);
        assert_eq!(ask("--output = json me", "", ""), [""; 0]);
        assert_eq!(
            ask("--cli-input-json file :", "//src/cli/completion/v", "//src/cli/completion/v"),
            ["//src/cli/completion/values.rs"]
        );
        assert_eq!(
            ask("--cli-input-json", "'file://src/cli/compl", "file://src/cli/compl"),
            ["file://src/cli/completion/"]
        );
    }

    #[test]
    fn names_with_an_at_are_one_word() {
        let ask = |before: &str, at_cursor, typed| {
            let before: Vec<_> = before.split_whitespace().map(str::to_owned).collect();
            let Split { words, word, kept } = split(&before, at_cursor, typed);
            (words.join(" "), word, kept)
        };
        let found = |words: &str, word: &str, kept: &str| (words.to_owned(), word.to_owned(), kept.to_owned());
        assert_eq!(ask("--channel-arn @", "g", "@g"), found("--channel-arn", "@g", ""));
        assert_eq!(ask("--channel-arn", "@", "@"), found("--channel-arn", "@", ""));
        assert_eq!(ask("--channel-arn =@", "g", "@g"), found("", "--channel-arn=@g", "--channel-arn="));
        assert_eq!(ask("--channel-arn", "=@", "@"), found("", "--channel-arn=@", "--channel-arn="));
        assert_eq!(ask("--a @ b --c", "", ""), found("--a @b --c", "", ""));
        assert_eq!(ask("--a = b --c @", "d", "@d"), found("--a=b --c", "@d", ""));
    }

    #[test]
    fn lists_fit_the_terminal() {
        let found = [("a", "Short"), ("long", "Rather more than fits")]
            .map(|(value, help)| Candidate { value: value.to_owned(), help: help.to_owned() });
        assert_eq!(listed(&found, 20), ["a     (Short)", "long  (Rather more…)"]);
        assert_eq!(listed(&found, 0), ["a", "long"]);
    }

    #[test]
    fn values_are_one_word_of_the_shell() {
        assert_eq!(escaped("file://a b$c"), r"file://a\ b\$c");
        assert_eq!(quoted("a b", "", |value| format!("`{value}`")), "`a b`");
        assert_eq!(quoted("--output=json", "", str::to_uppercase), "--output=json");
        assert_eq!(quoted("a,b", "", str::to_uppercase), "A,B");
        assert_eq!(quoted("@a,b", "@,", str::to_uppercase), "@a,b");
    }
}
