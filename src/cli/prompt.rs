//! Asks the person at the terminal: for what must not be seen there, and before something is deleted. Without a terminal what must
//! not be seen is read from standard input, as by the AWS CLI.

use std::io::{self, BufRead as _, Read};
use std::thread;

use tokio::sync::oneshot;

use crate::api::error::{Error, Kind};
use crate::aws::credentials::prompt::{Asking, Prompt};
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::text::escape;

/// The entered line, which must not be missing.
fn entered(line: Option<String>) -> Result<String, Error> {
    line.ok_or_else(|| Error::new(Kind::Configuration, "the input ended before a value was entered"))
}

impl Prompt for Terminal {
    fn ask<'a>(&'a self, question: &'a str) -> Asking<'a> {
        let question = escape::cell(question);
        Box::pin(async move {
            // A captured terminal shows nothing to a person, such as when a shell completes a word.
            if self.is_kept() {
                return Err(Error::new(Kind::Configuration, "this command cannot prompt for input"));
            }
            #[cfg(unix)]
            if let Ok((_silence, terminal)) = silence::on_terminal(&question) {
                return entered(line_of(terminal).await?);
            }
            output::say(self, "Warning: your input is read from standard input and is visible as you type.");
            self.write_errors(&question);
            let line = line_of(io::stdin()).await;
            self.write_errors("\n");
            entered(line?)
        })
    }
}

/// What the person at `terminal` types in response to `question`, a line that is seen; none at the end of the input.
///
/// # Errors
/// If it cannot be read.
pub async fn answer(terminal: &Terminal, question: &str) -> Result<Option<String>, Error> {
    terminal.write_errors(&escape::lines(question));
    let mut line = OpenLine(Some(terminal));
    let answer = line_of(io::stdin()).await?;
    // The person has ended the line.
    line.0.take_if(|_| answer.is_some());
    Ok(answer)
}

/// The line of a question, which ends when nobody responds to it.
struct OpenLine<'a>(Option<&'a Terminal>);

impl Drop for OpenLine<'_> {
    fn drop(&mut self) {
        self.0.iter().for_each(|terminal| terminal.write_errors("\n"));
    }
}

/// The next line of `input`; none at its end. A thread reads it, so that waiting can be interrupted.
async fn line_of(input: impl Read + Send + 'static) -> Result<Option<String>, Error> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        let mut line = String::new();
        let read = io::BufReader::new(input).read_line(&mut line).map(|length| (length, line));
        // If the command was interrupted, nobody waits for it.
        let _ = sender.send(read);
    });
    match receiver.await {
        Ok(Ok((0, _))) | Err(_) => Ok(None),
        Ok(Ok((_, line))) => Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned())),
        Ok(Err(error)) => Err(Error::io("read the input", error)),
    }
}

#[cfg(unix)]
mod silence {
    use std::fs::File;
    use std::io::{self, Write as _};

    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// While this exists, the terminal does not show typed characters.
    pub struct Silence {
        terminal: File,
        before: Termios,
    }

    /// Shows `question` on the terminal of the process, if it has one, silences it, and gives it to read from.
    pub fn on_terminal(question: &str) -> io::Result<(Silence, File)> {
        let terminal = File::options().read(true).write(true).open("/dev/tty")?;
        let before = tcgetattr(&terminal)?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        tcsetattr(&terminal, OptionalActions::Flush, &silent)?;
        let mut silence = Silence { terminal, before };
        silence.terminal.write_all(question.as_bytes())?;
        let input = silence.terminal.try_clone()?;
        Ok((silence, input))
    }

    impl Drop for Silence {
        fn drop(&mut self) {
            let _ = tcsetattr(&self.terminal, OptionalActions::Flush, &self.before);
            // The line feed that was typed was not seen either.
            let _ = self.terminal.write_all(b"\n");
        }
    }
}
