//! What writes a journal: a thread that makes many lines safe on disk together, while requests continue.

use std::fs::File;
use std::io::{self, Write as _};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::journal::Journal;
use crate::api::error::{Error, Kind};

/// Counts lines; a line is safe when a ticket as great as its own was told of.
pub type Ticket = u64;

/// Writes lines to a journal.
#[derive(Debug)]
pub struct Writer {
    /// None once nothing more must be written.
    lines: Option<Sender<String>>,
    thread: Option<JoinHandle<()>>,
    safe: UnboundedReceiver<io::Result<Ticket>>,
    given: Ticket,
    /// Up to which ticket it was told.
    known: Ticket,
    what: String,
}

impl Writer {
    /// The writer of `journal`.
    ///
    /// # Errors
    /// If there is no thread for it.
    pub fn new(journal: &Journal) -> Result<Self, Error> {
        let file = journal.appended()?;
        let (lines, waiting) = channel();
        let (told, safe) = unbounded_channel();
        let write = move || write(file, &waiting, &told);
        let thread =
            thread::Builder::new().spawn(write).map_err(|error| Error::io("start a thread for the journal", error))?;
        let what = format!("write the journal {}", journal.path().display());
        Ok(Self { lines: Some(lines), thread: Some(thread), safe, given: 0, known: 0, what })
    }

    /// Has a line written, with its end, and gives the ticket that says when it is safe.
    pub fn write(&mut self, line: String) -> Ticket {
        // A writer that has ended tells why in `safe`.
        let _ = self.lines.as_ref().map(|lines| lines.send(line));
        self.given += 1;
        self.given
    }

    /// Waits until more is safe, and tells up to which ticket.
    ///
    /// # Errors
    /// If it cannot be written.
    pub async fn safe(&mut self) -> Result<Ticket, Error> {
        match self.safe.recv().await {
            Some(Ok(ticket)) => {
                self.known = ticket;
                Ok(ticket)
            }
            Some(Err(error)) => Err(Error::io(&self.what, error).hint(
                "Nothing more was sent. Free some disk space or use --journal on another disk, then run the \
                       command again.",
            )),
            None => Err(Error::new(Kind::Other, format!("cannot {}: its thread has ended", self.what))),
        }
    }

    /// Waits until all is safe.
    ///
    /// # Errors
    /// If it cannot be written.
    pub async fn all_safe(&mut self) -> Result<(), Error> {
        while self.known < self.given {
            self.safe().await?;
        }
        Ok(())
    }
}

/// What was given is written, whatever ends the batch, and the journal is free for another process then.
impl Drop for Writer {
    fn drop(&mut self) {
        self.lines = None;
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn write(mut file: File, lines: &Receiver<String>, told: &UnboundedSender<io::Result<Ticket>>) {
    let mut ticket = 0;
    while let Ok(mut text) = lines.recv() {
        ticket += 1;
        // Whatever came meanwhile is written safely with it.
        while let Ok(line) = lines.try_recv() {
            text.push_str(&line);
            ticket += 1;
        }
        let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
        let is_lost = written.is_err();
        // Nobody waits for it at the end.
        let _ = told.send(written.map(|()| ticket));
        if is_lost {
            return;
        }
    }
}
