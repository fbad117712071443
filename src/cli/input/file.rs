//! Words that refer to the contents of a file: `file://PATH`, read as text, and `fileb://PATH`, read unchanged. URLs
//! with other schemes are plain text: nothing is fetched.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;

use super::encoding;
use crate::aws::environment::Environment;
use crate::aws::paths::expanded;
use crate::text::without_number;

/// The names of standard input.
const STANDARD_INPUT: [&str; 3] = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

/// The files that the words of one command line name. Standard input can be read once, so what names it is counted before
/// anything is read.
pub struct Files<'a> {
    environment: &'a Environment,
    standard_input: StandardInput,
}

/// What happens if standard input is specified.
enum StandardInput {
    /// Nothing is read, of no file; the places are noted.
    Counted(RefCell<Vec<String>>),
    /// It is read; whether it has been.
    Read(Cell<bool>),
    /// It is refused, because these places name it.
    Refused(String),
}

/// The place that names a file: a flag or an option.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The files of the command line.
    pub files: &'a Files<'a>,
    /// The flag or the option.
    pub name: &'a str,
}

impl<'a> Files<'a> {
    /// Has `read` go through `words`: first to find those that name standard input, if several name files, and then to read
    /// files. `environment` has the variables in paths.
    pub fn each<'w, T>(
        environment: &'a Environment,
        words: impl IntoIterator<Item = &'w str>,
        mut read: impl FnMut(&Files<'_>) -> T,
    ) -> T {
        let mentioned: usize = words.into_iter().map(|word| word.matches("file").take(2).count()).sum();
        if mentioned < 2 {
            return read(&Files { environment, standard_input: StandardInput::Read(Cell::new(false)) });
        }
        let counting = Files { environment, standard_input: StandardInput::Counted(RefCell::default()) };
        read(&counting);
        let standard_input = match counting.standard_input {
            StandardInput::Counted(places) if places.borrow().len() > 1 => {
                let mut places = places.into_inner();
                places.dedup();
                StandardInput::Refused(places.join(" and "))
            }
            _ => StandardInput::Read(Cell::new(false)),
        };
        read(&Files { environment, standard_input })
    }
}

impl Place<'_> {
    /// The word itself, or the contents of the file that it names. In a text, lines end with a line feed, whatever the file
    /// has, as in the AWS CLI.
    ///
    /// # Errors
    /// If the file cannot be read or is not text, in words that name its path; if standard input is named twice.
    pub fn contents<'w>(self, word: &'w str) -> Result<Cow<'w, str>, String> {
        let Some((path, is_text)) = named(word) else { return Ok(Cow::Borrowed(word)) };
        let path = expanded(path, self.files.environment);
        let is_standard_input = STANDARD_INPUT.iter().any(|name| Path::new(name) == Path::new(&path));
        match &self.files.standard_input {
            StandardInput::Counted(places) => {
                if is_standard_input {
                    places.borrow_mut().push(self.name.to_owned());
                }
                return Ok(Cow::Borrowed(""));
            }
            StandardInput::Refused(places) if is_standard_input => {
                return Err(format!("standard input can be read only once, but several values read it: {places}"));
            }
            StandardInput::Read(is_read) if is_standard_input && is_read.replace(true) => {
                return Err("standard input can be read only once".to_owned());
            }
            StandardInput::Read(_) | StandardInput::Refused(_) => {}
        }
        if is_text && let Some(problem) = encoding::problem(self.files.environment) {
            return Err(problem);
        }
        let bytes =
            fs::read(&path).map_err(|error| format!("cannot read {path}: {}", without_number(&error.to_string())))?;
        let text = String::from_utf8(bytes).map_err(|error| match error.as_bytes() {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => format!("{path} is UTF-16; save it as UTF-8"),
            _ => format!("{path} is not UTF-8 text"),
        })?;
        let has_returns = is_text && text.contains('\r');
        Ok(Cow::Owned(if has_returns { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }))
    }

    /// The advice for a word that is not a valid value, but names a file.
    pub fn advice(self, word: &str) -> Option<String> {
        let path = expanded(word, self.files.environment);
        match named(word) {
            Some(_) => {
                Some("a list of several words cannot be read from files; put all items into one file".to_owned())
            }
            None if Path::new(&path).is_file() => {
                Some("to read the file of this name, write file:// before it".to_owned())
            }
            None => None,
        }
    }
}

/// The path in a word that names a file, and whether the file is read as text.
fn named(word: &str) -> Option<(&str, bool)> {
    let text = word.strip_prefix("file://").map(|path| (path, true));
    text.or_else(|| word.strip_prefix("fileb://").map(|path| (path, false)))
}

/// A text without the byte order mark that some editors put before it, for a value that is read from text.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_words_are_text() {
        let environment = Environment::of(&[]);
        for word in ["https://example.com/tags.json", "file:/etc/hosts", "FILE:///etc/hosts"] {
            let read = Files::each(&environment, [word], |files| {
                Place { files, name: "--tags" }.contents(word).map(Cow::into_owned)
            });
            assert_eq!(read.as_deref(), Ok(word));
        }
    }

    #[test]
    fn standard_input_has_several_names() {
        let environment = Environment::of(&[("IN", "/dev/stdin")]);
        for second in ["file:///dev/stdin", "fileb:///dev/fd/0", "file:///dev//stdin", "file://$IN"] {
            let read = Files::each(&environment, ["file:///dev/stdin", second], |files| {
                let _ = Place { files, name: "--content" }.contents("file:///dev/stdin");
                Place { files, name: "--metadata" }.contents(second).map(Cow::into_owned)
            });
            let message = "standard input can be read only once, but several values read it: --content and --metadata";
            assert_eq!(read, Err(message.to_owned()), "{second}");
        }
    }
}
