//! The end of a process that has still something to say: it does not wait for a reader who is not there.

use std::{process, thread};

use tokio::runtime::Builder;
use tokio::time::timeout;

use crate::api::signals::{LAST_WORDS, Signals};

/// Ends the process at the next signal, or when the last words have taken too long.
pub fn end_soon(status: u8, mut signals: Signals) {
    end(async move { timeout(LAST_WORDS, signals.received()).await.map_or(status, |signal| signal.exit_status()) });
}

/// Ends the process at the next signal, whatever it waits for.
pub fn end_at_signal(mut signals: Signals) {
    end(async move { signals.received().await.exit_status() });
}

fn end(ended: impl Future<Output = u8> + Send + 'static) {
    let wait = move || {
        if let Ok(runtime) = Builder::new_current_thread().enable_all().build() {
            process::exit(runtime.block_on(ended).into());
        }
    };
    // Without a thread there is no second chance, and the command ends all the same.
    let _ = thread::Builder::new().spawn(wait);
}
