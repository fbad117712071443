//! Asks the person at the terminal for what must not be seen there. Without a terminal the answer is read from standard
//! input, as by the AWS CLI.

use std::io::{self, BufRead as _, Read};
use std::thread;

use tokio::sync::oneshot;

use crate::api::error::{Error, Kind};
use crate::aws::credentials::prompt::{Asking, Prompt};
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::text::escape;

impl Prompt for Terminal {
    fn ask<'a>(&'a self, question: &'a str) -> Asking<'a> {
        let question = escape::cell(question);
        Box::pin(async move {
            // What is kept is shown to nobody, as when a shell completes a word.
            if self.is_kept() {
                return Err(Error::new(Kind::Configuration, "nobody can be asked here"));
            }
            #[cfg(unix)]
            if let Ok((_silence, terminal)) = silence::on_terminal(&question) {
                return line_of(terminal).await;
            }
            output::say(self, "Warning: your input is read from standard input and is visible as you type.");
            self.write_errors(&question);
            let line = line_of(io::stdin()).await;
            self.write_errors("\n");
            line
        })
    }
}

/// The next line of `input`, read by a thread, so that whoever waits for it can be interrupted.
async fn line_of(input: impl Read + Send + 'static) -> Result<String, Error> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        let mut line = String::new();
        let read = io::BufReader::new(input).read_line(&mut line).map(|length| (length, line));
        // Nobody is there any more if the command was interrupted.
        let _ = sender.send(read);
    });
    match receiver.await {
        Ok(Ok((0, _))) | Err(_) => Err(Error::new(Kind::Configuration, "the input ended before a value was entered")),
        Ok(Ok((_, line))) => Ok(line.trim_end_matches(['\n', '\r']).to_owned()),
        Ok(Err(error)) => Err(Error::io("read the input", error)),
    }
}

#[cfg(unix)]
mod silence {
    use std::fs::File;
    use std::io::{self, Write as _};

    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// As long as this is kept, a terminal does not show what is typed.
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
