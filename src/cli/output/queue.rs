//! Text that is written on its own thread, so that the sender never waits for a reader: a pipe that nobody reads, a
//! terminal that is stopped by Ctrl-S.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

use tokio::sync::Notify;

use crate::api::error::Error;
use crate::api::lock::lock;

/// Maximum number of waiting texts if there is room for more.
const TEXTS: usize = 512;
/// Maximum number of waiting bytes if there is room for more.
const BYTES: usize = 1 << 20;

/// Texts that are written one after the other. They are lost with the process, which does not wait for them: [`Queue::end`]
/// does.
#[derive(Debug)]
pub struct Queue {
    /// Nothing comes after none.
    texts: Sender<Option<String>>,
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// How many texts are written together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtOnce {
    /// Each separately.
    One,
    /// All that wait.
    All,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct State {
    texts: usize,
    bytes: usize,
    failure: Option<Error>,
    has_failed: bool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Queue {
    /// A queue whose texts `write` writes, either one at a time or all that are waiting. A single text of at most 4 KiB is
    /// written to a pipe as a whole or not at all; several together need fewer writes. After a failure, nothing more is
    /// written.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn new(at_once: AtOnce, write: impl FnMut(&str) -> Result<(), Error> + Send + 'static) -> Result<Self, Error> {
        let (texts, waiting) = channel();
        let shared = Arc::new(Shared::default());
        let own = Arc::clone(&shared);
        let thread = thread::Builder::new().spawn(move || work(&waiting, &own, at_once, write));
        let thread = thread.map_err(|error| Error::io("start a thread for the output", error))?;
        Ok(Self { texts, shared, thread: Mutex::new(Some(thread)) })
    }

    /// Has a text written when those before it are.
    pub fn push(&self, text: String) {
        let mut state = self.shared.state();
        state.texts += 1;
        state.bytes += text.len();
        // After a failure nobody takes it, and it counts as not written.
        let _ = self.texts.send(Some(text));
    }

    /// How many texts are not written yet; after a failure, how many never will be.
    pub fn unwritten(&self) -> usize {
        self.shared.state().texts
    }

    /// Whether so few texts wait that more can be added.
    pub fn has_room(&self) -> bool {
        let state = self.shared.state();
        state.has_failed || state.texts < TEXTS && state.bytes < BYTES
    }

    /// The failure, if there was one and nobody has taken it.
    pub fn failure(&self) -> Option<Error> {
        self.shared.state().failure.take()
    }

    /// Waits until more is written since this was last waited for, or cannot be.
    pub async fn changed(&self) {
        self.shared.changed.notified().await;
    }

    /// Waits until all is written, on this thread; what comes afterwards is not written.
    ///
    /// # Errors
    /// If it cannot be.
    pub fn end(&self) -> Result<(), Error> {
        let _ = self.texts.send(None);
        let thread = lock(&self.thread).take();
        // It does not panic.
        let _ = thread.map(JoinHandle::join);
        self.failure().map_or(Ok(()), Err)
    }
}

fn work(
    waiting: &Receiver<Option<String>>,
    shared: &Shared,
    at_once: AtOnce,
    mut write: impl FnMut(&str) -> Result<(), Error>,
) {
    let mut is_last = false;
    while !is_last && let Ok(Some(mut text)) = waiting.recv() {
        let mut count = 1;
        while at_once == AtOnce::All && !is_last && text.len() < BYTES {
            match waiting.try_recv() {
                Ok(Some(more)) => {
                    text.push_str(&more);
                    count += 1;
                }
                Ok(None) => is_last = true,
                Err(_) => break,
            }
        }
        let written = write(&text);
        let mut state = shared.state();
        is_last |= written.is_err();
        match written {
            Ok(()) => {
                state.texts -= count;
                state.bytes -= text.len();
            }
            Err(error) => (state.failure, state.has_failed) = (Some(error), true),
        }
        drop(state);
        shared.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;

    use tokio::runtime::Builder;

    use super::*;
    use crate::api::error::Kind;

    #[test]
    fn whoever_has_it_written_waits_for_nobody_and_sees_when_there_is_room() {
        let (reader, read) = sync_channel(0);
        let queue = Queue::new(AtOnce::One, move |text| {
            reader.send(text.to_owned()).unwrap();
            Ok(())
        })
        .unwrap();
        (0..TEXTS).for_each(|number| queue.push(number.to_string()));
        assert!(!queue.has_room() && queue.unwritten() == TEXTS);
        assert_eq!(read.recv().unwrap(), "0");
        Builder::new_current_thread().build().unwrap().block_on(queue.changed());
        assert!(queue.has_room());
        queue.push("a".repeat(BYTES));
        assert!(!queue.has_room());
        let reader = thread::spawn(move || read.iter().count());
        queue.end().unwrap();
        assert_eq!(reader.join().unwrap(), TEXTS);
    }

    #[test]
    fn what_cannot_be_written_is_said_once_and_counted() {
        let mut left = 2;
        let queue = Queue::new(AtOnce::One, move |_| {
            left -= 1;
            if left == 0 { Err(Error::new(Kind::Other, "full")) } else { Ok(()) }
        })
        .unwrap();
        (0..5).for_each(|number| queue.push(number.to_string()));
        let runtime = Builder::new_current_thread().build().unwrap();
        let failure = runtime.block_on(async {
            loop {
                queue.changed().await;
                if let Some(failure) = queue.failure() {
                    return failure;
                }
            }
        });
        assert_eq!(failure.message, "full");
        queue.push("more".to_owned());
        assert_eq!((queue.unwritten(), queue.has_room(), queue.failure().is_none()), (5, true, true));
        assert!(queue.end().is_ok());
    }

    #[test]
    fn what_waits_is_written_together_where_it_may_be() {
        for (at_once, is_expected) in
            [(AtOnce::One, (|count| count == 5) as fn(usize) -> bool), (AtOnce::All, |count| count <= 2)]
        {
            let (gate, opened) = channel::<()>();
            let (written, writes) = channel();
            let queue = Queue::new(at_once, move |text| {
                let _ = opened.recv();
                written.send(text.to_owned()).unwrap();
                Ok(())
            })
            .unwrap();
            (0..5).for_each(|number| queue.push(number.to_string()));
            drop(gate);
            queue.end().unwrap();
            drop(queue);
            let writes: Vec<_> = writes.iter().collect();
            assert_eq!(writes.concat(), "01234");
            assert!(is_expected(writes.len()), "{writes:?}");
        }
    }
}
