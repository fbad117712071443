//! The signals that ask this process to end.
//!
//! One that whoever started the process wants ignored stays so: `nohup` ignores SIGHUP, and a shell without job control
//! ignores SIGINT for what it starts with `&`, so that Ctrl-C does not end it.
//!
//! They are received on a separate thread. Whoever works might be held up if no signal is attended to: by a pipe that
//! nobody reads, a terminal that was stopped with Ctrl-S, a response of a gigabyte that is being read. The end is not.

use std::time::Duration;
use std::{process, thread};

use tokio::runtime::Builder;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use super::error::Error;

/// How long a process can take to say what there is to say when it was asked to end for the last time: standard error
/// might be a pipe that nobody reads.
pub const LAST_WORDS: Duration = Duration::from_secs(1);

/// The same when it is asked once more. That is immediate for a person, and time enough to show again what is typed at a
/// terminal: whatever starts processes can hand on a signal that they have had from the terminal already. It is waited for in
/// parts, because a machine that is too busy to let this process run makes each of them longer.
const MOMENT: Duration = Duration::from_millis(100);
const PARTS: u32 = 20;

/// A signal that asks a process to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// SIGHUP: the terminal was closed.
    HangUp,
    /// SIGINT: Ctrl-C.
    Interrupt,
    /// SIGTERM: of `kill`, `timeout` and most supervisors.
    Terminate,
}

impl Signal {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::HangUp, Self::Interrupt, Self::Terminate];

    /// Its number.
    pub fn number(self) -> u8 {
        match self {
            Self::HangUp => 1,
            Self::Interrupt => 2,
            Self::Terminate => 15,
        }
    }

    /// What a shell reports of a command that it has ended.
    pub fn exit_status(self) -> u8 {
        128 + self.number()
    }

    /// What has happened to a command that it ended.
    pub fn word(self) -> &'static str {
        match self {
            Self::HangUp => "hung up",
            Self::Interrupt => "interrupted",
            Self::Terminate => "terminated",
        }
    }
}

/// Listens to the signals.
#[derive(Debug)]
pub struct Signals {
    received: UnboundedReceiver<Signal>,
}

impl Signals {
    /// Listens from here on, so that a signal that comes before anybody waits for it counts too. Each can be received.
    /// When as many as `patience` have come the process is ended, soon, or immediately with the next one, whatever it is
    /// doing; without one it ends itself.
    ///
    /// # Errors
    /// If the system does not let it.
    pub fn listen(patience: Option<usize>) -> Result<Self, Error> {
        let (tell, received) = unbounded_channel();
        let (say_ready, ready) = std::sync::mpsc::channel();
        let attend = move || match Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime.block_on(async move {
                match System::listen() {
                    Ok(system) => {
                        let _ = say_ready.send(Ok(()));
                        attend(system, patience, &tell).await;
                    }
                    Err(error) => drop(say_ready.send(Err(error))),
                }
            }),
            Err(error) => drop(say_ready.send(Err(error))),
        };
        let failed = |error| Error::io("listen for signals", error);
        thread::Builder::new().spawn(attend).map_err(failed)?;
        ready.recv().unwrap_or_else(|error| Err(std::io::Error::other(error))).map_err(failed)?;
        Ok(Self { received })
    }

    /// The next signal.
    pub async fn received(&mut self) -> Signal {
        match self.received.recv().await {
            Some(signal) => signal,
            None => std::future::pending().await,
        }
    }
}

/// Hands signals on, and ends the process when there have been enough.
async fn attend(mut system: System, patience: Option<usize>, tell: &UnboundedSender<Signal>) {
    for count in 1.. {
        let signal = system.next().await;
        // Whoever has nothing more to do but to say how it went waits for none.
        let _ = tell.send(signal);
        if patience == Some(count) {
            // Whether another one came or the time is over is the same here.
            if timeout(LAST_WORDS, system.next()).await.is_ok() {
                for _ in 0..PARTS {
                    tokio::time::sleep(MOMENT / PARTS).await;
                }
            }
            process::exit(signal.exit_status().into());
        }
    }
}

/// The signals as the system gives them.
struct System {
    #[cfg(unix)]
    streams: Vec<(Signal, tokio::signal::unix::Signal)>,
}

#[cfg(unix)]
impl System {
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let ignored = ignored();
        let heard = Signal::ALL.into_iter().filter(|signal| !ignored.contains(signal));
        let streams = heard.map(|heard| Ok((heard, signal(SignalKind::from_raw(heard.number().into()))?)));
        Ok(Self { streams: streams.collect::<std::io::Result<_>>()? })
    }

    async fn next(&mut self) -> Signal {
        use std::task::Poll;
        std::future::poll_fn(|context| {
            let come = self.streams.iter_mut().find_map(|(signal, stream)| match stream.poll_recv(context) {
                Poll::Ready(Some(())) => Some(*signal),
                _ => None,
            });
            come.map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }
}

#[cfg(not(unix))]
impl System {
    fn listen() -> std::io::Result<Self> {
        Ok(Self {})
    }

    async fn next(&mut self) -> Signal {
        match tokio::signal::ctrl_c().await {
            Ok(()) => Signal::Interrupt,
            Err(_) => std::future::pending().await,
        }
    }
}

/// The signals that are ignored before anybody here listens. Only Linux says it to a program that must not ask
/// unsafely.
#[cfg(unix)]
fn ignored() -> Vec<Signal> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    ignored_in(&status)
}

#[cfg(unix)]
fn ignored_in(status: &str) -> Vec<Signal> {
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    Signal::ALL.into_iter().filter(|signal| mask & (1 << (signal.number() - 1)) != 0).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_is_ignored_is_read_from_the_status_of_the_process() {
        let read = |mask: &str| ignored_in(&format!("Name:\tx\nSigBlk:\t0000000000004003\nSigIgn:\t{mask}\n"));
        assert_eq!(read("0000000000001000"), []);
        assert_eq!(read("0000000000001002"), [Signal::Interrupt]);
        assert_eq!(read("0000000000004003"), Signal::ALL);
        assert_eq!(ignored_in(""), []);
    }
}
