//! The events of a session, printed as they arrive, with a command for each event if requested.

use std::process::Stdio;

use serde_json::{Value as Json, json};
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::sync::mpsc;

use crate::api::error::Error;
use crate::cli::Options;
use crate::cli::listen::Listen;
use crate::cli::output::{self, Format, chat};
use crate::cli::terminal::Terminal;
use crate::jobs::listening::{Event, News};
use crate::text::{duration, escape};

/// How events are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For a person.
    Chat,
    /// For a program.
    Lines,
    /// Not at all.
    Nothing,
}

impl Style {
    /// As the options say, else as it fits the terminal.
    pub fn of(terminal: &Terminal, options: &Options) -> Self {
        match options.output.unwrap_or_else(|| Format::of_stdout(terminal)) {
            Format::Off => Self::Nothing,
            Format::Table => Self::Chat,
            _ => Self::Lines,
        }
    }
}

/// Prints events.
pub struct Printer<'a> {
    /// Where to print it.
    pub terminal: &'a Terminal,
    /// How.
    pub style: Style,
    /// The options.
    pub asked: &'a Listen,
}

impl Printer<'_> {
    /// Prints events until listening fails or its time is over. Events that arrived by then are printed.
    ///
    /// # Errors
    /// If it fails, or if something cannot be printed.
    pub async fn print_until(
        &self,
        listening: impl Future<Output = Error>,
        over: impl Future<Output = ()>,
        mut told: mpsc::UnboundedReceiver<News>,
    ) -> Result<u8, Error> {
        let (mut listening, mut over) = (std::pin::pin!(listening), std::pin::pin!(over));
        let mut outcome = None;
        loop {
            let news = tokio::select! {
                biased;
                () = &mut over, if outcome.is_none() => {
                    outcome = Some(Ok(0));
                    told.close();
                    continue;
                }
                error = &mut listening, if outcome.is_none() => {
                    outcome = Some(Err(error));
                    continue;
                }
                news = told.recv() => news,
            };
            let Some(news) = news else { return outcome.unwrap_or(Ok(0)) };
            let mut printing = std::pin::pin!(self.print(news));
            // The session continues while a command runs, so that it does not end because of silence.
            loop {
                tokio::select! {
                    biased;
                    printed = &mut printing => break printed?,
                    error = &mut listening, if outcome.is_none() => outcome = Some(Err(error)),
                }
            }
        }
    }

    async fn print(&self, news: News) -> Result<(), Error> {
        let event = match news {
            News::Event(event) => event,
            News::Ready => {
                output::say(self.terminal, "Listening.");
                return Ok(());
            }
            News::Lost(why, wait) => {
                output::say(
                    self.terminal,
                    &format!("The session was lost ({why}); reconnecting in {}.", duration::shown(wait)),
                );
                return Ok(());
            }
            News::Missed(what, error) => {
                output::say(
                    self.terminal,
                    &format!("Messages sent to {what} in the meantime could not be fetched: {}", error.message),
                );
                return Ok(());
            }
        };
        let line = line(&event);
        match self.style {
            Style::Lines => output::data(self.terminal, &line)?,
            Style::Chat => output::data(self.terminal, &chat::line(&event, self.asked.channel_arn.len() != 1))?,
            Style::Nothing => {}
        }
        match &self.asked.exec {
            Some(command) => self.run(command, &line).await,
            None => Ok(()),
        }
    }

    /// Runs the command for an event. If it fails, a message is printed and listening continues.
    async fn run(&self, command: &str, line: &str) -> Result<(), Error> {
        let mut shell = if cfg!(windows) { Command::new("cmd") } else { Command::new("/bin/sh") };
        shell.arg(if cfg!(windows) { "/C" } else { "-c" }).arg(command).stdin(Stdio::piped());
        let mut child = shell.spawn().map_err(|error| Error::io("start the shell for --exec", error))?;
        if let Some(mut input) = child.stdin.take() {
            // It can end without reading it.
            let _ = input.write_all(line.as_bytes()).await;
        }
        let status = child.wait().await.map_err(|error| Error::io("wait for the --exec command", error))?;
        if !status.success() {
            output::say(self.terminal, &format!("Warning: the --exec command failed: {status}"));
        }
        Ok(())
    }
}

/// The event as a line of JSON.
fn line(event: &Event) -> String {
    let mut line = json!({ "EventType": event.name, "MessageType": event.message_type });
    if let Some(reason) = &event.reason {
        line["Reason"] = reason.as_str().into();
    }
    if event.is_late {
        line["Late"] = true.into();
    }
    if event.payload != Json::Null {
        line["Payload"] = event.payload.clone();
    }
    format!("{}\n", escape::json(&line.to_string()))
}
