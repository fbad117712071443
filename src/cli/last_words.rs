//! The end of a process that has still something to say: it does not wait for a reader who is not there.

use std::time::Duration;
use std::{process, thread};

use tokio::runtime::Builder;

use crate::api::error::Kind;
use crate::api::signals::Signals;

/// How long an interrupted command may take to say what there is to say: standard error may be a pipe that nobody reads.
pub const LAST_WORDS: Duration = Duration::from_secs(1);

/// Ends the process at the next signal, or when the last words have taken too long.
pub fn end_soon(status: u8, signals: Option<Signals>) {
    end(Some((LAST_WORDS, status)), signals);
}

/// Ends the process at the next signal, whatever it waits for.
pub fn end_at_signal(signals: Signals) {
    end(None, Some(signals));
}

fn end(limit: Option<(Duration, u8)>, signals: Option<Signals>) {
    let again = async move {
        match signals {
            Some(mut signals) => Kind::Interrupted(signals.received().await).exit_status(),
            None => std::future::pending().await,
        }
    };
    let ended = async move {
        match limit {
            Some((limit, status)) => {
                let _ = tokio::time::timeout(limit, again).await;
                status
            }
            None => again.await,
        }
    };
    let wait = move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        let status = match (runtime, limit) {
            (Ok(runtime), _) => runtime.block_on(ended),
            (Err(_), Some((_, status))) => status,
            (Err(_), None) => return,
        };
        process::exit(status.into());
    };
    // Without a thread there is no second chance, and the command ends all the same.
    let _ = thread::Builder::new().spawn(wait);
}
