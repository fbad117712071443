//! The signals that ask this process to end.
//!
//! One that whoever started the process wants ignored stays so: `nohup` ignores SIGHUP, and a shell without job control
//! ignores SIGINT for what it starts with `&`, so that Ctrl-C does not end it.

use std::future::Future;

use super::error::Error;

/// A signal that asks a process to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// SIGHUP: the terminal is gone.
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
    #[cfg(unix)]
    streams: Vec<(Signal, tokio::signal::unix::Signal)>,
}

#[cfg(unix)]
impl Signals {
    /// Listens from now on, so that a signal that comes before anybody waits for it counts too.
    ///
    /// # Errors
    /// If the system does not let it.
    pub fn listen() -> Result<Self, Error> {
        use tokio::signal::unix::{SignalKind, signal};
        let ignored = ignored();
        let heard = Signal::ALL.into_iter().filter(|signal| !ignored.contains(signal));
        let streams = heard.map(|heard| Ok((heard, signal(SignalKind::from_raw(heard.number().into()))?)));
        let streams = streams.collect::<Result<_, _>>();
        Ok(Self { streams: streams.map_err(|error| Error::io("listen for signals", error))? })
    }

    /// The next signal.
    pub fn received(&mut self) -> impl Future<Output = Signal> {
        use std::task::Poll;
        std::future::poll_fn(|context| {
            let come = self.streams.iter_mut().find_map(|(signal, stream)| match stream.poll_recv(context) {
                Poll::Ready(Some(())) => Some(*signal),
                _ => None,
            });
            come.map_or(Poll::Pending, Poll::Ready)
        })
    }
}

#[cfg(not(unix))]
impl Signals {
    /// Listens to Ctrl-C.
    ///
    /// # Errors
    /// None here.
    pub fn listen() -> Result<Self, Error> {
        Ok(Self {})
    }

    /// The next Ctrl-C.
    pub fn received(&mut self) -> impl Future<Output = Signal> {
        async {
            match tokio::signal::ctrl_c().await {
                Ok(()) => Signal::Interrupt,
                Err(_) => std::future::pending().await,
            }
        }
    }
}

/// The signals that are ignored before anybody here listens. Only Linux says it to a program that may not ask unsafely.
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
