//! How long a connection to a served sandbox can live without a whole request, and how many connections there can be:
//! clients that are idle, or send a byte now and then, must not lock out others.

use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, Waker};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::lock;

/// How long a connection can take to send a request, head and body, or to read a response.
const WHOLE_REQUEST: Duration = Duration::from_secs(30);

/// Maximum number of simultaneous connections, if the system allows twice as many files. Messaging sessions are
/// connections too.
const MOST: usize = 2048;

/// The connections of a server.
#[derive(Debug)]
pub struct Connections {
    open: Mutex<Vec<Weak<Life>>>,
    /// Another connection might end.
    change: Notify,
    most: usize,
    time: Duration,
}

impl Connections {
    /// As many as the system allows.
    pub fn new() -> Arc<Self> {
        Self::limited(most(), WHOLE_REQUEST)
    }

    /// At most this many, of which each has this long for a request.
    pub fn limited(most: usize, time: Duration) -> Arc<Self> {
        Arc::new(Self { open: Mutex::default(), change: Notify::new(), most, time })
    }

    /// Waits until there is room for another connection. Where all is taken, the one that has been idle longest is closed;
    /// those whose request is worked on are not.
    pub async fn room(&self) {
        loop {
            let change = self.change.notified();
            {
                let mut open = lock(&self.open);
                open.retain(|life| life.strong_count() > 0);
                let lives: Vec<_> = open.iter().filter_map(Weak::upgrade).filter(|life| !life.is_closed()).collect();
                if lives.len() < self.most {
                    return;
                }
                let idle = lives.iter().filter_map(|life| Some((life.idle_since()?, life)));
                if let Some((_, life)) = idle.min_by_key(|(since, _)| *since) {
                    life.close();
                    return;
                }
            }
            change.await;
        }
    }

    /// Another connection.
    pub fn begin(self: &Arc<Self>) -> Arc<Life> {
        let state = State { since: Instant::now(), works: false, is_closed: false, wakers: Vec::new() };
        let life = Arc::new(Life { state: Mutex::new(state), connections: Arc::clone(self) });
        lock(&self.open).push(Arc::downgrade(&life));
        life
    }
}

/// The life of one connection.
#[derive(Debug)]
pub struct Life {
    state: Mutex<State>,
    connections: Arc<Connections>,
}

#[derive(Debug)]
struct State {
    /// Since when it waits for the next request, or for the reader of a response.
    since: Instant,
    /// Whether a request is worked on, which takes as long as it takes.
    works: bool,
    is_closed: bool,
    wakers: Vec<Waker>,
}

impl Life {
    /// A request has arrived completely; its time does not count until the returned value is dropped.
    pub fn works(self: &Arc<Self>) -> Working {
        lock(&self.state).works = true;
        Working(Arc::clone(self))
    }

    /// Part of a response has been read.
    pub fn goes_on(&self) {
        lock(&self.state).since = Instant::now();
    }

    /// When the connection has had its time; never, while a request is worked on. One that was closed has had it.
    pub fn ends(&self, context: &Context<'_>) -> Option<Instant> {
        let mut state = lock(&self.state);
        if !state.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            state.wakers = vec![context.waker().clone()];
        }
        match (state.is_closed, state.works) {
            (true, _) => Some(state.since),
            (false, true) => None,
            (false, false) => Some(state.since + self.connections.time),
        }
    }

    fn idle_since(&self) -> Option<Instant> {
        let state = lock(&self.state);
        (!state.works).then_some(state.since)
    }

    fn is_closed(&self) -> bool {
        lock(&self.state).is_closed
    }

    fn close(&self) {
        let mut state = lock(&self.state);
        state.is_closed = true;
        std::mem::take(&mut state.wakers).into_iter().for_each(Waker::wake);
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        self.connections.change.notify_one();
    }
}

/// A request is worked on, as long as this is kept.
#[derive(Debug)]
pub struct Working(Arc<Life>);

impl Drop for Working {
    fn drop(&mut self) {
        let mut state = lock(&self.0.state);
        (state.works, state.since) = (false, Instant::now());
        drop(state);
        self.0.connections.change.notify_one();
    }
}

/// Each connection is an open file, and the state needs others. A process can raise its initial limit of open files up to
/// what the system allows.
#[cfg(unix)]
fn most() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let wanted = u64::try_from(2 * MOST).unwrap_or(u64::MAX);
    let limit = getrlimit(Resource::Nofile);
    let allowed = limit.maximum.map_or(wanted, |maximum| maximum.min(wanted));
    if limit.current.is_some_and(|current| current < allowed) {
        // If it is refused, fewer do.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum: limit.maximum });
    }
    let files = getrlimit(Resource::Nofile).current.and_then(|files| usize::try_from(files).ok());
    files.map_or(MOST, |files| MOST.min(files / 2)).max(1)
}

#[cfg(not(unix))]
fn most() -> usize {
    MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_idle_makes_room_and_whoever_works_does_not() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let connections = Connections::limited(2, Duration::from_secs(3600));
            connections.room().await;
            let first = connections.begin();
            connections.room().await;
            let second = connections.begin();
            let working = first.works();
            connections.room().await;
            assert_eq!((first.is_closed(), second.is_closed()), (false, true));
            drop(second);
            let third = connections.begin();
            let also = third.works();
            let none = tokio::time::timeout(Duration::from_millis(50), connections.room()).await;
            assert!(none.is_err());
            drop(also);
            connections.room().await;
            assert_eq!((first.is_closed(), third.is_closed()), (false, true));
            drop(working);
        });
    }
}
