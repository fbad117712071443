//! Signals to the processes that a test started.

use std::process::Child;

pub use rustix::process::Signal;
use rustix::process::{Pid, kill_process, kill_process_group};

/// Sends a signal to a process.
#[track_caller]
pub fn send(signal: Signal, child: &Child) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// Sends a signal to all processes of the group that a process leads, as a terminal does.
#[track_caller]
pub fn send_to_group(signal: Signal, leader: &Child) {
    kill_process_group(Pid::from_child(leader), signal).unwrap();
}
